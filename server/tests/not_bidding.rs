//! "Not bidding, because …": one press, sealed until the opening, and then sums without names.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::admission::AdmissionStatus;
use support::{
    TestApp,
    bidding::{Stage, said},
    dump::{dump, id_spellings, spellings},
};

fn path(stage: &Stage, firm: i64) -> String {
    format!("/supplier/{firm}/assignments/{}/not-bidding", stage.assignment.number)
}

store::each_database! {
    async fn one_press_is_sealed_until_the_opening(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        stage.admit(stage.other.id, AdmissionStatus::Admitted).await;
        let (mut noord, mut zuid) = (stage.app.sign_in("owner@noord.example").await, stage.app.sign_in("owner@zuid.example").await);
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        let public = format!("/assignments/{}", stage.assignment.number);
        let page = noord.get(&public).await;
        assert!(page.contains("value=\"too-little-time\"") && page.contains(&path(&stage, stage.firm.number)), "{}", said(&page));
        // One press, and a few words of another firm.
        let pressed = noord.post(&path(&stage, stage.firm.number), &[("reason", "too-little-time")]).await;
        assert_eq!((pressed.status, pressed.location()), (303, public.as_str()));
        assert!(said(&noord.get(&public).await).contains("has said why it is not bidding"));
        let other = path(&stage, stage.other.number);
        assert_eq!(zuid.post(&other, &[("reason", "other")]).await.status, 422, "another reason is said");
        assert_eq!(zuid.post(&other, &[("reason", "vague")]).await.status, 422);
        let long = zuid.post(&other, &[("reason", "other"), ("text", &"lang ".repeat(80))]).await;
        assert_eq!(long.status, 422);
        assert!(long.contains("lang lang"), "nothing typed is lost");
        assert_eq!(zuid.post(&other, &[("reason", "other"), ("text", "Wielewaalvergunning ontbreekt")]).await.status, 303);

        // Nobody reads it before: not in the database, not at the agency.
        let rows = dump(stage.app.state.store.read()).await;
        let said_rows: Vec<_> = rows.iter().filter(|row| row.table == "not_bidding").collect();
        assert_eq!(said_rows.len(), 2);
        for needle in [spellings("Wielewaalvergunning"), spellings("too-little-time"), id_spellings(stage.firm.id.uuid()), id_spellings(stage.other.id.uuid())] {
            assert!(said_rows.iter().all(|row| !row.holds(&needle)));
        }
        let bidder = app::bids::bidder(&stage.app.state.keys, stage.assignment.id, stage.firm.id);
        assert!(rows.iter().all(|row| !row.holds(&spellings(&bidder))), "not under the name of its bid either");
        assert!(rows.iter().all(|row| row.table == "assignments" || !row.holds(&spellings("Wielewaalvergunning"))));
        let sealed = buyer.get(&stage.bids()).await;
        assert!(!said(&sealed).contains("Why firms did not bid"), "{}", said(&sealed));

        assert_eq!(stage.open().await, 1);
        let opened = said(&buyer.get(&stage.bids()).await);
        assert!(opened.contains("2 firms that could have bid said why"), "{opened}");
        assert!(opened.contains("Too little time 1") && opened.contains("Something else 1") && opened.contains("Wielewaalvergunning"), "{opened}");
        assert!(!opened.contains("Atelier Noord") && !opened.contains("Bureau Zuid"), "{opened}");
        let late = noord.post(&path(&stage, stage.firm.number), &[("reason", "no-capacity")]).await;
        assert_eq!(late.status, 422);
    }

    async fn it_can_be_taken_back_and_is_no_obstacle(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        let path = path(&stage, stage.firm.number);
        assert_eq!(firm.post(&path, &[("reason", "no-capacity")]).await.status, 303);
        assert_eq!(firm.post(&path, &[("reason", "too-much-risk")]).await.status, 303, "said again: in its place");
        assert_eq!(store::not_bidding::list(stage.app.state.store.read(), stage.assignment.id).await.unwrap().len(), 1);
        assert_eq!(firm.post(&format!("{path}/take-back"), &[]).await.status, 303);
        assert!(store::not_bidding::list(stage.app.state.store.read(), stage.assignment.id).await.unwrap().is_empty());
        assert_eq!(firm.post(&path, &[("reason", "no-capacity")]).await.status, 303);
        stage.write(&mut firm, "toch", "1000").await;
        assert_eq!(stage.submit(&mut firm).await.status, 303, "who said so can still bid");
        let refused = firm.post(&path, &[("reason", "no-capacity")]).await;
        assert_eq!(refused.status, 422);
        assert!(said(&refused).contains("Withdraw it first"), "{}", said(&refused));
        // Firms that may not bid are not asked.
        let mut stranger = stage.app.sign_in("owner@zuid.example").await;
        let other = format!("/supplier/{}/assignments/{}/not-bidding", stage.other.number, stage.assignment.number);
        assert_eq!(stranger.post(&other, &[("reason", "no-capacity")]).await.status, 422);
        assert_eq!(stranger.get(&path).await.status, 404);
    }
}
