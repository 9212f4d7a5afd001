//! The first page of an agency's workspace: what needs somebody, and where its frameworks and assignments stand.

mod view;

use crate::pages::messages::inbox;
use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::parts::attention::counted,
};
use domain::{
    AssignmentId, FrameworkId, Instant, LotId,
    admission::{Admission, AdmissionStatus},
    assignment::Assignment,
    framework::Framework,
    organisation::Agency,
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use std::collections::HashMap;
use store::drafts::{Draft, DraftKind};

/// What somebody may see is loaded; the rest stays empty.
struct Shown {
    agency: Agency,
    now: Instant,
    /// That wait for a decision, what is due first comes first.
    waiting: Vec<Admission>,
    unread: i64,
    drafts: Vec<Draft>,
    frameworks: Vec<Framework>,
    /// Firms admitted to the lots of each framework, counted once for each lot.
    admitted: HashMap<FrameworkId, i64>,
    assignments: Vec<Assignment>,
    /// Of assignments whose bids are open.
    bids: HashMap<AssignmentId, i64>,
    may: May,
}

/// Which parts of the page this person has.
#[derive(Clone, Copy)]
struct May {
    read_messages: bool,
    edit: bool,
    read_bids: bool,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::ViewDashboard, agency.id)?;
    let page = Page::new(agency.name.pick(ctx.locale.code()).1);
    let shown = load(&ctx, agency).await?;
    ctx.page(page, move || view::body(&shown)).await
}

async fn load(ctx: &Ctx, agency: Agency) -> Result<Shown, PageError> {
    let (db, now, id) = (ctx.state.store.read(), ctx.now(), agency.id);
    let may = May {
        read_messages: ctx.may(Permission::ReadMessages, id),
        edit: ctx.may(Permission::EditFramework, id),
        read_bids: ctx.may(Permission::ReadBids, id),
    };
    let frameworks = store::frameworks::list_by_agency(db, id).await?;
    let assignments = store::assignments::list_by_agency(db, id).await?;
    let mut shown = Shown {
        admitted: admitted(ctx, &frameworks).await?,
        agency,
        now,
        waiting: Vec::new(),
        unread: 0,
        drafts: Vec::new(),
        frameworks,
        assignments,
        bids: HashMap::new(),
        may,
    };
    if may.read_messages {
        shown.waiting = store::admissions::list_by_agency(db, id, Some(AdmissionStatus::Submitted)).await?;
        shown.unread = i64::try_from(store::threads::count_unread(db, inbox(ctx, id)).await?).unwrap_or(i64::MAX);
    }
    if may.edit {
        shown.drafts = store::drafts::list_by_agency(db, id, None).await?;
    }
    if may.read_bids {
        let opened: Vec<AssignmentId> = shown.opened().map(|assignment| assignment.id).collect();
        shown.bids = store::bids::count_submitted(db, &opened).await?;
    }
    Ok(shown)
}

async fn admitted(ctx: &Ctx, frameworks: &[Framework]) -> Result<HashMap<FrameworkId, i64>, PageError> {
    let db = ctx.state.store.read();
    let ids: Vec<FrameworkId> = frameworks.iter().map(|framework| framework.id).collect();
    let lots = store::lots::list_by_frameworks(db, &ids).await?;
    let by_lot = store::admissions::count_admitted(db, &lots.iter().map(|lot| lot.id).collect::<Vec<LotId>>(), ctx.now()).await?;
    let mut counts = HashMap::new();
    for lot in lots {
        *counts.entry(lot.framework).or_default() += by_lot.get(&lot.id).copied().unwrap_or(0);
    }
    Ok(counts)
}

impl Shown {
    /// Closed, with bids that can be read.
    fn opened(&self) -> impl Iterator<Item = &Assignment> {
        let is_opened = |assignment: &&Assignment| assignment.opened_at.is_some() && assignment.cancelled_at.is_none();
        self.assignments.iter().filter(is_opened)
    }

    fn in_phase(&self, phase: AssignmentPhase) -> impl Iterator<Item = &Assignment> {
        self.assignments
            .iter()
            .filter(move |assignment| assignment_phase(assignment, self.now) == phase)
    }

    fn drafts_of(&self, kind: DraftKind) -> Vec<&Draft> {
        self.drafts.iter().filter(|draft| draft.kind == kind).collect()
    }

    /// Nothing has been made yet.
    fn is_new(&self) -> bool {
        self.frameworks.is_empty() && self.assignments.is_empty() && self.drafts.is_empty()
    }

    fn overdue(&self) -> i64 {
        counted(self.waiting.iter().filter(|admission| admission.decide_by <= self.now).count())
    }
}
