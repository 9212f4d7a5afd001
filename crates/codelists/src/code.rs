//! A capability code: of the CPV, or of the vocabulary.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{CodeError, CpvCode, Slug};

/// What a supplier can do, or a buyer needs. Written `cpv:72212000` or `kavel:accessibility-audit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Code {
    Cpv(CpvCode),
    Kavel(Slug),
}

impl Code {
    /// # Errors
    /// [`CodeError`]: another prefix, a malformed CPV code, or a slug that the vocabulary does not have.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        match text.trim().split_once(':') {
            Some(("cpv", code)) => CpvCode::parse(code).map(Self::Cpv),
            Some(("kavel", slug)) => Slug::parse(slug).map(Self::Kavel),
            _ => Err(CodeError::Scheme(text.chars().take(80).collect())),
        }
    }

    /// Its label; an older CPV code, which has none, is shown as its digits.
    pub fn label(self, lang: &str) -> String {
        match self {
            Self::Cpv(code) => code.label(lang).map_or_else(|| code.to_string(), str::to_owned),
            Self::Kavel(slug) => slug.capability().label(lang).to_owned(),
        }
    }

    /// Broader codes of its own list, the nearest first.
    pub fn ancestors(self) -> Vec<Self> {
        match self {
            Self::Cpv(code) => code.ancestors().map(Self::Cpv).collect(),
            Self::Kavel(slug) => slug.capability().parent.map(Self::Kavel).into_iter().collect(),
        }
    }

    /// Whether a claim of this code meets a need for `need`: the same code or a narrower one, and a vocabulary entry
    /// by the CPV codes linked to it or its parent. A CPV code never meets a need for a vocabulary entry.
    pub fn meets(&self, need: &Self) -> bool {
        match (self, need) {
            (Self::Cpv(claim), Self::Cpv(need)) => claim.is_same_or_descendant_of(*need),
            (Self::Kavel(claim), Self::Kavel(need)) => claim == need || claim.capability().parent == Some(*need),
            (Self::Kavel(claim), Self::Cpv(need)) => claim.capability().linked_cpv().any(|code| code.is_same_or_descendant_of(*need)),
            (Self::Cpv(_), Self::Kavel(_)) => false,
        }
    }

    /// Every listed code that a claim of this code meets, itself included: what to file the claim under.
    pub fn met_needs(self) -> BTreeSet<Self> {
        let mut met: BTreeSet<Self> = std::iter::once(self).chain(self.ancestors()).collect();
        if let Self::Kavel(slug) = self {
            for code in slug.capability().linked_cpv() {
                met.extend(std::iter::once(code).chain(code.ancestors()).map(Self::Cpv));
            }
        }
        met
    }

    /// How near two codes are, 0 (nothing shared) to 100 (the same): twice the shared path over the sum of both paths.
    /// A CPV path has a step per digit from the division on; a vocabulary path is group, parent, entry. Between the
    /// two lists the nearest linked CPV code counts, at nine tenths. Symmetric.
    pub fn closeness(&self, other: &Self) -> u32 {
        match (self, other) {
            (Self::Cpv(a), Self::Cpv(b)) => cpv_closeness(*a, *b),
            (Self::Kavel(a), Self::Kavel(b)) => slug_closeness(*a, *b),
            (Self::Kavel(slug), Self::Cpv(code)) | (Self::Cpv(code), Self::Kavel(slug)) => {
                let linked = slug.capability().linked_cpv();
                linked.map(|other| cpv_closeness(other, *code) * 9 / 10).max().unwrap_or(0)
            }
        }
    }
}

fn cpv_closeness(a: CpvCode, b: CpvCode) -> u32 {
    let steps = |digits: u32| digits.saturating_sub(1);
    200 * steps(a.shared_digits(b)) / (steps(a.digits()) + steps(b.digits()))
}

fn slug_closeness(a: Slug, b: Slug) -> u32 {
    let path = |slug: Slug| {
        let entry = slug.capability();
        let above = entry.parent.map(Slug::as_str);
        [Some(entry.group), above, Some(slug.as_str())].into_iter().flatten()
    };
    let shared = path(a).zip(path(b)).take_while(|(a, b)| a == b).count();
    let share = 200 * shared / (path(a).count() + path(b).count());
    u32::try_from(share).unwrap_or(100)
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cpv(code) => write!(out, "cpv:{code}"),
            Self::Kavel(slug) => write!(out, "kavel:{slug}"),
        }
    }
}

crate::table::text_form!(Code);
