//! Small documents.

use domain::{Instant, LocalizedText, Money, organisation::SizeClass};
use search::{AssignmentDoc, Change, Document, Kind, LotDoc, Page, Query, Search, SupplierDoc, Timeline};
use uuid::Uuid;

pub const DAY_MS: i64 = 86_400_000;

pub fn day(days: i64) -> Instant {
    Instant::from_millis(days * DAY_MS).unwrap()
}

pub fn now() -> Instant {
    day(20_000)
}

pub fn id(number: u64) -> Uuid {
    Uuid::from_u64_pair(0x0190_0000_0000_7000, 0x8000_0000_0000_0000 | number)
}

pub fn supplier(number: u64, name: &str, lang: &str, summary: &str, capabilities: &[&str]) -> SupplierDoc {
    SupplierDoc {
        id: id(number),
        number: number.cast_signed(),
        external_id: None,
        name: name.to_owned(),
        language: lang.to_owned(),
        summary: LocalizedText::one(lang, summary),
        evidence: Vec::new(),
        capabilities: capabilities.iter().map(|code| (*code).to_owned()).collect(),
        nuts: Vec::new(),
        languages: vec![lang.to_owned()],
        size: SizeClass::Micro,
        last_award: None,
        published_at: day(100),
    }
}

pub fn lot(number: u64, title: LocalizedText, outcome: LocalizedText) -> LotDoc {
    LotDoc {
        id: id(number),
        framework_number: 1042,
        number: number.cast_signed(),
        external_id: Some(format!("ocds-{number}")),
        agency_number: 7,
        agency_name: LocalizedText::one("nl", "Stad Gent"),
        title,
        texts: vec![outcome],
        capabilities: Vec::new(),
        nuts: Vec::new(),
        languages: Vec::new(),
        value: Some(Money::eur(1_000_000)),
        deadline: None,
        published_at: day(100),
        timeline: Timeline::default(),
    }
}

pub fn assignment(number: u64, title: &str) -> AssignmentDoc {
    AssignmentDoc {
        id: id(number),
        number: number.cast_signed(),
        external_id: None,
        lot_number: Some("1042-3".to_owned()),
        agency_number: 7,
        agency_name: LocalizedText::one("en", "City of Ghent"),
        title: LocalizedText::one("en", title),
        texts: Vec::new(),
        capabilities: Vec::new(),
        nuts: Vec::new(),
        languages: Vec::new(),
        value: None,
        deadline: None,
        published_at: day(100),
        timeline: Timeline::default(),
    }
}

/// An index in a directory that goes with it.
pub struct Fixture {
    pub search: Search,
    pub dir: tempfile::TempDir,
}

pub fn fixture(documents: impl IntoIterator<Item = impl Into<Document>>) -> Fixture {
    let dir = tempfile::tempdir().unwrap();
    let search = Search::open(dir.path()).unwrap();
    search.rebuild([], 0).unwrap();
    search
        .apply(documents.into_iter().map(|document| Change::Upsert(document.into())))
        .unwrap();
    search.commit(1).unwrap();
    Fixture { search, dir }
}

pub fn ask(kind: Kind, locale: &str, words: &str) -> Query {
    Query {
        words: words.to_owned(),
        locale: locale.to_owned(),
        ..Query::new(kind, now())
    }
}

pub fn numbers(page: &Page) -> Vec<&str> {
    page.hits.iter().map(|hit| hit.number.as_str()).collect()
}

impl Fixture {
    pub fn suppliers(&self, locale: &str, words: &str) -> Vec<String> {
        numbers(&self.search.search(&ask(Kind::Supplier, locale, words)).unwrap())
            .into_iter()
            .map(str::to_owned)
            .collect()
    }
}
