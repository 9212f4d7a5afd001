//! The whole file: one document, one ZIP; public for anybody, with the inside for the agency alone.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::question::{self, full_hour};
use domain::{LocalizedText, question::Question};
use std::io::{Cursor, Read};
use store::questions::NewQuestion;
use support::{
    TestApp,
    bidding::{Stage, said},
};
use zip::ZipArchive;

fn unzip(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let (name, mut text) = (file.name().unwrap().into_owned(), String::new());
            file.read_to_string(&mut text).unwrap();
            (name, text)
        })
        .collect()
}

/// A question with an answer that is public, and one that was not dealt with.
async fn asked(stage: &Stage) -> Question {
    let (state, now) = (&stage.app.state, stage.app.state.clock.now());
    let mut first = None;
    for (text, code) in [
        ("Geldt dit ook voor Zaanse loketten?", "one"),
        ("Hoe oud mag een scherm zijn?", "two"),
    ] {
        let id = question::new_id();
        let new = NewQuestion {
            id,
            assignment: stage.assignment.id,
            language: "nl",
            text,
            hour: full_hour(now),
            is_in_time: true,
            code,
        };
        let tx = state.store.write_unaudited(now).await.unwrap();
        store::questions::ask(&tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        first.get_or_insert(id);
    }
    let read = |id| store::questions::find(state.store.read(), id);
    let one = read(first.unwrap()).await.unwrap().unwrap();
    let tx = stage.app.begin().await;
    let answer = LocalizedText::from([("nl", "Ja, ook daar"), ("fr", "Oui, là aussi")]);
    store::questions::save_answer(&tx, &one, &LocalizedText::one("nl", "Ook voor loketten?"), &answer, false)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let one = read(one.id).await.unwrap().unwrap();
    let tx = stage.app.begin().await;
    store::questions::release(&tx, &stage.assignment, &[one], None).await.unwrap();
    tx.commit().await.unwrap();
    read(first.unwrap()).await.unwrap().unwrap()
}

store::each_database! {
    async fn the_public_file_is_complete_and_says_nothing_inside(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        asked(&stage).await;
        let path = format!("/assignments/{}/file", stage.assignment.number);
        let mut visitor = stage.app.visitor();
        let page = visitor.get(&path).await;
        assert_eq!(page.status, 200);
        let shown = said(&page);
        for text in ["Vier op tien aanvragen zijn onvolledig", "Onvolledige aanvragen", "Ja, ook daar", "Oui, là aussi", "Ook voor loketten?", "WCAG 2.2 AA"] {
            assert!(shown.contains(text), "{text}: {shown}");
        }
        for hidden in ["Zaanse", "Hoe oud", "assignment-published", "Internal"] {
            assert!(!page.body.contains(hidden), "{hidden}");
        }
        for part in ["glance", "notice", "answers", "decisions"] {
            assert!(page.contains(&format!("href=\"#{part}\"")) && page.contains(&format!("id=\"{part}\"")), "{part}");
        }

        let bytes = visitor.raw(&format!("{path}.zip")).await;
        assert_eq!(bytes, visitor.raw(&format!("{path}.zip")).await, "the same file is the same bytes");
        let files = unzip(bytes);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.rsplit('/').next().unwrap()).collect();
        assert_eq!(names, ["file.html", "file.json", "dates.ics"]);
        let (html, json, calendar) = (&files[0].1, &files[1].1, &files[2].1);
        assert!(html.starts_with("<!DOCTYPE html>") && html.contains("<style>") && html.contains("Ja, ook daar"));
        for outside in ["src=", "<script", "<link", "url("] {
            assert!(!html.contains(outside), "it needs nothing from elsewhere: {outside}");
        }
        let json: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(json["format"], "kavel-assignment-file/1");
        assert_eq!(json["notice"]["problem"]["nl"], "Vier op tien aanvragen zijn onvolledig");
        assert_eq!(json["questions"][0]["answer"]["fr"], "Oui, là aussi");
        assert_eq!(json["questions"].as_array().unwrap().len(), 1);
        assert!(json.get("internal").is_none());
        assert!(calendar.contains("BEGIN:VCALENDAR"));
    }

    async fn the_agency_sees_the_inside_and_no_bidder(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let question = asked(&stage).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        stage.write(&mut firm, "geheim", "1000").await;
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        let path = format!("/agency/{}/assignments/{}/file", stage.agency.number, stage.assignment.number);
        let page = buyer.get(&path).await;
        assert_eq!(page.status, 200);
        let shown = said(&page);
        assert!(shown.contains("Zaanse loketten") && shown.contains("Hoe oud mag een scherm"), "as they were asked: {shown}");
        assert!(shown.contains("Answers released") && shown.contains("Internal"), "{shown}");
        let bidder = app::bids::bidder(&stage.app.state.keys, stage.assignment.id, stage.firm.id);
        assert!(!page.body.contains(&bidder) && !shown.contains("Bid draft saved"), "nobody learns that somebody writes a bid");
        let files = unzip(buyer.raw_as(&format!("{path}.zip")).await);
        let json: serde_json::Value = serde_json::from_str(&files[1].1).unwrap();
        let events = json["internal"]["audit"].as_array().unwrap();
        assert!(events.iter().any(|event| event["kind"] == "answers-released"));
        assert!(events.iter().all(|event| event["actor"] != "bidder"));
        assert_eq!(json["internal"]["questions_as_asked"].as_array().unwrap().len(), 2);
        assert!(files.iter().all(|(_, text)| !text.contains(&bidder)));
        assert!(json.to_string().contains(&question.id.to_string()));
        // For nobody else.
        assert_eq!(firm.get(&path).await.status, 404);
        assert_eq!(stage.app.visitor().get(&format!("{path}.zip")).await.status, 303);
    }

    async fn a_cancelled_one_says_why(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let (now, tx) = (stage.app.state.clock.now(), stage.app.begin().await);
        let (reason, next) = (LocalizedText::one("nl", "Het budget is weg"), LocalizedText::one("nl", "In mei opnieuw"));
        store::assignments::cancel(&tx, stage.assignment.id, &reason, &next, now).await.unwrap();
        tx.commit().await.unwrap();
        let page = stage.app.visitor().get(&format!("/assignments/{}/file", stage.assignment.number)).await;
        let shown = said(&page);
        assert!(shown.contains("Het budget is weg") && shown.contains("In mei opnieuw") && shown.contains("Cancelled"), "{shown}");
    }
}
