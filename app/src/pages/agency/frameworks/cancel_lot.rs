//! Taking one lot back, with the reason that is published. The others live on.

use super::{
    home,
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
    text::{localized, money, t, t_with},
};
use domain::{
    Money,
    admission::AdmissionStatus,
    draft::check_termination,
    framework::{Framework, Lot},
    organisation::{Agency, Source},
    permission::Permission,
    phase::{FrameworkPhase, lot_phase},
};
use leptos::prelude::*;
use store::frameworks::LifeError;

type Path = Segments<(i64, i64, i64)>;

struct Shown {
    agency: Agency,
    framework: Framework,
    lot: Lot,
    running: Vec<Running>,
    waiting: usize,
    admitted: usize,
    left: Option<Money>,
}

pub async fn show(ctx: Ctx, Segments((number, framework, lot)): Path) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::PublishFramework, agency.id)?;
    let shown = load(&ctx, agency, framework, lot).await?;
    ctx.page(page(&ctx), move || body(&shown, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments((number, framework, lot)): Path, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::PublishFramework, agency.id)?;
    let mut shown = load(&ctx, agency, framework, lot).await?;
    let reason = match check_termination(&fields, &shown.agency.publish_languages) {
        Ok(reason) => reason,
        Err(errors) => {
            let form = Form::with_errors(fields, errors);
            return ctx.invalid(page(&ctx), move || body(&shown, &form)).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::frameworks::cancel_lot(&tx, shown.framework.id, shown.lot.id, &reason).await {
        Ok(()) => {
            tx.enqueue(MailJob::LotCancelled { lot: shown.lot.id }.job(), ctx.now()).await?;
            tx.commit().await?;
        }
        Err(LifeError::Running(running)) => {
            drop(tx);
            shown.running = running::load(&ctx, &running).await?;
            let form = Form::with_errors(fields, parts::one_error("running", "life-running"));
            return ctx.invalid(page(&ctx), move || body(&shown, &form)).await;
        }
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(
        &format!("/lots/{}-{}", shown.framework.number, shown.lot.number),
        "life-flash-lot-cancelled",
    )
}

/// A lot of this agency that is not over.
async fn load(ctx: &Ctx, agency: Agency, framework: i64, lot: i64) -> Result<Shown, PageError> {
    let db = ctx.state.store.read();
    let lot = store::lots::find_by_number(db, framework, lot).await?.ok_or(PageError::NotFound)?;
    let framework = store::frameworks::find(db, lot.framework).await?.ok_or(PageError::NotFound)?;
    let is_over = matches!(
        lot_phase(&framework, &lot, ctx.now()),
        FrameworkPhase::Draft | FrameworkPhase::Terminated | FrameworkPhase::Expired
    );
    if framework.agency != agency.id || is_over || matches!(framework.source, Source::Import { .. }) {
        return Err(PageError::NotFound);
    }
    let count = async |status| {
        let found = store::admissions::list_by_lot(db, lot.id, Some(status)).await?;
        Ok::<_, PageError>(found.len())
    };
    Ok(Shown {
        running: running::of_lots(ctx, &[lot.id]).await?,
        waiting: count(AdmissionStatus::Submitted).await?,
        admitted: count(AdmissionStatus::Admitted).await?,
        left: store::lots::room(db, lot.id).await?.and_then(|room| room.left()),
        agency,
        framework,
        lot,
    })
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("life-cancel-lot-title"))
}

fn body(shown: &Shown, form: &Form) -> AnyView {
    let back = format!("{}/{}", home(&shown.agency), shown.framework.number);
    let action = format!("{back}/lots/{}/cancel", shown.lot.number);
    let (lang, title) = localized(&shown.lot.title);
    let languages = &shown.agency.publish_languages;
    let told = t_with(
        "life-cancel-lot-told",
        &[("waiting", shown.waiting.into()), ("admitted", shown.admitted.into())],
    );
    let left = shown
        .left
        .map(|left| view! { <p class="govuk-body">{t_with("life-cancel-lot-left", &[("amount", money(left).into())])}</p> });
    let rest = view! {
        {running::summary(languages, form)}
        <p class="govuk-body-l">{format!("{} {}-{}: ", t("market-lot"), shown.framework.number, shown.lot.number)} <strong lang=lang>{title}</strong></p>
        <p class="govuk-body">{t("life-cancel-lot-text")}</p>
        <p class="govuk-body">{told}</p>
        {left}
        {running::view(&shown.running)}
        <form method="post" action=action novalidate="">
            {parts::localized(form, languages, "reason", &t("frameworks-field-reason"), Some(t("life-reason-hint")), Room::Rows(5))}
            <div class="govuk-button-group">
                {parts::warning(t("life-cancel-lot-action"))} <a class="govuk-link" href=back.clone()>{t("action-cancel")}</a>
            </div>
        </form>
    };
    view! { {BackLink::new(back, t("life-manage-title"))} {parts::column(t("life-cancel-lot-title"), None, rest.into_any())} }.into_any()
}
