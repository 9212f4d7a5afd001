//! How many firms could do what a draft asks, counted over all of them, by the rule of [`domain::team_fit`].

use crate::known::CodeLists;
use domain::{
    Figures, Instant, LotId, SupplierId,
    fit::FirmFacts,
    matching::Need,
    team_fit::{Question, TeamFit, obstacles},
};
use std::collections::HashSet;
use store::ConnectionTrait;

/// Suppliers read at once.
const BATCH: u64 = 500;

/// `lot` is that of a call-off. Exact: every public firm with a claim is looked at.
pub async fn count(db: &impl ConnectionTrait, need: &Need, lot: Option<LotId>, figures: &Figures, now: Instant) -> store::Result<TeamFit> {
    let mut fit = TeamFit::default();
    if need.asked.capabilities.is_empty() {
        return Ok(fit);
    }
    let admitted = admitted(db, lot, now).await?;
    let mut after = 0;
    loop {
        let firms = store::suppliers::list_after(db, after, BATCH).await?;
        let Some(last) = firms.last().map(|firm| firm.number) else {
            return Ok(fit);
        };
        after = last;
        let firms: Vec<_> = firms.iter().filter(|firm| firm.is_public()).collect();
        let ids: Vec<_> = firms.iter().map(|firm| firm.id).collect();
        let claimed = store::claims::map_live_codes(db, &ids, now).await?;
        let question = Question {
            need,
            codes: &CodeLists,
            figures,
            now,
        };
        for firm in firms {
            let Some(codes) = claimed.get(&firm.id) else { continue };
            let is_admitted = admitted.as_ref().map(|admitted| admitted.contains(&firm.id));
            if let Some(found) = obstacles(question, &FirmFacts::from(firm), codes, is_admitted) {
                fit.count(&found);
            }
        }
    }
}

async fn admitted(db: &impl ConnectionTrait, lot: Option<LotId>, now: Instant) -> store::Result<Option<HashSet<SupplierId>>> {
    let Some(lot) = lot else { return Ok(None) };
    let taking_part = store::admissions::list_taking_part(db, lot, now).await?;
    Ok(Some(taking_part.into_iter().map(|admission| admission.supplier).collect()))
}
