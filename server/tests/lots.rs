//! Designing lots without an account: tables in, designs out, nothing stored but what is shared.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use axum::body::Body;
use domain::{
    Instant, LocalizedText, SupplierId,
    audit::AuditKind,
    organisation::{SizeClass, Source},
    profile::{CapabilityClaim, Provenance},
};
use http::{Request, header};
use store::{Store, samples, suppliers::NewSupplier, testing::noon};
use support::{Answer, Browser, TestApp};

const TABLE: &str = "id;title;value;capabilities;depends_on\n\
    P1;Audit;60.000,00;accessibility-audit;\n\
    P2;Repair;50.000,00;accessibility-audit;P1\n\
    P3;Research;70.000,00;user-research;\n";

/// A small firm that can do one thing and is large enough for one lot of it, not for all.
async fn firm(store: &Store, name: &str, capability: &str, size: SizeClass) -> SupplierId {
    let tx = store.write(domain::audit::Actor::System, noon()).await.unwrap();
    let new = NewSupplier {
        name: name.to_owned(),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        language: "nl".to_owned(),
        languages: vec!["nl".to_owned()],
        summary: LocalizedText::default(),
        nuts: Vec::new(),
        size,
        headcount: Some(12),
        turnover_cents: Some(30_000_000),
        balance_cents: None,
        source: Source::Kavel,
        is_unclaimed: false,
    };
    let supplier = store::suppliers::create(&tx, new).await.unwrap();
    let claim = CapabilityClaim {
        id: domain::ClaimId::generate(),
        supplier: supplier.id,
        version: 1,
        capability: format!("kavel:{capability}"),
        language: "nl".to_owned(),
        client: String::new(),
        period: String::new(),
        situation: "s".to_owned(),
        action: "a".to_owned(),
        result: "r".to_owned(),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: noon(),
    };
    store::claims::save(&tx, &claim).await.unwrap();
    tx.commit().await.unwrap();
    supplier.id
}

async fn market(store: &Store) {
    for n in 0..3 {
        firm(store, &format!("Audit {n}"), "accessibility-audit", SizeClass::Small).await;
    }
    for n in 0..2 {
        firm(store, &format!("Research {n}"), "user-research", SizeClass::Micro).await;
    }
    firm(store, "Grand", "accessibility-audit", SizeClass::Large).await;
}

/// As a browser sends a form with a file.
async fn upload(browser: &mut Browser, fields: &[(&str, &str)], name: &str, file: &[u8]) -> Answer {
    let mut body = Vec::new();
    for (field, value) in fields {
        body.extend(format!("--line\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes());
    }
    body.extend(
        format!(
            "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        )
        .bytes(),
    );
    body.extend(file);
    body.extend(b"\r\n--line--\r\n");
    let request = Request::post("/try/lots")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=line")
        .header(header::CONTENT_LENGTH, body.len())
        .header("sec-fetch-site", "same-origin");
    browser.send(request.body(Body::from(body)).unwrap()).await
}

/// The text of a page, without its tags.
fn words(answer: &Answer) -> String {
    let mut inside = false;
    let text: String = answer
        .body
        .chars()
        .filter(|c| {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    return false;
                }
                _ => {}
            }
            !inside
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn shared(store: &Store) -> usize {
    let events = store::audit::list(store.read(), &store::audit::Filter::default(), store::Page::new(1, 200))
        .await
        .unwrap();
    events.items.iter().filter(|event| event.kind == AuditKind::DesignShared).count()
}

fn later(days: i64) -> Instant {
    noon().plus_days(days)
}

store::each_database! {
    async fn a_pasted_table_becomes_lots_and_nothing_is_stored(store: Store) {
        market(&store).await;
        let app = TestApp::new(store.clone());
        let mut visitor = app.visitor();
        let before = store::outbox::latest(store.read()).await.unwrap();
        let answer = visitor.post("/try/lots", &[("table", TABLE), ("floor", "2"), ("largest", "130000")]).await;
        assert_eq!(answer.status, 303, "{}", words(&answer));
        let place = answer.location().to_owned();
        assert!(place.starts_with("/try/lots/tables/") && place.contains("floor=2") && place.contains("largest=130000"), "{place}");

        let page = visitor.get(&place).await;
        assert_eq!(page.status, 200);
        let said = words(&page);
        // Alone or as a pair nobody is large enough and able to do all of it; each part has its firms.
        assert!(said.contains("2 lots, each within reach of at least 2 SMEs"), "{said}");
        assert!(said.contains("As one contract"), "{said}");
        assert!(said.contains("3 packages worth €180,000.00 together, in a market of 6 firms."), "{said}");
        assert!(said.contains("All rules are kept."), "{said}");
        assert!(said.contains("Thresholds look at the sum of the lots, €180,000.00, never at one lot."), "{said}");
        assert!(page.contains("id=\"lot-2\"") && page.contains("k-plots__plot--fair"));

        // Other rules are another address; what they do not allow is named, with a link to what would do.
        let narrow = visitor.get(&place.replace("130000", "40000")).await;
        let said = words(&narrow);
        assert!(said.contains("Package P3 alone is worth €70,000.00, above the largest lot of €40,000.00."), "{said}");
        assert!(narrow.contains("largest=70000"), "the smallest relaxation is a link");
        assert_eq!(said.matches("Package P3 alone is worth").count(), 1, "told once: {said}");
        let wrong = visitor.get(&place.replace("130000", "x")).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.contains("value=\"x\""));

        // The same in another language: the state is in the address.
        let dutch = visitor.get(&format!("{place}&lang=nl")).await;
        assert!(words(&dutch).contains("2 percelen, elk binnen bereik van minstens 2 kmo’s"));
        assert_eq!(store::outbox::latest(store.read()).await.unwrap(), before);
        assert_eq!(shared(&store).await, 0);
        // It can be changed, and begins again from what was pasted.
        let edit = visitor.get(&format!("/try/lots?table={}", place.split(['/', '?']).nth(4).unwrap())).await;
        assert!(words(&edit).contains("P1;Audit;60.000,00"));
    }

    async fn problems_are_told_at_their_cells_in_four_languages_and_nothing_is_kept(store: Store) {
        let app = TestApp::new(store.clone());
        let mut visitor = app.visitor();
        let table = "id;title;value;cpv\n1;Audit;-5;7200\n1;;0,500;72000000\n";
        let answer = visitor.post("/try/lots", &[("table", table), ("largest", "10"), ("smallest", "20")]).await;
        assert_eq!(answer.status, 422);
        let said = words(&answer);
        assert!(said.contains("5 problems in the table: see where"), "{said}");
        assert!(said.contains("The smallest lot is above the largest"), "{said}");
        for (row, column, what) in [
            ("2", "Value (C)", "An amount above zero"),
            ("2", "CPV (D)", "“7200” is no CPV code: eight digits, such as 72000000"),
            ("3", "Id (A)", "Row 2 has this id already"),
            ("3", "Title (B)", "Fill this in"),
            ("3", "Value (C)", "This amount can be read in two ways."),
        ] {
            assert!(said.contains(&format!("{row} {column} {what}")) || said.contains(&format!("{row}{column}{what}")), "{row} {column} {what}: {said}");
        }
        assert!(answer.contains("1;Audit;-5;7200"), "what was typed is still there");
        for (lang, text) in [("nl", "Waarde (C)"), ("fr", "Valeur (C)"), ("de", "Wert (C)")] {
            visitor.get(&format!("/?lang={lang}")).await;
            let answer = visitor.post("/try/lots", &[("table", table)]).await;
            assert!(words(&answer).contains(text), "{lang}");
        }
        for empty in ["", " \n", "id;title;value\n", "nothing like a table"] {
            assert_eq!(visitor.post("/try/lots", &[("table", empty)]).await.status, 422, "{empty:?}");
        }
    }

    async fn files_are_read_and_bad_ones_refused(store: Store) {
        market(&store).await;
        let app = TestApp::new(store.clone());
        let mut visitor = app.visitor();
        // What one downloads can be sent back as it is.
        for (name, lang) in [("template.csv", "en"), ("template.csv", "nl"), ("template.csv", "fr"), ("template.csv", "de"), ("template.xlsx", "en"), ("template.xlsx", "fr")] {
            let file = visitor.raw(&format!("/try/lots/{name}?lang={lang}")).await;
            let answer = upload(&mut visitor, &[("table", ""), ("floor", "1")], name, &file).await;
            assert_eq!(answer.status, 303, "{name} in {lang}: {}", words(&answer));
            let page = visitor.get(answer.location()).await;
            assert!(words(&page).contains("2 packages worth €125,000.00 together"), "{name}");
        }
        for (file, what) in [
            (&b"PK\x03\x04 broken"[..], "This workbook is damaged"),
            (&b"\x00\x01\x02\x03\x04 binary"[..], "This is no table"),
            (&b"\xD0\xCF\x11\xE0 old"[..], "An old XLS file"),
        ] {
            let answer = upload(&mut visitor, &[], "x.xlsx", file).await;
            assert_eq!(answer.status, 422);
            assert!(words(&answer).contains(what), "{what}");
        }
        let large = vec![b'a'; lots::table::MAX_BYTES + 10];
        let answer = upload(&mut visitor, &[], "x.csv", &large).await;
        assert!(words(&answer).contains("Use at most 4 MB"));
        // Not even read.
        let huge = vec![b'a'; 30 * 1024 * 1024];
        assert_eq!(upload(&mut visitor, &[], "x.csv", &huge).await.status, 413);
        // Other forms take no more than before.
        assert_eq!(visitor.post("/sign-in", &[("email", &"a".repeat(2_000_000))]).await.status, 413);
    }

    async fn published_lots_are_designed_anew(store: Store) {
        let app = TestApp::new(store.clone());
        let agency = samples::agency(&store, noon()).await;
        let (framework, _) = samples::framework(&store, agency.id, &[10_000_000, 20_000_000, 30_000_000], noon()).await;
        let mut visitor = app.visitor();
        let path = format!("/try/lots/frameworks/{}", framework.number);
        assert!(visitor.get("/try/lots").await.contains(&path), "it is offered");
        assert!(visitor.get(&format!("/frameworks/{}", framework.number)).await.contains(&path));
        let page = visitor.get(&path).await;
        assert_eq!(page.status, 200);
        assert!(words(&page).contains("3 packages worth €600,000.00 together"), "{}", words(&page));
        assert!(visitor.get(&format!("/try/lots?framework={}", framework.number)).await.contains("100000.00"));
        assert_eq!(visitor.get("/try/lots/frameworks/999999").await.status, 404);
    }

    async fn a_shared_design_stays_as_it_was_until_it_expires_or_is_deleted(store: Store) {
        market(&store).await;
        let app = TestApp::new(store.clone());
        let mut visitor = app.visitor();
        let answer = visitor.post("/try/lots", &[("table", TABLE), ("floor", "2")]).await;
        let place = answer.location().split('?').next().unwrap().to_owned();
        let answer = visitor.post(&format!("{place}/share"), &[("floor", "2"), ("largest", "130000")]).await;
        assert_eq!(answer.status, 303);
        let mine = answer.location().to_owned();
        assert_eq!(shared(&store).await, 1);
        let link = mine.split("/delete/").next().unwrap().to_owned();
        let page = visitor.get(&mine).await;
        assert!(page.contains(&format!("http://127.0.0.1:3000{link}")), "the link to hand on");

        let mut colleague = app.visitor();
        let page = colleague.get(&link).await;
        assert_eq!(page.status, 200);
        assert!(words(&page).contains("2 lots, each within reach of at least 2 SMEs"));
        assert!(!page.contains(&mine), "who has the link cannot delete");
        // What was shared is what is seen, also when there are others in the market.
        firm(&store, "Later", "user-research", SizeClass::Small).await;
        assert!(words(&colleague.get(&link).await).contains("in a market of 6 firms"));

        let wrong = format!("{link}/delete/{}", "0".repeat(32));
        assert_eq!(colleague.get(&wrong).await.status, 404);
        assert_eq!(colleague.post(&wrong, &[]).await.status, 404);
        assert_eq!(visitor.post(&mine, &[]).await.status, 303);
        assert_eq!(colleague.get(&link).await.status, 404);
        assert_eq!(visitor.post(&mine, &[]).await.status, 404);

        let again = visitor.post(&format!("{place}/share"), &[]).await;
        let id = again.location().split('/').nth(4).unwrap().parse().unwrap();
        assert!(store::shared_designs::find(store.read(), id, later(29)).await.unwrap().is_some());
        assert!(store::shared_designs::find(store.read(), id, later(30)).await.unwrap().is_none(), "not even before the clean-up");
        for (day, left) in [(29, true), (30, false)] {
            let tx = store.write_unaudited(later(day)).await.unwrap();
            store::clean_up::run(&tx).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(store::shared_designs::find(store.read(), id, noon()).await.unwrap().is_some(), left, "day {day}");
        }
        assert_eq!(visitor.post("/try/lots/tables/00000000-0000-4000-8000-000000000000/share", &[]).await.status, 404);
        let gone = visitor.get("/try/lots/tables/00000000-0000-4000-8000-000000000000").await;
        assert_eq!(gone.status, 404);
        assert!(words(&gone).contains("This table is no longer here"));
    }

    async fn why_lots_says_both_sides_in_four_languages(store: Store) {
        let app = TestApp::new(store);
        for (lang, text) in [("en", "only up to about €25,000"), ("nl", "alleen tot ongeveer € 25.000"), ("fr", "jusqu’à environ 25 000 €"), ("de", "Nur bis etwa 25.000 €")] {
            let page = app.visitor().get(&format!("/why-lots?lang={lang}")).await;
            assert!(page.contains(text) && page.contains("/try/lots"), "{lang}");
        }
        assert!(app.visitor().get("/how-it-works").await.contains("/why-lots"));
    }

    async fn who_waits_for_a_design_is_told_and_finds_it_later(store: Store) {
        market(&store).await;
        let app = TestApp::new(store);
        let mut visitor = app.visitor();
        let place = visitor.post("/try/lots", &[("table", TABLE), ("floor", "2")]).await.location().to_owned();
        let busy = app.state.designing.pause().await.unwrap();
        let (first, second) = (visitor.get(&place).await, app.visitor().get(&place).await);
        for waiting in [&first, &second] {
            assert_eq!(waiting.status, 202, "{}", words(waiting));
            assert_eq!(waiting.headers.get(header::REFRESH).map(|value| value.to_str().unwrap()), Some("4"), "it looks again by itself");
            assert!(waiting.contains("Still designing") && waiting.contains("floor=2"), "{}", waiting.body);
        }
        drop(busy);
        // It was begun once, and goes on whether or not anybody waits.
        let found = visitor.get(&place).await;
        assert_eq!(found.status, 200);
        assert!(words(&found).contains("each within reach of at least 2 SMEs"));
    }

    async fn firms_of_unknown_turnover_count_where_one_asks_for_it(store: Store) {
        market(&store).await;
        for n in 0..3 {
            let id = firm(&store, &format!("Silent {n}"), "user-research", SizeClass::Micro).await;
            let tx = store.write(domain::audit::Actor::System, noon()).await.unwrap();
            let mut silent = store::suppliers::find(store.read(), id).await.unwrap().unwrap();
            silent.turnover_cents = None;
            store::suppliers::update(&tx, &silent).await.unwrap();
            tx.commit().await.unwrap();
        }
        let app = TestApp::new(store.clone());
        let mut visitor = app.visitor();
        let table = "title;value;capabilities\nResearch;70000;user-research\n";
        let place = visitor.post("/try/lots", &[("table", table)]).await.location().to_owned();
        let known = words(&visitor.get(&place).await);
        assert!(known.contains("within reach of 2 SMEs"), "{known}");
        let glue = if place.contains('?') { '&' } else { '?' };
        let counted = visitor.get(&format!("{place}{glue}unknown=count")).await;
        let said = words(&counted);
        assert!(said.contains("within reach of 5 SMEs") && said.contains("are counted here as small firms"), "{said}");
        assert!(counted.contains("value=\"count\" checked"), "{}", counted.body);
    }
}
