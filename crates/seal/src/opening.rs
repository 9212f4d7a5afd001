//! What is submitted is sealed to the assignment's opening key: HPKE (RFC 9180), base mode,
//! DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.

use std::fmt;

use hpke::{
    Deserializable, Kem as _, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::X25519HkdfSha256,
    single_shot_open, single_shot_seal,
};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Error, FileKey, Plaintext, cipher,
    padding::{pad, unpad},
    secret::{KEY_BYTES, Secret},
};

type Kem = X25519HkdfSha256;
type PrivateKey = <Kem as hpke::Kem>::PrivateKey;
type PublicKey = <Kem as hpke::Kem>::PublicKey;
type EncappedKey = <Kem as hpke::Kem>::EncappedKey;

/// The three parts of a bid, sealed and opened apart; and what a firm says that does not bid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Quality,
    Identity,
    Price,
    NotBidding,
}

impl Part {
    pub const ALL: [Self; 4] = [Self::Quality, Self::Identity, Self::Price, Self::NotBidding];

    /// The name that is bound into the sealed bytes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quality => "quality",
            Self::Identity => "identity",
            Self::Price => "price",
            Self::NotBidding => "not-bidding",
        }
    }
}

/// The key pair of one assignment. The public half is stored as it is, the private half wrapped
/// ([`KeyFile::wrap_opening_key`](crate::KeyFile::wrap_opening_key)).
pub struct OpeningKey {
    private: PrivateKey,
    public: OpeningPublic,
}

impl OpeningKey {
    /// # Errors
    /// [`Error::NoRandomness`].
    pub fn generate() -> Result<Self, Error> {
        let (private, _) = Kem::derive_keypair(Secret::random()?.bytes());
        Ok(Self::from_private(private))
    }

    pub fn public(&self) -> &OpeningPublic {
        &self.public
    }

    pub(crate) fn from_private_bytes(bytes: &Secret) -> Result<Self, Error> {
        PrivateKey::from_bytes(bytes.bytes())
            .map(Self::from_private)
            .map_err(|_| Error::BadKey)
    }

    pub(crate) fn private_bytes(&self) -> Result<Secret, Error> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        self.private.write_exact(bytes.as_mut_slice());
        Secret::from_slice(bytes.as_slice())
    }

    fn from_private(private: PrivateKey) -> Self {
        let public = OpeningPublic(Kem::sk_to_pk(&private));
        Self { private, public }
    }
}

impl fmt::Debug for OpeningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpeningKey").field("public", &self.public).finish_non_exhaustive()
    }
}

/// The public half: whoever has it can seal, nobody can open with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningPublic(PublicKey);

impl OpeningPublic {
    /// # Errors
    /// [`Error::BadKey`] unless `bytes` is 32 long.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        PublicKey::from_bytes(bytes).map(Self).map_err(|_| Error::BadKey)
    }

    /// 32 bytes, as RFC 7748 writes them.
    pub fn to_bytes(&self) -> [u8; KEY_BYTES] {
        self.0.to_bytes().into()
    }
}

/// A sealed part, as two columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedPart {
    /// The encapsulated key, 32 bytes.
    pub enc: Vec<u8>,
    /// The padded content and its tag: a multiple of 1024 bytes, plus 16.
    pub ciphertext: Vec<u8>,
}

/// Seals the canonical bytes of one part. They open only as this part of this bid for this assignment.
///
/// # Errors
/// [`Error::BadKey`] for a public key that is no valid point, [`Error::TooLong`].
///
/// # Panics
/// If the operating system gives no random bytes.
pub fn seal_part(public: &OpeningPublic, part: Part, assignment: Uuid, bid: Uuid, canonical_bytes: &[u8]) -> Result<SealedPart, Error> {
    let place = part_place(part, assignment, bid);
    seal(public, assignment, &place, &pad(canonical_bytes))
}

/// Opens what [`seal_part`] made.
///
/// # Errors
/// [`Error::NotAuthentic`]: changed, or another key, part, assignment or bid.
pub fn open_part(key: &OpeningKey, part: Part, assignment: Uuid, bid: Uuid, sealed: &SealedPart) -> Result<Plaintext, Error> {
    let place = part_place(part, assignment, bid);
    open(key, assignment, &place, sealed).and_then(unpad)
}

/// Seals the key of an attachment, so that submitting leaves the encrypted file as it is. It opens only
/// for this file in this part of this bid.
///
/// # Errors
/// [`Error::BadKey`] for a public key that is no valid point.
///
/// # Panics
/// If the operating system gives no random bytes.
pub fn seal_file_key(
    public: &OpeningPublic,
    part: Part,
    assignment: Uuid,
    bid: Uuid,
    file: Uuid,
    key: &FileKey,
) -> Result<SealedPart, Error> {
    let place = file_place(part, assignment, bid, file);
    seal(public, assignment, &place, key.as_bytes())
}

/// Opens what [`seal_file_key`] made.
///
/// # Errors
/// [`Error::NotAuthentic`]: changed, or another key, part, assignment, bid or file.
pub fn open_file_key(key: &OpeningKey, part: Part, assignment: Uuid, bid: Uuid, file: Uuid, sealed: &SealedPart) -> Result<FileKey, Error> {
    let place = file_place(part, assignment, bid, file);
    let bytes = open(key, assignment, &place, sealed)?;
    FileKey::from_bytes(&bytes)
}

fn part_place(part: Part, assignment: Uuid, bid: Uuid) -> Vec<u8> {
    let ids = [assignment.as_bytes().as_slice(), bid.as_bytes()];
    cipher::place("kavel/part/1", &[ids[0], ids[1], part.as_str().as_bytes()])
}

fn file_place(part: Part, assignment: Uuid, bid: Uuid, file: Uuid) -> Vec<u8> {
    let ids = [assignment, bid, file].map(Uuid::into_bytes);
    let name = part.as_str().as_bytes();
    cipher::place("kavel/file-key/1", &[&ids[0], &ids[1], &ids[2], name])
}

fn info(assignment: Uuid) -> Vec<u8> {
    cipher::place("kavel/opening/1", &[assignment.as_bytes()])
}

fn seal(public: &OpeningPublic, assignment: Uuid, place: &[u8], plain: &[u8]) -> Result<SealedPart, Error> {
    let (enc, ciphertext) =
        single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Kem>(&OpModeS::Base, &public.0, &info(assignment), plain, place).map_err(
            |error| match error {
                hpke::HpkeError::SealError => Error::TooLong,
                _ => Error::BadKey,
            },
        )?;
    Ok(SealedPart {
        enc: enc.to_bytes().to_vec(),
        ciphertext,
    })
}

fn open(key: &OpeningKey, assignment: Uuid, place: &[u8], sealed: &SealedPart) -> Result<Plaintext, Error> {
    let enc = EncappedKey::from_bytes(&sealed.enc).map_err(|_| Error::NotAuthentic)?;
    single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(&OpModeR::Base, &key.private, &enc, &info(assignment), &sealed.ciphertext, place)
        .map(Plaintext::new)
        .map_err(|_| Error::NotAuthentic)
}
