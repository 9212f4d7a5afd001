//! Those who are asked.

use crate::{
    collection::Collection,
    judged::Question,
    measure::{DEEP, Scored, score},
    peers::{Bm25, Fts5, Words},
};
use anyhow::Result;
use domain::Instant;
use search::{Matching, Query, Ranking};

/// One way to answer.
#[derive(Clone, Debug, PartialEq)]
pub enum System {
    Kavel(Matching, Box<Ranking>),
    Bm25 { words: Words, with_labels: bool, k1: f64, b: f64 },
    Fts5 { tokenizer: &'static str, with_labels: bool },
}

impl System {
    pub fn kavel(matching: Matching, ranking: Ranking) -> Self {
        Self::Kavel(matching, Box::new(ranking))
    }

    /// What is found for each question, the best first.
    pub async fn answers(&self, collection: &Collection, questions: &[Question]) -> Result<Vec<Vec<usize>>> {
        let mut answers = Vec::with_capacity(questions.len());
        match self {
            Self::Kavel(matching, ranking) => {
                for question in questions {
                    answers.push(ask(collection, question, *matching, **ranking)?);
                }
            }
            Self::Bm25 { words, with_labels, k1, b } => {
                let bm25 = Bm25::new(collection, *words, *with_labels, *k1, *b);
                answers.extend(questions.iter().map(|question| bm25.ask(question.kind, &question.text, DEEP)));
            }
            Self::Fts5 { tokenizer, with_labels } => {
                let fts5 = Fts5::new(collection, tokenizer, *with_labels).await?;
                for question in questions {
                    answers.push(fts5.ask(question.kind, &question.text, DEEP).await?);
                }
            }
        }
        Ok(answers)
    }

    /// In the order of the questions.
    pub async fn scores(&self, collection: &Collection, questions: &[Question]) -> Result<Vec<Scored>> {
        let answers = self.answers(collection, questions).await?;
        Ok(questions
            .iter()
            .zip(answers)
            .map(|(question, found)| score(question, &found))
            .collect())
    }
}

/// The clock that the demo market is loaded by; see the README of the judgements.
const NOW: &str = "2026-11-27T12:00:00Z";

pub fn ask(collection: &Collection, question: &Question, matching: Matching, ranking: Ranking) -> Result<Vec<usize>> {
    let now = Instant::from(NOW.parse::<jiff::Timestamp>()?);
    let page = collection.search.search(&Query {
        words: question.text.clone(),
        locale: question.lang.clone(),
        per_page: DEEP,
        with_facets: false,
        matching,
        ranking,
        ..Query::new(question.kind, now)
    })?;
    Ok(page.hits.iter().filter_map(|hit| collection.place(hit.id)).collect())
}
