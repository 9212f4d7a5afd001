//! What is written into the files, and what of it is signed.

use crate::{
    SigningKey,
    merkle::{Hash, leaf_hash},
};
use data_encoding::HEXLOWER;
use domain::Instant;
use seal::canonical_json;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// What happened with a bid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Event {
    Submit,
    Withdraw,
}

/// One line of an assignment's log: a leaf of the tree, and what a receipt signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// When the head of the request was received.
    pub arrived: Instant,
    pub assignment: Uuid,
    #[serde(with = "hex")]
    pub commitment: Hash,
    /// As it was at the arrival.
    pub deadline: Instant,
    pub event: Event,
    kavel: EntryFormat,
    /// `/assignments/{number}`.
    pub number: i64,
    /// From 1, without gaps.
    pub seq: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum EntryFormat {
    #[serde(rename = "bid-event/1")]
    V1,
}

/// What a commitment was made of: only the bidder's file has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// SHA-256 over the three sealed parts.
    #[serde(with = "hex")]
    pub ciphertext_hash: Hash,
    #[serde(with = "hex")]
    pub salt: Hash,
}

/// The log of an assignment as it was at closing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    pub assignment: Uuid,
    pub closed: Instant,
    kavel: HeadFormat,
    pub number: i64,
    #[serde(with = "hex")]
    pub root: Hash,
    pub size: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum HeadFormat {
    #[serde(rename = "tree-head/1")]
    V1,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedHead {
    pub head: Head,
    /// Id of the key.
    pub key: String,
    #[serde(with = "base64")]
    pub(crate) signature: [u8; 64],
}

/// The way from the entry up to the published head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Completed {
    pub head: SignedHead,
    #[serde(with = "hexes")]
    pub path: Vec<Hash>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// After closing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed: Option<Completed>,
    pub entry: Entry,
    /// Id of the key.
    pub key: String,
    pub opening: Opening,
    #[serde(with = "base64")]
    pub(crate) signature: [u8; 64],
}

/// SHA-256 of a label, the salt and the hash of the ciphertext: tells who has neither nothing about the bid.
#[must_use]
pub fn commitment(opening: &Opening) -> Hash {
    Sha256::new()
        .chain_update(b"kavel/commitment/1\0")
        .chain_update(opening.salt)
        .chain_update(opening.ciphertext_hash)
        .finalize()
        .into()
}

impl Entry {
    #[must_use]
    pub const fn new(assignment: Uuid, number: i64, seq: u64, event: Event, commitment: Hash, arrived: Instant, deadline: Instant) -> Self {
        Self {
            arrived,
            assignment,
            commitment,
            deadline,
            event,
            kavel: EntryFormat::V1,
            number,
            seq,
        }
    }

    /// The bytes that are signed, and hashed into the tree.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        canonical(self)
    }

    #[must_use]
    pub fn leaf(&self) -> Hash {
        leaf_hash(&self.bytes())
    }

    #[must_use]
    pub fn sign(self, opening: Opening, key: &SigningKey, completed: Option<Completed>) -> Receipt {
        Receipt {
            completed,
            key: key.public().id(),
            signature: key.sign(&self.bytes()),
            opening,
            entry: self,
        }
    }
}

impl Head {
    #[must_use]
    pub const fn new(assignment: Uuid, number: i64, size: u64, root: Hash, closed: Instant) -> Self {
        Self {
            assignment,
            closed,
            kavel: HeadFormat::V1,
            number,
            root,
            size,
        }
    }

    /// The bytes that are signed.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        canonical(self)
    }

    #[must_use]
    pub fn sign(self, key: &SigningKey) -> SignedHead {
        SignedHead {
            key: key.public().id(),
            signature: key.sign(&self.bytes()),
            head: self,
        }
    }
}

impl SignedHead {
    /// The file, as it is given out.
    #[must_use]
    pub fn to_file(&self) -> Vec<u8> {
        to_file(self)
    }
}

impl Receipt {
    /// The file, as it is given out.
    #[must_use]
    pub fn to_file(&self) -> Vec<u8> {
        to_file(self)
    }
}

fn to_file(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = canonical(value);
    bytes.push(b'\n');
    bytes
}

/// Reads a file of exactly the bytes that were given out; the last line feed may be missing.
pub(crate) fn from_file<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    let value: T = serde_json::from_slice(bytes)?;
    let body = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    if canonical(&value) != body {
        return Err(serde::de::Error::custom("not written as it was given out"));
    }
    Ok(value)
}

/// RFC 8785.
fn canonical(value: &impl Serialize) -> Vec<u8> {
    let value = serde_json::to_value(value).expect("strings, whole numbers and lists have a form in JSON");
    // Only a number beyond 53 bits is refused, and reading gives none of those back as the same bytes.
    canonical_json(&value).unwrap_or_default()
}

mod hex {
    use super::{HEXLOWER, Hash};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(hash: &Hash, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&HEXLOWER.encode(hash))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Hash, D::Error> {
        parse(&String::deserialize(deserializer)?).ok_or_else(|| Error::custom("expected 64 lower-case hex digits"))
    }

    pub fn parse(text: &str) -> Option<Hash> {
        HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
    }
}

mod hexes {
    use super::{HEXLOWER, Hash, hex};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(hashes: &[Hash], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(hashes.iter().map(|hash| HEXLOWER.encode(hash)))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Hash>, D::Error> {
        let texts = Vec::<String>::deserialize(deserializer)?;
        let hashes = texts.iter().map(|text| hex::parse(text));
        hashes
            .collect::<Option<_>>()
            .ok_or_else(|| Error::custom("expected 64 lower-case hex digits"))
    }
}

mod base64 {
    use data_encoding::BASE64;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(bytes: &[u8; 64], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 64], D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = BASE64.decode(text.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
        bytes.ok_or_else(|| Error::custom("expected 64 bytes in base64"))
    }
}
