//! Ed25519 (RFC 8032), keys as PEM (RFC 8410).

use data_encoding::{BASE64, HEXLOWER};
use ed25519_dalek::{Signature, Signer, VerifyingKey};
use sha2::{Digest, Sha256};

/// What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo.
const SPKI: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
const BEGIN: &str = "-----BEGIN PUBLIC KEY-----";
const END: &str = "-----END PUBLIC KEY-----";

/// Signs receipts and tree heads. Overwritten when dropped.
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("SigningKey").field(&self.public().id()).finish()
    }
}

/// A key that the marketplace publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// The first 16 hex digits of the SHA-256 of the 32 bytes of the key.
    #[must_use]
    pub fn id(&self) -> String {
        HEXLOWER.encode(&Sha256::digest(self.0.as_bytes())[..8])
    }

    #[must_use]
    pub fn to_pem(&self) -> String {
        let bytes = [SPKI.as_slice(), self.0.as_bytes()].concat();
        format!("{BEGIN}\n{}\n{END}\n", BASE64.encode(&bytes))
    }

    /// All keys of a text in PEM; `None` where one is no Ed25519 key, or there is none.
    #[must_use]
    pub fn all_from_pem(text: &str) -> Option<Vec<Self>> {
        let mut keys = Vec::new();
        let mut rest = text;
        while let Some((_, after)) = rest.split_once(BEGIN) {
            let (body, after) = after.split_once(END)?;
            let body: String = body.split_whitespace().collect();
            let bytes = BASE64.decode(body.as_bytes()).ok()?;
            let key: [u8; 32] = bytes.strip_prefix(&SPKI)?.try_into().ok()?;
            keys.push(Self(VerifyingKey::from_bytes(&key).ok()?));
            rest = after;
        }
        (!keys.is_empty()).then_some(keys)
    }

    /// Strictly: a signature has one form only, and weak keys prove nothing.
    pub(crate) fn is_signed(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        self.0.verify_strict(message, &Signature::from_bytes(signature)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8032, section 7.1, test 2.
    #[test]
    fn it_is_the_ed25519_of_the_rfc() {
        let seed = HEXLOWER
            .decode(b"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            .unwrap();
        let key = SigningKey::from_seed(&seed.try_into().unwrap());
        let expected = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
                        085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
        assert_eq!(HEXLOWER.encode(&key.sign(&[0x72])), expected);
        assert!(key.public().is_signed(&[0x72], &key.sign(&[0x72])));
        assert!(!key.public().is_signed(&[0x73], &key.sign(&[0x72])));
    }

    #[test]
    fn keys_come_back_from_pem() {
        let [first, second] = [1, 2].map(|n| SigningKey::from_seed(&[n; 32]).public());
        let text = format!("made today\n{}{}", first.to_pem(), second.to_pem().replace('\n', "\r\n"));
        assert_eq!(PublicKey::all_from_pem(&text), Some(vec![first, second]));
        assert_ne!(first.id(), second.id());
        for wrong in ["", "key", BEGIN, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"] {
            assert_eq!(PublicKey::all_from_pem(wrong), None, "{wrong}");
        }
    }
}
