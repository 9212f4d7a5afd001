//! Which words two texts have in common, however they are inflected: whether a question was asked before.

use crate::analysis::{Analysis, lang_index};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

/// Longer texts are compared by their beginning.
const MOST_CHARS: usize = 4_000;
/// Shorter words say little, whatever the list of stop words says.
const SHORTEST_WORD: usize = 4;

static ANALYSIS: LazyLock<Analysis> = LazyLock::new(Analysis::new);

/// A text in one of the four languages, taken apart once to be compared with many.
pub struct Alike {
    lang: usize,
    /// Stem to the word as it was written.
    words: BTreeMap<String, String>,
}

impl Alike {
    /// `None` in a language of which nothing is known.
    #[must_use]
    pub fn new(lang: &str, text: &str) -> Option<Self> {
        let lang = lang_index(lang)?;
        Some(Self {
            lang,
            words: stems(lang, text).into_iter().collect(),
        })
    }

    /// How many different words it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Its own words that also stand in `text`, as they were written in it.
    #[must_use]
    pub fn in_common(&self, text: &str) -> Vec<&str> {
        let other: BTreeSet<String> = stems(self.lang, text).into_iter().map(|(stem, _)| stem).collect();
        let common = self.words.iter().filter(|(stem, _)| other.contains(*stem));
        common.map(|(_, word)| word.as_str()).collect()
    }
}

fn stems(lang: usize, text: &str) -> Vec<(String, String)> {
    let end = text.char_indices().nth(MOST_CHARS).map_or(text.len(), |(at, _)| at);
    let text = &text[..end];
    let words = ANALYSIS.stems(lang, text).into_iter();
    words
        .map(|word| (word.text, text[word.from..word.to].to_owned()))
        .filter(|(_, written)| written.chars().count() >= SHORTEST_WORD)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflected_words_are_the_same_and_small_ones_do_not_count() {
        let asked = Alike::new("en", "May the forms be delivered in French?").unwrap();
        assert_eq!(
            asked.in_common("The form has to be delivered in two languages."),
            ["delivered", "forms"]
        );
        assert!(asked.in_common("May it be in any of them?").is_empty());
        let asked = Alike::new("nl", "Welke formulieren horen bij de opdracht?").unwrap();
        assert_eq!(
            asked.in_common("Het formulier is deel van deze opdracht."),
            ["formulieren", "opdracht"]
        );
        assert!(Alike::new("xx", "Whatever").is_none());
        assert!(Alike::new("fr", "").unwrap().is_empty());
    }
}
