//! Where the client of a claim says whether it happened. There is no account: the link is the key. Programs that check mails follow links, so
//! the link shows a form, and only sending the form answers. Nothing here leads to another site, and the referrer policy keeps the address of
//! the page on this one.

mod view;

use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::{self, Page},
    mails::MailJob,
    middleware::limits::RateLimit,
    routes::Routes,
};
use domain::{
    audit::Actor,
    organisation::Supplier,
    profile::CapabilityClaim,
    referee::{RefereeRequest, RefereeState, check_answer},
};
use http::StatusCode;
use store::StoreError;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/referee/thanks", thanks)
        .get("/referee/{token}", show)
        .post("/referee/{token}", submit)
}

/// What somebody is asked about: the words of that very version.
pub struct Question {
    pub secret: String,
    pub request: RefereeRequest,
    pub firm: Supplier,
    pub claim: CapabilityClaim,
}

/// Behind a link there is a question that is open, or there is not.
enum Found {
    Open(Box<Question>),
    Over(RefereeState),
}

pub async fn show(ctx: Ctx, Segments(secret): Segments<String>) -> PageResult {
    match find(&ctx, secret).await? {
        Found::Open(question) => ctx.page(page(&ctx), move || view::body(&question, &Form::default())).await,
        Found::Over(state) => over(&ctx, state).await,
    }
}

pub async fn submit(ctx: Ctx, Segments(secret): Segments<String>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let question = match find(&ctx, secret).await? {
        Found::Open(question) => question,
        Found::Over(state) => return over(&ctx, state).await,
    };
    let (answer, reason) = match check_answer(&fields) {
        Ok(answer) => answer,
        Err(errors) => {
            return ctx
                .invalid(page(&ctx), move || view::body(&question, &Form::with_errors(fields, errors)))
                .await;
        }
    };
    let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
    match store::referees::answer(&tx, &question.request, answer, &reason).await {
        Ok(()) => {}
        // Sent twice, or the firm changed or withdrew it a moment ago.
        Err(StoreError::Expired) => {
            drop(tx);
            let state = match find(&ctx, question.secret).await? {
                Found::Over(state) => state,
                Found::Open(_) => RefereeState::Withdrawn,
            };
            return over(&ctx, state).await;
        }
        Err(error) => return Err(error.into()),
    }
    let request = question.request.id;
    tx.enqueue(MailJob::RefereeAnswered { request }.job(), ctx.now()).await?;
    tx.commit().await?;
    ctx.redirect("/referee/thanks")
}

pub async fn thanks(ctx: Ctx) -> PageResult {
    ctx.page(Page::new(ctx.t("referee-thanks-title")), view::thanks).await
}

async fn find(ctx: &Ctx, secret: String) -> Result<Found, PageError> {
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let Some(request) = store::referees::find_by_secret(db, &secret, now).await? else {
        return Ok(Found::Over(RefereeState::Expired));
    };
    let state = request.state(now);
    if state != RefereeState::Waiting {
        return Ok(Found::Over(state));
    }
    let claim = store::claims::find_version(db, request.claim, request.version).await?;
    let firm = store::suppliers::find(db, request.supplier).await?;
    let (Some(claim), Some(firm)) = (claim, firm) else {
        return Ok(Found::Over(RefereeState::Withdrawn));
    };
    Ok(Found::Open(Box::new(Question {
        secret,
        request,
        firm,
        claim,
    })))
}

/// What became of it, and what to do: nobody is left with an error.
async fn over(ctx: &Ctx, state: RefereeState) -> PageResult {
    let page = Page::new(ctx.t("referee-over-title"));
    Ok(layout::render(ctx, StatusCode::NOT_FOUND, page, move || view::over(state)).await)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("referee-title"))
}
