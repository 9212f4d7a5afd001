//! What these pages have in common.

use crate::{
    components::govuk::Tag,
    pages::{
        browse::{cards::colour, labels},
        parts::guard::rule_name,
    },
    text::{localized, t, t_with, until},
};
use domain::{
    Instant, LocalizedText, Money,
    framework::{Framework, FrameworkKind},
    organisation::Source,
    phase::can_apply,
};
use leptos::prelude::*;
use store::overrides::Override;

/// The head of a page: what it is, its title in its own language, its phase.
pub fn head(caption: String, title: &LocalizedText, phase: Option<(&str, &str)>) -> AnyView {
    let (lang, title) = localized(title);
    let tag = phase.map(|(kind, phase)| Tag::coloured(colour(phase), t(&format!("phase-{kind}-{phase}"))));
    view! {
        <div class="k-page-head"><div>
            <span class="govuk-caption-l">{caption}</span>
            <h1 class="govuk-heading-xl" lang=lang.clone()>{title}</h1>
            {tag}
            {in_other_language(&lang)}
        </div></div>
    }
    .into_any()
}

/// Said once, at the head: what follows is marked with its own `lang` anyway.
fn in_other_language(lang: &str) -> Option<AnyView> {
    (lang != crate::text::locale().code()).then(|| {
        let name = crate::pages::parts::language_name(lang);
        view! { <p class="k-meta govuk-!-margin-top-2">{t_with("content-in-language", &[("language", name.into())])}</p> }.into_any()
    })
}

/// What somebody wrote, paragraph by paragraph.
pub fn prose(text: &LocalizedText) -> AnyView {
    let (lang, text) = localized(text);
    if text.trim().is_empty() {
        return ().into_any();
    }
    let paragraphs = text
        .split("\n\n")
        .filter(|part| !part.trim().is_empty())
        .map(|part| view! { <p class="govuk-body">{part.trim().to_owned()}</p> })
        .collect_view();
    view! { <div class="k-prose" lang=lang>{paragraphs}</div> }.into_any()
}

/// A heading with what somebody wrote; nothing where nobody did.
pub fn section(id: &'static str, text: &LocalizedText) -> AnyView {
    if text.is_empty() {
        return ().into_any();
    }
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t(id)}</h2>{prose(text)}</section> }.into_any()
}

/// Requirements that the criteria guard advises against, and why the agency keeps them.
pub fn overrides(overrides: &[Override]) -> AnyView {
    if overrides.is_empty() {
        return ().into_any();
    }
    let items = overrides
        .iter()
        .map(|one| {
            let name = guard::Rule::parse(&one.rule).map_or_else(|| one.rule.clone(), rule_name);
            let (lang, reason) = localized(&one.reason);
            view! { <div><dt>{name}</dt><dd lang=lang>{reason}</dd></div> }
        })
        .collect_view();
    view! {
        <section class="k-section" id="overrides">
            <h2 class="govuk-heading-m">{t("guard-overrides-title")}</h2>
            <p class="govuk-body">{t("guard-overrides-text")}</p>
            <dl class="k-overrides">{items}</dl>
        </section>
    }
    .into_any()
}

/// One of the row of facts at the top: label and value, with a note.
pub struct Fact(pub &'static str, pub String, pub Option<String>);

pub fn facts(facts: Vec<Fact>) -> AnyView {
    let items = facts
        .into_iter()
        .map(|Fact(label, value, note)| view! { <div><dt>{t(label)}</dt><dd>{value}</dd>{note.map(|note| view! { <dd class="k-facts__note">{note}</dd> })}</div> })
        .collect_view();
    view! { <dl class="k-facts">{items}</dl> }.into_any()
}

/// Until when firms can apply, or that they can at any time.
pub fn apply(framework: &Framework, now: Instant) -> Option<Fact> {
    let at = framework.admission_until?;
    if framework.kind != FrameworkKind::Dynamic || matches!(framework.source, Source::Import { .. }) {
        return Some(Fact("market-apply-until", until(at), None));
    }
    if now < at {
        return Some(Fact("frameworks-field-admission-until", until(at), None));
    }
    can_apply(framework, now).then(|| Fact("frameworks-public-join", t("frameworks-public-any-time"), None))
}

pub fn amount(value: Option<Money>) -> String {
    value.map_or_else(|| t("value-none"), crate::text::money_short)
}

/// Needed or offered capabilities with a link to the lots or firms that have them too.
pub fn codes(title: &'static str, codes: &[String], list: &'static str) -> AnyView {
    if codes.is_empty() {
        return ().into_any();
    }
    let items = codes
        .iter()
        .map(|code| {
            let href = match code.strip_prefix("cpv:") {
                Some(cpv) => format!("{list}?cpv={cpv}"),
                None => format!("{list}?capability={}", code.replace(':', "%3A")),
            };
            view! { <li><a class="govuk-link" href=href>{labels::capability(code)}</a> " " <span class="k-meta">{code.clone()}</span></li> }
        })
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2><ul class="govuk-list govuk-list--bullet">{items}</ul></section> }.into_any()
}

pub fn regions(codes: &[String]) -> String {
    if codes.is_empty() {
        t("value-none")
    } else {
        codes.iter().map(|code| labels::region(code)).collect::<Vec<_>>().join(", ")
    }
}

pub fn languages(tags: &[String]) -> String {
    let names: Vec<String> = tags.iter().map(|tag| crate::pages::parts::language_name(tag)).collect();
    if names.is_empty() { t("value-none") } else { names.join(", ") }
}

/// The agency, linked.
pub fn by(agency: &domain::organisation::Agency) -> AnyView {
    let (lang, name) = localized(&agency.name);
    let href = format!("/agencies/{}", agency.number);
    view! { <p class="govuk-body-l"><a class="govuk-link" href=href lang=lang>{name}</a></p> }.into_any()
}

/// Where an imported notice comes from.
pub fn source(source: &Source) -> AnyView {
    match source {
        Source::Import { external_id } => {
            view! { <p class="govuk-inset-text">{t_with("market-imported", &[("id", external_id.as_str().into())])}</p> }.into_any()
        }
        _ => ().into_any(),
    }
}
