//! What is asked where nobody visits: among few documents, exactly; and what the clock alone changes.

use crate::support::{Fixture, ask, assignment, day, fixture, id, now, numbers, supplier};
use domain::Instant;
use search::{Document, Kind, Matching, Phase, Public, Query, Timeline};
use std::sync::Arc;

/// Planned from day 19,990, open from `opens`, closed ten days later.
fn planned(number: u64, opens: i64) -> Document {
    let phase = move |at: Instant| match at {
        at if at < day(19_990) => None,
        at if at < day(opens) => Some(Phase::Planned),
        at if at < day(opens + 10) => Some(Phase::Open),
        _ => Some(Phase::Closed),
    };
    let mut doc = assignment(number, "Cycle paths");
    doc.published_at = day(19_990);
    doc.timeline = Timeline::sample([Some(day(19_990)), Some(day(opens)), Some(day(opens + 10))], phase);
    doc.into()
}

fn found(found: search::Result<Vec<Public>>) -> Vec<(u64, Option<Instant>)> {
    let mut all: Vec<_> = found
        .unwrap()
        .into_iter()
        .map(|public| ((public.id.as_u128() & 0xffff) as u64, public.phase_since))
        .collect();
    all.sort_unstable();
    all
}

fn market() -> Fixture {
    let mut later = supplier(3, "Later", "en", "Bridges", &[]);
    later.published_at = day(20_005);
    fixture([planned(1, 20_002), planned(2, 20_020), later.into()])
}

#[test]
fn the_clock_alone_makes_public_and_moves_on() {
    let market = market();
    let search = &market.search;
    let turned = |after, until| found(search.turned(day(after), day(until)));
    assert_eq!(turned(20_000, 20_001), []);
    assert_eq!(turned(20_000, 20_002), [(1, Some(day(20_002)))]);
    assert_eq!(turned(20_002, 20_003), [], "each once");
    assert_eq!(turned(20_004, 20_006), [(3, None)]);
    assert_eq!(turned(20_000, 20_013), [(1, Some(day(20_012))), (3, None)], "the last of two turns");
    assert_eq!(turned(19_000, 19_989), []);
    let all = [id(1), id(2), id(3), id(9)];
    assert_eq!(found(search.public(&all, now())), [(1, Some(day(19_990))), (2, Some(day(19_990)))]);
    assert_eq!(found(search.public(&all, day(20_005))).len(), 3);
    assert_eq!(search.public(&[], now()).unwrap(), []);
}

#[test]
fn a_deleted_document_turns_nothing() {
    let market = market();
    let search = &market.search;
    search.apply([search::Change::Delete(id(1))]).unwrap();
    search.commit(2).unwrap();
    assert_eq!(found(search.turned(day(20_000), day(20_002))), []);
    assert_eq!(found(search.public(&[id(1)], now())), []);
}

#[test]
fn among_few_and_among_many_the_same_is_found() {
    let all: Vec<Document> = (1..=60)
        .map(|number| supplier(number, if number % 3 == 0 { "Bridge" } else { "Garden" }, "en", "", &[]).into())
        .collect();
    let search = fixture(all).search;
    for (asked, expected) in [
        (vec![3, 4, 6], 2),
        ((1..=40).collect::<Vec<u64>>(), 13),
        (vec![], 0),
        (vec![1, 99], 0),
    ] {
        let query = Query {
            among: Some(asked.iter().map(|number| id(*number)).collect::<Arc<[_]>>()),
            per_page: 60,
            matching: Matching::Strict,
            ..ask(Kind::Supplier, "en", "bridge")
        };
        let page = search.search(&query).unwrap();
        assert_eq!(page.total, expected, "{asked:?}");
        assert!(numbers(&page).iter().all(|number| asked.contains(&number.parse().unwrap())));
    }
}

#[test]
fn strictly_nothing_else_is_found() {
    let search = fixture([
        supplier(1, "Bridges and gardens", "en", "", &[]),
        supplier(2, "Bridges and roads", "en", "", &[]),
    ])
    .search;
    let strict = |words: &str| {
        let query = Query {
            matching: Matching::Strict,
            ..ask(Kind::Supplier, "en", words)
        };
        search.search(&query).unwrap()
    };
    assert_eq!(numbers(&strict("bridge gardens")), ["1"]);
    let none = strict("bridge museum");
    assert!(none.hits.is_empty() && none.suggestion.is_none() && !none.is_relaxed);
    assert!(
        !search.search(&ask(Kind::Supplier, "en", "bridge museum")).unwrap().hits.is_empty(),
        "a list does relax"
    );
}
