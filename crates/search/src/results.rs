//! What comes back.

use crate::{document::Kind, query::FacetName};
use serde::Serialize;
use uuid::Uuid;

#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Exact.
    pub total: u64,
    /// As asked, from 1; may be beyond `pages`, then there are no hits.
    pub page: usize,
    /// At least 1.
    pub pages: usize,
    pub hits: Vec<Hit>,
    pub facets: Vec<FacetCounts>,
    /// What was perhaps meant: it finds something, with the same filters.
    pub suggestion: Option<String>,
    /// Few or none have all the words; others that have some of them follow.
    pub is_relaxed: bool,
}

impl Page {
    #[must_use]
    pub fn facet(&self, name: FacetName) -> Option<&FacetCounts> {
        self.facets.iter().find(|facet| facet.name == name)
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct Hit {
    pub id: Uuid,
    pub kind: Kind,
    /// Public: `3021` or `1042-3`.
    pub number: String,
    pub external_id: Option<String>,
    pub title: String,
    /// Escaped, with `<mark>`.
    pub title_html: String,
    /// Of the title.
    pub language: String,
    /// 0 unless sorted by relevance.
    pub score: f32,
    /// Escaped, with `<mark>`; empty where there is no text.
    pub excerpt_html: String,
    pub excerpt_language: String,
}

/// How many documents each value would leave, the facet's own choice aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    pub name: FacetName,
    pub values: Vec<FacetValue>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    pub value: String,
    pub count: u64,
    pub selected: bool,
}
