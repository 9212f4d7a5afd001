//! Phases are derived, never stored: one pure function per object, from stored instants and `now`, over half-open intervals.
//! The published table is [`TABLE`].

mod table;

pub use table::{PhaseRule, TABLE};

use crate::Instant;
use crate::admission::{Admission, AdmissionStatus};
use crate::assignment::Assignment;
use crate::bid::BidStatus;
use crate::calendar;
use crate::framework::{Framework, FrameworkKind, Lot};
use crate::organisation::Source;
use crate::text_enum::text_enum;
use serde::{Deserialize, Serialize};

/// In the order in which time moves through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FrameworkPhase {
    Draft,
    Planned,
    Admission,
    Live,
    /// Imported, and its notice says neither when one could apply nor when it began: nothing is claimed.
    Unknown,
    Expired,
    Terminated,
}

text_enum!(FrameworkPhase {
    Draft = "draft",
    Planned = "planned",
    Admission = "admission",
    Live = "live",
    Unknown = "unknown",
    Expired = "expired",
    Terminated = "terminated",
});

/// What comes after `Closed` is decided by people, and derived once evaluations are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssignmentPhase {
    Draft,
    Planned,
    Open,
    Closed,
    Cancelled,
}

text_enum!(AssignmentPhase {
    Draft = "draft",
    Planned = "planned",
    Open = "open",
    Closed = "closed",
    Cancelled = "cancelled",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AdmissionPhase {
    Submitted,
    /// Not decided in time; public.
    Overdue,
    Admitted,
    Refused,
    Left,
    /// Admitted, and outside for a time.
    Suspended,
}

text_enum!(AdmissionPhase {
    Submitted = "submitted",
    Overdue = "overdue",
    Admitted = "admitted",
    Refused = "refused",
    Left = "left",
    Suspended = "suspended",
});

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BidPhase {
    Draft,
    /// A draft whose deadline has passed.
    Lapsed,
    Submitted,
    /// Submitted, the deadline has passed, not opened yet.
    Sealed,
    Withdrawn,
    Opened,
}

text_enum!(BidPhase {
    Draft = "draft",
    Lapsed = "lapsed",
    Submitted = "submitted",
    Sealed = "sealed",
    Withdrawn = "withdrawn",
    Opened = "opened",
});

/// Whether an instant is known and has come: `[at, …)`.
fn has_come(at: Option<Instant>, now: Instant) -> bool {
    at.is_some_and(|at| at <= now)
}

/// See [`TABLE`] for the boundaries.
#[must_use]
pub fn framework_phase(framework: &Framework, now: Instant) -> FrameworkPhase {
    let is_imported = !matches!(framework.source, Source::Kavel | Source::Demo { .. });
    if has_come(framework.terminated_at, now) {
        return FrameworkPhase::Terminated;
    }
    if !is_imported && !has_come(framework.published_at, now) {
        return FrameworkPhase::Draft;
    }
    let until = framework.admission_until;
    // An imported notice often says no more than until when one could apply.
    let is_over = match framework.ends_at {
        Some(_) => has_come(framework.ends_at, now),
        None => is_imported && framework.live_from.is_none() && has_come(until, now),
    };
    // A closed one may be decided on for a while after the last application; a dynamic one is live when its first window ends.
    let live_from = framework.live_from.or(until);
    let month = framework.planned_month.and_then(calendar::start_of_day);
    let admission_from = framework.admission_from.or(month);
    if is_over {
        FrameworkPhase::Expired
    } else if has_come(live_from, now) {
        FrameworkPhase::Live
    } else if admission_from.is_some_and(|from| now < from) {
        FrameworkPhase::Planned
    } else if admission_from.or(until).is_some() {
        FrameworkPhase::Admission
    } else if is_imported && live_from.is_none() {
        FrameworkPhase::Unknown
    } else {
        FrameworkPhase::Planned
    }
}

/// The phase of a lot: that of its framework, unless it was cancelled alone.
#[must_use]
pub fn lot_phase(framework: &Framework, lot: &Lot, now: Instant) -> FrameworkPhase {
    if has_come(lot.cancelled_at, now) {
        FrameworkPhase::Terminated
    } else {
        framework_phase(framework, now)
    }
}

/// [`can_apply`], to this lot.
#[must_use]
pub fn can_apply_to(framework: &Framework, lot: &Lot, now: Instant) -> bool {
    !has_come(lot.cancelled_at, now) && can_apply(framework, now)
}

/// [`can_call_off`], from this lot.
#[must_use]
pub fn can_call_off_from(framework: &Framework, lot: &Lot, now: Instant) -> bool {
    !has_come(lot.cancelled_at, now) && can_call_off(framework, now)
}

/// Whether a supplier can apply to its lots now. `Dynamic`: from `admission_from` until it ends; `Closed`: in
/// `[admission_from, admission_until)`; imported ones and tenders never.
#[must_use]
pub fn can_apply(framework: &Framework, now: Instant) -> bool {
    if matches!(framework.source, Source::Import { .. }) {
        return false;
    }
    let phase = framework_phase(framework, now);
    match framework.kind {
        FrameworkKind::Dynamic => matches!(phase, FrameworkPhase::Admission | FrameworkPhase::Live),
        FrameworkKind::Closed => phase == FrameworkPhase::Admission && !has_come(framework.admission_until, now),
        FrameworkKind::Tender => false,
    }
}

/// Until when a supplier can apply to its lots, see [`can_apply`]: a dynamic one stays open for as long as it lives.
#[must_use]
pub fn applications_until(framework: &Framework) -> Option<Instant> {
    match framework.kind {
        FrameworkKind::Dynamic if !matches!(framework.source, Source::Import { .. }) => framework.ends_at,
        _ => framework.admission_until,
    }
}

/// Whether an assignment can be launched in its lots now.
#[must_use]
pub fn can_call_off(framework: &Framework, now: Instant) -> bool {
    framework.kind != FrameworkKind::Tender
        && !matches!(framework.source, Source::Import { .. })
        && framework_phase(framework, now) == FrameworkPhase::Live
}

/// See [`TABLE`] for the boundaries.
#[must_use]
pub fn assignment_phase(assignment: &Assignment, now: Instant) -> AssignmentPhase {
    if has_come(assignment.cancelled_at, now) {
        AssignmentPhase::Cancelled
    } else if !has_come(assignment.published_at, now) {
        AssignmentPhase::Draft
    } else if now >= assignment.dates.deadline {
        AssignmentPhase::Closed
    } else if now < assignment.dates.opens_at {
        AssignmentPhase::Planned
    } else {
        AssignmentPhase::Open
    }
}

/// Whether a bid that arrived then is on time: opened, not cancelled, and before the deadline.
#[must_use]
pub fn can_bid(assignment: &Assignment, arrived_at: Instant) -> bool {
    assignment_phase(assignment, arrived_at) == AssignmentPhase::Open
}

/// Whether a question can be asked now.
#[must_use]
pub fn can_ask(assignment: &Assignment, now: Instant) -> bool {
    can_bid(assignment, now) && now < assignment.dates.questions_until
}

/// See [`TABLE`] for the boundaries.
#[must_use]
pub fn admission_phase(admission: &Admission, now: Instant) -> AdmissionPhase {
    match admission.status_at(now) {
        AdmissionStatus::Submitted if now >= admission.decide_by => AdmissionPhase::Overdue,
        AdmissionStatus::Submitted => AdmissionPhase::Submitted,
        AdmissionStatus::Admitted => AdmissionPhase::Admitted,
        AdmissionStatus::Refused => AdmissionPhase::Refused,
        AdmissionStatus::Left => AdmissionPhase::Left,
        AdmissionStatus::Suspended => AdmissionPhase::Suspended,
    }
}

/// See [`TABLE`] for the boundaries.
#[must_use]
pub fn bid_phase(status: BidStatus, deadline: Instant, now: Instant) -> BidPhase {
    match status {
        BidStatus::Draft if now >= deadline => BidPhase::Lapsed,
        BidStatus::Draft => BidPhase::Draft,
        BidStatus::Submitted if now >= deadline => BidPhase::Sealed,
        BidStatus::Submitted => BidPhase::Submitted,
        BidStatus::Withdrawn => BidPhase::Withdrawn,
        BidStatus::Opened => BidPhase::Opened,
    }
}
