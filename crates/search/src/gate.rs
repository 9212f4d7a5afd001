//! Bounds what waits to be written: the queue of tantivy's writer counts documents, ours counts bytes, or long documents fill the memory.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use tantivy::{
    IndexWriter, TantivyDocument,
    schema::{Document as TantivyValues, Value},
};

/// Text handed over and not yet written.
const MOST_BYTES: usize = 8_000_000;

pub(crate) type Writer = IndexWriter<Queued>;

#[derive(Clone, Default)]
pub(crate) struct Gate(Arc<(Mutex<usize>, Condvar)>);

/// A document on its way to the writer.
pub(crate) struct Queued {
    document: TantivyDocument,
    pass: Pass,
}

struct Pass {
    gate: Gate,
    bytes: usize,
}

impl Gate {
    /// Waits until there is room; a document larger than all of it goes alone.
    pub fn queue(&self, document: TantivyDocument) -> Queued {
        let bytes = size(&document);
        let (waiting, room) = &*self.0;
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        while *waiting > 0 && *waiting + bytes > MOST_BYTES {
            waiting = room.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        *waiting += bytes;
        drop(waiting);
        let pass = Pass { gate: self.clone(), bytes };
        Queued { document, pass }
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        let (waiting, room) = &*self.gate.0;
        *waiting.lock().unwrap_or_else(PoisonError::into_inner) -= self.bytes;
        room.notify_all();
    }
}

impl TantivyValues for Queued {
    type Value<'a> = <TantivyDocument as TantivyValues>::Value<'a>;
    type FieldsValuesIter<'a> = <TantivyDocument as TantivyValues>::FieldsValuesIter<'a>;

    fn iter_fields_and_values(&self) -> Self::FieldsValuesIter<'_> {
        self.document.iter_fields_and_values()
    }

    /// The writer takes it out of the queue.
    fn into_tantivy_document(self) -> TantivyDocument {
        drop(self.pass);
        self.document
    }
}

fn size(document: &TantivyDocument) -> usize {
    let texts = document.iter_fields_and_values().filter_map(|(_, value)| value.as_str());
    texts.map(str::len).sum()
}
