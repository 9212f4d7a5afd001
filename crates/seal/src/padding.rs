//! Padding to buckets, so that the size of a ciphertext says little: `0x80`, then zeros
//! (ISO/IEC 7816-4). It is removed only after the bytes proved authentic, so it is no oracle.

use crate::{Error, Plaintext};

/// Padded content is a multiple of this many bytes.
pub const BUCKET_BYTES: usize = 1024;
const MARK: u8 = 0x80;

pub(crate) fn pad(content: &[u8]) -> Plaintext {
    let padded = (content.len() / BUCKET_BYTES + 1) * BUCKET_BYTES;
    let mut out = Vec::with_capacity(padded);
    out.extend_from_slice(content);
    out.push(MARK);
    out.resize(padded, 0);
    Plaintext::new(out)
}

pub(crate) fn unpad(mut padded: Plaintext) -> Result<Plaintext, Error> {
    let end = padded.iter().rposition(|&byte| byte != 0);
    match end {
        Some(end) if padded[end] == MARK => {
            padded.truncate(end);
            Ok(padded)
        }
        _ => Err(Error::NotAuthentic),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_of_every_length_around_a_bucket_comes_back() {
        for length in [0, 1, 1022, 1023, 1024, 1025, 2047, 2048] {
            for byte in [0, MARK, b'x'] {
                let content = vec![byte; length];
                let padded = pad(&content);
                assert_eq!(padded.len() % BUCKET_BYTES, 0);
                assert!(padded.len() > length);
                assert_eq!(*unpad(padded).expect("is padded"), content);
            }
        }
    }

    #[test]
    fn bytes_without_the_mark_are_refused() {
        for bytes in [vec![], vec![0; 1024], vec![1; 1024]] {
            let refused = unpad(Plaintext::new(bytes));
            assert!(matches!(refused, Err(Error::NotAuthentic)));
        }
    }
}
