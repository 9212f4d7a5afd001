//! A profile goes out and comes in, through the pages.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use axum::body::Body;
use domain::profile::Provenance;
use http::{Request, header};
use serde_json::{Value, json};
use support::{
    Answer, Browser, TestApp,
    world::{Who, World},
};

async fn send(browser: &mut Browser, world: &World, file: &Value) -> Answer {
    let path = format!("/supplier/{}/profile/import", world.supplier.number);
    browser.post(&path, &[("text", &file.to_string())]).await
}

/// The name of the plan that the page shows.
fn seen(page: &Answer) -> String {
    let start = page.body.find("name=\"seen\" value=\"").unwrap() + 19;
    page.body[start..].split('"').next().unwrap().to_owned()
}

store::each_database! {
    async fn what_goes_out_comes_in_and_changes_nothing(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        world.claim().await;
        let mut firm = world.browser(Who::SupplierOwner).await;
        let answer = firm.get(&format!("/supplier/{}/profile.json", world.supplier.number)).await;
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/json");
        assert!(answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("kavel-profile-"));
        let file: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!((&file["kavel_profile"], &file["headcount"], &file["claims"][0]["client"]), (&json!(1), &json!(4), &json!("Stad Aalst")));
        let sent = send(&mut firm, &world, &file).await;
        assert!(sent.status == 303 && sent.location().ends_with("/import/preview"));
        let page = firm.get(sent.location()).await;
        assert!(page.contains("Everything in the file is in your profile already.") && page.contains("0 added, 0 changed, 1 as they are"));
        let again = firm.get(&format!("/supplier/{}/profile.json", world.supplier.number)).await;
        assert_eq!(again.body, answer.body);
    }

    async fn everybody_reads_what_is_public(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        world.claim().await;
        let path = format!("/suppliers/{}/profile.json", world.supplier.number);
        let file: Value = serde_json::from_str(&world.app.visitor().get(&path).await.body).unwrap();
        assert_eq!(file["name"], "Atelier Noord");
        for private in ["headcount", "turnover_cents", "balance_cents"] {
            assert!(file.get(private).is_none(), "{private}");
        }
        assert_eq!(world.app.visitor().get("/suppliers/999999/profile.json").await.status, 404);
    }

    async fn it_is_looked_at_before_it_is_taken_over(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let claim = world.claim().await;
        let mut firm = world.browser(Who::SupplierOwner).await;
        let file = json!({
            "kavel_profile": 1,
            "website": "https://atelier.example",
            "headcount": 9,
            "turnover_cents": 123_456_789,
            "claims": [
                { "id": claim, "result": "Tien op tien volledig" },
                { "capability": "kavel:accessibility-audit", "client": "Stad Gent", "period": "2025", "situation": "Een loket", "action": "Getest",
                  "result": "Nul fouten", "provenance": "confirmed-by-referee" },
            ],
            "teams": [{ "name": "Loketteam", "roles": ["ontwerper"], "size": 2, "records": [
                { "firms": [], "roles": ["ontwerper"], "months_together": 8, "result": "Twee loketten", "confirmed_by": "Stad Gent" } ] }],
        });
        let sent = send(&mut firm, &world, &file).await;
        assert_eq!(sent.status, 303);
        let preview = sent.location().to_owned();
        let page = firm.get(&preview).await;
        for shown in ["https://atelier.example", "1234567.89", "1 added, 1 changed, 0 as they are", "Tien ", "Loketteam", "Only a client can say so"] {
            assert!(page.contains(shown), "{shown}");
        }
        let db = world.app.state.store.read();
        assert_eq!(store::claims::list_by_supplier(db, world.supplier.id).await.unwrap().len(), 1, "nothing has changed yet");

        // Not what was not looked at.
        let refused = firm.post(&preview, &[("seen", "other")]).await;
        assert!(refused.status == 422 && refused.contains("Your profile was changed while you were looking."));
        let taken = firm.post(&preview, &[("seen", &seen(&page))]).await;
        assert_eq!((taken.status, taken.location()), (303, format!("/supplier/{}/profile", world.supplier.number).as_str()));
        let claims = store::claims::list_by_supplier(db, world.supplier.id).await.unwrap();
        assert_eq!((claims.len(), claims[0].version, claims[0].result.as_str()), (2, 2, "Tien op tien volledig"));
        assert!(claims.iter().all(|claim| claim.provenance == Provenance::SelfDeclared), "a file confirms nothing");
        let stored = store::suppliers::find(db, world.supplier.id).await.unwrap().unwrap();
        assert_eq!((stored.headcount, stored.turnover_cents, stored.website.as_deref()), (Some(9), Some(123_456_789), Some("https://atelier.example")));
        let teams = store::teams::list_by_supplier(db, world.supplier.id).await.unwrap();
        assert_eq!(teams[0].records[0].result, "Twee loketten");
        assert!(world.app.visitor().get(&format!("/suppliers/{}", world.supplier.number)).await.contains("Twee loketten"));
        // It is used up; pressing again leads back.
        assert_eq!(firm.post(&preview, &[("seen", &seen(&page))]).await.location(), format!("/supplier/{}/profile/import", world.supplier.number));
        assert_eq!(store::claims::list_by_supplier(db, world.supplier.id).await.unwrap().len(), 2);
    }

    async fn what_changed_meanwhile_is_looked_at_again(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let claim = world.claim().await;
        let mut firm = world.browser(Who::SupplierOwner).await;
        let file = json!({ "kavel_profile": 1, "claims": [{ "id": claim, "result": "Tien op tien volledig" }] });
        let preview = send(&mut firm, &world, &file).await.location().to_owned();
        let page = firm.get(&preview).await;
        let db = world.app.state.store.read();
        let stored = store::claims::find(db, claim).await.unwrap().unwrap();
        let tx = world.app.begin().await;
        store::claims::save(&tx, &domain::profile::CapabilityClaim { version: 2, client: "OCMW Aalst".to_owned(), ..stored }).await.unwrap();
        tx.commit().await.unwrap();
        let refused = firm.post(&preview, &[("seen", &seen(&page))]).await;
        assert_eq!(refused.status, 422);
        assert_eq!(firm.post(&preview, &[("seen", &seen(&refused))]).await.status, 303);
        let now = store::claims::find(db, claim).await.unwrap().unwrap();
        assert_eq!((now.client.as_str(), now.result.as_str(), now.version), ("OCMW Aalst", "Tien op tien volledig", 3), "both changes are in it");
    }

    async fn errors_are_said_at_their_place_in_the_language_of_the_reader_and_nothing_is_lost(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut firm = world.browser(Who::SupplierOwner).await;
        let path = format!("/supplier/{}/profile/import", world.supplier.number);
        let file = json!({ "kavel_profile": 1, "nmae": "x", "claims": [{ "capability": "cpv:72413000", "client": 7 }] });
        let wrong = send(&mut firm, &world, &file).await;
        assert_eq!(wrong.status, 422);
        for shown in ["/nmae", "/claims/0/client", "A text in quotation marks is needed here", "&quot;nmae&quot;"] {
            assert!(wrong.contains(shown) || wrong.contains(&shown.replace("&quot;", "\"")), "{shown}");
        }
        firm.get(&format!("{path}?lang=fr")).await;
        assert!(send(&mut firm, &world, &file).await.contains("Il faut ici un texte entre guillemets"));
        for broken in ["", "{", "\u{feff}[]"] {
            let answer = firm.post(&path, &[("text", broken)]).await;
            assert!(answer.status == 422 && answer.contains("href=\"#text\""), "{broken:?}");
        }
        let preview = firm.get(&format!("{path}/preview")).await;
        assert_eq!(preview.location(), path, "what is wrong is not kept");
    }

    async fn a_file_is_as_good_as_a_text(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut firm = world.browser(Who::SupplierOwner).await;
        let path = format!("/supplier/{}/profile/import", world.supplier.number);
        let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.json\"\r\nContent-Type: application/json\r\n\r\n{\"kavel_profile\": 1, \"name\": \"Atelier Noordzee\"}\r\n--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n--x--\r\n";
        let request = |body: &'static str| Request::post(&path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=x").header("sec-fetch-site", "same-origin").body(Body::from(body)).unwrap();
        let sent = firm.send(request(body)).await;
        assert_eq!((sent.status, sent.location()), (303, format!("{path}/preview").as_str()));
        assert!(firm.get(sent.location()).await.contains("Noordzee"));
        assert!(firm.send(request("--x\r\nbroken")).await.status < 500);
        let foreign = Request::post(&path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=x").header("sec-fetch-site", "cross-site").body(Body::from(body)).unwrap();
        assert_eq!(firm.send(foreign).await.status, 403, "no other site sends files for somebody");
    }
}
