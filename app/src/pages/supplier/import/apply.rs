//! Takes a planned import over, in one transaction.

use super::{super::claims::edit::claim, super::profile, Whole};
use crate::{
    context::{Acting, Ctx},
    error::PageError,
};
use domain::{
    ClaimId, TeamId,
    profile::Team,
    profile_json::{Change, Plan, PlannedClaim, PlannedTeam},
};
use store::WriteTx;

pub async fn all(ctx: &Ctx, acting: &Acting, whole: &Whole, plan: Plan) -> Result<(), PageError> {
    let firm = match &plan.profile {
        Some(new) => Some(profile::changed(ctx, whole.supplier.clone(), new.clone()).await?),
        None => None,
    };
    let is_empty = plan.is_empty();
    let tx = if is_empty {
        ctx.state.store.write_unaudited(ctx.now()).await?
    } else {
        ctx.state.store.write(acting.actor(), ctx.now()).await?
    };
    if let Some(firm) = firm {
        store::suppliers::update(&tx, &firm).await?;
    }
    for planned in plan.claims {
        save_claim(&tx, whole, planned).await?;
    }
    for planned in plan.teams {
        save_team(&tx, whole, planned).await?;
    }
    store::profile_uploads::delete(&tx, whole.supplier.id).await?;
    tx.commit().await?;
    Ok(())
}

async fn save_claim(tx: &WriteTx, whole: &Whole, planned: PlannedClaim) -> Result<(), PageError> {
    let before = planned.id.and_then(|id| whole.claims.iter().find(|claim| claim.id == id));
    match (planned.change, before) {
        (Change::Same, _) => {}
        (_, Some(before)) if !planned.is_new_text => store::claims::set_expiry(tx, before, planned.expires_at).await?,
        (_, before) => {
            let (id, version) = before.map_or_else(|| (ClaimId::generate(), 1), |before| (before.id, before.version + 1));
            let next = claim(id, whole.supplier.id, version, planned.new, planned.expires_at, tx.now());
            store::claims::save(tx, &next).await?;
        }
    }
    Ok(())
}

async fn save_team(tx: &WriteTx, whole: &Whole, planned: PlannedTeam) -> Result<(), PageError> {
    if planned.change == Change::Same {
        return Ok(());
    }
    let id = planned.id.unwrap_or_else(TeamId::generate);
    store::teams::save(tx, &Team::new(id, whole.supplier.id, planned.new)).await?;
    Ok(())
}
