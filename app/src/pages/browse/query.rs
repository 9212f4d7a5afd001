//! A list's question, to and from the URL.

use super::List;
use crate::context::{Ctx, QueryPairs};
use domain::calendar;
use i18n::Locale;
use jiff::civil::Date;
use search::{FacetName, Query, Sort};

/// Everything that the URL says. Unknown names and values are ignored, so that an old link still works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListQuery {
    pub words: String,
    pub chosen: Vec<(FacetName, String)>,
    /// What is still open after this day.
    pub open_until: Option<Date>,
    pub sort: Option<Sort>,
    /// From 1.
    pub page: usize,
}

/// Longer questions are cut: nobody types them.
pub const MAX_WORDS_CHARS: usize = 300;
pub const MAX_CHOSEN: usize = 40;
pub const MAX_PAGE: usize = 100_000;
/// Of a filter's value.
const MAX_VALUE_BYTES: usize = 80;

/// Its name in a URL.
pub const OPEN_UNTIL: &str = "open_until";

impl ListQuery {
    pub fn read(list: &List, pairs: &QueryPairs) -> Self {
        let mut chosen: Vec<(FacetName, String)> = Vec::new();
        for (name, value) in &pairs.0 {
            let facet = list.facets.iter().copied().find(|facet| facet.as_str() == name);
            let Some(facet) = facet.filter(|_| !value.is_empty() && value.len() <= MAX_VALUE_BYTES) else {
                continue;
            };
            if chosen.len() < MAX_CHOSEN && !chosen.iter().any(|(other, known)| *other == facet && known == value) {
                chosen.push((facet, value.clone()));
            }
        }
        Self {
            words: pairs.first("q").unwrap_or_default().chars().take(MAX_WORDS_CHARS).collect(),
            chosen,
            open_until: pairs.first(OPEN_UNTIL).filter(|_| list.has_deadline).and_then(parse_day),
            sort: pairs.first("sort").and_then(Sort::parse).filter(|sort| list.sorts.contains(sort)),
            page: pairs
                .first("page")
                .and_then(|page| page.parse().ok())
                .filter(|page| (1..=MAX_PAGE).contains(page))
                .unwrap_or(1),
        }
    }

    pub fn search_query(&self, list: &List, ctx: &Ctx) -> Query {
        self.search_query_in(list, ctx.locale, ctx.now())
    }

    pub fn search_query_in(&self, list: &List, locale: Locale, now: domain::Instant) -> Query {
        let mut query = Query::new(list.kind, now);
        query.words.clone_from(&self.words);
        for (facet, value) in &self.chosen {
            query.filters.choose(*facet, value.clone());
        }
        query.filters.open_until = self.open_until.and_then(calendar::end_of_day);
        query.sort = Some(self.order(list));
        query.page = self.page.max(1);
        query.locale = locale.code().to_owned();
        query.as_you_type = true;
        query
    }

    /// In which order the answer is: as asked, else the best match for words, and for a list without words its own.
    pub fn order(&self, list: &List) -> Sort {
        self.sort.unwrap_or(if self.has_words() { Sort::Relevance } else { list.order })
    }

    /// Whether anything is asked for, and not only left out.
    fn has_words(&self) -> bool {
        self.words
            .split_whitespace()
            .any(|word| !word.starts_with('-') && word.chars().any(char::is_alphanumeric))
    }

    /// The address of this question.
    pub fn url(&self, list: &List) -> String {
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        if !self.words.is_empty() {
            pairs.push(("q", &self.words));
        }
        pairs.extend(self.chosen.iter().map(|(facet, value)| (facet.as_str(), value.as_str())));
        let day = self.open_until.map(|day| day.to_string()).unwrap_or_default();
        if !day.is_empty() {
            pairs.push((OPEN_UNTIL, &day));
        }
        if let Some(sort) = self.sort {
            pairs.push(("sort", sort.as_str()));
        }
        let page = self.page.to_string();
        if self.page > 1 {
            pairs.push(("page", &page));
        }
        with_query(list.path, &pairs)
    }

    /// How many filters are on.
    pub fn filters(&self) -> usize {
        self.chosen.len() + usize::from(self.open_until.is_some())
    }

    /// The same question without one of its filters.
    pub fn without(&self, facet: FacetName, value: &str) -> Self {
        let mut other = self.on_page(1);
        other.chosen.retain(|(name, chosen)| !(*name == facet && chosen == value));
        other
    }

    pub fn without_facet(&self, facet: FacetName) -> Self {
        let mut other = self.on_page(1);
        other.chosen.retain(|(name, _)| *name != facet);
        other
    }

    pub fn without_day(&self) -> Self {
        Self {
            open_until: None,
            ..self.on_page(1)
        }
    }

    /// The words alone, in the order that was asked for.
    pub fn without_filters(&self) -> Self {
        Self {
            chosen: Vec::new(),
            ..self.without_day()
        }
    }

    pub fn with_words(&self, words: &str) -> Self {
        Self {
            words: words.to_owned(),
            ..self.on_page(1)
        }
    }

    pub fn on_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }
}

/// A day of which the calendar knows the end.
pub fn parse_day(text: &str) -> Option<Date> {
    calendar::parse_date(text).filter(|day| calendar::end_of_day(*day).is_some())
}

/// A path with what is asked.
pub fn with_query(path: &str, pairs: &[(&str, &str)]) -> String {
    let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(query: &str) -> QueryPairs {
        QueryPairs(serde_urlencoded::from_str(query).expect("a query"))
    }

    fn read(query: &str) -> ListQuery {
        ListQuery::read(&super::super::LOTS, &pairs(query))
    }

    #[test]
    fn the_url_says_everything_and_reads_back() {
        let asked = read("q=data%20migratie&nuts=BE2&nuts=BE1&cpv=72000000&open_until=2026-12-04&sort=value&page=3");
        assert_eq!((asked.chosen.len(), asked.filters()), (3, 4));
        let url = asked.url(&super::super::LOTS);
        assert_eq!(read(url.split_once('?').expect("a query").1), asked);
    }

    #[test]
    fn what_is_unknown_is_ignored() {
        let nothing = ListQuery {
            page: 1,
            ..ListQuery::default()
        };
        assert_eq!(
            read("q=&sort=colour&page=-1&nuts=&size=micro&x=y&open_until=tomorrow&page=3"),
            nothing
        );
        assert_eq!(read("open_until=2026-02-30&page=99999999999999999999&nuts=%FF%FE%00"), {
            let mut asked = nothing;
            asked.chosen.push((FacetName::Nuts, "\u{fffd}\u{fffd}\0".to_owned()));
            asked
        });
        assert_eq!(read("nuts=BE2&nuts=BE2&nuts=BE2").chosen.len(), 1);
    }

    #[test]
    fn a_day_is_only_asked_of_what_closes() {
        assert_eq!(
            ListQuery::read(&super::super::SUPPLIERS, &pairs("open_until=2026-12-04")).open_until,
            None
        );
        let query =
            read("open_until=2026-12-04").search_query_in(&super::super::LOTS, Locale::En, domain::Instant::from_millis(0).expect("1970"));
        assert_eq!(
            query.filters.open_until,
            calendar::end_of_day("2026-12-04".parse().expect("a day")),
            "what closes during that day is not open after it"
        );
    }

    #[test]
    fn a_list_without_words_has_an_order_of_its_own() {
        let order = |query: &str| ListQuery::read(&super::super::SUPPLIERS, &pairs(query)).order(&super::super::SUPPLIERS);
        assert_eq!(order(""), Sort::Fullest);
        assert_eq!(order("q=%20-data%20-%22x"), Sort::Fullest);
        assert_eq!(order("q=data"), Sort::Relevance);
        assert_eq!(order("q=data&sort=title"), Sort::Title);
    }

    #[test]
    fn taking_a_filter_away_goes_back_to_the_first_page() {
        let asked = read("nuts=BE2&nuts=BE1&page=3").without(FacetName::Nuts, "BE1");
        assert_eq!(asked, read("nuts=BE2"));
        assert_eq!(
            read("q=a&nuts=BE2&cpv=72000000&open_until=2026-12-04&page=2").without_filters(),
            read("q=a")
        );
    }
}
