//! Whatever is asked of the lists, of the search over everything, of the interface for programs and of the feeds: a sensible answer.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use app::routes::{self, Method};
use axum::body::Body;
use http::Request;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner},
};
use std::{fmt::Write, time::Duration};
use support::{Answer, Browser, TestApp, world::World};
use tokio::{runtime::Handle, task::block_in_place};

/// What people and programs send by mistake, and some on purpose.
const VALUES: &[&str] = &[
    "",
    " ",
    "the of and",
    "de het een van",
    "le la les de",
    "der die das und",
    "\"unbalanced",
    "\"a\" \"b \"c",
    "-",
    "--",
    "-\"",
    "-website",
    "\"\" -\"\"",
    "toegankelijke websites",
    "tegankelijke webstes",
    "AND OR NOT +title:x^2 ~3 [a TO b] {c} field:(x)",
    "😀 👩‍👩‍👧",
    "שלום עולם",
    "مرحبا بالعالم",
    "\u{202e}\u{200f}\u{feff}\u{0}",
    "e\u{301}\u{301}\u{301}",
    "<script>alert(1)</script>",
    "' or 1=1 --",
    "1042-3",
    "-1042--3",
    "999999999999999999999999",
    "-9223372036854775808",
    "1e308",
    "NaN",
    "99999",
    "100000",
    "100001",
    "0",
    "1",
    "BE",
    "be2",
    "XX999",
    "72000000",
    "00000000",
    "72000000-5",
    "99999999",
    "kavel:user-research",
    "kavel:",
    "cpv:72413000",
    "open",
    "draft",
    "micro",
    "under-30k",
    "relevance",
    "deadline",
    "fullest",
    "2026-12-04",
    "2026-02-30",
    "9999-12-31",
    "-000001-01-01",
    "4/12/2026",
    "lot",
    "supplier",
    "results",
    "nl",
    "xx",
];

const NAMES: &[&str] = &[
    "q",
    "kind",
    "phase",
    "capability",
    "cpv",
    "nuts",
    "value",
    "size",
    "language",
    "open_until",
    "sort",
    "page",
    "per_page",
    "lang",
    "fragment",
    "colour",
];

fn value() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        8 => prop::sample::select(VALUES).prop_map(|text| text.as_bytes().to_vec()),
        2 => any::<String>().prop_map(String::into_bytes),
        // Not UTF-8.
        1 => vec(any::<u8>(), 0..40),
        1 => (any::<char>(), 1_usize..10_000).prop_map(|(char, times)| char.to_string().repeat(times).into_bytes()),
        1 => vec(prop::sample::select(VALUES), 50..400).prop_map(|words| words.join(" ").into_bytes()),
        1 => any::<i128>().prop_map(|number| number.to_string().into_bytes()),
    ]
}

/// A query as it stands in an address: pairs, or anything that an address can hold.
fn query() -> impl Strategy<Value = String> {
    let name = prop_oneof![9 => prop::sample::select(NAMES).prop_map(|name| name.as_bytes().to_vec()), 1 => value()];
    let pairs = vec((name, value()), 0..8).prop_map(|pairs| {
        let pairs: Vec<String> = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect();
        pairs.join("&")
    });
    prop_oneof![9 => pairs, 1 => "[a-z0-9%=&+;:@!*',()/?_~.$-]{0,200}"]
}

fn encode(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(*byte));
        } else {
            write!(out, "%{byte:02X}").unwrap();
        }
        out
    })
}

/// `KAVEL_SEED` repeats a run.
fn seed() -> u64 {
    let given = std::env::var("KAVEL_SEED").ok().and_then(|text| text.parse().ok());
    let seed = given.unwrap_or_else(|| uuid::Uuid::new_v4().as_u64_pair().0);
    eprintln!("KAVEL_SEED={seed}");
    seed
}

/// The lists, the search over everything, what programs ask, and every feed.
fn paths() -> Vec<&'static str> {
    let feeds = routes::list().into_iter().filter(|route| route.method == Method::Get);
    let feeds = feeds
        .map(|route| route.path)
        .filter(|path| path.ends_with(".atom") && !path.contains('{'));
    [
        "/assignments",
        "/lots",
        "/frameworks",
        "/suppliers",
        "/search",
        "/api/search",
        "/api/openapi.json",
    ]
    .into_iter()
    .chain(feeds)
    .collect()
}

store::each_database! {
    async fn no_question_breaks_the_server(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let paths = paths();
        assert!(paths.contains(&"/assignments.atom"));
        let bytes: Vec<u8> = seed().to_be_bytes().into_iter().cycle().take(32).collect();
        let config = Config { cases: 64, max_shrink_time: 20_000, failure_persistence: None, ..Config::default() };
        let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
        let checked = runner.run(&query(), |query| block_in_place(|| Handle::current().block_on(ask_everywhere(&world, &paths, &query))));
        assert!(checked.is_ok(), "{}", checked.unwrap_err());
    }

    async fn every_bad_value_of_every_parameter_is_answered(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        // In one question each, so that nothing hides behind another's refusal.
        for name in NAMES {
            for value in VALUES {
                let query = format!("kind=lot&{name}={}", encode(value.as_bytes()));
                ask_everywhere(&world, &["/lots", "/api/search"], &query).await.unwrap();
            }
        }
    }

    async fn a_page_after_the_last_leads_back(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut browser = world.app.visitor();
        for list in ["/lots", "/suppliers", "/assignments", "/frameworks"] {
            let answer = browser.get(&format!("{list}?page=99999&sort=title")).await;
            assert_eq!(answer.status, 200);
            assert!(answer.contains("There is one page") && answer.contains(&format!("href=\"{list}?sort=title\"")), "{list}");
        }
    }
}

async fn ask_everywhere(world: &World, paths: &[&str], query: &str) -> Result<(), TestCaseError> {
    for path in paths {
        let Ok(request) = Request::get(format!("{path}?{query}")).body(Body::empty()) else {
            continue;
        };
        let mut browser: Browser = world.app.visitor();
        let answer = tokio::time::timeout(Duration::from_secs(20), browser.send(request)).await;
        let answer = answer.map_err(|_| TestCaseError::fail(format!("{path}?{query} takes for ever")))?;
        check(path, query, &answer)?;
    }
    Ok(())
}

fn check(path: &str, query: &str, answer: &Answer) -> Result<(), TestCaseError> {
    let is_api = path == "/api/search";
    prop_assert!(
        answer.status == 200 || (is_api && answer.status == 400),
        "{}?{}: {}",
        path,
        query,
        answer.status
    );
    if path.starts_with("/api/") {
        let json: serde_json::Value =
            serde_json::from_str(&answer.body).map_err(|error| TestCaseError::fail(format!("{path}?{query}: {error}")))?;
        if answer.status == 400 {
            prop_assert!(
                !json["invalid-params"].as_array().unwrap().is_empty(),
                "{}?{}: {}",
                path,
                query,
                json
            );
        }
        return Ok(());
    }
    prop_assert!(!answer.contains("<script>alert"), "{}?{}: what was asked is code", path, query);
    if answer.is_html() && answer.contains("<html") {
        prop_assert_eq!(answer.body.matches("<h1").count(), 1, "{}?{}", path, query);
        prop_assert!(answer.contains("id=\"results\""), "{}?{}", path, query);
    }
    Ok(())
}
