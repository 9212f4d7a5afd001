//! A profile goes out as JSON and comes in again as it was; what is wrong is said at its place; nothing is confirmed by a file.

use domain::draft::{AnyForm, NewClaim, NewTeam};
use domain::organisation::{SizeClass, Source, Supplier};
use domain::profile::{CapabilityClaim, Provenance, Team, TeamRecord};
use domain::profile_json::{Audience, Change, JsonError, Plan, Stored, export, plan};
use domain::{ClaimId, Instant, LocalizedText, SupplierId, TeamId, calendar};
use proptest::{collection::vec, option, prelude::*};
use rstest::rstest;
use serde_json::{Value, json};

fn now() -> Instant {
    Instant::from_millis(1_780_000_000_000).expect("an instant")
}

#[derive(Clone, Debug)]
struct World {
    firm: Supplier,
    claims: Vec<CapabilityClaim>,
    teams: Vec<Team>,
}

impl World {
    fn stored(&self) -> Stored<'_> {
        Stored {
            supplier: &self.firm,
            claims: &self.claims,
            teams: &self.teams,
        }
    }
    fn export(&self) -> Value {
        export(self.stored(), Audience::Members, now())
    }
    fn plan(&self, file: &Value) -> Result<Plan, Vec<JsonError>> {
        plan(&file.to_string(), self.stored(), &AnyForm, now())
    }
    /// What taking a plan over makes of it.
    fn taken(&self, plan: Plan) -> Self {
        let mut next = self.clone();
        if let Some(new) = plan.profile {
            next.firm = Supplier {
                name: new.name,
                website: new.website,
                language: new.language,
                languages: new.languages,
                summary: new.summary,
                nuts: new.nuts,
                headcount: new.headcount,
                turnover_cents: new.turnover_cents,
                balance_cents: new.balance_cents,
                ..next.firm
            };
        }
        for planned in plan.claims.into_iter().filter(|planned| planned.change != Change::Same) {
            let claim = claim(planned.new, planned.expires_at);
            match planned.id.and_then(|id| next.claims.iter_mut().find(|claim| claim.id == id)) {
                Some(old) => *old = CapabilityClaim { id: old.id, ..claim },
                None => next.claims.push(claim),
            }
        }
        for planned in plan.teams.into_iter().filter(|planned| planned.change != Change::Same) {
            let id = planned.id.unwrap_or_else(TeamId::generate);
            next.teams.retain(|team| team.id != id);
            next.teams.push(Team::new(id, next.firm.id, planned.new));
        }
        next
    }
}

fn claim(new: NewClaim, expires_at: Option<Instant>) -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier: SupplierId::generate(),
        version: 1,
        capability: new.capability,
        language: new.language,
        client: new.client,
        period: new.period,
        situation: new.situation,
        action: new.action,
        result: new.result,
        provenance: Provenance::SelfDeclared,
        expires_at,
        updated_at: now(),
    }
}

fn empty() -> Supplier {
    Supplier {
        id: SupplierId::generate(),
        number: 7,
        name: "?".to_owned(),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        language: "en".to_owned(),
        languages: vec![],
        summary: LocalizedText::default(),
        nuts: vec![],
        size: SizeClass::Unknown,
        headcount: None,
        turnover_cents: None,
        balance_cents: None,
        source: Source::Kavel,
        is_unclaimed: false,
        hidden: None,
        created_at: now(),
    }
}

/// As the forms would store it: nothing around it, never blank.
fn text() -> impl Strategy<Value = String> {
    "[a-zé€\"\\\\{}/<~'’0-9]([ -~éß\n\t€\u{202e}😀]{0,30}[a-z%\"\\\\])?".prop_map(|text| text.trim().to_owned())
}

fn line() -> impl Strategy<Value = String> {
    "[a-zé\"\\\\/~0-9]([ -:<-~é]{0,12}[a-z])?".prop_map(|text| text.trim().to_owned())
}

fn a_claim() -> impl Strategy<Value = CapabilityClaim> {
    let capability = prop_oneof![Just("cpv:72212000"), Just("kavel:plain-language")].prop_map(str::to_owned);
    let texts = (line(), line(), text(), text(), text());
    (capability, texts, option::of(1_i64..3000), any::<bool>()).prop_map(|(capability, texts, days, is_confirmed)| {
        let new = NewClaim {
            capability,
            language: "nl".to_owned(),
            client: texts.0,
            period: texts.1,
            situation: texts.2,
            action: texts.3,
            result: texts.4,
        };
        let expires = days.and_then(|days| calendar::end_of_day(calendar::local_date(now().plus_days(days))));
        let provenance = if is_confirmed {
            Provenance::ConfirmedByReferee
        } else {
            Provenance::SelfDeclared
        };
        CapabilityClaim {
            provenance,
            ..claim(new, expires)
        }
    })
}

fn a_record() -> impl Strategy<Value = TeamRecord> {
    (vec(line(), 0..3), vec(line(), 1..3), 1_i64..600, text(), option::of(line())).prop_map(
        |(firms, roles, months_together, result, confirmed_by)| TeamRecord {
            firms,
            roles,
            months_together,
            result,
            confirmed_by: confirmed_by.unwrap_or_default(),
        },
    )
}

fn a_team() -> impl Strategy<Value = Team> {
    let from = option::of((2020_i16..2040, 1_i8..13, 1_i8..29).prop_map(|(year, month, day)| jiff::civil::date(year, month, day)));
    (
        line(),
        vec(line(), 1..4),
        1_i64..500,
        from,
        option::of(1_i64..2000),
        vec(a_record(), 0..3),
    )
        .prop_map(|(name, roles, size, available_from, hours_a_week, records)| {
            let new = NewTeam {
                name,
                roles,
                size,
                available_from,
                hours_a_week,
                records,
            };
            Team::new(TeamId::generate(), SupplierId::generate(), new)
        })
}

fn a_world() -> impl Strategy<Value = World> {
    let cents = || option::of(0_i64..1_000_000_000_000);
    let firm = (
        line(),
        text(),
        option::of(text()),
        option::of(0_i64..10_000),
        cents(),
        cents(),
        any::<bool>(),
    );
    (firm, vec(a_claim(), 0..5), vec(a_team(), 0..3)).prop_map(|(firm, claims, teams)| {
        let (name, nl, fr, headcount, turnover_cents, balance_cents, has_site) = firm;
        let mut summary = LocalizedText::one("nl", nl);
        if let Some(fr) = fr {
            summary.set("fr", fr);
        }
        let firm = Supplier {
            name,
            language: "nl".to_owned(),
            languages: vec!["nl".to_owned(), "fr-BE".to_owned()],
            website: has_site.then(|| "https://firm.example/nl".to_owned()),
            summary,
            nuts: vec!["BE2".to_owned(), "FRE11".to_owned()],
            headcount,
            turnover_cents,
            balance_cents,
            ..empty()
        };
        World { firm, claims, teams }
    })
}

/// Without what a file cannot carry over: ids, numbers, who confirmed.
fn bare(mut file: Value) -> Value {
    for key in ["number", "size"] {
        file[key] = Value::Null;
    }
    for list in ["claims", "teams"] {
        for item in file[list].as_array_mut().expect("a list") {
            item["id"] = Value::Null;
            item["provenance"] = Value::Null;
        }
    }
    file
}

proptest! {
    #[test]
    fn what_goes_out_changes_nothing_when_it_comes_in_again(world in a_world()) {
        let plan = world.plan(&world.export());
        prop_assert!(plan.as_ref().is_ok_and(Plan::is_empty), "{plan:?}");
    }

    #[test]
    fn another_firm_that_takes_it_over_writes_the_same(world in a_world()) {
        let other = World { firm: empty(), claims: vec![], teams: vec![] };
        let plan = other.plan(&world.export());
        prop_assert!(plan.is_ok(), "{plan:?}");
        let taken = other.taken(plan.unwrap());
        prop_assert_eq!(bare(taken.export()), bare(world.export()));
        prop_assert!(taken.claims.iter().all(|claim| claim.provenance == Provenance::SelfDeclared));
        // A second time there is nothing to do, though the ids are others.
        let again = taken.plan(&world.export());
        prop_assert!(again.as_ref().is_ok_and(Plan::is_empty), "{again:?}");
    }

    #[test]
    fn whatever_comes_in_is_answered(text in ".{0,200}", key in "[a-z_]{1,12}", value in ".{0,20}") {
        let world = small();
        let _ = plan(&text, world.stored(), &AnyForm, now());
        let _ = world.plan(&json!({ "kavel_profile": 1, key: value, "claims": [{ "client": value }], "teams": [[value]] }));
    }
}

fn small() -> World {
    let new = NewClaim {
        capability: "kavel:plain-language".to_owned(),
        language: "nl".to_owned(),
        client: "Stad Gent".to_owned(),
        period: "2024".to_owned(),
        situation: "Veel fouten".to_owned(),
        action: "Herschreven".to_owned(),
        result: "30 % minder fouten".to_owned(),
    };
    let firm = Supplier {
        languages: vec!["nl".to_owned()],
        language: "nl".to_owned(),
        summary: LocalizedText::one("nl", "Klare taal"),
        ..empty()
    };
    World {
        firm,
        claims: vec![CapabilityClaim {
            provenance: Provenance::ConfirmedByReferee,
            ..claim(new, None)
        }],
        teams: vec![],
    }
}

#[rstest]
#[case("{", "", "error-json-syntax")]
#[case("[]", "", "error-json-object")]
#[case("{}", "/kavel_profile", "error-json-version")]
#[case(r#"{"kavel_profile": 2}"#, "/kavel_profile", "error-json-version")]
#[case(r#"{"kavel_profile": 1, "nmae": "x"}"#, "/nmae", "error-json-unknown")]
#[case(r#"{"kavel_profile": 1, "a/b": "x"}"#, "/a~1b", "error-json-unknown")]
#[case(r#"{"kavel_profile": 1, "name": 7}"#, "/name", "error-json-text")]
#[case(r#"{"kavel_profile": 1, "name": " "}"#, "/name", "error-required")]
#[case(r#"{"kavel_profile": 1, "headcount": 2.5}"#, "/headcount", "error-json-number")]
#[case(r#"{"kavel_profile": 1, "turnover_cents": -1}"#, "/turnover_cents", "error-money-negative")]
#[case(r#"{"kavel_profile": 1, "turnover_cents": "12"}"#, "/turnover_cents", "error-json-number")]
#[case(r#"{"kavel_profile": 1, "nuts": "BE2"}"#, "/nuts", "error-json-list")]
#[case(r#"{"kavel_profile": 1, "nuts": ["BE2", 3]}"#, "/nuts/1", "error-json-text")]
#[case(r#"{"kavel_profile": 1, "nuts": ["B"]}"#, "/nuts", "error-region")]
#[case(r#"{"kavel_profile": 1, "summary": {"nl": ""}}"#, "/summary/nl", "error-required")]
#[case(r#"{"kavel_profile": 1, "summary": {"Dutch": "x"}}"#, "/summary/Dutch", "error-unknown-choice")]
#[case(r#"{"kavel_profile": 1, "website": "javascript:alert(1)"}"#, "/website", "error-url")]
#[case(r#"{"kavel_profile": 1, "claims": {}}"#, "/claims", "error-json-list")]
#[case(r#"{"kavel_profile": 1, "claims": [1]}"#, "/claims/0", "error-json-object")]
#[case(
    r#"{"kavel_profile": 1, "claims": [{"capability": "cpv:72212000"}]}"#,
    "/claims/0/client",
    "error-required"
)]
#[case(
    r#"{"kavel_profile": 1, "claims": [{"capability": "plumbing"}]}"#,
    "/claims/0/capability",
    "error-code"
)]
#[case(
    r#"{"kavel_profile": 1, "claims": [{"expires_on": "2001-01-01"}]}"#,
    "/claims/0/expires_on",
    "error-date-past"
)]
#[case(
    r#"{"kavel_profile": 1, "claims": [{"expires_on": "2099-01-01"}]}"#,
    "/claims/0/expires_on",
    "error-date-not-after"
)]
#[case(
    r#"{"kavel_profile": 1, "claims": [{"referee": "an@stad.be"}]}"#,
    "/claims/0/referee",
    "error-json-unknown"
)]
#[case(
    r#"{"kavel_profile": 1, "teams": [{"name": "A", "roles": ["x;y"], "size": 2}]}"#,
    "/teams/0/roles/0",
    "error-json-line"
)]
#[case(
    r#"{"kavel_profile": 1, "teams": [{"name": "A", "roles": ["x"], "size": 0}]}"#,
    "/teams/0/size",
    "error-number-range"
)]
#[case(
    r#"{"kavel_profile": 1, "teams": [{"name": "A", "roles": ["x"], "size": 2, "records": [{"roles": ["x"], "months_together": 3}]}]}"#,
    "/teams/0/records/0/result",
    "error-required"
)]
fn what_is_wrong_is_said_at_its_place(#[case] text: &str, #[case] pointer: &str, #[case] id: &str) {
    let world = small();
    let wrong = plan(text, world.stored(), &AnyForm, now()).unwrap_err();
    assert!(
        wrong.iter().any(|error| (error.pointer.as_str(), error.error.id) == (pointer, id)),
        "{wrong:?}"
    );
}

#[test]
fn a_part_of_a_claim_is_enough_and_what_is_not_named_stays() {
    let world = small();
    let id = world.claims[0].id.to_string();
    let file = json!({ "kavel_profile": 1, "claims": [{ "id": id, "result": "40 % minder fouten" }] });
    let plan = world.plan(&file).unwrap();
    let planned = &plan.claims[0];
    assert_eq!((planned.change, planned.is_new_text), (Change::Changed, true));
    assert_eq!(
        (planned.new.client.as_str(), planned.new.result.as_str()),
        ("Stad Gent", "40 % minder fouten")
    );
    assert!(plan.profile.is_none() && plan.teams.is_empty());
}

#[test]
fn only_the_day_changes_and_the_confirmation_stays() {
    let world = small();
    let id = world.claims[0].id.to_string();
    let file = json!({ "kavel_profile": 1, "claims": [{ "id": id, "expires_on": "2028-01-31" }] });
    let plan = world.plan(&file).unwrap();
    assert_eq!((plan.claims[0].change, plan.claims[0].is_new_text), (Change::Changed, false));
    assert_eq!(plan.claims[0].expires_at, calendar::end_of_day(jiff::civil::date(2028, 1, 31)));
}

#[test]
fn a_file_confirms_nothing() {
    let world = small();
    let file = json!({ "kavel_profile": 1, "claims": [{
        "capability": "cpv:72212000", "client": "A", "period": "B", "situation": "C", "action": "D", "result": "E",
        "provenance": "confirmed-by-referee",
    }] });
    let planned = &world.plan(&file).unwrap().claims[0];
    assert_eq!((planned.change, planned.says_confirmed), (Change::Added, true));
    assert_eq!(planned.new.language, "nl", "the language of the firm, where none is named");
}

#[test]
fn the_same_id_twice_is_refused() {
    let world = small();
    let id = world.claims[0].id.to_string();
    let file = json!({ "kavel_profile": 1, "claims": [{ "id": id, "result": "a" }, { "id": id, "result": "b" }] });
    let wrong = world.plan(&file).unwrap_err();
    assert_eq!((wrong[0].pointer.as_str(), wrong[0].error.id), ("/claims/1/id", "error-json-twice"));
}

#[test]
fn a_summary_may_be_one_text_as_in_the_lines_of_an_import() {
    let world = small();
    let plan = world.plan(&json!({ "kavel_profile": 1, "summary": "Nieuwe tekst" })).unwrap();
    assert_eq!(plan.changed, ["summary"]);
    assert_eq!(plan.profile.unwrap().summary, LocalizedText::one("nl", "Nieuwe tekst"));
}

#[test]
fn the_public_one_holds_no_private_number_and_nothing_that_expired() {
    let mut world = small();
    world.firm.headcount = Some(41_414);
    world.firm.turnover_cents = Some(4_242_424_242);
    world.claims.push(CapabilityClaim {
        id: ClaimId::generate(),
        client: "Voorbij".to_owned(),
        expires_at: Some(now()),
        ..world.claims[0].clone()
    });
    let public = export(world.stored(), Audience::Public, now()).to_string();
    for secret in ["41414", "4242424242", "Voorbij", "headcount", "turnover", "balance"] {
        assert!(!public.contains(secret), "{secret}");
    }
    assert!(public.contains("Stad Gent") && public.contains("confirmed-by-referee"));
    let own = world.export().to_string();
    assert!(own.contains("41414") && own.contains("Voorbij"));
}
