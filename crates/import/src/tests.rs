use crate::{Report, ocds, suppliers};
use std::io::Cursor;
use store::{Page, Store, agencies, audit, frameworks, lots, outbox, stats, testing::noon};

async fn import(store: &Store, text: &str) -> Report {
    ocds(store, Cursor::new(text.as_bytes().to_vec()), noon(), |_| {}).await.unwrap()
}

fn release(id: &str, date: &str, lots: &str) -> String {
    format!(
        r#"{{"ocid":"o-{id}","id":"{id}-{date}","date":"{date}T00:00:00Z","language":"fr","buyer":{{"id":"b","name":"Ville"}},
        "parties":[{{"id":"b","name":"Ville","roles":["buyer"],"address":{{"countryName":"BE"}}}}],
        "tender":{{"title":"Titre","techniques":{{"hasFrameworkAgreement":true}},"lots":[{lots}]}},
        "awards":[{{"id":"a","status":"active","relatedLots":["1"],"suppliers":[{{"id":"s","name":"Firme"}}]}}]}}"#
    )
}

fn package(releases: &[String]) -> String {
    format!(r#"{{"uri":"x","releases":[{}]}}"#, releases.join(","))
}

fn counts(report: &Report) -> [u64; 4] {
    [report.read, report.created, report.updated, report.unchanged]
}

fn pointers(report: &Report) -> Vec<&str> {
    report.refused.iter().map(|refused| refused.pointer.as_str()).collect()
}

store::each_database! {
    async fn what_is_wrong_is_refused_and_the_rest_is_imported(store: Store) {
        let lots = r#"{"id":"1","title":"Un","value":{"amount":"12","currency":"EUR"}},{"title":"Deux"},{"id":"3","value":{"amount":1.5,"currency":"GBP"}}"#;
        let text = package(&[release("a", "2020-01-01", lots), r#"{"ocid":"o-b","tender":{}}"#.to_owned()]);
        let report = import(&store, &text).await;
        assert_eq!(counts(&report), [2, 1, 0, 0]);
        assert_eq!(pointers(&report), ["/releases/0/tender/lots/0/value/amount", "/releases/0/tender/lots/1/id", "/releases/1/id"]);
        let framework = frameworks::find_by_external_id(store.read(), "o-a").await.unwrap().unwrap();
        let stored = lots::list_by_framework(store.read(), framework.id).await.unwrap();
        assert_eq!(stored.iter().map(|lot| (lot.external_id.as_deref(), lot.winners.len())).collect::<Vec<_>>(), [(Some("1"), 1), (Some("3"), 0)]);
        assert_eq!(stored[1].ceiling, Some(domain::Money::new(150, domain::Currency::parse("GBP").unwrap())));
        assert_eq!(counts(&import(&store, &text).await), [2, 0, 0, 1]);
    }

    async fn the_newest_release_counts_in_any_order(store: Store) {
        let text = package(&[release("a", "2020-02-01", r#"{"id":"1"}"#), release("a", "2020-01-01", r#"{"id":"2"}"#)]);
        assert_eq!(counts(&import(&store, &text).await), [2, 1, 0, 1]);
        assert_eq!(counts(&import(&store, &text).await), [2, 0, 0, 2]);
        assert_eq!(counts(&import(&store, &package(&[release("a", "2020-03-01", "")])).await), [1, 0, 1, 0]);
        assert_eq!(agencies::count(store.read()).await.unwrap(), 1);
        assert_eq!(stats::gather(store.read(), noon()).await.unwrap().lots, 1);
    }

    async fn a_broken_file_keeps_what_was_complete_and_says_where(store: Store) {
        let whole = package(&[release("a", "2020-01-01", "")]);
        let cut = format!("{},{{\"id\": oops", &whole[..whole.len() - 2]);
        let report = import(&store, &cut).await;
        assert_eq!(counts(&report), [1, 1, 0, 0]);
        assert_eq!(report.broken.unwrap().byte as usize, cut.find("oops").unwrap());
        let mut bytes = package(&[release("c", "2020-01-01", ""), release("d", "2020-01-01", "")]).into_bytes();
        let at = bytes.len() - 20;
        bytes[at] = 0xFF;
        let report = ocds(&store, Cursor::new(bytes), noon(), |_| {}).await.unwrap();
        assert_eq!(counts(&report), [1, 1, 0, 0]);
        assert!(report.broken.is_some());
    }

    async fn the_same_again_writes_nothing(store: Store) {
        let text = package(&[release("a", "2020-01-01", r#"{"id":"1"}"#), release("b", "2020-01-01", "")]);
        import(&store, &text).await;
        let written = async || {
            let events = audit::list(store.read(), &audit::Filter::default(), Page::new(1, 1)).await.unwrap().total;
            (events, outbox::latest(store.read()).await.unwrap())
        };
        let before = written().await;
        assert_eq!(counts(&import(&store, &text).await), [2, 0, 0, 2]);
        assert_eq!(written().await, before);
    }

    async fn a_number_beyond_all_numbers_is_refused_where_it_stands(store: Store) {
        let lots = r#"{"id":"1","value":{"amount":1e400,"currency":"EUR"}},{"id":"2","value":{"amount":1e200,"currency":"EUR"}},{"id":"3","value":{"amount":-5,"currency":"EUR"}}"#;
        let report = import(&store, &package(&[release("a", "2020-01-01", lots), release("b", "2020-01-01", "")])).await;
        assert_eq!(counts(&report), [2, 2, 0, 0]);
        let refused: Vec<_> = report.refused.iter().map(|refused| (refused.pointer.as_str(), refused.reason.as_str())).collect();
        assert_eq!(refused, [
            ("/releases/0/tender/lots/0/value/amount", "not a number"),
            ("/releases/0/tender/lots/1/value/amount", "too large"),
            ("/releases/0/tender/lots/2/value/amount", "negative"),
        ]);
    }

    async fn where_and_why_a_file_is_broken_is_said_in_words(store: Store) {
        let whole = package(&[release("a", "2020-01-01", ""), release("b", "2020-01-01", "")]);
        let half = whole.len() - 30;
        let broken = async |bytes: Vec<u8>| {
            let report = ocds(&store, Cursor::new(bytes), noon(), |_| {}).await.unwrap();
            report.broken.unwrap()
        };
        let cut = broken(whole.as_bytes()[..half].to_vec()).await;
        assert_eq!((cut.byte as usize, cut.reason.as_str()), (half, "the file ends too early"));
        // Latin-1 from the second release on, behind a byte order mark.
        let mut latin = b"\xEF\xBB\xBF".to_vec();
        latin.extend_from_slice(whole.as_bytes());
        let at = whole.rfind("Firme").unwrap() + 3;
        latin[at] = 0xE9;
        let latin = broken(latin).await;
        assert_eq!((latin.byte as usize, latin.reason.as_str()), (at, "invalid UTF-8 data"));
        let deep = broken(format!("{{\"releases\":[{}]}}", "[".repeat(100_000)).into_bytes()).await;
        assert_eq!(deep.reason, "lists and objects within each other more than 128 deep");
        assert_eq!(broken(b"hello".to_vec()).await.reason, "not JSON in UTF-8");
    }

    async fn lines_of_suppliers(store: Store) {
        let text = "{\"id\":\"1\",\"name\":\"Een\",\"cpv\":[\"72212000\",\"x\"],\"nuts\":[\"BE2\"],\"size\":\"micro\"}\n{\"id\":\"2\"}\n{oops\n{\"id\":\"4\",\"name\":\"Vier\"}\n";
        let read = || suppliers(&store, Cursor::new(text), noon(), |_| {});
        let report = read().await.unwrap();
        assert_eq!(counts(&report), [4, 2, 0, 0]);
        assert_eq!(pointers(&report), ["/lines/1/cpv/1", "/lines/2/name", "/lines/3"]);
        assert_eq!(report.broken.unwrap().byte as usize, text.find("oops").unwrap());
        assert_eq!(counts(&read().await.unwrap()), [4, 0, 0, 2]);
    }

    async fn claims_of_a_line_are_kept_and_wrong_ones_refused(store: Store) {
        let text = r#"{"id":"1","name":"Een","language":"nl-BE","cpv":["72212000"],"claims":["Wij bouwden een loket",{"capability":"cpv:79530000","client":"Gent","result":"Alles vertaald","language":"fr","expires_at":"2030-01-01T00:00:00Z"},{"capability":"kavel:none"},7,{"action":"Zonder","expires_at":"soon"}]}
{"id":"2","name":"Deux","language":"français","summary":"Court.","claims":["Sans code"]}"#;
        let read = || suppliers(&store, Cursor::new(text), noon(), |_| {});
        let report = read().await.unwrap();
        assert_eq!(counts(&report), [2, 2, 0, 0]);
        assert_eq!(
            pointers(&report),
            ["/lines/1/claims/2/capability", "/lines/1/claims/3", "/lines/1/claims/4/expires_at", "/lines/2/language"]
        );
        let found = |id: &'static str| {
            let store = store.clone();
            async move { store::suppliers::find_by_external_id(store.read(), id).await.unwrap().unwrap() }
        };
        let first = found("1").await;
        assert_eq!(first.language, "nl");
        let mut told: Vec<(String, String, String, String)> = store::claims::list_by_supplier(store.read(), first.id)
            .await
            .unwrap()
            .into_iter()
            .map(|claim| (claim.capability, claim.language, claim.action, claim.result))
            .collect();
        told.sort_unstable();
        let own = |parts: [&str; 4]| { let [a, b, c, d] = parts.map(str::to_owned); (a, b, c, d) };
        assert_eq!(
            told,
            [
                own(["cpv:72212000", "nl", "Wij bouwden een loket", ""]),
                own(["cpv:72212000", "nl", "Zonder", ""]),
                own(["cpv:79530000", "fr", "", "Alles vertaald"]),
            ]
        );
        let second = found("2").await;
        assert_eq!(second.summary.pick("en").1, "Court.\nSans code");
        assert_eq!(counts(&read().await.unwrap()), [2, 0, 0, 2]);
    }
}
