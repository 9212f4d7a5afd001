//! The parts of an assignment draft: route, outcomes, dates, award model, criteria.

use super::assignment::{AssignmentContext, CallOffLot};
use super::reader::{DayMeans, LONG, Reader, SHORT};
use crate::assignment::{AwardModel, Criterion, CriterionPart, Dates, Invited, Outcome, Route};
use crate::framework::FrameworkKind;
use crate::{FigureKey, Instant, calendar};
use jiff::civil::Date;

const MAX_OUTCOMES: usize = 20;
const MAX_INVITED: usize = 50;
const DEFAULT_WORD_LIMIT: i64 = 400;

pub(super) fn figure(context: &AssignmentContext<'_>, key: FigureKey) -> i64 {
    context.figures.value(key, calendar::local_date(context.now))
}

/// The route, and for a call-off the lot.
pub(super) fn read_route(r: &mut Reader<'_>, context: &AssignmentContext<'_>) -> Option<(Route, Option<CallOffLot>)> {
    match r.choice("route", |text| {
        ["call-off", "limited-value", "negotiated"].into_iter().find(|route| *route == text)
    })? {
        "call-off" => {
            let find = |text: &str| context.lots.iter().find(|lot| lot.lot.to_string() == text);
            let lot = *r.choice("lot", find)?;
            Some((Route::CallOff { lot: lot.lot }, Some(lot)))
        }
        "limited-value" => Some((Route::LimitedValue, None)),
        _ => {
            let is_open = r.choice("open_to_all", |text| match text {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            })?;
            let invited = if is_open { Vec::new() } else { read_invited(r, context) };
            Some((Route::Negotiated { invited }, None))
        }
    }
}

/// At least three firms (§), each once, with the reason for each.
fn read_invited(r: &mut Reader<'_>, context: &AssignmentContext<'_>) -> Vec<Invited> {
    let mut invited: Vec<Invited> = Vec::new();
    let groups = r.groups("invited", MAX_INVITED);
    for group in &groups {
        let field = format!("invited.{group}.supplier");
        let reason = r.text(&format!("invited.{group}.reason"), LONG);
        let text = r.fields.get(&field);
        match r.known.supplier(text) {
            _ if text.is_empty() => r.error(field, "error-required"),
            None => r.error(field, "error-invited-unknown"),
            Some(supplier) if invited.iter().any(|other| other.supplier == supplier) => r.error(field, "error-invited-twice"),
            Some(supplier) => invited.push(Invited { supplier, reason }),
        }
    }
    let min = figure(context, FigureKey::NegotiatedFirmsMin);
    if i64::try_from(groups.len()).unwrap_or(i64::MAX) < min {
        r.error_with("invited.1.supplier", "error-invited-min", &[("min", min.to_string())]);
    }
    invited
}

/// With the number of its group, for errors that are found later.
pub(super) fn read_outcomes(r: &mut Reader<'_>) -> Vec<(u32, Outcome)> {
    let groups = r.groups("outcome", MAX_OUTCOMES);
    if groups.is_empty() {
        r.error(r.first("outcome.1.indicator"), "error-outcomes-required");
    }
    let mut read = |group: u32| {
        let at = format!("outcome.{group}");
        let mut part = |name: &str| r.localized(&format!("{at}.{name}"), LONG);
        let (indicator, baseline, target) = (part("indicator"), part("baseline"), part("target"));
        let (measured_how, depends_on) = (part("measured_how"), part("depends_on"));
        for (lang, text) in target.iter() {
            // Nothing would have to change.
            if baseline.get(lang).is_some_and(|now| is_same_text(now, text)) {
                r.error(format!("{at}.target.{lang}"), "error-target-is-baseline");
            }
        }
        let by = r.date(&format!("{at}.by"))?;
        Some((
            group,
            Outcome {
                indicator,
                baseline,
                target,
                measured_how,
                by,
                depends_on,
            },
        ))
    };
    groups.into_iter().filter_map(&mut read).collect()
}

fn is_same_text(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
    plain(one) == plain(other)
}

/// The shortest bid period of a route: by law for a dynamic purchasing system, by policy for the others.
pub(super) const fn bid_days_key(route: &Route, lot: Option<CallOffLot>) -> FigureKey {
    match (route, lot) {
        (Route::LimitedValue, _) => FigureKey::LimitedValueBidDays,
        (Route::Negotiated { .. }, _) => FigureKey::NegotiatedBidDays,
        (
            Route::CallOff { .. },
            Some(CallOffLot {
                kind: FrameworkKind::Closed,
                ..
            }),
        ) => FigureKey::ClosedBidDays,
        (Route::CallOff { .. }, _) => FigureKey::DynamicBidDays,
    }
}

/// `opens_at` left empty: on publication.
pub(super) fn read_dates(
    r: &mut Reader<'_>,
    route: Option<&Route>,
    lot: Option<CallOffLot>,
    context: &AssignmentContext<'_>,
) -> Option<Dates> {
    let typed = r.optional_moment("opens_at", DayMeans::Start);
    let today = calendar::local_date(context.now);
    if typed.is_some_and(|at| calendar::local_date(at) < today) {
        r.error("opens_at", "error-date-past");
    }
    let opens_at = typed.map_or(context.now, |at| at.max(context.now));
    let questions_until = r.moment("questions_until", DayMeans::NeedsTime);
    let deadline = r.moment("deadline", DayMeans::NeedsTime);
    if let Some(deadline) = deadline {
        let days = route.map_or(0, |route| figure(context, bid_days_key(route, lot)));
        check_deadline(r, opens_at, deadline, days, lot);
    }
    if let Some(until) = questions_until {
        if until <= opens_at {
            r.error("questions_until", "error-after-opening");
        } else if deadline.is_some_and(|deadline| until >= deadline) {
            r.error("questions_until", "error-questions-before-deadline");
        }
    }
    let (starts_on, ends_on) = (r.date("starts_on"), r.date("ends_on"));
    not_before(r, "starts_on", starts_on, deadline.map(calendar::local_date));
    if let (Some(starts), Some(ends)) = (starts_on, ends_on)
        && ends < starts
    {
        r.error("ends_on", "error-date-order");
    }
    Some(Dates {
        opens_at,
        questions_until: questions_until?,
        deadline: deadline?,
        starts_on: starts_on?,
        ends_on: ends_on?,
    })
}

fn check_deadline(r: &mut Reader<'_>, opens_at: Instant, deadline: Instant, days: i64, lot: Option<CallOffLot>) {
    let field = "deadline";
    if deadline <= opens_at {
        r.error(field, "error-after-opening");
    } else if deadline < calendar::add_days(opens_at, days) {
        r.error_with(field, "error-bid-days", &[("days", days.to_string())]);
    } else if !calendar::is_working_day(calendar::local_date(deadline)) {
        r.error(field, "error-deadline-holiday");
    } else if let Some(ends) = lot.and_then(|lot| lot.framework_ends_at).filter(|ends| deadline >= *ends) {
        r.error_with(
            field,
            "error-deadline-framework",
            &[("date", calendar::local_date(ends).to_string())],
        );
    }
}

pub(super) fn not_before(r: &mut Reader<'_>, field: &str, date: Option<Date>, earliest: Option<Date>) {
    if let (Some(date), Some(earliest)) = (date, earliest)
        && date < earliest
    {
        r.error_with(field, "error-date-not-before", &[("date", earliest.to_string())]);
    }
}

pub(super) fn read_award(r: &mut Reader<'_>, context: &AssignmentContext<'_>) -> Option<AwardModel> {
    match r.choice("award", |text| {
        ["fixed-budget", "price-quality"].into_iter().find(|award| *award == text)
    })? {
        "fixed-budget" => Some(AwardModel::FixedBudget),
        _ => {
            let max = figure(context, FigureKey::PriceWeightMax);
            let weight = r.number("price_weight", 1, 100);
            if weight.is_some_and(|weight| weight > max) {
                r.error_with("price_weight", "error-price-weight", &[("max", max.to_string())]);
            }
            let saving = if r.fields.is_blank("full_points_saving_percent") {
                Some(figure(context, FigureKey::PriceSavingDefault))
            } else {
                r.number("full_points_saving_percent", 1, 100)
            };
            Some(AwardModel::PriceQuality {
                price_weight: u8::try_from(weight?).ok()?,
                full_points_saving_percent: u8::try_from(saving?).ok()?,
            })
        }
    }
}

/// The criteria, with weights that add up to exactly 100 together with the price.
pub(super) fn read_criteria(r: &mut Reader<'_>, award: Option<AwardModel>, context: &AssignmentContext<'_>) -> Vec<Criterion> {
    let max = usize::try_from(figure(context, FigureKey::CriteriaMax)).unwrap_or(usize::MAX);
    let words_max = figure(context, FigureKey::WordLimitMax);
    let groups = r.groups("criterion", max);
    let mut criteria = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        let at = format!("criterion.{group}");
        let name = r.localized(&format!("{at}.name"), SHORT);
        let question = r.localized(&format!("{at}.question"), LONG);
        let weight = r.number(&format!("{at}.weight"), 1, 100);
        let part = r.choice(&format!("{at}.part"), CriterionPart::parse);
        let minimum = r.optional_number(&format!("{at}.minimum"), 0, 5);
        let field = format!("{at}.word_limit");
        let words = if r.fields.is_blank(&field) {
            Some(DEFAULT_WORD_LIMIT.min(words_max))
        } else {
            r.number(&field, 1, words_max)
        };
        let (Some(weight), Some(part), Some(words)) = (weight, part, words) else {
            continue;
        };
        criteria.push(Criterion {
            key: format!("c{}", place + 1),
            name,
            question,
            weight: u8::try_from(weight).unwrap_or(100),
            part,
            minimum: minimum.and_then(|minimum| u8::try_from(minimum).ok()),
            word_limit: u32::try_from(words).unwrap_or(u32::MAX),
        });
    }
    let price = match award {
        Some(AwardModel::PriceQuality { price_weight, .. }) => Some(i64::from(price_weight)),
        Some(AwardModel::FixedBudget) => Some(0),
        None => None,
    };
    // A weight that could not be read has its own error; the sum would only confuse.
    if let Some(price) = price
        && criteria.len() == groups.len()
    {
        let total = price + criteria.iter().map(|criterion| i64::from(criterion.weight)).sum::<i64>();
        if total != 100 {
            let first = groups.first().copied().unwrap_or(1);
            r.error_with(
                format!("criterion.{first}.weight"),
                "error-weights-total",
                &[("total", total.to_string())],
            );
        }
    }
    criteria
}
