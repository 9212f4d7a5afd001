//! How text becomes terms.

use crate::{
    lexicon::{SHORTEST_COMPOUND, lexicon},
    memo::{memo, memo_with_labels},
};
use codelists::LANGUAGES;
use std::{
    borrow::Cow,
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};
use tantivy::tokenizer::{
    AsciiFoldingFilter, Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, StopWordFilter, TextAnalyzer, Token, TokenStream,
    Tokenizer, TokenizerManager,
};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Part of the fingerprint of an index: raise it when terms change.
pub(crate) const VERSION: u32 = 2;

/// Number of languages with their own fields.
pub(crate) const LANGS: usize = LANGUAGES.len();

/// German and Dutch compounds are long; what is longer is no word.
const LONGEST_WORD_BYTES: usize = 60;

pub(crate) const PLAIN: &str = "plain";

/// Name of the analyzer that yields the parts of compounds, and nothing of other words.
pub(crate) fn parts_of(lang: &str) -> String {
    format!("{lang}-parts")
}

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
    /// Those who have read before know the words.
    readers: Arc<Mutex<Vec<Known>>>,
}

/// In the order of [`LANGUAGES`].
const STEMMED: [Language; LANGS] = [Language::English, Language::Dutch, Language::French, Language::German];

impl Analysis {
    pub fn new() -> Self {
        Self {
            stemmed: STEMMED.map(stemmed),
            plain: plain(),
            raw: TextAnalyzer::builder(words()).filter(LowerCaser).build(),
            readers: Arc::default(),
        }
    }

    pub fn register(&self, manager: &TokenizerManager) {
        for (language, lang) in STEMMED.into_iter().zip(LANGUAGES) {
            manager.register(lang, memo_with_labels(stemmed(language), 0));
        }
        for (place, lang) in LANGUAGES.into_iter().enumerate() {
            manager.register(&parts_of(lang), memo_with_labels(parts(place), SHORTEST_COMPOUND));
        }
        manager.register(PLAIN, memo_with_labels(plain(), 0));
    }

    pub fn reader(&self) -> Reader {
        let known = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Reader {
            known: known.unwrap_or_else(|| Known {
                stemmed: self.stemmed.clone().map(memo),
                plain: memo(self.plain.clone()),
            }),
            readers: Arc::clone(&self.readers),
        }
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

impl Analysis {
    /// Stems of many words; `None` for a stop word.
    pub fn stemmer(&self, lang: usize) -> impl FnMut(&str) -> Option<String> + use<> {
        let mut analyzer = self.stemmed[lang].clone();
        move |word| {
            let mut tokens = analyzer.token_stream(word);
            tokens.advance().then(|| tokens.token().text.clone())
        }
    }
}

/// Analyses many texts one after the other, and remembers their words.
pub(crate) struct Reader {
    known: Known,
    readers: Arc<Mutex<Vec<Known>>>,
}

/// More than these are not kept for the next question.
const MOST_READERS: usize = 4;

#[derive(Clone, Default)]
struct Known {
    stemmed: [TextAnalyzer; LANGS],
    plain: TextAnalyzer,
}

impl Reader {
    /// Each word without diacritics, with its byte range.
    pub fn each_plain(&mut self, text: &str, take: impl FnMut(&str, Range<usize>)) {
        each(&mut self.known.plain, text, take);
    }

    pub fn each_stem(&mut self, lang: usize, text: &str, take: impl FnMut(&str, Range<usize>)) {
        each(&mut self.known.stemmed[lang], text, take);
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < MOST_READERS {
            readers.push(std::mem::take(&mut self.known));
        }
    }
}

fn each(analyzer: &mut TextAnalyzer, text: &str, mut take: impl FnMut(&str, Range<usize>)) {
    let mut tokens = analyzer.token_stream(text);
    while tokens.advance() {
        let token = tokens.token();
        take(&token.text, token.offset_from..token.offset_to);
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
    TextAnalyzer::builder(words())
        .filter(RemoveLongFilter::limit(LONGEST_WORD_BYTES))
        .filter(LowerCaser)
        .filter(stop)
        .filter(Stemmer::new(language))
        .filter(AsciiFoldingFilter)
        .build()
}

fn plain() -> TextAnalyzer {
    TextAnalyzer::builder(words())
        .filter(RemoveLongFilter::limit(LONGEST_WORD_BYTES))
        .filter(LowerCaser)
        .filter(AsciiFoldingFilter)
        .build()
}

fn parts(lang: usize) -> TextAnalyzer {
    TextAnalyzer::builder(Parts { lang, found: Vec::new() }).build()
}

/// The stems that compounds are made of.
#[derive(Clone)]
struct Parts {
    lang: usize,
    found: Vec<Token>,
}

struct PartStream<'a> {
    found: &'a mut [Token],
    /// The one after the current.
    next: usize,
}

impl Tokenizer for Parts {
    type TokenStream<'a> = PartStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> PartStream<'a> {
        self.found.clear();
        let (mut words, lexicon) = (words(), lexicon());
        let mut words = words.token_stream(text);
        while words.advance() {
            let word = words.token();
            for part in &lexicon.split(self.lang, &word.text.to_lowercase()) {
                self.found.push(Token {
                    text: part.to_string(),
                    position: self.found.len(),
                    ..word.clone()
                });
            }
        }
        PartStream {
            found: &mut self.found,
            next: 0,
        }
    }
}

impl TokenStream for PartStream<'_> {
    fn advance(&mut self) -> bool {
        self.next += 1;
        self.next <= self.found.len()
    }
    fn token(&self) -> &Token {
        &self.found[self.next - 1]
    }
    fn token_mut(&mut self) -> &mut Token {
        &mut self.found[self.next - 1]
    }
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
