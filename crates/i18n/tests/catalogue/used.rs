//! The ids that the program uses are the ids that exist.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::fs;

use crate::files::{by_id, dynamic_prefixes, files_below, messages, package};

/// Where texts are shown; seen from this package.
const SOURCES: [&str; 7] = [
    "src",
    "../mail/src",
    "../domain/src",
    "../seal/src",
    "../demo/src",
    "../../app/src",
    "../../server/src",
];
/// `t("id")`, `i18n::t(locale, "id")`, `context.text("id")`, …
const CALLS: [&str; 3] = ["t", "t_with", "text"];
/// What looks like an id but is the name of an HTML attribute.
const ATTRIBUTES: [&str; 2] = ["data-", "aria-"];

#[test]
fn every_id_that_is_used_exists() {
    let (english, _) = messages("en");
    let known = by_id(&english);
    let mut missing = Vec::new();
    for (path, source) in sources() {
        let unknown = called_ids(&source).into_iter().filter(|id| !known.contains_key(id.as_str()));
        missing.extend(unknown.map(|id| format!("{path}: {id}")));
    }
    assert!(missing.is_empty(), "{} ids exist nowhere:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn every_id_is_used() {
    let (english, _) = messages("en");
    let prefixes = dynamic_prefixes();
    let mut used: BTreeSet<String> = english.iter().flat_map(|message| message.references.clone()).collect();
    for (_, source) in sources() {
        used.extend(literals(&source).map(str::to_owned));
    }
    let unused: Vec<String> = english
        .iter()
        .filter(|message| !used.contains(&message.id) && !prefixes.iter().any(|prefix| message.id.starts_with(prefix)))
        .map(|message| format!("{}: {}", message.file, message.id))
        .collect();
    assert!(
        unused.is_empty(),
        "{} ids are never used (delete them, or announce a family with `# dynamic: prefix-`):\n{}",
        unused.len(),
        unused.join("\n")
    );
}

#[test]
fn a_dynamic_family_has_members() {
    let (english, _) = messages("en");
    for prefix in dynamic_prefixes() {
        assert!(
            prefix.ends_with('-') && prefix.len() > 2,
            "`# dynamic: {prefix}` should be a prefix with a dash"
        );
        assert!(
            english.iter().any(|message| message.id.starts_with(&prefix)),
            "no id starts with {prefix}"
        );
    }
}

#[test]
fn the_scanner_sees_every_form_of_call() {
    let source = r#"
        t("one-a"); i18n::t(locale, "two-b"); page.t_with("three-c", &[("count", 1.into())]); text( "four-d" );
        t_with(context.locale(), "five-e", &[]); t(
            "six-f",
        ); insert("not-one"); t("no dash"); t(name, other); t(&format!("seven-{x}")); text("eight");
        text("data-module", "x");
        // t("in-a-comment")
    "#;
    let found: Vec<String> = called_ids(source).into_iter().collect();
    assert_eq!(found, ["five-e", "four-d", "one-a", "six-f", "three-c", "two-b"]);
}

/// Path and text of every source file.
fn sources() -> Vec<(String, String)> {
    let files = SOURCES.iter().flat_map(|folder| files_below(&package().join(folder), "rs"));
    let named = |path: &std::path::Path| path.strip_prefix(package()).unwrap_or(path).display().to_string();
    files.map(|path| (named(&path), fs::read_to_string(&path).unwrap())).collect()
}

/// Kebab-case ids that are given to one of [`CALLS`], as first argument or after a locale. Tests are left out: they may
/// ask for what does not exist.
fn called_ids(source: &str) -> BTreeSet<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut ids = BTreeSet::new();
    for call in CALLS {
        for (start, _) in code.match_indices(&format!("{call}(")) {
            let is_whole_name = !code[..start].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '!');
            if let Some(id) = is_whole_name.then(|| first_literal(&code[start + call.len() + 1..])).flatten()
                && is_id(id)
                && !ATTRIBUTES.iter().any(|prefix| id.starts_with(prefix))
            {
                ids.insert(id.to_owned());
            }
        }
    }
    ids
}

/// The literal that is the first argument, or the second when the first is an expression without a literal.
fn first_literal(arguments: &str) -> Option<&str> {
    let arguments = arguments.trim_start();
    if let Some(rest) = arguments.strip_prefix('"') {
        return rest.split('"').next();
    }
    let mut depth = 0;
    for (position, c) in arguments.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return None,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => return arguments[position + 1..].trim_start().strip_prefix('"')?.split('"').next(),
            '"' | ';' => return None,
            _ => {}
        }
    }
    None
}

fn is_id(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    text.contains('-') && !text.starts_with('-') && !text.ends_with('-') && text.bytes().all(is_plain)
}

/// Everything between two quotation marks, whichever way they pair: an id contains none, so none is missed.
fn literals(source: &str) -> impl Iterator<Item = &str> {
    source.split('"').filter(|text| is_id(text))
}
