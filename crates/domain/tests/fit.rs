//! What of a lot a firm meets, and what a decision on its application must say.

mod common;

use common::{at, framework};
use domain::admission::{NotOpen, why_not_open};
use domain::draft::{Fields, check_application, check_decision, check_extension};
use domain::fit::{CodeRules, Finding, FirmFacts, Requirement, Snapshot, fit, requirements};
use domain::framework::{FrameworkKind, Lot};
use domain::organisation::{SizeClass, Source};
use domain::profile::{CapabilityClaim, DeclarationAnswer, Provenance, SelfDeclaration};
use domain::{ClaimId, FrameworkId, LocalizedText, LotId, Money, SupplierId};
use rstest::rstest;

/// A longer code is a descendant of a shorter one.
struct ByPrefix;

impl CodeRules for ByPrefix {
    fn meets(&self, claimed: &str, needed: &str) -> bool {
        claimed.starts_with(needed)
    }
    fn is_covered(&self, region: &str, works_in: &[String]) -> bool {
        works_in.iter().any(|code| region.starts_with(code))
    }
}

fn lot() -> Lot {
    Lot {
        id: LotId::generate(),
        framework: FrameworkId::generate(),
        number: 1,
        title: LocalizedText::one("nl", "Perceel"),
        outcome: LocalizedText::one("nl", "Uitkomst"),
        ceiling: Some(Money::eur(1_000_000)),
        largest_assignment: None,
        capabilities: vec!["cpv:722".into(), "cpv:79".into()],
        nuts: vec!["BE1".into(), "BE2".into()],
        languages: vec!["nl".into(), "fr-BE".into()],
        minimum_turnover: Some(Money::eur(50_000)),
        external_id: None,
        winners: vec![],
        cancelled_at: None,
        cancelled_reason: None,
    }
}

fn claim(capability: &str) -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier: SupplierId::generate(),
        version: 1,
        capability: capability.into(),
        language: "nl".into(),
        client: "Stad".into(),
        period: "2024".into(),
        situation: "S".into(),
        action: "A".into(),
        result: "R".into(),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: at("2026-01-01T00:00"),
    }
}

fn firm() -> Snapshot {
    Snapshot {
        claims: vec![claim("cpv:72212"), claim("cpv:722"), claim("cpv:90")],
        declaration: Some(SelfDeclaration {
            supplier: SupplierId::generate(),
            answers: [(
                "taxes".to_owned(),
                DeclarationAnswer {
                    applies: false,
                    explanation: String::new(),
                },
            )]
            .into(),
            signed_by: "Mieke".into(),
            signed_at: at("2026-01-01T00:00"),
        }),
        firm: Some(FirmFacts {
            nuts: vec!["BE2".into()],
            languages: vec!["nl".into()],
            size: SizeClass::Micro,
            headcount: Some(4),
            turnover_cents: Some(50_000),
        }),
    }
}

fn finding(lot: &Lot, firm: &Snapshot, requirement: &Requirement) -> Finding {
    let found = fit(lot, firm, &ByPrefix).into_iter().find(|fit| fit.requirement == *requirement);
    found.expect("the lot asks it").finding
}

#[test]
fn a_lot_asks_what_it_says_and_a_declaration() {
    let keys: Vec<String> = requirements(&lot()).iter().map(Requirement::key).collect();
    assert_eq!(
        keys,
        [
            "capability:cpv:722",
            "capability:cpv:79",
            "region",
            "language",
            "turnover",
            "declaration"
        ]
    );
    for requirement in requirements(&lot()) {
        assert_eq!(Requirement::parse(&requirement.key()), requirement);
    }
    assert_eq!(Requirement::parse("of another time"), Requirement::Other);
    let plain = Lot {
        capabilities: vec![],
        nuts: vec![],
        languages: vec![],
        minimum_turnover: None,
        ..lot()
    };
    assert_eq!(requirements(&plain), [Requirement::Declaration]);
}

#[test]
fn each_capability_names_the_claims_that_meet_it() {
    let (firm, lot) = (firm(), lot());
    let fits = fit(&lot, &firm, &ByPrefix);
    assert_eq!(fits[0].claims, [firm.claims[0].id, firm.claims[1].id]);
    assert!(fits[0].is_met() && !fits[1].is_met() && fits[1].claims.is_empty());
}

#[test]
fn what_is_missing_is_named() {
    let (mut firm, lot) = (firm(), lot());
    assert_eq!(finding(&lot, &firm, &Requirement::Region), Finding::Missing(vec!["BE1".into()]));
    assert_eq!(finding(&lot, &firm, &Requirement::Language), Finding::Missing(vec!["fr-BE".into()]));
    assert_eq!(finding(&lot, &firm, &Requirement::Turnover), Finding::Met, "to the cent");
    let facts = firm.firm.as_mut().expect("given above");
    facts.nuts.clear();
    facts.languages.push("fr".into());
    facts.turnover_cents = Some(49_999);
    assert_eq!(finding(&lot, &firm, &Requirement::Region), Finding::Met, "no region is anywhere");
    assert_eq!(finding(&lot, &firm, &Requirement::Language), Finding::Met);
    assert_eq!(finding(&lot, &firm, &Requirement::Turnover), Finding::Missing(vec![]));
    firm.firm.as_mut().expect("given above").turnover_cents = None;
    assert_eq!(
        finding(&lot, &firm, &Requirement::Turnover),
        Finding::Missing(vec![]),
        "not told is not met"
    );
}

#[test]
fn a_ground_that_applies_is_for_the_buyer_to_weigh() {
    let (mut firm, lot) = (firm(), lot());
    assert_eq!(finding(&lot, &firm, &Requirement::Declaration), Finding::Met);
    let declaration = firm.declaration.as_mut().expect("given above");
    declaration.answers.insert(
        "bankruptcy".into(),
        DeclarationAnswer {
            applies: true,
            explanation: "Plan".into(),
        },
    );
    assert_eq!(
        finding(&lot, &firm, &Requirement::Declaration),
        Finding::ToWeigh(vec!["bankruptcy".into()])
    );
    firm.declaration = None;
    assert_eq!(finding(&lot, &firm, &Requirement::Declaration), Finding::Missing(vec![]));
}

#[test]
fn a_snapshot_reads_back_and_an_old_one_too() {
    let firm = firm();
    let text = serde_json::to_string(&firm).expect("it is JSON");
    assert_eq!(serde_json::from_str::<Snapshot>(&text).expect("it reads back"), firm);
    assert_eq!(
        serde_json::from_str::<Snapshot>("{}").expect("nothing was frozen"),
        Snapshot::default()
    );
    assert_eq!(
        finding(&lot(), &Snapshot::default(), &Requirement::Region),
        Finding::Missing(vec![])
    );
}

#[test]
fn an_application_says_why() {
    let mut fields = Fields::new();
    assert_eq!(check_application(&fields).unwrap_err()[0].id, "error-required");
    fields.set("statement", " We fit ");
    assert_eq!(check_application(&fields), Ok("We fit".to_owned()));
    assert_eq!(check_extension(&fields).unwrap_err()[0].id, "error-admission-extension-reason");
}

#[rstest]
#[case(&[], &["met.turnover error-choose", "met.declaration error-choose", "decision error-choose"])]
#[case(&[("met.turnover", "no"), ("met.declaration", "yes"), ("decision", "refuse")], &["reason.turnover error-required"])]
#[case(&[("met.turnover", "yes"), ("met.declaration", "yes"), ("decision", "refuse")], &["decision error-admission-refusal-reason"])]
#[case(&[("met.turnover", "no"), ("reason.turnover", "Low"), ("met.declaration", "yes"), ("decision", "admit")], &["decision error-admission-unmet"])]
#[case(&[("met.turnover", "no"), ("reason.turnover", "Low"), ("met.declaration", "yes"), ("decision", "refuse")], &[])]
#[case(&[("met.turnover", "yes"), ("met.declaration", "yes"), ("met.other", "no"), ("decision", "refuse")], &["reason.other error-required"])]
#[case(&[("met.turnover", "yes"), ("met.declaration", "yes"), ("met.other", "no"), ("reason.other", "No permit"), ("decision", "refuse")], &[])]
#[case(&[("met.turnover", "yes"), ("met.declaration", "yes"), ("reason.other", "Welcome"), ("decision", "admit")], &[])]
#[case(&[("met.turnover", "maybe"), ("met.declaration", "yes"), ("decision", "admit")], &["met.turnover error-unknown-choice"])]
fn a_decision_judges_every_requirement(#[case] typed: &[(&str, &str)], #[case] expected: &[&str]) {
    let fields = Fields::from_iter(typed.iter().copied());
    let checked = check_decision(&fields, &[Requirement::Turnover, Requirement::Declaration]);
    let errors: Vec<String> = checked
        .err()
        .into_iter()
        .flatten()
        .map(|error| format!("{} {}", error.field, error.id))
        .collect();
    assert_eq!(errors, expected);
}

#[test]
fn why_a_framework_takes_no_applications() {
    let dynamic = framework(FrameworkKind::Dynamic);
    assert_eq!(
        why_not_open(&dynamic, at("2026-01-14T00:00")),
        Some(NotOpen::Planned(dynamic.admission_from))
    );
    assert_eq!(why_not_open(&dynamic, at("2027-01-14T00:00")), None);
    assert_eq!(why_not_open(&dynamic, at("2029-01-01T00:00")), Some(NotOpen::Ended));
    let closed = framework(FrameworkKind::Closed);
    let deadline = at("2026-03-01T00:00");
    assert_eq!(why_not_open(&closed, at("2026-02-28T23:59")), None);
    assert_eq!(why_not_open(&closed, deadline), Some(NotOpen::DeadlinePassed(deadline)));
    let mut ended = framework(FrameworkKind::Dynamic);
    ended.terminated_at = Some(at("2026-02-01T00:00"));
    assert_eq!(why_not_open(&ended, at("2026-02-01T00:00")), Some(NotOpen::Terminated));
    ended.source = Source::Import {
        external_id: "ocds-1".into(),
    };
    assert_eq!(why_not_open(&ended, at("2026-02-01T00:00")), Some(NotOpen::Imported));
}
