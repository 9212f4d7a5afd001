use std::io::{self, Cursor, Read};

use proptest::prelude::*;
use seal::{CHUNK_BYTES, Error, FileKey, StreamOpener, StreamSealer, open_stream, seal_stream};

use crate::{assert_hidden, each_flipped, id};

const HEADER: usize = 24;
const SEALED_CHUNK: usize = CHUNK_BYTES + 16;

fn key() -> FileKey {
    FileKey::generate().expect("is random")
}

/// Bytes in which every chunk differs.
fn content(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at ^ (at >> 8) ^ (at >> 16)) as u8).collect()
}

fn seal(key: &FileKey, plain: &[u8]) -> Vec<u8> {
    let mut sealed = Vec::new();
    let length = seal_stream(plain, &mut sealed, key, id(1)).expect("can seal");
    assert_eq!(length, plain.len() as u64);
    sealed
}

fn open(key: &FileKey, sealed: &[u8]) -> Result<Vec<u8>, Error> {
    let mut plain = Vec::new();
    open_stream(sealed, &mut plain, key, id(1)).map(|_| plain)
}

#[track_caller]
fn assert_refused(key: &FileKey, sealed: &[u8]) {
    assert!(matches!(open(key, sealed), Err(Error::NotAuthentic)));
}

#[test]
fn files_of_every_length_around_a_chunk_come_back() {
    let key = key();
    for length in [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES] {
        let plain = content(length);
        let sealed = seal(&key, &plain);
        let chunks = length.div_ceil(CHUNK_BYTES).max(1);
        assert_eq!(sealed.len(), HEADER + length + 16 * chunks);
        assert!(open(&key, &sealed).expect("is unchanged") == plain, "{length}");
    }
}

#[test]
fn a_file_cut_short_anywhere_is_refused() {
    let key = key();
    let sealed = seal(&key, &content(3 * CHUNK_BYTES));
    for whole_chunks in 0..3 {
        let edge = HEADER + whole_chunks * SEALED_CHUNK;
        for cut in [edge, edge + 1, edge + 16, edge + 17] {
            assert_refused(&key, &sealed[..cut]);
        }
    }
    assert_refused(&key, &sealed[..sealed.len() - 1]);
    assert_refused(&key, &[]);
    assert_refused(&key, &sealed[..HEADER - 1]);
}

#[test]
fn chunks_that_were_moved_left_out_repeated_or_added_are_refused() {
    let key = key();
    let sealed = seal(&key, &content(3 * CHUNK_BYTES));
    let other = seal(&key, &content(3 * CHUNK_BYTES));
    let (header, body) = sealed.split_at(HEADER);
    let chunk: Vec<&[u8]> = body.chunks(SEALED_CHUNK).collect();
    let foreign = &other[HEADER..HEADER + SEALED_CHUNK];
    for order in [
        vec![chunk[1], chunk[0], chunk[2]],
        vec![chunk[0], chunk[2]],
        vec![chunk[0], chunk[2], chunk[1]],
        vec![chunk[2]],
        vec![chunk[0], chunk[0], chunk[1], chunk[2]],
        vec![chunk[0], chunk[1], chunk[2], chunk[2]],
        vec![foreign, chunk[1], chunk[2]],
    ] {
        assert_refused(&key, &[header, &order.concat()].concat());
    }
    assert_refused(&key, &[&sealed, &b"x"[..]].concat());
    assert_refused(&key, &[&other[..HEADER], body].concat());
    let same = [header, &chunk.concat()].concat();
    open(&key, &same).expect("is unchanged");
}

#[test]
fn any_changed_byte_of_a_small_file_fails() {
    let key = key();
    let sealed = seal(&key, &content(300));
    each_flipped(&sealed, |position, changed| {
        let opened = open(&key, changed);
        assert!(matches!(opened, Err(Error::NotAuthentic)), "byte {position}");
    });
}

#[test]
fn another_key_or_another_file_is_refused() {
    let key = key();
    let sealed = seal(&key, &content(300));
    assert_refused(&self::key(), &sealed);
    let opened = open_stream(&sealed[..], io::sink(), &key, id(2));
    assert!(matches!(opened, Err(Error::NotAuthentic)));
}

#[test]
fn nothing_of_a_damaged_chunk_comes_out() {
    let key = key();
    let plain = content(2 * CHUNK_BYTES);
    let mut sealed = seal(&key, &plain);
    sealed[HEADER + SEALED_CHUNK + 5] ^= 1;
    let mut out = Vec::new();
    let opened = open_stream(&sealed[..], &mut out, &key, id(1));
    assert!(matches!(opened, Err(Error::NotAuthentic)));
    assert!(out == plain[..CHUNK_BYTES]);
}

#[test]
fn nothing_of_the_file_shows() {
    let plain = b"Framework partners of the consortium, confidential. ".repeat(40);
    let sealed = seal(&key(), &plain);
    assert_hidden(&plain, &sealed);
}

#[test]
fn a_failing_reader_is_an_error_and_an_interrupted_one_is_not() {
    struct Moody(Vec<io::ErrorKind>, Cursor<Vec<u8>>);
    impl Read for Moody {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            match self.0.pop() {
                Some(kind) => Err(kind.into()),
                None => self.1.read(buffer),
            }
        }
    }
    let key = key();
    let moody = |kinds: &[io::ErrorKind]| Moody(kinds.to_vec(), Cursor::new(content(10)));
    let mut sealed = Vec::new();
    let interrupted = moody(&[io::ErrorKind::Interrupted]);
    seal_stream(interrupted, &mut sealed, &key, id(1)).expect("is read again");
    assert_eq!(open(&key, &sealed).expect("is whole"), content(10));
    let broken = moody(&[io::ErrorKind::BrokenPipe]);
    let failed = seal_stream(broken, io::sink(), &key, id(1));
    assert!(matches!(failed, Err(Error::Io(_))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// However the bytes arrive, in whatever pieces, the same file comes out.
    #[test]
    fn pieces_make_no_difference(
        length in 0..3 * CHUNK_BYTES,
        in_pieces in 1..100_000_usize,
        out_pieces in 1..100_000_usize,
    ) {
        let (key, plain) = (key(), content(length));
        let mut sealed = Vec::new();
        let mut sealer = StreamSealer::new(&key, id(1), &mut sealed).expect("is random");
        for piece in plain.chunks(in_pieces) {
            sealer.push(piece, &mut sealed).expect("is short");
        }
        sealer.finish(&mut sealed).expect("is short");

        let mut opened = Vec::new();
        let mut opener = StreamOpener::new(&key, id(1));
        for piece in sealed.chunks(out_pieces) {
            opener.push(piece, &mut opened).expect("is authentic");
        }
        opener.finish(&mut opened).expect("is whole");
        prop_assert!(opened == plain);
    }

    #[test]
    fn a_changed_bit_anywhere_fails(at in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let key = key();
        let mut sealed = seal(&key, &content(CHUNK_BYTES + 1000));
        let position = at.index(sealed.len());
        sealed[position] ^= 1 << bit;
        prop_assert!(matches!(open(&key, &sealed), Err(Error::NotAuthentic)));
    }

    #[test]
    fn any_cut_fails(at in any::<prop::sample::Index>()) {
        let key = key();
        let sealed = seal(&key, &content(CHUNK_BYTES + 1000));
        let cut = at.index(sealed.len());
        prop_assert!(matches!(open(&key, &sealed[..cut]), Err(Error::NotAuthentic)));
    }
}
