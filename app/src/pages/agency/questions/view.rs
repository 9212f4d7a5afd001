//! How one question looks to the buyer.

use super::{Shown, list::excerpt, one::languages};
use crate::{
    components::govuk::{BackLink, ChoiceItem, Details, InsetText, Textarea},
    form::Form,
    pages::{
        parts::{self, Room, guard as findings, language_name},
        questions::{notes, state_tag},
    },
    text::{date_time, localized, t, t_with},
};
use domain::question::{DeclineReason, QuestionState};
use guard::{Lang, Options};
use leptos::prelude::*;

pub fn body(shown: &Shown, form: &Form) -> AnyView {
    let question = &shown.question;
    let (lang, title) = localized(&shown.assignment.title);
    let state = shown.state();
    let heading = match question.number {
        Some(number) => t_with("questions-number", &[("number", number.into())]),
        None => t("answers-one-title"),
    };
    view! {
        {BackLink::new(shown.home(), t("questions-title"))}
        {parts::summary(form)}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{title}</span>
            <h1 class="govuk-heading-xl">{heading}</h1>
            {state_tag(state)}
        </div></div>
        <p class="govuk-body">{meaning(shown, state)}</p>
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("answers-asked-title")}</h2>
            {asked(shown)}
            {notes(&question.notes)}
            {merged(shown)}
        </section>
        {if shown.is_pending() { pending(shown, form) } else { over(shown, state, form) }}
    }
    .into_any()
}

fn meaning(shown: &Shown, state: QuestionState) -> String {
    if !shown.is_open && state.is_pending() {
        t("answers-closed")
    } else {
        t(&format!("answers-state-{state}"))
    }
}

/// As it came in, with what the guard finds in it.
fn asked(shown: &Shown) -> AnyView {
    let question = &shown.question;
    if question.text.is_empty() {
        return view! { <p class="govuk-body">{t("answers-withdrawn-text")}</p> }.into_any();
    }
    let asked_at = t_with("answers-asked", &[("at", date_time(question.asked_at).into())]);
    let meta = view! { <p class="k-meta">{language_name(&question.language)} ", " {asked_at} " " {t("answers-hour-only")}</p> };
    let found = Lang::of_tag(&question.language).map(|lang| (lang, guard::check(&question.text, lang, &options(shown))));
    match found {
        Some((lang, found)) if !found.is_empty() => view! {
            {meta}
            <div class="k-guard">
                <section class="k-guard__paper">{findings::marked(&question.text, lang, &found, 1)}</section>
                <section class="k-guard__side"><p class="govuk-body">{t("answers-guard")}</p>{findings::list(&question.text, lang, &found, 1)}</section>
            </div>
        }
        .into_any(),
        _ => view! { {meta} <blockquote class="k-typed k-quote" lang=question.language.clone()>{question.text.clone()}</blockquote> }.into_any(),
    }
}

fn options(shown: &Shown) -> Options {
    Options {
        value_cents: Some(shown.assignment.budget.cents),
        agency: Some(shown.agency.name.pick(&shown.question.language).1.to_owned()),
        ..Options::default()
    }
}

fn merged(shown: &Shown) -> AnyView {
    if shown.merged.is_empty() {
        return ().into_any();
    }
    let items = shown
        .merged
        .iter()
        .map(|other| {
            let href = super::question_path(&shown.agency, &shown.assignment, other.id);
            view! { <li><a class="govuk-link" href=href lang=other.language.clone()>{excerpt(&other.text)}</a></li> }
        })
        .collect_view();
    view! { <h3 class="govuk-heading-s">{t("answers-merged-here")}</h3><ul class="govuk-list govuk-list--bullet">{items}</ul> }.into_any()
}

fn pending(shown: &Shown, form: &Form) -> AnyView {
    let languages = languages(shown);
    let adds = ChoiceItem::new("yes", t("answers-adds-label")).hint(t("answers-adds-hint"));
    let text = |name: &str, label: &str, hint: &str, rows: u32| {
        parts::localized(form, &languages, name, &t(label), Some(t(hint)), Room::Rows(rows))
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("answers-answer-title")}</h2>
            <form method="post" action=shown.path() novalidate="">
                <input type="hidden" name="version" value=form.value("version") id="version" />
                {text("question", "answers-published", "answers-published-hint", 4)}
                {text("answer", "questions-answer", "answers-answer-hint", 6)}
                {parts::ticks(form, "adds_information", t("answers-adds-legend"), vec![adds])}
                {parts::button(t("answers-save"))}
            </form>
        </section>
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("answers-else-title")}</h2>
            {ask_back(shown, form)}
            {merge(shown, form)}
            {decline(shown, form)}
        </section>
    }
    .into_any()
}

/// A small form that is folded away until it is needed or has an error.
fn folded(form: &Form, title: &str, fields: &[&str], content: AnyView) -> AnyView {
    let mut details = Details::new(t(title), content);
    details.open = form.errors.iter().any(|error| fields.contains(&error.field.as_str()));
    view! { {details} }.into_any()
}

fn ask_back(shown: &Shown, form: &Form) -> AnyView {
    let action = format!("{}/ask-back", shown.path());
    let text = Textarea {
        hint: Some(t("answers-back-hint").into()),
        attributes: [("lang", shown.question.language.as_str())].into(),
        ..parts::textarea(form, "back", t("answers-back-label"))
    };
    let content = view! { <form method="post" action=action novalidate="">{text} {parts::secondary(t("answers-back-button"))}</form> };
    folded(form, "answers-back-title", &["back"], content.into_any())
}

fn merge(shown: &Shown, form: &Form) -> AnyView {
    if shown.others.is_empty() {
        return ().into_any();
    }
    let items = shown
        .others
        .iter()
        .map(|other| ChoiceItem::new(other.id.to_string(), excerpt(&other.text)))
        .collect();
    let radios = crate::components::govuk::Radios {
        name: "into".to_owned(),
        value: form.value("into"),
        items,
        hint: Some(t("answers-merge-hint").into()),
        error_message: parts::error(form, "into"),
        ..parts::radios(t("answers-merge-legend"))
    };
    let action = format!("{}/merge", shown.path());
    let content = view! { <form method="post" action=action novalidate="">{radios} {parts::secondary(t("answers-merge-button"))}</form> };
    folded(form, "answers-merge-title", &["into"], content.into_any())
}

fn decline(shown: &Shown, form: &Form) -> AnyView {
    let items = DeclineReason::ALL
        .iter()
        .map(|reason| ChoiceItem::new(reason.as_str(), t(&format!("questions-decline-{reason}"))))
        .collect();
    let radios = crate::components::govuk::Radios {
        name: "decline_reason".to_owned(),
        value: form.value("decline_reason"),
        items,
        error_message: parts::error(form, "decline_reason"),
        ..parts::radios(t("answers-decline-legend"))
    };
    let text = Textarea {
        hint: Some(t("answers-decline-hint").into()),
        rows: Some(3),
        ..parts::textarea(form, "decline_text", t("answers-decline-text"))
    };
    let action = format!("{}/decline", shown.path());
    let content =
        view! { <form method="post" action=action novalidate="">{radios} {text} {parts::warning(t("answers-decline-button"))}</form> };
    folded(
        form,
        "answers-decline-title",
        &["decline_reason", "decline_text"],
        content.into_any(),
    )
}

/// What came of it; what was typed can still be copied.
fn over(shown: &Shown, state: QuestionState, form: &Form) -> AnyView {
    let question = &shown.question;
    let texts = |title: &str, text: &domain::LocalizedText| {
        let versions = text
            .iter()
            .map(|(lang, text)| {
                view! { <section lang=lang.to_owned()><h3 class="k-langs__name">{language_name(lang)}</h3><p class="govuk-body k-typed">{text.to_owned()}</p></section> }
            })
            .collect_view();
        view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2><div class="k-langs">{versions}</div></section> }
    };
    let answer = (!question.answer.is_empty())
        .then(|| view! { {texts("answers-published", &question.shown())} {texts("questions-answer", &question.answer)} });
    let declined = question.declined.as_ref().map(|declined| {
        let reason = t(&format!("questions-decline-{}", declined.reason));
        view! { {InsetText { text: reason, id: "decline_reason".to_owned(), ..InsetText::default() }} <p class="govuk-body k-typed" lang=declined.language.clone()>{declined.text.clone()}</p> }
    });
    let can_reopen = shown.is_open && matches!(state, QuestionState::Declined | QuestionState::Merged);
    let action = format!("{}/reopen", shown.path());
    let reopen = can_reopen.then(|| view! { <form method="post" action=action>{parts::secondary(t("answers-reopen"))}</form> });
    let typed: Vec<(&str, &str)> = form
        .fields
        .iter()
        .filter(|(name, text)| {
            form.is_invalid() && !text.is_empty() && ["answer.", "question."].iter().any(|start| name.starts_with(start))
        })
        .collect();
    let typed = (!typed.is_empty()).then(|| {
        let items = typed
            .iter()
            .map(|(_, text)| view! { <p class="govuk-body k-typed">{(*text).to_owned()}</p> })
            .collect_view();
        view! { <h2 class="govuk-heading-s">{t("questions-typed")}</h2> {items} }
    });
    view! { <div id="version">{declined} {answer} {reopen} {typed}</div> }.into_any()
}
