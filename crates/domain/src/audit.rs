//! What is written down about every change.

use crate::Instant;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What happened; a past participle each. Written with [`AuditKind::as_str`], stable for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuditKind {
    UserRegistered,
    UserConfirmed,
    PasswordChanged,
    SignedIn,
    SignedOut,
    SessionRevoked,
    AccountChanged,
    AgencyRegistered,
    AgencyVerified,
    AgencyChanged,
    SupplierRegistered,
    SupplierChanged,
    SupplierHidden,
    SupplierShown,
    FirmRequested,
    FirmRequestDecided,
    MemberInvited,
    MemberJoined,
    MemberChanged,
    MemberRemoved,
    OwnershipTransferred,
    ClaimSaved,
    ClaimDeleted,
    ClaimRenewed,
    RefereeAsked,
    RefereeReminded,
    RefereeWithdrawn,
    RefereeAnswered,
    TeamSaved,
    TeamDeleted,
    DeclarationSigned,
    DraftSaved,
    DraftDeleted,
    ReaderInvited,
    ReaderRevoked,
    DraftCommented,
    ApprovalAsked,
    ApprovalDecided,
    RoleDelegated,
    DelegationEnded,
    FrameworkPublished,
    FrameworkTerminated,
    FrameworkAmended,
    LotCancelled,
    AdmissionSubmitted,
    AdmissionExtended,
    AdmissionDecided,
    AdmissionLeft,
    AdmissionSuspended,
    SuspensionLifted,
    AssignmentPublished,
    AssignmentAmended,
    AssignmentCancelled,
    GuardOverridden,
    QuestionsReceived,
    AnswerSaved,
    QuestionAskedBack,
    QuestionDeclined,
    QuestionMerged,
    QuestionReopened,
    AnswersReleased,
    DeadlineMoved,
    NotBiddingSaid,
    NotBiddingTakenBack,
    TextShared,
    BidSaved,
    BidSubmitted,
    BidWithdrawn,
    BidsOpened,
    BidsRead,
    MessageSent,
    ReleaseImported,
    SupplierImported,
    FigureChanged,
    DemoLoaded,
    AssignmentFollowed,
    AssignmentUnfollowed,
    SearchSaved,
    SearchConfirmed,
    SearchChanged,
    SearchStopped,
    SearchDeleted,
    DesignSaved,
    DesignShared,
    DesignDeleted,
}

crate::text_enum::text_enum!(AuditKind {
    UserRegistered = "user-registered",
    UserConfirmed = "user-confirmed",
    PasswordChanged = "password-changed",
    SignedIn = "signed-in",
    SignedOut = "signed-out",
    SessionRevoked = "session-revoked",
    AccountChanged = "account-changed",
    AgencyRegistered = "agency-registered",
    AgencyVerified = "agency-verified",
    AgencyChanged = "agency-changed",
    SupplierRegistered = "supplier-registered",
    SupplierChanged = "supplier-changed",
    SupplierHidden = "supplier-hidden",
    SupplierShown = "supplier-shown",
    FirmRequested = "firm-requested",
    FirmRequestDecided = "firm-request-decided",
    MemberInvited = "member-invited",
    MemberJoined = "member-joined",
    MemberChanged = "member-changed",
    MemberRemoved = "member-removed",
    OwnershipTransferred = "ownership-transferred",
    ClaimSaved = "claim-saved",
    ClaimDeleted = "claim-deleted",
    ClaimRenewed = "claim-renewed",
    RefereeAsked = "referee-asked",
    RefereeReminded = "referee-reminded",
    RefereeWithdrawn = "referee-withdrawn",
    RefereeAnswered = "referee-answered",
    TeamSaved = "team-saved",
    TeamDeleted = "team-deleted",
    DeclarationSigned = "declaration-signed",
    DraftSaved = "draft-saved",
    DraftDeleted = "draft-deleted",
    ReaderInvited = "reader-invited",
    ReaderRevoked = "reader-revoked",
    DraftCommented = "draft-commented",
    ApprovalAsked = "approval-asked",
    ApprovalDecided = "approval-decided",
    RoleDelegated = "role-delegated",
    DelegationEnded = "delegation-ended",
    FrameworkPublished = "framework-published",
    FrameworkTerminated = "framework-terminated",
    FrameworkAmended = "framework-amended",
    LotCancelled = "lot-cancelled",
    AdmissionSubmitted = "admission-submitted",
    AdmissionExtended = "admission-extended",
    AdmissionDecided = "admission-decided",
    AdmissionLeft = "admission-left",
    AdmissionSuspended = "admission-suspended",
    SuspensionLifted = "suspension-lifted",
    AssignmentPublished = "assignment-published",
    AssignmentAmended = "assignment-amended",
    AssignmentCancelled = "assignment-cancelled",
    GuardOverridden = "guard-overridden",
    QuestionsReceived = "questions-received",
    AnswerSaved = "answer-saved",
    QuestionAskedBack = "question-asked-back",
    QuestionDeclined = "question-declined",
    QuestionMerged = "question-merged",
    QuestionReopened = "question-reopened",
    AnswersReleased = "answers-released",
    DeadlineMoved = "deadline-moved",
    NotBiddingSaid = "not-bidding-said",
    NotBiddingTakenBack = "not-bidding-taken-back",
    TextShared = "text-shared",
    BidSaved = "bid-saved",
    BidSubmitted = "bid-submitted",
    BidWithdrawn = "bid-withdrawn",
    BidsOpened = "bids-opened",
    BidsRead = "bids-read",
    MessageSent = "message-sent",
    ReleaseImported = "release-imported",
    SupplierImported = "supplier-imported",
    FigureChanged = "figure-changed",
    DemoLoaded = "demo-loaded",
    AssignmentFollowed = "assignment-followed",
    AssignmentUnfollowed = "assignment-unfollowed",
    SearchSaved = "search-saved",
    SearchConfirmed = "search-confirmed",
    SearchChanged = "search-changed",
    SearchStopped = "search-stopped",
    SearchDeleted = "search-deleted",
    DesignSaved = "design-saved",
    DesignShared = "design-shared",
    DesignDeleted = "design-deleted",
});

/// Who did it: an id, never a name. Bid events carry the bidder's HMAC until opening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum Actor {
    User(crate::UserId),
    /// HMAC of assignment and supplier.
    Bidder(String),
    /// A job, a migration, the command line.
    System,
    /// Somebody not signed in.
    Visitor,
}

impl Actor {
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::User(_) => "user",
            Self::Bidder(_) => "bidder",
            Self::System => "system",
            Self::Visitor => "visitor",
        }
    }
    /// The id of a user or the HMAC of a bidder; empty for the others.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::User(id) => id.to_string(),
            Self::Bidder(mac) => mac.clone(),
            Self::System | Self::Visitor => String::new(),
        }
    }
    /// From what [`Actor::kind`] and [`Actor::id`] gave.
    #[must_use]
    pub fn from_parts(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "user" => id.parse().ok().map(Self::User),
            "bidder" => Some(Self::Bidder(id.to_owned())),
            "system" => Some(Self::System),
            "visitor" => Some(Self::Visitor),
            _ => None,
        }
    }
}

/// One change: who, when, what, to which object. No names, no askers, no sealed content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditEvent {
    /// From 1 without gaps, given under the chain's lock: commit order.
    pub number: i64,
    pub at: Instant,
    pub actor: Actor,
    pub kind: AuditKind,
    /// Kebab-case: `framework`, `bid`, `user`, …
    pub object_kind: String,
    pub object_id: String,
    /// JSON text exactly as stored; empty for none.
    pub detail: String,
}

/// SHA-256 of the event before; [`GENESIS`] before the first.
pub type ChainHash = [u8; 32];

pub const GENESIS: ChainHash = [0; 32];

impl AuditEvent {
    /// The bytes that are hashed: a version line, then each field with its length (8 bytes, big-endian) before it, so that no two
    /// events share them. Stable for ever.
    #[must_use]
    pub fn canonical_bytes(&self) -> Vec<u8> {
        let mut bytes = b"kavel-audit-1\n".to_vec();
        let fields = [
            &self.number.to_string(),
            &self.at.as_millis().to_string(),
            self.actor.kind(),
            &self.actor.id(),
            self.kind.as_str(),
            &self.object_kind,
            &self.object_id,
            &self.detail,
        ];
        for field in fields {
            bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
            bytes.extend_from_slice(field.as_bytes());
        }
        bytes
    }
}

/// The hash of this event, over the hash of the one before and its own bytes.
#[must_use]
pub fn chain_hash(previous: ChainHash, event: &AuditEvent) -> ChainHash {
    let mut hash = Sha256::new();
    hash.update(previous);
    hash.update(event.canonical_bytes());
    hash.finalize().into()
}

/// The first event whose hash or number does not follow from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the audit chain is broken at event {number}")]
pub struct BrokenLink {
    /// The number that should be there.
    pub number: i64,
}

/// Where a chain stands: verify in pages by passing the head of one page on to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Of the last event; 0 for none.
    pub number: i64,
    pub hash: ChainHash,
}

impl Head {
    pub const START: Self = Self { number: 0, hash: GENESIS };
}

/// Follows the chain from `head` over stored events with their stored hashes, in order.
pub fn verify_from(head: Head, events: impl IntoIterator<Item = (AuditEvent, ChainHash)>) -> Result<Head, BrokenLink> {
    events.into_iter().try_fold(head, |head, (event, stored)| {
        let number = head.number.saturating_add(1);
        let hash = chain_hash(head.hash, &event);
        if event.number == number && hash == stored {
            Ok(Head { number, hash })
        } else {
            Err(BrokenLink { number })
        }
    })
}

/// A whole chain, from its first event.
pub fn verify(events: impl IntoIterator<Item = (AuditEvent, ChainHash)>) -> Result<(), BrokenLink> {
    verify_from(Head::START, events).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chain(count: i64) -> Vec<(AuditEvent, ChainHash)> {
        let mut hash = GENESIS;
        (1..=count)
            .map(|number| {
                let event = AuditEvent {
                    number,
                    at: Instant::from_millis(1_700_000_000_000 + number).unwrap(),
                    actor: Actor::Bidder(format!("mac{number}")),
                    kind: AuditKind::BidSaved,
                    object_kind: "bid".into(),
                    object_id: number.to_string(),
                    detail: "{}".into(),
                };
                hash = chain_hash(hash, &event);
                (event, hash)
            })
            .collect()
    }

    #[test]
    fn the_bytes_never_change() {
        let (event, hash) = chain(1).remove(0);
        let text: String = event
            .canonical_bytes()
            .iter()
            .map(|b| if b.is_ascii_graphic() { char::from(*b) } else { '.' })
            .collect();
        insta::assert_snapshot!(text, @"kavel-audit-1.........1........1700000000001........bidder........mac1........bid-saved........bid........1........{}");
        insta::assert_snapshot!(data_encoding::HEXLOWER.encode(&hash), @"fb5bc51fcce04d59c4947297ce07da9d86aa86baf09ce79b2da56381da2287cb");
    }

    #[test]
    fn an_actor_survives_its_parts() {
        for actor in [
            Actor::User(crate::UserId::generate()),
            Actor::Bidder("ab".into()),
            Actor::System,
            Actor::Visitor,
        ] {
            assert_eq!(Actor::from_parts(actor.kind(), &actor.id()), Some(actor));
        }
        assert_eq!(Actor::from_parts("user", "nobody"), None);
    }

    proptest! {
        #[test]
        fn any_change_is_found_where_it_is(count in 1_i64..20, at in any::<prop::sample::Index>(), what in 0..5) {
            let mut events = chain(count);
            prop_assert_eq!(verify(events.clone()), Ok(()));
            let i = at.index(events.len());
            let number = events[i].0.number;
            match what {
                0 => events[i].0.detail.push('x'),
                1 => events[i].0.at = events[i].0.at.plus_days(1),
                2 => events[i].1[0] ^= 1,
                3 => events[i].0.kind = AuditKind::BidWithdrawn,
                // Moving a byte from one field to the next must show too.
                _ => { events[i].0.object_kind = "bi".into(); events[i].0.object_id.insert(0, 'd'); }
            }
            prop_assert_eq!(verify(events), Err(BrokenLink { number }));
        }
        #[test]
        fn a_removed_event_is_found(count in 2_i64..20, at in any::<prop::sample::Index>()) {
            let mut events = chain(count);
            let i = at.index(events.len() - 1);
            let (gone, _) = events.remove(i);
            prop_assert_eq!(verify(events), Err(BrokenLink { number: gone.number }));
        }
        #[test]
        fn pages_are_as_good_as_the_whole(count in 1_i64..20, at in any::<prop::sample::Index>()) {
            let events = chain(count);
            let (first, second) = events.split_at(at.index(events.len()));
            let head = verify_from(Head::START, first.to_vec()).and_then(|head| verify_from(head, second.to_vec()));
            prop_assert_eq!(head, Ok(Head { number: count, hash: events[events.len() - 1].1 }));
        }
    }
}
