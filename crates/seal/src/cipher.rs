//! XChaCha20-Poly1305 with a random nonce: `nonce (24) ‖ ciphertext ‖ tag (16)`.

use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305, XNonce};

use crate::{
    Error, Plaintext,
    secret::{Secret, fill_random},
};

pub(crate) const NONCE_BYTES: usize = 24;
pub(crate) const TAG_BYTES: usize = 16;

/// The name of a cipher or key use, the first bytes of what is authenticated. The number is the
/// version of the format.
pub(crate) type Label = &'static str;

/// Joins a label and its context. The label ends in a zero byte, so no two places collide.
pub(crate) fn place(label: Label, context: &[&[u8]]) -> Vec<u8> {
    let mut bytes = label.as_bytes().to_vec();
    bytes.push(0);
    for part in context {
        bytes.extend_from_slice(part);
    }
    bytes
}

pub(crate) fn encrypt(key: &Secret, aad: &[u8], mut plain: Plaintext) -> Result<Vec<u8>, Error> {
    let mut nonce = [0; NONCE_BYTES];
    fill_random(&mut nonce)?;
    let tag = XChaCha20Poly1305::new(key.bytes().into())
        .encrypt_inout_detached(&XNonce::from(nonce), aad, plain.as_mut_slice().into())
        .map_err(|_| Error::TooLong)?;
    Ok([nonce.as_slice(), &plain, &tag].concat())
}

pub(crate) fn decrypt(key: &Secret, aad: &[u8], sealed: &[u8]) -> Result<Plaintext, Error> {
    let (nonce, rest) = sealed.split_first_chunk::<NONCE_BYTES>().ok_or(Error::NotAuthentic)?;
    let (body, tag) = rest.split_last_chunk::<TAG_BYTES>().ok_or(Error::NotAuthentic)?;
    let mut plain = Plaintext::new(body.to_vec());
    XChaCha20Poly1305::new(key.bytes().into())
        .decrypt_inout_detached(&XNonce::from(*nonce), aad, plain.as_mut_slice().into(), tag.into())
        .map_err(|_| Error::NotAuthentic)?;
    Ok(plain)
}
