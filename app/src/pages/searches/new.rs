//! Saving a search. The answer is the same whether an address is known.

use super::inputs::{self, Chosen};
use crate::{
    components::govuk::{BackLink, Hint, Input, InsetText},
    context::{Ctx, QueryPairs},
    error::{Checked, PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::{account::mail_is_left, parts},
    saved::question::Question,
    text::{t, t_with},
};
use domain::{
    EmailAddress,
    audit::Actor,
    draft::Fields,
    email::EmailError,
    field_error::{Errors, FieldError},
    saved_search::{Frequency, MAX_SEARCHES, UNCONFIRMED_DAYS},
};
use leptos::prelude::*;
use store::searches::NewSearch;

pub async fn show(ctx: Ctx, pairs: QueryPairs) -> PageResult {
    let asked = pairs
        .first("kind")
        .and_then(|kind| Question::read(kind, ctx.uri.query().unwrap_or_default()));
    let Some(question) = asked else {
        return ctx.page(page(&ctx), nothing_asked).await;
    };
    let fields = inputs::chosen("", Frequency::Daily, ctx.locale.code());
    let address = address(&ctx);
    ctx.page(page(&ctx), move || body(&question, address, &Form::new(fields))).await
}

pub async fn submit(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(question) = Question::read(fields.get("kind"), fields.get("question")) else {
        return ctx.invalid(page(&ctx), nothing_asked).await;
    };
    let mine = address(&ctx);
    match check(&fields, mine.as_ref()) {
        Err(errors) => again(&ctx, question, mine, Form::with_errors(fields, errors)).await,
        Ok((chosen, _)) if mine.is_some() => save_mine(ctx, question, chosen, fields).await,
        Ok((chosen, email)) => {
            ctx.limit(RateLimit::Mail)?;
            if mail_is_left(&ctx, &email).await? {
                ask_to_confirm(&ctx, &email, new(&question, chosen, false)).await?;
            }
            ctx.redirect("/searches/sent")
        }
    }
}

/// What everybody sees who gave an address.
pub async fn sent(ctx: Ctx) -> PageResult {
    let is_demo = ctx.state.config.is_demo;
    ctx.page(Page::new(ctx.t("account-sent-title")), move || {
        let demo = is_demo
            .then(|| InsetText::view(view! { {t("account-sent-demo")} " " <a class="govuk-link" href="/demo/mail">{t("demo-mail")}</a> }));
        let rest = view! {
            <p class="govuk-body">{t_with("searches-sent-text", &[("days", UNCONFIRMED_DAYS.into())])}</p>
            {demo}
            <p class="govuk-body">{t("searches-sent-none")} " " <a class="govuk-link" href="/searches/link">{t("searches-link-title")}</a></p>
        };
        parts::column(t("account-sent-title"), None, rest.into_any())
    })
    .await
}

/// Of whoever is signed in: it needs no confirmation.
fn address(ctx: &Ctx) -> Option<EmailAddress> {
    let me = ctx.user.as_ref().filter(|me| me.user.confirmed_at.is_some())?;
    EmailAddress::parse(&me.user.email).ok()
}

fn check(fields: &Fields, mine: Option<&EmailAddress>) -> Checked<(Chosen, EmailAddress)> {
    let mut errors = Errors::new();
    let chosen = inputs::read(fields, &mut errors);
    let email = match mine {
        Some(mine) => Some(mine.clone()),
        None => errors.keep("email", EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id)),
    };
    errors.finish(chosen.zip(email))
}

fn new(question: &Question, chosen: Chosen, is_confirmed: bool) -> NewSearch {
    NewSearch {
        kind: question.list.kind.as_str().to_owned(),
        question: question.text(),
        name: chosen.name,
        frequency: chosen.frequency,
        locale: chosen.locale.code().to_owned(),
        is_confirmed,
    }
}

async fn save_mine(ctx: Ctx, question: Question, chosen: Chosen, fields: Fields) -> PageResult {
    let Some(mine) = address(&ctx) else {
        return Err(PageError::NotFound);
    };
    let tx = ctx.state.store.write(ctx.actor(), ctx.now()).await?;
    let subscriber = store::searches::subscribe(&tx, &mine).await?;
    let new = new(&question, chosen, true);
    if let Some(same) = store::searches::find_same(&tx, subscriber.id, &new.kind, &new.question).await?
        && same.confirmed_at.is_some()
    {
        return ctx.redirect_with(&format!("/account/searches/{}", same.id), "searches-flash-already");
    }
    if store::searches::list(&tx, subscriber.id).await?.len() >= MAX_SEARCHES {
        drop(tx);
        let errors = vec![FieldError {
            field: "name".to_owned(),
            id: "searches-error-many",
            args: vec![("max", MAX_SEARCHES.to_string())],
        }];
        return again(&ctx, question, Some(mine), Form::with_errors(fields, errors)).await;
    }
    let search = store::searches::save(&tx, subscriber.id, new).await?;
    tx.commit().await?;
    ctx.redirect_with(&format!("/account/searches/{}", search.id), "searches-flash-saved")
}

/// A mail with a link that confirms; to an address that has saved this before, the link to its searches.
async fn ask_to_confirm(ctx: &Ctx, email: &EmailAddress, new: NewSearch) -> Result<(), PageError> {
    let (db, now) = (ctx.state.store.read(), ctx.now());
    if let Some(subscriber) = store::searches::find_by_email(db, email).await?
        && let Some(same) = store::searches::find_same(db, subscriber.id, &new.kind, &new.question).await?
        && same.confirmed_at.is_some()
    {
        let locale = new.locale;
        let tx = ctx.state.store.write_unaudited(now).await?;
        let mail = MailJob::SearchesLink {
            subscriber: subscriber.id,
            locale,
        };
        tx.enqueue(mail.job(), now).await?;
        return Ok(tx.commit().await?);
    }
    let tx = ctx.state.store.write(Actor::Visitor, now).await?;
    let subscriber = store::searches::subscribe(&tx, email).await?;
    let search = store::searches::save(&tx, subscriber.id, new).await?;
    tx.enqueue(MailJob::ConfirmSearch { search: search.id }.job(), now).await?;
    Ok(tx.commit().await?)
}

async fn again(ctx: &Ctx, question: Question, mine: Option<EmailAddress>, form: Form) -> PageResult {
    ctx.invalid(page(ctx), move || body(&question, mine, &form)).await
}

/// Somebody came here, or posted, without a search.
fn nothing_asked() -> AnyView {
    let lists = ["/assignments", "/lots", "/frameworks", "/suppliers"].into_iter().zip([
        "nav-assignments",
        "nav-lots",
        "nav-frameworks",
        "nav-suppliers",
    ]);
    let links = lists
        .map(|(path, id)| view! { <li><a class="govuk-link" href=path>{t(id)}</a></li> })
        .collect_view();
    let rest = view! { <ul class="govuk-list">{links}</ul> };
    parts::column(t("searches-new-title"), Some(t("searches-none-asked")), rest.into_any())
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("searches-new-title"))
}

fn body(question: &Question, mine: Option<EmailAddress>, form: &Form) -> AnyView {
    let (kind, text) = (question.list.kind.as_str(), question.text());
    let to = match mine {
        Some(mine) => view! { <p class="govuk-body">{t_with("searches-mail-to", &[("email", mine.as_str().into())])}</p> }.into_any(),
        None => {
            let email = Input {
                hint: Some(Hint::from(t("searches-email-hint"))),
                ..parts::email(form, t("account-field-email"))
            };
            view! { {email} }.into_any()
        }
    };
    let rest = view! {
        {parts::summary(form)}
        {inputs::asks(question)}
        <form method="post" action="/searches/new" novalidate="">
            <input type="hidden" name="kind" value=kind />
            <input type="hidden" name="question" value=text />
            {inputs::frequency(form)}
            {to}
            {inputs::language(form)}
            {inputs::name(form)}
            {parts::button(t("searches-save"))}
        </form>
    };
    view! {
        {BackLink::new(question.url(), t("searches-back"))}
        {parts::column(t("searches-new-title"), Some(t("searches-new-lead")), rest.into_any())}
    }
    .into_any()
}
