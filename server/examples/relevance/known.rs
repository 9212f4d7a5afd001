//! Plain English without judges: notices in English as a foreign collection of names and summaries, and questions whose answers are known.

use crate::{collection::Collection, judged::Question};
use anyhow::Result;
use codelists::{Code, CpvCode};
use domain::{Instant, LocalizedText, organisation::SizeClass};
use search::{Document, Kind, SupplierDoc};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// Of each sort, spread evenly.
const MOST_QUESTIONS: usize = 250;
/// Fewer words say nothing.
const LEAST_WORDS: usize = 25;

pub struct Known {
    pub name: &'static str,
    pub collection: Collection,
    pub questions: Vec<Question>,
}

/// Titles that must find the rest of their notice, and labels of codes that must find the notices under the code, which the words of the
/// collection do not say.
pub fn all(collection: &Collection) -> Result<Vec<Known>> {
    let mut notices: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for text in &collection.documents {
        let mut english = text.texts.iter().filter(|(lang, _)| lang == "en").map(|(_, text)| text.as_str());
        let (Kind::Lot, Some(title)) = (text.kind, english.next()) else {
            continue;
        };
        let body: Vec<&str> = english.filter(|text| *text != title).collect();
        let body = body.join("\n");
        if body.split_whitespace().count() >= LEAST_WORDS {
            notices.entry(body).or_insert_with(|| (title.to_owned(), text.codes.clone()));
        }
    }
    let notices: Vec<(String, String, Vec<String>)> = notices.into_iter().map(|(body, (title, codes))| (title, body, codes)).collect();
    let bodies = |with_title: bool| -> Vec<Document> {
        let document = |(place, (title, body, _)): (usize, &(String, String, Vec<String>))| {
            let name = if with_title { title.clone() } else { format!("Notice {place}") };
            firm(place, name, body.clone())
        };
        notices.iter().enumerate().map(document).collect()
    };
    let mut by_title: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, (title, ..)) in notices.iter().enumerate() {
        by_title.entry(title).or_default().push(place);
    }
    let mut titles: Vec<(&str, Vec<usize>)> = by_title.into_iter().filter(|(_, places)| places.len() == 1).collect();
    titles.sort_unstable();
    let titles = titles
        .into_iter()
        .map(|(title, places)| question(title, places.into_iter().map(|place| (place, 1.0))));

    let mut sentences = Vec::new();
    for (place, (_, body, _)) in notices.iter().enumerate() {
        // The middle of a text as a question: a long one.
        let words: Vec<&str> = body.split_whitespace().collect();
        let middle = words.len() / 2;
        sentences.push(question(
            &words[middle - 8..middle + 8]
                .iter()
                .step_by(2)
                .copied()
                .collect::<Vec<_>>()
                .join(" "),
            [(place, 1.0)],
        ));
    }

    let mut by_code: BTreeMap<CpvCode, HashMap<usize, f64>> = BTreeMap::new();
    for (place, (_, _, codes)) in notices.iter().enumerate() {
        for code in codes {
            let Ok(Code::Cpv(cpv)) = Code::parse(code) else { continue };
            by_code.entry(cpv).or_default().insert(place, 2.0);
            for above in cpv.ancestors().filter(|above| above.digits() >= 3) {
                by_code.entry(above).or_default().entry(place).or_insert(1.0);
            }
        }
    }
    let codes = by_code
        .into_iter()
        .filter(|(_, places)| places.len() >= 2)
        .filter_map(|(code, places)| Some(question(code.label("en")?, places)));
    Ok(vec![
        Known {
            name: "title finds its notice",
            collection: of_firms(bodies(false))?,
            questions: some(titles.collect()),
        },
        Known {
            name: "words of a sentence find it",
            collection: of_firms(bodies(true))?,
            questions: some(sentences),
        },
        Known {
            name: "label finds what is under it",
            collection: of_firms(bodies(true))?,
            questions: some(codes.collect()),
        },
    ])
}

fn some(questions: Vec<Question>) -> Vec<Question> {
    let step = questions.len().div_ceil(MOST_QUESTIONS).max(1);
    questions.into_iter().step_by(step).collect()
}

fn of_firms(firms: Vec<Document>) -> Result<Collection> {
    let keys = firms.iter().map(|firm| (firm.id(), firm.id().to_string())).collect();
    Collection::of(firms, &keys)
}

fn firm(place: usize, name: String, body: String) -> Document {
    SupplierDoc {
        id: Uuid::from_u128(place as u128 + 1),
        number: i64::try_from(place).unwrap_or_default(),
        external_id: Some(place.to_string()),
        name,
        language: "en".to_owned(),
        summary: LocalizedText::one("en", body),
        evidence: Vec::new(),
        capabilities: Vec::new(),
        nuts: Vec::new(),
        languages: Vec::new(),
        size: SizeClass::Unknown,
        last_award: None,
        published_at: Instant::from(jiff::Timestamp::UNIX_EPOCH),
    }
    .into()
}

fn question(text: &str, grades: impl IntoIterator<Item = (usize, f64)>) -> Question {
    Question {
        id: String::new(),
        kind: Kind::Supplier,
        lang: "en".to_owned(),
        class: String::new(),
        text: text.to_owned(),
        split: String::new(),
        cross: "none".to_owned(),
        grades: grades.into_iter().collect(),
    }
}
