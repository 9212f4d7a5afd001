//! The folder of an index: `{root}/{fingerprint}/{generation}/`, and `{root}/{fingerprint}/current`, which names the generation in use.
//! It is written only when a generation is complete, so a rebuild that did not finish leaves nothing behind that is taken for an index.

use crate::{Error, Result, analysis::Analysis, gate::Writer, overview::Overviews, schema};
use std::{
    fs::{self, File, TryLockError},
    io::Write,
    path::{Path, PathBuf},
    sync::{
        Arc, Weak,
        atomic::{AtomicI64, Ordering},
    },
};
use tantivy::{Index, IndexReader, ReloadPolicy, SingleSegmentIndexWriter, Warmer, directory::RamDirectory, tokenizer::TokenizerManager};
use uuid::Uuid;

const CURRENT: &str = "current";
const LOCK: &str = "writer.lock";

/// One complete index on disk.
pub(crate) struct Generation {
    pub path: PathBuf,
    pub index: Index,
    pub reader: IndexReader,
    pub overviews: Arc<Overviews>,
    /// The outbox cursor of the last commit.
    pub cursor: AtomicI64,
}

impl Generation {
    pub fn create(home: &Path, analysis: &Analysis) -> Result<Self> {
        let path = home.join(Uuid::now_v7().simple().to_string());
        fs::create_dir_all(&path).map_err(Error::io(&path))?;
        let index = Index::create_in_dir(&path, schema::build().0)?;
        Self::with(path, index, analysis)
    }

    /// The one that `current` names; `None` where there is none.
    pub fn current(home: &Path, analysis: &Analysis) -> Result<Option<Self>> {
        let pointer = home.join(CURRENT);
        let name = match fs::read_to_string(&pointer) {
            Ok(name) => name,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::io(&pointer)(error)),
        };
        let corrupt = |reason: String| Error::Corrupt {
            dir: home.to_owned(),
            reason,
        };
        let name = Uuid::try_parse(name.trim()).map_err(|error| corrupt(error.to_string()))?;
        let path = home.join(name.simple().to_string());
        let index = Index::open_in_dir(&path).map_err(|error| corrupt(error.to_string()))?;
        if index.schema() != schema::build().0 {
            return Err(corrupt("another schema".to_owned()));
        }
        Self::with(path, index, analysis).map(Some)
    }

    /// Fills an index that [`Generation::in_memory`] reads.
    pub fn memory_writer(analysis: &Analysis, bytes: usize) -> Result<SingleSegmentIndexWriter> {
        let tokenizers = TokenizerManager::default();
        analysis.register(&tokenizers);
        let index = Index::builder().schema(schema::build().0).tokenizers(tokenizers);
        Ok(index.single_segment_index_writer(RamDirectory::create(), bytes)?)
    }

    /// Of documents that are nowhere on disk.
    pub fn in_memory(index: Index, analysis: &Analysis) -> Result<Self> {
        Self::with(PathBuf::new(), index, analysis)
    }

    fn with(path: PathBuf, index: Index, analysis: &Analysis) -> Result<Self> {
        analysis.register(index.tokenizers());
        let overviews = Arc::new(Overviews::new(schema::build().1.kind));
        let warmer: Weak<dyn Warmer> = Arc::downgrade(&(Arc::clone(&overviews) as Arc<dyn Warmer>));
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .warmers(vec![warmer])
            .num_warming_threads(1)
            .try_into()?;
        let cursor = index.load_metas()?.payload.and_then(|payload| payload.parse().ok()).unwrap_or(0);
        Ok(Self {
            path,
            index,
            reader,
            overviews,
            cursor: AtomicI64::new(cursor),
        })
    }

    /// Reads every file once. A missing one was noticed when the reader opened.
    pub fn verify(&self) -> Result<()> {
        let damaged = self.index.validate_checksum()?;
        match damaged.into_iter().next() {
            None => Ok(()),
            Some(file) => Err(Error::Corrupt {
                dir: self.path.clone(),
                reason: format!("`{}` is damaged", file.display()),
            }),
        }
    }

    /// Makes what was written durable with its cursor, and shows it.
    pub fn commit(&self, writer: &mut Writer, cursor: i64) -> Result<()> {
        self.overviews.keep_warm();
        let mut commit = writer.prepare_commit()?;
        commit.set_payload(&cursor.to_string());
        commit.commit()?;
        self.cursor.store(cursor, Ordering::Release);
        Ok(self.reader.reload()?)
    }

    /// From now on this is the index, also after a crash.
    pub fn publish(&self, home: &Path) -> Result<()> {
        let (written, pointer) = (home.join("current.new"), home.join(CURRENT));
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let write = || {
            let mut file = File::create(&written)?;
            file.write_all(name.as_bytes())?;
            file.sync_all()?;
            fs::rename(&written, &pointer)?;
            File::open(home)?.sync_all()
        };
        write().map_err(Error::io(&pointer))
    }

    /// Removes every other directory in `home`, and every other version in `root`.
    pub fn remove_others(&self, root: &Path, home: &Path) {
        let children = |dir: &Path| {
            fs::read_dir(dir)
                .into_iter()
                .flatten()
                .flatten()
                .map(|entry| entry.path())
                .filter(|path| path.is_dir())
                .collect::<Vec<_>>()
        };
        let others = children(home).into_iter().filter(|path| *path != self.path);
        for path in others.chain(children(root).into_iter().filter(|path| path != home && is_fingerprint(path))) {
            // Left for the next time.
            if let Err(error) = fs::remove_dir_all(&path) {
                tracing::warn!(path = %path.display(), %error, "an old search index stays on disk");
            }
        }
    }
}

fn is_fingerprint(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.len() == 16 && name.to_string_lossy().bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// Where the indexes of this schema are.
pub(crate) fn home(root: &Path) -> PathBuf {
    root.join(schema::fingerprint(&schema::build().0))
}

/// Held as long as the file is open; the operating system lets go of it when the process ends, however it ends.
pub(crate) fn lock(root: &Path) -> Result<File> {
    let path = root.join(LOCK);
    let mut file = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(Error::io(&path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let holder = fs::read_to_string(&path).unwrap_or_default();
            return Err(Error::Locked {
                dir: root.to_owned(),
                holder: holder.trim().to_owned(),
            });
        }
        Err(TryLockError::Error(error)) => return Err(Error::io(&path)(error)),
    }
    file.set_len(0)
        .and_then(|()| writeln!(file, "process {}", std::process::id()))
        .map_err(Error::io(&path))?;
    Ok(file)
}
