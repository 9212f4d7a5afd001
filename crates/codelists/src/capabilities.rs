//! Kavel's own vocabulary of digital and knowledge services, in `data/capabilities.tsv`.

mod list;

use std::fmt;

pub use list::{all, children, description, get, groups, in_group, label, linked_to, search};
use serde::{Deserialize, Serialize};

use crate::lang::column;
use crate::table::field;
use crate::{CodeError, CpvCode};

/// One service. At most two levels deep: a parent has none itself and stands in the same group.
#[derive(Debug)]
pub struct Capability {
    pub slug: Slug,
    /// Slug of its [`Group`].
    pub group: &'static str,
    pub parent: Option<Slug>,
    /// Its own linked CPV codes, never empty. See [`Capability::linked_cpv`] for those it also has from its parent.
    pub cpv: Box<[CpvCode]>,
    row: &'static str,
}

impl Capability {
    pub fn label(&self, lang: &str) -> &'static str {
        field(self.row, 4 + column(lang))
    }

    /// One sentence.
    pub fn description(&self, lang: &str) -> &'static str {
        field(self.row, 8 + column(lang))
    }

    /// Its linked CPV codes and those of its parent: who does the one does a part of the other.
    pub fn linked_cpv(&self) -> impl Iterator<Item = CpvCode> {
        let above = self.parent.map(|parent| parent.capability().cpv.iter());
        self.cpv.iter().chain(above.into_iter().flatten()).copied()
    }
}

/// A group of capabilities, to browse by.
#[derive(Debug)]
pub struct Group {
    pub slug: &'static str,
    row: &'static str,
}

impl Group {
    pub fn label(&self, lang: &str) -> &'static str {
        field(self.row, 1 + column(lang))
    }
}

/// The slug of a capability of the vocabulary; there are no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(&'static str);

impl Slug {
    /// # Errors
    /// [`CodeError::Slug`] when the vocabulary does not have it.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        get(text.trim())
            .map(|capability| capability.slug)
            .ok_or_else(|| CodeError::Slug(text.chars().take(80).collect()))
    }

    pub fn as_str(self) -> &'static str {
        self.0
    }

    pub fn capability(self) -> &'static Capability {
        get(self.0).expect("a slug is only made from a row of the vocabulary")
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

crate::table::text_form!(Slug);
