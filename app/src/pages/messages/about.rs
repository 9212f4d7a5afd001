//! What a new thread would be about, and whether one may begin it now.

use super::{
    Organisation, Party,
    topic::{Topic, of_assignment, of_lot},
};
use crate::{
    bids::bidder,
    context::{Ctx, QueryPairs},
    error::{PageError, PageResult},
};
use domain::{
    AdmissionId, AgencyId, SupplierId,
    assignment::Assignment,
    contact::{Refusal, agency_about_assignment, firm_about_assignment, firm_about_lot},
    framework::{Framework, Lot},
    organisation::OrganisationId,
    permission::Permission,
    phase::{AssignmentPhase, FrameworkPhase, assignment_phase, framework_phase},
};
use store::threads::Subject;

/// What `about` in an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Framework and lot.
    Lot(i64, i64),
    Assignment(i64),
    Admission(AdmissionId),
}

impl Key {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once('-')?;
        match kind {
            "lot" => {
                let (framework, lot) = rest.split_once('-')?;
                Some(Self::Lot(framework.parse().ok()?, lot.parse().ok()?))
            }
            "assignment" => rest.parse().ok().map(Self::Assignment),
            "admission" => rest.parse().ok().map(Self::Admission),
            _ => None,
        }
    }
}

/// A thread that could be.
pub struct About {
    pub topic: Topic,
    pub subject: Subject,
    pub agency: AgencyId,
    pub supplier: SupplierId,
    /// Whom one writes to.
    pub to: Party,
}

/// What an address asks for.
pub enum Asked {
    /// Nothing yet.
    Nothing,
    /// Not about this, or not now.
    Refused(Topic, Refusal),
    About(About),
}

impl Asked {
    pub async fn read(ctx: &Ctx, organisation: &Organisation, query: &QueryPairs) -> Result<Self, PageError> {
        let Some(about) = query.first("about") else {
            return Ok(Self::Nothing);
        };
        let key = Key::parse(about).ok_or(PageError::NotFound)?;
        match organisation.id {
            OrganisationId::Supplier(firm) => by_firm(ctx, firm, key).await,
            OrganisationId::Agency(agency) => by_agency(ctx, agency, key, query).await,
        }
    }
}

async fn by_firm(ctx: &Ctx, firm: SupplierId, key: Key) -> Result<Asked, PageError> {
    let (topic, subject, agency, verdict) = match key {
        Key::Lot(framework, lot) => {
            let (framework, lot) = find_lot(ctx, framework, lot).await?;
            let topic = of_lot("lot", &framework, &lot);
            (topic, Subject::Lot(lot.id), framework.agency, firm_about_lot(&framework))
        }
        Key::Assignment(number) => {
            let assignment = find_assignment(ctx, number).await?;
            let topic = of_assignment("assignment", &assignment);
            let verdict = firm_about_assignment(&assignment, ctx.now());
            (topic, Subject::Assignment(assignment.id), assignment.agency, verdict)
        }
        Key::Admission(id) => {
            let (topic, agency, applicant) = find_admission(ctx, id).await?;
            if applicant != firm {
                return Err(PageError::NotFound);
            }
            (topic, Subject::Admission(id), agency, Ok(()))
        }
    };
    if let Err(refusal) = verdict {
        return Ok(Asked::Refused(topic, refusal));
    }
    let to = store::agencies::find(ctx.state.store.read(), agency)
        .await?
        .ok_or(PageError::NotFound)?;
    Ok(Asked::About(About {
        topic,
        subject,
        agency,
        supplier: firm,
        to: Party::from(&to),
    }))
}

async fn by_agency(ctx: &Ctx, agency: AgencyId, key: Key, query: &QueryPairs) -> Result<Asked, PageError> {
    let (topic, subject, owner, supplier) = match key {
        Key::Lot(framework, lot) => {
            let (framework, lot) = find_lot(ctx, framework, lot).await?;
            is_own(agency, framework.agency)?;
            return Ok(Asked::Refused(of_lot("lot", &framework, &lot), Refusal::OnlyApplicants));
        }
        Key::Assignment(number) => {
            let assignment = find_assignment(ctx, number).await?;
            is_own(agency, assignment.agency)?;
            // Who bid is for those who may read bids.
            ctx.require(Permission::ReadBids, agency)?;
            let topic = of_assignment("assignment", &assignment);
            match find_bidder(ctx, &assignment, query).await? {
                Ok(firm) => (topic, Subject::Assignment(assignment.id), assignment.agency, firm),
                Err(refusal) => return Ok(Asked::Refused(topic, refusal)),
            }
        }
        Key::Admission(id) => {
            let (topic, owner, applicant) = find_admission(ctx, id).await?;
            (topic, Subject::Admission(id), owner, applicant)
        }
    };
    is_own(agency, owner)?;
    let to = store::suppliers::find(ctx.state.store.read(), supplier)
        .await?
        .ok_or(PageError::NotFound)?;
    Ok(Asked::About(About {
        topic,
        subject,
        agency,
        supplier,
        to: Party::from(&to),
    }))
}

fn is_own(agency: AgencyId, owner: AgencyId) -> Result<(), PageError> {
    if agency == owner { Ok(()) } else { Err(PageError::NotFound) }
}

/// The firm that `to` names, if it bid. Nothing is looked up before the opening.
async fn find_bidder(ctx: &Ctx, assignment: &Assignment, query: &QueryPairs) -> Result<Result<SupplierId, Refusal>, PageError> {
    if let Err(refusal) = agency_about_assignment(assignment, ctx.now()) {
        return Ok(Err(refusal));
    }
    let number = query.first("to").and_then(|text| text.parse().ok()).ok_or(PageError::NotFound)?;
    let firm = ctx.supplier(number).await?.id;
    let bid = store::bids::find(ctx.state.store.read(), assignment.id, &bidder(&ctx.state.keys, assignment.id, firm)).await?;
    // A bid that was withdrawn is not opened, and its firm not named.
    let is_bidder = bid.is_some_and(|bid| {
        matches!(
            bid.envelope.status,
            domain::bid::BidStatus::Submitted | domain::bid::BidStatus::Opened
        )
    });
    Ok(if is_bidder { Ok(firm) } else { Err(Refusal::DidNotBid) })
}

async fn find_lot(ctx: &Ctx, framework: i64, lot: i64) -> Result<(Framework, Lot), PageError> {
    let db = ctx.state.store.read();
    let lot = store::lots::find_by_number(db, framework, lot).await?.ok_or(PageError::NotFound)?;
    let framework = store::frameworks::find(db, lot.framework).await?.ok_or(PageError::NotFound)?;
    if framework_phase(&framework, ctx.now()) == FrameworkPhase::Draft {
        return Err(PageError::NotFound);
    }
    Ok((framework, lot))
}

async fn find_assignment(ctx: &Ctx, number: i64) -> Result<Assignment, PageError> {
    let found = store::assignments::find_by_number(ctx.state.store.read(), number).await?;
    found
        .filter(|assignment| assignment_phase(assignment, ctx.now()) != AssignmentPhase::Draft)
        .ok_or(PageError::NotFound)
}

/// The lot of an application, whose it is, and who applied.
async fn find_admission(ctx: &Ctx, id: AdmissionId) -> Result<(Topic, AgencyId, SupplierId), PageError> {
    let db = ctx.state.store.read();
    let admission = store::admissions::find(db, id).await?.ok_or(PageError::NotFound)?;
    let lot = store::lots::find(db, admission.lot).await?.ok_or(PageError::NotFound)?;
    let framework = store::frameworks::find(db, lot.framework).await?.ok_or(PageError::NotFound)?;
    Ok((of_lot("admission", &framework, &lot), framework.agency, admission.supplier))
}

/// The thread that there is already.
pub async fn existing(ctx: &Ctx, organisation: &Organisation, about: &About) -> Result<Option<PageResult>, PageError> {
    let found = store::threads::find_about(ctx.state.store.read(), about.agency, about.supplier, about.subject).await?;
    Ok(found.map(|thread| ctx.redirect(&super::thread_path(organisation, thread.id))))
}

#[cfg(test)]
mod tests {
    use super::Key;
    use domain::AdmissionId;

    #[test]
    fn an_address_names_what_it_is_about() {
        let all = [Key::Lot(1042, 3), Key::Assignment(2001), Key::Admission(AdmissionId::generate())];
        for key in all {
            assert_eq!(Key::parse(&key.to_string()), Some(key));
        }
        for wrong in ["", "lot", "lot-1042", "lot-a-b", "assignment-", "admission-1", "bid-1", "-1-2"] {
            assert_eq!(Key::parse(wrong), None, "{wrong}");
        }
    }
}
