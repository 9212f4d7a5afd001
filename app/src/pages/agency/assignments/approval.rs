//! Above what a buyer publishes alone: asking an approver, who says yes or sends it back with a comment.

use super::{
    check::{self, Launcher},
    editor::Editor,
    find,
    launch::Mandate,
    tasks_path,
};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::Typed,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{DraftId, FieldError, draft::Fields, organisation::Agency, permission::Permission};
use store::{
    StoreError,
    approvals::{self, Approval, Decision},
};

type Place = Segments<(i64, DraftId)>;

/// In characters.
const COMMENT_MAX: usize = 4_000;

/// Asks about the version that was shown.
pub async fn ask(ctx: Ctx, Segments((number, id)): Place, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::LaunchAssignment, agency.id)?;
    let editor = Editor::of(&ctx, &agency, find(&ctx, &agency, id).await?).await?;
    let errors = refusals(&ctx, &editor, &posted).await?;
    if !errors.is_empty() {
        return again(&ctx, editor, errors).await;
    }
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match approvals::ask(&tx, id, agency.id, editor.draft.version, acting.user).await {
        Ok(approval) => {
            tx.enqueue(MailJob::ApprovalAsked { approval }.job(), ctx.now()).await?;
            tx.commit().await?;
        }
        // Pressed twice.
        Err(StoreError::Conflict(_)) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&path(&agency, id), "approval-flash-asked")
}

/// Yes, or back with a comment; both about the version that was shown.
pub async fn decide(ctx: Ctx, Segments((number, id)): Place, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::ApproveAssignment, agency.id)?;
    let editor = Editor::of(&ctx, &agency, find(&ctx, &agency, id).await?).await?;
    let (approval, decision) = match read(&ctx, &editor, &posted).await? {
        Ok(read) => read,
        Err(errors) => return again(&ctx, editor, errors).await,
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    approvals::decide(&tx, &approval, decision, acting.user, posted.get("comment")).await?;
    tx.enqueue(MailJob::ApprovalDecided { approval: approval.id }.job(), ctx.now())
        .await?;
    tx.commit().await?;
    let flash = match decision {
        Decision::Approved => "approval-flash-approved",
        Decision::Returned => "approval-flash-returned",
    };
    ctx.redirect_with(&path(&agency, id), flash)
}

/// What is asked about must be whole, unchanged, and above what the asker may publish alone.
async fn refusals(ctx: &Ctx, editor: &Editor, posted: &Fields) -> Result<Vec<FieldError>, PageError> {
    let mandate = Mandate::load(ctx, ctx.state.store.read(), editor).await?;
    if posted.get("version") != editor.draft.version.to_string() {
        return Ok(parts::one_error("launch", "assignment-error-changed"));
    }
    if mandate.above(editor).is_none() {
        return Ok(parts::one_error("launch", "approval-error-not-needed"));
    }
    Ok(editor.check().err().unwrap_or_default())
}

async fn read(ctx: &Ctx, editor: &Editor, posted: &Fields) -> Result<Result<(Approval, Decision), Vec<FieldError>>, PageError> {
    let last = approvals::last(ctx.state.store.read(), editor.draft.id).await?;
    let waiting = last.filter(|last| last.decision.is_none() && last.version == editor.draft.version);
    let Some(approval) = waiting.filter(|last| posted.get("version") == last.version.to_string()) else {
        return Ok(Err(parts::one_error("launch", "approval-error-nothing-waits")));
    };
    let comment = posted.get("comment");
    Ok(match Decision::parse(posted.get("decision")) {
        None => Err(parts::one_error("launch", "error-choose")),
        Some(Decision::Returned) if comment.is_empty() => Err(parts::one_error("comment", "approval-error-comment")),
        Some(_) if comment.chars().count() > COMMENT_MAX => Err(parts::one_error("comment", "approval-error-long")),
        Some(decision) => Ok((approval, decision)),
    })
}

async fn again(ctx: &Ctx, editor: Editor, errors: Vec<FieldError>) -> PageResult {
    let launcher = Launcher::load(ctx, &editor).await?;
    ctx.invalid(check::page(ctx), move || check::body(&editor, &errors, &launcher))
        .await
}

fn path(agency: &Agency, id: DraftId) -> String {
    format!("{}/check", tasks_path(agency, id))
}
