//! The public lists: assignments, lots, frameworks, suppliers. One handler each, one shape: words, filters with counts, sort and page in the URL.

pub(crate) mod cards;
pub(crate) mod labels;
mod query;
mod view;

use crate::{
    context::{Ctx, QueryPairs},
    error::{PageError, PageResult},
    layout::{self, Page},
    routes::Routes,
    saved::question::Question,
};
pub(crate) use query::ListQuery;
use search::{FacetName, Kind};

/// What a list is of, and what it can be filtered and sorted by.
pub(crate) struct List {
    pub kind: Kind,
    pub path: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    pub facets: &'static [FacetName],
    pub sorts: &'static [search::Sort],
}

use FacetName as F;
use search::Sort as S;

pub(crate) const ASSIGNMENTS: List = List {
    kind: Kind::Assignment,
    path: "/assignments",
    title: "nav-assignments",
    lead: "browse-assignments-lead",
    facets: &[F::Phase, F::Capability, F::Nuts, F::Value, F::Language],
    sorts: &[S::Relevance, S::Newest, S::Deadline, S::Value, S::Title],
};
pub(crate) const LOTS: List = List {
    kind: Kind::Lot,
    path: "/lots",
    title: "nav-lots",
    lead: "browse-lots-lead",
    facets: &[F::Phase, F::Capability, F::Cpv, F::Nuts, F::Value, F::Language],
    sorts: &[S::Relevance, S::Newest, S::Deadline, S::Value, S::Title],
};
pub(crate) const FRAMEWORKS: List = List {
    kind: Kind::Framework,
    path: "/frameworks",
    title: "nav-frameworks",
    lead: "browse-frameworks-lead",
    facets: &[F::Phase, F::Cpv, F::Nuts, F::Value],
    sorts: &[S::Relevance, S::Newest, S::Deadline, S::Value, S::Title],
};
pub(crate) const SUPPLIERS: List = List {
    kind: Kind::Supplier,
    path: "/suppliers",
    title: "nav-suppliers",
    lead: "browse-suppliers-lead",
    facets: &[F::Capability, F::Cpv, F::Nuts, F::Size, F::Language],
    sorts: &[S::Relevance, S::Newest, S::Title],
};

/// The list of what is of this kind.
pub(crate) fn list_of(kind: Kind) -> &'static List {
    match kind {
        Kind::Supplier => &SUPPLIERS,
        Kind::Framework => &FRAMEWORKS,
        Kind::Lot => &LOTS,
        Kind::Assignment => &ASSIGNMENTS,
    }
}

pub fn routes(routes: Routes) -> Routes {
    routes
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
    let (search, query) = (ctx.state.search.clone(), asked.search_query(list, &ctx));
    let found = tokio::task::spawn_blocking(move || search.search(&query))
        .await
        .map_err(anyhow::Error::from)?
        .map_err(anyhow::Error::from)?;
    if found.page > found.pages {
        return Err(PageError::NotFound);
    }
    let cards = cards::of(&ctx, list.kind, &found.hits).await?;
    if pairs.first("fragment") == Some("results") {
        return layout::fragment(&ctx, move || view::answer(list, &asked, &found, cards)).await;
    }
    let page = Page::new(ctx.t(list.title))
        .section(list.path)
        .feed(Question::new(list, &asked).feed_url(ctx.locale));
    ctx.page(page, move || view::page(list, &asked, &found, cards)).await
}
