//! The state of a list, as its URL says it.

use super::{ListSpec, PER_PAGE};
use crate::context::QueryPairs;
use codelists::{Code, CpvCode, NutsCode};
use domain::{Instant, calendar, organisation::SizeClass};
use jiff::civil::Date;
use search::{FacetName, Filters, Phase, Query, Sort, VALUE_BANDS};

/// Words beyond this are cut: no page repeats a book.
const MOST_CHARS: usize = 1_000;
/// Values of one filter.
const MOST_VALUES: usize = 30;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuery {
    pub spec: &'static ListSpec,
    /// As typed.
    pub words: String,
    /// `open_until` in it is not used: see the field below.
    pub filters: Filters,
    /// Still open on this day, local time.
    pub open_until: Option<Date>,
    /// `None`: the order that suits the question.
    pub sort: Option<Sort>,
    /// From 1.
    pub page: usize,
    /// Only the results are wanted.
    pub is_fragment: bool,
}

impl ListQuery {
    /// What cannot be read, or does not belong to the list, is left out.
    #[must_use]
    pub fn from_pairs(spec: &'static ListSpec, pairs: &QueryPairs) -> Self {
        let mut filters = Filters::default();
        for facet in spec.facets {
            for value in pairs
                .all(facet.as_str())
                .into_iter()
                .filter_map(|value| known(*facet, value))
                .take(MOST_VALUES)
            {
                filters.choose(*facet, value);
            }
        }
        let number = |name| {
            pairs
                .first(name)
                .and_then(|text| text.parse::<i64>().ok())
                .filter(|number| *number > 0)
        };
        filters.framework = number("framework");
        filters.agency = number("agency");
        filters.lot = pairs.first("lot").filter(|lot| is_lot_number(lot)).map(str::to_owned);
        Self {
            spec,
            words: pairs.first("q").unwrap_or_default().chars().take(MOST_CHARS).collect(),
            filters,
            open_until: pairs
                .first("open_until")
                .filter(|_| spec.has_deadline)
                .and_then(|text| text.parse().ok()),
            sort: pairs.first("sort").and_then(Sort::parse).filter(|sort| spec.sorts.contains(sort)),
            page: pairs
                .first("page")
                .and_then(|text| text.parse().ok())
                .filter(|page| *page > 0)
                .unwrap_or(1),
            is_fragment: pairs.first("fragment") == Some("results"),
        }
    }

    /// The whole state but `fragment`; reading it again gives the same.
    #[must_use]
    pub fn to_query_string(&self) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if !self.words.is_empty() {
            pairs.push(("q", self.words.clone()));
        }
        for facet in self.spec.facets {
            pairs.extend(self.filters.values(*facet).iter().map(|value| (facet.as_str(), value.clone())));
        }
        pairs.extend(self.open_until.map(|day| ("open_until", day.to_string())));
        pairs.extend(self.numbers());
        pairs.extend(self.sort.map(|sort| ("sort", sort.as_str().to_owned())));
        if self.page > 1 {
            pairs.push(("page", self.page.to_string()));
        }
        serde_urlencoded::to_string(pairs).unwrap_or_default()
    }

    /// Filters that have no field in the form: one comes with them from another page.
    #[must_use]
    pub fn numbers(&self) -> Vec<(&'static str, String)> {
        let all = [
            ("agency", self.filters.agency.map(|number| number.to_string())),
            ("framework", self.filters.framework.map(|number| number.to_string())),
            ("lot", self.filters.lot.clone()),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// Path and query.
    #[must_use]
    pub fn href(&self) -> String {
        let query = self.to_query_string();
        if query.is_empty() {
            self.spec.path.to_owned()
        } else {
            format!("{}?{query}", self.spec.path)
        }
    }

    #[must_use]
    pub fn at_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// The same from the first page without a value of a filter.
    #[must_use]
    pub fn without(&self, facet: FacetName, value: &str) -> Self {
        let mut query = self.at_page(1);
        if let Some(values) = query.filters.chosen.get_mut(&facet) {
            values.retain(|other| other != value);
        }
        query
    }

    /// The same from the first page without `agency`, `framework` or `lot`.
    #[must_use]
    pub fn without_number(&self, name: &str) -> Self {
        let mut query = self.at_page(1);
        match name {
            "agency" => query.filters.agency = None,
            "framework" => query.filters.framework = None,
            _ => query.filters.lot = None,
        }
        query
    }

    /// The words alone.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self {
            filters: Filters::default(),
            open_until: None,
            page: 1,
            ..self.clone()
        }
    }

    /// How many filters are on.
    #[must_use]
    pub fn filter_count(&self) -> usize {
        self.filters.chosen.values().map(Vec::len).sum::<usize>() + usize::from(self.open_until.is_some()) + self.numbers().len()
    }

    /// For the index. As you type is always on: one URL has one answer, with and without scripting.
    #[must_use]
    pub fn to_question(&self, locale: &str, now: Instant) -> Query {
        let mut filters = self.filters.clone();
        filters.open_until = self.open_until.and_then(calendar::start_of_day);
        Query {
            words: self.words.clone(),
            filters,
            sort: self.sort,
            page: self.page,
            per_page: PER_PAGE,
            locale: locale.to_owned(),
            as_you_type: true,
            ..Query::new(self.spec.kind, now)
        }
    }
}

/// The value in its one spelling; `None` for what is none.
fn known(facet: FacetName, value: &str) -> Option<String> {
    match facet {
        FacetName::Phase => Phase::parse(value).map(|phase| phase.as_str().to_owned()),
        FacetName::Capability => Code::parse(value).ok().map(|code| code.to_string()),
        FacetName::Cpv => CpvCode::parse(value).ok().map(|code| code.to_string()),
        FacetName::Nuts => NutsCode::parse(value).ok().map(|code| code.to_string()),
        FacetName::Value => VALUE_BANDS.iter().find(|band| band.slug == value).map(|band| band.slug.to_owned()),
        FacetName::Size => SizeClass::parse(value).map(|size| size.as_str().to_owned()),
        FacetName::Language => {
            let is_tag = (2..=8).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            is_tag.then(|| value.to_ascii_lowercase())
        }
    }
}

fn is_lot_number(text: &str) -> bool {
    let is_number = |part: &str| (1..=12).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('-')
        .is_some_and(|(framework, lot)| is_number(framework) && is_number(lot))
}

#[cfg(test)]
mod tests {
    use super::super::{LOTS, SUPPLIERS};
    use super::*;

    fn read(spec: &'static ListSpec, query: &str) -> ListQuery {
        ListQuery::from_pairs(spec, &QueryPairs(serde_urlencoded::from_str(query).expect("a query")))
    }

    #[test]
    fn the_url_says_everything_and_reads_back_the_same() {
        let text = "q=%22open+data%22+-cloud&phase=admission&phase=live&capability=kavel%3Auser-research&cpv=72000000&nuts=BE2&nuts=FR&\
                    value=30k-140k&language=nl&open_until=2026-12-24&agency=7&framework=1042&lot=1042-3&sort=deadline&page=3";
        let query = read(&LOTS, text);
        assert_eq!(query.to_query_string(), text);
        assert_eq!(read(&LOTS, &query.to_query_string()), query);
        assert_eq!(query.filter_count(), 12);
        assert_eq!(query.without(FacetName::Nuts, "BE2").filters.values(FacetName::Nuts), ["FR"]);
        assert_eq!(query.without_filters().to_query_string(), "q=%22open+data%22+-cloud&sort=deadline");
    }

    #[test]
    fn what_is_unknown_is_left_out() {
        let query = read(
            &LOTS,
            "nuts=be2&nuts=%3F&cpv=72000000-5&cpv=x&phase=draft&size=micro&value=2&sort=best&page=0&lot=9&agency=-1&open_until=soon&more=1",
        );
        assert_eq!(query.to_query_string(), "cpv=72000000&nuts=BE2");
        assert_eq!(read(&SUPPLIERS, "sort=deadline&open_until=2026-12-24").href(), "/suppliers");
        assert_eq!(read(&LOTS, "page=99999999999999999999999").page, 1);
        assert!(read(&LOTS, "fragment=results&q=a").is_fragment);
    }
}
