//! One search over everything: the first few of each kind, and the way on to its list with the same words.

use super::{
    LISTS, List, ask,
    cards::{self, Card},
    is_fragment,
    query::{ListQuery, MAX_WORDS_CHARS, with_query},
    view::{FORM, RESULTS, card, count_of, status_place, suggestion, words},
};
use crate::{
    context::{Ctx, QueryPairs},
    error::{PageError, PageResult},
    islands::LiveList,
    layout::{self, Page},
    text::{locale, t, t_with},
};
use leptos::prelude::*;
use search::Query;

const PATH: &str = "/search";
/// Shown of each kind.
const SHOWN: usize = 3;

struct Answer {
    words: String,
    /// What has exactly the number that was typed.
    numbered: Vec<Card>,
    /// In the order of the lists.
    kinds: Vec<OfKind>,
    /// What was perhaps meant.
    suggestion: Option<String>,
}

struct OfKind {
    list: &'static List,
    total: u64,
    is_relaxed: bool,
    cards: Vec<Card>,
}

pub async fn show(ctx: Ctx, pairs: QueryPairs) -> PageResult {
    let words: String = pairs.first("q").unwrap_or_default().chars().take(MAX_WORDS_CHARS).collect();
    let answer = answer(&ctx, words).await?;
    if is_fragment(&pairs) {
        return layout::fragment(&ctx, move || fragment(answer)).await;
    }
    let page = Page::new(ctx.t("search-title")).section(PATH);
    ctx.page(page, move || body(answer)).await
}

async fn answer(ctx: &Ctx, words: String) -> Result<Answer, PageError> {
    let asked = ListQuery::default().with_words(&words);
    let queries = LISTS
        .into_iter()
        .map(|list| Query {
            per_page: if words.is_empty() { 1 } else { SHOWN },
            with_facets: false,
            ..asked.search_query(list, ctx)
        })
        .collect();
    let mut answer = Answer {
        numbered: Vec::new(),
        kinds: Vec::new(),
        suggestion: None,
        words,
    };
    for (list, mut found) in LISTS.into_iter().zip(ask(ctx, queries).await?) {
        answer.suggestion = answer.suggestion.or(found.suggestion);
        let (numbered, other): (Vec<_>, Vec<_>) = found.hits.drain(..).partition(|hit| is_number(hit, &answer.words));
        answer.numbered.extend(cards::of(ctx, list.kind, &numbered).await?);
        answer.kinds.push(OfKind {
            list,
            total: found.total,
            is_relaxed: found.is_relaxed,
            cards: if answer.words.is_empty() {
                Vec::new()
            } else {
                cards::of(ctx, list.kind, &other).await?
            },
        });
    }
    Ok(answer)
}

/// Typed from paper: `1042-3`, or the number of another register.
fn is_number(hit: &search::Hit, words: &str) -> bool {
    let words = words.trim();
    hit.number == words || hit.external_id.as_deref() == Some(words)
}

fn body(answer: Answer) -> AnyView {
    view! {
        <div class="k-page-head"><div><h1 class="govuk-heading-xl">{t("search-title")}</h1><p class="govuk-body-l">{t("search-lead")}</p></div></div>
        <form id=FORM action=PATH method="get" role="search" aria-label=t("search-title")>
            {words(&answer.words, t("search-words"))}
            <p class="govuk-visually-hidden" role="status" id=status_place()></p>
            <div id=RESULTS>{results(answer)}</div>
            <LiveList form=FORM.to_owned() results=RESULTS.to_owned() />
        </form>
    }
    .into_any()
}

fn fragment(answer: Answer) -> AnyView {
    let status = count_of(answer.kinds.iter().map(|kind| kind.total).sum());
    view! { <div hidden data-for=status_place()>{status}</div> {results(answer)} }.into_any()
}

fn results(answer: Answer) -> AnyView {
    if answer.words.trim().is_empty() {
        return ways_in(&answer);
    }
    let total: u64 = answer.kinds.iter().map(|kind| kind.total).sum();
    let words = answer.words.clone();
    let meant = answer
        .suggestion
        .as_deref()
        .map(|words| suggestion(words, with_query(PATH, &[("q", words)])));
    let jumps = (total > 0)
        .then(|| view! { <nav class="k-jumps" aria-label=t("search-kinds")><ul>{answer.kinds.iter().map(jump).collect_view()}</ul></nav> });
    let numbered = (!answer.numbered.is_empty()).then(|| {
        let title = t_with("search-number", &[("number", words.trim().into())]);
        view! { <section class="k-section"><h3 class="govuk-heading-m">{title}</h3><ol class="k-cards">{answer.numbered.into_iter().map(card).collect_view()}</ol></section> }
    });
    let empty = (total == 0).then(|| {
        let links = LISTS.map(|list| view! { <li><a class="govuk-link" href=list.path>{t(list.title)}</a></li> });
        view! {
            <div class="k-empty"><h3 class="k-empty__title">{t("results-empty-title")}</h3><p>{t("search-empty")}</p><ul class="k-ways">{links}</ul></div>
        }
    });
    let kinds = answer
        .kinds
        .into_iter()
        .filter(|kind| !kind.cards.is_empty())
        .map(|kind| section(kind, &words))
        .collect_view();
    view! {
        <div class="k-results__head"><h2 class="govuk-heading-m">{count_of(total)}</h2></div>
        {meant}
        {jumps}
        {numbered}
        {kinds}
        {empty}
    }
    .into_any()
}

fn jump(kind: &OfKind) -> AnyView {
    let count = view! { <span class="k-count">{count(kind.total)}</span> };
    let title = t(kind.list.title);
    if kind.cards.is_empty() {
        return view! { <li>{title} " " {count}</li> }.into_any();
    }
    view! { <li><a class="govuk-link" href=format!("#{}", section_id(kind.list))>{title}</a> " " {count}</li> }.into_any()
}

fn section_id(list: &List) -> String {
    format!("found-{}", list.kind.as_str())
}

fn count(total: u64) -> String {
    i18n::integer(locale(), i64::try_from(total).unwrap_or(i64::MAX))
}

fn section(kind: OfKind, words: &str) -> AnyView {
    let href = ListQuery::default().with_words(words).url(kind.list);
    let more = t_with(&format!("search-all-{}", kind.list.kind.as_str()), &[("count", kind.total.into())]);
    view! {
        <section class="k-section" id=section_id(kind.list)>
            <h3 class="govuk-heading-m">{t(kind.list.title)} " " <span class="k-count">{count(kind.total)}</span></h3>
            {kind.is_relaxed.then(|| view! { <p class="govuk-body">{t("browse-relaxed")}</p> })}
            <ol class="k-cards">{kind.cards.into_iter().map(card).collect_view()}</ol>
            <p class="govuk-body"><a class="govuk-link" href=href>{more}</a></p>
        </section>
    }
    .into_any()
}

/// Nothing asked yet: what there is.
fn ways_in(answer: &Answer) -> AnyView {
    let tiles = answer
        .kinds
        .iter()
        .map(|kind| {
            view! {
                <li class="k-tile"><h2 class="k-tile__title"><a class="govuk-link" href=kind.list.path>{t(kind.list.title)}</a> " " <span class="k-count">{count(kind.total)}</span></h2>
                    <p>{t(kind.list.lead)}</p></li>
            }
        })
        .collect_view();
    view! { <ul class="k-grid">{tiles}</ul> }.into_any()
}
