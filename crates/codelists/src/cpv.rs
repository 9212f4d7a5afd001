//! The Common Procurement Vocabulary, version 2008 (Regulation (EC) 213/2008).

mod list;

use std::fmt;

pub use list::{all, children, divisions, label, search};
use serde::{Deserialize, Serialize};

use crate::CodeError;

/// A CPV code: eight digits, without its check digit. Codes of older lists are kept, without a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CpvCode(u32);

/// How far down a code stands, by its trailing zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Division,
    Group,
    Class,
    Category,
    Subcategory,
}

impl CpvCode {
    /// Reads `72212000` or `72212000-4`; the check digit is dropped unread.
    ///
    /// # Errors
    /// [`CodeError::Cpv`] when that is not its form, or its division is 00.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let error = || CodeError::Cpv(text.chars().take(40).collect());
        let (code, check) = text.trim().split_once('-').unwrap_or((text.trim(), "0"));
        let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(code, 8) || !digits(check, 1) || code.starts_with("00") {
            return Err(error());
        }
        code.parse().map(Self).map_err(|_| error())
    }

    /// Number of digits that say something, 2 (a division) to 8.
    pub fn digits(self) -> u32 {
        let mut zeros = 0;
        while zeros < 6 && self.0.is_multiple_of(10_u32.pow(zeros + 1)) {
            zeros += 1;
        }
        8 - zeros
    }

    pub fn level(self) -> Level {
        match self.digits() {
            2 => Level::Division,
            3 => Level::Group,
            4 => Level::Class,
            5 => Level::Category,
            _ => Level::Subcategory,
        }
    }

    /// The code of its first two digits.
    pub fn division(self) -> Self {
        self.cut(2)
    }

    fn cut(self, digits: u32) -> Self {
        let unit = 10_u32.pow(8 - digits);
        Self(self.0 / unit * unit)
    }

    /// The next broader code that is in the list (some steps have none); for a code with none, its division.
    pub fn parent(self) -> Option<Self> {
        (2..self.digits())
            .rev()
            .map(|digits| self.cut(digits))
            .find(|up| up.digits() == 2 || up.is_listed())
    }

    /// All broader codes, the nearest first.
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), |code| code.parent())
    }

    /// Whether this code says the same as `other`, or something narrower.
    pub fn is_same_or_descendant_of(self, other: Self) -> bool {
        self.cut(other.digits()) == other
    }

    /// Number of leading digits that say something and are the same in both: 0, or 2 to 8.
    pub fn shared_digits(self, other: Self) -> u32 {
        let most = self.digits().min(other.digits());
        (2..=most).rev().find(|digits| self.cut(*digits) == other.cut(*digits)).unwrap_or(0)
    }

    /// Whether the current list has this code.
    pub fn is_listed(self) -> bool {
        list::position(self).is_some()
    }

    /// Its label, for codes of the current list.
    pub fn label(self, lang: &str) -> Option<&'static str> {
        label(self, lang)
    }
}

impl fmt::Display for CpvCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:08}", self.0)
    }
}

crate::table::text_form!(CpvCode);
