//! Rules of the criteria guard that an assignment was published in spite of, each with the reason that the notice shows.

use crate::{
    Object, Result, WriteTx,
    mapping::{from_json, to_json},
};
use domain::{AssignmentId, LocalizedText, audit::AuditKind};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "guard_overrides")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub assignment_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub rule: String,
        pub reason: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
use entity::{Column, Entity};

/// A rule, by its id, and why it does not hold here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    pub rule: String,
    pub reason: LocalizedText,
}

/// In the transaction that publishes; the event names the rules, not the reasons.
pub async fn create(tx: &WriteTx, assignment: AssignmentId, overrides: &[Override]) -> Result<()> {
    if overrides.is_empty() {
        return Ok(());
    }
    let rows = overrides.iter().map(|one| {
        let row = entity::Model {
            assignment_id: assignment.uuid(),
            rule: one.rule.clone(),
            reason: to_json(&one.reason),
        };
        row.into_active_model()
    });
    Entity::insert_many(rows).exec_without_returning(tx).await?;
    let rules: Vec<&str> = overrides.iter().map(|one| one.rule.as_str()).collect();
    let object = Object::new("assignment", assignment).detail(json!({ "rules": rules }));
    tx.audit(AuditKind::GuardOverridden, object);
    Ok(())
}

/// In the transaction that amends: what is kept now, in place of what was.
pub async fn replace(tx: &WriteTx, assignment: AssignmentId, overrides: &[Override]) -> Result<()> {
    if list(tx, assignment).await? == overrides {
        return Ok(());
    }
    Entity::delete_many()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .exec(tx)
        .await?;
    create(tx, assignment, overrides).await
}

/// By rule.
pub async fn list(db: &impl ConnectionTrait, assignment: AssignmentId) -> Result<Vec<Override>> {
    let rows = Entity::find()
        .filter(Column::AssignmentId.eq(assignment.uuid()))
        .order_by_asc(Column::Rule)
        .all(db)
        .await?;
    let read = |row: entity::Model| {
        Ok(Override {
            reason: from_json("guard_overrides.reason", &row.reason)?,
            rule: row.rule,
        })
    };
    rows.into_iter().map(read).collect()
}
