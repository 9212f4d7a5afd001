//! Questions about assignments, without whoever asks.
//!
//! What an asker does ([`ask`], [`add`], [`withdraw`]) is written without an audit event, a job or an index change: each of them carries the
//! millisecond, and would stand beside the events of the asker's session. The full hour is all that a row knows. [`note_hour`] counts an hour
//! that is over in one event of the system, and writes its rows anew in the order of their random ids, so that neither the order of rows nor a
//! number of a transaction is that of asking. See docs/decisions/0020.

pub(crate) mod entity;
mod release;

pub use release::{DeadlineMove, deadline_move, release};

use crate::{
    Object, Result, StoreError, WriteTx,
    mapping::{BATCH, instant, to_json},
    secret,
};
use domain::{
    AssignmentId, Instant, LocalizedText, QuestionId,
    audit::AuditKind,
    question::{Declined, Note, Question},
};
use entity::{Column, Entity, Model, note};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// A question as it comes in. `hour` is a full hour.
pub struct NewQuestion<'a> {
    pub id: QuestionId,
    pub assignment: AssignmentId,
    pub language: &'a str,
    pub text: &'a str,
    pub hour: Instant,
    pub is_in_time: bool,
    /// Given to the asker; the row has its hash.
    pub code: &'a str,
}

/// Of an assignment, in the order of their hours; within an hour in no order.
pub async fn list(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Vec<Question>> {
    let rows = Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .order_by_asc(Column::AskedMs)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    with_notes(db, rows).await
}

/// What all may read: answered and numbered.
pub async fn list_released(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Vec<Question>> {
    let rows = Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .filter(Column::Number.is_not_null())
        .order_by_asc(Column::Number)
        .all(db)
        .await?;
    // Notes are between asker and buyer; what of them all should know is in the published question.
    rows.into_iter().map(|row| row.into_domain(Vec::new())).collect()
}

pub async fn find(db: &impl ConnectionTrait, id: QuestionId) -> Result<Option<Question>> {
    let row = Entity::find_by_id(id.uuid()).one(db).await?;
    Ok(with_notes(db, row.into_iter().collect()).await?.pop())
}

/// By the code that its asker was given.
pub async fn find_by_code(db: &impl ConnectionTrait, assignment: AssignmentId, code: &str) -> Result<Option<Question>> {
    let row = Entity::find()
        .filter(Column::CodeHash.eq(secret::hash(code)))
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .one(db)
        .await?;
    Ok(with_notes(db, row.into_iter().collect()).await?.pop())
}

/// Questions that wait for something of the agency, for each of these assignments; those without any are not in it.
pub async fn count_pending(db: &impl ConnectionTrait, assignments: &[AssignmentId]) -> Result<HashMap<AssignmentId, i64>> {
    let mut counts = HashMap::new();
    for batch in assignments.chunks(BATCH) {
        let rows: Vec<(Uuid, i64)> = Entity::find()
            .select_only()
            .column(Column::AssignmentId)
            .column_as(Column::Id.count(), "count")
            .filter(Column::AssignmentId.is_in(batch.iter().map(|id| id.uuid())))
            .filter(Column::ReleasedMs.is_null())
            .filter(Column::WithdrawnMs.is_null())
            .filter(Column::Declined.is_null())
            .filter(Column::MergedInto.is_null())
            .group_by(Column::AssignmentId)
            .into_tuple()
            .all(db)
            .await?;
        counts.extend(rows.into_iter().map(|(id, count)| (AssignmentId::from_uuid(id), count)));
    }
    Ok(counts)
}

async fn with_notes(db: &impl ConnectionTrait, rows: Vec<Model>) -> Result<Vec<Question>> {
    let mut notes: HashMap<Uuid, Vec<Note>> = HashMap::new();
    for batch in rows.chunks(BATCH) {
        let found = note::Entity::find()
            .filter(note::Column::QuestionId.is_in(batch.iter().map(|row| row.id)))
            .order_by_asc(note::Column::Place)
            .all(db)
            .await?;
        for row in found {
            notes.entry(row.question_id).or_default().push(Note {
                is_from_buyer: row.is_from_buyer,
                language: row.language,
                text: row.text,
                at: instant("question_notes.at_ms", row.at_ms)?,
                is_in_time: row.in_time,
            });
        }
    }
    rows.into_iter()
        .map(|row| {
            let notes = notes.remove(&row.id).unwrap_or_default();
            row.into_domain(notes)
        })
        .collect()
}

/// Writes a question down: for `write_unaudited`, see above.
pub async fn ask(tx: &WriteTx, new: &NewQuestion<'_>) -> Result<()> {
    let row = Model {
        id: new.id.uuid(),
        assignment_id: new.assignment.uuid(),
        language: new.language.to_owned(),
        text: new.text.to_owned(),
        asked_ms: new.hour.as_millis(),
        in_time: new.is_in_time,
        code_hash: secret::hash(new.code),
        published: to_json(&LocalizedText::default()),
        answer: to_json(&LocalizedText::default()),
        adds_information: false,
        declined: None,
        declined_text: String::new(),
        declined_language: String::new(),
        merged_into: None,
        released_ms: None,
        number: None,
        withdrawn_ms: None,
        is_noted: false,
        version: 1,
    };
    Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Adds what the asker says, or (audited) what the buyer asks back, to a question that is pending at the version that was read.
///
/// # Errors
/// [`StoreError::Stale`] where something happened to it since.
pub async fn add(tx: &WriteTx, question: &Question, new: &Note) -> Result<()> {
    take(tx, question).await?;
    let row = note::Model {
        id: Uuid::new_v4(),
        question_id: question.id.uuid(),
        place: i64::try_from(question.notes.len()).unwrap_or(i64::MAX),
        is_from_buyer: new.is_from_buyer,
        language: new.language.clone(),
        text: new.text.clone(),
        at_ms: new.at.as_millis(),
        in_time: new.is_in_time,
        is_noted: new.is_from_buyer,
    };
    note::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    if new.is_from_buyer {
        audit(tx, AuditKind::QuestionAskedBack, question);
    }
    Ok(())
}

/// Takes a pending question back: what it said is gone at once. For `write_unaudited`.
///
/// # Errors
/// [`StoreError::Stale`] where something happened to it since.
pub async fn withdraw(tx: &WriteTx, question: &Question, hour: Instant) -> Result<()> {
    take(tx, question).await?;
    note::Entity::delete_many()
        .filter(note::Column::QuestionId.eq(question.id.uuid()))
        .exec(tx)
        .await?;
    Entity::update_many()
        .col_expr(Column::Text, Expr::value(""))
        .col_expr(Column::Published, Expr::value(to_json(&LocalizedText::default())))
        .col_expr(Column::Answer, Expr::value(to_json(&LocalizedText::default())))
        .col_expr(Column::WithdrawnMs, Expr::value(hour.as_millis()))
        .col_expr(Column::IsNoted, Expr::value(false))
        .filter(Column::Id.eq(question.id.uuid()))
        .exec(tx)
        .await?;
    // What was to be answered with it stands alone again.
    Entity::update_many()
        .col_expr(Column::MergedInto, Expr::value(Option::<Uuid>::None))
        .filter(Column::MergedInto.eq(question.id.uuid()))
        .exec(tx)
        .await?;
    Ok(())
}

/// Keeps the answer as it stands: not released, and seen by the agency only.
///
/// # Errors
/// [`StoreError::Stale`] where something happened to the question since.
pub async fn save_answer(
    tx: &WriteTx,
    question: &Question,
    published: &LocalizedText,
    answer: &LocalizedText,
    adds_information: bool,
) -> Result<()> {
    take(tx, question).await?;
    Entity::update_many()
        .col_expr(Column::Published, Expr::value(to_json(published)))
        .col_expr(Column::Answer, Expr::value(to_json(answer)))
        .col_expr(Column::AddsInformation, Expr::value(adds_information))
        .filter(Column::Id.eq(question.id.uuid()))
        .exec(tx)
        .await?;
    audit(tx, AuditKind::AnswerSaved, question);
    Ok(())
}

/// It gets no answer; its asker can read why.
///
/// # Errors
/// [`StoreError::Stale`] where something happened to the question since.
pub async fn decline(tx: &WriteTx, question: &Question, declined: &Declined) -> Result<()> {
    take(tx, question).await?;
    Entity::update_many()
        .col_expr(Column::Declined, Expr::value(declined.reason.as_str()))
        .col_expr(Column::DeclinedText, Expr::value(declined.text.clone()))
        .col_expr(Column::DeclinedLanguage, Expr::value(declined.language.clone()))
        .filter(Column::Id.eq(question.id.uuid()))
        .exec(tx)
        .await?;
    let detail = json!({ "question": question.id, "reason": declined.reason.as_str() });
    tx.audit(
        AuditKind::QuestionDeclined,
        Object::new("assignment", question.assignment).detail(detail),
    );
    Ok(())
}

/// Is answered with `into`, which must be pending itself.
///
/// # Errors
/// [`StoreError::Stale`] where something happened to one of them since.
pub async fn merge(tx: &WriteTx, question: &Question, into: &Question) -> Result<()> {
    take(tx, question).await?;
    take(tx, into).await?;
    Entity::update_many()
        .col_expr(Column::MergedInto, Expr::value(into.id.uuid()))
        .filter(Column::Id.eq(question.id.uuid()))
        .exec(tx)
        .await?;
    // What was merged into this one goes along.
    Entity::update_many()
        .col_expr(Column::MergedInto, Expr::value(into.id.uuid()))
        .filter(Column::MergedInto.eq(question.id.uuid()))
        .exec(tx)
        .await?;
    audit(tx, AuditKind::QuestionMerged, question);
    Ok(())
}

/// Takes a refusal or a merging back, as long as nothing of it was released.
///
/// # Errors
/// [`StoreError::Stale`] where something happened to the question since.
pub async fn reopen(tx: &WriteTx, question: &Question) -> Result<()> {
    let changed = Entity::update_many()
        .col_expr(Column::Declined, Expr::value(Option::<String>::None))
        .col_expr(Column::DeclinedText, Expr::value(""))
        .col_expr(Column::MergedInto, Expr::value(Option::<Uuid>::None))
        .col_expr(Column::Version, Expr::value(question.version + 1))
        .filter(Column::Id.eq(question.id.uuid()))
        .filter(Column::Version.eq(question.version))
        .filter(Column::ReleasedMs.is_null())
        .filter(Column::WithdrawnMs.is_null())
        .exec(tx)
        .await?;
    if changed.rows_affected == 0 {
        return Err(StoreError::Stale);
    }
    audit(tx, AuditKind::QuestionReopened, question);
    Ok(())
}

/// The next version, where the question is pending at the one that was read.
async fn take(tx: &WriteTx, question: &Question) -> Result<()> {
    let changed = Entity::update_many()
        .col_expr(Column::Version, Expr::value(question.version + 1))
        .filter(Column::Id.eq(question.id.uuid()))
        .filter(Column::Version.eq(question.version))
        .filter(Column::ReleasedMs.is_null())
        .filter(Column::WithdrawnMs.is_null())
        .filter(Column::Declined.is_null())
        .filter(Column::MergedInto.is_null())
        .exec(tx)
        .await?;
    if changed.rows_affected == 0 {
        Err(StoreError::Stale)
    } else {
        Ok(())
    }
}

fn audit(tx: &WriteTx, kind: AuditKind, question: &Question) {
    let detail = json!({ "question": question.id });
    tx.audit(kind, Object::new("assignment", question.assignment).detail(detail));
}

/// Of one assignment, in hours that are over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Noted {
    pub asked: i64,
    pub added: i64,
    pub withdrawn: i64,
}

/// Whether there is something for [`note_hour`].
pub async fn is_to_note(db: &impl ConnectionTrait, before: Instant) -> Result<bool> {
    let questions = to_note(before).count(db).await?;
    Ok(questions > 0 || notes_to_note(before).count(db).await? > 0)
}

fn to_note(before: Instant) -> sea_orm::Select<Entity> {
    Entity::find()
        .filter(Column::IsNoted.eq(false))
        .filter(Column::AskedMs.lt(before.as_millis()))
        .filter(Column::WithdrawnMs.is_null().or(Column::WithdrawnMs.lt(before.as_millis())))
}

fn notes_to_note(before: Instant) -> sea_orm::Select<note::Entity> {
    note::Entity::find()
        .filter(note::Column::IsNoted.eq(false))
        .filter(note::Column::AtMs.lt(before.as_millis()))
}

/// Counts what askers did before `hour`, a full one, in one event for each assignment; and writes those rows anew in the order of their ids.
pub async fn note_hour(tx: &WriteTx, hour: Instant) -> Result<BTreeMap<AssignmentId, Noted>> {
    let mut noted: BTreeMap<AssignmentId, Noted> = BTreeMap::new();
    let rows = to_note(hour).order_by_asc(Column::Id).lock_exclusive().all(tx).await?;
    for row in &rows {
        let of = noted.entry(AssignmentId::from_uuid(row.assignment_id)).or_default();
        if row.withdrawn_ms.is_some() {
            of.withdrawn += 1;
        } else {
            of.asked += 1;
        }
    }
    let additions = notes_to_note(hour).all(tx).await?;
    for batch in additions.chunks(BATCH) {
        let of: Vec<Uuid> = batch.iter().map(|row| row.question_id).collect();
        let questions = Entity::find().filter(Column::Id.is_in(of)).all(tx).await?;
        let assignments: HashMap<Uuid, Uuid> = questions.iter().map(|row| (row.id, row.assignment_id)).collect();
        for row in batch {
            if let Some(assignment) = assignments.get(&row.question_id) {
                noted.entry(AssignmentId::from_uuid(*assignment)).or_default().added += 1;
            }
        }
    }
    write_anew(tx, rows, additions).await?;
    for (assignment, of) in &noted {
        let detail = json!({ "before": hour, "asked": of.asked, "added": of.added, "withdrawn": of.withdrawn });
        tx.audit(AuditKind::QuestionsReceived, Object::new("assignment", *assignment).detail(detail));
    }
    Ok(noted)
}

async fn write_anew(tx: &WriteTx, questions: Vec<Model>, additions: Vec<note::Model>) -> Result<()> {
    let noted = additions.into_iter().map(|row| note::Model { is_noted: true, ..row });
    let mut notes: BTreeMap<Uuid, note::Model> = noted.map(|row| (row.id, row)).collect();
    // The other notes of these questions go with them, and come back as they were.
    for batch in questions.chunks(BATCH) {
        let own = note::Entity::find().filter(note::Column::QuestionId.is_in(batch.iter().map(|row| row.id)));
        for row in own.all(tx).await? {
            notes.entry(row.id).or_insert(row);
        }
    }
    for batch in notes.keys().copied().collect::<Vec<_>>().chunks(BATCH) {
        let some = batch.iter().copied();
        note::Entity::delete_many().filter(note::Column::Id.is_in(some)).exec(tx).await?;
    }
    for batch in questions.chunks(BATCH) {
        let some = batch.iter().map(|row| row.id);
        Entity::delete_many().filter(Column::Id.is_in(some)).exec(tx).await?;
    }
    for row in questions {
        let row = Model { is_noted: true, ..row };
        Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    }
    for row in notes.into_values() {
        note::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    }
    Ok(())
}
