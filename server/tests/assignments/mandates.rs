//! Who publishes alone, who signs off, and who stands in.

use crate::{
    support::{Answer, Browser},
    town::*,
};
use domain::{UserId, organisation::AgencyRole};

const APPROVER: &str = "approver@aalst.example";

/// Posts to the approval of a draft as it is shown.
async fn approval(browser: &mut Browser, tasks: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
    let shown = browser.get(&format!("{tasks}/check")).await;
    let version = version(&shown);
    browser
        .post(
            &format!("{tasks}/approval{step}"),
            &[&[("version", version.as_str())], fields].concat(),
        )
        .await
}

async fn limited(town: &Town, cents: i64) {
    let buyer = store::users::find_by_email(town.app.state.store.read(), &domain::EmailAddress::parse(BUYER).unwrap())
        .await
        .unwrap()
        .unwrap();
    let tx = town.app.begin().await;
    store::members::set_limit(&tx, buyer.id, town.agency.id, Some(cents)).await.unwrap();
    tx.commit().await.unwrap();
}

store::each_database! {
    async fn above_a_members_limit_an_approver_signs_off_this_version(store: Store) {
        let mut town = Town::new(store).await;
        town.join(APPROVER, AgencyRole::Approver).await;
        let mut approver = town.app.sign_in(APPROVER).await;
        let tasks = town.whole(&[]).await;
        assert!(town.buyer.get(&format!("{tasks}/check")).await.contains("Launch the assignment"), "the agency has no mandate");
        refused(&approval(&mut town.buyer, &tasks, "", &[]).await, "without an approval");
        limited(&town, 1_500_000).await;
        refused(&town.launch(&tasks).await, "an owner or an approver must launch it");

        let asked = approval(&mut town.buyer, &tasks, "", &[]).await;
        assert_eq!(asked.status, 303, "{}", problems(&asked));
        let mails = town.app.mails().await;
        assert!(mails.iter().any(|mail| mail.contains("To: ") && mail.contains(APPROVER) && mail.contains("To approve")), "{mails:?}");
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        assert!(check.contains("Sent for approval by Mieke Peeters") && !check.contains("Launch the assignment"));

        refused(&approval(&mut approver, &tasks, "/decision", &[("decision", "returned")]).await, "Say what must change");
        let words = [("decision", "returned"), ("comment", "Te duur <b>zo</b>")];
        assert_eq!(approval(&mut approver, &tasks, "/decision", &words).await.status, 303);
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        assert!(check.contains("Sent back by") && check.contains("Te duur &lt;b&gt;zo") && check.contains("Send for approval"));
        assert!(town.app.mails().await.iter().any(|mail| mail.contains("Sent back: ")));

        assert_eq!(approval(&mut town.buyer, &tasks, "", &[]).await.status, 303);
        assert_eq!(approval(&mut approver, &tasks, "/decision", &[("decision", "approved")]).await.status, 303);
        refused(&approval(&mut approver, &tasks, "/decision", &[("decision", "approved")]).await, "Nothing waits for you here");
        assert!(town.buyer.get(&format!("{tasks}/check")).await.contains("Launch the assignment"));

        // A change asks again.
        assert_eq!(town.fill(&tasks, "budget", "continue", &[("budget", "21000")]).await.status, 303);
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        assert!(check.contains("it must be approved again") && !check.contains("Launch the assignment"));
        refused(&town.launch(&tasks).await, "an owner or an approver must launch it");
        assert_eq!(approval(&mut town.buyer, &tasks, "", &[]).await.status, 303);
        assert_eq!(approval(&mut approver, &tasks, "/decision", &[("decision", "approved")]).await.status, 303);
        let launched = town.launch(&tasks).await;
        assert_eq!(launched.status, 303, "{}", problems(&launched));
        let public = town.app.visitor().get(launched.location()).await;
        assert!(!public.contains("Te duur"), "what was said inside stays inside");
    }

    async fn the_owner_sets_the_limits(store: Store) {
        let town = Town::new(store).await;
        town.join("owner@aalst.example", AgencyRole::Owner).await;
        let mut owner = town.app.sign_in("owner@aalst.example").await;
        let path = format!("/agency/{}/mandate", town.agency.number);
        let page = owner.get(&path).await;
        let field = page.body.split(r#"name="limit."#).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let name = format!("limit.{field}");
        refused(&owner.post(&path, &[(&name, "veel")]).await, "");
        assert_eq!(owner.post(&path, &[(&name, "15000")]).await.status, 303);
        let user: UserId = field.parse().unwrap();
        assert_eq!(store::members::limit(town.app.state.store.read(), user, town.agency.id).await.unwrap(), Some(1_500_000));
        assert_eq!(owner.post(&path, &[(&name, "")]).await.status, 303);
        assert_eq!(store::members::limit(town.app.state.store.read(), user, town.agency.id).await.unwrap(), None);
        let mut buyer = town.buyer.clone();
        assert_eq!((buyer.get(&path).await.status, buyer.post(&path, &[(&name, "9")]).await.status), (403, 403));
    }

    async fn a_colleague_stands_in_for_a_time(store: Store) {
        let mut town = Town::new(store).await;
        town.join(APPROVER, AgencyRole::Approver).await;
        let deputy = town.join("deputy@aalst.example", AgencyRole::Evaluator).await.to_string();
        let (mut approver, mut stand_in) = (town.app.sign_in(APPROVER).await, town.app.sign_in("deputy@aalst.example").await);
        limited(&town, 1_500_000).await;
        let tasks = town.whole(&[]).await;
        let path = format!("/agency/{}/mandate", town.agency.number);
        let days = |from: &'static str, until: &'static str| [("from-day", from), ("from-month", "3"), ("from-year", "2026"), ("until-day", until), ("until-month", "3"), ("until-year", "2026")];
        for (from, until, problem) in [("5", "4", "before"), ("1", "1", "past"), ("x", "4", "date")] {
            let answer = approver.post(&format!("{path}/delegations"), &[&[("to", deputy.as_str())], &days(from, until)[..]].concat()).await;
            assert!(answer.status == 422, "{problem}: {}", answer.status);
        }
        refused(&approver.post(&format!("{path}/delegations"), &days("2", "4")).await, "Choose");
        assert_eq!(stand_in.get(&format!("{tasks}/check")).await.status, 403);
        let fields = [&[("to", deputy.as_str())], &days("2", "4")[..]].concat();
        assert_eq!(approver.post(&format!("{path}/delegations"), &fields).await.status, 303);
        assert!(approver.get(&path).await.contains("stands in for"));

        assert_eq!(approval(&mut town.buyer, &tasks, "", &[]).await.status, 303);
        assert!(town.app.mails().await.iter().any(|mail| mail.contains("deputy@aalst.example")), "who stands in is told");
        assert_eq!(stand_in.post(&format!("{path}/delegations"), &fields).await.status, 403, "it is not handed on");
        assert_eq!(stand_in.get(&format!("{tasks}/budget")).await.status, 403, "signing off is not writing");
        assert_eq!(approval(&mut stand_in, &tasks, "/decision", &[("decision", "approved")]).await.status, 303);
        assert_eq!(town.launch(&tasks).await.status, 303);

        // It ends by itself, and with the approver's own role.
        let later = town.now().plus_days(3);
        let running = |at| store::delegations::list_running_for(town.app.state.store.read(), deputy.parse().unwrap(), at);
        assert_eq!((running(town.now()).await.unwrap().len(), running(later).await.unwrap().len()), (1, 0));
        let page = approver.get(&path).await;
        let action = page.body.split(r#"action=""#).find(|rest| rest.contains("/end\"")).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(approver.post(&action, &[]).await.status, 303);
        assert!(running(town.now()).await.unwrap().is_empty());
    }
}
