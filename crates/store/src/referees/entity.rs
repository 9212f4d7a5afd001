//! The row of a question to a client.

use crate::{
    Result,
    mapping::{instant, instant_null, ms, unreadable},
};
use domain::{
    ClaimId, EmailAddress, RefereeRequestId, SupplierId,
    referee::{RefereeAnswer, RefereeRequest},
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "referee_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub supplier_id: Uuid,
    pub claim_id: Uuid,
    pub version: i64,
    pub name: Option<String>,
    pub email: Option<String>,
    pub locale: String,
    pub asked_ms: i64,
    pub expires_ms: i64,
    pub reminded_ms: Option<i64>,
    pub withdrawn_ms: Option<i64>,
    pub answer: Option<String>,
    pub answered_ms: Option<i64>,
    pub reason: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn from_domain(request: &RefereeRequest) -> Self {
        Self {
            id: request.id.uuid(),
            supplier_id: request.supplier.uuid(),
            claim_id: request.claim.uuid(),
            version: request.version,
            name: request.name.clone(),
            email: request.email.as_ref().map(ToString::to_string),
            locale: request.locale.clone(),
            asked_ms: request.asked_at.as_millis(),
            expires_ms: request.expires_at.as_millis(),
            reminded_ms: ms(request.reminded_at),
            withdrawn_ms: ms(request.withdrawn_at),
            answer: request.answer.map(|answer| answer.as_str().to_owned()),
            answered_ms: ms(request.answered_at),
            reason: request.reason.clone(),
        }
    }

    pub fn into_domain(self) -> Result<RefereeRequest> {
        let email = self.email.map(|email| EmailAddress::parse(&email));
        Ok(RefereeRequest {
            id: RefereeRequestId::from_uuid(self.id),
            supplier: SupplierId::from_uuid(self.supplier_id),
            claim: ClaimId::from_uuid(self.claim_id),
            version: self.version,
            name: self.name,
            email: email
                .transpose()
                .map_err(|error| unreadable("referee_requests.email", error.to_string()))?,
            locale: self.locale,
            asked_at: instant("referee_requests.asked_ms", self.asked_ms)?,
            expires_at: instant("referee_requests.expires_ms", self.expires_ms)?,
            reminded_at: instant_null("referee_requests.reminded_ms", self.reminded_ms)?,
            withdrawn_at: instant_null("referee_requests.withdrawn_ms", self.withdrawn_ms)?,
            answer: answer(self.answer.as_deref())?,
            answered_at: instant_null("referee_requests.answered_ms", self.answered_ms)?,
            reason: self.reason,
        })
    }
}

fn answer(text: Option<&str>) -> Result<Option<RefereeAnswer>> {
    text.map(|text| crate::mapping::word("referee_requests.answer", text, RefereeAnswer::parse))
        .transpose()
}
