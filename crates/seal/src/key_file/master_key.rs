use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{
    Error,
    cipher::Label,
    secret::{KEY_BYTES, Secret},
};

/// One version. Its key is never used itself, only subkeys of it.
pub(crate) struct MasterKey {
    id: String,
    secret: Secret,
}

impl MasterKey {
    pub(super) fn new(number: usize) -> Result<Self, Error> {
        Ok(Self::from_secret(number, Secret::random()?))
    }

    /// The id is the position and a fingerprint, so a damaged, removed or moved key shows.
    pub(super) fn from_secret(number: usize, secret: Secret) -> Self {
        let fingerprint = expand(&secret, "kavel/fingerprint/1");
        let id = format!("{number}-{}", HEXLOWER.encode(&fingerprint[..4]));
        Self { id, secret }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.secret
    }

    pub(crate) fn subkey(&self, label: Label) -> Result<Secret, Error> {
        Secret::from_slice(expand(&self.secret, label).as_slice())
    }

    pub(crate) fn expanded(&self, label: Label) -> Zeroizing<[u8; KEY_BYTES]> {
        expand(&self.secret, label)
    }

    /// HMAC-SHA256 of `message` under the subkey of `label`.
    pub(crate) fn mac(&self, label: Label, message: &[u8]) -> [u8; KEY_BYTES] {
        let subkey = expand(&self.secret, label);
        hmac(&subkey, message)
    }
}

/// HKDF-Expand (RFC 5869) with SHA-256 for one block. The extract step is left out: a master key
/// is uniformly random already (RFC 5869 section 3.3).
fn expand(master: &Secret, label: Label) -> Zeroizing<[u8; KEY_BYTES]> {
    let mut info = label.as_bytes().to_vec();
    info.push(1);
    Zeroizing::new(hmac(master.bytes(), &info))
}

fn hmac(key: &[u8; KEY_BYTES], message: &[u8]) -> [u8; KEY_BYTES] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> MasterKey {
        let secret = Secret::from_slice(&[byte; KEY_BYTES]).expect("32 bytes");
        MasterKey::from_secret(1, secret)
    }

    #[test]
    fn a_label_a_master_key_and_a_position_each_make_a_difference() {
        let draft = key(1).subkey("kavel/wrap/draft/1").expect("32 bytes");
        let opening = key(1).subkey("kavel/wrap/opening/1").expect("32 bytes");
        let other = key(2).subkey("kavel/wrap/draft/1").expect("32 bytes");
        assert_ne!(draft.bytes(), opening.bytes());
        assert_ne!(draft.bytes(), other.bytes());
        assert_ne!(draft.bytes(), &[1; KEY_BYTES]);
        assert_ne!(key(1).id(), key(2).id());
    }

    /// The value is from OpenSSL: HMAC-SHA256 of `kavel/test` and the byte 1, under 32 times `0b`.
    #[test]
    fn expand_is_one_block_of_hkdf() {
        let secret = Secret::from_slice(&[0x0b; KEY_BYTES]).expect("32 bytes");
        let expected = "343be969afe612538ccf5147705ac9ac6b9b50e235cbe2e4f378ec701f0f6995";
        assert_eq!(HEXLOWER.encode(expand(&secret, "kavel/test").as_slice()), expected);
    }
}
