//! `{"kavel_key_file": 1, "keys": [{"id": "1-1f0c9a3e", "secret": "<base64 of 32 bytes>"}]}`

use std::path::Path;

use data_encoding::BASE64;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::MasterKey;
use crate::{Error, Plaintext, secret::Secret};

const FORMAT: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored<'a> {
    kavel_key_file: u32,
    #[serde(borrow)]
    keys: Vec<StoredKey<'a>>,
}

/// Borrows from the file's bytes, so that no copy of a key is left in memory.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredKey<'a> {
    id: &'a str,
    secret: &'a str,
}

pub(super) fn encode(keys: &[MasterKey]) -> Plaintext {
    // Large enough that it never grows, which would leave a copy behind.
    let mut out = Plaintext::new(Vec::with_capacity(128 + keys.len() * 256));
    let mut text = |part: &str| out.extend_from_slice(part.as_bytes());
    text("{\n  \"kavel_key_file\": 1,\n  \"keys\": [");
    for (index, key) in keys.iter().enumerate() {
        let secret = Zeroizing::new(BASE64.encode(key.secret().bytes()));
        text(if index == 0 { "\n" } else { ",\n" });
        text("    { \"id\": \"");
        text(key.id());
        text("\", \"secret\": \"");
        text(&secret);
        text("\" }");
    }
    text("\n  ]\n}\n");
    out
}

pub(super) fn decode(path: &Path, bytes: &[u8]) -> Result<Vec<MasterKey>, Error> {
    let damaged = |reason: String| Error::KeyFileDamaged { path: path.into(), reason };
    // The parser's own message may quote what it found, so only the place is told.
    let stored: Stored<'_> = serde_json::from_slice(bytes).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        damaged(format!("not of the expected form at line {line}, column {column}"))
    })?;
    if stored.kavel_key_file != FORMAT {
        let found = stored.kavel_key_file;
        return Err(damaged(format!("format {found}, but only {FORMAT} is known")));
    }
    if stored.keys.is_empty() {
        return Err(damaged("it has no keys".to_owned()));
    }
    let key = |(index, stored): (usize, &StoredKey<'_>)| {
        let number = index + 1;
        let secret = BASE64
            .decode(stored.secret.as_bytes())
            .map(Zeroizing::new)
            .ok()
            .and_then(|bytes| Secret::from_slice(&bytes).ok())
            .ok_or_else(|| damaged(format!("key {number} is not 32 bytes in base64")))?;
        let key = MasterKey::from_secret(number, secret);
        if key.id() != stored.id {
            let reason = format!("key {number} does not belong to its id: changed, moved or removed");
            return Err(damaged(reason));
        }
        Ok(key)
    };
    stored.keys.iter().enumerate().map(key).collect()
}
