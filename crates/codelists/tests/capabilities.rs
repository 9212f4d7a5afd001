//! The vocabulary: complete, and consistent with the CPV.

use std::collections::{BTreeSet, HashMap};

use codelists::{Capability, CodeError, CpvCode, LANGUAGES, Slug, capabilities};

#[test]
fn every_row_is_whole() {
    let rows = include_str!("../data/capabilities.tsv");
    assert!(rows.lines().all(|row| row.split('\t').count() == 12));
    let linked: usize = rows.lines().map(|row| row.split('\t').nth(3).unwrap().split(',').count()).sum();
    assert_eq!(linked, capabilities::all().iter().map(|entry| entry.cpv.len()).sum::<usize>());
    assert_eq!(capabilities::all().len(), rows.lines().count());
    assert!(capabilities::all().len() >= 150);
    for entry in capabilities::all() {
        let slug = entry.slug;
        assert!(
            slug.as_str().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
            "{slug}"
        );
        assert!(!entry.cpv.is_empty() && entry.cpv.iter().all(|code| code.is_listed()), "{slug}");
        for lang in LANGUAGES {
            assert!(!entry.label(lang).trim().is_empty(), "{slug} {lang}");
            let description = entry.description(lang);
            assert!(description.len() > 15 && description.ends_with('.'), "{slug} {lang}");
        }
    }
}

#[test]
fn slugs_and_labels_are_unique() {
    let slugs: BTreeSet<_> = capabilities::all().iter().map(|entry| entry.slug).collect();
    assert_eq!(slugs.len(), capabilities::all().len());
    for lang in LANGUAGES {
        let mut seen = HashMap::new();
        for entry in capabilities::all() {
            let label = codelists::fold(entry.label(lang));
            assert_eq!(seen.insert(label, entry.slug), None, "{} {lang}", entry.slug);
        }
    }
}

#[test]
fn two_levels_in_thirteen_groups() {
    let groups = capabilities::groups();
    assert_eq!(groups.len(), 13);
    for group in groups {
        assert!(LANGUAGES.iter().all(|lang| !group.label(lang).is_empty()), "{}", group.slug);
        assert!(capabilities::in_group(group.slug).len() >= 5, "{}", group.slug);
    }
    let grouped: usize = groups.iter().map(|group| capabilities::in_group(group.slug).len()).sum();
    assert_eq!(grouped, capabilities::all().len());
    for (at, entry) in capabilities::all().iter().enumerate() {
        let Some(parent) = entry.parent else { continue };
        let place = capabilities::all().iter().position(|other| other.slug == parent);
        assert!(place.is_some_and(|place| place < at), "{}", entry.slug);
        assert_eq!(
            (parent.capability().parent, parent.capability().group),
            (None, entry.group),
            "{}",
            entry.slug
        );
    }
    let below: usize = capabilities::all()
        .iter()
        .map(|entry| capabilities::children(entry.slug.as_str()).len())
        .sum();
    assert_eq!(below, capabilities::all().iter().filter(|entry| entry.parent.is_some()).count());
}

#[test]
fn look_up() {
    let audit = capabilities::get("accessibility-audit").unwrap();
    assert_eq!(audit.parent, Slug::parse("digital-accessibility").ok());
    assert_eq!(capabilities::label("accessibility-audit", "nl"), Some("Toegankelijkheidsaudit"));
    assert_eq!(capabilities::label("accessibility-audit", "sv"), Some("Accessibility audit"));
    assert!(capabilities::description("translation", "de").unwrap().contains("Sprachen"));
    assert_eq!(capabilities::label("free text", "nl"), None);
    assert_eq!(Slug::parse("free text"), Err(CodeError::Slug("free text".to_owned())));
}

fn slugs(found: &[&Capability]) -> Vec<&'static str> {
    found.iter().map(|entry| entry.slug.as_str()).collect()
}

#[test]
fn search() {
    assert_eq!(slugs(&capabilities::search("Traduction", "fr", 1)), ["translation"]);
    assert_eq!(
        slugs(&capabilities::search("prufung barrierefreiheit", "de", 1)),
        ["accessibility-audit"]
    );
    // By the slug, and by a word of the description alone.
    assert_eq!(
        slugs(&capabilities::search("accessibility-audit", "fr", 1)),
        ["accessibility-audit"]
    );
    assert!(slugs(&capabilities::search("wcag", "nl", 5)).contains(&"accessibility-audit"));
    assert!(capabilities::search("", "nl", 5).is_empty() && capabilities::search("zzzz", "nl", 5).is_empty());
    assert_eq!(capabilities::search("data", "nl", 3).len(), 3);
}

#[test]
fn services_beside_a_cpv_code() {
    let beside = capabilities::linked_to(CpvCode::parse("79530000").unwrap());
    assert_eq!(slugs(&beside), ["translation", "localisation"]);
    assert!(capabilities::linked_to(CpvCode::parse("03000000").unwrap()).is_empty());
}
