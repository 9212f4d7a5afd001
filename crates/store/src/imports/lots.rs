//! The lots of a release, beside those that an earlier one left.

use super::ImportedLot;
use crate::{IndexChange, Result, WriteTx, lots};
use domain::{FrameworkId, LotId, SupplierId, framework::Lot};
use lots::entity::{Column, Entity, Model, winner};
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, sea_query::Expr};
use std::collections::HashMap;

/// Keeps the ids of lots that are there already, adds new ones, removes those that the notice no longer has.
pub(super) async fn write(
    tx: &WriteTx,
    framework: FrameworkId,
    imported: &[ImportedLot],
    suppliers: &HashMap<String, SupplierId>,
) -> Result<()> {
    let mut stored = Entity::find().filter(Column::FrameworkId.eq(framework.uuid())).all(tx).await?;
    let (mut kept, mut added) = (Vec::new(), Vec::new());
    for (number, imported) in (1_i64..).zip(imported) {
        let same = take_same(&mut stored, &imported.lot, number);
        let winners = imported.winners.iter().filter_map(|id| suppliers.get(id).copied()).collect();
        let id = same.as_ref().map_or_else(LotId::generate, |row| LotId::from_uuid(row.id));
        let lot = Lot {
            id,
            framework,
            number,
            winners,
            ..imported.lot.clone()
        };
        if same.is_some() { kept.push(lot) } else { added.push(lot) }
    }
    for row in stored {
        winner::Entity::delete_many()
            .filter(winner::Column::LotId.eq(row.id))
            .exec(tx)
            .await?;
        Entity::delete_by_id(row.id).exec(tx).await?;
        tx.index(IndexChange::lot(LotId::from_uuid(row.id)));
    }
    // Numbers may have moved: out of the way first, because two lots never have the same one.
    Entity::update_many()
        .col_expr(Column::Number, Expr::value(0_i64).sub(Expr::col(Column::Number)))
        .filter(Column::FrameworkId.eq(framework.uuid()))
        .exec(tx)
        .await?;
    lots::replace(tx, &kept).await?;
    lots::insert(tx, framework, &added).await
}

fn take_same(stored: &mut Vec<Model>, lot: &Lot, number: i64) -> Option<Model> {
    let at = stored.iter().position(|row| match (&row.external_id, &lot.external_id) {
        (Some(stored), Some(imported)) => stored == imported,
        _ => row.number == number,
    })?;
    Some(stored.swap_remove(at))
}
