//! "Not bidding, because …": what firms that could have bid say about it, for the buyer after the deadline, in sum and without names.

use serde::{Deserialize, Serialize};

/// Of the text, in characters.
pub const NOT_BIDDING_MAX: usize = 300;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotBiddingReason {
    TooLittleTime,
    BudgetTooLow,
    /// What is asked, or how, leaves the firm out.
    WordingExcludes,
    NoCapacity,
    NotOurSubject,
    TooMuchRisk,
    Other,
}

crate::text_enum::text_enum!(NotBiddingReason {
    TooLittleTime = "too-little-time",
    BudgetTooLow = "budget-too-low",
    WordingExcludes = "wording-excludes",
    NoCapacity = "no-capacity",
    NotOurSubject = "not-our-subject",
    TooMuchRisk = "too-much-risk",
    Other = "other",
});

/// What is sealed until the bids are opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotBidding {
    pub reason: NotBiddingReason,
    /// May be empty, except for `Other`.
    pub text: String,
    /// Of the text.
    pub language: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_form_is_the_serde_form() {
        for reason in NotBiddingReason::ALL {
            assert_eq!(serde_json::to_string(reason).unwrap(), format!("\"{reason}\""));
            assert_eq!(NotBiddingReason::parse(reason.as_str()), Some(*reason));
        }
    }
}
