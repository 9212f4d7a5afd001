//! The results of a list: how many, what they are narrowed by, the cards, the pages.

use super::{ListQuery, ListSpec, labels::label};
use crate::{
    components::govuk::{PageWords, Pagination},
    text::{locale, t, t_with},
};
use leptos::prelude::*;
use search::{Hit, Page};

/// The title of a card, with the words found marked.
#[must_use]
pub fn title_link(hit: &Hit, href: String) -> AnyView {
    view! { <h3 class="k-card__title"><a class="govuk-link" href=href lang=hit.language.clone() inner_html=hit.title_html.clone()></a></h3> }.into_any()
}

/// Where the words were found; nothing for a thing without text.
#[must_use]
pub fn excerpt(hit: &Hit) -> AnyView {
    if hit.excerpt_html.is_empty() {
        return ().into_any();
    }
    view! { <p class="k-card__excerpt" lang=hit.excerpt_language.clone() inner_html=hit.excerpt_html.clone()></p> }.into_any()
}

pub(super) fn number(count: u64) -> String {
    i18n::integer(locale(), i64::try_from(count).unwrap_or(i64::MAX))
}

/// The results with what the island puts elsewhere: the counts beside the filters, and what a screen reader says.
pub(super) fn fragment(query: &ListQuery, found: &Page, cards: AnyView) -> AnyView {
    let counts: Vec<String> = found
        .facets
        .iter()
        .flat_map(|facet| {
            facet
                .values
                .iter()
                .map(|value| format!("count-{}-{}={}", facet.name.as_str(), value.value, number(value.count)))
        })
        .collect();
    view! {
        <div hidden data-counts=counts.join(";") data-status=count(query.spec, found.total)></div>
        {results(query, found, cards)}
    }
    .into_any()
}

pub(super) fn results(query: &ListQuery, found: &Page, cards: AnyView) -> AnyView {
    let relaxed = found.is_relaxed.then(|| view! { <p class="govuk-body">{t("list-relaxed")}</p> });
    let body = if found.total == 0 {
        empty(query)
    } else {
        view! { <ol class="k-cards">{cards}</ol> }.into_any()
    };
    view! {
        <div class="k-results__head"><h2 class="govuk-heading-m">{count(query.spec, found.total)}</h2></div>
        {chosen(query)}
        {suggestion(query, found)}
        {relaxed}
        {body}
        {pages(query, found)}
    }
    .into_any()
}

/// "214 lots"
fn count(spec: &ListSpec, total: u64) -> String {
    t_with(&format!("list-count-{}", spec.kind.as_str()), &[("count", total.into())])
}

fn suggestion(query: &ListQuery, found: &Page) -> AnyView {
    let Some(words) = &found.suggestion else { return ().into_any() };
    let href = ListQuery {
        words: words.clone(),
        ..query.at_page(1)
    }
    .href();
    view! { <p class="govuk-body">{t("list-suggestion")} " " <a class="govuk-link" href=href><strong>{words.clone()}</strong></a></p> }
        .into_any()
}

/// The filters that are on, each a link that takes it off.
fn chosen(query: &ListQuery) -> AnyView {
    let mut all: Vec<(String, String)> = Vec::new();
    for facet in query.spec.facets {
        let values = query.filters.values(*facet).iter();
        all.extend(values.map(|value| (label(query.spec.kind, *facet, value), query.without(*facet, value).href())));
    }
    if let Some(day) = query.open_until {
        let text = t_with("list-chosen-open-until", &[("date", i18n::date(locale(), day).into())]);
        all.push((
            text,
            ListQuery {
                open_until: None,
                ..query.at_page(1)
            }
            .href(),
        ));
    }
    for (name, value) in query.numbers() {
        all.push((
            t_with(&format!("list-chosen-{name}"), &[("number", value.into())]),
            query.without_number(name).href(),
        ));
    }
    if all.is_empty() {
        return ().into_any();
    }
    let links = all
        .into_iter()
        .map(|(text, href)| view! { <li><a href=href><span class="govuk-visually-hidden">{t("list-chosen-remove")} " "</span>{text}</a></li> })
        .collect_view();
    view! { <ul class="k-chosen" aria-label=t("list-chosen-label")>{links}</ul> }.into_any()
}

fn empty(query: &ListQuery) -> AnyView {
    let is_narrowed = query.filter_count() > 0 || !query.words.is_empty();
    let (title, text) = if is_narrowed {
        ("list-empty-title", "list-empty-text")
    } else {
        ("list-nothing-title", "list-nothing-text")
    };
    let actions = is_narrowed.then(|| {
        let with_filters = (query.filter_count() > 0 && !query.words.is_empty())
            .then(|| view! { <p><a class="govuk-link" href=query.without_filters().href()>{t("list-empty-without-filters")}</a></p> });
        view! {
            {with_filters}
            <a class="govuk-button govuk-button--secondary" href=query.spec.path>{t("list-empty-all")}</a>
        }
    });
    view! { <div class="k-empty"><h3 class="k-empty__title">{t(title)}</h3><p>{t(text)}</p>{actions}</div> }.into_any()
}

fn pages(query: &ListQuery, found: &Page) -> AnyView {
    if found.pages < 2 {
        return ().into_any();
    }
    let words = PageWords {
        landmark: t("pagination-label"),
        previous: t("pagination-previous"),
        next: t("pagination-next"),
        page: t("list-page"),
    };
    let as_u32 = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let href = |page: u32| query.at_page(page as usize).href();
    Pagination::pages(as_u32(found.page), as_u32(found.pages), words, href).into_any()
}
