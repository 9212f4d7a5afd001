use std::fs;

use seal::{FileKey, KeyFile, OpeningKey, new_draft_key};

use crate::Home;

#[test]
fn debug_of_the_key_file_shows_the_ids_only() {
    let home = Home::new();
    let mut keys = home.create();
    keys.rotate().expect("can rotate");
    let shown = format!("{keys:?} {keys:#?}");
    for version in keys.versions() {
        assert!(shown.contains(version));
    }
    for secret in secrets(&home) {
        assert!(!shown.contains(&secret));
    }
}

#[test]
fn debug_of_a_single_key_shows_nothing_of_it() {
    let draft = new_draft_key().expect("is random");
    assert_eq!(format!("{draft:?}"), "DraftKey([secret])");
    let file = FileKey::generate().expect("is random");
    assert_eq!(format!("{file:?}"), "FileKey([secret])");
    let opening = OpeningKey::generate().expect("is random");
    let public = format!("{:?}", opening.public());
    assert_eq!(format!("{opening:?}"), format!("OpeningKey {{ public: {public}, .. }}"));
}

#[test]
fn an_error_about_the_file_quotes_no_key() {
    let home = Home::new();
    drop(home.create());
    let text = fs::read_to_string(home.path()).expect("can be read");
    let secret = secrets(&home).remove(0);
    let damages = [
        text.replace("\"keys\"", &format!("\"{secret}\"")),
        text.replace("\"kavel_key_file\": 1", &format!("\"kavel_key_file\": \"{secret}\"")),
        text.replace("\"1-", "\"2-"),
        text.replace(&secret, &secret[1..]),
    ];
    for damaged in damages {
        assert_ne!(damaged, text);
        fs::write(home.path(), damaged).expect("can be written");
        let error = KeyFile::load(home.path()).expect_err("is damaged");
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("damaged") && shown.contains("KeyFileDamaged"), "{shown}");
        assert!(!shown.contains(&secret[1..]), "{shown}");
    }
}

/// The base64 of every key in the file.
fn secrets(home: &Home) -> Vec<String> {
    let text = fs::read(home.path()).expect("can be read");
    let json: serde_json::Value = serde_json::from_slice(&text).expect("is JSON");
    let keys = json["keys"].as_array().expect("is a list");
    let secret = |key: &serde_json::Value| key["secret"].as_str().expect("is text").to_owned();
    keys.iter().map(secret).collect()
}
