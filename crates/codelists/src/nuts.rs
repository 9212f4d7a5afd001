//! NUTS 2024 regions (Regulation (EC) 1059/2003), the statistical regions of partner countries and UK regions of 2018.

mod list;

use std::borrow::Cow;
use std::fmt;

pub use list::{all, children, countries, label, search};
use serde::{Deserialize, Serialize};

use crate::CodeError;
use crate::lang::column;

/// A NUTS code: a country (two letters) and up to three letters or digits. Codes of earlier versions are kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct NutsCode {
    /// ASCII, padded with zero bytes, so that it sorts as its text does.
    bytes: [u8; 5],
    len: u8,
}

impl NutsCode {
    /// Reads a code in any case.
    ///
    /// # Errors
    /// [`CodeError::Nuts`] when it has not the form of a NUTS code.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let code = text.trim().as_bytes();
        let formed =
            (2..=5).contains(&code.len()) && code[..2].iter().all(u8::is_ascii_alphabetic) && code.iter().all(u8::is_ascii_alphanumeric);
        if !formed {
            return Err(CodeError::Nuts(text.chars().take(40).collect()));
        }
        let mut bytes = [0; 5];
        let mut len = 0;
        for (place, byte) in bytes.iter_mut().zip(code) {
            *place = byte.to_ascii_uppercase();
            len += 1;
        }
        Ok(Self { bytes, len })
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.len)]).expect("parse lets only ASCII through")
    }

    /// 0 is a country, 3 the smallest regions.
    pub fn level(self) -> u8 {
        self.len - 2
    }

    pub fn country(self) -> Self {
        self.cut(2)
    }

    fn cut(mut self, len: u8) -> Self {
        self.bytes[usize::from(len)..].fill(0);
        self.len = len;
        self
    }

    /// The region around it: one character less. A country has none. One exception, of the 2018 version: the
    /// districts of Northern Ireland `UKN10` to `UKN16` lie in `UKN0`, as `UKN06` to `UKN09` do.
    pub fn parent(self) -> Option<Self> {
        if self.len == 5 && self.bytes.starts_with(b"UKN1") {
            let bytes = [b'U', b'K', b'N', b'0', 0];
            return Some(Self { bytes, len: 4 });
        }
        (self.len > 2).then(|| self.cut(self.len - 1))
    }

    /// All regions around it, the nearest first, the country last.
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.parent(), |code| code.parent())
    }

    /// Whether `other` is this region or lies in it.
    pub fn covers(self, other: Self) -> bool {
        self == other || other.ancestors().any(|region| region == self)
    }

    /// Outside every region: embassies, waters, airspace (`BEZZZ`).
    pub fn is_extra_regio(self) -> bool {
        self.len > 2 && self.as_str()[2..].bytes().all(|byte| byte == b'Z')
    }

    /// Whether the list has this code; codes of 2013 or 2016 may not be.
    pub fn is_listed(self) -> bool {
        list::is_listed(self)
    }

    /// Its label in `lang` where there is one, otherwise the national label.
    pub fn label(self, lang: &str) -> Option<&'static str> {
        label(self, lang)
    }

    /// The label as its country writes it; none for a country.
    pub fn national_label(self) -> Option<&'static str> {
        list::national_label(self)
    }

    /// What to show: the label, or for a code of an earlier version the code, its country and the fact.
    pub fn name(self, lang: &str) -> Cow<'static, str> {
        if let Some(label) = self.label(lang) {
            return Cow::Borrowed(label);
        }
        let fact = ["not in NUTS 2024", "niet in NUTS 2024", "hors NUTS 2024", "nicht in NUTS 2024"][column(lang)];
        Cow::Owned(match self.country().label(lang) {
            Some(country) => format!("{self}, {country} ({fact})"),
            None => format!("{self} ({fact})"),
        })
    }
}

/// Whether region `b` is region `a` or lies in it.
pub fn covers(a: NutsCode, b: NutsCode) -> bool {
    a.covers(b)
}

/// Whether all of `region` lies in these: in one around it, or in all of its parts together.
pub fn is_covered(region: NutsCode, works_in: &[NutsCode]) -> bool {
    if works_in.iter().any(|code| code.covers(region)) {
        return true;
    }
    let mut parts = children(region).into_iter().filter(|part| !part.is_extra_regio()).peekable();
    parts.peek().is_some() && parts.all(|part| is_covered(part, works_in))
}

impl fmt::Display for NutsCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for NutsCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "NutsCode({self})")
    }
}

crate::table::text_form!(NutsCode);
