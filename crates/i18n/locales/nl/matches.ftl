## Welke bedrijven bij een perceel of opdracht passen, en omgekeerd.

matches-firms-title = Bedrijven die passen
matches-notices-title = Percelen en opdrachten die passen
matches-see = Bekijk wie en wat past, en waarom
matches-see-all = Alles wat past, met de redenen
matches-way-lot = Gerangschikt naar wat bedrijven kunnen aantonen voor de bekwaamheden van dit perceel, telkens met het bewijs en wat ontbreekt.
matches-way-assignment = Gerangschikt naar wat bedrijven kunnen aantonen voor de bekwaamheden van deze opdracht, telkens met het bewijs en wat ontbreekt.
matches-way-supplier = Open percelen en opdrachten naast wat dit bedrijf kan aantonen, met wat ontbreekt en met wie het zou kunnen inschrijven.

matches-invited-lot = Deze lijst helpt om te zien wie het werk kan doen. Ze beslist niets: elk bedrijf mag zich aanmelden, ongeacht zijn plaats hier.
matches-invited-call-off = Deze lijst helpt om te zien wie het werk kan doen. Ze beslist niets: elk bedrijf dat tot het perceel is toegelaten wordt uitgenodigd, ongeacht zijn plaats hier.
matches-invited-open = Deze lijst helpt om te zien wie het werk kan doen. Ze beslist niets: elk bedrijf mag een offerte indienen, ongeacht zijn plaats hier.
matches-invited-negotiated = Deze lijst helpt om te zien wie het werk kan doen. Ze beslist niets: de overheid zegt voor elk bedrijf dat ze uitnodigt waarom.

matches-count = { $count ->
    [0] Nog geen bedrijf past
    [one] 1 bedrijf past
   *[other] { $count } bedrijven passen
}
matches-newcomers = { $count ->
    [one] Daarvan is er 1 nieuwkomer.
   *[other] Daarvan zijn er { $count } nieuwkomers.
}
matches-team = Het kleinste team dat alles kan aantonen wat nodig is:
matches-empty = Nog geen bedrijf past
matches-empty-text = Geen enkel bedrijf hier toont een van de bekwaamheden die nodig zijn. Misschien doet er een iets dat er dicht bij ligt.
matches-empty-no-codes = Deze aankondiging noemt geen bekwaamheid met een code, dus kan er geen bedrijf mee gevonden worden.
matches-newcomer = Nieuwkomer
market-newcomer-text = Nieuwkomer: niet groot, en al { $months } maanden geen gunning die hier of uit aankondigingen bekend is.
matches-lifted = Een nieuwkomer die hier ruimte kreeg. Op score alleen zou het op plaats { $place } staan.
matches-place = Plaats
matches-score = { $score } van 1.000 punten
# dynamic: matches-grade-
matches-grade-strong = Sterke match
matches-grade-good = Goede match
matches-grade-partial = Past gedeeltelijk
matches-grade-weak = Zwakke match
matches-bare = Vermeld zonder bewijs
matches-bare-text = Het bedrijf zegt dat het dit kan, maar vertelt geen klant of geen werk. Het telt niet mee tot het dat wel doet.
matches-copied = Woorden van een ander bedrijf
matches-copied-text = Een ander bedrijf beschreef zijn werk eerder met dezelfde woorden. Deze bekwaamheid telt niet mee.
matches-missing = Ontbreekt
matches-for = Voor
matches-by-narrower = door iets specifiekers: { $name }
matches-by-linked = door een verwante bekwaamheid: { $name }
matches-short = Ook nog uit te klaren:
matches-short-region = Het zegt niet dat het in heel { $list } werkt.
matches-short-language = Het zegt niet dat het werkt in het { $list }.
matches-short-turnover = Het vertelt zijn omzet niet, en er wordt een minimum gevraagd.
matches-with = { $count ->
    [one] Eén partner zou aanvullen wat ontbreekt:
   *[other] { $count } partners zouden aanvullen wat ontbreekt:
}
matches-with-nobody = Geen ander bedrijf hier kan aantonen wat ontbreekt.
matches-signal = Wat telt
matches-points = Punten
matches-at-most = Hoogstens
matches-sum = Score
matches-made-of = Waaruit de score bestaat
# dynamic: matches-signal-
matches-signal-provenance = Wie het bevestigt
matches-signal-closeness = Hoe dicht de bekwaamheid erbij ligt
matches-signal-relevance = Woorden van de behoefte
matches-signal-substance = Wat het bewijs vertelt
matches-signal-focus = Focus
matches-signal-region = Regio’s
matches-signal-language = Talen
matches-signal-capacity = Omvang van het werk
matches-signal-availability = Op tijd beschikbaar

matches-why = Waarom staat een bedrijf hier niet?
matches-why-hint = De naam of het nummer. Het antwoord noemt elke vereiste waaraan het niet voldoet.
matches-why-ask = Vragen
matches-why-unknown = Er is hier geen bedrijf dat “{ $name }” heet.
matches-why-several = Welk bedrijf bedoelt u?
matches-why-here = staat in de lijst, op plaats { $place }.
matches-why-outside = Doet op dit moment niet mee in dit perceel.
matches-why-refused = { $count ->
    [one] staat niet in de lijst, omdat aan één vereiste niet is voldaan:
   *[other] staat niet in de lijst, omdat aan { $count } vereisten niet is voldaan:
}

matches-notices-lead = Waar men zich nu of binnenkort kan aanmelden of een offerte kan indienen. Alleen wat dit bedrijf openbaar toont telt.
matches-notices-count = { $count ->
    [one] 1 perceel of opdracht past
   *[other] { $count } percelen en opdrachten passen
}
matches-notices-best = De beste { $shown } staan hier.
matches-notices-empty = Nu past er niets dat openstaat
matches-notices-empty-text = Geen open perceel of opdracht vraagt wat dit bedrijf met bewijs aantoont. Meer bekwaamheden, elk met een klant en een resultaat, vinden meer.
matches-others = Alle bedrijven die passen
matches-apply-until = aanmelden tot { $date }
matches-in-lot = voor bedrijven die tot perceel { $lot } zijn toegelaten
matches-met = bewijs voor { $met } van { $all } bekwaamheden
matches-brief-with = (de rest met { $names })

matches-how-title = Hoe matching werkt
matches-how-lead = Elke lijst van bedrijven die passen, en van percelen en opdrachten die bij een bedrijf passen, wordt met dezelfde regels gemaakt. Dit zijn ze allemaal, met hun gewicht. Ze komen rechtstreeks uit het programma.
matches-how-place = Wat een plaats betekent
matches-how-place-text = Een lijst toont wie wat kan aantonen. Ze beperkt nooit wie wordt uitgenodigd, wie zich mag aanmelden en wie een offerte mag indienen, en niemand beoordeelt er een offerte mee. Alleen wat iedereen in een openbaar profiel kan lezen telt.
matches-how-out = Wat een bedrijf uitsluit van de lijst
matches-how-out-capability = Het vermeldt geen enkele bekwaamheid die nodig is: niet dezelfde code, niet een specifiekere, en geen bekwaamheid die eraan gekoppeld is. Vervallen bekwaamheden tellen niet.
matches-how-out-region = Het zegt waar het werkt, en dat is nergens in de regio’s van het werk.
matches-how-out-language = Het zegt in welke talen het werkt, en geen ervan wordt gevraagd.
matches-how-out-turnover = Het vertelt zijn omzet, en die ligt onder het gepubliceerde minimum.
matches-how-out-hidden = Het is niet openbaar.
matches-how-score = Waaruit de score bestaat
matches-how-score-text = De eerste vier worden bekeken voor elke bekwaamheid die nodig is, in het beste bewijs dat het bedrijf ervoor heeft; het gemiddelde over alle bekwaamheden telt. De andere gaan over het bedrijf, en tellen in verhouding tot de bekwaamheden die het met bewijs aantoont. Gelijke scores staan in de volgorde van de nummers van de bedrijven.
matches-how-looks-at = Waarnaar wordt gekeken
# dynamic: matches-about-
matches-about-provenance = Bevestigd door een referent: { $confirmed }. Bekend uit een openbare gunning: { $award }. Door het bedrijf zelf verteld: { $own }.
matches-about-closeness = Dezelfde code: { $same }. Een specifiekere: { $narrower }. Een bekwaamheid die aan de CPV-code gekoppeld is: { $linked }.
matches-about-relevance = Hoeveel woorden van de behoefte het bewijs heeft. Zeldzame woorden tellen meer, elk woord één keer, en elk volgend minder: { $words } woorden die niemand anders gebruikt brengen de helft op. De namen van de bekwaamheden tellen in elke taal.
matches-about-substance = Er wordt een klant genoemd: { $client }. Minstens { $words } verschillende woorden vertellen wat er werd gedaan: { $told }. Een resultaat met een getal: { $result }.
matches-about-focus = Het aandeel van de vermelde bekwaamheden met bewijs. Wie meer dan { $codes } verschillende bekwaamheden vermeldt, krijgt naar verhouding minder.
matches-about-region = Het aandeel van de regio’s waar het werkt. Een deel van een regio telt half, en niets zeggen ook.
matches-about-language = Het aandeel van de talen waarin het werkt. Voor een opdracht is één van de talen genoeg.
matches-about-capacity = Alles als de waarde van een jaar hoogstens { $percent } % van de omzet is, daarboven naar verhouding minder. De helft als het geen omzet vertelt maar wel teams heeft.
matches-about-availability = Alles als een team bij het begin vrij is, de helft als dat pas later is. Een bedrijf zonder teams krijgt niets.
matches-how-words = De score in woorden
matches-how-word = Woord
matches-how-from = Vanaf
matches-how-tricks = Wat niet helpt
matches-how-tricks-pay = Betalen. Geen enkele plaats is te koop.
matches-how-tricks-repeat = Woorden herhalen: elk telt één keer. Een tekst van meer dan { $words } verschillende woorden zegt met elk woord minder.
matches-how-tricks-copy = Kopiëren: een bekwaamheid telt niet mee als ze zegt wat een ander bedrijf eerder zei, tenzij een referent ze bevestigt. Ze is een kopie als { $percent } % van de paren van naburige woorden van de kortste tekst en { $numbers } % van zijn getallen in beide staan, wat ook de hoofdletters, de leestekens en de klant zijn: hier en daar een woord veranderen of een zin toevoegen helpt niet. Teksten van minder dan { $words } woorden worden niet vergeleken.
matches-how-tricks-everything = Alles vermelden: een eigen bekwaamheid zonder klant en minstens { $words } verschillende woorden telt niet mee en verlaagt de focus. Meer dan { $codes } verschillende bekwaamheden doen dat ook.
matches-how-newcomers = Ruimte voor nieuwkomers
matches-how-newcomers-text = Een nieuwkomer is geen grote onderneming, en won { $months } maanden lang niets dat hier of uit ingevoerde aankondigingen bekend is. Van de eerste { $of } plaatsen zijn er minstens { $places } voor nieuwkomers, als zoveel ervan iets kunnen aantonen van wat nodig is. Wie ruimte kreeg is gemarkeerd, met de plaats op score alleen.
matches-how-partners = Partners
matches-how-partners-text = Waar een bedrijf niet alles kan aantonen, wordt de kleinste groep andere bedrijven uit de lijst genoemd die dat wel kan: zo weinig mogelijk, en dan die met samen de hoogste score. Dat zegt niets over wie een offerte voorbereidt: dat weet niemand, en er wordt niet naar gekeken.
matches-how-not-here = Waarom een bedrijf er niet staat
matches-how-not-here-text = Bij elke lijst kunt u het vragen met een naam of nummer. Het antwoord is elke vereiste waaraan het bedrijf niet voldoet, of zijn plaats.
matches-how-same = Elke keer hetzelfde
matches-how-same-text = Dezelfde profielen en dezelfde behoefte geven dezelfde lijst, voor iedereen die kijkt. Er is niets persoonlijks aan, en niets dat bijleert.
