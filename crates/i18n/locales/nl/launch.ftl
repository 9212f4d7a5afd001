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

# What bidding costs
effort-title = Wat een offerte vraagt
effort-text = Hoe korter de antwoorden, hoe meer kleine teams meedoen. De schatting telt lezen, antwoorden en een prijs.
effort-one = Eén offerte
effort-made-of =
    { $questions ->
        [one] { $questions } vraag, ten hoogste { $words } woorden
       *[other] { $questions } vragen, samen ten hoogste { $words } woorden
    }
effort-cost = Kost voor een onderneming
effort-all = Alle offertes, van het budget
effort-cap = bij { $bids } offertes; ten hoogste { $max }%
effort-hours =
    { $hours ->
        [one] ongeveer { $hours } uur
       *[other] ongeveer { $hours } uur
    }
effort-hours-half = ongeveer { $hours }½ uur
effort-no-budget = nog geen budget
effort-line = { $hours } per offerte; alle offertes, van het budget: { $share }
effort-shorten = Kort de antwoorden in tot samen { $words } woorden, of stel minder vragen.
effort-fewer-questions = Stel minder vragen. Eén vraag van ten hoogste 150 woorden kan altijd.
effort-public =
    { $questions ->
        [one] Een offerte vraagt { $hours }: { $questions } antwoord van ten hoogste { $words } woorden. Dat kost een onderneming ongeveer { $cost }.
       *[other] Een offerte vraagt { $hours }: { $questions } antwoorden van samen ten hoogste { $words } woorden. Dat kost een onderneming ongeveer { $cost }.
    }
error-bid-effort = Meedoen zou alle ondernemingen samen meer dan { $max }% van het budget kosten. Kort de antwoorden in tot samen { $count } woorden, of stel minder vragen.
error-bid-effort-questions = Meedoen zou alle ondernemingen samen meer dan { $max }% van het budget kosten. Stel minder vragen; één van ten hoogste { $count } woorden kan altijd.
figure-bid-hour-cost = Kost van een uur schrijven aan een offerte
figure-bid-words-an-hour = Woorden van een offerte, geschreven in een uur
figure-bids-expected = Verwachte offertes per opdracht

# What the price decides
influence-title = Wat de prijs beslist
influence-cheaper = Een offerte die 10% van het budget goedkoper is
influence-points = + { $points } punten
influence-quality = evenveel als { $points } punten op 100 voor kwaliteit
influence-wins = De goedkoopste van vijf offertes wint
influence-wins-value = { $percent }%
influence-without = zonder de prijs: { $percent }%
influence-how = Verbeeld: { $draws } wedstrijden met { $bids } offertes, prijzen gelijk verdeeld van 70% tot 100% van het budget, scores rond 3 op 5; de goedkoopste won er { $won }. Startgetal { $seed }: iedereen ziet hetzelfde.
influence-above = De prijs mag ten hoogste { $max } wegen. Zo kan dit niet gepubliceerd worden.

# Who fits
teams-fit-title = Ondernemingen die nu passen
teams-fit-line =
    { $fit ->
        [one] { $fit } onderneming past, van { $all } die er iets van kunnen
       *[other] { $fit } ondernemingen passen, van { $all } die er iets van kunnen
    }
teams-fit-nothing = Kies een bekwaamheid om te zien hoeveel ondernemingen passen.
teams-fit-excluded =
    { $count ->
        [one] Wat { $count } andere uitsluit
       *[other] Wat de { $count } andere uitsluit
    }
teams-fit-alone =
    { $count ->
        [one] { $count } alleen hierom
       *[other] { $count } alleen hierom
    }
# dynamic: teams-fit-
teams-fit-capability = kunnen maar een deel van wat nodig is
teams-fit-region = werken niet in de regio
teams-fit-language = schrijven in geen van de talen
teams-fit-size = zijn te klein: het budget ligt boven { $share }% van hun omzet
teams-fit-not-admitted = zijn niet toegelaten tot het perceel

# Who reads a draft before it opens
readers-title = Lezers en opmerkingen
readers-lead = Laat iemand van buiten meelezen voor het opent: een gebruiker, een collega van een andere dienst, iemand die het probleem heeft.
readers-none = Nog niemand leest mee
readers-none-text = Een tekst die een buitenstaander begrijpt, krijgt betere offertes. Nodig een of twee mensen uit; een account is niet nodig.
readers-list = Uitgenodigd
readers-invite-title = Een lezer uitnodigen
readers-invite-text = We sturen een link die { $days } dagen lang het voorbeeld toont. Hij opent niets anders, en u kunt hem intrekken.
readers-name = Naam
readers-email = E-mailadres
readers-language = Taal van de mail
readers-invite = De link sturen
readers-until = tot { $date }
readers-revoked = ingetrokken
readers-expired = verlopen
readers-revoke = De link intrekken
readers-comments = Opmerkingen
readers-reader = lezer
readers-internal = intern
readers-done = gedaan
readers-mark-done = Als gedaan aanduiden
readers-open-again = Weer openen
readers-somebody = Iemand
readers-internal-title = Opmerking voor uw collega’s
readers-internal-text = Blijft binnen uw organisatie en verdwijnt met het ontwerp. Lezers zien ze niet.
readers-part = Over welk deel
readers-part-choose = Kies een deel
readers-body = Opmerking
readers-comment = De opmerking bewaren
readers-line =
    { $count ->
        [0] geen open opmerkingen
        [one] { $count } open opmerking
       *[other] { $count } open opmerkingen
    }
readers-flash-invited = De link is onderweg.
readers-flash-revoked = De link opent niets meer.
readers-flash-commented = Uw opmerking is bewaard.
readers-error-too-many = Er zijn genoeg opmerkingen bij dit ontwerp. Zeg het de koper per mail.
readers-error-readers = Dit ontwerp heeft genoeg lezers.
reading-title = Gelieve dit te lezen voor het opent
reading-banner = Dit is nog niet openbaar. Geef het alstublieft niet door.
reading-lead = We vragen u of de tekst duidelijk en eerlijk is. Op het einde kunt u zeggen wat u denkt.
reading-say-title = Zeg wat u denkt
reading-say-text = Zeg het deel per deel. Alleen de koper leest het.
reading-say = Versturen
reading-said = Wat u zei
reading-until = De link werkt tot { $date }.
reading-flash-said = Dank u. De koper ziet uw opmerking.
reading-over-title = Deze link opent niets meer
reading-over-text = De opdracht is intussen gepubliceerd, de koper trok de link in, of de tijd is voorbij. Wat openbaar is, staat in de lijst van opdrachten.
audit-kind-reader-invited = Lezer van een ontwerp uitgenodigd
audit-kind-reader-revoked = Link van een lezer ingetrokken
audit-kind-draft-commented = Opmerking bij een ontwerp
audit-kind-approval-asked = Goedkeuring gevraagd
audit-kind-approval-decided = Goedkeuring beslist
audit-kind-role-delegated = Rol van goedkeurder overgedragen
audit-kind-delegation-ended = Overdracht beëindigd

# Mails
mail-draft-reader-subject = Gelieve te lezen voor het opent: { $assignment }
mail-draft-reader-text = { $agency } bereidt de opdracht “{ $assignment }” voor en vraagt u ze te lezen voor ze gepubliceerd wordt. U hebt geen account nodig. De link werkt tot { $date }.
mail-draft-reader-action = Lezen en reageren
mail-draft-reader-after = De tekst is nog niet openbaar: geef hem alstublieft niet door. Uw adres dient alleen hiervoor en verdwijnt met het ontwerp.
mail-approval-asked-subject = Goed te keuren: { $assignment }
mail-approval-asked-text = { $inviter } vraagt u om de opdracht “{ $assignment }” goed te keuren voor { $organisation }. Ze ligt boven het bedrag dat { $inviter } alleen mag publiceren.
mail-approval-asked-action = Lezen en beslissen
mail-approval-given-subject = Goedgekeurd: { $assignment }
mail-approval-given-text = De opdracht “{ $assignment }” is goedgekeurd zoals ze is. U kunt ze publiceren. Na een wijziging moet ze opnieuw goedgekeurd worden.
mail-approval-given-action = Publiceren
mail-approval-returned-subject = Teruggestuurd: { $assignment }
mail-approval-returned-text = De opdracht “{ $assignment }” is nog niet goedgekeurd. De opmerking: { $reason }
mail-approval-returned-action = Het ontwerp bekijken
