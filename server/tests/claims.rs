//! How long claims count, what they said before, what the firm is told; regions on the tree.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{Instant, calendar, profile::renewed_until};
use store::testing::noon;
use support::{
    TestApp,
    world::{Who, World},
};

/// The end of the day `days` from noon.
fn end(days: i64) -> Instant {
    calendar::end_of_day(calendar::local_date(noon().plus_days(days))).unwrap()
}

const TEXT: [(&str, &str); 8] = [
    ("capability", "cpv:72413000"),
    ("language", "nl"),
    ("client", "Stad Aalst"),
    ("period", "2024"),
    ("situation", "Formulieren die niemand begreep"),
    ("action", "Herschreven en getest"),
    ("result", "Negen op tien volledig"),
    ("version", "1"),
];

fn form<'a>(change: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = TEXT
        .into_iter()
        .filter(|(name, _)| !change.iter().any(|(changed, _)| changed == name));
    kept.chain(change.iter().copied()).collect()
}

async fn found(world: &World, words: &str) -> bool {
    let page = world.app.visitor().get(&format!("/suppliers?q={words}")).await;
    assert_eq!(page.status, 200);
    page.contains(&world.supplier.name)
}

store::each_database! {
    async fn what_expires_leaves_the_search_without_anybody_writing(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let claim = world.claim().await;
        let page = format!("/supplier/{}/claims/{claim}", world.supplier.number);
        let public = format!("/suppliers/{}", world.supplier.number);
        let mut firm = world.browser(Who::SupplierOwner).await;
        let last = calendar::last_day(end(60));
        let (day, month, year) = (last.day().to_string(), last.month().to_string(), last.year().to_string());
        let saved = firm.post(&page, &form(&[("expires-day", &day), ("expires-month", &month), ("expires-year", &year)])).await;
        assert_eq!(saved.status, 303);
        let db = world.app.state.store.read();
        let stored = store::claims::find(db, claim).await.unwrap().unwrap();
        assert_eq!((stored.version, stored.expires_at), (1, Some(end(60))), "the words are the same: no new version");
        world.app.index().await;
        assert!(found(&world, "begreep").await);
        assert!(!firm.get(&format!("/supplier/{}", world.supplier.number)).await.contains("expires or has expired"));

        // A month before, the firm is told: once, by mail and on its dashboard.
        let clock = &world.app.state.clock;
        assert!(clock.set(end(30)));
        let mails = world.app.mails().await;
        assert_eq!(mails.iter().filter(|mail| mail.contains("To: supplier@market.example") && mail.contains("Still true?")).count(), 1);
        assert_eq!(mails.iter().filter(|mail| mail.contains("To: member@market.example")).count(), 1, "members edit the profile too");
        // Sessions last thirty days.
        let mut firm = world.browser(Who::SupplierOwner).await;
        let dashboard = firm.get(&format!("/supplier/{}", world.supplier.number)).await;
        assert!(dashboard.contains("1 capability expires or has expired"), "{} {}", dashboard.status, dashboard.body);

        assert!(clock.set(end(60)));
        assert!(found(&world, "begreep").await, "the index has not followed yet");
        while server::workers::jobs::run_due(&world.app.state).await.unwrap() > 0 {}
        world.app.index().await;
        assert!(!found(&world, "begreep").await);
        assert!(!world.app.visitor().get(&public).await.contains("begreep"));
        app::documents::rebuild(&world.app.state.store, &world.app.state.search, clock.now()).await.unwrap();
        assert!(!found(&world, "begreep").await, "nor after a rebuild");
        let mut firm = world.browser(Who::SupplierOwner).await;
        let list = firm.get(&format!("/supplier/{}/claims", world.supplier.number)).await;
        assert!(list.contains("Expired: not shown to buyers") && list.contains("It is still true"));

        // One press, and it is back.
        assert_eq!(firm.post(&format!("{page}/renew"), &[]).await.status, 303);
        let renewed = store::claims::find(db, claim).await.unwrap().unwrap();
        assert_eq!((renewed.version, renewed.expires_at), (1, Some(renewed_until(clock.now()))));
        world.app.index().await;
        assert!(found(&world, "begreep").await);
    }

    async fn a_renewed_claim_is_not_mailed_about_nor_forgotten_at_the_old_end(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let claim = world.claim().await;
        let db = world.app.state.store.read();
        let stored = store::claims::find(db, claim).await.unwrap().unwrap();
        for days in [60, 400] {
            let tx = world.app.begin().await;
            store::claims::set_expiry(&tx, &stored, Some(end(days))).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert!(world.app.state.clock.set(end(60)));
        assert!(world.app.mails().await.is_empty());
        world.app.index().await;
        assert!(found(&world, "begreep").await);
    }

    async fn a_day_that_is_past_or_far_is_refused(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let page = format!("/supplier/{}/claims/{}", world.supplier.number, world.claim().await);
        let mut firm = world.browser(Who::SupplierOwner).await;
        for (year, said) in [("2020", "Enter a date in the future"), ("2099", "Enter a date on or before")] {
            let answer = firm.post(&page, &form(&[("expires-day", "1"), ("expires-month", "2"), ("expires-year", year)])).await;
            assert!(answer.status == 422 && answer.contains(said) && answer.contains("href=\"#expires\"") && answer.contains(year), "{year}");
        }
    }

    async fn an_older_version_is_read_and_restored(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let claim = world.claim().await;
        let page = format!("/supplier/{}/claims/{claim}", world.supplier.number);
        let mut firm = world.browser(Who::SupplierOwner).await;
        assert_eq!(firm.post(&page, &form(&[("result", "Zeven op tien volledig")])).await.status, 303);
        let list = firm.get(&format!("{page}/versions")).await;
        assert!(list.contains("<del>") && list.contains("Negen ") && list.contains("<ins>") && list.contains("Zeven "), "word by word");
        let old = firm.get(&format!("{page}/versions/1")).await;
        assert!(old.contains("Negen op tien volledig") && old.contains("Restore this text"));
        let frozen = store::claims::find_version(world.app.state.store.read(), claim, 1).await.unwrap();
        assert_eq!(firm.post(&format!("{page}/versions/1"), &[]).await.status, 303);
        let db = world.app.state.store.read();
        let now = store::claims::find(db, claim).await.unwrap().unwrap();
        assert_eq!((now.version, now.result.as_str()), (3, "Negen op tien volledig"));
        assert_eq!(store::claims::find_version(db, claim, 1).await.unwrap(), frozen, "what was stays as it was");
        assert_eq!(firm.post(&format!("{page}/versions/1"), &[]).await.status, 303);
        assert_eq!(store::claims::find(db, claim).await.unwrap().unwrap().version, 3, "it says so already");
        assert_eq!(firm.get(&format!("{page}/versions/9")).await.status, 404);
        assert_eq!(firm.post(&format!("{page}/versions/9"), &[]).await.status, 404);
        let other = world.claim().await;
        let theirs = format!("/supplier/{}/claims/{other}/versions", world.supplier.number + 1);
        assert_eq!(world.browser(Who::OtherSupplier).await.get(&theirs).await.status, 404);
    }

    async fn regions_are_ticked_on_the_tree_or_named(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let page = format!("/supplier/{}/profile", world.supplier.number);
        let mut firm = world.browser(Who::SupplierOwner).await;
        let shown = firm.get(&page).await;
        assert!(shown.contains(r#"value="BE211""#) && shown.contains("Parts of") && shown.contains("Easier to find"));
        let base = [("name", "Atelier Noord"), ("language", "nl"), ("languages", "nl"), ("summary.nl", "Toegankelijke websites")];
        let with = |more: &[(&'static str, &'static str)]| base.iter().chain(more).copied().collect::<Vec<_>>();
        let saved = firm.post(&page, &with(&[("nuts", "BE2"), ("nuts", "BE21"), ("nuts", "BE351"), ("nuts_other", "Nord, nl3")])).await;
        assert_eq!(saved.status, 303);
        let stored = store::suppliers::find(world.app.state.store.read(), world.supplier.id).await.unwrap().unwrap();
        assert_eq!(stored.nuts, ["BE2", "BE351", "FRE11", "NL3"]);
        let again = firm.get(&page).await;
        assert!(again.contains(r#"value="FRE11""#), "what is not on the tree is typed");
        let wrong = firm.post(&page, &with(&[("nuts", "BE2"), ("nuts_other", "Atlantis")])).await;
        assert!(wrong.status == 422 && wrong.contains("href=\"#nuts_other\"") && wrong.contains("Atlantis"));
        let public = world.app.visitor().get(&format!("/suppliers/{}", world.supplier.number)).await;
        assert!(public.contains("k-regions"));
    }
}
