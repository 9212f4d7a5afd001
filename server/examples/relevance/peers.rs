//! What Kavel is measured against: plain BM25 and SQLite FTS5.

use crate::collection::Collection;
use anyhow::Result;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement};
use search::Kind;
use std::collections::{HashMap, HashSet};
use tantivy::tokenizer::{AsciiFoldingFilter, Language, LowerCaser, SimpleTokenizer, Stemmer, StopWordFilter, TextAnalyzer};

/// Words as BM25 takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    Plain,
    /// Stop words and stems of English.
    English,
}

impl Words {
    fn analyzer(self) -> TextAnalyzer {
        let words = TextAnalyzer::builder(SimpleTokenizer::default()).filter(LowerCaser);
        match self {
            Self::Plain => words.filter(AsciiFoldingFilter).build(),
            Self::English => words
                .filter(StopWordFilter::new(Language::English).unwrap_or_else(|| StopWordFilter::remove([])))
                .filter(Stemmer::new(Language::English))
                .filter(AsciiFoldingFilter)
                .build(),
        }
    }

    fn of(analyzer: &mut TextAnalyzer, text: &str) -> Vec<String> {
        let mut words = Vec::new();
        analyzer.token_stream(text).process(&mut |token| words.push(token.text.clone()));
        words
    }
}

/// Robertson's formula over one bag of words per document, with the idf of Lucene.
pub struct Bm25 {
    k1: f64,
    b: f64,
    analyzer: TextAnalyzer,
    by_kind: HashMap<Kind, Postings>,
}

#[derive(Default)]
struct Postings {
    lengths: HashMap<usize, f64>,
    words: HashMap<String, HashMap<usize, f64>>,
}

impl Bm25 {
    pub fn new(collection: &Collection, words: Words, with_labels: bool, k1: f64, b: f64) -> Self {
        let mut analyzer = words.analyzer();
        let mut by_kind: HashMap<Kind, Postings> = HashMap::new();
        for (place, document) in collection.documents.iter().enumerate() {
            let text = if with_labels { document.with_labels() } else { document.plain() };
            let words = Words::of(&mut analyzer, &text);
            let postings = by_kind.entry(document.kind).or_default();
            postings.lengths.insert(place, words.len() as f64);
            for word in words {
                *postings.words.entry(word).or_default().entry(place).or_default() += 1.0;
            }
        }
        Self { k1, b, analyzer, by_kind }
    }

    pub fn ask(&self, kind: Kind, text: &str, limit: usize) -> Vec<usize> {
        let Some(postings) = self.by_kind.get(&kind) else {
            return Vec::new();
        };
        let all = postings.lengths.len() as f64;
        let mean = postings.lengths.values().sum::<f64>() / all;
        let mut scores: HashMap<usize, f64> = HashMap::new();
        for word in Words::of(&mut self.analyzer.clone(), text) {
            let Some(having) = postings.words.get(&word) else { continue };
            let idf = (1.0 + (all - having.len() as f64 + 0.5) / (having.len() as f64 + 0.5)).ln();
            for (place, times) in having {
                let length = 1.0 - self.b + self.b * postings.lengths[place] / mean;
                *scores.entry(*place).or_default() += idf * times * (self.k1 + 1.0) / (times + self.k1 * length);
            }
        }
        let mut found: Vec<(usize, f64)> = scores.into_iter().collect();
        found.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.into_iter().take(limit).map(|(place, _)| place).collect()
    }
}

/// FTS5 with one of its tokenizers; any word will do, `bm25()` orders.
pub struct Fts5 {
    database: DatabaseConnection,
    tokenizer: &'static str,
}

pub const TOKENIZERS: [&str; 3] = ["unicode61", "porter unicode61", "trigram"];

impl Fts5 {
    pub async fn new(collection: &Collection, tokenizer: &'static str, with_labels: bool) -> Result<Self> {
        let mut options = ConnectOptions::new("sqlite::memory:");
        options.max_connections(1).sqlx_logging(false);
        let database = Database::connect(options).await?;
        for kind in Kind::ALL {
            let table = kind.as_str();
            let make = format!("CREATE VIRTUAL TABLE {table} USING fts5(text, tokenize = '{tokenizer}')");
            database.execute_unprepared(&make).await?;
        }
        for (place, document) in collection.documents.iter().enumerate() {
            let text = if with_labels { document.with_labels() } else { document.plain() };
            let insert = format!("INSERT INTO {} (rowid, text) VALUES (?, ?)", document.kind.as_str());
            let values = [i64::try_from(place)?.into(), text.into()];
            database
                .execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, insert, values))
                .await?;
        }
        Ok(Self { database, tokenizer })
    }

    pub async fn ask(&self, kind: Kind, text: &str, limit: usize) -> Result<Vec<usize>> {
        let shortest = if self.tokenizer == "trigram" { 3 } else { 1 };
        let mut seen = HashSet::new();
        let words: Vec<String> = text
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| word.chars().count() >= shortest && seen.insert(word.to_lowercase()))
            .map(|word| format!("\"{word}\""))
            .collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let table = kind.as_str();
        let select = format!("SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY bm25({table}), rowid LIMIT {limit}");
        let statement = Statement::from_sql_and_values(DbBackend::Sqlite, select, [words.join(" OR ").into()]);
        let mut found = Vec::new();
        for row in self.database.query_all_raw(statement).await? {
            found.push(usize::try_from(row.try_get_by_index::<i64>(0)?)?);
        }
        Ok(found)
    }
}
