//! So many people, whatever they do. People of the agency, users and test persons may be counted.

use super::{
    Patterns, Sentence, regex, size,
    vocabulary::{is_about_the_service, worded},
    with_numbers,
};
use crate::{
    Lang,
    scope::{excludes, is_denied},
    text::Span,
};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    /// Says whose people they are, or could only be a firm's.
    sure: Regex,
    /// People with a number; the sentence must say that they are the firm's.
    people: Regex,
    firm: Regex,
    /// The agency's own, users, those who take part in something.
    others: Regex,
    /// So many who do the work, with a word that asks for them.
    asked: Regex,
    number: Regex,
    /// A single person shuts out nobody.
    one: Regex,
    /// What follows the number counts something else: "the team has five years".
    uncounted: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [sure, people, firm, others, asked, one, uncounted] = words(lang);
        Words {
            sure: with_numbers(lang, sure),
            people: with_numbers(lang, people),
            firm: regex(firm),
            others: regex(others),
            asked: worded(lang, asked),
            number: worded(lang, "{N}"),
            one: regex(one),
            uncounted: regex(uncounted),
        }
    })
});

const fn words(lang: Lang) -> [&'static str; 7] {
    match lang {
        Lang::En => [
            r"\b(?:\w*team|staff|workforce|pool|crew|group|squad|headcount|head count|payroll|personnel|bench)s? (?:size )?(?:of|with|is|are|consists? of|comprises|counts|numbers|has|includes|must (?:be|have|count|consist of|comprise|include)) (?:made up of )?(?:(?:at least|minimum|a minimum of|no (?:less|fewer) than|not less than|more than|over|min\.?|exactly|around|about|up to) )*(?:of )?{N}(?: (?:or more))?\b(?: (?:full-time|permanent|fte|people|persons|members|employees|developers|\w+ \w*ers|\w+s))?|\b(?:employs?|employing|have|has|having|with|engages?|counts?|provides?|deploys?|assigns?|offers?|makes? available|supplies|staffed by) (?:(?:at least|minimum|a minimum of|no (?:less|fewer) than|more than|over|min\.?) )+{N} (?:[a-z-]+ ){0,3}?(?:people|persons|employees|staff|workers|ftes?|full-time equivalents?|members of staff|staff members|collaborators|professionals|developers|consultants|designers|engineers|testers|researchers|analysts|specialists|experts|colleagues|technicians|programmers|translators)\b|\b(?:employs|employing|employ) {N} (?:[a-z-]+ ){0,2}(?:people|persons|employees|staff|workers|ftes?|full-time equivalents?)\b|{N} (?:[a-z-]+ )?(?:ftes?|full-time equivalents?)\b|\b(?:minimum|required|average) (?:annual )?(?:headcount|workforce|number of (?:employees|staff|ftes?|people)|staff(?:ing)?(?: level| size)?|team size)\b(?: (?:is|of|:))?(?: {N})?|\b(?:staff|workforce|headcount|team size)(?: [a-z]+)?: ?(?:minimum |at least |min\.? )?{N}|\bminimum staff\b",
            r"(?:\b(?:at least|minimum|a minimum of|more than|over|no (?:less|fewer) than|min\.?) )?{N} (?:[a-z-]+ ){0,2}?(?:people|persons|employees|staff(?: members)?|workers|members of staff|permanent staff|collaborators|developers|consultants|designers|engineers|testers|technicians|programmers|analysts)\b",
            r"\b(?:firms?|compan(?:y|ies)|bidders?|tenderers?|suppliers?|contractors?|undertakings?|enterprises?|applicants?|candidates?|service providers?|provider|economic operators?|bids?|agency's supplier|business(?:es)?)\b",
            r"\b(?:train(?:s|ed|ing)?|interview\w*|survey\w*|users?|will use|use it|uses|using|used by|workshops?|sessions?|participants?|participat\w+|take part|attend\w*|test the|residents|citizens|panel|evaluators|jury|civil servants|our (?:own )?(?:team|staff|employees|agency|colleagues)|of (?:the|our) (?:agency|city|municipality|department|ministry|administration|service)|the (?:agency|city|municipality|department|ministry|administration|office|service|steering group|library|museum|town|region)(?:'s)? (?:\w+ )?(?:has|have|employs|counts|staff)|support(?:s|ed)? (?:up to|at least)|licen[cs]es|accounts|visitors|seats|rooms?|invited|welcome)\b",
            r"{MIN} {N} (?:[a-z/-]+ ){0,3}?(?:{STAFF}|{ROLE})\b|\b(?:deploys?|assigns?|reserves?|provides?|puts? (?:in|forward|up)|allocates?|supply|supplies|dedicates?|fields?|brings?|keeps?|maintains?|employs?|employing|comprises?|includes?|consists? of|composed of|made up of|counts?|counting|engages?|pool of|group of|pair of|roster of|set of|staff of|offers?|requires?|needs?|needed|required|has|have|having) (?:{MIN} )?{N} (?:[a-z/-]+ ){0,3}?(?:{STAFF}|{ROLE})\b|{N} (?:[a-z/-]+ ){0,3}?(?:{STAFF}|{ROLE}) (?:are (?:needed|required|available|assigned|deployed|asked|to be)|must|shall|have to|available|on (?:the|its|your) (?:pay-?roll|staff|books)|full[- ]time|at our disposal|for the (?:whole|entire|full)|or more|minimum|as a minimum|at least|employed|in (?:permanent )?employment|under contract)",
            r"^(?:one|1|a|zero|0|0[.,]\d)$",
            r"^ ?(?:or more |plus |full |consecutive |good |small |short |comparable |relevant |recent |similar |concrete |\( ?\d+ ?\) ?)*(?:years?|yrs|months?|weeks?|days?|hours?|minutes?|decades?|%|per ?cent|percent|points?|pts|pages?|euros?|eur|references?|times|projects?|assignments?|phases|sprints?|words|steps|examples?|cases?|results?|languages?|offices|rounds|sentences|questions|weeks'|locations)\b",
        ],
        Lang::Nl => [
            r"\b(?:\w*team|personeels?bestand|pool|ploeg|groep|bezetting|personeel|equipe|equipo)s? (?:van|met|telt|bestaat uit|omvat|bedraagt|moet bestaan uit) (?:(?:minstens|minimaal|minimum|ten minste|tenminste|meer dan|niet minder dan|min\.?|exact|ongeveer|zo'n|op zijn minst) )*{N}\b(?: (?:\w+ )?(?:\w*medewerkers|personen|mensen|leden|fte'?s?|vte'?s?|ontwikkelaars|consultants|\w+en|\w+s))?|\bteam (?:\w+ ){0,2}bestaat (?:uit )?(?:(?:minstens|minimaal|ten minste|minimum) )?(?:uit )?{N}|\b(?:telt|tellen|heeft|hebben|beschikt over|beschikken over|stelt|stellen|zet|zetten|levert|leveren|met|tewerkstelt|voorziet|werken) (?:(?:minstens|minimaal|minimum|ten minste|tenminste|meer dan|niet minder dan|min\.?|op zijn minst) )+{N} (?:[a-z-]+ ){0,3}?(?:\w*medewerkers|werknemers|personeelsleden|personen|mensen|vte'?s?|fte'?s?|voltijds\w* \w+|voltijdse|arbeidskrachten|ontwikkelaars|consultants|ontwerpers|ingenieurs|testers|onderzoekers|analisten|experts|specialisten|krachten|vertalers|programmeurs|koppen)\b|{N} (?:[a-z-]+ )?(?:vte'?s?|fte'?s?|voltijds(?:e)? (?:equivalenten|medewerkers|krachten)|voltijdequivalenten)\b|\b(?:minimale?|minimum|gemiddelde?) (?:jaarlijkse? )?(?:personeelsbestand|aantal (?:medewerkers|werknemers|personeelsleden|vte|fte)|personeelsbezetting|bezetting|teamgrootte)\b(?: \w+)?(?: {N})?|\b(?:personeelsbestand|personeelsbezetting|teamgrootte|bezetting)(?: (?:van|is|bedraagt|:))? ?:? ?(?:minstens |minimaal |min\.? |minimum |ten minste )?{N}|{N} (?:\w+ )?(?:werknemers|medewerkers|personen|mensen|personeelsleden) in dienst\b|\bstel(?:t|len) (?:minstens |minimaal |ten minste |meer dan )?{N} (?:\w+ )?(?:mensen|personen|werknemers|medewerkers) te ?werk",
            r"(?:\b(?:minstens|minimaal|minimum|ten minste|tenminste|meer dan|niet minder dan|min\.?) )?{N} (?:[a-z-]+ ){0,2}?(?:\w*medewerkers|werknemers|personeelsleden|personen|mensen|krachten|ontwikkelaars|consultants|ontwerpers|ingenieurs|testers|programmeurs|analisten)\b",
            r"\b(?:firma'?s?|bedrij(?:f|ven)|onderneming(?:en)?|inschrijvers?|leveranciers?|opdrachtnemers?|dienstverleners?|kandida(?:at|ten)|aannemers?|bureaus?|offertes?|aanbieders?)\b",
            r"\b(?:opleiding(?:en)?|opgeleid|geinterviewd|interviews?|bevrag\w+|gebruikers|gebruiken|gebruikt|workshops?|sessies?|deelnemers?|deelne\w+|testen|inwoners|burgers|panel|jury|beoordelaars|ambtenaren|ons (?:eigen )?team|onze (?:eigen )?(?:medewerkers|dienst|collega's)|van (?:de|het|onze|ons) (?:dienst|stad|gemeente|agentschap|administratie|bestuur|departement)|(?:de|het) (?:dienst|stad|gemeente|agentschap|administratie|bestuur|stuurgroep|departement|museum|bibliotheek) (?:heeft|telt)|licenties|accounts|bezoekers|plaatsen|uitgenodigd|welkom|bijwonen)\b",
            r"\b\w*team(?: \w+){0,2} van (?:{MIN} )?{N}(?: (?:{STAFF}|{ROLE}))?|{MIN} {N} (?:[a-z/-]+ ){0,3}?(?:{STAFF}|{ROLE})\b|\b(?:zetten?|stelt|stellen|levert|leveren|heeft|hebben|telt|tellen|met|voorziet|voorzien|bestaat uit|bestaande uit|omvat|reserveert|brengt|houdt|bevat|tewerkstelt|pool van|groep van|ploeg van|inzet van|aanwezigheid van|vast\w* kern van|zijn|vereist\w*|nodig) (?:{MIN} )?{N} (?:[a-z/-]+ ){0,3}?(?:{STAFF}|{ROLE})\b|{N} (?:[a-z/-]+ ){0,3}?(?:{STAFF}|{ROLE}) (?:in (?:vaste )?dienst|ter beschikking|beschikbaar|op de (?:loon|pay)\w+|in(?:zet|zetten)|nodig|vereist|moeten|of meer|minimum|minimaal|onder contract|aan het werk|op de payroll|te ?werk|bij de hand|vast)",
            r"^(?:een|1|nul|0|0[.,]\d)$",
            r"^ ?(?:of meer |volle |volledige |opeenvolgende |goede |korte |kleine |vergelijkbare |relevante |recente |gelijkaardige |concrete |\( ?\d+ ?\) ?)*(?:jaar|jaren|maanden?|weken|week|dagen|dag|uren|uur|minuten|decennia|%|procent|punten?|bladzijden|pagina's|euro|eur|referenties?|keer|maal|projecten|opdrachten|fasen|sprints?|woorden|stappen|voorbeelden|gevallen|resultaten|talen|kantoren|rondes|zinnen|vragen|locaties)\b",
        ],
        Lang::Fr => [
            r"\btaille (?:minimale )?de l'equipe(?: minimale)? ?:? ?(?:minimum |au moins )?{N}|\b(?:equipes?|effectifs?|pool|groupe|personnel)(?: \w+){0,3}? (?:(?:est |sera )?(?:composee?|constituee?|formee?) d[e']|se compose d[e']|de|d'|compte|comptant|comprend|compose\w* d[e']|comporte|est d[e']|s'eleve a|comprenant|comporte) ?(?:(?:au moins|minimum|au minimum|un minimum de|plus de|pas moins de|exactement|environ) )*{N}\b(?: (?:\w+ )?(?:personnes|membres|travailleurs|salaries|employes|collaborateurs|developpeurs|consultants|etp|\w+s))?|\beffectifs? (?:minim\w+|moyen\w*|annuel\w*)(?: \w+){0,3}(?: {N})?|\b(?:emploie|emploient|employant|compte|comptent|comptant|dispose\w*|met|mettent|occupe|occupent|affecte\w*|a|ont|avoir|avec|mobilise\w*|fournit|fournissent|de|d') ?(?:(?:au moins|minimum|au minimum|un minimum de|plus de|pas moins de|d'au moins|de plus de|d'un minimum de) )+{N} ?(?:[a-z-]+ ){0,2}?(?:personnes|travailleurs|salaries|employes|collaborateurs|agents|etp|equivalents? temps[- ]pleins?|developpeurs|consultants|concepteurs|ingenieurs|testeurs|chercheurs|analystes|experts|specialistes|techniciens|membres du personnel|traducteurs|programmeurs)\b|{N} ?(?:[a-z-]+ )?(?:etp|equivalents?[- ]temps[- ]pleins?|temps pleins)\b|\b(?:emploie|emploient|occupe|occupent) {N} ?(?:[a-z-]+ )?(?:personnes|travailleurs|salaries|employes)\b|\bnombre (?:minim\w+ )?(?:de|d') ?(?:travailleurs|salaries|employes|personnes|collaborateurs|membres)(?: minim\w+)?(?: \w+)? ?:? ?(?:{N})?",
            r"(?:\b(?:au moins|minimum|au minimum|plus de|pas moins de) )?{N} ?(?:[a-z-]+ ){0,1}?(?:personnes|travailleurs|salaries|employes|collaborateurs|membres du personnel|developpeurs|consultants|concepteurs|ingenieurs|testeurs|techniciens|programmeurs|analystes)\b",
            r"\b(?:entreprises?|societes?|firmes?|soumissionnaires?|prestataires?|fournisseurs?|adjudicataires?|candidats?|operateurs? economiques?|bureaux?|offres?|contractants?)\b",
            r"\b(?:formations?|formee?s?|interroge\w*|entretiens?|enquete|usagers|utilisateurs|utilise\w*|utiliseront|ateliers?|seances?|participant\w*|participe\w*|testent|tester|habitants|citoyens|panel|jury|evaluateurs|fonctionnaires|notre (?:propre )?equipe|nos (?:propres )?(?:agents|employes|services|collegues)|notre personnel|(?:de|du|de la|de l'|de notre) ?(?:administration|ville|commune|agence|service|ministere|departement)|(?:l'administration|la ville|la commune|l'agence|le service|le comite|le musee|la bibliotheque) (?:a|compte|emploie)|licences|comptes|visiteurs|places|invite\w*|bienvenu\w*|salles?)\b",
            r"{MIN} ?(?:de |d')?{N} ?(?:[a-z/-]+ ){0,2}?(?:{STAFF}|{ROLE})\b|\b(?:mobilise|mobilisent|affecte|affectent|fournit|fournissent|emploie|emploient|dispose de|disposent de|compte|comptent|comprend|comprennent|comprenant|composee? de|reserve|aligne|apporte|reunit|rassemble|met a disposition|mettent a disposition|pool de|groupe de|vivier de|noyau de|presence de|recours a|avec|faut|requise?s?|occupe) (?:{MIN} ?)?{N} ?(?:[a-z/-]+ ){0,2}?(?:{STAFF}|{ROLE})\b|{N} ?(?:[a-z/-]+ ){0,2}?(?:{STAFF}|{ROLE})(?: [a-z'-]+){0,3}? (?:seront|sont|doivent|a temps plein|affectee?s|disponibles?|minimum|au moins|au minimum|ou plus|et plus|salarie\w*|en interne|a (?:notre|la) disposition|sous contrat)",
            r"^(?:une?|1|zero|0|0[.,]\d)$",
            r"^ ?(?:ou plus |et plus |pleines |bonnes |courtes |petites |\( ?\d+ ?\) ?)*(?:ans?|annees?|mois|semaines?|jours?|heures?|minutes?|decennies?|%|pour ?cent|points?|pages?|euros?|eur|references?|fois|projets?|missions?|phases|sprints?|mots|etapes|exemples?|cas|resultats?|langues?|bureaux|tours|phrases|questions|sites|experiences?|realisations?)\b",
        ],
        Lang::De => [
            r"\b(?:\w*teams?|belegschaft|personalbestand|mitarbeiterzahl|beschaftigtenzahl|gruppe|pool|mannschaft|personalstarke|teamgrosse|teamstarke)(?: \w+)? (?:von|mit|aus|umfasst|zahlt|besteht aus|betragt|hat|muss) (?:(?:mindestens|wenigstens|mehr als|nicht weniger als|min\.?|mind\.?|genau|rund|uber|minimal) )*{N}\b(?: (?:\w+ )?(?:\w*mitarbeit\w+|personen|leuten?|mitgliedern?|entwickl\w+|berater\w*|fachkraften?|beschaftigten|vollzeit\w+|\w+en))?|\b(?:beschaftigt|beschaftigen|hat|haben|stellt|stellen|setzt|setzen|verfugt uber|verfugen uber|mit|zahlt|zahlen|bietet|umfasst) (?:(?:mindestens|wenigstens|mehr als|nicht weniger als|min\.?|mind\.?|uber|minimal) )+{N} (?:[a-z-]+ ){0,3}?(?:\w*mitarbeit\w+|angestellten?|beschaftigten?|arbeitnehmer\w*|personen|leute|fachkrafte\w*|vollzeit\w+|vza|vzae|entwickl\w+|berater\w*|beratende\w*|ingenieur\w*|tester\w*|designer\w*|expert\w+|spezialist\w+|kopfe\w*|krafte\w*|programmierer\w*)\b|{N} (?:[a-z-]+ )?(?:vollzeitaquivalent\w*|vollzeitaequivalent\w*|vollzeitkraft\w*|vollzeitstellen|vollzeitbeschaftigt\w*|vza|vzae|fte)\b|\b(?:mitarbeiterzahl|mitarbeitendenzahl|beschaftigtenzahl|personalbestand|personalstarke|teamgrosse|teamstarke|belegschaft|mindestpersonal|mindestteamgrosse|mindestmitarbeiterzahl)\b(?: \w+){0,3}? ?:? ?(?:mindestens |wenigstens |von |min\.? |mind\.? )*(?:{N})|\bmindest(?:mitarbeiterzahl|personalbestand|teamgrosse|belegschaft)\b|\b(?:beschaftigt|beschaftigen) {N} (?:[a-z-]+ )?(?:\w*mitarbeit\w+|personen|angestellte\w*|leute)\b",
            r"(?:\b(?:mindestens|wenigstens|mehr als|nicht weniger als|mind\.?|min\.?|uber) )?{N} (?:[a-z-]+ ){0,2}?(?:\w*mitarbeit\w+|angestellten?|beschaftigten?|arbeitnehmer\w*|personen|leuten?|fachkraften?|entwickler\w*|berater\w*|ingenieur\w*|tester\w*|programmierer\w*)\b",
            r"\b(?:unternehmen|firm(?:a|en)|bieter\w*|anbieter\w*|auftragnehmer\w*|dienstleister\w*|lieferant\w*|bewerber\w*|kandidat\w*|betrieb\w*|buros?|angebot\w*)\b",
            r"\b(?:schulung\w*|geschult|befragt\w*|interview\w*|umfrage|nutzer\w*|nutzende\w*|nutzen|benutz\w+|workshops?|sitzung\w*|teilnehm\w+|testen|einwohner\w*|burger\w*|panel|jury|bewerter\w*|beamt\w+|unser\w* (?:eigenes? )?team|unsere[rnms]? (?:eigenen )?(?:mitarbeit\w+|behorde|beschaftigten|kolleg\w+)|(?:der|des|unserer) (?:behorde|stadt|gemeinde|verwaltung|amtes|agentur|ministeriums)|(?:die|das) (?:behorde|stadt|gemeinde|verwaltung|amt|agentur|lenkungsgruppe|museum|bibliothek) (?:hat|zahlt|beschaftigt)|lizenz\w*|konten|besuch\w+|platze|eingeladen|willkommen)\b",
            r"{MIN} {N} (?:[a-z/-]+ ){0,3}?(?:{STAFF}|{ROLE})\b|\b(?:setzt|setzen|stellt|stellen|beschaftigt|beschaftigen|hat|haben|halt|halten|bringt|umfasst|zahlt|zahlen|reserviert|bestehend aus|besteht aus|mit|von|pool von|gruppe von|pool aus|stamm von|einsatz von|bereitstellung von|verfugt uber|verfugen uber|braucht|benotigt\w*|sind) (?:{MIN} )?{N} (?:[a-z/-]+ ){0,3}?(?:{STAFF}|{ROLE})\b|{N} (?:[a-z/-]+ ){0,3}?(?:{STAFF}|{ROLE})(?: [a-z-]+){0,4}? (?:bereit\w*|vor(?:zuhalten|halten)?|fest ?angestellt\w*|einzusetzen|erforderlich|notwendig|sind zu|mussen|zur verfugung|in vollzeit|oder mehr|mindestens|verfugbar|unter vertrag|beschaftig\w+|einsetz\w+|gefordert)",
            r"^(?:eine?[nrms]?|1|null|0|0[.,]\d)$",
            r"^ ?(?:oder mehr |volle[nr]? |ganze[nr]? |gute[nr]? |kurze[nr]? |kleine[nr]? |vergleichbare[nr]? |\( ?\d+ ?\) ?)*(?:jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten|jahrzehnte?n?|%|prozent|punkte?n?|seiten?|euro|eur|referenzen?|mal|projekte?n?|auftrage?n?|phasen|sprints?|worter\w*|schritte?n?|beispiele?n?|falle?n?|ergebnisse?n?|sprachen?|standorte?n?|runden|satze?n?|fragen)\b",
        ],
    }
}

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let keeps_out = excludes(text, sentence.lang) && words.firm.is_match(text);
    if (words.others.is_match(text) && !keeps_out) || is_about_the_service(text, sentence.lang) {
        return Vec::new();
    }
    let mut found: Vec<Span> = words.sure.find_iter(text).map(|m| m.range()).collect();
    found.extend(words.asked.find_iter(text).map(|m| m.range()));
    if words.firm.is_match(text) {
        found.extend(words.people.find_iter(text).map(|m| m.range()));
    }
    found.retain(|span| counts_people(text, span, words) && !is_denied(text, span, sentence.lang));
    found.extend(size::find(sentence));
    found
}

/// The first number is more than one, and no years or points are counted.
fn counts_people(text: &str, span: &Span, words: &Words) -> bool {
    let mut numbers = words.number.find_iter(&text[span.clone()]);
    let Some(first) = numbers.next() else { return true };
    let is_one = |m: &regex::Match<'_>| words.one.is_match(m.as_str());
    let is_plural = !is_one(&first) || numbers.any(|m| !is_one(&m));
    is_plural && !words.uncounted.is_match(&text[span.start + first.end()..])
}

#[cfg(test)]
mod tests {
    use crate::{Lang, Options, Rule, check};

    fn rules(text: &str, lang: Lang) -> Vec<Rule> {
        check(text, lang, &Options::default()).into_iter().map(|found| found.rule).collect()
    }

    #[test]
    fn years_of_a_team_are_no_heads() {
        for (text, lang) in [
            ("The team has five years of experience.", Lang::En),
            ("Het team heeft vijf jaar ervaring.", Lang::Nl),
            ("Das Team hat fünf Jahre Erfahrung.", Lang::De),
            ("L'équipe compte cinq ans d'expérience.", Lang::Fr),
        ] {
            assert_eq!(rules(text, lang), [Rule::YearsOfExperience], "{text}");
        }
    }

    #[test]
    fn who_works_alone_is_kept_out_or_welcome() {
        for (text, lang) in [
            ("Sole traders will not be admitted.", Lang::En),
            ("Eenmanszaken vallen af.", Lang::Nl),
            ("Les auto-entrepreneurs sont exclus.", Lang::Fr),
            ("Angebote von Freiberuflern bleiben unberücksichtigt.", Lang::De),
        ] {
            assert_eq!(rules(text, lang), [Rule::Headcount], "{text}");
        }
        for (text, lang) in [
            ("Sole traders are not excluded.", Lang::En),
            ("Ook zzp'ers mogen inschrijven.", Lang::Nl),
            ("Les indépendants n'ont pas de chiffres à fournir.", Lang::Fr),
            ("Freiberufler sind willkommen.", Lang::De),
        ] {
            assert!(rules(text, lang).is_empty(), "{text}");
        }
    }
}
