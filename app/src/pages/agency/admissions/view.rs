//! How an application looks to the agency.

use super::{Case, decide_form, home, suspend};
use crate::{
    components::govuk::{BackLink, Details},
    form::Form,
    pages::{
        messages,
        parts::{
            self,
            admission::{self, status_tag},
        },
    },
    text::{date, date_time, t, t_with},
};
use domain::{
    admission::{AdmissionStatus, can_extend},
    calendar::working_days_between,
    fit::Requirement,
};
use leptos::prelude::*;

pub fn body(case: &Case, form: &Form) -> AnyView {
    let admission = &case.admission;
    let firm = format!("/suppliers/{}", case.supplier.number);
    let lang = case.supplier.language.clone();
    let waits = admission.status == AdmissionStatus::Submitted;
    let judged = if waits && case.may_decide {
        view! { {decide_form::form(case, form)} {extension(case, form)} }.into_any()
    } else if waits {
        view! { <p class="govuk-body">{t("decide-not-you")}</p> }.into_any()
    } else {
        decided(case, form)
    };
    view! {
        {BackLink::new(home(&case.agency), t("decide-list-title"))}
        {parts::summary_named(form, of_requirement)}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l">{t_with("decide-caption", &[("number", case.lot.number().into())])}</span>
            <h1 class="govuk-heading-xl" lang=lang.clone()>{case.supplier.name.clone()}</h1>
            <p class="govuk-body-l">{case.lot.link()}</p>
            <span id="state" tabindex="-1">{status_tag(admission, case.now)}</span>
        </div></div>
        <div class="k-columns">
            <div>
                <section class="k-section">
                    <h2 class="govuk-heading-m">{t("decide-statement")}</h2>
                    <p class="govuk-body k-typed" lang=lang.clone()>{admission.statement.clone()}</p>
                </section>
                {judged}
                {suspend::section(case)}
            </div>
            <aside class="k-aside">
                {aside(case)}
                <p class="govuk-body"><a class="govuk-link" href=firm>{t("decide-public-page")}</a></p>
                {messages::write_to_one(&case.supplier.name, case.write.as_ref())}
            </aside>
        </div>
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("decide-sent-title")}</h2>
            <p class="govuk-body">{t_with("sent-text", &[("date", date_time(admission.submitted_at).into())])}</p>
            {admission::sent(admission, &case.snapshot, &lang)}
        </section>
    }
    .into_any()
}

/// Which requirement a field of the decision is about.
fn of_requirement(field: &str) -> Option<String> {
    let key = field.strip_prefix("met.").or_else(|| field.strip_prefix("reason."))?;
    Some(admission::requirement(&Requirement::parse(key)))
}

fn aside(case: &Case) -> AnyView {
    let admission = &case.admission;
    let due = (admission.status == AdmissionStatus::Submitted).then(|| {
        view! { <h2 class="govuk-heading-s">{t("admission-due")}</h2> {admission::due(admission, case.now)} <p class="k-meta">{t(due_source(case))}</p> }
    });
    let decided = admission.decided_at.map(|at| {
        let took = working_days_between(admission.submitted_at, at);
        view! { <h2 class="govuk-heading-s">{t("admission-decided")}</h2> <p class="govuk-body">{date_time(at)} <br />{t_with("decide-took", &[("count", i64::from(took).into())])}</p> }
    });
    let extended = admission.extension_reason.clone().map(|reason| {
        view! { <h2 class="govuk-heading-s">{t("admission-extended")}</h2> <p class="govuk-body k-typed">{reason}</p> }
    });
    view! {
        {due} {decided} {extended}
        <h2 class="govuk-heading-s">{t("admission-submitted")}</h2> <p class="govuk-body">{date(admission.submitted_at)}</p>
    }
    .into_any()
}

/// The ten working days are of dynamic purchasing systems.
fn due_source(case: &Case) -> &'static str {
    match can_extend(&case.lot.framework) {
        Ok(()) => "decide-due-source",
        Err(_) => "decide-due-closed",
    }
}

/// What was decided. What somebody typed for a decision that came too late is kept below it.
fn decided(case: &Case, form: &Form) -> AnyView {
    let typed: Vec<_> = case
        .fits
        .iter()
        .map(|fit| fit.requirement.clone())
        .chain([Requirement::Other])
        .filter_map(|requirement| {
            let text = form.value(&format!("reason.{}", requirement.key()));
            (!text.is_empty()).then(|| view! { <dt>{admission::requirement(&requirement)}</dt> <dd>{text}</dd> })
        })
        .collect();
    let typed = (form.is_invalid() && !typed.is_empty()).then(|| {
        let mut details = Details::new(t("decide-typed"), view! { <dl>{typed}</dl> });
        details.open = true;
        details
    });
    let reasons = if case.admission.reasons.is_empty() {
        view! { <p class="govuk-body">{t("decide-no-reasons")}</p> }.into_any()
    } else {
        admission::reasons(&case.admission.reasons, &case.supplier.language)
    };
    view! {
        {typed}
        <section class="k-section"><h2 class="govuk-heading-m">{t("admission-decision")}</h2>{reasons}</section>
    }
    .into_any()
}

/// More time, while there is some left and none was taken before.
fn extension(case: &Case, form: &Form) -> AnyView {
    let admission = &case.admission;
    let has_error = form.error("extension_reason").is_some();
    if !has_error && can_extend(&case.lot.framework).is_err() {
        return ().into_any();
    }
    if !has_error && (admission.extension_reason.is_some() || case.now >= admission.decide_by) {
        return ().into_any();
    }
    let mut reason = parts::textarea(form, "extension_reason", t("decide-extend-reason"));
    reason.hint = Some(t("decide-extend-hint").into());
    reason.rows = Some(3);
    let action = format!("{}/extend", case.path());
    let mut details = Details::new(
        t("decide-extend"),
        view! { <p>{t("decide-extend-text")}</p> <form method="post" action=action novalidate="">{reason} {parts::secondary(t("decide-extend-action"))}</form> },
    );
    details.open = has_error;
    view! { {details} }.into_any()
}
