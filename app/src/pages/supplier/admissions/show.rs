//! One application: where it stands, why, and what was sent.

use super::{apply_path, find, home};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::{
        market,
        messages::{self, Key},
        parts::{
            self,
            admission::{self, LotOf, status_tag},
        },
    },
    text::{date, date_time, localized, t, t_with},
};
use domain::{
    AdmissionId, Instant,
    admission::{Admission, AdmissionStatus, Ground},
    organisation::{Agency, Supplier},
    permission::Permission,
    phase::can_apply_to,
};
use leptos::prelude::*;

struct Shown {
    supplier: Supplier,
    admission: Admission,
    lot: LotOf,
    agency: Option<Agency>,
    /// Another application of this firm to the lot waits or is in.
    is_replaced: bool,
    /// Where to write to the agency about it.
    write: Option<String>,
    now: Instant,
}

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, AdmissionId)>) -> PageResult {
    let supplier = ctx.supplier(number).await?;
    ctx.require(Permission::ViewDashboard, supplier.id)?;
    let admission = find(&ctx, &supplier, id).await?;
    let lot = LotOf::by_id(&ctx, admission.lot).await?;
    let db = ctx.state.store.read();
    let of_lot = store::admissions::list_by_lot_and_supplier(db, admission.lot, supplier.id).await?;
    let is_current = |other: &Admission| matches!(other.status, AdmissionStatus::Submitted | AdmissionStatus::Admitted);
    let shown = Shown {
        agency: store::agencies::find(db, lot.framework.agency).await?,
        write: messages::write_link(&ctx, supplier.id, supplier.number, Key::Admission(id), None),
        is_replaced: of_lot.iter().any(|other| other.id != id && is_current(other)),
        supplier,
        admission,
        lot,
        now: ctx.now(),
    };
    ctx.page(Page::new(ctx.t("admission-title")), move || body(&shown)).await
}

fn body(shown: &Shown) -> AnyView {
    let (admission, supplier) = (&shown.admission, &shown.supplier);
    let (lang, title) = localized(&shown.lot.lot.title);
    let snapshot = admission::snapshot(admission);
    let write = shown
        .agency
        .as_ref()
        .and_then(|agency| messages::write_to_one(&localized(&agency.name).1, shown.write.as_ref()));
    let agency = shown.agency.as_ref().map(|agency| {
        let (lang, name) = localized(&agency.name);
        view! { <a class="govuk-link" href=format!("/agencies/{}", agency.number) lang=lang>{name}</a> }
    });
    let lot = format!("{} {}", t("market-lot"), shown.lot.number());
    view! {
        {BackLink::new(home(supplier), t("admissions-title"))}
        <div class="k-page-head">
            <div>
                <span class="govuk-caption-l">{t("admission-title")}</span>
                <h1 class="govuk-heading-xl" lang=lang>{title}</h1>
                <p class="govuk-body-l"><a class="govuk-link" href=format!("/lots/{}", shown.lot.number())>{lot}</a> " · " {agency}</p>
                {status_tag(admission, shown.now)}
                {write}
            </div>
            {actions(shown)}
        </div>
        {suspended(shown)}
        {stands(shown)}
        {decision(shown)}
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("admission-statement")}</h2>
            <p class="govuk-body k-typed" lang=supplier.language.clone()>{admission.statement.clone()}</p>
        </section>
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("sent-title")}</h2>
            <p class="govuk-body">{t_with("sent-text", &[("date", date_time(admission.submitted_at).into())])}</p>
            {admission::sent(admission, &snapshot, &supplier.language)}
        </section>
    }
    .into_any()
}

/// Outside for a time: why, until when, and what the firm can do about it.
fn suspended(shown: &Shown) -> Option<AnyView> {
    let told = parts::suspension(&shown.admission, shown.now)?;
    let write = shown
        .write
        .clone()
        .map(|href| view! { <p class="govuk-body"><a class="govuk-link" href=href>{t("suspended-write")}</a></p> });
    Some(
        view! {
            <section class="k-section">
                <div class="k-flash k-flash--warn"><p><strong>{t("suspended-title")}</strong></p><p>{t("suspended-text")}</p></div>
                {told}
                <h2 class="govuk-heading-m">{t("suspended-todo-title")}</h2>
                <ul class="govuk-list govuk-list--bullet">
                    <li>{t("suspended-todo-right")}</li>
                    <li>{t("suspended-todo-answer")}</li>
                    <li>{t("suspended-todo-appeal")}</li>
                </ul>
                {write}
            </section>
        }
        .into_any(),
    )
}

fn actions(shown: &Shown) -> AnyView {
    let (id, href, class) = match shown.admission.status {
        AdmissionStatus::Submitted => ("leave-take-back", leave_path(shown), "govuk-button govuk-button--secondary"),
        AdmissionStatus::Admitted => ("leave-title", leave_path(shown), "govuk-button govuk-button--secondary"),
        _ if !shown.is_replaced && can_apply_to(&shown.lot.framework, &shown.lot.lot, shown.now) => {
            let path = apply_path(shown.supplier.number, &shown.lot.number());
            ("admission-again", path, "govuk-button")
        }
        _ => return ().into_any(),
    };
    view! { <div class="k-actions"><a class=class href=href>{t(id)}</a></div> }.into_any()
}

fn leave_path(shown: &Shown) -> String {
    format!("{}/{}/leave", home(&shown.supplier), shown.admission.id)
}

fn stands(shown: &Shown) -> AnyView {
    let admission = &shown.admission;
    let submitted = view! { <div><dt>{t("admission-submitted")}</dt><dd>{date(admission.submitted_at)}</dd></div> };
    let decided = admission
        .decided_at
        .map(|at| view! { <div><dt>{t("admission-decided")}</dt><dd>{date(at)}</dd></div> });
    let due = (admission.status == AdmissionStatus::Submitted).then(|| {
        view! { <div><dt>{t("admission-due")}</dt><dd>{date(admission.decide_by)}</dd><dd class="k-facts__note">{admission::working_days_left(admission, shown.now)}</dd></div> }
    });
    let extended = admission.extension_reason.clone().map(|reason| {
        view! { <section class="k-section"><h2 class="govuk-heading-m">{t("admission-extended")}</h2><p class="govuk-body k-typed">{reason}</p></section> }
    });
    view! { <dl class="k-facts">{submitted} {due} {decided}</dl> {extended} }.into_any()
}

fn decision(shown: &Shown) -> AnyView {
    let admission = &shown.admission;
    if admission.reasons.is_empty() {
        return ().into_any();
    }
    let refused = (admission.status == AdmissionStatus::Refused).then(|| view! { <p class="govuk-body">{t("admission-refused-text")}</p> });
    let has = |ground: Ground| admission.reasons.iter().any(|reason| reason.requirement == ground.as_str());
    // The rule that chose was in the notice.
    let rule = shown
        .lot
        .framework
        .limits
        .as_ref()
        .filter(|_| has(Ground::LotLimit))
        .map(market::limits_of);
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("admission-decision")}</h2>
            {refused}
            {admission::reasons(&admission.reasons, &shown.supplier.language)}
            {rule}
        </section>
    }
    .into_any()
}
