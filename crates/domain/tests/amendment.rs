//! What may be amended when, and the check of an amendment.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod common;

use common::*;
use domain::{
    AgencyId, Figures, Instant, LocalizedText, LotId, Money,
    amendment::{Amended, AmendedPart, Covered, Term, Terms, rule, rules},
    draft::{AmendmentContext, AnyForm, Fields, NewAmendment, amendment_fields, check_amendment},
    framework::{FrameworkKind, Lot},
    phase::FrameworkPhase,
};
use proptest::prelude::*;
use std::collections::HashMap;

const LANGUAGES: [&str; 2] = ["nl", "fr"];

fn lot(terms: &Terms, number: i64, cents: i64) -> Lot {
    Lot {
        id: LotId::generate(),
        framework: terms.framework.id,
        number,
        title: text("Audit"),
        outcome: text("Minder wachten"),
        ceiling: Some(Money::eur(cents)),
        largest_assignment: Some(Money::eur(cents / 2)),
        capabilities: vec!["cpv:72413000".into()],
        nuts: vec![],
        languages: vec!["nl".into()],
        minimum_turnover: None,
        external_id: None,
        winners: vec![],
        cancelled_at: None,
        cancelled_reason: None,
    }
}

fn terms(kind: FrameworkKind) -> Terms {
    let mut terms = Terms {
        framework: framework(kind),
        lots: vec![],
        covered: vec![],
    };
    terms.framework.covered_agencies = vec!["OCMW Aalst".into()];
    terms.lots = vec![lot(&terms, 1, 60_000_000), lot(&terms, 2, 40_000_001)];
    terms.framework.value = Some(Money::eur(100_000_001));
    terms
}

/// `changes` typed over the form, with a reason; `now` in the phase that it is about.
fn check(terms: &Terms, changes: &[(&str, &str)], now: Instant) -> Result<NewAmendment, Vec<(String, &'static str)>> {
    let mut fields = amendment_fields(terms);
    fields.merge(Fields::from_iter([("reason.nl", "Zo"), ("reason.fr", "Ainsi")]));
    fields.merge(Fields::from_iter(changes.iter().copied()));
    let languages = LANGUAGES.map(str::to_owned);
    let agencies = [Covered {
        id: AgencyId::generate(),
        number: 12,
        name: "Stad Gent".into(),
    }];
    let context = AmendmentContext {
        publish_languages: &languages,
        figures: &Figures::default(),
        known: &AnyForm,
        now,
        agencies: &agencies,
        committed_cents: &HashMap::from([(1, 10_000_000)]),
        last_deadline: Some(at("2027-06-01T12:00")),
    };
    check_amendment(&fields, terms, &context).map_err(|errors| errors.into_iter().map(|error| (error.field, error.id)).collect())
}

fn refused(terms: &Terms, changes: &[(&str, &str)], now: &str) -> Vec<(String, &'static str)> {
    check(terms, changes, at(now)).unwrap_err()
}

const ADMISSION: &str = "2026-02-01T12:00";
const LIVE: &str = "2026-05-01T12:00";

#[test]
fn parties_agencies_and_ceilings_of_a_closed_one_never_grow() {
    for phase in FrameworkPhase::ALL {
        for what in [Amended::AgencyAdded, Amended::CeilingRaised, Amended::Requirements, Amended::Method] {
            assert!(!rule(what, FrameworkKind::Closed, *phase).is_allowed, "{what} {phase}");
        }
    }
    assert!(rule(Amended::CeilingRaised, FrameworkKind::Dynamic, FrameworkPhase::Live).is_allowed);
}

#[test]
fn what_is_not_public_or_over_is_not_amended() {
    for kind in FrameworkKind::ALL {
        for phase in [
            FrameworkPhase::Draft,
            FrameworkPhase::Unknown,
            FrameworkPhase::Expired,
            FrameworkPhase::Terminated,
        ] {
            assert!(rules(*kind, phase).iter().all(|rule| !rule.is_allowed), "{kind} {phase}");
        }
    }
    assert!(
        rules(FrameworkKind::Tender, FrameworkPhase::Live)
            .iter()
            .all(|rule| !rule.is_allowed)
    );
    let closed = rules(FrameworkKind::Closed, FrameworkPhase::Admission);
    assert_eq!(closed.len(), Amended::ALL.len(), "each kind of change has a rule");
}

#[test]
fn what_is_as_it_was_is_no_change() {
    for kind in [FrameworkKind::Dynamic, FrameworkKind::Closed] {
        let terms = terms(kind);
        assert_eq!(
            check(&terms, &[], at(LIVE)),
            Err(vec![("title.nl".to_owned(), "error-amend-nothing")]),
            "{kind}"
        );
        let mut odd = terms.clone();
        // Not at midnight, and in a language that the agency no longer publishes in.
        odd.framework.ends_at = Some(at("2029-01-01T09:30"));
        odd.framework.title.set("de", "Digitale Dienste");
        odd.lots[0].title = LocalizedText::one("nl", "Alleen Nederlands");
        assert_eq!(
            check(&odd, &[], at(LIVE)),
            Err(vec![("title.nl".to_owned(), "error-amend-nothing")]),
            "{kind}"
        );
    }
}

#[test]
fn every_publish_language_changes_or_none() {
    let terms = terms(FrameworkKind::Dynamic);
    assert_eq!(
        refused(&terms, &[("title.nl", "Anders")], LIVE),
        [("title.fr".to_owned(), "error-amend-language")]
    );
    assert_eq!(
        refused(&terms, &[("lot.2.outcome.fr", "Autrement")], LIVE),
        [("lot.2.outcome.nl".to_owned(), "error-amend-language")]
    );
    assert_eq!(
        refused(&terms, &[("title.nl", "Anders"), ("title.fr", " ")], LIVE),
        [("title.fr".to_owned(), "error-text-in-language")]
    );
    let new = check(&terms, &[("title.nl", "Anders"), ("title.fr", "Autrement")], at(LIVE)).unwrap();
    assert_eq!(new.changes.len(), 1);
    assert_eq!(
        (new.changes[0].part, new.terms.framework.title.get("fr")),
        (AmendedPart::Title, Some("Autrement"))
    );
}

#[test]
fn ceilings_add_up_and_stay_above_what_is_launched() {
    let closed = terms(FrameworkKind::Closed);
    assert_eq!(
        refused(&closed, &[("lot.1.ceiling", "500000")], LIVE),
        [("value".to_owned(), "error-lots-sum-less")]
    );
    assert_eq!(
        refused(
            &closed,
            &[
                ("lot.1.ceiling", "99999.99"),
                ("lot.1.largest_assignment", "1000"),
                ("value", "500000")
            ],
            LIVE
        ),
        [("lot.1.ceiling".to_owned(), "error-amend-ceiling-committed")]
    );
    let lower = check(&closed, &[("lot.1.ceiling", "500000"), ("value", "900000.01")], at(LIVE)).unwrap();
    assert_eq!(lower.changes[0].before, Term::Money(Money::eur(100_000_001)));
    assert_eq!(
        refused(&closed, &[("lot.1.ceiling", "600000.01"), ("lot.2.ceiling", "400000")], LIVE),
        [("lot.1.ceiling".to_owned(), "error-amend-ceiling-closed")]
    );
    assert!(
        check(
            &terms(FrameworkKind::Dynamic),
            &[("lot.1.ceiling", "600000.01"), ("lot.2.ceiling", "400000")],
            at(LIVE)
        )
        .is_ok()
    );
    assert_eq!(
        refused(&closed, &[("lot.1.largest_assignment", "400000")], LIVE),
        [("lot.1.largest_assignment".to_owned(), "error-amend-not-now")]
    );
}

#[test]
fn the_end_moves_by_kind() {
    let closed = terms(FrameworkKind::Closed);
    let end = |year: &'static str, month: &'static str, day: &'static str| {
        [("ends_at-year", year), ("ends_at-month", month), ("ends_at-day", day)]
    };
    // Live from 15 March 2026: four years end with 14 March 2030.
    assert!(check(&closed, &end("2030", "3", "14"), at(LIVE)).is_ok());
    assert_eq!(
        refused(&closed, &end("2030", "3", "15"), LIVE),
        [("duration_reason.nl".to_owned(), "error-closed-years")]
    );
    let mut why = end("2030", "3", "15").to_vec();
    why.extend([("duration_reason.nl", "Investering"), ("duration_reason.fr", "Investissement")]);
    assert_eq!(check(&closed, &why, at(LIVE)).unwrap().changes.len(), 2);
    assert_eq!(
        refused(&closed, &end("2028", "3", "14"), LIVE),
        [("ends_at".to_owned(), "error-amend-not-now")]
    );
    let dynamic = terms(FrameworkKind::Dynamic);
    assert!(check(&dynamic, &end("2040", "1", "1"), at(LIVE)).is_ok() && check(&dynamic, &end("2028", "1", "1"), at(LIVE)).is_ok());
    assert_eq!(
        refused(&dynamic, &end("2027", "5", "31"), LIVE),
        [("ends_at".to_owned(), "error-amend-end-running")]
    );
    assert_eq!(
        refused(&dynamic, &end("2026", "4", "1"), LIVE),
        [("ends_at".to_owned(), "error-date-past")]
    );
}

#[test]
fn applications_close_later_only_while_they_are_open() {
    for kind in [FrameworkKind::Dynamic, FrameworkKind::Closed] {
        let terms = terms(kind);
        let later = [("admission_until-day", "10"), ("admission_until-month", "3")];
        let new = check(&terms, &later, at(ADMISSION)).unwrap();
        assert_eq!(new.terms.framework.admission_until, Some(at("2026-03-11T00:00")), "{kind}");
        assert!(
            refused(&terms, &[("admission_until-month", "1")], ADMISSION).contains(&("admission_until".to_owned(), "error-amend-not-now"))
        );
        let over = check(
            &terms,
            &[("admission_until-day", "10"), ("admission_until-month", "4")],
            at("2026-03-02T00:00"),
        );
        assert!(over.is_err(), "{kind}: what has closed does not open again");
    }
    let closed = terms(FrameworkKind::Closed);
    let both = [("admission_until-day", "20"), ("admission_until-month", "3")];
    assert_eq!(
        refused(&closed, &both, ADMISSION),
        [("live_from".to_owned(), "error-date-not-after")]
    );
}

#[test]
fn agencies_come_by_number_and_go() {
    let dynamic = terms(FrameworkKind::Dynamic);
    let new = check(&dynamic, &[("covered", "12"), ("covered_agencies", "")], at(LIVE)).unwrap();
    assert_eq!(new.changes[0].kinds(), [Amended::AgencyAdded, Amended::AgencyRemoved]);
    assert_eq!(
        refused(&dynamic, &[("covered", "13")], LIVE),
        [("covered".to_owned(), "error-unknown-agency"),]
    );
    let closed = terms(FrameworkKind::Closed);
    assert_eq!(
        refused(&closed, &[("covered", "12")], LIVE),
        [("covered_agencies".to_owned(), "error-amend-agency-closed")]
    );
    assert!(check(&closed, &[("covered_agencies", "")], at(LIVE)).is_ok());
}

proptest! {
    /// Whatever is typed: no panic; and what passes keeps the sum, and for a closed one raises nothing.
    #[test]
    fn what_passes_keeps_the_rules(
        typed in prop::collection::vec(("title\\.nl|title\\.fr|value|lot\\.[123]\\.ceiling|lot\\.[12]\\.largest_assignment|ends_at-(day|month|year)|covered|covered_agencies|live_from-day", "[0-9]{1,9}|[0-9]{1,6}[.,][0-9]{2}|12|Stad|-1|\\PC{0,5}"), 0..8),
        is_closed in any::<bool>(),
    ) {
        let kind = if is_closed { FrameworkKind::Closed } else { FrameworkKind::Dynamic };
        let terms = terms(kind);
        let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if let Ok(new) = check(&terms, &typed, at(LIVE)) {
            let sum: i64 = new.terms.lots.iter().map(|lot| lot.ceiling.unwrap().cents).sum();
            prop_assert_eq!(sum, new.terms.framework.value.unwrap().cents);
            prop_assert!(!new.changes.is_empty());
            if is_closed {
                for (old, new) in terms.lots.iter().zip(&new.terms.lots) {
                    prop_assert!(new.ceiling.unwrap().cents <= old.ceiling.unwrap().cents);
                }
                prop_assert!(new.terms.agencies().iter().all(|name| terms.agencies().contains(name)));
            }
        }
    }
}
