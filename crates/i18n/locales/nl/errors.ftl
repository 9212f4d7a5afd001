# Pages: what happened, and what to do now
error-404-title = Pagina niet gevonden
error-404-text = Als u het adres zelf hebt getypt, controleer dan of het volledig is. Wat hier stond, kan ingetrokken of verplaatst zijn.
error-404-action = Zoek ernaar, of begin opnieuw op de startpagina.
error-403-title = U kunt deze pagina niet bekijken
error-403-text = Ze hoort bij een organisatie of rol die u niet hebt, of uw sessie is gewijzigd sinds het formulier werd geopend.
error-403-action = Meld u aan met een andere account, of vraag een eigenaar van de organisatie om u toe te voegen.
error-413-title = Dat is te groot
error-413-text = Wat u hebt verstuurd, is groter dan wij aanvaarden. Er is niets van opgeslagen.
error-413-action = Ga terug en verstuur een kleiner bestand of een kortere tekst.
error-422-title = Wij konden uw gegevens niet verwerken
error-422-text = Een deel van het formulier ontbreekt of heeft niet de verwachte vorm.
error-422-action = Ga terug, controleer uw antwoorden en verstuur het formulier opnieuw.
error-429-title = Te veel pogingen
error-429-text = Wij ontvingen in korte tijd veel aanvragen van u en wachten daarom even.
error-429-action = Wacht enkele minuten en probeer het dan opnieuw.
error-500-title = Er ging iets mis bij ons
error-500-text = Het ligt niet aan u. Wij hebben vastgelegd wat er gebeurde. Wat u had opgeslagen, is er nog.
error-500-action = Probeer het zo dadelijk opnieuw. Gebeurt het nog eens, geef ons dan de onderstaande referentie.
error-request-id = Referentie: { $id }

# Fields
error-required = Vul een antwoord in
error-choose = Kies een optie
error-choose-at-least-one = Kies minstens één optie
error-unknown-choice = Kies een van de opties in de lijst
error-too-long =
    { $max ->
        [one] Gebruik hoogstens { $max } teken
       *[other] Gebruik hoogstens { $max } tekens
    }
error-too-short =
    { $min ->
        [one] Gebruik minstens { $min } teken
       *[other] Gebruik minstens { $min } tekens
    }
error-too-many-words =
    { $max ->
        [one] Gebruik hoogstens { $max } woord
       *[other] Gebruik hoogstens { $max } woorden
    }
error-too-many = Geef er hoogstens { $max } op
error-not-a-number = Vul een getal in cijfers in, zoals 12
error-number-range = Vul een getal in van { $min } tot en met { $max }
error-money = Vul een bedrag in euro in, zoals 45.000 of 45.000,50
error-money-negative = Vul een bedrag van nul of meer in
error-money-ambiguous = Dit bedrag kan op twee manieren gelezen worden. Schrijf het zonder scheidingstekens voor duizendtallen, zoals 45000,50
error-money-too-large = Dit bedrag is te groot
error-money-at-most = Vul een bedrag van hoogstens { $max } in
error-date = Vul een bestaande datum in, zoals 4 12 2026
error-time = Vul een tijdstip in, zoals 12:00
error-month = Vul een maand en een jaar in, zoals 12 2026
error-date-past = Vul een datum in de toekomst in
error-date-future = Vul een datum in het verleden in
error-date-order = Het einde moet na het begin liggen
error-date-not-before = Vul { $date } of een latere datum in
error-date-not-after = Vul { $date } of een eerdere datum in
error-email = Vul een e-mailadres in, zoals naam@example.org
error-url = Vul een webadres in dat begint met https://
error-enterprise-number = Vul een geldig ondernemingsnummer in, zoals 0202.239.951
error-code = Kies een code uit de lijst
error-region = Kies een regio uit de lijst
error-weights-total = De gewichten zijn samen { $total }; ze moeten samen 100 zijn
error-lots-total = De percelen zijn samen { $total }; de raamovereenkomst is { $value } waard
error-text-in-language = Vul deze tekst ook in het { $language } in
error-password-short =
    { $min ->
        [one] Gebruik minstens { $min } teken; enkele woorden vormen een goed wachtwoord
       *[other] Gebruik minstens { $min } tekens; enkele woorden vormen een goed wachtwoord
    }
error-password-common = Dit wachtwoord is makkelijk te raden; kies een ander
error-sign-in = Het e-mailadres of het wachtwoord klopt niet
error-link-expired = Deze link is verlopen of al gebruikt; vraag een nieuwe aan
error-already-exists = Dit bestaat al
error-changed-meanwhile = Iemand heeft dit gewijzigd terwijl u bezig was. Uw tekst staat hier nog: vergelijk en sla opnieuw op.
error-deadline-passed = De uiterste datum is voorbij
error-not-verified = Uw organisatie moet geverifieerd zijn voor ze kan publiceren
error-file-too-large = Kies een bestand van hoogstens { $max }
error-file-type = Kies een bestand van een van deze soorten: { $kinds }
