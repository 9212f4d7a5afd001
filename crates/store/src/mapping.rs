//! Beside `map`: amounts, dates and texts that may be missing, as the market's rows have them.

pub(crate) use crate::map::{from_json, instant, instant_null, ms, to_json, unreadable, word};

use crate::Result;
use domain::{Currency, Money};
use serde::{Serialize, de::DeserializeOwned};
use std::{fmt::Display, str::FromStr};

/// Ids in one query; both databases take far more, but plans stay simple.
pub(crate) const BATCH: usize = 500;

pub(crate) fn to_json_null<T: Serialize>(value: Option<&T>) -> Option<String> {
    value.map(to_json)
}

pub(crate) fn from_json_null<T: DeserializeOwned>(column: &'static str, text: Option<&str>) -> Result<Option<T>> {
    text.map(|text| from_json(column, text)).transpose()
}

/// A date, or anything else that is written as text.
pub(crate) fn parsed<T: FromStr<Err: Display>>(column: &'static str, text: &str) -> Result<T> {
    text.parse().map_err(|error: T::Err| unreadable(column, error.to_string()))
}

pub(crate) fn parsed_null<T: FromStr<Err: Display>>(column: &'static str, text: Option<&str>) -> Result<Option<T>> {
    text.map(|text| parsed(column, text)).transpose()
}

pub(crate) fn money(column: &'static str, cents: i64, currency: &str) -> Result<Money> {
    Ok(Money::new(cents, word(column, currency, Currency::parse)?))
}

pub(crate) fn money_null(column: &'static str, cents: Option<i64>, currency: Option<&str>) -> Result<Option<Money>> {
    match (cents, currency) {
        (Some(cents), Some(currency)) => money(column, cents, currency).map(Some),
        (None, None) => Ok(None),
        _ => Err(unreadable(
            column,
            "an amount without currency, or a currency without amount".to_owned(),
        )),
    }
}

/// The two columns of an amount.
pub(crate) fn amount(money: Option<Money>) -> (Option<i64>, Option<String>) {
    (
        money.map(|money| money.cents),
        money.map(|money| money.currency.as_str().to_owned()),
    )
}
