//! Size classes of Recommendation 2003/361/EC, linked enterprises included.

use crate::figures::{FigureKey, Figures};
use crate::organisation::{SizeClass, Supplier};
use jiff::civil::Date;

impl SizeClass {
    /// The i18n id of its label.
    #[must_use]
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Micro => "size-micro",
            Self::Small => "size-small",
            Self::Medium => "size-medium",
            Self::Large => "size-large",
            Self::SmeUnspecified => "size-sme-unspecified",
            Self::Unknown => "size-unknown",
        }
    }
    /// Known to be a micro, small or medium enterprise.
    #[must_use]
    pub const fn is_sme(self) -> bool {
        matches!(self, Self::Micro | Self::Small | Self::Medium | Self::SmeUnspecified)
    }
}

/// The class by headcount and by turnover *or* balance sheet: one of the two totals within the limit is enough. `Unknown` where the
/// headcount is missing, or both totals are while the headcount does not already say large.
#[must_use]
pub fn size_class(
    headcount: Option<i64>,
    turnover_cents: Option<i64>,
    balance_cents: Option<i64>,
    figures: &Figures,
    on: Date,
) -> SizeClass {
    use FigureKey as K;
    let Some(headcount) = headcount.filter(|count| *count >= 0) else {
        return SizeClass::Unknown;
    };
    if headcount >= figures.value(K::MediumHeadcount, on) {
        return SizeClass::Large;
    }
    if turnover_cents.is_none() && balance_cents.is_none() {
        return SizeClass::Unknown;
    }
    let within = |people: K, turnover: K, balance: K| {
        headcount < figures.value(people, on)
            && (turnover_cents.is_some_and(|cents| cents <= figures.value(turnover, on))
                || balance_cents.is_some_and(|cents| cents <= figures.value(balance, on)))
    };
    if within(K::MicroHeadcount, K::MicroTotal, K::MicroTotal) {
        SizeClass::Micro
    } else if within(K::SmallHeadcount, K::SmallTotal, K::SmallTotal) {
        SizeClass::Small
    } else if within(K::MediumHeadcount, K::MediumTurnover, K::MediumBalance) {
        SizeClass::Medium
    } else {
        SizeClass::Large
    }
}

impl Supplier {
    /// Its class by its own figures; what an import said where they are missing.
    #[must_use]
    pub fn size_on(&self, figures: &Figures, on: Date) -> SizeClass {
        match size_class(self.headcount, self.turnover_cents, self.balance_cents, figures, on) {
            SizeClass::Unknown => self.size,
            class => class,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use rstest::rstest;

    const M: i64 = 100_000_000;

    #[rstest]
    #[case(Some(9), Some(2 * M), None, SizeClass::Micro)]
    #[case(Some(9), Some(2 * M + 1), Some(2 * M), SizeClass::Micro)]
    #[case(Some(9), Some(2 * M + 1), Some(2 * M + 1), SizeClass::Small)]
    #[case(Some(10), Some(M), Some(M), SizeClass::Small)]
    #[case(Some(49), Some(10 * M), None, SizeClass::Small)]
    #[case(Some(50), Some(10 * M), None, SizeClass::Medium)]
    #[case(Some(249), Some(50 * M), Some(99 * M), SizeClass::Medium)]
    #[case(Some(249), Some(51 * M), Some(43 * M), SizeClass::Medium)]
    #[case(Some(249), Some(51 * M), Some(43 * M + 1), SizeClass::Large)]
    #[case(Some(250), None, None, SizeClass::Large)]
    #[case(Some(5), None, None, SizeClass::Unknown)]
    #[case(None, Some(1), Some(1), SizeClass::Unknown)]
    #[case(Some(-1), Some(1), Some(1), SizeClass::Unknown)]
    fn boundaries(#[case] people: Option<i64>, #[case] turnover: Option<i64>, #[case] balance: Option<i64>, #[case] class: SizeClass) {
        let figures = Figures::default();
        assert_eq!(size_class(people, turnover, balance, &figures, date(2026, 1, 1)), class);
    }
}
