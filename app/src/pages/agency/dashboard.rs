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
    AssignmentId, FigureKey, FrameworkId, Instant, LocalizedText, LotId, Money,
    admission::{Admission, AdmissionStatus},
    assignment::Assignment,
    calendar,
    framework::{Framework, Lot},
    organisation::Agency,
    permission::Permission,
    phase::{AssignmentPhase, FrameworkPhase, assignment_phase, framework_phase},
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
    /// Closed longer ago than the evaluation should take to begin, the oldest first.
    not_evaluated: Vec<AssignmentId>,
    /// Of its own live frameworks: hardly anything is left in them.
    nearly_full: Vec<NearlyFull>,
    may: May,
}

/// A lot with less than a tenth of its ceiling left.
struct NearlyFull {
    /// `1042-3`
    number: String,
    title: LocalizedText,
    left: Money,
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
        not_evaluated: Vec::new(),
        nearly_full: Vec::new(),
        may,
    };
    if may.read_messages {
        shown.waiting = store::admissions::list_by_agency(db, id, Some(AdmissionStatus::Submitted)).await?;
        shown.unread = i64::try_from(store::threads::count_unread(db, inbox(ctx, id)).await?).unwrap_or(i64::MAX);
    }
    if may.edit {
        shown.drafts = store::drafts::list_by_agency(db, id, None).await?;
        shown.nearly_full = nearly_full(ctx, &shown.frameworks).await?;
    }
    if may.read_bids {
        let opened: Vec<AssignmentId> = shown.opened().map(|assignment| assignment.id).collect();
        shown.bids = store::bids::count_submitted(db, &opened).await?;
        shown.not_evaluated = not_evaluated(ctx, &shown).await?;
    }
    Ok(shown)
}

/// With bids; those without have nothing to evaluate.
async fn not_evaluated(ctx: &Ctx, shown: &Shown) -> Result<Vec<AssignmentId>, PageError> {
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let days = figures.value(FigureKey::EvaluationReminderDays, calendar::local_date(shown.now));
    let days = u32::try_from(days).unwrap_or(u32::MAX);
    let mut late: Vec<&Assignment> = shown
        .opened()
        .filter(|one| shown.bids.contains_key(&one.id) && calendar::add_working_days(one.dates.deadline, days) <= shown.now)
        .collect();
    late.sort_by_key(|one| one.dates.deadline);
    Ok(late.into_iter().map(|one| one.id).collect())
}

async fn nearly_full(ctx: &Ctx, frameworks: &[Framework]) -> Result<Vec<NearlyFull>, PageError> {
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let live: HashMap<FrameworkId, i64> = frameworks
        .iter()
        .filter(|framework| framework_phase(framework, now) == FrameworkPhase::Live)
        .map(|framework| (framework.id, framework.number))
        .collect();
    let lots = store::lots::list_by_frameworks(db, &live.keys().copied().collect::<Vec<_>>()).await?;
    let committed = store::lots::committed_by_lots(db, &lots.iter().map(|lot| lot.id).collect::<Vec<LotId>>()).await?;
    let full = |lot: Lot| {
        let ceiling = lot.ceiling.filter(|_| lot.cancelled_at.is_none())?;
        let left = ceiling.cents.saturating_sub(committed.get(&lot.id).copied().unwrap_or(0));
        let number = format!("{}-{}", live.get(&lot.framework)?, lot.number);
        (left < ceiling.cents / 10).then_some(NearlyFull {
            number,
            title: lot.title,
            left: Money::new(left.max(0), ceiling.currency),
        })
    };
    let mut full: Vec<NearlyFull> = lots.into_iter().filter_map(full).collect();
    full.sort_unstable_by_key(|lot| lot.left.cents);
    Ok(full)
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
        // An amendment that was not finished in time waits for nobody.
        let can_end = |draft: &&Draft| {
            let amended = self.assignments.iter().find(|one| one.id.uuid() == draft.id.uuid());
            kind != DraftKind::AssignmentAmendment || amended.is_some_and(|one| store::assignments::is_running(one, self.now))
        };
        self.drafts.iter().filter(|draft| draft.kind == kind).filter(can_end).collect()
    }

    /// Nothing has been made yet.
    fn is_new(&self) -> bool {
        self.frameworks.is_empty() && self.assignments.is_empty() && self.drafts.is_empty()
    }

    fn overdue(&self) -> i64 {
        counted(self.waiting.iter().filter(|admission| admission.decide_by <= self.now).count())
    }
}
