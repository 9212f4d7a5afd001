//! How asking a client looks: what will be shown, the form, and what came of questions before.

use super::{last_day, path, referee::Asking};
use crate::{
    components::govuk::{BackLink, Input, InsetText, Tag},
    form::Form,
    pages::{
        browse::labels,
        parts::{self, evidence},
    },
    text::{date, t, t_with},
};
use domain::referee::{RefereeRequest, RefereeState};
use leptos::prelude::*;

pub fn body(asking: &Asking, form: &Form) -> AnyView {
    let here = path(&asking.supplier, asking.claim.id);
    let main = match (asking.waiting(), asking.obstacle()) {
        (Some(request), _) => view! { {waiting(request, &here)} {typed(form)} }.into_any(),
        (None, Some(id)) => view! { {InsetText { text: t(id), ..InsetText::default() }} {typed(form)} }.into_any(),
        (None, None) => ask(form, &here),
    };
    view! {
        {BackLink::new(here.clone(), t("supplier-claim-title"))}
        {parts::summary(form)}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l">{labels::capability(&asking.claim.capability)}</span>
            <h1 class="govuk-heading-xl">{t("referee-ask-title")}</h1>
            <p class="govuk-body-l">{t("referee-ask-lead")}</p>
        </div></div>
        <div class="k-columns">
            <div>{main} {earlier(asking)}</div>
            <aside class="k-aside">
                <h2 class="govuk-heading-s">{t("referee-shown-title")}</h2>
                {evidence(&asking.claim)}
            </aside>
        </div>
    }
    .into_any()
}

fn ask(form: &Form, here: &str) -> AnyView {
    let name = Input {
        classes: "govuk-!-width-two-thirds".to_owned(),
        autocomplete: "off".to_owned(),
        ..parts::input(form, "referee_name", parts::optional(t("referee-field-name")))
    };
    let email = Input {
        hint: Some(t("referee-field-email-hint").into()),
        autocomplete: "off".to_owned(),
        ..parts::email(form, t("referee-field-email"))
    };
    view! {
        <form method="post" action=format!("{here}/referee") novalidate="">
            {name} {email} {parts::languages(form, "mail_language", t("referee-field-language"))}
            <p class="govuk-body k-quiet">{t("referee-ask-privacy")}</p>
            {parts::button(t("referee-ask"))}
        </form>
    }
    .into_any()
}

/// What was typed for a question that cannot be asked is not lost; the link of the error summary leads here.
fn typed(form: &Form) -> Option<AnyView> {
    form.is_invalid().then(|| {
        let mut email = parts::email(form, t("referee-field-email"));
        email.attributes = email.attributes.flag("readonly", true);
        view! { {email} }.into_any()
    })
}

fn waiting(request: &RefereeRequest, here: &str) -> AnyView {
    let action = format!("{here}/referee/{}", request.id);
    let email = request.email.as_ref().map(ToString::to_string).unwrap_or_default();
    let whom = request
        .name
        .as_ref()
        .map_or_else(|| email.clone(), |name| format!("{name}, {email}"));
    let remind = match request.reminded_at {
        None => view! { <form method="post" action=format!("{action}/remind")>{parts::secondary(t("referee-remind"))}</form> }.into_any(),
        Some(at) => view! { <p class="govuk-body">{t_with("referee-reminded", &[("date", date(at).into())])}</p> }.into_any(),
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("referee-waiting-title")}</h2>
            <p class="govuk-body"><strong>{whom}</strong></p>
            <p class="govuk-body">{t_with("referee-waiting-text", &[("asked", date(request.asked_at).into()), ("until", last_day(request.expires_at).into())])}</p>
            <div class="govuk-button-group">
                {remind}
                <form method="post" action=format!("{action}/withdraw")>{parts::warning(t("referee-withdraw"))}</form>
            </div>
        </section>
    }
    .into_any()
}

fn earlier(asking: &Asking) -> AnyView {
    let over: Vec<&RefereeRequest> = asking
        .requests
        .iter()
        .filter(|request| request.state(asking.now) != RefereeState::Waiting)
        .collect();
    if over.is_empty() {
        return ().into_any();
    }
    let items = over.into_iter().map(|request| earlier_one(asking, request)).collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("referee-earlier-title")}</h2><ol class="k-thread">{items}</ol></section> }.into_any()
}

fn earlier_one(asking: &Asking, request: &RefereeRequest) -> AnyView {
    let state = request.state(asking.now);
    let colour = match state {
        RefereeState::Confirmed => "green",
        RefereeState::Wrong | RefereeState::NotClient => "orange",
        RefereeState::Waiting | RefereeState::Withdrawn | RefereeState::Expired => "grey",
    };
    let ended = request.answered_at.or(request.withdrawn_at).unwrap_or(request.expires_at);
    let about = t_with(
        "referee-about-version",
        &[("version", request.version.into()), ("date", date(request.asked_at).into())],
    );
    let reason = (!request.reason.is_empty()).then(|| view! { <blockquote class="k-typed k-quote">{request.reason.clone()}</blockquote> });
    view! {
        <li>
            <p class="k-meta">{about}</p>
            <p class="govuk-body">{Tag::coloured(colour, t(&format!("referee-state-{}", state.as_str())))} " " {date(ended)}</p>
            {reason}
        </li>
    }
    .into_any()
}
