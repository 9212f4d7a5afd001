//! What leaves a firm out, and what is only missing.

use crate::common::{assignment, at, framework};
use crate::market::{bare, find, firm, need, ranked, told, with};
use domain::fit::{Finding, Requirement};
use domain::framework::FrameworkKind;
use domain::matching::{Candidate, Need, NeedState, Ranking};
use domain::{Currency, Money};

fn failed(ranking: &Ranking, candidate: &Candidate) -> Vec<Requirement> {
    let fits = ranking.refused.get(&candidate.supplier);
    fits.into_iter().flatten().map(|fit| fit.requirement.clone()).collect()
}

#[test]
fn a_firm_without_any_of_the_capabilities_is_left_out() {
    let other = with(firm(1), [told("d")]);
    let found = ranked(&need(&["a", "b"]), std::slice::from_ref(&other));
    let keys: Vec<String> = failed(&found, &other).iter().map(Requirement::key).collect();
    assert_eq!(keys, ["capability:a", "capability:b"]);
    assert!(found.matches.is_empty());
    let half = with(firm(2), [told("b")]);
    assert!(
        find(&ranked(&need(&["a", "b"]), &[half]), 2).is_some(),
        "one of them is enough to be seen"
    );
}

#[test]
fn an_expired_claim_does_not_count() {
    let mut gone = with(firm(1), [told("a")]);
    gone.offers[0].claim.expires_at = Some(crate::market::now());
    let found = ranked(&need(&["a"]), std::slice::from_ref(&gone));
    assert_eq!(failed(&found, &gone), [Requirement::Capability("a".to_owned())]);
}

#[test]
fn a_firm_that_works_elsewhere_is_left_out_and_one_in_a_part_is_not() {
    let works_in = |codes: &[&str]| {
        let mut one = with(firm(1), [told("a")]);
        one.facts.nuts = codes.iter().map(|code| (*code).to_owned()).collect();
        one
    };
    let elsewhere = works_in(&["BE3"]);
    let found = ranked(&need(&["a"]), std::slice::from_ref(&elsewhere));
    assert_eq!(failed(&found, &elsewhere), [Requirement::Region]);
    let points = |codes: &[&str]| {
        let found = ranked(&need(&["a"]), &[works_in(codes)]);
        found.matches[0].judged.points_of(domain::matching::Signal::Region)
    };
    assert_eq!((points(&["BE2"]), points(&["BE"])), (60, 60));
    assert_eq!((points(&["BE21"]), points(&[])), (30, 30), "a part of it, and not told");
    let part = ranked(&need(&["a"]), &[works_in(&["BE21"])]);
    assert_eq!(part.matches[0].judged.short[0].finding, Finding::Missing(vec!["BE2".to_owned()]));
}

#[test]
fn no_language_in_common_leaves_out_and_one_that_is_not_told_does_not() {
    let speaks = |tags: &[&str]| {
        let mut one = with(firm(1), [told("a")]);
        one.facts.languages = tags.iter().map(|tag| (*tag).to_owned()).collect();
        one
    };
    let mut both = need(&["a"]);
    both.asked.languages = vec!["nl".to_owned(), "fr".to_owned()];
    let german = speaks(&["de"]);
    let found = ranked(&both, std::slice::from_ref(&german));
    assert_eq!(failed(&found, &german), [Requirement::Language]);
    let one = ranked(&both, &[speaks(&["fr-BE"])]);
    assert_eq!(one.matches[0].judged.short[0].finding, Finding::Missing(vec!["nl".to_owned()]));
    assert_eq!(ranked(&both, &[speaks(&[])]).matches.len(), 1);
    both.asked.is_one_language_enough = true;
    assert!(
        ranked(&both, &[speaks(&["fr"])]).matches[0].judged.short.is_empty(),
        "a bid is written in one language"
    );
}

#[test]
fn a_turnover_below_the_published_minimum_leaves_out_and_one_not_told_is_missing() {
    let mut asks = need(&["a"]);
    asks.asked.minimum_turnover = Some(Money::eur(40_000_001));
    let with_turnover = |cents| {
        let mut one = with(firm(1), [told("a")]);
        one.facts.turnover_cents = cents;
        one
    };
    let small = with_turnover(Some(40_000_000));
    let found = ranked(&asks, std::slice::from_ref(&small));
    assert_eq!(failed(&found, &small), [Requirement::Turnover]);
    assert_eq!(ranked(&asks, &[with_turnover(Some(40_000_001))]).matches[0].judged.short, []);
    let silent = ranked(&asks, &[with_turnover(None)]);
    assert_eq!(silent.matches[0].judged.short[0].requirement, Requirement::Turnover);
}

#[test]
fn several_failures_are_all_told() {
    let mut wrong = with(firm(1), [told("d")]);
    wrong.facts.nuts = vec!["FR".to_owned()];
    wrong.facts.languages = vec!["fr".to_owned()];
    let found = ranked(&need(&["a"]), std::slice::from_ref(&wrong));
    assert_eq!(
        failed(&found, &wrong),
        [Requirement::Capability("a".to_owned()), Requirement::Region, Requirement::Language]
    );
}

#[test]
fn a_notice_without_codes_finds_nobody() {
    let one = with(firm(1), [told("a")]);
    let found = ranked(&need(&[]), std::slice::from_ref(&one));
    assert!(found.matches.is_empty());
    assert_eq!(failed(&found, &one), [Requirement::Other]);
}

#[test]
fn what_is_only_claimed_is_told_apart_and_scores_nothing() {
    let found = ranked(&need(&["a", "b"]), &[with(firm(1), [bare("a")])]);
    let one = &found.matches[0].judged;
    assert!(matches!(one.needs[0].state, NeedState::Bare { is_copied: false, .. }));
    assert_eq!((one.needs[1].state, one.score, one.evidenced), (NeedState::Missing, 0, 0));
}

#[test]
fn the_need_of_an_assignment_and_of_a_lot() {
    let assignment = assignment();
    let need = Need::of_assignment(&assignment);
    assert_eq!(need.cents_a_year, Some(2_500_000), "within a year it is all of it");
    assert!(need.asked.is_one_language_enough && need.starts_on == Some(assignment.dates.starts_on));
    let mut framework = framework(FrameworkKind::Dynamic);
    framework.live_from = Some(at("2026-01-01T00:00"));
    framework.ends_at = Some(at("2030-01-01T00:00"));
    let mut lot = store_lot();
    let yearly = Need::of_lot(&lot, &framework).cents_a_year.unwrap();
    assert!((24_900_000..=25_100_000).contains(&yearly), "a quarter of the ceiling: {yearly}");
    lot.capabilities = vec!["a".to_owned(), "b".to_owned(), "a".to_owned()];
    lot.minimum_turnover = Some(Money::new(5, Currency::parse("SEK").unwrap()));
    let need = Need::of_lot(&lot, &framework);
    assert_eq!(need.asked.capabilities, ["a", "b"]);
    assert_eq!(need.asked.minimum_turnover, None, "kronor are not compared with euros");
}

fn store_lot() -> domain::framework::Lot {
    domain::framework::Lot {
        id: domain::LotId::generate(),
        framework: domain::FrameworkId::generate(),
        number: 1,
        title: domain::LocalizedText::one("nl", "Perceel"),
        outcome: domain::LocalizedText::one("nl", "Uitkomst"),
        ceiling: Some(Money::eur(100_000_000)),
        largest_assignment: None,
        capabilities: vec!["a".to_owned()],
        nuts: vec![],
        languages: vec![],
        minimum_turnover: None,
        external_id: None,
        winners: vec![],
        cancelled_at: None,
        cancelled_reason: None,
    }
}
