# Bekwaamheden: wie het zegt, tot wanneer ze tellen, wat er vroeger stond
claim-client = Klant
claim-period = Periode
claim-field-expires = Telt tot en met
claim-field-expires-hint = Laat dit leeg als het waar blijft zolang u het bewaart. We herinneren u er 30 dagen vooraf aan.
claim-counts-title = Tot wanneer dit telt
claim-counts-always = Zolang u het bewaart.
claim-counts-until = Telt tot en met { $date }
claim-counted-until = Telde tot en met { $date }; aankopers zien het niet meer
claim-renew = Het is nog altijd waar
claim-renew-hint = Het telt dan nog twee jaar. De tekst blijft zoals hij is.
claim-flash-renewed = De bekwaamheid telt nog twee jaar.
supplier-claims-expiring =
    { $count ->
        [one] { $count } bekwaamheid vervalt of is vervallen
       *[other] { $count } bekwaamheden vervallen of zijn vervallen
    }
claim-confirmed-warning = Uw klant heeft deze tekst bevestigd. Als u hem wijzigt, geldt hij weer als zelf verklaard en kunt u de klant opnieuw vragen. Tot wanneer hij telt, kunt u wijzigen zonder de bevestiging te verliezen.
claim-award-warning = Deze bekwaamheid komt uit een overheidsgunning. Als u ze wijzigt, geldt ze als zelf verklaard.
claim-asked-warning = U hebt uw klant over deze tekst bevraagd. Als u hem wijzigt, wordt die vraag ingetrokken en kunt u opnieuw vragen.
claim-said-title = Wie het zegt
claim-said-confirmed = Uw klant bevestigde het op { $date }.
claim-said-confirmed-before = Uw klant heeft het bevestigd.
claim-said-award = Het volgt uit een bekendgemaakte gunning.
claim-said-waiting = U vroeg het uw klant op { $date }. Er is nog geen antwoord.
claim-said-declined = Uw klant heeft het niet bevestigd. Lees waarom, wijzig wat niet klopt en vraag opnieuw.
claim-said-self = U zegt het zelf. Aankopers hechten meer belang aan wat een klant bevestigt.
claim-said-more = Bekijk wat er gevraagd is
claim-versions-title = Eerdere versies
claim-versions-lead = Elke versie blijft leesbaar. Aanmeldingen en offertes die u indiende, behouden de versie waarmee ze zijn ingediend.
claim-version-title = Versie { $version }
claim-version-see = Versie { $version } lezen of herstellen
claim-version-current = Huidig
claim-version-first = De eerste versie.
claim-version-same = Deze versie zegt hetzelfde als de huidige.
claim-restore-title = Wat er verandert als u ze herstelt
claim-restore-text = De tekst ervan wordt een nieuwe versie. Er gaat niets verloren: de huidige tekst blijft in de lijst.
claim-restore-warning = De huidige tekst is bevestigd. De herstelde geldt als zelf verklaard tot een klant hem bevestigt.
claim-restore = Deze tekst herstellen
claim-flash-restored = De eerdere tekst is weer de huidige.
difference-removed = weg:
difference-added = nieuw:

# The public page of a firm
market-works-anywhere = Overal
market-whole-country = het hele land
market-claims-confirmed =
    { $count ->
        [one] { $count } bevestigd door een klant
       *[other] { $count } bevestigd door klanten
    }
market-confirmed-on = op { $date }
market-printed = Zoals het was op { $date }. Bekwaamheden waarvan de termijn voorbij is, staan er niet bij.
