//! Phases against their published table, and as properties over time.

mod common;

use common::{admission, assignment, at, framework};
use domain::Instant;
use domain::admission::AdmissionStatus;
use domain::bid::BidStatus;
use domain::framework::{Framework, FrameworkKind};
use domain::organisation::Source;
use domain::phase::*;
use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeSet;

#[test]
fn the_table_lists_every_phase_once() {
    let listed: Vec<_> = TABLE.iter().map(|rule| (rule.object, rule.phase)).collect();
    let mut expected = Vec::new();
    expected.extend(FrameworkPhase::ALL.iter().map(|phase| ("framework", phase.as_str())));
    expected.push(("lot", "terminated"));
    expected.extend(AssignmentPhase::ALL.iter().map(|phase| ("assignment", phase.as_str())));
    expected.extend(AdmissionPhase::ALL.iter().map(|phase| ("admission", phase.as_str())));
    expected.extend(BidPhase::ALL.iter().map(|phase| ("bid", phase.as_str())));
    assert_eq!(listed, expected);
    for rule in TABLE {
        assert!(!rule.inputs.is_empty() && !rule.boundary.is_empty(), "{rule:?}");
    }
    assert_eq!(serde_json::to_string(&FrameworkPhase::Live).unwrap(), "\"live\"");
}

/// Every input that the table names is a field of the object's type, so that the table cannot name what is not stored.
#[test]
fn the_inputs_are_stored_facts() {
    let keys = |value: serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let framework = keys(serde_json::to_value(framework(FrameworkKind::Closed)).unwrap());
    let mut assignment_keys = keys(serde_json::to_value(assignment()).unwrap());
    assignment_keys.extend(keys(serde_json::to_value(assignment().dates).unwrap()));
    let admission = keys(serde_json::to_value(admission(at("2026-01-01T00:00"))).unwrap());
    for rule in TABLE {
        for input in rule.inputs {
            let is_stored = match rule.object {
                "framework" => framework.contains(*input),
                "lot" => *input == "cancelled_at",
                "assignment" => assignment_keys.contains(*input),
                "admission" => admission.contains(*input),
                _ => ["status", "deadline"].contains(input),
            };
            assert!(is_stored, "{input} of {rule:?}");
        }
    }
}

#[rstest]
#[case("2026-01-04T23:59:59.999", FrameworkPhase::Draft)]
#[case("2026-01-05T00:00", FrameworkPhase::Planned)]
#[case("2026-01-14T23:59:59.999", FrameworkPhase::Planned)]
#[case("2026-01-15T00:00", FrameworkPhase::Admission)]
#[case("2026-03-14T23:59:59.999", FrameworkPhase::Admission)]
#[case("2026-03-15T00:00", FrameworkPhase::Live)]
#[case("2028-12-31T23:59:59.999", FrameworkPhase::Live)]
#[case("2029-01-01T00:00", FrameworkPhase::Expired)]
fn framework_boundaries(#[case] now: &str, #[case] phase: FrameworkPhase) {
    assert_eq!(framework_phase(&framework(FrameworkKind::Closed), at(now)), phase);
}

#[test]
fn termination_ends_it_at_once() {
    let mut framework = framework(FrameworkKind::Dynamic);
    framework.terminated_at = Some(at("2026-04-01T12:00"));
    assert_eq!(framework_phase(&framework, at("2026-04-01T11:59:59.999")), FrameworkPhase::Live);
    assert_eq!(framework_phase(&framework, at("2026-04-01T12:00")), FrameworkPhase::Terminated);
    assert!(!can_apply(&framework, at("2026-04-01T12:00")));
}

#[test]
fn a_dynamic_one_is_live_after_its_first_window_and_stays_open() {
    let mut framework = framework(FrameworkKind::Dynamic);
    framework.live_from = None;
    assert!(!can_apply(&framework, at("2026-01-14T00:00")));
    assert!(can_apply(&framework, at("2026-01-15T00:00")));
    assert_eq!(framework_phase(&framework, at("2026-03-01T00:00")), FrameworkPhase::Live);
    assert!(can_apply(&framework, at("2028-12-31T00:00")));
    assert!(can_call_off(&framework, at("2026-03-01T00:00")));
    assert!(!can_call_off(&framework, at("2026-02-01T00:00")));
    assert!(!can_apply(&framework, at("2029-01-01T00:00")));
}

#[test]
fn nobody_joins_a_closed_one_after_its_deadline() {
    let framework = framework(FrameworkKind::Closed);
    assert!(can_apply(&framework, at("2026-02-28T23:59:59.999")));
    assert!(
        !can_apply(&framework, at("2026-03-01T00:00")),
        "still in admission, but no longer open"
    );
    assert_eq!(framework_phase(&framework, at("2026-03-01T00:00")), FrameworkPhase::Admission);
    assert!(!can_apply(&framework, at("2026-03-15T00:00")));
}

#[test]
fn an_imported_one_says_no_more_than_its_notice() {
    let mut imported = framework(FrameworkKind::Tender);
    imported.source = Source::Import {
        external_id: "ocds-1".into(),
    };
    imported.source_date = Some(at("2014-01-01T00:00"));
    (imported.published_at, imported.admission_from, imported.live_from, imported.ends_at) = (None, None, None, None);
    assert_eq!(framework_phase(&imported, at("2026-02-01T00:00")), FrameworkPhase::Admission);
    assert_eq!(framework_phase(&imported, at("2026-03-01T00:00")), FrameworkPhase::Expired);
    imported.ends_at = Some(at("2026-12-01T00:00"));
    assert_eq!(framework_phase(&imported, at("2026-03-01T00:00")), FrameworkPhase::Live);
    assert_eq!(framework_phase(&imported, at("2026-12-01T00:00")), FrameworkPhase::Expired);
    (imported.ends_at, imported.admission_until) = (None, None);
    assert_eq!(framework_phase(&imported, at("2026-12-01T00:00")), FrameworkPhase::Unknown);
    imported.planned_month = Some("2027-02-01".parse().unwrap());
    assert_eq!(framework_phase(&imported, at("2026-12-01T00:00")), FrameworkPhase::Planned);
    (imported.planned_month, imported.live_from) = (None, Some(at("2026-12-02T00:00")));
    assert_eq!(framework_phase(&imported, at("2026-12-01T00:00")), FrameworkPhase::Planned);
    assert_eq!(framework_phase(&imported, at("2026-12-02T00:00")), FrameworkPhase::Live);
    assert!(!can_apply(&imported, at("2026-02-01T00:00")) && !can_call_off(&imported, at("2026-02-01T00:00")));
}

#[rstest]
#[case("2026-05-20T08:59:59.999", AssignmentPhase::Draft)]
#[case("2026-05-20T09:00", AssignmentPhase::Planned)]
#[case("2026-06-01T09:00", AssignmentPhase::Open)]
#[case("2026-06-19T11:59:59.999", AssignmentPhase::Open)]
#[case("2026-06-19T12:00", AssignmentPhase::Closed)]
fn assignment_boundaries(#[case] now: &str, #[case] phase: AssignmentPhase) {
    let assignment = assignment();
    assert_eq!(assignment_phase(&assignment, at(now)), phase);
    assert_eq!(can_bid(&assignment, at(now)), phase == AssignmentPhase::Open);
}

#[test]
fn questions_end_before_bids() {
    let assignment = assignment();
    assert!(can_ask(&assignment, at("2026-06-10T11:59:59.999")));
    assert!(!can_ask(&assignment, at("2026-06-10T12:00")));
}

fn ms() -> impl Strategy<Value = Option<Instant>> {
    prop::option::of((0_i64..50).prop_map(|ms| Instant::from_millis(ms).expect("in range")))
}

prop_compose! {
    fn any_framework()(
        kind in prop::sample::select(FrameworkKind::ALL),
        is_imported: bool,
        times in [ms(), ms(), ms(), ms(), ms(), ms()],
    ) -> Framework {
        let mut framework = framework(kind);
        if is_imported { framework.source = Source::Import { external_id: "x".into() } }
        [framework.published_at, framework.admission_from, framework.admission_until, framework.live_from, framework.ends_at, framework.terminated_at] = times;
        framework
    }
}

proptest! {
    /// Over increasing `now`, whatever the stored instants (even in a wrong order), no phase ever comes back, and it changes only
    /// at a stored instant, to which it belongs.
    #[test]
    fn a_framework_never_goes_back(framework in any_framework()) {
        let stored = [framework.published_at, framework.admission_from, framework.admission_until, framework.live_from, framework.ends_at, framework.terminated_at];
        let mut before = None;
        for ms in -1..52 {
            let now = Instant::from_millis(ms).unwrap();
            let phase = framework_phase(&framework, now);
            if let Some(before) = before && phase != before {
                prop_assert!(phase > before, "{before} → {phase} at {ms}");
                prop_assert!(stored.contains(&Some(now)), "changed at {ms}, which is not stored");
            }
            before = Some(phase);
        }
    }
    #[test]
    fn an_assignment_never_goes_back(published in ms(), cancelled in ms(), opens in 0_i64..50, deadline in 0_i64..50) {
        let mut assignment = assignment();
        assignment.published_at = published;
        assignment.cancelled_at = cancelled;
        assignment.dates.opens_at = Instant::from_millis(opens).unwrap();
        assignment.dates.deadline = Instant::from_millis(deadline).unwrap();
        let stored = [published, cancelled, Some(assignment.dates.opens_at), Some(assignment.dates.deadline)];
        let mut before = None;
        for ms in -1..52 {
            let now = Instant::from_millis(ms).unwrap();
            let phase = assignment_phase(&assignment, now);
            if let Some(before) = before && phase != before {
                prop_assert!(phase > before, "{before} → {phase} at {ms}");
                prop_assert!(stored.contains(&Some(now)), "changed at {ms}, which is not stored");
            }
            prop_assert!(!can_bid(&assignment, now) || now < assignment.dates.deadline);
            before = Some(phase);
        }
    }
    #[test]
    fn an_admission_and_a_bid_never_go_back(due in 0_i64..50, s in 0_usize..4) {
        let due = Instant::from_millis(due).unwrap();
        let mut admission = admission(Instant::from_millis(0).unwrap());
        admission.decide_by = due;
        admission.status = AdmissionStatus::ALL[s];
        let status = BidStatus::ALL[s];
        let mut before = None;
        for ms in -1..52 {
            let now = Instant::from_millis(ms).unwrap();
            let phases = (admission_phase(&admission, now), bid_phase(status, due, now));
            if let Some(before) = before && phases != before {
                prop_assert!(phases.0 >= before.0 && phases.1 >= before.1);
                prop_assert_eq!(now, due);
            }
            before = Some(phases);
        }
    }
}
