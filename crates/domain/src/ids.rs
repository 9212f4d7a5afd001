//! Typed ids. UUID v7, so that rows sort by creation; v4 where the time must not show.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id that sorts after those made before it (UUID v7).
            #[must_use]
            pub fn generate() -> Self { Self(Uuid::now_v7()) }
            #[must_use]
            pub const fn from_uuid(id: Uuid) -> Self { Self(id) }
            #[must_use]
            pub const fn uuid(self) -> Uuid { self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
        }
    )+};
}

id!(
    UserId, SessionId, AgencyId, SupplierId, MemberId, InvitationId, ClaimId, TeamId, FrameworkId, LotId, AdmissionId, AssignmentId,
    /// Of a form saved as typed (framework or assignment).
    DraftId,
    /// Of a bid, from its first draft on.
    BidId,
    ThreadId, MessageId, JobId,
    /// Of an address that searches were saved for.
    SubscriberId,
    SavedSearchId,
    /// Of an address that follows an assignment.
    WatcherId,
    /// Of a question to a client: did this happen?
    RefereeRequestId,
    /// Of what somebody asks about an imported firm.
    FirmRequestId,
    /// Of a question about an assignment: made by [`crate::question::new_id`], because it must not tell the time.
    QuestionId,
    /// Of somebody without an account who reads a draft.
    ReaderId,
    /// Of what is said about a draft.
    CommentId,
    /// Of a question to an approver.
    ApprovalId, DelegationId
);
