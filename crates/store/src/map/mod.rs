//! From rows to the domain and back. One file per aggregate; what they share is here.

use crate::{Result, StoreError};
use domain::Instant;
use serde::{Serialize, de::DeserializeOwned};

pub(crate) mod agency;
pub(crate) mod audit;
pub(crate) mod figure;
pub(crate) mod invitation;
pub(crate) mod job;
pub(crate) mod membership;
pub(crate) mod supplier;
pub(crate) mod token;
pub(crate) mod user;

pub(crate) fn instant(column: &'static str, ms: i64) -> Result<Instant> {
    Instant::from_millis(ms).ok_or_else(|| unreadable(column, format!("{ms} ms is outside of time")))
}
pub(crate) fn instant_null(column: &'static str, ms: Option<i64>) -> Result<Option<Instant>> {
    ms.map(|ms| instant(column, ms)).transpose()
}
pub(crate) fn ms(instant: Option<Instant>) -> Option<i64> {
    instant.map(Instant::as_millis)
}

/// A word of an enum: `word("role", &row.role, AgencyRole::parse)`.
pub(crate) fn word<T>(column: &'static str, text: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
    parse(text).ok_or_else(|| unreadable(column, format!("`{text}` is not one of its words")))
}

pub(crate) fn from_json<T: DeserializeOwned>(column: &'static str, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| unreadable(column, error.to_string()))
}
pub(crate) fn to_json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("our own types have text keys and no failing serialiser")
}

/// A name as it is compared: lower case, single spaces.
pub(crate) fn name_key(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

pub(crate) fn unreadable(column: &'static str, reason: String) -> StoreError {
    StoreError::Unreadable { column, reason }
}
