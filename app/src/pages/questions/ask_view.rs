//! How asking looks.

use super::{
    ask::{Looked, Shown},
    list::refused,
    path,
};
use crate::{
    asking::Similar,
    components::govuk::{BackLink, CharacterCount, ChoiceItem, Radios},
    pages::{
        market::{way_on, what_to_do},
        parts,
    },
    text::{deadline, localized, t, t_with},
};
use domain::question::{AskRefusal, QUESTION_MAX};
use leptos::prelude::*;

pub fn body(shown: &Shown) -> AnyView {
    let assignment = &shown.assignment;
    let (lang, title) = localized(&assignment.title);
    let rest = match shown.verdict {
        Ok(()) => form(shown),
        Err(refusal) => refusal_view(shown, refusal),
    };
    view! {
        {BackLink::new(path(assignment, ""), t("questions-title"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            {parts::summary(&shown.form)}
            <div class="k-page-head"><div>
                <span class="govuk-caption-l" lang=lang>{title}</span>
                <h1 class="govuk-heading-xl">{t("questions-ask-title")}</h1>
            </div></div>
            {rest}
        </div></div>
    }
    .into_any()
}

fn refusal_view(shown: &Shown, refusal: AskRefusal) -> AnyView {
    let assignment = &shown.assignment;
    let why = match refusal {
        AskRefusal::NotEligible(why) => {
            let way = way_on(why, assignment.number, shown.lot.as_deref(), shown.firm);
            view! {
                <p class="govuk-body">{t(&format!("bid-refusal-{}", why.as_str()))} " " {what_to_do(why, assignment)}</p>
                <p class="govuk-body"><a class="govuk-link" href=way>{t(&format!("bid-way-{}", why.as_str()))}</a></p>
            }
            .into_any()
        }
        _ => ().into_any(),
    };
    let typed = shown.form.value("text");
    let typed = (!typed.is_empty())
        .then(|| view! { <h2 class="govuk-heading-s">{t("questions-typed")}</h2><p class="govuk-body k-typed">{typed}</p> });
    view! {
        <div class="k-empty" id="text">
            <h2 class="k-empty__title">{t("questions-cannot-ask")}</h2>
            <p>{refused(refusal, assignment)}</p>
            {why}
        </div>
        {typed}
    }
    .into_any()
}

fn form(shown: &Shown) -> AnyView {
    let assignment = &shown.assignment;
    let until = t_with(
        "questions-ask-until",
        &[("at", deadline(assignment.dates.questions_until, shown.now).into())],
    );
    let items = shown
        .languages
        .iter()
        .map(|lang| ChoiceItem::new(lang, parts::language_name(lang)))
        .collect();
    let languages = Radios {
        name: "language".to_owned(),
        value: shown.form.value("language"),
        items,
        error_message: parts::error(&shown.form, "language"),
        ..parts::radios(t("questions-language"))
    };
    let text = CharacterCount {
        name: "text".to_owned(),
        rows: Some(6),
        maxlength: u32::try_from(QUESTION_MAX).ok(),
        value: shown.form.fields.raw("text").to_owned(),
        label: t("questions-text").into(),
        hint: Some(t("questions-text-hint").into()),
        error_message: parts::error(&shown.form, "text"),
        textarea_description_text: t_with("questions-text-limit", &[("max", QUESTION_MAX.into())]),
        ..CharacterCount::default()
    };
    let looked = !shown.looked.fingerprint.is_empty();
    let button = t(if looked { "questions-ask-anyway" } else { "questions-ask-button" });
    let kept = looked.then(|| view! { <input type="hidden" name="looked" value=shown.looked.fingerprint.clone() /> });
    view! {
        <p class="govuk-body">{until}</p>
        <div class="k-promise">
            <h2 class="govuk-heading-s">{t("questions-promise-title")}</h2>
            <ul class="govuk-list govuk-list--bullet">
                <li>{t("questions-promise-who")}</li>
                <li>{t("questions-promise-when")}</li>
                <li>{t("questions-promise-code")}</li>
                <li>{t("questions-promise-all")}</li>
            </ul>
        </div>
        {similar(assignment.number, &shown.looked, &shown.form.value("language"))}
        <form method="post" action=path(assignment, "/ask") novalidate="">
            {text}
            {languages}
            {kept}
            {parts::button(button)}
        </form>
    }
    .into_any()
}

fn similar(number: i64, looked: &Looked, lang: &str) -> AnyView {
    if looked.similar.is_empty() {
        return ().into_any();
    }
    let items = looked.similar.iter().map(|one| suggestion(number, one, lang)).collect_view();
    view! {
        <section class="k-section" id="similar" tabindex="-1">
            <h2 class="govuk-heading-m">{t("questions-similar-title")}</h2>
            <p class="govuk-body">{t("questions-similar-text")}</p>
            <ol class="k-cards">{items}</ol>
        </section>
    }
    .into_any()
}

fn suggestion(number: i64, one: &Similar, lang: &str) -> AnyView {
    use crate::asking::Place;
    let (title, href) = match one.place {
        Place::Answer(answer) => (
            t_with("questions-number", &[("number", answer.into())]),
            format!("/assignments/{number}/questions#question-{answer}"),
        ),
        Place::Part(id) => (t(id), format!("/assignments/{number}")),
    };
    let words = one
        .words
        .iter()
        .map(|word| view! { <mark lang=lang.to_owned()>{word.clone()}</mark> " " })
        .collect_view();
    view! {
        <li class="k-card">
            <h3 class="k-card__title"><a class="govuk-link" href=href>{title}</a></h3>
            <p class="k-card__excerpt" lang=lang.to_owned()>{one.excerpt.clone()}</p>
            <p class="k-card__meta"><span>{t("questions-similar-words")} " " {words}</span></p>
        </li>
    }
    .into_any()
}
