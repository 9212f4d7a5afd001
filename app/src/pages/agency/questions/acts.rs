//! What else a buyer does with a question: ask back, decline, merge, and undo the last two.

use super::one::{changed, invalid, load};
use crate::{
    context::{Ctx, Segments},
    error::PageResult,
    form::Typed,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{
    FieldError, QuestionId,
    question::{DeclineReason, Declined, NOTES_MAX, Note, QUESTION_MAX, QuestionState, full_hour},
};
use store::StoreError;

type At = Segments<(i64, i64, QuestionId)>;

pub async fn ask_back(ctx: Ctx, Segments((agency, assignment, id)): At, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let (shown, acting) = load(&ctx, agency, assignment, id).await?;
    let text = fields.get("back").trim().to_owned();
    let error = match () {
        () if !shown.is_pending() => Some("answers-error-over"),
        () if shown.question.notes.len() >= NOTES_MAX => Some("questions-error-notes"),
        () => text_error(&text, true),
    };
    if let Some(id) = error {
        return invalid(&ctx, shown, fields, one("back", id)).await;
    }
    let note = Note {
        is_from_buyer: true,
        language: shown.question.language.clone(),
        text,
        at: full_hour(ctx.now()),
        is_in_time: ctx.now() < shown.assignment.dates.questions_until,
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::questions::add(&tx, &shown.question, &note).await {
        Ok(()) => tx.commit().await?,
        Err(StoreError::Stale) => {
            drop(tx);
            return changed(&ctx, shown, fields, "back").await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&shown.path(), "answers-flash-asked-back")
}

pub async fn decline(ctx: Ctx, Segments((agency, assignment, id)): At, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let (shown, acting) = load(&ctx, agency, assignment, id).await?;
    let text = fields.get("decline_text").trim().to_owned();
    let reason = DeclineReason::parse(fields.get("decline_reason"));
    let errors = match reason {
        _ if !shown.is_pending() => one("decline_reason", "answers-error-over"),
        None => one("decline_reason", "error-choose"),
        Some(reason) => match text_error(&text, reason == DeclineReason::Other) {
            Some(id) => one("decline_text", id),
            None => Vec::new(),
        },
    };
    let Some(reason) = reason.filter(|_| errors.is_empty()) else {
        return invalid(&ctx, shown, fields, errors).await;
    };
    let declined = Declined {
        reason,
        text,
        language: ctx.locale.code().to_owned(),
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::questions::decline(&tx, &shown.question, &declined).await {
        Ok(()) => tx.commit().await?,
        Err(StoreError::Stale) => {
            drop(tx);
            return changed(&ctx, shown, fields, "decline_reason").await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&shown.home(), "answers-flash-declined")
}

pub async fn merge(ctx: Ctx, Segments((agency, assignment, id)): At, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let (shown, acting) = load(&ctx, agency, assignment, id).await?;
    let into = fields.get("into").parse::<QuestionId>().ok();
    let into = into.and_then(|id| shown.others.iter().find(|other| other.id == id)).cloned();
    let Some(into) = into.filter(|_| shown.is_pending()) else {
        let id = if shown.is_pending() { "error-choose" } else { "answers-error-over" };
        return invalid(&ctx, shown, fields, one("into", id)).await;
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::questions::merge(&tx, &shown.question, &into).await {
        Ok(()) => tx.commit().await?,
        Err(StoreError::Stale) => {
            drop(tx);
            return changed(&ctx, shown, fields, "into").await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&shown.home(), "answers-flash-merged")
}

/// Takes back that it was declined or merged. Where there is nothing to take back it leads to the question.
pub async fn reopen(ctx: Ctx, Segments((agency, assignment, id)): At) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let (shown, acting) = load(&ctx, agency, assignment, id).await?;
    let is_possible = matches!(shown.state(), QuestionState::Declined | QuestionState::Merged) && shown.is_open;
    if !is_possible {
        return ctx.redirect(&shown.path());
    }
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::questions::reopen(&tx, &shown.question).await?;
    tx.commit().await?;
    ctx.redirect_with(&shown.path(), "answers-flash-reopened")
}

fn text_error(text: &str, is_required: bool) -> Option<&'static str> {
    if text.is_empty() {
        is_required.then_some("error-required")
    } else {
        (text.chars().count() > QUESTION_MAX).then_some("error-too-long")
    }
}

fn one(field: &str, id: &'static str) -> Vec<FieldError> {
    let mut errors = parts::one_error(field, id);
    if id == "error-too-long" {
        errors[0].args.push(("max", QUESTION_MAX.to_string()));
    }
    errors
}
