//! Claims, teams, the supplier's own page, the declaration.

use domain::draft::{AnyForm, EXCLUSION_GROUNDS, Fields, check_claim, check_declaration, check_supplier, check_team};
use rstest::rstest;

fn changed(fields: &[(&str, &str)], change: (&str, &str)) -> Fields {
    let mut fields = Fields::from_iter(fields.iter().copied());
    fields.set(change.0, change.1);
    fields
}

const CLAIM: &[(&str, &str)] = &[
    ("capability", "kavel:accessibility-audit"),
    ("language", "nl"),
    ("client", "Stad Gent"),
    ("period", "2024-03 tot 2024-09"),
    ("situation", "Formulieren die niemand kon invullen"),
    ("action", "Zes rondes met gebruikers"),
    ("result", "Uitval van 40 naar 9 %"),
];

#[rstest]
#[case(("capability", ""), Some(("capability", "error-choose-at-least-one")))]
#[case(("capability", "cpv:72212000;cpv:72212001"), Some(("capability", "error-too-many")))]
#[case(("language", "Nederlands"), Some(("language", "error-unknown-choice")))]
#[case(("client", ""), Some(("client", "error-required")))]
#[case(("period", ""), Some(("period", "error-required")))]
#[case(("situation", ""), Some(("situation", "error-required")))]
#[case(("action", ""), Some(("action", "error-required")))]
#[case(("result", ""), Some(("result", "error-required")))]
#[case(("result", "Uitval weg"), None)]
fn a_claim_has_all_its_evidence(#[case] change: (&str, &str), #[case] error: Option<(&str, &str)>) {
    let checked = check_claim(&changed(CLAIM, change), &AnyForm);
    let errors = checked.err().unwrap_or_default();
    assert_eq!(errors.first().map(|error| (error.field.as_str(), error.id)), error);
}

const TEAM: &[(&str, &str)] = &[("name", "Team Noord"), ("roles", "ontwerper\ntwee ontwikkelaars"), ("size", "3")];

#[rstest]
#[case(("size", "0"), Some(("size", "error-number-range")))]
#[case(("size", "drie"), Some(("size", "error-not-a-number")))]
#[case(("roles", ""), Some(("roles", "error-required")))]
#[case(("available_from", "morgen"), Some(("available_from", "error-date")))]
#[case(("available_from", "1/9/2026"), None)]
fn a_team(#[case] change: (&str, &str), #[case] error: Option<(&str, &str)>) {
    let errors = check_team(&changed(TEAM, change), &AnyForm).err().unwrap_or_default();
    assert_eq!(errors.first().map(|error| (error.field.as_str(), error.id)), error);
}

const SUPPLIER: &[(&str, &str)] = &[
    ("name", "Acme"),
    ("website", "acme.example/nl"),
    ("language", "nl"),
    ("languages", "nl\nen"),
    ("summary.nl", "Wij maken formulieren"),
    ("nuts", "BE2"),
    ("headcount", "7"),
    ("turnover", "650.000"),
];

#[rstest]
#[case(("summary.nl", ""), Some(("summary.nl", "error-required")))]
#[case(("website", "javascript://x.y"), Some(("website", "error-url")))]
#[case(("website", "https://"), Some(("website", "error-url")))]
#[case(("website", "https://a.be@evil.example"), Some(("website", "error-url")))]
#[case(("website", "http://acme.example:8080/a?b=c"), None)]
#[case(("turnover", "-1"), Some(("turnover", "error-money-negative")))]
#[case(("languages", ""), Some(("languages", "error-choose-at-least-one")))]
#[case(("nuts", ""), None)]
fn a_supplier(#[case] change: (&str, &str), #[case] error: Option<(&str, &str)>) {
    let errors = check_supplier(&changed(SUPPLIER, change), &AnyForm).err().unwrap_or_default();
    assert_eq!(errors.first().map(|error| (error.field.as_str(), error.id)), error);
}

#[test]
fn a_website_becomes_a_link() {
    let profile = check_supplier(&Fields::from_iter(SUPPLIER.iter().copied()), &AnyForm).unwrap();
    assert_eq!(profile.website.as_deref(), Some("https://acme.example/nl"));
    assert_eq!(profile.turnover_cents, Some(65_000_000));
}

#[test]
fn every_ground_is_answered_and_explained() {
    let mut fields = Fields::from_iter(EXCLUSION_GROUNDS.iter().map(|ground| (format!("ground.{ground}"), "no")));
    fields.set("signed_by", "An Peeters");
    fields.set("declaration", "yes");
    let signed = check_declaration(&fields, &AnyForm).unwrap();
    assert_eq!(signed.answers.len(), EXCLUSION_GROUNDS.len());
    assert!(signed.answers.values().all(|answer| !answer.applies));

    fields.set("ground.taxes", "yes");
    let first = |fields: &Fields| {
        check_declaration(fields, &AnyForm)
            .err()
            .map(|errors| (errors[0].field.clone(), errors[0].id))
    };
    assert_eq!(
        first(&fields),
        Some(("ground.taxes.explanation".into(), "error-declaration-explain"))
    );
    fields.set("ground.taxes.explanation", "Betaald op 3 maart");
    assert!(check_declaration(&fields, &AnyForm).unwrap().answers["taxes"].applies);

    fields.set("ground.fraud", "");
    assert_eq!(first(&fields), Some(("ground.fraud".into(), "error-choose")));
    fields.set("ground.fraud", "no");
    fields.set("declaration", "");
    assert_eq!(first(&fields), Some(("declaration".into(), "error-declaration")));
}
