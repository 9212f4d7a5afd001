//! From the self-declaration to the decision on an application, on both sides.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    AdmissionId, Figures, Instant,
    admission::{Admission, AdmissionStatus, decide_by, extended_decide_by},
    draft::EXCLUSION_GROUNDS,
    fit::Snapshot,
    framework::{Framework, FrameworkKind, Lot},
    organisation::Source,
    profile::{CapabilityClaim, Provenance},
};
use store::{Page, samples};
use support::{
    Answer, Browser, TestApp,
    world::{Who, World},
};

/// A lot of the agency that takes applications, with its public number.
async fn lot(world: &World) -> (Lot, String) {
    let (framework, mut lots) =
        samples::framework(&world.app.state.store, world.agency.id, &[5_000_000], world.app.state.clock.now()).await;
    (lots.remove(0), format!("{}-1", framework.number))
}

/// The same, of a framework that is as `change` makes it.
async fn lot_of(world: &World, change: impl FnOnce(&mut Framework)) -> (Lot, String) {
    let now = world.app.state.clock.now();
    let (template, _) = samples::framework(&world.app.state.store, world.agency.id, &[100], now).await;
    let tx = world.app.begin().await;
    let mut framework = Framework {
        id: domain::FrameworkId::generate(),
        number: store::numbers::next(&tx, store::NumberKind::Framework).await.unwrap(),
        ..template
    };
    change(&mut framework);
    let lot = samples::lot(framework.id, 1, 100);
    store::frameworks::create(&tx, &framework, std::slice::from_ref(&lot))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    (lot, format!("{}-1", framework.number))
}

fn answers<'a>(names: &'a [(String, String)], applies: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&str, &str)> = names
        .iter()
        .map(|(name, _)| (name.as_str(), if name.ends_with(applies) { "yes" } else { "no" }))
        .collect();
    fields.extend([("signed_by", "Mieke Peeters"), ("declaration", "yes")]);
    fields
}

fn grounds() -> Vec<(String, String)> {
    EXCLUSION_GROUNDS
        .iter()
        .map(|slug| (format!("ground.{slug}"), format!("ground.{slug}.explanation")))
        .collect()
}

async fn sign(world: &World, firm: &mut Browser) {
    let path = format!("/supplier/{}/declaration", world.supplier.number);
    let names = grounds();
    let answer = firm.post(&path, &answers(&names, "nothing")).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
}

/// The firm shows that it can do what the lots of the samples ask.
async fn claim(world: &World, version: i64, result: &str, id: domain::ClaimId) {
    let claim = CapabilityClaim {
        id,
        supplier: world.supplier.id,
        version,
        capability: "cpv:72413000".to_owned(),
        language: "nl".to_owned(),
        client: "Stad Brugge".to_owned(),
        period: "2025".to_owned(),
        situation: "Onleesbare formulieren".to_owned(),
        action: "Herschreven".to_owned(),
        result: result.to_owned(),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: world.app.state.clock.now(),
    };
    let tx = world.app.begin().await;
    store::claims::save(&tx, &claim).await.unwrap();
    tx.commit().await.unwrap();
}

fn apply_path(world: &World, lot: &str) -> String {
    format!("/supplier/{}/lots/{lot}/apply", world.supplier.number)
}

async fn apply(world: &World, firm: &mut Browser, lot: &str) -> Answer {
    firm.post(&apply_path(world, lot), &[("statement", "Wij schrijven formulieren")])
        .await
}

async fn stored(world: &World, lot: &Lot) -> Vec<Admission> {
    store::admissions::list_by_lot_and_supplier(world.app.state.store.read(), lot.id, world.supplier.id)
        .await
        .unwrap()
}

fn decision_path(world: &World, id: AdmissionId) -> String {
    format!("/agency/{}/admissions/{id}", world.agency.number)
}

/// Everything met but what is named, which has a reason.
fn judged<'a>(decision: &'a str, unmet: Option<(&'a str, &'a str)>) -> Vec<(String, &'a str)> {
    let keys = ["capability:cpv:72413000", "region", "language", "declaration"];
    let mut fields: Vec<(String, &str)> = keys
        .iter()
        .map(|key| {
            (
                format!("met.{key}"),
                if unmet.is_some_and(|(name, _)| name == *key) { "no" } else { "yes" },
            )
        })
        .collect();
    fields.push(("decision".to_owned(), decision));
    fields.extend(unmet.map(|(name, reason)| (format!("reason.{name}"), reason)));
    fields
}

async fn decide(world: &World, buyer: &mut Browser, id: AdmissionId, fields: &[(String, &str)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    buyer.post(&decision_path(world, id), &fields).await
}

/// Mails about this decision that wait to be sent.
async fn mails(world: &World, id: AdmissionId) -> usize {
    let jobs = store::jobs::list(world.app.state.store.read(), None, Page::new(1, 1000))
        .await
        .unwrap();
    let about = |payload: &serde_json::Value| payload["what"] == "admission-decided" && payload["admission"] == id.to_string();
    jobs.items.iter().filter(|job| about(&job.payload)).count()
}

fn move_clock(world: &World, to: Instant) {
    assert!(world.app.state.clock.set(to));
}

store::each_database! {
    async fn a_declaration_is_answered_once_and_signed_again(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut firm = world.browser(Who::SupplierOwner).await;
        let path = format!("/supplier/{}/declaration", world.supplier.number);
        assert!(firm.get(&path).await.contains("Not signed yet"));
        // A ground that applies without an explanation: nothing is stored, what was typed stays.
        let names = grounds();
        let fields = answers(&names, "taxes");
        let answer = firm.post(&path, &fields).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("href=\"#ground.taxes.explanation\"") && answer.contains("value=\"Mieke Peeters\""));
        let db = world.app.state.store.read();
        assert_eq!(store::declarations::find(db, world.supplier.id).await.unwrap(), None);
        // Explained and signed; back to where one came from, and only within this site.
        let mut fields = fields;
        fields.extend([("ground.taxes.explanation", "Plan met de ontvanger"), ("next", "/lots/1-1")]);
        let answer = firm.post(&path, &fields).await;
        assert_eq!((answer.status, answer.location()), (303, "/lots/1-1"));
        let signed = store::declarations::find(db, world.supplier.id).await.unwrap().unwrap();
        assert_eq!(signed.answers.len(), EXCLUSION_GROUNDS.len());
        assert_eq!(signed.answers["taxes"].explanation, "Plan met de ontvanger");
        let page = firm.get(&path).await;
        assert!(page.contains("Signed by Mieke Peeters") && page.contains("Plan met de ontvanger"));
        let names = grounds();
        let mut fields = answers(&names, "nothing");
        fields.push(("next", "https://elsewhere.example/"));
        let answer = firm.post(&path, &fields).await;
        assert_eq!((answer.status, answer.location()), (303, path.as_str()));
        assert!(!store::declarations::find(db, world.supplier.id).await.unwrap().unwrap().answers["taxes"].applies);
    }

    async fn a_firm_applies_and_what_it_sent_stays(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let (lot, number) = lot(&world).await;
        let mut firm = world.browser(Who::SupplierOwner).await;
        let page = firm.get(&apply_path(&world, &number)).await;
        assert_eq!(page.status, 200);
        assert!(page.contains("No capability with evidence matches") && page.contains("claims/new?capability=cpv%3A72413000"));
        assert!(page.contains(&format!("/supplier/{}/declaration?next=%2Fsupplier", world.supplier.number)));
        assert!(!page.contains("<textarea"), "the declaration comes first");
        // Without a declaration nothing is sent, and the statement stays.
        let answer = apply(&world, &mut firm, &number).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("Wij schrijven formulieren") && answer.contains("href=\"#sign\""));
        sign(&world, &mut firm).await;
        let answer = firm.post(&apply_path(&world, &number), &[("statement", " ")]).await;
        assert_eq!(answer.status, 422);
        assert!(stored(&world, &lot).await.is_empty());

        let id = domain::ClaimId::generate();
        claim(&world, 1, "Negen op tien volledig", id).await;
        assert!(firm.get(&apply_path(&world, &number)).await.contains("You have 4 of 4"));
        let answer = apply(&world, &mut firm, &number).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let admission = stored(&world, &lot).await.remove(0);
        let now = world.app.state.clock.now();
        assert_eq!(admission.decide_by, decide_by(now, &Figures::default()));
        assert_eq!(answer.location(), format!("/supplier/{}/admissions/{}", world.supplier.number, admission.id));
        let frozen = seal::freeze(&serde_json::from_str(&admission.snapshot).unwrap()).unwrap();
        assert_eq!((&frozen.text, &frozen.hash), (&admission.snapshot, &admission.snapshot_hash));

        // The profile changes; what was sent does not, on either side.
        claim(&world, 2, "Zeven op tien volledig", id).await;
        let sent: Snapshot = serde_json::from_str(&stored(&world, &lot).await[0].snapshot).unwrap();
        assert_eq!(sent.claims[0].result, "Negen op tien volledig");
        let mut buyer = world.browser(Who::AgencyOwner).await;
        for page in [firm.get(answer.location()).await, buyer.get(&decision_path(&world, admission.id)).await] {
            assert!(page.contains("Negen op tien volledig") && !page.contains("Zeven op tien volledig"));
            assert!(page.contains(&admission.snapshot_hash) && page.contains("10 working days left"));
        }
        assert!(buyer.get(&format!("/agency/{}/admissions?status=submitted&lot={number}", world.agency.number)).await.contains("Atelier Noord"));
        assert!(!buyer.get(&format!("/agency/{}/admissions?status=refused", world.agency.number)).await.contains("Atelier Noord"));
        assert!(buyer.get(&format!("/agency/{}", world.agency.number)).await.contains("application to decide"));

        // Twice is refused.
        let again = apply(&world, &mut firm, &number).await;
        assert_eq!(again.status, 422);
        assert!(again.contains("You have applied to this lot already") && again.contains("Wij schrijven formulieren</textarea>"));
        assert_eq!(stored(&world, &lot).await.len(), 1);
    }

    async fn a_refusal_has_reasons_and_the_firm_may_try_again(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let (lot, number) = lot(&world).await;
        let (mut firm, mut buyer) = (world.browser(Who::SupplierOwner).await, world.browser(Who::AgencyOwner).await);
        sign(&world, &mut firm).await;
        assert_eq!(apply(&world, &mut firm, &number).await.status, 303);
        let first = stored(&world, &lot).await.remove(0);

        // No reason, nothing unmet, an admission of what is unmet: each is told, and nothing happens.
        let need = "capability:cpv:72413000";
        for (fields, error) in [
            (judged("refuse", Some((need, " "))), "href=\"#reason.capability:cpv:72413000\""),
            (judged("refuse", None), "A refusal needs at least one requirement"),
            (judged("admit", Some((need, "Geen bewijs"))), "cannot be admitted"),
            (Vec::new(), "Languages: "),
        ] {
            let answer = decide(&world, &mut buyer, first.id, &fields).await;
            assert_eq!(answer.status, 422);
            assert!(answer.contains(error), "{error}");
        }
        assert_eq!(stored(&world, &lot).await[0].status, AdmissionStatus::Submitted);
        assert_eq!(mails(&world, first.id).await, 0);

        let refused = decide(&world, &mut buyer, first.id, &judged("refuse", Some((need, "Geen gemeten resultaat")))).await;
        assert_eq!(refused.status, 303);
        assert_eq!(mails(&world, first.id).await, 1, "one mail, in the same transaction");
        let seen = firm.get(&format!("/supplier/{}/admissions", world.supplier.number)).await;
        assert!(seen.contains("Refused") && seen.contains("Geen gemeten resultaat"));
        assert!(firm.get(&format!("/supplier/{}/admissions/{}", world.supplier.number, first.id)).await.contains("Apply again"));
        assert!(firm.get(&apply_path(&world, &number)).await.contains("Geen gemeten resultaat"), "in sight of who tries again");
        let dashboard = firm.get(&format!("/supplier/{}", world.supplier.number)).await;
        assert!(dashboard.contains("new decision on an application"));

        // Again, and admitted.
        move_clock(&world, world.app.state.clock.now().plus_days(1));
        assert_eq!(apply(&world, &mut firm, &number).await.status, 303);
        let second = stored(&world, &lot).await.remove(0);
        assert_ne!(second.id, first.id);
        assert_eq!(decide(&world, &mut buyer, second.id, &judged("admit", None)).await.status, 303);
        assert_eq!(stored(&world, &lot).await[0].status, AdmissionStatus::Admitted);
        let public = firm.get(&format!("/lots/{number}")).await;
        assert!(public.contains("has been admitted since") && !public.contains("Apply as"));
        let public = world.app.visitor().get(&format!("/lots/{number}")).await;
        let admitted = public.body.split_once("Firms admitted").unwrap().1.split_once("<dd>").unwrap().1;
        assert!(admitted.starts_with('1'), "one firm is admitted");
        assert!(buyer.get(&format!("/agency/{}/admissions?status=admitted", world.agency.number)).await.contains("Atelier Noord"));
        assert!(apply(&world, &mut firm, &number).await.contains("You have applied to this lot already"));
    }

    async fn the_second_of_two_deciders_is_told(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let (lot, _) = lot(&world).await;
        let admission = world.apply(lot.id).await;
        let mut buyer = world.browser(Who::AgencyOwner).await;
        assert_eq!(decide(&world, &mut buyer, admission.id, &judged("admit", None)).await.status, 303);
        let late = decide(&world, &mut buyer, admission.id, &judged("refuse", Some(("language", "Te laat getypt")))).await;
        assert_eq!(late.status, 422);
        assert!(late.contains("not waiting for a decision any more") && late.contains("Te laat getypt") && late.contains("Admitted"));
        assert_eq!(stored(&world, &lot).await[0].status, AdmissionStatus::Admitted);
        assert_eq!(mails(&world, admission.id).await, 1);
    }

    async fn more_time_is_taken_once_and_what_is_late_is_marked(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let (lot, number) = lot(&world).await;
        let admission = world.apply(lot.id).await;
        let mut buyer = world.browser(Who::AgencyOwner).await;
        let path = format!("{}/extend", decision_path(&world, admission.id));
        assert_eq!(buyer.post(&path, &[("extension_reason", " ")]).await.status, 422);
        let answer = buyer.post(&path, &[("extension_reason", "Referenties gevraagd")]).await;
        assert_eq!((answer.status, answer.location()), (303, decision_path(&world, admission.id).as_str()));
        let extended = stored(&world, &lot).await.remove(0);
        assert_eq!(extended.decide_by, extended_decide_by(admission.submitted_at, &Figures::default()));
        let again = buyer.post(&path, &[("extension_reason", "Nog meer")]).await;
        assert_eq!(again.status, 422);
        assert!(again.contains("extended before") && again.contains("Nog meer"));
        let mut firm = world.browser(Who::SupplierOwner).await;
        let theirs = format!("/supplier/{}/admissions/{}", world.supplier.number, admission.id);
        assert!(firm.get(&theirs).await.contains("Referenties gevraagd"));

        move_clock(&world, extended.decide_by);
        let list = format!("/agency/{}/admissions", world.agency.number);
        let mut buyer = world.browser(Who::AgencyOwner).await;
        let page = buyer.get(&list).await;
        assert!(page.contains("Overdue") && page.contains("k-deadline--over"));
        assert!(buyer.get(&format!("/agency/{}", world.agency.number)).await.contains("1 is overdue"));
        assert!(buyer.get(&format!("{list}?lot={number}&status=nonsense")).await.contains("Atelier Noord"));
        // It can still be decided, and not be extended.
        assert_eq!(decide(&world, &mut buyer, admission.id, &judged("admit", None)).await.status, 303);
    }

    async fn what_takes_no_applications_says_why(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let now = world.app.state.clock.now();
        let mut firm = world.browser(Who::SupplierOwner).await;
        sign(&world, &mut firm).await;
        let closed = lot_of(&world, |framework| framework.kind = FrameworkKind::Closed).await;
        let imported = lot_of(&world, |framework| framework.source = Source::Import { external_id: "ocds-test-1".to_owned() }).await;
        let planned = lot_of(&world, |framework| {
            framework.admission_from = Some(now.plus_days(5));
            framework.admission_until = Some(now.plus_days(40));
            framework.live_from = None;
        })
        .await;
        for ((lot, number), why) in [(closed, "nobody joins later"), (imported, "published elsewhere"), (planned, "Applications open on")] {
            let page = firm.get(&apply_path(&world, &number)).await;
            assert!(page.contains(why) && !page.contains("<textarea"), "{why}");
            assert!(world.app.visitor().get(&format!("/lots/{number}")).await.contains(why), "{why}, for a visitor");
            let answer = apply(&world, &mut firm, &number).await;
            assert_eq!(answer.status, 422);
            assert!(answer.contains("takes no applications now") && answer.contains("Wij schrijven formulieren</textarea>"), "what was typed is shown");
            assert!(stored(&world, &lot).await.is_empty());
        }
        // A draft does not exist for anybody.
        let draft = lot_of(&world, |framework| framework.published_at = None).await;
        assert_eq!(firm.get(&apply_path(&world, &draft.1)).await.status, 404);
        assert_eq!(apply(&world, &mut firm, "nonsense").await.status, 404);
    }

    async fn a_lot_calls_each_reader_to_what_they_can_do(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let (lot, number) = lot(&world).await;
        let path = format!("/lots/{number}");
        let visitor = world.app.visitor().get(&path).await;
        assert!(visitor.contains(&format!("/sign-in?next=%2Flots%2F{number}%23apply")));
        assert!(world.browser(Who::OtherAgency).await.get(&path).await.contains("/account/organisations/new-supplier"));
        let mut firm = world.browser(Who::SupplierOwner).await;
        assert!(firm.get(&path).await.contains(&format!("href=\"{}\"", apply_path(&world, &number))));
        world.apply(lot.id).await;
        let applied = firm.get(&path).await;
        assert!(applied.contains("applied on") && !applied.contains(&apply_path(&world, &number)));
        assert!(world.browser(Who::OtherSupplier).await.get(&path).await.contains("Apply as Atelier Zuid"), "each for its own firm");
    }

    async fn a_firm_leaves_and_nobody_else_sees_its_file(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let (lot, _) = lot(&world).await;
        let admission = world.apply(lot.id).await;
        let mut firm = world.browser(Who::SupplierOwner).await;
        let path = format!("/supplier/{}/admissions/{}/leave", world.supplier.number, admission.id);
        assert!(firm.get(&path).await.contains("Take the application back"));
        assert_eq!(firm.post(&path, &[]).await.status, 303);
        assert_eq!(stored(&world, &lot).await[0].status, AdmissionStatus::Left);
        let twice = firm.post(&path, &[]).await;
        assert_eq!(twice.status, 422);
        assert!(twice.contains("no application is waiting"));
        let mut buyer = world.browser(Who::AgencyOwner).await;
        assert_eq!(decide(&world, &mut buyer, admission.id, &judged("admit", None)).await.status, 422, "it does not wait any more");

        // Another agency's path does not help, nor another firm's.
        let other = samples::agency(&world.app.state.store, world.app.state.clock.now()).await;
        let (_, lots) = samples::framework(&world.app.state.store, other.id, &[100], world.app.state.clock.now()).await;
        let theirs = world.apply(lots[0].id).await;
        assert_eq!(buyer.get(&decision_path(&world, theirs.id)).await.status, 404);
        assert_eq!(decide(&world, &mut buyer, theirs.id, &judged("admit", None)).await.status, 404);
        assert_eq!(buyer.post(&format!("{}/extend", decision_path(&world, theirs.id)), &[("extension_reason", "x")]).await.status, 404);
        assert_eq!(buyer.get(&decision_path(&world, AdmissionId::generate())).await.status, 404);
        assert_eq!(stored(&world, &lots[0]).await[0].status, AdmissionStatus::Submitted);
        let elsewhere = samples::supplier(&world.app.state.store, "Atelier West", world.app.state.clock.now()).await;
        assert_eq!(firm.get(&format!("/supplier/{}/admissions/{}", elsewhere.number, admission.id)).await.status, 404);
    }

    async fn an_agency_that_begins_sees_where(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let page = world.browser(Who::OtherAgency).await.get("/account").await;
        let number = page.body.split("/agency/").nth(1).unwrap().split(['"', '/']).next().unwrap().to_owned();
        let page = world.browser(Who::OtherAgency).await.get(&format!("/agency/{number}")).await;
        assert!(page.contains("Where to begin") && page.contains(&format!("/agency/{number}/frameworks")));
        let empty = world.browser(Who::OtherAgency).await.get(&format!("/agency/{number}/admissions")).await;
        assert!(empty.contains("No applications yet"));
    }
}
