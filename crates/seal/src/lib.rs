#![doc = include_str!("../README.md")]

mod canonical;
mod cipher;
mod draft;
mod error;
mod key_file;
mod opening;
mod padding;
mod secret;
mod stream;
mod wrap;

pub use canonical::{canonical_json, frozen};
pub use draft::{DraftKey, decrypt_draft, encrypt_draft, new_draft_key};
pub use error::Error;
pub use key_file::KeyFile;
pub use opening::{OpeningKey, OpeningPublic, Part, SealedPart, open_file_key, open_part, seal_file_key, seal_part};
pub use padding::BUCKET_BYTES;
pub use stream::{CHUNK_BYTES, FileKey, StreamOpener, StreamSealer, open_stream, seal_stream};
pub use wrap::Wrapped;

/// Decrypted bytes: overwritten when dropped.
pub type Plaintext = zeroize::Zeroizing<Vec<u8>>;
