//! The row of an admission.

use crate::{
    Result,
    mapping::{from_json, from_json_null, instant, instant_null, ms, to_json, to_json_null, word},
};
use domain::{
    AdmissionId, LotId, SupplierId,
    admission::{Admission, AdmissionStatus},
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "admissions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub lot_id: Uuid,
    pub supplier_id: Uuid,
    pub status: String,
    pub statement: String,
    pub snapshot: String,
    pub snapshot_hash: String,
    pub submitted_ms: i64,
    pub decide_by_ms: i64,
    pub extension_reason: Option<String>,
    pub decided_ms: Option<i64>,
    pub reasons: String,
    pub suspension: Option<String>,
    pub suspended_until_ms: Option<i64>,
    pub version: i64,
    /// Who is out since then; written by `leave` alone.
    pub left_ms: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn from_domain(admission: &Admission) -> Self {
        Self {
            id: admission.id.uuid(),
            lot_id: admission.lot.uuid(),
            supplier_id: admission.supplier.uuid(),
            status: admission.status.as_str().to_owned(),
            statement: admission.statement.clone(),
            snapshot: admission.snapshot.clone(),
            snapshot_hash: admission.snapshot_hash.clone(),
            submitted_ms: admission.submitted_at.as_millis(),
            decide_by_ms: admission.decide_by.as_millis(),
            extension_reason: admission.extension_reason.clone(),
            decided_ms: ms(admission.decided_at),
            reasons: to_json(&admission.reasons),
            suspension: to_json_null(admission.suspension.as_ref()),
            suspended_until_ms: ms(admission.suspension.as_ref().map(|suspension| suspension.until)),
            version: admission.version,
            left_ms: None,
        }
    }

    pub fn into_domain(self) -> Result<Admission> {
        Ok(Admission {
            id: AdmissionId::from_uuid(self.id),
            lot: LotId::from_uuid(self.lot_id),
            supplier: SupplierId::from_uuid(self.supplier_id),
            status: word("admissions.status", &self.status, AdmissionStatus::parse)?,
            statement: self.statement,
            snapshot: self.snapshot,
            snapshot_hash: self.snapshot_hash,
            submitted_at: instant("admissions.submitted_ms", self.submitted_ms)?,
            decide_by: instant("admissions.decide_by_ms", self.decide_by_ms)?,
            extension_reason: self.extension_reason,
            decided_at: instant_null("admissions.decided_ms", self.decided_ms)?,
            reasons: from_json("admissions.reasons", &self.reasons)?,
            suspension: from_json_null("admissions.suspension", self.suspension.as_deref())?,
            version: self.version,
        })
    }
}
