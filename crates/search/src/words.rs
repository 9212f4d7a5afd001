//! What was typed, taken apart: `words "a phrase" -minus -"not this"`. Anything can be typed; nothing is refused.

use crate::{
    analysis::{Analysis, LANGS, composed, lang_index},
    lexicon::{is_service, lexicon},
    query::{Matching, Query},
};
use codelists::Code;
use std::collections::{BTreeSet, HashMap};

/// The rest of a longer text is not looked at.
const MOST_CHARS: usize = 1_000;
const MOST_WORDS: usize = 32;
/// Of a text whose words need not all be found.
const MOST_CHARS_OF_ANY: usize = 10_000;
const MOST_WORDS_OF_ANY: usize = 200;
/// Questions of more are sentences.
const FEW_WORDS: usize = 4;
/// Of a longer question the first.
const MOST_PAIRS: usize = 16;
/// A longer row of words is no label.
const LONGEST_LABEL: usize = 8;

/// One wanted word.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Wanted {
    /// Lower case, as typed otherwise: `œuvres`.
    pub raw: String,
    /// Without diacritics; empty for what is too long to be a word.
    pub plain: String,
    /// Its stem per language; `None` where it is a stop word.
    pub stems: [Option<String>; LANGS],
    /// It says nothing: it is looked for only where there is nothing else.
    pub is_stop_word: bool,
    /// It says little: it adds to the score but need not match.
    pub is_service: bool,
    /// Stems of what a compound is made of, without "service": `vertaal` of `vertaaldiensten`.
    pub parts: [Vec<String>; LANGS],
    /// How often it was typed.
    pub times: u16,
    /// It stands for another that was typed and is not known.
    pub is_guess: bool,
}

/// Words that are the label of a code.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Named {
    /// Places in [`Typed::words`].
    pub words: Vec<usize>,
    pub code: Code,
    /// 1: just these words; less: some of the label's words are others.
    pub likeness: f32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Typed {
    pub words: Vec<Wanted>,
    /// Places in [`Typed::words`] of two that follow each other, neither of them a stop word.
    pub pairs: Vec<(usize, usize)>,
    /// Unstemmed words in order.
    pub phrases: Vec<Vec<String>>,
    pub minus: Vec<Vec<String>>,
    /// The last word is not followed by anything: it may be unfinished.
    pub is_last_word_open: bool,
    /// Something was typed that holds no word at all, such as an emoji.
    pub is_unreadable: bool,
    /// Place of the language that the words are in.
    pub language: usize,
    pub named: Vec<Named>,
}

impl Typed {
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty() && self.minus.is_empty()
    }

    /// So many words of which any will do that an unknown one is better left out than guessed.
    pub fn is_long(&self, query: &Query) -> bool {
        query.matching == Matching::Any && self.words.iter().filter(|word| !word.is_stop_word).count() > FEW_WORDS
    }

    pub fn parse(query: &Query, analysis: &Analysis) -> Self {
        let is_any = query.matching == Matching::Any;
        let (most_chars, most_words) = if is_any {
            (MOST_CHARS_OF_ANY, MOST_WORDS_OF_ANY)
        } else {
            (MOST_CHARS, MOST_WORDS)
        };
        let cut: String = query.words.chars().take(most_chars).collect();
        let text = composed(&cut);
        let mut typed = Self::default();
        let mut raw = Vec::new();
        let chunks = chunks(&text);
        let is_sentence = is_any && chunks.len() > FEW_WORDS;
        for chunk in chunks {
            let tokens = || analysis.plain(chunk.text).into_iter().map(|word| word.text).collect::<Vec<_>>();
            let words = || analysis.raw(chunk.text).into_iter().map(|word| word.text);
            match (chunk.is_negative, chunk.is_quoted) {
                // A sentence leaves out nothing, and "-1" is a number.
                (true, is_quoted) if is_sentence || is_any && !is_quoted && !chunk.text.starts_with(char::is_alphabetic) => {
                    raw.extend(words());
                }
                (true, _) => typed.minus.extend(Some(tokens()).filter(|tokens| !tokens.is_empty())),
                (false, true) => {
                    typed.phrases.extend(Some(tokens()).filter(|tokens| !tokens.is_empty()));
                    if is_any {
                        raw.extend(words());
                    }
                }
                (false, false) => raw.extend(words()),
            }
            typed.is_last_word_open = !chunk.is_negative && !chunk.is_quoted;
        }
        raw.truncate(most_words);
        typed.phrases.truncate(MOST_WORDS);
        typed.minus.truncate(MOST_WORDS);
        let page = lang_index(&query.locale).unwrap_or(0);
        typed.add_words(raw, page, query.ranking.guesses_language, analysis);
        // A sentence of stop words is meant as it stands.
        if (typed.phrases.is_empty() || is_any) && typed.words.iter().all(|word| word.is_stop_word || word.is_service) {
            let has_service = typed.words.iter().any(|word| word.is_service && !word.is_stop_word);
            for word in &mut typed.words {
                word.is_stop_word &= has_service;
                word.is_service = false;
            }
        }
        typed.named = typed.labels();
        typed.is_last_word_open &= !text.ends_with(|last: char| !last.is_alphanumeric());
        let is_blank = text.trim().is_empty();
        typed.is_unreadable =
            typed.is_empty() && !is_blank && (is_any || text.chars().any(|letter| !letter.is_ascii() && !letter.is_whitespace()));
        typed
    }

    /// With other words in the place of some.
    pub fn corrected(&self, corrections: &HashMap<String, String>, analysis: &Analysis) -> Self {
        let mut typed = self.clone();
        for word in &mut typed.words {
            if let Some(better) = corrections.get(&word.raw) {
                *word = Wanted {
                    times: word.times,
                    is_stop_word: word.is_stop_word,
                    is_guess: true,
                    ..Wanted::new(better.clone(), analysis)
                };
            }
        }
        typed.named = typed.labels();
        typed
    }

    /// Each word once, in order.
    fn add_words(&mut self, raw: Vec<String>, page: usize, guesses: bool, analysis: &Analysis) {
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut order = Vec::with_capacity(raw.len());
        for raw in raw {
            let place = *places.entry(raw).or_insert_with_key(|raw| {
                self.words.push(Wanted::new(raw.clone(), analysis));
                self.words.len() - 1
            });
            self.words[place].times += u16::from(order.contains(&place));
            order.push(place);
        }
        self.language = if guesses { language(&self.words, page) } else { page };
        for word in &mut self.words {
            word.is_stop_word = !word.plain.is_empty()
                && if guesses {
                    word.stems[self.language].is_none()
                } else {
                    word.stems.iter().any(Option::is_none)
                };
        }
        let telling = |place: &usize| !self.words[*place].is_stop_word;
        let pairs = order.windows(2).filter(|pair| pair[0] != pair[1] && pair.iter().all(telling));
        for pair in pairs.map(|pair| (pair[0], pair[1])) {
            if self.pairs.len() < MOST_PAIRS && !self.pairs.contains(&pair) {
                self.pairs.push(pair);
            }
        }
    }

    /// The longest rows of words that are labels of codes, in any language.
    fn labels(&self) -> Vec<Named> {
        let mut found: Vec<Named> = Vec::new();
        for lang in 0..LANGS {
            let words: Vec<(usize, &Wanted, &String)> = (0..)
                .zip(&self.words)
                .filter_map(|(place, word)| Some((place, word, word.stems[lang].as_ref()?)))
                .filter(|(_, word, stem)| !word.is_stop_word && !lexicon().is_service_stem(lang, stem))
                .collect();
            for start in 0..words.len() {
                for end in start + 1..=words.len().min(start + LONGEST_LABEL) {
                    let row = &words[start..end];
                    let telling = telling(lang, row);
                    found.extend(lexicon().named(lang, &telling).iter().map(|code| Named {
                        words: row.iter().map(|(place, ..)| *place).collect(),
                        code: *code,
                        likeness: 1.0,
                    }));
                }
            }
            if (1..=LONGEST_LABEL).contains(&words.len()) {
                found.extend(
                    lexicon()
                        .alike(lang, &telling(lang, &words))
                        .into_iter()
                        .map(|(code, likeness)| Named {
                            words: words.iter().map(|(place, ..)| *place).collect(),
                            code,
                            likeness,
                        }),
                );
            }
        }
        let is_within = |inner: &Named, outer: &Named| {
            outer.likeness >= 1.0 && inner.words.len() < outer.words.len() && inner.words.iter().all(|place| outer.words.contains(place))
        };
        let mut longest: Vec<Named> = found
            .iter()
            .filter(|named| !found.iter().any(|other| is_within(named, other)))
            .cloned()
            .collect();
        longest.sort_by(|a, b| b.likeness.total_cmp(&a.likeness));
        let mut once: Vec<Named> = Vec::new();
        for named in longest {
            if !once.iter().any(|other| other.code == named.code) {
                once.push(named);
            }
        }
        once
    }
}

fn telling(lang: usize, row: &[(usize, &Wanted, &String)]) -> BTreeSet<String> {
    lexicon().telling(lang, row.iter().map(|(_, word, stem)| (word.raw.as_str(), stem.as_str())))
}

/// The language that most words are in; of several that of the page, or else the first.
fn language(words: &[Wanted], page: usize) -> usize {
    let known = |lang: usize| {
        words
            .iter()
            .filter(|word| !word.plain.is_empty() && (word.stems[lang].is_none() || lexicon().knows(lang, &word.plain)))
            .count()
    };
    (0..LANGS)
        .max_by_key(|lang| (known(*lang), *lang == page, LANGS - lang))
        .unwrap_or(page)
}

impl Wanted {
    fn new(raw: String, analysis: &Analysis) -> Self {
        let plain = analysis.plain(&raw).into_iter().next().map(|word| word.text).unwrap_or_default();
        let stems = std::array::from_fn(|lang| analysis.stems(lang, &raw).into_iter().next().map(|word| word.text));
        let parts = std::array::from_fn(|lang| {
            let parts = lexicon().split(lang, &raw);
            let telling = parts.iter().filter(|part| !lexicon().is_service_stem(lang, part));
            telling.map(|part| part.to_string()).collect()
        });
        Self {
            is_stop_word: false,
            is_service: is_service(&plain),
            raw,
            plain,
            stems,
            parts,
            times: 1,
            is_guess: false,
        }
    }
}

struct Chunk<'a> {
    text: &'a str,
    is_quoted: bool,
    is_negative: bool,
}

/// Splits at white space and at quotes; a quote that is never closed is no quote.
fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let (mut found, mut rest) = (Vec::new(), text.trim_start());
    while !rest.is_empty() {
        let (is_negative, body) = match rest.strip_prefix('-') {
            Some(body) if body.starts_with(|next: char| next.is_alphanumeric() || is_quote(next)) => (true, body),
            _ => (false, rest),
        };
        let quoted = body
            .strip_prefix(is_quote)
            .and_then(|inner| inner.find(is_quote).map(|end| (&inner[..end], &inner[end..])));
        let (chunk, after) = if let Some((inner, end)) = quoted {
            (
                Chunk {
                    text: inner,
                    is_quoted: true,
                    is_negative,
                },
                end.strip_prefix(is_quote).unwrap_or(end),
            )
        } else {
            let body = body.trim_start_matches(is_quote);
            let end = body.find(|next: char| next.is_whitespace() || is_quote(next)).unwrap_or(body.len());
            (
                Chunk {
                    text: &body[..end],
                    is_quoted: false,
                    is_negative,
                },
                &body[end..],
            )
        };
        found.push(chunk);
        rest = after.trim_start();
    }
    found
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Typed {
        let mut query = Query::new(crate::Kind::Lot, domain::Instant::from_millis(0).unwrap());
        query.words = text.to_owned();
        Typed::parse(&query, &Analysis::new())
    }

    fn words(typed: &Typed) -> Vec<&str> {
        typed.words.iter().map(|word| word.plain.as_str()).collect()
    }

    #[test]
    fn words_phrases_and_minus() {
        let typed = parse("Œuvres \"Open source\" -licence IT-diensten -\"closed source\" “een zin”");
        assert_eq!(words(&typed), ["oeuvres", "it", "diensten"]);
        assert_eq!(typed.phrases, [vec!["open", "source"], vec!["een", "zin"]]);
        assert_eq!(typed.minus, [vec!["licence"], vec!["closed", "source"]]);
        assert!(!typed.is_last_word_open);
    }

    #[test]
    fn an_open_quote_is_no_quote_and_the_last_word_may_be_open() {
        let typed = parse("\"vertaling van tek");
        assert_eq!(words(&typed), ["vertaling", "van", "tek"]);
        assert!(typed.phrases.is_empty() && typed.is_last_word_open);
        assert!(!parse("vertaling ").is_last_word_open);
        assert!(!parse("vertaling -tek").is_last_word_open);
    }

    #[test]
    fn stop_words_count_only_where_there_is_nothing_else() {
        let typed = parse("traduction de documents");
        assert_eq!(
            typed.words.iter().map(|word| word.is_stop_word).collect::<Vec<_>>(),
            [false, true, false]
        );
        assert!(parse("to be or not to be").words.iter().all(|word| !word.is_stop_word));
    }

    #[test]
    fn nothing_and_nothing_readable() {
        assert!(parse(" \" - -- \"\" ").is_empty());
        assert!(!parse(" \" - -- ").is_unreadable);
        assert!(parse("🙂").is_unreadable);
    }
}
