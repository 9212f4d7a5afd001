# Wat een onderneming beter vindbaar zou maken
guide-title = Beter vindbaar
guide-score = Uw profiel: { $score } van 100 punten om gevonden te worden
guide-complete = Wij hebben niets aan te raden. Houd het actueel.
guide-all = Alle { $count } suggesties bekijken
guide-more = en nog { $count }
# dynamic: guide-gain-
guide-gain-large = Helpt veel
guide-gain-medium = Helpt
guide-gain-small = Helpt een beetje
# dynamic: guide-
guide-no-claim = Voeg een eerste bekwaamheid met bewijs toe
guide-no-claim-why = Aankopers zoeken op wat ondernemingen hebben gedaan. Zonder bekwaamheid wordt u alleen op uw naam gevonden.
guide-no-summary = Beschrijf wat uw onderneming doet
guide-no-summary-why = De woorden ervan worden doorzocht, en het is het eerste wat een aankoper leest.
guide-few-claims = Voeg meer toe van wat u kunt
guide-few-claims-why = Elke behoefte van een aankoper wordt door een bekwaamheid ingevuld. Drie of meer tonen waarin uw onderneming goed is.
guide-no-regions = Geef aan waar u werkt
guide-no-regions-why = Wie op regio filtert, ziet geen ondernemingen die er geen noemen.
guide-no-evidence =
    { $count ->
        [one] Beschrijf wat u deed voor { $count } bekwaamheid
       *[other] Beschrijf wat u deed voor { $count } bekwaamheden
    }
guide-no-evidence-why = Een code alleen toont niets. De woorden van het bewijs zijn wat een zoekopdracht vindt.
guide-summary-languages = Schrijf uw samenvatting ook in: { $languages }
guide-summary-languages-why = U zegt in deze talen te werken. Wie in een ervan zoekt, vindt uw woorden alleen als ze er staan.
guide-no-languages = Geef aan in welke talen u werkt
guide-no-languages-why = Opdrachten vragen een taal; ondernemingen die er geen noemen, vallen weg.
guide-no-team = Beschrijf een team
guide-no-team-why = De rollen ervan worden doorzocht, en aankopers zien of u de mensen hebt.
guide-unconfirmed =
    { $count ->
        [one] Vraag een klant { $count } bekwaamheid te bevestigen
       *[other] Vraag klanten { $count } bekwaamheden te bevestigen
    }
guide-unconfirmed-why = Wat een klant bevestigt, staat hoger dan wat u zelf zegt.
guide-no-result =
    { $count ->
        [one] Geef het resultaat van { $count } bekwaamheid
       *[other] Geef het resultaat van { $count } bekwaamheden
    }
guide-no-result-why = Aankopers zoeken resultaten. Een gemeten resultaat overtuigt het meest.
guide-code-weak =
    { $count ->
        [one] Kies een preciezere code voor { $count } bekwaamheid
       *[other] Kies een preciezere code voor { $count } bekwaamheden
    }
guide-code-weak-why = Een behoefte wordt ingevuld door dezelfde code of een engere. Een heel ruime code, of een uit een oude lijst, vult er bijna geen in.
guide-summary-short = Vertel meer over uw onderneming
guide-summary-short-why = Enkele zinnen bevatten meer van de woorden waarmee aankopers zoeken.
guide-no-declaration = Vul de eigen verklaring in en onderteken ze
guide-no-declaration-why = Zonder kunt u zich niet aanmelden voor een perceel. Ze wordt één keer ondertekend en opnieuw gebruikt.
guide-size-unknown = Geef uw personeelsbestand en uw omzet of balanstotaal
guide-size-unknown-why = Daaruit volgt uw grootteklasse. Aankopers die kleine ondernemingen zoeken, filteren daarop. De cijfers blijven privé.
guide-no-availability =
    { $count ->
        [one] Geef aan hoeveel uur per week { $count } team heeft
       *[other] Geef aan hoeveel uur per week { $count } teams hebben
    }
guide-no-availability-why = Aankopers zien eerst wie tijd heeft voor het werk.
guide-expired =
    { $count ->
        [one] Verleng { $count } vervallen bekwaamheid
       *[other] Verleng { $count } vervallen bekwaamheden
    }
guide-expired-why = Niemand ziet dit tot u zegt dat het nog altijd waar is.
guide-expires-soon =
    { $count ->
        [one] { $count } bekwaamheid vervalt binnen 30 dagen
       *[other] { $count } bekwaamheden vervallen binnen 30 dagen
    }
guide-expires-soon-why = Zeg dat het nog altijd waar is, dan blijft het tellen.
guide-no-client =
    { $count ->
        [one] Noem de klant van { $count } bekwaamheid
       *[other] Noem de klant van { $count } bekwaamheden
    }
guide-no-client-why = Bewijs wordt geloofd als men ziet voor wie het was.
guide-no-period =
    { $count ->
        [one] Geef de periode van { $count } bekwaamheid
       *[other] Geef de periode van { $count } bekwaamheden
    }
guide-no-period-why = Recent werk telt voor aankopers meer mee.
