# Designing lots: /try/lots and what it shows
design-title = Percelen ontwerpen die kleine bedrijven kunnen winnen
design-lead = Breng de werkpakketten van een grote behoefte. U krijgt een verdeling in percelen, hoeveel kmo’s elk perceel kunnen uitvoeren, en de redenen.
design-begin = Opnieuw beginnen
design-gone-title = Deze tabel is er niet meer
design-gone-text = Tabellen blijven korte tijd in het geheugen en worden nooit opgeslagen. Plak of laad ze opnieuw op.
design-packages-title = De werkpakketten
design-packages-text = Eén rij voor elk stuk werk dat één opdrachtnemer doet. Vul een tabel in:
design-template-xlsx = sjabloon voor Excel (XLSX)
design-template-csv = sjabloon als CSV
design-template-sheet = Werkpakketten
design-template-1 = Toegankelijkheidsaudit van de website
design-template-1-outcome = Elke drempel voor mensen met een handicap is bekend
design-template-2 = Onderzoek met gebruikers van de website
design-template-2-outcome = We weten waarom één op de drie een aanvraag niet afmaakt
design-file = Een bestand
design-limits = CSV of XLSX, ten hoogste { $packages } pakketten en { $mb } MB
design-table = Of plak de tabel
design-table-hint = Gekopieerd uit een rekenblad, met de rij met kopjes. Een titel en een waarde volstaan; elke andere kolom maakt het ontwerp beter.
design-columns-title = Wat in elke kolom komt
design-columns-text = Kopjes in het Engels, Nederlands, Frans en Duits worden begrepen. Scheid meerdere waarden in een cel met een puntkomma.
# dynamic: design-column-
design-column-id = Nummer
design-column-id-hint = Een korte eigen naam, één keer in de tabel: P1
design-column-title = Titel
design-column-title-hint = Wat het werk is
design-column-outcome = Uitkomst
design-column-outcome-hint = Wat daarna anders is
design-column-value = Waarde
design-column-value-hint = Euro zonder btw: 45000 of 45.000,00
design-column-cpv = CPV
design-column-cpv-hint = Codes van de gemeenschappelijke woordenlijst: 72000000
design-column-capabilities = Bekwaamheden
design-column-capabilities-hint = Wat een bedrijf moet kunnen, met de naam in Kavel in een van de vier talen
design-column-nuts = Regio’s
design-column-nuts-hint = NUTS-codes van waar het werk is: BE2;BE1
design-column-languages = Talen
design-column-languages-hint = Talen waarin gewerkt wordt: nl;fr
design-column-start = Begin
design-column-start-hint = Een dag of een maand: 2027-01-31, 31/01/2027 of 2027-01
design-column-end = Einde
design-column-end-hint = Een dag of een maand, na het begin
design-column-depends-on = Hangt af van
design-column-depends-on-hint = Nummers van pakketten die eerst gedaan moeten zijn
design-column-together = Samen met
design-column-together-hint = Nummers van pakketten die in hetzelfde perceel horen
design-column-apart = Apart van
design-column-apart-hint = Nummers van pakketten die niet in hetzelfde perceel mogen
design-go = Percelen ontwerpen
design-private-title = Blijft van u
design-private-text = Er wordt niets opgeslagen. Uw tabel blijft tot { $minutes } minuten na uw laatste bezoek in het geheugen en is dan weg. Alleen als u een ontwerp deelt, wordt het een tijd bewaard, achter een link die niemand kan raden.
design-real-title = Of neem echte percelen
design-real-text = Gepubliceerde percelen worden pakketten: zie hoe ze verdeeld hadden kunnen worden.
design-redesign = Deze percelen opnieuw ontwerpen
design-lots =
    { $lots ->
        [one] { $lots } perceel
       *[other] { $lots } percelen
    }

# Problems of a table
design-error-problems =
    { $count ->
        [one] { $count } probleem in de tabel: zie waar
       *[other] { $count } problemen in de tabel: zie waar
    }
design-error-limits = Het kleinste perceel is groter dan het grootste
design-problems-title = Wat er fout is, en waar
design-problems-text = Rijen en kolommen zijn zoals uw rekenblad ze toont. Er is niets bewaard.
design-problem-row = Rij
design-problem-column = Kolom
design-problem-what = Wat te doen
design-problem-everywhere = De hele tabel
design-problems-more = en nog { $count }
# dynamic: packages-problem-
packages-problem-empty = Er staan geen pakketten in
packages-problem-too-large = Gebruik ten hoogste { $max } MB
packages-problem-too-large-inside = Dit bestand pakt uit tot veel meer dan een tabel met pakketten nodig heeft. Bewaar alleen het blad met de pakketten
packages-problem-damaged = Deze werkmap is beschadigd. Open ze en bewaar ze opnieuw als XLSX of CSV
packages-problem-old-or-locked = Een oud XLS-bestand, of een met een wachtwoord. Bewaar het als XLSX of CSV zonder wachtwoord
packages-problem-other-workbook = Dit is geen Excel-werkmap. Bewaar het als XLSX of CSV
packages-problem-not-text = Dit is geen tabel. Gebruik een CSV- of XLSX-bestand
packages-problem-no-header = Geen rij benoemt de kolommen. Zet minstens “titel” en “waarde” boven de pakketten
packages-problem-column-missing = De kolom “{ $name }” ontbreekt
packages-problem-column-twice = De kolom “{ $name }” staat er twee keer
packages-problem-too-many-packages = Gebruik ten hoogste { $max } pakketten
packages-problem-merged = Deze cel is samengevoegd met andere. Splits ze en vul elke cel in
packages-problem-formula = Een formule. Plak in de plaats de waarde
packages-problem-cell-error = Het rekenblad toont hier een fout: { $text }
packages-problem-garbled = Letters zijn verloren of verdubbeld. Bewaar de tabel als UTF-8 en kijk naar accenten
packages-problem-required = Vul dit in
packages-problem-too-long = Gebruik ten hoogste { $max } tekens
packages-problem-too-many-items = Gebruik ten hoogste { $max } waarden
packages-problem-id-twice = Rij { $row } heeft dit nummer al
packages-problem-money = Een bedrag in euro, zoals 45000 of 1.234,56
packages-problem-negative = Een bedrag boven nul
packages-problem-zero = Een bedrag boven nul: zonder waarde kan niemand zeggen wie groot genoeg is
packages-problem-ambiguous = Dit bedrag kan op twee manieren gelezen worden. Schrijf het zonder scheidingstekens: 1234,56
packages-problem-money-too-large = Dit bedrag is te groot
packages-problem-fraction-of-cent = Een bedrag met ten hoogste twee decimalen
packages-problem-cpv = “{ $text }” is geen CPV-code: acht cijfers, zoals 72000000
packages-problem-nuts = “{ $text }” is geen NUTS-code, zoals BE2
packages-problem-capability = Kavel kent geen bekwaamheid “{ $text }”
packages-problem-capability-nearest = Kavel kent geen bekwaamheid “{ $text }”. Is het “{ $nearest }”?
packages-problem-language = “{ $text }” is geen taalcode, zoals nl
packages-problem-date = “{ $text }” is geen datum, zoals 2027-01-31
packages-problem-end-before-start = Het einde komt voor het begin
packages-problem-half-period = Begin en einde horen samen: vul beide in of geen van beide
packages-problem-unknown-package = Geen pakket heeft het nummer “{ $text }”
packages-problem-itself = Het pakket noemt zichzelf
packages-problem-circle = Deze wachten in een kring op elkaar: { $text }
packages-problem-together-and-apart = Hier apart van { $text } gewenst, en elders samen ermee

# A design
design-headline =
    { $lots ->
        [one] Eén perceel, binnen bereik van { $reach } kmo’s
       *[other] { $lots } percelen, elk binnen bereik van minstens { $reach } kmo’s
    }
design-lead-result = { $packages } pakketten, samen { $value } waard, in een markt van { $firms } bedrijven.
design-before = Als één opdracht
design-after =
    { $lots ->
        [one] Als { $lots } perceel
       *[other] Als { $lots } percelen
    }
design-can-one =
    { $reach ->
        [one] kmo kan het uitvoeren
       *[other] kmo’s kunnen het uitvoeren
    }
design-can-each =
    { $reach ->
        [one] kmo minstens kan elk uitvoeren
       *[other] kmo’s minstens kunnen elk uitvoeren
    }
design-risk-of = Risico op minder dan twee offertes: ten hoogste { $percent }
design-exact = Geen andere verdeling is beter onder deze regels: alle zijn vergeleken.
design-searched = De beste van vele verdelingen die geprobeerd zijn; dezelfde tabel geeft altijd dezelfde.
design-of-framework = De percelen van
design-note-encoding = Het bestand was geen UTF-8; het is gelezen als Windows-1252. Kijk of de accenten kloppen.
design-note-sheet = Gelezen uit het blad “{ $sheet }”; andere bladen zijn overgeslagen.
design-note-ignored = Kolommen die niemand kent zijn overgeslagen: { $columns }.
design-hopeful = Ondernemingen waarvan omzet of grootte niet bekend is, tellen hier mee als kmo’s met genoeg omzet. De tabel zegt hoeveel van het bereik zij zijn.
design-waiting-title = Nog aan het ontwerpen
design-waiting-text = Met zoveel pakketten duurt het even. Deze pagina kijkt om de paar seconden zelf opnieuw; u hoeft niets opnieuw te plakken.
design-waiting-look = Nu kijken
design-rules-kept = Alle regels zijn nageleefd.
design-conflicts-title = Wat de regels niet toelaten
design-proven = geen verdeling kan eraan voldoen
design-not-found = er is geen verdeling gevonden die eraan voldoet
design-more-packages = nog { $count }
# dynamic: design-conflict-
design-conflict-together-against-apart = Pakketten { $packages } zijn samen én apart gewenst.
design-conflict-cycle = Pakketten { $packages } wachten in een kring op elkaar.
design-conflict-apart = Pakketten { $packages } delen een perceel en mogen dat niet.
design-conflict-together = Pakketten { $packages } zijn samen gewenst en zitten in verschillende percelen.
design-conflict-package-above-largest = Pakket { $packages } alleen is { $found } waard, boven het grootste perceel van { $limit }.
design-conflict-together-above-largest = Pakketten { $packages }, samen gewenst, zijn { $found } waard, boven het grootste perceel van { $limit }.
design-conflict-lot-above-largest = Het perceel van { $packages } is { $found } waard, boven het grootste van { $limit }.
design-conflict-too-many-lots = Er zijn { $found } percelen nodig, en { $limit } toegelaten.
design-conflict-lot-below-smallest = Het perceel van { $packages } is { $found } waard, onder het kleinste van { $limit }.
design-conflict-reach-below-floor = { $found } kmo’s kunnen het perceel van { $packages } uitvoeren, minder dan { $limit }.
design-relax-largest = Percelen tot { $value } toelaten
design-relax-smallest = Percelen vanaf { $value } toelaten
design-relax-floor = Minstens { $count } kmo’s vragen
design-relax-lots = { $count } percelen toelaten
design-relax-wish = Een wens tussen { $packages } opgeven
design-lots-title = De percelen
design-lot = Perceel
design-figures-note = Een paar kmo’s telt waar geen van beide het alleen kan. Gevraagde omzet: de waarde van een jaar is er ten hoogste het aangenomen deel van.
# dynamic: design-figure-
design-figure-value = Waarde
design-figure-reach = Kmo’s
design-figure-pairs = waarvan in paren
design-figure-risk = Risico op minder dan twee offertes
design-figure-turnover = Gevraagde omzet
design-figure-unknown = Meer als omzetten bekend waren
design-packages =
    { $count ->
        [one] { $count } pakket
       *[other] { $count } pakketten
    }
design-period = { $from } tot { $to }
design-reach =
    { $reach ->
        [one] { $reach } kmo
       *[other] { $reach } kmo’s
    }
design-tone-low = minder dan { $floor } kmo’s
design-tone-fair = van { $floor } tot onder { $twice }
design-tone-high = { $twice } en meer
design-front-title = Wat één perceel meer zou openen
design-front-text = Voor elk aantal percelen het beste dat het minst bereikbare perceel kan hebben. Kies er een om het plan te zien.
design-front-lots = Aantal percelen
design-front-reach = Kmo’s voor het minst bereikbare perceel
design-front-axis = aantal percelen
design-front-exact = Alle verdelingen zijn vergeleken: geen andere reikt verder.
design-front-found = Bij zoveel pakketten is dit gevonden, niet bewezen: een plan dat verder reikt, kan bestaan.
design-matrix-title = Welk pakket in welk perceel zit
design-matrix-picture = Pakketten in rijen, percelen in kolommen; de tabel hieronder heeft hetzelfde
design-matrix-table = Hetzelfde als tabel
design-terms-title = Hoe de score tot stand komt
design-terms-text = Punten voor wat samenhoort en voor bereik, min punten voor doorgeknipte afhankelijkheden en voor elk perceel dat iemand moet beheren.
# dynamic: design-term-
design-term-coherence = Hoort samen
design-term-reach = Binnen bereik
design-term-dependencies = Doorgeknipte afhankelijkheden
design-term-overhead = Een perceel te beheren
design-term-score = Score
design-term-all = Alle percelen
design-sum = Verdelen verandert hier niets aan: wat één behoefte is, wordt opgeteld, hoeveel percelen ze ook heeft.
design-undivided-title = Als u niet verdeelt
design-undivided-lead = Dan geeft de aankondiging de belangrijkste redenen (richtlijn 2014/24/EU art. 46). Dit zijn de cijfers om van te vertrekken:
design-undivided-text = De opdracht van { $value } wordt niet in percelen verdeeld. Als één opdracht is ze binnen bereik van { $one } kmo’s in deze markt; in { $lots } percelen zou elk binnen bereik van minstens { $each } zijn. Ze wordt niet verdeeld omdat …

# The rules of a design
design-rules-title = De regels
design-rules-more = Meer regels en gewichten
design-again = Opnieuw ontwerpen
design-weights-text = Wat hoeveel telt, van 0 tot { $most }.
# dynamic: design-rule-
design-rule-largest = Grootste perceel
design-rule-largest-hint = In euro
design-rule-smallest = Kleinste perceel
design-rule-smallest-hint = In euro
design-rule-floor = Kmo’s per perceel, minstens
design-rule-floor-hint = Die het kunnen uitvoeren, alleen of met twee
design-rule-most = Percelen, ten hoogste
design-rule-most-hint = Elk is een procedure en een opdracht om te beheren
design-rule-turnover = Minimumomzet gevraagd voor elk perceel
design-rule-turnover-hint = In plaats van de vuistregel; nooit meer dan de wet toelaat
design-rule-unknown = Ondernemingen meetellen waarvan omzet of grootte niet bekend is
design-rule-unknown-hint = Alsof het kmo’s zijn met genoeg omzet. De pagina zegt dat, en hoeveel het er zijn.
design-rule-coherence = Samenhang
design-rule-coherence-hint = Bekwaamheden, regio en tijd van de pakketten van een perceel
design-rule-reach = Bereik
design-rule-reach-hint = Genoeg kmo’s voor elk perceel
design-rule-dependency = Afhankelijkheden
design-rule-dependency-hint = Wat van iets afhangt blijft in hetzelfde perceel
design-rule-overhead = Weinig percelen
design-rule-overhead-hint = Het werk dat elk perceel u kost
design-rule-seed = Startwaarde
design-rule-seed-hint = Een ander getal zoekt langs een andere weg

# Sharing
design-share-title = Toon het aan collega’s
design-share-text = Delen bewaart de tabel en dit ontwerp { $days } dagen. Wie de link heeft, ziet beide; het laat zich goed afdrukken.
design-share = Bewaren en een link maken
design-edit = De tabel wijzigen
design-flash-shared = Het ontwerp is gedeeld.
design-flash-deleted = Het gedeelde ontwerp is verwijderd.
design-shared-caption = Een gedeeld ontwerp van percelen
design-shared-dates = Zoals het was op { $at }. De link werkt tot { $until }.
design-own = Zelf percelen ontwerpen
design-shared-title = Uw ontwerp heeft een link
design-shared-text = Geef hem aan wie het mag zien. Hij werkt tot { $until }.
design-delete-title = Terugnemen
design-delete-text = Bewaar het adres van deze pagina als u dat misschien wilt: het is de enige manier. Verwijderen neemt het ontwerp meteen weg, voor iedereen.
design-delete = Het gedeelde ontwerp verwijderen
audit-kind-design-shared = Ontwerp van percelen gedeeld
audit-kind-design-deleted = Gedeeld ontwerp van percelen verwijderd
figure-shared-design-days = Een gedeeld ontwerp van percelen blijft bewaard

# Why lots
why-lots-title = Waarom percelen, en waarom niet
why-lots-lead = Een opdracht verdelen helpt kleine bedrijven minder dan men denkt, en meer dan niets doen. Dit is wat bekend is.
why-lots-for = Wat voor percelen pleit
why-lots-for-reach = Kleinere percelen brengen meer kmo’s tot bieden (Hoekman en Taş, 2020).
why-lots-for-chance = Bij opdrachten voor werken in de EU van 2018 tot 2022 verhoogde verdelen de kans dat een klein bedrijf wint.
why-lots-for-law = De wet verwacht het: wie niet verdeelt, zegt in de aankondiging waarom (richtlijn 2014/24/EU art. 46; in België art. 58 van de wet van 17 juni 2016).
why-lots-against = Wat ertegen pleit
why-lots-against-wins = Meer offertes van kleine bedrijven zijn niet meer winst: alleen tot ongeveer € 25.000 verhoogden kleinere percelen wat ze winnen (Hoekman en Taş, 2020).
why-lots-against-more = Bij dezelfde opdrachten voor werken van 2018 tot 2022 trok verdelen niet meer kleine bedrijven aan; het veranderde wie won, niet wie kwam.
why-lots-against-work = Elk perceel is een procedure, een opdracht en iemand die ze opvolgt, aan beide kanten. Werk dat van ander werk afhangt, lijdt als het doorgeknipt wordt.
why-lots-rules = Vuistregels
why-lots-rule-bidders = Minder percelen dan de bieders die u verwacht: anders hebben sommige percelen één offerte of geen.
why-lots-rule-incumbents = Minstens één perceel meer dan de bedrijven die het werk nu doen: er is plaats voor iemand nieuw.
why-lots-rule-whole = Knip waar het werk vanzelf uiteenvalt: een andere vaardigheid, een andere regio, een andere tijd. Het ontwerp kijkt daar eerst naar.
why-lots-not = Waar percelen niet voor dienen
why-lots-not-threshold = Om onder een drempel te blijven. Het totaal blijft het totaal: drempels worden op de som van de percelen getoetst, en Kavel zegt dat bij elk ontwerp.
why-lots-not-advice = Om werk te geven aan een bedrijf dat vooraf gekozen is. Een perceel dat maar één bedrijf kan uitvoeren, wordt getoond als wat het is: een risico.
why-lots-sources = Bronnen
why-lots-source-hoekman = Bernard Hoekman en Bedri Kamil Onur Taş, 2020, over de grootte van percelen en de deelname van kmo’s
why-lots-source-works = Studie van opdrachten voor werken in de EU, 2018 tot 2022
why-lots-source-directive = Richtlijn 2014/24/EU, art. 5 en 46
why-lots-source-belgium = Belgische wet van 17 juni 2016 inzake overheidsopdrachten, art. 58

# Designs of an agency: /agency/…/designs
designs-title = Ontwerpen van percelen
designs-lead = Verdeel een behoefte voor u de raamovereenkomst schrijft: probeer plannen, wijzig ze met de hand en neem er een over met de redenen.
designs-empty-title = Nog geen ontwerpen
designs-empty-text = Begin met een tabel van werkpakketten, of met percelen die u of anderen publiceerden.
designs-changed = gewijzigd { $at }
designs-new = Een nieuw ontwerp
designs-name = Naam van de behoefte
designs-framework = Of het nummer van een raamovereenkomst of aanbesteding in Kavel
designs-framework-hint = De percelen worden pakketten; elk heeft een waarde nodig
designs-error-framework = Geen gepubliceerde raamovereenkomst met waarden voor alle percelen heeft dit nummer
designs-error-unknown = Kies wat u wijzigt en waarheen
designs-error-locked = Dit perceel is vergrendeld. Ontgrendel het eerst
designs-error-nothing = Dat zou niets wijzigen
designs-error-changed = Iemand wijzigde dit ontwerp intussen. Zo is het nu; doe uw wijziging opnieuw
designs-error-notes = Gebruik ten hoogste 10.000 tekens
designs-by-hand = Met de hand wijzigen
designs-drag-how = Sleep een pakket naar een ander perceel, of druk er op Enter, kies met de pijltoetsen een perceel en druk opnieuw op Enter. Elke wijziging krijgt meteen haar score.
designs-drag-held = { $package } opgepakt uit { $lot }. Kies met de pijltoetsen een perceel, Enter zet het daar neer, Escape laat het waar het was.
designs-drag-dropped = { $package } verplaatst naar { $lot }.
designs-drag-kept = { $package } blijft waar het was.
designs-drag-failed = Dit is niet gelukt. Laad de pagina opnieuw.
designs-package = Pakket
designs-to = naar
designs-new-lot = een nieuw perceel
designs-move = Verplaatsen
designs-into = in
designs-merge = Samenvoegen
designs-lock = Vergrendelen
designs-unlock = Ontgrendelen
designs-locked = Vergrendeld
designs-undo = Ongedaan maken
designs-redo = Opnieuw
designs-redesign = Alles wat niet vergrendeld is opnieuw ontwerpen
designs-rules-save = De regels bewaren
designs-front = Het beste plan voor een aantal percelen
designs-choose = Dit plan nemen
designs-notes = Notities
designs-history = Stappen
designs-compare = vergelijken
designs-compared = Vergeleken met stap { $step }
designs-figure = Cijfer
designs-step = Stap { $step }
designs-now = Nu
designs-largest-risk = Grootste risico op minder dan twee offertes
designs-did-designed =
    { $lots ->
        [one] Ontworpen: { $lots } perceel
       *[other] Ontworpen: { $lots } percelen
    }
designs-did-chose = Plan met { $lots } percelen genomen
designs-did-moved = { $package } naar perceel { $to } verplaatst
designs-did-moved-out = { $package } naar een nieuw perceel verplaatst
designs-did-merged = Perceel { $from } samengevoegd met perceel { $into }
designs-did-locked = Perceel { $lot } vergrendeld
designs-did-unlocked = Perceel { $lot } ontgrendeld
designs-accept-title = Maak er een raamovereenkomst van
designs-accept-text = De percelen worden een concept dat u afwerkt en publiceert.
designs-accept-lead =
    { $lots ->
        [one] Een concept met { $lots } perceel, { $value } waard. Deze redenen blijven erbij:
       *[other] Een concept met { $lots } percelen, samen { $value } waard. Deze redenen blijven erbij:
    }
designs-accept = Dit plan aannemen
designs-reason = Perceel { $lot }: pakketten { $packages }; { $value }; { $reach } kmo’s kunnen het uitvoeren
designs-limits-title = Grenzen voor één leverancier
designs-limits-text = Alleen een raamovereenkomst met vaste partijen heeft ze (richtlijn 2014/24/EU art. 46). Met een grens wordt het ontwerp er zo een.
designs-error-unfinished = Maak deze zin af, of maak het veld leeg
designs-unreached-text =
    { $count ->
        [one] Geen enkele kmo in deze markt kan perceel { $lots } leveren, alleen of met een andere. Het is zoals het is omdat …
       *[other] Geen enkele kmo in deze markt kan de percelen { $lots } leveren, alleen of met een andere. Ze zijn zoals ze zijn omdat …
    }
designs-its-reasons = Waarom de percelen zijn zoals ze zijn
designs-its-design = Het ontwerp waaruit ze komen
designs-flash-accepted = Het plan is nu een concept. Werk het af en publiceer het.
designs-delete-title = Dit ontwerp verwijderen
designs-delete-text = Alle stappen en notities gaan mee. Concepten die ervan gemaakt zijn, blijven.
designs-flash-deleted = Het ontwerp is verwijderd.
audit-kind-design-saved = Ontwerp van percelen bewaard
