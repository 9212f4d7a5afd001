# De werkruimte van een onderneming
supplier-dashboard = Overzicht
supplier-links-title = Ga naar
supplier-link-public = Uw openbare pagina
supplier-link-assignments = Openstaande opdrachten
supplier-link-lots = Percelen waarvoor u zich kunt aanmelden

# Profiel
supplier-profile-title = Profiel
supplier-profile-lead = Wat aankopers over uw onderneming lezen. Alles hier is openbaar, behalve uw personeelsbestand en de bedragen.
supplier-size = Grootteklasse
supplier-size-text = Ze volgt uit de cijfers hieronder, volgens de Europese definitie van kleine en middelgrote ondernemingen. Alleen de klasse is openbaar.
supplier-field-name = Naam van de onderneming
supplier-field-website = Website
supplier-field-language = De taal waarin uw onderneming het eerst schrijft
supplier-field-summary = Wat uw onderneming doet, in het { $language }
supplier-field-summary-hint = Verplicht in de eerste taal van uw onderneming. Zeg voor wie u werkt en wat uw werk goed maakt.
supplier-summary-others = In andere talen
supplier-field-languages = Talen waarin u werkt
supplier-field-regions = Waar u werkt
supplier-field-regions-other = Andere regio’s
supplier-numbers-title = Grootte van de onderneming
supplier-numbers-text = Van het laatste afgesloten boekjaar, samen met verbonden ondernemingen en partnerondernemingen.
supplier-field-headcount = Personeelsbestand
supplier-field-headcount-hint = In voltijdse equivalenten, als geheel getal.
supplier-field-turnover = Jaaromzet
supplier-field-balance = Balanstotaal
supplier-flash-profile = Uw profiel is opgeslagen.

# Bekwaamheden
supplier-claims-title = Bekwaamheden
supplier-claims-lead = Wat uw onderneming kan, telkens met het bewijs. Hierop vinden aankopers u.
supplier-claims-all =
    { $count ->
        [one] { $count } bekwaamheid
       *[other] { $count } bekwaamheden
    }
supplier-claims-empty-title = Nog geen bekwaamheden
supplier-claims-empty-text = Voeg toe wat uw onderneming het best doet, met één opdracht die dat aantoont.
supplier-claim-new-title = Een bekwaamheid toevoegen
supplier-claim-title = Een bekwaamheid wijzigen
supplier-claim-lead = Kies wat u kunt en beschrijf daarna één opdracht die dat aantoont.
supplier-claim-add = Deze bekwaamheid toevoegen
supplier-claim-updated = Laatst gewijzigd op { $date }
supplier-claim-expired = Vervallen: niet zichtbaar voor aankopers
supplier-find = Zoek een bekwaamheid
supplier-find-hint = Een woord zoals “toegankelijkheid” of “schoonmaak”, of het begin van een CPV-code.
supplier-find-nothing = Niets gevonden. Zoek met een ander woord.
supplier-field-capability = Bekwaamheid
supplier-evidence-title = Het bewijs
supplier-field-evidence-language = Taal van het bewijs
supplier-field-client = Klant
supplier-field-client-hint = Voor wie u het deed.
supplier-field-period = Periode
supplier-field-period-hint = Bijvoorbeeld: maart tot september 2024.
supplier-field-situation = Situatie
supplier-field-situation-hint = Wat de klant nodig had en waarom.
supplier-field-action = Wat u deed
supplier-field-action-hint = Wie in uw team wat deed. Noem rollen, geen personen.
supplier-field-result = Resultaat
supplier-field-result-hint = Wat er veranderde, zo mogelijk gemeten.
supplier-claim-delete-title = Deze bekwaamheid verwijderen
supplier-claim-delete-text = “{ $name }” en het bewijs ervan verdwijnen uit uw profiel. Aanmeldingen en offertes die u eerder indiende, behouden hun kopie.
supplier-flash-claim-added = De bekwaamheid is toegevoegd.
supplier-flash-claim-saved = De bekwaamheid is opgeslagen.
supplier-flash-claim-deleted = De bekwaamheid is verwijderd.
languages-others = Andere talen
