//! Who may fit, by codes; and how near words are.

use crate::support::{Fixture, assignment, day, fixture, id, now, supplier};
use codelists::Code;
use domain::LocalizedText;
use search::{AssignmentDoc, Document, Kind, Phase, SupplierDoc, Timeline, Wanted};
use uuid::Uuid;

const CODES: [&str; 9] = [
    "cpv:72000000",
    "cpv:72200000",
    "cpv:72212000",
    "cpv:72413000",
    "cpv:79530000",
    "cpv:79500000",
    "kavel:accessibility-audit",
    "kavel:web-development",
    "cpv:90910000",
];

fn codes() -> Vec<&'static str> {
    CODES.into_iter().filter(|code| Code::parse(code).is_ok()).collect()
}

fn wanted(kind: Kind, codes: &[&str], texts: &[(&str, &str)]) -> Wanted {
    Wanted {
        kind,
        codes: codes.iter().map(|code| (*code).to_owned()).collect(),
        texts: texts.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned())).collect(),
        phases: Vec::new(),
        limit: 200,
        now: now(),
    }
}

fn telling(number: u64, code: &str, evidence: &str) -> SupplierDoc {
    SupplierDoc {
        evidence: vec![("nl".to_owned(), evidence.to_owned())],
        ..supplier(number, &format!("Firma {number}"), "nl", "Wij werken", &[code])
    }
}

fn meets(claimed: &str, needed: &str) -> bool {
    Code::parse(claimed).unwrap().meets(&Code::parse(needed).unwrap())
}

#[test]
fn candidates_are_exactly_those_whose_codes_meet_a_need() {
    let all = codes();
    assert!(all.len() > 6);
    let mut documents: Vec<Document> = Vec::new();
    for (number, code) in (1..).zip(&all) {
        documents.push(supplier(number, "Firma", "nl", "Wij werken", &[code]).into());
        documents.push(
            AssignmentDoc {
                capabilities: vec![(*code).to_owned()],
                ..assignment(100 + number, "Work")
            }
            .into(),
        );
    }
    let Fixture { search, dir: _dir } = fixture(documents);
    for code in &all {
        let expected: Vec<Uuid> = (1..)
            .zip(&all)
            .filter(|(_, claimed)| meets(claimed, code))
            .map(|(number, _)| id(number))
            .collect();
        assert_eq!(
            search.candidates(&wanted(Kind::Supplier, &[code], &[])).unwrap(),
            expected,
            "who meets {code}"
        );
        let expected: Vec<Uuid> = (101..)
            .zip(&all)
            .filter(|(_, needed)| meets(code, needed))
            .map(|(number, _)| id(number))
            .collect();
        assert_eq!(
            search.candidates(&wanted(Kind::Assignment, &[code], &[])).unwrap(),
            expected,
            "what {code} meets"
        );
    }
    assert!(search.candidates(&wanted(Kind::Supplier, &[], &[])).unwrap().is_empty());
    assert!(
        search
            .candidates(&wanted(Kind::Supplier, &["nonsense", "cpv:33000000"], &[]))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn what_is_not_public_yet_and_other_phases_are_not_found() {
    let timeline = |phase: Phase| Timeline::sample([Some(day(1))], move |_| Some(phase));
    let at = |number, phase| AssignmentDoc {
        capabilities: vec!["cpv:72413000".to_owned()],
        timeline: timeline(phase),
        ..assignment(number, "Work")
    };
    let later = AssignmentDoc {
        published_at: day(30_000),
        ..at(3, Phase::Open)
    };
    let Fixture { search, dir: _dir } = fixture([at(1, Phase::Open), at(2, Phase::Closed), later]);
    let mut asked = wanted(Kind::Assignment, &["cpv:72413000"], &[]);
    assert_eq!(search.candidates(&asked).unwrap(), [id(1), id(2)]);
    asked.phases = vec![Phase::Open, Phase::Planned];
    assert_eq!(search.candidates(&asked).unwrap(), [id(1)]);
    asked.now = day(30_000);
    assert_eq!(search.candidates(&asked).unwrap(), [id(1), id(3)]);
}

/// A hundred firms meet one need, a single one the other.
#[test]
fn a_rare_need_is_not_crowded_out_and_words_choose_among_equals() {
    let mut firms: Vec<SupplierDoc> = (1..=100)
        .map(|number| telling(number, "cpv:72413000", "Een gewone website"))
        .collect();
    firms[70].evidence = vec![("nl".to_owned(), "Een loket voor vergunningen in de haven".to_owned())];
    firms.push(telling(101, "cpv:79530000", "Iets anders"));
    let Fixture { search, dir: _dir } = fixture(firms);
    let mut asked = wanted(
        Kind::Supplier,
        &["cpv:72413000", "cpv:79530000"],
        &[("nl", "Vergunningen van de haven")],
    );
    asked.limit = 10;
    let found = search.candidates(&asked).unwrap();
    assert_eq!(found.len(), 26, "25 for the common need and one for the rare one");
    assert!(found.contains(&id(71)) && found.contains(&id(101)));
    assert_eq!(search.candidates(&asked).unwrap(), found, "the same again");
}

fn near(search: &search::Search, texts: &[(&str, &str)]) -> Vec<u32> {
    let need = [("nl", "Vergunningen aanvragen aan een digitaal loket van de haven")];
    search.relevance(&wanted(Kind::Supplier, &["cpv:79530000"], &need), texts).unwrap()
}

#[test]
fn nearness_grows_with_different_words_and_never_with_repetition() {
    let Fixture { search, dir: _dir } = fixture((1..=60).map(|number| telling(number, "cpv:72413000", "Een gewone website")));
    let one = "Wij bouwden een loket";
    let more = "Wij bouwden een loket voor vergunningen";
    let repeated = [one; 40].join(" ");
    let everything: String = (0..2_000).map(|number| format!("woord{number} ")).collect();
    let everything = format!("{more} {everything}");
    let found = near(
        &search,
        &[
            ("nl", one),
            ("nl", more),
            ("nl", &repeated),
            ("nl", &everything),
            ("nl", "Iets heel anders"),
            ("nl", ""),
            ("nl", "de van een aan"),
        ],
    );
    assert!(found[0] > 0 && found[1] > found[0] && found[1] <= 1_000, "{found:?}");
    assert_eq!(found[2], found[0], "forty times the same is the same");
    assert!(found[3] < found[0] / 2, "who says everything says little: {found:?}");
    assert_eq!(found[4..], [0, 0, 0]);
}

#[test]
fn forms_of_a_word_are_the_word_and_a_label_crosses_languages() {
    let Fixture { search, dir: _dir } = fixture([supplier(1, "Firma", "nl", "Wij werken", &[])]);
    let french = LocalizedText::one("fr", "Services de traduction");
    let found = near(
        &search,
        &[
            ("nl", "Een vergunning voor het loket"),
            ("nl", "EEN VERGUNNING, voor: het LOKET!"),
            ("fr", french.get("fr").unwrap()),
            ("xx", "loket"),
            ("fr", "Loket"),
            ("fr", "De la pluie et du beau temps"),
        ],
    );
    assert!(found[0] > 0 && found[0] == found[1], "{found:?}");
    assert!(found[2] > 0, "the label of the code, translation services, in French: {found:?}");
    assert!(found[3] > 0 && found[4] > 0, "the same word in another language: {found:?}");
    assert_eq!(found[5], 0, "{found:?}");
}

#[test]
fn nearness_of_anything_is_a_number() {
    let Fixture { search, dir: _dir } = fixture(Vec::<SupplierDoc>::new());
    let long = "a".repeat(100_000);
    let found = near(&search, &[("nl", &long), ("", "🙂 \u{0} \u{202e}"), ("zz-ZZ", "ﬁn Straße")]);
    assert!(found.iter().all(|near| *near <= 1_000), "{found:?}");
}
