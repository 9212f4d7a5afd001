//! The index: opened, changed, asked.

use crate::{
    Error, Result,
    analysis::{Analysis, lang_index},
    bm25::Curve,
    collect::{Gather, Gathered},
    document::{Change, Kind},
    entry::{Entry, Record},
    facets,
    files::{self, Generation},
    gate::{Gate, Writer},
    highlight::Highlighter,
    part::Asked,
    query::{MAX_PER_PAGE, Matching, Query, Sort},
    question::{Builder, Lengths, Leniency},
    results::{Hit, Page},
    schema::{self, Fields},
    suggest,
    words::Typed,
};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, RwLock,
        atomic::{AtomicBool, Ordering},
    },
};
use tantivy::{
    DocAddress, Searcher, TantivyDocument, Term,
    collector::Count,
    indexer::IndexWriterOptions,
    query::TermQuery,
    schema::{IndexRecordOption, Value},
};

/// One thread writes: a change is small, and the cores are for those who search.
const WRITER_BYTES: usize = 20_000_000;
/// A rebuild takes more threads, and fills larger segments; an import of any size must fit beside it.
const REBUILD_THREADS: usize = 2;
const REBUILD_BYTES: usize = 40_000_000;

/// Where all words find fewer documents, any word will do.
const FEW: u64 = 10;

/// Cheap to clone; clones share the index.
#[derive(Clone)]
pub struct Search(Arc<Shared>);

struct Shared {
    root: PathBuf,
    home: PathBuf,
    fields: Fields,
    analysis: Analysis,
    live: RwLock<Arc<Generation>>,
    /// Opened by the first change.
    writer: Mutex<Option<Writer>>,
    /// Held while this process may write; `None` for a reader.
    lock: Option<File>,
    needs_rebuild: AtomicBool,
}

impl std::fmt::Debug for Search {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Search").field("root", &self.0.root).finish_non_exhaustive()
    }
}

pub(crate) fn writer(generation: &Generation) -> Result<Writer> {
    writer_with(generation, 1, WRITER_BYTES)
}

pub(crate) fn rebuilder(generation: &Generation) -> Result<Writer> {
    writer_with(generation, REBUILD_THREADS, REBUILD_BYTES)
}

fn writer_with(generation: &Generation, threads: usize, bytes: usize) -> Result<Writer> {
    let options = IndexWriterOptions::builder()
        .num_worker_threads(threads)
        .memory_budget_per_thread(bytes)
        .num_merge_threads(1)
        .build();
    Ok(generation.index.writer_with_options(options)?)
}

impl Search {
    /// Opens or makes the index in `dir`, to write and to read.
    ///
    /// # Errors
    /// [`Error::Locked`] while another process has it open. A corrupt index is no error: see [`Search::needs_rebuild`].
    pub fn open(dir: impl Into<PathBuf>) -> Result<Self> {
        let (root, analysis) = (dir.into(), Analysis::new());
        let home = files::home(&root);
        fs::create_dir_all(&home).map_err(Error::io(&home))?;
        let lock = files::lock(&root)?;
        let current = Generation::current(&home, &analysis).and_then(|found| {
            if let Some(generation) = &found {
                generation.verify()?;
            }
            Ok(found)
        });
        let found = current.unwrap_or_else(|error| {
            tracing::warn!(%error, "the search index cannot be read and will be rebuilt");
            None
        });
        let needs_rebuild = found.is_none();
        let generation = match found {
            Some(generation) => generation,
            None => Generation::create(&home, &analysis)?,
        };
        Ok(Self::with(root, home, analysis, generation, Some(lock), needs_rebuild))
    }

    /// Opens the index to read, beside a process that writes. It shows what was there when it was opened.
    ///
    /// # Errors
    /// [`Error::Missing`] where there is no complete index of this version.
    pub fn open_reader(dir: impl Into<PathBuf>) -> Result<Self> {
        let (root, analysis) = (dir.into(), Analysis::new());
        let home = files::home(&root);
        let generation = Generation::current(&home, &analysis)?.ok_or_else(|| Error::Missing(root.clone()))?;
        Ok(Self::with(root, home, analysis, generation, None, false))
    }

    fn with(root: PathBuf, home: PathBuf, analysis: Analysis, generation: Generation, lock: Option<File>, needs_rebuild: bool) -> Self {
        Self(Arc::new(Shared {
            root,
            home,
            fields: schema::build().1,
            analysis,
            live: RwLock::new(Arc::new(generation)),
            writer: Mutex::new(None),
            lock,
            needs_rebuild: AtomicBool::new(needs_rebuild),
        }))
    }

    /// The index is new, was of another version, or was damaged: it is empty, and stays so for the next start too until
    /// [`Search::rebuild`] has filled it.
    #[must_use]
    pub fn needs_rebuild(&self) -> bool {
        self.0.needs_rebuild.load(Ordering::Acquire)
    }

    /// The outbox cursor of the last commit; 0 for a new index.
    #[must_use]
    pub fn cursor(&self) -> i64 {
        self.live().map_or(0, |live| live.cursor.load(Ordering::Acquire))
    }

    /// Documents of a kind in the index, public or not yet.
    pub fn len(&self, kind: Kind) -> Result<u64> {
        let query = TermQuery::new(Term::from_field_text(self.0.fields.kind, kind.as_str()), IndexRecordOption::Basic);
        Ok(self.live()?.reader.searcher().search(&query, &Count)? as u64)
    }

    /// Hands changes to the writer, in order. They are found after [`Search::commit`].
    pub fn apply(&self, changes: impl IntoIterator<Item = Change>) -> Result<()> {
        let mut guard = self.writer()?;
        let (writer, gate) = (self.opened(&mut guard)?, Gate::default());
        for change in changes {
            match change {
                Change::Upsert(document) => {
                    let entry = Entry::from(document);
                    writer.delete_term(Term::from_field_text(self.0.fields.id, &entry.id().to_string()));
                    writer.add_document(gate.queue(entry.into_document(&self.0.fields)?))?;
                }
                Change::Delete(id) => {
                    writer.delete_term(Term::from_field_text(self.0.fields.id, &id.to_string()));
                }
            }
        }
        Ok(())
    }

    /// Makes what was applied durable together with the outbox cursor up to which it goes, and searchable.
    pub fn commit(&self, cursor: i64) -> Result<()> {
        let mut guard = self.writer()?;
        let writer = self.opened(&mut guard)?;
        self.live()?.commit(writer, cursor)
    }

    fn writer(&self) -> Result<MutexGuard<'_, Option<Writer>>> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        self.0.writer.lock().map_err(|_| Error::Poisoned)
    }

    fn opened<'a>(&self, guard: &'a mut Option<Writer>) -> Result<&'a mut Writer> {
        match guard {
            Some(writer) => Ok(writer),
            none => Ok(none.insert(writer(self.live()?.as_ref())?)),
        }
    }

    pub(crate) fn swap(&self, generation: Generation) -> Result<()> {
        let mut guard = self.writer()?;
        generation.publish(&self.0.home)?;
        // Its last merge would only write into what is about to be removed.
        if let Some(old) = guard.take() {
            old.wait_merging_threads()?;
        }
        let generation = Arc::new(generation);
        *self.0.live.write().map_err(|_| Error::Poisoned)? = Arc::clone(&generation);
        self.0.needs_rebuild.store(false, Ordering::Release);
        generation.remove_others(&self.0.root, &self.0.home);
        Ok(())
    }

    fn live(&self) -> Result<Arc<Generation>> {
        self.0.live.read().map(|live| Arc::clone(&live)).map_err(|_| Error::Poisoned)
    }

    pub(crate) fn is_read_only(&self) -> bool {
        self.0.lock.is_none()
    }
    pub(crate) fn home(&self) -> &Path {
        &self.0.home
    }
    pub(crate) fn analysis(&self) -> &Analysis {
        &self.0.analysis
    }
    pub(crate) fn searcher(&self) -> Result<Searcher> {
        Ok(self.live()?.reader.searcher())
    }
    pub(crate) fn fields(&self) -> &Fields {
        &self.0.fields
    }
    pub(crate) fn id_of(&self, searcher: &Searcher, address: DocAddress) -> Result<uuid::Uuid> {
        Ok(self.record(searcher, address)?.id)
    }

    /// Any text is a question; one that nothing answers gives an empty page.
    pub fn search(&self, query: &Query) -> Result<Page> {
        let live = self.live()?;
        let searcher = live.reader.searcher();
        let typed = Typed::parse(query, &self.0.analysis);
        let sort = query.sort.unwrap_or(if typed.words.is_empty() && typed.phrases.is_empty() {
            Sort::Newest
        } else {
            Sort::Relevance
        });
        let per_page = query.per_page.clamp(1, MAX_PER_PAGE);
        let limit = query.page.saturating_mul(per_page);
        let meant = suggest::meant(&searcher, &self.0.fields, &typed, query, &self.0.analysis)?;
        let (found, strict) = self.gather(&live, &searcher, meant.as_ref().unwrap_or(&typed), query, sort, limit)?;

        let start = limit.saturating_sub(per_page);
        let highlighter = Highlighter::new(&self.0.analysis, &typed, query.as_you_type);
        let best = found.best.into_iter().skip(start).take(if query.page == 0 { 0 } else { per_page });
        let hits = best
            .map(|ranked| Ok(hit(self.record(&searcher, ranked.address)?, ranked.score, query, &highlighter)))
            .collect::<Result<_>>()?;
        Ok(Page {
            total: found.total,
            page: query.page,
            pages: usize::try_from(found.total).unwrap_or(usize::MAX).div_ceil(per_page).max(1),
            hits,
            facets: if query.with_facets {
                facets::shape(query, found.counts)
            } else {
                Vec::new()
            },
            suggestion: if query.matching == Matching::Strict {
                None
            } else {
                self.suggestion(&live, &searcher, &typed, query, found.matched)?
            },
            is_relaxed: found.matched > strict && found.total > 0,
        })
    }

    /// As strict as finds enough; with how many documents have all that was asked.
    fn gather(
        &self,
        live: &Generation,
        searcher: &Searcher,
        typed: &Typed,
        query: &Query,
        sort: Sort,
        limit: usize,
    ) -> Result<(Gathered, u64)> {
        let lang = lang_index(&query.locale).unwrap_or(0);
        let collector = Gather {
            query,
            overviews: &live.overviews,
            fields: &self.0.fields,
            sort,
            lang,
            limit,
        };
        let builder = Builder {
            searcher,
            fields: &self.0.fields,
            analysis: &self.0.analysis,
            typed,
            query,
        };
        let lengths = Lengths::new(searcher, &self.0.fields, &query.ranking)?;
        let curve = Curve::of(&query.ranking);
        let ask = |leniency| {
            let part = builder.build(leniency)?;
            searcher.search_with_statistics_provider(&Asked { part, curve }, &collector, &lengths)
        };
        let mut found = ask(Leniency::Exact)?;
        let is_literal = typed.words.is_empty() || query.matching == Matching::Strict;
        if found.matched == 0 && !is_literal {
            found = ask(Leniency::Typos)?;
        }
        let strict = found.matched;
        if strict < FEW && !is_literal && builder.may_ask_less() {
            found = ask(Leniency::AnyWord)?;
        }
        Ok((found, strict))
    }

    pub(crate) fn record(&self, searcher: &Searcher, address: DocAddress) -> Result<Record> {
        let doc: TantivyDocument = searcher.doc(address)?;
        let record = doc
            .get_first(self.0.fields.record)
            .and_then(|value| value.as_str())
            .unwrap_or_default();
        Ok(serde_json::from_str(record)?)
    }

    /// Only what a visitor would find: the corrected question is asked, with the same filters.
    fn suggestion(&self, live: &Generation, searcher: &Searcher, typed: &Typed, query: &Query, matched: u64) -> Result<Option<String>> {
        let is_last_unfinished = matched > 0 && query.as_you_type && typed.is_last_word_open;
        let Some(corrections) = suggest::corrections(searcher, &self.0.fields, typed, is_last_unfinished)? else {
            return Ok(None);
        };
        // Of a long question not all words must match: each must be one that a visitor can find by itself.
        for word in corrections.values() {
            if !self.is_public_word(live, searcher, word, query)? {
                return Ok(None);
            }
        }
        let Some(words) = suggest::rewrite(&query.words, &corrections, &self.0.analysis) else {
            return Ok(None);
        };
        let corrected = Query {
            words,
            with_facets: false,
            ..query.clone()
        };
        let typed = Typed::parse(&corrected, &self.0.analysis);
        let (found, strict) = self.gather(live, searcher, &typed, &corrected, Sort::Relevance, 1)?;
        let Some(first) = found.best.first().filter(|_| strict > 0) else {
            return Ok(None);
        };
        let spelled = suggest::spelled(corrections, &self.record(searcher, first.address)?, &self.0.analysis);
        Ok(suggest::rewrite(&query.words, &spelled, &self.0.analysis))
    }
}

impl Search {
    /// Whether something that is public now has the word; terms stay in the index before a document is public, and for a while after it is gone.
    fn is_public_word(&self, live: &Generation, searcher: &Searcher, word: &str, query: &Query) -> Result<bool> {
        let alone = Query {
            // As a phrase: that word and no other form of it.
            words: format!("\"{word}\""),
            with_facets: false,
            ..Query::new(query.kind, query.now)
        };
        let typed = Typed::parse(&alone, &self.0.analysis);
        Ok(self.gather(live, searcher, &typed, &alone, Sort::Relevance, 0)?.0.matched > 0)
    }
}

fn hit(record: Record, score: f32, query: &Query, highlighter: &Highlighter<'_>) -> Hit {
    let (language, title) = record.title.pick(&query.locale);
    let (excerpt_language, excerpt_html) = if query.with_excerpts {
        highlighter.excerpt(&record.texts, &query.locale)
    } else {
        (language.to_owned(), String::new())
    };
    Hit {
        id: record.id,
        kind: record.kind,
        number: record.number,
        external_id: record.external_id,
        title: title.to_owned(),
        title_html: if query.with_excerpts {
            highlighter.title(language, title)
        } else {
            String::new()
        },
        language: language.to_owned(),
        score,
        excerpt_html,
        excerpt_language,
    }
}
