//! Every message that the checks can give is listed, and written in the four languages.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy sees in #[test] functions only")]

use domain::field_error::MESSAGE_IDS;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The `"error-…"` literals of the sources, without their tests.
fn used() -> BTreeSet<String> {
    let mut files = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut ids = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        let code = code.split("pub const MESSAGE_IDS").next().unwrap();
        let literals = code.split("\"error-").skip(1);
        ids.extend(literals.filter_map(|rest| Some(format!("error-{}", rest.split_once('"')?.0))));
    }
    ids
}

#[test]
fn the_list_is_what_is_used() {
    let listed: BTreeSet<String> = MESSAGE_IDS.iter().map(|id| (*id).to_owned()).collect();
    assert_eq!(listed.len(), MESSAGE_IDS.len(), "an id is listed twice");
    assert_eq!(used(), listed);
}

#[test]
fn each_is_in_four_languages() {
    for language in ["en", "nl", "fr", "de"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../i18n/locales").join(language);
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let text: String = files.map(|path| fs::read_to_string(path).unwrap()).collect();
        let written: BTreeSet<&str> = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
        let missing: Vec<_> = MESSAGE_IDS.iter().filter(|id| !written.contains(**id)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}
