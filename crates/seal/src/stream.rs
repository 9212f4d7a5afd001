//! Attachments, encrypted in chunks so that no file has to fit in memory. The construction is STREAM
//! (Hoang, Reyhanitabar, Rogaway, Vizár, 2015) over XChaCha20-Poly1305: the nonce of a chunk is
//! `prefix (19) ‖ index (4, big endian) ‖ last (1)`.

use std::io::{Read, Write};

use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305, XNonce};
use uuid::Uuid;

use crate::{
    Error, Plaintext,
    cipher::{self, NONCE_BYTES, TAG_BYTES},
    secret::{KEY_BYTES, Secret, fill_random},
};

/// Plaintext bytes of every chunk but the last.
pub const CHUNK_BYTES: usize = 64 * 1024;
const SEALED_CHUNK_BYTES: usize = CHUNK_BYTES + TAG_BYTES;
const PREFIX_BYTES: usize = 19;
/// `KVLF`, the format's version, the nonce prefix.
const MAGIC: &[u8; 5] = b"KVLF\x01";
const HEADER_BYTES: usize = MAGIC.len() + PREFIX_BYTES;

/// The key of one attachment. In a draft it is stored with [`encrypt_draft`](crate::encrypt_draft),
/// after submission with [`seal_file_key`](crate::seal_file_key); the file itself stays as it is.
#[derive(Clone, Debug)]
pub struct FileKey(Secret);

impl FileKey {
    /// A fresh random key. One file, one key.
    ///
    /// # Errors
    /// [`Error::NoRandomness`].
    pub fn generate() -> Result<Self, Error> {
        Secret::random().map(Self)
    }

    /// # Errors
    /// [`Error::BadKey`] unless `bytes` is 32 long.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        Secret::from_slice(bytes).map(Self)
    }

    /// The key itself: only to be encrypted, never stored or shown as it is.
    pub fn as_bytes(&self) -> &[u8; KEY_BYTES] {
        self.0.bytes()
    }
}

/// The nonces and authenticated data of one file.
struct Chunks {
    cipher: XChaCha20Poly1305,
    nonce: [u8; NONCE_BYTES],
    aad: Vec<u8>,
    next: Option<u32>,
}

impl Chunks {
    fn new(key: &FileKey, file: Uuid, header: &[u8; HEADER_BYTES]) -> Self {
        let mut nonce = [0; NONCE_BYTES];
        nonce[..PREFIX_BYTES].copy_from_slice(&header[MAGIC.len()..]);
        Self {
            cipher: XChaCha20Poly1305::new(key.as_bytes().into()),
            nonce,
            aad: cipher::place("kavel/file/1", &[header, file.as_bytes()]),
            next: Some(0),
        }
    }

    fn nonce(&mut self, last: bool) -> Result<XNonce, Error> {
        let index = self.next.ok_or(Error::TooLong)?;
        self.next = index.checked_add(1);
        self.nonce[PREFIX_BYTES..NONCE_BYTES - 1].copy_from_slice(&index.to_be_bytes());
        self.nonce[NONCE_BYTES - 1] = u8::from(last);
        Ok(XNonce::from(self.nonce))
    }

    fn seal(&mut self, plain: &[u8], last: bool, out: &mut Vec<u8>) -> Result<(), Error> {
        let nonce = self.nonce(last)?;
        let start = out.len();
        // First the room: growing later would leave a copy of the plaintext behind.
        out.reserve(plain.len() + TAG_BYTES);
        out.extend_from_slice(plain);
        let tag = self
            .cipher
            .encrypt_inout_detached(&nonce, &self.aad, (&mut out[start..]).into())
            .map_err(|_| Error::TooLong)?;
        out.extend_from_slice(&tag);
        Ok(())
    }

    fn open(&mut self, sealed: &[u8], last: bool, out: &mut Vec<u8>) -> Result<(), Error> {
        let (body, tag) = sealed.split_last_chunk::<TAG_BYTES>().ok_or(Error::NotAuthentic)?;
        let nonce = self.nonce(last)?;
        let start = out.len();
        out.extend_from_slice(body);
        let opened = self
            .cipher
            .decrypt_inout_detached(&nonce, &self.aad, (&mut out[start..]).into(), tag.into());
        opened.map_err(|_| {
            out.truncate(start);
            Error::NotAuthentic
        })
    }
}

/// Encrypts a file as its bytes arrive, so that plaintext never has to touch the disk.
pub struct StreamSealer {
    chunks: Chunks,
    pending: Plaintext,
}

impl StreamSealer {
    /// Writes the header to `out`. `file` is bound: the file opens under no other id.
    ///
    /// # Errors
    /// [`Error::NoRandomness`].
    pub fn new(key: &FileKey, file: Uuid, out: &mut Vec<u8>) -> Result<Self, Error> {
        let mut header = [0; HEADER_BYTES];
        header[..MAGIC.len()].copy_from_slice(MAGIC);
        fill_random(&mut header[MAGIC.len()..])?;
        out.extend_from_slice(&header);
        Ok(Self {
            chunks: Chunks::new(key, file, &header),
            pending: Plaintext::new(Vec::with_capacity(CHUNK_BYTES)),
        })
    }

    /// Takes the next bytes and appends the chunks that are complete to `out`.
    ///
    /// # Errors
    /// [`Error::TooLong`] after 2^32 chunks.
    pub fn push(&mut self, mut plain: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        while !plain.is_empty() {
            // A full chunk waits for the next byte: it might be the last one.
            if self.pending.len() == CHUNK_BYTES {
                self.chunks.seal(&self.pending, false, out)?;
                self.pending.clear();
            }
            let room = CHUNK_BYTES - self.pending.len();
            let (now, later) = plain.split_at(room.min(plain.len()));
            self.pending.extend_from_slice(now);
            plain = later;
        }
        Ok(())
    }

    /// Appends the last chunk. Without it the file does not open.
    ///
    /// # Errors
    /// [`Error::TooLong`] after 2^32 chunks.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Result<(), Error> {
        self.chunks.seal(&self.pending, true, out)
    }
}

/// Decrypts a file as its bytes arrive. Every chunk that comes out is authentic and in its place, but only
/// [`finish`](Self::finish) proves that the file is complete.
pub struct StreamOpener {
    key: FileKey,
    file: Uuid,
    /// None until the header has arrived.
    chunks: Option<Chunks>,
    pending: Vec<u8>,
}

impl StreamOpener {
    pub fn new(key: &FileKey, file: Uuid) -> Self {
        Self {
            key: key.clone(),
            file,
            chunks: None,
            pending: Vec::with_capacity(SEALED_CHUNK_BYTES),
        }
    }

    /// Takes the next sealed bytes and appends what they hold to `out`.
    ///
    /// # Errors
    /// [`Error::NotAuthentic`]: changed, out of order, or another key or file. Stop there.
    pub fn push(&mut self, mut sealed: &[u8], out: &mut Vec<u8>) -> Result<(), Error> {
        while !sealed.is_empty() {
            let full = match &mut self.chunks {
                None => HEADER_BYTES,
                Some(chunks) => {
                    if self.pending.len() == SEALED_CHUNK_BYTES {
                        chunks.open(&self.pending, false, out)?;
                        self.pending.clear();
                    }
                    SEALED_CHUNK_BYTES
                }
            };
            let room = full - self.pending.len();
            let (now, later) = sealed.split_at(room.min(sealed.len()));
            self.pending.extend_from_slice(now);
            sealed = later;
            if self.chunks.is_none() && self.pending.len() == HEADER_BYTES {
                self.read_header()?;
            }
        }
        Ok(())
    }

    /// Appends the rest. Only now the file is known to be whole.
    ///
    /// # Errors
    /// [`Error::NotAuthentic`]: the end is missing.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Result<(), Error> {
        let chunks = self.chunks.as_mut().ok_or(Error::NotAuthentic)?;
        chunks.open(&self.pending, true, out)
    }

    fn read_header(&mut self) -> Result<(), Error> {
        let header = self
            .pending
            .first_chunk::<HEADER_BYTES>()
            .filter(|header| header.starts_with(MAGIC))
            .ok_or(Error::NotAuthentic)?;
        self.chunks = Some(Chunks::new(&self.key, self.file, header));
        self.pending.clear();
        Ok(())
    }
}

/// Encrypts all of `reader` into `writer`; returns the number of plaintext bytes.
///
/// # Errors
/// [`Error::Io`], [`Error::NoRandomness`], [`Error::TooLong`].
pub fn seal_stream(reader: impl Read, mut writer: impl Write, key: &FileKey, file: Uuid) -> Result<u64, Error> {
    let mut out = Vec::with_capacity(2 * SEALED_CHUNK_BYTES);
    let mut sealer = StreamSealer::new(key, file, &mut out)?;
    let total = each_block(reader, |block| {
        sealer.push(block, &mut out)?;
        writer.write_all(&out)?;
        out.clear();
        Ok(())
    })?;
    sealer.finish(&mut out)?;
    writer.write_all(&out)?;
    writer.flush()?;
    Ok(total)
}

/// Decrypts all of `reader` into `writer`; returns the number of sealed bytes. After an error, what was
/// written must be thrown away: it is the beginning of a file at best.
///
/// # Errors
/// [`Error::NotAuthentic`]: changed, cut short, out of order, or another key or file. [`Error::Io`].
pub fn open_stream(reader: impl Read, mut writer: impl Write, key: &FileKey, file: Uuid) -> Result<u64, Error> {
    let mut out = Plaintext::new(Vec::with_capacity(2 * CHUNK_BYTES));
    let mut opener = StreamOpener::new(key, file);
    let total = each_block(reader, |block| {
        opener.push(block, &mut out)?;
        writer.write_all(&out)?;
        out.clear();
        Ok(())
    })?;
    opener.finish(&mut out)?;
    writer.write_all(&out)?;
    writer.flush()?;
    Ok(total)
}

fn each_block(mut reader: impl Read, mut take: impl FnMut(&[u8]) -> Result<(), Error>) -> Result<u64, Error> {
    let mut block = Plaintext::new(vec![0; CHUNK_BYTES]);
    let mut total = 0;
    loop {
        match reader.read(&mut block) {
            Ok(0) => return Ok(total),
            Ok(length) => {
                take(&block[..length])?;
                total += length as u64;
            }
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
}
