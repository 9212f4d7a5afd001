//! Curricula vitae and persons by name: who buys a team asks for neither.

use super::{
    Patterns, Sentence, asked, pairs, person_names, regex,
    vocabulary::{is_about_the_public, is_about_the_service, worded},
};
use crate::{Lang, scope::is_denied, text::Span};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    cv: Regex,
    /// Names of those who will do the work.
    names: Regex,
    /// Names asked in other ways, and who it will be.
    who: Regex,
    /// What somebody did before.
    career: Regex,
    /// Somebody who will do the work.
    somebody: Regex,
    /// CVs that the thing being made is about.
    other: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [cv, names, other] = words(lang).map(regex);
        let [who, career, somebody] = more_words(lang).map(|pattern| worded(lang, pattern));
        Words {
            cv,
            names,
            who,
            career,
            somebody,
            other,
        }
    })
});

const fn words(lang: Lang) -> [&'static str; 3] {
    match lang {
        Lang::En => [
            r"\bc\.v\.|\b(?:cvs?|cv's|curricul(?:um|a)(?: vitae)?|vitae|europass|resumes (?:of|for|from)|(?:a|an|the|their|his|her|each|detailed|recent|full|short|with|and|include|attach|submit|provide|send|upload) (?:\w+ )?resumes?)\b|\b(?:linkedin profiles?|biograph(?:y|ies) of|personal profiles? of|bios? of)\b",
            r"\b(?:names?|identit(?:y|ies)|photos?) (?:and \w+ )?of (?:all |each |every |the |your |its |those |any )*(?:\w+ )?(?:team members?|members? of (?:the|your) team|consultants?|experts?|staff|employees|persons?|people|individuals|developers?|project (?:leader|manager)s?|key personnel|specialists?|designers?|researchers?|professionals?|proposed)\b|\b(?:name|list|identify|mention|nominate) (?:all |each |the |your |every )*(?:\w+ )?(?:team members?|consultants?|experts?|project (?:leader|manager)|persons?|people|individuals|developers?|specialists?|key staff)\b(?: by name)?|\bnamed (?:persons?|individuals?|experts?|consultants?|specialists?|staff|team members?|key (?:staff|personnel)|people|project \w+)\b|\bby name\b|\b(?:team members?|consultants?|experts?|persons?|people|staff|project (?:leader|manager))\b(?: \w+){0,6} (?:is|are|be) named\b|\bkey (?:personnel|persons?|experts?)\b(?: \w+){0,5} (?:named|identified|listed|names)\b|\bnominative(?:ly)?\b",
            r"\b(?:job ?seekers?|unemployed|applicants for|vacanc\w+|recruit\w*|citizens|users|candidates for jobs|residents)\b[^.;]{0,60}\b(?:cvs?|curricul|resumes?)|\b(?:cvs?|resumes?)\b[^.;]{0,60}\b(?:job ?seekers?|unemployed|citizens|users|vacanc\w+)\b|\bjob ?seekers?\b",
        ],
        Lang::Nl => [
            r"\bc\.v\.|\b(?:cv's|cvs?|curricul(?:um|a)(?: vitae)?(?:'s)?|levenslo(?:op|pen)|europass|linkedin-?profiel\w*|resumes? van)\b",
            r"\b(?:na(?:am|men)|identiteit|foto'?s?) (?:en \w+ )?van (?:alle |elke? |ieder\w* |de |het |uw |hun |wie )*(?:\w+ )?(?:team ?leden|teamlid|leden van het team|\w*consultants?|\w*experts?|personeel\w*|\w*medewerkers?|personen|persoon|mensen|\w*ontwikkelaars?|projectleiders?|projectmanagers?|sleutelpersone\w+|specialist\w*|ontwerpers?|onderzoekers?|uitvoerders?|deskundigen|profielen)\b|\b(?:noem|benoem|vermeld|identificeer|duid)(?:t)? (?:\w+ ){0,3}?(?:teamleden|teamlid|consultants?|experts?|projectleider|personen|medewerkers|uitvoerders) (?:bij naam|met naam|nominatief|aan|die)|\b(?:bij|met) naam(?: en toenaam| genoemd\w*)?\b|\bnominatie(?:f|ve)\b|\bnaam en (?:functie|cv|rol|diploma\w*) van\b|\b(?:de )?namen van wie\b|\bmet naam genoemde\b|\bsleutelpersone\w+ (?:\w+ ){0,5}(?:vermeld|genoemd|namen)\b",
            r"\b(?:werkzoekenden?|vacatures?|sollicita\w+|aanwerving\w*|burgers|gebruikers|werklozen|inwoners|jobsite)\b[^.;]{0,60}\b(?:cv|curricul)|\b(?:cv'?s?)\b[^.;]{0,60}\b(?:werkzoekenden?|burgers|gebruikers|vacatures?)\b|\bwerkzoekenden?\b",
        ],
        Lang::Fr => [
            r"\bc\.v\.|\b(?:cvs?|curricul(?:ums?|a)(?: vitae)?|europass|profils? linkedin|biographies? (?:des|de))\b",
            r"\b(?:noms?|identites?|photos?)(?: et (?:les )?\w+)? (?:de |du |des |de l'|de la |de chaque |de tous les |de toutes les |d')+(?:\w+ )?(?:membres?(?: de l'equipe)?|equipe|consultante?s?|experte?s?|personnel|employes|personnes?|collaborateurs|collaboratrices|developpeurs|chefs? de projet|specialistes?|concepteurs|chercheurs|intervenante?s?|executants|profils|prestataires individuels)\b|\b(?:nommez|citez|identifiez|designez|nommer|designer) (?:\w+ ){0,4}?(?:membres|consultante?s?|experts?|chef de projet|personnes|intervenants|collaborateurs|specialistes)\b|\bnominati(?:fs?|ves?|vement)\b|\bnommement\b|\b(?:personnes?|experte?s?|consultante?s?|intervenante?s?|membres?|collaborateurs) (?:\w+ ){0,4}?(?:nommee?s?|designee?s? (?:par leur nom|nominativement))\b|\bpar leurs? noms?\b|\bnoms? (?:et|,) prenoms?\b|\bpersonnes?[ -]cles? (?:\w+ ){0,4}(?:nommee?s?|identifiee?s?)",
            r"\b(?:demandeurs? d'emploi|chercheurs? d'emploi|chomeurs|recrutement|offres? d'emploi|candidatures? aux emplois|citoyens|usagers|utilisateurs)\b[^.;]{0,60}\b(?:cvs?|curricul)|\b(?:cvs?)\b[^.;]{0,60}\b(?:demandeurs? d'emploi|citoyens|usagers|utilisateurs)\b|\b(?:demandeurs?|chercheurs?) d'emploi\b|\d ?cv\b",
        ],
        Lang::De => [
            r"\b(?:lebens(?:lauf|laufe|laufs|laufen|laeufe\w*)|cvs?|curricul(?:um|a)(?: vitae)?|europass|linkedin-?profil\w*|vita\b|viten\b|werdegang (?:der|aller|jede\w+) \w+|personalprofil\w*|mitarbeiterprofil\w*|beraterprofil\w*)",
            r"\b(?:namen?|identitat\w*|fotos?) (?:und \w+ )?(?:der|aller|des|jeder?s?|ihrer|von|seiner) (?:\w+ )?(?:teammitglied\w*|mitglieder\w*|\w*berat\w+|\w*expert\w+|personal\w*|mitarbeit\w+|beschaftigten|person\w*|\w*entwickl\w+|projektleit\w+|projektmanager\w*|schlusselperson\w*|spezialist\w*|gestalt\w+|forsch\w+|fachkr\w+|ausfuhrenden|eingesetzten|vorgesehenen|beteiligten)\b|\b(?:nennen|benennen|nennt|benennt|auflisten) (?:sie )?(?:\w+ ){0,3}?(?:teammitglied\w*|berat\w+|expert\w+|projektleitung|projektleiter\w*|personen|mitarbeit\w+|fachkr\w+|schlusselperson\w*)\b|\b(?:namentlich\w*|mit namen|beim namen|namensliste\w*)\b|\b(?:teammitglied\w*|berat\w+|expert\w+|personen|mitarbeit\w+|fachkr\w+|projektleit\w+) (?:\w+ ){0,6}?(?:zu benennen|benannt|zu nennen|namentlich)\b|\bschlusselperson\w*\b(?: \w+){0,4} (?:benannt|benennen|nennen)",
            r"\b(?:arbeitssuchende\w*|arbeitsuchende\w*|arbeitslose\w*|stellenangebot\w*|bewerbungsportal\w*|burger\w*|nutzende\w*|nutzer\w*)\b[^.;]{0,60}\b(?:lebensl|cv)|\blebensl\w+\b[^.;]{0,60}\b(?:arbeits?suchende\w*|burger\w*|nutzende\w*)\b",
        ],
    }
}

const fn more_words(lang: Lang) -> [&'static str; 3] {
    match lang {
        Lang::En => [
            r"\bnam(?:e|es|ing) (?:the |each |every |all |your |its )*(?:\w+ ){0,2}?(?:persons?|people|individuals?|{ROLE})\b|\bnames? (?:and \w+ )?of (?:the |each |every |all |your |its |any |those )*(?:\w+ ){0,2}?(?:persons?|people|individuals?|{ROLE}|team|project team)\b|\b(?:first|last|full|family|given) ?-?names?\b|\bsurnames?\b|\bwho (?:exactly|precisely|specifically|personally)\b|\bwho (?:will|would|is going to|are going to|is|are) (?:\w+ ){0,3}?(?:your|our|the) (?:\w+ )?{ROLE}|\b(?:give|state|mention|with|provide|including) (?:their |the |his or her )?names?\b|\b(?:persons?|people|individuals?|staff|key \w+|{ROLE}) (?:who are |that are )?(?:named|mentioned|listed|identified|designated|proposed|put forward|presented) in (?:the|your|its|their) (?:offer|bid|tender|proposal)|\b(?:list|table|overview) (?:of|with) names\b|\b(?:names?|naming|identif(?:y|ies)|designates?|nominates?) (?:the |each |every )(?:\w+ )?(?:persons?|people|individuals?|{ROLE})\b|\bidentit(?:y|ies) of (?:the |each |all |your )*(?:\w+ )?(?:persons?|people|individuals?|{ROLE})|\bnamed (?:{ROLE}|stand-?in|replacement|deputy)",
            r"\b(?:careers?|(?:work|employment|job|career) histor(?:y|ies)|professional (?:background|histor(?:y|ies)|path|career)|(?:personal|individual) (?:background|track record)s?|(?:previous|former) employers|background|(?:consultant|personal|individual|staff|team members?'?|candidate) profiles?|profile sheets?|profiles|resumes?|linkedin|xing|skills? matri\w+|(?:personal|individual) (?:experience|references?|details|merits?|qualities)|biograph\w+|bios|personal interviews?|job interviews?)\b",
            r"\b(?:{ROLE}|persons?|individuals?|team members?|candidates?|key (?:staff|personnel|people)|people (?:put|proposed|you)|proposed|put forward|his or her|offered)\b",
        ],
        Lang::Nl => [
            r"\bna(?:am|men) (?:en \w+ )?van (?:alle |elke? |ieder\w* |de |het |uw |hun |wie |degene\w* )*(?:\w+ ){0,2}?(?:personen|persoon|mensen|medewerkers?|{ROLE}|\w*team)\b|\b(?:voor|achter|familie)na(?:am|men)\b|\bvoor- en (?:achter|familie)naam|\bnamenlijst\b|\blijst (?:met|van) (?:de )?namen\b|\b(?:noemt|benoemt|vermeldt|identificeert|duidt) (?:de |elke? |het )(?:\w+ )?(?:persoon|personen|mensen|{ROLE})\b|\bidentiteit van (?:de |elke? |alle )*(?:\w+ )?(?:persoon|personen|{ROLE})|\bwie (?:precies|exact|concreet)\b|\bwie (?:is|zijn|wordt|worden|gaat|zal|zullen) (?:\w+ ){0,2}?(?:de|uw|onze) (?:\w+ )?{ROLE}|\b(?:noem|vermeld|geef|met|inclusief|opgave van) (?:de |hun )?na(?:am|men)\b|\b(?:offerte|inschrijving|voorstel|aanbod) (?:\w+ ){0,2}?(?:genoemde|vermelde|opgegeven|aangeduide|voorgestelde|aangewezen) (?:\w+ )?(?:personen|persoon|medewerkers?|mensen|sleutel\w+|{ROLE})|\b(?:personen|persoon|{ROLE}) die (?:\w+ ){0,4}(?:genoemd|vermeld|aangeduid|opgegeven)\b",
            r"\b(?:loopbanen|loopba(?:an)|carrieres?|(?:werk|arbeids|beroeps)verleden|(?:professionele|persoonlijke|beroeps) ?achtergrond\w*|achtergrond|(?:vorige|vroegere) werkgevers?|(?:individuele|persoonlijke) profiel\w*|profielen|profielfiches?|persoonsfiches?|personeelsfiches?|consultantprofiel\w*|levensbeschrijving\w*|linkedin|competentiematrix|(?:persoonlijke|individuele) (?:ervaring|referenties?|kwaliteiten|gegevens)|persoonlijk gesprek|sollicitatiegesprek\w*|kennismakingsgesprek\w*|curricul\w+)\b",
            r"\b(?:{ROLE}|personen|persoon|kandida(?:at|ten)|medewerkers?|voorgestelde|in te zetten|aangeboden|zijn of haar|sleutel\w+)\b",
        ],
        Lang::Fr => [
            r"\bnoms? (?:et \w+ )?(?:de |du |des |de l'|de la |de chaque |de tous les |d'|de votre |de vos )+(?:\w+ ){0,1}?(?:personnes?|collaborat\w+|{ROLE})\b|\bprenoms?\b|\bnoms? de famille\b|\bliste (?:nominative|de noms|des noms)|\b(?:nomme|nomment|nommer|designe|designent|designer|cite|citent|citer|identifie|identifient|identifier) (?:la |le |les |chaque |l')(?:\w+ )?(?:personnes?|{ROLE})\b|\bidentites? (?:du |de la |de l'|des |de chaque )(?:\w+ )?(?:personnes?|{ROLE})|\bnom\(s\)|\bqui (?:exactement|precisement)\b|\bqui (?:sera|seront|est|sont) (?:\w+ ){0,2}?(?:le|la|les|votre|vos|notre) (?:\w+ )?{ROLE}|\b(?:avec|donnez|mentionnez|precisez|indiquez) (?:le |les |leurs? )?noms?\b|\b(?:personnes?|collaborat\w+|{ROLE}) (?:\w+ )?(?:designee?s?|citee?s?|mentionnee?s?|renseignee?s?|nommee?s?|identifiee?s?|proposee?s?|presentee?s?)(?: \w+)? dans (?:l'|votre |leur |son |la )(?:offre|proposition|soumission)",
            r"\b(?:parcours|carrieres?|passe professionnel|antecedents professionnels|(?:anciens|precedents) employeurs|employeurs precedents|profils? individuels?|profils|fiches? (?:individuelles?|de profil|personnelles?|signaletiques?)|curriculums?|biographies?|entretiens? (?:personnels?|individuels?|d'embauche)|bagage|linkedin|trajectoires?|matrice (?:de|des) competences|(?:experience|references?|presentation|dossier|merites?) (?:personnel|individuel)\w*)\b",
            r"\b(?:consultante?s?|developpeu\w+|graphistes?|chef(?:fe)?s? de projet|personnes?|individuels?|candidate?s?|proposee?s?|intervenante?s?|experte?s?|collaborat\w+|membres? de (?:l'|votre )equipe|pressentie?s?|affectee?s?|architectes?|ergonomes?|designers?|analystes?|format\w+|redact\w+|traduct\w+|testeu\w+|cherch\w+|ingenieure?s?)\b",
        ],
        Lang::De => [
            r"\bnamen?s? (?:und \w+ )?(?:der|aller|des|jeder?s?|ihrer|ihres|von|seiner) (?:\w+ ){0,2}?(?:person\w*|mitarbeit\w+|{ROLE}|\w*team\w*)\b|\b(?:vor|nach|familien)namen?\b|\bvor- und nachnamen?\b|\bnamensliste\b|\bliste (?:der|mit) namen\b|\b(?:nennt|benennt|bezeichnet|benannt wird) (?:die |den |das |jede[nrs]? )(?:\w+ )?(?:person\w*|{ROLE})\b|\bidentitat (?:der|des|aller) (?:\w+ )?(?:person\w*|{ROLE})|\bwer (?:genau|konkret|im einzelnen)\b|\bwer (?:ist|wird|sind|werden) (?:\w+ ){0,2}?(?:die|der|ihre?|unsere?) (?:\w+ )?{ROLE}|\b(?:mit|unter) (?:angabe (?:der|des) )?namens?(?:nennung)?\b|\b(?:angebot|konzept|offerte) (?:\w+ ){0,2}?(?:genannten?|benannten?|aufgefuhrten?|bezeichneten?|vorgestellten?) (?:\w+ )?(?:person\w*|mitarbeit\w+|{ROLE})|\b(?:personen|{ROLE}), die (?:\w+ ){0,4}(?:genannt|benannt|aufgefuhrt)\b|\b(?:personen|{ROLE}) (?:\w+ ){0,3}?(?:zu nennen|zu benennen|zu bezeichnen)\b",
            r"\b(?:werdeg(?:ang|ange|angen|angs)|laufbahn\w*|berufswege?\w*|(?:berufliche|bisherige|fruhere)[nrms]? (?:\w+ )?(?:stationen|hintergrund|arbeitgeber|tatigkeiten|laufbahn|entwicklung)|stationen|hintergrund|(?:einzel|personen|berater|personal|mitarbeiter|qualifikations)profile?n?|profile?n?|personalbogen|linkedin|xing|skill-?matrix|kompetenzmatrix|(?:personliche|individuelle)[nrs]? (?:erfahrung\w*|referenz\w*|eignung|qualifikation\w*)|vorstellungsgesprach\w*|personliche[nrs]? (?:gesprach|vorstellung|hintergrund)\w*)\b",
            r"\b(?:{ROLE}|person|personen|kandidat\w*|mitarbeitenden|vorgesehenen?|angebotenen?|vorgeschlagenen?|eingesetzten?)\b",
        ],
    }
}

/// A career and whose it is stand close together.
const NEAR: usize = 45;

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let is_service = is_about_the_service(text, sentence.lang);
    let mut found: Vec<Span> = words.names.find_iter(text).map(|m| m.range()).collect();
    if !is_service {
        found.extend(words.who.find_iter(text).map(|m| m.range()));
    }
    // "The persons named may not be replaced" does not say that none are named.
    found.retain(|span| REPLACED.is_match(text) || !is_denied(text, span, sentence.lang));
    if !words.other.is_match(text) && !is_about_the_public(text, sentence.lang) {
        found.extend(asked(sentence, &words.cv));
        let careers = pairs(text, &words.career, &words.somebody, NEAR).into_iter();
        found.extend(careers.filter(|span| !is_denied(text, span, sentence.lang)));
    }
    found.extend(person_names::find(sentence));
    if sentence.lang == Lang::En && found.is_empty() {
        found.extend(accented(sentence));
    }
    found
}

static REPLACED: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\b(?:replac|substitut|swap|exchang|vervang|wissel|rempla[ck]|ersetz|ersatz|austausch|wechsel)\w*"));

/// With its accents a résumé is no verb.
fn accented(sentence: &Sentence<'_>) -> Vec<Span> {
    static RESUME: LazyLock<Regex> = LazyLock::new(|| regex(r"\bresumes?\b"));
    let mut found = asked(sentence, &RESUME);
    found.retain(|span| sentence.typed(span).iter().any(|c| !c.is_ascii()));
    found
}
