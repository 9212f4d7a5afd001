//! The shape of an answer; `openapi.json` describes it.

use super::question::Question;
use crate::pages::browse::{cards::path_of, labels};
use search::{FacetCounts, FacetName, Hit, Kind, Page};
use serde::Serialize;
use uuid::Uuid;

#[derive(Debug, Serialize)]
pub struct Answer {
    kind: Kind,
    /// Of labels, and of the reader to whom texts are chosen.
    language: &'static str,
    /// Exact.
    total: u64,
    page: usize,
    per_page: usize,
    pages: usize,
    sort: &'static str,
    /// The same question, corrected, where it would find something.
    suggestion: Option<String>,
    is_relaxed: bool,
    /// The page of the same question for people.
    url: String,
    hits: Vec<Found>,
    facets: Vec<Facet>,
}

#[derive(Debug, Serialize)]
struct Found {
    id: Uuid,
    kind: Kind,
    number: String,
    url: String,
    external_id: Option<String>,
    title: String,
    title_html: String,
    language: String,
    excerpt: String,
    excerpt_html: String,
    excerpt_language: String,
    score: f32,
}

#[derive(Debug, Serialize)]
struct Facet {
    name: &'static str,
    label: String,
    values: Vec<Value>,
}

#[derive(Debug, Serialize)]
struct Value {
    value: String,
    label: String,
    /// Of a tree: the value right above.
    broader: Option<String>,
    count: u64,
    selected: bool,
}

impl Answer {
    pub fn new(question: &Question, found: &Page, base: &str) -> Self {
        let (list, asked) = (question.list, &question.asked);
        Self {
            kind: list.kind,
            language: question.locale.code(),
            total: found.total,
            page: asked.page,
            per_page: question.per_page,
            pages: found.pages,
            sort: asked.order(list).as_str(),
            suggestion: found.suggestion.clone(),
            is_relaxed: found.is_relaxed,
            url: format!("{base}{}", asked.on_page(1).url(list)),
            hits: found.hits.iter().map(|hit| Found::new(hit, base)).collect(),
            facets: found
                .facets
                .iter()
                .filter(|facet| list.facets.contains(&facet.name))
                .map(|facet| Facet::new(question, facet))
                .collect(),
        }
    }
}

impl Found {
    fn new(hit: &Hit, base: &str) -> Self {
        Self {
            id: hit.id,
            kind: hit.kind,
            number: hit.number.clone(),
            url: format!("{base}{}", path_of(hit)),
            external_id: hit.external_id.clone(),
            title: hit.title.clone(),
            title_html: hit.title_html.clone(),
            language: hit.language.clone(),
            excerpt: plain(&hit.excerpt_html),
            excerpt_html: hit.excerpt_html.clone(),
            excerpt_language: hit.excerpt_language.clone(),
            score: hit.score,
        }
    }
}

impl Facet {
    fn new(question: &Question, facet: &FacetCounts) -> Self {
        let (locale, kind, name) = (question.locale, question.list.kind, facet.name);
        let value = |value: &search::FacetValue| Value {
            label: labels::value_in(locale, kind, name, &value.value),
            broader: broader(name, &value.value),
            value: value.value.clone(),
            count: value.count,
            selected: value.selected,
        };
        Self {
            name: name.as_str(),
            label: i18n::t(locale, &format!("browse-facet-{}", name.as_str())),
            values: facet.values.iter().map(value).collect(),
        }
    }
}

fn broader(name: FacetName, value: &str) -> Option<String> {
    name.broader(value)
}

/// An excerpt without its marks.
fn plain(html: &str) -> String {
    let text = html.replace("<mark>", "").replace("</mark>", "");
    // The ampersand last, or what was escaped twice would be read twice.
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (escaped, char)| text.replace(escaped, char))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_excerpt_is_text_again() {
        assert_eq!(
            super::plain("a <mark>b</mark> &lt;mark&gt; &amp;lt; &quot;c&quot; &#39;d&#39;"),
            "a b <mark> &lt; \"c\" 'd'"
        );
    }
}
