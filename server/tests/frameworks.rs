//! An agency makes a framework agreement: from a draft, saved as typed, to what everybody reads.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    ClaimId, DraftId, LocalizedText, Money,
    draft::Fields,
    framework::{Framework, FrameworkKind},
    organisation::{Agency, AgencyRole, Membership, OrganisationId, Role, SizeClass, Source},
    profile::{CapabilityClaim, Provenance},
};
use store::{
    Page,
    agencies::{AgencyFilter, NewAgency},
    drafts::DraftKind,
    samples,
    suppliers::NewSupplier,
};
use support::{
    Answer, Browser, TestApp,
    world::{Who, World},
};

const BASICS: [(&str, &str); 6] = [
    ("kind", "dynamic"),
    ("call_off", "with-reopening-competition"),
    ("title.nl", "Toegankelijke digitale diensten"),
    ("title.fr", "Services numériques accessibles"),
    ("purpose.nl", "Kleine verbeteringen voor inwoners"),
    ("purpose.fr", "De petites améliorations pour les habitants"),
];
/// The held clock shows 2 March 2026.
const PERIOD: [(&str, &str); 9] = [
    ("admission_from-day", "3"),
    ("admission_from-month", "3"),
    ("admission_from-year", "2026"),
    ("admission_until-day", "30"),
    ("admission_until-month", "4"),
    ("admission_until-year", "2026"),
    ("ends_at-day", "31"),
    ("ends_at-month", "12"),
    ("ends_at-year", "2028"),
];
/// Adds up to 100,000.01.
const CEILINGS: [&str; 3] = ["33.333,34", "33 333,33", "33333.34"];

/// Somebody in an agency with a draft.
struct Buyer {
    browser: Browser,
    agency: Agency,
    id: DraftId,
}

impl Buyer {
    async fn new(mut browser: Browser, agency: &Agency) -> Self {
        let answer = browser.post(&format!("/agency/{}/frameworks/drafts", agency.number), &[]).await;
        assert_eq!(answer.status, 303);
        let id = answer.location().rsplit('/').next().unwrap().parse().unwrap();
        Self {
            browser,
            agency: agency.clone(),
            id,
        }
    }

    fn path(&self, rest: &str) -> String {
        format!("/agency/{}/frameworks/drafts/{}{rest}", self.agency.number, self.id)
    }

    async fn get(&mut self, rest: &str) -> Answer {
        self.browser.get(&self.path(rest)).await
    }

    /// As a page that was just opened posts it.
    async fn save(&mut self, rest: &str, fields: &[(&str, &str)], step: &str) -> Answer {
        let version = version(&self.get(rest).await);
        self.post(rest, fields, &version, step).await
    }

    async fn post(&mut self, rest: &str, fields: &[(&str, &str)], version: &str, step: &str) -> Answer {
        let mut all = vec![("version", version), ("step", step)];
        all.extend_from_slice(fields);
        self.browser.post(&self.path(rest), &all).await
    }

    async fn basics(&mut self) {
        let answer = self.save("/basics", &BASICS, "continue").await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, self.path("/period").as_str()),
            "{}",
            answer.body
        );
    }

    async fn period(&mut self) {
        let answer = self.save("/period", &PERIOD, "continue").await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, self.path("/agencies").as_str()),
            "{}",
            answer.body
        );
    }

    async fn add_lot(&mut self, title: &str, ceiling: &str) {
        let added = self.save("/lots", &[], "add").await;
        assert_eq!(added.status, 303);
        let lot: u32 = added.location().rsplit('/').next().unwrap().parse().unwrap();
        let names = [
            "title.nl",
            "title.fr",
            "outcome.nl",
            "outcome.fr",
            "ceiling",
            "largest_assignment",
            "capabilities",
            "nuts",
        ]
        .map(|name| format!("lot.{lot}.{name}"));
        let (nl, fr) = (format!("{title} nl"), format!("{title} fr"));
        let texts = [
            &nl,
            &fr,
            "Minder wachten",
            "Moins d’attente",
            ceiling,
            "12.000",
            "kavel:accessibility-audit",
            "BE2",
        ];
        let fields: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(texts).collect();
        let answer = self.save(&format!("/lots/{lot}"), &fields, "continue").await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, self.path("/lots").as_str()),
            "{}",
            answer.body
        );
    }

    /// Everything but what is asked for only sometimes.
    async fn whole(&mut self) {
        self.basics().await;
        self.period().await;
        for (title, ceiling) in ["Audit", "Herschrijven", "Testen"].iter().zip(CEILINGS) {
            self.add_lot(title, ceiling).await;
        }
        let answer = self.save("/lots", &[("value", "€ 100.000,01")], "continue").await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, self.path("/reasons").as_str()),
            "{}",
            answer.body
        );
    }

    async fn publish(&mut self) -> Answer {
        let version = version(&self.get("/check").await);
        self.browser.post(&self.path("/check"), &[("version", &version)]).await
    }

    async fn stored(&self, app: &TestApp) -> Fields {
        store::drafts::find(app.state.store.read(), self.id).await.unwrap().unwrap().fields
    }
}

fn version(answer: &Answer) -> String {
    let (_, rest) = answer.body.split_once(r#"name="version" value=""#).unwrap_or(("", ""));
    rest.split('"').next().unwrap().to_owned()
}

/// A small firm that can deliver the lots of these tests, so that no reason is needed for their reach.
async fn able(app: &TestApp) {
    let tx = app.begin().await;
    let new = NewSupplier {
        name: "Bureau Toegang".to_owned(),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        language: "nl".to_owned(),
        languages: vec!["nl".to_owned(), "fr".to_owned()],
        summary: LocalizedText::one("nl", "Audits"),
        nuts: Vec::new(),
        size: SizeClass::Small,
        headcount: Some(12),
        turnover_cents: Some(200_000_000),
        balance_cents: None,
        source: Source::Kavel,
        is_unclaimed: false,
    };
    let firm = store::suppliers::create(&tx, new).await.unwrap();
    let claim = CapabilityClaim {
        id: ClaimId::generate(),
        supplier: firm.id,
        version: 1,
        capability: "kavel:accessibility-audit".to_owned(),
        language: "nl".to_owned(),
        client: "Stad Gent".to_owned(),
        period: "2025".to_owned(),
        situation: String::new(),
        action: String::new(),
        result: String::new(),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: app.state.clock.now(),
    };
    store::claims::save(&tx, &claim).await.unwrap();
    tx.commit().await.unwrap();
}

async fn world(store: store::Store) -> (World, Buyer) {
    let world = World::new(TestApp::new(store)).await;
    able(&world.app).await;
    let buyer = Buyer::new(world.browser(Who::AgencyOwner).await, &world.agency).await;
    (world, buyer)
}

async fn published(app: &TestApp, agency: &Agency) -> Vec<Framework> {
    store::frameworks::list_by_agency(app.state.store.read(), agency.id).await.unwrap()
}

/// Registered, not verified, and empty.
async fn new_agency(app: &TestApp) -> (Agency, Browser) {
    let user = app.person("new-agency@people.example", false).await;
    able(app).await;
    let tx = app.begin().await;
    let new = NewAgency {
        name: LocalizedText::one("nl", "Gemeente Nieuw"),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        publish_languages: vec!["nl".to_owned(), "fr".to_owned()],
        mandate_cents: None,
        verified_at: None,
        source: Source::Kavel,
    };
    let agency = store::agencies::create(&tx, new).await.unwrap();
    let membership = Membership {
        user: user.id,
        organisation: OrganisationId::Agency(agency.id),
        role: Role::Agency(AgencyRole::Buyer),
        until: None,
    };
    store::members::add(&tx, &membership).await.unwrap();
    tx.commit().await.unwrap();
    (agency, app.sign_in("new-agency@people.example").await)
}

store::each_database! {
    async fn from_a_new_draft_to_what_everybody_reads(store: Store) {
        let (world, mut buyer) = world(store).await;
        let list = format!("/agency/{}/frameworks", world.agency.number);
        let page = buyer.browser.get(&list).await;
        assert!(page.contains("Draft without a title") && page.contains("0 of 3 parts are ready"), "{}", page.body);
        buyer.whole().await;
        buyer.save("/agencies", &[("covered_agencies", "OCMW Aalst\nPolitiezone Aalst")], "continue").await;
        let tasks = buyer.get("").await;
        assert!(tasks.contains("4 of 4 parts are ready") && tasks.contains("3 lots, together"), "{}", tasks.body);
        let check = buyer.get("/check").await;
        for text in ["Services numériques accessibles", "Toegankelijke digitale diensten", "€100,000.01", "€33,333.34", "Tuesday 3 March 2026", "Politiezone Aalst", "Accessibility", "€140,000", "Not reached"] {
            assert!(check.contains(text), "{text} is not on {}", check.body);
        }
        assert!(!check.contains("in the way of publishing"));

        let done = buyer.publish().await;
        let frameworks = published(&world.app, &world.agency).await;
        let framework = &frameworks[0];
        assert_eq!((done.status, done.location()), (303, format!("/frameworks/{}", framework.number).as_str()));
        assert_eq!((framework.kind, framework.value, framework.published_at), (FrameworkKind::Dynamic, Some(Money::eur(10_000_001)), Some(world.app.state.clock.now())));
        let db = world.app.state.store.read();
        let lots = store::lots::list_by_framework(db, framework.id).await.unwrap();
        let cents: Vec<i64> = lots.iter().map(|lot| lot.ceiling.unwrap().cents).collect();
        assert_eq!((cents.as_slice(), cents.iter().sum::<i64>()), ([3_333_334, 3_333_333, 3_333_334].as_slice(), 10_000_001));
        assert!(store::drafts::find(db, buyer.id).await.unwrap().is_none(), "the draft has become the framework");

        let page = buyer.browser.get(done.location()).await;
        assert!(page.contains("Everybody can read it now"));
        let page = world.app.visitor().get(&format!("{}?lang=nl", done.location())).await;
        for text in ["Toegankelijke digitale diensten", "Kleine verbeteringen voor inwoners", "Dynamisch aankoopsysteem", "Met minicompetitie", "Politiezone Aalst", "Audit nl", "Testen nl", "donderdag 30 april 2026", "zondag 31 december 2028"] {
            assert!(page.contains(text), "{text} is not on {}", page.body);
        }
        let lot = world.app.visitor().get(&format!("/lots/{}-2?lang=fr", framework.number)).await;
        for text in ["Herschrijven fr", "Moins d’attente", "Politiezone Aalst", "Avec mini-concurrence", "jeudi 30 avril 2026"] {
            assert!(lot.contains(text), "{text} is not on {}", lot.body);
        }
        let page = buyer.browser.get(&list).await;
        let manage = format!("{list}/{}", framework.number);
        assert!(page.contains(&format!("\"{manage}\"")) && !page.contains("Draft without a title"));
        assert!(buyer.browser.get(&manage).await.contains(&format!("{manage}/terminate")));
    }

    async fn a_sum_that_is_a_cent_off_is_refused_with_the_difference(store: Store) {
        let (world, mut buyer) = world(store).await;
        buyer.whole().await;
        let before = published(&world.app, &world.agency).await.len();
        for (value, words) in [("100.000,02", "less than the value"), ("100.000,00", "more than the value")] {
            let answer = buyer.save("/lots", &[("value", value)], "continue").await;
            assert_eq!(answer.status, 422);
            assert!(answer.contains("€0.01") && answer.contains(words) && answer.contains(r##"href="#value""##), "{}", answer.body);
            assert!(answer.contains("Draft saved") && answer.contains(&format!(r#"value="{value}""#)));
            assert_eq!(buyer.stored(&world.app).await.get("value"), value, "saved as typed all the same");
            let check = buyer.get("/check").await;
            assert!(check.contains("1 thing stands in the way") && check.contains("/lots?check=1#value") && check.contains("€0.01"));
            let answer = buyer.publish().await;
            assert_eq!(answer.status, 422);
            assert!(answer.contains("There is a problem") && answer.contains(words));
        }
        assert_eq!(published(&world.app, &world.agency).await.len(), before);
    }

    async fn a_text_that_is_missing_in_french_is_named(store: Store) {
        let (world, mut buyer) = world(store).await;
        let without: Vec<(&str, &str)> = BASICS.into_iter().map(|(name, text)| (name, if name == "title.fr" { "" } else { text })).collect();
        let answer = buyer.save("/basics", &without, "continue").await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("Title, in French: Enter this text in French too") && answer.contains(r##"href="#title.fr""##), "{}", answer.body);
        assert_eq!(buyer.stored(&world.app).await.get("title.nl"), "Toegankelijke digitale diensten");
        let later = buyer.save("/basics", &without, "later").await;
        assert_eq!((later.status, later.location()), (303, buyer.path("").as_str()), "it can wait");
        assert!(buyer.get("").await.contains("To complete"));
        assert!(buyer.get("/check").await.contains(&format!("{}?check=1#title.fr", buyer.path("/basics"))));
        assert!(buyer.get("/basics?check=1").await.contains("Enter this text in French too"));
        assert!(!buyer.get("/basics").await.contains("Enter this text in French too"), "a page that was only opened is not told off");
        assert!(buyer.get("/basics?check=1&lang=nl").await.contains("Titel, in het Frans: Vul deze tekst ook in het Frans in"));
    }

    async fn who_saves_second_keeps_what_was_typed(store: Store) {
        let (world, mut buyer) = world(store).await;
        let old = version(&buyer.get("/basics").await);
        buyer.basics().await;
        let answer = buyer.post("/basics", &[("title.nl", "Een andere titel")], &old, "continue").await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("Somebody changed this") && answer.contains(r#"value="Een andere titel""#), "{}", answer.body);
        assert!(answer.contains("Services numériques accessibles"), "with what the other saved");
        assert_eq!(buyer.stored(&world.app).await.get("title.nl"), "Toegankelijke digitale diensten");
        let now = version(&answer);
        assert_eq!(buyer.post("/basics", &[("title.nl", "Een andere titel")], &now, "continue").await.status, 303);
        assert_eq!(buyer.stored(&world.app).await.get("title.nl"), "Een andere titel");

        buyer.add_lot("Audit", "13000").await;
        let stale = buyer.post("/lots/1", &[("lot.1.ceiling", "2000"), ("title.nl", "not of a lot")], &old, "continue").await;
        assert!(stale.status == 422 && stale.contains(r#"value="2000""#));
        let stored = buyer.stored(&world.app).await;
        assert_eq!((stored.get("lot.1.ceiling"), stored.get("title.nl")), ("13000", "Een andere titel"));
    }

    async fn an_agency_that_nobody_verified_does_not_publish(store: Store) {
        let app = TestApp::new(store);
        let (agency, mut browser) = new_agency(&app).await;
        let list = browser.get(&format!("/agency/{}/frameworks", agency.number)).await;
        assert!(list.contains("No framework agreement yet") && list.contains("New framework agreement"));
        let mut buyer = Buyer::new(browser, &agency).await;
        buyer.whole().await;
        let page = buyer.get("/check").await;
        assert!(page.contains("must be verified") && page.contains("An operator verifies each agency once") && !page.contains("Publish now"));
        let answer = buyer.browser.post(&buyer.path("/check"), &[("version", "9")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("There is a problem") && answer.contains("Your agency must be verified before it can publish"));
        assert!(published(&app, &agency).await.is_empty() && !buyer.stored(&app).await.is_blank("title.nl"));
        let tx = app.begin().await;
        store::agencies::verify(&tx, agency.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(buyer.publish().await.status, 303);
        assert_eq!(published(&app, &agency).await.len(), 1);
    }

    async fn publishing_twice_makes_one(store: Store) {
        let (world, mut buyer) = world(store).await;
        buyer.whole().await;
        let before = published(&world.app, &world.agency).await.len();
        let seen = version(&buyer.get("/check").await);
        buyer.save("/agencies", &[("covered_agencies", "OCMW")], "later").await;
        let path = buyer.path("/check");
        let changed = buyer.browser.post(&path, &[("version", &seen)]).await;
        assert!(changed.status == 422 && changed.contains("Somebody changed this draft"), "only what was looked at is published");
        let now = version(&changed);
        let fields = [("version", now.as_str())];
        let (mut one, mut other) = (buyer.browser.clone(), buyer.browser.clone());
        let (first, second) = tokio::join!(one.post(&path, &fields), other.post(&path, &fields));
        let third = buyer.browser.post(&path, &fields).await;
        let list = format!("/agency/{}/frameworks", world.agency.number);
        let to_list = [&first, &second, &third].iter().filter(|answer| answer.location() == list).count();
        assert_eq!((first.status, second.status, third.status, to_list), (303, 303, 303, 2), "{} {}", first.location(), second.location());
        assert_eq!(published(&world.app, &world.agency).await.len(), before + 1);
        assert!(buyer.browser.get(&list).await.contains("was published or deleted"));
        assert_eq!(buyer.get("").await.status, 404);
    }

    async fn drafts_and_frameworks_of_another_agency_do_not_exist(store: Store) {
        let (world, mut buyer) = world(store).await;
        buyer.whole().await;
        let db = world.app.state.store.read();
        let all = store::agencies::list(db, AgencyFilter::default(), Page::new(1, 10)).await.unwrap().items;
        let other = all.iter().find(|agency| agency.id != world.agency.id).unwrap();
        let mut stranger = world.browser(Who::OtherAgency).await;
        let theirs = format!("/agency/{}/frameworks", other.number);
        assert_eq!(stranger.get(&theirs).await.status, 200);
        let now = version(&buyer.get("/check").await);
        for rest in ["", "/basics", "/lots", "/lots/1", "/lots/1/remove", "/check", "/delete"] {
            let path = format!("{theirs}/drafts/{}{rest}", buyer.id);
            assert_eq!(stranger.get(&path).await.status, 404, "{path}");
            if !rest.is_empty() {
                assert_eq!(stranger.post(&path, &[("version", &now), ("step", "continue"), ("title.nl", "x")]).await.status, 404, "{path}");
            }
            assert_eq!(stranger.get(&buyer.path(rest)).await.status, 404);
        }
        let framework = published(&world.app, &world.agency).await[0].number;
        assert_eq!(stranger.get(&format!("{theirs}/{framework}/terminate")).await.status, 404);
        let reason = [("reason.nl", "x"), ("reason.fr", "x")];
        assert_eq!(stranger.post(&format!("{theirs}/{framework}/terminate"), &reason).await.status, 404);
        assert_eq!(published(&world.app, &world.agency).await[0].terminated_at, None);

        for rest in ["/nothing", "/lots/9", "/lots/x", "/lots/0", "/lots/9/remove"] {
            assert_eq!(buyer.get(rest).await.status, 404, "{rest}");
        }
        let tx = world.app.begin().await;
        let assignment = store::drafts::create(&tx, world.agency.id, DraftKind::Assignment, &Fields::new()).await.unwrap();
        tx.commit().await.unwrap();
        buyer.id = assignment;
        for rest in ["", "/basics", "/check"] {
            assert_eq!(buyer.get(rest).await.status, 404, "a draft of an assignment");
        }
        assert_eq!(buyer.post("/check", &[], "1", "").await.status, 404);
    }

    async fn lots_move_and_go(store: Store) {
        let (world, mut buyer) = world(store).await;
        buyer.whole().await;
        let titles = |fields: &Fields| ["lot.1.title.nl", "lot.2.title.nl", "lot.3.title.nl"].map(|name| fields.get(name).to_owned());
        let old = version(&buyer.get("/lots").await);
        let moved = buyer.save("/lots", &[("value", "100000.01")], "up:3").await;
        assert_eq!((moved.status, moved.location()), (303, format!("{}#lot", buyer.path("/lots")).as_str()));
        assert_eq!(titles(&buyer.stored(&world.app).await), ["Audit nl", "Testen nl", "Herschrijven nl"]);
        assert_eq!(buyer.stored(&world.app).await.get("value"), "100000.01", "what was typed above is saved too");
        buyer.save("/lots", &[], "down:1").await;
        assert_eq!(titles(&buyer.stored(&world.app).await), ["Testen nl", "Audit nl", "Herschrijven nl"]);
        let stale = buyer.post("/lots", &[("value", "1")], &old, "up:3").await;
        assert!(stale.status == 422 && stale.contains("Somebody changed this"));
        assert_eq!(titles(&buyer.stored(&world.app).await), ["Testen nl", "Audit nl", "Herschrijven nl"], "nothing moves in a list that changed");

        let asked = buyer.save("/lots", &[], "remove:2").await;
        assert_eq!((asked.status, asked.location()), (303, buyer.path("/lots/2/remove").as_str()));
        let question = buyer.get("/lots/2/remove").await;
        assert!(question.contains("Audit fr") && question.contains("€33,333.34"));
        assert_eq!(buyer.post("/lots/2/remove", &[], &old, "").await.status, 422, "asked of another list");
        assert_eq!(titles(&buyer.stored(&world.app).await)[1], "Audit nl");
        let gone = buyer.post("/lots/2/remove", &[], &version(&question), "").await;
        assert_eq!((gone.status, gone.location()), (303, buyer.path("/lots").as_str()));
        assert_eq!(titles(&buyer.stored(&world.app).await), ["Testen nl", "Herschrijven nl", ""]);
        let page = buyer.get("/lots").await;
        assert!(page.contains("€66,666.67") && page.contains("€33,333.34") && page.contains("Still to divide"), "{}", page.body);
    }

    async fn reasons_are_asked_where_the_law_wants_them(store: Store) {
        let (world, mut buyer) = world(store).await;
        assert!(buyer.get("/reasons").await.contains("No reason is needed"));
        buyer.basics().await;
        let both = buyer.save("/basics", &[("call_off", "both")], "continue").await;
        assert!(both.status == 422 && both.contains("all suppliers of the lot are invited each time"), "{}", both.body);
        buyer.save("/basics", &[("kind", "closed")], "continue").await;
        assert!(buyer.get("/period").await.contains("live_from-day"));
        let mut period = PERIOD.to_vec();
        period[8] = ("ends_at-year", "2031");
        period.extend([("live_from-day", "1"), ("live_from-month", "6"), ("live_from-year", "2026")]);
        let answer = buyer.save("/period", &period, "continue").await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        buyer.add_lot("Alles", "50000").await;
        buyer.save("/lots", &[("value", "50000")], "later").await;
        let answer = buyer.save("/reasons", &[("undivided_reason.nl", "Eén dienst"), ("undivided_reason.fr", "Un service")], "continue").await;
        assert!(answer.status == 422 && answer.contains("duration_reason.nl") && answer.contains("longer than 4 years"), "{}", answer.body);
        let reason = [("duration_reason.nl", "Investering"), ("duration_reason.fr", "Investissement")];
        let answer = buyer.save("/reasons", &reason, "continue").await;
        assert_eq!((answer.status, answer.location()), (303, buyer.path("/check").as_str()));
        let done = buyer.publish().await;
        assert_eq!(done.status, 303, "{}", done.body);
        let page = world.app.visitor().get(&format!("{}?lang=fr", done.location())).await;
        assert!(page.contains("Un service") && page.contains("Investissement") && page.contains("Accord-cadre"), "{}", page.body);
    }

    async fn a_search_for_codes_saves_and_shows_what_it_finds(store: Store) {
        let (world, mut buyer) = world(store).await;
        buyer.save("/lots", &[], "add").await;
        let fields = [("lot.1.title.nl", "Half"), ("find.lot.1.capabilities", "website")];
        let answer = buyer.save("/lots/1", &fields, "find:lot.1.capabilities").await;
        assert_eq!(answer.status, 303);
        assert!(answer.location().starts_with(&buyer.path("/lots/1?")) && answer.location().ends_with("#lot.1.capabilities"), "{}", answer.location());
        assert_eq!(buyer.stored(&world.app).await.get("lot.1.title.nl"), "Half");
        let (path, _) = answer.location().split_once('#').unwrap();
        let page = buyer.browser.get(path).await;
        assert!(page.contains("CPV code") && page.contains(r#"name="lot.1.capabilities""#), "{}", page.body);
    }

    async fn a_lot_without_anything_is_told_so_and_is_not_published(store: Store) {
        let (world, mut buyer) = world(store).await;
        buyer.save("/lots", &[], "add").await;
        let answer = buyer.save("/lots/1", &[], "continue").await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("Title, in Dutch: Enter an answer") && answer.contains(r##"href="#lot.1.title.nl""##), "{}", answer.body);
        assert!(buyer.get("/check").await.contains("Add at least one lot"));
        buyer.whole().await;
        assert_eq!(buyer.publish().await.status, 303);
        let framework = published(&world.app, &world.agency).await[0].id;
        let lots = store::lots::list_by_framework(world.app.state.store.read(), framework).await.unwrap();
        assert_eq!(lots.iter().map(|lot| (lot.number, lot.title.get("nl").unwrap())).collect::<Vec<_>>(), [(1, "Audit nl"), (2, "Herschrijven nl"), (3, "Testen nl")]);
    }

    async fn a_draft_is_deleted_after_a_question(store: Store) {
        let (world, mut buyer) = world(store).await;
        buyer.basics().await;
        assert!(buyer.get("/delete").await.contains("Services numériques accessibles"));
        assert!(store::drafts::find(world.app.state.store.read(), buyer.id).await.unwrap().is_some(), "asking deletes nothing");
        let answer = buyer.post("/delete", &[], "", "").await;
        assert_eq!((answer.status, answer.location()), (303, format!("/agency/{}/frameworks", world.agency.number).as_str()));
        assert!(store::drafts::find(world.app.state.store.read(), buyer.id).await.unwrap().is_none());
    }

    async fn a_framework_is_terminated_with_a_published_reason(store: Store) {
        let (world, mut buyer) = world(store).await;
        let framework = published(&world.app, &world.agency).await[0].clone();
        let path = format!("/agency/{}/frameworks/{}/terminate", world.agency.number, framework.number);
        assert!(buyer.browser.get(&path).await.contains("This cannot be undone"));
        let half = buyer.browser.post(&path, &[("reason.nl", "De behoefte is weg")]).await;
        assert!(half.status == 422 && half.contains("De behoefte is weg") && half.contains(r##"href="#reason.fr""##) && half.contains("Reason, in French: "), "{}", half.body);
        let reason = [("reason.nl", "De behoefte is weg"), ("reason.fr", "Le besoin a disparu")];
        let done = buyer.browser.post(&path, &reason).await;
        assert_eq!((done.status, done.location()), (303, format!("/frameworks/{}", framework.number).as_str()));
        let page = world.app.visitor().get(&format!("{}?lang=fr", done.location())).await;
        assert!(page.contains("Le besoin a disparu") && page.contains("Résilié"));
        assert_eq!(buyer.browser.get(&path).await.status, 404, "once");
        assert_eq!(buyer.browser.post(&path, &reason).await.status, 404);
        assert!(!buyer.browser.get(&format!("/agency/{}/frameworks", world.agency.number)).await.contains("/terminate"));
    }

    async fn an_imported_notice_is_not_the_agencys_to_end(store: Store) {
        let (world, mut buyer) = world(store).await;
        let (mut imported, _) = samples::framework(&world.app.state.store, world.agency.id, &[100], world.app.state.clock.now()).await;
        imported.id = domain::FrameworkId::generate();
        imported.number += 1000;
        imported.source = Source::Import { external_id: "ocds-1".to_owned() };
        let tx = world.app.begin().await;
        store::frameworks::create(&tx, &imported, &[]).await.unwrap();
        tx.commit().await.unwrap();
        let path = format!("/agency/{}/frameworks/{}/terminate", world.agency.number, imported.number);
        assert_eq!(buyer.browser.get(&path).await.status, 404);
        assert_eq!(buyer.browser.post(&path, &[("reason.nl", "x"), ("reason.fr", "x")]).await.status, 404);
    }

    async fn who_may_only_look_sees_no_buttons(store: Store) {
        let (world, _) = world(store).await;
        let page = world.browser(Who::Member).await.get(&format!("/agency/{}/frameworks", world.agency.number)).await;
        assert_eq!(page.status, 200);
        assert!(page.contains("Draft without a title") && !page.contains("/frameworks/drafts") && !page.contains("/terminate"));
    }
}
