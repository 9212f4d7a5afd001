//! A supplier's acceptance to a lot.

use crate::framework::{Framework, FrameworkKind, Lot};
use crate::organisation::Source;
use crate::phase::{self, FrameworkPhase};
use crate::{AdmissionId, FigureKey, Figures, Instant, LotId, SupplierId, calendar};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admission {
    pub id: AdmissionId,
    pub lot: LotId,
    pub supplier: SupplierId,
    pub status: AdmissionStatus,
    /// Why the firm fits, in its own words.
    pub statement: String,
    /// Frozen claims and declaration (canonical JSON) and their SHA-256, taken when submitted.
    pub snapshot: String,
    pub snapshot_hash: String,
    pub submitted_at: Instant,
    /// See [`decision_due`].
    pub decide_by: Instant,
    /// Why five more working days are needed; set once.
    pub extension_reason: Option<String>,
    pub decided_at: Option<Instant>,
    /// Requirement → reason, for a refusal; a note for an admission.
    pub reasons: Vec<RequirementReason>,
    /// The last one that was not lifted; whether it lasts, the clock says: [`Admission::status_at`].
    pub suspension: Option<Suspension>,
    pub version: i64,
}

/// An admitted firm stands outside its lot for a time: no call-offs, no matches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    /// `[since, until)`
    pub since: Instant,
    pub until: Instant,
    pub ground: SuspensionGround,
    /// What the agency found, for the firm to read.
    pub reason: String,
    /// The day on which the firm was heard. Nobody is suspended unheard.
    pub heard_on: Date,
}

/// Why a firm can be suspended, and nothing else: a ground for exclusion (Directive 2014/24/EU art. 57), or a breach of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuspensionGround {
    /// One of [`crate::draft::EXCLUSION_GROUNDS`].
    Exclusion(&'static str),
    Contract,
}

impl SuspensionGround {
    /// Every one, in the order of a form.
    pub fn all() -> impl Iterator<Item = Self> {
        let exclusion = crate::draft::EXCLUSION_GROUNDS.iter().map(|ground| Self::Exclusion(ground));
        std::iter::once(Self::Contract).chain(exclusion)
    }
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Exclusion(slug) => slug,
            Self::Contract => "contract",
        }
    }
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::all().find(|ground| ground.as_str() == text)
    }
    /// The i18n id of its name.
    #[must_use]
    pub fn message_id(&self) -> String {
        match self {
            Self::Exclusion(slug) => format!("ground-{slug}"),
            Self::Contract => "suspension-ground-contract".to_owned(),
        }
    }
}

impl Serialize for SuspensionGround {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SuspensionGround {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("an unknown ground"))
    }
}

/// Longest time of one suspension. Directive 2014/24/EU art. 57(7): three years for what is not a crime; a longer exclusion is for a judge.
pub const MOST_SUSPENDED_YEARS: i64 = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AdmissionStatus {
    Submitted,
    Admitted,
    Refused,
    Left,
    /// Never stored: an admitted firm while its suspension lasts, see [`Admission::status_at`].
    Suspended,
}

crate::text_enum::text_enum!(AdmissionStatus {
    Submitted = "submitted",
    Admitted = "admitted",
    Refused = "refused",
    Left = "left",
    Suspended = "suspended",
});

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequirementReason {
    /// Which requirement: `capability:cpv:72212000`, `declaration`, `turnover`, `region`, `language`, `other`; or one of [`Ground`].
    pub requirement: String,
    pub is_met: bool,
    pub reason: String,
}

/// Why an application ends that says nothing about the firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Not decided before a closed framework went live: nobody joins any more. Directive 2014/24/EU art. 33(2).
    PartiesFixed,
    /// The firm is admitted to as many lots as one may have; the published rule chose. Art. 46(2).
    LotLimit,
    LotCancelled,
    FrameworkTerminated,
}

crate::text_enum::text_enum!(Ground {
    PartiesFixed = "parties-fixed",
    LotLimit = "lot-limit",
    LotCancelled = "lot-cancelled",
    FrameworkTerminated = "framework-terminated",
});

/// When the decision on an application is due. The ten working days of Directive 2014/24/EU art. 34(5) are of dynamic purchasing systems; to
/// a closed framework it must be decided before the parties are fixed.
#[must_use]
pub fn decision_due(framework: &Framework, submitted_at: Instant, figures: &Figures) -> Instant {
    match (framework.kind, framework.live_from) {
        (FrameworkKind::Closed, Some(live)) => live,
        _ => decide_by(submitted_at, figures),
    }
}

/// Whether more working days can be taken: art. 34(5) again, so for a dynamic purchasing system only.
pub const fn can_extend(framework: &Framework) -> Result<(), AdmissionError> {
    match framework.kind {
        FrameworkKind::Dynamic => Ok(()),
        FrameworkKind::Closed | FrameworkKind::Tender => Err(AdmissionError::NotExtendable),
    }
}

/// Whether a firm with `standing` applications to other lots (that wait or are admitted) may apply for one more. Directive 2014/24/EU art. 46(2).
pub fn may_apply_for_more(framework: &Framework, standing: u64) -> Result<(), AdmissionError> {
    match framework.limits.as_ref().and_then(|limits| limits.most_applied) {
        Some(most) if standing >= u64::from(most) => Err(AdmissionError::AppliedLimit),
        _ => Ok(()),
    }
}

/// Whether a firm that is admitted to `admitted` other lots may be admitted to one more. Directive 2014/24/EU art. 46(2) and (3).
pub fn may_win_more(framework: &Framework, admitted: u64) -> Result<(), AdmissionError> {
    match framework.limits.as_ref().and_then(|limits| limits.most_won) {
        Some(most) if admitted >= u64::from(most) => Err(AdmissionError::WonLimit),
        _ => Ok(()),
    }
}

/// When the decision on an application to a dynamic purchasing system is due. Directive 2014/24/EU art. 34(5).
#[must_use]
pub fn decide_by(submitted_at: Instant, figures: &Figures) -> Instant {
    due(submitted_at, FigureKey::AdmissionDecisionDays, figures)
}

/// When it is due after a motivated extension.
#[must_use]
pub fn extended_decide_by(submitted_at: Instant, figures: &Figures) -> Instant {
    due(submitted_at, FigureKey::AdmissionExtendedDays, figures)
}

fn due(submitted_at: Instant, key: FigureKey, figures: &Figures) -> Instant {
    let days = figures.value(key, calendar::local_date(submitted_at));
    calendar::add_working_days(submitted_at, u32::try_from(days).unwrap_or(0))
}

/// Why an application or a decision is not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdmissionError {
    /// The framework takes no applications now.
    #[error("the framework takes no applications now")]
    NotOpen,
    /// This supplier has one that is submitted or admitted.
    #[error("there is an application or admission already")]
    AlreadyApplied,
    #[error("it is not waiting for a decision (it is {0})")]
    NotSubmitted(AdmissionStatus),
    /// A refusal names at least one unmet requirement, with a reason for each.
    #[error("a refusal needs a reason for each unmet requirement")]
    RefusalWithoutReason,
    #[error("an admission cannot have an unmet requirement")]
    UnmetRequirement,
    /// Nobody joins any more: the parties are fixed, or it has ended.
    #[error("the parties of the framework are fixed, or it has ended")]
    PartiesFixed,
    #[error("an extension needs a reason")]
    ExtensionWithoutReason,
    #[error("it was extended before")]
    AlreadyExtended,
    /// The time to extend has passed.
    #[error("the decision is overdue")]
    Overdue,
    #[error("there is nothing to leave (it is {0})")]
    NothingToLeave(AdmissionStatus),
    #[error("only in a dynamic purchasing system can more time be taken")]
    NotExtendable,
    #[error("the firm applies for as many lots as it may")]
    AppliedLimit,
    #[error("the firm is admitted to as many lots as it may")]
    WonLimit,
    #[error("the lot is cancelled")]
    LotCancelled,
    /// Only who is in can be put outside for a time, once at a time.
    #[error("only an admitted firm can be suspended (it is {0})")]
    NotAdmitted(AdmissionStatus),
    #[error("it is not suspended")]
    NotSuspended,
    #[error("a suspension ends after it began, within {MOST_SUSPENDED_YEARS} years")]
    SuspensionTime,
    #[error("the firm was not heard yet")]
    NotHeard,
}

impl AdmissionError {
    /// The i18n id of its text.
    #[must_use]
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::NotOpen => "error-admission-not-open",
            Self::AlreadyApplied => "error-admission-already-applied",
            Self::NotSubmitted(_) => "error-admission-decided",
            Self::RefusalWithoutReason => "error-admission-refusal-reason",
            Self::UnmetRequirement => "error-admission-unmet",
            Self::PartiesFixed => "error-admission-parties-fixed",
            Self::ExtensionWithoutReason => "error-admission-extension-reason",
            Self::AlreadyExtended => "error-admission-already-extended",
            Self::Overdue => "error-admission-overdue",
            Self::NothingToLeave(_) => "error-admission-nothing-to-leave",
            Self::NotExtendable => "error-admission-not-extendable",
            Self::AppliedLimit => "error-admission-applied-limit",
            Self::WonLimit => "error-admission-won-limit",
            Self::LotCancelled => "error-admission-lot-cancelled",
            Self::NotAdmitted(_) => "error-admission-not-admitted",
            Self::NotSuspended => "error-admission-not-suspended",
            Self::SuspensionTime => "error-admission-suspension-time",
            Self::NotHeard => "error-admission-not-heard",
        }
    }
}

/// Why a framework takes no applications now, for a page that says so in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotOpen {
    /// A notice of elsewhere, to browse only.
    Imported,
    /// Not yet; from when, where that is known.
    Planned(Option<Instant>),
    /// A closed framework: its deadline has passed, its parties are fixed. Directive 2014/24/EU art. 33(2).
    DeadlinePassed(Instant),
    Ended,
    Terminated,
    /// The lot alone.
    LotCancelled,
}

/// `None` while a lot takes applications: [`phase::can_apply_to`].
#[must_use]
pub fn why_lot_not_open(framework: &Framework, lot: &Lot, now: Instant) -> Option<NotOpen> {
    let is_cancelled = lot.cancelled_at.is_some_and(|at| at <= now);
    match why_not_open(framework, now) {
        Some(NotOpen::Terminated) => Some(NotOpen::Terminated),
        _ if is_cancelled => Some(NotOpen::LotCancelled),
        reason => reason,
    }
}

/// `None` while it takes applications: [`phase::can_apply`].
#[must_use]
pub fn why_not_open(framework: &Framework, now: Instant) -> Option<NotOpen> {
    if phase::can_apply(framework, now) {
        return None;
    }
    if matches!(framework.source, Source::Import { .. }) || framework.kind == FrameworkKind::Tender {
        return Some(NotOpen::Imported);
    }
    Some(match phase::framework_phase(framework, now) {
        FrameworkPhase::Terminated => NotOpen::Terminated,
        FrameworkPhase::Expired => NotOpen::Ended,
        FrameworkPhase::Draft | FrameworkPhase::Planned | FrameworkPhase::Unknown => NotOpen::Planned(framework.admission_from),
        FrameworkPhase::Admission | FrameworkPhase::Live => framework.admission_until.map_or(NotOpen::Ended, NotOpen::DeadlinePassed),
    })
}

/// [`can_apply`], to this lot.
pub fn can_apply_to(
    framework: &Framework,
    lot: &Lot,
    earlier: impl IntoIterator<Item = AdmissionStatus>,
    now: Instant,
) -> Result<(), AdmissionError> {
    if lot.cancelled_at.is_some_and(|at| at <= now) {
        return Err(AdmissionError::LotCancelled);
    }
    can_apply(framework, earlier, now)
}

/// [`can_admit`], to this lot.
pub fn can_admit_to(framework: &Framework, lot: &Lot, now: Instant) -> Result<(), AdmissionError> {
    if lot.cancelled_at.is_some_and(|at| at <= now) {
        return Err(AdmissionError::LotCancelled);
    }
    can_admit(framework, now)
}

/// Whether a supplier with these earlier admissions to the lot can apply to it now. After a refusal, or after leaving, it can again.
pub fn can_apply(framework: &Framework, earlier: impl IntoIterator<Item = AdmissionStatus>, now: Instant) -> Result<(), AdmissionError> {
    if !phase::can_apply(framework, now) {
        return Err(AdmissionError::NotOpen);
    }
    let is_pending = |status| matches!(status, AdmissionStatus::Submitted | AdmissionStatus::Admitted);
    if earlier.into_iter().any(is_pending) {
        return Err(AdmissionError::AlreadyApplied);
    }
    Ok(())
}

/// Whether a firm that applied in time can still be admitted: to a `Closed` one until it goes live, for then its parties are fixed
/// (Directive 2014/24/EU art. 33(2)); to a `Dynamic` one as long as it lives (art. 34(5)).
pub fn can_admit(framework: &Framework, now: Instant) -> Result<(), AdmissionError> {
    match (framework.kind, phase::framework_phase(framework, now)) {
        (_, FrameworkPhase::Admission) | (FrameworkKind::Dynamic, FrameworkPhase::Live) => Ok(()),
        _ => Err(AdmissionError::PartiesFixed),
    }
}

impl Admission {
    /// Admits or refuses. The row's `version` is the store's.
    pub fn decide(mut self, is_admitted: bool, reasons: Vec<RequirementReason>, now: Instant) -> Result<Self, AdmissionError> {
        if self.status != AdmissionStatus::Submitted {
            return Err(AdmissionError::NotSubmitted(self.status));
        }
        let mut unmet = reasons.iter().filter(|reason| !reason.is_met).peekable();
        if is_admitted && unmet.peek().is_some() {
            return Err(AdmissionError::UnmetRequirement);
        }
        if !is_admitted && (unmet.peek().is_none() || unmet.any(|reason| reason.reason.trim().is_empty())) {
            return Err(AdmissionError::RefusalWithoutReason);
        }
        self.status = if is_admitted {
            AdmissionStatus::Admitted
        } else {
            AdmissionStatus::Refused
        };
        self.reasons = reasons;
        self.decided_at = Some(now);
        Ok(self)
    }
    /// Ends one that waits for a reason that is not the firm's. `words`: what the firm reads.
    pub fn end(self, ground: Ground, words: &str, now: Instant) -> Result<Self, AdmissionError> {
        let reason = RequirementReason {
            requirement: ground.as_str().to_owned(),
            is_met: false,
            reason: words.trim().to_owned(),
        };
        self.decide(false, vec![reason], now)
    }
    /// Takes five more working days, once, with a reason, before the first term has passed.
    pub fn extend(mut self, reason: &str, figures: &Figures, now: Instant) -> Result<Self, AdmissionError> {
        match self.status {
            AdmissionStatus::Submitted if self.extension_reason.is_some() => return Err(AdmissionError::AlreadyExtended),
            AdmissionStatus::Submitted if now >= self.decide_by => return Err(AdmissionError::Overdue),
            AdmissionStatus::Submitted => {}
            status => return Err(AdmissionError::NotSubmitted(status)),
        }
        if reason.trim().is_empty() {
            return Err(AdmissionError::ExtensionWithoutReason);
        }
        self.extension_reason = Some(reason.trim().to_owned());
        self.decide_by = extended_decide_by(self.submitted_at, figures);
        Ok(self)
    }
    /// Where it stands at a moment: an admitted firm is suspended in `[since, until)`.
    #[must_use]
    pub fn status_at(&self, now: Instant) -> AdmissionStatus {
        match self.status {
            AdmissionStatus::Admitted if self.suspended(now).is_some() => AdmissionStatus::Suspended,
            status => status,
        }
    }
    /// The suspension that lasts.
    #[must_use]
    pub fn suspended(&self, now: Instant) -> Option<&Suspension> {
        let lasts = |suspension: &&Suspension| suspension.since <= now && now < suspension.until;
        self.suspension
            .as_ref()
            .filter(|_| self.status == AdmissionStatus::Admitted)
            .filter(lasts)
    }
    /// Puts an admitted firm outside its lot for a time, after it was heard.
    pub fn suspend(mut self, suspension: Suspension, now: Instant) -> Result<Self, AdmissionError> {
        match self.status_at(now) {
            AdmissionStatus::Admitted => {}
            status => return Err(AdmissionError::NotAdmitted(status)),
        }
        if calendar::local_date(now) < suspension.heard_on {
            return Err(AdmissionError::NotHeard);
        }
        let last = calendar::add_years(now, MOST_SUSPENDED_YEARS);
        if suspension.until <= now || last < suspension.until {
            return Err(AdmissionError::SuspensionTime);
        }
        self.suspension = Some(Suspension { since: now, ..suspension });
        Ok(self)
    }
    /// Takes it back in before its time.
    pub fn lift(mut self, now: Instant) -> Result<Self, AdmissionError> {
        if self.suspended(now).is_none() {
            return Err(AdmissionError::NotSuspended);
        }
        self.suspension = None;
        Ok(self)
    }
    /// The supplier takes back its application, or leaves the lot.
    pub fn leave(mut self) -> Result<Self, AdmissionError> {
        match self.status {
            AdmissionStatus::Submitted | AdmissionStatus::Admitted => {
                self.status = AdmissionStatus::Left;
                Ok(self)
            }
            status => Err(AdmissionError::NothingToLeave(status)),
        }
    }
}
