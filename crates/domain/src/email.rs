//! A mail address that mail can plausibly be sent to. Only a confirmation proves that it works.

use serde::{Deserialize, Serialize};
use std::fmt;

/// `local@domain`, the domain in lower case. Compared as written otherwise, as RFC 5321 §2.4 has it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    #[error("no address")]
    Empty,
    #[error("not a mail address")]
    Form,
}

impl EmailError {
    #[must_use]
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Empty => "error-required",
            Self::Form => "error-email",
        }
    }
}

impl EmailAddress {
    /// One `@`, 1 to 64 bytes before it, a domain with a dot after it, 254 bytes at most (RFC 5321 §4.5.3.1); no spaces, quotes,
    /// brackets, commas or control characters, so that it can stand in a header as it is.
    pub fn parse(text: &str) -> Result<Self, EmailError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(EmailError::Empty);
        }
        let (local, domain) = text.split_once('@').ok_or(EmailError::Form)?;
        let domain = domain.to_lowercase();
        let is_sane = |c: char| !c.is_whitespace() && !c.is_control() && !"@<>()[]\\,;:\"".contains(c);
        let is_dotted = |part: &str| !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
        let is_label = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        let is_good = (1..=64).contains(&local.len())
            && local.chars().all(is_sane)
            && is_dotted(local)
            && local.len() + 1 + domain.len() <= 254
            && domain.contains('.')
            && domain.split('.').all(is_label)
            && domain
                .rsplit('.')
                .next()
                .is_some_and(|top| top.len() >= 2 && !top.bytes().all(|b| b.is_ascii_digit()));
        if is_good {
            Ok(Self(format!("{local}@{domain}")))
        } else {
            Err(EmailError::Form)
        }
    }
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
    /// What look-ups and uniqueness compare: two addresses that differ in case only are the same person in practice.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for EmailAddress {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = EmailError;
    fn try_from(text: String) -> Result<Self, EmailError> {
        Self::parse(&text)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("An.Peeters@Stad.BE", "An.Peeters@stad.be")]
    #[case(" o'neill+tenders@example.co.uk ", "o'neill+tenders@example.co.uk")]
    #[case("info@bücher.example", "info@bücher.example")]
    fn good(#[case] text: &str, #[case] parsed: &str) {
        assert_eq!(EmailAddress::parse(text).unwrap().as_str(), parsed);
    }

    #[rstest]
    #[case("an")]
    #[case("an@stad")]
    #[case("@stad.be")]
    #[case("an@@stad.be")]
    #[case("an@stad.be@x.be")]
    #[case("an peeters@stad.be")]
    #[case("an@stad..be")]
    #[case("an@-stad.be")]
    #[case("an@127.0.0.1")]
    #[case("an@stad.be\nBcc: x@y.be")]
    #[case("<an@stad.be>")]
    #[case(".an@stad.be")]
    fn bad(#[case] text: &str) {
        assert_eq!(EmailAddress::parse(text), Err(EmailError::Form));
    }

    #[test]
    fn too_long() {
        assert!(EmailAddress::parse(&format!("{}@stad.be", "a".repeat(65))).is_err());
        assert!(EmailAddress::parse(&format!("a@{}be", "abc.".repeat(70))).is_err());
        assert_eq!(EmailAddress::parse("  "), Err(EmailError::Empty));
    }

    proptest! {
        #[test]
        fn parsing_twice_changes_nothing(text in "[a-zA-Z.+]{1,10}@[a-zA-Z.-]{1,20}|.{0,30}") {
            if let Ok(address) = EmailAddress::parse(&text) {
                prop_assert_eq!(EmailAddress::parse(address.as_str()), Ok(address));
            }
        }
    }
}
