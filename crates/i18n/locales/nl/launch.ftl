# Where a new assignment begins
templates-title = Een opdracht beginnen
templates-lead = Neem een goede tekst en vul in wat van u is. Elk deel kan veranderen, en niets is openbaar tot u publiceert.
templates-link = Beginnen met een sjabloon
templates-use = Dit sjabloon gebruiken
templates-copy-title = Een eerdere kopiëren
templates-copy-text = Teksten, criteria en noden blijven behouden. De data zijn leeg.
templates-copy = { $number } kopiëren
templates-empty-title = Of met lege delen
templates-empty-text = Voor een nood die geen sjabloon kent. De delen en drie gebruikelijke criteria staan klaar.
templates-empty = Leeg beginnen
# dynamic: template-name-
template-name-accessibility-audit = Toegankelijkheidsaudit
template-name-discovery = Verkenning
template-name-user-research = Gebruikersonderzoek
template-name-prototype = Prototype
template-name-plain-language = Duidelijke taal
template-name-api-connection = Twee systemen koppelen
template-name-data-migration = Datamigratie
template-name-security-test = Beveiligingstest
error-blank-left = Vul in wat tussen vierkante haken staat: […]

# A draft as it will be published
preview-title = Voorbeeld
preview-link = Voorbeeld bekijken
preview-banner = Voorbeeld. Alleen uw organisatie ziet dit, en de mensen aan wie u vraagt om mee te lezen.
preview-incomplete = Wat nog niet ingevuld is, staat zo aangegeven.
preview-languages = Zoals men het zal lezen in het
preview-template = Sjabloon “{ $name }”. Wat tussen vierkante haken staat, vult u zelf in.
market-depends = Hangt af van
