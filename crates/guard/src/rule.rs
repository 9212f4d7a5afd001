use crate::{Lang, messages};
use std::fmt;

/// What the guard looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Years in a trade, in a firm, with a tool: they shut out newcomers and say little about a team.
    YearsOfExperience,
    /// A product or brand without "or equivalent" (Directive 2014/24/EU art. 42(4)).
    NamedProduct,
    /// Having worked for this buyer before (equal treatment, art. 18(1)).
    ExperienceWithThisAgency,
    /// A certificate without its equivalent (art. 44(2), 62(1)).
    CertificateWithoutEquivalent,
    /// More turnover than twice the value of the contract (art. 58(3)).
    TurnoverAbove2x,
    /// Curricula vitae and named persons: Kavel buys from teams.
    CvOrNamedPerson,
    /// So many people, whatever they do.
    Headcount,
    /// Diplomas.
    Degree,
    /// Presence that nobody gives a reason for.
    OnSiteWithoutReason,
    /// More criteria than a small firm can answer.
    TooManyCriteria,
}

/// What a finding does to publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Stops it, unless a reason is given and published.
    Block,
    Warn,
}

impl Severity {
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::Warn => "warn",
        }
    }
}

impl Rule {
    pub const ALL: [Self; 10] = [
        Self::YearsOfExperience,
        Self::NamedProduct,
        Self::ExperienceWithThisAgency,
        Self::CertificateWithoutEquivalent,
        Self::TurnoverAbove2x,
        Self::CvOrNamedPerson,
        Self::Headcount,
        Self::Degree,
        Self::OnSiteWithoutReason,
        Self::TooManyCriteria,
    ];

    /// Stable: it is stored with overrides and printed by `kavel guard`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::YearsOfExperience => "years-of-experience",
            Self::NamedProduct => "named-product",
            Self::ExperienceWithThisAgency => "experience-with-this-agency",
            Self::CertificateWithoutEquivalent => "certificate-without-equivalent",
            Self::TurnoverAbove2x => "turnover-above-2x",
            Self::CvOrNamedPerson => "cv-or-named-person",
            Self::Headcount => "headcount",
            Self::Degree => "degree",
            Self::OnSiteWithoutReason => "on-site-without-reason",
            Self::TooManyCriteria => "too-many-criteria",
        }
    }

    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.id() == id)
    }

    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::OnSiteWithoutReason | Self::TooManyCriteria => Severity::Warn,
            _ => Severity::Block,
        }
    }

    /// Why it is a problem, in the language of the reader.
    #[must_use]
    pub fn reason(self, reader: Lang) -> &'static str {
        messages::reason(self, reader)
    }

    /// What to write instead, in the language of the text.
    #[must_use]
    pub fn suggestion(self, text: Lang) -> &'static str {
        messages::suggestion(self, text)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
