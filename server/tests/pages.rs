//! What every page has in common, and the pages that everybody starts with.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use app::routes::{self, Method};
use axum::body::Body;
use http::{Request, header};
use support::{
    Answer, PASSWORD, TestApp,
    browser::form,
    world::{Who, World},
};

const LANGUAGES: [&str; 4] = ["en", "nl", "fr", "de"];

/// What is wrong with a page, in words.
fn faults(answer: &Answer, lang: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut check = |holds: bool, what: String| {
        if !holds {
            faults.push(what);
        }
    };
    let body = &answer.body;
    check(
        body.contains(&format!("<html lang=\"{lang}\"")),
        format!("<html lang> is not {lang}"),
    );
    check(body.matches("<h1").count() == 1, format!("{} h1", body.matches("<h1").count()));
    check(body.contains("<main id=\"main\""), "no <main>".to_owned());
    check(
        answer.headers.contains_key(header::CONTENT_SECURITY_POLICY),
        "no Content-Security-Policy".to_owned(),
    );
    check(
        answer.headers.contains_key(header::X_CONTENT_TYPE_OPTIONS),
        "no X-Content-Type-Options".to_owned(),
    );
    for text in texts(body) {
        check(!text.contains("??"), format!("`{text}` has ??"));
        check(!is_message_id(text), format!("`{text}` is the id of a message"));
    }
    faults
}

/// The texts between tags.
fn texts(html: &str) -> impl Iterator<Item = &str> {
    html.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text.trim())
        .filter(|text| !text.is_empty())
}

/// `account-sign-in-title`: what is shown where a message is missing.
fn is_message_id(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() > 1
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && parts
            .iter()
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

#[test]
fn message_ids_are_recognised() {
    assert!(is_message_id("nav-sign-in") && is_message_id("error-404-title"));
    assert!(!is_message_id("Sign-in") && !is_message_id("2026-03-02") && !is_message_id("a word-pair") && !is_message_id("net"));
    assert_eq!(texts("<p>a</p> <b>c</b>").collect::<Vec<_>>(), ["a", "c"]);
}

store::each_database! {
    async fn every_page_is_whole_in_four_languages(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut wrong = Vec::new();
        let mut seen = Vec::new();
        for who in [Who::Visitor, Who::AgencyOwner, Who::SupplierOwner, Who::Operator] {
            let browser = world.browser(who).await;
            for route in routes::list().into_iter().filter(|route| route.method == Method::Get) {
                for lang in LANGUAGES {
                    let path = world.path(route.path, who).await;
                    let answer = browser.clone().get(&format!("{path}?lang={lang}")).await;
                    if answer.status == 200 && answer.is_html() {
                        seen.push((who, route.path));
                        wrong.extend(faults(&answer, lang).into_iter().map(|fault| format!("{} in {lang} as {who:?}: {fault}", route.path)));
                    }
                    if answer.status >= 500 {
                        wrong.push(format!("{} in {lang} as {who:?}: {}", route.path, answer.status));
                    }
                }
            }
        }
        for must in ["/", "/assignments", "/lots/{lot}", "/suppliers/{supplier}", "/agencies/{agency}", "/sign-in", "/register", "/confirm/{token}", "/searches/new", "/searches/manage/{token}/{search}", "/searches/stop/{token}"] {
            assert_eq!(seen.iter().filter(|page| **page == (Who::Visitor, must)).count(), 4, "{must} for visitors");
        }
        assert!(seen.contains(&(Who::Operator, "/operator")) && seen.contains(&(Who::AgencyOwner, "/agency/{number}/members")));
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn a_page_that_is_not_there_helps(store: Store) {
        let app = TestApp::new(store);
        for lang in LANGUAGES {
            let answer = app.visitor().get(&format!("/no/such/page?lang={lang}")).await;
            assert_eq!(answer.status, 404);
            assert_eq!(faults(&answer, lang), Vec::<String>::new());
            assert!(answer.contains(r#"href="/""#) && answer.contains("404"));
        }
    }

    async fn the_demo_has_its_mails(store: Store) {
        let app = TestApp::demo(store);
        let answer = app.visitor().get("/demo/mail").await;
        assert_eq!((answer.status, faults(&answer, "en")), (200, Vec::new()));
        assert_eq!(app.visitor().get("/demo/mail/..%2Fkeys.json").await.status, 404);
        assert_eq!(app.visitor().post("/demo/sign-in", &[("who", "buyer")]).await.status, 404, "this demo has no people");
    }

    async fn a_form_of_another_site_is_refused(store: Store) {
        let app = TestApp::new(store);
        let request = |site: &'static str| Request::post("/sign-in").header("sec-fetch-site", site).body(Body::from("email=a&password=b")).unwrap();
        let answer = app.visitor().send(request("cross-site")).await;
        assert_eq!(answer.status, 403);
        assert!(answer.is_html());
        assert_eq!(app.visitor().send(request("same-origin")).await.status, 422);
    }

    async fn a_body_has_a_limit(store: Store) {
        let app = TestApp::new(store);
        let body = |bytes: usize| [b"name=".to_vec(), vec![b'a'; bytes]].concat();
        let limit = routes::FORM_LIMIT_BYTES;
        assert_eq!(app.visitor().post_bytes("/register", body(limit)).await.status, 413);
        assert_eq!(app.visitor().post_bytes("/register", body(limit - 5)).await.status, 422, "exactly the limit");
        let silent = Request::post("/register").header("sec-fetch-site", "same-origin").body(Body::from(body(limit))).unwrap();
        assert_eq!(app.visitor().send(silent).await.status, 413, "without a length");
    }

    async fn a_wrong_password_keeps_the_address(store: Store) {
        let app = TestApp::new(store);
        app.person("somebody@people.example", false).await;
        let fields = [("email", "somebody@people.example"), ("password", "not the right one")];
        let known = app.visitor().post("/sign-in", &fields).await;
        assert_eq!(known.status, 422);
        assert!(known.contains(r#"value="somebody@people.example""#) && !known.contains("not the right one"));
        assert_eq!(faults(&known, "en"), Vec::<String>::new());
        let unknown = app.visitor().post("/sign-in", &[("email", "nobody@people.example"), ("password", "not the right one")]).await;
        assert_eq!(without_ids(&unknown).replace("nobody@", "somebody@"), without_ids(&known), "unknown addresses look like known ones");
    }

    async fn registering_does_not_tell_who_has_an_account(store: Store) {
        let app = TestApp::new(store);
        app.person("taken@people.example", false).await;
        let mut pages = Vec::new();
        for email in ["taken@people.example", "free@people.example"] {
            let mut browser = app.visitor();
            let answer = browser.post("/register", &[("name", "Somebody"), ("email", email), ("password", "a long enough sentence")]).await;
            assert_eq!((answer.status, answer.location()), (303, "/register/sent"));
            let names: Vec<String> = browser.cookies.keys().cloned().collect();
            pages.push((names, without_ids(&browser.get("/register/sent").await)));
        }
        assert_eq!(pages[0], pages[1]);
        let free = domain::EmailAddress::parse("free@people.example").unwrap();
        assert!(store::users::find_by_email(app.state.store.read(), &free).await.unwrap().is_some(), "and it does register");
    }

    async fn what_succeeded_is_said_once(store: Store) {
        let app = TestApp::new(store);
        app.person("somebody@people.example", false).await;
        let mut browser = app.sign_in("somebody@people.example").await;
        assert_eq!(browser.post("/sign-out", &[]).await.status, 303);
        assert!(!browser.cookies.contains_key("kavel_session"));
        assert!(browser.get("/").await.contains("You are signed out."));
        assert!(!browser.get("/").await.contains("You are signed out."));
    }

    async fn a_session_that_ended_is_worth_nothing(store: Store) {
        let app = TestApp::new(store);
        app.person("somebody@people.example", false).await;
        let mut browser = app.sign_in("somebody@people.example").await;
        let mut stolen = browser.clone();
        assert_eq!(stolen.get("/account").await.status, 200);
        browser.post("/sign-out", &[]).await;
        assert_eq!(stolen.get("/account").await.status, 303);
        assert_eq!(app.visitor().post("/sign-in", &[("email", "somebody@people.example"), ("password", PASSWORD), ("next", "//elsewhere.example")]).await.location(), "/account");
    }

    async fn after_signing_in_one_lands_on_a_page(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let members = format!("/agency/{}/members", world.agency.number);
        let post = |path: &str, referer: &str| {
            let request = Request::post(path).header("sec-fetch-site", "same-origin").header(header::REFERER, referer);
            request.body(Body::empty()).unwrap()
        };
        let next = |path: &str| format!("/sign-in?{}", form(&[("next", path)]).replace("%2d", "-"));
        for (path, referer, to) in [
            (format!("{members}/invite"), "http://127.0.0.1:3000/lots?q=web", "/lots?q=web"),
            // Elsewhere, nothing, or an address that only takes posts: the page above the form.
            (format!("{members}/invite"), "http://elsewhere.example/lots", members.as_str()),
            (format!("{members}/invite"), "", members.as_str()),
            (format!("{members}/invite"), "http://127.0.0.1:3000/sign-out", members.as_str()),
            ("/account/sessions/end-others".to_owned(), "", "/account"),
        ] {
            let answer = world.app.visitor().send(post(&path, referer)).await;
            assert_eq!((answer.status, answer.location().to_lowercase()), (303, next(to).to_lowercase()), "{path} from {referer}");
            let mut owner = world.browser(Who::AgencyOwner).await;
            assert_eq!(owner.get(to).await.status, 200, "{to}");
        }
        // The language switch of a page that came as an answer to a post.
        let refused = world.browser(Who::AgencyOwner).await.post(&format!("{members}/invite"), &[]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.contains(&format!("href=\"{members}?lang=fr\"")));
    }

    async fn the_counts_beside_filters_follow(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut browser = world.app.visitor();
        for list in ["/lots", "/assignments", "/suppliers", "/frameworks"] {
            let (page, fragment) = (browser.get(list).await, browser.get(&format!("{list}?fragment=results")).await);
            let parts: Vec<(&str, &str)> = fragment.body.split("data-for=\"").skip(1).map(|part| part.split_once("\">").unwrap()).collect();
            assert!(parts.len() > 3, "{list}");
            for (place, rest) in parts {
                let shown = page.body.split(&format!("id=\"{place}\">")).nth(1);
                let boxes = rest.split("</fieldset>").next().unwrap();
                let first = |text: &str| text.split("<div hidden").next().unwrap().split("</fieldset>").next().unwrap().to_owned();
                if let Some(shown) = shown.filter(|_| place.starts_with("values-")) {
                    assert!(first(shown).starts_with(first(boxes).trim_end_matches("</div>").trim_end()), "{list}: {place}");
                }
            }
            assert!(page.contains("id=\"results-status\"") && fragment.contains("data-for=\"results-status\""));
            let none = browser.get(&format!("{list}?q=zzzzzzzz&fragment=results")).await;
            assert!(!none.contains("govuk-checkboxes__input"), "{list}: nothing is left to choose");
        }
    }

    async fn the_language_is_kept_and_the_page_too(store: Store) {
        let app = TestApp::new(store);
        let mut browser = app.visitor();
        let answer = browser.get("/suppliers?q=web&lang=nl").await;
        assert!(answer.contains(r#"<html lang="nl""#));
        assert_eq!(browser.cookies.get("kavel_lang").map(String::as_str), Some("nl"));
        assert!(answer.contains(r#"href="/suppliers?q=web&amp;lang=fr""#), "the switch stays on the page");
        assert!(browser.get("/suppliers").await.contains(r#"<html lang="nl""#));
        assert!(browser.get("/?lang=xx").await.contains(r#"<html lang="nl""#), "an unknown language changes nothing");
    }
}

/// A page without what is new in each answer.
fn without_ids(answer: &Answer) -> String {
    let id = answer.headers.get("x-request-id").map_or("", |value| value.to_str().unwrap());
    // leptos adds its own scripts, with a nonce, after the page.
    let page = answer.body.split_once("</html>").unwrap().0;
    page.replace(id, "")
}
