//! The other direction: lots and assignments that fit a firm.

use super::{
    Firm, Partner, ShownNeed, Sought, blocking, compare, hand, load, load_own, rules,
    shown::{needs, partners},
};
use crate::{error::PageError, state::AppState};
use domain::{
    Figures, FrameworkId, Instant, LotId, SupplierId,
    assignment::{Assignment, Route},
    framework::{Framework, Lot},
    matching::{Candidate, Covers, Firm as Judging, Judged, copied, judge, rank},
    phase::{AssignmentPhase, FrameworkPhase, assignment_phase, can_apply_to, lot_phase},
};
use search::{Kind, Phase, Wanted};
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// Notices judged by codes and facts.
const JUDGED: usize = 300;
/// Of them so many by words too.
const COMPARED: usize = 60;

/// What fits.
#[derive(Clone, Debug)]
pub enum Object {
    Lot(Box<Lot>, Box<Framework>),
    /// With the number of its lot, for a call-off.
    Assignment(Box<Assignment>, Option<String>),
}

impl Object {
    /// The nearest first, among equal scores.
    fn until(&self) -> Option<Instant> {
        match self {
            Self::Lot(_, framework) => framework.admission_until,
            Self::Assignment(assignment, _) => Some(assignment.dates.deadline),
        }
    }
    const fn id(&self) -> Uuid {
        match self {
            Self::Lot(lot, _) => lot.id.uuid(),
            Self::Assignment(assignment, _) => assignment.id.uuid(),
        }
    }
}

#[derive(Clone, Debug)]
pub struct Notice {
    pub object: Object,
    pub judged: Judged,
    pub needs: Vec<ShownNeed>,
    pub partners: Option<Vec<Partner>>,
}

struct Open {
    object: Object,
    sought: Sought,
    judged: Judged,
}

/// Open lots and open or planned assignments that fit, the best first, and how many there are. `but_not`: lots that the firm is in already.
pub async fn notices_for(
    state: &AppState,
    supplier: SupplierId,
    but_not: &HashSet<LotId>,
    most: usize,
    now: Instant,
) -> Result<(Vec<Notice>, usize), PageError> {
    let (own, _) = load_own(state, supplier, now).await?;
    let codes: BTreeSet<String> = own
        .iter()
        .flat_map(|firm| &firm.offers)
        .map(|offer| offer.claim.capability.clone())
        .collect();
    let codes: Vec<String> = codes.into_iter().collect();
    let Some(own) = own.into_iter().next().filter(|_| !codes.is_empty()) else {
        return Ok((Vec::new(), 0));
    };
    let figures = store::figures::load(state.store.read()).await?;
    let suspended: HashSet<LotId> = store::admissions::list_suspended_lots(state.store.read(), supplier, now)
        .await?
        .into_iter()
        .collect();
    let mut objects = open_objects(state, &codes, but_not, now).await?;
    objects.retain(|(_, sought)| sought.lot.is_none_or(|lot| !suspended.contains(&lot)));
    // Whoever claims the same is who it could have copied from.
    let (peers, _) = firms_with(state, codes, now).await?;
    let copied = copied(&peers);
    let judged = |sought: &Sought, own: &Candidate| {
        let firm = Judging {
            candidate: own,
            copied: &copied,
        };
        judge(&sought.need, firm, rules(&figures, now)).ok()
    };
    let mut open: Vec<Open> = objects
        .into_iter()
        .filter_map(|(object, sought)| {
            let judged = judged(&sought, &own)?;
            Some(Open { object, sought, judged })
        })
        .collect();
    let count = open.len();
    sort(&mut open);
    open.truncate(COMPARED.max(most));
    for one in &mut open {
        let mut own = [own.clone()];
        compare(state, &one.sought, &mut own).await?;
        one.judged = judged(&one.sought, &own[0]).unwrap_or_default();
    }
    sort(&mut open);
    open.truncate(most);
    Ok((shown(state, open, &figures, supplier, now).await?, count))
}

fn sort(open: &mut [Open]) {
    open.sort_by(|a, b| {
        let (soonest, id) = (
            |open: &Open| open.object.until().map_or(i64::MAX, Instant::as_millis),
            |open: &Open| open.object.id(),
        );
        let by_score = b.judged.score.cmp(&a.judged.score);
        by_score.then_with(|| soonest(a).cmp(&soonest(b))).then_with(|| id(a).cmp(&id(b)))
    });
}

async fn firms_with(state: &AppState, codes: Vec<String>, now: Instant) -> Result<(Vec<Candidate>, HashMap<SupplierId, Firm>), PageError> {
    let wanted = Wanted {
        kind: Kind::Supplier,
        codes,
        texts: Vec::new(),
        phases: Vec::new(),
        limit: JUDGED,
        now,
    };
    let found = blocking(state, move |search| search.candidates(&wanted)).await?;
    let ids: Vec<SupplierId> = found.into_iter().take(2 * JUDGED).map(SupplierId::from_uuid).collect();
    load(state, &ids, now).await
}

/// With sentences, and partners for what is missing: they are looked for once, for all that is shown.
async fn shown(state: &AppState, open: Vec<Open>, figures: &Figures, supplier: SupplierId, now: Instant) -> Result<Vec<Notice>, PageError> {
    let missing: BTreeSet<String> = open
        .iter()
        .flat_map(|one| one.judged.needs.iter().filter(|need| !need.is_met()))
        .map(|need| need.capability.clone())
        .collect();
    let (mut others, mut firms) = firms_with(state, missing.into_iter().collect(), now).await?;
    others.retain(|other| other.supplier != supplier);
    let (_, own) = load_own(state, supplier, now).await?;
    firms.extend(own);
    let mut notices = Vec::with_capacity(open.len());
    for Open { object, sought, judged } in open {
        let partners = if judged.evidenced == judged.needs.len() {
            Some(Vec::new())
        } else {
            let out = sought.suspended(state).await?;
            let mut others: Vec<Candidate> = others.iter().filter(|other| !out.contains(&other.supplier)).cloned().collect();
            compare(state, &sought, &mut others).await?;
            let ranking = rank(&sought.need, &others, rules(figures, now));
            partners(&mut Covers::new(ranking.matches.iter().map(hand)), &judged, &firms)
        };
        let mut needs = needs(state, &sought, &firms, std::iter::once(&judged)).await?;
        notices.push(Notice {
            object,
            needs: needs.pop().unwrap_or_default(),
            judged,
            partners,
        });
    }
    Ok(notices)
}

/// What a firm could apply to or bid on: the index says what is open, the rows say for whom.
async fn open_objects(
    state: &AppState,
    codes: &[String],
    but_not: &HashSet<LotId>,
    now: Instant,
) -> Result<Vec<(Object, Sought)>, PageError> {
    let ask = |kind, phases: &[Phase]| Wanted {
        kind,
        codes: codes.to_vec(),
        texts: Vec::new(),
        phases: phases.to_vec(),
        limit: JUDGED,
        now,
    };
    let (lots, assignments) = (
        ask(Kind::Lot, &[Phase::Admission, Phase::Live]),
        ask(Kind::Assignment, &[Phase::Open, Phase::Planned]),
    );
    let (lots, assignments) = blocking(state, move |search| {
        Ok((search.candidates(&lots)?, search.candidates(&assignments)?))
    })
    .await?;
    let db = state.store.read();
    let lots: Vec<LotId> = lots
        .into_iter()
        .map(LotId::from_uuid)
        .filter(|lot| !but_not.contains(lot))
        .collect();
    let lots = store::lots::list_by_ids(db, &lots).await?;
    let frameworks: Vec<FrameworkId> = lots.iter().map(|lot| lot.framework).collect::<BTreeSet<_>>().into_iter().collect();
    let frameworks = store::frameworks::map_by_ids(db, &frameworks).await?;
    let mut found = Vec::new();
    for lot in lots {
        let Some(framework) = frameworks.get(&lot.framework) else {
            continue;
        };
        // An imported notice is applied to elsewhere, while it says so.
        if can_apply_to(framework, &lot, now) || lot_phase(framework, &lot, now) == FrameworkPhase::Admission {
            let sought = Sought::lot(&lot, framework, now);
            found.push((Object::Lot(Box::new(lot), Box::new(framework.clone())), sought));
        }
    }
    let assignments: Vec<_> = assignments.into_iter().map(domain::AssignmentId::from_uuid).collect();
    let assignments = store::assignments::list_by_ids(db, &assignments).await?;
    let numbers = lot_numbers(state, &assignments).await?;
    for assignment in assignments {
        let is_open = matches!(assignment_phase(&assignment, now), AssignmentPhase::Open | AssignmentPhase::Planned);
        // Who was invited knows it; nobody else may learn it here.
        let is_for_invited = matches!(&assignment.route, Route::Negotiated { invited } if !invited.is_empty());
        if is_open && !is_for_invited {
            let sought = Sought::assignment(&assignment, now);
            let lot = lot_of(&assignment).and_then(|lot| numbers.get(&lot).cloned());
            found.push((Object::Assignment(Box::new(assignment), lot), sought));
        }
    }
    Ok(found)
}

const fn lot_of(assignment: &Assignment) -> Option<LotId> {
    match assignment.route {
        Route::CallOff { lot } => Some(lot),
        Route::LimitedValue | Route::Negotiated { .. } => None,
    }
}

async fn lot_numbers(state: &AppState, assignments: &[Assignment]) -> Result<HashMap<LotId, String>, PageError> {
    let db = state.store.read();
    let ids: BTreeSet<LotId> = assignments.iter().filter_map(lot_of).collect();
    let lots = store::lots::list_by_ids(db, &ids.into_iter().collect::<Vec<_>>()).await?;
    let frameworks = store::frameworks::map_by_ids(db, &lots.iter().map(|lot| lot.framework).collect::<Vec<_>>()).await?;
    let number = |lot: &Lot| Some((lot.id, format!("{}-{}", frameworks.get(&lot.framework)?.number, lot.number)));
    Ok(lots.iter().filter_map(number).collect())
}
