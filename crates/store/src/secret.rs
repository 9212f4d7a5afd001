//! Secrets that a person holds (cookie, link in a mail) are stored as their SHA-256: they are random and long, so a plain hash is enough, and
//! a dump of the table opens nothing.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

pub(crate) fn hash(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret.as_bytes()))
}
