use std::path::{Path, PathBuf};

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// One process writes at a time; others open with [`crate::Search::open_reader`].
    #[error("another process ({holder}) writes to the search index in `{}`", dir.display())]
    Locked { dir: PathBuf, holder: String },
    /// For a reader only; [`crate::Search::open`] makes one.
    #[error("there is no search index of this version in `{}`", .0.display())]
    Missing(PathBuf),
    #[error("the index was opened to read only")]
    ReadOnly,
    /// A writer panicked while it held the index; opening it again helps.
    #[error("the search index is in an unknown state after a failure")]
    Poisoned,
    #[error("the index in `{}` is damaged: {reason}", dir.display())]
    Corrupt { dir: PathBuf, reason: String },
    #[error("`{}`: {source}", path.display())]
    Io { path: PathBuf, source: std::io::Error },
    #[error(transparent)]
    Index(#[from] tantivy::TantivyError),
    #[error("a stored record cannot be read: {0}")]
    Record(#[from] serde_json::Error),
}

impl Error {
    /// For `map_err` on file operations.
    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self + '_ {
        move |source| Self::Io {
            path: path.to_owned(),
            source,
        }
    }
}
