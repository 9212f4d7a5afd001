//! Receipts of bids: given out, checked on the page, on the command line, and with tools that are not ours.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use std::{
    path::Path,
    process::{Command, Output},
};
use support::{Browser, TestApp, bidding::Stage};

const OWNER: &str = "owner@noord.example";
const OTHER: &str = "owner@zuid.example";

fn run(command: &mut Command) -> Output {
    command.output().unwrap()
}

fn kavel(folder: &Path, arguments: &[&str]) -> Output {
    run(Command::new(env!("CARGO_BIN_EXE_kavel"))
        .current_dir(folder)
        .args(["receipt", "verify"])
        .args(arguments))
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// Submits, changes, withdraws and submits again.
async fn four_events(stage: &Stage, firm: &mut Browser) {
    for (text, price) in [("eerste", "800000000"), ("tweede", "700000000")] {
        stage.write(firm, text, price).await;
        assert_eq!(stage.submit(firm).await.status, 303);
        stage.tick();
    }
    assert_eq!(firm.post(&stage.bid("/withdraw"), &[]).await.status, 303);
    stage.tick();
    stage.write(firm, "derde", "734567891,50").await;
    assert_eq!(stage.submit(firm).await.status, 303);
}

store::each_database! {
    async fn a_receipt_is_there_from_the_first_submission_and_completed_at_closing(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        assert_eq!(firm.get(&stage.bid("/receipts")).await.location(), stage.bid(""), "there is none yet");
        four_events(&stage, &mut firm).await;
        assert!(firm.get(&stage.bid("/submitted")).await.contains(&stage.bid("/receipts")));
        let list = firm.get(&stage.bid("/receipts")).await;
        assert_eq!(list.body.matches("Download the receipt").count(), 4);
        assert!(list.contains("Bid withdrawn") && list.contains("Monday 2 March 2026, 10:00:03"), "{}", list.body);
        let file = firm.get(&stage.bid("/receipts/4")).await;
        assert_eq!(file.status, 200);
        assert_eq!(firm.get(&stage.bid("/receipts/4")).await.body, file.body, "the same bytes each time");
        assert!(!file.contains("completed") && file.contains(r#""event":"submit""#) && file.contains(r#""arrived":"2026-03-02T09:00:03Z""#));
        for nobody in ["/receipts/0", "/receipts/5", "/receipts/-1"] {
            assert_eq!(firm.get(&stage.bid(nobody)).await.status, 404);
        }
        let mut other = stage.app.sign_in(OTHER).await;
        let theirs = stage.bid("/receipts/4").replace(&format!("/supplier/{}/", stage.firm.number), &format!("/supplier/{}/", stage.other.number));
        assert_eq!(other.get(&theirs).await.status, 404, "an entry of another firm");

        let head = format!("/assignments/{}/tree-head.json", stage.assignment.number);
        let mut visitor = stage.app.visitor();
        assert_eq!(visitor.get(&head).await.status, 404);
        stage.clock_to(stage.deadline());
        assert_eq!(stage.open().await, 1);
        let head = visitor.get(&head).await;
        assert!(head.status == 200 && head.contains(r#""size":4"#));
        let completed = firm.get(&stage.bid("/receipts/4")).await;
        assert!(completed.contains("completed"));

        // Checked by anybody.
        let right = visitor.post("/receipts", &[("receipt", &completed.body), ("head", &head.body)]).await;
        assert_eq!(right.status, 303);
        let page = visitor.get(right.location()).await;
        assert!(page.contains("The receipt is right") && page.contains("4 entries, closed on"), "{}", page.body);
        let early = visitor.post("/receipts", &[("receipt", &format!(" {}\n\n", file.body))]).await;
        assert!(visitor.get(early.location()).await.contains("Proven are the signature and the time only"));
        let changed = completed.body.replace("09:00:03Z", "09:00:02Z");
        for (receipt, head, problem) in [
            ("", "", "Paste the receipt, or choose its file"),
            ("{}", "", "This is not a receipt as it was given out"),
            (changed.as_str(), "", "The signature is wrong"),
            (file.body.as_str(), head.body.as_str(), "This receipt was given out before closing"),
            (completed.body.as_str(), "{}", "This is not a tree head as it was given out"),
        ] {
            let refused = visitor.post("/receipts", &[("receipt", receipt), ("head", head)]).await;
            assert_eq!(refused.status, 422);
            assert!(refused.contains(problem), "{problem} in {}", refused.body);
        }
        let kept = visitor.post("/receipts", &[("receipt", "{\"a\": 1}")]).await;
        assert!(kept.contains("{&quot;a&quot;: 1}") || kept.contains("{\"a\": 1}"), "nothing typed is lost");

        // Offline, with our own program and with others'.
        let keys = visitor.get("/receipts/keys.pem").await;
        let folder = tempfile::tempdir().unwrap();
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
        for (name, text) in [
            ("receipt.json", &completed.body), ("early.json", &file.body), ("changed.json", &changed),
            ("kavel-receipt-keys.pem", &keys.body), ("head.json", &head.body),
        ] {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let key = ["--key", "kavel-receipt-keys.pem"];
        let right = kavel(folder.path(), &["receipt.json", key[0], key[1], "--head", "head.json"]);
        assert!(right.status.success() && said(&right).contains("entry 4 of 4"), "{}", said(&right));
        let early = kavel(folder.path(), &["early.json", key[0], key[1]]);
        assert!(early.status.success() && said(&early).contains("the time only"), "{}", said(&early));
        let wrong = kavel(folder.path(), &["changed.json", key[0], key[1], "--json"]);
        assert!(wrong.status.code() == Some(1) && said(&wrong).contains(r#""valid":false"#), "{}", said(&wrong));
        let no_key = kavel(folder.path(), &["receipt.json", "--key", "head.json"]);
        assert!(no_key.status.code() == Some(1) && said(&no_key).contains("no Ed25519 key"), "{}", said(&no_key));

        let script = |receipt: &str| run(Command::new("node").current_dir(folder.path()).arg(docs.join("verify-receipt.mjs")).args([receipt, key[1], "head.json"]));
        let right = script("receipt.json");
        assert!(right.status.success() && said(&right).contains("right: submit"), "{}", said(&right));
        assert!(!script("changed.json").status.success());
        let text = std::fs::read_to_string(docs.join("sealed-bids.md")).unwrap();
        let (_, commands) = text.split_once("```sh\n").unwrap();
        let (commands, _) = commands.split_once("```").unwrap();
        let openssl = || run(Command::new("sh").current_dir(folder.path()).args(["-euc", commands]));
        assert!(said(&openssl()).contains("Signature Verified Successfully"), "{}", said(&openssl()));
        std::fs::copy(folder.path().join("changed.json"), folder.path().join("receipt.json")).unwrap();
        assert!(!openssl().status.success());
    }

    async fn a_row_that_was_changed_after_closing_shows(store: Store) {
        use store::ConnectionTrait;
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in(OWNER).await;
        four_events(&stage, &mut firm).await;
        stage.clock_to(stage.deadline());
        stage.open().await;
        let keys = receipt::public_keys(&stage.app.state.keys);
        let receipt = firm.get(&stage.bid("/receipts/1")).await;
        assert!(receipt::verify(receipt.body.as_bytes(), &keys, None).is_ok());
        // Somebody with the database makes another bid of the third event.
        let tx = stage.app.begin().await;
        let sql = "UPDATE bid_events SET arrived_ms = arrived_ms - 1 WHERE seq = 3";
        tx.execute_unprepared(sql).await.unwrap();
        store::bids::note_read(&tx, stage.assignment.id, 1);
        tx.commit().await.unwrap();
        let receipt = firm.get(&stage.bid("/receipts/1")).await;
        let error = receipt::verify(receipt.body.as_bytes(), &keys, None).unwrap_err();
        assert!(matches!(error, receipt::VerifyError::PathLeadsElsewhere), "{error}");
    }
}
