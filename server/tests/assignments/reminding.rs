//! Reminders: each thing once, one mail a day, none for who wants none; and the first pages of the workspaces.

use crate::support::{
    TestApp,
    bidding::{Stage, launch, priced, said},
};
use app::reminding;
use domain::{EmailAddress, Instant, assignment::Route};
use store::samples;

async fn mails(app: &TestApp, email: &str) -> Vec<String> {
    let mut mails = app.mails().await;
    mails.retain(|mail| mail.contains(email) && mail.contains("Do not forget"));
    mails
}

fn days_before(deadline: Instant, days: i64) -> Instant {
    domain::calendar::add_days(deadline, -days)
}

store::each_database! {
    async fn a_deadline_that_comes_near_is_told_once_and_one_mail_a_day(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let (state, deadline) = (&stage.app.state, stage.deadline());
        let tx = stage.app.begin().await;
        for email in ["an@people.example", "buyer@stad.example"] {
            store::watchers::follow(&tx, stage.assignment.id, &EmailAddress::parse(email).unwrap(), "en", true).await.unwrap();
        }
        tx.commit().await.unwrap();
        stage.clock_to(days_before(deadline, 4));
        assert_eq!(reminding::look(state).await.unwrap(), 0, "not yet");
        stage.clock_to(days_before(deadline, 2));
        assert_eq!(reminding::look(state).await.unwrap(), 2, "the buyer, who follows too, and the address");
        let buyer = mails(&stage.app, "buyer@stad.example").await;
        assert!(buyer.len() == 1 && buyer[0].contains("/account#reminders") && !buyer[0].contains("/follow/stop/"));
        let an = mails(&stage.app, "an@people.example").await;
        assert!(an.len() == 1 && an[0].contains("/follow/stop/") && an[0].contains("List-Unsubscribe:"));
        assert_eq!(reminding::look(state).await.unwrap(), 0, "once");
        // Another one closes: its mail is of the next day.
        let mut other = priced(samples::assignment(stage.agency.id, Route::LimitedValue, 900_000, stage.assignment.created_at));
        other.dates.deadline = deadline.plus(jiff::SignedDuration::from_hours(1));
        launch(&stage.app, other).await;
        assert_eq!(reminding::look(state).await.unwrap(), 0, "one a day");
        stage.clock_to(days_before(deadline, 1));
        assert_eq!(reminding::look(state).await.unwrap(), 1);
        assert_eq!(mails(&stage.app, "buyer@stad.example").await.len(), 2);
    }

    async fn who_wants_no_reminders_gets_none(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        let account = buyer.get("/account").await;
        assert!(account.contains(r#"name="reminders""#) && account.contains(r#"value="yes" checked"#), "on, unless somebody says otherwise");
        assert_eq!(buyer.post("/account/reminders", &[]).await.location(), "/account#reminders");
        assert!(!buyer.get("/account").await.contains(r#"value="yes" checked"#));
        stage.clock_to(days_before(stage.deadline(), 2));
        assert_eq!(reminding::look(&stage.app.state).await.unwrap(), 0);
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        assert_eq!(buyer.post("/account/reminders", &[("reminders", "yes")]).await.status, 303);
        assert_eq!(reminding::look(&stage.app.state).await.unwrap(), 1);
    }

    async fn bids_that_nobody_evaluates_are_told_after_ten_working_days(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        stage.write(&mut firm, "eerste", "700000000").await;
        assert_eq!(stage.submit(&mut firm).await.status, 303);
        assert_eq!(stage.open().await, 1);
        let late = domain::calendar::add_working_days(stage.deadline(), 10);
        stage.clock_to(days_before(late, 1));
        assert_eq!(reminding::look(&stage.app.state).await.unwrap(), 0);
        stage.clock_to(late);
        assert_eq!(reminding::look(&stage.app.state).await.unwrap(), 1);
        let told = mails(&stage.app, "buyer@stad.example").await;
        assert!(told.len() == 1 && told[0].contains(&stage.bids()), "{told:?}");
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        let page = buyer.get(&format!("/agency/{}", stage.agency.number)).await;
        assert!(said(&page).contains("assignment closed, and its bids are not evaluated"));
    }

    async fn the_first_page_of_a_firm_says_what_waits(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let home = format!("/supplier/{}", stage.firm.number);
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        assert!(!said(&firm.get(&home).await).contains("bid to finish"));
        let (section, fields) = crate::support::bidding::parts("eerste", "1").remove(0);
        stage.post(&mut firm, section, &fields, "later").await;
        assert!(said(&firm.get(&home).await).contains("1 bid to finish"));
        let invited = domain::assignment::Invited { supplier: stage.firm.id, reason: "Kent het".to_owned() };
        let route = Route::Negotiated { invited: vec![invited] };
        launch(&stage.app, priced(samples::assignment(stage.agency.id, route, 900_000, stage.app.state.clock.now()))).await;
        assert!(said(&firm.get(&home).await).contains("1 invitation to bid"));
        let mut other = stage.app.sign_in("owner@zuid.example").await;
        let others = said(&other.get(&format!("/supplier/{}", stage.other.number)).await);
        assert!(!others.contains("invitation to bid") && !others.contains("bid to finish"));
    }

    async fn the_first_page_of_an_agency_says_which_lots_are_nearly_used_up(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut owner = stage.app.sign_in("buyer@stad.example").await;
        let home = format!("/agency/{}", stage.agency.number);
        assert!(!said(&owner.get(&home).await).contains("almost used up"));
        let more = samples::assignment(stage.agency.id, Route::CallOff { lot: stage.lot }, 380_000_000_000, stage.app.state.clock.now());
        launch(&stage.app, priced(more)).await;
        let page = said(&owner.get(&home).await);
        assert!(page.contains("1 lot almost used up") && page.contains("left"), "{page}");
    }
}
