//! The life of a published framework: amendments, a lot cancelled alone, agencies that may call off, lots per supplier, reach.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    AdmissionId, DraftId, FrameworkId, Instant, LocalizedText, LotId, Money, SupplierId,
    admission::{Admission, AdmissionStatus},
    assignment::{Assignment, Route},
    audit::AuditKind,
    framework::{Framework, FrameworkKind, Lot, LotLimits},
    organisation::Agency,
};
use store::{NumberKind, Store, drafts::DraftKind, lots::RoomError, samples};
use support::{
    Answer, Browser, TestApp,
    bidding::{Stage, hidden, launch, said},
    world::{Who, World},
};

async fn world(store: Store) -> World {
    World::new(TestApp::new(store)).await
}

fn text(nl: &str, fr: &str) -> LocalizedText {
    LocalizedText::from([("nl", nl), ("fr", fr)])
}

/// A framework of the agency, with a lot for each ceiling, as `change` makes it.
async fn framework(world: &World, ceilings: &[i64], change: impl FnOnce(&mut Framework)) -> (Framework, Vec<Lot>) {
    let now = world.app.state.clock.now();
    let (template, _) = samples::framework(&world.app.state.store, world.agency.id, &[100], now).await;
    let tx = world.app.begin().await;
    let mut framework = Framework {
        id: FrameworkId::generate(),
        number: store::numbers::next(&tx, NumberKind::Framework).await.unwrap(),
        value: Some(Money::eur(ceilings.iter().sum())),
        covered_agencies: vec!["OCMW Aalst".to_owned()],
        ..template
    };
    change(&mut framework);
    let lots: Vec<Lot> = (1..)
        .zip(ceilings)
        .map(|(number, cents)| samples::lot(framework.id, number, *cents))
        .collect();
    store::frameworks::create(&tx, &framework, &lots).await.unwrap();
    tx.commit().await.unwrap();
    (framework, lots)
}

/// Fixed parties; applications are open, and it goes live in a month.
fn closed(framework: &mut Framework, now: Instant) {
    framework.kind = FrameworkKind::Closed;
    framework.admission_from = Some(now.plus_days(-10));
    framework.admission_until = Some(now.plus_days(10));
    framework.live_from = Some(now.plus_days(30));
    framework.ends_at = Some(now.plus_days(30 + 700));
}

fn limits(most_applied: Option<u32>, most_won: Option<u32>) -> LotLimits {
    LotLimits {
        most_applied,
        most_won,
        rule: text(
            "Eerst het perceel met de minste leveranciers",
            "D’abord le lot qui a le moins de fournisseurs",
        ),
    }
}

fn admission(lot: LotId, supplier: SupplierId, status: AdmissionStatus, now: Instant) -> Admission {
    Admission {
        id: AdmissionId::generate(),
        lot,
        supplier,
        status,
        statement: "Wij doen dit elke week".to_owned(),
        snapshot: "{}".to_owned(),
        snapshot_hash: String::new(),
        submitted_at: now,
        decide_by: now.plus_days(14),
        extension_reason: None,
        decided_at: (status == AdmissionStatus::Admitted).then_some(now),
        reasons: Vec::new(),
        suspension: None,
        version: 1,
    }
}

async fn admit(world: &World, lot: LotId, supplier: SupplierId, status: AdmissionStatus) -> Admission {
    let admission = admission(lot, supplier, status, world.app.state.clock.now());
    let tx = world.app.begin().await;
    store::admissions::create(&tx, &admission).await.unwrap();
    tx.commit().await.unwrap();
    admission
}

async fn stored(world: &World, id: FrameworkId) -> Framework {
    store::frameworks::find(world.app.state.store.read(), id).await.unwrap().unwrap()
}

/// Somebody of the agency with a framework.
struct Buyer {
    browser: Browser,
    home: String,
    public: String,
}

impl Buyer {
    async fn new(world: &World, framework: &Framework) -> Self {
        Self {
            browser: world.browser(Who::AgencyOwner).await,
            home: format!("/agency/{}/frameworks/{}", world.agency.number, framework.number),
            public: format!("/frameworks/{}", framework.number),
        }
    }

    async fn get(&mut self, rest: &str) -> Answer {
        self.browser.get(&format!("{}{rest}", self.home)).await
    }

    async fn post(&mut self, rest: &str, fields: &[(&str, &str)]) -> Answer {
        self.browser.post(&format!("{}{rest}", self.home), fields).await
    }

    /// As a page that was just opened posts it.
    async fn amend(&mut self, fields: &[(&str, &str)]) -> Answer {
        let version = hidden(&self.get("/amend").await, "version");
        let mut all = vec![("version", version.as_str()), ("step", "continue")];
        all.extend_from_slice(fields);
        self.post("/amend", &all).await
    }

    async fn publish(&mut self) -> Answer {
        let page = self.get("/amend/check").await;
        let (version, terms) = (hidden(&page, "version"), hidden(&page, "terms"));
        self.post("/amend/check", &[("version", &version), ("terms", &terms)]).await
    }
}

const REASON: [(&str, &str); 2] = [
    ("reason.nl", "Meer vraag dan voorzien"),
    ("reason.fr", "Plus de demandes que prévu"),
];

fn with_reason<'a>(fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().copied().chain(REASON).collect()
}

fn call_off(agency: &Agency, lot: LotId, cents: i64, now: Instant) -> Assignment {
    samples::assignment(agency.id, Route::CallOff { lot }, cents, now)
}

async fn other_agency(app: &TestApp) -> Agency {
    samples::agency(&app.state.store, app.state.clock.now()).await
}

async fn count_audit(app: &TestApp, kind: AuditKind) -> u64 {
    let filter = store::audit::Filter {
        kind: Some(kind),
        ..store::audit::Filter::default()
    };
    let found = store::audit::list(app.state.store.read(), &filter, store::Page::new(1, 1)).await;
    found.unwrap().total
}

store::each_database! {
    async fn an_amendment_is_numbered_published_with_its_difference_and_told(store: Store) {
        let world = world(store).await;
        let (framework, lots) = framework(&world, &[6_000_000, 4_000_000], |_| ()).await;
        admit(&world, lots[0].id, world.supplier.id, AdmissionStatus::Admitted).await;
        let mut buyer = Buyer::new(&world, &framework).await;
        let page = buyer.get("/amend").await;
        assert!(page.contains("Digitale diensten") && page.contains("What may be amended now") && page.contains("Directive 2014/24/EU art. 5(5)"), "{}", said(&page));

        // A text changes in every language, or not at all.
        let half = buyer.amend(&with_reason(&[("title.nl", "Digitale diensten voor iedereen")])).await;
        assert_eq!(half.status, 422);
        assert!(half.contains("change it in French too") && half.contains(r##"href="#title.fr""##) && half.contains("Digitale diensten voor iedereen"), "{}", said(&half));
        // Σ ceilings = value, to the cent.
        let off = buyer.amend(&with_reason(&[("title.fr", "Services numériques pour tous"), ("lot.2.ceiling", "45000,01"), ("value", "105000")])).await;
        assert!(off.status == 422 && off.contains("€0.01"), "{}", said(&off));
        let without = buyer.amend(&[("lot.2.ceiling", "45000"), ("reason.nl", ""), ("reason.fr", "")]).await;
        assert!(without.status == 422 && without.contains("Reason, in French: Enter an answer"), "{}", said(&without));
        assert!(store::frameworks::list_amendments(world.app.state.store.read(), framework.id).await.unwrap().is_empty());

        let ready = buyer.amend(&with_reason(&[("lot.2.ceiling", "45000")])).await;
        assert_eq!((ready.status, ready.location()), (303, format!("{}/amend/check", buyer.home).as_str()), "{}", said(&ready));
        let check = buyer.get("/amend/check").await;
        assert!(check.contains("<ins>") && check.contains("<del>") && check.contains("€45,000.00") && check.contains("Plus de demandes que prévu"), "{}", check.body);
        let done = buyer.publish().await;
        assert_eq!((done.status, done.location()), (303, format!("{}#amendment-1", buyer.public).as_str()), "{}", said(&done));

        let now = stored(&world, framework.id).await;
        assert_eq!((now.value, now.version, now.title.get("fr")), (Some(Money::eur(10_500_000)), framework.version + 1, Some("Services numériques pour tous")));
        let now = store::lots::list_by_framework(world.app.state.store.read(), framework.id).await.unwrap();
        assert_eq!(now.iter().map(|lot| lot.ceiling.unwrap().cents).collect::<Vec<_>>(), [6_000_000, 4_500_000]);
        let page = world.app.visitor().get(&format!("{}?lang=nl", buyer.public)).await;
        for words in ["Wijziging 1", "Meer vraag dan voorzien", "maandag 2 maart 2026", "Perceel 2: Plafond"] {
            assert!(said(&page).contains(words), "{words}: {}", said(&page));
        }
        assert_eq!(count_audit(&world.app, AuditKind::FrameworkAmended).await, 1);
        let mails = world.app.mails().await.concat();
        assert!(mails.contains("Amendment 1: ") && mails.contains("#amendment-1"), "the firm in the lot is told");
        // A second one gets the next number; what was published before stays.
        assert_eq!(buyer.amend(&with_reason(&[("ends_at-year", "2030")])).await.status, 303);
        assert!(buyer.publish().await.location().ends_with("#amendment-2"));
        let all = store::frameworks::list_amendments(world.app.state.store.read(), framework.id).await.unwrap();
        assert_eq!(all.iter().map(|one| (one.number, one.changes.len())).collect::<Vec<_>>(), [(1, 3), (2, 1)]);
    }

    async fn a_closed_framework_gets_no_agency_no_higher_ceiling_and_time_within_four_years(store: Store) {
        let world = world(store).await;
        let now = world.app.state.clock.now();
        let (framework, _) = framework(&world, &[6_000_000, 4_000_000], |one| closed(one, now)).await;
        let mut buyer = Buyer::new(&world, &framework).await;
        let other = other_agency(&world.app).await;
        let number = other.number.to_string();
        for (field, value, words) in [
            ("covered_agencies", "OCMW Aalst\nPolitiezone Aalst", "No agency can be added"),
            ("covered", number.as_str(), "No agency can be added"),
            ("lot.1.ceiling", "60001", "cannot become higher"),
            ("admission_until-year", "2025", "cannot be amended in this way now"),
        ] {
            let answer = buyer.amend(&with_reason(&[(field, value)])).await;
            assert!(answer.status == 422 && answer.contains(words), "{field}: {}", said(&answer));
            assert_eq!(buyer.post("/amend/discard", &[]).await.status, 303);
        }
        // Even where the sum stays: a party of the other lot would have bid otherwise.
        let moved = buyer.amend(&with_reason(&[("lot.1.ceiling", "70000"), ("lot.2.ceiling", "30000")])).await;
        assert!(moved.status == 422 && moved.contains("cannot become higher"), "{}", said(&moved));
        buyer.post("/amend/discard", &[]).await;
        let less = buyer.amend(&with_reason(&[("lot.1.ceiling", "50000"), ("value", "90000"), ("covered_agencies", ""), ("lot.1.largest_assignment", "50000")])).await;
        assert_eq!(less.status, 303, "{}", said(&less));
        assert_eq!(buyer.publish().await.status, 303);
        assert!(stored(&world, framework.id).await.covered_agencies.is_empty());

        // Live from 1 April 2026: until 31 March 2030 without a reason.
        let within = [("ends_at-day", "31"), ("ends_at-month", "3"), ("ends_at-year", "2030")];
        assert_eq!(buyer.amend(&with_reason(&within)).await.status, 303);
        assert_eq!(buyer.publish().await.status, 303);
        let beyond = [("ends_at-day", "3"), ("ends_at-month", "4"), ("ends_at-year", "2030")];
        let answer = buyer.amend(&with_reason(&beyond)).await;
        assert!(answer.status == 422 && answer.contains("longer than 4 years"), "{}", said(&answer));
        let why = [("duration_reason.nl", "Een investering"), ("duration_reason.fr", "Un investissement")];
        assert_eq!(buyer.amend(&why).await.status, 303);
        assert_eq!(buyer.publish().await.status, 303);
        let page = world.app.visitor().get(&format!("{}?lang=fr", buyer.public)).await;
        assert!(page.contains("Un investissement") && page.contains("Modification 3"), "{}", said(&page));
        let earlier = buyer.amend(&with_reason(&[("ends_at-year", "2028")])).await;
        assert!(earlier.status == 422 && earlier.contains("cannot be amended in this way now"), "{}", said(&earlier));
    }

    async fn a_ceiling_never_falls_below_what_is_launched_and_two_who_amend_are_told(store: Store) {
        let world = world(store).await;
        let now = world.app.state.clock.now();
        let (framework, lots) = framework(&world, &[6_000_000, 4_000_000], |_| ()).await;
        launch(&world.app, call_off(&world.agency, lots[0].id, 2_000_000, now)).await;
        let mut buyer = Buyer::new(&world, &framework).await;
        let low = buyer.amend(&with_reason(&[("lot.1.ceiling", "19999,99"), ("lot.1.largest_assignment", "10000"), ("value", "59999,99")])).await;
        assert!(low.status == 422 && low.contains("€20,000.00 is launched"), "{}", said(&low));
        let lower = buyer.amend(&with_reason(&[("lot.1.ceiling", "30000"), ("value", "70000")])).await;
        assert_eq!(lower.status, 303, "{}", said(&lower));
        let page = buyer.get("/amend/check").await;
        let (version, terms) = (hidden(&page, "version"), hidden(&page, "terms"));
        // Meanwhile more is launched than the new ceiling bears.
        launch(&world.app, call_off(&world.agency, lots[0].id, 2_000_000, now)).await;
        let late = buyer.post("/amend/check", &[("version", &version), ("terms", &terms)]).await;
        assert!(late.status == 422 && late.contains("€40,000.00 is launched"), "{}", said(&late));
        // The same pages in two browsers: the second sees that the difference is another now.
        buyer.amend(&with_reason(&[("lot.1.ceiling", "50000"), ("value", "90000")])).await;
        let page = buyer.get("/amend/check").await;
        let seen = (hidden(&page, "version"), hidden(&page, "terms"));
        buyer.amend(&with_reason(&[("lot.1.ceiling", "55000"), ("value", "95000")])).await;
        let stale = buyer.post("/amend/check", &[("version", &seen.0), ("terms", &seen.1)]).await;
        assert!(stale.status == 422 && stale.contains("Something changed after you opened this page"), "{}", said(&stale));
        assert_eq!(stored(&world, framework.id).await.value, Some(Money::eur(10_000_000)));
        // Who saves over what a colleague saved keeps what was typed.
        let over = buyer.post("/amend", &[("version", "1"), ("step", "continue"), ("value", "1")]).await;
        assert!(over.status == 422 && over.contains("Somebody changed this"), "{}", said(&over));
    }

    async fn a_lot_is_cancelled_alone(store: Store) {
        let world = world(store).await;
        let now = world.app.state.clock.now();
        let (framework, lots) = framework(&world, &[6_000_000, 4_000_000], |_| ()).await;
        let waiting = admit(&world, lots[0].id, world.supplier.id, AdmissionStatus::Submitted).await;
        let running = launch(&world.app, call_off(&world.agency, lots[0].id, 1_000_000, now)).await;
        let mut buyer = Buyer::new(&world, &framework).await;
        let page = buyer.get("").await;
        assert!(page.contains("€60,000.00") && page.contains("€50,000.00") && page.contains(&format!("{}/lots/1/cancel", buyer.home)), "{}", said(&page));

        let reason = [("reason.nl", "De dienst stopt"), ("reason.fr", "Le service s’arrête")];
        let half = buyer.post("/lots/1/cancel", &reason[..1]).await;
        assert!(half.status == 422 && half.contains("Reason, in French"), "{}", said(&half));
        let refused = buyer.post("/lots/1/cancel", &reason).await;
        assert!(refused.status == 422 && refused.contains("still planned or open") && refused.contains(&format!("/assignments/{}", running.number)), "{}", said(&refused));
        let terminate = buyer.post("/terminate", &reason).await;
        assert!(terminate.status == 422 && terminate.contains("still planned or open"), "{}", said(&terminate));

        let tx = world.app.begin().await;
        store::assignments::cancel(&tx, running.id, &reason_text(), &reason_text(), now).await.unwrap();
        tx.commit().await.unwrap();
        let done = buyer.post("/lots/1/cancel", &reason).await;
        assert_eq!((done.status, done.location()), (303, format!("/lots/{}-1", framework.number).as_str()), "{}", said(&done));
        let page = world.app.visitor().get(&format!("/lots/{}-1?lang=fr", framework.number)).await;
        assert!(page.contains("Le service s’arrête") && page.contains("Ce lot a été annulé"), "{}", said(&page));
        assert!(world.app.visitor().get(&format!("/lots/{}-2", framework.number)).await.contains("Any firm that can do this may apply"));
        let ended = store::admissions::find(world.app.state.store.read(), waiting.id).await.unwrap().unwrap();
        assert_eq!((ended.status, ended.reasons[0].requirement.as_str(), ended.reasons[0].reason.as_str()), (AdmissionStatus::Refused, "lot-cancelled", "De dienst stopt"));
        let mails = world.app.mails().await.concat();
        assert!(mails.contains("Lot cancelled: "), "the firm that waited is told");
        world.app.index().await;
        let listed = world.app.visitor().get("/lots?q=Perceel&phase=terminated").await;
        assert!(listed.contains(&format!("/lots/{}-1", framework.number)) && !listed.contains(&format!("/lots/{}-2\"", framework.number)), "{}", said(&listed));
        // Nobody applies or calls off any more; the rest of the framework lives.
        let launched = try_launch(&world.app, call_off(&world.agency, lots[0].id, 1, now)).await;
        assert!(matches!(launched, Err(RoomError::Ended)), "{launched:?}");
        assert!(try_launch(&world.app, call_off(&world.agency, lots[1].id, 1, now)).await.is_ok());
        let mut firm = world.browser(Who::SupplierOwner).await;
        let apply = format!("/supplier/{}/lots/{}-1/apply", world.supplier.number, framework.number);
        let answer = firm.post(&apply, &[("statement", "Wij ook")]).await;
        assert!(answer.status == 422 && answer.contains("This lot was cancelled"), "{}", said(&answer));
        assert_eq!(buyer.post("/lots/1/cancel", &reason).await.status, 404, "once");
        // The framework can end, and says so to those who wait.
        let other = admit(&world, lots[1].id, world.supplier.id, AdmissionStatus::Submitted).await;
        let tx = world.app.begin().await;
        for assignment in store::assignments::list_by_lot(world.app.state.store.read(), lots[1].id).await.unwrap() {
            store::assignments::cancel(&tx, assignment.id, &reason_text(), &reason_text(), now).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(buyer.post("/terminate", &reason).await.status, 303);
        let ended = store::admissions::find(world.app.state.store.read(), other.id).await.unwrap().unwrap();
        assert_eq!((ended.status, ended.reasons[0].requirement.as_str()), (AdmissionStatus::Refused, "framework-terminated"));
        assert!(world.app.mails().await.concat().contains("Terminated: "));
        for page in ["/amend", "/amend/check", "/lots/2/cancel", "/terminate"] {
            assert_eq!(buyer.get(page).await.status, 404, "{page}");
        }
    }

    async fn only_agencies_that_the_notice_names_call_off(store: Store) {
        let world = world(store).await;
        let now = world.app.state.clock.now();
        let (framework, lots) = framework(&world, &[6_000_000], |_| ()).await;
        let lot = format!("{}-1", framework.number);
        let mut colleague = world.browser(Who::OtherAgency).await;
        let other = agency_of(&world).await;
        let drafts = format!("/agency/{}/assignments/drafts", other.number);
        let before = draft_of(&world, &mut colleague, &drafts, &lot).await;
        assert!(before.is_blank("lot"), "not named: no lot of others is offered");
        let refused = try_launch(&world.app, call_off(&other, lots[0].id, 100, now)).await;
        assert!(matches!(refused, Err(RoomError::NotCovered)), "{refused:?}");

        let mut buyer = Buyer::new(&world, &framework).await;
        let unknown = buyer.amend(&with_reason(&[("covered", "999999")])).await;
        assert!(unknown.status == 422 && unknown.contains("no other verified agency with the number 999999"), "{}", said(&unknown));
        let found = buyer.get(&format!("/amend?in=covered&find={}", other.number)).await;
        assert!(found.contains(&format!(r#"value="{}""#, other.number)), "{}", said(&found));
        let number = other.number.to_string();
        let answer = buyer.amend(&with_reason(&[("covered", &number)])).await;
        assert_eq!(answer.status, 303, "{}", said(&answer));
        assert_eq!(buyer.publish().await.status, 303);
        let page = world.app.visitor().get(&buyer.public).await;
        assert!(page.contains(&format!("/agencies/{}", other.number)), "{}", said(&page));
        let list = colleague.get(&format!("/agency/{}/frameworks", other.number)).await;
        assert!(list.contains("Of other agencies") && list.contains(&buyer.public), "{}", said(&list));
        let after = draft_of(&world, &mut colleague, &drafts, &lot).await;
        assert_eq!(after.get("lot"), lots[0].id.to_string());
        assert!(try_launch(&world.app, call_off(&other, lots[0].id, 100, now)).await.is_ok());
        assert_eq!(colleague.get(&buyer.home).await.status, 404, "the framework stays its agency's");
        // Taken away again: from then on no more.
        assert_eq!(buyer.amend(&with_reason(&[("covered", "")])).await.status, 303);
        assert_eq!(buyer.publish().await.status, 303);
        let refused = try_launch(&world.app, call_off(&other, lots[0].id, 100, now)).await;
        assert!(matches!(refused, Err(RoomError::NotCovered)), "{refused:?}");
    }

    async fn many_launches_at_once_of_two_agencies_never_overdraw_a_lot(store: Store) {
        let world = world(store).await;
        let now = world.app.state.clock.now();
        let (framework, lots) = framework(&world, &[10_000_000], |_| ()).await;
        let other = agency_of(&world).await;
        let mut buyer = Buyer::new(&world, &framework).await;
        let number = other.number.to_string();
        assert_eq!(buyer.amend(&with_reason(&[("covered", &number)])).await.status, 303);
        assert_eq!(buyer.publish().await.status, 303);
        let launches = (0..12).map(|place| {
            let agency = if place % 2 == 0 { &world.agency } else { &other };
            let (store, assignment) = (world.app.state.store.clone(), call_off(agency, lots[0].id, 3_000_000, now));
            tokio::spawn(async move { launch_in(&store, assignment, now).await })
        });
        let (mut done, mut told) = (0, 0);
        for launched in launches.collect::<Vec<_>>() {
            match launched.await.unwrap() {
                Ok(()) => done += 1,
                Err(RoomError::Overdrawn { left, .. }) => {
                    assert!(left.cents < 3_000_000);
                    told += 1;
                }
                Err(error) => panic!("{error:?}"),
            }
        }
        assert_eq!((done, told), (3, 9));
        let db = world.app.state.store.read();
        assert_eq!(store::lots::committed_cents(db, lots[0].id).await.unwrap(), 9_000_000);
        let page = world.app.visitor().get(&format!("/lots/{}-1", framework.number)).await;
        assert!(page.contains("Left to assign") && page.contains("€10,000"), "{}", said(&page));
        assert!(buyer.get("").await.contains("€90,000.00"));
    }

    async fn a_firm_wins_no_more_lots_than_the_notice_says_even_at_the_same_instant(store: Store) {
        let world = world(store).await;
        let now = world.app.state.clock.now();
        let (framework, lots) = framework(&world, &[100, 100, 100], |one| {
            closed(one, now);
            one.limits = Some(limits(None, Some(1)));
        })
        .await;
        let page = world.app.visitor().get(&format!("/frameworks/{}?lang=nl", framework.number)).await;
        assert!(page.contains("tot hoogstens 1 perceel toegelaten") && page.contains("minste leveranciers"), "{}", said(&page));
        let mut ids = Vec::new();
        for lot in &lots {
            ids.push(admit(&world, lot.id, world.supplier.id, AdmissionStatus::Submitted).await.id);
        }
        let buyer = world.browser(Who::AgencyOwner).await;
        let decisions = ids.iter().map(|id| {
            let (mut browser, path) = (buyer.clone(), format!("/agency/{}/admissions/{id}", world.agency.number));
            tokio::spawn(async move { browser.post(&path, &YES).await })
        });
        let mut answers = Vec::new();
        for decision in decisions.collect::<Vec<_>>() {
            answers.push(decision.await.unwrap());
        }
        let admitted = answers.iter().filter(|answer| answer.status == 303).count();
        assert_eq!(admitted, 1, "{:?}", answers.iter().map(said).collect::<Vec<_>>());
        for refused in answers.iter().filter(|answer| answer.status != 303) {
            assert_eq!(refused.status, 422);
            // Both ways of learning of it: the form that only ends it, or the error of the lock.
            assert!(refused.contains("as many lots as one supplier may have") && refused.contains("moins de fournisseurs"), "{}", said(refused));
        }
        let db = world.app.state.store.read();
        let mut statuses = Vec::new();
        for id in &ids {
            statuses.push((*id, store::admissions::find(db, *id).await.unwrap().unwrap().status));
        }
        assert_eq!(statuses.iter().filter(|(_, status)| *status == AdmissionStatus::Admitted).count(), 1);
        let (waiting, _) = statuses.iter().find(|(_, status)| *status == AdmissionStatus::Submitted).unwrap();
        let path = format!("/agency/{}/admissions/{waiting}", world.agency.number);
        let mut buyer = buyer;
        let empty = buyer.post(&path, &[("ending_reason", " ")]).await;
        assert_eq!(empty.status, 422);
        let done = buyer.post(&path, &[("ending_reason", "U kreeg het perceel met de minste leveranciers")]).await;
        assert_eq!(done.status, 303, "{}", said(&done));
        let mut firm = world.browser(Who::SupplierOwner).await;
        let page = firm.get(&format!("/supplier/{}/admissions/{waiting}", world.supplier.number)).await;
        for words in ["Limit of lots per supplier", "U kreeg het perceel", "Not about the firm", "le moins de fournisseurs"] {
            assert!(page.contains(words), "{words}: {}", said(&page));
        }
    }

    async fn a_firm_applies_for_no_more_lots_than_the_notice_says(store: Store) {
        let world = world(store).await;
        let now = world.app.state.clock.now();
        let (framework, lots) = framework(&world, &[100, 100, 100], |one| {
            closed(one, now);
            one.limits = Some(limits(Some(1), None));
        })
        .await;
        let applications = lots.iter().map(|lot| {
            let (store, one) = (world.app.state.store.clone(), admission(lot.id, world.supplier.id, AdmissionStatus::Submitted, now));
            tokio::spawn(async move {
                let tx = store.write(domain::audit::Actor::System, now).await.unwrap();
                store::admissions::create(&tx, &one).await?;
                tx.commit().await.map_err(store::admissions::AdmitError::from)
            })
        });
        let mut done = 0;
        for applied in applications.collect::<Vec<_>>() {
            match applied.await.unwrap() {
                Ok(()) => done += 1,
                Err(error) => assert!(matches!(error, store::admissions::AdmitError::Refused(domain::admission::AdmissionError::AppliedLimit)), "{error:?}"),
            }
        }
        assert_eq!(done, 1, "of three at the same instant");
        let mut firm = world.browser(Who::SupplierOwner).await;
        let db = world.app.state.store.read();
        let mine = store::admissions::list_by_supplier(db, world.supplier.id).await.unwrap();
        let free = lots.iter().find(|lot| mine.iter().all(|one| one.lot != lot.id)).unwrap();
        let path = format!("/supplier/{}/lots/{}-{}/apply", world.supplier.number, framework.number, free.number);
        let page = firm.get(&path).await;
        assert!(page.contains("as many lots as one firm may") && page.contains("moins de fournisseurs"), "{}", said(&page));
        let answer = firm.post(&path, &[("statement", "Wij ook")]).await;
        assert!(answer.status == 422 && answer.contains("as many lots of this framework as one supplier may"), "{}", said(&answer));
        // Taken back, it takes up no place.
        let current = mine.iter().find(|one| one.status == AdmissionStatus::Submitted).unwrap();
        assert_eq!(firm.post(&format!("/supplier/{}/admissions/{}/leave", world.supplier.number, current.id), &[]).await.status, 303);
        assert!(!firm.get(&path).await.contains("as many lots as one firm may"));
    }

    async fn what_is_undecided_when_the_parties_are_fixed_ends_with_its_own_ground(store: Store) {
        let world = world(store).await;
        let now = world.app.state.clock.now();
        let (framework, lots) = framework(&world, &[100], |one| closed(one, now)).await;
        let waiting = admit(&world, lots[0].id, world.supplier.id, AdmissionStatus::Submitted).await;
        let mut buyer = world.browser(Who::AgencyOwner).await;
        let path = format!("/agency/{}/admissions/{}", world.agency.number, waiting.id);
        let page = buyer.get(&path).await;
        assert!(page.contains("Before the framework agreement begins") && !page.contains("Take five more working days"), "{}", said(&page));
        let extended = buyer.post(&format!("{path}/extend"), &[("extension_reason", "Drukte")]).await;
        assert!(extended.status == 422 && extended.contains("only be taken in a dynamic purchasing system"), "{}", said(&extended));
        // It goes live later: then the decision is due later too.
        let mut own = Buyer::new(&world, &framework).await;
        let later = own.amend(&with_reason(&[("live_from-day", "20"), ("live_from-month", "4")])).await;
        assert_eq!(later.status, 303, "{}", said(&later));
        assert_eq!(own.publish().await.status, 303);
        let live = stored(&world, framework.id).await.live_from.unwrap();
        let db = world.app.state.store.read();
        assert_eq!(store::admissions::find(db, waiting.id).await.unwrap().unwrap().decide_by, live);

        assert!(world.app.state.clock.set(live));
        let mut buyer = world.browser(Who::AgencyOwner).await;
        let page = buyer.get(&path).await;
        assert!(page.contains("Not decided before the parties were fixed") && !page.contains(r#"name="decision""#), "{}", said(&page));
        let done = buyer.post(&path, &[("decision", "admit"), ("ending_reason", "Wij waren te laat; het lag niet aan u")]).await;
        assert_eq!(done.status, 303, "{}", said(&done));
        let ended = store::admissions::find(db, waiting.id).await.unwrap().unwrap();
        assert_eq!((ended.status, ended.reasons[0].requirement.as_str()), (AdmissionStatus::Refused, "parties-fixed"));
    }

    async fn who_leaves_a_lot_has_no_bid_in_it_at_closing(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        stage.write(&mut firm, "waaier", "734567891,50").await;
        assert_eq!(stage.submit(&mut firm).await.status, 303);
        let db = stage.app.state.store.read();
        let mine = store::admissions::list_by_supplier(db, stage.firm.id).await.unwrap();
        let leave = format!("/supplier/{}/admissions/{}/leave", stage.firm.number, mine[0].id);
        let page = firm.get(&leave).await;
        assert!(page.contains("You have 1 bid in an open assignment of this lot") && page.contains("will not be opened"), "{}", said(&page));
        let audit = count_audit(&stage.app, AuditKind::BidWithdrawn).await;
        let left = firm.post(&leave, &[]).await;
        assert_eq!(left.status, 303);
        assert!(firm.get(left.location()).await.contains("will not be opened"));
        assert_eq!(count_audit(&stage.app, AuditKind::BidWithdrawn).await, audit, "nothing beside the name of the firm tells that it bid");
        assert_eq!(stage.open().await, 1);
        assert!(store::bids::list_submitted(db, stage.assignment.id).await.unwrap().is_empty());
        assert_eq!(count_audit(&stage.app, AuditKind::BidWithdrawn).await, audit + 1);
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        let bids = buyer.get(&stage.bids()).await;
        assert!(bids.status == 200 && !bids.contains("Atelier Noord"), "{}", said(&bids));
    }

    async fn who_leaves_after_the_deadline_was_admitted_at_closing(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        stage.write(&mut firm, "waaier", "734567891,50").await;
        assert_eq!(stage.submit(&mut firm).await.status, 303);
        let db = stage.app.state.store.read();
        let mine = store::admissions::list_by_supplier(db, stage.firm.id).await.unwrap();
        stage.clock_to(stage.after_deadline(1));
        let leave = format!("/supplier/{}/admissions/{}/leave", stage.firm.number, mine[0].id);
        assert_eq!(firm.post(&leave, &[]).await.status, 303);
        assert_eq!(stage.open().await, 1);
        assert_eq!(store::bids::list_submitted(db, stage.assignment.id).await.unwrap().len(), 1);
    }

    async fn a_lot_that_no_small_firm_reaches_needs_a_published_reason(store: Store) {
        let world = world(store).await;
        let id = reach_draft(&world).await;
        let mut buyer = world.browser(Who::AgencyOwner).await;
        let path = format!("/agency/{}/frameworks/drafts/{id}", world.agency.number);
        let check = buyer.get(&format!("{path}/check")).await;
        assert!(check.contains("0 small or medium firms known here can deliver it, alone or as one of a pair") && check.contains("No small firm that is known here"), "{}", said(&check));
        assert!(check.contains("Thresholds look at the sum of the lots"), "{}", said(&check));
        let version = "1".to_owned();
        assert_eq!(buyer.post(&format!("{path}/check"), &[("version", &version)]).await.status, 422);
        let reasons = buyer.get(&format!("{path}/reasons")).await;
        assert!(reasons.contains("reach_reason.nl"), "{}", said(&reasons));
        let fields = [("version", "1"), ("step", "continue"), ("reach_reason.nl", "Nieuw werk"), ("reach_reason.fr", "Travail nouveau")];
        let saved = buyer.post(&format!("{path}/reasons"), &fields).await;
        assert_eq!(saved.status, 303, "{}", said(&saved));
        let done = buyer.post(&format!("{path}/check"), &[("version", "2")]).await;
        assert_eq!(done.status, 303, "{}", said(&done));
        let page = world.app.visitor().get(&format!("{}?lang=fr", done.location())).await;
        assert!(page.contains("Travail nouveau"), "{}", said(&page));
    }

    async fn the_button_for_a_new_draft_pressed_twice_makes_one(store: Store) {
        let world = world(store).await;
        for kind in ["frameworks", "assignments"] {
            let path = format!("/agency/{}/{kind}", world.agency.number);
            let mut buyer = world.browser(Who::AgencyOwner).await;
            let key = hidden(&buyer.get(&path).await, "key");
            let presses = (0..2).map(|_| {
                let (mut browser, at, key) = (buyer.clone(), format!("{path}/drafts"), key.clone());
                tokio::spawn(async move { browser.post(&at, &[("key", &key)]).await })
            });
            let mut places = Vec::new();
            for press in presses.collect::<Vec<_>>() {
                let answer = press.await.unwrap();
                assert_eq!(answer.status, 303);
                places.push(answer.location().to_owned());
            }
            assert_eq!(places[0], places[1], "{kind}");
            let third = buyer.post(&format!("{path}/drafts"), &[]).await;
            assert_ne!(third.location(), places[0], "another page, another draft");
            // Somebody else's key gives nothing of theirs away.
            let mut other = world.browser(Who::OtherAgency).await;
            let theirs = agency_of(&world).await.number;
            let answer = other.post(&format!("/agency/{theirs}/{kind}/drafts"), &[("key", &key)]).await;
            assert!(answer.status == 303 && !answer.location().contains(&key), "{}", answer.location());
        }
    }

    async fn long_lists_have_pages(store: Store) {
        let world = world(store).await;
        let (_, lots) = framework(&world, &[100], |_| ()).await;
        let tx = world.app.begin().await;
        for number in 0..52 {
            let mut fields = domain::draft::new_framework_fields();
            fields.set("title.nl", format!("Ontwerp {number}"));
            store::drafts::create(&tx, world.agency.id, DraftKind::Framework, &fields).await.unwrap();
        }
        tx.commit().await.unwrap();
        for number in 0..52 {
            let firm = samples::supplier(&world.app.state.store, &format!("Firma {number:02}"), world.app.state.clock.now()).await;
            admit(&world, lots[0].id, firm.id, AdmissionStatus::Admitted).await;
        }
        let mut buyer = world.browser(Who::AgencyOwner).await;
        let list = format!("/agency/{}/frameworks", world.agency.number);
        let first = buyer.get(&list).await;
        assert_eq!((first.body.matches("Ontwerp ").count(), first.contains("?page=2")), (50, true));
        assert_eq!(buyer.get(&format!("{list}?page=2")).await.body.matches("Ontwerp ").count(), 2);
        assert_eq!(buyer.get(&format!("{list}?page=3")).await.status, 404);
        let done = format!("/agency/{}/admissions", world.agency.number);
        let first = buyer.get(&done).await;
        assert_eq!((first.body.matches("Firma ").count(), first.contains("52")), (50, true), "{}", said(&first));
        assert_eq!(buyer.get(&format!("{done}?status=admitted&page=2")).await.body.matches("Firma ").count(), 2);
        assert_eq!(buyer.get(&format!("{done}?status=refused&page=2")).await.status, 404);
        assert_eq!(buyer.get(&format!("{done}?lot=1-1")).await.status, 200, "a lot that nobody applied to");
    }
}

/// Every requirement of the lots of the samples met.
const YES: [(&str, &str); 5] = [
    ("met.capability:cpv:72413000", "yes"),
    ("met.region", "yes"),
    ("met.language", "yes"),
    ("met.declaration", "yes"),
    ("decision", "admit"),
];

fn reason_text() -> LocalizedText {
    text("Anders", "Autrement")
}

/// The agency of [`Who::OtherAgency`].
async fn agency_of(world: &World) -> Agency {
    let all = store::agencies::find_verified(world.app.state.store.read(), "aalst", 50)
        .await
        .unwrap();
    all.into_iter().find(|agency| agency.id != world.agency.id).unwrap()
}

async fn try_launch(app: &TestApp, assignment: Assignment) -> Result<(), RoomError> {
    launch_in(&app.state.store, assignment, app.state.clock.now()).await
}

async fn launch_in(store: &Store, mut assignment: Assignment, now: Instant) -> Result<(), RoomError> {
    let tx = store.write(domain::audit::Actor::System, now).await?;
    assignment.number = store::numbers::next(&tx, NumberKind::Assignment).await?;
    store::assignments::create(&tx, &assignment, &samples::opening_key()).await?;
    Ok(tx.commit().await?)
}

/// What a new draft for that lot holds.
async fn draft_of(world: &World, browser: &mut Browser, drafts: &str, lot: &str) -> domain::draft::Fields {
    let answer = browser.post(drafts, &[("lot", lot)]).await;
    assert_eq!(answer.status, 303);
    let id: DraftId = answer.location().rsplit('/').next().unwrap().parse().unwrap();
    store::drafts::find(world.app.state.store.read(), id).await.unwrap().unwrap().fields
}

/// Complete, but for the reason.
async fn reach_draft(world: &World) -> DraftId {
    let mut fields = domain::draft::new_framework_fields();
    for (name, value) in [
        ("title.nl", "Diensten"),
        ("title.fr", "Services"),
        ("purpose.nl", "Klein werk"),
        ("purpose.fr", "Petits travaux"),
        ("admission_from", "2026-03-03"),
        ("admission_until", "2026-04-30"),
        ("ends_at", "2028-12-31"),
        ("value", "80000"),
    ] {
        fields.set(name, value);
    }
    for lot in 1..=2 {
        for (name, value) in [
            ("title.nl", "Audit"),
            ("title.fr", "Audit"),
            ("outcome.nl", "Minder wachten"),
            ("outcome.fr", "Moins d’attente"),
            ("ceiling", "40000"),
            ("largest_assignment", "10000"),
            ("capabilities", "kavel:accessibility-audit"),
        ] {
            fields.set(format!("lot.{lot}.{name}"), value);
        }
    }
    let tx = world.app.begin().await;
    let id = store::drafts::create(&tx, world.agency.id, DraftKind::Framework, &fields)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    id
}
