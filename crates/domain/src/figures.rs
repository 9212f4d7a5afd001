//! Figures that are law or policy: dated rows that an operator edits, never constants.
//!
//! The defaults are in `figures/defaults.rs`. The store keeps rows of its own; where it has none for a key, the defaults speak.

mod defaults;
mod key;

pub use defaults::defaults;
pub use key::FigureKey;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What a value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FigureUnit {
    EurCents,
    Days,
    WorkingDays,
    Months,
    Years,
    Percent,
    /// A factor: 2 means "at most 2 × the value".
    Times,
    Count,
}

crate::text_enum::text_enum!(FigureUnit {
    EurCents = "eur-cents",
    Days = "days",
    WorkingDays = "working-days",
    Months = "months",
    Years = "years",
    Percent = "percent",
    Times = "times",
    Count = "count",
});

/// One value from one day on, until the next row of the same key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureRow {
    pub key: FigureKey,
    pub valid_from: Date,
    /// In the unit of the key: [`FigureKey::unit`].
    pub value: i64,
    /// The law, regulation or "Kavel's policy".
    pub source: Cow<'static, str>,
    pub note: Cow<'static, str>,
    /// How sure we are: "yes", "page seen", "text not read", …
    pub checked: Cow<'static, str>,
}

/// A set of rows, as loaded from the store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    rows: Vec<FigureRow>,
}

impl Figures {
    #[must_use]
    pub fn new(mut rows: Vec<FigureRow>) -> Self {
        rows.sort_by_key(|row| (row.key, row.valid_from));
        Self { rows }
    }
    /// The value in force on that day: of the newest row that has begun; before the first row, of the first. Rows of this set hide
    /// the default rows of the same key.
    #[must_use]
    pub fn value(&self, key: FigureKey, on: Date) -> i64 {
        in_force(&self.rows, key, on)
            .or_else(|| in_force(defaults(), key, on))
            .map_or(0, |row| row.value)
    }
    /// The row behind [`Figures::value`], for its source.
    #[must_use]
    pub fn row(&self, key: FigureKey, on: Date) -> Option<&FigureRow> {
        in_force(&self.rows, key, on).or_else(|| in_force(defaults(), key, on))
    }
    /// Every row, own or default, by key and date: the operator's page.
    pub fn rows(&self) -> impl Iterator<Item = &FigureRow> {
        FigureKey::ALL.iter().flat_map(|key| {
            let own = self.rows.iter().any(|row| row.key == *key);
            let rows = if own { self.rows.as_slice() } else { defaults() };
            rows.iter().filter(move |row| row.key == *key)
        })
    }
}

fn in_force(rows: &[FigureRow], key: FigureKey, on: Date) -> Option<&FigureRow> {
    let of_key = || rows.iter().filter(|row| row.key == key);
    of_key()
        .filter(|row| row.valid_from <= on)
        .max_by_key(|row| row.valid_from)
        .or_else(|| of_key().min_by_key(|row| row.valid_from))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_key_has_a_default_and_no_row_comes_twice() {
        for key in FigureKey::ALL {
            assert!(defaults().iter().any(|row| row.key == *key), "{key} has no default");
            assert_eq!(FigureKey::parse(key.as_str()), Some(*key));
            assert_eq!(serde_json::to_string(key).unwrap(), format!("\"{key}\""));
        }
        let mut seen = std::collections::BTreeSet::new();
        for row in defaults() {
            assert!(seen.insert((row.key, row.valid_from)), "{} twice", row.key);
            assert!(row.value >= 0 && !row.source.is_empty() && !row.checked.is_empty(), "{}", row.key);
        }
        for unit in FigureUnit::ALL {
            assert_eq!(serde_json::to_string(unit).unwrap(), format!("\"{unit}\""));
        }
    }

    #[test]
    fn the_row_in_force_counts() {
        let figures = Figures::default();
        let key = FigureKey::EuThresholdCentral;
        assert_eq!(figures.value(key, date(2025, 12, 31)), 14_300_000);
        assert_eq!(figures.value(key, date(2026, 1, 1)), 14_000_000);
        assert_eq!(figures.value(key, date(1999, 1, 1)), 14_300_000, "before the first row: the first");
    }

    #[test]
    fn own_rows_hide_the_defaults_of_their_key_only() {
        let row = |from, value| FigureRow {
            key: FigureKey::LimitedValue,
            valid_from: from,
            value,
            source: "test".into(),
            note: "".into(),
            checked: "yes".into(),
        };
        let figures = Figures::new(vec![row(date(2027, 1, 1), 2), row(date(2026, 1, 1), 1)]);
        assert_eq!(figures.value(FigureKey::LimitedValue, date(2026, 6, 1)), 1);
        assert_eq!(figures.value(FigureKey::LimitedValue, date(2027, 6, 1)), 2);
        assert_eq!(figures.value(FigureKey::PriceWeightMax, date(2026, 6, 1)), 30);
        assert_eq!(figures.rows().filter(|row| row.key == FigureKey::LimitedValue).count(), 2);
        assert!(figures.rows().count() > FigureKey::ALL.len());
    }
}
