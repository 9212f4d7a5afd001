//! How one's own question looks.

use super::{list::written, path};
use crate::{
    components::govuk::{BackLink, Tag, Textarea},
    form::Form,
    pages::parts,
    text::{localized, t, t_with},
};
use domain::{
    assignment::Assignment,
    question::{Note, Question, QuestionState},
};
use leptos::prelude::*;

pub struct Own {
    pub assignment: Assignment,
    pub question: Question,
    /// The one that it was merged into.
    pub answered_with: Option<Question>,
    /// Of the agency's notices.
    pub languages: Vec<String>,
    /// Open for bids.
    pub is_open: bool,
}

impl Own {
    pub fn state(&self) -> QuestionState {
        match self.question.state(&self.languages) {
            // An answer that is drafted is nobody's business yet.
            QuestionState::Drafted => QuestionState::Waiting,
            state => state,
        }
    }

    pub fn is_pending(&self) -> bool {
        self.is_open && self.state().is_pending()
    }
}

#[must_use]
pub fn state_tag(state: QuestionState) -> Tag {
    let colour = match state {
        QuestionState::Waiting => "blue",
        QuestionState::AskedBack => "yellow",
        QuestionState::Drafted => "turquoise",
        QuestionState::Answered => "green",
        QuestionState::Declined => "red",
        QuestionState::Merged | QuestionState::Withdrawn => "grey",
    };
    Tag::coloured(colour, t(&format!("questions-state-{state}")))
}

pub fn body(own: &Own, form: &Form) -> AnyView {
    let (lang, title) = localized(&own.assignment.title);
    let state = own.state();
    let text = (state != QuestionState::Withdrawn).then(|| {
        let language = own.question.language.clone();
        view! { <blockquote class="k-typed k-quote" lang=language>{own.question.text.clone()}</blockquote> }
    });
    view! {
        {BackLink::new(path(&own.assignment, ""), t("questions-title"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            {parts::summary(form)}
            <div class="k-page-head"><div>
                <span class="govuk-caption-l" lang=lang>{title}</span>
                <h1 class="govuk-heading-xl">{t("questions-own-title")}</h1>
                {state_tag(state)}
            </div></div>
            <p class="govuk-body">{t(&format!("questions-own-{state}"))}</p>
            {text}
            {notes(&own.question.notes)}
            {outcome(own)}
            {pending(own, form)}
            <form method="post" action=path(&own.assignment, "/own/leave") class="govuk-!-margin-top-6">
                <button class="k-linkbutton">{t("questions-leave")}</button>
            </form>
        </div></div>
    }
    .into_any()
}

/// What both sides added, in order.
#[must_use]
pub fn notes(notes: &[Note]) -> AnyView {
    if notes.is_empty() {
        return ().into_any();
    }
    let items = notes
        .iter()
        .map(|note| {
            let who = t(if note.is_from_buyer { "questions-note-buyer" } else { "questions-note-asker" });
            let class = if note.is_from_buyer { "k-message" } else { "k-message k-message--own" };
            view! { <li class=class><p class="k-message__head">{who}</p><p class="k-message__text" lang=note.language.clone()>{note.text.clone()}</p></li> }
        })
        .collect_view();
    view! { <ol class="k-thread k-thread--messages">{items}</ol> }.into_any()
}

/// The answer, or why there is none.
fn outcome(own: &Own) -> AnyView {
    let question = own.answered_with.as_ref().unwrap_or(&own.question);
    if let Some(number) = question.number {
        let href = path(&own.assignment, &format!("#question-{number}"));
        let link = t_with("questions-number", &[("number", number.into())]);
        return view! {
            <h2 class="govuk-heading-m">{t("questions-answer")}</h2>
            <div class="k-thread__answer">{written(&question.answer)}</div>
            <p class="govuk-body"><a class="govuk-link" href=href>{link}</a></p>
        }
        .into_any();
    }
    own.question.declined.as_ref().map_or_else(
        || ().into_any(),
        |declined| {
            let text = (!declined.text.is_empty())
                .then(|| view! { <blockquote class="k-typed k-quote" lang=declined.language.clone()>{declined.text.clone()}</blockquote> });
            view! { <h2 class="govuk-heading-m">{t("questions-declined-why")}</h2><p class="govuk-body">{t(&format!("questions-decline-{}", declined.reason))}</p> {text} }
                .into_any()
        },
    )
}

fn pending(own: &Own, form: &Form) -> AnyView {
    if !own.is_pending() {
        return ().into_any();
    }
    let id = if own.state() == QuestionState::AskedBack {
        "questions-reply"
    } else {
        "questions-add"
    };
    let more = Textarea {
        hint: Some(t("questions-add-hint").into()),
        attributes: [("lang", own.question.language.as_str())].into(),
        ..parts::textarea(form, "more", t(id))
    };
    view! {
        <form method="post" action=path(&own.assignment, "/own") novalidate="">
            {more}
            <div class="govuk-button-group">
                {parts::button(t("questions-add-button"))}
                <a class="govuk-link" href=path(&own.assignment, "/own/withdraw")>{t("questions-withdraw")}</a>
            </div>
        </form>
    }
    .into_any()
}

pub fn withdraw_body(own: &Own) -> AnyView {
    let back = path(&own.assignment, "/own");
    view! {
        {BackLink::new(back.clone(), t("questions-own-title"))}
        {parts::column(t("questions-withdraw-title"), Some(t("questions-withdraw-text")), view! {
            <blockquote class="k-typed k-quote" lang=own.question.language.clone()>{own.question.text.clone()}</blockquote>
            <form method="post" action=path(&own.assignment, "/own/withdraw")>
                <div class="govuk-button-group">{parts::warning(t("questions-withdraw"))} <a class="govuk-link" href=back>{t("action-cancel")}</a></div>
            </form>
        }.into_any())}
    }
    .into_any()
}
