//! Mails as jobs. A job says which mail and about what, by id; links, names and texts are made when it is sent, so that neither the table of
//! jobs nor its backups hold a secret or a name (docs/decisions/0005).

mod drafts;
mod following;
mod letters;
mod people;
mod reminders;
mod searches;

pub(crate) use letters::role_name;

use crate::{reminding::Reader, state::AppState};
use domain::{
    AdmissionId, AgencyId, ApprovalId, AssignmentId, FirmRequestId, FrameworkId, Instant, InvitationId, LotId, ReaderId, RefereeRequestId,
    SavedSearchId, SubscriberId, SupplierId, ThreadId, UserId, WatcherId, organisation::OrganisationId,
};
use serde::{Deserialize, Serialize};
use store::{Job, JobKind};

/// How long a link in a mail works.
pub const CONFIRM_HOURS: i64 = 48;
pub const RESET_HOURS: i64 = 2;
pub const INVITATION_DAYS: i64 = 14;

/// One mail, or one to each member concerned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum MailJob {
    ConfirmAddress {
        user: UserId,
    },
    AlreadyRegistered {
        user: UserId,
    },
    PasswordReset {
        user: UserId,
    },
    PasswordChanged {
        user: UserId,
    },
    Invitation {
        invitation: InvitationId,
    },
    /// To all members.
    OwnershipTransferred {
        organisation: OrganisationId,
        to: UserId,
    },
    /// To those who may publish.
    AgencyVerified {
        agency: AgencyId,
    },
    /// To those of one side who may read messages.
    NewMessage {
        thread: ThreadId,
        to_agency: bool,
    },
    /// To the firm.
    AdmissionDecided {
        admission: AdmissionId,
    },
    /// To the firms that are in its lots or apply to them.
    FrameworkAmended {
        framework: FrameworkId,
        number: i64,
    },
    FrameworkTerminated {
        framework: FrameworkId,
    },
    /// To the firms that are in the lot, and those whose application ended with it.
    LotCancelled {
        lot: LotId,
    },
    /// To the firm.
    AdmissionSuspended {
        admission: AdmissionId,
    },
    /// To the firm.
    SuspensionLifted {
        admission: AdmissionId,
    },
    /// To who asked something about an imported firm.
    FirmRequestDecided {
        request: FirmRequestId,
    },
    /// To those of the agency who may read bids.
    BidsOpened {
        assignment: AssignmentId,
    },
    /// To every supplier admitted to the lot, or invited by name; give it the moment at which the assignment opens as `run_at`.
    AssignmentPublished {
        assignment: AssignmentId,
    },
    /// To the firms that were invited, those that work on a bid, and everybody who follows it.
    AssignmentAmended {
        assignment: AssignmentId,
        number: i64,
    },
    AssignmentCancelled {
        assignment: AssignmentId,
    },
    /// News of an assignment to the firms with a draft or a bid, where it is open to all: who they are stands in no job.
    ToBidders {
        mail: Box<Self>,
    },
    /// The same to an address that follows.
    ForWatcher {
        mail: Box<Self>,
        watcher: WatcherId,
    },
    /// What a person, or an address that follows, should not forget: at most one a day.
    Reminders {
        reader: Reader,
    },
    /// To an address that is not confirmed yet.
    ConfirmFollow {
        watcher: WatcherId,
    },
    /// To those of the agency who write assignments: so many came in before this full hour.
    QuestionsReceived {
        assignment: AssignmentId,
        hour: Instant,
    },
    /// To every firm that may bid in the lot, or is invited by name, or works on a bid, and everybody who follows it: what was released then.
    AnswersReleased {
        assignment: AssignmentId,
        at: Instant,
    },
    /// To an address that is not confirmed yet.
    ConfirmSearch {
        search: SavedSearchId,
    },
    SearchesLink {
        subscriber: SubscriberId,
        locale: String,
    },
    /// What was handed to the mail of this moment.
    SearchHits {
        subscriber: SubscriberId,
        batch: Instant,
    },
    /// To the client of a claim, who has no account.
    ConfirmClaim {
        request: RefereeRequestId,
        is_reminder: bool,
    },
    /// To those of the firm who edit its profile.
    RefereeAnswered {
        request: RefereeRequestId,
    },
    /// To the same: claims that expire at that moment, a month ahead.
    ClaimsExpire {
        supplier: SupplierId,
        at: Instant,
    },
    /// To somebody without an account who is asked to read a draft.
    DraftReader {
        reader: ReaderId,
    },
    /// To those who sign off, and who stands in for them.
    ApprovalAsked {
        approval: ApprovalId,
    },
    /// To who asked.
    ApprovalDecided {
        approval: ApprovalId,
    },
    /// One of the above for one of its readers: made by [`deliver`], so that a mail that fails is tried again for its reader alone.
    ForOne {
        mail: Box<Self>,
        user: UserId,
        organisation: OrganisationId,
    },
}

impl MailJob {
    /// For `tx.enqueue`. The same mail about the same thing waits once.
    #[must_use]
    pub fn job(self) -> Job {
        let payload = serde_json::to_value(&self).unwrap_or_default();
        let key = payload.to_string();
        Job::new(JobKind::SendMail, payload).dedupe(key)
    }
}

/// Sends it; or, where several people read it, adds a job for each. What the mail was about may be gone: then nothing is sent.
///
/// # Errors
/// Where the mail server or the database fails: the job is tried again.
pub async fn deliver(state: &AppState, job: MailJob) -> anyhow::Result<()> {
    match &job {
        MailJob::ConfirmAddress { user } => letters::confirm_address(state, *user).await,
        MailJob::AlreadyRegistered { user } => letters::already_registered(state, *user).await,
        MailJob::PasswordReset { user } => letters::password_reset(state, *user).await,
        MailJob::PasswordChanged { user } => letters::password_changed(state, *user).await,
        MailJob::Invitation { invitation } => letters::invitation(state, *invitation).await,
        MailJob::Reminders { reader } => reminders::send_due(state, *reader).await,
        MailJob::ConfirmFollow { watcher } => following::confirm(state, *watcher).await,
        MailJob::ForWatcher { mail, watcher } => following::for_watcher(state, mail, *watcher).await,
        MailJob::ToBidders { mail } => match mail.as_ref() {
            MailJob::AssignmentAmended { assignment, number } => {
                following::to_bidders(state, mail, *assignment, &format!("amendment-{number}")).await
            }
            MailJob::AssignmentCancelled { assignment } => following::to_bidders(state, mail, *assignment, "cancelled").await,
            MailJob::AnswersReleased { assignment, at } => {
                following::to_bidders(state, mail, *assignment, &format!("answers-{}", at.as_millis())).await
            }
            _ => Ok(()),
        },
        MailJob::ConfirmSearch { search } => searches::confirm(state, *search).await,
        MailJob::SearchesLink { subscriber, locale } => searches::link_to_all(state, *subscriber, locale).await,
        MailJob::SearchHits { subscriber, batch } => searches::hits(state, *subscriber, *batch).await,
        MailJob::ConfirmClaim { request, is_reminder } => letters::confirm_claim(state, *request, *is_reminder).await,
        MailJob::DraftReader { reader } => drafts::reader(state, *reader).await,
        MailJob::ApprovalDecided { approval } => drafts::decided(state, *approval).await,
        MailJob::FirmRequestDecided { request } => letters::firm_request(state, *request).await,
        MailJob::ForOne { mail, user, organisation } => letters::for_one(state, mail, *user, *organisation).await,
        _ => people::share(state, job).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_holds_ids_and_reads_back() {
        let user = UserId::generate();
        let agency = OrganisationId::Agency(AgencyId::generate());
        let all = [
            MailJob::ConfirmAddress { user },
            MailJob::Invitation {
                invitation: InvitationId::generate(),
            },
            MailJob::OwnershipTransferred {
                organisation: agency,
                to: user,
            },
            MailJob::ConfirmClaim {
                request: RefereeRequestId::generate(),
                is_reminder: true,
            },
            MailJob::ClaimsExpire {
                supplier: SupplierId::generate(),
                at: Instant::from_millis(1_790_000_000_000).expect("a moment"),
            },
            MailJob::NewMessage {
                thread: ThreadId::generate(),
                to_agency: true,
            },
            MailJob::ForOne {
                mail: Box::new(MailJob::BidsOpened {
                    assignment: AssignmentId::generate(),
                }),
                user,
                organisation: agency,
            },
        ];
        for mail in all {
            let job = mail.clone().job();
            assert_eq!(job.kind, JobKind::SendMail);
            assert!(job.dedupe_key.is_some());
            assert_eq!(serde_json::from_value::<MailJob>(job.payload).expect("it reads back"), mail);
        }
        let one = MailJob::ConfirmAddress { user }.job();
        assert_eq!(one.payload, serde_json::json!({ "what": "confirm-address", "user": user }));
    }
}
