//! The criteria guard for anybody, and what a visitor's text leaves behind.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::audit::AuditKind;
use store::{Page, audit::Filter};
use support::{Browser, TestApp};

const TEXT: &str = "De projectleider heeft minstens vijf jaar ervaring.\nEen masterdiploma is vereist.\nHet team werkt op locatie.";

async fn tried(visitor: &mut Browser, fields: &[(&str, &str)]) -> String {
    let answer = visitor.post("/try/guard", fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.location().to_owned()
}

async fn shared_events(app: &TestApp) -> u64 {
    let filter = Filter {
        kind: Some(AuditKind::TextShared),
        ..Filter::default()
    };
    let page = Page { number: 1, size: 10 };
    store::audit::list(app.state.store.read(), &filter, page).await.unwrap().total
}

store::each_database! {
    async fn a_text_is_read_without_an_account_and_stored_only_when_it_is_shared(store: Store) {
        let app = TestApp::new(store);
        let mut visitor = app.visitor();
        assert!(visitor.get("/try/guard").await.contains("Try the criteria guard"));
        let path = tried(&mut visitor, &[("text", TEXT), ("language", "nl")]).await;
        let result = visitor.get(&path).await;
        assert_eq!(result.status, 200);
        for text in ["2 places that would stop publishing, 1 piece of advice", r#"k-guard__mark">vijf jaar ervaring"#, r#"k-guard__mark">masterdiploma"#, r##"href="#finding-3""##, "Years say how long", "Noem de vaardigheid"] {
            assert!(result.contains(text), "{text}: {}", result.body);
        }
        let dutch = visitor.get(&format!("{path}?lang=nl")).await;
        assert!(dutch.contains("Jaren zeggen hoe lang iemand werkt"));
        assert_eq!(shared_events(&app).await, 0);

        let shared = visitor.post(&format!("{path}/share"), &[]).await;
        assert_eq!(shared.status, 303);
        let address = shared.location().to_owned();
        assert!(address.starts_with("/try/guard/shared/") && address != path.replace("texts", "shared"));
        let other = app.visitor().get(&address).await;
        assert!(other.status == 200 && other.contains(r#"k-guard__mark">masterdiploma"#) && other.contains("http://127.0.0.1:3000/try/guard/shared/"));
        assert_eq!(shared_events(&app).await, 1);

        assert!(app.state.clock.set(app.state.clock.now().plus_days(store::shared_texts::SHARED_DAYS)));
        assert_eq!(app.visitor().get(&address).await.status, 404, "its time is over");
        assert_eq!(visitor.get(&path).await.status, 404, "nobody looked for two hours");
    }

    async fn what_cannot_be_read_comes_back_with_all_that_was_typed(store: Store) {
        let app = TestApp::new(store);
        let mut visitor = app.visitor();
        let answer = visitor.post("/try/guard", &[("text", " "), ("language", "it"), ("value", "veel"), ("agency_name", "Stad <Gent>")]).await;
        assert_eq!(answer.status, 422);
        for text in ["Paste the text to check", "Choose the language", "Write the value in figures", "Stad &lt;Gent&gt;"] {
            assert!(answer.contains(text), "{text}");
        }
        let long = "a ".repeat(100_001);
        let answer = visitor.post("/try/guard", &[("text", &format!("{long}b")), ("language", "en")]).await;
        assert!(answer.status == 422 && answer.contains("more than 200,000 characters"));
        for unknown in ["/try/guard/texts/none", "/try/guard/texts/6f1fb1f5-0f7f-4b57-93b9-54d2ba2b1a11", "/try/guard/shared/6f1fb1f5-0f7f-4b57-93b9-54d2ba2b1a11"] {
            assert_eq!(visitor.get(unknown).await.status, 404, "{unknown}");
        }
    }

    async fn the_value_and_the_name_are_taken_into_account_and_markup_is_text(store: Store) {
        let app = TestApp::new(store);
        let mut visitor = app.visitor();
        let text = "<script>alert(1)</script> Turnover of at least € 500,000. Experience at Port of Antwerp is required.";
        let path = tried(&mut visitor, &[("text", text), ("language", "en")]).await;
        let plain = visitor.get(&path).await;
        assert!(plain.contains("&lt;script&gt;") && !plain.contains("<script>alert") && plain.contains("Nothing found"), "{}", plain.body);
        let path = tried(&mut visitor, &[("text", text), ("language", "en"), ("value", "100000"), ("agency_name", "Port of Antwerp")]).await;
        let known = visitor.get(&path).await;
        assert!(known.contains("2 places that would stop publishing") && known.contains(r#"value="Port of Antwerp""#));
    }

    async fn nothing_found_says_so_and_a_long_text_is_read(store: Store) {
        let app = TestApp::new(store);
        let mut visitor = app.visitor();
        let path = tried(&mut visitor, &[("text", "Show one result."), ("language", "en")]).await;
        assert!(visitor.get(&path).await.contains("No rule of the guard applies"));
        let long = "A degree is required. ".repeat(2_000);
        let path = tried(&mut visitor, &[("text", &long), ("language", "en")]).await;
        let answer = visitor.get(&path).await;
        assert!(answer.status == 200 && answer.contains("1800 more findings are not shown") || answer.contains("1,800 more findings are not shown"));
    }
}
