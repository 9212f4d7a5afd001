//! A few documents by themselves answer as the whole index does, asked about them.

use crate::support::{ask, assignment, day, fixture, id, lot, supplier};
use domain::LocalizedText;
use proptest::prelude::*;
use search::{Document, FacetName, Kind, Matching, Phase, Query, Timeline};
use std::{collections::BTreeSet, sync::Arc};
use uuid::Uuid;

/// They share stems, parts of compounds, and letters.
const WORDS: [&str; 22] = [
    "vertaling",
    "vertalingen",
    "vertaaldiensten",
    "translation",
    "translations",
    "services",
    "dienst",
    "school",
    "schoolgebouwen",
    "gebouwen",
    "software",
    "softwareontwikkeling",
    "ontwikkeling",
    "website",
    "websites",
    "toegankelijk",
    "brug",
    "bruggen",
    "pont",
    "ponts",
    "Brücken",
    "Reinigung",
];
const CODES: [&str; 4] = ["cpv:79530000", "cpv:72413000", "cpv:72000000", "cpv:45221100"];
const LANGS: [&str; 5] = ["nl", "en", "fr", "de", "pl"];
const MANY: u64 = 14;

fn document() -> impl Strategy<Value = (u8, Vec<&'static str>, &'static str, Vec<&'static str>, i64)> {
    let words = proptest::collection::vec(prop::sample::select(WORDS.to_vec()), 1..5);
    let codes = proptest::collection::vec(prop::sample::select(CODES.to_vec()), 0..3);
    (0_u8..3, words, prop::sample::select(LANGS.to_vec()), codes, -5_i64..5)
}

fn made(number: u64, (kind, words, lang, codes, days): (u8, Vec<&'static str>, &'static str, Vec<&'static str>, i64)) -> Document {
    let (text, at) = (words.join(" "), day(20_000 + days));
    let codes: Vec<String> = codes.into_iter().map(str::to_owned).collect();
    match kind {
        0 => {
            let mut doc = supplier(number, &text, lang, &text, &[]);
            (doc.capabilities, doc.published_at) = (codes, at);
            doc.nuts = vec![if days > 0 { "BE2" } else { "BE100" }.to_owned()];
            doc.into()
        }
        1 => {
            let mut doc = lot(number, LocalizedText::one(lang, &text), LocalizedText::default());
            doc.capabilities = codes;
            doc.deadline = Some(at);
            doc.into()
        }
        _ => {
            let mut doc = assignment(number, &text);
            doc.capabilities = codes;
            let phase = move |now| (now >= at).then_some(if now < at.plus_days(2) { Phase::Open } else { Phase::Closed });
            doc.timeline = Timeline::sample([Some(at), Some(at.plus_days(2))], phase);
            doc.into()
        }
    }
}

/// A word of theirs, mistyped, of nobody, or a number.
fn asked() -> impl Strategy<Value = String> {
    let word = prop::sample::select(WORDS.to_vec());
    let mistyped = word.clone().prop_map(|word| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.swap(2, 3);
        letters.into_iter().collect::<String>()
    });
    prop_oneof![
        6 => word.clone().prop_map(str::to_owned),
        2 => mistyped,
        1 => word.clone().prop_map(|word| format!("-{word}")),
        1 => (word.clone(), word).prop_map(|(one, other)| format!("\"{one} {other}\"")),
        1 => prop::sample::select(vec!["the", "de", "museum", "🙂", "3", "1042-4", "-\"software website\"", "services de traduction"]).prop_map(str::to_owned),
    ]
}

fn question() -> impl Strategy<Value = Query> {
    let kind = prop::sample::select(vec![Kind::Supplier, Kind::Lot, Kind::Assignment]);
    let words = proptest::collection::vec(asked(), 0..4);
    let facet = prop::sample::select(vec![
        None,
        Some((FacetName::Cpv, "72000000")),
        Some((FacetName::Nuts, "BE")),
        Some((FacetName::Phase, "open")),
        Some((FacetName::Language, "nl")),
    ]);
    (kind, words, prop::sample::select(LANGS.to_vec()), facet).prop_map(|(kind, words, locale, facet)| {
        let mut query = ask(kind, locale, &words.join(" "));
        if let Some((facet, value)) = facet {
            query.filters.choose(facet, value);
        }
        query
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn they_answer_as_the_whole_index(
        documents in proptest::collection::vec(document(), 2..MANY as usize),
        chosen in any::<u16>(),
        questions in proptest::collection::vec(question(), 1..24),
    ) {
        let documents: Vec<Document> = (1..).zip(documents).map(|(number, document)| made(number, document)).collect();
        let search = fixture(documents.clone()).search;
        let some: Vec<Document> = documents.into_iter().zip(0..).filter(|(_, place)| chosen >> place & 1 == 1).map(|(document, _)| document).collect();
        let among: Arc<[Uuid]> = some.iter().map(Document::id).collect();
        let few = search.few(some).unwrap();
        for question in questions {
            let whole = Query { matching: Matching::Strict, among: Some(Arc::clone(&among)), per_page: 1_000, ..question.clone() };
            let expected: BTreeSet<Uuid> = search.search(&whole).unwrap().hits.into_iter().map(|hit| hit.id).collect();
            let found: BTreeSet<Uuid> = few.answers(&question).unwrap().into_iter().collect();
            prop_assert_eq!(found, expected, "{:?}", question);
        }
    }
}

#[test]
fn a_word_that_others_have_is_no_slip_and_one_that_nobody_has_is() {
    let others = [supplier(1, "Vertaling", "nl", "", &[]), supplier(2, "Vertalers", "nl", "", &[])];
    let search = fixture(others.clone()).search;
    let [_, new] = others;
    let few = search.few([new.into()]).unwrap();
    let found = |words: &str| few.answers(&ask(Kind::Supplier, "nl", words)).unwrap();
    assert!(found("vertaling").is_empty(), "the first has it");
    assert_eq!(found("vertalers"), [id(2)]);
    assert_eq!(found("vertalrs"), [id(2)], "the nearest of the whole index");
    assert_eq!(found(""), [id(2)]);
    assert!(search.few([]).unwrap().answers(&ask(Kind::Supplier, "nl", "")).unwrap().is_empty());
}
