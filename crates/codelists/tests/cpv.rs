//! The CPV list and its tree.

use codelists::cpv::{self, Level};
use codelists::{CodeError, CpvCode, LANGUAGES};
use proptest::prelude::*;
use proptest::sample::select;

fn code(text: &str) -> CpvCode {
    CpvCode::parse(text).expect("the tests write codes")
}

fn listed() -> impl Strategy<Value = CpvCode> {
    select(cpv::all())
}

/// Listed codes and any other of the form, as older lists had them.
fn any_code() -> impl Strategy<Value = CpvCode> {
    prop_oneof![
        listed(),
        (1_000_000_u32..100_000_000).prop_map(|number| code(&format!("{number:08}")))
    ]
}

#[test]
fn every_code_is_there_in_order_with_four_labels() {
    assert_eq!(cpv::all().len(), 9_454);
    assert_eq!(cpv::divisions().len(), 45);
    assert!(cpv::all().is_sorted_by(|a, b| a < b));
    for code in cpv::all() {
        for lang in LANGUAGES {
            let label = code.label(lang).unwrap();
            assert!(!label.trim().is_empty() && label.len() >= 2, "{code} {lang}");
            assert!(
                label.chars().all(|letter| letter.is_ascii() || letter < '\u{2100}'),
                "{code} {lang}: {label}"
            );
        }
    }
}

#[test]
fn known_labels() {
    let it = code("72000000-5");
    assert_eq!(
        it.label("en"),
        Some("IT services: consulting, software development, Internet and support")
    );
    assert_eq!(
        it.label("nl-BE"),
        Some("IT-diensten: adviezen, softwareontwikkeling, internet en ondersteuning")
    );
    assert_eq!(cpv::label(code("79530000"), "fr"), Some("Services de traduction"));
    assert_eq!(cpv::label(code("79530000"), "de"), Some("Übersetzungsdienste"));
    assert_eq!(it.label("sv"), it.label("en"));
}

#[test]
fn what_is_no_code_is_refused() {
    for text in [
        "",
        "7200000",
        "720000000",
        "72000000-",
        "72000000-55",
        "72000000-a",
        "00000000",
        "AA01-1",
        "٧٢٠٠٠٠٠٠",
    ] {
        assert_eq!(CpvCode::parse(text), Err(CodeError::Cpv(text.to_owned())));
    }
    assert_eq!(code(" 03000000-1 ").to_string(), "03000000");
}

#[test]
fn the_tree() {
    let code_up = code("72212100").ancestors().map(|code| code.to_string()).collect::<Vec<_>>();
    assert_eq!(code_up, ["72212000", "72210000", "72200000", "72000000"]);
    assert_eq!(code("10000000").level(), Level::Division);
    assert_eq!(code("72200000").level(), Level::Group);
    assert_eq!(code("72210000").level(), Level::Class);
    assert_eq!(code("72212000").level(), Level::Category);
    assert_eq!(code("72212121").level(), Level::Subcategory);
    // 30192120 is not in the list.
    assert!(!code("30192120").is_listed());
    assert_eq!(code("30192124").parent(), Some(code("30192100")));
    assert!(cpv::children(code("30192100")).contains(&code("30192124")));
    let groups = cpv::children(code("72000000"));
    assert_eq!(groups.len(), 9);
    assert!(groups.iter().all(|group| group.level() == Level::Group));
}

#[test]
fn an_older_code_has_a_place_but_no_label() {
    let old = code("74121250");
    assert!(!old.is_listed());
    assert_eq!(old.label("en"), None);
    assert_eq!(old.ancestors().collect::<Vec<_>>(), [code("74000000")]);
    assert!(old.is_same_or_descendant_of(code("74100000")));
}

#[test]
fn walking_down_reaches_every_code_once() {
    let mut reached = Vec::new();
    let mut open = cpv::divisions();
    while let Some(next) = open.pop() {
        reached.push(next);
        open.extend(cpv::children(next));
    }
    reached.sort();
    assert_eq!(reached, cpv::all());
}

#[test]
fn search_by_words_and_digits() {
    assert_eq!(cpv::search("Services de traduction", "fr", 5)[0], code("79530000"));
    assert_eq!(cpv::search("ubersetzung", "de", 1), [code("79530000")]);
    assert_eq!(cpv::search("it services", "en", 1), [code("72000000")]);
    assert_eq!(cpv::search("7953", "nl", 9), [code("79530000")]);
    assert_eq!(cpv::search("72000000-5", "nl", 9), [code("72000000")]);
    assert_eq!(cpv::search("72", "nl", 3).len(), 3);
    for nothing in ["", "   ", "-", "999", "123456789", "zzzz", "services zzzz"] {
        assert!(cpv::search(nothing, "en", 9).is_empty(), "{nothing}");
    }
    assert!(cpv::search("services", "en", 0).is_empty());
}

proptest! {
    #[test]
    fn text_reads_back(code in any_code(), check in 0..10) {
        prop_assert_eq!(CpvCode::parse(&code.to_string()), Ok(code));
        prop_assert_eq!(CpvCode::parse(&format!("{code}-{check}")), Ok(code));
        let json = serde_json::to_string(&code).unwrap();
        prop_assert_eq!(&json, &format!("\"{code}\""));
        prop_assert_eq!(serde_json::from_str::<CpvCode>(&json).unwrap(), code);
    }

    #[test]
    fn parsing_never_panics(text in "\\PC*", lang in select(&LANGUAGES[..])) {
        let _ = CpvCode::parse(&text);
        cpv::search(&text, lang, 5);
    }

    #[test]
    fn broader_codes_are_shorter_and_cover(code in any_code()) {
        let mut digits = code.digits();
        for up in code.ancestors() {
            prop_assert!(up.digits() < digits && code.is_same_or_descendant_of(up) && !up.is_same_or_descendant_of(code));
            digits = up.digits();
        }
        prop_assert_eq!(code.ancestors().last().unwrap_or(code), code.division());
        prop_assert_eq!(code.parent().is_none(), code.level() == Level::Division);
    }

    #[test]
    fn covering_is_a_partial_order(a in any_code(), b in any_code(), c in any_code()) {
        prop_assert!(a.is_same_or_descendant_of(a));
        prop_assert_eq!(a.is_same_or_descendant_of(b) && b.is_same_or_descendant_of(a), a == b);
        prop_assert_eq!(a.shared_digits(b), b.shared_digits(a));
        if a.is_same_or_descendant_of(b) && b.is_same_or_descendant_of(c) {
            prop_assert!(a.is_same_or_descendant_of(c));
        }
    }

    #[test]
    fn a_label_is_found_by_its_own_words(code in listed(), lang in select(&LANGUAGES[..])) {
        let label = code.label(lang).unwrap();
        let found = cpv::search(label, lang, 50);
        prop_assert!(label.starts_with(|first: char| first.is_ascii_digit()) || found.iter().any(|hit| hit.label(lang) == Some(label)));
    }
}
