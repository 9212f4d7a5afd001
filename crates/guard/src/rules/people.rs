//! Curricula vitae and persons by name: who buys a team asks for neither.

use super::{Patterns, Sentence, asked, regex};
use crate::{Lang, text::Span};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    cv: Regex,
    /// Names of those who will do the work.
    names: Regex,
    /// What a named person will do; the name itself needs its capitals.
    person: Regex,
    /// CVs that the thing being made is about.
    other: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [cv, names, person, other] = words(lang).map(regex);
        Words { cv, names, person, other }
    })
});

const fn words(lang: Lang) -> [&'static str; 4] {
    match lang {
        Lang::En => [
            r"\b(?:cvs?|cv's|c\.v\.s?|curricul(?:um|a)(?: vitae)?|vitae|europass|resumes (?:of|for|from)|(?:a|an|the|their|his|her|each|detailed|recent|full|short|with|and|include|attach|submit|provide|send|upload) (?:\w+ )?resumes?)\b|\b(?:linkedin profiles?|biograph(?:y|ies) of|personal profiles? of|bios? of)\b",
            r"\b(?:names?|identit(?:y|ies)|photos?) (?:and \w+ )?of (?:all |each |every |the |your |its |those |any )*(?:\w+ )?(?:team members?|members? of (?:the|your) team|consultants?|experts?|staff|employees|persons?|people|individuals|developers?|project (?:leader|manager)s?|key personnel|specialists?|designers?|researchers?|professionals?|proposed)\b|\b(?:name|list|identify|mention|nominate) (?:all |each |the |your |every )*(?:\w+ )?(?:team members?|consultants?|experts?|project (?:leader|manager)|persons?|people|individuals|developers?|specialists?|key staff)\b(?: by name)?|\bnamed (?:persons?|individuals?|experts?|consultants?|specialists?|staff|team members?|key (?:staff|personnel)|people|project \w+)\b|\bby name\b|\b(?:team members?|consultants?|experts?|persons?|people|staff|project (?:leader|manager))\b(?: \w+){0,6} (?:is|are|be) named\b|\bkey (?:personnel|persons?|experts?)\b(?: \w+){0,5} (?:named|identified|listed|names)\b|\bnominative(?:ly)?\b",
            r"\b(?:performed|carried out|executed|done|led|delivered|provided|managed|supervised|headed|coached|conducted|work(?:s|ed)? with|assigned to|replace\w*|presence of|availability of|role of|led|lead|leader is|manager is|consultant is|want|require|team includes|includes|appoint\w*) (?:by )?(?:the same )?(?P<name>(?:mrs?|ms|miss|dr|prof)\.? [a-z'-]+(?: [a-z'-]+)?)|(?P<first>(?:mrs?|ms|miss)\.? [a-z'-]+(?: [a-z'-]+)?) (?:must|shall|leads?|will (?:lead|carry|do|be part|perform|execute)|is part|has to|should|performs|carries|is assigned)|(?:leader|manager|consultant|lead|expert|architect|coach|trainer|developer|designer|translator|analyst) (?:is|will be|must be|shall be|:) (?P<second>(?:mrs?|ms|miss|dr|prof)\.? [a-z'-]+(?: [a-z'-]+)?)",
            r"\b(?:job ?seekers?|unemployed|applicants for|vacanc\w+|recruit\w*|citizens|users|candidates for jobs|residents)\b[^.;]{0,60}\b(?:cvs?|curricul|resumes?)|\b(?:cvs?|resumes?)\b[^.;]{0,60}\b(?:job ?seekers?|unemployed|citizens|users|vacanc\w+)\b|\bjob ?seekers?\b",
        ],
        Lang::Nl => [
            r"\b(?:cv's|cvs?|c\.v\.(?:'s)?|curricul(?:um|a)(?: vitae)?(?:'s)?|levenslo(?:op|pen)|europass|linkedin-?profiel\w*|resumes? van)\b",
            r"\b(?:na(?:am|men)|identiteit|foto'?s?) (?:en \w+ )?van (?:alle |elke? |ieder\w* |de |het |uw |hun |wie )*(?:\w+ )?(?:team ?leden|teamlid|leden van het team|\w*consultants?|\w*experts?|personeel\w*|\w*medewerkers?|personen|persoon|mensen|\w*ontwikkelaars?|projectleiders?|projectmanagers?|sleutelpersone\w+|specialist\w*|ontwerpers?|onderzoekers?|uitvoerders?|deskundigen|profielen)\b|\b(?:noem|benoem|vermeld|identificeer|duid)(?:t)? (?:\w+ ){0,3}?(?:teamleden|teamlid|consultants?|experts?|projectleider|personen|medewerkers|uitvoerders) (?:bij naam|met naam|nominatief|aan|die)|\b(?:bij|met) naam(?: en toenaam| genoemd\w*)?\b|\bnominatie(?:f|ve)\b|\bnaam en (?:functie|cv|rol|diploma\w*) van\b|\b(?:de )?namen van wie\b|\bmet naam genoemde\b|\bsleutelpersone\w+ (?:\w+ ){0,5}(?:vermeld|genoemd|namen)\b",
            r"\b(?:uitgevoerd|geleid|geleverd|verzorgd|gedaan|begeleid|gepresteerd|verricht|opgevolgd|gecoordineerd|leiding|inzet|aanwezigheid|beschikbaarheid|samenwerking met) (?:\w+ ){0,2}?(?:door|van|met|bij)? ?(?P<name>(?:mevrouw|mevr\.?|meneer|mijnheer|de heer|dhr\.?|dr\.?|prof\.?) [a-z'-]+(?: [a-z'-]+){0,2})|(?:door|van) (?P<second>(?:mevrouw|mevr\.?|meneer|mijnheer|de heer|dhr\.?) [a-z'-]+(?: [a-z'-]+){0,2}) (?:uitgevoerd|geleid|geleverd|verzorgd|begeleid|gepresteerd)|(?P<first>(?:mevrouw|mevr\.?|meneer|mijnheer|de heer|dhr\.?) [a-z'-]+(?: [a-z'-]+){0,2}?) (?:moet|dient|leidt|zal|maakt|voert|begeleidt|is verplicht|neemt)|(?:leider|manager|consultant|expert|architect|coach|trainer|ontwikkelaar|ontwerper|vertaler|analist) (?:is|wordt|moet zijn|zal|:) (?P<third>(?:mevrouw|mevr\.?|meneer|mijnheer|de heer|dhr\.?) [a-z'-]+(?: [a-z'-]+){0,2})",
            r"\b(?:werkzoekenden?|vacatures?|sollicita\w+|aanwerving\w*|burgers|gebruikers|werklozen|inwoners|jobsite)\b[^.;]{0,60}\b(?:cv|curricul)|\b(?:cv'?s?)\b[^.;]{0,60}\b(?:werkzoekenden?|burgers|gebruikers|vacatures?)\b|\bwerkzoekenden?\b",
        ],
        Lang::Fr => [
            r"\b(?:cvs?|c\.v\.|curricul(?:ums?|a)(?: vitae)?|europass|profils? linkedin|biographies? (?:des|de))\b",
            r"\b(?:noms?|identites?|photos?)(?: et (?:les )?\w+)? (?:de |du |des |de l'|de la |de chaque |de tous les |de toutes les |d')+(?:\w+ )?(?:membres?(?: de l'equipe)?|equipe|consultante?s?|experte?s?|personnel|employes|personnes?|collaborateurs|collaboratrices|developpeurs|chefs? de projet|specialistes?|concepteurs|chercheurs|intervenante?s?|executants|profils|prestataires individuels)\b|\b(?:nommez|citez|identifiez|designez|nommer|designer) (?:\w+ ){0,4}?(?:membres|consultante?s?|experts?|chef de projet|personnes|intervenants|collaborateurs|specialistes)\b|\bnominati(?:fs?|ves?|vement)\b|\bnommement\b|\b(?:personnes?|experte?s?|consultante?s?|intervenante?s?|membres?|collaborateurs) (?:\w+ ){0,4}?(?:nommee?s?|designee?s? (?:par leur nom|nominativement))\b|\bpar leurs? noms?\b|\bnoms? (?:et|,) prenoms?\b|\bpersonnes?[ -]cles? (?:\w+ ){0,4}(?:nommee?s?|identifiee?s?)",
            r"\b(?:executee?s?|realisee?s?|dirigee?s?|menee?s?|assuree?s?|prestee?s?|livree?s?|pilotee?s?|encadree?s?|accomplie?s?|effectuee?s?|confiee?s?|presence|disponibilite|participation|direction) (?:par|de|a) (?P<name>(?:madame|mme|monsieur|m\.|mr|mlle|dr|me) [a-z'-]+(?: [a-z'-]+){0,2})|(?P<first>(?:madame|mme|monsieur|m\.|mr) [a-z'-]+(?: [a-z'-]+){0,2}?) (?:doit|devra|dirige\w*|assure\w*|sera (?:le|la|chef|charge\w*)|execute\w*|pilote\w*|fait partie|fera partie|realise\w*)|(?:chef de projet|consultante?|experte?|architecte|coach|format\w+|developpeu\w+|traduct\w+|analyste|responsable) (?:est|sera|doit etre|:) (?P<second>(?:madame|mme|monsieur|m\.|mr) [a-z'-]+(?: [a-z'-]+){0,2})",
            r"\b(?:demandeurs? d'emploi|chercheurs? d'emploi|chomeurs|recrutement|offres? d'emploi|candidatures? aux emplois|citoyens|usagers|utilisateurs)\b[^.;]{0,60}\b(?:cvs?|curricul)|\b(?:cvs?)\b[^.;]{0,60}\b(?:demandeurs? d'emploi|citoyens|usagers|utilisateurs)\b|\b(?:demandeurs?|chercheurs?) d'emploi\b|\d ?cv\b",
        ],
        Lang::De => [
            r"\b(?:lebens(?:lauf|laufe|laufs|laufen|laeufe\w*)|cvs?|curricul(?:um|a)(?: vitae)?|europass|linkedin-?profil\w*|vita\b|viten\b|werdegang (?:der|aller|jede\w+) \w+|personalprofil\w*|mitarbeiterprofil\w*|beraterprofil\w*)",
            r"\b(?:namen?|identitat\w*|fotos?) (?:und \w+ )?(?:der|aller|des|jeder?s?|ihrer|von|seiner) (?:\w+ )?(?:teammitglied\w*|mitglieder\w*|\w*berat\w+|\w*expert\w+|personal\w*|mitarbeit\w+|beschaftigten|person\w*|\w*entwickl\w+|projektleit\w+|projektmanager\w*|schlusselperson\w*|spezialist\w*|gestalt\w+|forsch\w+|fachkr\w+|ausfuhrenden|eingesetzten|vorgesehenen|beteiligten)\b|\b(?:nennen|benennen|nennt|benennt|auflisten) (?:sie )?(?:\w+ ){0,3}?(?:teammitglied\w*|berat\w+|expert\w+|projektleitung|projektleiter\w*|personen|mitarbeit\w+|fachkr\w+|schlusselperson\w*)\b|\b(?:namentlich\w*|mit namen|beim namen|namensliste\w*)\b|\b(?:teammitglied\w*|berat\w+|expert\w+|personen|mitarbeit\w+|fachkr\w+|projektleit\w+) (?:\w+ ){0,6}?(?:zu benennen|benannt|zu nennen|namentlich)\b|\bschlusselperson\w*\b(?: \w+){0,4} (?:benannt|benennen|nennen)",
            r"\b(?:von|durch|mit|unter (?:der )?leitung von|leitung|anwesenheit von|verfugbarkeit von) (?P<name>(?:frau|herrn?|dr\.?|prof\.?) [a-z'-]+(?: [a-z'-]+)?) (?:\w+ ){0,4}?(?:auszufuhren|ausgefuhrt|geleitet|zu leiten|erbracht|zu erbringen|durchgefuhrt|durchzufuhren|ubernommen|betreut|gemacht|umgesetzt|geleistet)|(?P<first>(?:frau|herrn?) [a-z'-]+(?: [a-z'-]+)?) (?:muss|leitet|soll|wird (?:\w+ ){0,3}?(?:leiten|ausfuhren|ubernehmen)|ubernimmt|fuhrt|gehort zum team|ist teil)|(?:leit\w+|manager\w*|berater\w*|expert\w*|architekt\w*|coach|trainer\w*|entwickler\w*) (?:ist|wird|soll|:) (?P<second>(?:frau|herrn?) [a-z'-]+(?: [a-z'-]+)?)",
            r"\b(?:arbeitssuchende\w*|arbeitsuchende\w*|arbeitslose\w*|stellenangebot\w*|bewerbungsportal\w*|burger\w*|nutzende\w*|nutzer\w*)\b[^.;]{0,60}\b(?:lebensl|cv)|\blebensl\w+\b[^.;]{0,60}\b(?:arbeits?suchende\w*|burger\w*|nutzende\w*)\b",
        ],
    }
}

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let mut found = asked(sentence, &words.names);
    if !words.other.is_match(text) {
        found.extend(asked(sentence, &words.cv));
    }
    let persons = words.person.captures_iter(text).filter_map(|m| {
        let name = ["name", "first", "second", "third"]
            .into_iter()
            .find_map(|group| m.name(group))?
            .range();
        is_name(sentence, &name).then_some(name)
    });
    found.extend(
        persons
            .filter(|span| !crate::scope::is_denied(text, span, sentence.lang))
            .collect::<Vec<_>>(),
    );
    if sentence.lang == Lang::En && found.is_empty() {
        found.extend(accented(sentence));
    }
    found
}

/// The word after the title begins with a capital.
fn is_name(sentence: &Sentence<'_>, name: &Span) -> bool {
    let typed: String = sentence.typed(name).iter().collect();
    let is_capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    typed.split_whitespace().skip(1).any(is_capital)
}

/// With its accents a résumé is no verb.
fn accented(sentence: &Sentence<'_>) -> Vec<Span> {
    static RESUME: LazyLock<Regex> = LazyLock::new(|| regex(r"\bresumes?\b"));
    let mut found = asked(sentence, &RESUME);
    found.retain(|span| sentence.typed(span).iter().any(|c| !c.is_ascii()));
    found
}
