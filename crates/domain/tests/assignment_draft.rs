//! An assignment form, from what is typed to what can be launched.

mod common;

use common::at;
use domain::assignment::Assignment;
use domain::assignment::{AwardModel, CriterionPart, Route};
use domain::draft::{
    AnyForm, AssignmentContext, AssignmentSection, CallOffLot, Fields, NewAssignment, SectionStatus, assignment_status, check_assignment,
    copied_assignment_fields, new_assignment_fields,
};
use domain::framework::FrameworkKind;
use domain::{AgencyId, AssignmentId, FieldError, Figures, LotId, Money, SupplierId};
use jiff::civil::date;
use proptest::prelude::*;
use rstest::rstest;

/// A Monday.
const NOW: &str = "2026-06-01T09:30";

fn languages() -> Vec<String> {
    vec!["nl".to_owned(), "fr".to_owned()]
}

fn lot_id(last: u8) -> LotId {
    format!("01890000-0000-7000-8000-0000000000{last:02}").parse().expect("an id")
}

fn lots() -> Vec<CallOffLot> {
    let lot = |last, kind| CallOffLot {
        lot: lot_id(last),
        kind,
        largest_assignment_cents: Some(5_000_000),
        left_cents: Some(4_000_000),
        framework_ends_at: Some(at("2026-12-31T00:00")),
    };
    vec![lot(1, FrameworkKind::Dynamic), lot(2, FrameworkKind::Closed)]
}

/// A limited-value assignment of 25,000, open at once, until Friday 12 June.
fn fields() -> Fields {
    let mut fields = new_assignment_fields(&languages(), &Figures::default(), date(2026, 6, 1));
    // Dates in one field each, instead of those that are proposed.
    fields
        .0
        .retain(|name, _| !["-day", "-month", "-year", ".time"].iter().any(|part| name.ends_with(part)));
    for lang in ["nl", "fr"] {
        for name in ["title", "problem", "affected", "constraints", "acceptance"] {
            fields.set(format!("{name}.{lang}"), "Tekst");
        }
        for part in ["indicator", "baseline", "target", "measured_how", "depends_on"] {
            fields.set(format!("outcome.1.{part}.{lang}"), format!("Tekst {part}"));
        }
    }
    let rest = [
        ("route", "limited-value"),
        ("outcome.1.by", "2026-10-01"),
        ("budget", "25.000"),
        ("questions_until", "2026-06-08T12:00"),
        ("deadline", "2026-06-12 12:00"),
        ("starts_on", "1/7/2026"),
        ("ends_on", "30/9/2026"),
        ("capabilities", "kavel:accessibility-audit"),
    ];
    fields.merge(Fields::from_iter(rest));
    fields
}

fn with(changes: &[(&str, &str)]) -> Fields {
    let mut fields = fields();
    fields.merge(Fields::from_iter(changes.iter().copied()));
    fields
}

fn check_similar(fields: &Fields, sum_of_similar_cents: i64) -> Result<NewAssignment, Vec<FieldError>> {
    let (languages, figures, lots) = (languages(), Figures::default(), lots());
    let context = AssignmentContext {
        publish_languages: &languages,
        figures: &figures,
        known: &AnyForm,
        now: at(NOW),
        lots: &lots,
        sum_of_similar_cents,
    };
    check_assignment(fields, &context)
}

fn errors(fields: &Fields) -> Vec<(String, &'static str)> {
    check_similar(fields, 0)
        .err()
        .unwrap_or_default()
        .into_iter()
        .map(|error| (error.field, error.id))
        .collect()
}

#[test]
fn a_whole_form_becomes_an_assignment() {
    let assignment = check_similar(&fields(), 0).unwrap();
    assert_eq!(assignment.route, Route::LimitedValue);
    assert_eq!(
        (assignment.award, assignment.budget),
        (AwardModel::FixedBudget, Money::eur(2_500_000))
    );
    assert_eq!(assignment.dates.opens_at, at(NOW), "left empty: on publication");
    assert_eq!(assignment.dates.deadline, at("2026-06-12T12:00"));
    assert_eq!(assignment.planned_month, None);
    let criteria: Vec<_> = assignment
        .criteria
        .iter()
        .map(|c| (c.key.as_str(), c.weight, c.part, c.word_limit))
        .collect();
    assert_eq!(
        criteria,
        [
            ("c1", 40, CriterionPart::Blind, 400),
            ("c2", 40, CriterionPart::Blind, 400),
            ("c3", 20, CriterionPart::Blind, 400)
        ]
    );
    assert_eq!(assignment.criteria[2].name.get("nl"), Some("Innovatie"));
    assert_eq!(assignment.bid_languages, ["nl", "fr"]);
}

fn published(new: NewAssignment) -> Assignment {
    new.published(AssignmentId::generate(), 2001, AgencyId::generate(), at(NOW))
}

/// The dates that a copy leaves to be typed, as in [`fields`].
fn dates() -> Vec<(&'static str, &'static str)> {
    vec![
        ("outcome.1.by", "2026-10-01"),
        ("questions_until", "2026-06-08T12:00"),
        ("deadline", "2026-06-12 12:00"),
        ("starts_on", "1/7/2026"),
        ("ends_on", "30/9/2026"),
    ]
}

#[rstest]
#[case(&[])]
#[case(&[("budget", "18.500,05"), ("criterion.2.minimum", "3"), ("criterion.3.part", "identified"), ("nuts", "BE2")])]
#[case(&[("award", "price-quality"), ("price_weight", "20"), ("full_points_saving_percent", "10"), ("criterion.1.weight", "20")])]
#[case(&[("route", "call-off"), ("lot", "01890000-0000-7000-8000-000000000001")])]
#[case(&[("route", "negotiated"), ("open_to_all", "yes"), ("budget", "60000")])]
fn a_copy_is_the_same_but_for_its_dates(#[case] changes: &[(&str, &str)]) {
    let new = check_similar(&with(changes), 0).unwrap();
    let mut copy = copied_assignment_fields(&published(new.clone()), &languages(), true);
    let missing: Vec<String> = errors(&copy).into_iter().map(|(field, _)| field).collect();
    assert_eq!(missing, ["outcome.1.by", "questions_until", "deadline", "starts_on", "ends_on"]);
    copy.merge(Fields::from_iter(dates()));
    assert_eq!(check_similar(&copy, 0).unwrap(), new);
}

#[test]
fn a_copy_for_another_agency_has_its_languages_and_no_lot() {
    let call_off = [("route", "call-off"), ("lot", "01890000-0000-7000-8000-000000000001")];
    let earlier = published(check_similar(&with(&call_off), 0).unwrap());
    let copy = copied_assignment_fields(&earlier, &["nl".to_owned(), "de".to_owned()], false);
    assert_eq!((copy.get("lot"), copy.get("title.nl"), copy.get("title.fr")), ("", "Tekst", ""));
    let languages = errors(&copy);
    assert!(languages.contains(&("lot".to_owned(), "error-choose")), "{languages:?}");
}

#[test]
fn one_that_opens_later_is_planned() {
    let planned = check_similar(&with(&[("opens_at", "2026-06-05T09:00"), ("deadline", "2026-06-15T12:00")]), 0).unwrap();
    assert_eq!(planned.planned_month, Some(date(2026, 6, 1)));
    assert_eq!(planned.dates.opens_at, at("2026-06-05T09:00"));
    let today = check_similar(&with(&[("opens_at", "2026-06-01")]), 0).unwrap();
    assert_eq!(today.dates.opens_at, at(NOW), "today means from now");
}

#[rstest]
#[case(&[("route", "")], "route", "error-choose")]
#[case(&[("route", "direct")], "route", "error-unknown-choice")]
#[case(&[("problem.fr", "")], "problem.fr", "error-text-in-language")]
#[case(&[("outcome.1.baseline.nl", ""), ("outcome.1.baseline.fr", "")], "outcome.1.baseline.nl", "error-required")]
#[case(&[("outcome.1.by", "")], "outcome.1.by", "error-required")]
#[case(&[("outcome.1.by", "2026-06-30")], "outcome.1.by", "error-date-not-before")]
#[case(&[("budget", "30.000")], "budget", "error-budget-route")]
#[case(&[("budget", "€ 0")], "budget", "error-budget-positive")]
#[case(&[("opens_at", "2026-05-31")], "opens_at", "error-date-past")]
#[case(&[("deadline", "2026-06-12")], "deadline", "error-time")]
#[case(&[("deadline", ""), ("deadline.date", "12/6/2026")], "deadline.time", "error-time")]
#[case(&[("deadline", "")], "deadline", "error-required")]
#[case(&[("deadline", "2026-06-01T09:30")], "deadline", "error-after-opening")]
#[case(&[("deadline", "2026-06-06T09:29")], "deadline", "error-bid-days")]
#[case(&[("deadline", "2026-06-13T12:00")], "deadline", "error-deadline-holiday")]
#[case(&[("deadline", "2026-07-21T12:00"), ("starts_on", "2026-08-01")], "deadline", "error-deadline-holiday")]
#[case(&[("questions_until", "2026-06-01T09:00")], "questions_until", "error-after-opening")]
#[case(&[("questions_until", "2026-06-12T12:00")], "questions_until", "error-questions-before-deadline")]
#[case(&[("starts_on", "2026-06-11")], "starts_on", "error-date-not-before")]
#[case(&[("ends_on", "2026-06-30")], "ends_on", "error-date-order")]
#[case(&[("award", "cheapest")], "award", "error-unknown-choice")]
#[case(&[("criterion.1.weight", "41")], "criterion.1.weight", "error-weights-total")]
#[case(&[("criterion.1.weight", "0")], "criterion.1.weight", "error-number-range")]
#[case(&[("criterion.2.weight", "4 0")], "criterion.2.weight", "error-not-a-number")]
#[case(&[("criterion.1.minimum", "6")], "criterion.1.minimum", "error-number-range")]
#[case(&[("criterion.3.part", "")], "criterion.3.part", "error-choose")]
#[case(&[("criterion.3.question.fr", "")], "criterion.3.question.fr", "error-text-in-language")]
#[case(&[("award", "price-quality")], "price_weight", "error-required")]
#[case(&[("award", "price-quality"), ("price_weight", "31"), ("criterion.1.weight", "9")], "price_weight", "error-price-weight")]
#[case(&[("award", "price-quality"), ("price_weight", "30")], "criterion.1.weight", "error-weights-total")]
#[case(&[("bid_languages", "")], "bid_languages", "error-choose-at-least-one")]
#[case(&[("capabilities", "accessibility")], "capabilities", "error-code")]
#[case(&[("route", "call-off"), ("lot", "")], "lot", "error-choose")]
#[case(&[("route", "call-off"), ("lot", "01890000-0000-7000-8000-000000000099")], "lot", "error-unknown-choice")]
#[case(&[("route", "negotiated")], "open_to_all", "error-choose")]
fn one_mistake_is_one_error_at_its_field(#[case] changes: &[(&str, &str)], #[case] field: &str, #[case] id: &'static str) {
    assert_eq!(errors(&with(changes)).first(), Some(&(field.to_owned(), id)));
}

#[rstest]
#[case(&[("budget", "29.999,99")])]
#[case(&[("deadline", ""), ("deadline.date", "12/6/2026"), ("deadline.time", "12u00")])]
#[case(&[("deadline", ""), ("deadline-day", "12"), ("deadline-month", "6"), ("deadline-year", "2026"), ("deadline-time", "12:00")])]
#[case(&[("award", "price-quality"), ("price_weight", "30"), ("criterion.1.weight", "10")])]
#[case(&[("criterion.3.part", "identified"), ("criterion.3.minimum", "3"), ("criterion.3.word_limit", "")])]
#[case(&[("route", "negotiated"), ("open_to_all", "yes"), ("budget", "139.999,99")])]
fn what_the_rules_allow(#[case] changes: &[(&str, &str)]) {
    assert_eq!(errors(&with(changes)), []);
}

#[test]
fn similar_assignments_count() {
    assert!(check_similar(&fields(), 499_999).is_ok());
    let errors = check_similar(&fields(), 500_000).unwrap_err();
    assert_eq!((errors[0].field.as_str(), errors[0].id), ("budget", "error-budget-similar"));
}

#[test]
fn a_call_off_stays_within_its_lot() {
    let call_off = |lot, changes: &[(&str, &str)]| {
        let mut fields = with(&[("route", "call-off"), ("budget", "40.000"), ("deadline", "2026-06-12T12:00")]);
        fields.set("lot", lot_id(lot).to_string());
        fields.merge(Fields::from_iter(changes.iter().copied()));
        fields
    };
    assert_eq!(
        check_similar(&call_off(1, &[]), 99_999_999).unwrap().route,
        Route::CallOff { lot: lot_id(1) },
        "sums are of stand-alone ones"
    );
    let first = |fields: &Fields| errors(fields).first().map(|(field, id)| (field.clone(), *id));
    assert_eq!(
        first(&call_off(1, &[("budget", "40.000,01")])),
        Some(("budget".into(), "error-budget-left"))
    );
    assert_eq!(
        first(&call_off(1, &[("budget", "50.000,01")])),
        Some(("budget".into(), "error-budget-lot"))
    );
    // Ten days in a dynamic one; seven in a closed one.
    let eight = [("deadline", "2026-06-09T12:00")];
    assert_eq!(first(&call_off(1, &eight)), Some(("deadline".into(), "error-bid-days")));
    assert_eq!(first(&call_off(2, &eight)), None);
    let late = [
        ("deadline", "2026-12-31T12:00"),
        ("starts_on", "2027-01-05"),
        ("ends_on", "2027-02-01"),
        ("outcome.1.by", "2027-02-01"),
    ];
    assert_eq!(first(&call_off(2, &late)), Some(("deadline".into(), "error-deadline-framework")));
}

#[test]
fn three_firms_each_with_a_reason() {
    let ids: Vec<String> = (0..3).map(|_| SupplierId::generate().to_string()).collect();
    let mut fields = with(&[("route", "negotiated"), ("open_to_all", "no"), ("deadline", "2026-06-15T12:00")]);
    assert_eq!(errors(&fields), [("invited.1.supplier".to_owned(), "error-invited-min")]);
    for (n, id) in (1..).zip(&ids) {
        fields.set(format!("invited.{n}.supplier"), id);
        fields.set(format!("invited.{n}.reason"), "Ervaring met toegankelijkheid");
    }
    let Route::Negotiated { invited } = check_similar(&fields, 0).unwrap().route else {
        panic!("negotiated")
    };
    assert_eq!(invited.len(), 3);
    fields.set("invited.2.reason", "");
    assert_eq!(errors(&fields), [("invited.2.reason".to_owned(), "error-required")]);
    fields.set("invited.2.reason", "x");
    fields.set("invited.2.supplier", &ids[0]);
    assert_eq!(errors(&fields), [("invited.2.supplier".to_owned(), "error-invited-twice")]);
    fields.set("invited.2.supplier", "Acme");
    assert_eq!(errors(&fields), [("invited.2.supplier".to_owned(), "error-invited-unknown")]);
}

#[test]
fn without_an_outcome_or_a_criterion_nothing_is_launched() {
    let mut fields = fields();
    fields.remove_group("outcome", 1);
    assert_eq!(errors(&fields), [("outcome.1.indicator.nl".to_owned(), "error-outcomes-required")]);
    let mut fields = with(&[]);
    for _ in 0..3 {
        fields.remove_group("criterion", 1);
    }
    assert_eq!(errors(&fields), [("criterion.1.weight".to_owned(), "error-weights-total")]);
}

#[test]
fn the_task_list_follows_what_is_typed() {
    let (languages, figures) = (languages(), Figures::default());
    let context = AssignmentContext {
        publish_languages: &languages,
        figures: &figures,
        known: &AnyForm,
        now: at(NOW),
        lots: &[],
        sum_of_similar_cents: 0,
    };
    let fresh = new_assignment_fields(&languages, &figures, date(2026, 6, 1));
    use AssignmentSection::{Budget, Criteria, Dates, Needs, Outcomes, Route};
    let status = |fields: &Fields, section| {
        assignment_status(fields, &context)
            .into_iter()
            .find(|(s, _)| *s == section)
            .unwrap()
            .1
    };
    for section in [Budget, Needs, Outcomes] {
        assert_eq!(status(&fresh, section), SectionStatus::NotStarted, "{section}");
    }
    let mut routed = fresh.clone();
    routed.set("route", "negotiated");
    routed.set("open_to_all", "yes");
    assert_eq!(status(&routed, Dates), SectionStatus::Done, "they leave the longest period");
    assert_eq!(status(&fresh, Route), SectionStatus::NotStarted);
    assert_eq!(status(&fresh, Criteria), SectionStatus::Done, "the defaults will do");
    assert!(
        assignment_status(&fields(), &context)
            .iter()
            .all(|(_, status)| *status == SectionStatus::Done)
    );
    assert_eq!(status(&with(&[("ends_on", "")]), Dates), SectionStatus::InProgress);
    for (name, _) in fields().iter() {
        assert!(AssignmentSection::of(name).is_some(), "{name} is in no section");
    }
}

#[test]
fn the_defaults_exist_in_four_languages() {
    let languages = ["en", "nl", "fr", "de"].map(str::to_owned);
    let fields = new_assignment_fields(&languages, &Figures::default(), date(2026, 6, 1));
    for n in 1..=3 {
        for lang in &languages {
            assert!(fields.get(&format!("criterion.{n}.question.{lang}")).len() > 40);
            assert!(!fields.is_blank(&format!("criterion.{n}.name.{lang}")));
        }
    }
}

fn names() -> Vec<String> {
    let mut names: Vec<String> = fields().iter().map(|(name, _)| name.to_owned()).collect();
    names.extend(
        [
            "outcome.2.by",
            "invited.1.supplier",
            "open_to_all",
            "price_weight",
            "opens_at",
            "lot",
            "planned_month",
            "criterion.9.weight",
        ]
        .map(str::to_owned),
    );
    names
}

proptest! {
    #[test]
    fn any_form_is_safe(changes in prop::collection::vec((prop::sample::select(names()), ".{0,12}|[0-9.,: /T-]{0,16}|call-off|negotiated|price-quality|no"), 0..10)) {
        let mut fields = fields();
        for (name, text) in changes {
            fields.set(name, text);
        }
        for (field, _) in errors(&fields) {
            prop_assert!(AssignmentSection::of(&field).is_some(), "{}", field);
        }
    }
    /// What passes keeps the promises of the rules.
    #[test]
    fn weights_are_exactly_100(a in 1_u32..=100, b in 1_u32..=100, c in 1_u32..=100) {
        let mut fields = fields();
        for (n, weight) in [(1, a), (2, b), (3, c)] {
            fields.set(format!("criterion.{n}.weight"), weight.to_string());
        }
        prop_assert_eq!(check_similar(&fields, 0).is_ok(), a + b + c == 100);
    }
}
