//! The master keys, in one file outside the database.

mod disk;
mod format;
mod master_key;

use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER;
use uuid::Uuid;
use zeroize::Zeroizing;

pub(crate) use master_key::MasterKey;

use crate::Error;

/// The master keys. The last version is current, all others stay readable; none is ever removed.
///
/// `Debug` prints the path and the version ids, never a key. Keys are overwritten on drop.
pub struct KeyFile {
    path: PathBuf,
    /// Never empty, in the order of their making.
    keys: Vec<MasterKey>,
}

impl KeyFile {
    /// Makes a new file with one version, mode 0600, written at once and durably.
    ///
    /// # Errors
    /// [`Error::KeyFileExists`], [`Error::KeyFileIo`], [`Error::NoRandomness`].
    pub fn create(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let _lock = disk::lock(path)?;
        if disk::exists(path)? {
            return Err(Error::KeyFileExists { path: path.into() });
        }
        let file = Self {
            path: path.into(),
            keys: vec![MasterKey::new(1)?],
        };
        disk::write(path, &format::encode(&file.keys))?;
        Ok(file)
    }

    /// Reads the file.
    ///
    /// # Errors
    /// [`Error::KeyFileNotFound`], [`Error::KeyFileExposed`] (unix: anyone but the owner has access),
    /// [`Error::KeyFileDamaged`], [`Error::KeyFileIo`].
    pub fn load(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let keys = format::decode(path, &disk::read(path)?)?;
        Ok(Self { path: path.into(), keys })
    }

    /// What the server does when it starts: reads the file, or makes one if nothing was sealed yet.
    ///
    /// # Errors
    /// [`Error::KeyFileLost`] if the file is missing and `sealed_rows_exist`: a new key could not read
    /// them. Otherwise as [`load`](Self::load) and [`create`](Self::create).
    pub fn load_or_create(path: impl AsRef<Path>, sealed_rows_exist: bool) -> Result<Self, Error> {
        let path = path.as_ref();
        match Self::load(path) {
            Err(Error::KeyFileNotFound { path }) if sealed_rows_exist => Err(Error::KeyFileLost { path }),
            // Another node may have made it in the meantime.
            Err(Error::KeyFileNotFound { .. }) => match Self::create(path) {
                Err(Error::KeyFileExists { .. }) => Self::load(path),
                created => created,
            },
            loaded => loaded,
        }
    }

    /// Adds a version and makes it current. Old versions stay. Wrapped keys are re-wrapped one by one
    /// afterwards; other nodes must [`load`](Self::load) again before they meet the new version.
    ///
    /// # Errors
    /// [`Error::KeyFileReplaced`] if the file no longer begins with the keys in memory, and as
    /// [`load`](Self::load). On an error the keys in memory are unchanged.
    pub fn rotate(&mut self) -> Result<&str, Error> {
        let _lock = disk::lock(&self.path)?;
        let mut on_disk = Self::load(&self.path)?;
        if !on_disk.continues(self) {
            return Err(Error::KeyFileReplaced { path: self.path.clone() });
        }
        let next = MasterKey::new(on_disk.keys.len() + 1)?;
        on_disk.keys.push(next);
        disk::write(&self.path, &format::encode(&on_disk.keys))?;
        *self = on_disk;
        Ok(self.current())
    }

    /// The id of the version that wraps new keys, such as `2-1f0c9a3e`.
    pub fn current(&self) -> &str {
        self.current_key().id()
    }

    /// The ids of all versions, oldest first.
    pub fn versions(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(MasterKey::id)
    }

    /// Checks at the start that every version which stored rows name is here.
    ///
    /// # Errors
    /// [`Error::UnknownKeyVersion`] with the first that is not: a wrong file or an old copy of it.
    pub fn require<I>(&self, versions: I) -> Result<(), Error>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        versions.into_iter().try_for_each(|id| self.key(id.as_ref()).map(drop))
    }

    /// A name for "this supplier in this assignment" that only the key file can compute: the same pair
    /// gives the same 64 hex characters, so a unique index keeps a firm to one bid without naming it.
    ///
    /// It uses the *first* version, whichever is current, so that rotation does not change it.
    pub fn uniqueness(&self, assignment: Uuid, supplier: Uuid) -> String {
        let pair = [assignment.as_bytes().as_slice(), supplier.as_bytes()].concat();
        HEXLOWER.encode(&self.keys[0].mac("kavel/uniqueness/1", &pair))
    }

    /// The actor of bid events in the audit until the bids are opened: the same value as
    /// [`uniqueness`](Self::uniqueness), so different in every assignment.
    pub fn bidder_pseudonym(&self, assignment: Uuid, supplier: Uuid) -> String {
        self.uniqueness(assignment, supplier)
    }

    /// What signs receipts and tree heads, of each version, oldest first: who verifies is given all public halves, the last one signs.
    pub fn receipt_seeds(&self) -> impl Iterator<Item = Zeroizing<[u8; 32]>> {
        self.keys.iter().map(|key| key.expanded("kavel/receipt/1"))
    }

    /// What hides in a log of bids which sealed bid an entry is of. By the *first* version, so that an entry stays what it is.
    pub fn receipt_salt(&self, assignment: Uuid, seq: u64) -> [u8; 32] {
        let place = [assignment.as_bytes().as_slice(), &seq.to_be_bytes()].concat();
        self.keys[0].mac("kavel/receipt-salt/1", &place)
    }

    /// What makes a link in a mail work: 32 hex characters that only the key file can compute of what the link is for. Nothing of a link is
    /// stored, so a dump of the database opens none. By the *first* version, so that links outlive a rotation.
    pub fn link_code(&self, purpose: &str, id: Uuid, until: i64) -> String {
        let said = [purpose.as_bytes(), &[0], id.as_bytes(), &until.to_be_bytes()].concat();
        HEXLOWER.encode(&self.keys[0].mac("kavel/link/1", &said)[..16])
    }

    /// Whether a link that somebody holds is the one of [`link_code`](Self::link_code); takes as long for a nearly right one as for a wrong
    /// one.
    pub fn is_link_code(&self, code: &str, purpose: &str, id: Uuid, until: i64) -> bool {
        let right = self.link_code(purpose, id, until);
        right.len() == code.len() && right.bytes().zip(code.bytes()).fold(0, |wrong, (a, b)| wrong | (a ^ b)) == 0
    }

    pub(crate) fn current_key(&self) -> &MasterKey {
        self.keys.last().expect("a key file has at least one key")
    }

    pub(crate) fn key(&self, id: &str) -> Result<&MasterKey, Error> {
        self.keys
            .iter()
            .find(|key| key.id() == id)
            .ok_or_else(|| Error::UnknownKeyVersion(id.to_owned()))
    }

    fn continues(&self, earlier: &Self) -> bool {
        self.keys.len() >= earlier.keys.len() && self.versions().zip(earlier.versions()).all(|(a, b)| a == b)
    }
}

impl std::fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyFile")
            .field("path", &self.path)
            .field("versions", &self.versions().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
