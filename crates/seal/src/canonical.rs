use data_encoding::HEXLOWER;
use serde_json::{Number, Value};
use sha2::{Digest, Sha256};

use crate::Error;

/// Deeper than any form; `serde_json` reads no deeper either.
const MAX_DEPTH: usize = 128;

/// The largest integer that every JSON reader takes exactly (RFC 7493 section 2.2).
const MAX_INTEGER: u64 = (1 << 53) - 1;

/// The same value always gives the same bytes: RFC 8785 without fractions. Keys sorted by their UTF-16
/// code units, no whitespace, the shortest escapes, UTF-8.
///
/// # Errors
/// [`Error::NumberNotInteger`] for fractions, exponents and more than 53 bits: money is integer cents.
/// [`Error::TooDeep`] beyond 128 levels.
pub fn canonical_json(value: &Value) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::default();
    writer.value(value)?;
    Ok(writer.out)
}

/// What is frozen with an application or a bid: its [`canonical_json`] as text, and the SHA-256 of that in lower-case hex.
///
/// # Errors
/// As [`canonical_json`].
pub fn frozen(value: &Value) -> Result<(String, String), Error> {
    let bytes = canonical_json(value)?;
    let hash = HEXLOWER.encode(Sha256::digest(&bytes).as_slice());
    Ok((String::from_utf8_lossy(&bytes).into_owned(), hash))
}

#[derive(Default)]
struct Writer<'a> {
    out: Vec<u8>,
    /// The keys and indices above the value, for the error.
    above: Vec<Step<'a>>,
}

enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> Writer<'a> {
    fn value(&mut self, value: &'a Value) -> Result<(), Error> {
        if self.above.len() > MAX_DEPTH {
            return Err(Error::TooDeep { limit: MAX_DEPTH });
        }
        match value {
            Value::Null => self.raw("null"),
            Value::Bool(true) => self.raw("true"),
            Value::Bool(false) => self.raw("false"),
            Value::Number(number) => self.number(number)?,
            Value::String(text) => self.text(text),
            Value::Array(items) => {
                self.raw("[");
                for (index, item) in items.iter().enumerate() {
                    self.comma(index);
                    self.below(Step::Index(index), item)?;
                }
                self.raw("]");
            }
            Value::Object(fields) => {
                let mut fields: Vec<_> = fields.iter().collect();
                fields.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
                self.raw("{");
                for (index, (key, field)) in fields.into_iter().enumerate() {
                    self.comma(index);
                    self.text(key);
                    self.raw(":");
                    self.below(Step::Key(key), field)?;
                }
                self.raw("}");
            }
        }
        Ok(())
    }

    fn below(&mut self, step: Step<'a>, value: &'a Value) -> Result<(), Error> {
        self.above.push(step);
        self.value(value)?;
        self.above.pop();
        Ok(())
    }

    fn number(&mut self, number: &Number) -> Result<(), Error> {
        let size = number.as_i64().map(i64::unsigned_abs).or(number.as_u64());
        if size.is_none_or(|size| size > MAX_INTEGER) {
            let pointer = self.above.iter().map(Step::pointer).collect();
            return Err(Error::NumberNotInteger { pointer });
        }
        self.raw(&number.to_string());
        Ok(())
    }

    fn comma(&mut self, index: usize) {
        if index > 0 {
            self.raw(",");
        }
    }

    /// `serde_json` escapes as RFC 8785 section 3.2.2.2 wants: only `"`, `\` and control characters,
    /// with the short forms where there are any and lower-case hex elsewhere.
    fn text(&mut self, text: &str) {
        serde_json::to_writer(&mut self.out, text).expect("writing text to memory cannot fail");
    }

    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }
}

impl Step<'_> {
    /// As in RFC 6901.
    fn pointer(&self) -> String {
        match self {
            Self::Key(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Self::Index(index) => format!("/{index}"),
        }
    }
}
