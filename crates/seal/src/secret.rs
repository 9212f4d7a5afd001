//! Key material: on the heap, overwritten on drop, never printed.

use std::fmt;

use rand::{TryRngCore, rngs::OsRng};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::Error;

pub(crate) const KEY_BYTES: usize = 32;

/// 32 secret bytes. Boxed, so that moving it leaves no copy behind.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Secret(Box<[u8; KEY_BYTES]>);

impl Secret {
    pub(crate) fn random() -> Result<Self, Error> {
        let mut secret = Self(Box::new([0; KEY_BYTES]));
        fill_random(secret.0.as_mut_slice())?;
        Ok(secret)
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Result<Self, Error> {
        let mut secret = Self(Box::new([0; KEY_BYTES]));
        if bytes.len() != KEY_BYTES {
            return Err(Error::BadKey);
        }
        secret.0.copy_from_slice(bytes);
        Ok(secret)
    }

    pub(crate) fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

pub(crate) fn fill_random(bytes: &mut [u8]) -> Result<(), Error> {
    OsRng.try_fill_bytes(bytes).map_err(|_| Error::NoRandomness)
}
