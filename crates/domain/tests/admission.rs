//! Applications, decisions and their terms.

mod common;

use common::{admission, at, framework};
use domain::admission::{AdmissionError, AdmissionStatus, RequirementReason, can_apply, decide_by, extended_decide_by};
use domain::framework::FrameworkKind;
use domain::phase::{AdmissionPhase, admission_phase};
use domain::{Figures, calendar};
use rstest::rstest;

fn reason(is_met: bool, reason: &str) -> RequirementReason {
    RequirementReason {
        requirement: "turnover".into(),
        is_met,
        reason: reason.into(),
    }
}

#[test]
fn due_in_ten_or_fifteen_working_days() {
    // Thursday; Friday is 25 December, the next Friday 1 January.
    let submitted = at("2026-12-24T10:30");
    assert_eq!(decide_by(submitted, &Figures::default()), at("2027-01-11T10:30"));
    assert_eq!(extended_decide_by(submitted, &Figures::default()), at("2027-01-18T10:30"));
}

#[rstest]
#[case(false, vec![], Err(AdmissionError::RefusalWithoutReason))]
#[case(false, vec![reason(true, "fine")], Err(AdmissionError::RefusalWithoutReason))]
#[case(false, vec![reason(false, " ")], Err(AdmissionError::RefusalWithoutReason))]
#[case(false, vec![reason(false, "too low"), reason(false, "")], Err(AdmissionError::RefusalWithoutReason))]
#[case(false, vec![reason(false, "too low"), reason(true, "")], Ok(AdmissionStatus::Refused))]
#[case(true, vec![reason(false, "too low")], Err(AdmissionError::UnmetRequirement))]
#[case(true, vec![], Ok(AdmissionStatus::Admitted))]
#[case(true, vec![reason(true, "welcome")], Ok(AdmissionStatus::Admitted))]
fn decisions(
    #[case] is_admitted: bool,
    #[case] reasons: Vec<RequirementReason>,
    #[case] expected: Result<AdmissionStatus, AdmissionError>,
) {
    let now = at("2026-03-02T09:00");
    let decided = admission(at("2026-03-01T09:00")).decide(is_admitted, reasons, now);
    if let Ok(admission) = &decided {
        assert_eq!(admission.decided_at, Some(now));
    }
    assert_eq!(decided.map(|admission| admission.status), expected);
}

#[test]
fn a_decision_is_made_once() {
    let now = at("2026-03-02T09:00");
    let admitted = admission(now).decide(true, vec![], now).unwrap();
    assert_eq!(
        admitted.clone().decide(true, vec![], now).unwrap_err(),
        AdmissionError::NotSubmitted(AdmissionStatus::Admitted)
    );
    let left = admitted.leave().unwrap();
    assert_eq!(left.leave().unwrap_err(), AdmissionError::NothingToLeave(AdmissionStatus::Left));
}

#[test]
fn an_extension_is_motivated_and_comes_once_and_in_time() {
    let figures = Figures::default();
    let submitted = at("2026-03-02T09:00");
    let waiting = admission(submitted);
    let due = waiting.decide_by;
    assert_eq!(
        waiting.clone().extend(" ", &figures, submitted).unwrap_err(),
        AdmissionError::ExtensionWithoutReason
    );
    assert_eq!(waiting.clone().extend("many", &figures, due).unwrap_err(), AdmissionError::Overdue);
    let extended = waiting.extend("many", &figures, submitted).unwrap();
    assert_eq!(extended.decide_by, calendar::add_working_days(submitted, 15));
    assert_eq!(admission_phase(&extended, due), AdmissionPhase::Submitted);
    assert_eq!(admission_phase(&extended, extended.decide_by), AdmissionPhase::Overdue);
    assert_eq!(
        extended.extend("more", &figures, submitted).unwrap_err(),
        AdmissionError::AlreadyExtended
    );
}

#[test]
fn who_waits_or_is_in_cannot_apply_again() {
    let framework = framework(FrameworkKind::Dynamic);
    let now = at("2026-02-01T00:00");
    assert_eq!(can_apply(&framework, [], now), Ok(()));
    assert_eq!(
        can_apply(&framework, [AdmissionStatus::Refused, AdmissionStatus::Left], now),
        Ok(())
    );
    for status in [AdmissionStatus::Submitted, AdmissionStatus::Admitted] {
        assert_eq!(can_apply(&framework, [status], now), Err(AdmissionError::AlreadyApplied));
    }
    assert_eq!(can_apply(&framework, [], at("2026-01-01T00:00")), Err(AdmissionError::NotOpen));
}

#[test]
fn parties_are_fixed_when_a_closed_framework_goes_live() {
    use domain::framework::FrameworkKind::{Closed, Dynamic};
    for (kind, at_live) in [(Closed, Err(AdmissionError::PartiesFixed)), (Dynamic, Ok(()))] {
        let framework = framework(kind);
        let (live, ends) = (framework.live_from.unwrap(), framework.ends_at.unwrap());
        let before = domain::Instant::from_millis(live.as_millis() - 1).unwrap();
        assert_eq!(domain::admission::can_admit(&framework, before), Ok(()), "{kind}");
        assert_eq!(domain::admission::can_admit(&framework, live), at_live, "{kind}");
        assert_eq!(
            domain::admission::can_admit(&framework, ends),
            Err(AdmissionError::PartiesFixed),
            "{kind}"
        );
    }
}
