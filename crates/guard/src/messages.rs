//! Reasons and rewrites. They are here and not in Fluent files, because the command line and any other program get the same words as the pages.

use crate::{Lang, Rule};

pub(crate) const fn reason(rule: Rule, lang: Lang) -> &'static str {
    of(rule).0[lang.index()]
}

pub(crate) const fn suggestion(rule: Rule, lang: Lang) -> &'static str {
    of(rule).1[lang.index()]
}

type Texts = [&'static str; 4];

const fn of(rule: Rule) -> (Texts, Texts) {
    match rule {
        Rule::YearsOfExperience => (
            [
                "Years say how long somebody has worked, not how well. They shut out young firms and people who learned fast.",
                "Jaren zeggen hoe lang iemand werkt, niet hoe goed. Ze sluiten jonge bedrijven uit, en mensen die snel hebben geleerd.",
                "Les années disent depuis quand quelqu’un travaille, pas s’il travaille bien. Elles excluent les jeunes entreprises et ceux qui ont appris vite.",
                "Jahre sagen, wie lange jemand arbeitet, nicht wie gut. Sie schließen junge Unternehmen aus und Menschen, die schnell gelernt haben.",
            ],
            [
                "Show one or two results like the one asked for here: what the situation was, what the team did, and what changed, in figures.",
                "Toon een of twee resultaten zoals hier gevraagd: wat de situatie was, wat het team deed en wat er veranderde, in cijfers.",
                "Présentez un ou deux résultats comparables à celui demandé ici : la situation, ce que l’équipe a fait et ce qui a changé, en chiffres.",
                "Zeigen Sie ein oder zwei Ergebnisse wie das hier gewünschte: die Ausgangslage, was das Team getan hat und was sich geändert hat, in Zahlen.",
            ],
        ),
        Rule::NamedProduct => (
            [
                "A product or brand is named without “or equivalent”. That favours its sellers (Directive 2014/24/EU, article 42(4)).",
                "Er staat een product of merk zonder “of gelijkwaardig”. Dat bevoordeelt wie het verkoopt (Richtlijn 2014/24/EU, artikel 42, lid 4).",
                "Un produit ou une marque est cité sans « ou équivalent ». Cela favorise ceux qui le vendent (directive 2014/24/UE, article 42, paragraphe 4).",
                "Ein Produkt oder eine Marke wird ohne „oder gleichwertig“ genannt. Das bevorzugt, wer es verkauft (Richtlinie 2014/24/EU, Artikel 42 Absatz 4).",
            ],
            [
                "Say what it must do, or which open standard it must meet; or add “or equivalent”.",
                "Zeg wat het moet kunnen of aan welke open standaard het moet voldoen; of voeg “of gelijkwaardig” toe.",
                "Dites ce que la solution doit permettre ou quel standard ouvert elle doit respecter ; ou ajoutez « ou équivalent ».",
                "Sagen Sie, was es können oder welchen offenen Standard es erfüllen muss; oder ergänzen Sie „oder gleichwertig“.",
            ],
        ),
        Rule::ExperienceWithThisAgency => (
            [
                "This favours those who have worked here before. Newcomers are to be treated equally (Directive 2014/24/EU, article 18).",
                "Dit bevoordeelt wie hier al heeft gewerkt. Nieuwkomers hebben recht op gelijke behandeling (Richtlijn 2014/24/EU, artikel 18).",
                "Cela favorise ceux qui ont déjà travaillé ici. Les nouveaux venus ont droit à l’égalité de traitement (directive 2014/24/UE, article 18).",
                "Das bevorzugt, wer hier schon gearbeitet hat. Neue Anbieter sind gleich zu behandeln (Richtlinie 2014/24/EU, Artikel 18).",
            ],
            [
                "Ask for work in a comparable situation, for any client; tell every bidder what they need to know about your organisation.",
                "Vraag naar werk in een vergelijkbare situatie, voor welke klant ook, en vertel alle inschrijvers wat zij over uw organisatie moeten weten.",
                "Demandez un travail dans une situation comparable, pour n’importe quel client, et dites à tous ce qu’il faut savoir de votre organisation.",
                "Fragen Sie nach Arbeit in einer vergleichbaren Lage, für wen auch immer, und sagen Sie allen, was sie über Ihre Organisation wissen müssen.",
            ],
        ),
        Rule::CertificateWithoutEquivalent => (
            [
                "A certificate is asked for without accepting an equivalent proof (Directive 2014/24/EU, articles 44 and 62). Small firms often work as well without the paper.",
                "Er wordt een certificaat gevraagd zonder een gelijkwaardig bewijs te aanvaarden (Richtlijn 2014/24/EU, artikelen 44 en 62). Kleine bedrijven werken vaak even goed zonder dat papier.",
                "Un certificat est demandé sans accepter de preuve équivalente (directive 2014/24/UE, articles 44 et 62). De petites entreprises travaillent souvent aussi bien sans ce papier.",
                "Ein Zertifikat wird verlangt, ohne einen gleichwertigen Nachweis anzuerkennen (Richtlinie 2014/24/EU, Artikel 44 und 62). Kleine Firmen arbeiten oft ebenso gut ohne das Papier.",
            ],
            [
                "Say what the certificate should prove and let bidders show it their way; or add “or equivalent proof”.",
                "Zeg wat het certificaat moet bewijzen en laat inschrijvers dat op hun manier aantonen; of voeg “of een gelijkwaardig bewijs” toe.",
                "Dites ce que le certificat doit prouver et laissez chacun le montrer à sa façon ; ou ajoutez « ou preuve équivalente ».",
                "Sagen Sie, was das Zertifikat belegen soll, und lassen Sie es auf eigene Weise zeigen; oder ergänzen Sie „oder gleichwertiger Nachweis“.",
            ],
        ),
        Rule::TurnoverAbove2x => (
            [
                "More turnover than twice the value of the contract may be asked for in justified cases only (Directive 2014/24/EU, article 58(3)).",
                "Een omzet van meer dan twee keer de waarde van de opdracht mag alleen in gerechtvaardigde gevallen (Richtlijn 2014/24/EU, artikel 58, lid 3).",
                "Un chiffre d’affaires de plus de deux fois la valeur du marché ne peut être exigé que dans des cas justifiés (directive 2014/24/UE, article 58, paragraphe 3).",
                "Mehr Umsatz als das Doppelte des Auftragswerts darf nur in begründeten Fällen verlangt werden (Richtlinie 2014/24/EU, Artikel 58 Absatz 3).",
            ],
            [
                "Leave turnover out, or ask for at most twice the value of the contract.",
                "Laat de omzet weg, of vraag hoogstens twee keer de waarde van de opdracht.",
                "Ne demandez pas de chiffre d’affaires, ou au plus deux fois la valeur du marché.",
                "Lassen Sie den Umsatz weg oder verlangen Sie höchstens das Doppelte des Auftragswerts.",
            ],
        ),
        Rule::CvOrNamedPerson => (
            [
                "Curricula vitae and names buy individuals. You are looking for a team that brings a result and may change along the way.",
                "Met cv’s en namen koopt u individuen. U zoekt een team dat een resultaat brengt en onderweg mag veranderen.",
                "Avec des CV et des noms, vous achetez des individus. Vous cherchez une équipe qui apporte un résultat et qui peut évoluer en chemin.",
                "Mit Lebensläufen und Namen kaufen Sie Einzelne ein. Sie suchen ein Team, das ein Ergebnis bringt und sich unterwegs ändern darf.",
            ],
            [
                "Ask which roles the team has, how it has worked together before, and what came of it.",
                "Vraag welke rollen het team heeft, hoe het eerder samenwerkte en wat dat opleverde.",
                "Demandez quels rôles compte l’équipe, comment elle a déjà travaillé ensemble et avec quel résultat.",
                "Fragen Sie, welche Rollen das Team hat, wie es bisher zusammengearbeitet hat und was dabei herauskam.",
            ],
        ),
        Rule::Headcount => (
            [
                "A number of people shuts out small firms and says nothing about the result.",
                "Een aantal mensen sluit kleine bedrijven uit en zegt niets over het resultaat.",
                "Un nombre de personnes exclut les petites entreprises et ne dit rien du résultat.",
                "Eine Zahl von Personen schließt kleine Unternehmen aus und sagt nichts über das Ergebnis.",
            ],
            [
                "Say what must be ready by when, and ask how the team makes sure of it, also when somebody is ill.",
                "Zeg wat wanneer klaar moet zijn en vraag hoe het team daarvoor zorgt, ook als iemand ziek is.",
                "Dites ce qui doit être prêt et quand, et demandez comment l’équipe s’en assure, même si quelqu’un est malade.",
                "Sagen Sie, was bis wann fertig sein muss, und fragen Sie, wie das Team das sicherstellt, auch bei Krankheit.",
            ],
        ),
        Rule::Degree => (
            [
                "A diploma says what somebody studied once, not what the team can do now.",
                "Een diploma zegt wat iemand ooit heeft gestudeerd, niet wat het team nu kan.",
                "Un diplôme dit ce que quelqu’un a étudié autrefois, pas ce que l’équipe sait faire aujourd’hui.",
                "Ein Diplom sagt, was jemand einmal studiert hat, nicht was das Team heute kann.",
            ],
            [
                "Name the skill, and let the team show it with a result or a short piece of work.",
                "Noem de vaardigheid en laat het team ze tonen met een resultaat of een klein stuk werk.",
                "Nommez la compétence et laissez l’équipe la montrer par un résultat ou un petit travail.",
                "Nennen Sie die Fähigkeit und lassen Sie das Team sie mit einem Ergebnis oder einer kleinen Arbeit zeigen.",
            ],
        ),
        Rule::OnSiteWithoutReason => (
            [
                "Presence is asked for without a reason. Firms from farther away and part-time workers are at a disadvantage.",
                "Er wordt aanwezigheid gevraagd zonder reden. Wie verder weg zit of deeltijds werkt, is in het nadeel.",
                "Une présence est demandée sans motif. Cela désavantage ceux qui sont plus loin ou travaillent à temps partiel.",
                "Anwesenheit wird ohne Grund verlangt. Das benachteiligt, wer weiter weg ist oder in Teilzeit arbeitet.",
            ],
            [
                "Say why presence is needed, for which part and how often; or leave the place to the team.",
                "Zeg waarom aanwezigheid nodig is, voor welk deel en hoe vaak; of laat de plaats aan het team over.",
                "Dites pourquoi la présence est nécessaire, pour quelle partie et combien de fois ; ou laissez le lieu au choix de l’équipe.",
                "Sagen Sie, warum Anwesenheit nötig ist, für welchen Teil und wie oft; oder überlassen Sie den Ort dem Team.",
            ],
        ),
        Rule::TooManyCriteria => (
            [
                "So many criteria take days to answer and hardly tell bids apart.",
                "Zo veel criteria vragen dagen werk en onderscheiden offertes nauwelijks.",
                "Tant de critères demandent des jours de travail et ne départagent guère les offres.",
                "So viele Kriterien kosten Tage und unterscheiden Angebote kaum.",
            ],
            [
                "Keep the few that decide; three to five are enough for a small assignment.",
                "Houd de weinige die beslissen; drie tot vijf volstaan voor een kleine opdracht.",
                "Gardez les quelques-uns qui décident ; trois à cinq suffisent pour une petite mission.",
                "Behalten Sie die wenigen, die entscheiden; drei bis fünf genügen für einen kleinen Auftrag.",
            ],
        ),
    }
}
