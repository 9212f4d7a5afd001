//! How a list looks.

use super::{
    List,
    cards::Card,
    filters,
    help::{GivenUp, Help},
    labels,
    query::ListQuery,
};
use crate::{
    components::govuk::{PageWords, Pagination, Tag},
    islands::LiveList,
    pages::searches,
    routes,
    text::{locale, t, t_with},
};
use leptos::prelude::*;
use search::{Page as Found, Sort};

pub const FORM: &str = "list-form";
pub const RESULTS: &str = "results";

/// A question with what there is to show for it.
pub struct Answer {
    pub list: &'static List,
    pub asked: ListQuery,
    pub found: Found,
    pub cards: Vec<Card>,
    /// Where nothing is found.
    pub help: Option<Help>,
}

pub fn page(answer: Answer) -> AnyView {
    let list = answer.list;
    let (title, lead) = (t(list.title), t(list.lead));
    view! {
        <div class="k-page-head"><div><h1 class="govuk-heading-xl">{title.clone()}</h1><p class="govuk-body-l">{lead}</p></div></div>
        <form id=FORM action=list.path method="get" role="search" aria-label=title>
            {words(&answer.asked.words, t("browse-words"))}
            <div class="k-list">
                {filters::filters(list, &answer.asked, &answer.found)}
                <div class="k-results">
                    {sort(list, &answer.asked)}
                    <p class="govuk-visually-hidden" role="status" id=status_place()></p>
                    <div id=RESULTS>{results(answer)}</div>
                </div>
            </div>
            <LiveList form=FORM.to_owned() results=RESULTS.to_owned() />
        </form>
    }
    .into_any()
}

/// The field for words, in whatever direction they are written.
pub fn words(words: &str, label: String) -> AnyView {
    view! {
        <div class="k-search">
            <label class="govuk-label" for="q">{label}</label>
            <div class="k-search__row">
                <input class="govuk-input" id="q" name="q" type="search" dir="auto" value=words.to_owned() autocomplete="off" aria-describedby="q-hint" />
                <button class="govuk-button">{t("action-search")}</button>
            </div>
            <p class="govuk-hint" id="q-hint">{t("browse-words-hint")}</p>
        </div>
    }
    .into_any()
}

pub fn status_place() -> String {
    format!("{RESULTS}-status")
}

fn sort(list: &'static List, asked: &ListQuery) -> AnyView {
    // Without words nothing matches better than the rest, and with words the best match is what one gets.
    let options = list
        .sorts
        .iter()
        .filter(|option| **option != Sort::Relevance)
        .map(|option| view! { <option value=option.as_str() selected={asked.sort == Some(*option)}>{t(&format!("browse-sort-{}", option.as_str()))}</option> })
        .collect_view();
    view! {
        <div class="k-sort">
            <label class="govuk-label" for="sort">{t("sort-label")}</label>
            <select class="govuk-select" id="sort" name="sort"><option value="">{t("browse-sort-default")}</option>{options}</select>
            <button class="govuk-button govuk-button--secondary">{t("browse-sort-apply")}</button>
        </div>
    }
    .into_any()
}

/// What the island asks for again: the results, with what it puts elsewhere: the values of each filter, and words for screen readers.
pub fn fragment(answer: Answer) -> AnyView {
    let list = answer.list;
    let values = list
        .facets
        .iter()
        .map(|name| {
            let values = filters::counts(&answer.found, *name).map(|facet| filters::values(list, facet));
            view! { <div hidden data-for=filters::place_of(*name)>{values}</div> }
        })
        .collect_view();
    let (status, count) = (count_of(answer.found.total), filters::count(&answer.asked));
    view! { {values} <div hidden data-for=filters::COUNT>{count}</div> <div hidden data-for=status_place()>{status}</div> {results(answer)} }.into_any()
}

/// "42 results"
pub fn count_of(total: u64) -> String {
    t_with("results-count", &[("count", total.into())])
}

fn number(total: u64) -> i64 {
    i64::try_from(total).unwrap_or(i64::MAX)
}

fn results(answer: Answer) -> AnyView {
    let Answer {
        list,
        asked,
        found,
        cards,
        help,
    } = answer;
    let pages = (found.pages > 1 && found.page <= found.pages).then(|| pagination(list, &asked, &found));
    let body = match help {
        Some(help) => nothing(list, &asked, &help),
        None if cards.is_empty() => beyond(list, &asked, &found),
        None => view! { <ol class="k-cards">{cards.into_iter().map(card).collect_view()}</ol> }.into_any(),
    };
    view! {
        <div class="k-results__head"><h2 class="govuk-heading-m">{count_of(found.total)}</h2>{searches::keep(list, &asked)}</div>
        {(found.total > 1 && found.page <= found.pages).then(|| order(list, &asked))}
        {found.is_relaxed.then(|| view! { <p class="govuk-body">{t("browse-relaxed")}</p> })}
        {found.suggestion.as_deref().map(|words| suggestion(words, asked.with_words(words).url(list)))}
        {chips(list, &asked)}
        {printed(&asked)}
        {body}
        {pages}
    }
    .into_any()
}

pub fn suggestion(words: &str, href: String) -> AnyView {
    view! { <p class="govuk-body k-suggestion">{t("browse-suggestion")} " " <a class="govuk-link" href=href><bdi>{words.to_owned()}</bdi></a></p> }.into_any()
}

/// In which order, and why.
fn order(list: &'static List, asked: &ListQuery) -> AnyView {
    let order = asked.order(list);
    let more = (order == Sort::Relevance).then(how_it_works);
    view! { <p class="k-meta k-order">{t(&format!("browse-order-{}", order.as_str()))} " " {more}</p> }.into_any()
}

/// The page that explains every signal, once there is one.
fn how_it_works() -> Option<AnyView> {
    const PAGE: &str = "/how-matching-works";
    (routes::nearest_page(PAGE) == PAGE).then(|| view! { <a class="govuk-link" href=PAGE>{t("browse-how-it-works")}</a> }.into_any())
}

fn chips(list: &'static List, asked: &ListQuery) -> Option<AnyView> {
    let chip = |href: String, text: String| {
        view! { <li><a href=href><span class="govuk-visually-hidden">{t("browse-remove-filter")} " "</span>{text}</a></li> }
    };
    let chosen = asked
        .chosen
        .iter()
        .map(|(facet, value)| chip(asked.without(*facet, value).url(list), labels::value(list.kind, *facet, value)))
        .collect_view();
    let day = asked
        .open_until
        .map(|day| chip(asked.without_day().url(list), labels::open_after(day)));
    let all = (asked.filters() > 1).then(|| {
        let href = asked.without_filters().url(list);
        view! { <li class="k-chosen__all"><a class="govuk-link" href=href>{t("filter-clear-all")}</a></li> }
    });
    (asked.filters() > 0).then(|| view! { <ul class="k-chosen" aria-label=t("browse-chosen")>{chosen}{day}{all}</ul> }.into_any())
}

/// On paper there are no fields: what was asked for, in words.
fn printed(asked: &ListQuery) -> Option<AnyView> {
    (!asked.words.is_empty()).then(|| {
        let said = t_with("browse-printed", &[("words", asked.words.as_str().into())]);
        view! { <p class="k-print-only">{said}</p> }.into_any()
    })
}

/// A page after the last: people came by an old link, or the list became shorter.
fn beyond(list: &'static List, asked: &ListQuery, found: &Found) -> AnyView {
    let (first, last) = (asked.on_page(1).url(list), asked.on_page(found.pages).url(list));
    view! {
        <div class="k-empty"><h2 class="k-empty__title">{t_with("browse-beyond-title", &[("count", found.pages.into())])}</h2>
            <p>{t("browse-beyond-text")}</p>
            <p><a class="govuk-button govuk-button--secondary" href=last>{t("browse-beyond-last")}</a></p>
            <p><a class="govuk-link" href=first>{t("browse-beyond-first")}</a></p></div>
    }
    .into_any()
}

fn nothing(list: &'static List, asked: &ListQuery, help: &Help) -> AnyView {
    let total = |total: &u64| view! { <span class="k-count">{i18n::integer(locale(), number(*total))}</span> };
    let without = help
        .without
        .iter()
        .map(|(what, other, found)| view! { <li><a class="govuk-link" href=other.url(list)>{given_up(*what)}</a> " " {total(found)}</li> })
        .collect_view();
    let elsewhere = help
        .elsewhere
        .iter()
        .map(|(other, found)| {
            let href = ListQuery::default().with_words(&asked.words).url(other);
            view! { <li><a class="govuk-link" href=href>{t(other.title)}</a> " " {total(found)}</li> }
        })
        .collect_view();
    let (has_without, has_elsewhere) = (!help.without.is_empty(), !help.elsewhere.is_empty());
    let nothing_helps = !has_without && !has_elsewhere;
    view! {
        <div class="k-empty"><h3 class="k-empty__title">{t("results-empty-title")}</h3>
            {nothing_helps.then(|| view! { <p>{t("results-empty-text")}</p> })}
            {has_without.then(|| view! { <p>{t("browse-help-without")}</p><ul class="k-ways">{without}</ul> })}
            {has_elsewhere.then(|| view! { <p>{t("browse-help-elsewhere")}</p><ul class="k-ways">{elsewhere}</ul> })}
            <p><a class="govuk-button govuk-button--secondary" href=list.path>{t("browse-start-again")}</a></p></div>
    }
    .into_any()
}

fn given_up(what: GivenUp) -> String {
    match what {
        GivenUp::Facet(name) => t_with(
            "browse-help-facet",
            &[("name", t(&format!("browse-facet-{}", name.as_str())).into())],
        ),
        GivenUp::Day => t("browse-help-day"),
        GivenUp::Filters => t("browse-help-filters"),
        GivenUp::Words => t("browse-help-words"),
    }
}

pub fn card(card: Card) -> AnyView {
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
    let (names, more) = card.capabilities;
    let more = (more > 0).then(|| view! { <li>{t_with("browse-and-more", &[("count", more.into())])}</li> });
    let capabilities = (!names.is_empty()).then(|| {
        let names = names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
        view! { <ul class="k-card__can" aria-label=t("browse-facet-capability")>{names}{more}</ul> }
    });
    view! {
        <li class="k-card">
            <h3 class="k-card__title"><a class="govuk-link" href=card.href lang=card.title_lang inner_html=card.title_html></a></h3>
            <p class="k-card__meta">{meta}</p>
            {(!card.excerpt_html.is_empty()).then(|| view! { <p class="k-card__excerpt" lang=card.excerpt_lang inner_html=card.excerpt_html></p> })}
            {capabilities}
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
