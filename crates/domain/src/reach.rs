//! How many SMEs can deliver a lot alone, as far as codes and numbers tell. The lot designer's rule, for one lot.

use crate::fit::{CodeRules, FirmFacts};
use crate::matching::Need;
use crate::organisation::SizeClass;
use crate::{FigureKey, Figures, Instant, calendar};

/// Those within reach, and those of whom only the turnover is not told: counted apart, never silently in or out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    pub certain: usize,
    pub unknown: usize,
}

/// Whether a firm can deliver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivers {
    Yes,
    TurnoverUnknown,
    No,
}

/// Imported firms may be known to be small or medium without more.
#[must_use]
pub const fn is_sme(size: SizeClass) -> bool {
    matches!(
        size,
        SizeClass::Micro | SizeClass::Small | SizeClass::Medium | SizeClass::SmeUnspecified
    )
}

/// All needs covered by what it claims, all regions and languages, and the capacity: the published minimum turnover, otherwise the value a
/// year within the share of the turnover in the figures.
#[must_use]
pub fn delivers(need: &Need, firm: &FirmFacts, claimed: &[String], codes: &dyn CodeRules, figures: &Figures, now: Instant) -> Delivers {
    let has = |needed: &String| claimed.iter().any(|claim| codes.meets(claim, needed));
    let works_in = |region: &String| firm.nuts.is_empty() || codes.is_covered(region, &firm.nuts);
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let speaks = |wanted: &String| firm.languages.iter().any(|tag| primary(tag) == primary(wanted));
    let asked = &need.asked;
    let fits = is_sme(firm.size)
        && !asked.capabilities.is_empty()
        && asked.capabilities.iter().all(has)
        && asked.nuts.iter().all(works_in)
        && asked.languages.iter().all(speaks);
    if !fits {
        return Delivers::No;
    }
    let can = |turnover: i64| match (asked.minimum_turnover, need.cents_a_year) {
        (Some(least), _) => turnover >= least.cents,
        (None, Some(cents)) => {
            let percent = figures.value(FigureKey::CapacityTurnoverShare, calendar::local_date(now));
            i128::from(cents) * 100 <= i128::from(turnover.max(0)) * i128::from(percent)
        }
        (None, None) => true,
    };
    match firm.turnover_cents {
        None if asked.minimum_turnover.is_none() && need.cents_a_year.is_none() => Delivers::Yes,
        None => Delivers::TurnoverUnknown,
        Some(turnover) if can(turnover) => Delivers::Yes,
        Some(_) => Delivers::No,
    }
}

impl Reach {
    pub const fn count(&mut self, delivers: Delivers) {
        match delivers {
            Delivers::Yes => self.certain += 1,
            Delivers::TurnoverUnknown => self.unknown += 1,
            Delivers::No => {}
        }
    }
}
