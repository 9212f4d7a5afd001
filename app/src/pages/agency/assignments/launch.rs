//! The launch: one transaction from the check to the public notice.

use super::{
    editor::{Around, Editor},
    split_dates,
};
use crate::{
    bids,
    context::{Acting, Ctx},
    error::PageError,
    mails::MailJob,
};
use domain::{
    AssignmentId, DraftId, FieldError, Money,
    assignment::{Assignment, Route},
    draft::typed_amount,
    organisation::Agency,
    permission::Permission,
};
use std::sync::Arc;
use store::{
    ConnectionTrait, StoreError, WriteTx,
    approvals::{Approval, Decision},
    drafts::{Draft, DraftKind},
    lots::RoomError,
};

pub enum Launch {
    /// Public under this number, now or by an earlier press of the button.
    Done(i64),
    Refused(Box<Editor>, Vec<FieldError>),
}

/// Launches the draft as it was shown: at `version`.
pub async fn launch(ctx: &Ctx, acting: &Acting, agency: &Agency, id: DraftId, version: i64) -> Result<Launch, PageError> {
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    // One launch of an agency at a time: what is left of a lot, and the sum of similar assignments, hold for both of two.
    store::agencies::lock(&tx, agency.id).await?;
    if let Some(number) = launched_before(&tx, agency, id).await? {
        return Ok(Launch::Done(number));
    }
    let editor = load(ctx, &tx, agency, id).await?;
    let refusals = refusals(ctx, &tx, &editor, version).await?;
    let new = match editor.check() {
        Ok(new) if refusals.is_empty() => new,
        Ok(_) => return Ok(Launch::Refused(Box::new(editor), refusals)),
        Err(errors) => return Ok(Launch::Refused(Box::new(editor), [refusals, errors].concat())),
    };
    match store::drafts::take(&tx, agency.id, id, version).await {
        Ok(()) => {}
        Err(StoreError::Stale) => return changed_meanwhile(ctx, &tx, agency, id, version).await,
        Err(error) => return Err(error.into()),
    }
    let key = bids::new_opening_key(&ctx.state.keys, assignment_id(id))?;
    match store::assignments::launch(&tx, assignment_id(id), agency.id, new, &key).await {
        Ok(assignment) => {
            store::overrides::create(&tx, assignment.id, &editor.guarded.overrides()).await?;
            finish(tx, &assignment).await
        }
        Err(RoomError::Store(error)) => Err(error.into()),
        Err(error) => Ok(Launch::Refused(Box::new(editor), vec![no_room(&error)])),
    }
}

/// A part was saved between the reading and the taking, which the lock of the launches does not keep out.
async fn changed_meanwhile(ctx: &Ctx, tx: &WriteTx, agency: &Agency, id: DraftId, version: i64) -> Result<Launch, PageError> {
    let editor = load(ctx, tx, agency, id).await?;
    let refusals = refusals(ctx, tx, &editor, version).await?;
    Ok(Launch::Refused(Box::new(editor), refusals))
}

async fn finish(tx: WriteTx, assignment: &Assignment) -> Result<Launch, PageError> {
    let is_addressed = match &assignment.route {
        Route::CallOff { .. } => true,
        Route::Negotiated { invited } => !invited.is_empty(),
        Route::LimitedValue => false,
    };
    if is_addressed {
        let mail = MailJob::AssignmentPublished { assignment: assignment.id };
        tx.enqueue(mail.job(), assignment.dates.opens_at).await?;
    }
    tx.commit().await?;
    Ok(Launch::Done(assignment.number))
}

/// The draft's own: a second launch of it finds the first.
fn assignment_id(draft: DraftId) -> AssignmentId {
    AssignmentId::from_uuid(draft.uuid())
}

async fn launched_before(tx: &WriteTx, agency: &Agency, id: DraftId) -> Result<Option<i64>, PageError> {
    let found = store::assignments::find(tx, assignment_id(id)).await?;
    Ok(found
        .filter(|assignment| assignment.agency == agency.id)
        .map(|assignment| assignment.number))
}

async fn load(ctx: &Ctx, tx: &WriteTx, agency: &Agency, id: DraftId) -> Result<Editor, PageError> {
    let draft = find(tx, agency, id).await?;
    let around = Around::of_draft(tx, agency, ctx.now(), &draft).await?;
    Ok(Editor::load(tx, Arc::new(around), draft).await?)
}

async fn find(tx: &WriteTx, agency: &Agency, id: DraftId) -> Result<Draft, PageError> {
    let draft = store::drafts::find(tx, id).await?;
    let mut draft = draft
        .filter(|draft| draft.agency == agency.id && draft.kind == DraftKind::Assignment)
        .ok_or(PageError::NotFound)?;
    split_dates(&mut draft.fields);
    Ok(draft)
}

/// What stands in the way besides the form itself.
async fn refusals(ctx: &Ctx, db: &impl ConnectionTrait, editor: &Editor, version: i64) -> Result<Vec<FieldError>, PageError> {
    let agency = &editor.around.agency;
    let error = |id: &'static str| FieldError {
        field: "launch".to_owned(),
        id,
        args: Vec::new(),
    };
    let mandate = Mandate::load(ctx, db, editor).await?;
    let may = mandate.may_launch(ctx, editor);
    if !may && mandate.above(editor).is_none() {
        ctx.require(Permission::LaunchAssignment, agency.id)?;
    }
    let refusals = [
        (editor.draft.version != version).then(|| error("assignment-error-changed")),
        agency.verified_at.is_none().then(|| error("error-not-verified")),
        (!may).then(|| error("assignment-error-mandate")),
    ];
    Ok(refusals.into_iter().flatten().collect())
}

/// Up to what amount whoever acts publishes alone, and what an approver said about the draft.
pub struct Mandate {
    limit: Option<i64>,
    pub approval: Option<Approval>,
}

impl Mandate {
    /// A member's own limit, else the agency's.
    pub async fn load(ctx: &Ctx, db: &impl ConnectionTrait, editor: &Editor) -> Result<Self, PageError> {
        let agency = &editor.around.agency;
        let own = store::members::limit(db, ctx.signed_in()?.user.id, agency.id).await?;
        Ok(Self {
            limit: own.or(agency.mandate_cents),
            approval: store::approvals::last(db, editor.draft.id).await?,
        })
    }

    /// The limit, where the budget is above it.
    pub fn above(&self, editor: &Editor) -> Option<Money> {
        let limit = self.limit?;
        let budget = typed_amount(&editor.draft.fields, "budget")?;
        (budget.cents > limit).then(|| Money::eur(limit))
    }

    /// What was asked about this very version: another one is asked about again.
    fn asked(&self, editor: &Editor) -> Option<&Approval> {
        self.approval.as_ref().filter(|approval| approval.version == editor.draft.version)
    }

    pub fn is_waiting(&self, editor: &Editor) -> bool {
        self.asked(editor).is_some_and(|approval| approval.decision.is_none())
    }

    pub fn is_approved(&self, editor: &Editor) -> bool {
        self.asked(editor)
            .is_some_and(|approval| approval.decision == Some(Decision::Approved))
    }

    /// Above the limit who signs off, or who publishes what was signed off; up to it who publishes.
    pub fn may_launch(&self, ctx: &Ctx, editor: &Editor) -> bool {
        let may = |permission| ctx.may(permission, editor.around.agency.id);
        let (signs, publishes) = (may(Permission::ApproveAssignment), may(Permission::LaunchAssignment));
        if self.above(editor).is_some() {
            signs || publishes && self.is_approved(editor)
        } else {
            publishes || signs && self.is_waiting(editor)
        }
    }
}

/// The lot as it is at this moment decides, whatever the check saw.
fn no_room(error: &RoomError) -> FieldError {
    let (field, id, max) = match error {
        RoomError::AboveLargest { largest, .. } => ("budget", "error-budget-lot", Some(largest.cents)),
        RoomError::Overdrawn { left, .. } => ("budget", "error-budget-left", Some(left.cents.max(0))),
        RoomError::NotFound
        | RoomError::Ended
        | RoomError::NotCovered
        | RoomError::NoCeiling
        | RoomError::OtherCurrency { .. }
        | RoomError::Store(_) => ("lot", "error-unknown-choice", None),
    };
    FieldError {
        field: field.to_owned(),
        id,
        args: max.map(|max| ("max_cents", max.to_string())).into_iter().collect(),
    }
}
