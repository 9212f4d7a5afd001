//! Saved searches from the list to the mail: with an account and without, at once and daily, each thing once, and out again with one click.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use app::saved::{self, Link, Looked};
use axum::body::Body;
use domain::{
    EmailAddress, Instant,
    assignment::Route,
    audit::AuditKind,
    saved_search::{Frequency, MAX_SEARCHES, SavedSearch},
};
use http::{Request, header};
use jiff::SignedDuration;
use store::{
    Page, audit, samples,
    searches::{NewSearch, hits},
};
use support::{
    Answer, Browser, TestApp,
    bidding::{launch, priced},
    world::{Who, World},
};

const AN: &str = "an@people.example";

/// A market in which searches have looked once.
async fn world(store: store::Store) -> World {
    let world = World::new(TestApp::new(store)).await;
    assert_eq!(
        saved::look(&world.app.state).await.unwrap(),
        Looked::default(),
        "the first look finds nothing"
    );
    world
}

fn at(text: &str) -> Instant {
    text.parse::<jiff::Timestamp>().unwrap().into()
}

fn later(world: &World, seconds: i64) -> Instant {
    let now = world.app.state.clock.now().plus(SignedDuration::from_secs(seconds));
    assert!(world.app.state.clock.set(now));
    now
}

async fn look(world: &World) -> Looked {
    world.app.index().await;
    saved::look(&world.app.state).await.unwrap()
}

/// An assignment with the word "fietspaden", public from `published` on.
async fn publish(world: &World, published: Instant) -> domain::assignment::Assignment {
    let mut assignment = priced(samples::assignment(world.agency.id, Route::LimitedValue, 900_000, published));
    assignment.title.set("nl", "Meldpunt voor fietspaden");
    assignment.title.set("fr", "Signalement des pistes cyclables");
    assignment.published_at = Some(published);
    launch(&world.app, assignment).await
}

async fn save(world: &World, email: &str, kind: &str, question: &str, frequency: Frequency) -> SavedSearch {
    let new = NewSearch {
        kind: kind.to_owned(),
        question: question.to_owned(),
        name: format!("Mijn {question}"),
        frequency,
        locale: "nl".to_owned(),
        is_confirmed: true,
    };
    let tx = world.app.begin().await;
    let subscriber = store::searches::subscribe(&tx, &EmailAddress::parse(email).unwrap()).await.unwrap();
    let search = store::searches::save(&tx, subscriber.id, new).await.unwrap();
    tx.commit().await.unwrap();
    search
}

/// Mails to this address.
async fn mails(world: &World, email: &str) -> Vec<String> {
    let to = format!("\nTo: {email}\n");
    world.app.mails().await.into_iter().filter(|mail| mail.contains(&to)).collect()
}

/// The path of the first link of a mail that begins so.
fn link(mail: &str, begins: &str) -> String {
    let base = "http://127.0.0.1:3000";
    let start = mail
        .find(&format!("{base}{begins}"))
        .unwrap_or_else(|| panic!("no {begins} in {mail}"));
    let rest = &mail[start + base.len()..];
    rest[..rest.find(|c: char| c.is_whitespace() || c == '>' || c == '"').unwrap()].to_owned()
}

fn path(world: &World, link: Link) -> String {
    link.path(&world.app.state.keys, world.app.state.clock.now())
}

fn form<'a>(question: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("kind", "assignment"),
        ("question", question),
        ("frequency", "at-once"),
        ("locale", "nl"),
        ("name", "Fietsen"),
    ];
    fields.extend_from_slice(more);
    fields
}

async fn kinds(world: &World) -> Vec<AuditKind> {
    let events = audit::list(world.app.state.store.read(), &audit::Filter::default(), Page::new(1, 50))
        .await
        .unwrap();
    events.items.into_iter().map(|event| event.kind).collect()
}

/// What differs between two answers is not the address.
fn told(answer: &Answer) -> (u16, String) {
    (answer.status, answer.location().to_owned())
}

/// As a mail provider posts: from anywhere, without cookies.
async fn one_click(browser: &mut Browser, path: &str) -> Answer {
    let request = Request::post(path)
        .header("sec-fetch-site", "cross-site")
        .header(header::ORIGIN, "https://mail.provider.example")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    browser.send(request.body(Body::from("List-Unsubscribe=One-Click")).unwrap()).await
}

store::each_database! {
    async fn without_an_account_an_address_is_confirmed_and_hears_at_once(store: Store) {
        let world = world(store).await;
        let mut browser = world.app.visitor();
        let list = browser.get("/assignments?q=fietspaden&nuts=BE2&sort=value&page=1").await;
        assert!(list.contains("href=\"/searches/new?kind=assignment&amp;q=fietspaden&amp;nuts=BE2\""), "the whole question");
        let page = browser.get("/searches/new?kind=assignment&q=fietspaden&nuts=BE2").await;
        for word in ["fietspaden", "Flemish Region", "name=\"email\"", "value=\"q=fietspaden&amp;nuts=BE2\""] {
            assert!(page.contains(word), "{word}");
        }
        assert!(browser.get("/searches/new").await.contains("href=\"/lots\""));
        assert_eq!(browser.get("/searches/new?kind=bid").await.status, 200);

        let wrong = browser.post("/searches/new", &form("q=fietspaden", &[("email", "an@people")])).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.contains("value=\"an@people\"") && wrong.contains("value=\"Fietsen\"") && wrong.contains("href=\"#email\""));
        let sent = browser.post("/searches/new", &form("q=fietspaden", &[("email", AN)])).await;
        assert_eq!(told(&sent), (303, "/searches/sent".to_owned()));
        assert!(browser.get("/searches/sent").await.contains("7 days"));

        let mail = mails(&world, AN).await.pop().unwrap();
        assert!(mail.contains("Subject: Bevestig uw bewaarde zoekopdracht"), "{mail}");
        assert!(!mail.contains("Fietsen") && !mail.contains("fietspaden"), "nobody can have their words mailed to somebody");
        let confirm = link(&mail, "/searches/confirm/");
        // A program follows the link: nothing happens.
        assert!(world.app.visitor().get(&confirm).await.contains("fietspaden"));
        later(&world, 60);
        publish(&world, world.app.state.clock.now()).await;
        assert_eq!(look(&world).await.hits, 0, "not confirmed");

        later(&world, 60);
        let mut other = world.app.visitor();
        let confirmed = other.post(&confirm, &[]).await;
        assert_eq!(confirmed.status, 303);
        assert!(confirmed.location().starts_with("/searches/manage/"));
        assert!(other.get(confirmed.location()).await.contains("Your search is confirmed"));
        assert_eq!(world.app.visitor().post(&confirm, &[]).await.status, 303, "twice is no harm");
        assert_eq!(look(&world).await.mails, 0, "what came before is not new");

        later(&world, 60);
        let assignment = publish(&world, world.app.state.clock.now()).await;
        let looked = look(&world).await;
        assert_eq!((looked.hits, looked.mails, looked.questions), (1, 1, 1), "{looked:?}");
        let mail = mails(&world, AN).await.into_iter().find(|mail| mail.contains("X-Kavel-Kind: search-hits")).unwrap();
        for text in [
            "Subject: 1 nieuw resultaat voor uw bewaarde zoekopdrachten",
            "* Meldpunt voor fietspaden",
            "Gevonden door: Fietsen",
            "Stad Aalst",
            &format!("http://127.0.0.1:3000/assignments/{}", assignment.number),
            "List-Unsubscribe: <http://127.0.0.1:3000/searches/stop/",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        ] {
            assert!(mail.contains(text), "{text}: {mail}");
        }
        assert!(world.app.visitor().get(&link(&mail, "/searches/manage/")).await.contains("Fietsen"));
        assert_eq!(look(&world).await, Looked::default());
        let seen = kinds(&world).await;
        assert!(seen.contains(&AuditKind::SearchSaved) && seen.contains(&AuditKind::SearchConfirmed));
        let rows = audit::list(world.app.state.store.read(), &audit::Filter::default(), Page::new(1, 200)).await.unwrap();
        assert!(rows.items.iter().all(|event| !event.detail.contains("people.example") && !event.detail.contains("fietspaden")));
    }

    async fn one_mail_for_a_thing_that_three_searches_find(store: Store) {
        let world = world(store).await;
        save(&world, AN, "assignment", "q=fietspaden", Frequency::AtOnce).await;
        save(&world, AN, "assignment", "phase=open", Frequency::Daily).await;
        save(&world, AN, "assignment", "", Frequency::AtOnce).await;
        save(&world, AN, "assignment", "q=zwembad", Frequency::AtOnce).await;
        save(&world, "bo@people.example", "assignment", "q=fietspaden", Frequency::FeedOnly).await;
        later(&world, 30);
        let now = world.app.state.clock.now();
        let (first, second) = (publish(&world, now).await, publish(&world, now).await);
        let looked = look(&world).await;
        assert_eq!((looked.hits, looked.mails), (2, 1), "{looked:?}");
        let sent = mails(&world, AN).await;
        assert_eq!(sent.len(), 1);
        let text = sent[0].split("text/html").next().unwrap();
        assert!(text.contains("Subject: 2 nieuwe resultaten"), "{text}");
        for assignment in [&first, &second] {
            assert_eq!(text.matches(&format!("/assignments/{}\n", assignment.number)).count(), 1);
        }
        assert_eq!(text.matches("Gevonden door: Mijn q=fietspaden; Mijn phase=open; Mijn\n").count(), 2, "{text}");
        assert!(!text.contains("zwembad"));
        // The daily one has nothing left to say, and a change is nothing new.
        let tx = world.app.begin().await;
        tx.index(store::IndexChange::assignment(first.id));
        tx.audit(AuditKind::AssignmentPublished, store::Object::new("assignment", first.id));
        tx.commit().await.unwrap();
        later(&world, 86_400);
        let looked = look(&world).await;
        assert_eq!((looked.hits, looked.mails), (0, 0), "{looked:?}");
        assert_eq!(mails(&world, AN).await.len(), 1);
        assert!(mails(&world, "bo@people.example").await.is_empty());
    }

    async fn the_daily_mail_comes_at_seven_with_all_of_the_day(store: Store) {
        let world = world(store).await;
        save(&world, AN, "assignment", "q=fietspaden", Frequency::Daily).await;
        // noon() is 10:00 in Brussels, on 2 March 2026.
        for _ in 0..3 {
            later(&world, 3600);
            publish(&world, world.app.state.clock.now()).await;
            assert_eq!(look(&world).await.mails, 0);
        }
        assert!(world.app.state.clock.set(at("2026-03-03T05:59:59Z")));
        assert_eq!(look(&world).await.mails, 0);
        assert!(world.app.state.clock.set(at("2026-03-03T06:00:00Z")));
        assert_eq!(look(&world).await.mails, 1);
        let sent = mails(&world, AN).await;
        assert_eq!(sent.len(), 1);
        assert!(sent[0].contains("Subject: 3 nieuwe resultaten"), "{}", sent[0]);
        assert!(world.app.state.clock.set(at("2026-03-04T06:00:00Z")));
        assert_eq!(look(&world).await.mails, 0, "nothing new, no mail");
    }

    async fn what_the_clock_makes_public_is_new_then(store: Store) {
        let world = world(store).await;
        save(&world, AN, "assignment", "q=fietspaden", Frequency::AtOnce).await;
        later(&world, 30);
        let now = world.app.state.clock.now();
        publish(&world, now.plus_days(2)).await;
        assert_eq!(look(&world).await.hits, 0);
        later(&world, 86_400);
        assert_eq!(look(&world).await.hits, 0);
        later(&world, 86_400);
        let looked = look(&world).await;
        assert_eq!((looked.hits, looked.mails), (1, 1), "{looked:?}");
        assert_eq!(mails(&world, AN).await.len(), 1);
    }

    async fn a_phase_that_begins_is_new_for_who_asks_for_it(store: Store) {
        let world = world(store).await;
        let now = world.app.state.clock.now();
        let mut planned = priced(samples::assignment(world.agency.id, Route::LimitedValue, 900_000, now.plus_days(3)));
        planned.published_at = Some(now);
        launch(&world.app, planned).await;
        later(&world, 30);
        look(&world).await;
        // Saved after it was announced.
        save(&world, AN, "assignment", "phase=open", Frequency::AtOnce).await;
        save(&world, "bo@people.example", "assignment", "", Frequency::AtOnce).await;
        later(&world, 86_400);
        assert_eq!(look(&world).await.hits, 0);
        later(&world, 2 * 86_400);
        let looked = look(&world).await;
        assert_eq!(looked.hits, 1, "{looked:?}");
        assert_eq!(mails(&world, AN).await.len(), 1);
        assert!(mails(&world, "bo@people.example").await.is_empty(), "it is not new to who asks for everything");
    }

    async fn a_mail_that_fails_is_sent_later_and_a_crash_loses_nothing(store: Store) {
        let world = world(store).await;
        let search = save(&world, AN, "assignment", "q=fietspaden", Frequency::AtOnce).await;
        later(&world, 30);
        publish(&world, world.app.state.clock.now()).await;
        let now = world.app.state.clock.now();
        assert_eq!(look(&world).await.mails, 1);
        // The job was claimed, and the process died before the mail: the lease ends, and another takes it over.
        let claimed = store::jobs::claim(&world.app.state.store, now, 10).await.unwrap();
        assert_eq!(claimed.len(), 1);
        assert!(mails(&world, AN).await.is_empty());
        later(&world, 600);
        assert_eq!(look(&world).await, Looked::default());
        assert_eq!(mails(&world, AN).await.len(), 1);
        assert!(hits::list_batch(world.app.state.store.read(), search.subscriber, now).await.unwrap().is_empty(), "and marked");
        // The same job again, as after a death between its effect and its end.
        let job = app::mails::MailJob::SearchHits { subscriber: search.subscriber, batch: now };
        app::mails::deliver(&world.app.state, job).await.unwrap();
        assert_eq!(mails(&world, AN).await.len(), 1);
    }

    async fn what_was_hidden_or_unsubscribed_meanwhile_is_not_mailed(store: Store) {
        let world = world(store).await;
        let search = save(&world, AN, "supplier", "q=websites", Frequency::AtOnce).await;
        save(&world, "bo@people.example", "supplier", "", Frequency::AtOnce).await;
        later(&world, 30);
        let supplier = samples::supplier(&world.app.state.store, "Nieuwe Zaak", world.app.state.clock.now()).await;
        let looked = look(&world).await;
        assert_eq!((looked.hits, looked.mails), (2, 2), "{looked:?}");
        let tx = world.app.begin().await;
        store::searches::stop(&tx, store::searches::Stop::One(search.id)).await.unwrap();
        tx.commit().await.unwrap();
        // What is not in the index is not public.
        let search = world.app.state.search.clone();
        search.apply([search::Change::Delete(supplier.id.uuid())]).unwrap();
        search.commit(search.cursor()).unwrap();
        assert!(mails(&world, AN).await.is_empty());
        assert!(mails(&world, "bo@people.example").await.is_empty());
    }

    async fn one_click_from_anywhere_ends_the_mails(store: Store) {
        let world = world(store).await;
        let one = save(&world, AN, "assignment", "q=fietspaden", Frequency::AtOnce).await;
        let two = save(&world, AN, "assignment", "", Frequency::AtOnce).await;
        let stopped = async |search: &SavedSearch| store::searches::find(world.app.state.store.read(), search.id).await.unwrap().unwrap().stopped_at.is_some();
        let stop = path(&world, Link::Stop(one.id));
        let mut browser = world.app.visitor();
        let page = browser.get(&stop).await;
        assert!(page.contains("Mijn q=fietspaden") && page.contains(&format!("action=\"{stop}\"")));
        assert!(!stopped(&one).await, "a visit changes nothing");
        let answer = one_click(&mut browser, &stop).await;
        assert_eq!((answer.status, answer.body.as_str()), (204, ""));
        assert!(stopped(&one).await && !stopped(&two).await);
        assert_eq!(one_click(&mut browser, &stop).await.status, 204, "again is no harm");
        let page = browser.get(&stop).await;
        assert!(page.contains("30 days") && page.contains(&format!("action=\"{stop}/undo\"")));
        assert_eq!(told(&browser.post(&format!("{stop}/undo"), &[]).await), (303, stop.clone()));
        assert!(!stopped(&one).await);
        assert!(browser.get(&stop).await.contains("Mails come again"));

        let all = path(&world, Link::StopAll(one.subscriber));
        assert_eq!(told(&browser.post(&all, &[]).await), (303, all.clone()), "a person sees a page");
        assert!(stopped(&one).await && stopped(&two).await);
        assert!(browser.get(&all).await.contains("your address are removed"));
        later(&world, 30);
        publish(&world, world.app.state.clock.now()).await;
        assert_eq!(look(&world).await.hits, 0);

        // No other form of another site is taken, not even beside it.
        for path in [format!("{stop}/undo"), "/searches/new".to_owned(), "/searches/stop".to_owned(), format!("/x{stop}")] {
            assert_eq!(one_click(&mut browser, &path).await.status, 403, "{path}");
        }
        for wrong in ["/searches/stop/x".to_owned(), path(&world, Link::Manage(one.subscriber)).replace("manage", "stop")] {
            assert_eq!(one_click(&mut browser, &wrong).await.status, 404, "{wrong}");
        }
    }

    async fn a_link_opens_what_it_is_for_and_nothing_else(store: Store) {
        let world = world(store).await;
        let mine = save(&world, AN, "assignment", "q=fietspaden", Frequency::AtOnce).await;
        let other = save(&world, "bo@people.example", "lot", "q=web", Frequency::AtOnce).await;
        let mut browser = world.app.visitor();
        let home = path(&world, Link::Manage(mine.subscriber));
        assert!(browser.get(&home).await.contains("an@people.example"));
        let one = format!("{home}/{}", mine.id);
        assert_eq!(browser.get(&format!("{home}/{}", other.id)).await.status, 404, "somebody else's");
        for rest in ["", "/pause", "/resume", "/delete"] {
            assert_eq!(browser.post(&format!("{home}/{}{rest}", other.id), &[]).await.status, 404, "{rest}");
        }
        for link in [Link::Feed(mine.id), Link::Stop(mine.id), Link::Confirm(mine.id)] {
            let token = saved::token(&world.app.state.keys, link, world.app.state.clock.now());
            let answer = browser.get(&format!("/searches/manage/{token}")).await;
            assert_eq!(answer.status, 404, "{link:?}");
            assert!(answer.contains("action=\"/searches/link\""), "how to get another");
        }
        // Changed, paused, taken up again.
        let fields = [("name", ""), ("frequency", "daily"), ("locale", "fr")];
        assert_eq!(told(&browser.post(&one, &fields).await), (303, one.clone()));
        assert_eq!(browser.post(&one, &[("name", "x"), ("frequency", "hourly"), ("locale", "fr")]).await.status, 422);
        let long = "x".repeat(101);
        assert_eq!(browser.post(&one, &[("name", &long), ("frequency", "daily"), ("locale", "fr")]).await.status, 422);
        let changed = store::searches::find(world.app.state.store.read(), mine.id).await.unwrap().unwrap();
        assert_eq!((changed.name.as_str(), changed.frequency, changed.locale.as_str()), ("", Frequency::Daily, "fr"));
        browser.post(&format!("{one}/pause"), &[]).await;
        assert!(browser.get(&one).await.contains(&format!("action=\"{one}/resume\"")));
        browser.post(&format!("{one}/resume"), &[]).await;
        assert!(browser.get(&one).await.contains(&format!("action=\"{one}/pause\"")));
        // Deleted, and with it the address.
        assert!(browser.get(&format!("{one}/delete")).await.contains("method=\"post\""));
        assert_eq!(told(&browser.post(&format!("{one}/delete"), &[]).await), (303, "/".to_owned()));
        assert_eq!(browser.get(&home).await.status, 404);
        // Too old.
        let theirs = path(&world, Link::Manage(other.subscriber));
        later(&world, 91 * 86_400);
        assert_eq!(browser.get(&theirs).await.status, 404);
    }

    async fn a_new_link_is_mailed_and_nobody_learns_who_has_one(store: Store) {
        let world = world(store).await;
        save(&world, AN, "assignment", "q=fietspaden", Frequency::AtOnce).await;
        let mut answers = Vec::new();
        for email in [AN, "nobody@people.example"] {
            let mut browser = world.app.visitor();
            answers.push(told(&browser.post("/searches/link", &[("email", email)]).await));
            answers.push(told(&browser.post("/searches/new", &form("q=fietspaden", &[("email", email)])).await));
            let names: Vec<String> = browser.cookies.into_keys().collect();
            assert!(names.is_empty(), "{names:?}");
        }
        assert_eq!(answers[..2], answers[2..]);
        let known = mails(&world, AN).await;
        assert!(known.iter().all(|mail| mail.contains("X-Kavel-Kind: searches-link")), "it has this search: the link serves both");
        assert_eq!(known.len(), 2);
        let home = link(&known[0], "/searches/manage/");
        assert!(world.app.visitor().get(&home).await.contains("Mijn q=fietspaden"));
        let unknown = mails(&world, "nobody@people.example").await;
        assert_eq!(unknown.len(), 1);
        assert!(unknown[0].contains("X-Kavel-Kind: confirm-search"));
        assert_eq!(world.app.visitor().post("/searches/link", &[("email", "x")]).await.status, 422);
    }

    async fn one_address_gets_few_mails_that_anybody_can_ask_for(store: Store) {
        let world = world(store).await;
        for number in 0..9 {
            let question = format!("q=word{number}");
            assert_eq!(world.app.visitor().post("/searches/new", &form(&question, &[("email", AN)])).await.status, 303);
        }
        assert_eq!(mails(&world, AN).await.len(), 5);
    }

    async fn an_account_saves_without_a_mail_and_sees_its_own(store: Store) {
        let world = world(store).await;
        let mut browser = world.browser(Who::SupplierOwner).await;
        assert!(browser.get("/account/searches").await.contains("Nothing saved yet"));
        let page = browser.get("/searches/new?kind=assignment&q=fietspaden").await;
        assert!(page.contains("supplier@market.example") && !page.contains("name=\"email\""));
        let saved = browser.post("/searches/new", &form("q=fietspaden&sort=title", &[])).await;
        assert_eq!(saved.status, 303);
        let one = saved.location().to_owned();
        assert!(one.starts_with("/account/searches/"), "{one}");
        let page = browser.get(&one).await;
        assert!(page.contains("Your search is saved.") && page.contains("Fietsen") && page.contains("/searches/feed/f"));
        let again = browser.post("/searches/new", &form("q=fietspaden", &[])).await;
        assert_eq!(told(&again), (303, one.clone()), "the same search");
        assert!(browser.get("/account/searches").await.contains("Fietsen"));
        assert!(browser.get("/account").await.contains("href=\"/account/searches\""));
        assert_eq!(world.browser(Who::AgencyOwner).await.get(&one).await.status, 404);

        later(&world, 60);
        publish(&world, world.app.state.clock.now()).await;
        assert_eq!(look(&world).await.mails, 1);
        assert_eq!(mails(&world, "supplier@market.example").await.len(), 1);
        assert!(browser.get(&one).await.contains("Signalement des pistes cyclables"), "and here");

        for number in 1..MAX_SEARCHES {
            save(&world, "supplier@market.example", "lot", &format!("q=word{number}"), Frequency::Daily).await;
        }
        let many = browser.post("/searches/new", &form("q=more", &[])).await;
        assert_eq!(many.status, 422);
        assert!(many.contains("30 saved searches"));
        assert_eq!(browser.post(&format!("{one}/delete"), &[]).await.location(), "/account/searches");
        assert_eq!(browser.get(&one).await.status, 404);
        assert!(world.browser(Who::Operator).await.get("/operator").await.contains("Saved searches running"));
    }

    async fn every_question_has_a_feed(store: Store) {
        let world = world(store).await;
        later(&world, 60);
        let assignment = publish(&world, world.app.state.clock.now()).await;
        publish(&world, world.app.state.clock.now().plus_days(1)).await;
        world.app.index().await;
        let mut browser = world.app.visitor();
        let list = browser.get("/assignments?q=fietspaden&lang=fr").await;
        assert!(list.contains("type=\"application/atom+xml\" href=\"/assignments.atom?q=fietspaden&amp;lang=fr\""));
        let feed = world.app.visitor().get("/assignments.atom?q=fietspaden&lang=fr").await;
        assert_eq!(feed.headers[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
        for text in [
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\">",
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"http://127.0.0.1:3000/assignments.atom?q=fietspaden&amp;lang=fr\"/>",
            &format!("<id>urn:uuid:{}</id>", assignment.id),
            "<title xml:lang=\"fr\">Signalement des pistes cyclables</title>",
            &format!("href=\"http://127.0.0.1:3000/assignments/{}\"", assignment.number),
        ] {
            assert!(feed.contains(text), "{text}: {}", feed.body);
        }
        assert_eq!(feed.body.matches("<entry>").count(), 1, "neither other words nor what is not public yet");
        assert!(!browser.get("/assignments.atom?q=zwembad").await.contains("<entry>"));
        assert_eq!(browser.get("/lots.atom").await.body.matches("<entry>").count(), 1);
        assert_eq!(browser.get("/frameworks.atom").await.body.matches("<entry>").count(), 1);
        assert_eq!(browser.get("/suppliers.atom?q=noord").await.body.matches("<entry>").count(), 1);

        let tag = feed.headers[header::ETAG].to_str().unwrap().to_owned();
        let ask = Request::get("/assignments.atom?q=fietspaden&lang=fr").header(header::IF_NONE_MATCH, &tag);
        let same = world.app.visitor().send(ask.body(Body::empty()).unwrap()).await;
        assert_eq!((same.status, same.body.as_str()), (304, ""));
        assert!(feed.headers.contains_key(header::LAST_MODIFIED));

        let search = save(&world, AN, "assignment", "q=fietspaden", Frequency::FeedOnly).await;
        let mine = browser.get(&path(&world, Link::Feed(search.id))).await;
        assert!(mine.contains(&format!("<id>urn:uuid:{}</id>", search.id)) && mine.contains("xml:lang=\"nl\"") && mine.contains("Mijn q=fietspaden"));
        assert!(!mine.contains("people.example"));
        let stop = path(&world, Link::Stop(search.id)).replace("stop", "feed");
        assert_eq!(browser.get(&stop).await.status, 404);
    }
}
