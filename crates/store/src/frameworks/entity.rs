//! The row of a framework.

use crate::{
    Result,
    mapping::{amount, from_json, from_json_null, instant, instant_null, money_null, ms, parsed_null, to_json, to_json_null, word},
    source::{read_source, source_columns},
};
use domain::{
    AgencyId, FrameworkId,
    framework::{CallOffMethod, Framework, FrameworkKind},
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "frameworks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub number: i64,
    pub agency_id: Uuid,
    pub kind: String,
    pub title: String,
    pub purpose: String,
    pub value_cents: Option<i64>,
    pub currency: Option<String>,
    pub call_off: String,
    pub covered_agencies: String,
    pub planned_month: Option<String>,
    pub admission_from_ms: Option<i64>,
    pub admission_until_ms: Option<i64>,
    pub live_from_ms: Option<i64>,
    pub ends_ms: Option<i64>,
    pub published_ms: Option<i64>,
    pub terminated_ms: Option<i64>,
    pub terminated_reason: Option<String>,
    pub undivided_reason: Option<String>,
    pub duration_reason: Option<String>,
    pub reach_reason: Option<String>,
    pub limits: Option<String>,
    pub source: String,
    pub external_id: Option<String>,
    pub source_ms: Option<i64>,
    pub source_hash: Option<String>,
    pub version: i64,
    pub created_ms: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    pub fn from_domain(framework: &Framework, source_hash: Option<String>) -> Self {
        let (value_cents, currency) = amount(framework.value);
        let (source, external_id) = source_columns(&framework.source);
        Self {
            id: framework.id.uuid(),
            number: framework.number,
            agency_id: framework.agency.uuid(),
            kind: framework.kind.as_str().to_owned(),
            title: to_json(&framework.title),
            purpose: to_json(&framework.purpose),
            value_cents,
            currency,
            call_off: framework.call_off.as_str().to_owned(),
            covered_agencies: to_json(&framework.covered_agencies),
            planned_month: framework.planned_month.map(|month| month.to_string()),
            admission_from_ms: ms(framework.admission_from),
            admission_until_ms: ms(framework.admission_until),
            live_from_ms: ms(framework.live_from),
            ends_ms: ms(framework.ends_at),
            published_ms: ms(framework.published_at),
            terminated_ms: ms(framework.terminated_at),
            terminated_reason: to_json_null(framework.terminated_reason.as_ref()),
            undivided_reason: to_json_null(framework.undivided_reason.as_ref()),
            duration_reason: to_json_null(framework.duration_reason.as_ref()),
            reach_reason: to_json_null(framework.reach_reason.as_ref()),
            limits: to_json_null(framework.limits.as_ref()),
            source,
            external_id,
            source_ms: ms(framework.source_date),
            source_hash,
            version: framework.version,
            created_ms: framework.created_at.as_millis(),
        }
    }

    pub fn into_domain(self) -> Result<Framework> {
        Ok(Framework {
            id: FrameworkId::from_uuid(self.id),
            number: self.number,
            agency: AgencyId::from_uuid(self.agency_id),
            kind: word("frameworks.kind", &self.kind, FrameworkKind::parse)?,
            title: from_json("frameworks.title", &self.title)?,
            purpose: from_json("frameworks.purpose", &self.purpose)?,
            value: money_null("frameworks.value_cents", self.value_cents, self.currency.as_deref())?,
            call_off: word("frameworks.call_off", &self.call_off, CallOffMethod::parse)?,
            covered_agencies: from_json("frameworks.covered_agencies", &self.covered_agencies)?,
            planned_month: parsed_null("frameworks.planned_month", self.planned_month.as_deref())?,
            admission_from: instant_null("frameworks.admission_from_ms", self.admission_from_ms)?,
            admission_until: instant_null("frameworks.admission_until_ms", self.admission_until_ms)?,
            live_from: instant_null("frameworks.live_from_ms", self.live_from_ms)?,
            ends_at: instant_null("frameworks.ends_ms", self.ends_ms)?,
            published_at: instant_null("frameworks.published_ms", self.published_ms)?,
            terminated_at: instant_null("frameworks.terminated_ms", self.terminated_ms)?,
            terminated_reason: from_json_null("frameworks.terminated_reason", self.terminated_reason.as_deref())?,
            undivided_reason: from_json_null("frameworks.undivided_reason", self.undivided_reason.as_deref())?,
            duration_reason: from_json_null("frameworks.duration_reason", self.duration_reason.as_deref())?,
            reach_reason: from_json_null("frameworks.reach_reason", self.reach_reason.as_deref())?,
            limits: from_json_null("frameworks.limits", self.limits.as_deref())?,
            source: read_source(&self.source, self.external_id)?,
            source_date: instant_null("frameworks.source_ms", self.source_ms)?,
            version: self.version,
            created_at: instant("frameworks.created_ms", self.created_ms)?,
        })
    }
}

/// Other agencies, registered here, that may call off from it.
pub mod covered {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "framework_agencies")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub framework_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub agency_id: Uuid,
        pub position: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod amendment {
    use crate::{
        Result,
        mapping::{from_json, instant},
    };
    use domain::{FrameworkId, amendment::Amendment};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "framework_amendments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub framework_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        pub at_ms: i64,
        pub reason: String,
        pub changes: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        pub fn into_domain(self) -> Result<Amendment> {
            Ok(Amendment {
                framework: FrameworkId::from_uuid(self.framework_id),
                number: self.number,
                at: instant("framework_amendments.at_ms", self.at_ms)?,
                reason: from_json("framework_amendments.reason", &self.reason)?,
                changes: from_json("framework_amendments.changes", &self.changes)?,
            })
        }
    }
}
