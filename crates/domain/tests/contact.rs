//! Who may begin to write, at the boundaries.

mod common;

use common::{assignment, framework};
use domain::Instant;
use domain::contact::{Refusal, agency_about_assignment, firm_about_assignment, firm_about_lot};
use domain::framework::FrameworkKind;
use domain::organisation::Source;

#[test]
fn a_firm_writes_about_a_lot_of_kavel_only() {
    let mut dynamic = framework(FrameworkKind::Dynamic);
    assert_eq!(firm_about_lot(&dynamic), Ok(()));
    dynamic.source = Source::Import {
        external_id: "ocds-1".into(),
    };
    assert_eq!(firm_about_lot(&dynamic), Err(Refusal::Imported));
}

#[test]
fn about_an_assignment_both_write_from_the_opening() {
    let mut assignment = assignment();
    let deadline = assignment.dates.deadline;
    let before = Instant::from_millis(deadline.as_millis() - 1).expect("a moment");
    assert_eq!(firm_about_assignment(&assignment, before), Err(Refusal::BeforeDeadline(deadline)));
    assert_eq!(firm_about_assignment(&assignment, deadline), Err(Refusal::NotOpened));

    assert_eq!(agency_about_assignment(&assignment, deadline), Err(Refusal::BeforeOpening));
    assignment.opened_at = Some(deadline);
    assert_eq!(agency_about_assignment(&assignment, deadline), Ok(()));
    assert_eq!(firm_about_assignment(&assignment, deadline), Ok(()));
    // A row that says so does not open anything before the deadline.
    assert_eq!(agency_about_assignment(&assignment, before), Err(Refusal::BeforeOpening));
    // Nobody bids on what is cancelled.
    (assignment.opened_at, assignment.cancelled_at) = (None, Some(before));
    assert_eq!(firm_about_assignment(&assignment, before), Ok(()));
}
