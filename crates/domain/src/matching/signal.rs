//! What a score is made of. The page "How matching works" is made from these numbers.

use crate::fit::Closeness;
use crate::profile::Provenance;
use serde::Serialize;

/// A part of the score. The first four are of the best claim for each need, and count as their mean over all needs; the others are of the
/// firm, and count in proportion to the needs that it meets with evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signal {
    /// Who says so: a referee, a public award, or the firm itself.
    Provenance,
    /// How near the code is to the code that is needed.
    Closeness,
    /// How many of the words of the need the evidence has.
    Relevance,
    /// What the evidence tells: for whom, what was done, a result with a number.
    Substance,
    /// How many of its claims have evidence, and whether it claims a few things or everything.
    Focus,
    Region,
    Language,
    /// Whether the value a year is in proportion to the turnover.
    Capacity,
    /// Whether a team can begin in time.
    Availability,
}

crate::text_enum::text_enum!(Signal {
    Provenance = "provenance",
    Closeness = "closeness",
    Relevance = "relevance",
    Substance = "substance",
    Focus = "focus",
    Region = "region",
    Language = "language",
    Capacity = "capacity",
    Availability = "availability",
});

impl Signal {
    pub const COUNT: usize = 9;

    /// The most points, in thousandths of the whole score.
    #[must_use]
    pub const fn weight(self) -> u32 {
        match self {
            Self::Provenance => 240,
            Self::Closeness => 200,
            Self::Relevance => 160,
            Self::Substance => 120,
            Self::Focus => 80,
            Self::Region | Self::Language => 60,
            Self::Capacity => 50,
            Self::Availability => 30,
        }
    }

    /// Of the best claim for each need, not of the firm.
    #[must_use]
    pub const fn is_of_each_need(self) -> bool {
        matches!(self, Self::Provenance | Self::Closeness | Self::Relevance | Self::Substance)
    }
}

/// A score in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    Strong,
    Good,
    Partial,
    Weak,
}

crate::text_enum::text_enum!(Grade {
    Strong = "strong",
    Good = "good",
    Partial = "partial",
    Weak = "weak",
});

impl Grade {
    #[must_use]
    pub fn of(score: u32) -> Self {
        let reached = |grade: &Self| score >= grade.least();
        Self::ALL.iter().copied().find(reached).unwrap_or(Self::Weak)
    }
    /// From this score on.
    #[must_use]
    pub const fn least(self) -> u32 {
        match self {
            Self::Strong => 700,
            Self::Good => 450,
            Self::Partial => 200,
            Self::Weak => 0,
        }
    }
}

/// Of [`Signal::Provenance`].
#[must_use]
pub const fn provenance_points(provenance: Provenance) -> u32 {
    match provenance {
        Provenance::ConfirmedByReferee => Signal::Provenance.weight(),
        Provenance::PublicAward => 180,
        Provenance::SelfDeclared => 90,
    }
}

/// Of [`Signal::Closeness`].
#[must_use]
pub const fn closeness_points(closeness: Closeness) -> u32 {
    match closeness {
        Closeness::Same => Signal::Closeness.weight(),
        Closeness::Narrower => 150,
        Closeness::Linked => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_the_whole() {
        assert_eq!(Signal::ALL.len(), Signal::COUNT);
        assert_eq!(Signal::ALL.iter().map(|signal| signal.weight()).sum::<u32>(), 1_000);
        for (place, signal) in Signal::ALL.iter().enumerate() {
            assert_eq!(*signal as usize, place, "{signal}");
        }
    }

    #[test]
    fn grades_follow_each_other() {
        assert_eq!(
            [1_000, 700, 699, 450, 449, 200, 199, 0].map(Grade::of).map(Grade::as_str),
            ["strong", "strong", "good", "good", "partial", "partial", "weak", "weak"]
        );
    }

    #[test]
    fn a_referee_says_more_than_an_award_and_that_more_than_the_firm() {
        let [own, confirmed, award] =
            [Provenance::SelfDeclared, Provenance::ConfirmedByReferee, Provenance::PublicAward].map(provenance_points);
        assert!(confirmed > award && award > own && own > 0);
        let [same, narrower, linked] = [Closeness::Same, Closeness::Narrower, Closeness::Linked].map(closeness_points);
        assert!(same > narrower && narrower > linked && linked > 0);
    }
}
