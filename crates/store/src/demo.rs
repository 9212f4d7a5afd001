//! Moves the dates of the demo market. Nothing else may change a date that was published, and this touches only what belongs to demo
//! agencies and frameworks.

use crate::{
    IndexChange, Result, StoreError, WriteTx, admissions, assignments, bids,
    entity::agencies,
    frameworks, lots,
    mapping::{from_json, instant, parsed, to_json},
};
use domain::{AssignmentId, FrameworkId, Instant, assignment::Outcome, calendar};
use jiff::{ToSpan, civil::Date};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::HashSet;
use uuid::Uuid;

/// How many rows were moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shifted {
    pub frameworks: u64,
    pub assignments: u64,
    pub admissions: u64,
}

/// Moves everything by whole weeks, so that weekdays and local times stay; a deadline on a public holiday goes to the next working day.
/// What was made within these weeks stays, as its dates would lie in the future. So do assignments that are cancelled or whose bids were
/// opened. The audit event is the caller's.
pub async fn shift_weeks(tx: &WriteTx, weeks: i64) -> Result<Shifted> {
    let shift = Shift {
        days: weeks.saturating_mul(7),
        latest_ms: calendar::add_days(tx.now(), weeks.saturating_mul(-7)).as_millis(),
    };
    Ok(Shifted {
        frameworks: shift_frameworks(tx, shift).await?,
        assignments: shift_assignments(tx, shift).await?,
        admissions: shift_admissions(tx, shift).await?,
    })
}

#[derive(Clone, Copy)]
struct Shift {
    days: i64,
    /// What was made later stays.
    latest_ms: i64,
}

impl Shift {
    fn ms(self, column: &'static str, ms: i64) -> Result<i64> {
        Ok(calendar::add_days(instant(column, ms)?, self.days).as_millis())
    }
    fn ms_null(self, column: &'static str, ms: Option<i64>) -> Result<Option<i64>> {
        ms.map(|ms| self.ms(column, ms)).transpose()
    }
    fn date(self, date: Date) -> Date {
        date.checked_add(self.days.days()).unwrap_or(date)
    }
    fn date_text(self, column: &'static str, text: &str) -> Result<String> {
        Ok(self.date(parsed(column, text)?).to_string())
    }
}

async fn shift_frameworks(tx: &WriteTx, shift: Shift) -> Result<u64> {
    use frameworks::entity::{ActiveModel, Column, Entity};
    let rows = Entity::find()
        .filter(Column::Source.eq("demo"))
        .filter(Column::CreatedMs.lte(shift.latest_ms))
        .all(tx)
        .await?;
    for row in &rows {
        let from = shift.ms_null("frameworks.admission_from_ms", row.admission_from_ms)?;
        let change = ActiveModel {
            planned_month: Set(match (&row.planned_month, from) {
                (Some(_), Some(ms)) => Some(month_of(instant("frameworks.admission_from_ms", ms)?)),
                _ => row.planned_month.clone(),
            }),
            admission_from_ms: Set(from),
            admission_until_ms: Set(shift.ms_null("frameworks.admission_until_ms", row.admission_until_ms)?),
            live_from_ms: Set(shift.ms_null("frameworks.live_from_ms", row.live_from_ms)?),
            ends_ms: Set(shift.ms_null("frameworks.ends_ms", row.ends_ms)?),
            published_ms: Set(shift.ms_null("frameworks.published_ms", row.published_ms)?),
            created_ms: Set(shift.ms("frameworks.created_ms", row.created_ms)?),
            version: Set(row.version + 1),
            ..Default::default()
        };
        Entity::update_many().set(change).filter(Column::Id.eq(row.id)).exec(tx).await?;
        frameworks::index_with_lots(tx, FrameworkId::from_uuid(row.id)).await?;
    }
    Ok(rows.len() as u64)
}

async fn shift_assignments(tx: &WriteTx, shift: Shift) -> Result<u64> {
    use assignments::entity::{ActiveModel, Column, Entity};
    let agencies: Vec<Uuid> = agencies::Entity::find()
        .select_only()
        .column(agencies::Column::Id)
        .filter(agencies::Column::Source.eq("demo"))
        .into_tuple()
        .all(tx)
        .await?;
    let rows = Entity::find()
        .filter(Column::AgencyId.is_in(agencies))
        .filter(Column::OpenedMs.is_null())
        .filter(Column::CancelledMs.is_null())
        .filter(Column::CreatedMs.lte(shift.latest_ms))
        .all(tx)
        .await?;
    let with_bids = with_bids(tx).await?;
    for row in &rows {
        let mut outcomes: Vec<Outcome> = from_json("assignments.outcomes", &row.outcomes)?;
        for outcome in &mut outcomes {
            outcome.by = shift.date(outcome.by);
        }
        let deadline = next_working_day(instant(
            "assignments.deadline_ms",
            shift.ms("assignments.deadline_ms", row.deadline_ms)?,
        )?);
        // A bid cannot have come before the opening.
        let opens_ms = if with_bids.contains(&row.id) {
            row.opens_ms
        } else {
            shift.ms("assignments.opens_ms", row.opens_ms)?
        };
        let published_ms = if with_bids.contains(&row.id) {
            row.published_ms
        } else {
            shift.ms_null("assignments.published_ms", row.published_ms)?
        };
        let change = ActiveModel {
            outcomes: Set(to_json(&outcomes)),
            opens_ms: Set(opens_ms),
            questions_until_ms: Set(shift.ms("assignments.questions_until_ms", row.questions_until_ms)?),
            deadline_ms: Set(deadline.as_millis()),
            starts_on: Set(shift.date_text("assignments.starts_on", &row.starts_on)?),
            ends_on: Set(shift.date_text("assignments.ends_on", &row.ends_on)?),
            published_ms: Set(published_ms),
            planned_month: Set(match &row.planned_month {
                Some(_) => Some(month_of(instant("assignments.opens_ms", opens_ms)?)),
                None => None,
            }),
            version: Set(row.version + 1),
            ..Default::default()
        };
        Entity::update_many().set(change).filter(Column::Id.eq(row.id)).exec(tx).await?;
        tx.index(IndexChange::assignment(AssignmentId::from_uuid(row.id)));
    }
    Ok(rows.len() as u64)
}

/// Of all admissions to lots of demo frameworks.
async fn shift_admissions(tx: &WriteTx, shift: Shift) -> Result<u64> {
    use admissions::{ActiveModel, Column, Entity};
    let demo: Vec<Uuid> = frameworks::entity::Entity::find()
        .select_only()
        .column(frameworks::entity::Column::Id)
        .filter(frameworks::entity::Column::Source.eq("demo"))
        .into_tuple()
        .all(tx)
        .await?;
    let lots: Vec<Uuid> = lots::entity::Entity::find()
        .select_only()
        .column(lots::entity::Column::Id)
        .filter(lots::entity::Column::FrameworkId.is_in(demo))
        .into_tuple()
        .all(tx)
        .await?;
    let rows: Vec<(Uuid, i64, i64, Option<i64>)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::SubmittedMs, Column::DecideByMs, Column::DecidedMs])
        .filter(Column::LotId.is_in(lots))
        .filter(Column::SubmittedMs.lte(shift.latest_ms))
        .into_tuple()
        .all(tx)
        .await?;
    for (id, submitted_ms, decide_by_ms, decided_ms) in &rows {
        let decided_ms = match decided_ms {
            // Decided within these weeks: the moment is true.
            Some(ms) if *ms > shift.latest_ms => Some(*ms),
            other => shift.ms_null("admissions.decided_ms", *other)?,
        };
        let change = ActiveModel {
            submitted_ms: Set(shift.ms("admissions.submitted_ms", *submitted_ms)?),
            decide_by_ms: Set(shift.ms("admissions.decide_by_ms", *decide_by_ms)?),
            decided_ms: Set(decided_ms),
            ..Default::default()
        };
        Entity::update_many().set(change).filter(Column::Id.eq(*id)).exec(tx).await?;
    }
    Ok(rows.len() as u64)
}

async fn with_bids(tx: &WriteTx) -> Result<HashSet<Uuid>, StoreError> {
    use bids::entity::{Column, Entity};
    let ids: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::AssignmentId)
        .distinct()
        .into_tuple()
        .all(tx)
        .await?;
    Ok(ids.into_iter().collect())
}

fn next_working_day(at: Instant) -> Instant {
    if calendar::is_working_day(calendar::local_date(at)) {
        at
    } else {
        calendar::add_working_days(at, 1)
    }
}

/// As text: the first day of its month.
fn month_of(at: Instant) -> String {
    calendar::local_date(at).first_of_month().to_string()
}
