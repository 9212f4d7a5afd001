//! Products and brands by name, unless an equivalent is accepted, or the text only says what is there today.

use super::{
    Patterns, Sentence, overlaps,
    product_names::{CAPITALISED, IN_CONTEXT, NAMES},
    regex,
};
use crate::{
    Lang,
    scope::{head, is_denied, tail},
    text::{Doc, Span},
};
use aho_corasick::{AhoCorasick, MatchKind};
use regex::Regex;
use std::sync::LazyLock;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    AnyCase,
    Capital,
    InContext,
}

struct Names {
    all: AhoCorasick,
    how: Vec<(How, bool)>,
}

static ALL_NAMES: LazyLock<Names> = LazyLock::new(|| {
    let lists = [(NAMES, How::AnyCase), (CAPITALISED, How::Capital), (IN_CONTEXT, How::InContext)];
    let (mut folded, mut how) = (Vec::new(), Vec::new());
    for (list, kind) in lists {
        for name in list.split('|') {
            folded.push(Doc::new(name).folded);
            how.push((kind, name.chars().all(|c| !c.is_lowercase())));
        }
    }
    let all = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&folded);
    Names {
        all: all.expect("the crate's own names"),
        how,
    }
});

struct Words {
    equivalent: Regex,
    /// "Equivalents are not accepted."
    no_equivalent: Regex,
    /// "Equivalent to …"
    equivalent_to: Regex,
    /// What there is today, or what is left behind.
    today: Regex,
    /// Whatever there is today, this asks for it.
    demand: Regex,
    /// "Of the brand …"
    brand: Regex,
    /// Directly before or after a word that may be a product.
    before: Regex,
    after: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [equivalent, no_equivalent, equivalent_to, today, demand, brand, before, after] = words(lang).map(regex);
        Words {
            equivalent,
            no_equivalent,
            equivalent_to,
            today,
            demand,
            brand,
            before,
            after,
        }
    })
});

const fn words(lang: Lang) -> [&'static str; 8] {
    match lang {
        Lang::En => [
            r"\bor(?:[ (,/]+[\w'-]+){0,7}?[ (,/]+(?:equivalen\w*|comparable|similar|equal|better|alternatives?|other|another|alike|counterparts?)\b|\b(?:equivalen\w*|comparable|similar|alternative)s?\b[^.;]{0,60}\b(?:accept\w*|allow\w*|welcome|permit\w*|possible|fine|suffic\w*|recogni[sz]\w*|admi\w*|count\w*|good)\b|[(,/] ?(?:or )?equivalents?\b|\bequivalents? (?:included|too)\b|\bwith equivalent (?:features|functions|functionality)",
            r"\b(?:no|without|not)(?: any)?(?: \w+){0,2} (?:equivalen\w*|alternatives?|comparable|similar)\b|\b(?:equivalen\w*|alternatives?|similar\w*)(?: \w+){0,4} (?:not|never|rejected|excluded|refused|cannot)\b",
            r"\b(?:equivalent|similar|comparable|equal|alternatives?) (?:to|of|with)(?: \w+){0,2} ?$",
            r"\b(?:currently|today|at present|at the moment|existing|current|present|legacy|until now|so far|is being phased out|is replaced|are replaced|replac\w+|migrat\w+ from|exported? from|moves? (?:away )?from|comes? from|retired?|old|used until|to date|present-day|now (?:runs?|uses?|stored|kept)|taken over from|moved from|moved out of|end of life)\b",
            r"\b(?:experience|knowledge|skills?|expertise|expert|proficien\w+|certified|command|master|know|trained|developers?|specialists?|must|shall|required?|mandatory)\b",
            r"\b(?:brands?|make|manufacturer|trademark|vendor)(?: is| name)?:? ",
            r"\b(?:in|with|via|on|over|using|through|of|use|uses|and|or|as|from|to|for|microsoft|ms|google|apple|adobe|open|into|by|knowledge of)[ ,]+$|[,/(] ?$",
            r"^[- ](?:documents?|files?|formats?|templates?|app|database|databases|calls?|meetings?|channel|calendar|browser|developers?|framework|licen[cs]es?|server|workspace|environment|skills?|version|boot|native|js|\d)|^ ?[,/] |^ (?:and|or) ",
        ],
        Lang::Nl => [
            r"\b(?:of|dan wel|hetzij|en/of)(?:[ (,/]+[\w'-]+){0,7}?[ (,/]+(?:gelijkwaardig\w*|gelijkaardig\w*|evenwaardig\w*|vergelijkba\w*|equivalen\w*|soortgelijk\w*|ander\w*|beter\w*|alternatie\w*|gelijksoortig\w*)\b|\b(?:gelijkwaardig\w*|gelijkaardig\w*|evenwaardig\w*|vergelijkba\w*|equivalen\w*|soortgelijk\w*|alternatie\w*)\b[^.;]{0,60}\b(?:aanvaard\w*|toegelaten|toegestaan|welkom|mogelijk|volsta\w*|mag|mogen|goed|geaccepteerd|tellen)\b|[(,/] ?(?:gelijkwaardig|equivalent|evenwaardig)",
            r"\b(?:geen|zonder|niet)(?: \w+){0,2} (?:gelijkwaardig\w*|gelijkaardig\w*|equivalen\w*|alternatie\w*|vergelijkba\w*|evenwaardig\w*)|\b(?:gelijkwaardig\w*|equivalen\w*|alternatie\w*|gelijkaardig\w*)(?: \w+){0,4} (?:niet|geweigerd|geweerd|uitgesloten)\b",
            r"\b(?:gelijkwaardig|vergelijkbaar|equivalent|gelijkaardig|soortgelijk|alternatief)(?:e)? (?:aan|met|voor)(?: \w+){0,2} ?$",
            r"\b(?:momenteel|vandaag|op dit moment|thans|nu|bestaande|huidige|hedendaagse|tot nu toe|tot vandaag|tot dusver|tot op heden|wordt vervangen|worden vervangen|vervangt|vervang\w+|gemigreerd (?:van|uit)|komen uit|komt uit|uitgefaseerd|oude|verouderde|afkomstig uit|overgezet (?:van|uit)|overgenomen uit|overgezet|uit [a-z0-9]+ (?:naar|in) een)\b",
            r"\b(?:\w*ervaring|\w*kennis|vaardigheid|vaardig|expertise|expert|beheers\w+|gecertificeerd\w*|kennen|kent|opgeleid|ontwikkelaars?|specialist\w*|moet|moeten|dient|dienen|vereist|verplicht)\b",
            r"\b(?:merk(?:en)?|fabrikant|fabricaat|merknaam|leverancier is)(?: is)?:? ",
            r"\b(?:in|met|via|op|over|door|van|gebruik|en|of|als|uit|naar|voor|microsoft|ms|google|apple|adobe|open|kennis van|per)[ ,]+$|[,/(] ?$",
            r"^[- ](?:document\w*|bestand\w*|formaat|sjabl\w*|app|databank\w*|database\w*|gesprek\w*|vergader\w*|kanaal|kalender|agenda|browser|ontwikkel\w*|framework|licenties?|server|omgeving|kennis|versie|boot|native|js|\d)|^ ?[,/] |^ (?:en|of) ",
        ],
        Lang::Fr => [
            r"\b(?:ou|soit|et/ou)(?:[ (,/]+[\w'-]+){0,7}?[ (,/]+(?:d')?(?:equivalen\w*|comparables?|similaires?|analogues?|assimile\w*|autres?|mieux|alternatives?)\b|\b(?:equivalen\w*|comparables?|similaires?|analogues?|alternatives?)\b[^.;]{0,60}\b(?:accepte\w*|admis\w*|autorise\w*|bienvenue?s?|possibles?|suffi\w*|convien\w*|permis\w*|reconnu\w*)\b|[(,/] ?(?:ou )?equivalen\w*",
            r"\b(?:aucune?|sans|pas d[e'])(?: \w+){0,2} ?(?:equivalen\w*|alternatives?|similaires?)|\b(?:equivalen\w*|alternatives?|similaires?)(?: \w+){0,4} (?:pas|exclu\w*|refuse\w*|rejete\w*)\b",
            r"\b(?:equivalente?s?|similaires?|comparables?|analogues?|alternatives?) (?:a|au|aux|de|d')(?: ?\w+){0,2} ?$",
            r"\b(?:actuellement|aujourd'hui|a ce jour|pour l'instant|actuel(?:le)?s?|existante?s?|jusqu'ici|jusqu'a present|est remplace\w*|sont remplace\w*|remplac\w+|migre\w* (?:depuis|de)|extrait\w* de|proviennent|provient|en place|ancien(?:ne)?s?|abandonne\w*|obsolete|repris\w* de|transfere\w* (?:depuis|de)|vers un format ouvert)\b",
            r"\b(?:experiences?|connaissances?|competences?|expertise|expert\w*|maitris\w+|certifie\w*|connait|connaissent|forme\w* a|developpeu\w+|specialiste\w*|doit|doivent|exige\w*|requise?s?|obligatoire)\b",
            r"\b(?:marques?|fabricant|modele)(?: est)?:? (?:de |du )?",
            r"\b(?:en|avec|via|sur|sous|par|dans|de|et|ou|a|vers|pour|au format|microsoft|ms|google|apple|adobe|open|format|depuis|logiciel|outil)[ ,]+$|d'$|[,/(] ?$",
            r"^[- ](?:online|boot|native|js|\d)|^ ?[,/] |^ (?:et|ou) ",
        ],
        Lang::De => [
            r"\b(?:oder|bzw\.?|beziehungsweise|respektive|sowie|und/oder)(?:[ (,/]+[\w'-]+){0,7}?[ (,/]+(?:gleichwertig\w*|vergleichba\w*|aquivalent\w*|aequivalent\w*|ahnlich\w*|gleichartig\w*|ander\w*|besser\w*|alternativ\w*|entsprechend\w*)\b|\b(?:gleichwertig\w*|vergleichba\w*|aquivalent\w*|ahnlich\w*|alternativ\w*)\b[^.;]{0,60}\b(?:akzeptier\w*|anerkannt|zugelassen|zulassig|willkommen|moglich|erlaubt|genug\w*|angenommen|zahl\w*|ausreich\w*)\b|[(,/] ?(?:oder )?(?:gleichwertig|aquivalent|o\. ?a\.)",
            r"\b(?:kein\w*|ohne|nicht)(?: \w+){0,2} (?:gleichwertig\w*|aquivalent\w*|alternativ\w*|vergleichba\w*)|\b(?:gleichwertig\w*|aquivalent\w*|alternativ\w*)(?: \w+){0,4} (?:nicht|ausgeschlossen|abgelehnt)\b",
            r"\b(?:gleichwertig|vergleichbar|aquivalent|ahnlich)(?:e[nrms]?)?(?: \w+)?(?: mit| zu| wie)?(?: \w+){0,1} ?$",
            r"\b(?:derzeit|aktuell\w*|heute|momentan|zurzeit|gegenwartig\w*|bestehende\w*|vorhandene\w*|bisher\w*|wird (?:\w+ )*abgelost|werden (?:\w+ )*abgelost|abgelost|ersetzt|ersetzen|migriert|stammen aus|stammt aus|auslaufend\w*|veraltet\w*|alte[nrms]?|ubernommen|uberfuhrt|jetzige\w*|heutige\w*|bislang|noch in|exportiert aus)\b",
            r"\b(?:\w*erfahrung\w*|\w*kenntnis\w*|kompetenz\w*|expertise|expert\w*|beherrsch\w+|zertifiziert\w*|kennt|kennen|geschult\w*|entwickler\w*|spezialist\w*|muss|mussen|ist zwingend|erforderlich|vorausgesetzt|pflicht)\b",
            r"\b(?:marken?|hersteller\w*|fabrikat\w*|produkt der firma|typ)(?: ist)?:? (?:von )?",
            r"\b(?:in|mit|via|uber|per|auf|von|aus|nach|als|fur|und|oder|microsoft|ms|google|apple|adobe|open|nutzung von|kenntnisse in|unter)[ ,]+$|[,/(] ?$",
            r"^[- ](?:dokument\w*|datei\w*|format\w*|vorlag\w*|app|datenbank\w*|besprechung\w*|kanal|kalender|browser|entwickl\w*|framework|lizenz\w*|server|umgebung|kenntnis\w*|version|boot|native|js|\d)|^ ?[,/] |^ (?:und|oder) ",
        ],
    }
}

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let named = joined(text, names(sentence, words));
    named
        .into_iter()
        .filter(|span| {
            let is_asked = words.no_equivalent.is_match(text) || !is_denied(text, span, sentence.lang);
            is_asked && !is_cleared(sentence, span) && !is_only_told(text, span, words)
        })
        .collect()
}

/// Is an equivalent accepted for what was found?
pub(super) fn is_cleared(sentence: &Sentence<'_>, found: &Span) -> bool {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    if words.no_equivalent.is_match(text) || words.no_equivalent.is_match(head(sentence.next, 120)) {
        return false;
    }
    words.equivalent.is_match(&text[found.start..])
        || words.equivalent_to.is_match(tail(&text[..found.start], 50))
        || words.equivalent.is_match(head(sentence.next, 120))
}

fn is_only_told(text: &str, found: &Span, words: &Words) -> bool {
    let near = tail(&text[..found.start], 90).len();
    let piece = &text[found.start - near..text.len().min(found.end + head(&text[found.end..], 70).len())];
    words.today.is_match(piece) && !words.demand.is_match(piece)
}

fn names(sentence: &Sentence<'_>, words: &Words) -> Vec<Span> {
    let text = sentence.text();
    let mut sure: Vec<Span> = Vec::new();
    let mut unsure: Vec<Span> = Vec::new();
    for m in ALL_NAMES.all.find_iter(text) {
        let (how, is_acronym) = ALL_NAMES.how[m.pattern().as_usize()];
        let span = m.range();
        if !is_whole(text, &span) || is_part_of_an_address(text, &span) {
            continue;
        }
        let has_capital = || {
            let typed = sentence.typed(&span);
            if is_acronym {
                typed.iter().all(|c| !c.is_lowercase())
            } else {
                typed.first().is_some_and(|c| c.is_uppercase()) || typed.get(1).is_some_and(|c| c.is_uppercase())
            }
        };
        match how {
            How::AnyCase => sure.push(span),
            How::Capital if has_capital() && !is_ordinary(sentence, &span) => sure.push(span),
            How::InContext if has_capital() => unsure.push(span),
            _ => {}
        }
    }
    for span in words.brand.find_iter(text) {
        let from = span.end();
        let typed = sentence.typed(&(from..text.len()));
        if typed.first().is_some_and(|c| c.is_uppercase()) && sentence.lang != Lang::De
            || is_brand_in_german(sentence, &span.range(), typed)
        {
            let end = from + text[from..].find([' ', ',', '.', ';', ')']).unwrap_or(text.len() - from);
            sure.push(from..end);
        }
    }
    for (at, _) in text.match_indices('®') {
        let start = text[..at].rfind(' ').map_or(0, |space| space + 1);
        if start < at {
            sure.push(start..at);
        }
    }
    let has_company = !sure.is_empty() || unsure.len() > 1;
    for span in unsure {
        let before = words.before.is_match(tail(&text[..span.start], 24));
        let after = words.after.is_match(head(&text[span.end..], 20));
        let is_first = span.start <= 3 && text[..span.start].chars().all(|c| !c.is_alphanumeric());
        // Every German noun has a capital: there a neighbour must tell.
        let is_told = if sentence.lang == Lang::De {
            is_german_product(text, &span, before, after, has_company)
        } else {
            (before && (!is_first || has_company)) || (after && !is_generic(text, &span, is_first))
        };
        if is_told && !is_licence(text, &span) && !needs_company(text, &span, has_company) {
            sure.push(span);
        }
    }
    sure
}

/// A capital letter that only begins the sentence: "Excel in what you do", "Windows of two weeks".
fn is_ordinary(sentence: &Sentence<'_>, span: &Span) -> bool {
    static FOLLOWED: LazyLock<Regex> = LazyLock::new(|| regex(r"^ (?:in|at|of|voor|a|and conditions|for|bij)\b"));
    let text = sentence.text();
    let name = &text[span.clone()];
    let is_first = text[..span.start].chars().all(|c| !c.is_alphanumeric());
    match name {
        "excel" | "windows" | "outlook" | "puppet" | "tableau" | "notion" | "illustrator" | "copilot" | "confluence" => {
            is_first && (FOLLOWED.is_match(&text[span.end..]) || sentence.lang == Lang::Fr && name != "excel" && name != "windows")
        }
        "workday" | "fortify" | "flutter" | "svelte" | "selenium" | "storybook" | "hibernate" | "stripe" | "slack" | "barracuda"
        | "tosca" | "alfresco" | "doodle" | "cassandra" | "tomcat" | "docker" | "basecamp" => is_first,
        // A form of company in France, a juice in Dutch capitals.
        "sas" => sentence.lang == Lang::Fr,
        _ => false,
    }
}

fn is_german_product(text: &str, span: &Span, before: bool, after: bool, has_company: bool) -> bool {
    match &text[span.clone()] {
        "teams" | "project" | "forms" | "office" | "vault" | "zoom" | "opera" | "safari" => {
            let before = tail(&text[..span.start], 14);
            let via = regex_via().is_match(before);
            regex_by().is_match(before) || via && has_company || text[span.end..].starts_with('-') && has_company
        }
        _ => before || after || has_company,
    }
}

fn regex_via() -> &'static Regex {
    static VIA: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(?:via|uber|per|microsoft|ms|in|und|oder)[ ,]+$|, $"));
    &VIA
}

fn regex_by() -> &'static Regex {
    static BY: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(?:via|uber|per|mit|microsoft|ms) $"));
    &BY
}

/// "Access" is a word; "Word, Excel and Access" are three programs.
fn needs_company(text: &str, span: &Span, has_company: bool) -> bool {
    static DATABASE: LazyLock<Regex> = LazyLock::new(|| regex(r"^[- ](?:data|daten)"));
    match &text[span.clone()] {
        "access" => !has_company && !DATABASE.is_match(&text[span.end..]),
        "spring" | "office" | "project" | "forms" | "exchange" | "publisher" | "flow" | "salt" | "chef" | "box" | "express" | "linear"
        | "canvas" | "planner" | "monday" | "signal" | "unity" | "meta" | "surface" | "brother" | "poly" | "alma" | "remedy" | "exact"
        | "opera" | "claude" | "fabric" | "vault" | "mural" | "android" | "ios" | "swift" | "gemini" | "doodle" | "ember" | "elastic"
        | "edge" | "sage" | "bamboo" | "looker" | "blackboard" | "magnolia" | "articulate" | "eclipse" => !has_company,
        _ => false,
    }
}

/// "Teams and individuals", "Word and picture": a capital at the start proves nothing.
fn is_generic(text: &str, span: &Span, is_first: bool) -> bool {
    static PROOF: LazyLock<Regex> = LazyLock::new(|| regex(r"^[- ](?:docu|doku|file|datei|bestand|format|template|meeting|\d)"));
    is_first && !PROOF.is_match(&text[span.end..])
}

fn is_licence(text: &str, span: &Span) -> bool {
    static LICENCE: LazyLock<Regex> = LazyLock::new(|| regex(r"^[- ](?:licen|lizenz|2\.0)"));
    &text[span.clone()] == "apache" && LICENCE.is_match(&text[span.end..])
}

fn is_brand_in_german(sentence: &Sentence<'_>, brand: &Span, typed: &[char]) -> bool {
    let marker = &sentence.text()[brand.clone()];
    sentence.lang == Lang::De
        && (marker.starts_with("marke") || marker.starts_with("fabrikat"))
        && typed.first().is_some_and(|c| c.is_uppercase())
}

fn is_whole(text: &str, span: &Span) -> bool {
    let name = &text[span.clone()];
    let before = text[..span.start].chars().next_back();
    let mut after = text[span.end..].chars();
    let next = after.next();
    let begins = !before.is_some_and(|c| c.is_alphanumeric() || c == '_') || name.starts_with('.');
    // Possessives, plurals and versions: "Jira's", "Azures", "PostgreSQL16".
    let ends = match next {
        None => true,
        Some(c) if !c.is_alphanumeric() && c != '_' => true,
        Some('s') => name.len() > 4 && !after.next().is_some_and(char::is_alphanumeric),
        Some(c) => c.is_ascii_digit() && name.len() > 3,
    };
    begins && ends
}

/// In an e-mail or web address a name is an address.
fn is_part_of_an_address(text: &str, span: &Span) -> bool {
    let start = text[..span.start].rfind(' ').map_or(0, |space| space + 1);
    let end = span.end + text[span.end..].find(' ').unwrap_or(text.len() - span.end);
    let word = &text[start..end];
    word.contains("://") || word.contains('@') || word.starts_with("www.")
}

/// "Microsoft" before "Teams" is one name.
fn joined(text: &str, mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| (span.start, span.end));
    let mut kept: Vec<Span> = Vec::new();
    for span in spans {
        match kept.last_mut() {
            Some(last) if overlaps(last, &span) || text.get(last.end..span.start) == Some(" ") => last.end = last.end.max(span.end),
            _ => kept.push(span),
        }
    }
    kept
}
