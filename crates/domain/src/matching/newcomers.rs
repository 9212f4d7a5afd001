//! Room for those who never won.

use super::rank::Match;
use crate::organisation::SizeClass;
use crate::{FigureKey, Figures, Instant, calendar};
use jiff::Span;

/// Not large, and no award that is known for [`FigureKey::NewcomerMonths`].
#[must_use]
pub fn is_newcomer(size: SizeClass, last_award: Option<Instant>, figures: &Figures, now: Instant) -> bool {
    let since = newcomers_since(figures, now);
    let is_recent = |award: Instant| since.is_none_or(|since| award >= since);
    size != SizeClass::Large && !last_award.is_some_and(is_recent)
}

/// Whoever has no award from this moment on is new; `None`: whoever has none at all.
#[must_use]
pub fn newcomers_since(figures: &Figures, now: Instant) -> Option<Instant> {
    let today = calendar::local_date(now);
    let months = figures.value(FigureKey::NewcomerMonths, today);
    let since = Span::new().try_months(-months).ok().and_then(|span| today.checked_add(span).ok());
    since.and_then(calendar::start_of_day)
}

/// Of the first places, as many newcomers as the figures say, where so many fit with evidence. Who is lifted takes the last of these
/// places; the last of the others there move down behind them. Newcomers keep their order among each other, and so do the others.
pub(super) fn lift(ranked: Vec<Match>, figures: &Figures, now: Instant) -> Vec<Match> {
    let today = calendar::local_date(now);
    let figure = |key| usize::try_from(figures.value(key, today)).unwrap_or(0);
    let places = figure(FigureKey::NewcomerPlacesOf).min(ranked.len());
    let wanted = figure(FigureKey::NewcomerPlaces).min(places);
    let (mut top, mut rest) = (ranked, Vec::new());
    rest.extend(top.drain(places..));
    let has = top.iter().filter(|found| found.is_newcomer).count();
    let mut lifted = Vec::new();
    while has + lifted.len() < wanted {
        let Some(at) = rest.iter().position(|found| found.is_newcomer && found.judged.evidenced > 0) else {
            break;
        };
        lifted.push(rest.remove(at));
    }
    let mut moved = Vec::new();
    for _ in &lifted {
        if let Some(at) = top.iter().rposition(|found| !found.is_newcomer) {
            moved.push(top.remove(at));
        }
    }
    for found in &mut lifted {
        found.lifted_from = Some(found.place);
    }
    moved.reverse();
    top.into_iter().chain(lifted).chain(moved).chain(rest).collect()
}
