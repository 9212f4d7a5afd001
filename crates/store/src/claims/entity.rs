//! The row of a capability claim, and of each of its versions.

use crate::{
    Result,
    mapping::{instant, instant_null, ms, word},
};
use domain::{
    ClaimId, SupplierId,
    profile::{CapabilityClaim, Provenance},
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "claims")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub supplier_id: Uuid,
    pub version: i64,
    pub capability: String,
    pub language: String,
    pub client: String,
    pub period: String,
    pub situation: String,
    pub action: String,
    pub result: String,
    pub provenance: String,
    pub expires_ms: Option<i64>,
    pub updated_ms: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn from_domain(claim: &CapabilityClaim) -> Self {
        Self {
            id: claim.id.uuid(),
            supplier_id: claim.supplier.uuid(),
            version: claim.version,
            capability: claim.capability.clone(),
            language: claim.language.clone(),
            client: claim.client.clone(),
            period: claim.period.clone(),
            situation: claim.situation.clone(),
            action: claim.action.clone(),
            result: claim.result.clone(),
            provenance: claim.provenance.as_str().to_owned(),
            expires_ms: ms(claim.expires_at),
            updated_ms: claim.updated_at.as_millis(),
        }
    }

    pub fn into_domain(self) -> Result<CapabilityClaim> {
        Ok(CapabilityClaim {
            id: ClaimId::from_uuid(self.id),
            supplier: SupplierId::from_uuid(self.supplier_id),
            version: self.version,
            capability: self.capability,
            language: self.language,
            client: self.client,
            period: self.period,
            situation: self.situation,
            action: self.action,
            result: self.result,
            provenance: word("claims.provenance", &self.provenance, Provenance::parse)?,
            expires_at: instant_null("claims.expires_ms", self.expires_ms)?,
            updated_at: instant("claims.updated_ms", self.updated_ms)?,
        })
    }
}

/// What each version said.
pub mod version {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "claim_versions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub claim_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub supplier_id: Uuid,
        /// The whole claim as JSON.
        pub content: String,
        pub saved_ms: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
