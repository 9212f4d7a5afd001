//! Mails into a folder and back.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;

use i18n::Locale;
use jiff::Timestamp;
use mail::{Address, Kind, Mail, Mailer, Sender, list, read};

fn mail(to: &str, locale: Locale) -> Mail {
    Mail::new(Address::parse(to).unwrap(), locale, Kind::ConfirmAddress)
        .with("name", "Zoë Müller")
        .with("link", "https://kavel.example/confirm/abc?x=1&y=2")
        .with("hours", 24)
}

fn mailer(folder: &std::path::Path) -> Mailer {
    Mailer::folder(folder, Sender::parse("Kavel <no-reply@kavel.example>").unwrap())
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[tokio::test]
async fn what_is_sent_can_be_listed_and_read() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("data/mail");
    assert_eq!(list(&folder).unwrap(), []);
    let mailer = mailer(&folder);
    mailer.check().await.unwrap();
    mailer
        .send(&mail("first@example.org", Locale::Fr), at("2026-12-04T11:00:00.000001Z"))
        .await
        .unwrap();
    // Two mails at one instant, in the past of the first.
    mailer
        .send(&mail("second@example.org", Locale::De), at("2026-12-03T23:59:59Z"))
        .await
        .unwrap();
    mailer
        .send(&mail("third@example.org", Locale::Nl), at("2026-12-03T23:59:59Z"))
        .await
        .unwrap();

    let mails = list(&folder).unwrap();
    let order: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(order, ["first@example.org", "third@example.org", "second@example.org"]);
    assert_eq!(mails[0].name, "20261204-110000-000001-0000-confirm-address.eml");
    assert_eq!((mails[0].kind, mails[0].locale), (Kind::ConfirmAddress, Locale::Fr));
    assert_eq!(mails[0].sent_at, at("2026-12-04T11:00:00.000001Z"));
    assert_eq!(mails[0].subject, "Confirmez votre adresse e-mail");

    let content = read(&folder, &mails[0].name).unwrap().unwrap();
    let rendered = mail("first@example.org", Locale::Fr).render().unwrap();
    assert_eq!(
        (content.text, content.html, content.mail),
        (rendered.text, rendered.html, mails[0].clone())
    );
    assert_eq!(mailer.folder_path(), Some(folder.as_path()));
}

#[tokio::test]
async fn the_file_is_readable_as_it_is_and_private() {
    let place = tempfile::tempdir().unwrap();
    mailer(place.path())
        .send(&mail("an@example.org", Locale::Fr), at("2026-12-04T11:00:00Z"))
        .await
        .unwrap();
    let path = place.path().join(&list(place.path()).unwrap()[0].name);
    let file = fs::read_to_string(&path).unwrap();
    assert!(
        file.starts_with(
            "Date: Fri, 04 Dec 2026 11:00:00 +0000\nFrom: Kavel <no-reply@kavel.example>\nTo: an@example.org\nSubject: Confirmez"
        ),
        "{file}"
    );
    assert!(file.contains("Bonjour Zoë Müller,") && file.contains("https://kavel.example/confirm/abc?x=1&y=2\n"));
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&path).unwrap().permissions()) & 0o777,
        0o600
    );
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "nothing half-written is left");
}

#[tokio::test]
async fn only_mails_of_the_folder_are_shown() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("mail");
    mailer(&folder)
        .send(&mail("an@example.org", Locale::En), at("2026-12-04T11:00:00Z"))
        .await
        .unwrap();
    let name = list(&folder).unwrap()[0].name.clone();
    // A real mail outside the folder, which no name may reach.
    fs::copy(folder.join(&name), place.path().join("secret.eml")).unwrap();
    for name in [
        "../secret.eml",
        "/etc/passwd",
        "..%2fsecret.eml",
        "a/../../secret.eml",
        "..\\secret.eml",
        "secret.eml\0",
        ".eml",
        "..",
        "",
        "nothing.eml",
    ] {
        assert_eq!(read(&folder, name).unwrap(), None, "{name:?}");
    }
    fs::write(folder.join("notes.txt"), "not a mail").unwrap();
    fs::write(folder.join("notes.eml"), [0xff, 0xfe, b'\n']).unwrap();
    fs::write(folder.join("half.eml"), "To: an@example.org\n").unwrap();
    fs::create_dir(folder.join("folder.eml")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(place.path().join("secret.eml"), folder.join("link.eml")).unwrap();
    assert_eq!(list(&folder).unwrap().len(), 1);
    for name in ["notes.eml", "half.eml", "folder.eml", "link.eml"] {
        assert_eq!(read(&folder, name).unwrap(), None, "{name}");
    }
    assert!(read(&folder, &name).unwrap().is_some());
}

#[tokio::test]
async fn many_mails_at_once_all_arrive() {
    let place = tempfile::tempdir().unwrap();
    let mailer = mailer(place.path());
    let now = at("2026-12-04T11:00:00Z");
    let tasks: Vec<_> = (0..40)
        .map(|number| {
            let mailer = mailer.clone();
            tokio::spawn(async move { mailer.send(&mail(&format!("p{number}@example.org"), Locale::En), now).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let mut all: Vec<String> = list(place.path()).unwrap().into_iter().map(|mail| mail.to).collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 40);
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_an_error_worth_another_try() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "").unwrap();
    let mailer = mailer(&file.join("mail"));
    let error = mailer
        .send(&mail("an@example.org", Locale::En), Timestamp::UNIX_EPOCH)
        .await
        .unwrap_err();
    assert!(!error.is_permanent() && !error.to_string().contains("an@example.org"));
    assert!(mailer.check().await.is_err());
}

#[tokio::test]
async fn a_list_has_the_headers_to_unsubscribe() {
    let place = tempfile::tempdir().unwrap();
    let letter = Mail::new(Address::parse("an@example.org").unwrap(), Locale::En, Kind::SearchHits)
        .with("link", "https://kavel.example/searches/manage/abc")
        .with("count", 1)
        .unsubscribe("https://kavel.example/searches/stop/abc");
    mailer(place.path()).send(&letter, at("2026-12-04T11:00:00Z")).await.unwrap();
    let name = list(place.path()).unwrap()[0].name.clone();
    let file = fs::read_to_string(place.path().join(&name)).unwrap();
    assert!(
        file.contains(
            "\nList-Unsubscribe: <https://kavel.example/searches/stop/abc>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\nMIME-Version"
        ),
        "{file}"
    );
    assert!(read(place.path(), &name).unwrap().is_some(), "and is still read");
}
