//! A list's question, to and from the URL.

use super::List;
use crate::context::{Ctx, QueryPairs};
use domain::Instant;
use i18n::Locale;
use search::{FacetName, Query, Sort};

/// Everything that the URL says. Unknown names and values are ignored, so that an old link still works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListQuery {
    pub words: String,
    pub chosen: Vec<(FacetName, String)>,
    pub sort: Option<Sort>,
    /// From 1.
    pub page: usize,
}

/// Longer questions are cut: nobody types them.
const MAX_WORDS_CHARS: usize = 300;
const MAX_CHOSEN: usize = 40;

impl ListQuery {
    pub fn read(list: &List, pairs: &QueryPairs) -> Self {
        let chosen = pairs
            .0
            .iter()
            .filter_map(|(name, value)| Some((list.facets.iter().copied().find(|facet| facet.as_str() == name)?, value.clone())))
            .filter(|(_, value)| !value.is_empty() && value.len() <= 80)
            .take(MAX_CHOSEN)
            .collect();
        Self {
            words: pairs.first("q").unwrap_or_default().chars().take(MAX_WORDS_CHARS).collect(),
            chosen,
            sort: pairs.first("sort").and_then(Sort::parse).filter(|sort| list.sorts.contains(sort)),
            page: pairs
                .first("page")
                .and_then(|page| page.parse().ok())
                .filter(|page| (1..=100_000).contains(page))
                .unwrap_or(1),
        }
    }

    pub fn search_query(&self, list: &List, ctx: &Ctx) -> Query {
        self.query(list, ctx.locale, ctx.now())
    }

    /// The same where nobody visits.
    pub fn query(&self, list: &List, locale: Locale, now: Instant) -> Query {
        let mut query = Query::new(list.kind, now);
        query.words.clone_from(&self.words);
        for (facet, value) in &self.chosen {
            query.filters.choose(*facet, value.clone());
        }
        query.sort = self.sort;
        query.page = self.page;
        query.locale = locale.code().to_owned();
        query.as_you_type = true;
        query
    }

    /// The address of this question.
    pub fn url(&self, list: &List) -> String {
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        if !self.words.is_empty() {
            pairs.push(("q", &self.words));
        }
        pairs.extend(self.chosen.iter().map(|(facet, value)| (facet.as_str(), value.as_str())));
        if let Some(sort) = self.sort {
            pairs.push(("sort", sort.as_str()));
        }
        let page = self.page.to_string();
        if self.page > 1 {
            pairs.push(("page", &page));
        }
        let query = serde_urlencoded::to_string(&pairs).unwrap_or_default();
        if query.is_empty() {
            list.path.to_owned()
        } else {
            format!("{}?{query}", list.path)
        }
    }

    /// The same question without one of its filters.
    pub fn without(&self, facet: FacetName, value: &str) -> Self {
        let mut other = self.on_page(1);
        other.chosen.retain(|(name, chosen)| !(*name == facet && chosen == value));
        other
    }

    pub fn on_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> ListQuery {
        ListQuery::read(
            &super::super::LOTS,
            &QueryPairs(serde_urlencoded::from_str(query).expect("a query")),
        )
    }

    #[test]
    fn the_url_says_everything_and_reads_back() {
        let asked = read("q=data%20migratie&nuts=BE2&nuts=BE1&cpv=72000000&sort=value&page=3");
        assert_eq!(asked.chosen.len(), 3);
        let url = asked.url(&super::super::LOTS);
        assert_eq!(read(url.split_once('?').expect("a query").1), asked);
    }

    #[test]
    fn what_is_unknown_is_ignored() {
        assert_eq!(
            read("q=&sort=colour&page=-1&nuts=&size=micro&x=y"),
            ListQuery {
                page: 1,
                ..ListQuery::default()
            }
        );
    }

    #[test]
    fn taking_a_filter_away_goes_back_to_the_first_page() {
        let asked = read("nuts=BE2&nuts=BE1&page=3").without(FacetName::Nuts, "BE1");
        assert_eq!(asked, read("nuts=BE2"));
    }
}
