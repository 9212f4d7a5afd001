# Mails: subject, text before the button, the button, and what stands after it if anything (crates/mail).
mail-greeting = Beste,
mail-greeting-name = Beste { $name },
mail-action-label = { $action }:
mail-link-instead = Werkt de knop niet, kopieer dan dit adres naar uw browser:
mail-footer = Dit bericht is automatisch verstuurd door Kavel, de leveranciersmarkt voor overheidskopers. Kavel vraagt u nooit per e-mail om uw wachtwoord.

mail-confirm-address-subject = Bevestig uw e-mailadres
mail-confirm-address-text = U registreert zich bij Kavel. Bevestig binnen { $hours } uur dat dit adres van u is.
mail-confirm-address-action = Dit adres bevestigen
mail-confirm-address-after = Hebt u zich niet geregistreerd, negeer dan dit bericht: zonder bevestiging wordt het adres niet gebruikt.

mail-already-registered-subject = U hebt al een account
mail-already-registered-text = Iemand, waarschijnlijk uzelf, probeerde zich met dit adres bij Kavel te registreren. Er bestaat al een account met dit adres en er is niets gewijzigd. U kunt zich aanmelden en daar een nieuw wachtwoord kiezen als u het uwe bent vergeten.
mail-already-registered-action = Aanmelden
mail-already-registered-after = Was u dit niet, dan hoeft u niets te doen.

mail-password-reset-subject = Kies een nieuw wachtwoord
mail-password-reset-text = U hebt een nieuw wachtwoord aangevraagd. De onderstaande link werkt één keer, binnen { $hours } uur.
mail-password-reset-action = Een nieuw wachtwoord kiezen
mail-password-reset-after = Hebt u dit niet aangevraagd, negeer dan dit bericht: uw wachtwoord blijft ongewijzigd.

mail-password-changed-subject = Uw wachtwoord is gewijzigd
mail-password-changed-text = Het wachtwoord van uw account is gewijzigd en uw andere sessies zijn afgemeld. Was u het zelf, dan hoeft u niets meer te doen. Was u het niet, kies dan nu een nieuw wachtwoord.
mail-password-changed-action = Ik was het niet

mail-invitation-subject = Uitnodiging om lid te worden van { $organisation }
mail-invitation-text =
    { $days ->
        [one] { $inviter } nodigt u uit om op Kavel voor { $organisation } te werken, met de rol “{ $role }”. De uitnodiging is { $days } dag geldig.
       *[other] { $inviter } nodigt u uit om op Kavel voor { $organisation } te werken, met de rol “{ $role }”. De uitnodiging is { $days } dagen geldig.
    }
mail-invitation-action = De uitnodiging bekijken
mail-invitation-after = Kent u deze organisatie niet, negeer dan dit bericht: er gebeurt niets zolang u de uitnodiging niet aanvaardt.

mail-ownership-transferred-subject = { $organisation } heeft een nieuwe eigenaar
mail-ownership-transferred-text = De eigendom van { $organisation } op Kavel is overgedragen aan { $owner }.
mail-ownership-transferred-action = De leden bekijken
mail-ownership-transferred-after = Had u dit niet verwacht, neem dan meteen contact op met de andere leden van uw organisatie.

mail-agency-verified-subject = { $organisation } kan nu publiceren
mail-agency-verified-text = { $organisation } is geverifieerd. U kunt vanaf nu raamovereenkomsten publiceren en opdrachten lanceren.
mail-agency-verified-action = Naar uw dashboard

mail-new-message-subject = Er is een bericht voor u
mail-new-message-text = Er is een bericht voor u op Kavel. Meld u aan om het te lezen.
mail-new-message-action = Het bericht lezen

mail-admission-decided-subject = Beslissing over uw aanvraag: { $lot }
mail-admission-decided-text = { $agency } heeft beslist over de aanvraag van { $organisation } voor het perceel “{ $lot }”. U kunt de beslissing met de motivering lezen op Kavel.
mail-admission-decided-action = De beslissing lezen
mail-admission-suspended-subject = Een tijd buiten een perceel: { $lot }
mail-admission-suspended-text = { $agency } heeft { $organisation } buiten het perceel “{ $lot }” gezet, tot en met { $date }. Tot dan wordt u niet uitgenodigd voor de opdrachten ervan en kunt u er geen offerte voor indienen. Op Kavel leest u waarom, en wat u kunt doen.
mail-admission-suspended-action = Lezen waarom
mail-suspension-lifted-subject = Terug in het perceel: { $lot }
mail-suspension-lifted-text = { $agency } heeft de schorsing opgeheven: { $organisation } doet weer mee in het perceel “{ $lot }” en wordt uitgenodigd voor de opdrachten ervan.
mail-suspension-lifted-action = De toelating bekijken
mail-firm-request-accepted-subject = Aanvaard: { $request }, { $organisation }
mail-firm-request-accepted-text = De beheerder van Kavel heeft gedaan wat u vroeg over { $organisation }: { $request }. { $reason }
mail-firm-request-accepted-action = Kavel openen
mail-firm-request-declined-subject = Geweigerd: { $request }, { $organisation }
mail-firm-request-declined-text = De beheerder van Kavel heeft niet gedaan wat u vroeg over { $organisation }: { $request }. De reden: { $reason }
mail-firm-request-declined-action = Kavel openen

mail-bids-opened-subject = De offertes zijn geopend: { $assignment }
mail-bids-opened-text =
    { $count ->
        [one] De uiterste datum van “{ $assignment }” is voorbij en de offertes zijn geopend. Er is { $count } offerte.
       *[other] De uiterste datum van “{ $assignment }” is voorbij en de offertes zijn geopend. Er zijn { $count } offertes.
    }
mail-bids-opened-action = De offertes bekijken

mail-assignment-published-subject = Nieuwe opdracht: { $assignment }
mail-assignment-published-text = { $agency } heeft de opdracht “{ $assignment }” gepubliceerd in het perceel “{ $lot }”, waartoe { $organisation } is toegelaten. U kunt een offerte indienen tot { $deadline } (tijd in Brussel).
mail-assignment-published-action = De opdracht bekijken
mail-assignment-published-after = U ontvangt dit bericht omdat uw onderneming tot het perceel is toegelaten.
mail-invited-to-bid-subject = Uitnodiging om een offerte in te dienen: { $assignment }
mail-invited-to-bid-text = { $agency } nodigt { $organisation } uit om een offerte in te dienen voor de opdracht “{ $assignment }”. Dat kan tot { $deadline } (tijd in Brussel).
mail-invited-to-bid-action = De opdracht bekijken
mail-invited-to-bid-after = U ontvangt dit bericht omdat de overheid uw onderneming heeft genoemd. U bent tot niets verplicht.

mail-confirm-claim-subject = { $organisation } vraagt u te bevestigen wat zij deed
mail-confirm-claim-text = { $organisation } vertelt op Kavel, een marktplaats voor overheidsopdrachten, wat zij eerder heeft gedaan. Een voorbeeld is “{ $capability }”, voor { $client }. Zij gaf uw adres en vraagt u te zeggen of het zo gegaan is. U hebt geen account nodig; de link werkt tot en met { $date }.
mail-confirm-claim-action = Lezen en antwoorden
mail-confirm-claim-after = U hoeft niet te antwoorden. Uw adres dient alleen voor deze vraag en wordt gewist zodra u antwoordt of de link verloopt.

mail-confirm-claim-again-subject = Herinnering: { $organisation } vraagt u te bevestigen wat zij deed
mail-confirm-claim-again-text = { $organisation } vroeg u enige tijd geleden of het klopt wat zij zegt over “{ $capability }”, voor { $client }. De vraag staat open tot en met { $date }. Dit is de enige herinnering.
mail-confirm-claim-again-action = Lezen en antwoorden
mail-confirm-claim-again-after = U hoeft niet te antwoorden. Uw adres wordt gewist zodra u antwoordt of de link verloopt.

mail-referee-answered-subject = Een klant heeft geantwoord: { $capability }
mail-referee-answered-text = De klant die { $organisation } over “{ $capability }” heeft bevraagd, heeft geantwoord. U kunt het antwoord op Kavel lezen.
mail-referee-answered-action = Het antwoord lezen

mail-claims-expire-subject = Nog altijd waar? Bekwaamheden van { $organisation } vervallen
mail-claims-expire-text =
    { $count ->
        [one] { $count } bekwaamheid van { $organisation } telt tot en met { $date }. Daarna zien aankopers ze niet meer. Als ze nog altijd waar is, verlengt één klik ze.
       *[other] { $count } bekwaamheden van { $organisation } tellen tot en met { $date }. Daarna zien aankopers ze niet meer. Als ze nog altijd waar zijn, verlengt één klik elk ervan.
    }
mail-claims-expire-action = Uw bekwaamheden bekijken
