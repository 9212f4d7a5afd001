//! The lots of a framework draft.

use super::reader::{LONG, Reader, SHORT};
use crate::{Currency, LocalizedText, Money};

/// A lot as checked; its number is its place, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLot {
    pub number: i64,
    pub title: LocalizedText,
    pub outcome: LocalizedText,
    pub ceiling: Money,
    pub largest_assignment: Money,
    /// `cpv:…` or `kavel:…`, at least one.
    pub capabilities: Vec<String>,
    /// Empty: anywhere.
    pub nuts: Vec<String>,
    /// Languages of the work; those in which the agency publishes where none are chosen.
    pub languages: Vec<String>,
    pub minimum_turnover: Option<Money>,
}

/// More than a notice can have sensibly.
pub(super) const MAX_LOTS: usize = 200;

/// All lots, each on its own. `times_max`: the minimum turnover that may be asked, times the ceiling (§).
pub(super) fn read_lots(reader: &mut Reader<'_>, times_max: i64) -> Vec<NewLot> {
    let groups = reader.groups("lot", MAX_LOTS);
    if groups.is_empty() {
        reader.error(reader.first("lot.1.title"), "error-lots-required");
    }
    let numbered = (1_i64..).zip(groups);
    numbered
        .filter_map(|(number, group)| read_lot(reader, number, &format!("lot.{group}"), times_max))
        .collect()
}

pub(super) fn read_lot(reader: &mut Reader<'_>, number: i64, at: &str, times_max: i64) -> Option<NewLot> {
    let title = reader.localized(&format!("{at}.title"), SHORT);
    let outcome = reader.localized(&format!("{at}.outcome"), LONG);
    let ceiling = reader.amount(&format!("{at}.ceiling"));
    let largest_assignment = reader.amount(&format!("{at}.largest_assignment"));
    let capabilities = reader.capabilities(&format!("{at}.capabilities"));
    let nuts = reader.regions(&format!("{at}.nuts"));
    let mut languages = reader.optional_languages(&format!("{at}.languages"));
    if languages.is_empty() {
        languages = reader.languages.to_vec();
    }
    let minimum_turnover = reader
        .optional_cents(&format!("{at}.minimum_turnover"))
        .filter(|cents| *cents > 0)
        .map(Money::eur);
    let (ceiling, largest_assignment) = (ceiling?, largest_assignment?);
    if largest_assignment.cents > ceiling.cents {
        let args = [("max_cents", ceiling.cents.to_string())];
        reader.error_with(format!("{at}.largest_assignment"), "error-largest-over-ceiling", &args);
    }
    let most = ceiling.cents.saturating_mul(times_max);
    if minimum_turnover.is_some_and(|turnover| turnover.cents > most) {
        let args = [("count", times_max.to_string()), ("max_cents", most.to_string())];
        reader.error_with(format!("{at}.minimum_turnover"), "error-turnover", &args);
    }
    Some(NewLot {
        number,
        title,
        outcome,
        ceiling,
        largest_assignment,
        capabilities,
        nuts,
        languages,
        minimum_turnover,
    })
}

/// Σ lot ceilings = framework value, to the cent. The error tells the difference.
pub(super) fn check_sum(reader: &mut Reader<'_>, value: Money, lots: &[NewLot]) {
    let total = Money::sum(Currency::EUR, lots.iter().map(|lot| lot.ceiling)).map_or(i64::MAX, |sum| sum.cents);
    let id = match total.cmp(&value.cents) {
        std::cmp::Ordering::Equal => return,
        std::cmp::Ordering::Less => "error-lots-sum-less",
        std::cmp::Ordering::Greater => "error-lots-sum-more",
    };
    let args = [
        ("difference_cents", total.abs_diff(value.cents).to_string()),
        ("total_cents", total.to_string()),
        ("value_cents", value.cents.to_string()),
    ];
    reader.error_with("value", id, &args);
}
