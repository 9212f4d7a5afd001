//! What a mail is about, and what it has to be given.

use serde::{Deserialize, Serialize};

/// Every mail that Kavel sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    ConfirmAddress,
    /// Sent instead of [`Kind::ConfirmAddress`] where the address has an account, so that the page can answer the same.
    AlreadyRegistered,
    PasswordReset,
    PasswordChanged,
    Invitation,
    OwnershipTransferred,
    AgencyVerified,
    /// Says only that there is a message.
    NewMessage,
    /// To the supplier; the decision itself is behind the sign-in.
    AdmissionDecided,
    /// To the firms in its lots.
    FrameworkAmended,
    FrameworkTerminated,
    LotCancelled,
    /// To the firm: outside its lot for a time.
    AdmissionSuspended,
    /// To the firm: back in its lot.
    SuspensionLifted,
    /// To who asked to claim, correct or remove an imported firm.
    FirmRequestAccepted,
    FirmRequestDeclined,
    /// To the buyer.
    BidsOpened,
    /// To every supplier admitted to the lot.
    AssignmentPublished,
    /// To a supplier that a negotiated assignment names.
    InvitedToBid,
    /// To the firms that were invited or work on a bid, and everybody who follows it.
    AssignmentAmended,
    AssignmentCancelled,
    /// What should not be forgotten: a list.
    Reminders,
    /// To an address that somebody gave to follow an assignment.
    ConfirmFollow,
    /// To the buyer.
    QuestionsReceived,
    /// To the firms that may bid.
    AnswersReleased,
    /// The same where a late answer moved the deadline.
    AnswersMovedDeadline,
    /// To an address that somebody gave to hear about a search.
    ConfirmSearch,
    /// The link to one's saved searches, asked for by whoever knows the address.
    SearchesLink,
    /// What is new for saved searches: a list.
    SearchHits,
    /// To the client of a claim: did this happen?
    ConfirmClaim,
    /// The same once more, where nobody answered.
    ConfirmClaimAgain,
    /// To the firm that asked.
    RefereeAnswered,
    /// To the firm: claims that will soon not count any more.
    ClaimsExpire,
    /// To somebody without an account: please read this before it opens.
    DraftReader,
    /// To those who sign off.
    ApprovalAsked,
    /// To who asked: it may be published.
    ApprovalGiven,
    /// To who asked: sent back with a comment.
    ApprovalReturned,
}

/// How a parameter is written in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamType {
    /// Shown as it is, on one line and at most 200 characters.
    Text,
    /// An absolute `http://` or `https://` address; the button.
    Link,
    /// A whole number in digits; it chooses the plural.
    Number,
    /// Milliseconds since the epoch in digits; shown as date and time in Brussels.
    Instant,
}

/// Name and type of one parameter.
pub type Param = (&'static str, ParamType);

const LINK: Param = ("link", ParamType::Link);
const ORGANISATION: Param = ("organisation", ParamType::Text);
const AGENCY: Param = ("agency", ParamType::Text);
const FRAMEWORK: Param = ("framework", ParamType::Text);
const LOT: Param = ("lot", ParamType::Text);
const ASSIGNMENT: Param = ("assignment", ParamType::Text);
const DEADLINE: Param = ("deadline", ParamType::Instant);
const CAPABILITY: Param = ("capability", ParamType::Text);
/// A day in words.
const DATE: Param = ("date", ParamType::Text);
const HOURS: Param = ("hours", ParamType::Number);

impl Kind {
    pub const ALL: [Self; 37] = [
        Self::ConfirmAddress,
        Self::AlreadyRegistered,
        Self::PasswordReset,
        Self::PasswordChanged,
        Self::Invitation,
        Self::OwnershipTransferred,
        Self::AgencyVerified,
        Self::NewMessage,
        Self::AdmissionDecided,
        Self::FrameworkAmended,
        Self::FrameworkTerminated,
        Self::LotCancelled,
        Self::AdmissionSuspended,
        Self::SuspensionLifted,
        Self::FirmRequestAccepted,
        Self::FirmRequestDeclined,
        Self::BidsOpened,
        Self::AssignmentPublished,
        Self::InvitedToBid,
        Self::AssignmentAmended,
        Self::AssignmentCancelled,
        Self::Reminders,
        Self::ConfirmFollow,
        Self::QuestionsReceived,
        Self::AnswersReleased,
        Self::AnswersMovedDeadline,
        Self::ConfirmSearch,
        Self::SearchesLink,
        Self::SearchHits,
        Self::ConfirmClaim,
        Self::ConfirmClaimAgain,
        Self::RefereeAnswered,
        Self::ClaimsExpire,
        Self::DraftReader,
        Self::ApprovalAsked,
        Self::ApprovalGiven,
        Self::ApprovalReturned,
    ];

    /// The name in the database, in file names and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ConfirmAddress => "confirm-address",
            Self::AlreadyRegistered => "already-registered",
            Self::PasswordReset => "password-reset",
            Self::PasswordChanged => "password-changed",
            Self::Invitation => "invitation",
            Self::OwnershipTransferred => "ownership-transferred",
            Self::AgencyVerified => "agency-verified",
            Self::NewMessage => "new-message",
            Self::AdmissionDecided => "admission-decided",
            Self::FrameworkAmended => "framework-amended",
            Self::FrameworkTerminated => "framework-terminated",
            Self::LotCancelled => "lot-cancelled",
            Self::AdmissionSuspended => "admission-suspended",
            Self::SuspensionLifted => "suspension-lifted",
            Self::FirmRequestAccepted => "firm-request-accepted",
            Self::FirmRequestDeclined => "firm-request-declined",
            Self::BidsOpened => "bids-opened",
            Self::AssignmentPublished => "assignment-published",
            Self::InvitedToBid => "invited-to-bid",
            Self::AssignmentAmended => "assignment-amended",
            Self::AssignmentCancelled => "assignment-cancelled",
            Self::Reminders => "reminders",
            Self::ConfirmFollow => "confirm-follow",
            Self::QuestionsReceived => "questions-received",
            Self::AnswersReleased => "answers-released",
            Self::AnswersMovedDeadline => "answers-moved-deadline",
            Self::ConfirmSearch => "confirm-search",
            Self::SearchesLink => "searches-link",
            Self::SearchHits => "search-hits",
            Self::ConfirmClaim => "confirm-claim",
            Self::ConfirmClaimAgain => "confirm-claim-again",
            Self::RefereeAnswered => "referee-answered",
            Self::ClaimsExpire => "claims-expire",
            Self::DraftReader => "draft-reader",
            Self::ApprovalAsked => "approval-asked",
            Self::ApprovalGiven => "approval-given",
            Self::ApprovalReturned => "approval-returned",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// What the text needs. Besides these, every mail may be given the `name` of the person, for the greeting.
    pub const fn params(self) -> &'static [Param] {
        match self {
            Self::ConfirmAddress | Self::PasswordReset => &[LINK, HOURS],
            Self::AlreadyRegistered | Self::PasswordChanged | Self::NewMessage => &[LINK],
            Self::Invitation => &[
                LINK,
                ORGANISATION,
                ("inviter", ParamType::Text),
                ("role", ParamType::Text),
                ("days", ParamType::Number),
            ],
            Self::OwnershipTransferred => &[LINK, ORGANISATION, ("owner", ParamType::Text)],
            Self::AgencyVerified => &[LINK, ORGANISATION],
            Self::FrameworkAmended => &[LINK, ORGANISATION, AGENCY, FRAMEWORK, ("number", ParamType::Number)],
            Self::FrameworkTerminated => &[LINK, ORGANISATION, AGENCY, FRAMEWORK],
            Self::LotCancelled => &[LINK, ORGANISATION, AGENCY, LOT],
            Self::AdmissionDecided | Self::SuspensionLifted => &[LINK, ORGANISATION, AGENCY, LOT],
            Self::AdmissionSuspended => &[LINK, ORGANISATION, AGENCY, LOT, DATE],
            Self::FirmRequestAccepted | Self::FirmRequestDeclined => {
                &[LINK, ORGANISATION, ("request", ParamType::Text), ("reason", ParamType::Text)]
            }
            Self::BidsOpened => &[LINK, ASSIGNMENT, ("count", ParamType::Number)],
            Self::AssignmentPublished => &[LINK, ORGANISATION, AGENCY, LOT, ASSIGNMENT, DEADLINE],
            Self::InvitedToBid => &[LINK, ORGANISATION, AGENCY, ASSIGNMENT, DEADLINE],
            Self::AssignmentAmended => &[LINK, AGENCY, ASSIGNMENT, DEADLINE, ("number", ParamType::Number)],
            Self::AssignmentCancelled => &[LINK, AGENCY, ASSIGNMENT],
            Self::Reminders => &[LINK, ("count", ParamType::Number)],
            Self::ConfirmFollow => &[LINK, ASSIGNMENT, ("days", ParamType::Number)],
            Self::QuestionsReceived => &[LINK, ASSIGNMENT, ("count", ParamType::Number)],
            Self::AnswersReleased | Self::AnswersMovedDeadline => &[LINK, AGENCY, ASSIGNMENT, ("count", ParamType::Number), DEADLINE],
            Self::ConfirmSearch => &[LINK, ("search", ParamType::Text), ("days", ParamType::Number)],
            Self::SearchesLink => &[LINK, ("days", ParamType::Number)],
            Self::SearchHits => &[LINK, ("count", ParamType::Number)],
            Self::ConfirmClaim | Self::ConfirmClaimAgain => &[LINK, ORGANISATION, CAPABILITY, ("client", ParamType::Text), DATE],
            Self::RefereeAnswered => &[LINK, ORGANISATION, CAPABILITY],
            Self::ClaimsExpire => &[LINK, ORGANISATION, ("count", ParamType::Number), DATE],
            Self::DraftReader => &[LINK, AGENCY, ASSIGNMENT, DATE],
            Self::ApprovalAsked => &[LINK, ORGANISATION, ASSIGNMENT, ("inviter", ParamType::Text)],
            Self::ApprovalGiven => &[LINK, ASSIGNMENT],
            Self::ApprovalReturned => &[LINK, ASSIGNMENT, ("reason", ParamType::Text)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_back_and_are_what_is_stored() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.code()), Some(kind));
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.code()));
        }
        assert_eq!(Kind::parse("newsletter"), None);
    }
}
