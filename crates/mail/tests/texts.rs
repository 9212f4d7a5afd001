//! Every mail in every language, as it is read. After a change of wording: look at the difference, then accept it with
//! `INSTA_UPDATE=always cargo test -p mail --test texts`.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fmt::Write as _;

use i18n::{Locale, Value};
use mail::{Address, Item, Kind, Mail, ParamType};

fn example(kind: Kind, locale: Locale) -> Mail {
    let mail = Mail::new(Address::parse("an.peeters@example.org").unwrap(), locale, kind)
        .with("name", "An Peeters")
        .with("link", format!("https://kavel.example/{}/{}?a=1&b=2", locale.code(), kind.code()))
        .with("organisation", "Stad Brugge & partners")
        .with("inviter", "Jan Janssens")
        .with("role", i18n::t(locale, "role-agency-buyer"))
        .with("owner", "Jan Janssens")
        .with("agency", "Agentschap Wegen")
        .with("framework", "Digitale diensten 2026")
        .with("number", 2)
        .with("lot", "Toegankelijke formulieren")
        .with("assignment", "Meldpunt voor fietspaden")
        .with("capability", "Toegankelijkheidsaudit")
        .with("client", "OCMW Aalst")
        .with("date", "4 december 2026")
        .with("hours", 24)
        .with("days", 7)
        .with("search", "Percelen")
        .with("request", "Claim the profile")
        .with("reason", "The number of the firm is in the register.")
        .with("count", 3);
    let mail = if matches!(kind, Kind::SearchHits | Kind::Reminders) {
        listing(mail)
    } else {
        mail
    };
    mail.with_instant("deadline", "2026-12-04T11:00:00Z".parse().unwrap())
}

fn listing(mail: Mail) -> Mail {
    let item = |title: &str, number: u32| Item {
        title: title.to_owned(),
        language: "nl".to_owned(),
        link: format!("https://kavel.example/lots/{number}-1"),
        lines: vec![
            "Stad Brugge & partners · € 120.000".to_owned(),
            "Web in Brussel; Formulieren".to_owned(),
        ],
    };
    mail.item(item("Toegankelijke <formulieren>", 1001))
        .item(item("Webhosting", 1002))
        .more("Web in Brussel", "https://kavel.example/searches/stop/one")
        .unsubscribe("https://kavel.example/searches/stop/all")
}

#[test]
fn every_mail_in_four_languages() {
    for kind in Kind::ALL {
        let mut shown = String::new();
        for locale in Locale::ALL {
            let rendered = example(kind, locale).render().unwrap();
            writeln!(shown, "=== {locale}\nSubject: {}\n\n{}", rendered.subject, rendered.text).unwrap();
        }
        insta::assert_snapshot!(kind.code(), shown);
    }
}

#[test]
fn the_html_form() {
    insta::assert_snapshot!("html", example(Kind::Invitation, Locale::Fr).render().unwrap().html);
}

#[test]
fn the_html_form_of_a_list() {
    insta::assert_snapshot!("html-list", example(Kind::SearchHits, Locale::De).render().unwrap().html);
}

#[test]
fn every_link_is_absolute() {
    let wrong = "/searches/stop/one";
    let mail = || example(Kind::SearchHits, Locale::En);
    assert!(mail().render().is_ok());
    assert!(mail().unsubscribe(wrong).render().is_err());
    assert!(mail().more("Stop", wrong).render().is_err());
    let item = Item {
        title: "A".to_owned(),
        language: "en".to_owned(),
        link: wrong.to_owned(),
        lines: Vec::new(),
    };
    assert!(mail().item(item).render().is_err());
}

#[test]
fn the_html_says_what_the_text_says() {
    for kind in Kind::ALL {
        for locale in Locale::ALL {
            let rendered = example(kind, locale).render().unwrap();
            for paragraph in rendered.text.lines().filter(|line| !line.is_empty() && *line != "-- ") {
                let paragraph = paragraph.trim_start_matches("* ").trim();
                let escaped = paragraph.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                let escaped = escaped.trim_end_matches([':', '\u{a0}']);
                assert!(rendered.html.contains(escaped), "{kind:?} {locale}: {paragraph}");
            }
            assert!(rendered.html.contains(&format!("<html lang=\"{locale}\">")));
        }
    }
}

#[test]
fn a_text_uses_what_its_kind_announces_and_nothing_else() {
    for kind in Kind::ALL {
        let mut mail = example(kind, Locale::En);
        mail.params.retain(|name, _| kind.params().iter().any(|(known, _)| known == name));
        for locale in Locale::ALL {
            mail.locale = locale;
            let rendered = mail.render().unwrap();
            let all = format!("{} {}", rendered.subject, rendered.text);
            assert!(
                !all.contains("{$") && !all.contains("{ $") && !all.contains("mail-"),
                "{kind:?} {locale}: {all}"
            );
            for (name, param_type) in kind.params() {
                let value = match param_type {
                    ParamType::Instant => i18n::date_time(
                        locale,
                        mail.params[*name].parse().map(jiff::Timestamp::from_millisecond).unwrap().unwrap(),
                    ),
                    _ => mail.params[*name].clone(),
                };
                assert!(all.contains(&value), "{kind:?} {locale} does not say its {name}");
            }
        }
    }
}

#[test]
fn a_message_mail_says_only_that_there_is_one() {
    for locale in Locale::ALL {
        let text = example(Kind::NewMessage, locale).render().unwrap().text;
        for secret in ["Brugge", "Wegen", "formulieren", "fietspaden", "Janssens"] {
            assert!(!text.contains(secret));
        }
    }
}

#[test]
fn one_is_singular() {
    let one = |kind, name: &str, locale| example(kind, locale).with(name, 1).render().unwrap().text;
    assert!(one(Kind::BidsOpened, "count", Locale::En).contains("There is 1 bid."));
    assert!(one(Kind::Invitation, "days", Locale::De).contains("gilt 1 Tag."));
    assert!(one(Kind::ConfirmAddress, "hours", Locale::Fr).contains("1 heure "));
    assert_eq!(Value::from(1_u32), Value::Integer(1));
}
