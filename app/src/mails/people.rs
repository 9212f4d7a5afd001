//! Who reads a mail about an organisation's work.

use super::{MailJob, drafts, following};
use crate::state::AppState;
use domain::{
    FrameworkId, LotId, SupplierId,
    admission::{Admission, AdmissionStatus, Ground},
    assignment::Route,
    organisation::OrganisationId,
    permission::Permission,
    phase::can_bid,
};
use std::collections::BTreeSet;
use store::threads::Subject;

/// Adds a job for each reader. Done in one transaction, so that a second attempt finds the jobs of the first and adds none.
pub(super) async fn share(state: &AppState, mail: MailJob) -> anyhow::Result<()> {
    let now = state.clock.now();
    let (mut jobs, mut told) = (drafts::to_delegates(state, &mail).await?, Vec::new());
    for (organisation, permission) in concerned(state, &mail).await? {
        for member in store::members::list(state.store.read(), organisation).await? {
            if member.user.confirmed_at.is_some() && member.membership.allows(permission, now) {
                told.push(member.user.email.clone());
                jobs.push(
                    MailJob::ForOne {
                        mail: Box::new(mail.clone()),
                        user: member.user.id,
                        organisation,
                    }
                    .job(),
                );
            }
        }
    }
    for watcher in following::watching(state, &mail, &told).await? {
        let mail = Box::new(mail.clone());
        jobs.push(MailJob::ForWatcher { mail, watcher }.job());
    }
    if has_unknown_bidders(state, &mail).await? {
        jobs.push(MailJob::ToBidders { mail: Box::new(mail) }.job());
    }
    if jobs.is_empty() {
        return Ok(());
    }
    let tx = state.store.write_unaudited(now).await?;
    for job in jobs {
        tx.enqueue(job, now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The organisations, and the permission that makes a member of them a reader.
async fn concerned(state: &AppState, mail: &MailJob) -> anyhow::Result<Vec<(OrganisationId, Permission)>> {
    let db = state.store.read();
    Ok(match mail {
        MailJob::OwnershipTransferred { organisation, .. } => vec![(*organisation, Permission::ViewDashboard)],
        MailJob::ApprovalAsked { approval } => match store::approvals::find(db, *approval).await? {
            Some(approval) => vec![(OrganisationId::Agency(approval.agency), Permission::ApproveAssignment)],
            None => Vec::new(),
        },
        MailJob::AgencyVerified { agency } => vec![(OrganisationId::Agency(*agency), Permission::PublishFramework)],
        MailJob::NewMessage { thread, to_agency } => match store::threads::find(db, *thread).await? {
            // Who bid is for those who may read bids; all of them may read messages.
            Some(thread) if *to_agency => {
                let permission = match thread.subject {
                    Subject::Assignment(_) => Permission::ReadBids,
                    Subject::Admission(_) | Subject::Lot(_) => Permission::ReadMessages,
                };
                vec![(OrganisationId::Agency(thread.agency), permission)]
            }
            Some(thread) => vec![(OrganisationId::Supplier(thread.supplier), Permission::ReadMessages)],
            None => Vec::new(),
        },
        MailJob::RefereeAnswered { request } => match store::referees::find(db, *request).await? {
            Some(request) => vec![(OrganisationId::Supplier(request.supplier), Permission::EditProfile)],
            None => Vec::new(),
        },
        MailJob::ClaimsExpire { supplier, .. } => vec![(OrganisationId::Supplier(*supplier), Permission::EditProfile)],
        MailJob::AdmissionDecided { admission } | MailJob::AdmissionSuspended { admission } | MailJob::SuspensionLifted { admission } => {
            match store::admissions::find(db, *admission).await? {
                Some(admission) => vec![(OrganisationId::Supplier(admission.supplier), Permission::ApplyToLot)],
                None => Vec::new(),
            }
        }
        MailJob::FrameworkAmended { framework, .. } => {
            let statuses = [AdmissionStatus::Submitted, AdmissionStatus::Admitted];
            firms(state, &lots_of(state, *framework).await?, |admission| {
                statuses.contains(&admission.status)
            })
            .await?
        }
        MailJob::FrameworkTerminated { framework } => {
            let lots = lots_of(state, *framework).await?;
            firms(state, &lots, |admission| concerns(admission, Ground::FrameworkTerminated)).await?
        }
        MailJob::LotCancelled { lot } => firms(state, &[*lot], |admission| concerns(admission, Ground::LotCancelled)).await?,
        MailJob::BidsOpened { assignment } => match store::assignments::find(db, *assignment).await? {
            Some(assignment) => vec![(OrganisationId::Agency(assignment.agency), Permission::ReadBids)],
            None => Vec::new(),
        },
        MailJob::AssignmentAmended { assignment, .. } | MailJob::AssignmentCancelled { assignment } => {
            let firms = told_before(state, *assignment).await?;
            firms
                .into_iter()
                .map(|firm| (OrganisationId::Supplier(firm), Permission::EditBid))
                .collect()
        }
        MailJob::QuestionsReceived { assignment, .. } => match store::assignments::find(db, *assignment).await? {
            Some(assignment) => vec![(OrganisationId::Agency(assignment.agency), Permission::EditAssignment)],
            None => Vec::new(),
        },
        MailJob::AssignmentPublished { assignment } | MailJob::AnswersReleased { assignment, .. } => {
            let firms = addressed(state, *assignment).await?;
            firms
                .into_iter()
                .map(|firm| (OrganisationId::Supplier(firm), Permission::EditBid))
                .collect()
        }
        _ => Vec::new(),
    })
}

async fn lots_of(state: &AppState, framework: FrameworkId) -> anyhow::Result<Vec<LotId>> {
    let lots = store::lots::list_by_framework(state.store.read(), framework).await?;
    Ok(lots.iter().map(|lot| lot.id).collect())
}

/// It is in, or its application ended with what ended.
fn concerns(admission: &Admission, ground: Ground) -> bool {
    admission.status == AdmissionStatus::Admitted || admission.reasons.iter().any(|reason| reason.requirement == ground.as_str())
}

/// Each firm once, however many lots it is in.
async fn firms(
    state: &AppState,
    lots: &[LotId],
    is_meant: impl Fn(&Admission) -> bool,
) -> anyhow::Result<Vec<(OrganisationId, Permission)>> {
    let mut firms = BTreeSet::new();
    for lot in lots {
        let all = store::admissions::list_by_lot(state.store.read(), *lot, None).await?;
        firms.extend(
            all.iter()
                .filter(|admission| is_meant(admission))
                .map(|admission| admission.supplier),
        );
    }
    let reader = |firm| (OrganisationId::Supplier(firm), Permission::ApplyToLot);
    Ok(firms.into_iter().map(reader).collect())
}

/// The firms that were told of it when it opened; none while it has not.
async fn told_before(state: &AppState, assignment: domain::AssignmentId) -> anyhow::Result<Vec<SupplierId>> {
    let assignment = store::assignments::find(state.store.read(), assignment).await?;
    match assignment.filter(|one| one.dates.opens_at <= state.clock.now()) {
        Some(assignment) => invited(state, assignment.route).await,
        None => Ok(Vec::new()),
    }
}

/// Whether firms may be bidding whom nobody invited.
async fn has_unknown_bidders(state: &AppState, mail: &MailJob) -> anyhow::Result<bool> {
    let (MailJob::AssignmentAmended { assignment, .. }
    | MailJob::AssignmentCancelled { assignment }
    | MailJob::AnswersReleased { assignment, .. }) = mail
    else {
        return Ok(false);
    };
    let assignment = store::assignments::find(state.store.read(), *assignment).await?;
    Ok(assignment.is_some_and(|assignment| following::is_open_to_all(&assignment.route)))
}

/// The firms that take part in the lot of a call-off, or invited by name; none where it was cancelled before it opened, or its deadline is over.
async fn addressed(state: &AppState, assignment: domain::AssignmentId) -> anyhow::Result<Vec<SupplierId>> {
    let Some(assignment) = store::assignments::find(state.store.read(), assignment).await? else {
        return Ok(Vec::new());
    };
    if !can_bid(&assignment, state.clock.now()) {
        return Ok(Vec::new());
    }
    invited(state, assignment.route).await
}

async fn invited(state: &AppState, route: Route) -> anyhow::Result<Vec<SupplierId>> {
    Ok(match route {
        Route::CallOff { lot } => {
            let admissions = store::admissions::list_taking_part(state.store.read(), lot, state.clock.now()).await?;
            admissions.into_iter().map(|admission| admission.supplier).collect()
        }
        Route::Negotiated { invited } => invited.into_iter().map(|firm| firm.supplier).collect(),
        Route::LimitedValue => Vec::new(),
    })
}
