//! Asking: who may, what was perhaps answered already, and a question that nobody is tied to.

use super::{NEW_COOKIE, ask_view::body, cookie, find, path};
use crate::{
    asking::{self, Asked, Similar, fingerprint},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
};
use axum::response::{IntoResponse, Redirect};
use domain::{
    FieldError, Instant,
    assignment::Assignment,
    bidding::Telltale,
    draft::Fields,
    question::{AskRefusal, QUESTION_MAX, QUESTION_MIN},
};
use http::header::SET_COOKIE;

/// What to look at before the question is asked.
#[derive(Default)]
pub(super) struct Looked {
    pub similar: Vec<Similar>,
    pub telltales: Vec<Telltale>,
    /// Of the text that it is about.
    pub fingerprint: String,
}

pub(super) struct Shown {
    pub assignment: Assignment,
    pub verdict: Result<(), AskRefusal>,
    /// Of the lot of a call-off.
    pub lot: Option<String>,
    /// The reader's first firm, for links into its workspace.
    pub firm: i64,
    pub languages: Vec<String>,
    pub now: Instant,
    pub form: Form,
    pub looked: Looked,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    ctx.signed_in()?;
    let assignment = find(&ctx, number).await?;
    let verdict = asking::may_ask(&ctx, &assignment).await?;
    let languages = languages(&ctx, &assignment).await?;
    let mut fields = Fields::default();
    if languages.iter().any(|lang| lang == ctx.locale.code()) {
        fields.set("language", ctx.locale.code());
    }
    let shown = shown(&ctx, assignment, verdict, languages, Form::new(fields)).await?;
    ctx.page(page(&ctx), move || body(&shown)).await
}

pub async fn submit(ctx: Ctx, Segments(number): Segments<i64>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let me = ctx.signed_in()?;
    let assignment = find(&ctx, number).await?;
    let verdict = asking::may_ask(&ctx, &assignment).await?;
    let languages = languages(&ctx, &assignment).await?;
    if verdict.is_err() {
        let errors = parts::one_error("text", "questions-error-refused");
        let shown = shown(&ctx, assignment, verdict, languages, Form::with_errors(fields, errors)).await?;
        return ctx.invalid(page(&ctx), move || body(&shown)).await;
    }
    let looked = match check(&fields, &languages) {
        Err(errors) => Err((errors, Looked::default())),
        Ok(asked) => look(&ctx, &assignment, &fields, asked).await?,
    };
    let asked = match looked {
        Ok(asked) => asked,
        Err((errors, looked)) => {
            let shown = shown(&ctx, assignment, verdict, languages, Form::with_errors(fields, errors)).await?;
            return ctx.invalid(page(&ctx), move || body(&Shown { looked, ..shown })).await;
        }
    };
    ctx.state.limits.question(me.user.id)?;
    // From here on nobody has asked: the question, its assignment, the hour.
    let code = asking::ask(&ctx.state, &assignment, &asked, ctx.arrived_at).await?;
    let cookie = cookie(&ctx, &assignment, NEW_COOKIE, code, 10);
    Ok(([(SET_COOKIE, cookie.to_string())], Redirect::to(&path(&assignment, "/asked"))).into_response())
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("questions-ask-title")).section("/assignments")
}

async fn shown(
    ctx: &Ctx,
    assignment: Assignment,
    verdict: Result<(), AskRefusal>,
    languages: Vec<String>,
    form: Form,
) -> Result<Shown, PageError> {
    let lot = crate::bidding::lot_number(ctx.state.store.read(), &assignment).await?;
    let mine = ctx.user.iter().flat_map(|me| &me.organisations);
    let mut firms = mine.filter(|mine| matches!(mine.id, domain::organisation::OrganisationId::Supplier(_)));
    Ok(Shown {
        lot,
        firm: firms.next().map_or(0, |firm| firm.number),
        assignment,
        verdict,
        languages,
        now: ctx.now(),
        form,
        looked: Looked::default(),
    })
}

/// Those of bids, and those in which the agency publishes.
async fn languages(ctx: &Ctx, assignment: &Assignment) -> Result<Vec<String>, PageError> {
    let agency = store::agencies::find(ctx.state.store.read(), assignment.agency).await?;
    let mut languages = assignment.bid_languages.clone();
    languages.extend(agency.map(|agency| agency.publish_languages).unwrap_or_default());
    let mut seen = std::collections::BTreeSet::new();
    languages.retain(|lang| seen.insert(lang.clone()));
    Ok(languages)
}

fn check(fields: &Fields, languages: &[String]) -> Result<Asked, Vec<FieldError>> {
    let error = |field: &str, id: &'static str, args: Vec<(&'static str, String)>| FieldError {
        field: field.to_owned(),
        id,
        args,
    };
    let (language, text) = (fields.get("language"), fields.get("text").trim());
    let length = text.chars().count();
    let mut errors = Vec::new();
    if language.is_empty() {
        errors.push(error("language", "error-choose", Vec::new()));
    } else if !languages.iter().any(|known| known == language) {
        errors.push(error("language", "error-unknown-choice", Vec::new()));
    }
    if text.is_empty() {
        errors.push(error("text", "error-required", Vec::new()));
    } else if length < QUESTION_MIN {
        errors.push(error("text", "questions-error-short", Vec::new()));
    } else if length > QUESTION_MAX {
        errors.push(error("text", "error-too-long", vec![("max", QUESTION_MAX.to_string())]));
    }
    if errors.is_empty() {
        Ok(Asked {
            language: language.to_owned(),
            text: text.to_owned(),
        })
    } else {
        Err(errors)
    }
}

type Before = (Vec<FieldError>, Looked);

/// The question, where there is nothing to look at first, or its asker has looked.
async fn look(ctx: &Ctx, assignment: &Assignment, fields: &Fields, asked: Asked) -> Result<Result<Asked, Before>, PageError> {
    let fingerprint = fingerprint(&asked);
    if fields.get("looked") == fingerprint {
        return Ok(Ok(asked));
    }
    let released = store::questions::list_released(ctx.state.store.read(), assignment.id).await?;
    let looked = Looked {
        similar: asking::similar(&asked.language, &asked.text, assignment, &released),
        telltales: asking::gives_away(ctx, &asked.text).await?,
        fingerprint,
    };
    let mut errors = Vec::new();
    if !looked.telltales.is_empty() {
        errors.extend(parts::one_error("text", "questions-error-telltale"));
    }
    if !looked.similar.is_empty() {
        errors.extend(parts::one_error("similar", "questions-error-similar"));
    }
    Ok(if errors.is_empty() { Ok(asked) } else { Err((errors, looked)) })
}
