//! What helps when nothing is found: which filter to let go of, and where else the words are.

use super::{LISTS, List, ask, query::ListQuery};
use crate::{context::Ctx, error::PageError};
use search::{FacetName, Query};

pub struct Help {
    /// What could be given up, the question without it, and what that finds; the most first.
    pub without: Vec<(GivenUp, ListQuery, u64)>,
    /// Other lists that have the words, and how many.
    pub elsewhere: Vec<(&'static List, u64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenUp {
    Facet(FacetName),
    Day,
    /// All filters together.
    Filters,
    Words,
}

impl Help {
    pub async fn of(ctx: &Ctx, list: &'static List, asked: &ListQuery) -> Result<Self, PageError> {
        let given_up = ways(list, asked);
        let others: Vec<&'static List> = LISTS
            .into_iter()
            .filter(|other| other.kind != list.kind && !asked.words.is_empty())
            .collect();
        let words = ListQuery::default().with_words(&asked.words);
        let queries = given_up
            .iter()
            .map(|(_, other)| count_of(other.search_query(list, ctx)))
            .chain(others.iter().map(|other| count_of(words.search_query(other, ctx))))
            .collect();
        let mut totals = ask(ctx, queries).await?.into_iter().map(|found| found.total);
        let mut without: Vec<_> = given_up
            .into_iter()
            .map(|(what, other)| (what, other, totals.next().unwrap_or(0)))
            .filter(|(_, _, total)| *total > 0)
            .collect();
        without.sort_by_key(|(_, _, total)| std::cmp::Reverse(*total));
        let elsewhere = others.into_iter().zip(totals).filter(|(_, total)| *total > 0).collect();
        Ok(Self { without, elsewhere })
    }
}

fn ways(list: &List, asked: &ListQuery) -> Vec<(GivenUp, ListQuery)> {
    let is_chosen = |facet: &FacetName| asked.chosen.iter().any(|(name, _)| name == facet);
    let mut ways: Vec<_> = list
        .facets
        .iter()
        .filter(|facet| is_chosen(facet))
        .map(|facet| (GivenUp::Facet(*facet), asked.without_facet(*facet)))
        .collect();
    if asked.open_until.is_some() {
        ways.push((GivenUp::Day, asked.without_day()));
    }
    if ways.len() > 1 {
        ways.push((GivenUp::Filters, asked.without_filters()));
    }
    if asked.filters() > 0 && !asked.words.is_empty() {
        ways.push((GivenUp::Words, asked.with_words("")));
    }
    ways
}

/// The same question when only the number of answers matters.
fn count_of(query: Query) -> Query {
    Query {
        page: 1,
        per_page: 1,
        with_facets: false,
        ..query
    }
}
