//! How text becomes terms.

use crate::memo::memo;
use codelists::LANGUAGES;
use std::borrow::Cow;
use tantivy::tokenizer::{
    AsciiFoldingFilter, Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, StopWordFilter, TextAnalyzer, TokenizerManager,
};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Part of the fingerprint of an index: raise it when terms change.
pub(crate) const VERSION: u32 = 1;

/// Number of languages with their own fields.
pub(crate) const LANGS: usize = LANGUAGES.len();

/// German and Dutch compounds are long; what is longer is no word.
const LONGEST_WORD_BYTES: usize = 60;

pub(crate) const PLAIN: &str = "plain";

/// A term and where it stands in the text.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub text: String,
    /// Byte range in the text.
    pub from: usize,
    pub to: usize,
}

#[derive(Clone)]
pub(crate) struct Analysis {
    stemmed: [TextAnalyzer; LANGS],
    plain: TextAnalyzer,
    raw: TextAnalyzer,
}

impl Analysis {
    pub fn new() -> Self {
        let languages = [Language::English, Language::Dutch, Language::French, Language::German];
        Self {
            stemmed: languages.map(stemmed),
            plain: plain(),
            raw: TextAnalyzer::builder(words()).filter(LowerCaser).build(),
        }
    }

    pub fn register(&self, manager: &TokenizerManager) {
        for (analyzer, lang) in self.stemmed.iter().zip(LANGUAGES) {
            manager.register(lang, analyzer.clone());
        }
        manager.register(PLAIN, self.plain.clone());
    }

    /// Lower case, as written otherwise.
    pub fn raw(&self, text: &str) -> Vec<Word> {
        run(&self.raw, text)
    }

    /// Lower case without diacritics.
    pub fn plain(&self, text: &str) -> Vec<Word> {
        run(&self.plain, text)
    }

    /// Stems, without stop words; `lang` is a place in [`LANGUAGES`].
    pub fn stems(&self, lang: usize, text: &str) -> Vec<Word> {
        run(&self.stemmed[lang], text)
    }
}

/// Place of a language tag in [`LANGUAGES`].
pub(crate) fn lang_index(tag: &str) -> Option<usize> {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES.iter().position(|lang| lang.eq_ignore_ascii_case(primary))
}

/// Composed letters: a combining accent would end the word.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

fn words() -> SimpleTokenizer {
    SimpleTokenizer::default()
}

fn stemmed(language: Language) -> TextAnalyzer {
    // The stop words and the stemmer know accents; folding comes after them.
    let stop = StopWordFilter::new(language).unwrap_or_else(|| StopWordFilter::remove([]));
    memo(
        TextAnalyzer::builder(words())
            .filter(RemoveLongFilter::limit(LONGEST_WORD_BYTES))
            .filter(LowerCaser)
            .filter(stop)
            .filter(Stemmer::new(language))
            .filter(AsciiFoldingFilter)
            .build(),
    )
}

fn plain() -> TextAnalyzer {
    memo(
        TextAnalyzer::builder(words())
            .filter(RemoveLongFilter::limit(LONGEST_WORD_BYTES))
            .filter(LowerCaser)
            .filter(AsciiFoldingFilter)
            .build(),
    )
}

fn run(analyzer: &TextAnalyzer, text: &str) -> Vec<Word> {
    let (mut analyzer, mut found) = (analyzer.clone(), Vec::new());
    analyzer.token_stream(text).process(&mut |token| {
        found.push(Word {
            text: token.text.clone(),
            from: token.offset_from,
            to: token.offset_to,
        });
    });
    found
}
