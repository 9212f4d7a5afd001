//! Whatever is typed, there is a page.

use crate::support::{Fixture, ask, fixture, supplier};
use proptest::prelude::*;
use search::{FacetName, Kind, Matching, Query, Search, Sort};
use std::{
    sync::LazyLock,
    time::{Duration, Instant},
};

static FIRMS: LazyLock<Fixture> = LazyLock::new(|| {
    fixture((1..40).map(|number| {
        let texts = [
            "Bridges and roads, 24/7",
            "Œuvres d'art — entretien",
            "Straßenbau & Brücken",
            "Vertaling van \"teksten\"",
            "Ελληνικά עברית 日本語 🙂",
        ];
        supplier(
            number,
            &format!("Firm {number}"),
            ["en", "fr", "de", "nl", "el"][number as usize % 5],
            texts[number as usize % 5],
            &["cpv:45233141"],
        )
    }))
});

fn typed() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "\"",
        "-",
        "- ",
        " ",
        "“",
        "»",
        "bridge",
        "brükcen",
        "the",
        "de",
        "AND",
        "OR",
        "NOT",
        "*",
        "~2",
        "title:",
        "[a TO b]",
        "(",
        ")",
        "\\",
        "^",
        "+",
        "'",
        "\u{301}",
        "🙂",
        "\u{202e}עברית",
        "日本語",
        "\0",
        "1042-3",
        "oeuvre",
        "softwareontwikkelingsdiensten",
        "Gebäudereinigung",
        "x-",
        "«",
        "…",
        "ﬁ",
        "İ",
        "ẞ",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(pieces, 0..12).prop_map(|pieces| pieces.concat()),
        "\\PC{0,80}",
        ("[a-z \"-]{1,40}", 1..400_usize).prop_map(|(text, times)| text.repeat(times)),
    ]
}

fn ask_all(search: &Search, words: &str, locale: &str) -> Result<(), TestCaseError> {
    for (as_you_type, matching) in [(false, Matching::Auto), (true, Matching::Auto), (false, Matching::Any)] {
        let query = Query {
            as_you_type,
            matching,
            ..ask(Kind::Supplier, locale, words)
        };
        let page = search.search(&query).unwrap();
        prop_assert!(page.hits.len() as u64 <= page.total);
        for hit in &page.hits {
            let bare = hit.excerpt_html.replace("<mark>", "").replace("</mark>", "");
            prop_assert!(!bare.contains(['<', '>', '"', '\'']), "{}", hit.excerpt_html);
            prop_assert_eq!(
                hit.excerpt_html.matches("<mark>").count(),
                hit.excerpt_html.matches("</mark>").count()
            );
        }
        if let Some(better) = page.suggestion {
            let found = search.search(&Query { words: better, ..query }).unwrap();
            prop_assert!(found.total > 0);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_a_question(words in typed(), locale in prop::sample::select(vec!["en", "nl", "fr", "de", "xx", ""])) {
        ask_all(&FIRMS.search, &words, locale)?;
    }

    #[test]
    fn any_filter_value_is_allowed(value in any::<String>(), facet in prop::sample::select(FacetName::ALL), sort in prop::sample::select(Sort::ALL), page in any::<usize>(), per_page in any::<usize>()) {
        let mut query = Query { page, per_page, sort: Some(sort), ..ask(Kind::Supplier, "en", "bridge") };
        query.filters.choose(facet, value.clone());
        query.filters.lot = Some(value);
        let found = FIRMS.search.search(&query).unwrap();
        prop_assert_eq!(found.total, 0);
        prop_assert!(found.hits.is_empty());
    }
}

#[test]
fn long_and_empty_questions() {
    let long = "straßenbau ".repeat(1_000);
    assert!(FIRMS.search.search(&ask(Kind::Supplier, "de", &long)).unwrap().total > 0);
    assert_eq!(
        FIRMS.search.search(&ask(Kind::Supplier, "en", &"x".repeat(10_000))).unwrap().total,
        0
    );
    assert_eq!(FIRMS.search.search(&ask(Kind::Supplier, "en", " \" ")).unwrap().total, 39);
    assert_eq!(FIRMS.search.search(&ask(Kind::Supplier, "en", "🙂")).unwrap().total, 0);
    assert!(FIRMS.search.search(&ask(Kind::Supplier, "en", "日本語")).unwrap().total > 0);
    assert_eq!(
        FIRMS
            .search
            .search(&Query {
                page: 99_999,
                ..ask(Kind::Supplier, "en", "")
            })
            .unwrap()
            .hits
            .len(),
        0
    );
}

/// Whatever hurts is answered, and quickly: far more time than it takes, since tests are not optimised.
#[test]
fn what_hurts_is_answered_quickly() {
    let hurting = [
        "straßenbau brücken ".repeat(500),
        "x".repeat(10_000),
        (0..2_000).map(|number| format!("wort{number} ")).collect(),
        (0..1_000).map(|number| format!("-minus{number} ")).collect(),
        format!("bridge {}", "-\"not this\" ".repeat(1_000)),
        "the of and de het van und der die le la les ".repeat(200),
        "\"".repeat(9_999),
        "\"bridge ".repeat(1_500),
        "🙂".repeat(10_000),
        "\u{202e}עברית ".repeat(1_500),
        "softwareontwikkelingsdienstengebouwreinigingsbedrijfsvoering".repeat(100),
        "donaudampfschifffahrtsgesellschaftskapitän ".repeat(200),
        "\u{301}".repeat(10_000),
    ];
    // The word lists are read at the first question.
    FIRMS.search.search(&ask(Kind::Supplier, "en", "bridge")).unwrap();
    for words in hurting {
        for matching in [Matching::Auto, Matching::Any] {
            let start = Instant::now();
            let query = Query {
                matching,
                ..ask(Kind::Supplier, "de", &words)
            };
            FIRMS.search.search(&query).unwrap();
            assert!(
                start.elapsed() < Duration::from_secs(3),
                "{:?} for {}",
                start.elapsed(),
                words.chars().take(40).collect::<String>()
            );
        }
    }
}
