# Berichten tussen een overheid en een onderneming
messages-title = Berichten
messages-lead = Tussen overheid en onderneming, telkens over één onderwerp. Beide bewaren het hele gesprek, met de tijdstippen.
messages-empty-title = Nog geen berichten
messages-empty-text = Schrijf het eerste over een aanvraag of een perceel; antwoorden verschijnen hier en een mail laat u weten dat er een is.
messages-new-title = Een bericht schrijven
messages-last = Laatste bericht: { $when }
messages-unread =
    { $count ->
        [one] { $count } nieuw bericht
       *[other] { $count } nieuwe berichten
    }
messages-gone = Niet meer beschikbaar

# dynamic: messages-about-
messages-about-lot = Perceel
messages-about-admission = Aanvraag tot toelating tot een perceel
messages-about-assignment = Opdracht

# Eén gesprek
messages-with = Met
messages-see-topic = Bekijk waarover het gaat
messages-new = Nieuw
messages-read = Gelezen op { $when }
messages-not-read = Nog niet gelezen
messages-field-reply = Uw antwoord
messages-field-text = Uw bericht
messages-field-text-hint = Hoogstens { $max } tekens. Alle leden van beide organisaties die berichten mogen lezen, zien het. Achteraf kunt u het niet meer wijzigen.
messages-send = Versturen
messages-only-read = U kunt dit gesprek lezen; met uw rol kunt u geen berichten schrijven.
messages-flash-sent = Uw bericht is verstuurd.

# Een gesprek beginnen
messages-to = Aan:
messages-choose-title = Aanvragen
messages-choose-firm = Kies de aanvraag waarover u wilt schrijven. Gaat het over een ander perceel, open dan de pagina van dat perceel en kies daar “Schrijf naar”.
messages-choose-agency = Kies de aanvraag waarover u wilt schrijven. Gaat het over een opdracht, open dan na de uiterste datum de offertes.
messages-choose-none = Er zijn nog geen aanvragen.
messages-write-to = Schrijf naar { $agency }
messages-write-as = Schrijf naar { $agency } als { $firm }

# Waarom niet
messages-refused-imported = Deze aankondiging is elders gepubliceerd en geïmporteerd: de overheid leest hier geen berichten. Gebruik de contactgegevens in de oorspronkelijke aankondiging.
messages-refused-only-applicants = U kunt een onderneming schrijven zodra ze toelating tot een van uw percelen heeft gevraagd: open haar aanvraag.
messages-refused-before-deadline = U kunt over deze opdracht schrijven na de uiterste datum, { $deadline }. Daarvoor zou een bericht aan de overheid verraden wie een offerte voorbereidt.
messages-refused-not-opened = U kunt over deze opdracht schrijven over een paar minuten, wanneer de offertes geopend zijn.
messages-refused-before-opening = U kunt over deze opdracht schrijven wanneer de offertes geopend zijn. Daarvoor weet u niet wie een offerte indiende.
messages-refused-did-not-bid = Over deze opdracht kunt u schrijven naar ondernemingen die een offerte indienden; deze deed dat niet.
messages-error-choose = Kies waarover u wilt schrijven
messages-error-refused = Dit bericht is niet verstuurd: lees hieronder waarom
messages-error-wait = U hebt veel berichten verstuurd. Verstuur dit na { $time }
