//! How a list looks.

use super::{List, cards::Card, labels, query::ListQuery};
use crate::{
    components::govuk::{PageWords, Pagination, Tag},
    islands::LiveList,
    pages::searches,
    text::{t, t_with},
};
use leptos::prelude::*;
use search::{FacetCounts, FacetName, Page as Found};

const FORM: &str = "list-form";
const RESULTS: &str = "results";

pub fn page(list: &'static List, asked: &ListQuery, found: &Found, cards: Vec<Card>) -> AnyView {
    let (words, action) = (asked.words.clone(), list.path);
    view! {
        <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t(list.title)}</h1><p class="govuk-body-l">{t(list.lead)}</p></div></div>
        <form id=FORM action=action method="get" role="search" aria-label=t(list.title)>
            <div class="k-search">
                <label class="govuk-label" for="q">{t("browse-words")}</label>
                <div class="k-search__row">
                    <input class="govuk-input" id="q" name="q" type="search" value=words autocomplete="off" />
                    <button class="govuk-button">{t("action-search")}</button>
                </div>
                <p class="govuk-hint">{t("browse-words-hint")}</p>
            </div>
            <div class="k-list">
                {filters(list, asked, found)}
                <p class="govuk-visually-hidden" role="status" id=format!("{RESULTS}-status")></p>
                <div class="k-results" id=RESULTS>{results(list, asked, found, cards)}</div>
            </div>
            <LiveList form=FORM.to_owned() results=RESULTS.to_owned() />
        </form>
    }
    .into_any()
}

fn filters(list: &'static List, asked: &ListQuery, found: &Found) -> AnyView {
    let count = asked.chosen.len();
    let groups: Vec<AnyView> = found
        .facets
        .iter()
        .filter(|facet| list.facets.contains(&facet.name) && !facet.values.is_empty())
        .map(|facet| group(list, facet))
        .collect();
    let sort = asked.sort;
    let sorts = list
        .sorts
        .iter()
        .map(|option| view! { <option value=option.as_str() selected={sort == Some(*option)}>{t(&format!("browse-sort-{}", option.as_str()))}</option> })
        .collect_view();
    view! {
        <details class="k-filters" open={count > 0}>
            <summary>{t("filter-title")} {(count > 0).then(|| view! { <span class="k-count">{format!("({count})")}</span> })}</summary>
            <div class="govuk-form-group">
                <label class="govuk-label" for="sort">{t("sort-label")}</label>
                <select class="govuk-select" id="sort" name="sort"><option value="">{t("browse-sort-default")}</option>{sorts}</select>
            </div>
            {groups}
            <button class="govuk-button govuk-button--secondary">{t("action-apply")}</button>
        </details>
    }
    .into_any()
}

fn group(list: &'static List, facet: &FacetCounts) -> AnyView {
    let name = facet.name;
    let is_open = facet.values.iter().any(|value| value.selected) || list.facets.iter().position(|known| *known == name) < Some(2);
    let title = t(&format!("browse-facet-{}", name.as_str()));
    view! {
        <details class="k-filter" open=is_open>
            <summary>{title.clone()}</summary>
            <fieldset class="govuk-fieldset"><legend class="govuk-visually-hidden">{title}</legend>
                <div class="govuk-checkboxes govuk-checkboxes--small" id=place_of(name)>{boxes(list, facet)}</div>
            </fieldset>
        </details>
    }
    .into_any()
}

/// Of what the island puts new boxes into.
fn place_of(facet: FacetName) -> String {
    format!("values-{}", facet.as_str())
}

/// The values of a filter, each with its count.
fn boxes(list: &'static List, facet: &FacetCounts) -> AnyView {
    let name = facet.name;
    facet
        .values
        .iter()
        .map(|value| {
            let id = format!("{}-{}", name.as_str(), value.value.replace(':', "-"));
            view! {
                <div class="govuk-checkboxes__item">
                    <input class="govuk-checkboxes__input" type="checkbox" id=id.clone() name=name.as_str() value=value.value.clone() checked=value.selected />
                    <label class="govuk-label govuk-checkboxes__label" for=id>
                        {labels::value(list.kind, name, &value.value)} " " <span class="k-count">{value.count}</span>
                    </label>
                </div>
            }
        })
        .collect_view()
        .into_any()
}

/// What the island asks for again: the results, with what it puts elsewhere: the values of each filter, and words for screen readers.
pub fn answer(list: &'static List, asked: &ListQuery, found: &Found, cards: Vec<Card>) -> AnyView {
    let values = list
        .facets
        .iter()
        .map(|name| {
            let boxes = found
                .facets
                .iter()
                .find(|facet| facet.name == *name)
                .map(|facet| boxes(list, facet));
            view! { <div hidden data-for=place_of(*name)>{boxes}</div> }
        })
        .collect_view();
    let status = t_with("results-count", &[("count", i64::try_from(found.total).unwrap_or(i64::MAX).into())]);
    view! { {values} <div hidden data-for=format!("{RESULTS}-status")>{status}</div> {results(list, asked, found, cards)} }.into_any()
}

fn results(list: &'static List, asked: &ListQuery, found: &Found, cards: Vec<Card>) -> AnyView {
    let total = i64::try_from(found.total).unwrap_or(i64::MAX);
    let chips = asked
        .chosen
        .iter()
        .map(|(facet, value)| {
            let href = asked.without(*facet, value).url(list);
            view! { <li><a href=href><span class="govuk-visually-hidden">{t("browse-remove-filter")} " "</span>{labels::value(list.kind, *facet, value)}</a></li> }
        })
        .collect_view();
    let pages = (found.pages > 1).then(|| pagination(list, asked, found));
    let suggestion = found.suggestion.clone().map(|words| {
        let href = ListQuery {
            words: words.clone(),
            page: 1,
            ..asked.clone()
        }
        .url(list);
        view! { <p class="govuk-body">{t("browse-suggestion")} " " <a class="govuk-link" href=href>{words}</a></p> }
    });
    let body = if cards.is_empty() {
        view! {
            <div class="k-empty"><h2 class="k-empty__title">{t("results-empty-title")}</h2><p>{t("results-empty-text")}</p>
                <a class="govuk-button govuk-button--secondary" href=list.path>{t("filter-clear-all")}</a></div>
        }
        .into_any()
    } else {
        view! { <ol class="k-cards">{cards.into_iter().map(card).collect_view()}</ol> }.into_any()
    };
    let count = t_with("results-count", &[("count", total.into())]);
    view! {
        <div class="k-results__head"><h2 class="govuk-heading-m">{count}</h2>{searches::keep(list, asked)}</div>
        {found.is_relaxed.then(|| view! { <p class="govuk-body">{t("browse-relaxed")}</p> })}
        {suggestion}
        <ul class="k-chosen">{chips}</ul>
        {body}
        {pages}
    }
    .into_any()
}

fn card(card: Card) -> AnyView {
    let meta = card
        .meta
        .into_iter()
        .map(|(lang, text)| view! { <span lang=lang>{text}</span> })
        .collect_view();
    let aside = card
        .aside
        .map(|(strong, small)| view! { <div class="k-card__aside"><strong>{strong}</strong><small>{small}</small></div> });
    let tag = card
        .tag
        .map(|(colour, text)| view! { <div class="k-card__tags">{Tag::coloured(colour, text)}</div> });
    view! {
        <li class="k-card">
            <h3 class="k-card__title"><a class="govuk-link" href=card.href lang=card.title_lang inner_html=card.title_html></a></h3>
            <p class="k-card__meta">{meta}</p>
            {(!card.excerpt_html.is_empty()).then(|| view! { <p class="k-card__excerpt" lang=card.excerpt_lang inner_html=card.excerpt_html></p> })}
            {tag}
            {aside}
        </li>
    }
    .into_any()
}

fn pagination(list: &'static List, asked: &ListQuery, found: &Found) -> AnyView {
    let words = PageWords {
        landmark: t("pagination-label"),
        previous: t("pagination-previous"),
        next: t("pagination-next"),
        page: t("browse-page"),
    };
    let (page, pages) = (u32::try_from(found.page).unwrap_or(1), u32::try_from(found.pages).unwrap_or(1));
    Pagination::pages(page, pages, words, |page| {
        asked.on_page(usize::try_from(page).unwrap_or(1)).url(list)
    })
    .into_any()
}
