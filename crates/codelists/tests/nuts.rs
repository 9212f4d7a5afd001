//! The NUTS list and its tree.

use std::path::Path;

use codelists::nuts::{self, covers};
use codelists::{CodeError, LANGUAGES, NutsCode};
use proptest::prelude::*;

fn code(text: &str) -> NutsCode {
    NutsCode::parse(text).expect("the tests write codes")
}

fn texts(codes: &[NutsCode]) -> Vec<&str> {
    codes.iter().map(NutsCode::as_str).collect()
}

#[test]
fn every_code_has_a_label_and_a_listed_parent() {
    assert_eq!(nuts::all().count(), 2_280 + 40);
    assert_eq!(nuts::countries().len(), 40);
    assert!(nuts::all().is_sorted_by(|a, b| a < b));
    for code in nuts::all() {
        for lang in LANGUAGES {
            assert!(!code.label(lang).unwrap().trim().is_empty(), "{code} {lang}");
        }
        assert!(code.parent().is_none_or(NutsCode::is_listed), "{code}");
        assert!(code.national_label().is_none() || code.level() > 0, "{code}");
    }
}

#[test]
fn belgium_in_four_languages() {
    let four = |text: &str| LANGUAGES.map(|lang| code(text).label(lang).unwrap());
    assert_eq!(four("BE"), ["Belgium", "België", "Belgique", "Belgien"]);
    assert_eq!(
        four("BE332")[1..],
        ["Arrondissement Luik", "Arrondissement de Liège", "Bezirk Lüttich"]
    );
    assert_eq!(code("BE25").label("de"), Some("Provinz Westflandern"));
    assert_eq!(code("BE211").national_label(), Some("Arr. Antwerpen"));
    let everywhere = nuts::all().filter(|code| code.country().as_str() == "BE" && !code.is_extra_regio());
    for region in everywhere.filter(|code| code.level() > 0) {
        // Where there is no name of our own, all four labels would be the national one.
        assert_ne!(region.label("en"), region.national_label(), "{region}");
    }
}

#[test]
fn the_tree() {
    assert_eq!(texts(&nuts::children(code("BE"))), ["BE1", "BE2", "BE3"]);
    assert_eq!(texts(&nuts::children(code("BE21"))), ["BE211", "BE212", "BE213"]);
    assert!(nuts::children(code("BE211")).is_empty());
    assert_eq!(texts(&code("BE32A").ancestors().collect::<Vec<_>>()), ["BE32", "BE3", "BE"]);
    assert_eq!(code("BE32A").level(), 3);
    assert!(covers(code("BE3"), code("BE32A")) && covers(code("BE3"), code("BE3")) && !covers(code("BE32A"), code("BE3")));
    assert!(code("BEZZZ").is_extra_regio() && !code("BE").is_extra_regio());
}

#[test]
fn the_districts_of_northern_ireland() {
    let districts = nuts::children(code("UKN0"));
    assert_eq!(
        (districts.len(), districts.first(), districts.last()),
        (11, Some(&code("UKN06")), Some(&code("UKN16")))
    );
    assert!(covers(code("UKN0"), code("UKN12")) && covers(code("UK"), code("UKN12")));
}

#[test]
fn walking_down_reaches_every_region_once() {
    let mut reached = Vec::new();
    let mut open = nuts::countries();
    while let Some(next) = open.pop() {
        reached.push(next);
        open.extend(nuts::children(next));
    }
    reached.sort();
    assert_eq!(reached, nuts::all().filter(|code| !code.is_extra_regio()).collect::<Vec<_>>());
}

#[test]
fn an_older_code_is_kept_and_shown_as_such() {
    let old = code("fr623");
    assert!(!old.is_listed());
    assert_eq!(old.label("en"), None);
    assert!(covers(code("FR"), old));
    assert_eq!(old.name("nl"), "FR623, Frankrijk (niet in NUTS 2024)");
    assert_eq!(code("US").name("de"), "US (nicht in NUTS 2024)");
    assert_eq!(code("BE2").name("fr"), "Région flamande");
}

#[test]
fn what_is_no_code_is_refused() {
    for text in ["", "B", "BE2111", "1A", "B€", "BE 1", "London", "00"] {
        assert_eq!(NutsCode::parse(text), Err(CodeError::Nuts(text.to_owned())));
    }
}

#[test]
fn search_by_words_and_code() {
    assert_eq!(texts(&nuts::search("gand", "fr", 1)), ["BE234"]);
    assert_eq!(texts(&nuts::search("luttich", "de", 2)), ["BE33", "BE332"]);
    // The national label answers in every language.
    assert!(nuts::search("Vlaams Gewest", "fr", 3).contains(&code("BE2")));
    assert_eq!(texts(&nuts::search("be2", "nl", 3)), ["BE2", "BE21", "BE22"]);
    assert!(nuts::search("", "nl", 3).is_empty() && nuts::search("extra-regio", "nl", 3).is_empty());
}

#[test]
fn agrees_with_the_shared_lists() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/codelists");
    let (Ok(json), Ok(belgium)) = (
        std::fs::read_to_string(folder.join("nuts-2024.json")),
        std::fs::read_to_string(folder.join("nuts_nuts-bel-lvl3.gc")),
    ) else {
        eprintln!("skipped: ../shared/data/codelists is not there");
        return;
    };
    let regions: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    assert!(regions.len() > 2_000);
    for region in regions {
        let ours = code(region["code"].as_str().unwrap());
        let squeezed = region["label"].as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(ours.national_label(), Some(squeezed.as_str()), "{ours}");
        assert_eq!(u64::from(ours.level()), region["level"].as_u64().unwrap());
    }
    let listed: Vec<_> = belgium
        .split("<Value ColumnRef=\"code\">")
        .skip(1)
        .filter_map(|row| row.split_once("<SimpleValue>")?.1.split('<').next())
        .collect();
    let ours: Vec<_> = nuts::all()
        .filter(|code| code.level() == 3 && code.country().as_str() == "BE")
        .collect();
    assert_eq!(texts(&ours), listed);
}

proptest! {
    #[test]
    fn text_reads_back(text in "[A-Z]{2}[A-Z0-9]{0,3}") {
        let code = NutsCode::parse(&text).unwrap();
        prop_assert_eq!(code.as_str(), &text);
        prop_assert_eq!(NutsCode::parse(&text.to_lowercase()), Ok(code));
        prop_assert_eq!(usize::from(code.level()), text.len() - 2);
        prop_assert_eq!(code.ancestors().count(), text.len() - 2);
        prop_assert!(code.ancestors().all(|up| up.covers(code) && !code.covers(up)));
        prop_assert_eq!(serde_json::from_value::<NutsCode>(serde_json::to_value(code).unwrap()).unwrap(), code);
    }

    #[test]
    fn sorts_as_its_text(a in "[A-C]{2}[A-C0-1]{0,3}", b in "[A-C]{2}[A-C0-1]{0,3}") {
        prop_assert_eq!(code(&a).cmp(&code(&b)), a.cmp(&b));
        prop_assert_eq!(covers(code(&a), code(&b)), b.starts_with(&a));
    }

    #[test]
    fn nothing_panics(text in "\\PC*") {
        let _ = NutsCode::parse(&text);
        nuts::search(&text, "nl", 5);
    }
}
