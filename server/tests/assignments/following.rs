//! Who hears of an amendment or a cancellation: those who follow, those who were invited, those who work on a bid; and what says who.

use crate::support::{
    TestApp,
    bidding::{Stage, launch, priced, said},
};
use crate::town::*;
use app::{mails::MailJob, saved::Link};
use domain::{
    EmailAddress, LocalizedText, Money,
    assignment::{Assignment, Route},
    assignment_amendment::{Effect, changes},
    draft::NewAssignmentAmendment,
};
use store::{Page, samples};

/// One that gives a hundred euros more.
fn more_money(published: &Assignment) -> NewAssignmentAmendment {
    let assignment = Assignment {
        budget: Money::eur(published.budget.cents + 10_000),
        ..published.clone()
    };
    NewAssignmentAmendment {
        effect: Effect::Material,
        reason: LocalizedText::one("nl", "Meer werk"),
        changes: changes(published, &assignment),
        assignment,
    }
}

async fn amend(app: &TestApp, published: &Assignment) -> i64 {
    let tx = app.begin().await;
    let amendment = store::assignments::amendments::amend(&tx, &more_money(published)).await.unwrap();
    let mail = MailJob::AssignmentAmended {
        assignment: published.id,
        number: amendment.number,
    };
    tx.enqueue(mail.job(), app.state.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    amendment.number
}

/// Mails of this kind to this address.
async fn mails_to(app: &TestApp, email: &str, words: &str) -> Vec<String> {
    let mut mails = app.mails().await;
    mails.retain(|mail| {
        mail.contains(&format!("To: {email}")) || mail.contains(&format!("To: <{email}>")) || mail.contains(&format!("<{email}>"))
    });
    mails.retain(|mail| mail.contains(words));
    mails
}

async fn follow(app: &TestApp, assignment: &Assignment, email: &str, is_confirmed: bool) -> store::watchers::Watcher {
    let tx = app.begin().await;
    let email = EmailAddress::parse(email).unwrap();
    let watcher = store::watchers::follow(&tx, assignment.id, &email, "fr", is_confirmed)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    watcher
}

store::each_database! {
    async fn an_address_follows_once_it_is_confirmed_and_stops_with_one_click(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let assignment = town.launched().await.remove(0);
        let public = format!("/assignments/{}", assignment.number);
        let mut anybody = town.app.visitor();
        assert!(anybody.get(&public).await.contains(&format!("{public}/follow")));
        let wrong = anybody.post(&format!("{public}/follow"), &[("email", "not an address")]).await;
        refused(&wrong, "email address");
        assert!(wrong.contains("not an address"));
        let answer = anybody.post(&format!("{public}/follow"), &[("email", "an@people.example")]).await;
        assert_eq!((answer.status, answer.location()), (303, public.as_str()));
        assert!(store::watchers::list(town.app.state.store.read(), assignment.id).await.unwrap().is_empty(), "not before it is confirmed");
        let mails = mails_to(&town.app, "an@people.example", "/follow/confirm/").await;
        assert_eq!(mails.len(), 1);
        let token = mails[0].split("/follow/confirm/").nth(1).unwrap().split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap().to_owned();
        let watcher = store::watchers::find_of(town.app.state.store.read(), assignment.id, &EmailAddress::parse("an@people.example").unwrap()).await.unwrap().unwrap();
        let link = Link::ConfirmFollow(watcher.id).path(&town.app.state.keys, town.now());
        assert!(link.ends_with(&token) || link.contains(&token[..20]), "{link} {token}");
        assert!(anybody.get(&link).await.contains("Yes, follow it"), "a visit alone confirms nothing");
        assert!(store::watchers::list(town.app.state.store.read(), assignment.id).await.unwrap().is_empty());
        assert_eq!(anybody.post(&link, &[]).await.location(), public);
        assert_eq!(store::watchers::list(town.app.state.store.read(), assignment.id).await.unwrap().len(), 1);

        amend(&town.app, &assignment).await;
        let told = mails_to(&town.app, "an@people.example", "/amendments#amendment-1").await;
        assert_eq!(told.len(), 1, "once");
        let stop = Link::Unfollow(watcher.id).path(&town.app.state.keys, town.now());
        assert!(told[0].contains("List-Unsubscribe:") && told[0].contains("/follow/stop/"));
        assert_eq!(anybody.get(&stop).await.status, 200);
        assert_eq!(anybody.post(&stop, &[("List-Unsubscribe", "One-Click")]).await.status, 204);
        assert!(store::watchers::find(town.app.state.store.read(), watcher.id).await.unwrap().is_none());
        let gone = store::searches::find_by_email(town.app.state.store.read(), &EmailAddress::parse("an@people.example").unwrap()).await.unwrap();
        assert!(gone.is_none(), "the address goes with what it followed");
        assert!(anybody.get(&stop).await.contains("You no longer follow it"));
    }

    async fn with_an_account_it_is_one_button(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let assignment = town.launched().await.remove(0);
        let public = format!("/assignments/{}", assignment.number);
        town.app.person("reader@people.example", false).await;
        let mut reader = town.app.sign_in("reader@people.example").await;
        assert!(reader.get(&public).await.contains("Follow this assignment"));
        assert_eq!(reader.post(&format!("{public}/follow"), &[]).await.location(), public);
        assert!(reader.get(&public).await.contains("You follow this assignment."));
        assert_eq!(store::watchers::list(town.app.state.store.read(), assignment.id).await.unwrap().len(), 1);
        // The buyer cancels, through the form.
        let texts = [("reason.nl", "Het budget is weg"), ("reason.fr", "Plus de budget"), ("next_step.nl", "In mei"), ("next_step.fr", "En mai")];
        let answer = town.buyer.post(&format!("{}/{}/cancel", town.home(), assignment.number), &texts).await;
        assert_eq!(answer.status, 303);
        assert_eq!(mails_to(&town.app, "reader@people.example", "Cancelled").await.len(), 1);
        assert_eq!(reader.post(&format!("{public}/follow"), &[("step", "stop")]).await.status, 303);
        assert!(store::watchers::list(town.app.state.store.read(), assignment.id).await.unwrap().is_empty());
    }

    async fn all_firms_of_the_lot_are_told_whoever_bids(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        stage.admit(stage.other.id, domain::admission::AdmissionStatus::Admitted).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        stage.write(&mut firm, "eerste", "700000000").await;
        assert_eq!(stage.submit(&mut firm).await.status, 303);
        stage.tick();
        follow(&stage.app, &stage.assignment, "owner@noord.example", true).await;
        follow(&stage.app, &stage.assignment, "an@people.example", true).await;
        let number = amend(&stage.app, &stage.assignment).await;
        for email in ["owner@noord.example", "colleague@noord.example", "owner@zuid.example", "an@people.example"] {
            let anchor = format!("#amendment-{number}");
            assert_eq!(mails_to(&stage.app, email, &anchor).await.len(), 1, "{email}: once, also who follows too");
        }
        // The firm sees that its bid is older, and sends it again.
        let tasks = firm.get(&stage.bid("")).await;
        assert!(said(&tasks).contains("after you submitted") && tasks.contains("/amendments"));
        assert!(said(&firm.get(&format!("/supplier/{}/bids", stage.firm.number)).await).contains("after you submitted"));
        assert!(said(&firm.get(&format!("/assignments/{}", stage.assignment.number)).await).contains("after you submitted"));
        stage.tick();
        stage.write(&mut firm, "tweede", "690000000").await;
        assert_eq!(stage.submit(&mut firm).await.status, 303);
        assert!(!said(&firm.get(&stage.bid("")).await).contains("after you submitted"));
        assert_eq!(stage.open().await, 1);
        let opened = app::bids::open_bids(&stage.app.state, &store::assignments::find(stage.app.state.store.read(), stage.assignment.id).await.unwrap().unwrap()).await.unwrap();
        assert_eq!((opened.len(), opened[0].price.price_cents), (1, 69_000_000_000), "the bid is there, and opens");
    }

    async fn where_it_is_open_to_all_those_who_work_on_a_bid_are_told_and_nothing_says_who(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let now = stage.app.state.clock.now();
        let open = launch(&stage.app, priced(samples::assignment(stage.agency.id, Route::LimitedValue, 900_000, now))).await;
        // One firm drafts, the other does not.
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        let at = format!("/supplier/{}/assignments/{}/bid/quality", stage.firm.number, open.number);
        let version = version(&firm.get(&at).await);
        let typed = [("version", version.as_str()), ("step", "later"), ("language", "nl"), ("answer.c1", "Eerst meten")];
        assert_eq!(firm.post(&at, &typed).await.status, 303);
        stage.tick();
        let number = amend(&stage.app, &open).await;
        let anchor = format!("#amendment-{number}");
        assert_eq!(mails_to(&stage.app, "owner@noord.example", &anchor).await.len(), 1);
        assert_eq!(mails_to(&stage.app, "owner@zuid.example", &anchor).await.len(), 0, "it never looked at it");
        assert!(said(&firm.get(&at.replace("/quality", "")).await).contains("after you last saved your draft"));
        // A second attempt tells nobody twice.
        let again = MailJob::ToBidders { mail: Box::new(MailJob::AssignmentAmended { assignment: open.id, number }) };
        app::mails::deliver(&stage.app.state, again).await.unwrap();
        assert_eq!(mails_to(&stage.app, "owner@noord.example", &anchor).await.len(), 1);
        // Neither jobs nor the audit of the system name the firm, its people, or the name that it bids by.
        let db = stage.app.state.store.read();
        let name = app::bids::bidder(&stage.app.state.keys, open.id, stage.firm.id);
        let people: Vec<String> = store::members::list(db, domain::organisation::OrganisationId::Supplier(stage.firm.id)).await.unwrap().iter().map(|member| member.user.id.to_string()).collect();
        let jobs = store::jobs::list(db, None, Page::new(1, 500)).await.unwrap().items;
        let about: Vec<String> = jobs.iter().filter(|job| job.payload.to_string().contains(&open.id.to_string())).map(|job| format!("{job:?}")).collect();
        assert!(about.len() >= 2, "{about:?}");
        for job in about {
            for secret in people.iter().chain([&name, &stage.firm.id.to_string()]) {
                assert!(!job.contains(secret.as_str()), "{job}");
            }
        }
    }
}
