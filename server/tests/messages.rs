//! Messages between agency and firm: from the first to the reply, who may begin one, and what nobody else sees of them.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    AdmissionId, AssignmentId, BidId, Instant, LotId,
    contact::MESSAGE_MAX,
    organisation::{AgencyRole, Membership, OrganisationId, Role},
};
use store::{
    Page, audit,
    bids::{SealedBid, SealedBytes},
};
use support::{
    Browser, TestApp,
    world::{Who, World},
};

const TEXT: &str = "Mag het verslag ook in het Frans?\n\nGroeten <b>uit</b> Aalst";

impl Paths<'_> {
    fn agency(&self, rest: &str) -> String {
        format!("/agency/{}/messages{rest}", self.0.agency.number)
    }
    fn supplier(&self, rest: &str) -> String {
        format!("/supplier/{}/messages{rest}", self.0.supplier.number)
    }
    fn about_lot(&self) -> String {
        self.supplier(&format!("/new?about=lot-{}-1", self.0.framework))
    }
    fn about_assignment(&self) -> String {
        format!("/new?about=assignment-{}", self.0.assignment)
    }
}

struct Paths<'a>(&'a World);

async fn lot(world: &World) -> LotId {
    let lot = store::lots::find_by_number(world.app.state.store.read(), world.framework, 1)
        .await
        .unwrap();
    lot.unwrap().id
}

async fn apply(world: &World) -> AdmissionId {
    world.apply(lot(world).await).await.id
}

async fn assignment(world: &World) -> domain::assignment::Assignment {
    store::assignments::find_by_number(world.app.state.store.read(), world.assignment)
        .await
        .unwrap()
        .unwrap()
}

/// The supplier of the world bids. What is in the bid does not matter here.
async fn bid(world: &World, id: AssignmentId) {
    let now = world.app.state.clock.now();
    let part = || SealedBytes {
        enc: vec![1; 32],
        ciphertext: vec![2; 64],
    };
    let bid = SealedBid {
        envelope: app::bids::envelope(&world.app.state.keys, BidId::generate(), id, world.supplier.id, now),
        quality: part(),
        identity: part(),
        price: part(),
    };
    let tx = world.app.begin().await;
    store::bids::submit(&tx, &bid, now).await.unwrap();
    tx.commit().await.unwrap();
}

/// Follows the redirect of a message that was sent.
async fn sent(browser: &mut Browser, path: &str, text: &str) -> String {
    let answer = browser.post(path, &[("text", text)]).await;
    assert_eq!(answer.status, 303, "{path}");
    answer.location().to_owned()
}

/// A colleague in the agency, with this role.
async fn colleague(world: &World, email: &str, role: AgencyRole) -> Browser {
    let user = world.app.person(email, false).await.id;
    let tx = world.app.begin().await;
    let membership = Membership {
        user,
        organisation: OrganisationId::Agency(world.agency.id),
        role: Role::Agency(role),
        until: None,
    };
    store::members::add(&tx, &membership).await.unwrap();
    tx.commit().await.unwrap();
    world.app.sign_in(email).await
}

store::each_database! {
    async fn a_firm_asks_and_the_agency_answers(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let paths = Paths(&world);
        let (mut firm, mut agency) = (world.browser(Who::SupplierOwner).await, world.browser(Who::AgencyOwner).await);
        assert!(firm.get(&paths.supplier("")).await.contains("No messages yet"));
        let lot = firm.get(&format!("/lots/{}-1", world.framework)).await;
        assert!(lot.contains(&format!("href=\"{}\"", paths.about_lot())) && lot.contains(&format!("Write to {}", world.agency.name.pick("en").1)));
        assert!(!world.app.visitor().get(&format!("/lots/{}-1", world.framework)).await.contains("Write to"));

        let thread = sent(&mut firm, &paths.about_lot(), TEXT).await;
        let id = thread.rsplit('/').next().unwrap().to_owned();
        assert!(thread.starts_with(&paths.supplier("/")));
        let shown = firm.get(&thread).await;
        assert!(shown.contains("Your message is sent.") && shown.contains("Mag het verslag ook in het Frans?") && shown.contains("Not read yet"));
        assert!(!shown.contains("<b>uit</b>"), "what somebody wrote is text");
        assert_eq!(firm.get(&paths.about_lot()).await.location(), thread, "there is a thread already");

        // The agency sees that there is one, reads it, and then it is read.
        let dashboard = agency.get(&format!("/agency/{}", world.agency.number)).await;
        assert!(dashboard.contains("1 new message"));
        let list = agency.get(&paths.agency("")).await;
        assert!(list.contains("1 new message") && list.contains("Perceel 1") && list.contains("Atelier Noord"));
        let shown = agency.get(&paths.agency(&format!("/{id}"))).await;
        assert!(shown.contains("Mag het verslag") && shown.contains(">New<") && shown.contains("Atelier Noord"));
        assert!(!shown.contains(", Mieke Peeters"), "who wrote for the other side is that side's own business");
        assert!(!agency.get(&paths.agency("")).await.contains("new message"));
        assert!(!agency.get(&paths.agency(&format!("/{id}"))).await.contains(">New<"));
        assert!(firm.get(&thread).await.contains("Read Monday"));

        assert_eq!(sent(&mut agency, &paths.agency(&format!("/{id}")), "Ja, dat mag.").await, paths.agency(&format!("/{id}")));
        assert!(firm.get(&paths.supplier("")).await.contains("1 new message"));
        let db = world.app.state.store.read();
        let messages = store::threads::list_messages(db, id.parse().unwrap()).await.unwrap();
        assert_eq!(messages.iter().map(|message| message.text.as_str()).collect::<Vec<_>>(), [TEXT, "Ja, dat mag."]);
        assert_eq!(messages[0].read_at, Some(world.app.state.clock.now()));
        let filter = audit::Filter { kind: Some(domain::audit::AuditKind::MessageSent), ..audit::Filter::default() };
        let events = audit::list(db, &filter, Page::new(1, 10)).await.unwrap().items;
        assert_eq!(events.len(), 2);
        assert!(events.iter().all(|event| !event.detail.contains("mag") && !event.detail.contains("Mag")));
    }

    async fn a_mail_says_only_that_there_is_one(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let paths = Paths(&world);
        let mut evaluator = colleague(&world, "evaluator@market.example", AgencyRole::Evaluator).await;
        assert_eq!(evaluator.get(&paths.agency("")).await.status, 403, "an evaluator reads no messages");
        assert!(!evaluator.get(&format!("/agency/{}", world.agency.number)).await.contains("/messages"));
        let mut firm = world.browser(Who::SupplierOwner).await;
        let thread = sent(&mut firm, &paths.about_lot(), TEXT).await;
        let id = thread.rsplit('/').next().unwrap();
        let mails = world.app.mails().await;
        let to = |address: &str| mails.iter().filter(|mail| mail.contains(address)).count();
        assert_eq!((to("agency@market.example"), to("member@market.example")), (1, 1), "those of the other side who may read it");
        assert_eq!((to("evaluator@"), to("supplier@market.example"), mails.len()), (0, 0, 2));
        for mail in &mails {
            let mail = mail.replace("=\r\n", "").replace("=\n", "");
            for word in ["verslag", "Frans", "Groeten", "Perceel", "Atelier Noord"] {
                assert!(!mail.contains(word), "{word} in {mail}");
            }
            assert!(mail.contains(&format!("/messages/{id}")), "{mail}");
        }
    }

    async fn nobody_else_sees_a_thread(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let paths = Paths(&world);
        let mut firm = world.browser(Who::SupplierOwner).await;
        let thread = sent(&mut firm, &paths.about_lot(), TEXT).await;
        let id = thread.rsplit('/').next().unwrap();
        // Below the path of their own organisation.
        for (who, organisation) in [(Who::OtherAgency, "agency"), (Who::OtherSupplier, "supplier")] {
            let mut other = world.browser(who).await;
            let home = other.get("/account").await;
            let own = home.body.split(&format!("href=\"/{organisation}/")).nth(1).unwrap();
            let own: String = own.chars().take_while(char::is_ascii_digit).collect();
            let path = format!("/{organisation}/{own}/messages/{id}");
            assert_eq!(other.get(&format!("/{organisation}/{own}/messages")).await.status, 200);
            assert_eq!(other.get(&path).await.status, 404, "{who:?}");
            assert_eq!(other.post(&path, &[("text", "Ook ik")]).await.status, 404, "{who:?}");
            assert_eq!(other.get(&thread).await.status, 404, "{who:?}");
        }
        assert_eq!(firm.get(&paths.supplier("/00000000-0000-0000-0000-000000000000")).await.status, 404);
        assert_eq!(firm.get(&paths.supplier("/none")).await.status, 404);
        assert_eq!(store::threads::list_messages(world.app.state.store.read(), id.parse().unwrap()).await.unwrap().len(), 1);
    }

    async fn nothing_typed_is_lost(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let paths = Paths(&world);
        let mut firm = world.browser(Who::SupplierOwner).await;
        let long = "a".repeat(MESSAGE_MAX + 1);
        let answer = firm.post(&paths.about_lot(), &[("text", &long)]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains(&long) && answer.contains("href=\"#text\"") && answer.contains(&format!("action=\"{}\"", paths.about_lot())));
        assert_eq!(firm.post(&paths.about_lot(), &[("text", " ")]).await.status, 422);
        assert_eq!(firm.post(&paths.supplier("/new"), &[("text", "Over niets")]).await.status, 422);
        for nothing in ["lot-1-999", "lot-x", "assignment-999999", "admission-00000000-0000-0000-0000-000000000000", "bid-1"] {
            assert_eq!(firm.get(&paths.supplier(&format!("/new?about={nothing}"))).await.status, 404, "{nothing}");
        }
        let of_firm = OrganisationId::Supplier(world.supplier.id);
        assert_eq!(store::threads::list(world.app.state.store.read(), of_firm, Page::new(1, 10)).await.unwrap().total, 0);

        // Twice is once; too many wait, with the text still there.
        let thread = sent(&mut firm, &paths.about_lot(), "Een").await;
        assert_eq!(sent(&mut firm, &thread, "Een").await, thread);
        let id = thread.rsplit('/').next().unwrap().parse().unwrap();
        assert_eq!(store::threads::list_messages(world.app.state.store.read(), id).await.unwrap().len(), 1);
        for number in 0..38 {
            sent(&mut firm, &thread, &format!("Nummer {number}")).await;
        }
        let answer = firm.post(&thread, &[("text", "Eén te veel")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("Eén te veel") && answer.contains("You have sent many messages"));
        assert_eq!(sent(&mut world.browser(Who::Member).await, &thread, "Van een collega").await, thread, "the limit is of a person");
    }

    async fn an_agency_writes_to_those_who_applied(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let paths = Paths(&world);
        let mut agency = world.browser(Who::AgencyOwner).await;
        let about_lot = paths.agency(&format!("/new?about=lot-{}-1", world.framework));
        assert!(agency.get(&about_lot).await.contains("once it has applied"));
        let refused = agency.post(&about_lot, &[("text", "Doe mee!")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.contains("Doe mee!"), "what was typed is still there");
        assert!(agency.get(&paths.agency("/new")).await.contains("There are no applications yet."));

        let admission = apply(&world).await;
        let about = paths.agency(&format!("/new?about=admission-{admission}"));
        assert!(agency.get(&paths.agency("/new")).await.contains(&about));
        assert!(agency.get(&about).await.contains("Atelier Noord"));
        let thread = sent(&mut agency, &about, "Stuur nog een referentie, graag.").await;
        let id = thread.rsplit('/').next().unwrap();
        let mut firm = world.browser(Who::SupplierOwner).await;
        assert!(firm.get(&paths.supplier(&format!("/{id}"))).await.contains("Stuur nog een referentie"));
        let own = paths.supplier(&format!("/new?about=admission-{admission}"));
        assert_eq!(firm.get(&own).await.location(), paths.supplier(&format!("/{id}")));

        let mut approver = colleague(&world, "approver@market.example", AgencyRole::Approver).await;
        let shown = approver.get(&thread).await;
        assert!(shown.status == 200 && !shown.contains("<textarea") && shown.contains("your role does not write messages"));
        assert_eq!(approver.post(&thread, &[("text", "Toch")]).await.status, 403);
        assert_eq!(approver.get(&about).await.status, 403);
        // Of another agency's or firm's applications nothing is known.
        for (who, kind, number) in [(Who::OtherAgency, "agency", world.agency.number + 1), (Who::OtherSupplier, "supplier", world.supplier.number + 1)] {
            let path = format!("/{kind}/{number}/messages/new?about=admission-{admission}");
            assert_eq!(world.browser(who).await.get(&path).await.status, 404, "{path}");
        }
    }

    async fn about_an_assignment_only_after_its_opening(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let (paths, clock) = (Paths(&world), &world.app.state.clock);
        let about = paths.supplier(&paths.about_assignment());
        let public = format!("/assignments/{}", world.assignment);
        let deadline = assignment(&world).await.dates.deadline;
        let mut firm = world.browser(Who::SupplierOwner).await;
        assert!(clock.set(Instant::from_millis(deadline.as_millis() - 1).unwrap()));
        assert!(firm.get(&about).await.contains("who is preparing a bid"));
        let refused = firm.post(&about, &[("text", "Wat bedoelt u?")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.contains("Wat bedoelt u?"));
        assert!(!firm.get(&public).await.contains("Write to"));

        assert!(clock.set(deadline));
        assert!(firm.get(&about).await.contains("when its bids have been opened"), "nobody knows yet who bid");
        assert_eq!(firm.post(&about, &[("text", "Wat bedoelt u?")]).await.status, 422);
        let tx = world.app.begin().await;
        assert!(store::assignments::mark_opened(&tx, assignment(&world).await.id).await.unwrap());
        tx.commit().await.unwrap();
        assert!(firm.get(&public).await.contains(&about));
        assert!(sent(&mut firm, &about, "Wanneer hoort men iets?").await.starts_with(&paths.supplier("/")));
    }

    async fn an_agency_does_not_learn_who_bids_before_the_opening(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let (paths, clock) = (Paths(&world), &world.app.state.clock);
        let assignment = assignment(&world).await;
        let about = |number: i64| paths.agency(&format!("{}&to={number}", paths.about_assignment()));
        let (bidder, other) = (about(world.supplier.number), about(world.supplier.number + 1));
        bid(&world, assignment.id).await;
        let mut agency = world.browser(Who::AgencyOwner).await;
        for moment in [clock.now(), assignment.dates.deadline] {
            assert!(clock.set(moment));
            let (first, second) = (agency.get(&bidder).await, agency.get(&other).await);
            assert!(first.contains("you do not know who bid") && second.contains("you do not know who bid"), "the same for both");
            assert_eq!(agency.post(&bidder, &[("text", "Bood u?")]).await.status, 422);
        }
        let tx = world.app.begin().await;
        assert!(store::assignments::mark_opened(&tx, assignment.id).await.unwrap());
        tx.commit().await.unwrap();
        assert!(agency.get(&other).await.contains("this one did not"));
        assert_eq!(agency.get(&paths.agency(&paths.about_assignment())).await.status, 404, "to nobody");
        assert_eq!(world.browser(Who::Member).await.get(&bidder).await.status, 403, "who may not read bids does not learn it this way");
        sent(&mut agency, &bidder, "Verduidelijk criterium 2, graag.").await;
        assert!(world.browser(Who::SupplierOwner).await.get(&paths.supplier("")).await.contains("1 new message"));
    }
}
