//! The row of an assignment.

use crate::{
    Result,
    mapping::{from_json, from_json_null, instant, instant_null, money, ms, parsed, parsed_null, to_json, to_json_null, unreadable},
};
use domain::{
    AgencyId, AssignmentId, LotId,
    assignment::{Assignment, Dates, Invited, Route},
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assignments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub number: i64,
    pub agency_id: Uuid,
    pub route: String,
    pub lot_id: Option<Uuid>,
    pub invited: String,
    pub title: String,
    pub problem: String,
    pub affected: String,
    pub outcomes: String,
    pub budget_cents: i64,
    pub currency: String,
    pub opens_ms: i64,
    pub questions_until_ms: i64,
    pub deadline_ms: i64,
    pub starts_on: String,
    pub ends_on: String,
    pub constraints: String,
    pub acceptance: String,
    pub award: String,
    pub criteria: String,
    pub bid_languages: String,
    pub capabilities: String,
    pub nuts: String,
    pub published_ms: Option<i64>,
    pub planned_month: Option<String>,
    pub cancelled_ms: Option<i64>,
    pub cancelled_reason: Option<String>,
    pub next_step: Option<String>,
    pub opened_ms: Option<i64>,
    pub version: i64,
    pub created_ms: i64,
    pub opening_public_key: Vec<u8>,
    pub opening_private_wrapped: Vec<u8>,
    pub opening_key_version: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The spelling of a route: column, URL and i18n id.
#[must_use]
pub const fn route_text(route: &Route) -> &'static str {
    match route {
        Route::CallOff { .. } => "call-off",
        Route::LimitedValue => "limited-value",
        Route::Negotiated { .. } => "negotiated",
    }
}

fn read_route(text: &str, lot: Option<Uuid>, invited: Vec<Invited>) -> Result<Route> {
    match (text, lot) {
        ("call-off", Some(lot)) => Ok(Route::CallOff {
            lot: LotId::from_uuid(lot),
        }),
        ("limited-value", _) => Ok(Route::LimitedValue),
        ("negotiated", _) => Ok(Route::Negotiated { invited }),
        _ => Err(unreadable("assignments.route", format!("`{text}` without what belongs to it"))),
    }
}

impl Model {
    pub fn from_domain(assignment: &Assignment, key: &super::StoredOpeningKey) -> Self {
        let lot_id = match &assignment.route {
            Route::CallOff { lot } => Some(lot.uuid()),
            _ => None,
        };
        let invited: &[Invited] = match &assignment.route {
            Route::Negotiated { invited } => invited,
            _ => &[],
        };
        Self {
            id: assignment.id.uuid(),
            number: assignment.number,
            agency_id: assignment.agency.uuid(),
            route: route_text(&assignment.route).to_owned(),
            lot_id,
            invited: to_json(&invited),
            title: to_json(&assignment.title),
            problem: to_json(&assignment.problem),
            affected: to_json(&assignment.affected),
            outcomes: to_json(&assignment.outcomes),
            budget_cents: assignment.budget.cents,
            currency: assignment.budget.currency.as_str().to_owned(),
            opens_ms: assignment.dates.opens_at.as_millis(),
            questions_until_ms: assignment.dates.questions_until.as_millis(),
            deadline_ms: assignment.dates.deadline.as_millis(),
            starts_on: assignment.dates.starts_on.to_string(),
            ends_on: assignment.dates.ends_on.to_string(),
            constraints: to_json(&assignment.constraints),
            acceptance: to_json(&assignment.acceptance),
            award: to_json(&assignment.award),
            criteria: to_json(&assignment.criteria),
            bid_languages: to_json(&assignment.bid_languages),
            capabilities: to_json(&assignment.capabilities),
            nuts: to_json(&assignment.nuts),
            published_ms: ms(assignment.published_at),
            planned_month: assignment.planned_month.map(|month| month.to_string()),
            cancelled_ms: ms(assignment.cancelled_at),
            cancelled_reason: to_json_null(assignment.cancelled_reason.as_ref()),
            next_step: to_json_null(assignment.next_step.as_ref()),
            opened_ms: ms(assignment.opened_at),
            version: assignment.version,
            created_ms: assignment.created_at.as_millis(),
            opening_public_key: key.public.clone(),
            opening_private_wrapped: key.private_wrapped.clone(),
            opening_key_version: key.key_version.clone(),
        }
    }

    pub fn into_domain(self) -> Result<Assignment> {
        Ok(Assignment {
            id: AssignmentId::from_uuid(self.id),
            number: self.number,
            agency: AgencyId::from_uuid(self.agency_id),
            route: read_route(&self.route, self.lot_id, from_json("assignments.invited", &self.invited)?)?,
            title: from_json("assignments.title", &self.title)?,
            problem: from_json("assignments.problem", &self.problem)?,
            affected: from_json("assignments.affected", &self.affected)?,
            outcomes: from_json("assignments.outcomes", &self.outcomes)?,
            budget: money("assignments.budget_cents", self.budget_cents, &self.currency)?,
            dates: Dates {
                opens_at: instant("assignments.opens_ms", self.opens_ms)?,
                questions_until: instant("assignments.questions_until_ms", self.questions_until_ms)?,
                deadline: instant("assignments.deadline_ms", self.deadline_ms)?,
                starts_on: parsed("assignments.starts_on", &self.starts_on)?,
                ends_on: parsed("assignments.ends_on", &self.ends_on)?,
            },
            constraints: from_json("assignments.constraints", &self.constraints)?,
            acceptance: from_json("assignments.acceptance", &self.acceptance)?,
            award: from_json("assignments.award", &self.award)?,
            criteria: from_json("assignments.criteria", &self.criteria)?,
            bid_languages: from_json("assignments.bid_languages", &self.bid_languages)?,
            capabilities: from_json("assignments.capabilities", &self.capabilities)?,
            nuts: from_json("assignments.nuts", &self.nuts)?,
            published_at: instant_null("assignments.published_ms", self.published_ms)?,
            planned_month: parsed_null("assignments.planned_month", self.planned_month.as_deref())?,
            cancelled_at: instant_null("assignments.cancelled_ms", self.cancelled_ms)?,
            cancelled_reason: from_json_null("assignments.cancelled_reason", self.cancelled_reason.as_deref())?,
            next_step: from_json_null("assignments.next_step", self.next_step.as_deref())?,
            opened_at: instant_null("assignments.opened_ms", self.opened_ms)?,
            version: self.version,
            created_at: instant("assignments.created_ms", self.created_ms)?,
        })
    }
}

pub mod amendment {
    use crate::{
        Result,
        mapping::{from_json, instant, word},
    };
    use domain::{
        AssignmentId,
        assignment_amendment::{AssignmentAmendment, Effect},
    };
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "assignment_amendments")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub assignment_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i64,
        pub at_ms: i64,
        pub effect: String,
        pub reason: String,
        pub changes: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        pub fn into_domain(self) -> Result<AssignmentAmendment> {
            Ok(AssignmentAmendment {
                assignment: AssignmentId::from_uuid(self.assignment_id),
                number: self.number,
                at: instant("assignment_amendments.at_ms", self.at_ms)?,
                effect: word("assignment_amendments.effect", &self.effect, Effect::parse)?,
                reason: from_json("assignment_amendments.reason", &self.reason)?,
                changes: from_json("assignment_amendments.changes", &self.changes)?,
            })
        }
    }
}
