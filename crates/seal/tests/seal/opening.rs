use proptest::prelude::*;
use seal::{
    Error, FileKey, OpeningKey, OpeningPublic, Part, SealedPart, canonical_json, open_file_key, open_part, seal_file_key, seal_part,
};
use serde_json::json;

use crate::{Home, assert_hidden, each_flipped, id};

fn key() -> OpeningKey {
    OpeningKey::generate().expect("is random")
}

fn price() -> Vec<u8> {
    let value = json!({"outcomes": [{"milestone": "intake live", "price_cents": 4_250_000}]});
    canonical_json(&value).expect("is canonical")
}

fn is_refused<T>(opened: &Result<T, Error>) -> bool {
    matches!(opened, Err(Error::NotAuthentic))
}

#[test]
fn a_part_opens_only_as_itself() {
    let key = key();
    let sealed = seal_part(key.public(), Part::Price, id(1), id(2), &price()).expect("can seal");
    let opened = open_part(&key, Part::Price, id(1), id(2), &sealed).expect("is unchanged");
    assert_eq!(*opened, price());

    let other_key = self::key();
    for opened in [
        open_part(&other_key, Part::Price, id(1), id(2), &sealed),
        open_part(&key, Part::Quality, id(1), id(2), &sealed),
        open_part(&key, Part::Identity, id(1), id(2), &sealed),
        open_part(&key, Part::Price, id(3), id(2), &sealed),
        open_part(&key, Part::Price, id(1), id(3), &sealed),
        open_part(&key, Part::Price, id(2), id(1), &sealed),
    ] {
        assert!(is_refused(&opened));
    }
}

#[test]
fn any_changed_byte_and_any_missing_end_fails() {
    let key = key();
    let sealed = seal_part(key.public(), Part::Price, id(1), id(2), &price()).expect("can seal");
    let open = |enc: &[u8], ciphertext: &[u8]| {
        let (enc, ciphertext) = (enc.to_vec(), ciphertext.to_vec());
        open_part(&key, Part::Price, id(1), id(2), &SealedPart { enc, ciphertext })
    };
    each_flipped(&sealed.enc, |position, changed| {
        assert!(is_refused(&open(changed, &sealed.ciphertext)), "enc {position}");
    });
    // Of X25519's encoding the highest bit is ignored by the curve, but not by HPKE.
    let mut high_bit = sealed.enc.clone();
    high_bit[31] ^= 0x80;
    assert!(is_refused(&open(&high_bit, &sealed.ciphertext)));
    each_flipped(&sealed.ciphertext, |position, changed| {
        assert!(is_refused(&open(&sealed.enc, changed)), "ciphertext {position}");
    });
    for length in [0, 1, 15, 16, 17, sealed.ciphertext.len() - 1] {
        assert!(is_refused(&open(&sealed.enc, &sealed.ciphertext[..length])));
    }
    for length in [0, 31] {
        assert!(is_refused(&open(&sealed.enc[..length], &sealed.ciphertext)));
    }
    assert!(is_refused(&open(&[0; 32], &sealed.ciphertext)));
    assert_eq!(*open(&sealed.enc, &sealed.ciphertext).expect("is unchanged"), price());
}

#[test]
fn sizes_say_little_and_nothing_shows() {
    let key = key();
    let seal = |plain: &[u8]| seal_part(key.public(), Part::Price, id(1), id(2), plain).expect("can seal");
    let sealed = seal(&price());
    assert_eq!(sealed.enc.len(), 32);
    assert_eq!(sealed.ciphertext.len(), 1024 + 16);
    assert_eq!(seal(b"{}").ciphertext.len(), sealed.ciphertext.len());
    assert_ne!(seal(&price()), sealed);
    assert_hidden(&price(), &sealed.ciphertext);
}

#[test]
fn the_stored_halves_open_what_the_public_half_sealed() {
    let home = Home::new();
    let keys = home.create();
    let key = key();
    let wrapped = keys.wrap_opening_key(&key, id(1)).expect("can wrap");
    let public = key.public().to_bytes();
    drop(key);

    let public = OpeningPublic::from_bytes(&public).expect("is a key");
    let sealed = seal_part(&public, Part::Identity, id(1), id(2), b"{}").expect("can seal");
    let other_assignment = keys.unwrap_opening_key(&wrapped, id(3));
    assert!(is_refused(&other_assignment));
    let key = keys.unwrap_opening_key(&wrapped, id(1)).expect("same file");
    let opened = open_part(&key, Part::Identity, id(1), id(2), &sealed).expect("same key");
    assert_eq!(*opened, b"{}");
}

#[test]
fn a_public_key_that_is_none_is_refused() {
    for bytes in [&[][..], &[1; 31], &[1; 33]] {
        assert!(matches!(OpeningPublic::from_bytes(bytes), Err(Error::BadKey)));
    }
    let zero = OpeningPublic::from_bytes(&[0; 32]).expect("has the length");
    let refused = seal_part(&zero, Part::Price, id(1), id(2), b"{}");
    assert!(matches!(refused, Err(Error::BadKey)));
}

#[test]
fn a_file_key_opens_only_for_its_file_part_bid_and_assignment() {
    let key = key();
    let file_key = FileKey::generate().expect("is random");
    let sealed = seal_file_key(key.public(), Part::Quality, id(1), id(2), id(3), &file_key);
    let sealed = sealed.expect("can seal");
    let opened = open_file_key(&key, Part::Quality, id(1), id(2), id(3), &sealed);
    assert_eq!(opened.expect("is unchanged").as_bytes(), file_key.as_bytes());
    for (part, assignment, bid, file) in [
        (Part::Price, 1, 2, 3),
        (Part::Quality, 9, 2, 3),
        (Part::Quality, 1, 9, 3),
        (Part::Quality, 1, 2, 9),
    ] {
        let opened = open_file_key(&key, part, id(assignment), id(bid), id(file), &sealed);
        assert!(is_refused(&opened));
    }
    let as_part = open_part(&key, Part::Quality, id(1), id(2), &sealed);
    assert!(is_refused(&as_part));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_content_comes_back(
        plain in prop::collection::vec(any::<u8>(), 0..3000),
        part in prop::sample::select(&Part::ALL[..]),
        ids in any::<(u128, u128)>(),
    ) {
        let key = key();
        let (assignment, bid) = (id(ids.0), id(ids.1));
        let sealed = seal_part(key.public(), part, assignment, bid, &plain).expect("can seal");
        assert_hidden(&plain, &sealed.ciphertext);
        let opened = open_part(&key, part, assignment, bid, &sealed).expect("is unchanged");
        prop_assert_eq!(&*opened, &plain);
    }
}
