//! A mail before it is sent: who, in which language, about what.

use std::collections::BTreeMap;
use std::fmt;

use i18n::{Locale, Value, t, t_with};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::html::to_html;
use crate::{Address, Kind, ParamType};

/// Longer names and titles are cut, so that a subject stays a subject.
const MAX_TEXT_CHARS: usize = 200;

/// One mail to one person. It can be stored as JSON in an outbox. `Debug` shows its kind and language only, because the
/// parameters hold names and one-time links.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    pub to: Address,
    #[serde(with = "locale_code")]
    pub locale: Locale,
    pub kind: Kind,
    pub params: BTreeMap<String, String>,
    /// What a mail lists, between its text and its button.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// Links after the button, each with its text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more: Vec<(String, String)>,
    /// The address that ends these mails by a POST without any sign-in (RFC 8058).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unsubscribe: Option<String>,
}

/// One thing of the list of a mail.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pub title: String,
    /// Of the title.
    pub language: String,
    /// Absolute.
    pub link: String,
    /// What there is to say about it.
    pub lines: Vec<String>,
}

/// A mail as it is read.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// Why a mail cannot be made. Names the parameter, never its content.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MailError {
    #[error("not an e-mail address")]
    Address,
    #[error("the {0} mail lacks `{1}`", kind.code(), name)]
    Missing { kind: Kind, name: &'static str },
    #[error("`{1}` of the {0} mail is not what it should be: {expected:?}", kind.code(), name)]
    Param {
        kind: Kind,
        name: &'static str,
        expected: ParamType,
    },
}

impl Mail {
    pub const fn new(to: Address, locale: Locale, kind: Kind) -> Self {
        Self {
            to,
            locale,
            kind,
            params: BTreeMap::new(),
            items: Vec::new(),
            more: Vec::new(),
            unsubscribe: None,
        }
    }

    /// Gives a parameter of [`Kind::params`], or the `name` of the person for the greeting.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// Gives a parameter of type [`ParamType::Instant`].
    #[must_use]
    pub fn with_instant(self, name: &str, at: Timestamp) -> Self {
        self.with(name, at.as_millisecond())
    }

    #[must_use]
    pub fn item(mut self, item: Item) -> Self {
        self.items.push(item);
        self
    }

    #[must_use]
    pub fn more(mut self, text: impl Into<String>, link: impl Into<String>) -> Self {
        self.more.push((text.into(), link.into()));
        self
    }

    #[must_use]
    pub fn unsubscribe(mut self, link: impl Into<String>) -> Self {
        self.unsubscribe = Some(link.into());
        self
    }

    /// Name and value of the headers that only some mails have.
    pub(crate) fn headers(&self) -> Vec<(&'static str, String)> {
        let Some(link) = &self.unsubscribe else { return Vec::new() };
        vec![
            ("List-Unsubscribe", format!("<{link}>")),
            ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()),
        ]
    }

    /// Subject, plain text and HTML.
    pub fn render(&self) -> Result<Rendered, MailError> {
        let args = self.args()?;
        self.check_links()?;
        let args: Vec<(&str, Value)> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let id = |part: &str| format!("mail-{}-{part}", self.kind.code());
        let write = |part: &str| t_with(self.locale, &id(part), &args);
        let link = self.params.get("link").map(String::as_str).unwrap_or_default();
        let letter = Letter {
            locale: self.locale,
            subject: write("subject"),
            greeting: match self.params.get("name").map(|name| one_line(name)).filter(|name| !name.is_empty()) {
                Some(name) => t_with(self.locale, "mail-greeting-name", &[("name", name.into())]),
                None => t(self.locale, "mail-greeting"),
            },
            text: write("text"),
            action_label: t_with(self.locale, "mail-action-label", &[("action", write("action").into())]),
            action: write("action"),
            link: link.to_owned(),
            link_instead: t(self.locale, "mail-link-instead"),
            after: i18n::exists(&id("after")).then(|| write("after")),
            footer: t(self.locale, "mail-footer"),
            items: self.items.iter().map(Item::shown).collect(),
            more: self.more.iter().map(|(text, link)| (one_line(text), link.clone())).collect(),
        };
        Ok(Rendered {
            text: letter.to_text(),
            html: to_html(&letter),
            subject: letter.subject,
        })
    }

    fn check_links(&self) -> Result<(), MailError> {
        let links = self
            .items
            .iter()
            .map(|item| &item.link)
            .chain(self.more.iter().map(|(_, link)| link));
        match links.chain(&self.unsubscribe).all(|link| is_absolute(link)) {
            true => Ok(()),
            false => Err(MailError::Param {
                kind: self.kind,
                name: "link",
                expected: ParamType::Link,
            }),
        }
    }

    /// The parameters in the form in which messages take them.
    fn args(&self) -> Result<Vec<(&'static str, Value)>, MailError> {
        let kind = self.kind;
        let given = |&(name, expected): &(&'static str, ParamType)| {
            let value = self.params.get(name).ok_or(MailError::Missing { kind, name })?;
            let wrong = MailError::Param { kind, name, expected };
            let value = match expected {
                ParamType::Text => Value::Text(one_line(value)),
                ParamType::Link if is_absolute(value) => Value::Text(value.clone()),
                ParamType::Link => return Err(wrong),
                ParamType::Number => Value::Integer(value.parse().map_err(|_| wrong)?),
                ParamType::Instant => {
                    let at = value
                        .parse()
                        .ok()
                        .and_then(|ms| Timestamp::from_millisecond(ms).ok())
                        .ok_or(wrong)?;
                    Value::Text(i18n::date_time(self.locale, at))
                }
            };
            Ok((name, value))
        };
        kind.params().iter().map(given).collect()
    }
}

/// The parts of a mail, written.
pub(crate) struct Letter {
    pub locale: Locale,
    pub subject: String,
    pub greeting: String,
    pub text: String,
    pub action: String,
    /// The action with a colon, before a bare address.
    pub action_label: String,
    pub link: String,
    pub link_instead: String,
    pub after: Option<String>,
    pub footer: String,
    pub items: Vec<Item>,
    pub more: Vec<(String, String)>,
}

impl Item {
    /// Each text on one line.
    fn shown(&self) -> Self {
        Self {
            title: one_line(&self.title),
            language: self.language.clone(),
            link: self.link.clone(),
            lines: self
                .lines
                .iter()
                .map(|line| one_line(line))
                .filter(|line| !line.is_empty())
                .collect(),
        }
    }
}

impl Letter {
    fn to_text(&self) -> String {
        let Self {
            greeting,
            text,
            action_label: action,
            link,
            after,
            footer,
            items,
            more,
            ..
        } = self;
        let items: String = items.iter().map(item_text).collect();
        let more: String = more.iter().map(|(text, link)| format!("{text}\n{link}\n\n")).collect();
        let after = after.as_ref().map(|after| format!("{after}\n\n")).unwrap_or_default();
        // "-- " marks a signature, RFC 3676 §4.3.
        format!("{greeting}\n\n{text}\n\n{items}{action}\n{link}\n\n{after}{more}-- \n{footer}\n")
    }
}

/// A star before the title tells where the next thing begins.
fn item_text(item: &Item) -> String {
    let lines: String = item.lines.iter().map(|line| format!("  {line}\n")).collect();
    format!("* {}\n{lines}  {}\n\n", item.title, item.link)
}

/// On one line, without marks that turn the direction of text around.
fn one_line(text: &str) -> String {
    let visible = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let visible: String = visible
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect();
    let words = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= MAX_TEXT_CHARS {
        words
    } else {
        words.chars().take(MAX_TEXT_CHARS - 1).chain(['…']).collect()
    }
}

fn is_absolute(link: &str) -> bool {
    let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '['))
        && link
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}'))
}

impl fmt::Debug for Mail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Mail")
            .field("kind", &self.kind)
            .field("locale", &self.locale)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Rendered {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Rendered").finish_non_exhaustive()
    }
}

/// A language as its code.
mod locale_code {
    use i18n::Locale;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
    pub fn serialize<S: Serializer>(locale: &Locale, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(locale.code())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Locale, D::Error> {
        let code = String::deserialize(deserializer)?;
        Locale::parse(&code).ok_or_else(|| D::Error::custom("not a language of the interface"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invitation() -> Mail {
        Mail::new(Address::parse("an@example.org").unwrap(), Locale::En, Kind::Invitation)
            .with("link", "https://kavel.example/invitations/secret-token")
            .with("organisation", "Stad Brugge")
            .with("inviter", "Jan Peeters")
            .with("role", "buyer")
            .with("days", 7)
    }

    #[test]
    fn a_parameter_can_neither_break_a_line_nor_the_markup() {
        let mail = invitation()
            .with("organisation", "Stad\r\nBcc: all@example.org\u{202e} <b>&\"")
            .with("name", "A\nB");
        let rendered = mail.render().unwrap();
        assert_eq!(rendered.subject, "You are invited to join Stad Bcc: all@example.org <b>&\"");
        assert!(rendered.text.starts_with("Hello A B,\n\n"));
        assert!(rendered.html.contains("all@example.org &lt;b&gt;&amp;&quot;") && !rendered.html.contains("<b>"));
        let long = invitation().with("organisation", "é".repeat(5000)).render().unwrap();
        assert!(long.subject.chars().count() < 250);
    }

    #[test]
    fn what_is_missing_or_wrong_is_named() {
        let mut mail = invitation();
        mail.params.remove("inviter");
        assert_eq!(
            mail.render(),
            Err(MailError::Missing {
                kind: Kind::Invitation,
                name: "inviter"
            })
        );
        assert_eq!(mail.render().unwrap_err().to_string(), "the invitation mail lacks `inviter`");
        for link in [
            "/invitations/1",
            "javascript:alert(1)",
            "https://",
            "https:///x",
            "https://a/\"onclick=",
            "https://a/ b",
            "",
        ] {
            let wrong = MailError::Param {
                kind: Kind::Invitation,
                name: "link",
                expected: ParamType::Link,
            };
            assert_eq!(invitation().with("link", link).render(), Err(wrong), "{link}");
        }
        assert!(invitation().with("days", "seven").render().is_err());
    }

    #[test]
    fn json_keeps_it_and_debug_hides_it() {
        let mail = invitation();
        let json = serde_json::to_string(&mail).unwrap();
        assert_eq!(serde_json::from_str::<Mail>(&json).unwrap(), mail);
        assert!(json.contains(r#""locale":"en","kind":"invitation""#), "{json}");
        let shown = format!("{mail:?} {:?}", mail.render());
        assert!(
            !shown.contains("example") && !shown.contains("Brugge") && !shown.contains("secret"),
            "{shown}"
        );
    }
}
