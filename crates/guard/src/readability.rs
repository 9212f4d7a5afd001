//! How hard a text is to read: advice, never a fault.

use crate::{
    Lang,
    rules::{Patterns, regex},
    text::{Doc, Span},
};
use regex::Regex;
use std::{ops::Range, sync::LazyLock};

/// Words from which on a sentence is long, as the guides of public services say.
pub const LONG_SENTENCE_WORDS: usize = 25;
/// Fewer words tell nothing about a level.
const LEVEL_WORDS: usize = 30;

/// What would make a text easier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Advice {
    LongSentence {
        words: usize,
        range: Range<usize>,
    },
    /// A sentence with two or more passive verbs: nobody does anything in it.
    Passive {
        range: Range<usize>,
    },
    /// An abbreviation that the text does not explain, or a word of the trade.
    Jargon {
        term: String,
        range: Range<usize>,
    },
}

/// A reading level from 0 (very hard) to 100 (very easy).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    pub score: u8,
    /// The formula's name.
    pub formula: &'static str,
}

/// In the order of the text; at most `most`.
#[must_use]
pub fn advise(text: &str, lang: Lang, most: usize) -> Vec<Advice> {
    let doc = Doc::new(text);
    let mut found = Vec::new();
    let mut named: Vec<String> = Vec::new();
    for span in doc.sentences() {
        let sentence = &doc.folded[span.clone()];
        let words = words(sentence).count();
        if words > LONG_SENTENCE_WORDS {
            found.push(Advice::LongSentence {
                words,
                range: doc.chars(&span),
            });
        }
        if PASSIVE.get(lang).find_iter(sentence).take(2).count() == 2 {
            found.push(Advice::Passive { range: doc.chars(&span) });
        }
        for (term, at) in jargon(&doc, &span, lang) {
            if !named.contains(&term) {
                named.push(term.clone());
                let range = doc.chars(&at);
                found.push(Advice::Jargon { term, range });
            }
        }
        if found.len() >= most {
            found.truncate(most);
            break;
        }
    }
    found
}

/// None for a text that is too short to tell.
#[must_use]
pub fn level(text: &str, lang: Lang) -> Option<Level> {
    let doc = Doc::new(text);
    let sentences = doc.sentences().len();
    let (mut count, mut syllables) = (0_usize, 0_usize);
    for word in words(&doc.folded) {
        count += 1;
        syllables += syllables_of(word, lang);
    }
    if count < LEVEL_WORDS || sentences == 0 {
        return None;
    }
    let (length, weight) = (count as f64 / sentences as f64, syllables as f64 / count as f64);
    let (formula, score) = match lang {
        Lang::En => ("Flesch Reading Ease", 206.835 - 1.015 * length - 84.6 * weight),
        Lang::Nl => ("Flesch-Douma", 206.84 - 0.93 * length - 77.0 * weight),
        Lang::Fr => ("Kandel-Moles", 207.0 - 1.015 * length - 73.6 * weight),
        Lang::De => ("Amstad", 180.0 - length - 58.5 * weight),
    };
    Some(Level {
        score: score.round().clamp(0.0, 100.0) as u8,
        formula,
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-')
        .filter(|word| word.chars().any(char::is_alphabetic))
}

/// Groups of vowels; a silent `e` at the end of English and French words is none.
fn syllables_of(word: &str, lang: Lang) -> usize {
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut groups = 0;
    let mut was_vowel = false;
    for letter in word.chars() {
        let vowel = is_vowel(letter);
        groups += usize::from(vowel && !was_vowel);
        was_vowel = vowel;
    }
    let is_silent = matches!(lang, Lang::En | Lang::Fr) && (word.ends_with('e') || lang == Lang::Fr && word.ends_with("es")) && groups > 1;
    (groups - usize::from(is_silent)).max(1)
}

static PASSIVE: LazyLock<Patterns<Regex>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        regex(match lang {
            Lang::En => {
                r"\b(?:is|are|was|were|be|been|being)(?: (?:not|also|then|only|being|fully|\w+ly))? \w+(?:ed|en|wn|pt|lt|nt|ught|de)\b"
            }
            Lang::Nl => r"\b(?:wordt|worden|werd|werden)\b",
            Lang::Fr => {
                r"\b(?:est|sont|sera|seront|etre|ete|soit|soient|fut|etait|etaient) \w+(?:e|ee|es|ees|i|is|ie|ies|it|its|ite|ites|u|us|ue|ues)\b"
            }
            Lang::De => r"\b(?:wird|werden|wurde|wurden|worden)\b",
        })
    })
});

/// Words of the trade; abbreviations are found by their capitals.
static WORDS_OF_THE_TRADE: LazyLock<Patterns<Regex>> = LazyLock::new(|| {
    Patterns::new(|lang| {
        regex(match lang {
            Lang::En => {
                r"\b(?:stakeholders?|leverag(?:e|es|ing)|synerg(?:y|ies)|deliverables?|best[- ]of[- ]breed|state[- ]of[- ]the[- ]art|end[- ]to[- ]end|holistic|paradigm|seamless(?:ly)?|going forward|hereinafter|aforementioned|operationali[sz]\w*|mainstream(?:ing|ed)|scalable|robust|turn-?key|onboarding|roll-?out|roadmap|change management|governance|backlog|proof of concept|omni-?channel)\b"
            }
            Lang::Nl => {
                r"\b(?:stakeholders?|deliverables?|state[- ]of[- ]the[- ]art|end[- ]to[- ]end|holistisch\w*|implementeren|implementatietraject|uitrollen|borgen|geborgd|verankeren|roadmap|change ?management|governance|backlog|proof of concept|desgevallend|dienaangaande|voornoemde?|bovenvermelde?|onverminderd|ter zake|mainstreamen|ontzorgen|faciliteren|synergie\w*|schaalbaar|onboarding)\b"
            }
            Lang::Fr => {
                r"\b(?:parties prenantes|livrables?|synergies?|holistique|de bout en bout|etat de l'art|cle en main|susmentionne\w*|susvise\w*|dudit|ladite|le cas echeant|mutualis\w+|implement(?:er|ation)|deploiement|feuille de route|roadmap|gouvernance|backlog|proof of concept|benchmark\w*|reporting|onboarding|operationnalis\w+|nonobstant)\b"
            }
            Lang::De => {
                r"\b(?:stakeholder\w*|synergie\w*|ganzheitlich\w*|deliverables?|end[- ]to[- ]end|state[- ]of[- ]the[- ]art|schlusselfertig\w*|roadmap|change[- ]management|governance|backlog|proof of concept|rollout|ausrollen|onboarding|vorgenannt\w*|obig\w*|diesbezuglich|gegebenenfalls|operationalisier\w*|skalierbar\w*|mehrwert\w*|nachhaltig verankern)\b"
            }
        })
    })
});

/// Abbreviations that everybody reads.
const KNOWN: &[&str] = &[
    "EU", "BE", "UK", "US", "UN", "PDF", "HTML", "CSV", "ICT", "IT", "OK", "TV", "BTW", "TVA", "MwSt", "VAT", "EUR", "NL", "FR", "DE",
    "EN", "PC", "CD", "URL", "ID", "BV", "NV", "SA", "SRL", "ISO", "EG", "CE", "AG", "II", "III", "IV", "COVID", "SMS", "USB", "KMO",
    "PME", "KMU", "SME",
];

fn jargon(doc: &Doc, span: &Span, lang: Lang) -> Vec<(String, Span)> {
    let sentence = &doc.folded[span.clone()];
    let at = |m: regex::Match<'_>| span.start + m.start()..span.start + m.end();
    let typed = |span: &Span| doc.typed(span).iter().collect::<String>();
    let trade = WORDS_OF_THE_TRADE.get(lang).find_iter(sentence).map(at);
    let mut found: Vec<(String, Span)> = trade.map(|span| (typed(&span), span)).collect();
    static SHORT: LazyLock<Regex> = LazyLock::new(|| regex(r"\b[a-z]{2,6}\b"));
    // A text in capitals has no abbreviations.
    let letters = doc.typed(span);
    let is_shouted = letters.iter().filter(|c| c.is_uppercase()).count() * 2 > letters.iter().filter(|c| c.is_alphabetic()).count();
    if !is_shouted {
        let short = SHORT.find_iter(sentence).map(at).filter(|span| {
            let word = typed(span);
            let is_short = word.chars().all(char::is_uppercase) && !KNOWN.contains(&word.as_str());
            let after = doc.folded[span.end..].trim_start();
            let is_explained = after.starts_with('(') || doc.folded[..span.start].ends_with('(');
            is_short && !is_explained
        });
        found.extend(short.map(|span| (typed(&span), span)).collect::<Vec<_>>());
    }
    found.sort_by_key(|(_, span)| span.start);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_reads_easier_than_officialese() {
        let plain = "We help people. You send a form. We read it the same day. Then you get a call. Nobody waits long. \
                     If a page is not clear, tell us. We change it and thank you for your time.";
        let hard = "Notwithstanding the aforementioned administrative considerations, the implementation of organisational interoperability \
                    necessitates comprehensive harmonisation of heterogeneous documentation methodologies across participating institutional entities.";
        let hard = format!("{hard} {hard}");
        let (plain, hard) = (level(plain, Lang::En).unwrap(), level(&hard, Lang::En).unwrap());
        assert!(plain.score > 80 && hard.score < 10, "{plain:?} {hard:?}");
        assert_eq!(level("Too short.", Lang::Nl), None);
    }

    #[test]
    fn each_language_has_its_formula() {
        let text = "een twee drie vier vijf zes ".repeat(6);
        let formulas = Lang::ALL.map(|lang| level(&text, lang).unwrap().formula);
        assert_eq!(formulas, ["Flesch Reading Ease", "Flesch-Douma", "Kandel-Moles", "Amstad"]);
    }

    #[test]
    fn long_passive_and_unexplained() {
        let long = "woord ".repeat(26);
        assert!(matches!(
            advise(&long, Lang::Nl, 9).as_slice(),
            [Advice::LongSentence { words: 26, .. }]
        ));
        let passive = advise("De aanvraag wordt gelezen en wordt daarna bewaard.", Lang::Nl, 9);
        assert!(matches!(passive.as_slice(), [Advice::Passive { .. }]), "{passive:?}");
        let terms = |text: &str| -> Vec<String> {
            let found = advise(text, Lang::En, 9).into_iter();
            found
                .filter_map(|advice| {
                    if let Advice::Jargon { term, .. } = advice {
                        Some(term)
                    } else {
                        None
                    }
                })
                .collect()
        };
        assert_eq!(terms("Stakeholders use the DMS. The DMS is slow."), ["Stakeholders", "DMS"]);
        assert!(terms("The DMS (document management system) is slow in the EU.").is_empty());
        assert!(terms("ALL OF THIS IS SHOUTED").is_empty());
    }
}
