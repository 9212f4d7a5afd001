//! Turnover above twice the value of the contract (Directive 2014/24/EU art. 58(3)).

use super::{Patterns, Sentence, regex, vocabulary::is_about_the_service};
use crate::{
    Lang,
    number::amounts,
    scope::{excludes, is_denied, tail},
    text::Span,
};
use regex::Regex;
use std::sync::LazyLock;

struct Words {
    turnover: Regex,
    /// "Three times the value": the number is in the group, or the word says it.
    times: Regex,
    /// "At most": a turnover that must not be exceeded shuts out nobody small.
    at_most: Regex,
    /// An amount that is the value itself.
    value: Regex,
}

static WORDS: LazyLock<Patterns<Words>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let [turnover, times, at_most, value] = words(lang).map(regex);
        Words {
            turnover,
            times,
            at_most,
            value,
        }
    })
});

const fn words(lang: Lang) -> [&'static str; 4] {
    match lang {
        Lang::En => [
            r"\b(?:turnovers?|revenues?|sales|gross income|income|earnings|receipts|billings|volume of business|business volume|fee income|turned over|takings|grossed|invoiced|billed)\b",
            r"\b(?:(?P<n>\d+(?:[.,]\d+)?|two and a half|three|four|five|six|seven|eight|nine|ten|several|many) ?(?:times|x|×|-?fold)|(?P<p>\d{3,4}) ?(?:%|per ?cent)|(?:triple|treble|quadruple|quintuple|threefold|fourfold|fivefold|tenfold|thrice)\b|\b(?:more than|over|above|exceed\w*) (?:twice|double|two times)\b|\bfactor (?:of )?(?:[3-9]|three|four|five|six|ten)\b|\b(?:times|multiplied by) (?:three|four|five|six|[3-9])\b|(?:\bx|×) ?[3-9]\b)",
            r"\b(?:at most|up to|maximum|not exceeding|no more than|not more than|may not exceed|below|under|less than|does not exceed)(?: \w+){0,2} ?$",
            r"\b(?:value|budget|estimate\w*|price|worth|amount of the contract)(?: \w+){0,4} ?:? ?$",
        ],
        Lang::Nl => [
            r"\b(?:\w*omzet\w*|zakencijfers?|omzetcijfers?|bedrijfsopbrengst\w*|jaaropbrengst\w*|jaarinkomsten|verkopen|bedrijfsinkomsten|verkoopcijfers?|opbrengsten|inkomsten|omgezet|gefactureerd)\b",
            r"\b(?:(?P<n>\d+(?:[.,]\d+)?|drie|vier|vijf|zes|zeven|acht|negen|tien|tweeeneenhalve?|meerdere|verschillende) ?(?:keer|maal|x|×)|(?P<p>\d{3,4}) ?(?:%|procent)|(?:drie|vier|vijf|zes|zeven|acht|negen|tien)(?:maal|dubbel\w*|voudig\w*|voud)|het (?:drie|vier|vijf|zes|tien|meer)voud\w*|\bmeer dan (?:het dubbele?|tweemaal|twee keer|het tweevoud\w*)|\b(?:hoger|groter) dan (?:het dubbele?|tweemaal|twee keer)|\bfactor (?:[3-9]|drie|vier|vijf|zes|tien)\b|\b(?:maal|keer|vermenigvuldigd met) (?:drie|vier|vijf|zes|[3-9])\b|\btwee ?en ?een ?half\w* (?:keer|maal)|(?:\bx|×) ?[3-9]\b)",
            r"\b(?:hoogstens|ten hoogste|maximaal|maximum|niet meer dan|niet hoger dan|tot|onder|minder dan|lager dan)(?: \w+){0,2} ?$",
            r"\b(?:waarde|budget|raming|prijs|opdrachtwaarde|geraamd\w*)(?: \w+){0,4} ?:? ?$",
        ],
        Lang::Fr => [
            r"\b(?:chiffres? d'affaires?|ca\b|c\.a\.|recettes|volume d'affaires|ventes|revenus|produits d'exploitation|facturation|facture annuellement|volume annuel)",
            r"\b(?:(?P<n>\d+(?:[.,]\d+)?|deux (?:fois et demie)|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs) (?:fois|x)|(?P<p>\d{3,4}) ?(?:%|pour ?cent)|(?:triple|quadruple|quintuple|sextuple|decuple)\b|\bplus (?:du double|de (?:deux|2) fois)|\b(?:superieure?s?|excede\w*|depass\w+) (?:au |a |le )?(?:double|(?:deux|2) fois)|\bdeux fois et demie\b|(?:\bx|×) ?[3-9]\b|\bfacteur (?:[3-9]|trois|quatre|cinq)\b|\bmultipliee? par (?:[3-9]|trois|quatre|cinq)\b)",
            r"\b(?:au plus|maximum|maximal|n'excedant pas|ne depassant pas|inferieure? a|moins de|jusqu'a|ne peut (?:pas )?depasser|pas plus de|plafonne a)(?: \w+){0,2} ?$",
            r"\b(?:valeur|budget|estimation|prix|montant (?:du marche|estime))(?: \w+){0,4} ?:? ?$",
        ],
        Lang::De => [
            r"\b(?:\w*umsatz\w*|umsatze\w*|umgesetzt|\w*erlose?n?|erlose\w*|umsetz\w+|jahresleistung|geschaftsvolumen|betriebseinnahmen|\w*einnahmen|gesamtleistung|fakturiert\w*)\b",
            r"\b(?:(?P<n>\d+(?:[.,]\d+)?|zweieinhalb|drei|vier|funf|fuenf|sechs|sieben|acht|neun|zehn|mehrere) ?(?:mal|x|×)|(?P<p>\d{3,4}) ?(?:%|prozent)|(?P<f>\d+)[ -]?fach\w*|(?:drei|vier|funf|fuenf|sechs|sieben|acht|neun|zehn|mehr)(?:mal|fach\w*)|\b(?:mehr als|uber) (?:das|dem|des) (?:doppelte\w*|zweifache\w*)|\bfaktor (?:[3-9]|drei|vier|funf|zehn)\b|\bzweieinhalb(?:mal|fach\w*)|(?:\bx|×) ?[3-9]\b)",
            r"\b(?:hochstens|maximal|nicht mehr als|bis zu|unter|weniger als|geringer als)(?: \w+){0,2} ?$",
            r"\b(?:wert|auftragswerts?|budgets?|schatzung|preis|auftragsvolumen\w*|geschatzt\w*)(?: \w+){0,4} ?:? ?$",
        ],
    }
}

static LESS: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:(?:no|not) more than|below|under|less than|not reach\w*|niet meer dan|onder|minder dan|lager dan|niet halen|moins d|inferieur\w*|pas plus|n'atteign\w+|sous l|unter|weniger als|nicht mehr als|nicht erreich\w*)",
    )
});

/// "Not more than twice."
static NOT: LazyLock<Regex> = LazyLock::new(|| regex(r"\b(?:not?|nicht|niet|pas|never|nie) $"));

static OR_LESS: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^ (?:at most|or less|or under|maximum|hoogstens|of minder|maximaal|au plus|ou moins|au maximum|hochstens|oder weniger|maximal)\b",
    )
});

const NEAR: usize = 110;

pub(super) fn find(sentence: &Sentence<'_>) -> Vec<Span> {
    let (text, words) = (sentence.text(), WORDS.get(sentence.lang));
    let mut found = Vec::new();
    if is_about_the_service(text, sentence.lang) {
        return found;
    }
    for turnover in words.turnover.find_iter(text) {
        let turnover = turnover.range();
        if &text[turnover.clone()] == "ca" && !is_capital(sentence, &turnover) {
            continue;
        }
        let multiple = words.times.captures_iter(text).find_map(|times| {
            let at = times.get(0)?.range();
            (is_near(&turnover, &at) && !NOT.is_match(tail(&text[..at.start], 12)) && is_above_two(text, &at, &times)).then_some(at)
        });
        if let Some(at) = multiple.or_else(|| amount_above(sentence, words, &turnover)) {
            found.push(turnover.start.min(at.start)..turnover.end.max(at.end));
        }
    }
    // "Sales of not more than … are ineligible" asks for more, however it is turned.
    let keeps_out = excludes(text, sentence.lang) && LESS.is_match(text) || FLOOR.is_match(text);
    found.retain(|span| keeps_out || !is_denied(text, span, sentence.lang));
    found
}

/// "Must not fall below": not at most, but at least.
static FLOOR: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"\b(?:not?|niet|geen|nicht|kein\w*|pas|ne|never)\b(?: [\w']+){0,3} (?:below|less|under|lower|fewer|minder|onder|lager|moins|inferieur\w*|unter|weniger|geringer)\b",
    )
});

fn amount_above(sentence: &Sentence<'_>, words: &Words, turnover: &Span) -> Option<Span> {
    let limit = i128::from(sentence.options.value_cents?).checked_mul(2)?;
    let text = sentence.text();
    amounts(text)
        .into_iter()
        .filter(|amount| is_near(turnover, &amount.at))
        .filter(|amount| {
            let before = tail(&text[..amount.at.start], 40);
            let is_at_most = words.at_most.is_match(before) || OR_LESS.is_match(&text[amount.at.end..]);
            let is_at_most = is_at_most && !FLOOR.is_match(before) && !excludes(text, sentence.lang);
            let is_value = words.value.is_match(before) && !words.turnover.is_match(before);
            !is_at_most && !is_value
        })
        .filter(|amount| amount.cents > limit)
        .map(|amount| amount.at)
        .next()
}

fn is_above_two(text: &str, at: &Span, times: &regex::Captures<'_>) -> bool {
    let number = |name: &str| times.name(name).map(|m| m.as_str());
    let parsed = |digits: &str| digits.replace(',', ".").parse::<f64>().ok();
    if let Some(percent) = number("p") {
        return parsed(percent).is_some_and(|percent| percent > 200.0);
    }
    if let Some(digits) = number("n").or(number("f")).and_then(parsed) {
        return digits > 2.0;
    }
    // "A year, three times in a row" multiplies nothing.
    !text[at.end..].starts_with(" in ") && !text[at.end..].starts_with(" per ")
}

fn is_near(one: &Span, other: &Span) -> bool {
    let gap = if one.end <= other.start {
        other.start - one.end
    } else {
        one.start.saturating_sub(other.end)
    };
    gap <= NEAR
}

fn is_capital(sentence: &Sentence<'_>, span: &Span) -> bool {
    sentence.typed(span).iter().all(|c| c.is_uppercase())
}
