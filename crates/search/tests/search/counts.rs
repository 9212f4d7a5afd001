//! Totals, facet counts and order against a plain loop over the same documents.

use crate::support::{ask, day, fixture, id, lot, now, numbers, supplier};
use codelists::{Code, NutsCode};
use domain::{LocalizedText, Money, organisation::SizeClass};
use proptest::prelude::*;
use search::{Document, FacetName, Filters, Kind, LotDoc, NEWCOMER, Phase, Query, Sort, SupplierDoc, Timeline, VALUE_BANDS};
use std::collections::{BTreeMap, BTreeSet};

const CODES: [&str; 8] = [
    "cpv:72212000",
    "cpv:72000000",
    "cpv:79530000",
    "cpv:45233141",
    "kavel:user-interviews",
    "kavel:user-research",
    "kavel:accessibility-audit",
    "cpv:79315000",
];
const NUTS: [&str; 7] = ["BE", "BE1", "BE2", "BE24", "BE241", "NL3", "FR10"];
const LANGS: [&str; 4] = ["en", "nl", "fr", "sv"];
const WORDS: [&str; 3] = ["bridge", "garden", "software"];

fn some<T: Copy + std::fmt::Debug + Ord + 'static>(all: &'static [T], most: usize) -> impl Strategy<Value = Vec<T>> {
    prop::collection::btree_set(prop::sample::select(all), 0..=most).prop_map(|set| set.into_iter().collect())
}

fn strings(all: Vec<&str>) -> Vec<String> {
    all.into_iter().map(str::to_owned).collect()
}

/// Codes, regions, languages, size, words and the day of publication.
type Said = (
    Vec<&'static str>,
    Vec<&'static str>,
    Vec<&'static str>,
    SizeClass,
    Vec<&'static str>,
    i64,
);

fn suppliers() -> impl Strategy<Value = Vec<SupplierDoc>> {
    let one = (
        some(&CODES, 3),
        some(&NUTS, 2),
        some(&LANGS, 2),
        prop::sample::select(SizeClass::ALL),
        some(&WORDS, 2),
        19_990..20_010_i64,
    );
    prop::collection::vec(one, 0..60).prop_map(|all| {
        let doc = |(number, (codes, nuts, languages, size, words, published)): (u64, Said)| SupplierDoc {
            nuts: strings(nuts),
            languages: strings(languages),
            size,
            published_at: day(published),
            ..supplier(number, "Firm", "en", &words.join(" and "), &codes)
        };
        (1..).zip(all).map(doc).collect()
    })
}

fn lots() -> impl Strategy<Value = Vec<LotDoc>> {
    let one = (
        some(&CODES, 2),
        prop::option::of(0..8_000_000_i64),
        prop::option::of(19_980..20_020_i64),
        0..40_i64,
        any::<bool>(),
    );
    prop::collection::vec(one, 0..60).prop_map(|all| {
        (1..)
            .zip(all)
            .map(|(number, (codes, euros, deadline, opens, is_timed))| {
                let (opens, closes) = (day(19_985 + opens), day(19_990 + opens));
                let phases = [Some(opens), Some(closes)];
                let timeline = Timeline::sample(phases, |at| {
                    if at < opens {
                        None
                    } else {
                        Phase::parse(if at < closes { "admission" } else { "expired" })
                    }
                });
                LotDoc {
                    capabilities: strings(codes),
                    value: euros.map(|euros| Money::eur(euros * 100)),
                    deadline: deadline.map(day),
                    timeline: if is_timed { timeline } else { Timeline::default() },
                    ..lot(
                        number,
                        LocalizedText::one("en", format!("Lot {}", number % 7)),
                        LocalizedText::default(),
                    )
                }
            })
            .collect()
    })
}

/// A document as a plain loop sees it: the values it has in each facet.
struct Plain {
    id: uuid::Uuid,
    values: BTreeMap<FacetName, BTreeSet<String>>,
    words: String,
    is_public: bool,
    deadline: Option<i64>,
}

fn codes(all: &[String], values: &mut BTreeMap<FacetName, BTreeSet<String>>) {
    for code in all.iter().flat_map(|code| Code::parse(code).unwrap().met_needs()) {
        let text = code.to_string();
        match text.strip_prefix("cpv:") {
            Some(cpv) => values.entry(FacetName::Cpv).or_default().insert(cpv.to_owned()),
            None => values.entry(FacetName::Capability).or_default().insert(text),
        };
    }
}

fn plain_supplier(doc: &SupplierDoc) -> Plain {
    let mut values = BTreeMap::new();
    codes(&doc.capabilities, &mut values);
    let nuts = doc.nuts.iter().map(|code| NutsCode::parse(code).unwrap());
    values.insert(
        FacetName::Nuts,
        nuts.flat_map(|code| std::iter::once(code).chain(code.ancestors()))
            .map(|code| code.to_string())
            .collect(),
    );
    values.insert(FacetName::Language, doc.languages.iter().cloned().collect());
    values.insert(FacetName::Size, BTreeSet::from([doc.size.to_string()]));
    let is_new = doc.size != SizeClass::Large && doc.last_award.is_none();
    values.insert(FacetName::Newcomer, is_new.then(|| NEWCOMER.to_owned()).into_iter().collect());
    Plain {
        id: doc.id,
        values,
        words: doc.summary.pick("en").1.to_owned(),
        is_public: doc.published_at <= now(),
        deadline: None,
    }
}

fn plain_lot(doc: &LotDoc) -> Plain {
    let mut values = BTreeMap::new();
    codes(&doc.capabilities, &mut values);
    let band = |cents| {
        VALUE_BANDS
            .iter()
            .find(|band| (band.from_cents..band.until_cents).contains(&cents))
            .unwrap()
            .slug
            .to_owned()
    };
    values.insert(FacetName::Value, doc.value.iter().map(|value| band(value.cents)).collect());
    let phase = doc.timeline.phase_at(now());
    values.insert(FacetName::Phase, phase.iter().map(|phase| phase.as_str().to_owned()).collect());
    let is_public = doc.timeline.is_empty() || phase.is_some();
    Plain {
        id: doc.id,
        values,
        words: String::new(),
        is_public,
        deadline: doc.deadline.map(|at| at.as_millis()),
    }
}

fn filters() -> impl Strategy<Value = Filters> {
    let capability = ["kavel:user-research", "kavel:accessibility-audit", "cpv:79300000", "kavel:nothing"];
    let choices = (
        some(Box::leak(Box::new(capability)), 2),
        some(&["72000000", "72212000", "79500000", "45000000"], 2),
        some(&["BE", "BE2", "BE24", "NL"], 2),
        some(&["micro", "small", "large"], 2),
        some(&["en", "sv"], 1),
        some(&["under-30k", "30k-140k", "1m-5m", "from-5m"], 2),
        some(&["admission", "expired", "live"], 2),
        prop::option::weighted(0.3, 19_990..20_010_i64),
        0_u8..128,
    );
    choices.prop_map(|(capability, cpv, nuts, size, language, value, phase, open_until, mask)| {
        let mut filters = Filters {
            open_until: open_until.map(day),
            ..Filters::default()
        };
        let all = [
            (FacetName::Capability, capability),
            (FacetName::Cpv, cpv),
            (FacetName::Nuts, nuts),
            (FacetName::Size, size),
            (FacetName::Language, language),
            (FacetName::Value, value),
            (FacetName::Phase, phase),
        ];
        // Few facets at a time, or nothing is ever found.
        let picked = all
            .into_iter()
            .enumerate()
            .filter(|(place, _)| mask & (1 << place) != 0 && mask.count_ones() < 4);
        for (_, (facet, values)) in picked {
            values.into_iter().for_each(|value| filters.choose(facet, value));
        }
        filters
    })
}

fn holds(doc: &Plain, filters: &Filters, facet: FacetName) -> bool {
    let chosen = filters.values(facet);
    let has = |facet, value: &str| doc.values.get(&facet).is_some_and(|values| values.contains(value));
    chosen.is_empty()
        || chosen.iter().any(|value| match value.strip_prefix("cpv:") {
            Some(cpv) if facet == FacetName::Capability => has(FacetName::Cpv, cpv),
            _ => has(facet, value),
        })
}

fn check(search: &search::Search, all: &[Plain], query: &Query) -> Result<(), TestCaseError> {
    let word = query.words.trim();
    let found: Vec<&Plain> = all
        .iter()
        .filter(|doc| doc.is_public && (word.is_empty() || doc.words.contains(word)))
        .filter(|doc| {
            query
                .filters
                .open_until
                .is_none_or(|moment| doc.deadline.is_some_and(|deadline| deadline > moment.as_millis()))
        })
        .collect();
    let holds_but = |doc: &Plain, but: Option<FacetName>| {
        FacetName::ALL
            .iter()
            .filter(|facet| Some(**facet) != but)
            .all(|facet| holds(doc, &query.filters, *facet))
    };
    let expected: BTreeSet<uuid::Uuid> = found.iter().filter(|doc| holds_but(doc, None)).map(|doc| doc.id).collect();

    // All pages together are the whole, nothing twice, in one order.
    let (mut seen, mut pages, mut number) = (Vec::new(), 1, 1);
    while number <= pages {
        let page = search
            .search(&Query {
                page: number,
                ..query.clone()
            })
            .unwrap();
        prop_assert_eq!(page.total, expected.len() as u64);
        prop_assert!(page.hits.len() <= query.per_page);
        (pages, number) = (page.pages, number + 1);
        seen.extend(page.hits.iter().map(|hit| hit.id));
    }
    prop_assert_eq!(seen.len(), expected.len());
    prop_assert_eq!(seen.iter().copied().collect::<BTreeSet<_>>(), expected);
    let whole = search
        .search(&Query {
            per_page: 1_000,
            ..query.clone()
        })
        .unwrap();
    prop_assert_eq!(whole.hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), seen);
    let beyond = search
        .search(&Query {
            page: pages + 1,
            ..query.clone()
        })
        .unwrap();
    prop_assert!(beyond.hits.is_empty());

    for facet in FacetName::ALL {
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        for doc in found.iter().filter(|doc| holds_but(doc, Some(*facet))) {
            for value in doc.values.get(facet).into_iter().flatten() {
                *counts.entry(value).or_default() += 1;
            }
        }
        let shown = whole.facet(*facet).map(|facet| facet.values.as_slice()).unwrap_or_default();
        for value in shown.iter().filter(|value| !value.value.starts_with("cpv:")) {
            prop_assert_eq!(
                value.count,
                counts.get(value.value.as_str()).copied().unwrap_or(0),
                "{:?} {}",
                facet,
                value.value
            );
        }
        // Closed lists are complete; of a tree, the top is.
        for (value, count) in counts {
            let is_tree = matches!(facet, FacetName::Cpv | FacetName::Nuts | FacetName::Capability);
            let is_top = (*facet == FacetName::Cpv && value.ends_with("000000")) || (*facet == FacetName::Nuts && value.len() <= 3);
            if !is_tree || is_top {
                prop_assert!(
                    shown.iter().any(|shown| shown.value == value && shown.count == count),
                    "{:?} {} {}",
                    facet,
                    value,
                    count
                );
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn suppliers_are_counted_as_a_loop_counts(docs in suppliers(), choices in prop::collection::vec((filters(), prop::sample::select(vec!["", "bridge", "garden"])), 4)) {
        let plain: Vec<Plain> = docs.iter().map(plain_supplier).collect();
        let found = fixture(docs);
        for (mut filters, word) in choices {
            filters.open_until = None;
            let is_word_there = plain.iter().any(|doc| doc.is_public && doc.words.contains(word));
            prop_assume!(is_word_there || word.is_empty());
            check(&found.search, &plain, &Query { filters, per_page: 7, ..ask(Kind::Supplier, "en", word) })?;
        }
    }

    #[test]
    fn lots_are_counted_as_a_loop_counts(docs in lots(), choices in prop::collection::vec((filters(), prop::sample::select(Sort::ALL)), 4)) {
        let plain: Vec<Plain> = docs.iter().map(plain_lot).collect();
        let mut documents: Vec<Document> = docs.into_iter().map(Document::from).collect();
        let second = documents.split_off(documents.len() / 2);
        // Two segments, and a deleted document in the first.
        let found = fixture(documents);
        found.search.apply(second.into_iter().map(search::Change::Upsert)).unwrap();
        found.search.apply([search::Change::Upsert(lot(999, LocalizedText::one("en", "Gone"), LocalizedText::default()).into())]).unwrap();
        found.search.commit(2).unwrap();
        found.search.apply([search::Change::Delete(id(999))]).unwrap();
        found.search.commit(3).unwrap();
        for (filters, sort) in choices {
            check(&found.search, &plain, &Query { filters, sort: Some(sort), per_page: 5, ..ask(Kind::Lot, "en", "") })?;
        }
    }
}

/// Who has no award for long enough, and is not large: what a day makes of it, the index does not store.
#[test]
fn newcomers_are_counted_and_filtered_by_the_day() {
    let firm = |number, size, last_award: Option<i64>| SupplierDoc {
        size,
        last_award: last_award.map(day),
        ..supplier(number, "Firm", "en", "", &[])
    };
    let search = fixture([
        firm(1, SizeClass::Micro, None),
        firm(2, SizeClass::Small, Some(19_000)),
        firm(3, SizeClass::Small, Some(19_900)),
        firm(4, SizeClass::Large, None),
        firm(5, SizeClass::Unknown, Some(18_000)),
    ])
    .search;
    let found = |since: Option<i64>, chosen: &[&str]| {
        let mut query = ask(Kind::Supplier, "en", "");
        query.newcomers_since = since.map(day);
        chosen.iter().for_each(|value| query.filters.choose(FacetName::Newcomer, *value));
        let page = search.search(&query).unwrap();
        let count = page.facets.iter().find(|facet| facet.name == FacetName::Newcomer);
        let count = count
            .and_then(|facet| facet.values.iter().find(|value| value.value == NEWCOMER))
            .map(|value| value.count);
        let mut all: Vec<String> = numbers(&page).into_iter().map(str::to_owned).collect();
        all.sort_unstable();
        (all.join(" "), count)
    };
    assert_eq!(found(Some(19_500), &[]), ("1 2 3 4 5".to_owned(), Some(3)));
    assert_eq!(found(Some(19_500), &["yes"]), ("1 2 5".to_owned(), Some(3)));
    assert_eq!(
        found(Some(19_000), &["yes"]),
        ("1 5".to_owned(), Some(2)),
        "an award at that moment counts"
    );
    assert_eq!(found(None, &["yes"]), ("1".to_owned(), Some(1)));
    assert_eq!(found(Some(19_500), &["no"]).0, "", "what does not exist finds nothing");
}
