//! What threads are about and with whom, as pages show it.

use super::{Organisation, Party, about::Key};
use crate::{context::Ctx, error::PageError};
use domain::{
    AdmissionId, AgencyId, AssignmentId, FrameworkId, LocalizedText, LotId, SupplierId,
    assignment::Assignment,
    framework::{Framework, Lot},
    organisation::{Agency, OrganisationId, Supplier},
};
use std::collections::HashMap;
use store::threads::{Subject, Thread};

/// The thing that a thread is about.
pub struct Topic {
    pub kind: &'static str,
    pub title: LocalizedText,
    pub href: String,
}

/// Everything that some threads name, read at once.
pub struct Topics {
    lots: HashMap<LotId, Lot>,
    frameworks: HashMap<FrameworkId, Framework>,
    assignments: HashMap<AssignmentId, Assignment>,
    admissions: HashMap<AdmissionId, LotId>,
    agencies: HashMap<AgencyId, Agency>,
    suppliers: HashMap<SupplierId, Supplier>,
}

impl Topics {
    pub async fn of(ctx: &Ctx, threads: &[Thread]) -> Result<Self, PageError> {
        let db = ctx.state.store.read();
        let (mut lots, mut assignments, mut admissions) = (Vec::new(), Vec::new(), Vec::new());
        for thread in threads {
            match thread.subject {
                Subject::Lot(id) => lots.push(id),
                Subject::Assignment(id) => assignments.push(id),
                Subject::Admission(id) => admissions.push(id),
            }
        }
        let admissions = store::admissions::list_by_ids(db, &admissions).await?;
        let admissions: HashMap<_, _> = admissions.into_iter().map(|admission| (admission.id, admission.lot)).collect();
        lots.extend(admissions.values().copied());
        let lots = store::lots::list_by_ids(db, &lots).await?;
        let frameworks: Vec<_> = lots.iter().map(|lot| lot.framework).collect();
        let assignments = store::assignments::list_by_ids(db, &assignments).await?;
        let agencies: Vec<_> = threads.iter().map(|thread| thread.agency).collect();
        let suppliers: Vec<_> = threads.iter().map(|thread| thread.supplier).collect();
        Ok(Self {
            lots: lots.into_iter().map(|lot| (lot.id, lot)).collect(),
            frameworks: store::frameworks::map_by_ids(db, &frameworks).await?,
            assignments: assignments.into_iter().map(|assignment| (assignment.id, assignment)).collect(),
            admissions,
            agencies: store::agencies::map_by_ids(db, &agencies).await?,
            suppliers: store::suppliers::map_by_ids(db, &suppliers).await?,
        })
    }

    /// `None` where it is gone.
    pub fn topic(&self, thread: &Thread) -> Option<Topic> {
        let kind = thread.subject.kind();
        match thread.subject {
            Subject::Lot(id) => self.lot(kind, id),
            Subject::Admission(id) => self.lot(kind, *self.admissions.get(&id)?),
            Subject::Assignment(id) => self.assignments.get(&id).map(|assignment| of_assignment(kind, assignment)),
        }
    }

    fn lot(&self, kind: &'static str, id: LotId) -> Option<Topic> {
        let lot = self.lots.get(&id)?;
        Some(of_lot(kind, self.frameworks.get(&lot.framework)?, lot))
    }

    /// Whom `organisation` writes with in this thread.
    pub fn other(&self, organisation: &Organisation, thread: &Thread) -> Option<Party> {
        match organisation.id {
            OrganisationId::Agency(_) => self.suppliers.get(&thread.supplier).map(Party::from),
            OrganisationId::Supplier(_) => self.agencies.get(&thread.agency).map(Party::from),
        }
    }
}

pub fn of_lot(kind: &'static str, framework: &Framework, lot: &Lot) -> Topic {
    Topic {
        kind,
        title: lot.title.clone(),
        href: format!("/lots/{}-{}", framework.number, lot.number),
    }
}

pub fn of_assignment(kind: &'static str, assignment: &Assignment) -> Topic {
    Topic {
        kind,
        title: assignment.title.clone(),
        href: format!("/assignments/{}", assignment.number),
    }
}

impl From<&Supplier> for Party {
    fn from(firm: &Supplier) -> Self {
        Self {
            name: LocalizedText::one(&firm.language, firm.name.clone()),
            href: format!("/suppliers/{}", firm.number),
        }
    }
}

impl From<&Agency> for Party {
    fn from(agency: &Agency) -> Self {
        Self {
            name: agency.name.clone(),
            href: format!("/agencies/{}", agency.number),
        }
    }
}

/// How an address names a subject: it has to be found again.
impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Lot(framework, lot) => write!(f, "lot-{framework}-{lot}"),
            Self::Assignment(number) => write!(f, "assignment-{number}"),
            Self::Admission(id) => write!(f, "admission-{id}"),
        }
    }
}
