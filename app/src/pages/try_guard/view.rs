//! The form, and a text with what was found in it.

use super::{Read, kept::MINUTES};
use crate::{
    components::govuk::{BackLink, Input, Radios, Textarea},
    form::Form,
    pages::parts::{self, guard as shown},
    text::{date, t, t_with},
};
use domain::{Instant, draft::Fields};
use guard::{Rule, Severity};
use leptos::prelude::*;
use store::shared_texts::SHARED_DAYS;
use uuid::Uuid;

/// How long the text is there.
pub enum Kept {
    InMemory(Uuid),
    Shared { address: String, expires: Instant },
}

/// Findings that a page shows; the rest is counted.
const MOST: usize = 200;

pub fn start(form: &Form) -> AnyView {
    let rules = Rule::ALL
        .into_iter()
        .map(|rule| view! { <li>{shown::rule_name(rule)}</li> })
        .collect_view();
    view! {
        {parts::summary(form)}
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("try-guard-title")}</h1>
            <p class="govuk-body-l">{t("try-guard-lead")}</p>
        </div></div>
        <div class="k-columns">
            <div>{questions(form)}</div>
            <aside class="k-aside">
                <h2 class="govuk-heading-s">{t("try-guard-rules")}</h2>
                <ul class="govuk-list govuk-list--bullet">{rules}</ul>
                <p class="govuk-body-s">{t("try-guard-rules-note")}</p>
            </aside>
        </div>
    }
    .into_any()
}

fn questions(form: &Form) -> AnyView {
    let text = Textarea {
        rows: Some(12),
        hint: Some(t("try-guard-text-hint").into()),
        ..parts::textarea(form, "text", t("try-guard-text"))
    };
    let language = Radios {
        classes: "govuk-radios--inline govuk-radios--small".to_owned(),
        ..parts::languages(form, "language", t("try-guard-language"))
    };
    let value = Input {
        hint: Some(t("try-guard-value-hint").into()),
        ..parts::euro(form, "value", parts::optional(t("try-guard-value")))
    };
    let agency = Input {
        hint: Some(t("try-guard-agency-hint").into()),
        ..parts::input(form, "agency_name", parts::optional(t("try-guard-agency")))
    };
    view! {
        <form method="post" action="/try/guard" novalidate="">
            {text} {language} {value} {agency}
            <p class="govuk-hint">{t_with("try-guard-kept", &[("minutes", MINUTES.into())])}</p>
            {parts::button(t("try-guard-check"))}
        </form>
    }
    .into_any()
}

pub fn result(read: &Read, kept: &Kept) -> AnyView {
    let (asked, all) = (&read.asked, &read.findings);
    let findings = &all[..all.len().min(MOST)];
    let blocks = all.iter().filter(|finding| finding.severity() == Severity::Block).count();
    let summary = t_with(
        "guard-count",
        &[("blocks", blocks.into()), ("warnings", (all.len() - blocks).into())],
    );
    let more = (all.len() > MOST).then(|| {
        let text = t_with("guard-more", &[("count", (all.len() - MOST).into())]);
        view! { <p class="govuk-body">{text}</p> }
    });
    let found = if all.is_empty() {
        view! { <div class="k-empty"><h2 class="k-empty__title">{t("guard-nothing")}</h2><p>{t("guard-nothing-text")}</p></div> }.into_any()
    } else {
        view! { <h2 class="govuk-heading-m">{t("guard-found")}</h2> {shown::list(&asked.text, asked.lang, findings, 1)} {more} }.into_any()
    };
    let heading = view! { <h2 class="govuk-heading-m">{t("read-title")}</h2><p class="govuk-body">{t("read-lead")}</p> }.into_any();
    view! {
        {BackLink::new("/try/guard", t("try-guard-another"))}
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("try-guard-title")}</h1>
            <p class="govuk-body-l">{summary}</p>
        </div></div>
        {how_long(kept)}
        <div class="k-guard">
            <section class="k-guard__paper">
                <h2 class="govuk-heading-m">{t("try-guard-your-text")}</h2>
                {shown::marked(&asked.text, asked.lang, findings, 1)}
            </section>
            <section class="k-guard__side">{found}</section>
        </div>
        {shown::advice(&asked.text, asked.lang, heading)}
        <section class="k-section k-no-print">
            <h2 class="govuk-heading-m">{t("try-guard-change")}</h2>
            {questions(&form_of(read))}
        </section>
    }
    .into_any()
}

/// What was asked, to change and to check again.
fn form_of(read: &Read) -> Form {
    let asked = &read.asked;
    let mut fields = Fields::from_iter([("text", asked.text.as_str()), ("language", asked.lang.code())]);
    if let Some(cents) = asked.value_cents {
        fields.set("value", parts::plain_euros(cents));
    }
    if let Some(agency) = &asked.agency {
        fields.set("agency_name", agency.as_str());
    }
    Form::new(fields)
}

fn how_long(kept: &Kept) -> AnyView {
    match kept {
        Kept::InMemory(id) => {
            let action = format!("/try/guard/texts/{id}/share");
            let button = parts::secondary(t_with("try-guard-share", &[("days", SHARED_DAYS.into())]));
            view! {
                <form class="k-guard__share k-no-print" method="post" action=action>
                    <p class="govuk-body">{t_with("try-guard-not-stored", &[("minutes", MINUTES.into())])}</p>
                    {button}
                </form>
            }
            .into_any()
        }
        Kept::Shared { address, expires } => view! {
            <div class="k-guard__share">
                <p class="govuk-body">{t_with("try-guard-shared-until", &[("date", date(*expires).into())])}</p>
                <p class="govuk-body k-address">{address.clone()}</p>
            </div>
        }
        .into_any(),
    }
}
