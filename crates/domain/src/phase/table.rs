//! The published table of phases.

/// When an object is in a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhaseRule {
    /// `framework`, `assignment`, `admission`, `bid`.
    pub object: &'static str,
    /// As spelled by `as_str`.
    pub phase: &'static str,
    /// The stored facts it is derived from, besides `now`.
    pub inputs: &'static [&'static str],
    /// The half-open interval or condition; rules of an object are read from the last to the first, the first that holds counts.
    pub boundary: &'static str,
}

const fn rule(object: &'static str, phase: &'static str, inputs: &'static [&'static str], boundary: &'static str) -> PhaseRule {
    PhaseRule {
        object,
        phase,
        inputs,
        boundary,
    }
}

/// Every phase of every object; a test compares it with the functions.
#[rustfmt::skip]
pub const TABLE: &[PhaseRule] = &[
    rule("framework", "draft", &["published_at"], "[-, published_at); imported ones never"),
    rule("framework", "planned", &["published_at", "admission_from", "planned_month", "admission_until", "live_from"],
        "[published_at, admission_from); until the first of planned_month where admission_from is not known, until live_from where nothing of the admission is"),
    rule("framework", "admission", &["admission_from", "planned_month", "admission_until", "live_from"],
        "[admission_from, live_from); live_from is admission_until where it is not known"),
    rule("framework", "live", &["live_from", "admission_until", "ends_at"], "[live_from, ends_at)"),
    rule("framework", "unknown", &["source", "planned_month", "admission_from", "admission_until", "live_from", "ends_at"],
        "[-, ends_at) of an imported one of which no other date is known"),
    rule("framework", "expired", &["ends_at", "source", "live_from", "admission_until"],
        "[ends_at, -); imported without ends_at and live_from: [admission_until, -)"),
    rule("framework", "terminated", &["terminated_at"], "[terminated_at, -)"),
    rule("lot", "terminated", &["cancelled_at"], "[cancelled_at, -); before that, and without it, the phase of its framework"),
    rule("assignment", "draft", &["published_at"], "[-, published_at)"),
    rule("assignment", "planned", &["published_at", "opens_at"], "[published_at, opens_at)"),
    rule("assignment", "open", &["published_at", "opens_at", "deadline"], "[opens_at, deadline)"),
    rule("assignment", "closed", &["published_at", "deadline"], "[deadline, -), once published"),
    rule("assignment", "cancelled", &["cancelled_at"], "[cancelled_at, -)"),
    rule("admission", "submitted", &["status", "decide_by"], "status submitted, [submitted_at, decide_by)"),
    rule("admission", "overdue", &["status", "decide_by"], "status submitted, [decide_by, -)"),
    rule("admission", "admitted", &["status"], "status admitted"),
    rule("admission", "refused", &["status"], "status refused"),
    rule("admission", "left", &["status"], "status left"),
    rule("admission", "suspended", &["status", "suspension"], "status admitted, [suspension.since, suspension.until)"),
    rule("bid", "draft", &["status", "deadline"], "status draft, [-, deadline)"),
    rule("bid", "lapsed", &["status", "deadline"], "status draft, [deadline, -)"),
    rule("bid", "submitted", &["status", "deadline"], "status submitted, [-, deadline)"),
    rule("bid", "sealed", &["status", "deadline"], "status submitted, [deadline, -)"),
    rule("bid", "withdrawn", &["status"], "status withdrawn"),
    rule("bid", "opened", &["status"], "status opened"),
];

impl PhaseRule {
    /// The i18n id of the phase's name: `phase-framework-live`.
    #[must_use]
    pub fn message_id(&self) -> String {
        format!("phase-{}-{}", self.object, self.phase)
    }
}
