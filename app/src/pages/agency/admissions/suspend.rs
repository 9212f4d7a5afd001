//! Putting a firm outside its lot for a time, on a ground that the law or the contract knows, after hearing it; and taking it back in.

use super::Case;
use crate::{
    components::govuk::{BackLink, Select, SelectItem},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts::{self, one_error, suspension},
    text::{t, t_with},
};
use domain::{
    AdmissionId,
    admission::{AdmissionError, AdmissionStatus, SuspensionGround},
    draft::check_suspension,
    permission::Permission,
};
use leptos::prelude::*;
use store::StoreError;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, AdmissionId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::DecideAdmission, agency.id)?;
    let case = Case::load(&ctx, agency, id).await?;
    ctx.page(page(&ctx), move || body(&case, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, AdmissionId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::DecideAdmission, agency.id)?;
    let case = Case::load(&ctx, agency, id).await?;
    let suspended = can_suspend(&case)
        .and_then(|()| check_suspension(&fields, case.now))
        .and_then(|suspension| {
            let suspended = case.admission.clone().suspend(suspension, case.now);
            suspended.map_err(|error| one_error("state", error.message_id()))
        });
    let suspended = match suspended {
        Ok(suspended) => suspended,
        Err(errors) => {
            let form = Form::with_errors(fields, errors);
            return ctx.invalid(page(&ctx), move || body(&case, &form)).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::admissions::suspend(&tx, &suspended).await {
        Ok(()) => {
            tx.enqueue(MailJob::AdmissionSuspended { admission: id }.job(), ctx.now()).await?;
            tx.commit().await?;
            ctx.redirect_with(&case.path(), "suspend-flash-suspended")
        }
        Err(StoreError::Stale) => {
            let form = Form::with_errors(fields, one_error("state", "error-changed-meanwhile"));
            ctx.invalid(page(&ctx), move || body(&case, &form)).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Back in before the time is over.
pub async fn lift(ctx: Ctx, Segments((number, id)): Segments<(i64, AdmissionId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::DecideAdmission, agency.id)?;
    let case = Case::load(&ctx, agency, id).await?;
    // Lifted by a colleague, or over by now: there is nothing left to do.
    let Ok(lifted) = case.admission.clone().lift(case.now) else {
        return ctx.redirect(&case.path());
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::admissions::lift(&tx, &lifted).await {
        Ok(()) => {
            tx.enqueue(MailJob::SuspensionLifted { admission: id }.job(), ctx.now()).await?;
            tx.commit().await?;
            ctx.redirect_with(&case.path(), "suspend-flash-lifted")
        }
        Err(StoreError::Stale) => ctx.redirect(&case.path()),
        Err(error) => Err(PageError::from(error)),
    }
}

fn can_suspend(case: &Case) -> Result<(), Vec<domain::FieldError>> {
    match case.admission.status_at(case.now) {
        AdmissionStatus::Admitted => Ok(()),
        status => Err(one_error("state", AdmissionError::NotAdmitted(status).message_id())),
    }
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("suspend-title"))
}

fn body(case: &Case, form: &Form) -> AnyView {
    let back = case.path();
    let mut grounds = vec![SelectItem::new("", t("suspend-choose-ground"))];
    grounds.extend(SuspensionGround::all().map(|ground| SelectItem::new(ground.as_str(), t(&ground.message_id()))));
    let ground = Select {
        name: "ground".to_owned(),
        items: grounds,
        value: form.value("ground"),
        label: t("suspend-ground").into(),
        hint: Some(t("suspend-ground-hint").into()),
        error_message: parts::error(form, "ground"),
        ..Select::default()
    };
    let mut reason = parts::textarea(form, "suspension_reason", t("suspend-reason"));
    reason.hint = Some(t("suspend-reason-hint").into());
    let mut heard = parts::date(form, "heard_on", t("suspend-heard"));
    heard.hint = Some(t("suspend-heard-hint").into());
    let mut until = parts::date(form, "until", t("suspend-until"));
    until.hint = Some(t("suspend-until-hint").into());
    let lead = t_with(
        "suspend-lead",
        &[("name", case.supplier.name.as_str().into()), ("lot", case.lot.number().into())],
    );
    // Without a firm that is in there is nobody to put outside: only the way back.
    let inner = if can_suspend(case).is_ok() {
        view! {
            <p class="govuk-body">{t("suspend-text")}</p>
            <form method="post" action=format!("{back}/suspend") novalidate="">
                {ground} {reason} {heard} {until}
                <div class="govuk-button-group">{parts::warning(t("suspend-action"))} <a class="govuk-link" href=back.clone()>{t("action-cancel")}</a></div>
            </form>
        }
        .into_any()
    } else {
        view! { <p class="govuk-body" id="state" tabindex="-1">{t("error-admission-not-admitted")}</p> }.into_any()
    };
    let rest = view! { {parts::summary(form)} {inner} };
    view! { {BackLink::new(back, case.supplier.name.clone())} {parts::column(t("suspend-title"), Some(lead), rest.into_any())} }.into_any()
}

/// On the page of the admission: what is, and what can be done about it.
pub(super) fn section(case: &Case) -> Option<AnyView> {
    let path = case.path();
    if let Some(told) = suspension(&case.admission, case.now) {
        let action = format!("{path}/lift");
        let lift = case
            .may_decide
            .then(|| view! { <form method="post" action=action>{parts::secondary(t("suspend-lift"))}</form> });
        return Some(
            view! { <section class="k-section"><h2 class="govuk-heading-m">{t("suspend-is-title")}</h2>{told}{lift}</section> }.into_any(),
        );
    }
    (case.may_decide && case.admission.status_at(case.now) == AdmissionStatus::Admitted).then(|| {
        view! {
            <section class="k-section">
                <h2 class="govuk-heading-m">{t("suspend-title")}</h2>
                <p class="govuk-body">{t("suspend-offer")}</p>
                <a class="govuk-button govuk-button--secondary" href=format!("{path}/suspend")>{t("suspend-title")}</a>
            </section>
        }
        .into_any()
    })
}
