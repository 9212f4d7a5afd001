use proptest::prelude::*;
use seal::{BUCKET_BYTES, Error, decrypt_draft, encrypt_draft, new_draft_key};

use crate::{assert_hidden, each_flipped, id};

const ANSWER: &[u8] = b"Our team of four delivers the first measured outcome within six weeks.";

#[test]
fn any_changed_byte_and_any_missing_end_fails() {
    let key = new_draft_key().expect("is random");
    let sealed = encrypt_draft(&key, id(1), "part/quality", ANSWER).expect("can seal");
    each_flipped(&sealed, |position, changed| {
        let opened = decrypt_draft(&key, id(1), "part/quality", changed);
        assert!(matches!(opened, Err(Error::NotAuthentic)), "byte {position}");
    });
    for length in 0..sealed.len() {
        let opened = decrypt_draft(&key, id(1), "part/quality", &sealed[..length]);
        assert!(matches!(opened, Err(Error::NotAuthentic)), "{length} bytes");
    }
    decrypt_draft(&key, id(1), "part/quality", &sealed).expect("is unchanged");
}

#[test]
fn another_key_draft_or_piece_fails() {
    let key = new_draft_key().expect("is random");
    let other = new_draft_key().expect("is random");
    let sealed = encrypt_draft(&key, id(1), "part/quality", ANSWER).expect("can seal");
    for opened in [
        decrypt_draft(&other, id(1), "part/quality", &sealed),
        decrypt_draft(&key, id(2), "part/quality", &sealed),
        decrypt_draft(&key, id(1), "part/price", &sealed),
        decrypt_draft(&key, id(1), "", &sealed),
    ] {
        assert!(matches!(opened, Err(Error::NotAuthentic)));
    }
}

#[test]
fn lengths_within_a_bucket_look_the_same() {
    let key = new_draft_key().expect("is random");
    let length = |plain: &[u8]| {
        let sealed = encrypt_draft(&key, id(1), "part/price", plain);
        sealed.expect("can seal").len()
    };
    assert_eq!(length(b""), length(&[7; BUCKET_BYTES - 1]));
    assert_eq!(length(b"") + BUCKET_BYTES, length(&[7; BUCKET_BYTES]));
}

#[test]
fn the_same_text_is_never_sealed_the_same() {
    let key = new_draft_key().expect("is random");
    let first = encrypt_draft(&key, id(1), "part/quality", ANSWER).expect("can seal");
    let second = encrypt_draft(&key, id(1), "part/quality", ANSWER).expect("can seal");
    assert_ne!(first, second);
    assert_hidden(ANSWER, &first);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_content_comes_back(
        plain in prop::collection::vec(any::<u8>(), 0..5000),
        what in "[a-z/]{0,20}",
        draft in any::<u128>(),
    ) {
        let key = new_draft_key().expect("is random");
        let sealed = encrypt_draft(&key, id(draft), &what, &plain).expect("can seal");
        assert_hidden(&plain, &sealed);
        let opened = decrypt_draft(&key, id(draft), &what, &sealed).expect("is unchanged");
        prop_assert_eq!(&*opened, &plain);
    }
}
