//! Objects for tests: a framework with admission in January to March 2026 that ends with 2028, an assignment in June 2026.
#![allow(dead_code, reason = "each test file uses some of them")]

use domain::admission::{Admission, AdmissionStatus};
use domain::assignment::{Assignment, AwardModel, Criterion, CriterionPart, Dates, Outcome, Route};
use domain::framework::{CallOffMethod, Framework, FrameworkKind};
use domain::organisation::Source;
use domain::{AdmissionId, AgencyId, AssignmentId, Figures, FrameworkId, Instant, LocalizedText, LotId, Money, SupplierId, calendar};

/// Brussels local time.
pub fn at(local: &str) -> Instant {
    calendar::instant(local.parse().expect("a local time of a test")).expect("a time in range")
}

pub fn text(text: &str) -> LocalizedText {
    LocalizedText::from([("nl", text), ("fr", text)])
}

pub fn framework(kind: FrameworkKind) -> Framework {
    Framework {
        id: FrameworkId::generate(),
        number: 1042,
        agency: AgencyId::generate(),
        kind,
        title: text("Digitale diensten"),
        purpose: text("Kleine teams"),
        value: Some(Money::eur(100_000_000)),
        call_off: CallOffMethod::WithReopeningCompetition,
        covered_agencies: vec![],
        planned_month: None,
        admission_from: Some(at("2026-01-15T00:00")),
        admission_until: Some(at("2026-03-01T00:00")),
        live_from: Some(at("2026-03-15T00:00")),
        ends_at: Some(at("2029-01-01T00:00")),
        published_at: Some(at("2026-01-05T00:00")),
        terminated_at: None,
        terminated_reason: None,
        undivided_reason: None,
        duration_reason: None,
        reach_reason: None,
        limits: None,
        source: Source::Kavel,
        source_date: None,
        version: 1,
        created_at: at("2026-01-01T00:00"),
    }
}

pub fn admission(submitted_at: Instant) -> Admission {
    Admission {
        id: AdmissionId::generate(),
        lot: LotId::generate(),
        supplier: SupplierId::generate(),
        status: AdmissionStatus::Submitted,
        statement: "We build accessible services".into(),
        snapshot: "{}".into(),
        snapshot_hash: "0".into(),
        submitted_at,
        decide_by: domain::admission::decide_by(submitted_at, &Figures::default()),
        extension_reason: None,
        decided_at: None,
        reasons: vec![],
        suspension: None,
        version: 1,
    }
}

pub fn assignment() -> Assignment {
    let criterion = |key: &str, weight, part| Criterion {
        key: key.into(),
        name: text("Criterium"),
        question: text("Hoe?"),
        weight,
        part,
        minimum: None,
        word_limit: 5,
    };
    Assignment {
        id: AssignmentId::generate(),
        number: 2031,
        agency: AgencyId::generate(),
        route: Route::LimitedValue,
        title: text("Toegankelijk loket"),
        problem: text("Probleem"),
        affected: text("Burgers"),
        outcomes: vec![Outcome {
            indicator: text("Klachten per maand"),
            baseline: text("40"),
            target: text("10"),
            measured_how: text("Telling"),
            by: "2026-12-01".parse().expect("a date of a test"),
            depends_on: text("De agency"),
        }],
        budget: Money::eur(2_500_000),
        dates: Dates {
            opens_at: at("2026-06-01T09:00"),
            questions_until: at("2026-06-10T12:00"),
            deadline: at("2026-06-19T12:00"),
            starts_on: "2026-07-01".parse().expect("a date of a test"),
            ends_on: "2026-11-30".parse().expect("a date of a test"),
        },
        constraints: text("Geen"),
        acceptance: text("Meting"),
        award: AwardModel::FixedBudget,
        criteria: vec![
            criterion("c1", 60, CriterionPart::Blind),
            criterion("c2", 40, CriterionPart::Identified),
        ],
        bid_languages: vec!["nl".into(), "fr".into()],
        capabilities: vec!["kavel:accessibility-audit".into()],
        nuts: vec!["BE10".into()],
        published_at: Some(at("2026-05-20T09:00")),
        planned_month: None,
        cancelled_at: None,
        cancelled_reason: None,
        next_step: None,
        opened_at: None,
        version: 1,
        created_at: at("2026-05-01T09:00"),
    }
}
