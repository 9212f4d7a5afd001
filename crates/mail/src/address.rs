//! Addresses that cannot smuggle a header or a second recipient.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::MailError;

/// RFC 5321 §4.5.3.1.3: a path is at most 256 octets with its brackets.
const MAX_BYTES: usize = 254;

/// One checked e-mail address. `Debug` hides it: addresses do not belong in logs.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(lettre::Address);

impl Address {
    /// Takes spaces off the ends; refuses what is not one plain address.
    pub fn parse(text: &str) -> Result<Self, MailError> {
        let text = text.trim();
        let is_plain =
            |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '"' | '<' | '>' | '(' | ')' | ',' | ';' | ':' | '\\');
        if text.len() > MAX_BYTES || !text.chars().all(is_plain) {
            return Err(MailError::Address);
        }
        text.parse().map(Self).map_err(|_| MailError::Address)
    }

    pub fn as_str(&self) -> &str {
        self.0.as_ref()
    }

    pub(crate) fn to_mailbox(&self) -> lettre::message::Mailbox {
        lettre::message::Mailbox::new(None, self.0.clone())
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Address(hidden)")
    }
}

impl TryFrom<String> for Address {
    type Error = MailError;

    fn try_from(text: String) -> Result<Self, MailError> {
        Self::parse(&text)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.as_str().to_owned()
    }
}

/// Whom mails are from: an address with an optional name, `Kavel <no-reply@example.org>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    name: Option<String>,
    address: Address,
}

impl Sender {
    pub fn parse(text: &str) -> Result<Self, MailError> {
        let text = text.trim();
        let Some((name, rest)) = text.split_once('<') else {
            return Ok(Self {
                name: None,
                address: Address::parse(text)?,
            });
        };
        let address = Address::parse(rest.strip_suffix('>').ok_or(MailError::Address)?)?;
        let name = name.trim().trim_matches('"').trim();
        if name.chars().any(char::is_control) {
            return Err(MailError::Address);
        }
        Ok(Self {
            name: (!name.is_empty()).then(|| name.to_owned()),
            address,
        })
    }

    pub(crate) fn to_mailbox(&self) -> lettre::message::Mailbox {
        lettre::message::Mailbox::new(self.name.clone(), self.address.0.clone())
    }

    pub(crate) fn domain(&self) -> &str {
        self.address.0.domain()
    }
}

impl fmt::Display for Sender {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(formatter, "{name} <{}>", self.address.as_str()),
            None => formatter.write_str(self.address.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_plain_address_is_accepted() {
        for text in [
            "an@example.org",
            " jan.peeters+kavel@mail.example.be ",
            "o'brien@example.org",
            "bürger@example.de",
        ] {
            assert_eq!(Address::parse(text).unwrap().as_str(), text.trim());
        }
    }

    #[test]
    fn nothing_can_be_smuggled_in() {
        for text in [
            "",
            "an",
            "@example.org",
            "an@",
            "an@example.org\r\nBcc: all@example.org",
            "an@example.org\nBcc:x@y.be",
            "an\u{0}@example.org",
            "an@example.org, jan@example.org",
            "An <an@example.org>",
            "\"an b\"@example.org",
            "an@exa mple.org",
            "an@example.org>",
        ] {
            assert!(Address::parse(text).is_err(), "{text:?}");
        }
        assert!(Address::parse(&format!("{}@example.org", "a".repeat(300))).is_err());
        assert!(serde_json::from_str::<Address>(r#""an@example.org\r\nBcc: x@y.be""#).is_err());
    }

    #[test]
    fn a_sender_may_have_a_name() {
        assert_eq!(
            Sender::parse("Kavel <no-reply@example.org>").unwrap().to_string(),
            "Kavel <no-reply@example.org>"
        );
        assert_eq!(Sender::parse("no-reply@example.org").unwrap().to_string(), "no-reply@example.org");
        assert!(Sender::parse("Kavel <no-reply@example.org").is_err());
        assert!(Sender::parse("Ka\r\nBcc: x@y.be <no-reply@example.org>").is_err());
    }

    #[test]
    fn debug_hides_the_address() {
        let shown = format!(
            "{:?} {:?}",
            Address::parse("an@example.org"),
            Sender::parse("Kavel <no-reply@example.org>")
        );
        assert!(!shown.contains("example.org"), "{shown}");
    }
}
