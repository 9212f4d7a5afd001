//! What is asked: words of a profile that is there, so that something answers; half of the questions with filters.

use crate::{
    profiles::{self, NOW_DAY, day},
    random::Random,
    words::Words,
};
use codelists::{Code, LANGUAGES, NutsCode};
use search::{FacetName, Kind, Query, SupplierDoc};

const SEED: u64 = 0xa5c;
/// Words without a content of their own, which nobody types alone.
const EMPTY: &str = " avec aux pour dans sont from that were with their them after into voor naar door werd waren deze onze over bij zijn mit einer \
                      eine nach wurden wurde sich dans leurs notre nous plus cette also each than ";

#[derive(Clone, Debug)]
pub struct Question {
    pub class: Class,
    pub words: String,
    pub filters: Vec<(FacetName, String)>,
    pub lang: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// So many words, with or without filters.
    Words(usize, bool),
    /// The last word is unfinished.
    Typing,
    Typo,
    Phrase,
    /// No words: everything, newest first.
    Browse,
}

impl Class {
    pub fn name(self) -> String {
        match self {
            Self::Words(count, has_filters) => format!(
                "{count} word{}, {}",
                if count == 1 { "" } else { "s" },
                if has_filters { "filters" } else { "no filter" }
            ),
            Self::Typing => "unfinished last word".to_owned(),
            Self::Typo => "a mistyped word".to_owned(),
            Self::Phrase => "a phrase".to_owned(),
            Self::Browse => "no words, half with filters".to_owned(),
        }
    }
}

impl Question {
    pub fn query(&self) -> Query {
        let mut query = Query {
            words: self.words.clone(),
            locale: LANGUAGES[self.lang].to_owned(),
            per_page: 10,
            as_you_type: self.class == Class::Typing,
            ..Query::new(Kind::Supplier, day(NOW_DAY))
        };
        for (facet, value) in &self.filters {
            query.filters.choose(*facet, value);
        }
        query
    }
}

/// One to six words in turn, every second with filters.
pub fn of_words(words: &Words, profiles: u64, count: usize) -> Vec<Question> {
    (0..count)
        .map(|n| one(words, profiles, n, Class::Words(n % 6 + 1, n / 6 % 2 == 1)))
        .collect()
}

pub fn of(words: &Words, profiles: u64, class: Class, count: usize) -> Vec<Question> {
    (0..count).map(|n| one(words, profiles, n, class)).collect()
}

fn one(words: &Words, profiles: u64, n: usize, class: Class) -> Question {
    let mut random = Random::nth(SEED, n as u64);
    loop {
        let profile = profiles::nth(words, random.next() % profiles);
        if let Some((lang, said)) = said(&mut random, &profile, class) {
            let has_filters = match class {
                Class::Words(_, has_filters) => has_filters,
                Class::Browse => n % 2 == 1,
                Class::Typing | Class::Typo | Class::Phrase => false,
            };
            let filters = if has_filters { filters(&mut random, &profile) } else { Vec::new() };
            return Question {
                class,
                words: said,
                filters,
                lang,
            };
        }
    }
}

/// Words that follow each other in one of its texts, or in the label of one of its codes in any language.
fn said(random: &mut Random, profile: &SupplierDoc, class: Class) -> Option<(usize, String)> {
    let count = match class {
        Class::Words(count, _) => count,
        Class::Browse => return Some((profiles::language(random), String::new())),
        Class::Typing | Class::Phrase => 2,
        Class::Typo => 1,
    };
    let own = LANGUAGES.iter().position(|lang| *lang == profile.language)?;
    let (lang, text) = match random.below(10) {
        0..5 if class != Class::Phrase => {
            let lang = profiles::language(random);
            (
                lang,
                Code::parse(random.of(&profile.capabilities).as_str()).ok()?.label(LANGUAGES[lang]),
            )
        }
        5 => (own, profile.name.clone()),
        _ => (own, random.of(&profile.evidence).1.clone()),
    };
    let all: Vec<&str> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    if class == Class::Phrase {
        let at = random.below(all.len().checked_sub(count)?);
        return Some((lang, format!("\"{}\"", all[at..at + count].join(" "))));
    }
    let content: Vec<&str> = all.into_iter().filter(|word| has_content(word)).collect();
    let at = random.below((content.len() + 1).checked_sub(count)?);
    let mut said = content.get(at..at + count)?.join(" ");
    match class {
        Class::Typing => {
            let end = said.char_indices().rev().nth(random.below(3)).map_or(said.len(), |(end, _)| end);
            said.truncate(end);
        }
        Class::Typo => said = mistyped(random, &said)?,
        _ => {}
    }
    Some((lang, said))
}

fn has_content(word: &str) -> bool {
    word.chars().count() > 3 && word.chars().all(char::is_alphabetic) && !EMPTY.contains(&format!(" {} ", word.to_lowercase()))
}

/// Two letters in the wrong order.
fn mistyped(random: &mut Random, word: &str) -> Option<String> {
    let mut letters: Vec<char> = word.chars().collect();
    let at = 1 + random.below(letters.len().checked_sub(6)?);
    letters.swap(at, at + 1);
    Some(letters.into_iter().collect())
}

/// One, sometimes two, that the profile holds.
fn filters(random: &mut Random, profile: &SupplierDoc) -> Vec<(FacetName, String)> {
    let mut chosen: Vec<(FacetName, String)> = Vec::new();
    for _ in 0..1 + usize::from(random.chance(30)) {
        let (facet, value) = match random.below(10) {
            0..4 => {
                let code = NutsCode::parse(random.of(&profile.nuts).as_str()).map(|code| {
                    let up: Vec<NutsCode> = std::iter::once(code).chain(code.ancestors()).collect();
                    random.of(up.as_slice()).to_string()
                });
                (FacetName::Nuts, code.ok())
            }
            4..7 => {
                let met = Code::parse(random.of(&profile.capabilities).as_str()).map(|code| code.met_needs());
                let cpv: Vec<String> = met
                    .into_iter()
                    .flatten()
                    .filter_map(|code| if let Code::Cpv(cpv) = code { Some(cpv.to_string()) } else { None })
                    .collect();
                (FacetName::Cpv, (!cpv.is_empty()).then(|| random.of(cpv.as_slice()).clone()))
            }
            7 => (FacetName::Capability, Some(random.of(profile.capabilities.as_slice()).clone())),
            8 => (FacetName::Size, Some(profile.size.as_str().to_owned())),
            _ => (FacetName::Language, Some(random.of(profile.languages.as_slice()).clone())),
        };
        chosen.extend(
            value
                .filter(|_| chosen.iter().all(|(other, _)| *other != facet))
                .map(|value| (facet, value)),
        );
    }
    chosen
}
