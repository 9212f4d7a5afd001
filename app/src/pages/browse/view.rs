//! How a list looks.

use super::{List, cards::Card, labels, query::ListQuery};
use crate::{
    components::govuk::{PageWords, Pagination, Tag},
    islands::LiveList,
    text::{t, t_with},
};
use leptos::prelude::*;
use search::{FacetCounts, FacetName, FacetValue, Page as Found};

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
    let boxes = facet
        .values
        .iter()
        .map(|value| {
            let id = value_id(name, &value.value);
            let count_id = format!("count-{id}");
            view! {
                <div class="govuk-checkboxes__item">
                    <input class="govuk-checkboxes__input" type="checkbox" id=id.clone() name=name.as_str() value=value.value.clone() checked=value.selected />
                    <label class="govuk-label govuk-checkboxes__label" for=id>
                        {labels::value(list.kind, name, &value.value)} " " <span class="k-count" id=count_id>{value.count}</span>
                    </label>
                </div>
            }
        })
        .collect_view();
    let title = t(&format!("browse-facet-{}", name.as_str()));
    view! {
        <details class="k-filter" open=is_open>
            <summary>{title.clone()}</summary>
            <fieldset class="govuk-fieldset"><legend class="govuk-visually-hidden">{title}</legend><div class="govuk-checkboxes govuk-checkboxes--small">{boxes}</div></fieldset>
        </details>
    }
    .into_any()
}

/// Of the input of a value; the count beside it has the same with `count-` before it.
fn value_id(facet: FacetName, value: &str) -> String {
    format!("{}-{}", facet.as_str(), value.replace(':', "-"))
}

/// The counts beside the filters, as the island reads them: `id=count;…`.
fn counts(list: &'static List, found: &Found) -> String {
    let shown = found.facets.iter().filter(|facet| list.facets.contains(&facet.name));
    let counts = shown.flat_map(|facet| {
        let count = |value: &FacetValue| format!("count-{}={}", value_id(facet.name, &value.value), value.count);
        facet.values.iter().map(count).collect::<Vec<_>>()
    });
    counts.collect::<Vec<_>>().join(";")
}

/// What the island asks for again: everything that an answer changes; it takes the counts beside the filters out of the attribute.
pub fn results(list: &'static List, asked: &ListQuery, found: &Found, cards: Vec<Card>) -> AnyView {
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
    let status = count.clone();
    view! {
        <div class="k-results__head" data-counts=counts(list, found) data-status=status><h2 class="govuk-heading-m">{count}</h2></div>
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
