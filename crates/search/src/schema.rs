//! The one schema of all three kinds.

use crate::analysis::{self, LANGS, PLAIN};
use codelists::{Code, LANGUAGES};
use tantivy::{
    Term,
    schema::{FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, SchemaBuilder, TextFieldIndexing, TextOptions},
};

/// In [`Fields::award`].
pub(crate) const NEVER_NEW: i64 = i64::MAX;

/// Raise it when documents are filled differently under the same schema.
const CONTENT_VERSION: u32 = 3;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields {
    pub id: Field,
    pub kind: Field,
    /// Exact, as typed by those who have it on paper.
    pub number: Field,
    pub external_id: Field,
    pub framework: Field,
    pub lot: Field,
    pub agency: Field,
    /// Stored: what a hit shows, as JSON.
    pub record: Field,

    /// Title and texts.
    pub body: [Field; LANGS],
    /// Labels of the capability codes, in every language whatever the text is written in.
    pub labels: [Field; LANGS],
    /// What the compounds in body and labels are made of; in English and French, which write them apart, nothing.
    pub parts: [Field; LANGS],
    /// Tags of the languages with text in `body`.
    pub written_in: Field,
    /// Body and labels unstemmed, with positions.
    pub plain: Field,
    /// The words of `plain` that are the document's own, and not of a label: what a minus word is looked for in.
    pub own: Field,

    pub capability: Field,
    pub cpv: Field,
    /// Exactly what a lot or an assignment needs; what a firm meets is in `capability` and `cpv`.
    pub code: Field,
    pub nuts: Field,
    pub size: Field,
    pub language: Field,
    pub value_cents: Field,
    pub deadline: Field,
    pub published: Field,
    /// See [`crate::Timeline::encoded`].
    pub phases: Field,
    /// When a firm last won something, as far as notices tell; [`NEVER_NEW`] for one that is no newcomer whatever the day.
    pub award: Field,
    /// For sorting by title, in the language of the page.
    pub sort_title: [Field; LANGS],
    /// The last word in every order, made from the id.
    pub tie: Field,
}

impl Fields {
    /// The term of all that has a code or a narrower one.
    pub fn met(&self, code: Code) -> Term {
        match code {
            Code::Cpv(cpv) => Term::from_field_text(self.cpv, &cpv.to_string()),
            Code::Kavel(_) => Term::from_field_text(self.capability, &code.to_string()),
        }
    }

    /// By place in [`crate::columns::TEXT_FACETS`].
    pub const fn of_facet(&self, place: usize) -> Field {
        [self.capability, self.cpv, self.nuts, self.size, self.language][place]
    }
}

/// Names of the fast fields, as columns are opened by name.
pub(crate) mod column {
    pub const CAPABILITY: &str = "capability";
    pub const CPV: &str = "cpv";
    pub const NUTS: &str = "nuts";
    pub const SIZE: &str = "size";
    pub const LANGUAGE: &str = "language";
    pub const VALUE_CENTS: &str = "value_cents";
    pub const DEADLINE: &str = "deadline";
    pub const PUBLISHED: &str = "published";
    pub const PHASES: &str = "phases";
    pub const AWARD: &str = "award";
    pub const TIE: &str = "tie";

    pub fn sort_title(lang: usize) -> String {
        format!("sort_title_{}", codelists::LANGUAGES[lang])
    }
}

pub(crate) fn build() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let fields = add_to(&mut schema);
    (schema.build(), fields)
}

pub(crate) fn add_to(schema: &mut SchemaBuilder) -> Fields {
    let text = |analyzer: &str, option| {
        TextOptions::default().set_indexing_options(TextFieldIndexing::default().set_tokenizer(analyzer).set_index_option(option))
    };
    let values = || TextOptions::default().set_fast("raw");
    // Counted by column, and read as a list of documents where a value is chosen.
    let facet = || {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("raw")
            .set_index_option(IndexRecordOption::Basic);
        values().set_indexing_options(indexing.set_fieldnorms(false))
    };
    let freqs = IndexRecordOption::WithFreqs;
    let own = TextFieldIndexing::default()
        .set_tokenizer(PLAIN)
        .set_index_option(IndexRecordOption::Basic)
        .set_fieldnorms(false);
    let own = TextOptions::default().set_indexing_options(own);
    Fields {
        id: schema.add_text_field("id", STRING),
        kind: schema.add_text_field("kind", STRING),
        number: schema.add_text_field("number", STRING),
        external_id: schema.add_text_field("external_id", STRING),
        framework: schema.add_i64_field("framework", INDEXED),
        lot: schema.add_text_field("lot", STRING),
        agency: schema.add_i64_field("agency", INDEXED),
        record: schema.add_text_field("record", STORED),
        body: LANGUAGES.map(|lang| schema.add_text_field(&format!("body_{lang}"), text(lang, freqs))),
        labels: LANGUAGES.map(|lang| schema.add_text_field(&format!("labels_{lang}"), text(lang, freqs))),
        parts: LANGUAGES.map(|lang| schema.add_text_field(&format!("parts_{lang}"), text(&analysis::parts_of(lang), freqs))),
        written_in: schema.add_text_field("written_in", STRING),
        plain: schema.add_text_field("plain", text(PLAIN, IndexRecordOption::WithFreqsAndPositions)),
        own: schema.add_text_field("own", own),
        capability: schema.add_text_field(column::CAPABILITY, facet()),
        cpv: schema.add_text_field(column::CPV, facet()),
        code: schema.add_text_field("code", STRING),
        nuts: schema.add_text_field(column::NUTS, facet()),
        size: schema.add_text_field(column::SIZE, facet()),
        language: schema.add_text_field(column::LANGUAGE, facet()),
        value_cents: schema.add_i64_field(column::VALUE_CENTS, FAST),
        deadline: schema.add_i64_field(column::DEADLINE, FAST),
        published: schema.add_i64_field(column::PUBLISHED, FAST),
        phases: schema.add_i64_field(column::PHASES, FAST),
        award: schema.add_i64_field(column::AWARD, FAST),
        sort_title: std::array::from_fn(|lang| schema.add_text_field(&column::sort_title(lang), values())),
        tie: schema.add_u64_field(column::TIE, FAST),
    }
}

/// Names the directory of an index, so that another schema, analysis or library version never reads it. FNV-1a: it must be the same in
/// every build.
pub(crate) fn fingerprint(schema: &Schema) -> String {
    let said = format!(
        "{}|{}|{}|{CONTENT_VERSION}",
        serde_json::to_string(schema).unwrap_or_default(),
        tantivy::version_string(),
        analysis::VERSION
    );
    let hash = said.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}
