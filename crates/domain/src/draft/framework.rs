//! A framework agreement as typed, and its check.

use super::limits::read_limits;
use super::lot::{MAX_LOTS, NewLot, check_sum, read_lot, read_lots};
use super::reader::{AnyForm, DayMeans, Known, LONG, Reader, SHORT};
use super::section::{SectionStatus, head, statuses};
use super::{Fields, new_framework_fields};
use crate::amendment::Covered;
use crate::framework::{CallOffMethod, FrameworkKind, LotLimits};
use crate::{FieldError, FigureKey, Figures, Instant, LocalizedText, Money, calendar};
use jiff::civil::Date;

/// The task list of the framework editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FrameworkSection {
    Basics,
    Period,
    Agencies,
    Lots,
    /// Of a `Closed` one only.
    Limits,
    Reasons,
}

crate::text_enum::text_enum!(FrameworkSection {
    Basics = "basics",
    Period = "period",
    Agencies = "agencies",
    Lots = "lots",
    Limits = "limits",
    Reasons = "reasons",
});

impl FrameworkSection {
    /// The first parts of the names of its fields: `lot` stands for `lot.1.title.nl`.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Basics => &["title", "purpose", "kind", "call_off"],
            Self::Period => &["planned_month", "admission_from", "admission_until", "live_from", "ends_at"],
            Self::Agencies => &["covered_agencies", "covered"],
            Self::Lots => &["value", "lot"],
            Self::Limits => &["most_applied", "most_won", "limit_rule"],
            Self::Reasons => &["undivided_reason", "duration_reason", "reach_reason"],
        }
    }
    /// The section that a field belongs to.
    #[must_use]
    pub fn of(field: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|section| section.fields().contains(&head(field)))
    }
}

/// What a check needs to know besides the form.
#[derive(Clone, Copy)]
pub struct FrameworkContext<'a> {
    /// Every text is needed in each.
    pub publish_languages: &'a [String],
    pub figures: &'a Figures,
    pub known: &'a dyn Known,
    pub now: Instant,
    /// The agencies registered here that the form names by number.
    pub agencies: &'a [Covered],
    /// Whether a lot is within reach of no SME that is known, alone or as one of a pair.
    pub is_unreached: bool,
}

/// A framework that can be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFramework {
    /// `Dynamic` or `Closed`.
    pub kind: FrameworkKind,
    pub title: LocalizedText,
    pub purpose: LocalizedText,
    pub call_off: CallOffMethod,
    pub value: Money,
    pub covered_agencies: Vec<String>,
    pub covered: Vec<Covered>,
    pub planned_month: Option<Date>,
    pub admission_from: Instant,
    pub admission_until: Instant,
    /// Of a `Dynamic` one: `admission_until`.
    pub live_from: Instant,
    pub ends_at: Instant,
    pub undivided_reason: Option<LocalizedText>,
    pub duration_reason: Option<LocalizedText>,
    pub reach_reason: Option<LocalizedText>,
    pub limits: Option<LotLimits>,
    pub lots: Vec<NewLot>,
}

/// Everything that stands in the way of publishing, in the order of the form; or the framework.
pub fn check_framework(fields: &Fields, context: &FrameworkContext<'_>) -> Result<NewFramework, Vec<FieldError>> {
    let today = calendar::local_date(context.now);
    let mut reader = Reader::new(fields, context.publish_languages, context.known);
    let r = &mut reader;

    let title = r.localized("title", SHORT);
    let purpose = r.localized("purpose", LONG);
    let kind = r.choice("kind", |text| {
        FrameworkKind::parse(text).filter(|kind| *kind != FrameworkKind::Tender)
    });
    let call_off = r.choice("call_off", CallOffMethod::parse);
    // Directive 2014/24/EU art. 34(6): all who are admitted are invited to each call-off.
    if kind == Some(FrameworkKind::Dynamic) && call_off.is_some_and(|method| method != CallOffMethod::WithReopeningCompetition) {
        r.error("call_off", "error-dynamic-call-off");
    }

    let planned_month = r.optional_month("planned_month");
    let period = read_period(r, kind, context);

    let covered_agencies: Vec<String> = fields.list("covered_agencies").map(str::to_owned).collect();
    if covered_agencies.iter().any(|name| name.chars().count() > SHORT) {
        r.error_with("covered_agencies", "error-too-long", &[("max", SHORT.to_string())]);
    }

    let covered = read_covered(r, context.agencies);

    let value = r.amount("value");
    let lots = read_lots(r, context.figures.value(FigureKey::TurnoverTimesMax, today));
    let groups = fields.filled_groups("lot").len();
    if let Some(value) = value
        && !lots.is_empty()
        && lots.len() == groups
    {
        check_sum(r, value, &lots);
    }

    let limits = (kind == Some(FrameworkKind::Closed)).then(|| read_limits(r, groups)).flatten();

    // Directive 2014/24/EU art. 46(1): the main reasons for not dividing.
    let undivided_reason = if groups == 1 {
        reason(r, "undivided_reason", "error-reason-undivided", &[])
    } else {
        None
    };
    let years = context.figures.value(FigureKey::ClosedYearsMax, today);
    let is_long = kind == Some(FrameworkKind::Closed)
        && period
            .as_ref()
            .is_some_and(|period| period.ends_at > calendar::add_years(period.live_from, years));
    let duration_reason = if is_long {
        reason(r, "duration_reason", "error-closed-years", &[("years", years.to_string())])
    } else {
        None
    };

    let reach_reason = if context.is_unreached {
        reason(r, "reach_reason", "error-reason-reach", &[])
    } else {
        None
    };

    let framework = kind
        .zip(call_off)
        .zip(value)
        .zip(period)
        .map(|(((kind, call_off), value), period)| NewFramework {
            kind,
            title,
            purpose,
            call_off,
            value,
            covered_agencies,
            covered,
            planned_month,
            admission_from: period.admission_from,
            admission_until: period.admission_until,
            live_from: period.live_from,
            ends_at: period.ends_at,
            undivided_reason,
            duration_reason,
            reach_reason,
            limits,
            lots,
        });
    reader.errors.finish(framework)
}

/// Agencies by number, each once.
fn read_covered(r: &mut Reader<'_>, agencies: &[Covered]) -> Vec<Covered> {
    let mut found: Vec<Covered> = Vec::new();
    let typed: Vec<String> = r.fields.list("covered").map(str::to_owned).collect();
    for number in typed {
        match agencies.iter().find(|agency| agency.number.to_string() == number) {
            Some(agency) if found.contains(agency) => {}
            Some(agency) => found.push(agency.clone()),
            None => r.error_with("covered", "error-unknown-agency", &[("number", number.chars().take(20).collect())]),
        }
    }
    found
}

/// What can be said of the lots of a draft before it can be published.
#[derive(Clone, Debug, Default)]
pub struct DraftLots {
    /// Those that are complete, by the number of their group.
    pub complete: Vec<(u32, NewLot)>,
    /// When assignments begin and when they end.
    pub period: Option<(Instant, Instant)>,
}

/// For counting who can deliver them.
#[must_use]
pub fn framework_lots(fields: &Fields, context: &FrameworkContext<'_>) -> DraftLots {
    let today = calendar::local_date(context.now);
    let mut reader = Reader::new(fields, context.publish_languages, context.known);
    let kind = FrameworkKind::parse(fields.get("kind"));
    let period = read_period(&mut reader, kind, context).map(|period| (period.live_from, period.ends_at));
    let times = context.figures.value(FigureKey::TurnoverTimesMax, today);
    let complete = |group: u32| {
        let mut reader = Reader::new(fields, context.publish_languages, context.known);
        let lot = read_lot(&mut reader, 0, &format!("lot.{group}"), times)?;
        reader.errors.is_empty().then_some((group, lot))
    };
    let groups = fields.filled_groups("lot").into_iter().take(MAX_LOTS);
    DraftLots {
        complete: groups.filter_map(complete).collect(),
        period,
    }
}

/// A reason that is needed: its own message where nothing is typed.
fn reason(r: &mut Reader<'_>, name: &str, id: &'static str, args: &[(&'static str, String)]) -> Option<LocalizedText> {
    let text = r.optional_localized(name, LONG);
    if text.is_none() {
        r.error_with(r.first(name), id, args);
    }
    text
}

struct Period {
    admission_from: Instant,
    admission_until: Instant,
    live_from: Instant,
    ends_at: Instant,
}

fn read_period(r: &mut Reader<'_>, kind: Option<FrameworkKind>, context: &FrameworkContext<'_>) -> Option<Period> {
    let today = calendar::local_date(context.now);
    let admission_from = r.moment("admission_from", DayMeans::Start);
    let admission_until = r.moment("admission_until", DayMeans::End);
    let live_from = match kind {
        Some(FrameworkKind::Closed) => r.moment("live_from", DayMeans::Start),
        _ => admission_until,
    };
    let ends_at = r.moment("ends_at", DayMeans::End);
    if let Some(from) = admission_from
        && calendar::local_date(from) < today
    {
        r.error("admission_from", "error-date-past");
    }
    if let (Some(from), Some(until)) = (admission_from, admission_until) {
        let days = context.figures.value(FigureKey::DynamicAdmissionDays, today);
        // Who publishes in the afternoon that admission begins today has not given the morning.
        let earliest = calendar::add_days(from.max(context.now), days);
        if until <= from {
            r.error("admission_until", "error-date-order");
        } else if kind == Some(FrameworkKind::Dynamic) && until < earliest {
            r.error_with("admission_until", "error-admission-days", &[("days", days.to_string())]);
        }
    }
    if let (Some(live), Some(until)) = (live_from, admission_until)
        && live <= until
        && kind == Some(FrameworkKind::Closed)
    {
        // Whoever applies on the last day is decided on before the parties are fixed: a day at least lies between.
        r.error_with(
            "live_from",
            "error-date-not-after",
            &[("date", calendar::local_date(until).to_string())],
        );
    }
    if let (Some(live), Some(ends)) = (live_from, ends_at)
        && ends <= live
    {
        r.error("ends_at", "error-date-order");
    }
    Some(Period {
        admission_from: admission_from?,
        admission_until: admission_until?,
        live_from: live_from?,
        ends_at: ends_at?,
    })
}

/// Why one is ended before its time: published, so in each of `languages`.
pub fn check_termination(fields: &Fields, languages: &[String]) -> Result<LocalizedText, Vec<FieldError>> {
    let mut reader = Reader::new(fields, languages, &AnyForm);
    let reason = reader.localized("reason", LONG);
    reader.errors.finish(Some(reason))
}

/// The task list.
#[must_use]
pub fn framework_status(fields: &Fields, context: &FrameworkContext<'_>) -> Vec<(FrameworkSection, SectionStatus)> {
    let errors = check_framework(fields, context).err().unwrap_or_default();
    statuses(
        FrameworkSection::ALL,
        FrameworkSection::of,
        fields,
        &new_framework_fields(),
        &errors,
    )
}
