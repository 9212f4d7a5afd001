//! What belongs to the file.

use crate::{bidding, context::Ctx, error::PageError};
use domain::{
    Instant, UserId,
    assignment::Assignment,
    assignment_amendment::AssignmentAmendment,
    audit::{Actor, AuditEvent},
    organisation::{Agency, OrganisationId},
    phase::{AssignmentPhase, assignment_phase},
    question::Question,
};
use std::collections::BTreeMap;
use store::{Page, audit, overrides::Override, questions::DeadlineMove};

/// Events of one assignment that are read at a time.
const EVENTS: u64 = 500;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Inside {
    Yes,
    No,
}

pub struct Dossier {
    pub assignment: Assignment,
    pub agency: Agency,
    /// Public number of the lot of a call-off.
    pub lot: Option<String>,
    pub overrides: Vec<Override>,
    /// The oldest first.
    pub amendments: Vec<AssignmentAmendment>,
    /// Answered and public.
    pub questions: Vec<Question>,
    pub moved: Option<DeadlineMove>,
    /// Once they are opened.
    pub bids: Option<i64>,
    pub phase: AssignmentPhase,
    pub now: Instant,
    pub internal: Option<Internal>,
}

/// For the agency only.
pub struct Internal {
    /// As they were asked, whatever became of them.
    pub asked: Vec<Question>,
    /// The oldest first. Not those of bidders: before the opening they would tell how many write.
    pub events: Vec<AuditEvent>,
    /// Of the agency's members, for events that name one.
    pub names: BTreeMap<UserId, String>,
}

impl Dossier {
    pub async fn load(ctx: &Ctx, assignment: Assignment, inside: Inside) -> Result<Self, PageError> {
        let (db, now) = (ctx.state.store.read(), ctx.now());
        let agency = store::agencies::find(db, assignment.agency).await?.ok_or(PageError::NotFound)?;
        let bids = match assignment.opened_at {
            Some(_) => {
                let counts = store::bids::count_submitted(db, &[assignment.id]).await?;
                Some(counts.get(&assignment.id).copied().unwrap_or(0))
            }
            None => None,
        };
        let internal = match inside {
            Inside::Yes => Some(internal(ctx, &assignment, &agency).await?),
            Inside::No => None,
        };
        Ok(Self {
            lot: bidding::lot_number(db, &assignment).await?,
            overrides: store::overrides::list(db, assignment.id).await?,
            amendments: store::assignments::amendments::list(db, assignment.id).await?,
            questions: store::questions::list_released(db, assignment.id).await?,
            moved: store::questions::deadline_move(db, assignment.id).await?,
            phase: assignment_phase(&assignment, now),
            bids,
            assignment,
            agency,
            now,
            internal,
        })
    }

    /// Those in which something of the notice is written, the agency's own first.
    pub fn languages(&self) -> Vec<String> {
        let mut languages = self.agency.publish_languages.clone();
        for (lang, _) in self.assignment.title.iter().chain(self.assignment.problem.iter()) {
            if !languages.iter().any(|known| known == lang) {
                languages.push(lang.to_owned());
            }
        }
        languages
    }

    /// What happened when, and is public: the i18n id of each, in order.
    pub fn events(&self) -> Vec<(&'static str, Instant)> {
        let assignment = &self.assignment;
        let mut events: Vec<(&'static str, Instant)> = [
            ("file-event-published", assignment.published_at),
            ("market-opens", Some(assignment.dates.opens_at)),
            ("market-questions-until", Some(assignment.dates.questions_until)),
            ("file-event-moved", self.moved.map(|moved| moved.moved_at)),
            ("market-deadline", Some(assignment.dates.deadline)),
            ("file-event-opened", assignment.opened_at),
            ("file-event-cancelled", assignment.cancelled_at),
        ]
        .into_iter()
        .filter_map(|(id, at)| Some((id, at?)))
        .collect();
        let mut released: Vec<Instant> = self.questions.iter().filter_map(|question| question.released_at).collect();
        released.dedup();
        events.extend(self.amendments.iter().map(|amendment| ("file-event-amended", amendment.at)));
        events.extend(released.into_iter().map(|at| ("file-event-answered", at)));
        events.sort_by_key(|(_, at)| *at);
        events.dedup();
        events
    }
}

async fn internal(ctx: &Ctx, assignment: &Assignment, agency: &Agency) -> Result<Internal, PageError> {
    let db = ctx.state.store.read();
    let filter = audit::Filter {
        object_kind: Some("assignment".to_owned()),
        object_id: Some(assignment.id.to_string()),
        ..audit::Filter::default()
    };
    let mut events = Vec::new();
    for page in 1.. {
        let found = audit::list(db, &filter, Page::new(page, EVENTS)).await?;
        let is_last = found.items.is_empty();
        events.extend(found.items.into_iter().filter(|event| !matches!(event.actor, Actor::Bidder(_))));
        if is_last {
            break;
        }
    }
    events.reverse();
    let members = store::members::list(db, OrganisationId::Agency(agency.id)).await?;
    Ok(Internal {
        asked: store::questions::list(db, assignment.id).await?,
        events,
        names: members.into_iter().map(|member| (member.user.id, member.user.name)).collect(),
    })
}
