//! Keys that are stored in the database, encrypted under the key file.

use uuid::Uuid;

use crate::{DraftKey, Error, KeyFile, OpeningKey, cipher, key_file::MasterKey, secret::Secret};

/// A wrapped key, as two columns. `bytes` is 72 long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// The version of the key file that opens it.
    pub key_version: String,
    /// Nonce, ciphertext and tag.
    pub bytes: Vec<u8>,
}

/// What a wrapped key is for: each use has its own subkey.
#[derive(Clone, Copy)]
enum Use {
    Draft,
    Opening,
}

impl Use {
    fn label(self) -> cipher::Label {
        match self {
            Self::Draft => "kavel/wrap/draft/1",
            Self::Opening => "kavel/wrap/opening/1",
        }
    }
}

fn place(purpose: Use, version: &MasterKey, owner: Uuid) -> Vec<u8> {
    let context = [owner.as_bytes().as_slice(), version.id().as_bytes()];
    cipher::place(purpose.label(), &context)
}

impl KeyFile {
    /// Wraps the key of `draft` with the current version.
    ///
    /// # Errors
    /// [`Error::NoRandomness`].
    pub fn wrap_draft_key(&self, key: &DraftKey, draft: Uuid) -> Result<Wrapped, Error> {
        self.wrap(Use::Draft, draft, &key.0)
    }

    /// # Errors
    /// [`Error::UnknownKeyVersion`], [`Error::NotAuthentic`].
    pub fn unwrap_draft_key(&self, wrapped: &Wrapped, draft: Uuid) -> Result<DraftKey, Error> {
        self.unwrap(Use::Draft, draft, wrapped).map(DraftKey)
    }

    /// Wraps the same key again with the current version, after [`rotate`](Self::rotate).
    ///
    /// # Errors
    /// [`Error::UnknownKeyVersion`], [`Error::NotAuthentic`], [`Error::NoRandomness`].
    pub fn rewrap_draft_key(&self, wrapped: &Wrapped, draft: Uuid) -> Result<Wrapped, Error> {
        let key = self.unwrap(Use::Draft, draft, wrapped)?;
        self.wrap(Use::Draft, draft, &key)
    }

    /// Wraps the private half of an assignment's opening key with the current version.
    ///
    /// # Errors
    /// [`Error::NoRandomness`].
    pub fn wrap_opening_key(&self, key: &OpeningKey, assignment: Uuid) -> Result<Wrapped, Error> {
        self.wrap(Use::Opening, assignment, &key.private_bytes()?)
    }

    /// # Errors
    /// [`Error::UnknownKeyVersion`], [`Error::NotAuthentic`].
    pub fn unwrap_opening_key(&self, wrapped: &Wrapped, assignment: Uuid) -> Result<OpeningKey, Error> {
        let private = self.unwrap(Use::Opening, assignment, wrapped)?;
        OpeningKey::from_private_bytes(&private)
    }

    /// Wraps the same key again with the current version, after [`rotate`](Self::rotate).
    ///
    /// # Errors
    /// [`Error::UnknownKeyVersion`], [`Error::NotAuthentic`], [`Error::NoRandomness`].
    pub fn rewrap_opening_key(&self, wrapped: &Wrapped, assignment: Uuid) -> Result<Wrapped, Error> {
        let key = self.unwrap(Use::Opening, assignment, wrapped)?;
        self.wrap(Use::Opening, assignment, &key)
    }

    /// Whether rotation has nothing left to do for this key.
    pub fn is_current(&self, wrapped: &Wrapped) -> bool {
        wrapped.key_version == self.current()
    }

    fn wrap(&self, purpose: Use, owner: Uuid, key: &Secret) -> Result<Wrapped, Error> {
        let version = self.current_key();
        let subkey = version.subkey(purpose.label())?;
        let plain = crate::Plaintext::new(key.bytes().to_vec());
        Ok(Wrapped {
            key_version: version.id().to_owned(),
            bytes: cipher::encrypt(&subkey, &place(purpose, version, owner), plain)?,
        })
    }

    fn unwrap(&self, purpose: Use, owner: Uuid, wrapped: &Wrapped) -> Result<Secret, Error> {
        let version = self.key(&wrapped.key_version)?;
        let subkey = version.subkey(purpose.label())?;
        let plain = cipher::decrypt(&subkey, &place(purpose, version, owner), &wrapped.bytes)?;
        Secret::from_slice(&plain)
    }
}
