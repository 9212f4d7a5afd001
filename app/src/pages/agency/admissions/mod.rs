//! Firms that apply to the agency's lots, and what is decided on them.
//!
//! Who may read messages may look; evaluators may not, since a firm's declaration and figures must not colour what they score blind.

mod decide_form;
pub mod extend;
pub mod list;
pub mod show;
pub mod suspend;
mod view;

use crate::{
    context::Ctx,
    error::PageError,
    pages::{
        messages::{self, Key},
        parts::admission::{self, LotOf},
    },
};
use domain::{
    AdmissionId, Instant,
    admission::{Admission, AdmissionStatus, Ground, can_admit_to, may_win_more},
    fit::{Fit, Snapshot, fit},
    organisation::{Agency, Supplier},
};

use store::ConnectionTrait;

/// An application as the agency sees it.
pub struct Case {
    pub agency: Agency,
    pub admission: Admission,
    pub lot: LotOf,
    pub supplier: Supplier,
    /// What the firm sent, as it was then.
    pub snapshot: Snapshot,
    pub fits: Vec<Fit>,
    /// Why it can only end, though nothing is wrong with the firm.
    pub ending: Option<Ground>,
    /// Whether this person may decide.
    pub may_decide: bool,
    /// Where to write to the firm about it.
    pub write: Option<String>,
    pub now: Instant,
}

impl Case {
    /// 404 for an application to a lot of another agency.
    async fn load(ctx: &Ctx, agency: Agency, id: AdmissionId) -> Result<Self, PageError> {
        let db = ctx.state.store.read();
        let admission = store::admissions::find(db, id).await?.ok_or(PageError::NotFound)?;
        let lot = LotOf::by_id(ctx, admission.lot).await?;
        if lot.framework.agency != agency.id {
            return Err(PageError::NotFound);
        }
        let supplier = store::suppliers::find(db, admission.supplier).await?.ok_or(PageError::NotFound)?;
        let snapshot = admission::snapshot(&admission);
        Ok(Self {
            ending: ending(db, &lot, &admission, ctx.now()).await?,
            fits: fit(&lot.lot, &snapshot, &crate::known::CodeLists),
            may_decide: ctx.may(domain::Permission::DecideAdmission, agency.id),
            now: ctx.now(),
            write: messages::write_link(ctx, agency.id, agency.number, Key::Admission(id), None),
            agency,
            admission,
            lot,
            supplier,
            snapshot,
        })
    }

    fn path(&self) -> String {
        format!("{}/{}", home(&self.agency), self.admission.id)
    }
}

/// The parties are fixed, or the firm has as many lots as one may have.
async fn ending(db: &impl ConnectionTrait, lot: &LotOf, admission: &Admission, now: Instant) -> Result<Option<Ground>, PageError> {
    if admission.status != AdmissionStatus::Submitted {
        return Ok(None);
    }
    if can_admit_to(&lot.framework, &lot.lot, now).is_err() {
        return Ok(Some(Ground::PartiesFixed));
    }
    let admitted = store::admissions::count_won(db, &lot.framework, admission).await?;
    Ok(may_win_more(&lot.framework, admitted).is_err().then_some(Ground::LotLimit))
}

fn home(agency: &Agency) -> String {
    format!("/agency/{}/admissions", agency.number)
}
