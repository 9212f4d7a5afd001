//! What every public list shares: words, filters with counts, sort and page in the URL; the same with and without scripting.
//!
//! ```ignore
//! pub async fn show(ctx: Ctx, pairs: QueryPairs) -> PageResult {
//!     let query = ListQuery::from_pairs(&list::LOTS, &pairs);
//!     let found = list::find(&ctx, &query).await?;                       // 404 beyond the last page
//!     let lots = store::lots::list_by_ids(db, &list::ids(&found, LotId::from_uuid)).await?;
//!     let cards = move || found_cards(lots);                             // a view of `<li class="k-card">`, in the order of the hits
//!     list::respond(&ctx, Page::new(ctx.t("lots-title")).section("/lots"), heading, query, found, cards).await
//! }
//! ```

mod form;
mod labels;
mod query;
mod results;

pub use labels::{label, phase_label};
pub use query::ListQuery;
pub use results::{excerpt, title_link};

use crate::{
    context::Ctx,
    error::{PageError, PageResult},
    layout::{self, Page},
};
use leptos::prelude::AnyView;
use search::{FacetName, Kind, Sort};

/// Cards on a page.
pub const PER_PAGE: usize = 20;

/// One of the public lists: where it is and what it can be narrowed and sorted by.
#[derive(Debug, PartialEq, Eq)]
pub struct ListSpec {
    pub path: &'static str,
    pub kind: Kind,
    pub facets: &'static [FacetName],
    pub sorts: &'static [Sort],
    /// Whether its things have a deadline to filter by.
    pub has_deadline: bool,
}

pub const ASSIGNMENTS: ListSpec = ListSpec {
    path: "/assignments",
    kind: Kind::Assignment,
    facets: &[
        FacetName::Phase,
        FacetName::Capability,
        FacetName::Cpv,
        FacetName::Nuts,
        FacetName::Value,
        FacetName::Language,
    ],
    sorts: &[Sort::Relevance, Sort::Newest, Sort::Deadline, Sort::Value, Sort::Title],
    has_deadline: true,
};

pub const FRAMEWORKS: ListSpec = ListSpec {
    path: "/frameworks",
    kind: Kind::Framework,
    facets: &[
        FacetName::Phase,
        FacetName::Capability,
        FacetName::Cpv,
        FacetName::Nuts,
        FacetName::Value,
    ],
    sorts: &[Sort::Relevance, Sort::Newest, Sort::Deadline, Sort::Value, Sort::Title],
    has_deadline: true,
};

pub const LOTS: ListSpec = ListSpec {
    path: "/lots",
    kind: Kind::Lot,
    facets: &[
        FacetName::Phase,
        FacetName::Capability,
        FacetName::Cpv,
        FacetName::Nuts,
        FacetName::Value,
        FacetName::Language,
    ],
    sorts: &[Sort::Relevance, Sort::Newest, Sort::Deadline, Sort::Value, Sort::Title],
    has_deadline: true,
};

pub const SUPPLIERS: ListSpec = ListSpec {
    path: "/suppliers",
    kind: Kind::Supplier,
    facets: &[
        FacetName::Capability,
        FacetName::Cpv,
        FacetName::Nuts,
        FacetName::Size,
        FacetName::Language,
    ],
    sorts: &[Sort::Relevance, Sort::Newest, Sort::Title],
    has_deadline: false,
};

/// Asks the index; a page number beyond the results does not exist.
pub async fn find(ctx: &Ctx, query: &ListQuery) -> Result<search::Page, PageError> {
    let (index, question) = (ctx.state.search.clone(), query.to_question(ctx.locale.code(), ctx.now()));
    let found = tokio::task::spawn_blocking(move || index.search(&question))
        .await
        .map_err(anyhow::Error::from)?
        .map_err(anyhow::Error::from)?;
    if found.page > found.pages {
        Err(PageError::NotFound)
    } else {
        Ok(found)
    }
}

/// Ids of what was found, in its order.
pub fn ids<T>(found: &search::Page, id: impl Fn(uuid::Uuid) -> T) -> Vec<T> {
    found.hits.iter().map(|hit| id(hit.id)).collect()
}

/// The page of a list, or only its results where the island asks for them. `head` is what stands above the search form (with the `h1`);
/// `cards` makes one `<li class="k-card">` per hit.
pub async fn respond(
    ctx: &Ctx,
    page: Page,
    head: impl FnOnce() -> AnyView + Send + 'static,
    query: ListQuery,
    found: search::Page,
    cards: impl FnOnce() -> AnyView + Send + 'static,
) -> PageResult {
    if query.is_fragment {
        return layout::fragment(ctx, move || results::fragment(&query, &found, cards())).await;
    }
    ctx.page(page, move || form::whole(head(), &query, &found, cards())).await
}
