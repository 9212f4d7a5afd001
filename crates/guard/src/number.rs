//! Numbers and amounts as people write them: `500.000`, `1,2 Mio.`, `een half miljoen`, `cinq cent mille`.

use crate::{
    Lang,
    rules::{Patterns, overlaps, regex},
    text::Span,
};
use regex::Regex;
use std::sync::LazyLock;

static NUMBERS: LazyLock<Patterns<String>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        let one = format!(r"(?:\b\d{{1,4}}(?:[.,]\d{{1,2}})?|\b(?:{}))", words(lang));
        let to = match lang {
            Lang::En => "to|or|and",
            Lang::Nl => "tot|of|en|a",
            Lang::Fr => "a|ou|et",
            Lang::De => "bis|oder|und",
        };
        let more = match lang {
            Lang::En => "or more|plus",
            Lang::Nl => "of meer|plus",
            Lang::Fr => "ou plus|et plus|au moins|minimum",
            Lang::De => "oder mehr|und mehr|plus",
        };
        format!(r"(?:{one}(?: ?\( ?{one} ?\))?(?: ?(?:-|/|{to}) ?{one})?(?: ?\+)?(?: (?:{more}))?)")
    })
});

/// A small number, in digits or in words, or from one to another.
pub(crate) fn number_pattern(lang: Lang) -> &'static str {
    NUMBERS.get(lang)
}

const fn words(lang: Lang) -> &'static str {
    match lang {
        Lang::En => {
            "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:a |one )?hundred|half a dozen|a dozen|dozen|a couple of"
        }
        Lang::Nl => {
            "(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|honderd|een (?:tien|vijftien|twintig|dertig|dozijn)(?:tal)?|een paar|een|anderhalf"
        }
        Lang::Fr => {
            "(?:vingt|trente|quarante|cinquante|soixante|septante|quatre-vingts?|octante|nonante)(?:[- ](?:et[- ])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix))?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix-sept|dix-huit|dix-neuf|dix|onze|douze|treize|quatorze|quinze|seize|cent|(?:une )?(?:dizaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine|douzaine) d[e']|une?"
        }
        Lang::De => {
            "(?:(?:ein|zwei|drei|vier|fu?e?nf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|vierzig|fue?nfzig|sechzig|siebzig|achtzig|neunzig)|zwei|drei|vier|fue?nf|sechs|sieben|acht|neun|zehn|elf|zwoe?lf|dreizehn|vierzehn|fue?nfzehn|sechzehn|siebzehn|achtzehn|neunzehn|hundert|(?:ein )?dutzend|ein(?:e[nmrs]?)?"
        }
    }
}

/// An amount of money found in a sentence, in cents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Amount {
    pub cents: i128,
    pub at: Span,
}

static AMOUNT: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?:(?:€|eur|euro|euros|chf|\$|£)\s?)?\b\d{1,3}(?:(?:[.,' ]\d{3})+|\d*)(?:[.,]\d{1,2})?(?:,-|,--)?(?:\s?(?:thousand|duizend|mille|tausend|tsd\.?|k€|keur|teur|t€|k|mill\.?|mio\.?|mln\.?|million(?:s|en)?|miljoen|m€|meur|m|mrd\.?|milliards?|miljard|billion|bn)\b)?(?:\s?(?:d'|de )?(?:€|eur\b|euros?\b|chf\b))?",
    )
});

/// Amounts in digits and in words.
pub(crate) fn amounts(text: &str) -> Vec<Amount> {
    let mut found: Vec<Amount> = AMOUNT.find_iter(text).filter_map(|m| digits(m.as_str(), m.range())).collect();
    let spelled = WORDS.find_iter(text).filter_map(|m| in_words(m.as_str(), m.range()));
    // "1.5 million" is one amount.
    let is_new = |amount: &Amount| !found.iter().any(|other| overlaps(&other.at, &amount.at));
    let spelled: Vec<Amount> = spelled.filter(is_new).collect();
    found.extend(spelled);
    found.sort_by_key(|amount| amount.at.start);
    found
}

fn digits(text: &str, at: Span) -> Option<Amount> {
    let first = text.find(|c: char| c.is_ascii_digit())?;
    let last = text.rfind(|c: char| c.is_ascii_digit())?;
    let (number, unit) = (&text[first..=last], text[last + 1..].trim_start_matches([',', '-']).trim());
    let times = unit_of(unit);
    let is_money = text.contains(['€', '$', '£']) || text.contains("eur") || text.contains("chf");
    let value = plain(number)?;
    let cents = value.checked_mul(times)?;
    // A bare year or a count is no amount.
    (is_money || times > 1 || cents >= 1_000_000).then_some(Amount { cents, at })
}

fn unit_of(unit: &str) -> i128 {
    let word: String = unit.chars().take_while(|c| c.is_alphabetic() || *c == '.').collect();
    match word.trim_end_matches('.') {
        "thousand" | "duizend" | "mille" | "tausend" | "tsd" | "k" | "keur" | "teur" | "t" => 1_000,
        "mio" | "mill" | "mln" | "million" | "millions" | "millionen" | "miljoen" | "m" | "meur" => 1_000_000,
        "mrd" | "milliard" | "milliards" | "miljard" | "billion" | "bn" => 1_000_000_000,
        _ => 1,
    }
}

/// `1.200.000,50` in cents, whichever way thousands and decimals are marked.
fn plain(number: &str) -> Option<i128> {
    let mark = number.rfind(['.', ',']);
    let (whole, part) = match mark {
        Some(at) if number.len() - at - 1 <= 2 => (&number[..at], &number[at + 1..]),
        _ => (number, ""),
    };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let whole: i128 = digits(whole).parse().ok().filter(|whole: &i128| *whole < 1_000_000_000_000_000)?;
    let part: i128 = format!("{:0<2}", digits(part)).parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}

static WORDS: LazyLock<Regex> = LazyLock::new(|| {
    // A run of number words that holds a large one.
    let word = format!("(?:{})", VOCABULARY.iter().map(|(word, _)| *word).collect::<Vec<_>>().join("|"));
    regex(&format!(r"\b{word}(?:[ -]?{word})*(?: (?:euros?|eur)|\b)"))
});

/// What number words are worth, in halves.
#[rustfmt::skip]
const VOCABULARY: &[(&str, i128)] = &[
    ("quatre-vingts", 160), ("quatre-vingt", 160), ("einhalb", 1), ("eineinhalb", 3), ("anderthalb", 3), ("anderhalf", 3), ("anderhalve", 3),
    ("demi", 1), ("halben", 1), ("quarters of a", -4), ("quarter", -4), ("driekwart", -12), ("kwart", -4), ("quarts de", -4), ("quart de", -4), ("viertel", -4),
    ("einer", 2), ("einem", 2), ("einen", 2), ("half", 1), ("halve", 1), ("halbe", 1), ("a quarter of", -4), ("millionen", 2_000_000), ("millions", 2_000_000),
    ("million", 2_000_000), ("miljoen", 2_000_000), ("thousand", 2_000), ("duizend", 2_000), ("tausend", 2_000), ("mille", 2_000),
    ("hundred", 200), ("honderd", 200), ("hundert", 200), ("cents", 200), ("cent", 200), ("seventeen", 34), ("seventy", 140), ("seven", 14),
    ("sixteen", 32), ("sixty", 120), ("sixhundred", 1200), ("eighteen", 36), ("eighty", 160), ("eight", 16), ("nineteen", 38),
    ("ninety", 180), ("nine", 18), ("fourteen", 28), ("forty", 80), ("four", 8), ("fifteen", 30), ("fifty", 100), ("five", 10),
    ("thirteen", 26), ("thirty", 60), ("three", 6), ("twenty", 40), ("twelve", 24), ("two", 4), ("eleven", 22), ("ten", 20), ("one", 2),
    ("twintig", 40), ("dertig", 60), ("veertig", 80), ("vijftig", 100), ("zestig", 120), ("zeventig", 140), ("tachtig", 160),
    ("negentig", 180), ("dertien", 26), ("veertien", 28), ("vijftien", 30), ("twaalf", 24), ("elf", 22), ("tien", 20), ("twee", 4),
    ("drie", 6), ("vier", 8), ("vijf", 10), ("zes", 12), ("zeven", 14), ("negen", 18), ("een", 2), ("vingt", 40), ("trente", 60),
    ("quarante", 80), ("cinquante", 100), ("soixante", 120), ("septante", 140), ("nonante", 180), ("quatre", 8), ("cinq", 10), ("sept", 14),
    ("huit", 16), ("neuf", 18), ("onze", 22), ("douze", 24), ("treize", 26), ("quinze", 30), ("deux", 4), ("trois", 6), ("dix", 20),
    ("six", 12), ("zwanzig", 40), ("dreissig", 60), ("vierzig", 80), ("funfzig", 100), ("sechzig", 120), ("siebzig", 140), ("achtzig", 160),
    ("neunzig", 180), ("funfzehn", 30), ("zwolf", 24), ("zehn", 20), ("neun", 18), ("acht", 16), ("sieben", 14), ("sechs", 12),
    ("fuenf", 10), ("funf", 10), ("drei", 6), ("zwei", 4), ("eine", 2), ("ein", 2), ("une", 2), ("un", 2), ("et", 0), ("and", 0), ("und", 0),
    ("en", 0), ("a", 0),
];

fn in_words(text: &str, at: Span) -> Option<Amount> {
    let (mut total, mut current, mut last) = (0_i128, 0_i128, 0_i128);
    let (mut quarter, mut after_article) = (false, false);
    let mut rest = text.trim_end_matches(" euros").trim_end_matches(" euro").trim_end_matches(" eur");
    while !rest.is_empty() {
        rest = rest.trim_start_matches([' ', '-']);
        if rest.is_empty() {
            break;
        }
        let (word, halves) = VOCABULARY
            .iter()
            .filter(|(word, _)| rest.starts_with(word))
            .max_by_key(|(word, _)| word.len())?;
        rest = &rest[word.len()..];
        let article = std::mem::replace(
            &mut after_article,
            matches!(*word, "een" | "un" | "une" | "ein" | "eine" | "einer" | "einem" | "einen"),
        );
        match *halves {
            -4 => quarter = true,
            -12 => (current, quarter) = (6, true),
            200 => current = if current == 0 { 200 } else { current.checked_mul(100)? },
            large if large >= 2_000 => {
                last = large / 2;
                total = total.checked_add(if current == 0 { large } else { current.checked_mul(last)? })?;
                current = 0;
            }
            // "un million et demi"
            1 if last > 0 && current == 0 => total = total.checked_add(last)?,
            // "Een half miljoen" is less than one.
            1 if article => current -= 1,
            small => current = current.checked_add(small)?,
        }
    }
    let halves = total.checked_add(current)?;
    let cents = halves.checked_mul(50)? / if quarter { 4 } else { 1 };
    (cents >= 1_000_000 && last > 0).then_some(Amount { cents, at })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euros(text: &str) -> Vec<i128> {
        amounts(text).into_iter().map(|amount| amount.cents / 100).collect()
    }

    #[test]
    fn amounts_in_all_notations() {
        for (text, wanted) in [
            ("€ 500.000", 500_000),
            ("500 000 eur", 500_000),
            ("500.000,00 euro", 500_000),
            ("eur 250,000", 250_000),
            ("1,2 mio. €", 1_200_000),
            ("1.5 million euros", 1_500_000),
            ("€2m", 2_000_000),
            ("500k", 500_000),
            ("500 k€", 500_000),
            ("500 duizend euro", 500_000),
            ("een half miljoen euro", 500_000),
            ("anderhalf miljoen", 1_500_000),
            ("un demi-million d'euros", 500_000),
            ("un million et demi", 1_500_000),
            ("cinq cent mille euros", 500_000),
            ("vijfhonderdduizend euro", 500_000),
            ("funfhunderttausend euro", 500_000),
            ("eine halbe million", 500_000),
            ("zwei millionen euro", 2_000_000),
            ("five hundred thousand euros", 500_000),
            ("a quarter of a million", 250_000),
            ("half a million", 500_000),
            ("het kwart miljoen euro", 250_000),
            ("driekwart miljoen", 750_000),
            ("un quart de million", 250_000),
            ("einer viertelmillion", 250_000),
            ("einer halben million", 500_000),
            ("three quarters of a million", 750_000),
            ("500'000 chf", 500_000),
            ("€ 1.200.000,-", 1_200_000),
        ] {
            assert_eq!(euros(text), [wanted], "{text}");
        }
        assert!(euros("in 2024 or the last 3 years").is_empty());
    }
}
