//! The rows of a lot and of its winners.

use crate::{
    Result,
    mapping::{amount, from_json, from_json_null, instant_null, money_null, ms, to_json, to_json_null},
};
use domain::{FrameworkId, LotId, SupplierId, framework::Lot};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "lots")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub framework_id: Uuid,
    pub number: i64,
    pub title: String,
    pub outcome: String,
    pub ceiling_cents: Option<i64>,
    pub ceiling_currency: Option<String>,
    pub largest_cents: Option<i64>,
    pub largest_currency: Option<String>,
    pub capabilities: String,
    pub nuts: String,
    pub languages: String,
    pub turnover_cents: Option<i64>,
    pub turnover_currency: Option<String>,
    pub external_id: Option<String>,
    pub cancelled_ms: Option<i64>,
    pub cancelled_reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn from_domain(lot: &Lot) -> Self {
        let (ceiling_cents, ceiling_currency) = amount(lot.ceiling);
        let (largest_cents, largest_currency) = amount(lot.largest_assignment);
        let (turnover_cents, turnover_currency) = amount(lot.minimum_turnover);
        Self {
            id: lot.id.uuid(),
            framework_id: lot.framework.uuid(),
            number: lot.number,
            title: to_json(&lot.title),
            outcome: to_json(&lot.outcome),
            ceiling_cents,
            ceiling_currency,
            largest_cents,
            largest_currency,
            capabilities: to_json(&lot.capabilities),
            nuts: to_json(&lot.nuts),
            languages: to_json(&lot.languages),
            turnover_cents,
            turnover_currency,
            external_id: lot.external_id.clone(),
            cancelled_ms: ms(lot.cancelled_at),
            cancelled_reason: to_json_null(lot.cancelled_reason.as_ref()),
        }
    }

    pub fn into_domain(self, winners: Vec<SupplierId>) -> Result<Lot> {
        Ok(Lot {
            id: LotId::from_uuid(self.id),
            framework: FrameworkId::from_uuid(self.framework_id),
            number: self.number,
            title: from_json("lots.title", &self.title)?,
            outcome: from_json("lots.outcome", &self.outcome)?,
            ceiling: money_null("lots.ceiling_cents", self.ceiling_cents, self.ceiling_currency.as_deref())?,
            largest_assignment: money_null("lots.largest_cents", self.largest_cents, self.largest_currency.as_deref())?,
            capabilities: from_json("lots.capabilities", &self.capabilities)?,
            nuts: from_json("lots.nuts", &self.nuts)?,
            languages: from_json("lots.languages", &self.languages)?,
            minimum_turnover: money_null("lots.turnover_cents", self.turnover_cents, self.turnover_currency.as_deref())?,
            external_id: self.external_id,
            winners,
            cancelled_at: instant_null("lots.cancelled_ms", self.cancelled_ms)?,
            cancelled_reason: from_json_null("lots.cancelled_reason", self.cancelled_reason.as_deref())?,
        })
    }
}

/// Who won a lot, in the order of the notice.
pub mod winner {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "lot_winners")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub lot_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub supplier_id: Uuid,
        pub position: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
