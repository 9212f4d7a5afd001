//! Years in other words: how long or since when, founded before, a point a year, seniors only, and years of doing something where nobody
//! says "experience".

use super::{Patterns, Sentence, regex, vocabulary::worded};
use crate::{
    Lang,
    scope::{head, is_denied, tail},
    text::Span,
};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    /// Asks or says without a number of years.
    said: Regex,
    /// The same, where the sentence is about a firm or somebody in it.
    of_bidders: Regex,
    /// What is done for years.
    doing: Regex,
    bidders: Regex,
    demand: Regex,
    /// Years of a contract, a guarantee, an archive.
    lasting: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [said, of_bidders, doing, bidders, demand, lasting] = words(lang).map(|pattern| worded(lang, pattern));
        Words {
            said,
            of_bidders,
            doing,
            bidders,
            demand,
            lasting,
        }
    })
});

const fn words(lang: Lang) -> [&'static str; 6] {
    match lang {
        Lang::En => [
            r"\b(?:per|for (?:each|every)|each|every) (?:\w+ )?year (?:of |in |spent )(?:[a-z-]+ ){0,3}?(?:experience|practice|service|work|activity|the \w+)\b|\b(?:only|exclusively) (?:\w+ )?seniors?\b|\bseniors? (?:\w+ )?only\b|\bno juniors?\b|\bjuniors? (?:\w+ ){0,3}(?:not|excluded|rejected)\b|\bseniority\b",
            r"\bhow (?:many years|long) (?:has|have|did|is|are)\b[^.?;]{0,50}|\bsince (?:when|which year|what year)\b[^.?;]{0,40}|\bin (?:which|what) year (?:was|were|did)\b[^.?;]{0,40}|\bsince (?:at least |no later than |before )?(?:19|20)\d\d\b(?: or earlier| at the latest)?|\b(?:founded|established|created|incorporated|registered|set up|in business|existed) (?:before|prior to|no later than|on or before) (?:\w+ )?(?:19|20)\d\d\b|\b(?:founded|established|created|incorporated|set up|started|registered)(?: [\w-]+){0,3}? {N} (?:years|months) ago\b|\b{FIRM}\b[^.;]{0,40}?{N} (?:years|months) old\b|\bsince the (?:early |late |mid )?(?:nineties|eighties|\d{4}s)\b|\bfor (?:many|several|some) years\b|\byear of (?:foundation|establishment|incorporation)\b",
            r"\b(?:work\w*|written|writing|wrote|conduct\w*|do(?:ne|ing)|running|run|l[ea]d(?:ing)?|deliver\w*|develop\w*|design\w*|build\w*|familiar|old|registered|under (?:their|his|her|its) belt|behind (?:them|him|her|it)|active|trad(?:ed|ing)|operat\w+|practi[cs]\w+|held|served|serving|teach\w*|taught|programm\w*|research\w*|translat\w*|moderat\w*|spent|existence|age)\b",
            r"\b(?:{FIRM}|{ROLE}|you|your|team|who|whoever|anyone|somebody|someone|persons?|people who|senior)\b",
            r"\b(?:must|shall|have to|has to|required?|requires|minimum|at least|no less|not less|more than|over|excluded|rejected|not|points?|preferred|preferably|only|desirable|expected?|need|looking for|seek|cannot|less than|fewer than|under|already)\b|\+",
            r"\b(?:contracts?|agreement|lasts?|runs for|extend\w*|warranty|guarantees?|retention|keeps?|kept|stor(?:e|ed|age)|archiv\w*|support|maintenance|hosting|free of charge|after (?:delivery|acceptance)|updates?|available for|data|logs?|references?|plan|backups?)\b",
        ],
        Lang::Nl => [
            r"\b(?:per|elk|ieder|voor elk|voor ieder) (?:\w+ )?jaar (?:\w*ervaring|praktijk|dienst|anciennitei\w+|actief|werk)\b|\b\w*ervaringsja(?:ar|ren)\b|\b(?:enkel|alleen|uitsluitend) (?:\w+ )?seniors?\b|\bgeen juniors?\b|\bjuniors? (?:\w+ ){0,3}(?:niet|uitgesloten|geweerd)\b|\b(?:senioriteit|ancienniteit)\b",
            r"\bhoe(?:veel jaar| lang) (?:bestaat|bestaan|werkt|werken|bent|is|zijn|heeft|hebben|doet|doen|maakt|levert|ontwikkelt|ontwerpt|geeft|al)\b[^.?;]{0,50}|\b(?:sinds|sedert|vanaf) (?:wanneer|welk jaar)\b[^.?;]{0,40}|\bin welk jaar (?:werd|is|bent)\b[^.?;]{0,40}|\b(?:sinds|sedert) (?:minstens |ten laatste |uiterlijk |voor )?(?:19|20)\d\d\b(?: of (?:eerder|vroeger))?|\b(?:opgericht|gestart|gevestigd|ingeschreven) (?:voor|uiterlijk in|ten laatste in|voor het jaar) (?:\w+ )?(?:19|20)\d\d\b|{N} (?:jaar|maanden) geleden (?:\w+ )?(?:opgericht|gestart|begonnen)|\b(?:opgericht|gestart)[^.;]{0,30}?{N} (?:jaar|maanden) geleden|\b{FIRM}\b[^.;]{0,40}?{N} jaar oud\b|\bal (?:vele |meerdere |heel wat )?jaren(?:lang)?\b|\bsinds de jaren\b|\boprichtings(?:jaar|datum)\b",
            r"\b(?:\w*werk\w*|geschreven|schrijft|gedaan|doet|doen|geleid|leidt|gegeven|geeft|geven|ontwikkel\w*|ontworpen|ontwerpt|gebouwd|bouwt|vertrouwd|oud|staan|staat|ingeschreven|op de teller|achter de rug|op zak|actief|bestaa\w*|uitgeoefend|vertaalt|vertaald|onderzoek\w*|doceert|gemodereerd|bezig|opleiding\w*|uitgevoerd)\b",
            r"\b(?:{FIRM}|{ROLE}|u|uw|team|hij|wie|degene|iemand|personen|persoon|kracht|senior)\b",
            r"\b(?:moet|moeten|dient|dienen|vereist\w*|minimum|minimaal|minstens|ten minste|tenminste|niet minder|meer dan|langer|uitgesloten|geweerd|niet|punten|voorkeur|liefst|enkel|alleen|wenselijk|gewenst|verwacht\w*|nodig|toont aan|al)\b|\+",
            r"\b(?:contract\w*|overeenkomst\w*|duurt|loopt|verleng\w*|waarborg|garantie|bewaard|bewaart|bewaren|archief\w*|onderhoud|ondersteuning|hosting|gratis|kosteloos|na (?:oplevering|aanvaarding)|updates?|beschikbaar|gegevens|logs?|referenties?|plan|back-?ups?)\b",
        ],
        Lang::Fr => [
            r"\b(?:par|pour chaque) annee (?:supplementaire )?(?:d'|de )(?:[a-z-]+ ){0,2}?(?:experience|pratique|anciennete|activite|exercice)\b|\b(?:uniquement|seulement|exclusivement) (?:\w+ ){0,3}?seniors?\b|\bseuls? (?:les |des )?(?:profils? )?seniors?\b|\bprofils? seniors? (?:uniquement|exclusivement|exige)\b|\baucun (?:profil )?junior\b|\bjuniors? (?:\w+ ){0,3}(?:pas|exclus|refuses)\b|\b(?:seniorite|anciennete)\b",
            r"\bdepuis (?:combien|quand|quelle annee)\b[^.?;]{0,60}|\ben quelle annee (?:a|votre|avez|la)\b[^.?;]{0,40}|\bdepuis (?:au moins |au plus tard )?(?:19|20)\d\d\b(?: au plus tard| ou avant)?|\b(?:fondee?s?|creee?s?|constituee?s?|immatriculee?s?|etablie?s?) (?:avant|au plus tard en) (?:\w+ )?(?:19|20)\d\d\b|\b(?:fondee?s?|creee?s?|constituee?s?) il y a (?:[a-z' ]{0,14}){N} ?(?:ans|annees|mois)\b|\b{FIRM}\b[^.;]{0,40}?{N} ?ans d'(?:age|existence)|\bdepuis (?:de (?:nombreuses|longues) |plusieurs |des )annees\b|\bannee de (?:creation|fondation|constitution)\b|\bexercices? (?:d'activite|comptables? d'existence)\b",
            r"\b(?:travaill\w*|redige\w*|mene\w*|realise\w*|dirige\w*|developp\w*|concoi\w*|concu\w*|pratiqu\w*|exerc\w*|rompue?s?|aguerri\w*|familiers?|familiarise\w*|inscrite?s?|a (?:son|leur) actif|derriere (?:elle|lui|eux)|active?s?|existe\w*|existence|anim\w*|tradui\w*|enseign\w*|programm\w*|activite|anime)\b",
            r"\b(?:{FIRM}|{ROLE}|vous|votre|equipes?|qui|quiconque|celui|personnes?|senior)\b",
            r"\b(?:doit|doivent|devra|exige\w*|requise?s?|minimum|au moins|pas moins|plus de|exclu\w*|ecarte\w*|points?|preference|privilegie\w*|seule?s?|souhait\w+|attendu\w*|il faut|justifie\w*|moins d)\b|\+",
            r"\b(?:contrats?|marche|convention|dure|duree|reconduct\w*|prolong\w*|garanti\w*|conserve\w*|conservation|archiv\w*|maintenance|support|hebergement|gratuit\w*|apres (?:la )?(?:livraison|reception)|mises? a jour|donnees|journaux|references?|plan|sauvegardes?)\b",
        ],
        Lang::De => [
            r"\b(?:je|pro|fur jedes) (?:\w+ )?jahr (?:(?:der|an|in|im) )?(?:[a-z-]+ ){0,2}?(?:\w*erfahrung|\w*tatigkeit|\w*praxis|\w*zugehorigkeit)\b|\b(?:nur|ausschliesslich) (?:\w+ )?senior\w*|\bkeine (?:\w+ )?juniors?\b|\bjuniors? (?:\w+ ){0,3}(?:nicht|ausgeschlossen)\b|\b(?:senioritat|betriebszugehorigkeit|berufsjahren?)\b",
            r"\b(?:seit (?:wann|wie ?vielen|welchem jahr)|wie (?:viele jahre|lange) (?:besteh\w+|gibt|sind|ist|arbeit\w+|fuhr\w+|hab\w+|hat|entwickel\w+|gestalt\w+|mach\w+|beschaftig\w+))\b[^.?;]{0,50}|\bin welchem jahr\b[^.?;]{0,40}|\bseit (?:mindestens |spatestens )?(?:19|20)\d\d\b(?: oder (?:fruher|langer))?|\b(?:vor|bis) (?:\w+ )?(?:19|20)\d\d (?:gegrundet\w*|eingetragen\w*|entstanden\w*)|\bvor (?:[a-z]+ ){0,2}?{N} (?:jahren|monaten) gegrundet\w*|\b(?:gegrundet|gegrundete\w*)[^.;]{0,30}?vor (?:[a-z]+ ){0,2}?{N} jahren|\b{FIRM}\b[^.;]{0,40}?{N} jahre alt\b|\bseit (?:vielen |mehreren |langen )?jahren\b|\bgrundungsjahr\b",
            r"\b(?:\w*arbeit\w*|geschrieben|schreib\w*|durchgefuhrt|fuhrt|fuhren|geleitet|leitet|entwickel\w*|gestalt\w*|gebaut|vertraut\w*|alt|eingetragen|auf dem buckel|vorzuweisen|hinter sich|aktiv|besteh\w*|bestand\w*|ubersetzt|forscht|unterrichtet|programmiert|moderiert|tatig\w*|funktion|hauptberuflich|ausubung|gegrundet)\b",
            r"\b(?:{FIRM}|{ROLE}|sie|ihr|team|wer|jemand|personen|person|senior)\b",
            r"\b(?:muss|mussen|hat zu|haben zu|erforderlich|verlangt|mindest\w*|wenigstens|nicht weniger|mehr als|langer als|ausgeschlossen|nicht|punkte|bevorzugt|vorzugsweise|nur|wunschenswert|erwartet|notig|belegen|nachweis\w*|vorausgesetzt|unter|weniger als)\b|\+",
            r"\b(?:vertrag\w*|lauft|laufzeit|verlanger\w*|gewahrleistung|garantie|aufbewahr\w*|gespeichert|archiv\w*|wartung|support|hosting|kostenlos|nach (?:abnahme|lieferung)|updates?|verfugbar|daten|protokoll\w*|referenzen|plan|sicherung\w*)\b",
        ],
    }
}

/// Asked of whoever bids, also where nobody is named.
static REQUIRED: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:required|is a must|to be (?:shown|proven|demonstrated|evidenced)|vereist|aan te tonen|te bewijzen|gevraagd|exigee?s?|requise?s?|demandee?s?|a demontrer|erforderlich|zu belegen|nachzuweisen|vorausgesetzt|verlangt|gefordert)\b",
    )
});

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let mut found: Vec<Span> = words.said.find_iter(text).map(|m| m.range()).collect();
    let is_bidder = |span: &Span| words.bidders.is_match(text) && !words.lasting.is_match(&text[span.clone()]);
    found.extend(words.of_bidders.find_iter(text).map(|m| m.range()).filter(is_bidder));
    found.retain(|span| !is_denied(text, span, sentence.lang));
    found
}

/// Are these the years for which somebody who bids does something?
pub(super) fn of_a_bidder(sentence: &Sentence<'_>, years: &Span) -> Option<Span> {
    const NEAR: usize = 50;
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let is_asked = words.bidders.is_match(text) && words.demand.is_match(text) || REQUIRED.is_match(text);
    if words.lasting.is_match(text) || !is_asked {
        return None;
    }
    let after = words
        .doing
        .find(head(&text[years.end..], NEAR))
        .map(|m| years.start..years.end + m.end());
    let before = tail(&text[..years.start], NEAR);
    let shift = years.start - before.len();
    let preceding = || words.doing.find_iter(before).last().map(|m| shift + m.start()..years.end);
    after.or_else(preceding)
}
