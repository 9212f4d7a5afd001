//! A new index beside the one that serves, then the swap.

use crate::{
    Document, Error, Result,
    entry::Entry,
    files::Generation,
    gate::{Gate, Writer},
    index::Search,
};

/// Made by [`Search::start_rebuild`]. Dropped without [`Rebuild::finish`], nothing has happened.
pub struct Rebuild {
    search: Search,
    generation: Generation,
    writer: Writer,
    gate: Gate,
    documents: u64,
}

impl Rebuild {
    pub(crate) fn start(search: Search) -> Result<Self> {
        let generation = Generation::create(search.home(), search.analysis())?;
        let writer = crate::index::rebuilder(&generation)?;
        Ok(Self {
            search,
            generation,
            writer,
            gate: Gate::default(),
            documents: 0,
        })
    }

    /// An id that comes twice is there twice: hand each document in once.
    pub fn add(&mut self, document: Document) -> Result<()> {
        self.writer
            .add_document(self.gate.queue(Entry::from(document).into_document(self.search.fields())?))?;
        self.documents += 1;
        Ok(())
    }

    /// Commits with the outbox cursor taken *before* the first document was read, swaps, and removes the old index. Changes that were
    /// applied to the old one meanwhile are not in the new one: follow the outbox from [`Search::cursor`] again. Returns the number of
    /// documents.
    pub fn finish(mut self, cursor: i64) -> Result<u64> {
        self.generation.commit(&mut self.writer, cursor)?;
        // Its threads and buffers are no use for single changes.
        self.writer.wait_merging_threads()?;
        self.generation.reader.reload()?;
        self.search.swap(self.generation)?;
        Ok(self.documents)
    }
}

impl Search {
    /// Serves the old index until [`Rebuild::finish`].
    pub fn start_rebuild(&self) -> Result<Rebuild> {
        if self.is_read_only() {
            return Err(Error::ReadOnly);
        }
        Rebuild::start(self.clone())
    }

    /// [`Search::start_rebuild`] in one call; returns the number of documents.
    pub fn rebuild(&self, documents: impl IntoIterator<Item = Document>, cursor: i64) -> Result<u64> {
        let mut rebuild = self.start_rebuild()?;
        for document in documents {
            rebuild.add(document)?;
        }
        rebuild.finish(cursor)
    }
}
