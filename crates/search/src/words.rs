//! What was typed, taken apart: `words "a phrase" -minus -"not this"`. Anything can be typed; nothing is refused.

use crate::analysis::{Analysis, LANGS, composed};

/// The rest of a longer text is not looked at.
const MOST_CHARS: usize = 1_000;
const MOST_WORDS: usize = 32;

/// One wanted word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Lower case, as typed otherwise: `œuvres`.
    pub raw: String,
    /// Without diacritics; empty for what is too long to be a word.
    pub plain: String,
    /// Its stem per language; `None` where it is a stop word.
    pub stems: [Option<String>; LANGS],
    /// It says little: it adds to the score but need not match.
    pub is_stop_word: bool,
    /// What a compound is made of, and what compounds are made of it: `vertaal` and `vertaling` of `vertaaldiensten`; and back.
    pub kin: Kin,
}

/// Words of the same thing where Dutch and German put "service" behind it in one word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kin {
    /// Stems per language of what stands before the service.
    pub stems: [Option<String>; LANGS],
    /// Unstemmed words.
    pub plain: Vec<String>,
}

/// Without diacritics, as [`Wanted::plain`]. Nearly everything that is bought as a service says so: alone these words find nothing in
/// particular.
const SERVICE: [&str; 12] = [
    "dienst",
    "diensten",
    "dienstverlening",
    "service",
    "services",
    "prestation",
    "prestations",
    "dienste",
    "dienstleistung",
    "dienstleistungen",
    "leistung",
    "leistungen",
];

/// With which Dutch and German end a compound, the longest first.
const ENDINGS: [&str; 6] = [
    "dienstleistungen",
    "dienstleistung",
    "dienstverlening",
    "diensten",
    "dienste",
    "dienst",
];

/// Shorter beginnings are no words that find something: `telediensten`.
const SHORTEST_BEGINNING: usize = 5;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    pub words: Vec<Wanted>,
    /// Unstemmed words in order.
    pub phrases: Vec<Vec<String>>,
    pub minus: Vec<Vec<String>>,
    /// The last word is not followed by anything: it may be unfinished.
    pub is_last_word_open: bool,
    /// Something was typed that holds no word at all, such as an emoji.
    pub is_unreadable: bool,
}

impl Typed {
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty() && self.minus.is_empty()
    }

    pub fn parse(text: &str, analysis: &Analysis) -> Self {
        let cut: String = text.chars().take(MOST_CHARS).collect();
        let text = composed(&cut);
        let mut typed = Self::default();
        for chunk in chunks(&text) {
            let tokens = || analysis.plain(chunk.text).into_iter().map(|word| word.text).collect::<Vec<_>>();
            match (chunk.is_negative, chunk.is_quoted) {
                (true, _) => typed.minus.extend(Some(tokens()).filter(|tokens| !tokens.is_empty())),
                (false, true) => typed.phrases.extend(Some(tokens()).filter(|tokens| !tokens.is_empty())),
                (false, false) => typed
                    .words
                    .extend(analysis.raw(chunk.text).into_iter().map(|word| Wanted::new(word.text, analysis))),
            }
            typed.is_last_word_open = !chunk.is_negative && !chunk.is_quoted;
        }
        typed.words.truncate(MOST_WORDS);
        typed.phrases.truncate(MOST_WORDS);
        typed.minus.truncate(MOST_WORDS);
        // A sentence of stop words is meant as it stands.
        if typed.phrases.is_empty() && typed.words.iter().all(|word| word.is_stop_word) {
            for word in &mut typed.words {
                word.is_stop_word = false;
            }
        }
        typed.is_last_word_open &= !text.ends_with(|last: char| !last.is_alphanumeric());
        typed.is_unreadable = typed.is_empty() && text.chars().any(|letter| !letter.is_ascii() && !letter.is_whitespace());
        typed
    }
}

impl Wanted {
    fn new(raw: String, analysis: &Analysis) -> Self {
        let plain = analysis.plain(&raw).into_iter().next().map(|word| word.text).unwrap_or_default();
        let stems = std::array::from_fn(|lang| analysis.stems(lang, &raw).into_iter().next().map(|word| word.text));
        let is_stop_word = !plain.is_empty() && (stems.iter().any(Option::is_none) || SERVICE.contains(&plain.as_str()));
        let kin = if is_stop_word {
            Kin::default()
        } else {
            Kin::of(&raw, &plain, analysis)
        };
        Self {
            raw,
            plain,
            stems,
            is_stop_word,
            kin,
        }
    }
}

impl Kin {
    fn of(raw: &str, plain: &str, analysis: &Analysis) -> Self {
        let long_enough = |beginning: &&str| beginning.chars().count() >= SHORTEST_BEGINNING;
        let beginning = ENDINGS.iter().find_map(|ending| raw.strip_suffix(ending)).filter(long_enough);
        if let Some(beginning) = beginning {
            // `reinigings-diensten`, `Übersetzungs-dienste`: an s that joins belongs to neither.
            let words = [Some(beginning), beginning.strip_suffix('s').filter(long_enough)];
            let word = words.into_iter().flatten().next_back().unwrap_or(beginning);
            return Self {
                stems: std::array::from_fn(|lang| analysis.stems(lang, word).into_iter().next().map(|word| word.text)),
                plain: words
                    .into_iter()
                    .flatten()
                    .flat_map(|word| analysis.plain(word))
                    .map(|word| word.text)
                    .collect(),
            };
        }
        if plain.chars().count() < SHORTEST_BEGINNING {
            return Self::default();
        }
        let compounds = ENDINGS
            .iter()
            .flat_map(|ending| [format!("{plain}{ending}"), format!("{plain}s{ending}")]);
        Self {
            stems: std::array::from_fn(|_| None),
            plain: compounds.collect(),
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
        Typed::parse(text, &Analysis::new())
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
    fn stop_words_need_not_match_unless_there_is_nothing_else() {
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
