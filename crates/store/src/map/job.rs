use super::{from_json, instant, instant_null, word};
use crate::{JobKind, Result, entity::jobs, jobs::JobRow};
use domain::JobId;

pub(crate) fn row(row: jobs::Model) -> Result<JobRow> {
    Ok(JobRow {
        id: JobId::from_uuid(row.id),
        kind: word("jobs.kind", &row.kind, JobKind::parse)?,
        payload: from_json("jobs.payload", &row.payload)?,
        dedupe_key: row.dedupe_key,
        created_at: instant("jobs.created_at", row.created_at)?,
        run_at: instant("jobs.run_at", row.run_at)?,
        attempts: row.attempts,
        locked_until: instant_null("jobs.locked_until", row.locked_until)?,
        last_error: row.last_error,
        done_at: instant_null("jobs.done_at", row.done_at)?,
        failed_at: instant_null("jobs.failed_at", row.failed_at)?,
    })
}
