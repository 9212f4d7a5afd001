//! Diplomas and degrees of people. A degree of accessibility, and diplomas that a register keeps, are other things.

use super::{Patterns, Sentence, asked, regex, vocabulary::is_about_the_service};
use crate::{Lang, text::Span};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    degree: Regex,
    /// Diplomas that the work is about.
    other: Regex,
    /// Somebody must have one, whatever else the sentence is about.
    demand: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [degree, other, demand] = words(lang).map(regex);
        Words { degree, other, demand }
    })
});

const fn words(lang: Lang) -> [&'static str; 3] {
    match lang {
        Lang::En => [
            r"\b(?:(?:an? )?(?:\w+ )?(?:bachelor|master|doctoral|doctorate|university|college|academic|higher|engineering|law|graduate|undergraduate|postgraduate|polytechnic|advanced|relevant|recognised|computer science|science|technical|associate|honours|formal)(?:'s|s'?|s)?(?: level)? degrees?(?: in \w+)?|(?:bachelor|master)'?s?'? (?:of|in) (?:[a-z]+ ?){1,2}|(?:bachelor|master)(?:'s|s) (?:level|diploma|qualification)?|(?:bachelor|master) level|(?:holds?|holding|has|have|having|with|possess\w*|obtained|hold|without|no|any|required|earned|need|needs|require|requires|ask for) (?:an? |the |at least an? |any )?degrees?(?: in [a-z]+)?|degrees? in [a-z]+|degree[- ](?:level|holders?|educated|qualified)|degrees? (?:is|are) (?:\w+ ){0,2}(?:required|needed|mandatory|asked|necessary|a must|an advantage|a plus|preferred|expected|compulsory|desirable)|degrees?(?:, | or | and )(?:diplomas?|certificates?)|(?:diplomas?|certificates?|years)(?:, | or | and )degrees?|phds?|ph\.d\.?|doctorates?|msc|bsc|m\.sc\.?|b\.sc\.?|mba|(?:\w+ )?diplomas?|graduates?(?: (?:in|of|from) \w+)?|graduated (?:in|from|as)|university[- ](?:educated|trained|level|graduates?|education|qualifications?)|(?:academic|higher education|educational|university) (?:qualifications?|education|credentials?|background|title)|higher education|bachelors?|tertiary education|alumn\w+|(?:has|have|having|must have) studied|studied (?:at|in|computer|statistics|law|design)|(?:university|academic|completed) studies|highest (?:\w+ )?(?:qualification|level of education|education)|level of (?:education|study|studies)|educational (?:background|level|attainment)|college education|eqf(?: level)? ?\d|field of study|study programme|academically trained)\b|\bmaster's\b",
            r"\b(?:register|registry|recognition|citizens|students|pupils|schools?|database|archive|digiti[sz]\w+|issued?|issues|foreign|verif\w+|verification|graduates? (?:register|find|job)|scanned|upload\w*|portal|applications? for|certificates of birth)\b|\b360|\bdegrees? (?:of|to which|celsius|fahrenheit|angle)\b|\bdegree of\b",
            r"\b(?:team members?|consultants?|developers?|analysts?|project (?:leader|manager)s?|architects?|engineers?|testers?|designers?|researchers?|candidates?|experts?|staff of the supplier|leads?)\b",
        ],
        Lang::Nl => [
            r"\b(?:\w*diploma(?:'s|s)?|(?:professionele |academische )?(?:master|bachelor)(?:diploma|graad|opleiding|niveau|s?)?(?: in (?:de )?\w+)?|universita?ir (?:diploma|geschoold\w*|opgeleid\w*|niveau|onderwijs|denkniveau|werk- en denkniveau)|universita?ire (?:opleiding|graad|studies?|titel|vorming)|academisch(?:e)? (?:geschoold\w*|graad|titel|niveau|opleiding|vorming|werk- en denkniveau|denkniveau|gevormd\w*)|hogeschool\w*|hoger opgeleid\w*|hbo(?:[- ]?\w+)?|wo[- ](?:niveau|diploma|opleiding|opgeleid\w*|werk)|hoger onderwijs|hogere (?:studies|opleiding)|afgestudeerd\w*|burgerlijk ingenieur|industrieel ingenieur|\w*doctora(?:at|ten)|doctorstitel|gepromoveerd\w*|phd|licentia\w+|opleidingsniveau|graad van (?:master|bachelor|doctor|licentiaat)|gediplomeerde?n?|drs\.?|studiegetuigschrift\w*|universiteitsdiploma|mba|msc|bsc|een universitaire?|graduaat\w*|gestudeerd|studierichting|(?:opleiding|studies?) (?:\w+ ){0,4}?(?:genoten|gevolgd|afgerond|voltooid)|(?:welke|hoogste|gevolgde|genoten|afgeronde|voltooide) (?:\w+ )?(?:opleiding|vooropleiding|studies?|scholing)|(?:scholings|studie|onderwijs|kwalificatie)niveau|vooropleiding|ingenieurs?(?:diploma|titel|studies)|eqf(?:[- ]niveau)? ?\d|mbo[- ]\w+)\b",
            r"\b(?:register|databank|erkenning|burgers|studenten|leerlingen|scholen|archief|digitalis\w+|gedigitaliseerd|uitgereikt|uitreik\w+|buitenlandse|verificatie|gescand|opladen|portaal|aanvragen van|leer- en ervaringsbewijzen\w*)\b",
            r"\b(?:teamleden|teamlid|consultants?|\w*ontwikkelaars?|analist\w*|\w*projectleiders?|projectmanagers?|\w*architect\w*|ingenieurs?|testers?|ontwerpers?|onderzoekers?|kandida\w+|experts?|medewerkers?)\b",
        ],
        Lang::Fr => [
            r"\b(?:diplomes?|diplomee?s?(?: (?:en|de|d') ?\w+)?|bac ?(?:\+|plus) ?(?:\d|deux|trois|quatre|cinq|huit)|(?:niveau |titulaires? d'un |un |de |du )(?:master|bachelor|mastere|doctorat|graduat)(?: en \w+)?|masters?(?: (?:en|de) \w+)?|bachelors?|bacheliers?|bacheliere|doctorats?|phd|titulaires? d'une (?:licence|maitrise)|licenciee?s? en|licence (?:universitaire|en [a-z]+)|niveau (?:universitaire|d'etudes|licence)|titres? (?:universitaires?|academiques?)|etudes (?:superieures|universitaires)|grades? academiques?|formations? (?:universitaires?|superieures?|academiques?|d'ingenieur)|enseignement superieur|ingenieure?s? (?:civile?s?|industriel\w*|diplome\w*)|universitaires?|graduats?|docteure?s? en|maitrise universitaire|ecole d'ingenieurs?|haute ecole|certificat d'enseignement|mba|msc|cursus (?:\w+ )?(?:universitaire|superieur|academique|complet)|(?:a|ont|ayant|avoir) (?:fait|suivi|accompli|acheve|termine) (?:des |ses |leurs |un cycle d')?etudes|(?:a|ont|ayant|avoir) etudie|formation (?:initiale|scolaire|de base|diplomante)|niveau (?:de (?:formation|diplome|qualification)|scolaire|cec|bac)|grandes? ecoles?|bagage (?:universitaire|academique))\b",
            r"\b(?:registres?|reconnaissance|citoyens|etudiants|eleves|ecoles secondaires|base de donnees|archives|numeris\w+|delivr\w+|etrangers?|verification|scanne\w*|telecharg\w+|portail|equivalence des|usagers|stationnement|maitrise d'ouvrage|logiciels?|licences? libres?)\b",
            r"\b(?:membres? de l'equipe|consultante?s?|developpeu\w+|analystes?|chefs? de projet|architectes?|ingenieure?s?|testeurs?|concepteurs?|chercheurs?|candidate?s?|experte?s?|intervenante?s?)\b",
        ],
        Lang::De => [
            r"\b(?:hochschul(?:abschluss\w*|abschlusse\w*|diplom\w*|studium\w*|bildung|ausbildung|absolvent\w*|grad\w*|reife)|universitats(?:abschluss\w*|diplom\w*|studium\w*|absolvent\w*)|fachhochschul\w*|fh-\w+|studienabschluss\w*|studienabschlusse\w*|(?:\w+ )?studium (?:der|des|in|im|mit|an|einer?)|(?:abgeschlossene[nrms]?|absolvierte[nrms]?|einschlagige[nrms]?) (?:\w+)?(?:studium\w*|hochschul\w*|ausbildung)|(?:master|bachelor)[- ]?(?:abschluss\w*|abschlusse\w*|grad\w*|studium\w*|titel\w*|diplom\w*|niveau)?(?: in [a-z-]+| of [a-z]+)?|diplom(?:e[ns]?|s)?|diplom-?\w+|diplomierte?\w*|akademische[nrms]? (?:grad\w*|abschluss\w*|abschlusse\w*|titel\w*|ausbildung|bildung|qualifikation)|akademiker\w*|doktor(?:grad|titel|wurde)\w*|doktorat|promotion (?:in|der|im)|promovierte?\w*|habilit\w+|phd|staatsexamen|magister\w*|hochschulabsolvent\w*|absolvent\w* (?:der|eines|einer|von)|studierte[nrms]?|studiert haben|abitur|bildungsabschluss\w*|berufsabschluss\w*|m\.sc\.?|b\.sc\.?|mba|abschluss (?:in|der|als|einer) (?:\w+)|abschluss ist|ein abschluss|(?:hat|haben|mussen|muss|soll) studiert|studiert (?:hat|haben)|dipl\.-?\s?\w+|m\. ?sc|b\. ?sc|(?:bildungs|ausbildungs|qualifikations)(?:stand|niveau|grad|weg)|studienfach|studienrichtung|studiengang|(?:hochste|formale)[nrs]? (?:\w+ )?(?:abschluss|ausbildung|bildung|qualifikation)|dqr[- ]?(?:niveau|stufe)? ?\d|eqr \d|ausbildung (?:der|des|ihrer|ihres) (?:\w+ )?(?:\w*berat\w+|\w*entwickl\w+|\w*leit\w+|\w*expert\w+))\b",
            r"\b(?:register\w*|anerkennung|burger\w*|studierende\w*|studenten|schuler\w*|schulen|datenbank|archiv|digitalis\w+|ausgestellt|ausstellung|auslandische\w*|verifikation|gescannt|hochladen|portal|projekts?|vertrags?|arbeiten|scrum|stammdaten|master-?daten|masterplan\w*|masterseite\w*|diplomat\w*)\b",
            r"\b(?:teammitglied\w*|berat\w+|\w*entwickl\w+|analyst\w*|projektleit\w+|architekt\w*|ingenieur\w*|tester\w*|gestalter\w*|forscher\w*|kandidat\w*|bewerber\w*|expert\w+|fachkr\w+)\b",
        ],
    }
}

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let is_other = words.other.is_match(text) && !words.demand.is_match(text);
    if is_other || is_about_the_service(text, sentence.lang) {
        return Vec::new();
    }
    let mut found = asked(sentence, &words.degree);
    found.retain(|span| !is_no_degree(text, span));
    found
}

/// "A high degree of …", "master data", "Scrum Master", "user licences".
fn is_no_degree(text: &str, span: &Span) -> bool {
    static AFTER: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"^(?:[- ](?:data|copy|plan|class|file|key|agreement|page|template|list|branch|daten|seite)\b|s? (?:of|to which)\b)")
    });
    static BEFORE: LazyLock<Regex> = LazyLock::new(|| regex(r"(?:scrum|web|post|head|quiz|town|burgo)[- ]?$|\d ?$"));
    AFTER.is_match(&text[span.end..]) && !text[span.clone()].contains("bachelor") || BEFORE.is_match(&text[..span.start])
}
