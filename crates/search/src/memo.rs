//! What an analysis makes of a word is worked out once: texts repeat their words, and stemming is most of the work of indexing.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    str::CharIndices,
};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer};

/// Words remembered; then it starts anew.
const MOST: usize = 50_000;

/// The analysis, faster. It must split as `SimpleTokenizer` does and look at each word by itself.
pub(crate) fn memo(analysis: TextAnalyzer) -> TextAnalyzer {
    TextAnalyzer::builder(Memo {
        analysis,
        known: HashMap::default(),
    })
    .build()
}

struct Memo {
    analysis: TextAnalyzer,
    known: HashMap<String, Box<[String]>, BuildHasherDefault<Fnv>>,
}

/// Each index writer clones its own; they need not remember the same.
impl Clone for Memo {
    fn clone(&self) -> Self {
        Self {
            analysis: self.analysis.clone(),
            known: HashMap::default(),
        }
    }
}

impl Tokenizer for Memo {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        Stream {
            letters: text.char_indices(),
            text,
            memo: self,
            token: Token {
                // So that the first word has position 0.
                position: usize::MAX,
                ..Token::default()
            },
            word: 0..0,
            next: 0,
        }
    }
}

pub(crate) struct Stream<'a> {
    text: &'a str,
    letters: CharIndices<'a>,
    memo: &'a mut Memo,
    token: Token,
    word: std::ops::Range<usize>,
    /// Which of the word's terms comes next.
    next: usize,
}

impl Stream<'_> {
    fn next_word(&mut self) -> bool {
        let Some((from, _)) = self.letters.by_ref().find(|(_, letter)| letter.is_alphanumeric()) else {
            return false;
        };
        let to = self.letters.by_ref().find(|(_, letter)| !letter.is_alphanumeric());
        self.word = from..to.map_or(self.text.len(), |(to, _)| to);
        self.next = 0;
        self.token.position = self.token.position.wrapping_add(1);
        true
    }
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        loop {
            let word = &self.text[self.word.clone()];
            if let Some(term) = self.memo.known.get(word).and_then(|terms| terms.get(self.next)) {
                self.token.text.clear();
                self.token.text.push_str(term);
                self.token.offset_from = self.word.start;
                self.token.offset_to = self.word.end;
                self.next += 1;
                return true;
            }
            if !self.next_word() {
                return false;
            }
            let word = &self.text[self.word.clone()];
            if !self.memo.known.contains_key(word) {
                let mut terms = Vec::new();
                self.memo
                    .analysis
                    .token_stream(word)
                    .process(&mut |token| terms.push(token.text.clone()));
                if self.memo.known.len() >= MOST {
                    self.memo.known.clear();
                }
                self.memo.known.insert(word.to_owned(), terms.into());
            }
        }
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

/// FNV-1a: words are short, and nobody gains by making them collide in a list of its own.
#[derive(Clone)]
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        // The table looks at the upper bits, which the last letters hardly reach.
        self.0 ^ (self.0 >> 32)
    }
}

#[cfg(test)]
mod tests {
    use super::memo;
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
}
