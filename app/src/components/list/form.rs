//! The form around a list: search field, filters, sort.

use super::{
    ListQuery,
    labels::label,
    results::{self, number},
};
use crate::{islands::LiveList, text::t};
use leptos::prelude::*;
use search::{FacetCounts, FacetName, FacetValue, Page, Sort};

const FORM: &str = "list-form";
/// The content of this element is what a fragment replaces.
const RESULTS: &str = "list-results";
/// Values of an open-ended filter that are shown, besides the chosen.
const MOST_SHOWN: usize = 8;

pub(super) fn whole(head: AnyView, query: &ListQuery, found: &Page, cards: AnyView) -> AnyView {
    view! {
        {head}
        <form id=FORM method="get" action=query.spec.path>
            {search_field(query)}
            {hidden(query)}
            <div class="k-list">
                {filters(query, found)}
                <div class="k-results">
                    {sort(query)}
                    <p class="govuk-visually-hidden" id=format!("{RESULTS}-status") role="status"></p>
                    <div id=RESULTS>{results::results(query, found, cards)}</div>
                </div>
            </div>
        </form>
        <LiveList form=FORM.to_owned() results=RESULTS.to_owned() />
    }
    .into_any()
}

fn search_field(query: &ListQuery) -> AnyView {
    view! {
        <div class="k-search" role="search">
            <label class="govuk-label govuk-label--s" for="q">{t(&format!("list-search-{}", query.spec.kind.as_str()))}</label>
            <div class="k-search__row">
                <input class="govuk-input" id="q" name="q" type="search" autocomplete="off" aria-describedby="q-hint" value=query.words.clone() />
                <button class="govuk-button">{t("list-search-button")}</button>
            </div>
            <p class="govuk-hint govuk-!-margin-top-1 govuk-!-margin-bottom-0" id="q-hint">{t("list-search-hint")}</p>
        </div>
    }
    .into_any()
}

/// What other pages narrow a list by.
fn hidden(query: &ListQuery) -> AnyView {
    query
        .numbers()
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view()
        .into_any()
}

/// The empty choice is the order that suits the question, so that words typed later are ranked.
fn sort(query: &ListQuery) -> AnyView {
    let options = query
        .spec
        .sorts
        .iter()
        .map(|sort| {
            let is_chosen = query.sort.unwrap_or(Sort::Relevance) == *sort;
            let value = if *sort == Sort::Relevance { "" } else { sort.as_str() };
            view! { <option value=value selected=is_chosen>{t(&format!("list-sort-{}", sort.as_str()))}</option> }
        })
        .collect_view();
    view! {
        <div class="k-sort">
            <label class="govuk-label" for="sort">{t("list-sort-label")}</label>
            <select class="govuk-select" id="sort" name="sort">{options}</select>
        </div>
    }
    .into_any()
}

fn filters(query: &ListQuery, found: &Page) -> AnyView {
    let on = query.filter_count();
    let groups = query
        .spec
        .facets
        .iter()
        .filter_map(|facet| Some(group(query, found.facet(*facet)?)))
        .collect_view();
    let clear = (on > 0).then(|| {
        view! { <a class="govuk-link" href=query.without_filters().href()>{t("list-filters-clear")}</a> }
    });
    view! {
        <details class="k-filters" open=on != 0>
            <summary>{t("list-filters")} {(on > 0).then(|| view! { <span class="k-count">{format!("({on})")}</span> })}</summary>
            <div>
                {groups}
                {query.spec.has_deadline.then(|| open_until(query))}
                <p class="k-filters__actions">
                    <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">{t("list-filters-apply")}</button>
                    {clear}
                </p>
            </div>
        </details>
    }
    .into_any()
}

fn group(query: &ListQuery, facet: &FacetCounts) -> AnyView {
    let (name, kind) = (facet.name, query.spec.kind);
    let is_open_ended = matches!(name, FacetName::Capability | FacetName::Cpv | FacetName::Nuts | FacetName::Language);
    let mut shown = 0;
    let values: Vec<&FacetValue> = facet
        .values
        .iter()
        .filter(|value| {
            shown += 1;
            !is_open_ended || value.selected || shown <= MOST_SHOWN
        })
        .collect();
    let is_open = values.iter().any(|value| value.selected) || matches!(name, FacetName::Phase | FacetName::Capability | FacetName::Nuts);
    let items = values
        .into_iter()
        .map(|value| {
            let id = format!("{}-{}", name.as_str(), value.value);
            view! {
                <div class="govuk-checkboxes__item">
                    <input class="govuk-checkboxes__input" type="checkbox" id=id.clone() name=name.as_str() value=value.value.clone() checked=value.selected />
                    <label class="govuk-label govuk-checkboxes__label" for=id.clone()>
                        {label(kind, name, &value.value)}" "<span class="k-count" id=format!("count-{id}")>{number(value.count)}</span>
                    </label>
                </div>
            }
        })
        .collect_view();
    let title = t(&format!("list-facet-{}", name.as_str()));
    view! {
        <details class="k-filter" open=is_open>
            <summary>{title.clone()}</summary>
            <fieldset class="govuk-fieldset">
                <legend class="govuk-visually-hidden">{title}</legend>
                <div class="govuk-checkboxes govuk-checkboxes--small">{items}</div>
            </fieldset>
        </details>
    }
    .into_any()
}

fn open_until(query: &ListQuery) -> AnyView {
    let value = query.open_until.map(|day| day.to_string()).unwrap_or_default();
    let title = t("list-open-until");
    view! {
        <details class="k-filter" open=query.open_until.is_some()>
            <summary>{title.clone()}</summary>
            <label class="govuk-visually-hidden" for="open_until">{title}</label>
            <input class="govuk-input" type="date" id="open_until" name="open_until" value=value aria-describedby="open_until-hint" />
            <p class="govuk-hint govuk-!-margin-top-1 govuk-!-margin-bottom-0" id="open_until-hint">{t("list-open-until-hint")}</p>
        </details>
    }
    .into_any()
}
