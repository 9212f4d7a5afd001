//! How applying looks: what the lot asks beside what the firm has, then the firm's own words.

use super::{apply::Applying, apply_path, home};
use crate::{
    components::govuk::{BackLink, Details, InsetText, Textarea},
    form::Form,
    known::CodeLists,
    pages::{
        market,
        parts::{
            self,
            admission::{self, finding_tag},
        },
    },
    text::{date, date_time, t, t_with},
};
use domain::{
    Instant,
    admission::{Admission, AdmissionStatus, NotOpen, may_apply_for_more, why_lot_not_open},
    fit::{Finding, Fit, Requirement, fit},
};
use leptos::prelude::*;

pub fn body(applying: &Applying, form: &Form) -> AnyView {
    let fits = fit(&applying.lot.lot, &applying.snapshot, &CodeLists);
    let back = format!("/lots/{}", applying.lot.number());
    let caption = t_with("apply-caption", &[("number", applying.lot.number().into())]);
    let firm = (applying.supplier.language.clone(), applying.supplier.name.clone());
    let ask = match (
        why_lot_not_open(&applying.lot.framework, &applying.lot.lot, applying.now),
        applying.current(),
    ) {
        (_, Some(current)) => view! { {already(applying, current)} {typed(applying, form)} }.into_any(),
        (Some(reason), None) => view! { {notice(closed(reason))} {typed(applying, form)} }.into_any(),
        (None, None) => match may_apply_for_more(&applying.lot.framework, applying.standing) {
            Ok(()) => view! { {limits(applying)} {ask(applying, form)} }.into_any(),
            Err(_) => view! { {too_many(applying)} {typed(applying, form)} }.into_any(),
        },
    };
    view! {
        {BackLink::new(back, t("market-lot"))}
        {parts::summary(form)}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l">{caption}</span>
            <h1 class="govuk-heading-xl">{t("apply-title")}</h1>
            <p class="govuk-body-l">{applying.lot.link()} ", " {t("apply-as")} " " <strong lang=firm.0>{firm.1}</strong></p>
        </div></div>
        <div class="k-columns">
            <div>{earlier(applying)} {compared(applying, &fits)} {ask}</div>
            <aside class="k-aside">{aside(applying)}</aside>
        </div>
    }
    .into_any()
}

/// Why nobody can apply now, in words.
#[must_use]
pub fn closed(reason: NotOpen) -> String {
    let on = |id, at: Instant| t_with(id, &[("date", date_time(at).into())]);
    match reason {
        NotOpen::Imported => t("apply-closed-imported"),
        NotOpen::Planned(Some(from)) => on("apply-closed-planned", from),
        NotOpen::Planned(None) => t("apply-closed-not-yet"),
        NotOpen::DeadlinePassed(at) => on("apply-closed-deadline", at),
        NotOpen::Ended => t("apply-closed-ended"),
        NotOpen::Terminated => t("apply-closed-terminated"),
        NotOpen::LotCancelled => t("apply-closed-lot-cancelled"),
    }
}

/// What the notice says of how many lots a firm can have.
fn limits(applying: &Applying) -> Option<AnyView> {
    applying.lot.framework.limits.as_ref().map(market::limits_of)
}

/// The limit is reached: which one, and what can be done.
fn too_many(applying: &Applying) -> AnyView {
    let list = home(&applying.supplier);
    view! {
        <section class="k-section" id="apply" tabindex="-1">
            <h2 class="govuk-heading-m">{t("limits-reached-title")}</h2>
            <p class="govuk-body">{t_with("limits-reached-text", &[("count", i64::try_from(applying.standing).unwrap_or(i64::MAX).into())])}</p>
            {limits(applying)}
            <p class="govuk-body"><a class="govuk-link" href=list>{t("limits-reached-action")}</a></p>
        </section>
    }
    .into_any()
}

/// Links of the error summary lead here where there is no form.
fn notice(text: String) -> AnyView {
    view! { <section class="k-section" id="apply" tabindex="-1"><h2 class="govuk-heading-m">{t("apply-closed-title")}</h2><p class="govuk-body">{text}</p></section> }.into_any()
}

fn already(applying: &Applying, current: &Admission) -> AnyView {
    let href = format!("{}/{}", home(&applying.supplier), current.id);
    let (id, at) = match current.status {
        AdmissionStatus::Admitted => ("apply-admitted", current.decided_at.unwrap_or(current.submitted_at)),
        _ => ("apply-applied", current.submitted_at),
    };
    let text = t_with(id, &[("date", date(at).into())]);
    view! {
        <section class="k-section" id="apply" tabindex="-1">
            <h2 class="govuk-heading-m">{text}</h2>
            <p class="govuk-body"><a class="govuk-link" href=href>{t("apply-see")}</a></p>
        </section>
    }
    .into_any()
}

/// What was typed for an application that cannot be made can still be copied.
fn typed(applying: &Applying, form: &Form) -> Option<AnyView> {
    if form.fields.is_blank("statement") {
        return None;
    }
    let mut statement = statement(applying, form);
    statement.attributes = statement.attributes.flag("readonly", true);
    Some(view! { {statement} }.into_any())
}

fn statement(applying: &Applying, form: &Form) -> Textarea {
    Textarea {
        rows: Some(8),
        attributes: [("lang", applying.supplier.language.as_str())].into(),
        ..parts::textarea(form, "statement", t("apply-statement"))
    }
}

/// A refusal stays in sight of who tries again.
fn earlier(applying: &Applying) -> AnyView {
    let refused = applying.earlier.first().filter(|last| last.status == AdmissionStatus::Refused);
    let Some(refused) = refused else {
        return ().into_any();
    };
    let at = date(refused.decided_at.unwrap_or(refused.submitted_at));
    let title = t_with("apply-refused-before", &[("date", at.into())]);
    let unmet: Vec<_> = refused.reasons.iter().filter(|reason| !reason.is_met).cloned().collect();
    let reasons = admission::reasons(&unmet, &applying.supplier.language);
    view! { <section class="k-section"><h2 class="govuk-heading-m">{title}</h2>{reasons}</section> }.into_any()
}

fn compared(applying: &Applying, fits: &[Fit]) -> AnyView {
    let met = fits.iter().filter(|fit| fit.is_met()).count();
    let counted = t_with("apply-counted", &[("met", met.into()), ("all", fits.len().into())]);
    let items = fits.iter().map(|fit| compared_one(applying, fit)).collect_view();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("apply-compared-title")}</h2>
            <p class="govuk-body"><strong>{counted}</strong> " " {t("apply-compared-text")}</p>
            <ol class="k-fit">{items}</ol>
        </section>
    }
    .into_any()
}

fn compared_one(applying: &Applying, fit: &Fit) -> AnyView {
    let class = if fit.is_met() {
        "k-fit__item k-fit__item--met"
    } else {
        "k-fit__item k-fit__item--missing"
    };
    let claims: Vec<_> = applying
        .snapshot
        .claims
        .iter()
        .filter(|claim| fit.claims.contains(&claim.id))
        .collect();
    let evidence = (!claims.is_empty()).then(|| {
        let shown = claims.iter().map(|claim| admission::claim(claim)).collect_view();
        Details::new(t_with("fit-evidence", &[("count", claims.len().into())]), shown)
    });
    let fix = fix(applying, fit).map(|(href, id)| view! { <p><a class="govuk-link" href=href>{t(id)}</a></p> });
    view! {
        <li class=class>
            <div class="k-fit__head"><h3 class="k-fit__title">{admission::requirement(&fit.requirement)}</h3>{finding_tag(&fit.finding)}</div>
            <p class="k-fit__asked">{admission::asked(&fit.requirement, &applying.lot.lot)}</p>
            <p>{admission::has(fit, &applying.snapshot)}</p>
            {fix} {evidence}
        </li>
    }
    .into_any()
}

/// Where to put right what is missing.
fn fix(applying: &Applying, fit: &Fit) -> Option<(String, &'static str)> {
    let home = format!("/supplier/{}", applying.supplier.number);
    match (&fit.requirement, &fit.finding) {
        (_, Finding::Met) | (Requirement::Other | Requirement::Ground(_), _) => None,
        (Requirement::Capability(code), _) => Some((format!("{home}/claims/new?{}", pair("capability", code)), "fit-fix-capability")),
        (Requirement::Declaration, _) => Some((sign_path(applying), "fit-fix-declaration")),
        (Requirement::Region, _) => Some((format!("{home}/profile#nuts"), "fit-fix-region")),
        (Requirement::Language, _) => Some((format!("{home}/profile#languages"), "fit-fix-language")),
        (Requirement::Turnover, _) => Some((format!("{home}/profile#turnover"), "fit-fix-turnover")),
    }
}

fn pair(name: &str, value: &str) -> String {
    serde_urlencoded::to_string([(name, value)]).unwrap_or_default()
}

/// Signing, and back to here.
fn sign_path(applying: &Applying) -> String {
    let number = applying.supplier.number;
    let here = apply_path(number, &applying.lot.number());
    format!("/supplier/{number}/declaration?{}", pair("next", &here))
}

/// The form. Without a declaration it is signed first, so that nothing typed here is lost on the way there and back.
fn ask(applying: &Applying, form: &Form) -> AnyView {
    let sign = applying.snapshot.declaration.is_none().then(|| {
        view! {
            <section class="k-section" id="sign" tabindex="-1">
                <h2 class="govuk-heading-m">{t("apply-sign-title")}</h2>
                <p class="govuk-body">{t("apply-sign-text")}</p>
                <a class="govuk-button" href=sign_path(applying)>{t("fit-fix-declaration")}</a>
            </section>
        }
    });
    if sign.is_some() && form.fields.is_blank("statement") {
        return view! { {sign} <span id="statement"></span> }.into_any();
    }
    let mut statement = statement(applying, form);
    statement.hint = Some(t("apply-statement-hint").into());
    let action = apply_path(applying.supplier.number, &applying.lot.number());
    view! {
        {sign}
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("apply-words-title")}</h2>
            {InsetText { text: t("apply-honest"), ..InsetText::default() }}
            <form method="post" action=action novalidate="">{statement} {parts::button(t("apply-action"))}</form>
        </section>
    }
    .into_any()
}

fn aside(applying: &Applying) -> AnyView {
    let until = applying
        .lot
        .framework
        .admission_until
        .filter(|until| applying.now < *until)
        .map(|until| {
            view! { <h2 class="govuk-heading-s">{t("market-apply-until")}</h2><p class="govuk-body">{date_time(until)}</p> }
        });
    let firm = applying.snapshot.firm.as_ref().map(admission::facts);
    view! {
        {until}
        <h2 class="govuk-heading-s">{t("apply-sent-title")}</h2>
        <p class="govuk-body">{t_with("apply-sent-text", &[("count", applying.snapshot.claims.len().into())])}</p>
        {firm}
    }
    .into_any()
}
