//! From a draft by each route to the public page, and who may press the button.

use crate::town::*;
use domain::{
    Money,
    assignment::Route,
    organisation::{Agency, AgencyRole, Membership, OrganisationId, Role, SupplierRole},
};
use store::{Page, samples};

store::each_database! {
    async fn a_limited_value_assignment_goes_from_a_draft_to_the_public_page(store: Store) {
        let mut town = Town::new(store).await;
        let home = town.home();
        assert!(town.buyer.get(&home).await.contains("No assignments yet"));
        let tasks = town.whole(&[]).await;
        let list = town.buyer.get(&home).await;
        assert!(list.contains("10 of 10 parts done") && list.contains("Des formulaires que chacun comprend"));
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        for text in ["Des formulaires que chacun comprend", "Quatre demandes sur dix", "Friday 20 March 2026, 12:00", "La ville ouvre le guichet", "As soon as you launch"] {
            assert!(check.contains(text), "{text}");
        }
        let answer = town.launch(&tasks).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let public = app_visitor(&town).get(answer.location()).await;
        assert!(public.status == 200 && public.contains("Des formulaires que chacun comprend") && public.contains("Open for bids"));
        let assignment = town.launched().await.remove(0);
        assert_eq!((assignment.route, assignment.budget), (Route::LimitedValue, Money::eur(2_000_000)));
        assert_eq!((assignment.dates.opens_at, assignment.dates.deadline), (town.now(), local("2026-03-20T12:00")));
        assert_eq!((assignment.criteria.len(), assignment.outcomes.len(), assignment.published_at), (3, 1, Some(town.now())));
        assert_eq!(town.drafts().await, 0);
        assert_eq!(jobs_for(&town).await, Vec::new(), "nobody is admitted to what is no lot");
        let key = store::assignments::find_opening_key(town.app.state.store.read(), assignment.id).await.unwrap().unwrap();
        assert!(!key.public.is_empty() && !key.private_wrapped.is_empty());
    }

    async fn a_call_off_takes_from_its_lot_and_tells_the_firms_when_it_opens(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(10_000_000).await;
        let answer = town.buyer.post(&format!("{}/drafts", town.home()), &[("route", "call-off"), ("lot", &lot.to_string())]).await;
        let tasks = answer.location().to_owned();
        assert_eq!(town.stored(&tasks, "capabilities").await, "cpv:72413000", "the needs of the lot come with it");
        for (part, fields) in WHOLE.iter().filter(|(part, _)| *part != "route") {
            assert_eq!(town.fill(&tasks, part, "continue", fields).await.status, 303, "{part}");
        }
        let opens = [("opens_at-day", "9"), ("opens_at-month", "3"), ("opens_at-year", "2026"), ("opens_at.time", "09:00")];
        assert_eq!(town.fill(&tasks, "dates", "continue", &opens).await.status, 303);
        let answer = town.launch(&tasks).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let public = app_visitor(&town).get(answer.location()).await;
        assert!(public.contains("Planned") && public.contains("/lots/"));
        let assignment = town.launched().await.remove(0);
        assert_eq!(assignment.route, Route::CallOff { lot });
        assert_eq!(store::lots::committed_cents(town.app.state.store.read(), lot).await.unwrap(), 2_000_000);
        assert_eq!(jobs_for(&town).await, [local("2026-03-09T09:00")]);
        let list = town.buyer.get(&town.home()).await;
        assert!(list.contains("Planned") && list.contains("in 7 days"), "{}", list.body);
    }

    async fn a_negotiated_one_is_open_to_all_or_to_three_firms_with_reasons(store: Store) {
        let mut town = Town::new(store).await;
        let mut firms = Vec::new();
        for name in ["Atelier Noord", "Atelier Zuid", "Atelier West"] {
            firms.push(samples::supplier(&town.app.state.store, name, town.now()).await);
        }
        join(&town, "nele@zuid.example", OrganisationId::Supplier(firms[1].id), Role::Supplier(SupplierRole::Owner)).await;
        town.app.index().await;
        let tasks = town.whole(&[]).await;
        let negotiated = [("route", "negotiated"), ("open_to_all", "no")];
        refused(&town.fill(&tasks, "route", "continue", &negotiated).await, "Invite at least 3 firms");
        // Searching keeps what was typed, and shows the firm with a button.
        let search = [("find.invited", "Zuid"), ("invited.1.reason", "Kent het loket"), ("invited.1.supplier", "")];
        let found = town.fill(&tasks, "route", "find:invited", &search).await;
        assert_eq!(found.status, 303);
        let shown = town.buyer.get(found.location().split('#').next().unwrap()).await;
        assert!(shown.contains("Invite Atelier Zuid") && !shown.contains("Invite Atelier Noord") && shown.contains("Kent het loket"));
        let invite = format!("invite:{}", firms[1].number);
        assert!(town.fill(&tasks, "route", &invite, &[]).await.location().ends_with("#invited.1"));
        assert_eq!(town.stored(&tasks, "invited.1.supplier").await, firms[1].number.to_string());
        let (by_number, by_id) = (firms[0].number.to_string(), firms[2].id.to_string());
        let rest = [("invited.2.supplier", by_number.as_str()), ("invited.2.reason", "Sterk in taal"), ("invited.3.supplier", "999999"), ("invited.3.reason", "Dichtbij")];
        refused(&town.fill(&tasks, "route", "continue", &rest).await, "Choose a firm that is registered here");
        assert_eq!(town.fill(&tasks, "route", "continue", &[("invited.3.supplier", &by_id)]).await.status, 303);
        let answer = town.launch(&tasks).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let Route::Negotiated { invited } = town.launched().await.remove(0).route else { panic!("negotiated") };
        assert_eq!(invited.iter().map(|firm| firm.supplier).collect::<Vec<_>>(), [firms[1].id, firms[0].id, firms[2].id]);
        assert!(!app_visitor(&town).get(answer.location()).await.contains("Atelier Zuid"), "who is invited is not public");
        let mails = town.app.mails().await;
        assert_eq!(mails.len(), 1, "to the one firm that has a member");
        assert!(mails[0].contains("nele@zuid.example") && mails[0].contains("Invitation to bid") && !mails[0].contains("Kent het loket"));

        let open = town.whole(&[("route", &[("route", "negotiated"), ("open_to_all", "yes")]), ("budget", &[("budget", "90000")])]).await;
        assert_eq!(town.launch(&open).await.status, 303);
        assert_eq!(town.launched().await[0].route, Route::Negotiated { invited: Vec::new() });
    }

    async fn a_launch_is_of_what_was_shown(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let path = format!("{tasks}/check");
        let shown = version(&town.buyer.get(&path).await);
        town.fill(&tasks, "budget", "later", &[("budget", "25000")]).await;
        refused(&town.buyer.post(&path, &[("version", &shown)]).await, "changed after this page was shown");
        assert_eq!((town.launched().await.len(), town.launch(&tasks).await.status), (0, 303));
    }

    async fn an_agency_that_is_not_verified_cannot_launch(store: Store) {
        let mut town = Town::new(store).await;
        let tx = town.app.begin().await;
        let new = store::agencies::NewAgency {
            name: town.agency.name.clone(),
            country: "BE".to_owned(),
            identifier: None,
            website: None,
            publish_languages: vec!["nl".to_owned(), "fr".to_owned()],
            mandate_cents: None,
            verified_at: None,
            source: domain::organisation::Source::Kavel,
        };
        town.agency = store::agencies::create(&tx, new).await.unwrap();
        let user = store::users::find_by_email(town.app.state.store.read(), &domain::EmailAddress::parse(BUYER).unwrap()).await.unwrap().unwrap().id;
        let membership = Membership { user, organisation: OrganisationId::Agency(town.agency.id), role: Role::Agency(AgencyRole::Owner), until: None };
        store::members::add(&tx, &membership).await.unwrap();
        tx.commit().await.unwrap();
        let tasks = town.whole(&[]).await;
        refused(&town.launch(&tasks).await, "Your agency must be verified");
        assert!(town.buyer.get(&format!("{tasks}/check")).await.contains("An operator has not verified this agency yet"));
        assert_eq!((town.launched().await.len(), town.drafts().await), (0, 1));
        let tx = town.app.begin().await;
        store::agencies::verify(&tx, town.agency.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(town.launch(&tasks).await.status, 303);
    }

    async fn launching_twice_makes_one(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let path = format!("{tasks}/check");
        let version = version(&town.buyer.get(&path).await);
        let presses: Vec<_> = (0..3).map(|_| {
            let (mut browser, path, version) = (town.buyer.clone(), path.clone(), version.clone());
            tokio::spawn(async move { browser.post(&path, &[("version", &version)]).await })
        }).collect();
        let mut places = Vec::new();
        for press in presses {
            let answer = press.await.unwrap();
            assert_eq!(answer.status, 303);
            places.push(answer.location().to_owned());
        }
        places.push(town.buyer.post(&path, &[("version", &version)]).await.location().to_owned());
        places.dedup();
        let launched = town.launched().await;
        assert_eq!((launched.len(), places), (1, vec![format!("/assignments/{}", launched[0].number)]));
        assert_eq!(town.buyer.get(&tasks).await.status, 404, "the draft is gone");
    }

    async fn above_the_mandate_an_approver_launches(store: Store) {
        let mut town = Town::new(store).await;
        let approver = town.join("approver@aalst.example", AgencyRole::Approver).await;
        let tx = town.app.begin().await;
        let changed = Agency { mandate_cents: Some(1_500_000), ..town.agency.clone() };
        store::agencies::update(&tx, &changed).await.unwrap();
        tx.commit().await.unwrap();
        let tasks = town.whole(&[]).await;
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        assert!(check.contains("above €15,000") && check.contains("Mieke Peeters") && !check.contains("Launch the assignment"));
        refused(&town.launch(&tasks).await, "an owner or an approver must launch it");
        let mut browser = town.app.sign_in("approver@aalst.example").await;
        let home = town.home();
        let list = browser.get(&home).await;
        assert!(list.contains(&format!("{tasks}/check")) && !list.contains("New assignment"));
        assert_eq!(browser.get(&format!("{tasks}/budget")).await.status, 403, "approving is not editing");
        assert!(browser.get(&format!("{tasks}/check")).await.contains("Launching is the approval"));
        assert_eq!(launch(&mut browser, &tasks).await.status, 303);
        let event = store::audit::list(town.app.state.store.read(), &store::audit::Filter::default(), Page::new(1, 100)).await.unwrap().items.into_iter()
            .find(|event| event.kind == domain::audit::AuditKind::AssignmentPublished).unwrap();
        assert_eq!(event.actor, domain::audit::Actor::User(approver));
        // Up to it a buyer launches alone, and an approver does not.
        let small = town.whole(&[("budget", &[("budget", "9000")]), ("criteria", SHORT)]).await;
        let check = browser.get(&format!("{small}/check")).await;
        assert!(check.contains("An owner or a buyer of your agency launches it"));
        assert_eq!(browser.post(&format!("{small}/check"), &[("version", "1")]).await.status, 403);
        assert_eq!(town.launch(&small).await.status, 303);
    }
}
