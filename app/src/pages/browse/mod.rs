//! The public lists: assignments, lots, frameworks, suppliers. One handler each, one shape: words, filters with counts, sort and page in the
//! URL. And one page that looks in all of them at once.

pub(crate) mod cards;
mod everything;
mod filters;
mod help;
pub(crate) mod labels;
pub(crate) mod query;
mod tree;
mod view;

use crate::{
    context::{Ctx, QueryPairs},
    error::{PageError, PageResult},
    layout::{self, Page},
    routes::Routes,
    saved::question::Question,
    state::AppState,
};
use domain::Instant;
use help::Help;
pub(crate) use query::ListQuery;
use search::{FacetName, Kind, Query};

/// What a list is of, and what it can be filtered and sorted by.
#[derive(Debug)]
pub(crate) struct List {
    pub kind: Kind,
    pub path: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub facets: &'static [FacetName],
    /// Whether what it lists closes one day.
    pub has_deadline: bool,
    pub sorts: &'static [search::Sort],
    /// Without words.
    pub order: search::Sort,
}

use FacetName as F;
use search::Sort as S;

pub(crate) const ASSIGNMENTS: List = List {
    kind: Kind::Assignment,
    path: "/assignments",
    title: "nav-assignments",
    lead: "browse-assignments-lead",
    facets: &[F::Phase, F::Capability, F::Nuts, F::Value, F::Language],
    has_deadline: true,
    sorts: &[S::Relevance, S::Newest, S::Deadline, S::Value, S::Title],
    order: S::Newest,
};
pub(crate) const LOTS: List = List {
    kind: Kind::Lot,
    path: "/lots",
    title: "nav-lots",
    lead: "browse-lots-lead",
    facets: &[F::Phase, F::Capability, F::Cpv, F::Nuts, F::Value, F::Language],
    has_deadline: true,
    sorts: &[S::Relevance, S::Newest, S::Deadline, S::Value, S::Title],
    order: S::Newest,
};
pub(crate) const FRAMEWORKS: List = List {
    kind: Kind::Framework,
    path: "/frameworks",
    title: "nav-frameworks",
    lead: "browse-frameworks-lead",
    facets: &[F::Phase, F::Cpv, F::Nuts, F::Value],
    has_deadline: true,
    sorts: &[S::Relevance, S::Newest, S::Deadline, S::Value, S::Title],
    order: S::Newest,
};
pub(crate) const SUPPLIERS: List = List {
    kind: Kind::Supplier,
    path: "/suppliers",
    title: "nav-suppliers",
    lead: "browse-suppliers-lead",
    facets: &[F::Capability, F::Cpv, F::Nuts, F::Size, F::Newcomer, F::Language],
    has_deadline: false,
    sorts: &[S::Relevance, S::Fullest, S::Newest, S::Title],
    order: S::Fullest,
};

/// In the order in which one reads them.
pub(crate) const LISTS: [&List; 4] = [&ASSIGNMENTS, &LOTS, &FRAMEWORKS, &SUPPLIERS];

impl List {
    pub const fn of(kind: Kind) -> &'static Self {
        match kind {
            Kind::Assignment => &ASSIGNMENTS,
            Kind::Lot => &LOTS,
            Kind::Framework => &FRAMEWORKS,
            Kind::Supplier => &SUPPLIERS,
        }
    }
}

/// The answer to a question is put in place by `LiveList`, without the rest of the page.
fn is_fragment(pairs: &QueryPairs) -> bool {
    pairs.first("fragment") == Some("results")
}

/// Asks the index where blocking is allowed.
pub(crate) async fn ask(ctx: &Ctx, mut queries: Vec<Query>) -> Result<Vec<search::Page>, PageError> {
    let since = newcomers_since(&ctx.state, ctx.now()).await?;
    queries.iter_mut().for_each(|query| query.newcomers_since = since);
    let search = ctx.state.search.clone();
    let found = tokio::task::spawn_blocking(move || queries.iter().map(|query| search.search(query)).collect::<Result<Vec<_>, _>>());
    Ok(found.await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?)
}

/// From when on an award makes a firm known.
pub(crate) async fn newcomers_since(state: &AppState, now: Instant) -> store::Result<Option<Instant>> {
    let figures = store::figures::load(state.store.read()).await?;
    Ok(domain::matching::newcomers_since(&figures, now))
}

pub(crate) async fn ask_one(ctx: &Ctx, query: Query) -> Result<search::Page, PageError> {
    Ok(ask(ctx, vec![query]).await?.pop().unwrap_or_default())
}

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/search", everything::show)
        .get("/assignments", assignments)
        .get("/lots", lots)
        .get("/frameworks", frameworks)
        .get("/suppliers", suppliers)
}

async fn assignments(ctx: Ctx, pairs: QueryPairs) -> PageResult {
    show(ctx, &ASSIGNMENTS, &pairs).await
}

async fn lots(ctx: Ctx, pairs: QueryPairs) -> PageResult {
    show(ctx, &LOTS, &pairs).await
}

async fn frameworks(ctx: Ctx, pairs: QueryPairs) -> PageResult {
    show(ctx, &FRAMEWORKS, &pairs).await
}

async fn suppliers(ctx: Ctx, pairs: QueryPairs) -> PageResult {
    show(ctx, &SUPPLIERS, &pairs).await
}

async fn show(ctx: Ctx, list: &'static List, pairs: &QueryPairs) -> PageResult {
    let asked = ListQuery::read(list, pairs);
    let found = ask_one(&ctx, asked.search_query(list, &ctx)).await?;
    let answer = view::Answer {
        cards: cards::of(&ctx, list.kind, &found.hits).await?,
        help: if found.total == 0 {
            Some(Help::of(&ctx, list, &asked).await?)
        } else {
            None
        },
        list,
        asked,
        found,
    };
    if is_fragment(pairs) {
        return layout::fragment(&ctx, move || view::fragment(answer)).await;
    }
    let page = Page::new(ctx.t(list.title))
        .section(list.path)
        .feed(Question::new(list, &answer.asked).feed_url(ctx.locale));
    ctx.page(page, move || view::page(answer)).await
}
