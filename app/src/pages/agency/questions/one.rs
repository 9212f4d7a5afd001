//! One question: as it was asked, as it will be published, and its answer.

use super::{Shown, view::body};
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{FieldError, LocalizedText, QuestionId, draft::Fields, permission::Permission};
use store::StoreError;

/// Of an answer, in characters.
const ANSWER_MAX: usize = 10_000;

pub async fn show(ctx: Ctx, Segments((number, assignment, id)): Segments<(i64, i64, QuestionId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let shown = Shown::load(&ctx, agency, assignment, id).await?;
    let form = Form::new(stored(&shown));
    ctx.page(page(&ctx), move || body(&shown, &form)).await
}

/// Keeps the answer, complete or not.
pub async fn submit(ctx: Ctx, Segments((number, assignment, id)): Segments<(i64, i64, QuestionId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let shown = Shown::load(&ctx, agency, assignment, id).await?;
    if let Err(errors) = check(&shown, &fields) {
        return invalid(&ctx, shown, fields, errors).await;
    }
    let (published, answer) = (texts(&shown, &fields, "question"), texts(&shown, &fields, "answer"));
    let adds_information = fields.get("adds_information") == "yes";
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::questions::save_answer(&tx, &shown.question, &published, &answer, adds_information).await {
        Ok(()) => tx.commit().await?,
        Err(StoreError::Stale) => {
            drop(tx);
            return changed(&ctx, shown, fields, "version").await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&shown.home(), "answers-flash-saved")
}

pub(super) fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("answers-one-title"))
}

/// The page again with what was typed into one of its forms; the others as they are stored.
pub(super) async fn invalid(ctx: &Ctx, shown: Shown, posted: Fields, errors: Vec<FieldError>) -> PageResult {
    let mut fields = stored(&shown);
    for (name, value) in posted.iter().filter(|(name, _)| *name != "version") {
        fields.set(name, value);
    }
    let form = Form::with_errors(fields, errors);
    ctx.invalid(page(ctx), move || body(&shown, &form)).await
}

/// Somebody did something to the question meanwhile: shown as it is now, with what was typed.
pub(super) async fn changed(ctx: &Ctx, shown: Shown, posted: Fields, field: &str) -> PageResult {
    let again = Shown::load(ctx, shown.agency, shown.assignment.number, shown.question.id).await?;
    invalid(ctx, again, posted, parts::one_error(field, "answers-error-changed")).await
}

fn stored(shown: &Shown) -> Fields {
    let question = &shown.question;
    let mut fields = Fields::default();
    for (lang, text) in question.shown().iter() {
        fields.set(format!("question.{lang}"), text);
    }
    for (lang, text) in question.answer.iter() {
        fields.set(format!("answer.{lang}"), text);
    }
    if question.adds_information {
        fields.set("adds_information", "yes");
    }
    fields.set("version", question.version.to_string());
    fields
}

fn check(shown: &Shown, fields: &Fields) -> Result<(), Vec<FieldError>> {
    if !shown.is_pending() {
        return Err(parts::one_error("version", "answers-error-over"));
    }
    if fields.get("version") != shown.question.version.to_string() {
        return Err(parts::one_error("version", "answers-error-changed"));
    }
    let too_long = |name: String| {
        (fields.get(&name).chars().count() > ANSWER_MAX).then(|| FieldError {
            field: name,
            id: "error-too-long",
            args: vec![("max", ANSWER_MAX.to_string())],
        })
    };
    let names = languages(shown)
        .into_iter()
        .flat_map(|lang| [format!("question.{lang}"), format!("answer.{lang}")]);
    let mut errors: Vec<FieldError> = names.filter_map(too_long).collect();
    if fields.get(&format!("question.{}", shown.question.language)).is_empty() {
        errors.extend(parts::one_error(
            &format!("question.{}", shown.question.language),
            "answers-error-question",
        ));
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Of the question, and all in which the agency publishes.
pub(super) fn languages(shown: &Shown) -> Vec<String> {
    let mut languages = vec![shown.question.language.clone()];
    let own = shown.agency.publish_languages.iter();
    languages.extend(own.filter(|lang| **lang != shown.question.language).cloned());
    languages
}

fn texts(shown: &Shown, fields: &Fields, name: &str) -> LocalizedText {
    let mut text = LocalizedText::default();
    for lang in languages(shown) {
        let typed = fields.get(&format!("{name}.{lang}")).trim();
        if !typed.is_empty() {
            text.set(&lang, typed);
        }
    }
    text
}

/// For handlers of the page's smaller forms: 404 where there is no such question.
pub(super) async fn load(ctx: &Ctx, number: i64, assignment: i64, id: QuestionId) -> Result<(Shown, crate::context::Acting), PageError> {
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    Ok((Shown::load(ctx, agency, assignment, id).await?, acting))
}
