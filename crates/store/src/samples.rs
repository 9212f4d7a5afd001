//! Small, valid things for tests: an agency, a supplier, a framework with lots, an assignment.

use crate::{
    Store,
    agencies::{self, NewAgency},
    assignments::StoredOpeningKey,
    frameworks,
    numbers::{self, NumberKind},
    suppliers::{self, NewSupplier},
};
use domain::{
    AgencyId, AssignmentId, Currency, FrameworkId, Instant, LocalizedText, LotId, Money,
    assignment::{Assignment, AwardModel, Dates, Route},
    audit::Actor,
    framework::{CallOffMethod, Framework, FrameworkKind, Lot},
    organisation::{Agency, SizeClass, Source, Supplier},
};

/// A verified Belgian agency.
pub async fn agency(store: &Store, now: Instant) -> Agency {
    let tx = store.write(Actor::System, now).await.expect("begins");
    let new = NewAgency {
        name: LocalizedText::from([("nl", "Stad Aalst"), ("fr", "Ville d’Alost")]),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        publish_languages: vec!["nl".to_owned(), "fr".to_owned()],
        mandate_cents: Some(14_000_000),
        verified_at: Some(now),
        source: Source::Kavel,
    };
    let agency = agencies::create(&tx, new).await.expect("creates");
    tx.commit().await.expect("commits");
    agency
}

pub async fn supplier(store: &Store, name: &str, now: Instant) -> Supplier {
    let tx = store.write(Actor::System, now).await.expect("begins");
    let new = NewSupplier {
        name: name.to_owned(),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        language: "nl".to_owned(),
        languages: vec!["nl".to_owned()],
        summary: LocalizedText::one("nl", "Toegankelijke websites"),
        nuts: vec!["BE2".to_owned()],
        size: SizeClass::Micro,
        headcount: Some(4),
        turnover_cents: None,
        balance_cents: None,
        source: Source::Kavel,
        is_unclaimed: false,
    };
    let supplier = suppliers::create(&tx, new).await.expect("creates");
    tx.commit().await.expect("commits");
    supplier
}

/// A live dynamic purchasing system with one lot for each of these ceilings.
pub async fn framework(store: &Store, agency: AgencyId, ceilings_cents: &[i64], now: Instant) -> (Framework, Vec<Lot>) {
    let tx = store.write(Actor::System, now).await.expect("begins");
    let framework = Framework {
        id: FrameworkId::generate(),
        number: numbers::next(&tx, NumberKind::Framework).await.expect("a number"),
        agency,
        kind: FrameworkKind::Dynamic,
        title: LocalizedText::from([("nl", "Digitale diensten"), ("fr", "Services numériques")]),
        purpose: LocalizedText::one("nl", "Kleine digitale opdrachten"),
        value: Some(Money::eur(ceilings_cents.iter().sum())),
        call_off: CallOffMethod::WithReopeningCompetition,
        covered_agencies: vec!["OCMW Aalst".to_owned()],
        planned_month: "2026-01-01".parse().ok(),
        admission_from: Some(now.plus_days(-60)),
        admission_until: Some(now.plus_days(-30)),
        live_from: Some(now.plus_days(-30)),
        ends_at: Some(now.plus_days(700)),
        published_at: Some(now),
        terminated_at: None,
        terminated_reason: None,
        undivided_reason: None,
        duration_reason: None,
        reach_reason: None,
        limits: None,
        source: Source::Kavel,
        source_date: None,
        version: 1,
        created_at: now,
    };
    let lots: Vec<Lot> = (1..)
        .zip(ceilings_cents)
        .map(|(number, cents)| lot(framework.id, number, *cents))
        .collect();
    frameworks::create(&tx, &framework, &lots).await.expect("creates");
    tx.commit().await.expect("commits");
    (framework, lots)
}

#[must_use]
pub fn lot(framework: FrameworkId, number: i64, ceiling_cents: i64) -> Lot {
    Lot {
        id: LotId::generate(),
        framework,
        number,
        title: LocalizedText::one("nl", format!("Perceel {number}")),
        outcome: LocalizedText::one("nl", "Iedereen kan de website gebruiken"),
        ceiling: Some(Money::eur(ceiling_cents)),
        largest_assignment: Some(Money::eur(ceiling_cents)),
        capabilities: vec!["cpv:72413000".to_owned()],
        nuts: vec!["BE2".to_owned()],
        languages: vec!["nl".to_owned()],
        minimum_turnover: None,
        external_id: None,
        winners: Vec::new(),
        cancelled_at: None,
        cancelled_reason: None,
    }
}

/// Open since yesterday, closes in ten days. Number 0: give it one.
#[must_use]
pub fn assignment(agency: AgencyId, route: Route, budget_cents: i64, now: Instant) -> Assignment {
    let text = |text: &str| LocalizedText::one("nl", text);
    Assignment {
        id: AssignmentId::generate(),
        number: 0,
        agency,
        route,
        title: text("Formulieren die iedereen begrijpt"),
        problem: text("Vier op tien aanvragen zijn onvolledig"),
        affected: text("Inwoners"),
        outcomes: Vec::new(),
        budget: Money::new(budget_cents, Currency::EUR),
        dates: Dates {
            opens_at: now.plus_days(-1),
            questions_until: now.plus_days(5),
            deadline: now.plus_days(10),
            starts_on: "2026-04-01".parse().expect("a date"),
            ends_on: "2026-06-30".parse().expect("a date"),
        },
        constraints: text("WCAG 2.2 AA"),
        acceptance: text("Getest met tien inwoners"),
        award: AwardModel::FixedBudget,
        criteria: Vec::new(),
        bid_languages: vec!["nl".to_owned()],
        capabilities: vec!["cpv:72413000".to_owned()],
        nuts: vec!["BE2".to_owned()],
        published_at: Some(now.plus_days(-1)),
        planned_month: None,
        cancelled_at: None,
        cancelled_reason: None,
        next_step: None,
        opened_at: None,
        version: 1,
        created_at: now,
    }
}

/// Not a key: bytes in its columns.
#[must_use]
pub fn opening_key() -> StoredOpeningKey {
    StoredOpeningKey {
        public: vec![1; 32],
        private_wrapped: vec![2; 72],
        key_version: "k1".to_owned(),
    }
}
