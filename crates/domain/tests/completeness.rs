//! Each rule of the guide: when it speaks, of what, and that doing something about it helps.

use domain::completeness::{Advice, Gain, Gap, Profile, guide};
use domain::draft::{AnyForm, Known};
use domain::organisation::{SizeClass, Source, Supplier};
use domain::profile::{CapabilityClaim, Provenance, Team};
use domain::{ClaimId, Instant, LocalizedText, SupplierId, TeamId};
use rstest::rstest;
use std::collections::HashSet;

fn now() -> Instant {
    Instant::from_millis(1_780_000_000_000).expect("an instant")
}

fn firm() -> Supplier {
    Supplier {
        id: SupplierId::generate(),
        number: 3021,
        name: "Klare Taal".to_owned(),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        language: "nl".to_owned(),
        languages: vec!["nl".to_owned(), "fr".to_owned()],
        summary: LocalizedText::from([
            ("nl", &*"Wij maken formulieren die iedereen begrijpt. ".repeat(5)),
            ("fr", "Des formulaires clairs"),
        ]),
        nuts: vec!["BE2".to_owned()],
        size: SizeClass::Micro,
        headcount: Some(4),
        turnover_cents: None,
        balance_cents: None,
        source: Source::Kavel,
        is_unclaimed: false,
        hidden: None,
        created_at: now(),
    }
}

fn claim() -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier: SupplierId::generate(),
        version: 1,
        capability: "kavel:plain-language".to_owned(),
        language: "nl".to_owned(),
        client: "Stad Gent".to_owned(),
        period: "2024".to_owned(),
        situation: "Veel fouten".to_owned(),
        action: "Herschreven".to_owned(),
        result: "30 % minder fouten".to_owned(),
        provenance: Provenance::ConfirmedByReferee,
        expires_at: None,
        updated_at: now(),
    }
}

fn team() -> Team {
    Team {
        id: TeamId::generate(),
        supplier: SupplierId::generate(),
        name: "Formulieren".to_owned(),
        roles: vec!["schrijver".to_owned()],
        size: 3,
        available_from: None,
        hours_a_week: Some(60),
        records: Vec::new(),
    }
}

struct World {
    firm: Supplier,
    claims: Vec<CapabilityClaim>,
    teams: Vec<Team>,
    has_declaration: bool,
}

/// Nothing to advise.
fn complete() -> World {
    World {
        firm: firm(),
        claims: vec![claim(), claim(), claim()],
        teams: vec![team()],
        has_declaration: true,
    }
}

impl World {
    fn guide(&self) -> domain::completeness::Guide {
        self.guide_with(&AnyForm)
    }
    fn guide_with(&self, known: &dyn Known) -> domain::completeness::Guide {
        let profile = Profile {
            supplier: &self.firm,
            claims: &self.claims,
            teams: &self.teams,
            has_declaration: self.has_declaration,
        };
        guide(profile, known, now())
    }
}

#[test]
fn a_complete_profile_has_every_point_and_no_advice() {
    let guide = complete().guide();
    assert_eq!((guide.score, guide.advice), (100, vec![]));
}

#[test]
fn an_empty_one_has_none() {
    let mut world = complete();
    world.claims.clear();
    world.teams.clear();
    world.has_declaration = false;
    world.firm = Supplier {
        languages: vec![],
        summary: LocalizedText::default(),
        nuts: vec![],
        size: SizeClass::Unknown,
        ..world.firm
    };
    let guide = world.guide();
    assert_eq!(guide.score, 0);
    let gaps: Vec<Gap> = guide.advice.iter().map(|advice| advice.gap).collect();
    assert_eq!(
        gaps,
        [
            Gap::NoClaim,
            Gap::NoSummary,
            Gap::NoRegions,
            Gap::NoTeam,
            Gap::NoLanguages,
            Gap::NoDeclaration,
            Gap::SizeUnknown
        ],
        "what helps most first"
    );
    assert_eq!(guide.advice[0].gain(), Gain::Large);
}

type Harm = fn(&mut World);

#[rstest]
#[case(Gap::NoClaim, |world: &mut World| world.claims.clear())]
#[case(Gap::NoSummary, |world: &mut World| world.firm.summary = LocalizedText::one("nl", "  "))]
#[case(Gap::FewClaims, |world: &mut World| world.claims.truncate(2))]
#[case(Gap::NoRegions, |world: &mut World| world.firm.nuts.clear())]
#[case(Gap::NoEvidence, |world: &mut World| { let claim = &mut world.claims[1]; claim.situation.clear(); claim.action.clear(); claim.result.clear() })]
#[case(Gap::SummaryLanguages, |world: &mut World| world.firm.languages.push("de".to_owned()))]
#[case(Gap::NoLanguages, |world: &mut World| world.firm.languages.clear())]
#[case(Gap::NoTeam, |world: &mut World| world.teams.clear())]
#[case(Gap::Unconfirmed, |world: &mut World| world.claims[1].provenance = Provenance::SelfDeclared)]
#[case(Gap::NoResult, |world: &mut World| world.claims[1].result = "\n".to_owned())]
#[case(Gap::CodeWeak, |world: &mut World| world.claims[1].capability = "cpv:72000000".to_owned())]
#[case(Gap::SummaryShort, |world: &mut World| world.firm.summary = LocalizedText::from([("nl", "Kort"), ("fr", "Court")]))]
#[case(Gap::NoDeclaration, |world: &mut World| world.has_declaration = false)]
#[case(Gap::SizeUnknown, |world: &mut World| world.firm.size = SizeClass::Unknown)]
#[case(Gap::NoAvailability, |world: &mut World| world.teams[0].hours_a_week = None)]
#[case(Gap::ExpiresSoon, |world: &mut World| world.claims[1].expires_at = Some(now().plus_days(30)))]
#[case(Gap::NoClient, |world: &mut World| world.claims[1].client.clear())]
#[case(Gap::NoPeriod, |world: &mut World| world.claims[1].period.clear())]
fn each_gap_is_found_alone_and_costs_points(#[case] gap: Gap, #[case] harm: Harm) {
    let mut world = complete();
    harm(&mut world);
    let guide = world.guide();
    let gaps: Vec<Gap> = guide.advice.iter().map(|advice| advice.gap).collect();
    assert_eq!(gaps, [gap]);
    let advice = &guide.advice[0];
    assert_eq!(guide.score, 100 - advice.points);
    assert_eq!(advice.points == 0, gap == Gap::ExpiresSoon, "it still counts in full");
    let about_claim = [
        Gap::NoEvidence,
        Gap::Unconfirmed,
        Gap::NoResult,
        Gap::CodeWeak,
        Gap::ExpiresSoon,
        Gap::NoClient,
        Gap::NoPeriod,
    ];
    if about_claim.contains(&gap) {
        assert_eq!(advice.claims, [world.claims[1].id]);
    }
}

#[test]
fn what_expired_does_not_count_and_is_named() {
    let mut world = complete();
    world.claims.push(CapabilityClaim {
        expires_at: Some(now()),
        ..claim()
    });
    let guide = world.guide();
    assert_eq!(
        guide.advice,
        [Advice {
            gap: Gap::Expired,
            points: 1,
            claims: vec![world.claims[3].id],
            teams: vec![],
            languages: vec![],
        }]
    );
    for claim in &mut world.claims {
        claim.expires_at = Some(now());
    }
    let gaps: Vec<Gap> = world.guide().advice.iter().map(|advice| advice.gap).collect();
    assert_eq!(gaps, [Gap::NoClaim, Gap::Expired]);
    assert_eq!(world.guide().score, 55);
}

#[test]
fn a_public_award_needs_no_referee() {
    let mut world = complete();
    world.claims[0].provenance = Provenance::PublicAward;
    assert_eq!(world.guide().advice, []);
}

#[test]
fn a_code_of_a_list_out_of_use_is_weak() {
    struct None;
    impl Known for None {
        fn is_capability(&self, _: &str) -> bool {
            false
        }
        fn is_region(&self, _: &str) -> bool {
            true
        }
    }
    let guide = complete().guide_with(&None);
    assert_eq!(guide.advice[0].gap, Gap::CodeWeak);
    assert_eq!(guide.advice[0].claims.len(), 3);
}

#[test]
fn missing_languages_are_those_the_firm_works_in() {
    let mut world = complete();
    world.firm.languages = ["nl", "fr", "de", "en"].map(str::to_owned).to_vec();
    assert_eq!(world.guide().advice[0].languages, ["de", "en"]);
}

#[test]
fn more_of_anything_never_costs_points() {
    let mut world = complete();
    world.claims.clear();
    let mut last = world.guide().score;
    let bare = CapabilityClaim {
        client: String::new(),
        period: String::new(),
        situation: String::new(),
        action: String::new(),
        result: String::new(),
        capability: "cpv:72000000".to_owned(),
        provenance: Provenance::SelfDeclared,
        ..claim()
    };
    world.claims.push(bare);
    assert!(world.guide().score > last, "a first one helps, bare as it is");
    for _ in 0..4 {
        last = world.guide().score;
        world.claims.push(claim());
        assert!(world.guide().score >= last);
    }
}

#[test]
fn every_gap_has_its_name() {
    let names: HashSet<&str> = Gap::ALL.iter().map(|gap| gap.as_str()).collect();
    assert_eq!(names.len(), Gap::ALL.len());
}
