//! From a document to what tantivy stores.

use crate::{
    analysis::{LANGS, composed, lang_index},
    document::{AssignmentDoc, Document, FrameworkDoc, Kind, LotDoc, SupplierDoc},
    labels, lexicon,
    phase::Timeline,
    schema::{Fields, NEVER_NEW},
};
use codelists::{Code, LANGUAGES, NutsCode};
use domain::{Instant, LocalizedText, organisation::SizeClass};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use tantivy::TantivyDocument;
use uuid::Uuid;

/// Long enough to tell titles apart, short enough for a dictionary in memory.
const SORT_TITLE_CHARS: usize = 80;

/// What a hit shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Record {
    pub id: Uuid,
    pub kind: Kind,
    pub number: String,
    pub external_id: Option<String>,
    pub title: LocalizedText,
    /// `(language, text)`; an excerpt is taken from one of them.
    pub texts: Vec<(String, String)>,
}

/// The three kinds brought to one.
pub(crate) struct Entry {
    record: Record,
    /// Searched but not shown as an excerpt.
    context: Vec<(String, String)>,
    framework: Option<i64>,
    lot: Option<String>,
    agency: Option<i64>,
    capabilities: Vec<String>,
    nuts: Vec<String>,
    size: Option<SizeClass>,
    languages: Vec<String>,
    value_cents: Option<i64>,
    deadline: Option<Instant>,
    published: Instant,
    timeline: Timeline,
    /// See [`Fields::award`].
    award: Option<i64>,
}

fn pairs(text: &LocalizedText) -> impl Iterator<Item = (String, String)> + '_ {
    text.iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(lang, text)| (lang.to_owned(), composed(text).into_owned()))
}

fn composed_text(text: &LocalizedText) -> LocalizedText {
    let mut all = LocalizedText::default();
    for (lang, text) in pairs(text) {
        all.set(&lang, text);
    }
    all
}

impl From<SupplierDoc> for Entry {
    fn from(doc: SupplierDoc) -> Self {
        let evidence = doc.evidence.into_iter().filter(|(_, text)| !text.trim().is_empty());
        let texts = pairs(&doc.summary)
            .chain(evidence.map(|(lang, text)| (lang, composed(&text).into_owned())))
            .collect();
        let title = composed_text(&LocalizedText::one(&doc.language, doc.name));
        Self {
            record: Record {
                id: doc.id,
                kind: Kind::Supplier,
                number: doc.number.to_string(),
                external_id: doc.external_id,
                title,
                texts,
            },
            context: Vec::new(),
            framework: None,
            lot: None,
            agency: None,
            capabilities: doc.capabilities,
            nuts: doc.nuts,
            size: Some(doc.size),
            languages: doc.languages,
            value_cents: None,
            deadline: None,
            published: doc.published_at,
            timeline: Timeline::default(),
            award: match doc.size {
                SizeClass::Large => Some(NEVER_NEW),
                _ => doc.last_award.map(Instant::as_millis),
            },
        }
    }
}

impl From<FrameworkDoc> for Entry {
    fn from(doc: FrameworkDoc) -> Self {
        let (title, texts) = (composed_text(&doc.title), doc.texts.iter().flat_map(pairs).collect());
        Self {
            record: Record {
                id: doc.id,
                kind: Kind::Framework,
                number: doc.number.to_string(),
                external_id: doc.external_id,
                title,
                texts,
            },
            context: pairs(&doc.agency_name).collect(),
            framework: Some(doc.number),
            lot: None,
            agency: Some(doc.agency_number),
            capabilities: doc.capabilities,
            nuts: doc.nuts,
            size: None,
            languages: doc.languages,
            value_cents: doc.value.map(|value| value.cents),
            deadline: doc.deadline,
            published: doc.published_at,
            timeline: doc.timeline,
            award: None,
        }
    }
}

impl From<LotDoc> for Entry {
    fn from(doc: LotDoc) -> Self {
        let (number, title) = (format!("{}-{}", doc.framework_number, doc.number), composed_text(&doc.title));
        let texts = doc.texts.iter().flat_map(pairs).collect();
        Self {
            lot: Some(number.clone()),
            record: Record {
                id: doc.id,
                kind: Kind::Lot,
                number,
                external_id: doc.external_id,
                title,
                texts,
            },
            context: pairs(&doc.agency_name).collect(),
            framework: Some(doc.framework_number),
            agency: Some(doc.agency_number),
            capabilities: doc.capabilities,
            nuts: doc.nuts,
            size: None,
            languages: doc.languages,
            value_cents: doc.value.map(|value| value.cents),
            deadline: doc.deadline,
            published: doc.published_at,
            timeline: doc.timeline,
            award: None,
        }
    }
}

impl From<AssignmentDoc> for Entry {
    fn from(doc: AssignmentDoc) -> Self {
        let framework = doc.lot_number.as_deref().and_then(|lot| lot.split('-').next()?.parse().ok());
        let texts = doc.texts.iter().flat_map(pairs).collect();
        let title = composed_text(&doc.title);
        Self {
            record: Record {
                id: doc.id,
                kind: Kind::Assignment,
                number: doc.number.to_string(),
                external_id: doc.external_id,
                title,
                texts,
            },
            context: pairs(&doc.agency_name).collect(),
            framework,
            lot: doc.lot_number,
            agency: Some(doc.agency_number),
            capabilities: doc.capabilities,
            nuts: doc.nuts,
            size: None,
            languages: doc.languages,
            value_cents: doc.value.map(|value| value.cents),
            deadline: doc.deadline,
            published: doc.published_at,
            timeline: doc.timeline,
            award: None,
        }
    }
}

impl From<Document> for Entry {
    fn from(document: Document) -> Self {
        match document {
            Document::Supplier(doc) => doc.into(),
            Document::Framework(doc) => doc.into(),
            Document::Lot(doc) => doc.into(),
            Document::Assignment(doc) => doc.into(),
        }
    }
}

impl Entry {
    pub fn id(&self) -> Uuid {
        self.record.id
    }

    pub fn into_document(self, fields: &Fields) -> Result<TantivyDocument, serde_json::Error> {
        let mut doc = TantivyDocument::new();
        let record = &self.record;
        doc.add_text(fields.id, record.id.to_string());
        doc.add_text(fields.kind, record.kind.as_str());
        doc.add_text(fields.number, &record.number);
        doc.add_text(fields.plain, &record.number);
        doc.add_text(fields.record, serde_json::to_string(record)?);
        doc.add_u64(fields.tie, tie(record.id));
        if let Some(external_id) = &record.external_id {
            doc.add_text(fields.external_id, external_id);
        }
        if let Some(framework) = self.framework {
            doc.add_i64(fields.framework, framework);
        }
        if let Some(lot) = &self.lot {
            doc.add_text(fields.lot, lot);
        }
        if let Some(agency) = self.agency {
            doc.add_i64(fields.agency, agency);
        }
        let mut written_in = BTreeSet::new();
        for (lang, title) in record.title.iter() {
            written_in.extend(add(&mut doc, fields, lang, title));
        }
        for (lang, text) in record.texts.iter().chain(&self.context) {
            written_in.extend(add(&mut doc, fields, lang, text));
        }
        for place in written_in {
            doc.add_text(fields.written_in, LANGUAGES[place]);
        }
        for (place, lang) in LANGUAGES.into_iter().enumerate() {
            let title = codelists::fold(record.title.pick(lang).1);
            doc.add_text(fields.sort_title[place], title.chars().take(SORT_TITLE_CHARS).collect::<String>());
        }
        self.add_codes(&mut doc, fields);
        self.add_values(&mut doc, fields);
        Ok(doc)
    }

    /// Codes as facets with all that they meet, and as words in four languages.
    fn add_codes(&self, doc: &mut TantivyDocument, fields: &Fields) {
        let codes: BTreeSet<Code> = self.capabilities.iter().filter_map(|code| Code::parse(code).ok()).collect();
        let met: BTreeSet<Code> = codes.iter().flat_map(|code| labels::met(*code).into_owned()).collect();
        if self.record.kind != Kind::Supplier {
            codes.iter().for_each(|code| doc.add_text(fields.code, code.to_string()));
        }
        for code in met {
            match code {
                Code::Cpv(cpv) => doc.add_text(fields.cpv, cpv.to_string()),
                Code::Kavel(_) => doc.add_text(fields.capability, code.to_string()),
            }
        }
        let mut all = Vec::new();
        for place in 0..LANGS {
            let labels: BTreeSet<u32> = codes.iter().flat_map(|code| labels::numbers(*code, place)).copied().collect();
            if labels.is_empty() {
                continue;
            }
            let written = labels::written(labels.iter().copied());
            if lexicon::has_compounds(place) {
                doc.add_text(fields.parts[place], &written);
            }
            doc.add_text(fields.labels[place], written);
            all.extend(labels);
        }
        if !all.is_empty() {
            doc.add_text(fields.plain, labels::written(all));
        }
        for code in codes {
            if let Code::Cpv(cpv) = code {
                doc.add_text(fields.plain, cpv.to_string());
            }
        }
    }

    fn add_values(&self, doc: &mut TantivyDocument, fields: &Fields) {
        let nuts: BTreeSet<NutsCode> = self.nuts.iter().filter_map(|code| NutsCode::parse(code).ok()).collect();
        for code in nuts
            .iter()
            .flat_map(|code| std::iter::once(*code).chain(code.ancestors()))
            .collect::<BTreeSet<_>>()
        {
            doc.add_text(fields.nuts, code.as_str());
        }
        for language in self
            .languages
            .iter()
            .map(|tag| tag.trim().to_lowercase())
            .filter(|tag| !tag.is_empty())
            .collect::<BTreeSet<_>>()
        {
            doc.add_text(fields.language, language);
        }
        if let Some(size) = self.size {
            doc.add_text(fields.size, size.as_str());
        }
        if let Some(cents) = self.value_cents {
            doc.add_i64(fields.value_cents, cents);
        }
        let instants = [(fields.deadline, self.deadline), (fields.published, Some(self.published))];
        for (field, at) in instants.into_iter().filter_map(|(field, at)| Some((field, at?))) {
            doc.add_i64(field, at.as_millis());
        }
        if let Some(award) = self.award {
            doc.add_i64(fields.award, award);
        }
        for step in self.timeline.encoded() {
            doc.add_i64(fields.phases, step);
        }
    }
}

/// A text in a language with its own fields goes there, and every text goes to the unstemmed twin. The place of the language.
fn add(doc: &mut TantivyDocument, fields: &Fields, lang: &str, text: &str) -> Option<usize> {
    let (place, text) = (lang_index(lang), labels::own(text));
    if let Some(place) = place {
        doc.add_text(fields.body[place], text);
        if lexicon::has_compounds(place) {
            doc.add_text(fields.parts[place], text);
        }
    }
    doc.add_text(fields.plain, text);
    doc.add_text(fields.own, text);
    place
}

/// 64 bits of an id, for stable order.
pub(crate) fn tie(id: Uuid) -> u64 {
    let (high, low) = id.as_u64_pair();
    high ^ low
}
