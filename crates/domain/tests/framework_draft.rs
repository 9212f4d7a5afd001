//! A framework form, from what is typed to what can be published.

mod common;

use common::at;
use domain::draft::{
    AnyForm, Fields, FrameworkContext, FrameworkSection, Known, NewFramework, SectionStatus, check_framework, check_termination,
    framework_status, new_framework_fields,
};
use domain::framework::{CallOffMethod, FrameworkKind};
use domain::{FieldError, Figures, Money};
use proptest::prelude::*;
use rstest::rstest;

const NOW: &str = "2026-01-10T15:00";

/// Two lots of 60,000 and 40,000, admission from 15 January.
fn fields() -> Fields {
    let mut fields = new_framework_fields();
    let texts = [
        ("title.nl", "Diensten"),
        ("title.fr", "Services"),
        ("purpose.nl", "Doel"),
        ("purpose.fr", "But"),
    ];
    let period = [
        ("admission_from", "2026-01-15"),
        ("admission_until", "2026-02-28"),
        ("live_from", "2026-03-15"),
        ("ends_at", "31/12/2028"),
    ];
    for (name, text) in texts.into_iter().chain(period) {
        fields.set(name, text);
    }
    fields.set("value", "€ 100.000,00");
    for (n, ceiling) in [(1, "60 000"), (2, "40.000,00")] {
        for lang in ["nl", "fr"] {
            fields.set(format!("lot.{n}.title.{lang}"), format!("Lot {n}"));
            fields.set(format!("lot.{n}.outcome.{lang}"), "Minder wachttijd");
        }
        fields.set(format!("lot.{n}.ceiling"), ceiling);
        fields.set(format!("lot.{n}.largest_assignment"), "20000");
        fields.set(format!("lot.{n}.capabilities"), "cpv:72212000\nkavel:accessibility-audit");
        fields.set(format!("lot.{n}.nuts"), "be10; BE2");
    }
    fields
}

fn check_with(fields: &Fields, known: &dyn Known) -> Result<NewFramework, Vec<FieldError>> {
    let languages = ["nl".to_owned(), "fr".to_owned()];
    let figures = Figures::default();
    check_framework(
        fields,
        &FrameworkContext {
            publish_languages: &languages,
            figures: &figures,
            known,
            now: at(NOW),
            agencies: &[],
            is_unreached: false,
        },
    )
}

/// `(field, id)` of what is wrong.
fn errors(fields: &Fields) -> Vec<(String, &'static str)> {
    check_with(fields, &AnyForm)
        .err()
        .unwrap_or_default()
        .into_iter()
        .map(|error| (error.field, error.id))
        .collect()
}

fn with(changes: &[(&str, &str)]) -> Fields {
    let mut fields = fields();
    for (name, text) in changes {
        fields.set(*name, *text);
    }
    fields
}

#[test]
fn a_whole_form_becomes_a_framework() {
    let framework = check_with(&fields(), &AnyForm).unwrap();
    assert_eq!(
        (framework.kind, framework.call_off),
        (FrameworkKind::Dynamic, CallOffMethod::WithReopeningCompetition)
    );
    assert_eq!(framework.value, Money::eur(10_000_000));
    assert_eq!(framework.title.get("fr"), Some("Services"));
    assert_eq!(framework.admission_from, at("2026-01-15T00:00"));
    assert_eq!(framework.admission_until, at("2026-03-01T00:00"), "the whole last day counts");
    assert_eq!(
        framework.live_from, framework.admission_until,
        "a dynamic one is live after its first window"
    );
    assert_eq!(framework.ends_at, at("2029-01-01T00:00"));
    assert_eq!(framework.undivided_reason, None);
    let lot = &framework.lots[1];
    assert_eq!(
        (lot.number, lot.ceiling, lot.largest_assignment),
        (2, Money::eur(4_000_000), Money::eur(2_000_000))
    );
    assert_eq!(lot.capabilities, ["cpv:72212000", "kavel:accessibility-audit"]);
    assert_eq!(
        (lot.nuts.as_slice(), lot.languages.as_slice()),
        (
            ["BE10".to_owned(), "BE2".to_owned()].as_slice(),
            ["nl".to_owned(), "fr".to_owned()].as_slice()
        )
    );
}

#[rstest]
#[case(&[("title.fr", " ")], "title.fr", "error-text-in-language")]
#[case(&[("title.nl", ""), ("title.fr", "")], "title.nl", "error-required")]
#[case(&[("kind", "tender")], "kind", "error-unknown-choice")]
#[case(&[("kind", "")], "kind", "error-choose")]
#[case(&[("call_off", "both")], "call_off", "error-dynamic-call-off")]
#[case(&[("value", "")], "value", "error-required")]
#[case(&[("value", "0")], "value", "error-budget-positive")]
#[case(&[("value", "-1")], "value", "error-money-negative")]
#[case(&[("value", "100.000,01")], "value", "error-lots-sum-less")]
#[case(&[("value", "99.999,99")], "value", "error-lots-sum-more")]
#[case(&[("lot.1.ceiling", "much")], "lot.1.ceiling", "error-money")]
#[case(&[("lot.2.largest_assignment", "40000.01")], "lot.2.largest_assignment", "error-largest-over-ceiling")]
#[case(&[("lot.2.minimum_turnover", "80.000,01")], "lot.2.minimum_turnover", "error-turnover")]
#[case(&[("lot.2.capabilities", "")], "lot.2.capabilities", "error-choose-at-least-one")]
#[case(&[("lot.2.capabilities", "cpv:7221200")], "lot.2.capabilities", "error-code")]
#[case(&[("lot.2.capabilities", "kavel:UX")], "lot.2.capabilities", "error-code")]
#[case(&[("lot.2.nuts", "Brussels")], "lot.2.nuts", "error-region")]
#[case(&[("lot.2.languages", "Dutch")], "lot.2.languages", "error-unknown-choice")]
#[case(&[("admission_from", "2026-01-09")], "admission_from", "error-date-past")]
#[case(&[("admission_from", "31/2/2026")], "admission_from", "error-date")]
#[case(&[("admission_until", "2026-01-14")], "admission_until", "error-date-order")]
#[case(&[("admission_until", "2026-02-12")], "admission_until", "error-admission-days")]
#[case(&[("admission_from", "2026-01-10"), ("admission_until", "2026-02-08")], "admission_until", "error-admission-days")]
#[case(&[("ends_at", "2026-02-28")], "ends_at", "error-date-order")]
#[case(&[("planned_month", "soon")], "planned_month", "error-month")]
#[case(&[("kind", "closed"), ("live_from", "")], "live_from", "error-required")]
#[case(&[("kind", "closed"), ("live_from", "2026-02-28")], "live_from", "error-date-not-after")]
#[case(&[("kind", "closed"), ("ends_at", "2030-03-15")], "duration_reason.nl", "error-closed-years")]
#[case(&[("title.nl", LONG_TITLE)], "title.nl", "error-too-long")]
fn one_mistake_is_one_error_at_its_field(#[case] changes: &[(&str, &str)], #[case] field: &str, #[case] id: &'static str) {
    assert_eq!(errors(&with(changes)).first(), Some(&(field.to_owned(), id)));
}

const LONG_TITLE: &str = match std::str::from_utf8(&[b'x'; 201]) {
    Ok(text) => text,
    Err(_) => "",
};

#[rstest]
#[case(&[("admission_until", "2026-02-13")])] // the thirtieth day after 15 January, until its end
#[case(&[("admission_until.date", "2026-02-14"), ("admission_until", ""), ("admission_until.time", "0:00")])]
#[case(&[("admission_from", "2026-01-10"), ("admission_until", "2026-02-09")])] // from this afternoon
#[case(&[("ends_at", ""), ("ends_at-day", "31"), ("ends_at-month", "12"), ("ends_at-year", "2026")])]
#[case(&[("lot.2.minimum_turnover", "80.000")])]
#[case(&[("kind", "closed"), ("call_off", "without-reopening-competition")])]
#[case(&[("kind", "closed"), ("ends_at", "2030-03-14")])] // four years to the day
#[case(&[("kind", "closed"), ("ends_at", "2032-01-01"), ("duration_reason.nl", "Investering"), ("duration_reason.fr", "Investissement")])]
#[case(&[("ends_at", "2036-01-01")])] // a dynamic one has no longest period
fn what_the_rules_allow(#[case] changes: &[(&str, &str)]) {
    assert_eq!(errors(&with(changes)), []);
}

#[test]
fn the_sum_tells_the_difference() {
    let errors = check_with(&with(&[("value", "100.000,01")]), &AnyForm).unwrap_err();
    assert_eq!(
        errors[0].args,
        [
            ("difference_cents", "1".into()),
            ("total_cents", "10000000".into()),
            ("value_cents", "10000001".into())
        ]
    );
}

#[test]
fn one_lot_needs_a_reason_and_none_is_not_enough() {
    let mut one = fields();
    one.remove_group("lot", 2);
    one.set("value", "60000");
    assert_eq!(errors(&one), [("undivided_reason.nl".to_owned(), "error-reason-undivided")]);
    one.set("undivided_reason.nl", "Eén dienst");
    assert_eq!(errors(&one), [("undivided_reason.fr".to_owned(), "error-text-in-language")]);
    one.set("undivided_reason.fr", "Un seul service");
    assert!(check_with(&one, &AnyForm).unwrap().undivided_reason.is_some());
    one.remove_group("lot", 1);
    assert_eq!(errors(&one), [("lot.1.title.nl".to_owned(), "error-lots-required")]);
}

#[test]
fn a_termination_has_its_reason_in_every_language() {
    let languages = ["nl".to_owned(), "fr".to_owned()];
    let check = |fields: &[(&str, &str)]| check_termination(&Fields::from_iter(fields.iter().copied()), &languages);
    assert_eq!(
        check(&[("reason.nl", "Gestopt"), ("reason.fr", "Arrêt")]).unwrap().get("fr"),
        Some("Arrêt")
    );
    let half = check(&[("reason.nl", "Gestopt"), ("reason.fr", " ")]).unwrap_err();
    assert_eq!((half[0].field.as_str(), half[0].id), ("reason.fr", "error-text-in-language"));
    assert_eq!(check(&[]).unwrap_err().len(), 2);
}

#[test]
fn codes_must_exist() {
    struct Nothing;
    impl Known for Nothing {
        fn is_capability(&self, _: &str) -> bool {
            false
        }
        fn is_region(&self, code: &str) -> bool {
            code == "BE10"
        }
    }
    let errors = check_with(&fields(), &Nothing).unwrap_err();
    let found: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.id)).collect();
    assert_eq!(found[..2], [("lot.1.capabilities", "error-code"), ("lot.1.nuts", "error-region")]);
}

#[test]
fn the_task_list_follows_what_is_typed() {
    let languages = ["nl".to_owned(), "fr".to_owned()];
    let figures = Figures::default();
    let context = FrameworkContext {
        publish_languages: &languages,
        figures: &figures,
        known: &AnyForm,
        now: at(NOW),
        agencies: &[],
        is_unreached: false,
    };
    let status = |fields: &Fields| {
        framework_status(fields, &context)
            .into_iter()
            .map(|(_, status)| status)
            .collect::<Vec<_>>()
    };
    use SectionStatus::{Done, InProgress, NotStarted, Optional};
    assert_eq!(
        status(&new_framework_fields()),
        [NotStarted, NotStarted, Optional, NotStarted, Optional, Optional]
    );
    assert_eq!(status(&fields()), [Done, Done, Optional, Done, Optional, Optional]);
    let mut one = with(&[("covered_agencies", "OCMW"), ("ends_at", "")]);
    one.remove_group("lot", 2);
    assert_eq!(status(&one), [Done, InProgress, Done, InProgress, Optional, NotStarted]);
    for (name, _) in fields().iter() {
        assert!(FrameworkSection::of(name).is_some(), "{name} is in no section");
    }
}

proptest! {
    /// Whatever is typed, the check answers with errors at fields of the form.
    #[test]
    fn any_form_is_safe(changes in prop::collection::vec((prop::sample::select(names()), ".{0,12}|[0-9.,: /T-]{0,16}|€[0-9]{1,30}"), 0..10)) {
        let mut fields = fields();
        for (name, text) in changes {
            fields.set(name, text);
        }
        for (field, _) in errors(&fields) {
            prop_assert!(FrameworkSection::of(&field).is_some(), "{}", field);
        }
    }
    /// Lots that split the value always add up; a cent more or less never does.
    #[test]
    fn sums_are_exact(cents in 4_000_000_i64..1_000_000_000_000, off in -1_i64..=1) {
        let mut fields = fields();
        let show = |cents: i64| format!("{},{:02}", cents / 100, cents % 100);
        fields.set("value", show(cents + off));
        for (lot, part) in Money::eur(cents).split(2).iter().enumerate() {
            fields.set(format!("lot.{}.ceiling", lot + 1), show(part.cents));
        }
        prop_assert_eq!(check_with(&fields, &AnyForm).is_ok(), off == 0);
    }
}

fn names() -> Vec<String> {
    let mut names: Vec<String> = fields().iter().map(|(name, _)| name.to_owned()).collect();
    names.extend(
        [
            "lot.3.title.nl",
            "lot.1.minimum_turnover",
            "lot.999.ceiling",
            "ends_at.time",
            "covered_agencies",
            "duration_reason.xx",
        ]
        .map(str::to_owned),
    );
    names
}
