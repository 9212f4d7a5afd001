//! Reads a JSON value leniently and remembers where it stands: whatever is not what it should be is refused with its pointer.

use crate::Refused;
use domain::{Currency, Instant, Money, money::MAX_CENTS};
use serde_json::Value;

pub(crate) type Refusals = Vec<Refused>;

#[derive(Clone, Debug)]
pub(crate) struct Cursor<'a> {
    pub value: &'a Value,
    pub pointer: String,
}

impl<'a> Cursor<'a> {
    pub fn new(value: &'a Value, pointer: impl Into<String>) -> Self {
        Self {
            value,
            pointer: pointer.into(),
        }
    }
    fn child_pointer(&self, key: &str) -> String {
        format!("{}/{}", self.pointer, key.replace('~', "~0").replace('/', "~1"))
    }
    /// `None` where it is missing or null.
    pub fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(Self {
            value,
            pointer: self.child_pointer(key),
        })
    }
    pub fn refuse(&self, refusals: &mut Refusals, reason: impl Into<String>) {
        refusals.push(Refused {
            pointer: self.pointer.clone(),
            reason: reason.into(),
        });
    }
    pub fn refuse_key(&self, key: &str, refusals: &mut Refusals, reason: impl Into<String>) {
        refusals.push(Refused {
            pointer: self.child_pointer(key),
            reason: reason.into(),
        });
    }
    pub fn object(&self, key: &str, refusals: &mut Refusals) -> Option<Self> {
        let child = self.get(key)?;
        if child.value.is_object() {
            return Some(child);
        }
        child.refuse(refusals, "not an object");
        None
    }
    pub fn items(&self, key: &str, refusals: &mut Refusals) -> Vec<Self> {
        let Some(child) = self.get(key) else { return Vec::new() };
        let Some(items) = child.value.as_array() else {
            child.refuse(refusals, "not a list");
            return Vec::new();
        };
        (0..)
            .zip(items)
            .map(|(at, value): (usize, _)| Self {
                value,
                pointer: format!("{}/{at}", child.pointer),
            })
            .collect()
    }
    /// Text without what no database keeps, `None` where there is none.
    pub fn text(&self, key: &str, refusals: &mut Refusals) -> Option<String> {
        let child = self.get(key)?;
        match child.value.as_str() {
            Some(text) => Some(clean(text)).filter(|text| !text.is_empty()),
            None => {
                child.refuse(refusals, "not text");
                None
            }
        }
    }
    /// An identifier, which OCDS allows to be a whole number. Missing ones are refused.
    pub fn id(&self, key: &str, refusals: &mut Refusals) -> Option<String> {
        let id = match self.get(key).map(|child| child.value) {
            Some(Value::Number(number)) if !number.is_f64() => Some(number.to_string()),
            Some(Value::String(text)) => Some(clean(text)).filter(|text| !text.is_empty()),
            Some(Value::Null) | None => None,
            Some(_) => {
                self.refuse_key(key, refusals, "neither text nor a whole number");
                return None;
            }
        };
        match id {
            Some(id) if id.chars().count() > 500 => self.refuse_key(key, refusals, "longer than 500 characters"),
            Some(id) => return Some(id),
            None => self.refuse_key(key, refusals, "missing"),
        }
        None
    }
    /// List of texts; others in it are refused.
    pub fn texts(&self, key: &str, refusals: &mut Refusals) -> Vec<String> {
        let mut texts = Vec::new();
        for item in self.items(key, refusals) {
            match item.value.as_str() {
                Some(text) => texts.push(clean(text)),
                None => item.refuse(refusals, "not text"),
            }
        }
        texts.retain(|text| !text.is_empty());
        texts
    }
    pub fn is_true(&self, key: &str) -> bool {
        self.get(key).is_some_and(|child| child.value.as_bool() == Some(true))
    }
    pub fn instant(&self, key: &str, refusals: &mut Refusals) -> Option<Instant> {
        let text = self.text(key, refusals)?;
        let date = text.parse::<jiff::Timestamp>().ok().map(Instant::from);
        // Some publishers leave the zone or the time out.
        let date = date.or_else(|| {
            text.parse::<jiff::civil::DateTime>()
                .ok()?
                .to_zoned(jiff::tz::TimeZone::UTC)
                .ok()
                .map(|zoned| zoned.timestamp().into())
        });
        if date.is_none() {
            self.refuse_key(key, refusals, "not a date as in RFC 3339");
        }
        date
    }
    /// An OCDS value, `{"amount", "currency"}`. Zero says nothing about what something is worth, so it is none.
    pub fn money(&self, key: &str, refusals: &mut Refusals) -> Option<Money> {
        let value = self.object(key, refusals)?;
        let amount = value.get("amount")?;
        let Some(number) = amount.value.as_f64() else {
            amount.refuse(refusals, "not a number");
            return None;
        };
        let cents = (number * 100.0).round();
        if !(0.0..=MAX_CENTS as f64).contains(&cents) {
            amount.refuse(refusals, if cents < 0.0 { "negative" } else { "too large" });
            return None;
        }
        let Some(currency) = value.text("currency", refusals) else {
            if value.get("currency").is_none() {
                value.refuse_key("currency", refusals, "missing");
            }
            return None;
        };
        let Some(currency) = Currency::parse(&currency) else {
            value.refuse_key("currency", refusals, "not a currency code of ISO 4217");
            return None;
        };
        // In range of i64: checked above.
        Some(Money::new(cents as i64, currency)).filter(|money| money.is_positive())
    }
}

/// Trimmed, and without NUL, which PostgreSQL does not store.
pub(crate) fn clean(text: &str) -> String {
    text.trim().replace('\0', "")
}
