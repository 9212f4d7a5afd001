//! Firms whose profile is not public: by their own wish, because they asked to be removed, or because nobody asked them; and what people may
//! ask about firms that an import made.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    ClaimId, LocalizedText,
    assignment::Route,
    firm_request::{FirmRequest, FirmRequestKind},
    organisation::{Hidden, SizeClass, Source, Supplier},
    profile::{CapabilityClaim, Provenance},
};
use store::{Page, imports::ImportedSupplier, samples, suppliers::NewSupplier};
use support::{
    Browser, TestApp,
    bidding::launch,
    world::{Who, World},
};

const WEB: &str = "cpv:72413000";

async fn statuses(browser: &mut Browser, number: i64) -> [u16; 3] {
    let mut found = [0; 3];
    for (status, below) in found.iter_mut().zip(["", "/matches", "/profile.json"]) {
        *status = browser.get(&format!("/suppliers/{number}{below}")).await.status;
    }
    found
}

async fn with_claim(world: &World, firm: &Supplier) {
    let claim = CapabilityClaim {
        id: ClaimId::generate(),
        supplier: firm.id,
        version: 1,
        capability: WEB.to_owned(),
        language: "nl".to_owned(),
        client: "Stad Aalst".to_owned(),
        period: "2024".to_owned(),
        situation: "Burgers konden hun aanvraag nergens volgen".to_owned(),
        action: "Een loket gebouwd dat iedereen kan gebruiken".to_owned(),
        result: "Negen op 10 aanvragen volledig".to_owned(),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: world.app.state.clock.now(),
    };
    let tx = world.app.begin().await;
    store::claims::save(&tx, &claim).await.unwrap();
    tx.commit().await.unwrap();
}

async fn find(world: &World, firm: &Supplier) -> Supplier {
    store::suppliers::find(world.app.state.store.read(), firm.id)
        .await
        .unwrap()
        .unwrap()
}

async fn waiting(world: &World) -> Vec<FirmRequest> {
    let db = world.app.state.store.read();
    store::firm_requests::list_waiting(db, Page::new(1, 50)).await.unwrap().items
}

store::each_database! {
    async fn a_firm_hides_its_profile_and_shows_it_again(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let number = world.supplier.number;
        with_claim(&world, &world.supplier).await;
        world.app.index().await;
        let mut owner = world.browser(Who::SupplierOwner).await;
        let path = format!("/supplier/{number}/visibility");
        assert!(owner.get(&path).await.contains("Your profile is public"));
        let answer = owner.post(&path, &[]).await;
        assert_eq!((answer.status, answer.location()), (303, path.as_str()));
        assert_eq!(find(&world, &world.supplier).await.hidden, Some(Hidden::OwnWish));
        world.app.index().await;

        for who in [Who::Visitor, Who::OtherSupplier, Who::AgencyOwner] {
            assert_eq!(statuses(&mut world.browser(who).await, number).await, [404; 3], "{who:?}");
        }
        for who in [Who::SupplierOwner, Who::Member, Who::Operator] {
            let mut browser = world.browser(who).await;
            assert_eq!(statuses(&mut browser, number).await, [200; 3], "{who:?}");
            let page = browser.get(&format!("/suppliers/{number}")).await;
            assert!(page.contains("Only members of this firm and the operator see this page"), "{who:?}");
            assert!(page.contains("The firm hides its profile itself"), "{who:?}");
        }
        let mut visitor = world.app.visitor();
        for path in ["/suppliers", "/suppliers?q=Atelier", "/api/search?kind=supplier&q=Atelier", "/suppliers.atom", "/search?q=Atelier"] {
            let page = visitor.get(path).await;
            assert!(page.status == 200 && !page.contains("Noord"), "{path}");
        }
        // Its own work goes on.
        assert_eq!(owner.get(&format!("/supplier/{number}")).await.status, 200);
        assert_eq!(owner.get(&format!("/supplier/{number}/claims")).await.status, 200);

        assert_eq!(owner.post(&path, &[]).await.status, 303);
        world.app.index().await;
        assert_eq!(statuses(&mut visitor, number).await, [200; 3]);
        assert!(visitor.get("/suppliers?q=Atelier").await.contains("Noord"));
    }

    async fn a_hidden_firm_is_no_match_no_partner_and_not_invited(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        with_claim(&world, &world.supplier).await;
        let mut open = samples::assignment(world.agency.id, Route::LimitedValue, 900_000, world.app.state.clock.now());
        open.title = LocalizedText::one("nl", "Een loket");
        open.capabilities = vec![WEB.to_owned()];
        let open = launch(&world.app, open).await;
        world.app.index().await;
        let mut visitor = world.app.visitor();
        let (matches, why) = (format!("/assignments/{}/matches", open.number), format!("/assignments/{}/matches?why={}", open.number, world.supplier.number));
        assert!(visitor.get(&matches).await.contains("Atelier Noord"));

        // Also before the index has followed.
        let tx = world.app.begin().await;
        store::suppliers::set_hidden(&tx, world.supplier.id, Some(Hidden::OwnWish)).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!visitor.get(&matches).await.contains("Atelier Noord"), "the database knows at once");
        world.app.index().await;
        for path in [&matches, &why] {
            assert!(!visitor.get(path).await.contains("Atelier Noord"), "{path}");
        }
        assert!(visitor.get(&why).await.contains("There is no firm here called"));
        // The firm itself still sees what fits.
        let mut owner = world.browser(Who::SupplierOwner).await;
        assert!(owner.get(&format!("/suppliers/{}/matches", world.supplier.number)).await.contains("Een loket"));
        assert_eq!(owner.get(&format!("/supplier/{}", world.supplier.number)).await.status, 200);
    }

    async fn a_profile_of_notices_is_claimed(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let firm = world.unclaimed().await;
        world.app.index().await;
        let path = format!("/suppliers/{}/request", firm.number);
        assert!(world.app.visitor().get(&format!("/suppliers/{}", firm.number)).await.contains(&path));
        let mut asker = world.browser(Who::OtherAgency).await;
        let answer = asker.post(&path, &[("about", "claim"), ("text", "")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("href=\"#text\"") && waiting(&world).await.is_empty());
        let answer = asker.post(&path, &[("about", "claim"), ("text", "Ik ben de zaakvoerder")]).await;
        assert_eq!(answer.status, 303);
        let again = asker.post(&path, &[("about", "claim"), ("text", "Nog eens")]).await;
        assert_eq!(again.status, 422);
        assert!(again.contains("You asked this before") && again.contains("Nog eens"));

        let request = waiting(&world).await.pop().unwrap();
        assert_eq!((request.kind, request.text.as_str()), (FirmRequestKind::Claim, "Ik ben de zaakvoerder"));
        let mut operator = world.browser(Who::Operator).await;
        assert!(operator.get("/operator").await.contains("request about an imported firm"));
        assert!(operator.get("/operator/requests").await.contains(&firm.name));
        let page = format!("/operator/requests/{}", request.id);
        assert!(operator.get(&page).await.contains("Ik ben de zaakvoerder"));
        assert_eq!(operator.post(&page, &[("decision", "decline")]).await.status, 422, "with a reason only");
        assert_eq!(operator.post(&page, &[("decision", "accept"), ("reason", "Staat in het register")]).await.status, 303);
        let again = operator.post(&page, &[("decision", "decline"), ("reason", "Toch niet")]).await;
        assert!(again.status == 422 && again.contains("decided already"));

        assert!(!find(&world, &firm).await.is_unclaimed);
        assert_eq!(asker.get(&format!("/supplier/{}", firm.number)).await.status, 200, "the owner from now on");
        assert_eq!(asker.get(&path).await.status, 404, "it changes its profile itself");
        let mails = world.app.mails().await;
        let told = mails.iter().find(|mail| mail.contains("Staat in het register")).unwrap();
        assert!(told.contains("To: other-agency@market.example") && told.contains(&format!("/supplier/{}", firm.number)));
    }

    async fn a_profile_of_notices_is_corrected_and_removed_for_good(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let imported = ImportedSupplier { supplier: Supplier { source: Source::Import { external_id: "A".to_owned() }, is_unclaimed: true, name: "Janssens en Zn".to_owned(), ..world.supplier.clone() }, claims: Vec::new() };
        store::imports::import_supplier(&world.app.state.store, &imported, world.app.state.clock.now()).await.unwrap();
        let firm = store::suppliers::find_by_external_id(world.app.state.store.read(), "A").await.unwrap().unwrap();
        world.app.index().await;
        let path = format!("/suppliers/{}/request", firm.number);
        let mut asker = world.browser(Who::OtherSupplier).await;
        let answer = asker.post(&path, &[("about", "correct"), ("text", "Verkeerd gespeld"), ("name", ""), ("website", "javascript:x")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("href=\"#name\"") && answer.contains("href=\"#website\"") && answer.contains("Verkeerd gespeld"));
        let good = [("about", "correct"), ("text", "Verkeerd gespeld"), ("name", "Janssens en Zonen"), ("website", "https://janssens.example")];
        assert_eq!(asker.post(&path, &good).await.status, 303);
        assert_eq!(asker.post(&path, &[("about", "remove"), ("text", "Wij willen hier niet staan")]).await.status, 303);
        let mut operator = world.browser(Who::Operator).await;
        for request in waiting(&world).await {
            let page = format!("/operator/requests/{}", request.id);
            assert_eq!(operator.post(&page, &[("decision", "accept")]).await.status, 303);
        }
        let stored = find(&world, &firm).await;
        assert_eq!((stored.name.as_str(), stored.website.as_deref(), stored.hidden), ("Janssens en Zonen", Some("https://janssens.example"), Some(Hidden::Removed)));
        world.app.index().await;
        assert_eq!(statuses(&mut world.app.visitor(), firm.number).await, [404; 3]);
        assert!(operator.get(&format!("/suppliers/{}", firm.number)).await.contains("The firm asked to be removed"));

        // The same file again, and the same firm under another id of another notice.
        let by_name = |id: &str| ImportedSupplier { supplier: Supplier { source: Source::Import { external_id: id.to_owned() }, name: "Janssens en Zonen".to_owned(), ..imported.supplier.clone() }, claims: Vec::new() };
        for line in [by_name("A"), by_name("B")] {
            store::imports::import_supplier(&world.app.state.store, &line, world.app.state.clock.now()).await.unwrap();
        }
        world.app.index().await;
        for id in ["A", "B"] {
            let stored = store::suppliers::find_by_external_id(world.app.state.store.read(), id).await.unwrap().unwrap();
            assert_eq!(stored.hidden, Some(Hidden::Removed), "{id}");
        }
        assert!(!world.app.visitor().get("/suppliers").await.contains("Janssens"));
    }

    async fn a_sole_trader_is_hidden_until_the_person_claims_it(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let new = NewSupplier {
            name: "Wilhelmina Vandersmissen".to_owned(),
            country: "BE".to_owned(),
            identifier: Some("BE-0403170701".to_owned()),
            website: None,
            language: "nl".to_owned(),
            languages: vec!["nl".to_owned()],
            summary: LocalizedText::default(),
            nuts: Vec::new(),
            size: SizeClass::SmeUnspecified,
            headcount: None,
            turnover_cents: None,
            balance_cents: None,
            source: Source::Import { external_id: "person".to_owned() },
            is_unclaimed: true,
        };
        let tx = world.app.begin().await;
        let firm = store::suppliers::create(&tx, new).await.unwrap();
        store::suppliers::set_hidden(&tx, firm.id, Some(Hidden::SoleTrader)).await.unwrap();
        tx.commit().await.unwrap();
        world.app.index().await;
        assert_eq!(statuses(&mut world.app.visitor(), firm.number).await, [404; 3]);
        let mut person = world.browser(Who::OtherAgency).await;
        assert_eq!(person.get(&format!("/suppliers/{}/request", firm.number)).await.status, 404);

        let form = [("name", "Mina V"), ("country", "BE"), ("identifier", "0403.170.701"), ("language", "nl")];
        let path = "/account/organisations/new-supplier";
        let answer = person.post(path, &form).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("Ask to take over this profile") && answer.contains("Mina V"));
        assert!(!answer.contains("Vandersmissen") && !answer.contains(&format!("/suppliers/{}", firm.number)), "who knows the number does not learn the name");
        let claim: Vec<_> = form.into_iter().chain([("claim", "yes")]).collect();
        assert_eq!(person.post(path, &claim).await.status, 303);
        assert_eq!(person.post(path, &claim).await.status, 303, "twice is once");
        let request = waiting(&world).await;
        assert_eq!(request.len(), 1);
        let mut operator = world.browser(Who::Operator).await;
        assert_eq!(operator.post(&format!("/operator/requests/{}", request[0].id), &[("decision", "accept")]).await.status, 303);
        world.app.index().await;
        let stored = find(&world, &firm).await;
        assert_eq!((stored.hidden, stored.is_unclaimed), (None, false));
        assert_eq!(statuses(&mut world.app.visitor(), firm.number).await, [200; 3]);
    }
}
