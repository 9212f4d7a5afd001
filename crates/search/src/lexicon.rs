//! The words of the code lists: what Dutch and German compounds are made of, which words a language has, which code a label names.

use crate::analysis::{Analysis, LANGS};
use codelists::{Code, LANGUAGES, capabilities, cpv, fold};
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::{LazyLock, RwLock},
};

/// Languages that write compounds as one word, by their place in [`LANGUAGES`].
const DUTCH: usize = 1;
const GERMAN: usize = 3;

/// Whether a language writes compounds as one word.
pub(crate) const fn has_compounds(lang: usize) -> bool {
    matches!(lang, DUTCH | GERMAN)
}

/// Shorter words are parts only where they are in [`SHORT`].
const SHORTEST_PART: usize = 4;
const SHORT: [&str; 8] = ["web", "weg", "gas", "bus", "bau", "tee", "ijs", "eis"];
pub(crate) const SHORTEST_COMPOUND: usize = 8;
const LONGEST_COMPOUND: usize = 60;
const MOST_PARTS: usize = 4;

/// Words that a part is never taken for: they are beginnings and endings of other words.
const NO_PARTS: [&str; 14] = [
    "over", "onder", "voor", "aan", "uit", "tegen", "unter", "ueber", "uber", "gegen", "nach", "heid", "keit", "stell",
];

/// Without diacritics. Nearly everything that is bought as a service says so: alone these words find nothing in particular.
const SERVICES: [&str; 13] = [
    "dienst",
    "diensten",
    "dienstverlening",
    "service",
    "services",
    "prestation",
    "prestations",
    "dienste",
    "diensten",
    "dienstleistung",
    "dienstleistungen",
    "leistung",
    "leistungen",
];

pub(crate) fn is_service(plain: &str) -> bool {
    SERVICES.contains(&plain)
}

/// Of a word that is a part: how often the lists have it, and its stem.
#[derive(Clone, Debug)]
struct Part {
    count: u32,
    stem: Box<str>,
}

/// Words and what they were cut into.
type Kept = HashMap<Box<str>, Box<[Box<str>]>>;

pub(crate) struct Lexicon {
    parts: [HashMap<Box<str>, Part>; LANGS],
    known: [HashSet<Box<str>>; LANGS],
    labels: [HashMap<Box<str>, Vec<Code>>; LANGS],
    /// The stems of every label, and what says which labels a stem is in; rows are the same in all languages.
    stems: [Stems; LANGS],
    /// Of the rows that are labels of a code; sentences follow.
    codes: Vec<Code>,
    services: [HashSet<String>; LANGS],
    split: [RwLock<Kept>; LANGS],
}

#[derive(Default)]
struct Stems {
    places: HashMap<Box<str>, u32>,
    texts: Vec<Box<str>>,
    rows: Vec<Box<[u32]>>,
    having: Vec<Vec<u32>>,
}

impl Stems {
    fn add(&mut self, stems: BTreeSet<String>) {
        let row = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        let mut places = Vec::with_capacity(stems.len());
        for stem in stems {
            let place = match self.places.get(stem.as_str()) {
                Some(place) => *place,
                None => {
                    let place = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
                    self.places.insert(stem.as_str().into(), place);
                    self.texts.push(stem.into());
                    self.having.push(Vec::new());
                    place
                }
            };
            self.having[place as usize].push(row);
            places.push(place);
        }
        self.rows.push(places.into());
    }

    fn rarity(&self, place: u32) -> f32 {
        (self.rows.len() as f32 / self.having[place as usize].len().max(1) as f32).ln_1p()
    }
}

/// Labels in which more stand together than this say the same (twice the common over the sum).
const LEAST_DICE: f32 = 0.3;
/// Less alike than this a text is no label.
const LEAST_LIKENESS: f32 = 0.6;
const MOST_ALIKE: usize = 4;

/// Words that were split are kept until they are so many.
const MOST_KEPT: usize = 100_000;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

pub(crate) fn lexicon() -> &'static Lexicon {
    &LEXICON
}

fn label(code: Code, lang: &str) -> &'static str {
    match code {
        Code::Cpv(cpv) => cpv.label(lang).unwrap_or_default(),
        Code::Kavel(slug) => slug.capability().label(lang),
    }
}

impl Lexicon {
    fn new() -> Self {
        let analysis = Analysis::new();
        let mut codes: Vec<Code> = cpv::all()
            .iter()
            .copied()
            .map(Code::Cpv)
            .chain(capabilities::all().iter().map(|capability| Code::Kavel(capability.slug)))
            .collect();
        codes.sort_unstable();
        let mut lexicon = Self {
            parts: Default::default(),
            known: Default::default(),
            labels: Default::default(),
            services: Default::default(),
            stems: Default::default(),
            codes: Vec::new(),
            split: Default::default(),
        };
        for (lang, tag) in LANGUAGES.into_iter().enumerate() {
            lexicon.add(&analysis, lang, tag, &codes);
        }
        lexicon.codes = codes;
        lexicon
    }

    /// The labels of a language; each of its words is stemmed once.
    fn add(&mut self, analysis: &Analysis, lang: usize, tag: &str, codes: &[Code]) {
        let mut stem = analysis.stemmer(lang);
        self.services[lang] = SERVICES.iter().filter_map(|word| stem(word)).collect();
        let labels = codes.iter().map(|code| (Some(*code), label(*code, tag)));
        let sentences = capabilities::all().iter().map(|capability| (None, capability.description(tag)));
        let rows: Vec<(Option<Code>, Vec<String>)> = labels
            .chain(sentences)
            .map(|(code, text)| (code, analysis.raw(text).into_iter().map(|word| word.text).collect()))
            .collect();
        let mut words: HashMap<&str, (u32, Option<String>)> = HashMap::new();
        for word in rows.iter().flat_map(|(_, words)| words) {
            words.entry(word).or_insert_with(|| (0, stem(word))).0 += 1;
        }
        self.known[lang] = words.keys().map(|word| fold(word).into()).collect();
        if has_compounds(lang) {
            self.parts[lang] = parts(&mut stem, lang, &words);
        }
        let (mut labels, mut stems) = (HashMap::<Box<str>, Vec<Code>>::new(), Stems::default());
        for (code, row) in &rows {
            let row = row
                .iter()
                .filter_map(|word| Some((word.as_str(), words[word.as_str()].1.as_deref()?)));
            let telling = self.telling(lang, row);
            let key: Box<str> = key(&telling);
            stems.add(telling);
            if let Some(code) = code.filter(|_| !key.is_empty()) {
                labels.entry(key).or_default().push(code);
            }
        }
        (self.labels[lang], self.stems[lang]) = (labels, stems);
    }

    /// Whether the labels of a language have the word; `plain` is without diacritics.
    pub fn knows(&self, lang: usize, plain: &str) -> bool {
        self.known[lang].contains(plain)
    }

    pub fn is_service_stem(&self, lang: usize, stem: &str) -> bool {
        self.services[lang].contains(stem)
    }

    /// Stems without "service", those of compounds apart, of words given as `(written, stem)`.
    pub fn telling<'a>(&self, lang: usize, words: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeSet<String> {
        let mut stems: BTreeSet<String> = BTreeSet::new();
        for (written, stem) in words {
            let parts = self.split(lang, written);
            if parts.is_empty() {
                stems.insert(stem.to_owned());
            } else {
                stems.extend(parts.iter().map(|part| part.to_string()));
            }
        }
        stems.retain(|stem| !self.is_service_stem(lang, stem));
        stems
    }

    /// Codes whose label has just these stems, in whatever order.
    pub fn named(&self, lang: usize, telling: &BTreeSet<String>) -> &[Code] {
        self.labels[lang].get(&key(telling)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Codes whose label has most of these stems and little else, and how like it is.
    pub fn alike(&self, lang: usize, telling: &BTreeSet<String>) -> Vec<(Code, f32)> {
        let stems = &self.stems[lang];
        let known: Vec<u32> = telling.iter().filter_map(|stem| stems.places.get(stem.as_str()).copied()).collect();
        // What no label has is as rare as can be.
        let unknown = (telling.len() - known.len()) as f32 * (stems.rows.len() as f32).ln_1p();
        let asked: f32 = known.iter().map(|place| stems.rarity(*place)).sum::<f32>() + unknown;
        let mut common: HashMap<u32, f32> = HashMap::new();
        for place in &known {
            for row in stems.having[*place as usize]
                .iter()
                .filter(|row| (**row as usize) < self.codes.len())
            {
                *common.entry(*row).or_default() += stems.rarity(*place);
            }
        }
        let mut found: Vec<(f32, u32)> = common
            .into_iter()
            .map(|(row, common)| {
                let label: f32 = stems.rows[row as usize].iter().map(|place| stems.rarity(*place)).sum();
                (common / (asked * label).sqrt(), row)
            })
            .filter(|(likeness, _)| *likeness >= LEAST_LIKENESS)
            .collect();
        found.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        found
            .into_iter()
            .take(MOST_ALIKE)
            .map(|(likeness, row)| (self.codes[row as usize], likeness.min(1.0)))
            .collect()
    }

    /// What a stem is in another language, as far as labels tell, and how sure it is.
    pub fn translations(&self, from: usize, stem: &str, to: usize) -> Vec<(&str, f32)> {
        let (own, other) = (&self.stems[from], &self.stems[to]);
        let Some(place) = own.places.get(stem) else { return Vec::new() };
        let rows = &own.having[*place as usize];
        let mut common: HashMap<u32, f32> = HashMap::new();
        for row in rows {
            for place in &other.rows[*row as usize] {
                *common.entry(*place).or_default() += 1.0;
            }
        }
        let mut found: Vec<(f32, u32)> = common
            .into_iter()
            .map(|(place, common)| (2.0 * common / (rows.len() + other.having[place as usize].len()) as f32, place))
            .filter(|(dice, _)| *dice >= LEAST_DICE)
            .collect();
        found.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let best = found.first().map_or(0.0, |(dice, _)| *dice);
        found
            .into_iter()
            .take(2)
            .filter(|(dice, _)| *dice >= 0.7 * best)
            .map(|(dice, place)| (&*other.texts[place as usize], dice))
            .collect()
    }

    /// The stems that a compound is made of; none for a word that is no compound. `word` is in lower case.
    pub fn split(&self, lang: usize, word: &str) -> Box<[Box<str>]> {
        if self.parts[lang].is_empty() || !(SHORTEST_COMPOUND..=LONGEST_COMPOUND).contains(&word.len()) {
            return Box::default();
        }
        if let Some(found) = self.split[lang].read().ok().and_then(|kept| kept.get(word).cloned()) {
            return found;
        }
        let found = cut(&self.parts[lang], &fold(word));
        if let Ok(mut kept) = self.split[lang].write() {
            if kept.len() >= MOST_KEPT {
                kept.clear();
            }
            kept.insert(word.into(), found.clone());
        }
        found
    }
}

fn key(telling: &BTreeSet<String>) -> Box<str> {
    telling.iter().map(String::as_str).collect::<Vec<_>>().join(" ").into()
}

/// Of all ways to cut a word into parts the one whose parts are the most frequent (their geometric mean), the whole word being one of them.
fn cut(parts: &HashMap<Box<str>, Part>, word: &str) -> Box<[Box<str>]> {
    if !word.is_ascii() {
        return Box::default();
    }
    let length = word.len();
    // Of the first `end` letters in `count` parts: the best sum of logarithms, and where its last part begins.
    let mut best = vec![[None::<(f32, usize)>; MOST_PARTS + 1]; length + 1];
    best[0][0] = Some((0.0, 0));
    for start in 0..length {
        for end in start + 3..=length {
            let Some(part) = parts.get(&word[start..end]) else { continue };
            let worth = (part.count as f32).ln_1p();
            for count in 0..MOST_PARTS {
                let Some((sum, _)) = best[start][count] else { continue };
                let sum = sum + worth;
                if best[end][count + 1].is_none_or(|(other, _)| sum > other) {
                    best[end][count + 1] = Some((sum, start));
                }
            }
        }
    }
    let mean = |count: usize| best[length][count].map(|(sum, _)| (sum / count as f32, count));
    let Some((_, count)) = (1..=MOST_PARTS).filter_map(mean).max_by(|a, b| a.0.total_cmp(&b.0)) else {
        return Box::default();
    };
    if count == 1 {
        return Box::default();
    }
    let (mut end, mut stems) = (length, Vec::with_capacity(count));
    for left in (1..=count).rev() {
        let Some((_, start)) = best[end][left] else { return Box::default() };
        stems.extend(parts.get(&word[start..end]).map(|part| part.stem.clone()));
        end = start;
    }
    stems.reverse();
    stems.into()
}

/// The words as they stand in compounds: with the letter that joins, or without their ending.
fn parts(
    stem: &mut impl FnMut(&str) -> Option<String>,
    lang: usize,
    words: &HashMap<&str, (u32, Option<String>)>,
) -> HashMap<Box<str>, Part> {
    const ENDINGS: [&str; 7] = ["en", "er", "es", "e", "n", "s", "ing"];
    let mut by_stem: HashMap<&str, (u32, BTreeSet<String>)> = HashMap::new();
    for (word, (count, own)) in words {
        let Some(own) = own.as_deref().filter(|_| word.chars().all(char::is_alphabetic)) else {
            continue;
        };
        let mut bare: BTreeSet<String> = ENDINGS
            .iter()
            .filter_map(|ending| word.strip_suffix(ending))
            .filter(|bare| bare.len() >= SHORTEST_PART - 1)
            .map(str::to_owned)
            .collect();
        if lang == DUTCH {
            let long: Vec<String> = bare.iter().filter_map(|bare| dutch_long(bare)).collect();
            bare.extend(long);
        }
        bare.retain(|form| stem(form).as_deref() == Some(own));
        let entry = by_stem.entry(own).or_default();
        entry.0 += count;
        // `reinigings`; `versicherungs` too, though the lists have `Versicherungen` only.
        let joined = bare.iter().map(String::as_str).chain([*word]).map(|form| format!("{form}s"));
        entry.1.extend(joined);
        entry.1.extend(bare);
        entry.1.insert((*word).to_owned());
    }
    let mut parts: HashMap<Box<str>, Part> = HashMap::new();
    for (stem, (count, forms)) in by_stem {
        for form in forms {
            let form = fold(&form);
            if (form.len() >= SHORTEST_PART || SHORT.contains(&form.as_str())) && !NO_PARTS.contains(&form.as_str()) {
                let part = Part { count, stem: stem.into() };
                let other = parts.entry(form.into()).or_insert_with(|| part.clone());
                if (other.count, &part.stem) < (part.count, &other.stem) {
                    *other = part;
                }
            }
        }
    }
    parts
}

/// `vertal` as it is written without the ending of `vertalen`: `vertaal`.
fn dutch_long(bare: &str) -> Option<String> {
    let mut letters = bare.chars().rev();
    let (last, vowel, before) = (letters.next()?, letters.next()?, letters.next()?);
    let is_vowel = |letter: char| "aeou".contains(letter);
    (is_vowel(vowel) && !is_vowel(last) && last != 'i' && !is_vowel(before)).then(|| {
        let end = bare.len() - last.len_utf8();
        format!("{}{vowel}{last}", &bare[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(lang: usize, word: &str) -> String {
        lexicon().split(lang, word).join(" ")
    }

    #[test]
    fn compounds_are_cut_into_words_of_the_lists() {
        for (word, parts) in [
            ("softwareontwikkelingsdiensten", "softwar ontwikkel dienst"),
            ("reinigingsdiensten", "rein dienst"),
            ("schoolgebouwen", "school bouw"),
            ("telecommunicatie", ""),
            ("transport", ""),
            ("overheid", ""),
        ] {
            assert_eq!(split(DUTCH, word), parts, "{word}");
        }
        for (word, parts) in [
            ("gebäudereinigung", "gebaud reinig"),
            ("brückenbau", "bruck bau"),
            ("unternehmensberatung", "unternehm berat"),
            ("verwaltung", ""),
            ("informationen", ""),
        ] {
            assert_eq!(split(GERMAN, word), parts, "{word}");
        }
        assert_eq!(split(0, "fireworks"), "");
    }

    #[test]
    fn a_label_is_found_in_any_order_and_nearly_so() {
        let set = |stems: &[&str]| stems.iter().map(|stem| (*stem).to_owned()).collect::<BTreeSet<_>>();
        let translation = Code::parse("cpv:79530000").unwrap();
        assert!(lexicon().named(2, &set(&["traduct"])).contains(&translation));
        let alike = lexicon().alike(0, &set(&["translat"]));
        assert_eq!(alike.first().map(|(code, _)| *code), Some(translation));
        assert!(lexicon().alike(0, &set(&["translat", "harpsichord", "xylophon"])).is_empty());
    }

    #[test]
    fn labels_in_four_languages_are_a_dictionary() {
        let words = |from, stem: &str, to| {
            lexicon()
                .translations(from, stem, to)
                .into_iter()
                .map(|(word, _)| word.to_owned())
                .collect::<Vec<_>>()
        };
        assert!(
            words(0, "wheelchair", GERMAN).contains(&"rollstuhl".to_owned()),
            "{:?}",
            words(0, "wheelchair", GERMAN)
        );
        assert!(
            words(DUTCH, "vertaal", 0).contains(&"translat".to_owned()),
            "{:?}",
            words(DUTCH, "vertaal", 0)
        );
        assert!(words(0, "quokka", 2).is_empty());
    }
}
