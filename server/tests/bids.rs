//! A bid, from the first word to the buyer's eyes, on both databases and with the clock held.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use app::routes::{self, Method};
use axum::body::Body;
use domain::{
    TeamId,
    admission::AdmissionStatus,
    assignment::{AwardModel, Invited, Route},
    audit::{Actor, AuditKind},
    bid::BidStatus,
    bidding::BidRefusal,
    organisation::{OrganisationId, Role, SupplierRole},
    profile::Team,
};
use http::{Request, header};
use http_body_util::{BodyExt, Full};
use store::{audit::Filter, samples};
use support::{
    Browser, TestApp,
    bidding::{BUDGET_CENTS, Stage, hidden, launch, parts, priced, said},
    browser::form,
};

const OWNER: &str = "owner@noord.example";
const COLLEAGUE: &str = "colleague@noord.example";
const OTHER: &str = "owner@zuid.example";
const BUYER: &str = "buyer@stad.example";

store::each_database! {
    async fn a_whole_life(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in(OWNER).await;

        // Found, begun, left.
        let list = firm.get(&format!("/supplier/{}/assignments", stage.firm.number)).await;
        assert!(list.contains("Formulieren die iedereen begrijpt"));
        let (section, fields) = &parts("eerste", "800000000")[0];
        let answer = stage.post(&mut firm, section, &fields[..2], "later").await;
        assert_eq!((answer.status, answer.location()), (303, stage.bid("").as_str()), "saved as it is, although a commitment is missing");
        let home = firm.get(&stage.bid("")).await;
        assert!(home.contains("A draft, last saved on Monday 2 March 2026, 10:00:00.") && home.contains("In progress"), "{}", said(&home));

        // Resumed in another browser by a colleague, who submits.
        let mut colleague = stage.app.sign_in(COLLEAGUE).await;
        assert!(colleague.get(&stage.bid("/quality")).await.contains("Eerst meten wij eerste-antwoord"));
        let check = colleague.get(&stage.bid("/check")).await;
        assert!(check.contains("Before you can submit") && check.contains(&format!("{}/quality#commitment.0", stage.bid(""))));
        assert!(!check.contains("Submit the bid"));
        let early = colleague.post(&stage.bid("/check"), &[("version", &hidden_version(&stage).await)]).await;
        assert_eq!(early.status, 422);
        stage.write(&mut colleague, "eerste", "800000000").await;
        let check = colleague.get(&stage.bid("/check")).await;
        assert!(check.contains("Submit the bid") && check.contains("eerste-aanname") && check.contains("€800,000,000.00"), "{}", said(&check));
        let sent = stage.submit(&mut colleague).await;
        assert_eq!((sent.status, sent.location()), (303, stage.bid("/submitted").as_str()));
        let panel = colleague.get(sent.location()).await;
        assert!(panel.contains("govuk-panel--confirmation") && panel.contains("It arrived on Monday 2 March 2026, 10:00:00."));

        // Changed: not submitted until it is submitted.
        stage.tick();
        stage.write(&mut firm, "tweede", "700000000").await;
        assert!(firm.get(&stage.bid("")).await.contains("that change is not submitted"));
        stage.tick();
        assert_eq!(stage.submit(&mut firm).await.status, 303);
        assert!(firm.get(&stage.bid("")).await.contains("Submitted: it arrived on Monday 2 March 2026, 10:00:02."));

        // Withdrawn, and submitted once more.
        assert!(firm.get(&stage.bid("/withdraw")).await.contains("Your draft is kept"));
        assert_eq!(firm.post(&stage.bid("/withdraw"), &[]).await.location(), stage.bid(""));
        assert!(firm.get(&stage.bid("")).await.contains("Withdrawn on"));
        assert_eq!(firm.get(&stage.bid("/submitted")).await.status, 303);
        stage.tick();
        stage.write(&mut firm, "derde", "734567891,50").await;
        assert_eq!(stage.submit(&mut firm).await.status, 303);

        // Closed, opened without traffic, read.
        stage.clock_to(stage.deadline());
        assert_eq!(server::workers::closing::open_due(&stage.app.state).await.unwrap(), 0, "what arrived in time may still be on its way");
        assert!(firm.get(&format!("/supplier/{}/bids", stage.firm.number)).await.contains("Submitted, awaiting opening"));
        assert_eq!(stage.open().await, 1);
        let mut buyer = stage.app.sign_in(BUYER).await;
        let bids = buyer.get(&stage.bids()).await;
        assert_eq!(bids.status, 200);
        assert!(bids.contains("Atelier Noord") && bids.contains("€734,567,891.50") && bids.contains("Monday 2 March 2026, 10:00:03"), "{}", said(&bids));
        let one = buyer.get(&link(&bids.body, &format!("{}/", stage.bids()))).await;
        assert_eq!(one.status, 200);
        for text in ["Eerst meten wij derde-antwoord", "Van veertig naar tien derde-belofte", "Een ontwerper en een bouwer derde-team",
            "Drie jaar samen derde-ervaring", "Toegang tot de loketten derde-aanname", "€734,567,891.50", "Aanpak", "Onvolledige aanvragen"] {
            assert!(one.contains(text), "{text} in {}", said(&one));
        }
        assert!(!one.contains("eerste-") && !one.contains("tweede-"), "the last bid counts");
        let read = opened(&stage).await;
        assert_eq!((read.len(), read[0].price.price_cents), (1, 73_456_789_150));
        assert_eq!(read[0].identity.suppliers, [stage.firm.id]);
        let hash = app::bidding::profile_hash(stage.app.state.store.read(), &stage.firm, stage.app.state.clock.now()).await.unwrap();
        assert_eq!((read[0].identity.claims_snapshot_hash.as_str(), hash.len()), (hash.as_str(), 64));
        assert!(firm.get(&format!("/supplier/{}/bids", stage.firm.number)).await.contains("Opened"));
        assert!(firm.get(&stage.bid("/submitted")).await.contains("it can no longer be changed or withdrawn"));
    }

    async fn before_the_opening_no_page_of_the_agency_changes(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut buyer = stage.app.sign_in(BUYER).await;
        let before = agency_pages(&stage, &mut buyer).await;
        assert!(before.len() > 4);
        let mut firm = stage.app.sign_in(OWNER).await;
        stage.write(&mut firm, "geheim", "734567891,50").await;
        assert_eq!(stage.submit(&mut firm).await.status, 303);
        assert_eq!(agency_pages(&stage, &mut buyer).await, before, "neither names nor counts nor amounts");
        let page = buyer.get(&stage.bids()).await;
        assert!(page.contains("Nothing can be seen yet") && page.contains("Thursday 12 March 2026, 10:00 (in 10 days)"), "{}", said(&page));
        let id = store::bids::list_submitted(stage.app.state.store.read(), stage.assignment.id).await.unwrap()[0].envelope.id;
        assert_eq!(buyer.get(&format!("{}/{id}", stage.bids())).await.status, 404);
        // After the deadline and before the opening: the same.
        stage.clock_to(stage.after_deadline(1));
        let page = buyer.get(&stage.bids()).await;
        assert!(page.contains("The bids are being opened") && !page.contains("Atelier Noord") && !page.contains("734"));
        assert_eq!(buyer.get(&format!("{}/{id}", stage.bids())).await.status, 404);
        assert!(app::bids::open_bids(&stage.app.state, &stage.assignment).await.is_err(), "whoever asks");
    }

    async fn the_deadline_is_kept_to_the_millisecond(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        stage.write(&mut firm, "op-tijd", "700000000").await;
        let version = hidden(&firm.get(&stage.bid("/check")).await, "version");
        stage.clock_to(stage.after_deadline(0));
        let late = firm.post(&stage.bid("/check"), &[("version", &version)]).await;
        assert_eq!(late.status, 422);
        assert!(late.contains("Too late: the deadline has passed") && late.contains("kept in your draft"), "{}", said(&late));
        assert!(sent(&stage).await.is_none());

        // Its head arrives one millisecond before, and its body long after: arrival counts.
        stage.clock_to(stage.after_deadline(-1));
        let (state, processed) = (stage.app.state.clone(), stage.after_deadline(30_000));
        let body = Full::from(form(&[("version", &version)])).map_frame(move |frame| {
            assert!(state.clock.set(processed));
            frame
        });
        let request = Request::post(stage.bid("/check"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        let answer = firm.send(request.body(Body::new(body)).unwrap()).await;
        assert_eq!((answer.status, answer.location()), (303, stage.bid("/submitted").as_str()));
        assert_eq!(stage.app.state.clock.now(), processed, "it was dealt with after the deadline");
        let arrived = sent(&stage).await.unwrap();
        assert_eq!(arrived.envelope.arrived_at, Some(stage.after_deadline(-1)));
        assert!(firm.get(&stage.bid("/submitted")).await.contains("Thursday 12 March 2026, 09:59:59."));
        assert_eq!(stage.open().await, 1);
        assert_eq!(opened(&stage).await.len(), 1);
    }

    async fn nothing_changes_after_the_deadline_and_nothing_is_lost(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        stage.write(&mut firm, "eerste", "700000000").await;
        stage.submit(&mut firm).await;
        let before = sent(&stage).await.unwrap();
        let version = hidden(&firm.get(&stage.bid("/quality")).await, "version");
        stage.clock_to(stage.after_deadline(0));
        let late = firm.post(&stage.bid("/quality"), &[("version", &version), ("answer.c1", "te laat getypt")]).await;
        assert_eq!(late.status, 422);
        assert!(late.contains("Too late") && late.contains("The bid that you submitted before stays as it is"), "{}", said(&late));
        assert!(firm.get(&stage.bid("/check")).await.contains("te laat getypt"), "kept");
        assert_eq!(firm.post(&stage.bid("/withdraw"), &[]).await.status, 422);
        assert_eq!(firm.get(&stage.bid("/withdraw")).await.status, 303);
        assert_eq!(firm.get(&stage.bid("/quality")).await.location(), stage.bid(""));
        assert!(sent(&stage).await.unwrap() == before, "the submitted bid is as it was");
        stage.open().await;
        assert_eq!(opened(&stage).await[0].quality.answers["c1"], "Eerst meten wij eerste-antwoord");
    }

    async fn a_firm_has_one_bid(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let (mut firm, mut colleague) = (stage.app.sign_in(OWNER).await, stage.app.sign_in(COLLEAGUE).await);
        stage.write(&mut firm, "eerste", "700000000").await;
        stage.submit(&mut firm).await;
        // The draft goes, the bid stays; a new draft makes another bid in its place.
        let page = firm.get(&stage.bid("/delete")).await;
        assert!(page.contains("The bid that you submitted stays, sealed"));
        assert_eq!(firm.post(&stage.bid("/delete"), &[]).await.status, 303);
        let bidder = app::bids::bidder(&stage.app.state.keys, stage.assignment.id, stage.firm.id);
        assert!(store::bids::find_draft(stage.app.state.store.read(), stage.assignment.id, &bidder).await.unwrap().is_none());
        assert!(firm.get(&stage.bid("")).await.contains("Submitted: it arrived"));
        stage.tick();
        stage.write(&mut colleague, "tweede", "600000000").await;
        stage.submit(&mut colleague).await;
        let db = stage.app.state.store.read();
        assert_eq!(store::bids::list_submitted(db, stage.assignment.id).await.unwrap().len(), 1);
        assert_eq!(store::bids::list_events(db, stage.assignment.id).await.unwrap().len(), 2, "both are in the log");
        stage.open().await;
        let read = opened(&stage).await;
        assert_eq!((read.len(), read[0].quality.answers["c1"].as_str()), (1, "Eerst meten wij tweede-antwoord"));
    }

    async fn who_may_not_bid_reads_why(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut other = stage.app.sign_in(OTHER).await;
        let own = |part: &str| format!("/supplier/{}/assignments/{}/bid{part}", stage.other.number, stage.assignment.number);
        let public = format!("/assignments/{}", stage.assignment.number);
        let mut said_so = Vec::new();
        for (status, refusal) in [
            (None, BidRefusal::NotAdmitted),
            (Some(AdmissionStatus::Refused), BidRefusal::ApplicationRefused),
            (Some(AdmissionStatus::Submitted), BidRefusal::ApplicationWaiting),
        ] {
            if let Some(status) = status {
                stage.admit(stage.other.id, status).await;
            }
            let reason = i18n::t(i18n::Locale::En, &format!("bid-refusal-{refusal}"));
            for path in [own(""), public.clone()] {
                let page = other.get(&path).await;
                assert!(page.status == 200 && page.contains(&reason) && page.contains("/lots/"), "{path}: {}", said(&page));
            }
            for path in [own("/quality"), own("/check")] {
                assert_eq!(other.get(&path).await.location(), own(""));
                let answer = other.post(&path, &[("version", "0"), ("answer.c1", "toch")]).await;
                assert!(answer.status == 422 && answer.contains(&reason), "{path}: {}", said(&answer));
                assert_eq!(answer.contains("toch</textarea>"), path.ends_with("quality"), "what was typed is shown");
                assert!(!answer.contains("kept in your draft"), "{}", said(&answer));
            }
            said_so.push(reason);
        }
        said_so.dedup();
        assert_eq!(said_so.len(), 3);
        let bidder = app::bids::bidder(&stage.app.state.keys, stage.assignment.id, stage.other.id);
        assert!(store::bids::find_draft(stage.app.state.store.read(), stage.assignment.id, &bidder).await.unwrap().is_none(), "nothing is kept");
        let list = other.get(&format!("/supplier/{}/assignments", stage.other.number)).await;
        assert!(list.contains("k-empty") && !list.contains("Formulieren"), "not for this firm");
    }

    async fn planned_cancelled_and_chosen(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let now = stage.app.state.clock.now();
        let mut planned = priced(samples::assignment(stage.agency.id, Route::LimitedValue, 900_000, now));
        planned.dates.opens_at = now.plus_days(3);
        let planned = launch(&stage.app, planned).await;
        let invited = |supplier| Route::Negotiated { invited: vec![Invited { supplier, reason: "kent de streek".to_owned() }] };
        let chosen = launch(&stage.app, priced(samples::assignment(stage.agency.id, invited(stage.other.id), 900_000, now))).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        let own = |number: i64| format!("/supplier/{}/assignments/{number}/bid", stage.firm.number);
        let early = firm.get(&own(planned.number)).await;
        assert!(early.contains("not open for bids yet") && early.contains("Thursday 5 March 2026, 10:00"), "{}", said(&early));
        assert!(firm.get(&own(chosen.number)).await.contains("yours is not one of them"));
        assert!(firm.get(&own(999_999)).await.status == 404);
        let list = firm.get(&format!("/supplier/{}/assignments", stage.firm.number)).await;
        assert_eq!(list.body.matches("class=\"k-card\"").count(), 2, "the open one and the planned one: {}", said(&list));

        // Cancelled while a bid is in: nothing opens.
        stage.write(&mut firm, "eerste", "700000000").await;
        stage.submit(&mut firm).await;
        let tx = stage.app.begin().await;
        let text = domain::LocalizedText::one("nl", "Te duur");
        store::assignments::cancel(&tx, stage.assignment.id, &text, &text, now).await.unwrap();
        tx.commit().await.unwrap();
        stage.tick();
        let page = firm.get(&stage.bid("")).await;
        assert!(page.contains("This assignment was cancelled."), "{}", said(&page));
        assert_eq!(firm.post(&stage.bid("/check"), &[("version", "4")]).await.status, 422);
        let typed = [("version", "1"), ("answer.c1", "net nog getypt")];
        let answer = firm.post(&stage.bid("/quality"), &typed).await;
        assert!(answer.status == 422 && answer.contains("This assignment was cancelled."), "{}", said(&answer));
        assert!(answer.contains("net nog getypt</textarea>") && answer.contains("is not saved") && !answer.contains("kept in your draft"), "{}", said(&answer));
        assert!(!firm.get(&stage.bid("/check")).await.contains("net nog getypt"));
        let same = firm.post(&stage.bid("/quality"), &[("version", "1"), ("answer.c1", "Eerst meten wij eerste-antwoord")]).await;
        assert!(same.status == 422 && same.contains("kept in your draft") && !same.contains("<textarea"), "{}", said(&same));
        stage.open().await;
        let mut buyer = stage.app.sign_in(BUYER).await;
        let page = buyer.get(&stage.bids()).await;
        assert!(page.contains("never opened") && !page.contains("Atelier"), "{}", said(&page));
    }

    async fn another_firm_neither_sees_nor_touches(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        stage.admit(stage.other.id, AdmissionStatus::Admitted).await;
        stage.declare(stage.other.id).await;
        let (mut firm, mut other) = (stage.app.sign_in(OWNER).await, stage.app.sign_in(OTHER).await);
        stage.write(&mut firm, "geheim", "700000000").await;
        stage.submit(&mut firm).await;
        for part in ["", "/quality", "/team", "/price", "/declaration", "/check", "/submitted", "/withdraw", "/delete"] {
            assert_eq!(other.get(&stage.bid(part)).await.status, 404, "{part}");
        }
        for part in ["/quality", "/check", "/withdraw", "/delete"] {
            assert_eq!(other.post(&stage.bid(part), &[("version", "0"), ("step", "later")]).await.status, 404, "{part}");
        }
        // Below its own path it has nothing, whatever it posts.
        let own = |part: &str| format!("/supplier/{}/assignments/{}/bid{part}", stage.other.number, stage.assignment.number);
        assert!(other.get(&own("")).await.contains("Nothing is written yet."));
        assert!(!other.get(&own("/quality")).await.contains("geheim"));
        assert_eq!(other.post(&own("/withdraw"), &[]).await.location(), own(""));
        assert_eq!(other.post(&own("/delete"), &[]).await.location(), own(""));
        assert_eq!(other.get(&stage.bids()).await.status, 404);
        let visitor = stage.app.visitor().get(&format!("/assignments/{}", stage.assignment.number)).await;
        assert!(visitor.contains("Sign in to bid") && !visitor.contains("Atelier Noord"));
        assert!(visitor.contains(&format!("/sign-in?next=%2Fassignments%2F{}", stage.assignment.number)), "and back");
        assert!(!other.get(&format!("/assignments/{}", stage.assignment.number)).await.contains("Atelier Noord"));
        assert!(firm.get(&stage.bid("")).await.contains("Submitted: it arrived"), "it is still there");
        stage.open().await;
        assert_eq!(other.get(&stage.bids()).await.status, 404, "nor after the opening");
        assert_eq!(firm.get(&stage.bids()).await.status, 404, "a bidder does not read bids there either");
    }

    async fn a_member_of_both_acts_for_one_at_a_time(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let db = stage.app.state.store.read();
        let buyer = store::users::find_by_email(db, &domain::EmailAddress::parse(BUYER).unwrap()).await.unwrap().unwrap();
        stage.join(buyer.id, OrganisationId::Supplier(stage.firm.id), Role::Supplier(SupplierRole::Member)).await;
        let mut both = stage.app.sign_in(BUYER).await;
        assert!(both.get(&format!("/assignments/{}", stage.assignment.number)).await.contains("Bid as Atelier Noord"));
        stage.write(&mut both, "beide", "700000000").await;
        assert_eq!(stage.submit(&mut both).await.status, 303);
        let page = both.get(&stage.bids()).await;
        assert!(page.contains("Nothing can be seen yet") && !page.contains("beide-"), "the agency's pages show nothing of it");
    }

    async fn two_editors_lose_nothing(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let (mut firm, mut colleague) = (stage.app.sign_in(OWNER).await, stage.app.sign_in(COLLEAGUE).await);
        stage.write(&mut firm, "eerste", "700000000").await;
        let (quality, team) = (hidden(&firm.get(&stage.bid("/quality")).await, "version"), hidden(&firm.get(&stage.bid("/team")).await, "version"));
        stage.save(&mut colleague, "quality", &[("answer.c1", "wat de collega schreef".to_owned())]).await;
        // Another part is in nobody's way.
        let answer = firm.post(&stage.bid("/team"), &[("version", &team), ("team", "een ander team"), ("step", "continue")]).await;
        assert_eq!(answer.status, 303, "{}", said(&answer));
        // The same part is: both texts are on the page.
        let answer = firm.post(&stage.bid("/quality"), &[("version", &quality), ("answer.c1", "wat ik schreef"), ("step", "continue")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("wat de collega schreef") && answer.contains("wat ik schreef") && answer.contains("Somebody changed this"), "{}", said(&answer));
        assert!(colleague.get(&stage.bid("/quality")).await.contains("wat de collega schreef"), "not overwritten");
        let again = hidden(&answer, "version");
        assert_eq!(firm.post(&stage.bid("/quality"), &[("version", &again), ("answer.c1", "wat ik schreef"), ("step", "continue")]).await.status, 303);
        assert!(colleague.get(&stage.bid("/quality")).await.contains("wat ik schreef"));
        // Submitting what one has not seen is refused too.
        let version = hidden(&firm.get(&stage.bid("/check")).await, "version");
        stage.save(&mut colleague, "price", &[("price", "650000000".to_owned())]).await;
        let answer = firm.post(&stage.bid("/check"), &[("version", &version)]).await;
        assert!(answer.status == 422 && answer.contains("€650,000,000.00") && answer.contains("changed since you opened this page"), "{}", said(&answer));
        assert!(sent(&stage).await.is_none());
    }

    async fn what_is_wrong_is_said_and_kept(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        let long = "woord ".repeat(21);
        let answer = stage.post(&mut firm, "quality", &[("language", "fr".to_owned()), ("answer.c1", long.clone()), ("answer.c9", "geen criterium".to_owned())], "continue").await;
        assert_eq!(answer.status, 422);
        for text in ["Use at most 20 words", "Choose one of the options in the list", "Enter an answer", "What you typed is saved", "21 used", "href=\"#answer.c1\""] {
            assert!(answer.contains(text), "{text} in {}", said(&answer));
        }
        let draft = app::bids::find_draft(&stage.app.state.keys, stage.app.state.store.read(), stage.assignment.id, stage.firm.id).await.unwrap();
        assert_eq!((draft.fields.raw("answer.c1"), draft.fields.raw("answer.c9"), draft.version), (long.as_str(), "", 1));
        // The same again changes nothing.
        stage.post(&mut firm, "quality", &[("answer.c1", long)], "later").await;
        let same = app::bids::find_draft(&stage.app.state.keys, stage.app.state.store.read(), stage.assignment.id, stage.firm.id).await.unwrap();
        assert_eq!(same.version, 1);
        let price = stage.post(&mut firm, "price", &[("price", "918273645,51".to_owned())], "continue").await;
        assert!(price.status == 422 && price.contains("€918,273,645.50"), "a cent above the budget: {}", said(&price));
        assert_eq!(BUDGET_CENTS, 91_827_364_550);
        assert_eq!(firm.get(&stage.bid("/nothing")).await.status, 404);
    }

    async fn a_fixed_budget_asks_no_price_and_a_declaration_is_needed(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut fixed = priced(samples::assignment(stage.agency.id, Route::LimitedValue, 900_000, stage.app.state.clock.now()));
        fixed.award = AwardModel::FixedBudget;
        let fixed = launch(&stage.app, fixed).await;
        // This firm has declared nothing yet.
        let mut other = stage.app.sign_in(OTHER).await;
        let own = |part: &str| format!("/supplier/{}/assignments/{}/bid{part}", stage.other.number, fixed.number);
        for (section, fields) in parts("vast", "1") {
            let mut all: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            all.extend([("version", "0"), ("step", "later")]);
            assert_eq!(other.post(&own(&format!("/{section}")), &all).await.status, 303, "{section}");
        }
        let price = other.get(&own("/price")).await;
        assert!(price.contains("€9,000.00") && !price.contains("name=\"price\""), "{}", said(&price));
        let check = other.get(&own("/check")).await;
        assert!(check.contains("must give its self-declaration first") && !check.contains("Submit the bid"), "{}", said(&check));
        let link = format!("/supplier/{}/declaration", stage.other.number);
        assert!(other.get(&own("/declaration")).await.contains(&link));
        let version = hidden_version_of(&stage, fixed.id, stage.other.id).await;
        assert_eq!(other.post(&own("/check"), &[("version", &version)]).await.status, 422);
        stage.declare(stage.other.id).await;
        assert_eq!(other.post(&own("/check"), &[("version", &version)]).await.status, 303);
        stage.open().await;
        let fixed = store::assignments::find(stage.app.state.store.read(), fixed.id).await.unwrap().unwrap();
        assert_eq!(app::bids::open_bids(&stage.app.state, &fixed).await.unwrap()[0].price.price_cents, 900_000, "the budget, whatever is typed");
    }

    async fn an_answer_that_tells_who_bids_is_a_warning(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        stage.write(&mut firm, "eerste", "700000000").await;
        assert!(!firm.get(&stage.bid("/check")).await.contains("This tells who you are"));
        stage.save(&mut firm, "team", &[("answer.c2", "Bij Atelier Noord sinds 2019".to_owned())]).await;
        assert!(!firm.get(&stage.bid("/check")).await.contains("This tells who you are"), "those who read that part know who bids");
        stage.save(&mut firm, "quality", &[("answer.c1", "Bij ATELIER NOORD meten we eerst".to_owned())]).await;
        assert!(firm.get(&stage.bid("/team")).await.contains("One of your answers tells who you are"), "at once");
        for part in ["", "/quality", "/check"] {
            let page = firm.get(&stage.bid(part)).await;
            assert!(page.contains("This tells who you are") && page.contains("the name of your firm"), "{part}: {}", said(&page));
        }
        assert_eq!(stage.submit(&mut firm).await.status, 303, "it does not stop anybody");
    }

    async fn a_firm_that_left_the_lot_loses_nothing_that_it_typed(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        stage.write(&mut firm, "eerste", "700000000").await;
        let version = hidden(&firm.get(&stage.bid("/quality")).await, "version");
        let db = stage.app.state.store.read();
        let admission = store::admissions::list_by_lot_and_supplier(db, stage.lot, stage.firm.id).await.unwrap().remove(0);
        let left = firm.post(&format!("/supplier/{}/admissions/{}/leave", stage.firm.number, admission.id), &[]).await;
        assert_eq!(left.status, 303, "{}", said(&left));
        for at in [stage.app.state.clock.now(), stage.after_deadline(1)] {
            stage.clock_to(at);
            let answer = firm.post(&stage.bid("/quality"), &[("version", &version), ("answer.c1", "net nog getypt")]).await;
            assert!(answer.status == 422 && answer.contains("net nog getypt</textarea>"), "{}", said(&answer));
            assert!(answer.contains("is not saved") && !answer.contains("kept in your draft"), "{}", said(&answer));
        }
    }

    async fn pressing_twice_makes_one_team(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let list = format!("/supplier/{}/teams", stage.firm.number);
        let (mut firm, mut other) = (stage.app.sign_in(OWNER).await, stage.app.sign_in(OTHER).await);
        let shown = firm.get(&format!("{list}/new")).await;
        let id = hidden(&shown, "team");
        assert_ne!(id, hidden(&firm.get(&format!("{list}/new")).await, "team"), "fresh");
        let typed = |name| [("team", id.as_str()), ("name", name), ("roles", "bouwer"), ("size", "2")];
        let wrong = firm.post(&format!("{list}/new"), &[("team", &id), ("name", "")]).await;
        assert_eq!((wrong.status, hidden(&wrong, "team")), (422, id.clone()), "the form that comes back is the same");
        for (name, count) in [("Loketteam", 1), ("Loketteam", 1), ("Nog een team", 2)] {
            let answer = firm.post(&format!("{list}/new"), &typed(name)).await;
            assert_eq!((answer.status, answer.location()), (303, list.as_str()));
            let teams = store::teams::list_by_supplier(stage.app.state.store.read(), stage.firm.id).await.unwrap();
            assert_eq!((teams.len(), teams.iter().any(|team| team.id.to_string() == id)), (count, true));
        }
        // An id of another firm's team touches nothing of theirs.
        assert_eq!(other.post(&format!("/supplier/{}/teams/new", stage.other.number), &typed("Van ons")).await.status, 303);
        let theirs = store::teams::find(stage.app.state.store.read(), id.parse().unwrap()).await.unwrap().unwrap();
        assert_eq!((theirs.supplier, theirs.name.as_str()), (stage.firm.id, "Loketteam"));
    }

    async fn a_team_is_put_in_below_what_was_typed(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let team = Team {
            id: TeamId::generate(),
            supplier: stage.firm.id,
            name: "Loketteam".to_owned(),
            roles: vec!["ontwerper".to_owned(), "bouwer".to_owned()],
            size: 3,
            available_from: "2026-05-04".parse().ok(),
            hours_a_week: Some(32),
            records: Vec::new(),
        };
        let theirs = Team { id: TeamId::generate(), supplier: stage.other.id, ..team.clone() };
        let tx = stage.app.begin().await;
        store::teams::save(&tx, &team).await.unwrap();
        store::teams::save(&tx, &theirs).await.unwrap();
        tx.commit().await.unwrap();
        let mut firm = stage.app.sign_in(OWNER).await;
        let answer = stage.post(&mut firm, "team", &[("team", "Eerst dit.".to_owned())], &format!("team:{}", team.id)).await;
        assert_eq!((answer.status, answer.location()), (303, format!("{}#team", stage.bid("/team")).as_str()));
        let page = firm.get(&stage.bid("/team")).await;
        let text = "Eerst dit.\n\nLoketteam: 3 personen, ontwerper en bouwer. Beschikbaar vanaf 4 mei 2026. 32 uur per week.";
        assert!(page.contains(text), "in the language of the bid: {}", said(&page));
        let answer = stage.post(&mut firm, "team", &[], &format!("team:{}", theirs.id)).await;
        assert_eq!(answer.status, 422, "another firm's team is not a button here");
    }

    async fn reading_is_written_down_and_bidding_names_nobody(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        stage.write(&mut firm, "eerste", "700000000").await;
        stage.submit(&mut firm).await;
        firm.post(&stage.bid("/withdraw"), &[]).await;
        stage.submit(&mut firm).await;
        firm.post(&stage.bid("/delete"), &[]).await;
        let bidder = app::bids::bidder(&stage.app.state.keys, stage.assignment.id, stage.firm.id);
        for (kind, count) in [(AuditKind::BidSaved, 4), (AuditKind::BidSubmitted, 2), (AuditKind::BidWithdrawn, 1), (AuditKind::DraftDeleted, 1)] {
            let events = events(&stage, kind).await;
            assert_eq!(events.len(), count, "{kind}");
            assert!(events.iter().all(|actor| *actor == Actor::Bidder(bidder.clone())), "{kind}");
        }
        let mut buyer = stage.app.sign_in(BUYER).await;
        buyer.get(&stage.bids()).await;
        assert!(events(&stage, AuditKind::BidsRead).await.is_empty(), "nothing was read before the opening");
        stage.open().await;
        let list = buyer.get(&stage.bids()).await;
        let path = link(&list.body, &format!("{}/", stage.bids()));
        assert_eq!(buyer.get(&path).await.status, 200);
        let readers = events(&stage, AuditKind::BidsRead).await;
        assert!(readers.len() == 2 && readers.iter().all(|actor| matches!(actor, Actor::User(_))), "{readers:?}");
        assert!(store::audit::verify(stage.app.state.store.read()).await.unwrap().is_ok());
    }

    async fn a_bid_is_read_under_its_own_assignment_only(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let second = launch(&stage.app, priced(samples::assignment(stage.agency.id, Route::LimitedValue, 900_000, stage.app.state.clock.now()))).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        stage.write(&mut firm, "eerste", "700000000").await;
        stage.submit(&mut firm).await;
        assert_eq!(stage.open().await, 2);
        let id = sent(&stage).await.unwrap().envelope.id;
        let mut buyer = stage.app.sign_in(BUYER).await;
        let empty = buyer.get(&format!("/agency/{}/assignments/{}/bids", stage.agency.number, second.number)).await;
        assert!(empty.status == 200 && empty.contains("No bid arrived"), "{}", said(&empty));
        assert_eq!(buyer.get(&format!("{}/{id}", stage.bids())).await.status, 200);
        assert_eq!(buyer.get(&format!("/agency/{}/assignments/{}/bids/{id}", stage.agency.number, second.number)).await.status, 404);
        assert_eq!(buyer.get(&format!("{}/nonsense", stage.bids())).await.status, 404);
        // Nor below the path of another agency.
        let elsewhere = samples::agency(&stage.app.state.store, stage.app.state.clock.now()).await;
        let user = store::users::find_by_email(stage.app.state.store.read(), &domain::EmailAddress::parse(BUYER).unwrap()).await.unwrap().unwrap();
        stage.join(user.id, OrganisationId::Agency(elsewhere.id), Role::Agency(domain::organisation::AgencyRole::Owner)).await;
        assert_eq!(buyer.get(&format!("/agency/{}/assignments/{}/bids", elsewhere.number, stage.assignment.number)).await.status, 404);
    }
}

/// Of the firm, as it is stored.
async fn sent(stage: &Stage) -> Option<store::bids::SealedBid> {
    let bidder = app::bids::bidder(&stage.app.state.keys, stage.assignment.id, stage.firm.id);
    let bid = store::bids::find(stage.app.state.store.read(), stage.assignment.id, &bidder)
        .await
        .unwrap();
    bid.filter(|bid| bid.envelope.status != BidStatus::Withdrawn)
}

async fn opened(stage: &Stage) -> Vec<app::bids::OpenedBid> {
    let assignment = store::assignments::find(stage.app.state.store.read(), stage.assignment.id)
        .await
        .unwrap()
        .unwrap();
    app::bids::open_bids(&stage.app.state, &assignment).await.unwrap()
}

async fn hidden_version(stage: &Stage) -> String {
    hidden_version_of(stage, stage.assignment.id, stage.firm.id).await
}

async fn hidden_version_of(stage: &Stage, assignment: domain::AssignmentId, supplier: domain::SupplierId) -> String {
    let draft = app::bids::find_draft(&stage.app.state.keys, stage.app.state.store.read(), assignment, supplier)
        .await
        .unwrap();
    draft.version.to_string()
}

async fn events(stage: &Stage, kind: AuditKind) -> Vec<Actor> {
    let filter = Filter {
        kind: Some(kind),
        ..Filter::default()
    };
    let page = store::Page::new(1, 50);
    let events = store::audit::list(stage.app.state.store.read(), &filter, page).await.unwrap();
    events.items.into_iter().map(|event| event.actor).collect()
}

/// The first link that starts so.
fn link(html: &str, start: &str) -> String {
    let (_, rest) = html.split_once(&format!("href=\"{start}")).unwrap();
    format!("{start}{}", rest.split('"').next().unwrap())
}

/// Every page below the agency's path that takes no other id, the one of the bids, and the public page of the assignment; without what is
/// new in each answer.
async fn agency_pages(stage: &Stage, buyer: &mut Browser) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    let number = stage.agency.number.to_string();
    let mut paths: Vec<String> = routes::list()
        .into_iter()
        .filter(|route| route.method == Method::Get && route.path.starts_with("/agency/"))
        .map(|route| route.path.replace("{agency}", &number).replace("{number}", &number))
        .map(|path| path.replace("{assignment}", &stage.assignment.number.to_string()))
        // What is in the ZIP stands on the page of the whole file.
        .filter(|path| !path.contains('{') && !path.ends_with(".zip"))
        .collect();
    paths.extend([
        format!("/assignments/{}", stage.assignment.number),
        format!("/agencies/{number}"),
        "/figures".to_owned(),
    ]);
    for path in paths {
        let page = buyer.get(&path).await;
        let id = page.headers["x-request-id"].to_str().unwrap().to_owned();
        let (body, _) = page.body.split_once("</html>").unwrap();
        pages.push((path, format!("{} {}", page.status, without_keys(&body.replace(&id, "")))));
    }
    pages
}

/// Without the key of each button for a new draft, which is another one every time.
fn without_keys(body: &str) -> String {
    let mut parts = body.split(r#"name="key" value=""#);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('"').map_or(part, |(_, rest)| rest))
}
