//! What comes with the database: FTS5 of SQLite, full text of PostgreSQL. Both answer with the ten best, an excerpt of each, the exact count
//! and the count of every value at the top of a facet. A facet's own choice counts for its values too, which is less than what Kavel is asked.

use crate::{
    codes::{path_of, paths},
    measure::{Answer, megabytes, say},
    profiles,
    questions::Question,
    words::Words,
};
use anyhow::{Context, Result, bail};
use codelists::LANGUAGES;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, Statement, Value};
use search::{FacetName, SupplierDoc};
use std::{collections::HashMap, time::Instant};

/// Rows inserted at once.
const BATCH: u64 = 500;

/// A profile as a row: text in three weights, and codes as numbers.
struct Row {
    lang: usize,
    title: String,
    body: String,
    labels: String,
    /// Of labels, per language.
    labels_by_lang: [String; 4],
    /// What filters look for: every step of every path.
    codes: Vec<i64>,
    /// What is counted: the first step, and the second of a region.
    tops: Vec<i64>,
}

/// Numbers of codes, given out as they come.
#[derive(Default)]
struct Numbers(HashMap<(FacetName, String), i64>);

impl Numbers {
    fn of(&mut self, facet: FacetName, value: &str) -> i64 {
        let next = self.0.len() as i64;
        *self.0.entry((facet, value.to_owned())).or_insert(next)
    }
}

fn row(profile: &SupplierDoc, numbers: &mut Numbers) -> Row {
    let labels_by_lang = LANGUAGES.map(|lang| {
        let codes = profile.capabilities.iter().filter_map(|code| codelists::Code::parse(code).ok());
        codes.map(|code| code.label(lang)).collect::<Vec<_>>().join(". ")
    });
    let (mut codes, mut tops) = (Vec::new(), Vec::new());
    for (facet, path) in paths(profile) {
        let shown = if facet == FacetName::Nuts { 2 } else { 1 };
        for (step, value) in path.iter().enumerate() {
            let number = numbers.of(facet, value);
            codes.push(number);
            if step < shown {
                tops.push(number);
            }
        }
    }
    for all in [&mut codes, &mut tops] {
        all.sort_unstable();
        all.dedup();
    }
    let summary = profile.summary.iter().map(|(_, text)| text);
    let body: Vec<&str> = summary.chain(profile.evidence.iter().map(|(_, text)| text.as_str())).collect();
    Row {
        lang: LANGUAGES.iter().position(|lang| *lang == profile.language).unwrap_or_default(),
        title: profile.name.clone(),
        body: body.join("\n"),
        labels: labels_by_lang.join(". "),
        labels_by_lang,
        codes,
        tops,
    }
}

fn list(numbers: &[i64]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

pub struct Peer {
    pub name: String,
    db: DatabaseConnection,
    runtime: tokio::runtime::Runtime,
    numbers: Numbers,
}

impl Peer {
    fn connect(name: &str, url: &str, connections: u32) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(connections)
            .min_connections(connections)
            .sqlx_logging(false);
        let db = runtime.block_on(Database::connect(options))?;
        Ok(Self {
            name: name.to_owned(),
            db,
            runtime,
            numbers: Numbers::default(),
        })
    }

    fn run(&self, sql: &str) -> Result<()> {
        self.runtime
            .block_on(self.db.execute_unprepared(sql))
            .with_context(|| sql.to_owned())?;
        Ok(())
    }

    fn insert(&self, sql: &str, values: Vec<Value>) -> Result<()> {
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        self.runtime.block_on(self.db.execute_raw(statement))?;
        Ok(())
    }

    fn number(&self, sql: &str) -> Result<f64> {
        let statement = Statement::from_string(self.db.get_database_backend(), sql);
        let row = self.runtime.block_on(self.db.query_one_raw(statement))?.context("no row")?;
        Ok(row.try_get_by_index::<i64>(0)? as f64)
    }

    fn rows(&self, sql: &str, values: Vec<Value>) -> Result<Vec<sea_orm::QueryResult>> {
        let statement = Statement::from_sql_and_values(self.db.get_database_backend(), sql, values);
        Ok(self.runtime.block_on(self.db.query_all_raw(statement))?)
    }

    /// FTS5 in a file of its own. `tokenizer` is an FTS5 tokenizer with its arguments.
    pub fn sqlite(path: &std::path::Path, tokenizer: &str, words: &Words, profiles: u64) -> Result<Self> {
        let name = format!("SQLite FTS5, {}", tokenizer.split(' ').next().unwrap_or_default());
        let mut peer = Self::connect(&name, &format!("sqlite://{}?mode=rwc", path.display()), 1)?;
        let start = Instant::now();
        for pragma in [
            "journal_mode = wal",
            "synchronous = off",
            "cache_size = -400000",
            "mmap_size = 4000000000",
            "temp_store = memory",
        ] {
            peer.run(&format!("PRAGMA {pragma}"))?;
        }
        peer.run(&format!(
            "CREATE VIRTUAL TABLE fts USING fts5(title, body, labels, tokenize = '{tokenizer}')"
        ))?;
        peer.run("CREATE TABLE code (value INTEGER, id INTEGER, PRIMARY KEY (value, id)) WITHOUT ROWID")?;
        peer.run("CREATE TABLE top (id INTEGER, value INTEGER, PRIMARY KEY (id, value)) WITHOUT ROWID")?;
        peer.run("CREATE TEMP TABLE found (id INTEGER PRIMARY KEY)")?;
        let mut numbers = Numbers::default();
        for from in (0..profiles).step_by(BATCH as usize) {
            peer.run("BEGIN")?;
            let (mut codes, mut tops) = (Vec::new(), Vec::new());
            for n in from..(from + BATCH).min(profiles) {
                let row = row(&profiles::nth(words, n), &mut numbers);
                codes.extend(row.codes.iter().map(|code| format!("({code},{n})")));
                tops.extend(row.tops.iter().map(|code| format!("({n},{code})")));
                peer.insert(
                    "INSERT INTO fts (rowid, title, body, labels) VALUES (?, ?, ?, ?)",
                    vec![n.cast_signed().into(), row.title.into(), row.body.into(), row.labels.into()],
                )?;
            }
            peer.run(&format!("INSERT INTO code VALUES {}", codes.join(",")))?;
            peer.run(&format!("INSERT INTO top VALUES {}", tops.join(",")))?;
            peer.run("COMMIT")?;
        }
        peer.run("INSERT INTO fts (fts) VALUES ('optimize')")?;
        peer.run("ANALYZE")?;
        peer.numbers = numbers;
        peer.told(
            profiles,
            start,
            "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
        )?;
        Ok(peer)
    }

    pub fn postgres(url: &str, words: &Words, profiles: u64) -> Result<Self> {
        let mut peer = Self::connect("PostgreSQL full text", url, 1)?;
        let start = Instant::now();
        for setting in [
            "work_mem = '256MB'",
            "maintenance_work_mem = '512MB'",
            "jit = off",
            "max_parallel_workers_per_gather = 0",
        ] {
            peer.run(&format!("SET {setting}"))?;
        }
        peer.run("DROP TABLE IF EXISTS bench_profile")?;
        peer.run(
            "CREATE UNLOGGED TABLE bench_profile (id BIGINT PRIMARY KEY, title TEXT, body TEXT, codes INT[], tops INT[], words TSVECTOR)",
        )?;
        let mut numbers = Numbers::default();
        let configs = ["english", "dutch", "french", "german"];
        for n in 0..profiles {
            let row = row(&profiles::nth(words, n), &mut numbers);
            if n % BATCH == 0 {
                peer.run(if n == 0 { "BEGIN" } else { "COMMIT; BEGIN" })?;
            }
            let own = configs[row.lang];
            let [en, nl, fr, de] = row.labels_by_lang;
            peer.insert(
                &format!(
                    "INSERT INTO bench_profile VALUES ($1, $2, $3, '{{{}}}', '{{{}}}', setweight(to_tsvector('{own}', $2), 'A') || \
                     setweight(to_tsvector('{own}', $3), 'B') || to_tsvector('english', $4) || to_tsvector('dutch', $5) || \
                     to_tsvector('french', $6) || to_tsvector('german', $7))",
                    list(&row.codes),
                    list(&row.tops)
                ),
                vec![
                    n.cast_signed().into(),
                    row.title.into(),
                    row.body.into(),
                    en.into(),
                    nl.into(),
                    fr.into(),
                    de.into(),
                ],
            )?;
        }
        peer.run("COMMIT")?;
        peer.run("CREATE INDEX ON bench_profile USING gin (words) WITH (fastupdate = off)")?;
        peer.run("CREATE INDEX ON bench_profile USING gin (codes) WITH (fastupdate = off)")?;
        peer.run("VACUUM ANALYZE bench_profile")?;
        peer.numbers = numbers;
        peer.told(profiles, start, "SELECT pg_total_relation_size('bench_profile')")?;
        Ok(peer)
    }

    fn told(&self, profiles: u64, start: Instant, size: &str) -> Result<()> {
        say(&format!(
            "  {}: {:.0} profiles/s, {:.0} MB",
            self.name,
            profiles as f64 / start.elapsed().as_secs_f64(),
            megabytes(self.number(size)? as u64)
        ))
    }

    /// Numbers of the choice; one that no profile has finds nothing.
    fn chosen(&self, question: &Question) -> Vec<i64> {
        let steps = question.filters.iter().flat_map(|(facet, value)| path_of(*facet, value));
        steps
            .filter_map(|(facet, path)| {
                path.last()
                    .map(|last| self.numbers.0.get(&(facet, last.clone())).copied().unwrap_or(-1))
            })
            .collect()
    }

    /// Where all words find little, any word will do, as with Kavel.
    pub fn ask(&self, question: &Question) -> Result<Answer> {
        let answer = self.ask_for(question, false)?;
        let is_little = answer.total < 10 && question.filters.is_empty() && question.words.contains(' ');
        if is_little { self.ask_for(question, true) } else { Ok(answer) }
    }

    fn ask_for(&self, question: &Question, is_any: bool) -> Result<Answer> {
        match self.db.get_database_backend() {
            DbBackend::Sqlite => self.ask_sqlite(question, is_any),
            DbBackend::Postgres => self.ask_postgres(question, is_any),
            _ => bail!("no such peer"),
        }
    }

    fn ask_sqlite(&self, question: &Question, is_any: bool) -> Result<Answer> {
        let words: Vec<String> = question.words.split(' ').map(|word| format!("\"{word}\"")).collect();
        let matching = words.join(if is_any { " OR " } else { " " });
        let filter: String = self
            .chosen(question)
            .iter()
            .map(|code| format!(" AND EXISTS (SELECT 1 FROM code WHERE value = {code} AND id = fts.rowid)"))
            .collect();
        // What matches is looked for once and counted from there.
        self.run("DELETE FROM found")?;
        self.rows(
            &format!("INSERT INTO found SELECT rowid FROM fts WHERE fts MATCH ?{filter}"),
            vec![matching.clone().into()],
        )?;
        let hits = self.rows(
            &format!(
                "SELECT rowid, title, snippet(fts, 1, '<mark>', '</mark>', '…', 30), bm25(fts, 2.5, 1.0, 1.0) FROM fts \
                 WHERE fts MATCH ? AND rank MATCH 'bm25(2.5, 1.0, 1.0)'{filter} ORDER BY rank LIMIT 10"
            ),
            vec![matching.into()],
        )?;
        let counts = self.rows("SELECT value, count(*) FROM found JOIN top USING (id) GROUP BY value", Vec::new())?;
        Ok(Answer {
            hits: hits.len(),
            total: self.number("SELECT count(*) FROM found")? as u64,
            facet_values: counts.len(),
        })
    }

    fn ask_postgres(&self, question: &Question, is_any: bool) -> Result<Answer> {
        let config = ["english", "dutch", "french", "german"][question.lang];
        let words = question.words.replace(' ', if is_any { " or " } else { " " });
        let chosen = self.chosen(question);
        let filter = if chosen.is_empty() {
            String::new()
        } else {
            format!(" AND codes @> '{{{}}}'", list(&chosen))
        };
        let rows = self.rows(
            &format!(
                "WITH found AS MATERIALIZED (SELECT id, tops, ts_rank('{{0.1, 0.4, 0.4, 1.0}}', words, q, 1) AS score \
                   FROM bench_profile, websearch_to_tsquery('{config}', $1) q WHERE words @@ q{filter}), \
                 best AS MATERIALIZED (SELECT id, score FROM found ORDER BY score DESC, id LIMIT 10) \
                 SELECT 0 AS what, id, (SELECT ts_headline('{config}', body, websearch_to_tsquery('{config}', $1), 'MaxFragments=1') \
                   FROM bench_profile p WHERE p.id = best.id) AS excerpt FROM best \
                 UNION ALL SELECT 1, count(*), NULL FROM found \
                 UNION ALL (SELECT 2, count(*), NULL FROM found, unnest(tops) top GROUP BY top)"
            ),
            vec![words.into()],
        )?;
        let mut answer = Answer::default();
        for row in rows {
            match row.try_get_by_index::<i32>(0)? {
                0 => answer.hits += 1,
                1 => answer.total = row.try_get_by_index::<i64>(1)?.cast_unsigned(),
                _ => answer.facet_values += 1,
            }
        }
        Ok(answer)
    }

    /// One that nothing is left of.
    pub fn close(self) -> Result<()> {
        if self.db.get_database_backend() == DbBackend::Postgres {
            self.run("DROP TABLE bench_profile")?;
        }
        Ok(self.runtime.block_on(self.db.close())?)
    }
}
