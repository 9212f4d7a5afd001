//! The criteria guard for anybody, without an account. What is pasted stays in memory for a while, and is stored only when it is shared
//! (decision 18).

pub mod kept;
mod view;

use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    routes::Routes,
};
use domain::{
    FieldError, Instant,
    audit::Actor,
    draft::{Fields, typed_amount},
};
use guard::{Finding, Lang, Options, check_document};
use kept::Asked;
use store::shared_texts::{self, SHARED_DAYS, SharedText};
use uuid::Uuid;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/try/guard", show)
        .post("/try/guard", submit)
        .get("/try/guard/texts/{text}", result)
        .post("/try/guard/texts/{text}/share", share)
        .get("/try/guard/shared/{text}", shared)
}

/// A text of a tender, not a book.
pub const MAX_CHARS: usize = 200_000;

async fn show(ctx: Ctx) -> PageResult {
    let form = Form::new(Fields::from_iter([("language", ctx.locale.code())]));
    ctx.page(page(&ctx), move || view::start(&form)).await
}

async fn submit(ctx: Ctx, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    match asked(&posted) {
        Ok(asked) => {
            let id = kept::keep(asked, ctx.now());
            ctx.redirect(&format!("/try/guard/texts/{id}"))
        }
        Err(errors) => {
            let form = Form::with_errors(posted, errors);
            ctx.invalid(page(&ctx), move || view::start(&form)).await
        }
    }
}

async fn result(ctx: Ctx, Segments(id): Segments<Uuid>) -> PageResult {
    let asked = kept::find(id, ctx.now()).ok_or(PageError::NotFound)?;
    let read = read(asked).await?;
    ctx.page(page(&ctx), move || view::result(&read, &view::Kept::InMemory(id))).await
}

/// Stores the text under an address of its own, for as many days as the page says. Nothing says who did.
async fn share(ctx: Ctx, Segments(id): Segments<Uuid>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let asked = kept::find(id, ctx.now()).ok_or(PageError::NotFound)?;
    let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
    let text = SharedText {
        language: asked.lang.code().to_owned(),
        content: asked.text,
        value_cents: asked.value_cents,
        agency: asked.agency,
        expires_at: ctx.now().plus_days(SHARED_DAYS),
    };
    let shared = shared_texts::create(&tx, &text).await?;
    tx.commit().await?;
    ctx.redirect_with(&format!("/try/guard/shared/{shared}"), "try-guard-flash-shared")
}

async fn shared(ctx: Ctx, Segments(id): Segments<Uuid>) -> PageResult {
    let found = shared_texts::find(ctx.state.store.read(), id, ctx.now()).await?;
    let text = found.ok_or(PageError::NotFound)?;
    let address = format!("{}/try/guard/shared/{id}", ctx.state.config.base_url);
    let expires: Instant = text.expires_at;
    let asked = Asked {
        lang: Lang::of_tag(&text.language).ok_or(PageError::NotFound)?,
        text: text.content,
        value_cents: text.value_cents,
        agency: text.agency,
    };
    let read = read(asked).await?;
    ctx.page(page(&ctx), move || view::result(&read, &view::Kept::Shared { address, expires }))
        .await
}

/// A text with what the guard says.
struct Read {
    asked: Asked,
    findings: Vec<Finding>,
}

/// Off the async threads: a long text takes a tenth of a second.
async fn read(asked: Asked) -> Result<Read, PageError> {
    let work = move || {
        let options = Options {
            value_cents: asked.value_cents,
            agency: asked.agency.clone(),
            ..Options::default()
        };
        let findings = check_document(&asked.text, asked.lang, &options);
        Read { asked, findings }
    };
    Ok(tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)?)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("try-guard-title")).description(ctx.t("try-guard-lead"))
}

fn asked(posted: &Fields) -> Result<Asked, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut wrong = |field: &str, id: &'static str| errors.extend(parts::one_error(field, id));
    let text = posted.raw("text").trim();
    if text.is_empty() {
        wrong("text", "try-guard-error-text");
    } else if text.chars().count() > MAX_CHARS {
        wrong("text", "try-guard-error-long");
    }
    let lang = Lang::ALL.into_iter().find(|lang| lang.code() == posted.get("language"));
    if lang.is_none() {
        wrong("language", "try-guard-error-language");
    }
    let value = typed_amount(posted, "value");
    if value.is_none() && !posted.is_blank("value") {
        wrong("value", "try-guard-error-value");
    }
    let agency = posted.get("agency_name");
    if agency.chars().count() > parts::NAME_MAX {
        wrong("agency_name", "try-guard-error-agency");
    }
    match lang {
        Some(lang) if errors.is_empty() => Ok(Asked {
            text: text.to_owned(),
            lang,
            value_cents: value.map(|value| value.cents),
            agency: Some(agency.to_owned()).filter(|name| !name.is_empty()),
        }),
        _ => Err(errors),
    }
}
