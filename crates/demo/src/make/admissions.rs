//! Who is admitted to which lot, who waits, who was refused.

use super::firms::MAIN;
use crate::{
    content::{Content, is_met},
    days::Days,
    random::Random,
};
use anyhow::Result;
use domain::{
    AdmissionId, Figures, Instant, SupplierId,
    admission::{Admission, AdmissionStatus, RequirementReason, decide_by},
    calendar::add_working_days,
    fit::{FirmFacts, Snapshot},
    framework::{Framework, FrameworkKind, Lot},
    profile::{CapabilityClaim, SelfDeclaration},
};

/// A firm as an application sees it.
pub struct Applicant {
    pub id: SupplierId,
    pub name: String,
    pub language: String,
    pub claims: Vec<CapabilityClaim>,
    pub declaration: Option<SelfDeclaration>,
    pub facts: FirmFacts,
    pub came: Instant,
}

impl Applicant {
    /// What is frozen with an application or a bid.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            claims: self.claims.clone(),
            declaration: self.declaration.clone(),
            firm: Some(self.facts.clone()),
        }
    }
}

/// An application and what became of it. Each later state has the version of the one before: the store counts on.
pub struct Application {
    pub submitted: Admission,
    pub later: Vec<(Instant, Later)>,
}

pub enum Later {
    Extended(Admission),
    Decided(Admission),
    Left(Admission),
}

impl Application {
    pub fn is_admitted(&self) -> bool {
        matches!(self.later.last(), Some((_, Later::Decided(admission))) if admission.status == AdmissionStatus::Admitted)
    }
}

/// What becomes of an application.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Admitted,
    Refused,
    Left,
    Waiting,
    Extended,
    Overdue,
}

pub struct Maker<'a> {
    pub content: &'a Content,
    pub applicants: &'a [Applicant],
    pub days: Days,
    pub figures: &'a Figures,
}

impl Maker<'_> {
    /// All applications to a lot. `place` counts lots, so that not every lot has the same troubles.
    pub fn for_lot(&self, framework: &Framework, lot: &Lot, place: usize, random: &mut Random) -> Result<Vec<Application>> {
        let meets = |applicant: &Applicant, all: bool| {
            let claimed: Vec<String> = applicant.claims.iter().map(|claim| claim.capability.clone()).collect();
            let mut needs = lot.capabilities.iter();
            if all {
                needs.all(|need| is_met(need, &claimed))
            } else {
                needs.any(|need| is_met(need, &claimed))
            }
        };
        let others = || {
            self.applicants
                .iter()
                .enumerate()
                .filter(|(place, applicant)| *place != MAIN && applicant.declaration.is_some())
                .map(|(_, applicant)| applicant)
        };
        let mut qualified: Vec<&Applicant> = others().filter(|applicant| meets(applicant, true)).collect();
        let mut near: Vec<&Applicant> = others()
            .filter(|applicant| meets(applicant, false) && !meets(applicant, true))
            .collect();
        random.shuffle(&mut qualified);
        random.shuffle(&mut near);
        let is_window = framework.kind == FrameworkKind::Closed && framework.live_from.is_some_and(|live| live > self.days.now);
        let mut made = Vec::new();
        let mut add = |applicant: Option<&Applicant>, fate: Fate, random: &mut Random| -> Result<()> {
            if let Some(applicant) = applicant {
                made.extend(self.application(framework, lot, applicant, fate, random)?);
            }
            Ok(())
        };
        if is_window || (framework.kind == FrameworkKind::Dynamic && place % 3 != 2) {
            for _ in 0..random.between(1, 2) {
                add(qualified.pop(), Fate::Waiting, random)?;
            }
        }
        if framework.kind == FrameworkKind::Dynamic {
            match place % 6 {
                0 => add(qualified.pop(), Fate::Overdue, random)?,
                1 | 4 => add(near.pop(), Fate::Refused, random)?,
                2 => add(qualified.pop(), Fate::Extended, random)?,
                3 => add(qualified.pop(), Fate::Left, random)?,
                _ => {}
            }
        } else if !is_window && random.percent(60) {
            add(near.pop(), Fate::Refused, random)?;
        }
        let admitted = if is_window { random.between(0, 2) } else { random.between(4, 7) };
        for _ in 0..admitted {
            add(qualified.pop(), Fate::Admitted, random)?;
        }
        Ok(made)
    }

    /// Those of the demo supplier: three admissions, one that waits, one refusal.
    pub fn for_main(&self, lots: &[(&str, &Framework, &Lot)], random: &mut Random) -> Result<Vec<Application>> {
        let fates = [
            ("f1.1", Fate::Admitted),
            ("f1.2", Fate::Admitted),
            ("f1.3", Fate::Admitted),
            ("f1.4", Fate::Waiting),
            ("f2.3", Fate::Refused),
        ];
        let mut made = Vec::new();
        for (id, fate) in fates {
            if let (Some((_, framework, lot)), Some(main)) = (lots.iter().find(|(other, ..)| *other == id), self.applicants.get(MAIN)) {
                made.extend(self.application(framework, lot, main, fate, random)?);
            }
        }
        Ok(made)
    }

    fn application(
        &self,
        framework: &Framework,
        lot: &Lot,
        applicant: &Applicant,
        fate: Fate,
        random: &mut Random,
    ) -> Result<Option<Application>> {
        let Some(submitted_at) = self.submitted_at(framework, fate, random) else {
            return Ok(None);
        };
        if submitted_at <= applicant.came {
            return Ok(None);
        }
        let frozen = seal::freeze(&serde_json::to_value(applicant.snapshot())?)?;
        let submitted = Admission {
            id: AdmissionId::from_uuid(random.id()),
            lot: lot.id,
            supplier: applicant.id,
            status: AdmissionStatus::Submitted,
            statement: self.content.say("statement", &applicant.language, random)?.to_owned(),
            snapshot: frozen.text,
            snapshot_hash: frozen.hash,
            submitted_at,
            decide_by: decide_by(submitted_at, self.figures),
            extension_reason: None,
            decided_at: None,
            reasons: Vec::new(),
            suspension: None,
            version: 1,
        };
        let claimed: Vec<String> = applicant.claims.iter().map(|claim| claim.capability.clone()).collect();
        let mut later = Vec::new();
        let decided_at = add_working_days(submitted_at, u32::try_from(random.between(3, 9))?);
        let mut reasons: Vec<RequirementReason> = lot
            .capabilities
            .iter()
            .map(|need| RequirementReason {
                requirement: format!("capability:{need}"),
                is_met: true,
                reason: String::new(),
            })
            .collect();
        match fate {
            Fate::Waiting | Fate::Overdue => {}
            Fate::Extended => {
                let at = add_working_days(submitted_at, 9).min(self.days.now.plus_days(-1));
                let reason = self.content.say("extension", &applicant.language, random)?;
                later.push((at, Later::Extended(submitted.clone().extend(reason, self.figures, at)?)));
            }
            Fate::Admitted | Fate::Left => {
                let decided = submitted.clone().decide(true, reasons, decided_at)?;
                if fate == Fate::Left {
                    let left = Admission {
                        version: 2,
                        ..decided.clone()
                    }
                    .leave()?;
                    later.push((decided_at, Later::Decided(decided)));
                    later.push((
                        decided_at.plus_days(random.between(10, 18)).min(self.days.now.plus_days(-1)),
                        Later::Left(left),
                    ));
                } else {
                    later.push((decided_at, Later::Decided(decided)));
                }
            }
            Fate::Refused => {
                let refusals: Vec<_> = self
                    .content
                    .phrases("refusal")
                    .filter(|block| block.id != "language" || lot.languages.len() > 1)
                    .collect();
                let refusal = random.pick(&refusals);
                let reason = refusal.need(&applicant.language)?.to_owned();
                let unmet = reasons.iter().position(|reason| {
                    reason
                        .requirement
                        .strip_prefix("capability:")
                        .is_some_and(|need| !is_met(need, &claimed))
                });
                match refusal.need("requirement")? {
                    "capability" => {
                        let last = reasons.len().saturating_sub(1);
                        if let Some(entry) = reasons.get_mut(unmet.unwrap_or(last)) {
                            *entry = RequirementReason {
                                is_met: false,
                                reason,
                                requirement: entry.requirement.clone(),
                            };
                        }
                    }
                    other => reasons.push(RequirementReason {
                        requirement: other.to_owned(),
                        is_met: false,
                        reason,
                    }),
                }
                later.push((decided_at, Later::Decided(submitted.clone().decide(false, reasons, decided_at)?)));
            }
        }
        Ok(Some(Application { submitted, later }))
    }

    /// A working day inside of the window; `None` where there is none.
    fn submitted_at(&self, framework: &Framework, fate: Fate, random: &mut Random) -> Option<Instant> {
        let (hour, minute) = (i8::try_from(random.between(8, 17)).ok()?, i8::try_from(random.between(0, 59)).ok()?);
        let from = framework.admission_from?;
        let ago = |at: Instant| (at.as_millis() - self.days.now.as_millis()).div_euclid(86_400_000);
        let (first, last) = match (framework.kind, fate) {
            (_, Fate::Waiting) => (-9, -1),
            (_, Fate::Extended) => (-16, -14),
            (_, Fate::Overdue) => (-24, -19),
            (FrameworkKind::Closed, _) => (ago(from) + 1, (ago(framework.admission_until?) - 1).min(-15)),
            // Most come in the first months.
            _ => (ago(from) + 1, (ago(from) + random.between(20, 100)).min(-24)),
        };
        if last < first {
            return None;
        }
        let at = self.days.working_before(random.between(first, last), hour, minute);
        (at >= from).then_some(at)
    }
}
