//! A new link to one's searches, by mail: for links that are too old or lost. The answer is the same for every address.

use crate::{
    context::Ctx,
    error::PageResult,
    form::{Form, Typed},
    layout::{self, Page},
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::{account::mail_is_left, parts},
    text::t,
};
use domain::{EmailAddress, email::EmailError};
use http::StatusCode;
use leptos::prelude::*;

pub async fn show(ctx: Ctx) -> PageResult {
    ctx.page(page(&ctx), || body("searches-link-title", "searches-link-lead", &Form::default()))
        .await
}

pub async fn submit(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let email = match EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id) {
        Ok(email) => email,
        Err(id) => {
            let form = Form::with_errors(fields, parts::one_error("email", id));
            return ctx
                .invalid(page(&ctx), move || body("searches-link-title", "searches-link-lead", &form))
                .await;
        }
    };
    ctx.limit(RateLimit::Mail)?;
    if mail_is_left(&ctx, &email).await?
        && let Some(subscriber) = store::searches::find_by_email(ctx.state.store.read(), &email).await?
    {
        let mail = MailJob::SearchesLink {
            subscriber: subscriber.id,
            locale: ctx.locale.code().to_owned(),
        };
        let tx = ctx.state.store.write_unaudited(ctx.now()).await?;
        tx.enqueue(mail.job(), ctx.now()).await?;
        tx.commit().await?;
    }
    ctx.redirect("/searches/sent")
}

/// For a link that is wrong, too old, or of something that is gone.
pub(super) async fn expired(ctx: &Ctx) -> PageResult {
    let page = Page::new(ctx.t("searches-expired-title"));
    let view = || body("searches-expired-title", "searches-expired-lead", &Form::default());
    Ok(layout::render(ctx, StatusCode::NOT_FOUND, page, view).await)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("searches-link-title"))
}

fn body(title: &str, lead: &str, form: &Form) -> AnyView {
    let rest = view! {
        {parts::summary(form)}
        <form method="post" action="/searches/link" novalidate="">
            {parts::email(form, t("account-field-email"))}
            {parts::button(t("searches-link-action"))}
        </form>
        <p class="govuk-body">{t("searches-link-account")} " " <a class="govuk-link" href="/account/searches">{t("searches-title")}</a></p>
    };
    parts::column(t(title), Some(t(lead)), rest.into_any())
}
