use uuid::Uuid;

use crate::{
    Error, Plaintext, cipher,
    padding::{pad, unpad},
    secret::Secret,
};

/// The key of one draft, and of what belongs to it: invitations, consents, snapshots, their mails.
/// It is stored only wrapped ([`KeyFile::wrap_draft_key`](crate::KeyFile::wrap_draft_key));
/// destroying the wrapped key erases the draft.
#[derive(Clone, Debug)]
pub struct DraftKey(pub(crate) Secret);

/// A fresh random key.
///
/// # Errors
/// [`Error::NoRandomness`].
pub fn new_draft_key() -> Result<DraftKey, Error> {
    Secret::random().map(DraftKey)
}

fn place(draft: Uuid, what: &str) -> Vec<u8> {
    cipher::place("kavel/draft/1", &[draft.as_bytes(), what.as_bytes()])
}

/// Encrypts a piece of a draft, padded to a multiple of [`BUCKET_BYTES`](crate::BUCKET_BYTES).
/// It opens only as the same piece (`what`, such as `part/price`) of the same draft.
///
/// # Errors
/// [`Error::NoRandomness`], [`Error::TooLong`].
pub fn encrypt_draft(key: &DraftKey, draft: Uuid, what: &str, plaintext: &[u8]) -> Result<Vec<u8>, Error> {
    cipher::encrypt(&key.0, &place(draft, what), pad(plaintext))
}

/// Decrypts what [`encrypt_draft`] made.
///
/// # Errors
/// [`Error::NotAuthentic`]: changed, or another key, draft or piece.
pub fn decrypt_draft(key: &DraftKey, draft: Uuid, what: &str, sealed: &[u8]) -> Result<Plaintext, Error> {
    cipher::decrypt(&key.0, &place(draft, what), sealed).and_then(unpad)
}
