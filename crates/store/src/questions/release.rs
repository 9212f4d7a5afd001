//! Answers go to all at one instant; a late one that adds information moves the deadline, once.

use super::entity::{Column, Entity, moved};
use crate::{IndexChange, Object, Result, StoreError, WriteTx, assignments, mapping::instant};
use domain::{AssignmentId, Instant, QuestionId, assignment::Assignment, audit::AuditKind, question::Question};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QuerySelect, sea_query::Expr};
use serde_json::json;
use uuid::Uuid;

/// The one time that a late answer moved the deadline of an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeadlineMove {
    pub before: Instant,
    pub after: Instant,
    pub moved_at: Instant,
}

/// `None` where it never moved.
pub async fn deadline_move(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Option<DeadlineMove>> {
    let row = moved::Entity::find_by_id(assignment.uuid()).one(db).await?;
    row.map(|row| {
        Ok(DeadlineMove {
            before: instant("deadline_moves.before_ms", row.before_ms)?,
            after: instant("deadline_moves.after_ms", row.after_ms)?,
            moved_at: instant("deadline_moves.moved_ms", row.moved_ms)?,
        })
    })
    .transpose()
}

/// Publishes these answers now, numbered after those before them in the order of their random ids; what was merged into them is answered too.
/// With `deadline` the assignment closes then.
///
/// # Errors
/// [`StoreError::Stale`] where something happened to one of the questions or to the assignment since they were read, the deadline has passed,
/// or moved before.
pub async fn release(tx: &WriteTx, assignment: &Assignment, questions: &[Question], deadline: Option<Instant>) -> Result<()> {
    let now = tx.now();
    // One release of an assignment at a time: numbers have no gaps, and the deadline moves once.
    if !assignments::lock_open(tx, assignment, now).await? || questions.is_empty() {
        return Err(StoreError::Stale);
    }
    let mut ordered: Vec<&Question> = questions.iter().collect();
    ordered.sort_by_key(|question| question.id);
    let last: Option<Option<i64>> = Entity::find()
        .select_only()
        .column_as(Column::Number.max(), "last")
        .filter(Column::AssignmentId.eq(assignment.id.uuid()))
        .into_tuple()
        .one(tx)
        .await?;
    let first = last.flatten().unwrap_or(0) + 1;
    for (number, question) in (first..).zip(&ordered) {
        release_one(tx, question, number).await?;
    }
    let released: Vec<QuestionId> = ordered.iter().map(|question| question.id).collect();
    let detail = json!({ "questions": released, "first_number": first });
    tx.audit(AuditKind::AnswersReleased, Object::new("assignment", assignment.id).detail(detail));
    if let Some(deadline) = deadline {
        move_deadline(tx, assignment, deadline).await?;
    }
    tx.index(IndexChange::assignment(assignment.id));
    Ok(())
}

async fn release_one(tx: &WriteTx, question: &Question, number: i64) -> Result<()> {
    super::take(tx, question).await?;
    let now_ms = tx.now().as_millis();
    Entity::update_many()
        .col_expr(Column::ReleasedMs, Expr::value(now_ms))
        .col_expr(Column::Number, Expr::value(number))
        .filter(Column::Id.eq(question.id.uuid()))
        .exec(tx)
        .await?;
    Entity::update_many()
        .col_expr(Column::ReleasedMs, Expr::value(now_ms))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .filter(Column::MergedInto.eq(question.id.uuid()))
        .exec(tx)
        .await?;
    Ok(())
}

async fn move_deadline(tx: &WriteTx, assignment: &Assignment, after: Instant) -> Result<()> {
    let before = assignment.dates.deadline;
    let id: Uuid = assignment.id.uuid();
    let row = moved::Model {
        assignment_id: id,
        before_ms: before.as_millis(),
        after_ms: after.as_millis(),
        moved_ms: tx.now().as_millis(),
    };
    let is_first = moved::Entity::find_by_id(id).one(tx).await?.is_none();
    if !is_first || after <= before {
        return Err(StoreError::Stale);
    }
    moved::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    assignments::move_deadline(tx, assignment, after).await?;
    let detail = json!({ "before": before, "after": after, "reason": "late-answer" });
    tx.audit(AuditKind::DeadlineMoved, Object::new("assignment", assignment.id).detail(detail));
    Ok(())
}
