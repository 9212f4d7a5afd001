//! tantivy with its own collectors: the same fields, the same query, facets of its own.

use crate::{
    codes::{FACETS, path_of, paths},
    measure::{Answer, megabytes, say, size},
    profiles,
    questions::Question,
    words::Words,
};
use anyhow::Result;
use search::{Document, bare::Bare};
use std::{path::Path, time::Instant};
use tantivy::{
    Index, IndexReader, Term,
    collector::{Count, FacetCollector, MultiCollector, TopDocs},
    indexer::IndexWriterOptions,
    query::{BooleanQuery, ConstScoreQuery, Occur, Query, TermQuery},
    schema::{Facet, FacetOptions, Field, IndexRecordOption, Schema},
};

pub struct Alone {
    bare: Bare,
    facets: [Field; FACETS.len()],
    reader: IndexReader,
}

impl Alone {
    pub fn build(dir: &Path, words: &Words, profiles: u64) -> Result<Self> {
        std::fs::create_dir_all(dir)?;
        let mut schema = Schema::builder();
        let bare = Bare::add_to(&mut schema);
        let facets = FACETS.map(|facet| schema.add_facet_field(&format!("facet_{}", facet.as_str()), FacetOptions::default()));
        let index = Index::create_in_dir(dir, schema.build())?;
        bare.register(&index);
        let start = Instant::now();
        let options = IndexWriterOptions::builder()
            .num_worker_threads(2)
            .memory_budget_per_thread(500_000_000)
            .build();
        let mut writer = index.writer_with_options(options)?;
        for n in 0..profiles {
            let profile = profiles::nth(words, n);
            let paths = paths(&profile);
            let mut document = bare.document(Document::from(profile))?;
            for (facet, path) in paths {
                document.add_facet(facets[place(facet)], Facet::from_path(&path));
            }
            writer.add_document(document)?;
        }
        writer.commit()?;
        let indexed = start.elapsed().as_secs_f64();
        // As few segments as ours has.
        let segments = index.searchable_segment_ids()?;
        writer.merge(&segments).wait()?;
        writer.wait_merging_threads()?;
        let reader = index.reader()?;
        say(&format!(
            "  tantivy alone: {:.0} profiles/s, then one segment in {:.1} s; index {:.0} MB",
            profiles as f64 / indexed,
            start.elapsed().as_secs_f64() - indexed,
            megabytes(size(dir))
        ))?;
        Ok(Self { bare, facets, reader })
    }

    /// Where all words find little, any word will do, as with Kavel.
    pub fn ask(&self, question: &Question) -> Result<Answer> {
        let answer = self.ask_for(question, false)?;
        let is_little = answer.total < 10 && question.filters.is_empty() && question.words.contains(' ');
        if is_little { self.ask_for(question, true) } else { Ok(answer) }
    }

    fn ask_for(&self, question: &Question, is_any: bool) -> Result<Answer> {
        let searcher = self.reader.searcher();
        let mut clauses = vec![(Occur::Must, self.bare.query(&searcher, &question.query(), is_any)?)];
        for (facet, value) in &question.filters {
            let terms = path_of(*facet, value).into_iter().map(|(facet, path)| {
                let term = Term::from_facet(self.facets[place(facet)], &Facet::from_path(&path));
                Box::new(ConstScoreQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), 0.0)) as Box<dyn Query>
            });
            clauses.push((Occur::Must, Box::new(BooleanQuery::union(terms.collect()))));
        }
        let mut collectors = MultiCollector::new();
        let top = collectors.add_collector(TopDocs::with_limit(10).order_by_score());
        let count = collectors.add_collector(Count);
        let facets: Vec<_> = FACETS
            .iter()
            .map(|facet| {
                let mut counts = FacetCollector::for_field(format!("facet_{}", facet.as_str()));
                counts.add_facet("/");
                collectors.add_collector(counts)
            })
            .collect();
        let mut found = searcher.search(&BooleanQuery::new(clauses), &collectors)?;
        let top = top.extract(&mut found);
        Ok(Answer {
            hits: top.len(),
            total: count.extract(&mut found) as u64,
            facet_values: facets.into_iter().map(|counts| counts.extract(&mut found).get("/").count()).sum(),
        })
    }
}

fn place(facet: search::FacetName) -> usize {
    FACETS.iter().position(|other| *other == facet).unwrap_or_default()
}
