use std::{io, path::PathBuf};

/// Everything that can go wrong here. No message contains a key or sealed content.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database holds what only the old keys can read. A new key file would hide the loss.
    #[error(
        "Kavel refuses to start: sealed rows exist, but there is no key file at {}. Restore it from its backup; a new one cannot read them", path.display()
    )]
    KeyFileLost { path: PathBuf },

    #[error("there is no key file at {}", path.display())]
    KeyFileNotFound { path: PathBuf },

    #[error("there is already a key file at {}; it is never overwritten", path.display())]
    KeyFileExists { path: PathBuf },

    #[error(
        "the key file {} has mode {mode:04o}: others than its owner have access to it. Run `chmod 600` on it", path.display()
    )]
    KeyFileExposed { path: PathBuf, mode: u32 },

    /// `reason` never quotes the file.
    #[error("the key file {} is damaged: {reason}", path.display())]
    KeyFileDamaged { path: PathBuf, reason: String },

    /// The file on disk does not continue the keys in memory: somebody replaced it.
    #[error("the key file {} is another one than the one that was loaded", path.display())]
    KeyFileReplaced { path: PathBuf },

    #[error("the key file {} cannot be read or written: {source}", path.display())]
    KeyFileIo { path: PathBuf, source: io::Error },

    /// A row was wrapped with a version that this key file does not have: wrong file, or an old copy.
    #[error("the key file has no key version `{0}`")]
    UnknownKeyVersion(String),

    /// Changed or cut short, or the key, assignment, bid, part or draft is another one. Which of
    /// these it is cannot be known.
    #[error("the sealed bytes are not authentic for this key and place")]
    NotAuthentic,

    /// A stored key has the wrong length or is no valid point.
    #[error("this is not a key of the expected form")]
    BadKey,

    #[error("the content is too long to be sealed")]
    TooLong,

    /// Canonical bytes have integers only, between -(2^53 - 1) and 2^53 - 1 (RFC 8785, RFC 7493).
    #[error("the number at `{pointer}` is not an integer of at most 53 bits")]
    NumberNotInteger { pointer: String },

    #[error("the content is nested more than {limit} levels deep")]
    TooDeep { limit: usize },

    /// Reading or writing the bytes of an attachment failed.
    #[error("reading or writing failed: {0}")]
    Io(#[from] io::Error),

    #[error("the operating system gives no random bytes")]
    NoRandomness,
}
