//! What the binary says to a shell: codes, standard output as JSON, messages on standard error.

use serde_json::Value;
use std::{
    path::Path,
    process::{Command, Output},
};

fn kavel(data: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kavel"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("KAVEL_") {
            command.env_remove(name);
        }
    }
    command.args(arguments).env("KAVEL_DATA_DIR", data).output().expect("kavel starts")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("standard output is JSON and nothing else")
}

/// A path of the test's own, in which nothing exists yet.
fn folder() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    (folder, data)
}

const NOTICE: &str = r#"{"releases":[
    {"ocid":"o-1","id":"1","date":"2020-01-01T00:00:00Z","language":"nl","buyer":{"id":"b","name":"Stad"},
     "parties":[{"id":"b","name":"Stad","roles":["buyer"],"address":{"countryName":"BE"}}],
     "tender":{"title":"Raamovereenkomst","lots":[{"id":"1","title":"Landmeten"},{"title":"Zonder id"}]}}"#;

#[test]
fn every_command_has_help_that_names_its_purpose() {
    let (_folder, data) = folder();
    let commands: [&[&str]; 18] = [
        &[],
        &["serve"],
        &["migrate"],
        &["demo"],
        &["import"],
        &["import", "ocds"],
        &["import", "suppliers"],
        &["reindex"],
        &["search"],
        &["lots"],
        &["lots", "design"],
        &["guard"],
        &["receipt", "verify"],
        &["user", "add"],
        &["agency", "verify"],
        &["check"],
        &["check", "audit"],
        &["config"],
    ];
    for command in commands {
        let help = kavel(&data, &[command, &["--help"]].concat());
        assert!(help.status.success(), "{command:?}");
        let help = text(&help.stdout);
        assert!(help.contains("Usage: kavel") && help.contains("--data-dir"), "{help}");
    }
    assert!(!data.exists(), "help makes nothing");
}

#[test]
fn an_import_ends_with_one_report_and_is_found() {
    let (folder, data) = folder();
    let (whole, broken) = (folder.path().join("whole.json"), folder.path().join("broken.json"));
    std::fs::write(&whole, format!("{NOTICE}]}}")).expect("written");
    std::fs::write(&broken, format!("{NOTICE}, oops")).expect("written");
    let import = |file: &Path| kavel(&data, &["import", "ocds", "--json", &file.to_string_lossy()]);

    let first = import(&broken);
    assert_eq!(first.status.code(), Some(1));
    let report = json(&first);
    assert_eq!(report["created"], 1);
    assert_eq!(report["refused"][0]["pointer"], "/releases/0/tender/lots/1/id");
    let byte = NOTICE.len() + 2;
    assert!(
        text(&first.stderr).contains(&format!("broken at byte {byte}")),
        "{}",
        text(&first.stderr)
    );

    let second = import(&whole);
    assert!(second.status.success());
    assert_eq!((&json(&second)["created"], &json(&second)["unchanged"]), (&0.into(), &1.into()));

    let found = json(&kavel(&data, &["search", "lots", "landmeten", "--json", "--limit", "5"]));
    assert_eq!((&found["total"], &found["hits"][0]["title"]), (&1.into(), &"Landmeten".into()));
    assert_eq!(
        (&found["hits"][0]["external_id"], &found["hits"][0]["language"]),
        (&"1".into(), &"nl".into())
    );
    assert!(found["hits"][0]["id"].is_string() && found["hits"][0]["score"].is_f64());
    assert!(data.join("kavel.sqlite").exists() && data.join("index").is_dir());
}

#[test]
fn a_foreign_collection_is_imported_and_asked_line_by_line() {
    let (folder, data) = folder();
    let (collection, queries) = (folder.path().join("firms.jsonl"), folder.path().join("queries.txt"));
    let lines = [
        r#"{"id":"d1","name":"Wing flutter","summary":"Experimental investigation of the aerodynamics of a wing in a slipstream.","language":"en"}"#,
        r#"{"id":"d2","name":"Heat transfer","summary":"Simple shear flow past a flat plate in an incompressible fluid.","language":"en"}"#,
        r#"{"id":"d3","name":"Traducteurs","summary":"Nous traduisons.","language":"fr","claims":["Relecture de thèses",{"capability":"cpv:79530000","action":"Traduction de lois"}]}"#,
    ];
    std::fs::write(&collection, lines.join("\n")).expect("written");
    std::fs::write(&queries, "slipstreams of wings\r\n\n\"shear flow\" wing -1\n🙂\n").expect("written");
    let report = json(&kavel(&data, &["import", "suppliers", "--json", &collection.to_string_lossy()]));
    assert_eq!((&report["created"], &report["refused"]), (&3.into(), &serde_json::json!([])));

    let output = kavel(
        &data,
        &[
            "search",
            "suppliers",
            "--queries",
            &queries.to_string_lossy(),
            "--limit",
            "100",
            "--json",
        ],
    );
    let answers: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("an object a line"))
        .collect();
    let ids = |answer: &Value| -> Vec<String> {
        let hits = answer["hits"].as_array().expect("hits");
        hits.iter()
            .map(|hit| hit["external_id"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[0]["query"], "slipstreams of wings");
    assert_eq!(ids(&answers[0]), ["d1"]);
    assert_eq!((ids(&answers[1]).len(), &answers[1]["total"]), (0, &0.into()));
    assert_eq!(ids(&answers[2]), ["d2", "d1"]);
    assert!(ids(&answers[3]).is_empty());
    // Claims are found, also those without a capability.
    for words in ["thèses", "lois"] {
        assert_eq!(
            ids(&json(&kavel(&data, &["search", "suppliers", words, "--lang", "fr", "--json"]))),
            ["d3"]
        );
    }
}

const PACKAGES: &str = "id,title,outcome,value,cpv,capabilities,nuts,languages,start,end,depends_on,together,apart
w1,Website,People find it,\"40.000,00\",72413000,,BE2,nl,2027-01-01,2027-12-31,,,
w2,Webshop,People buy,30000,72413000,,BE2,nl,2027-01-01,2027-12-31,w1,,
t1,Translation,All languages,25000.50,79530000,,,,,,,,
t2,Interpreting,Meetings,20000,79530000,,,,,,,,w1
";

/// The folder, and a function that designs with more arguments.
fn designer(packages: &str) -> (tempfile::TempDir, impl Fn(&[&str]) -> Output + use<>) {
    let (folder, data) = folder();
    let (table, market) = (folder.path().join("packages.csv"), folder.path().join("firms.jsonl"));
    std::fs::write(&table, packages).expect("written");
    let firm = |id: usize| {
        let cpv = ["72413000", "79530000"][id % 2];
        format!(
            r#"{{"id":"s{id}","name":"Firm {id}","cpv":["{cpv}"],"nuts":["BE2"],"languages":["nl"],"size":"small","turnover_cents":12000000}}"#
        )
    };
    std::fs::write(&market, (0..12).map(firm).collect::<Vec<_>>().join("\n")).expect("written");
    let design = move |more: &[&str]| {
        let (table, market) = (table.to_string_lossy().into_owned(), market.to_string_lossy().into_owned());
        let arguments: Vec<&str> = [&["lots", "design", &table, "--suppliers", &market], more].concat();
        let output = kavel(&data, &arguments);
        assert!(!data.join("kavel.sqlite").exists(), "a market in a file needs no database");
        output
    };
    (folder, design)
}

#[test]
fn lots_are_designed_from_a_table_and_a_list_of_firms() {
    let (_folder, design) = designer(PACKAGES);
    let output = design(&["--max-value", "100000", "--reach-floor", "5", "--seed", "1", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let plan = json(&output);
    assert_eq!((&plan["exact"], &plan["conflicts"]), (&true.into(), &serde_json::json!([])));
    let lots = plan["lots"].as_array().expect("lots");
    let packages: Vec<&Value> = lots.iter().map(|lot| &lot["packages"]).collect();
    assert_eq!(packages, [&serde_json::json!(["t1", "t2"]), &serde_json::json!(["w1", "w2"])]);
    assert_eq!(
        (&lots[0]["value_cents"], &lots[1]["value_cents"]),
        (&4_500_050.into(), &7_000_000.into())
    );
    // Firms with half of 120,000 a year: alone for the one, in pairs for the other.
    assert_eq!((&lots[0]["reach"], &lots[1]["reach"]), (&6.into(), &6.into()));
    assert!(
        lots[0]["single_bidder_risk"]
            .as_f64()
            .is_some_and(|risk| risk < lots[1]["single_bidder_risk"].as_f64().unwrap_or(0.0))
    );
    let terms = |of: &Value| of.as_object().map(|terms| terms.values().filter_map(Value::as_i64).sum::<i64>());
    assert_eq!(terms(&plan["terms"]), plan["score"].as_i64());
    assert_eq!(plan["front"][0]["lots"], 2);
    assert_eq!(
        output.stdout,
        design(&["--max-value", "100000", "--json"]).stdout,
        "floor, seed and lots at most have defaults"
    );
    let shown = design(&["--max-value", "100000"]);
    assert!(
        text(&shown.stdout).contains("2 lots, at least 6 SMEs can deliver each, the best of all"),
        "{}",
        text(&shown.stdout)
    );
}

#[test]
fn rules_that_contradict_are_named_and_end_with_three() {
    let (_folder, design) = designer(PACKAGES);
    let output = design(&["--max-value", "35000", "--max-lots", "3", "--json"]);
    assert_eq!(output.status.code(), Some(3));
    let plan = json(&output);
    let first = &plan["conflicts"][0];
    assert_eq!(
        (&first["kind"], &first["packages"]),
        (&"package-above-largest".into(), &serde_json::json!(["w1"]))
    );
    assert_eq!(
        (&first["relaxation"]["max_value_cents"], &first["proven"]),
        (&4_000_000.into(), &true.into())
    );

    let (_folder, design) = designer(&PACKAGES.replace(",w1,,\n", ",w1,w1,w1\n"));
    let output = design(&["--json"]);
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    assert_eq!(json(&output)["conflicts"][0]["kind"], "together-against-apart");
}

#[test]
fn a_table_that_is_wrong_is_refused_with_its_cells() {
    let (_folder, design) = designer(&PACKAGES.replace("30000", "-1").replace("20000", "many"));
    let output = design(&["--json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let said = text(&output.stderr);
    assert!(
        said.contains("cell D3 (value): An amount above zero") && said.contains("cell D5 (value): An amount in euros"),
        "{said}"
    );
    let (_folder, design) = designer(PACKAGES);
    assert_eq!(design(&["--max-value", "a lot"]).status.code(), Some(2));
}

#[test]
fn check_says_what_fails_and_whose_cure_helps() {
    let (_folder, data) = folder();
    let before = kavel(&data, &["check", "--json"]);
    assert_eq!(before.status.code(), Some(1));
    assert!(!data.join("kavel.sqlite").exists(), "looking makes no database");
    let checks = json(&before);
    let of = |checks: &Value, what: &str| {
        let found = checks["checks"]
            .as_array()
            .and_then(|all| all.iter().find(|check| check["what"] == what).cloned());
        found.expect("checked")
    };
    for what in ["database", "keys", "index", "audit"] {
        let check = of(&checks, what);
        assert_eq!(check["ok"], false);
        assert!(
            check["message"].as_str().is_some_and(|text| text.contains("kavel migrate")),
            "{check}"
        );
    }

    assert!(kavel(&data, &["migrate"]).status.success());
    let after = json(&kavel(&data, &["check", "--json"]));
    for what in ["configuration", "database", "keys", "mail", "audit"] {
        assert_eq!(of(&after, what)["ok"], true, "{after}");
    }
    let index = of(&after, "index");
    assert!(
        index["message"].as_str().is_some_and(|text| text.contains("kavel reindex")),
        "{index}"
    );
    assert!(kavel(&data, &["reindex"]).status.success());
    assert!(kavel(&data, &["check"]).status.success());
}

#[test]
fn a_person_is_added_once_with_a_password_worth_the_name() {
    let (_folder, data) = folder();
    let add = |password: &str| {
        use std::{io::Write, process::Stdio};
        let mut child = Command::new(env!("CARGO_BIN_EXE_kavel"))
            .args(["user", "add", "--email", "jan@example.org", "--name", "Jan"])
            .env("KAVEL_DATA_DIR", &data)
            .env("KAVEL_TEST_CLOCK", "2026-03-02T09:00:00Z")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("kavel starts");
        let mut input = child.stdin.take().expect("piped");
        input.write_all(password.as_bytes()).expect("read");
        drop(input);
        child.wait_with_output().expect("ends")
    };
    assert_eq!(add("short").status.code(), Some(1));
    assert!(add("een kavel aan de Dijle\n").status.success());
    let again = add("een kavel aan de Dijle\n");
    assert_eq!(again.status.code(), Some(1));
    assert!(text(&again.stderr).contains("somebody has this address already"));
}

#[tokio::test]
async fn the_first_broken_link_of_the_chain_is_named() {
    let (folder, data) = folder();
    let file = folder.path().join("notices.json");
    std::fs::write(&file, format!("{NOTICE}]}}")).expect("written");
    assert!(kavel(&data, &["import", "ocds", &file.to_string_lossy()]).status.success());
    let unbroken = kavel(&data, &["check", "audit"]);
    assert!(unbroken.status.success() && text(&unbroken.stdout).contains("one unbroken chain"));

    let url = format!("sqlite://{}", data.join("kavel.sqlite").display());
    store::testing::tamper(&url, "UPDATE audit_events SET detail = '{\"imported\":false}' WHERE number = 2").await;
    let broken = kavel(&data, &["check", "audit"]);
    assert_eq!(broken.status.code(), Some(1));
    assert!(
        text(&broken.stdout).contains("event 2 was changed after it was written"),
        "{}",
        text(&broken.stdout)
    );
}

#[test]
fn the_guard_reads_a_text_a_line_and_prints_an_object_a_line() {
    let (folder, data) = folder();
    let file = folder.path().join("texts.txt");
    let texts = "Minstens vijf jaar ervaring – één diploma.\r\n\nDe omzet is minstens € 500.000.\nErvaring met de Stad Gent.\n";
    std::fs::write(&file, texts).expect("a file");
    let file = file.to_string_lossy().into_owned();
    let output = kavel(
        &data,
        &[
            "guard",
            &file,
            "--lang",
            "nl",
            "--value",
            "100000",
            "--agency",
            "Stad Gent",
            "--json",
        ],
    );
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("line 2 is empty"), "{}", text(&output.stderr));
    let lines: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let rules = |line: usize| -> Vec<&str> {
        let findings = lines[line]["findings"].as_array().expect("findings");
        findings.iter().filter_map(|finding| finding["rule"].as_str()).collect()
    };
    assert_eq!((lines.len(), rules(1).len()), (4, 0));
    assert_eq!(rules(0), ["years-of-experience", "degree"]);
    assert_eq!(
        (rules(2), rules(3)),
        (vec!["turnover-above-2x"], vec!["experience-with-this-agency"])
    );
    let degree = &lines[0]["findings"][1];
    assert_eq!(
        (&degree["start"], &degree["end"], &degree["severity"]),
        (&34.into(), &41.into(), &"block".into())
    );
    assert!(degree["reason"].as_str().is_some_and(|reason| reason.contains("diploma")) && degree["suggestion"].is_string());
    assert!(!data.exists(), "the guard needs no data");

    std::fs::write(folder.path().join("latin.txt"), b"goed\ncaf\xE9\n").expect("a file");
    let latin = folder.path().join("latin.txt").to_string_lossy().into_owned();
    let refused = kavel(&data, &["guard", &latin, "--lang", "nl", "--json"]);
    assert!(!refused.status.success() && refused.stdout.is_empty());
    assert!(text(&refused.stderr).contains("line 2 is not UTF-8"), "{}", text(&refused.stderr));
    assert!(!kavel(&data, &["guard", &file, "--lang", "xx"]).status.success());
}
