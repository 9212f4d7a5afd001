//! The size of a firm or team, asked or valued without saying how many it must be; and firms of one that are kept out.

use super::{Patterns, Sentence, pairs, regex, vocabulary::worded};
use crate::{
    Lang,
    scope::{excludes, is_denied},
    text::Span,
};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    /// Asks how many there are.
    how_many: Regex,
    /// What must be about a bidder to count.
    size: Regex,
    /// It is a bidder's, or it is asked or valued.
    valued: Regex,
    /// A team of a stated size, whatever is done with it.
    team: Regex,
    sole: Regex,
    /// Kept out where they are named.
    out: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [how_many, size, valued, team, out] = words(lang).map(|pattern| worded(lang, pattern));
        let sole = worded(lang, r"\b{SOLE}");
        Words {
            how_many,
            size,
            valued,
            team,
            sole,
            out,
        }
    })
});

const fn words(lang: Lang) -> [&'static str; 5] {
    match lang {
        Lang::En => [
            r"\bhow (?:many (?:[a-z'-]+ ){0,3}?(?:{STAFF}|{ROLE})|(?:large|big) (?:[a-z'-]+ ){1,4}?(?:team|company|firm|organisation|workforce|business))\b(?: [\w'-]+){0,6}",
            r"\b(?:numbers?|amount|count|total|share) of (?:[a-z-]+ ){0,3}?(?:{STAFF}|{ROLE})\b|\b(?:size|strength) of (?:the |your |its |their |a )?(?:[a-z'-]+ )?(?:team|company|firm|workforce|staff|organi[sz]ation|bidder|tenderer|supplier|business|pool|payroll)\b|\b(?:team|company|firm|staff|workforce|payroll)(?:'s)? (?:size|strength|numbers)\b|\b(?:per|for each|for every|each) (?:[a-z]+ ){0,2}?(?:employee|fte|staff member|member of staff)\b|\b(?:staffing levels?|head-?count|staff numbers|manpower|workforce)\b|\b(?:medium-sized|mid-sized|large-sized|(?:sufficiently|suitably) (?:large|staffed)|large enough|(?:sufficient|enough|adequate) (?:staff|personnel|manpower|people|headcount)|critical mass)\b",
            r"\b(?:you|your|bidders?|tenderers?|suppliers?|contractors?|firms?|compan(?:y|ies)|points?|pts|score[sd]?|state|indicate|give|mention|specify|minimum|required|preferred|preferably|preference|employed|employee|payroll|average annual|must|shall|the larger|the more|higher)\b|_{3,}|\.{4,}",
            r"(?:\b[2-9]|\b\d\d|\b(?:two|three|four|five|six|seven|eight|ten|twelve))[- ](?:person|man|woman|member|head|people|strong|headed|fte)s?[- ](?:strong )?(?:teams?|crews?|squads?|firms?|compan(?:y|ies)|studios?)\b|\bteams? (?:that is |which is )?(?:no smaller|not smaller|larger|bigger|smaller|no less|stronger) than {N}|\b(?:pair|duo|trio|quartet)s? (?:of (?:\w+ ){0,2}{ROLE}|at least|is the minimum|is required)|\b(?:teams?|firms?|compan(?:y|ies)) of (?:less|fewer) than {N}",
            r"\b(?:no|not an?|never an?|other than|rather than|except) (?:\w+ )?{SOLE}",
        ],
        Lang::Nl => [
            r"\bhoe(?:veel (?:[a-z'-]+ ){0,3}?(?:{STAFF}|{ROLE})| groot (?:[a-z'-]+ ){1,4}?(?:team|bedrijf|firma|ploeg|onderneming|organisatie|bureau))\b(?: [\w'-]+){0,6}",
            r"\baantal (?:[a-z-]+ ){0,3}?(?:{STAFF}|{ROLE})\b|\b(?:omvang|grootte|sterkte) van (?:de |het |uw |hun |zijn )?(?:\w+ )?(?:team|bedrijf|firma|onderneming|personeel\w*|ploeg|organisatie|inschrijver|bureau|leverancier)\b|\b(?:team|bedrijfs|ploeg|personeels|ondernemings|firma)-?(?:grootte|omvang|sterkte|aantal\w*|bezetting|bestand)\b|\bheadcount\b|\b(?:iedere?|elke?|per) (?:\w+ ){0,2}?(?:\w*medewerker|werknemer|personeelslid|[fv]te)\b|\bmiddelgrote? (?:{FIRM}|teams?|ploegen)\b|\bvoldoende (?:grote?|groot|personeel|medewerkers|mensen|mankracht|ruim bemand)\b|\bkritische massa\b|\bgroot genoeg\b",
            r"\b(?:u|uw|inschrijvers?|leveranciers?|firma'?s?|bedrij(?:f|ven)|onderneming(?:en)?|bureau|punt(?:en)?|scoort|score|vermeld|geef|vermeldt|opgave|minimum|minimale?|vereist\w*|voorkeur|liefst|gemiddeld|moet|dient|hoe groter|hoe meer|hoger|in dienst)\b|_{3,}|\.{4,}",
            r"\b(?:twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|meer)-?(?:koppig|mans|persoons)\w*|\b{N}-(?:koppig|persoons|mans)\w*|\bmet (?:zijn |minstens |minimaal |ten minste )*(?:tweeen|drieen|vieren|vijven|zessen)\b|\bteams? (?:van )?(?:kleiner|groter|niet kleiner) dan {N}|\b(?:duo|trio|tandem) (?:van|is|bestaande)\b",
            r"\b(?:geen|niet een|niet voor|behalve) (?:\w+ )?{SOLE}",
        ],
        Lang::Fr => [
            r"\bcombien (?:de |d')(?:[a-z'-]+ ){0,2}?(?:{STAFF}|{ROLE})\b(?: [\w'-]+){0,6}|\bquel(?:le)? est (?:la taille|l'effectif|le nombre)\b(?:[ ']+[\w'-]+){0,6}",
            r"\bnombre (?:moyen |total |exact )?(?:de |d')(?:[a-z-]+ ){0,2}?(?:{STAFF}|{ROLE})\b|\btaille (?:de |d')?(?:la |l'|votre |son |une )?(?:\w+ )?(?:equipe|entreprise|societe|structure|firme|organisation|effectif|soumissionnaire|agence|bureau)\b|\beffectifs?\b|\b(?:suffisamment|assez) (?:grande?|etoffee?s?)\b|\bpersonnel suffisant\b|\bmasse critique\b|\b(?:par|pour chaque) (?:travailleur|salarie|employe|collaborateur|etp)\b|\b(?:de taille (?:moyenne|importante|suffisante))\b",
            r"\b(?:vous|votre|vos|soumissionnaires?|prestataires?|entreprises?|societes?|points?|note[es]?|indiquez|mentionnez|precisez|donnez|minimum|minimale?|requise?s?|exige\w*|preference|privilegie\w*|moyen\w*|doit|doivent|plus (?:l'|la |le |grand)|superieure?|candidats?)\b|_{3,}|\.{4,}",
            r"\b(?:binome|trinome|duo|trio)s? (?:au moins|au minimum|minimum|est|de (?:{ROLE})|compose|forme)|\bequipe (?:\w+ )?(?:forte |a |reduite a )(?:de |d')?(?:moins de |au moins |plus de )?{N}|\bequipe (?:\w+ )?(?:ne (?:peut|doit|saurait) )?(?:compter|comprendre|compte|comprend|comporter|reunir|reunit|rassemble|rassembler) (?:moins d[e'] ?|plus d[e'] ?|au moins |au minimum |pas moins d[e'] ?|un minimum d[e'] ?)+{N}|\b(?:moins|plus) de {N} (?:personnes|salaries|collaborateurs|employes)\b|\bd'une (?:vingtaine|trentaine|dizaine|quinzaine|cinquantaine|centaine) (?:de |d')(?:{STAFF}|{ROLE})",
            r"\b(?:aucune?|pas (?:une?|d[e']|aux?)|non|sauf|hormis) ?(?:\w+ )?{SOLE}",
        ],
        Lang::De => [
            r"\bwie ?(?:viele?n? (?:[a-z-]+ ){0,3}?(?:{STAFF}|{ROLE})|gross (?:[a-z-]+ ){1,4}?(?:team|unternehmen|firma|betrieb|belegschaft|buro))\b(?: [\w'-]+){0,6}",
            r"\b(?:an)?zahl (?:der |an |von |ihrer |aller )*(?:[a-z-]+ ){0,3}?(?:{STAFF}|{ROLE})\b|\bgrosse (?:des |der |ihres |ihrer |seines |eines )?(?:\w+ )?(?:teams?|unternehmens|firma|betriebe?s|belegschaft|organisation|bieters|buros)\b|\b(?:team|unternehmens|betriebs|firmen|personal|mitarbeiter|mitarbeitenden|beschaftigten)-?(?:grosse|starke|zahl\w*|bestand|umfang|decke|ausstattung)\b|\b(?:je|pro|fur jede[nrms]?) (?:[a-z]+ ){0,2}?(?:\w*mitarbeit\w+|beschaftigte\w*|angestellte\w*|vollzeit\w+|vza|kopf)\b|\b(?:mittelgrosse|mittelstandische)[nrms]? (?:{FIRM}|teams?)|\b(?:ausreichend|genugend) (?:gross\w*|personal|mitarbeit\w+|leute|viele)\b|\bgross genug\b|\bkritische masse\b",
            r"\b(?:sie|ihr\w*|ihnen|bieter\w*|auftragnehmer\w*|anbieter\w*|unternehmens?|firm(?:a|en)|betrieb\w*|punkte?n?|wertung|bewertet|angeben|angabe|mindest\w*|erforderlich|gefordert|bevorzugt|vorzugsweise|durchschnitt\w*|muss|soll|je grosser|je mehr|hoher|nennen|jahresmittel)\b|_{3,}|\.{4,}",
            r"\b(?:zwei|drei|vier|funf|fuenf|sechs|sieben|acht|zehn|zwolf|mehr|\d+)-?kopfig\w*|\b(?:zwei|drei|vier|funf|sechs|\d+)-?(?:personen|mann)-?(?:team|betrieb|firma|buro)\w*|\bzu (?:zweit|dritt|viert|funft|sechst)\b|\bteams? (?:\w+ )?(?:unter|uber|ab|kleiner als|grosser als) {N}|\b(?:einigen|mehreren) dutzend (?:{STAFF}|{ROLE})|\bdoppelspitze\b|\b(?:duo|tandem|zweierteam|dreierteam|viererteam)\b",
            r"\b(?:kein\w*|nicht an|nicht fur|ausser) (?:\w+ )?{SOLE}",
        ],
    }
}

/// A range that reaches into half a sentence marks less than one that stops.
const NEAR: usize = 130;

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let mut found: Vec<Span> = words.team.find_iter(text).map(|m| m.range()).collect();
    let is_asked = |m: &regex::Match<'_>| words.valued.is_match(m.as_str()) || words.valued.is_match(text);
    found.extend(words.how_many.find_iter(text).filter(is_asked).map(|m| m.range()));
    found.extend(pairs(text, &words.size, &words.valued, NEAR));
    found.retain(|span| !is_denied(text, span, sentence.lang));
    let alone = words.sole.find_iter(text).map(|m| m.range());
    // "Without employees" says who they are.
    let is_out = |span: &Span| is_denied(text, span, sentence.lang) != WITHOUT_STAFF.is_match(text);
    // Here the words that turn around are what is looked for: "sole traders are not admitted".
    found.extend(alone.filter(|span| (excludes(text, sentence.lang) || words.out.is_match(text)) && is_out(span)));
    found
}

static WITHOUT_STAFF: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:without (?:staff|employees|personnel)|zonder (?:personeel|medewerkers|werknemers)|sans (?:personnel|salarie\w*|employe\w*)|ohne (?:eigene[sn]? )?(?:personal|angestellte\w*|mitarbeit\w+|beschaftigte\w*))\b",
    )
});
