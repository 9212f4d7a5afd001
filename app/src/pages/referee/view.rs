//! How the question to a client looks.

use super::Question;
use crate::{
    components::govuk::{ChoiceItem, Radios, Textarea},
    form::Form,
    pages::{
        browse::labels,
        parts::{self, evidence},
    },
    text::{locale, t, t_with},
};
use domain::{
    calendar,
    referee::{RefereeAnswer, RefereeState},
};
use leptos::prelude::*;

pub fn body(question: &Question, form: &Form) -> AnyView {
    let firm = &question.firm;
    let rest = view! {
        {parts::summary(form)}
        <section class="k-section k-sheet">
            <h2 class="govuk-heading-m">{labels::capability(&question.claim.capability)}</h2>
            {evidence(&question.claim)}
        </section>
        {answer(question, form)}
        <section class="k-section govuk-!-margin-top-7">
            <h2 class="govuk-heading-m">{t("referee-privacy-title")}</h2>
            <p class="govuk-body">{t("referee-privacy-text")}</p>
            <p class="govuk-body">{t("referee-ignore")}</p>
        </section>
    };
    let lead = view! {
        <p class="govuk-body-l"><strong lang=firm.language.clone()>{firm.name.clone()}</strong> " " {t("referee-lead")}</p>
    };
    view! {
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t("referee-title")}</h1>{lead}</div></div>
            {rest}
        </div></div>
    }
    .into_any()
}

fn answer(question: &Question, form: &Form) -> AnyView {
    let items = RefereeAnswer::ALL
        .iter()
        .map(|answer| ChoiceItem::new(answer.as_str(), t(&format!("referee-answer-{}", answer.as_str()))))
        .collect();
    let radios = Radios {
        name: "answer".to_owned(),
        value: form.value("answer"),
        items,
        error_message: parts::error(form, "answer"),
        classes: String::new(),
        ..parts::radios(t("referee-field-answer"))
    };
    let reason = Textarea {
        hint: Some(t("referee-field-reason-hint").into()),
        rows: Some(4),
        ..parts::textarea(form, "reason", t("referee-field-reason"))
    };
    let until = t_with(
        "referee-until",
        &[("date", i18n::date(locale(), calendar::last_day(question.request.expires_at)).into())],
    );
    view! {
        <form method="post" action=format!("/referee/{}", question.secret) novalidate="">
            {radios} {reason} {parts::button(t("referee-send"))}
            <p class="k-meta">{until}</p>
        </form>
    }
    .into_any()
}

pub fn thanks() -> AnyView {
    let rest = view! { <p class="govuk-body">{t("referee-thanks-erased")}</p> };
    parts::column(t("referee-thanks-title"), Some(t("referee-thanks-text")), rest.into_any())
}

pub fn over(state: RefereeState) -> AnyView {
    let id = match state {
        RefereeState::Confirmed | RefereeState::Wrong | RefereeState::NotClient => "referee-over-answered",
        RefereeState::Withdrawn => "referee-over-withdrawn",
        RefereeState::Expired | RefereeState::Waiting => "referee-over-expired",
    };
    parts::column(t("referee-over-title"), Some(t(id)), ().into_any())
}
