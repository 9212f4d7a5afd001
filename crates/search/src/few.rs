//! A few documents by themselves, asked many questions: what is new is read, and the index is not.

use crate::{
    Document, Result, Search,
    analysis::lang_index,
    bm25::Curve,
    collect::Gather,
    entry::Entry,
    files::Generation,
    part::Asked,
    query::{Query, Sort},
    question::{Builder, Leniency},
    suggest,
    words::Typed,
};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};
use tantivy::Searcher;
use uuid::Uuid;

/// What a single segment is written with, the least that tantivy takes.
const BYTES: usize = 15_000_000;

/// Made by [`Search::few`]. It answers as the index did when it was made, if these documents are in it.
pub struct Few {
    search: Search,
    whole: Searcher,
    /// In memory, one segment.
    own: Generation,
    few: Searcher,
    /// By the numbers of `few`.
    ids: Vec<Uuid>,
    /// Words that none of the few has, and what they stand for: the one thing for which the whole index is asked, once a word.
    meant: Mutex<HashMap<String, Option<String>>>,
}

impl Search {
    /// These documents by themselves.
    pub fn few(&self, documents: impl IntoIterator<Item = Document>) -> Result<Few> {
        let (mut writer, mut ids) = (Generation::memory_writer(self.analysis(), BYTES)?, Vec::new());
        for document in documents {
            let entry = Entry::from(document);
            ids.push(entry.id());
            writer.add_document(entry.into_document(self.fields())?)?;
        }
        let own = Generation::in_memory(writer.finalize()?, self.analysis())?;
        Ok(Few {
            whole: self.searcher()?,
            search: self.clone(),
            few: own.reader.searcher(),
            own,
            ids,
            meant: Mutex::default(),
        })
    }
}

impl Few {
    /// Which of them answer a question, in no order: those that [`Search::search`] finds with [`crate::Matching::Strict`], whatever
    /// `query` says of matching, pages and counts.
    pub fn answers(&self, query: &Query) -> Result<Vec<Uuid>> {
        if self.ids.is_empty() {
            return Ok(Vec::new());
        }
        let asked = Query {
            matching: crate::Matching::Strict,
            as_you_type: false,
            with_facets: false,
            ..query.clone()
        };
        let (analysis, fields) = (self.search.analysis(), self.search.fields());
        let mut typed = Typed::parse(&asked, analysis);
        let corrections = self.corrections(&typed)?;
        if !corrections.is_empty() && asked.ranking.typo > 0.0 {
            typed = typed.corrected(&corrections, analysis);
        }
        let builder = Builder {
            searcher: &self.few,
            fields,
            analysis,
            typed: &typed,
            query: &asked,
        };
        let collector = Gather {
            query: &asked,
            overviews: &self.own.overviews,
            fields,
            sort: Sort::Newest,
            lang: lang_index(&asked.locale).unwrap_or(0),
            limit: self.ids.len(),
        };
        let question = Asked {
            part: builder.build(Leniency::Literal)?,
            curve: Curve::of(&asked.ranking),
        };
        let found = self.few.search(&question, &collector)?;
        let ids = found
            .best
            .iter()
            .filter_map(|ranked| self.ids.get(ranked.address.doc_id as usize).copied());
        Ok(ids.collect())
    }

    fn corrections(&self, typed: &Typed) -> Result<HashMap<String, String>> {
        let (fields, mut corrections) = (self.search.fields(), HashMap::new());
        for word in &typed.words {
            // What one of the few has, the index has.
            if suggest::is_known(&self.few, fields, word)? {
                continue;
            }
            let known = self.memory().get(&word.raw).cloned();
            let better = match known {
                Some(better) => better,
                None => {
                    let better = match suggest::is_known(&self.whole, fields, word)? {
                        true => None,
                        false => suggest::nearest(&self.whole, fields, &word.plain)?,
                    };
                    self.memory().insert(word.raw.clone(), better.clone());
                    better
                }
            };
            if let Some(better) = better {
                corrections.insert(word.raw.clone(), better);
            }
        }
        Ok(corrections)
    }

    fn memory(&self) -> std::sync::MutexGuard<'_, HashMap<String, Option<String>>> {
        self.meant.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
