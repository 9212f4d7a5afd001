//! The four languages say the same things.

use std::collections::BTreeMap;

use i18n::Locale;

use crate::files::{by_id, messages};

#[test]
fn every_id_is_in_all_four_languages_with_the_same_variables() {
    let (english, mut wrong) = messages("en");
    let english = by_id(&english);
    assert!(english.len() > 100, "the English messages were not found");
    for locale in &Locale::ALL[1..] {
        let (translated, mistakes) = messages(locale.code());
        wrong.extend(mistakes);
        let translated = by_id(&translated);
        for (id, message) in &english {
            match translated.get(id) {
                None => wrong.push(format!("{locale}/{}: {id} is missing", message.file)),
                Some(other) if other.variables != message.variables => {
                    wrong.push(format!(
                        "{locale}/{}: {id} uses {:?}, English uses {:?}",
                        other.file, other.variables, message.variables
                    ));
                }
                Some(other) if other.file != message.file => {
                    wrong.push(format!("{locale}/{}: {id} stands in {} in English", other.file, message.file));
                }
                Some(_) => {}
            }
        }
        let extra = translated.values().filter(|message| !english.contains_key(message.id.as_str()));
        wrong.extend(extra.map(|message| format!("{locale}/{}: {} is not in English", message.file, message.id)));
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_id_is_given_twice_and_every_message_says_something() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let (all, _) = messages(locale.code());
        let known = by_id(&all);
        let mut first: BTreeMap<&str, &str> = BTreeMap::new();
        for message in &all {
            if let Some(file) = first.insert(&message.id, &message.file) {
                wrong.push(format!("{locale}/{}: {} is in {file} already", message.file, message.id));
            }
            if message.is_blank {
                wrong.push(format!("{locale}/{}: {} is empty", message.file, message.id));
            }
            let is_kebab = message
                .id
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if !is_kebab || !message.id.contains('-') {
                wrong.push(format!("{locale}/{}: {} is not kebab-case with a dash", message.file, message.id));
            }
            for reference in message
                .references
                .iter()
                .filter(|reference| !known.contains_key(reference.as_str()))
            {
                wrong.push(format!(
                    "{locale}/{}: {} refers to {reference}, which does not exist",
                    message.file, message.id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} mistakes:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_message_is_embedded_and_can_be_shown() {
    for locale in Locale::ALL {
        for message in messages(locale.code()).0 {
            assert!(i18n::exists(&message.id), "{} is not embedded", message.id);
            let args: Vec<(&str, i18n::Value)> = message.variables.iter().map(|name| (name.as_str(), 2.into())).collect();
            let shown = i18n::t_with(locale, &message.id, &args);
            assert!(
                !shown.contains("{$") && !shown.contains('\u{2068}') && shown != message.id,
                "{locale} {}: {shown}",
                message.id
            );
        }
    }
}
