//! Phases as the index keeps them: when each begins. Which one it is, only `now` can say.

use domain::{
    Instant,
    assignment::Assignment,
    calendar,
    framework::{Framework, Lot},
    phase::{assignment_phase, framework_phase, lot_phase},
};

macro_rules! phases {
    ($($variant:ident = $text:literal),+ $(,)?) => {
        /// Phases of frameworks (and their lots) and of assignments, spelled as in `domain::phase`, in the order in which filters show them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Phase { $($variant),+ }

        impl Phase {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
            /// `draft` is no phase here: a draft is not in the index.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

phases! {
    Admission = "admission",
    Open = "open",
    Planned = "planned",
    Live = "live",
    Closed = "closed",
    Evaluating = "evaluating",
    Verifying = "verifying",
    Decided = "decided",
    Standstill = "standstill",
    Concluded = "concluded",
    Suspended = "suspended",
    Cancelled = "cancelled",
    Unsuccessful = "unsuccessful",
    Expired = "expired",
    Terminated = "terminated",
    Unknown = "unknown",
}

/// Room for 32 phases beside the instant in one number.
const PHASE_BITS: u32 = 5;

/// When a framework can change its phase.
fn boundaries(framework: &Framework) -> [Option<Instant>; 7] {
    [
        framework.published_at,
        framework.planned_month.and_then(calendar::start_of_day),
        framework.admission_from,
        framework.admission_until,
        framework.live_from,
        framework.ends_at,
        framework.terminated_at,
    ]
}

/// When each phase begins; the one that began last is the phase. Before the first the document is not public.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline(Vec<(Instant, Phase)>);

impl Timeline {
    /// Samples a pure phase function at every instant at which it can change. `None`: not public.
    #[must_use]
    pub fn sample(boundaries: impl IntoIterator<Item = Option<Instant>>, phase_at: impl Fn(Instant) -> Option<Phase>) -> Self {
        let beginning = Instant::from_millis(0);
        let mut instants: Vec<Instant> = boundaries.into_iter().chain([beginning]).flatten().collect();
        instants.sort_unstable();
        instants.dedup();
        let mut steps: Vec<(Instant, Phase)> = Vec::new();
        for at in instants {
            if let Some(phase) = phase_at(at).filter(|phase| steps.last().is_none_or(|(_, last)| last != phase)) {
                steps.push((at, phase));
            }
        }
        Self(steps)
    }

    /// Of a lot: that of its framework, unless it is cancelled alone.
    #[must_use]
    pub fn of_lot(framework: &Framework, lot: &Lot) -> Self {
        let boundaries = boundaries(framework).into_iter().chain([lot.cancelled_at]);
        Self::sample(boundaries, |at| Phase::parse(lot_phase(framework, lot, at).as_str()))
    }

    /// Of a framework.
    #[must_use]
    pub fn of_framework(framework: &Framework) -> Self {
        Self::sample(boundaries(framework), |at| Phase::parse(framework_phase(framework, at).as_str()))
    }

    #[must_use]
    pub fn of_assignment(assignment: &Assignment) -> Self {
        let dates = &assignment.dates;
        let boundaries = [
            assignment.published_at,
            assignment.planned_month.and_then(calendar::start_of_day),
            Some(dates.opens_at),
            Some(dates.deadline),
            assignment.cancelled_at,
            assignment.opened_at,
        ];
        Self::sample(boundaries, |at| Phase::parse(assignment_phase(assignment, at).as_str()))
    }

    /// `None` before it is public.
    #[must_use]
    pub fn phase_at(&self, now: Instant) -> Option<Phase> {
        self.0.iter().rev().find(|(from, _)| *from <= now).map(|(_, phase)| *phase)
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Numbers of which the greatest that has begun says the phase.
    pub(crate) fn encoded(&self) -> impl Iterator<Item = i64> + '_ {
        self.0
            .iter()
            .map(|(from, phase)| (from.as_millis() << PHASE_BITS) | (*phase as i64))
    }
}

/// The reverse of [`Timeline::encoded`].
pub(crate) fn decode(encoded: impl Iterator<Item = i64>, now: Instant) -> Option<Phase> {
    let current = encoded.filter(|value| value >> PHASE_BITS <= now.as_millis()).max()?;
    let mask = (1 << PHASE_BITS) - 1;
    usize::try_from(current & mask)
        .ok()
        .and_then(|place| Phase::ALL.get(place))
        .copied()
}

/// Since when the phase of `now` has been.
pub(crate) fn begun(encoded: impl Iterator<Item = i64>, now: Instant) -> Option<Instant> {
    let began = encoded
        .map(|value| value >> PHASE_BITS)
        .filter(|began| *began <= now.as_millis())
        .max();
    began.and_then(Instant::from_millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: i64) -> Instant {
        Instant::from_millis(ms).expect("a small instant")
    }

    #[test]
    fn the_encoded_timeline_says_what_the_timeline_says() {
        let phase = |now: Instant| match now.as_millis() {
            ..10 => None,
            10..20 => Some(Phase::Planned),
            20..30 => Some(Phase::Open),
            _ => Some(Phase::Closed),
        };
        let timeline = Timeline::sample([Some(at(30)), None, Some(at(10)), Some(at(20))], phase);
        for ms in 0..40 {
            assert_eq!(timeline.phase_at(at(ms)), phase(at(ms)), "{ms}");
            assert_eq!(decode(timeline.encoded(), at(ms)), phase(at(ms)), "{ms}");
        }
        assert!(Phase::ALL.len() < 1 << PHASE_BITS);
    }
}
