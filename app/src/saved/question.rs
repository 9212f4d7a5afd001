//! What a saved search asks: the question of a list, without its order and its page.

use crate::{
    context::QueryPairs,
    pages::browse::{List, ListQuery, labels},
    text::{t, t_with},
};
use domain::{Instant, saved_search::SavedSearch};
use i18n::Locale;
use search::{FacetName, Kind, Matching, Query};

#[derive(Clone)]
pub(crate) struct Question {
    pub list: &'static List,
    pub asked: ListQuery,
}

impl Question {
    pub fn new(list: &'static List, asked: &ListQuery) -> Self {
        let asked = ListQuery {
            sort: None,
            ..asked.on_page(1)
        };
        Self { list, asked }
    }

    /// Reads it as the list reads its address: what is unknown by now is ignored.
    pub fn read(kind: &str, question: &str) -> Option<Self> {
        let list = List::of(Kind::parse(kind)?);
        let pairs = QueryPairs(serde_urlencoded::from_str(question).unwrap_or_default());
        Some(Self::new(list, &ListQuery::read(list, &pairs)))
    }

    /// As it is stored; empty for all of a list.
    pub fn text(&self) -> String {
        self.url()
            .split_once('?')
            .map(|(_, question)| question.to_owned())
            .unwrap_or_default()
    }

    /// The list that answers it.
    pub fn url(&self) -> String {
        self.asked.url(self.list)
    }

    /// The page that saves it.
    pub fn save_url(&self) -> String {
        with_question(&format!("/searches/new?kind={}", self.list.kind.as_str()), &self.text(), '&')
    }

    /// Its feed, in the language of a page.
    pub fn feed_url(&self, locale: Locale) -> String {
        let feed = with_question(&format!("{}.atom", self.list.path), &self.text(), '?');
        let mark = if feed.contains('?') { '&' } else { '?' };
        format!("{feed}{mark}lang={}", locale.code())
    }

    pub fn has_phase(&self) -> bool {
        self.asked.chosen.iter().any(|(facet, _)| *facet == FacetName::Phase)
    }

    /// What answers it exactly: a list may show what has some of the words, a mail and a feed do not.
    pub fn query(&self, locale: Locale, now: Instant) -> Query {
        let mut query = self.asked.search_query_in(self.list, locale, now);
        query.as_you_type = false;
        query.matching = Matching::Strict;
        query.with_facets = false;
        query
    }

    /// Inside a view: what it asks, `(what, values)`.
    pub fn rows(&self) -> Vec<(String, Vec<String>)> {
        let mut rows = Vec::new();
        if !self.asked.words.trim().is_empty() {
            rows.push((t("browse-words"), vec![self.asked.words.clone()]));
        }
        for facet in self.list.facets {
            let values: Vec<String> = self
                .asked
                .chosen
                .iter()
                .filter(|(chosen, _)| chosen == facet)
                .map(|(_, value)| labels::value(self.list.kind, *facet, value))
                .collect();
            if !values.is_empty() {
                rows.push((t(&format!("browse-facet-{}", facet.as_str())), values));
            }
        }
        if let Some(day) = self.asked.open_until {
            rows.push((t("browse-open-until"), vec![labels::open_after(day)]));
        }
        rows
    }

    /// Inside a view: on one line. "Lots: “web”, Brussels"
    pub fn in_words(&self) -> String {
        let words = self.asked.words.trim();
        let quoted = (!words.is_empty()).then(|| t_with("searches-quoted", &[("text", words.into())]));
        let chosen = self
            .asked
            .chosen
            .iter()
            .map(|(facet, value)| labels::value(self.list.kind, *facet, value));
        let day = self.asked.open_until.map(labels::open_after);
        let all: Vec<String> = quoted.into_iter().chain(chosen).chain(day).collect();
        let what = if all.is_empty() { t("searches-everything") } else { all.join(", ") };
        t_with(
            "searches-in-words",
            &[("list", t(self.list.title).into()), ("question", what.into())],
        )
    }
}

/// Inside a view: what a search is called: its name, or what it asks.
pub(crate) fn title(search: &SavedSearch) -> String {
    if !search.name.is_empty() {
        return search.name.clone();
    }
    Question::read(&search.kind, &search.question).map_or_else(|| search.question.clone(), |question| question.in_words())
}

fn with_question(path: &str, question: &str, mark: char) -> String {
    if question.is_empty() {
        path.to_owned()
    } else {
        format!("{path}{mark}{question}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::within;

    #[test]
    fn a_question_is_kept_without_order_and_page_and_read_again() {
        let question = Question::read("lot", "q=data%20migratie&nuts=BE2&cpv=72000000&sort=value&page=3&nonsense=1").expect("a list");
        assert_eq!(question.text(), "q=data+migratie&nuts=BE2&cpv=72000000");
        assert_eq!(Question::read("lot", &question.text()).expect("a list").asked, question.asked);
        assert_eq!(question.url(), "/lots?q=data+migratie&nuts=BE2&cpv=72000000");
        assert_eq!(question.save_url(), "/searches/new?kind=lot&q=data+migratie&nuts=BE2&cpv=72000000");
        assert_eq!(
            Question::read("lot", "").expect("a list").feed_url(Locale::Nl),
            "/lots.atom?lang=nl"
        );
        assert!(Question::read("bid", "q=x").is_none());
    }

    #[test]
    fn it_says_itself_in_words() {
        let question = Question::read("assignment", "q=web&phase=open&nuts=BE1").expect("a list");
        assert!(question.has_phase());
        let words = within(Locale::Nl, || question.in_words());
        assert!(words.contains("“web”") && words.contains("Brussel"), "{words}");
        let rows = within(Locale::Fr, || question.rows());
        assert_eq!(rows.len(), 3, "{rows:?}");
    }
}
