//! The chosen values of a facet in one segment: which documents hold one of them, and how many hold each value that a filter shows because of
//! the choice.

use crate::{
    columns::{self, Columns, TEXT_FACETS},
    facets::Sight,
    query::{FacetName, Filters},
    schema::Fields,
};
use std::{collections::BTreeMap, io, sync::Arc};
use tantivy::{
    BitSet, DocId, InvertedIndexReader, SegmentReader, Term,
    columnar::StrColumn,
    schema::{Field, IndexRecordOption},
};

/// So many documents are looked at one by one, before all that hold the choice are read at once.
const FEW: usize = 2_000;

/// Place of the CPV in [`TEXT_FACETS`]: its codes can be chosen as a capability too.
const CPV: usize = 1;

pub(crate) struct Choice {
    /// Place in [`TEXT_FACETS`].
    pub facet: usize,
    /// Any of these will do.
    values: Vec<Values>,
    /// Documents that hold it, once they have been read.
    holding: Option<BitSet>,
    tested: usize,
    max_doc: DocId,
    own: Arc<InvertedIndexReader>,
    field: Field,
    /// Documents that miss only this.
    pub missing: Vec<DocId>,
    /// What is shown because of the choice: itself, what is above it and right below; by ordinal.
    shown: BTreeMap<u64, String>,
}

/// Values of one column.
struct Values {
    column: StrColumn,
    ordinals: Vec<u64>,
    index: Arc<InvertedIndexReader>,
    terms: Vec<Term>,
}

impl Values {
    fn open(place: usize, values: &[&str], columns: &Columns, segment: &SegmentReader, fields: &Fields) -> tantivy::Result<Option<Self>> {
        let Some(column) = &columns.texts[place] else { return Ok(None) };
        let field = fields.of_facet(place);
        Ok(Some(Self {
            ordinals: columns::ordinals(column, values.iter().copied())?,
            column: column.clone(),
            index: segment.inverted_index(field)?,
            terms: values.iter().map(|value| Term::from_field_text(field, value)).collect(),
        }))
    }

    fn has(&self, doc: DocId) -> bool {
        !self.ordinals.is_empty() && self.column.term_ords(doc).any(|ordinal| self.ordinals.contains(&ordinal))
    }
}

impl Choice {
    /// Of every text facet that has one.
    pub fn all(filters: &Filters, columns: &Columns, segment: &SegmentReader, fields: &Fields) -> tantivy::Result<Vec<Self>> {
        let mut all = Vec::new();
        for (facet, (name, _)) in TEXT_FACETS.into_iter().enumerate() {
            let chosen = filters.values(name);
            if chosen.is_empty() {
                continue;
            }
            let own: Vec<&str> = chosen.iter().map(String::as_str).collect();
            let mut values: Vec<Values> = Values::open(facet, &own, columns, segment, fields)?.into_iter().collect();
            if name == FacetName::Capability {
                let cpv: Vec<&str> = own.iter().filter_map(|code| code.strip_prefix("cpv:")).collect();
                values.extend(Values::open(CPV, &cpv, columns, segment, fields)?);
            }
            all.push(Self {
                facet,
                values,
                holding: None,
                tested: 0,
                max_doc: segment.max_doc(),
                own: segment.inverted_index(fields.of_facet(facet))?,
                field: fields.of_facet(facet),
                missing: Vec::new(),
                shown: match &columns.texts[facet] {
                    Some(column) => shown(column, name, chosen)?,
                    None => BTreeMap::new(),
                },
            });
        }
        Ok(all)
    }

    #[inline]
    pub fn holds(&mut self, doc: DocId) -> io::Result<bool> {
        if let Some(holding) = &self.holding {
            return Ok(holding.contains(doc));
        }
        self.tested += 1;
        if self.tested > FEW {
            let mut holding = BitSet::with_max_value(self.max_doc);
            for values in &self.values {
                for term in &values.terms {
                    each(&values.index, term, |doc| {
                        holding.insert(doc);
                    })?;
                }
            }
            self.holding = Some(holding);
        }
        Ok(self.values.iter().any(|values| values.has(doc)))
    }

    /// A document that holds everything else, but not this.
    pub fn miss(&mut self, doc: DocId) {
        self.missing.push(doc);
    }

    /// How many documents have each of the values that only the choice brings into sight, among those that hold everything and those that
    /// miss only this.
    pub fn counts(&self, columns: &Columns, held: &[DocId]) -> io::Result<Vec<(String, u64)>> {
        let Some(column) = &columns.texts[self.facet] else {
            return Ok(Vec::new());
        };
        let mut counts: BTreeMap<u64, u64> = self.shown.keys().map(|ordinal| (*ordinal, 0)).collect();
        let counted = || held.iter().chain(&self.missing);
        if held.len() + self.missing.len() <= FEW {
            for ordinal in counted().flat_map(|doc| column.term_ords(*doc)) {
                if let Some(count) = counts.get_mut(&ordinal) {
                    *count += 1;
                }
            }
        } else {
            let mut all = BitSet::with_max_value(self.max_doc);
            for doc in counted() {
                all.insert(*doc);
            }
            for (ordinal, count) in &mut counts {
                let term = Term::from_field_text(self.field, &self.shown[ordinal]);
                each(&self.own, &term, |doc| *count += u64::from(all.contains(doc)))?;
            }
        }
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        Ok(counts.map(|(ordinal, count)| (self.shown[&ordinal].clone(), count)).collect())
    }
}

fn shown(column: &StrColumn, name: FacetName, chosen: &[String]) -> io::Result<BTreeMap<u64, String>> {
    let sight = Sight::of(name, chosen);
    let mut shown = BTreeMap::new();
    for beginning in sight.beginnings() {
        let mut values = column.dictionary().prefix_range(beginning).into_stream()?;
        while values.advance() {
            let value = String::from_utf8_lossy(values.key());
            if sight.has(&value) {
                shown.insert(values.term_ord(), value.into_owned());
            }
        }
    }
    Ok(shown)
}

fn each(index: &InvertedIndexReader, term: &Term, mut take: impl FnMut(DocId)) -> io::Result<()> {
    let Some(mut postings) = index.read_block_postings(term, IndexRecordOption::Basic)? else {
        return Ok(());
    };
    loop {
        let docs = postings.docs();
        if docs.is_empty() {
            return Ok(());
        }
        docs.iter().for_each(|doc| take(*doc));
        postings.advance();
    }
}
