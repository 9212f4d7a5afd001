//! Figures that are law or policy, as this installation changed them; the domain has the defaults.

use crate::{Object, Result, StoreError, WriteTx, entity::figures, map};
use domain::{FigureKey, Figures, audit::AuditKind, figures::FigureRow};
use jiff::civil::Date;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, QueryOrder, sea_query::OnConflict};
use serde_json::json;

/// Own rows, by key and day. The defaults are not among them.
pub async fn list(db: &impl ConnectionTrait) -> Result<Vec<FigureRow>> {
    let rows = figures::Entity::find()
        .order_by_asc(figures::Column::Key)
        .order_by_asc(figures::Column::ValidFrom)
        .all(db)
        .await?;
    rows.into_iter().map(map::figure::figure).collect()
}

/// What rules ask: own rows over the defaults.
pub async fn load(db: &impl ConnectionTrait) -> Result<Figures> {
    Ok(Figures::new(list(db).await?))
}

/// Adds a row, or replaces the one of the same key and day.
pub async fn set(tx: &WriteTx, figure: &FigureRow) -> Result<()> {
    use figures::Column;
    let before = figures::Entity::find_by_id((figure.key.as_str().to_owned(), figure.valid_from.to_string()))
        .one(tx)
        .await?;
    let row = map::figure::row(figure, tx.now());
    figures::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::columns([Column::Key, Column::ValidFrom])
                .update_columns([Column::Value, Column::Source, Column::Note, Column::Checked, Column::UpdatedAt])
                .to_owned(),
        )
        .exec_without_returning(tx)
        .await?;
    let detail = json!({ "valid_from": figure.valid_from.to_string(), "value": figure.value, "before": before.map(|row| row.value) });
    tx.audit(AuditKind::FigureChanged, Object::new("figure", figure.key.as_str()).detail(detail));
    Ok(())
}

/// Removes an own row; without any, the defaults of its key speak again.
pub async fn delete(tx: &WriteTx, key: FigureKey, valid_from: Date) -> Result<()> {
    let gone = figures::Entity::delete_by_id((key.as_str().to_owned(), valid_from.to_string()))
        .exec(tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(StoreError::NotFound);
    }
    let detail = json!({ "valid_from": valid_from.to_string(), "deleted": true });
    tx.audit(AuditKind::FigureChanged, Object::new("figure", key.as_str()).detail(detail));
    Ok(())
}
