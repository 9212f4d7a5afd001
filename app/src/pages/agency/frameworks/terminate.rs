//! Ending a published framework before its time, with the reason that is published.

use super::{
    home,
    list::can_terminate,
    running::{self, Running},
};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts::{self, Room},
    text::{localized, t},
};
use domain::{draft::check_termination, framework::Framework, organisation::Agency, permission::Permission, phase::framework_phase};
use leptos::prelude::*;
use store::frameworks::LifeError;

pub async fn show(ctx: Ctx, Segments((number, framework)): Segments<(i64, i64)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::PublishFramework, agency.id)?;
    let framework = find(&ctx, &agency, framework).await?;
    let running = running::of_framework(&ctx, &framework).await?;
    ctx.page(page(&ctx), move || body(&agency, &framework, &running, &Form::default()))
        .await
}

pub async fn submit(ctx: Ctx, Segments((number, framework)): Segments<(i64, i64)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::PublishFramework, agency.id)?;
    let framework = find(&ctx, &agency, framework).await?;
    let reason = match check_termination(&fields, &agency.publish_languages) {
        Ok(reason) => reason,
        Err(errors) => {
            let form = Form::with_errors(fields, errors);
            let running = running::of_framework(&ctx, &framework).await?;
            return ctx.invalid(page(&ctx), move || body(&agency, &framework, &running, &form)).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::frameworks::terminate(&tx, framework.id, &reason, ctx.now()).await {
        Ok(()) => {
            let mail = MailJob::FrameworkTerminated { framework: framework.id };
            tx.enqueue(mail.job(), ctx.now()).await?;
            tx.commit().await?;
        }
        Err(LifeError::Running(running)) => {
            drop(tx);
            let running = running::load(&ctx, &running).await?;
            let form = Form::with_errors(fields, parts::one_error("running", "life-running"));
            return ctx.invalid(page(&ctx), move || body(&agency, &framework, &running, &form)).await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&format!("/frameworks/{}", framework.number), "frameworks-flash-terminated")
}

/// One of this agency that can still be ended.
async fn find(ctx: &Ctx, agency: &Agency, number: i64) -> Result<Framework, PageError> {
    let framework = store::frameworks::find_by_number(ctx.state.store.read(), number).await?;
    framework
        .filter(|framework| framework.agency == agency.id && can_terminate(framework, framework_phase(framework, ctx.now())))
        .ok_or(PageError::NotFound)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("frameworks-terminate-title"))
}

fn body(agency: &Agency, framework: &Framework, running: &[Running], form: &Form) -> AnyView {
    let back = format!("{}/{}", home(agency), framework.number);
    let action = format!("{back}/terminate");
    let (lang, title) = localized(&framework.title);
    let hint = Some(t("frameworks-reason-hint"));
    let rest = view! {
        {running::summary(&agency.publish_languages, form)}
        <p class="govuk-body-l"><strong lang=lang>{title}</strong></p>
        <p class="govuk-body">{t("frameworks-terminate-text")}</p>
        {running::view(running)}
        <form method="post" action=action novalidate="">
            {parts::localized(form, &agency.publish_languages, "reason", &t("frameworks-field-reason"), hint, Room::Rows(5))}
            <div class="govuk-button-group">
                {parts::warning(t("frameworks-terminate-action"))} <a class="govuk-link" href=back.clone()>{t("action-cancel")}</a>
            </div>
        </form>
    };
    view! { {BackLink::new(back, t("life-manage-title"))} {parts::column(t("frameworks-terminate-title"), None, rest.into_any())} }
        .into_any()
}
