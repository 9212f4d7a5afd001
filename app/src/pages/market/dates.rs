//! The dates of an assignment as a calendar file (RFC 5545), for whatever calendar one has.

use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
};
use axum::response::IntoResponse;
use domain::{
    Instant,
    assignment::Assignment,
    phase::{AssignmentPhase, assignment_phase},
};
use http::header;
use icalendar::{Calendar, Component, Event, EventStatus, Property};
use jiff::civil::Date;

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let assignment = store::assignments::find_by_number(ctx.state.store.read(), number)
        .await?
        .filter(|assignment| assignment_phase(assignment, ctx.now()) != AssignmentPhase::Draft)
        .ok_or(PageError::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"kavel-{number}.ics\"")),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    Ok((headers, calendar(&ctx, &assignment).to_string()).into_response())
}

/// A date has the same id each time, so that a calendar that fetches the file again replaces what it has.
pub fn calendar(ctx: &Ctx, assignment: &Assignment) -> Calendar {
    let dates = &assignment.dates;
    let title = assignment.title.pick(ctx.locale.code()).1;
    let mut calendar = Calendar::new();
    calendar.name(&format!("{} {}", ctx.t("market-assignment"), assignment.number));
    let moments = [
        ("market-opens", dates.opens_at),
        ("market-questions-until", dates.questions_until),
        ("market-deadline", dates.deadline),
    ];
    for (id, at) in moments {
        let mut event = event(ctx, assignment, id, title);
        event.add_property("DTSTART", utc(at));
        calendar.push(event);
    }
    for (id, on) in [("market-starts", dates.starts_on), ("market-ends", dates.ends_on)] {
        let mut event = event(ctx, assignment, id, title);
        event.append_property(day(on));
        calendar.push(event);
    }
    calendar.done()
}

fn event(ctx: &Ctx, assignment: &Assignment, id: &str, title: &str) -> Event {
    let (base, number) = (&ctx.state.config.base_url, assignment.number);
    let host = base.split("://").last().unwrap_or(base);
    let mut event = Event::new();
    event
        .uid(&format!("{id}-{number}@{host}"))
        .summary(&format!("{}: {title}", ctx.t(id)))
        .add_property("DTSTAMP", utc(assignment.published_at.unwrap_or(assignment.created_at)))
        .add_property("SEQUENCE", assignment.version.to_string())
        .add_property("URL", format!("{base}/assignments/{number}"));
    if assignment.cancelled_at.is_some() {
        event.status(EventStatus::Cancelled);
    }
    event.done()
}

fn utc(at: Instant) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn day(on: Date) -> Property {
    Property::new("DTSTART", on.strftime("%Y%m%d").to_string())
        .add_parameter("VALUE", "DATE")
        .done()
}
