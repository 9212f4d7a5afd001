//! `GET /api/search`: what it answers is what `openapi.json` says, and what the lists show.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use axum::body::Body;
use http::{Request, header};
use serde_json::Value;
use support::{Answer, Browser, TestApp, world::World};

/// What is wrong with a value by a schema of the document, each with its place. Only the words of JSON Schema that the document uses are known:
/// any other fails.
fn faults(document: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (word, rule) in schema.as_object().unwrap() {
        let holds = match word.as_str() {
            "$ref" => {
                let target = document.pointer(rule.as_str().unwrap().trim_start_matches('#')).unwrap();
                faults.extend(self::faults(document, target, value, at));
                true
            }
            "type" => match rule {
                Value::Array(types) => types.iter().any(|one| has_type(value, one.as_str().unwrap())),
                one => has_type(value, one.as_str().unwrap()),
            },
            "enum" => rule.as_array().unwrap().contains(value),
            "required" => rule
                .as_array()
                .unwrap()
                .iter()
                .all(|name| value.get(name.as_str().unwrap()).is_some()),
            "properties" => {
                for (name, schema) in rule.as_object().unwrap() {
                    if let Some(value) = value.get(name) {
                        faults.extend(self::faults(document, schema, value, &format!("{at}.{name}")));
                    }
                }
                true
            }
            "additionalProperties" => {
                assert_eq!(rule, &Value::Bool(false));
                let known = schema["properties"].as_object().unwrap();
                value.as_object().unwrap().keys().all(|name| known.contains_key(name))
            }
            "items" => {
                for (place, value) in value.as_array().unwrap().iter().enumerate() {
                    faults.extend(self::faults(document, rule, value, &format!("{at}[{place}]")));
                }
                true
            }
            "format" => match rule.as_str().unwrap() {
                "uuid" => value.as_str().unwrap().parse::<uuid::Uuid>().is_ok(),
                other => panic!("unknown format {other}"),
            },
            "description" => true,
            other => panic!("the test does not know `{other}`"),
        };
        if !holds {
            faults.push(format!("{at}: {value} against {word} {rule}"));
        }
    }
    faults
}

fn has_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64() || value.is_i64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("unknown type {other}"),
    }
}

fn document() -> Value {
    serde_json::from_str(app::pages::api::OPENAPI).unwrap()
}

fn json(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap()
}

fn header_of<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

async fn ask(browser: &mut Browser, query: &str) -> Value {
    let answer = browser.get(&format!("/api/search?{query}")).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.body);
    let value = json(&answer);
    let document = document();
    assert_eq!(
        faults(&document, &document["components"]["schemas"]["Answer"], &value, query),
        Vec::<String>::new()
    );
    value
}

fn invalid(answer: &Answer) -> Vec<String> {
    assert_eq!(
        (answer.status, header_of(answer, "content-type")),
        (400, "application/problem+json")
    );
    let (document, problem) = (document(), json(answer));
    assert_eq!(
        faults(&document, &document["components"]["schemas"]["Problem"], &problem, "problem"),
        Vec::<String>::new()
    );
    let params = problem["invalid-params"].as_array().unwrap();
    params.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_document_names_every_parameter_and_no_other() {
    let document = document();
    let named: Vec<&str> = document["paths"]["/api/search"]["get"]["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    let mut sorted: Vec<&str> = named.clone();
    sorted.sort_unstable();
    let mut known: Vec<&str> = app::pages::api::parameters().collect();
    known.sort_unstable();
    assert_eq!(sorted, known);
}

store::each_database! {
    async fn real_answers_are_as_described(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut browser = world.app.visitor();
        for kind in ["supplier", "framework", "lot", "assignment"] {
            let all = ask(&mut browser, &format!("kind={kind}")).await;
            assert!(all["total"].as_u64().unwrap() > 0 && !all["hits"].as_array().unwrap().is_empty(), "{kind}");
            assert!(!all["facets"].as_array().unwrap().is_empty(), "{kind}");
            for hit in all["hits"].as_array().unwrap() {
                let path = hit["url"].as_str().unwrap().strip_prefix("http://127.0.0.1:3000").unwrap();
                assert_eq!(browser.get(path).await.status, 200, "{path}");
            }
        }
    }

    async fn the_examples_of_the_document_are_allowed(store: Store) {
        let app = TestApp::new(store);
        let document = document();
        for parameter in document["paths"]["/api/search"]["get"]["parameters"].as_array().unwrap() {
            let name = parameter["name"].as_str().unwrap();
            let Some(example) = parameter.get("example") else { continue };
            let example = example.get(0).unwrap_or(example).as_str().unwrap().to_owned();
            let kind = if ["size", "newcomer"].contains(&name) { "supplier" } else { "lot" };
            let query = if name == "kind" { format!("kind={example}") } else { format!("kind={kind}&{}", support::browser::form(&[(name, &example)])) };
            ask(&mut app.visitor(), &query).await;
        }
    }

    async fn it_says_what_the_lists_say(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut browser = world.app.visitor();
        let found = ask(&mut browser, "kind=supplier&q=atelier&nuts=BE2&lang=nl").await;
        assert_eq!(found["total"], 2);
        let regions = found["facets"].as_array().unwrap().iter().find(|facet| facet["name"] == "nuts").unwrap();
        let flanders = regions["values"].as_array().unwrap().iter().find(|value| value["value"] == "BE2").unwrap();
        assert_eq!((&flanders["count"], &flanders["selected"], &flanders["broader"]), (&2.into(), &true.into(), &"BE".into()));
        assert_eq!((&flanders["label"], &regions["label"]), (&"Vlaams Gewest".into(), &"Regio".into()));
        let hit = &found["hits"][0];
        assert!(hit["title_html"].as_str().unwrap().contains("<mark>Atelier</mark>") && !hit["title"].as_str().unwrap().contains('<'));
        let path = found["url"].as_str().unwrap().strip_prefix("http://127.0.0.1:3000").unwrap();
        let page = browser.get(path).await;
        for hit in found["hits"].as_array().unwrap() {
            assert!(page.contains(&format!("/suppliers/{}\"", hit["number"].as_str().unwrap())));
        }
        let number = format!("{}-1", world.framework);
        let lot = ask(&mut browser, &format!("kind=lot&q={number}&per_page=1")).await;
        assert_eq!(lot["hits"][0]["number"].as_str().unwrap(), number);
        let typo = ask(&mut browser, "kind=supplier&q=ateleir").await;
        assert_eq!((&typo["suggestion"], &typo["total"]), (&"atelier".into(), &2.into()));
        let beyond = ask(&mut browser, "kind=supplier&page=99999").await;
        assert_eq!((beyond["hits"].as_array().unwrap().len(), &beyond["pages"], &beyond["page"]), (0, &1.into(), &99_999.into()));
    }

    async fn what_is_wrong_is_said_in_the_language_of_the_reader(store: Store) {
        let app = TestApp::new(store);
        let mut browser = app.visitor();
        assert_eq!(invalid(&browser.get("/api/search").await), ["kind"]);
        assert_eq!(invalid(&browser.get("/api/search?kind=firm&colour=red&page=x").await), ["kind", "page", "colour"]);
        assert_eq!(invalid(&browser.get("/api/search?kind=supplier&phase=open").await), ["phase"]);
        let dutch = browser.get("/api/search?kind=lot&nuts=nergens&lang=nl").await;
        assert_eq!(invalid(&dutch), ["nuts"]);
        assert!(dutch.contains("“nergens” is geen NUTS-code") && header_of(&dutch, "content-language") == "nl");
        let request = Request::get("/api/search?kind=lot&size=micro").header(header::ACCEPT_LANGUAGE, "fr-BE").body(Body::empty()).unwrap();
        let french = browser.send(request).await;
        assert!(french.contains("Ce type n’a pas ce filtre"), "{}", french.body);
        assert_eq!(header_of(&french, "access-control-allow-origin"), "*");
    }

    async fn any_site_may_read_it_and_keep_it(store: Store) {
        let app = TestApp::new(store);
        let mut browser = app.visitor();
        let first = browser.get("/api/search?kind=lot&lang=nl").await;
        assert_eq!(header_of(&first, "access-control-allow-origin"), "*");
        assert!(first.headers.get(header::ACCESS_CONTROL_ALLOW_CREDENTIALS).is_none() && first.headers.get(header::SET_COOKIE).is_none());
        assert!(header_of(&first, "cache-control").starts_with("public, max-age="));
        assert!(header_of(&first, "vary").contains("accept-language"));
        // A cookie decides nothing.
        browser.cookies.insert("kavel_lang".to_owned(), "de".to_owned());
        assert_eq!(json(&browser.get("/api/search?kind=lot").await)["language"], "en");
        let tag = header_of(&first, "etag").to_owned();
        let known = |tag: &str| Request::get("/api/search?kind=lot&lang=nl").header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap();
        let again = browser.send(known(&tag)).await;
        assert_eq!((again.status, again.body.len(), header_of(&again, "etag")), (304, 0, tag.as_str()));
        store::samples::supplier(&app.state.store, "Bureau West", app.state.clock.now()).await;
        app.index().await;
        assert_eq!(browser.send(known(&tag)).await.status, 304, "another kind");
        assert_eq!(browser.send(known("\"other\"")).await.status, 200);
        let document = browser.get("/api/openapi.json").await;
        assert_eq!((document.status, header_of(&document, "access-control-allow-origin")), (200, "*"));
        assert_eq!(json(&document), self::document());
    }
}
