//! What an analysis makes of a word is worked out once: texts repeat their words, and stemming is most of the work of indexing.

use crate::labels;
use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    ops::Range,
};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer};

/// Between two texts of a field, as tantivy leaves it.
const GAP: usize = 1;
/// Words remembered while documents are written; then it starts anew.
const MOST_WRITTEN: usize = 50_000;
/// Those who answer questions read little, and are kept.
const MOST_READ: usize = 5_000;

/// The analysis, faster. It must split as `SimpleTokenizer` does and look at each word by itself.
pub(crate) fn memo(analysis: TextAnalyzer) -> TextAnalyzer {
    TextAnalyzer::builder(Memo::new(analysis, MOST_READ, false)).build()
}

/// For the texts of documents, in which labels are named by their numbers. Nothing is made of words of fewer bytes than the shortest.
pub(crate) fn memo_with_labels(analysis: TextAnalyzer, shortest: usize) -> TextAnalyzer {
    let mut memo = Memo::new(analysis, MOST_WRITTEN, true);
    memo.shortest = shortest;
    TextAnalyzer::builder(memo).build()
}

struct Memo {
    analysis: TextAnalyzer,
    shortest: usize,
    words: Words,
    labels: Option<Labels>,
}

impl Memo {
    fn new(analysis: TextAnalyzer, most: usize, has_labels: bool) -> Self {
        Self {
            analysis,
            shortest: 0,
            words: Words::new(most),
            labels: has_labels.then(Labels::default),
        }
    }
}

/// Each index writer clones its own; they need not remember the same.
impl Clone for Memo {
    fn clone(&self) -> Self {
        Self {
            shortest: self.shortest,
            ..Self::new(self.analysis.clone(), self.words.most, self.labels.is_some())
        }
    }
}

/// Terms end to end.
#[derive(Default)]
struct Terms {
    /// Where each ends in `letters`; it begins where the one before ends.
    ends: Vec<u32>,
    letters: String,
}

impl Terms {
    fn count(&self) -> u32 {
        self.ends.len() as u32
    }

    fn push(&mut self, term: &str) {
        self.letters.push_str(term);
        self.ends.push(self.letters.len() as u32);
    }

    #[inline]
    fn get(&self, place: u32) -> &str {
        let place = place as usize;
        let from = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.letters[from as usize..self.ends[place] as usize]
    }
}

/// Words, and which terms each is made into.
pub(crate) struct Words {
    most: usize,
    /// Nearly all words are short: they are compared without looking elsewhere.
    short: HashMap<u128, (u32, u32), BuildHasherDefault<ByEights>>,
    long: HashMap<Box<str>, (u32, u32), BuildHasherDefault<ByEights>>,
    terms: Terms,
}

/// A word of up to fifteen bytes, with their number.
fn short(word: &str) -> Option<u128> {
    let mut bytes = [0; 16];
    bytes[..15].get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    bytes[15] = word.len() as u8;
    Some(u128::from_le_bytes(bytes))
}

impl Words {
    fn new(most: usize) -> Self {
        Self {
            most,
            short: HashMap::default(),
            long: HashMap::default(),
            terms: Terms::default(),
        }
    }

    #[inline]
    fn of(&mut self, word: &str, analysis: &mut TextAnalyzer) -> (u32, u32) {
        let short = short(word);
        let known = match short {
            Some(short) => self.short.get(&short),
            None => self.long.get(word),
        };
        match known {
            Some(known) => *known,
            None => self.learn(word, short, analysis),
        }
    }

    #[cold]
    fn learn(&mut self, word: &str, short: Option<u128>, analysis: &mut TextAnalyzer) -> (u32, u32) {
        if self.short.len() + self.long.len() >= self.most {
            *self = Self::new(self.most);
        }
        let from = self.terms.count();
        let mut tokens = analysis.token_stream(word);
        while tokens.advance() {
            self.terms.push(&tokens.token().text);
        }
        let found = (from, self.terms.count());
        match short {
            Some(short) => self.short.insert(short, found),
            None => self.long.insert(word.into(), found),
        };
        found
    }
}

/// Labels by number, and the terms of each.
#[derive(Default)]
pub(crate) struct Labels {
    known: HashMap<u32, Range<u32>, BuildHasherDefault<ByEights>>,
    terms: Terms,
    /// Of each term, which word of the label it is of.
    positions: Vec<u16>,
}

impl Labels {
    fn learn(&mut self, number: u32, words: &mut Words, analysis: &mut TextAnalyzer) {
        if self.known.contains_key(&number) {
            return;
        }
        let (from, text) = (self.terms.count(), labels::text(number));
        let (mut at, mut position) = (0, 0);
        while let Some((start, end)) = word(text, at) {
            let (first, last) = words.of(&text[start..end], analysis);
            for place in first..last {
                self.terms.push(words.terms.get(place));
                self.positions.push(position);
            }
            (at, position) = (end, position + 1);
        }
        self.known.insert(number, from..self.terms.count());
    }
}

impl Tokenizer for Memo {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        // So that the first word has position 0.
        let mut token = Token {
            position: usize::MAX,
            ..Token::default()
        };
        if let Some(labels) = &mut self.labels
            && let Some(numbers) = labels::read(text)
        {
            numbers
                .clone()
                .for_each(|number| labels.learn(number, &mut self.words, &mut self.analysis));
            token.position = 0;
            return Stream::Labels {
                labels,
                numbers,
                token,
                terms: 0..0,
                base: 0,
                next_base: 0,
            };
        }
        Stream::Text {
            text,
            at: 0,
            words: &mut self.words,
            analysis: &mut self.analysis,
            shortest: self.shortest,
            token,
            terms: 0..0,
        }
    }
}

pub(crate) enum Stream<'a> {
    Text {
        text: &'a str,
        /// Behind the current word.
        at: usize,
        words: &'a mut Words,
        analysis: &'a mut TextAnalyzer,
        shortest: usize,
        token: Token,
        /// Which terms of the word are still to come.
        terms: Range<u32>,
    },
    Labels {
        labels: &'a Labels,
        /// Numbers that are still to come.
        numbers: labels::Numbers<'a>,
        token: Token,
        terms: Range<u32>,
        base: usize,
        next_base: usize,
    },
}

impl TokenStream for Stream<'_> {
    #[inline]
    fn advance(&mut self) -> bool {
        match self {
            Self::Labels {
                labels,
                numbers,
                token,
                terms,
                base,
                next_base,
            } => loop {
                if let Some(place) = terms.next() {
                    token.text.clear();
                    token.text.push_str(labels.terms.get(place));
                    token.position = *base + usize::from(labels.positions[place as usize]);
                    *next_base = token.position + 1 + GAP;
                    return true;
                }
                let Some(number) = numbers.next() else { return false };
                *base = *next_base;
                // Where it says nothing.
                *next_base = *base + GAP;
                *terms = labels.known.get(&number).cloned().unwrap_or_default();
            },
            Self::Text {
                text,
                at,
                words,
                analysis,
                shortest,
                token,
                terms,
            } => loop {
                if let Some(place) = terms.next() {
                    token.text.clear();
                    token.text.push_str(words.terms.get(place));
                    return true;
                }
                let Some((from, to)) = word(text, *at) else { return false };
                *at = to;
                token.position = token.position.wrapping_add(1);
                (token.offset_from, token.offset_to) = (from, to);
                if to - from >= *shortest {
                    let (first, last) = words.of(&text[from..to], analysis);
                    *terms = first..last;
                }
            },
        }
    }

    fn token(&self) -> &Token {
        match self {
            Self::Text { token, .. } | Self::Labels { token, .. } => token,
        }
    }

    fn token_mut(&mut self) -> &mut Token {
        match self {
            Self::Text { token, .. } | Self::Labels { token, .. } => token,
        }
    }
}

/// The first word at or after a place.
fn word(text: &str, at: usize) -> Option<(usize, usize)> {
    let from = at + run(text.get(at..)?, false);
    let length = run(&text[from..], true);
    (length > 0).then(|| (from, from + length))
}

/// How many bytes at the beginning are letters or digits, or are not.
fn run(text: &str, of_words: bool) -> usize {
    let mut at = 0;
    for byte in text.bytes() {
        if !byte.is_ascii() {
            return at + run_of_any(&text[at..], of_words);
        }
        if byte.is_ascii_alphanumeric() != of_words {
            return at;
        }
        at += 1;
    }
    at
}

fn run_of_any(text: &str, of_words: bool) -> usize {
    text.find(|letter: char| letter.is_alphanumeric() != of_words).unwrap_or(text.len())
}

/// Eight letters at a time: words are short, and nobody gains by making them collide in a list of its own.
#[derive(Clone, Default)]
struct ByEights(u64);

impl ByEights {
    const fn add(&mut self, eight: u64) {
        let product = ((self.0 ^ eight) as u128).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
        self.0 = (product as u64) ^ ((product >> 64) as u64);
    }
}

impl Hasher for ByEights {
    fn write(&mut self, bytes: &[u8]) {
        let (eights, rest) = bytes.as_chunks::<8>();
        for eight in eights {
            self.add(u64::from_le_bytes(*eight));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.add(u64::from_le_bytes(last) ^ (bytes.len() as u64) << 56);
    }

    fn write_u128(&mut self, sixteen: u128) {
        self.add(sixteen as u64);
        self.add((sixteen >> 64) as u64);
    }

    fn write_u32(&mut self, number: u32) {
        self.add(u64::from(number));
    }

    /// What ends a text: its length has been counted.
    fn write_u8(&mut self, _: u8) {}

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{GAP, memo, memo_with_labels};
    use crate::labels;
    use tantivy::tokenizer::{
        AsciiFoldingFilter, Language, LowerCaser, RemoveLongFilter, SimpleTokenizer, Stemmer, StopWordFilter, TextAnalyzer,
    };

    fn terms(analysis: &mut TextAnalyzer, text: &str) -> Vec<(String, usize, usize, usize)> {
        let mut terms = Vec::new();
        analysis
            .token_stream(text)
            .process(&mut |token| terms.push((token.text.clone(), token.position, token.offset_from, token.offset_to)));
        terms
    }

    #[test]
    fn it_says_what_the_analysis_says() {
        let stop = StopWordFilter::new(Language::French).unwrap();
        let mut plain = TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(RemoveLongFilter::limit(30))
            .filter(LowerCaser)
            .filter(stop)
            .filter(Stemmer::new(Language::French))
            .filter(AsciiFoldingFilter)
            .build();
        let mut fast = memo(plain.clone());
        let long = "x".repeat(40);
        for text in [
            "",
            " … ",
            "L'été, les traductions et la traduction des œuvres: DES ŒUVRES!",
            "一个 Größe 🙂 naïve-coöperatie 12e",
            "a",
            &format!("avant {long} après"),
            "L'été, les traductions",
        ] {
            assert_eq!(terms(&mut fast, text), terms(&mut plain, text), "{text}");
        }
    }

    #[test]
    fn numbers_of_labels_stand_for_the_labels_in_documents_only() {
        let stop = StopWordFilter::new(Language::English).unwrap();
        let plain = TextAnalyzer::builder(SimpleTokenizer::default())
            .filter(LowerCaser)
            .filter(stop)
            .build();
        let (mut asked, mut written) = (memo(plain.clone()), memo_with_labels(plain.clone(), 0));
        let code = codelists::Code::parse("cpv:79530000").unwrap();
        let mut numbers: Vec<u32> = (0..4).flat_map(|lang| labels::numbers(code, lang)).copied().collect();
        numbers.extend([0, 5, 0, 800]);
        // As tantivy places the texts of a field.
        let (mut expected, mut end) = (Vec::new(), 0);
        for number in &numbers {
            let base = end;
            for (term, position, ..) in terms(&mut plain.clone(), labels::text(*number)) {
                end = end.max(base + position + 1);
                expected.push((term, base + position));
            }
            end += GAP;
        }
        let text = labels::written(numbers);
        for _ in 0..2 {
            let found: Vec<_> = terms(&mut written, &text)
                .into_iter()
                .map(|(term, position, ..)| (term, position))
                .collect();
            assert_eq!(found, expected);
        }
        assert_eq!(terms(&mut asked, &text), terms(&mut plain.clone(), &text));
    }
}
