//! What happens when, and one transaction after the other.

use super::{
    Loader, Report,
    organisations::{Early, company_written},
};
use crate::make::{admissions::Later, firms::Company};
use anyhow::Result;
use domain::{
    AgencyId, AssignmentId, Instant, LocalizedText, SupplierId, UserId,
    admission::Admission,
    assignment::Assignment,
    audit::Actor,
    draft::Fields,
    framework::{Framework, Lot},
};
use jiff::SignedDuration;
use store::{
    NumberKind, WriteTx,
    assignments::StoredOpeningKey,
    bids::{BidDraft, SealedBid},
    drafts::DraftKind,
    numbers,
    threads::{Side, Subject},
};

pub enum Step<'a> {
    Firm(usize, Box<Company<'a>>),
    Framework(Box<Framework>, Vec<Lot>),
    Applied(Box<Admission>),
    Later(Box<Later>),
    Assignment(Box<Assignment>, StoredOpeningKey),
    Bid(Box<SealedBid>, Instant),
    BidDraft(Box<BidDraft>),
    Cancelled(AssignmentId, LocalizedText, LocalizedText),
    Opened(AssignmentId),
    Message(Message),
    Draft(AgencyId, DraftKind, Fields),
}

pub struct Message {
    pub agency: AgencyId,
    pub supplier: SupplierId,
    pub subject: Subject,
    pub side: Side,
    pub sender: UserId,
    pub text: &'static str,
    /// The other side has seen it by now.
    pub is_read: bool,
}

/// Steps whose moment stands in their own rows share a transaction within this time.
const TOGETHER: SignedDuration = SignedDuration::from_hours(72);

impl Step<'_> {
    /// Whether what is written is dated by the transaction.
    const fn is_exact(&self) -> bool {
        matches!(
            self,
            Self::Cancelled(..) | Self::Opened(_) | Self::Message(_) | Self::BidDraft(_) | Self::Draft(..)
        )
    }
}

/// In the order of time; steps of the same moment in the order in which they were added.
pub async fn run(loader: &Loader<'_>, mut steps: Vec<(Instant, Step<'_>)>, early: &Early<'_>, report: &mut Report) -> Result<()> {
    steps.sort_by_key(|(at, _)| *at);
    let mut rest = steps.as_slice();
    while let Some((first, step)) = rest.first() {
        let until = first.plus(TOGETHER);
        let more = if step.is_exact() {
            0
        } else {
            rest[1..].iter().take_while(|(at, step)| *at < until && !step.is_exact()).count()
        };
        let (group, after) = rest.split_at(more + 1);
        let now = group.last().map_or(*first, |(at, _)| *at);
        let tx = loader.store.write(Actor::System, now).await?;
        for (_, step) in group {
            write(loader, &tx, step, early, report).await?;
        }
        tx.commit().await?;
        rest = after;
    }
    Ok(())
}

async fn write(loader: &Loader<'_>, tx: &WriteTx, step: &Step<'_>, early: &Early<'_>, report: &mut Report) -> Result<()> {
    match step {
        Step::Firm(place, company) => {
            company_written(loader, tx, *place, company, &early.users, report).await?;
        }
        Step::Framework(framework, lots) => {
            let framework = Framework {
                number: numbers::next(tx, NumberKind::Framework).await?,
                ..(**framework).clone()
            };
            store::frameworks::create(tx, &framework, lots).await?;
            report.frameworks += 1;
            report.lots += lots.len();
        }
        Step::Applied(admission) => {
            store::admissions::create(tx, admission).await?;
            report.admissions += 1;
        }
        Step::Later(later) => match &**later {
            Later::Extended(admission) => store::admissions::extend(tx, admission).await?,
            Later::Decided(admission) => store::admissions::decide(tx, admission).await?,
            Later::Left(admission) => store::admissions::leave(tx, admission).await?,
        },
        Step::Assignment(assignment, key) => {
            let assignment = Assignment {
                number: numbers::next(tx, NumberKind::Assignment).await?,
                ..(**assignment).clone()
            };
            store::assignments::create(tx, &assignment, key).await?;
            report.assignments += 1;
        }
        Step::Bid(bid, arrived_at) => {
            store::bids::submit(tx, bid, *arrived_at).await?;
            report.bids += 1;
        }
        Step::BidDraft(draft) => {
            store::bids::save_draft(tx, draft).await?;
        }
        Step::Cancelled(id, reason, next) => store::assignments::cancel(tx, *id, reason, next, tx.now()).await?,
        Step::Opened(id) => {
            if let Some(assignment) = store::assignments::find(tx, *id).await? {
                store::bids::close_log(tx, loader.keys, &assignment).await?;
            }
            store::assignments::mark_opened(tx, *id).await?;
        }
        Step::Message(message) => {
            let thread = store::threads::open(tx, message.agency, message.supplier, message.subject).await?;
            store::threads::send(tx, thread.id, message.side, message.sender, message.text).await?;
            if message.is_read {
                store::threads::mark_read(tx, thread.id, message.side.other()).await?;
            }
            report.messages += 1;
        }
        Step::Draft(agency, kind, fields) => {
            store::drafts::create(tx, *agency, *kind, fields).await?;
        }
    }
    Ok(())
}
