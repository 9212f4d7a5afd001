//! How many SMEs are within reach of lots that are not published yet: counted over all suppliers, by the rule of [`domain::reach`].

use crate::known::CodeLists;
use domain::{
    Figures, Instant,
    fit::FirmFacts,
    matching::Need,
    reach::{Reach, delivers, is_sme},
};
use std::collections::HashSet;
use store::ConnectionTrait;

/// Suppliers read at once.
const BATCH: u64 = 500;

/// For each need how many can deliver it alone, in the order of `needs`. Exact: every supplier with a claim is looked at.
pub async fn count(db: &impl ConnectionTrait, needs: &[Need], figures: &Figures, now: Instant) -> store::Result<Vec<Reach>> {
    let mut reach = vec![Reach::default(); needs.len()];
    if needs.is_empty() {
        return Ok(reach);
    }
    let mut after = 0;
    loop {
        let firms = store::suppliers::list_after(db, after, BATCH).await?;
        let Some(last) = firms.last().map(|firm| firm.number) else {
            return Ok(reach);
        };
        after = last;
        let smes: Vec<_> = firms.iter().filter(|firm| firm.is_public() && is_sme(firm.size)).collect();
        let ids: Vec<_> = smes.iter().map(|firm| firm.id).collect();
        let claimed = store::claims::map_live_codes(db, &ids, now).await?;
        for firm in smes {
            let Some(codes) = claimed.get(&firm.id) else { continue };
            let distinct: HashSet<&String> = codes.iter().collect();
            let codes: Vec<String> = distinct.into_iter().cloned().collect();
            let facts = FirmFacts::from(firm);
            for (need, reach) in needs.iter().zip(&mut reach) {
                reach.count(delivers(need, &facts, &codes, &CodeLists, figures, now));
            }
        }
    }
}
