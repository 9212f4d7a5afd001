//! An agency puts a firm outside a lot for a time: on a ground, after hearing it, and told with what it can do.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    admission::{Admission, AdmissionStatus, SuspensionGround},
    calendar,
    organisation::{AgencyRole, OrganisationId, Role},
};
use store::samples;
use support::{Answer, Browser, TestApp, bidding::Stage};

async fn admission(stage: &Stage) -> Admission {
    let db = stage.app.state.store.read();
    store::admissions::list_by_supplier(db, stage.firm.id).await.unwrap().remove(0)
}

async fn path(stage: &Stage) -> String {
    format!("/agency/{}/admissions/{}", stage.agency.number, admission(stage).await.id)
}

fn date(name: &'static str, stage: &Stage, days: i64) -> Vec<(String, String)> {
    let day = calendar::local_date(stage.app.state.clock.now().plus_days(days));
    let part = |part: &str, value: String| (format!("{name}-{part}"), value);
    vec![
        part("day", day.day().to_string()),
        part("month", day.month().to_string()),
        part("year", day.year().to_string()),
    ]
}

async fn post(browser: &mut Browser, path: &str, stage: &Stage, heard: i64, until: i64) -> Answer {
    let mut fields = vec![
        ("ground".to_owned(), "contract".to_owned()),
        ("suspension_reason".to_owned(), "Twee opdrachten niet geleverd".to_owned()),
    ];
    fields.extend(date("heard_on", stage, heard));
    fields.extend(date("until", stage, until));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(&format!("{path}/suspend"), &fields).await
}

store::each_database! {
    async fn it_takes_a_ground_a_reason_a_hearing_and_an_end(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let (mut buyer, path) = (stage.app.sign_in("buyer@stad.example").await, path(&stage).await);
        assert!(buyer.get(&path).await.contains(&format!("href=\"{path}/suspend\"")));
        assert_eq!(buyer.get(&format!("{path}/suspend")).await.status, 200);
        let empty = buyer.post(&format!("{path}/suspend"), &[("ground", "bad-taste"), ("suspension_reason", " ")]).await;
        assert_eq!(empty.status, 422);
        for field in ["ground", "suspension_reason", "heard_on", "until"] {
            assert!(empty.contains(&format!("href=\"#{field}\"")), "{field}");
        }
        let unheard = post(&mut buyer, &path, &stage, 1, 30).await;
        assert!(unheard.status == 422 && unheard.contains("Hear the firm first") && unheard.contains("Twee opdrachten niet geleverd"));
        for until in [-1, 3 * 366] {
            let wrong = post(&mut buyer, &path, &stage, -1, until).await;
            assert!(wrong.status == 422 && wrong.contains("within three years"), "{until}");
        }
        assert_eq!(admission(&stage).await.suspension, None);
        assert_eq!(post(&mut buyer, &path, &stage, -1, 30).await.status, 303);
        let stored = admission(&stage).await;
        let suspension = stored.suspension.clone().unwrap();
        assert_eq!((stored.status, stored.status_at(stage.app.state.clock.now())), (AdmissionStatus::Admitted, AdmissionStatus::Suspended));
        assert_eq!((suspension.ground, suspension.since), (SuspensionGround::Contract, stage.app.state.clock.now()));
        assert_eq!(post(&mut buyer, &path, &stage, -1, 60).await.status, 422, "once at a time");
        assert_eq!(admission(&stage).await, stored);
        let list = format!("/agency/{}/admissions?status=", stage.agency.number);
        assert!(buyer.get(&format!("{list}suspended")).await.contains("Atelier Noord"));
        assert!(!buyer.get(&format!("{list}admitted")).await.contains("Atelier Noord"));
    }

    async fn while_it_lasts_the_firm_is_outside_and_reads_why(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        stage.app.index().await;
        let (mut buyer, path) = (stage.app.sign_in("buyer@stad.example").await, path(&stage).await);
        let mut owner = stage.app.sign_in("owner@noord.example").await;
        let home = format!("/supplier/{}", stage.firm.number);
        let bid = stage.bid("");
        assert!(owner.get(&bid).await.contains("href"));
        assert_eq!(owner.get(&bid).await.status, 200);
        let listed = format!("\"/assignments/{}\"", stage.assignment.number);
        assert!(owner.get(&format!("{home}/assignments")).await.contains(&listed));

        assert_eq!(post(&mut buyer, &path, &stage, -1, 5).await.status, 303);
        let refused = owner.get(&bid).await;
        assert!(refused.contains("outside the lot of this assignment for a time"), "{}", refused.body);
        assert!(!owner.get(&format!("{home}/assignments")).await.contains(&listed));
        let page = owner.get(&format!("{home}/admissions/{}", admission(&stage).await.id)).await;
        for told in ["Your firm stands outside this lot for a time", "Breach of the contract", "Twee opdrachten niet geleverd", "What you can do"] {
            assert!(page.contains(told), "{told}");
        }
        let typed = [("version", "0"), ("step", "continue"), ("answer.c1", "Eerst meten wij")];
        let save = owner.post(&stage.bid("/quality"), &typed).await;
        assert_eq!(save.status, 422, "no draft either");
        let mails = stage.app.mails().await;
        let told: Vec<_> = mails.iter().filter(|mail| mail.contains("Outside a lot for a time")).collect();
        assert_eq!(told.len(), 2, "the two members of the firm");
        let public = stage.app.visitor().get(&format!("/suppliers/{}", stage.firm.number)).await;
        assert!(public.status == 200 && !public.contains("contract"), "nobody else reads it");

        // The time is over, without anybody doing anything.
        stage.clock_to(calendar::end_of_day(calendar::local_date(stage.app.state.clock.now().plus_days(5))).unwrap());
        assert!(!owner.get(&bid).await.contains("outside the lot of this assignment"));
        assert!(owner.get(&format!("{home}/assignments")).await.contains(&listed));
    }

    async fn it_is_lifted_before_its_time(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let (mut buyer, path) = (stage.app.sign_in("buyer@stad.example").await, path(&stage).await);
        assert_eq!(post(&mut buyer, &path, &stage, -1, 300).await.status, 303);
        assert!(buyer.get(&path).await.contains(&format!("action=\"{path}/lift\"")));
        assert_eq!(buyer.post(&format!("{path}/lift"), &[]).await.status, 303);
        assert_eq!(buyer.post(&format!("{path}/lift"), &[]).await.status, 303, "twice is once");
        assert_eq!(admission(&stage).await.suspension, None);
        let mut owner = stage.app.sign_in("owner@noord.example").await;
        assert!(!owner.get(&stage.bid("")).await.contains("outside the lot"));
        let mails = stage.app.mails().await;
        assert_eq!(mails.iter().filter(|mail| mail.contains("Back in the lot")).count(), 2);
        assert!(!mails.iter().any(|mail| mail.contains("Outside a lot for a time")), "it was lifted before the mail went");
    }

    async fn a_suspended_firm_is_no_match_of_its_lot_and_is_of_others(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let now = stage.app.state.clock.now();
        let claim = domain::profile::CapabilityClaim {
            id: domain::ClaimId::generate(),
            supplier: stage.firm.id,
            version: 1,
            capability: "cpv:72413000".to_owned(),
            language: "nl".to_owned(),
            client: "Stad Aalst".to_owned(),
            period: "2024".to_owned(),
            situation: "Burgers konden hun aanvraag nergens volgen".to_owned(),
            action: "Een loket gebouwd dat iedereen kan gebruiken".to_owned(),
            result: "Negen op 10 aanvragen volledig".to_owned(),
            provenance: domain::profile::Provenance::SelfDeclared,
            expires_at: None,
            updated_at: now,
        };
        let (other, others) = samples::framework(&stage.app.state.store, stage.agency.id, &[10_000_000], now).await;
        let tx = stage.app.begin().await;
        store::claims::save(&tx, &claim).await.unwrap();
        tx.commit().await.unwrap();
        stage.app.index().await;
        let db = stage.app.state.store.read();
        let lot = store::lots::find(db, stage.lot).await.unwrap().unwrap();
        let framework = store::frameworks::find(db, lot.framework).await.unwrap().unwrap();
        let (own, next) = (format!("/lots/{}-{}/matches", framework.number, lot.number), format!("/lots/{}-{}/matches", other.number, others[0].number));
        let mut visitor = stage.app.visitor();
        assert!(visitor.get(&own).await.contains("Atelier Noord"));
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        assert_eq!(post(&mut buyer, &path(&stage).await, &stage, -1, 300).await.status, 303);
        assert!(!visitor.get(&own).await.contains("Atelier Noord"));
        assert!(visitor.get(&next).await.contains("Atelier Noord"), "another lot is not concerned");
        let why = visitor.get(&format!("{own}?why=Atelier+Noord")).await;
        assert!(why.contains("It does not take part in this lot at the moment") && !why.contains("Twee opdrachten"));
        let mut owner = stage.app.sign_in("owner@noord.example").await;
        let fits = owner.get(&format!("/suppliers/{}/matches", stage.firm.number)).await;
        assert!(fits.contains(&format!("/lots/{}-1\"", other.number)) && !fits.contains(&format!("/lots/{}-{}\"", framework.number, lot.number)));
    }

    async fn who_does_not_decide_does_not_suspend(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let agency = OrganisationId::Agency(stage.agency.id);
        stage.person("contracts@stad.example", agency, Role::Agency(AgencyRole::ContractManager)).await;
        let (mut manager, path) = (stage.app.sign_in("contracts@stad.example").await, path(&stage).await);
        assert!(!manager.get(&path).await.contains("/suspend"));
        assert_eq!(post(&mut manager, &path, &stage, -1, 30).await.status, 403);
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        assert_eq!(post(&mut firm, &path, &stage, -1, 30).await.status, 404);
        assert_eq!(admission(&stage).await.suspension, None);
    }
}
