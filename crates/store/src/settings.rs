//! Small facts about this installation, such as that it is a demo. Not what an operator decides about procurement: that is `figures`.

use crate::{Result, WriteTx, entity::settings};
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, sea_query::OnConflict};

/// "1" when this is a demo.
pub const DEMO: &str = "demo";

pub async fn get(db: &impl ConnectionTrait, key: &str) -> Result<Option<String>> {
    Ok(settings::Entity::find_by_id(key.to_owned()).one(db).await?.map(|row| row.value))
}

/// Not audited by itself: who changes a setting says why, with its own event.
pub async fn set(tx: &WriteTx, key: &str, value: &str) -> Result<()> {
    use settings::Column;
    let row = settings::Model {
        key: key.to_owned(),
        value: value.to_owned(),
        updated_at: tx.now().as_millis(),
    };
    settings::Entity::insert(row.into_active_model())
        .on_conflict(
            OnConflict::column(Column::Key)
                .update_columns([Column::Value, Column::UpdatedAt])
                .to_owned(),
        )
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

pub async fn delete(tx: &WriteTx, key: &str) -> Result<()> {
    settings::Entity::delete_by_id(key.to_owned()).exec(tx).await?;
    Ok(())
}
