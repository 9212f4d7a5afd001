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

/// Shorter words are parts only where they are in [`SHORT`].
const SHORTEST_PART: usize = 4;
const SHORT: [&str; 8] = ["web", "weg", "gas", "bus", "bau", "tee", "ijs", "eis"];
const SHORTEST_COMPOUND: usize = 8;
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

/// A compound taken apart.
type Parts = Box<[Box<str>]>;

pub(crate) struct Lexicon {
    parts: [HashMap<Box<str>, Part>; LANGS],
    known: [HashSet<Box<str>>; LANGS],
    labels: [HashMap<Box<str>, Vec<Code>>; LANGS],
    services: [HashSet<String>; LANGS],
    split: [RwLock<HashMap<Box<str>, Parts>>; LANGS],
}

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
        let analysis = Analysis::of_words();
        let codes: Vec<Code> = cpv::all()
            .iter()
            .copied()
            .map(Code::Cpv)
            .chain(capabilities::all().iter().map(|capability| Code::Kavel(capability.slug)))
            .collect();
        let mut lexicon = Self {
            parts: Default::default(),
            known: Default::default(),
            labels: Default::default(),
            services: std::array::from_fn(|lang| {
                let stems = |word: &&str| analysis.stems(lang, word).into_iter().map(|word| word.text).collect::<Vec<_>>();
                SERVICES.iter().flat_map(stems).collect()
            }),
            split: Default::default(),
        };
        for (lang, tag) in LANGUAGES.into_iter().enumerate() {
            let texts = codes
                .iter()
                .map(|code| label(*code, tag))
                .chain(capabilities::all().iter().map(|capability| capability.description(tag)));
            let mut counts: HashMap<String, u32> = HashMap::new();
            for text in texts {
                for word in analysis.raw(text) {
                    *counts.entry(word.text).or_default() += 1;
                }
            }
            lexicon.known[lang] = counts.keys().map(|word| fold(word).into()).collect();
            if lang == DUTCH || lang == GERMAN {
                lexicon.parts[lang] = parts(&analysis, lang, &counts);
            }
        }
        for (lang, tag) in LANGUAGES.into_iter().enumerate() {
            let mut labels: HashMap<Box<str>, Vec<Code>> = HashMap::new();
            for code in &codes {
                let key = lexicon.key(
                    lang,
                    analysis
                        .stems(lang, label(*code, tag))
                        .into_iter()
                        .map(|word| (word.written, word.text)),
                );
                if !key.is_empty() {
                    labels.entry(key).or_default().push(*code);
                }
            }
            lexicon.labels[lang] = labels;
        }
        lexicon
    }

    /// Whether the labels of a language have the word; `plain` is without diacritics.
    pub fn knows(&self, lang: usize, plain: &str) -> bool {
        self.known[lang].contains(plain)
    }

    pub fn is_service_stem(&self, lang: usize, stem: &str) -> bool {
        self.services[lang].contains(stem)
    }

    /// Codes whose label has just these words, given as `(written, stem)`; in whatever order, compounds or not.
    pub fn named(&self, lang: usize, words: impl Iterator<Item = (String, String)>) -> &[Code] {
        self.labels[lang].get(&self.key(lang, words)).map(Vec::as_slice).unwrap_or_default()
    }

    fn key(&self, lang: usize, words: impl Iterator<Item = (String, String)>) -> Box<str> {
        let mut stems: BTreeSet<String> = BTreeSet::new();
        for (written, stem) in words {
            let parts = self.split(lang, &written);
            if parts.is_empty() {
                stems.insert(stem);
            } else {
                stems.extend(parts.iter().map(|part| part.to_string()));
            }
        }
        stems.retain(|stem| !self.is_service_stem(lang, stem));
        stems.into_iter().collect::<Vec<_>>().join(" ").into()
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

/// The words as they stand in compounds: with the letters that join, or without their ending.
fn parts(analysis: &Analysis, lang: usize, counts: &HashMap<String, u32>) -> HashMap<Box<str>, Part> {
    const ENDINGS: [&str; 7] = ["en", "er", "es", "e", "n", "s", "ing"];
    let mut stem = analysis.stemmer(lang);
    let mut by_stem: HashMap<String, (u32, BTreeSet<String>)> = HashMap::new();
    for (word, count) in counts {
        if word.chars().any(|letter| !letter.is_alphabetic()) {
            continue;
        }
        let Some(own) = stem(word) else { continue };
        let mut forms = BTreeSet::from([word.clone()]);
        for ending in ENDINGS {
            let mut bare: Vec<String> = word.strip_suffix(ending).map(str::to_owned).into_iter().collect();
            if lang == DUTCH {
                bare.extend(bare.first().and_then(|bare| dutch_long(bare)));
            }
            // `versicherungs` stands in compounds though the lists have `Versicherungen` only.
            bare.extend(bare.first().map(|bare| format!("{bare}s")));
            forms.extend(bare);
        }
        forms.extend(["s", "n", "en"].map(|joint| format!("{word}{joint}")));
        forms.retain(|form| form == word || stem(form).as_ref() == Some(&own));
        let entry = by_stem.entry(own).or_default();
        entry.0 += count;
        entry.1.extend(forms);
    }
    let mut parts: HashMap<Box<str>, Part> = HashMap::new();
    for (stem, (count, forms)) in by_stem {
        for form in forms {
            let form = fold(&form);
            if (form.len() >= SHORTEST_PART || SHORT.contains(&form.as_str())) && !NO_PARTS.contains(&form.as_str()) {
                let part = Part {
                    count,
                    stem: stem.as_str().into(),
                };
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
    fn show() {
        let start = std::time::Instant::now();
        lexicon();
        println!("{:?}", start.elapsed());
        for word in [
            "softwareontwikkelingsdiensten",
            "vertaaldiensten",
            "gebouwreiniging",
            "schoolgebouwen",
            "reinigingsdiensten",
            "wegenwerken",
            "webontwikkeling",
            "onderhoudscontract",
            "gegevensbescherming",
            "bouwwerkzaamheden",
            "telecommunicatie",
            "gezondheidszorg",
            "ziekenhuis",
            "brandverzekering",
            "computer",
            "transport",
            "informatie",
            "management",
            "verwarming",
            "onderhoud",
            "toegankelijkheidsaudit",
            "gebruikersonderzoek",
            "fietspad",
            "fietspaden",
            "speeltuin",
            "afvalverwerking",
            "afvalinzameling",
            "groenonderhoud",
            "schoonmaakdiensten",
            "beveiligingsdiensten",
            "drukwerk",
            "kantoormeubilair",
            "leerlingenvervoer",
            "vergadering",
            "gemeente",
            "overheid",
            "dienstverlening",
            "aanbesteding",
            "raamovereenkomst",
            "opdracht",
            "wegdek",
            "websites",
            "webtoepassing",
            "tekstverwerking",
        ] {
            println!("nl {word}: {}", split(1, word));
        }
        for word in [
            "gebäudereinigung",
            "übersetzungsdienste",
            "softwareentwicklung",
            "straßenbau",
            "brückenbau",
            "winterdienst",
            "abfallentsorgung",
            "müllabfuhr",
            "schülerbeförderung",
            "barrierefreiheit",
            "rechtsberatung",
            "krankenhaus",
            "feuerwehrfahrzeuge",
            "versicherungsdienstleistungen",
            "datenschutz",
            "unternehmensberatung",
            "gartenarbeiten",
            "heizungsanlage",
            "verwaltung",
            "ausschreibung",
            "rahmenvereinbarung",
            "landschaftspflege",
            "tischlerarbeiten",
            "reinigungsdienste",
            "webentwicklung",
            "öffentlichkeitsarbeit",
            "projektmanagement",
            "ingenieurleistungen",
            "aufzugsanlagen",
            "bauarbeiten",
            "informationen",
            "dienstleistung",
            "hochschule",
            "netzwerk",
            "wasserversorgung",
            "trockenbauarbeiten",
            "putzarbeiten",
        ] {
            println!("de {word}: {}", split(3, word));
        }
    }
}
