//! What is searched: the documents of a database, in an index of Kavel's and as plain text.

use anyhow::{Context, Result};
use codelists::{Code, LANGUAGES};
use domain::LocalizedText;
use sea_orm::{DbBackend, Statement};
use search::{Document, Search};
use std::{
    collections::{BTreeSet, HashMap},
    path::Path,
};
use store::{ConnectionTrait, IndexKind, Options, Store};
use uuid::Uuid;

pub struct Collection {
    pub search: Search,
    pub documents: Vec<Text>,
    places: HashMap<Uuid, usize>,
    _folder: tempfile::TempDir,
}

/// A document as the peers see it.
pub struct Text {
    pub id: Uuid,
    pub kind: search::Kind,
    /// As the judgements name it.
    pub key: String,
    /// In how many languages and whatever they are: title and texts.
    pub texts: Vec<(String, String)>,
    /// Labels of its codes in four languages.
    pub labels: Vec<String>,
    pub codes: Vec<String>,
}

impl Text {
    pub fn plain(&self) -> String {
        self.texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n")
    }

    pub fn with_labels(&self) -> String {
        format!("{}\n{}", self.plain(), self.labels.join("\n"))
    }
}

impl Collection {
    pub async fn load(database: &Path) -> Result<Self> {
        let store = Store::connect(&format!("sqlite://{}?mode=rwc", database.display()), &Options::default()).await?;
        let keys = keys(&store).await?;
        let mut documents = Vec::new();
        for kind in IndexKind::ALL {
            let mut after = None;
            while let Some((some, last)) = app::documents::batch(&store, *kind, after, jiff::Timestamp::now().into()).await? {
                documents.extend(some);
                after = Some(last);
            }
        }
        Self::of(documents, &keys)
    }

    /// Documents without a key, such as frameworks, are in Kavel's index but not asked for.
    pub fn of(documents: Vec<Document>, keys: &HashMap<Uuid, String>) -> Result<Self> {
        let texts: Vec<Text> = documents.iter().filter_map(|document| text(document, keys)).collect();
        let folder = tempfile::tempdir().context("a folder for the index")?;
        let search = Search::open(folder.path())?;
        let mut seen = BTreeSet::new();
        search.rebuild(documents.into_iter().filter(|document| seen.insert(document.id())), 0)?;
        Ok(Self {
            search,
            places: texts.iter().enumerate().map(|(place, text)| (text.id, place)).collect(),
            documents: texts,
            _folder: folder,
        })
    }

    pub fn place(&self, id: Uuid) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// Whether the imported notices are in it.
    pub fn has_real(&self) -> bool {
        self.documents.iter().any(|text| text.key.starts_with("real:"))
    }
}

/// As the judgements name documents.
async fn keys(store: &Store) -> Result<HashMap<Uuid, String>> {
    const KEYS: [&str; 3] = [
        "SELECT l.id, CASE f.source WHEN 'demo' THEN 'demo:lot:' || f.number || '-' || l.number ELSE 'real:lot:' || f.external_id || '#' || l.number END
         FROM lots l JOIN frameworks f ON f.id = l.framework_id",
        "SELECT id, CASE source WHEN 'demo' THEN 'demo:supplier:' || number ELSE 'real:supplier:' || external_id END FROM suppliers",
        "SELECT id, 'demo:assignment:' || number FROM assignments",
    ];
    let mut keys = HashMap::new();
    for select in KEYS {
        for row in store
            .read()
            .query_all_raw(Statement::from_string(DbBackend::Sqlite, select))
            .await?
        {
            keys.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        }
    }
    Ok(keys)
}

fn text(document: &Document, keys: &HashMap<Uuid, String>) -> Option<Text> {
    let pairs =
        |text: &LocalizedText| -> Vec<(String, String)> { text.iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect() };
    let told = |title: &LocalizedText, texts: &[LocalizedText], agency: &LocalizedText| -> Vec<(String, String)> {
        std::iter::once(title).chain(texts).chain([agency]).flat_map(pairs).collect()
    };
    let (kind, texts, codes) = match document {
        Document::Supplier(doc) => {
            let mut texts = vec![(doc.language.clone(), doc.name.clone())];
            texts.extend(pairs(&doc.summary));
            texts.extend(doc.evidence.iter().cloned());
            (search::Kind::Supplier, texts, &doc.capabilities)
        }
        Document::Lot(doc) => (search::Kind::Lot, told(&doc.title, &doc.texts, &doc.agency_name), &doc.capabilities),
        Document::Assignment(doc) => (
            search::Kind::Assignment,
            told(&doc.title, &doc.texts, &doc.agency_name),
            &doc.capabilities,
        ),
        Document::Framework(_) => return None,
    };
    let labels: BTreeSet<String> = codes
        .iter()
        .filter_map(|code| Code::parse(code).ok())
        .flat_map(|code| LANGUAGES.map(|lang| code.label(lang)))
        .collect();
    Some(Text {
        id: document.id(),
        kind,
        key: keys.get(&document.id())?.clone(),
        texts,
        labels: labels.into_iter().collect(),
        codes: codes.clone(),
    })
}
