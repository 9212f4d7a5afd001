use std::fs;

use seal::{Error, KeyFile, OpeningKey, decrypt_draft, encrypt_draft, new_draft_key};

use crate::{Home, id};

#[test]
fn a_key_file_reads_back_with_the_same_keys() {
    let home = Home::new();
    let keys = home.create();
    let draft = new_draft_key().expect("is random");
    let wrapped = keys.wrap_draft_key(&draft, id(1)).expect("can wrap");
    let sealed = encrypt_draft(&draft, id(1), "part/price", b"12500").expect("can seal");

    let again = KeyFile::load(home.path()).expect("can be read");
    let draft = again.unwrap_draft_key(&wrapped, id(1)).expect("same key");
    let plain = decrypt_draft(&draft, id(1), "part/price", &sealed).expect("same key");
    assert_eq!(*plain, b"12500");
}

#[test]
fn a_key_file_is_never_overwritten() {
    let home = Home::new();
    drop(home.create());
    let before = fs::read(home.path()).expect("can be read");
    let refused = KeyFile::create(home.path());
    assert!(matches!(refused, Err(Error::KeyFileExists { .. })));
    assert_eq!(fs::read(home.path()).expect("can be read"), before);
}

#[test]
fn a_missing_file_is_made_only_if_nothing_was_sealed() {
    let home = Home::new();
    let refused = KeyFile::load_or_create(home.path(), true).expect_err("rows are sealed");
    assert!(matches!(refused, Error::KeyFileLost { .. }));
    assert!(refused.to_string().contains("refuses to start"));
    assert!(!home.path().exists());

    let made = KeyFile::load_or_create(home.path(), false).expect("nothing is sealed");
    let again = KeyFile::load_or_create(home.path(), true).expect("the file is there");
    assert_eq!(made.current(), again.current());
}

#[test]
fn a_damaged_file_is_refused_and_left_as_it_is() {
    let home = Home::new();
    let mut keys = home.create();
    keys.rotate().expect("can rotate");
    let text = fs::read_to_string(home.path()).expect("can be read");
    let without_first: String = text.lines().filter(|line| !line.contains("\"1-")).collect();
    let damages = [
        String::new(),
        text[..text.len() / 2].to_owned(),
        without_first,
        text.replace("\"kavel_key_file\": 1", "\"kavel_key_file\": 2"),
        r#"{"kavel_key_file": 1, "keys": []}"#.to_owned(),
    ];
    for damaged in damages {
        assert_ne!(damaged, text);
        fs::write(home.path(), &damaged).expect("can be written");
        for sealed_rows_exist in [false, true] {
            let refused = KeyFile::load_or_create(home.path(), sealed_rows_exist);
            assert!(matches!(refused, Err(Error::KeyFileDamaged { .. })), "{damaged}");
        }
        assert_eq!(fs::read_to_string(home.path()).expect("can be read"), damaged);
    }
}

#[test]
fn rotation_keeps_old_versions_readable_and_rewraps() {
    let home = Home::new();
    let mut keys = home.create();
    let first = keys.current().to_owned();
    let draft = new_draft_key().expect("is random");
    let old_draft = keys.wrap_draft_key(&draft, id(1)).expect("can wrap");
    let opening = OpeningKey::generate().expect("is random");
    let old_opening = keys.wrap_opening_key(&opening, id(2)).expect("can wrap");
    assert!(keys.is_current(&old_draft));

    let second = keys.rotate().expect("can rotate").to_owned();
    assert_ne!(first, second);
    assert_eq!(keys.versions().collect::<Vec<_>>(), [&first, &second]);
    assert!(!keys.is_current(&old_draft));
    keys.unwrap_draft_key(&old_draft, id(1)).expect("old versions stay");

    let new_draft = keys.rewrap_draft_key(&old_draft, id(1)).expect("can rewrap");
    let new_opening = keys.rewrap_opening_key(&old_opening, id(2)).expect("can rewrap");
    assert_eq!([&new_draft.key_version, &new_opening.key_version], [&second, &second]);
    assert!(keys.is_current(&new_draft) && keys.is_current(&new_opening));

    let keys = KeyFile::load(home.path()).expect("rotation was written");
    let sealed = encrypt_draft(&draft, id(1), "x", b"content").expect("can seal");
    for wrapped in [&old_draft, &new_draft] {
        let key = keys.unwrap_draft_key(wrapped, id(1)).expect("is readable");
        assert_eq!(*decrypt_draft(&key, id(1), "x", &sealed).expect("same key"), b"content");
    }
    let key = keys.unwrap_opening_key(&new_opening, id(2)).expect("is readable");
    assert_eq!(key.public(), opening.public());
}

#[test]
fn two_processes_that_rotate_keep_both_keys() {
    let home = Home::new();
    let mut here = home.create();
    let mut there = KeyFile::load(home.path()).expect("can be read");
    let second = here.rotate().expect("can rotate").to_owned();
    let third = there.rotate().expect("can rotate").to_owned();
    let keys = KeyFile::load(home.path()).expect("can be read");
    let expected = [here.versions().next().expect("has one"), &second, &third];
    assert_eq!(keys.versions().collect::<Vec<_>>(), expected);
    assert!(third.starts_with("3-"));
}

#[test]
fn a_replaced_file_is_not_rotated() {
    let home = Home::new();
    let mut keys = home.create();
    let before = keys.current().to_owned();
    fs::remove_file(home.path()).expect("can be removed");
    drop(home.create());
    assert!(matches!(keys.rotate(), Err(Error::KeyFileReplaced { .. })));
    assert_eq!(keys.current(), before);
}

#[test]
fn what_a_crash_left_behind_does_not_stop_a_rotation() {
    let home = Home::new();
    let mut keys = home.create();
    let left = home.folder.path().join("keys.json.new");
    fs::write(&left, "half").expect("can be written");
    keys.rotate().expect("can rotate");
    assert!(!left.exists());
    assert_eq!(KeyFile::load(home.path()).expect("is whole").versions().count(), 2);
}

#[test]
fn a_wrapped_key_opens_only_with_its_file_version_owner_and_use() {
    let home = Home::new();
    let mut keys = home.create();
    let draft = new_draft_key().expect("is random");
    let wrapped = keys.wrap_draft_key(&draft, id(1)).expect("can wrap");
    assert_eq!(wrapped.bytes.len(), 72);

    let other_owner = keys.unwrap_draft_key(&wrapped, id(2));
    assert!(matches!(other_owner, Err(Error::NotAuthentic)));
    let other_use = keys.unwrap_opening_key(&wrapped, id(1));
    assert!(matches!(other_use, Err(Error::NotAuthentic)));

    let mut other_version = wrapped.clone();
    other_version.key_version = keys.rotate().expect("can rotate").to_owned();
    let other_version = keys.unwrap_draft_key(&other_version, id(1));
    assert!(matches!(other_version, Err(Error::NotAuthentic)));

    let other_file = Home::new().create();
    match other_file.unwrap_draft_key(&wrapped, id(1)) {
        Err(Error::UnknownKeyVersion(version)) => assert_eq!(version, wrapped.key_version),
        other => panic!("{other:?}"),
    }

    crate::each_flipped(&wrapped.bytes, |position, changed| {
        let mut wrapped = wrapped.clone();
        wrapped.bytes = changed.to_vec();
        let opened = keys.unwrap_draft_key(&wrapped, id(1));
        assert!(matches!(opened, Err(Error::NotAuthentic)), "byte {position}");
    });
}

#[test]
fn versions_that_rows_name_are_required() {
    let home = Home::new();
    let mut keys = home.create();
    let old_copy = KeyFile::load(home.path()).expect("can be read");
    keys.rotate().expect("can rotate");
    let named: Vec<String> = keys.versions().map(str::to_owned).collect();
    keys.require(&named).expect("has both");
    match old_copy.require(&named) {
        Err(Error::UnknownKeyVersion(version)) => assert_eq!(version, named[1]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_link_survives_rotation_and_is_for_one_thing() {
    let home = Home::new();
    let mut keys = home.create();
    let code = keys.link_code("stop", id(1), 20_000);
    assert_eq!(code.len(), 32);
    keys.rotate().expect("can rotate");
    let reloaded = KeyFile::load(home.path()).expect("can be read");
    assert!(reloaded.is_link_code(&code, "stop", id(1), 20_000));
    for (purpose, id, until) in [("feed", id(1), 20_000), ("stop", id(2), 20_000), ("stop", id(1), 20_001)] {
        assert!(!keys.is_link_code(&code, purpose, id, until));
    }
    for wrong in [
        "",
        &code[1..],
        &format!("{code}0"),
        &code.to_uppercase().replace(|c: char| c.is_ascii_digit(), "A"),
    ] {
        assert!(!keys.is_link_code(wrong, "stop", id(1), 20_000), "{wrong}");
    }
    assert!(!Home::new().create().is_link_code(&code, "stop", id(1), 20_000));
}

#[test]
fn the_uniqueness_name_survives_rotation_and_tells_pairs_apart() {
    let home = Home::new();
    let mut keys = home.create();
    let name = keys.uniqueness(id(1), id(2));
    assert_eq!(name.len(), 64);
    assert!(name.bytes().all(|byte| byte.is_ascii_hexdigit() && !byte.is_ascii_uppercase()));
    assert_eq!(name, keys.bidder_pseudonym(id(1), id(2)));

    keys.rotate().expect("can rotate");
    let reloaded = KeyFile::load(home.path()).expect("can be read");
    assert_eq!(name, reloaded.uniqueness(id(1), id(2)));

    for (assignment, supplier) in [(id(1), id(3)), (id(3), id(2)), (id(2), id(1))] {
        assert_ne!(name, keys.uniqueness(assignment, supplier));
    }
    assert_ne!(name, Home::new().create().uniqueness(id(1), id(2)));
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &std::path::Path) -> u32 {
        let metadata = fs::metadata(path).expect("is there");
        metadata.permissions().mode() & 0o7777
    }

    #[test]
    fn only_the_owner_has_access_also_after_rotation() {
        let home = Home::new();
        let mut keys = home.create();
        assert_eq!(mode(&home.path()), 0o600);
        keys.rotate().expect("can rotate");
        assert_eq!(mode(&home.path()), 0o600);
        assert_eq!(mode(&home.folder.path().join("keys.json.lock")), 0o600);
    }

    #[test]
    fn a_file_that_others_can_reach_is_refused() {
        let home = Home::new();
        drop(home.create());
        for exposed in [0o604, 0o644, 0o640, 0o602, 0o660] {
            fs::set_permissions(home.path(), fs::Permissions::from_mode(exposed)).expect("can be set");
            let refused = KeyFile::load(home.path()).expect_err("is exposed");
            assert!(matches!(refused, Error::KeyFileExposed { mode, .. } if mode == exposed));
            assert!(refused.to_string().contains(&format!("mode {exposed:04o}")), "{refused}");
            let refused = KeyFile::load_or_create(home.path(), false);
            assert!(matches!(refused, Err(Error::KeyFileExposed { .. })));
        }
        for closed in [0o600, 0o400] {
            fs::set_permissions(home.path(), fs::Permissions::from_mode(closed)).expect("can be set");
            KeyFile::load(home.path()).expect("only the owner has access");
        }
    }

    #[test]
    fn rotation_follows_a_link_and_a_link_to_nowhere_is_not_a_free_place() {
        let home = Home::new();
        drop(home.create());
        let link = home.folder.path().join("link.json");
        symlink(home.path(), &link).expect("can be linked");
        KeyFile::load(&link).expect("follows").rotate().expect("can rotate");
        assert!(fs::symlink_metadata(&link).expect("is there").is_symlink());
        let keys = KeyFile::load(home.path()).expect("can be read");
        assert_eq!(keys.versions().count(), 2);

        fs::remove_file(home.path()).expect("can be removed");
        let refused = KeyFile::load_or_create(&link, false);
        assert!(matches!(refused, Err(Error::KeyFileNotFound { .. })));
        assert!(!home.path().exists());
    }
}
