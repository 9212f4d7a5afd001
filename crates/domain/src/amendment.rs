//! What of a published framework may be amended in which phase, and what an amendment changed.

use crate::framework::{Framework, FrameworkKind, Lot};
use crate::phase::FrameworkPhase;
use crate::{AgencyId, FrameworkId, Instant, LocalizedText, Money};
use serde::{Deserialize, Serialize};

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Amended {
    /// Titles, purpose, outcomes, published reasons: the same said more clearly.
    Text,
    AdmissionLater,
    AdmissionEarlier,
    LiveLater,
    LiveEarlier,
    EndLater,
    EndEarlier,
    AgencyAdded,
    AgencyRemoved,
    CeilingRaised,
    CeilingLowered,
    LargestRaised,
    LargestLowered,
    /// Capabilities, regions, languages, minimum turnover, further lots.
    Requirements,
    /// Kind, award of assignments, limits per supplier.
    Method,
}

crate::text_enum::text_enum!(Amended {
    Text = "text",
    AdmissionLater = "admission-later",
    AdmissionEarlier = "admission-earlier",
    LiveLater = "live-later",
    LiveEarlier = "live-earlier",
    EndLater = "end-later",
    EndEarlier = "end-earlier",
    AgencyAdded = "agency-added",
    AgencyRemoved = "agency-removed",
    CeilingRaised = "ceiling-raised",
    CeilingLowered = "ceiling-lowered",
    LargestRaised = "largest-raised",
    LargestLowered = "largest-lowered",
    Requirements = "requirements",
    Method = "method",
});

/// Whether a kind of change is possible, and who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AmendmentRule {
    pub what: Amended,
    pub is_allowed: bool,
    /// Of the law; empty for a rule of Kavel's own.
    pub source: &'static str,
}

/// The one place that knows. A framework that is not published, has ended, or was imported is not amended.
#[must_use]
pub fn rule(what: Amended, kind: FrameworkKind, phase: FrameworkPhase) -> AmendmentRule {
    use Amended as A;
    let is_dynamic = kind == FrameworkKind::Dynamic;
    let is_before_live = matches!(phase, FrameworkPhase::Planned | FrameworkPhase::Admission);
    let (is_allowed, source) = match what {
        A::Text => (true, "Directive 2014/24/EU art. 72(1)(e)"),
        A::AdmissionLater => (is_before_live, "Directive 2014/24/EU art. 47(3)"),
        A::AdmissionEarlier => (false, "Directive 2014/24/EU art. 47(1)"),
        A::LiveLater => (is_before_live && !is_dynamic, ""),
        A::LiveEarlier => (false, "Directive 2014/24/EU art. 18(1)"),
        A::EndLater if is_dynamic => (true, "Directive 2014/24/EU art. 34(8)"),
        A::EndLater => (true, "Directive 2014/24/EU art. 33(1)"),
        A::EndEarlier if is_dynamic => (true, "Directive 2014/24/EU art. 34(8)"),
        A::EndEarlier => (false, ""),
        // The system stays open: whoever wants to deliver to the agency that joined can still come in.
        A::AgencyAdded if is_dynamic => (true, ""),
        A::AgencyAdded => (false, "Directive 2014/24/EU art. 33(2)"),
        A::AgencyRemoved => (true, ""),
        A::CeilingRaised if is_dynamic => (true, "Directive 2014/24/EU art. 5(5)"),
        A::CeilingRaised => (false, "Court of Justice C-23/20, Directive 2014/24/EU art. 72(4)"),
        A::CeilingLowered | A::LargestLowered => (true, ""),
        A::LargestRaised => (is_dynamic || phase == FrameworkPhase::Planned, "Directive 2014/24/EU art. 72(4)(a)"),
        // Firms that did not apply would have: a new procedure.
        A::Requirements => (false, "Directive 2014/24/EU art. 72(4)(a)"),
        A::Method => (false, "Directive 2014/24/EU art. 33(4), 34(5), 46(2)"),
    };
    let is_alive = is_before_live || phase == FrameworkPhase::Live;
    AmendmentRule {
        what,
        is_allowed: is_allowed && is_alive && kind != FrameworkKind::Tender,
        source,
    }
}

/// For every kind of change: what the page shows.
#[must_use]
pub fn rules(kind: FrameworkKind, phase: FrameworkPhase) -> Vec<AmendmentRule> {
    let is_meant = |what: &&Amended| kind == FrameworkKind::Closed || !matches!(what, Amended::LiveLater | Amended::LiveEarlier);
    Amended::ALL.iter().filter(is_meant).map(|what| rule(*what, kind, phase)).collect()
}

/// Another agency, registered here, that may call off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    pub id: AgencyId,
    pub number: i64,
    pub name: String,
}

/// All of a framework that an amendment can change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub framework: Framework,
    /// By number.
    pub lots: Vec<Lot>,
    pub covered: Vec<Covered>,
}

impl Terms {
    /// Every other agency that may call off, by name: those that are registered here first.
    #[must_use]
    pub fn agencies(&self) -> Vec<String> {
        let registered = self.covered.iter().map(|agency| agency.name.clone());
        registered.chain(self.framework.covered_agencies.iter().cloned()).collect()
    }
}

/// A published amendment: numbered from 1 within its framework, dated, with its reason and what it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    pub framework: FrameworkId,
    pub number: i64,
    pub at: Instant,
    pub reason: LocalizedText,
    pub changes: Vec<Change>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub part: AmendedPart,
    /// The number of the lot that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lot: Option<i64>,
    pub before: Term,
    pub after: Term,
}

/// Written with [`AmendedPart::as_str`], stable for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AmendedPart {
    Title,
    Purpose,
    UndividedReason,
    DurationReason,
    ReachReason,
    AdmissionUntil,
    LiveFrom,
    EndsAt,
    CoveredAgencies,
    Value,
    LotTitle,
    LotOutcome,
    LotCeiling,
    LotLargestAssignment,
}

crate::text_enum::text_enum!(AmendedPart {
    Title = "title",
    Purpose = "purpose",
    UndividedReason = "undivided-reason",
    DurationReason = "duration-reason",
    ReachReason = "reach-reason",
    AdmissionUntil = "admission-until",
    LiveFrom = "live-from",
    EndsAt = "ends-at",
    CoveredAgencies = "covered-agencies",
    Value = "value",
    LotTitle = "lot-title",
    LotOutcome = "lot-outcome",
    LotCeiling = "lot-ceiling",
    LotLargestAssignment = "lot-largest-assignment",
});

/// What stood or stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "value", rename_all = "kebab-case")]
pub enum Term {
    Nothing,
    Text(LocalizedText),
    Money(Money),
    /// For a beginning.
    From(Instant),
    /// For an end: the midnight after the last day.
    Until(Instant),
    Names(Vec<String>),
    /// With its time of day.
    Moment(Instant),
    Day(jiff::civil::Date),
    Number(i64),
    /// A word of ours, as an enum spells it.
    Word(String),
    /// Capabilities, regions, languages.
    Codes(Vec<String>),
}

impl Term {
    pub(crate) fn text(text: Option<&LocalizedText>) -> Self {
        text.filter(|text| !text.is_empty())
            .map_or(Self::Nothing, |text| Self::Text(text.clone()))
    }
    fn money(money: Option<Money>) -> Self {
        money.map_or(Self::Nothing, Self::Money)
    }
}

impl Change {
    /// Which kind of change it is, for [`rule`]. Agencies may have come and gone at once.
    #[must_use]
    pub fn kinds(&self) -> Vec<Amended> {
        use Amended as A;
        let is_more = match (&self.before, &self.after) {
            (Term::Money(before), Term::Money(after)) => after.cents > before.cents,
            (Term::From(before) | Term::Until(before), Term::From(after) | Term::Until(after)) => after > before,
            (Term::Nothing, _) => true,
            _ => false,
        };
        let either = |more: Amended, less: Amended| vec![if is_more { more } else { less }];
        match self.part {
            AmendedPart::AdmissionUntil => either(A::AdmissionLater, A::AdmissionEarlier),
            AmendedPart::LiveFrom => either(A::LiveLater, A::LiveEarlier),
            AmendedPart::EndsAt => either(A::EndLater, A::EndEarlier),
            AmendedPart::Value | AmendedPart::LotCeiling => either(A::CeilingRaised, A::CeilingLowered),
            AmendedPart::LotLargestAssignment => either(A::LargestRaised, A::LargestLowered),
            AmendedPart::CoveredAgencies => {
                let names = |term: &Term| match term {
                    Term::Names(names) => names.clone(),
                    _ => Vec::new(),
                };
                let (before, after) = (names(&self.before), names(&self.after));
                let added = after.iter().any(|name| !before.contains(name)).then_some(A::AgencyAdded);
                let removed = before.iter().any(|name| !after.contains(name)).then_some(A::AgencyRemoved);
                added.into_iter().chain(removed).collect()
            }
            _ => vec![A::Text],
        }
    }
}

/// Every difference between the terms before and after, in the order of the page.
#[must_use]
pub fn changes(before: &Terms, after: &Terms) -> Vec<Change> {
    let (old, new) = (&before.framework, &after.framework);
    let mut found = Vec::new();
    let mut note = |part: AmendedPart, lot: Option<i64>, before: Term, after: Term| {
        if before != after {
            found.push(Change { part, lot, before, after });
        }
    };
    note(AmendedPart::Title, None, Term::text(Some(&old.title)), Term::text(Some(&new.title)));
    note(
        AmendedPart::Purpose,
        None,
        Term::text(Some(&old.purpose)),
        Term::text(Some(&new.purpose)),
    );
    let until = |at: Option<Instant>| at.map_or(Term::Nothing, Term::Until);
    note(
        AmendedPart::AdmissionUntil,
        None,
        until(old.admission_until),
        until(new.admission_until),
    );
    // A dynamic one is live when its first window ends, and says so.
    if new.kind == FrameworkKind::Closed {
        let from = |at: Option<Instant>| at.map_or(Term::Nothing, Term::From);
        note(AmendedPart::LiveFrom, None, from(old.live_from), from(new.live_from));
    }
    note(AmendedPart::EndsAt, None, until(old.ends_at), until(new.ends_at));
    let reason = |of: fn(&Framework) -> &Option<LocalizedText>| (Term::text(of(old).as_ref()), Term::text(of(new).as_ref()));
    for (part, (before, after)) in [
        (AmendedPart::DurationReason, reason(|framework| &framework.duration_reason)),
        (AmendedPart::UndividedReason, reason(|framework| &framework.undivided_reason)),
        (AmendedPart::ReachReason, reason(|framework| &framework.reach_reason)),
    ] {
        note(part, None, before, after);
    }
    note(
        AmendedPart::CoveredAgencies,
        None,
        Term::Names(before.agencies()),
        Term::Names(after.agencies()),
    );
    note(AmendedPart::Value, None, Term::money(old.value), Term::money(new.value));
    for new in &after.lots {
        let Some(old) = before.lots.iter().find(|old| old.id == new.id) else {
            continue;
        };
        let lot = Some(new.number);
        note(
            AmendedPart::LotTitle,
            lot,
            Term::text(Some(&old.title)),
            Term::text(Some(&new.title)),
        );
        note(
            AmendedPart::LotOutcome,
            lot,
            Term::text(Some(&old.outcome)),
            Term::text(Some(&new.outcome)),
        );
        note(AmendedPart::LotCeiling, lot, Term::money(old.ceiling), Term::money(new.ceiling));
        note(
            AmendedPart::LotLargestAssignment,
            lot,
            Term::money(old.largest_assignment),
            Term::money(new.largest_assignment),
        );
    }
    found
}
