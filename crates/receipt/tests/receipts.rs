//! A log of submissions and withdrawals, its receipts, and what is done to them.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

use domain::Instant;
use proptest::prelude::*;
use receipt::{Completed, Entry, Event, Hash, Head, Opening, PublicKey, Receipt, SigningKey, VerifyError, commitment, path, root, verify};
use uuid::Uuid;

const DEADLINE: i64 = 1_800_000_000_000;

fn at(ms: i64) -> Instant {
    Instant::from_millis(ms).unwrap()
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32])
}

fn entry(assignment: u128, seq: u64) -> (Entry, Opening) {
    let opening = Opening {
        ciphertext_hash: [seq as u8; 32],
        salt: [seq as u8 ^ 0x55; 32],
    };
    let event = if seq.is_multiple_of(3) { Event::Withdraw } else { Event::Submit };
    let arrived = at(DEADLINE - 1 - 1_000 * seq.cast_signed());
    let entry = Entry::new(
        Uuid::from_u128(assignment),
        2031,
        seq,
        event,
        commitment(&opening),
        arrived,
        at(DEADLINE),
    );
    (entry, opening)
}

/// The receipts of a whole log, completed, and its head.
fn log(assignment: u128, size: u64, key: &SigningKey) -> (Vec<Receipt>, Vec<u8>) {
    let entries: Vec<_> = (1..=size).map(|seq| entry(assignment, seq)).collect();
    let leaves: Vec<Hash> = entries.iter().map(|(entry, _)| entry.leaf()).collect();
    let head = Head::new(Uuid::from_u128(assignment), 2031, size, root(&leaves), at(DEADLINE + 65_000)).sign(key);
    let receipts = (0..).zip(entries).map(|(index, (entry, opening))| {
        let completed = Completed {
            head: head.clone(),
            path: path(&leaves, index),
        };
        entry.sign(opening, key, Some(completed))
    });
    (receipts.collect(), head.to_file())
}

#[test]
fn each_receipt_of_a_log_proves_its_place_in_it() {
    let (key, keys) = (key(1), [key(1).public()]);
    for size in 1..12 {
        let (receipts, head) = log(7, size, &key);
        for receipt in receipts {
            let file = receipt.to_file();
            let proven = verify(&file, &keys, Some(&head)).unwrap();
            assert_eq!(proven.head.unwrap().size, size);
            assert_eq!(verify(&file, &keys, None).unwrap().receipt, receipt);
        }
    }
}

#[test]
fn before_closing_a_receipt_proves_signature_and_time_only() {
    let (entry, opening) = entry(7, 1);
    let file = entry.sign(opening, &key(1), None).to_file();
    assert_eq!(verify(&file, &[key(1).public()], None).unwrap().head, None);
    let (_, head) = log(7, 1, &key(1));
    let error = verify(&file, &[key(1).public()], Some(&head)).unwrap_err();
    assert!(matches!(error, VerifyError::NotCompleted));
}

#[test]
fn a_wrong_key_a_foreign_head_and_a_foreign_path_are_refused() {
    let keys = [key(1).public()];
    let (receipts, head) = log(7, 5, &key(1));
    let file = receipts[2].to_file();
    let refused = |file: &[u8], keys: &[PublicKey], head: Option<&[u8]>| verify(file, keys, head).unwrap_err();
    assert!(matches!(refused(&file, &[key(2).public()], None), VerifyError::UnknownKey(id) if id == key(1).public().id()));

    let (others, other_head) = log(8, 5, &key(1));
    assert!(matches!(refused(&file, &keys, Some(&other_head)), VerifyError::HeadOfAnother));
    let (_, longer) = log(7, 6, &key(1));
    assert!(matches!(refused(&file, &keys, Some(&longer)), VerifyError::OtherHead));
    let (_, forged) = log(7, 5, &key(2));
    assert!(matches!(refused(&file, &keys, Some(&forged)), VerifyError::UnknownKey(_)));
    assert!(matches!(refused(&file, &keys, Some(b"{}")), VerifyError::NotAHead(_)));
    assert!(verify(&file, &keys, Some(&head)).is_ok());

    let with = |completed: &Option<Completed>| {
        let mut receipt = receipts[2].clone();
        receipt.completed.clone_from(completed);
        receipt.to_file()
    };
    assert!(matches!(
        refused(&with(&others[2].completed), &keys, None),
        VerifyError::HeadOfAnother
    ));
    assert!(matches!(
        refused(&with(&receipts[1].completed), &keys, None),
        VerifyError::PathLeadsElsewhere
    ));
}

#[test]
fn an_arrival_at_the_deadline_is_late_whoever_signed_it() {
    let (mut late, opening) = entry(7, 1);
    late.arrived = late.deadline;
    let error = verify(&late.sign(opening, &key(1), None).to_file(), &[key(1).public()], None).unwrap_err();
    assert!(matches!(error, VerifyError::Late { .. }), "{error}");
}

#[test]
fn any_flipped_byte_is_noticed() {
    let keys = [key(1).public()];
    let (receipts, head) = log(7, 5, &key(1));
    let (entry, opening) = entry(7, 1);
    let files = [entry.sign(opening, &key(1), None).to_file(), receipts[3].to_file()];
    for file in files {
        for place in 0..file.len() {
            for bit in 0..8 {
                let mut changed = file.clone();
                changed[place] ^= 1 << bit;
                assert!(verify(&changed, &keys, None).is_err(), "byte {place}, bit {bit}");
            }
        }
        assert!(verify(&file[..file.len() - 2], &keys, None).is_err());
    }
    for place in 0..head.len() {
        let mut changed = head.clone();
        changed[place] ^= 1;
        assert!(
            verify(&receipts[3].to_file(), &keys, Some(&changed)).is_err(),
            "byte {place} of the head"
        );
    }
}

proptest! {
    #[test]
    fn nothing_else_is_a_receipt(bytes in proptest::collection::vec(any::<u8>(), 0..300), text in ".{0,200}") {
        let keys = [key(1).public()];
        prop_assert!(verify(&bytes, &keys, None).is_err());
        prop_assert!(verify(text.as_bytes(), &keys, Some(&bytes)).is_err());
    }
}

/// What `docs/sealed-bids.md` gives other programs to test with.
#[test]
fn the_test_vector_of_the_docs_is_ours() {
    let opening = Opening {
        ciphertext_hash: [3; 32],
        salt: [2; 32],
    };
    let assignment = Uuid::parse_str("01890a5d-ac96-774b-bcce-b302099a8057").unwrap();
    let entry = Entry::new(
        assignment,
        2031,
        1,
        Event::Submit,
        commitment(&opening),
        at(DEADLINE - 1),
        at(DEADLINE),
    );
    let head = Head::new(assignment, 2031, 1, entry.leaf(), at(DEADLINE + 70_000)).sign(&key(1));
    let completed = Completed {
        head: head.clone(),
        path: Vec::new(),
    };
    let receipt = String::from_utf8(entry.sign(opening, &key(1), Some(completed)).to_file()).unwrap();
    let expected = format!(
        "```\n{}{receipt}{}```\n",
        key(1).public().to_pem(),
        String::from_utf8(head.to_file()).unwrap()
    );
    let docs = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/sealed-bids.md")).unwrap();
    assert!(docs.contains(&expected), "{expected}");
    verify(receipt.as_bytes(), &[key(1).public()], Some(&head.to_file())).unwrap();
}
