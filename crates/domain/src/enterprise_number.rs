//! Identifiers of organisations: the Belgian enterprise number (KBO/BCE), and `{scheme}-{id}` of org-id.guide elsewhere.

use std::fmt;
use thiserror::Error;

/// A Belgian enterprise number whose check digits are right. Shown as `0202.239.951`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnterpriseNumber(u64);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EnterpriseNumberError {
    #[error("no number")]
    Empty,
    /// Something else than `BE`, nine or ten digits, dots and spaces, or a first digit other than 0 and 1.
    #[error("not an enterprise number")]
    Form,
    #[error("the check digits are wrong")]
    CheckDigits,
}

impl EnterpriseNumberError {
    #[must_use]
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Empty => "error-required",
            Self::Form | Self::CheckDigits => "error-enterprise-number",
        }
    }
}

impl EnterpriseNumber {
    /// Ten digits with `97 − (first eight mod 97) = last two` (0 counts as 97); nine digits are padded on the left; dots, spaces,
    /// dashes and a leading `BE` are accepted. Numbers start with 0 or 1.
    pub fn parse(text: &str) -> Result<Self, EnterpriseNumberError> {
        let text = text.trim();
        let digits = match text.get(..2) {
            Some(country) if country.eq_ignore_ascii_case("be") => &text[2..],
            _ => text,
        };
        let mut number: u64 = 0;
        let mut count = 0;
        for c in digits.chars() {
            if let Some(digit) = c.to_digit(10) {
                count += 1;
                if count > 10 {
                    return Err(EnterpriseNumberError::Form);
                }
                number = number * 10 + u64::from(digit);
            } else if !(c.is_whitespace() || matches!(c, '.' | '-')) {
                return Err(EnterpriseNumberError::Form);
            }
        }
        match count {
            0 if text.is_empty() => return Err(EnterpriseNumberError::Empty),
            9 | 10 if number < 2_000_000_000 => {}
            _ => return Err(EnterpriseNumberError::Form),
        }
        let (body, check) = (number / 100, number % 100);
        // `mod` gives 0 to 96, so that the difference is 1 to 97 and a remainder of 0 is written as 97.
        if 97 - body % 97 == check {
            Ok(Self(number))
        } else {
            Err(EnterpriseNumberError::CheckDigits)
        }
    }

    /// `BE-0202239951`: what is stored and compared.
    #[must_use]
    pub fn identifier(self) -> String {
        format!("BE-{:010}", self.0)
    }
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.0;
        write!(f, "{:04}.{:03}.{:03}", number / 1_000_000, number / 1000 % 1000, number % 1000)
    }
}

/// The stored identifier of an organisation in `country` (ISO 3166-1 alpha-2): `BE-0202239951` in Belgium, elsewhere `{scheme}-{id}`
/// with a scheme of capitals, digits and dashes such as `GB-COH-01234567`. The error is a message id.
pub fn parse_identifier(country: &str, text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    if country.eq_ignore_ascii_case("be") {
        return EnterpriseNumber::parse(text)
            .map(EnterpriseNumber::identifier)
            .map_err(EnterpriseNumberError::message_id);
    }
    if text.is_empty() {
        return Err("error-required");
    }
    let is_sane = text.len() <= 64
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/' | '_'));
    match text.split_once('-') {
        Some((scheme, id)) if is_sane && scheme.len() >= 2 && !id.is_empty() => Ok(format!("{}-{id}", scheme.to_ascii_uppercase())),
        _ => Err("error-identifier"),
    }
}

/// A stored identifier as a person reads it: `0202.239.951` for a Belgian one, others as they are.
#[must_use]
pub fn show_identifier(identifier: &str) -> String {
    identifier
        .strip_prefix("BE-")
        .and_then(|digits| EnterpriseNumber::parse(digits).ok())
        .map_or_else(|| identifier.to_owned(), |number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use EnterpriseNumberError::{CheckDigits, Empty, Form};
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("0202.239.951", "0202.239.951", "BE-0202239951")]
    #[case("202239951", "0202.239.951", "BE-0202239951")]
    #[case("BE 0202 239 951", "0202.239.951", "BE-0202239951")]
    #[case(" be0403.170.701 ", "0403.170.701", "BE-0403170701")]
    fn real_numbers(#[case] text: &str, #[case] shown: &str, #[case] identifier: &str) {
        let number = EnterpriseNumber::parse(text).unwrap();
        assert_eq!(number.to_string(), shown);
        assert_eq!(number.identifier(), identifier);
        assert_eq!(show_identifier(identifier), shown);
    }

    #[rstest]
    #[case("0123.456.789", CheckDigits)]
    #[case("", Empty)]
    #[case("BE", Form)]
    #[case("12345678", Form)]
    #[case("02022399510", Form)]
    #[case("NL0202239951", Form)]
    #[case("9202239951", Form)]
    #[case("0202.239.95é", Form)]
    fn false_numbers(#[case] text: &str, #[case] error: EnterpriseNumberError) {
        assert_eq!(EnterpriseNumber::parse(text), Err(error));
    }

    #[test]
    fn other_countries_have_a_scheme() {
        assert_eq!(parse_identifier("GB", "gb-COH-01234567").unwrap(), "GB-COH-01234567");
        assert_eq!(parse_identifier("NL", "12345678"), Err("error-identifier"));
        assert_eq!(parse_identifier("BE", "0202.239.951").unwrap(), "BE-0202239951");
    }

    proptest! {
        /// One wrong digit is always found: the two check digits are a remainder by a prime.
        #[test]
        fn a_wrong_digit_is_found(body in 0_u64..20_000_000, at in 0_usize..10, by in 1_u8..10) {
            let good = format!("{body:08}{:02}", 97 - body % 97);
            prop_assert!(EnterpriseNumber::parse(&good).is_ok());
            let mut bytes = good.into_bytes();
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            prop_assert!(EnterpriseNumber::parse(std::str::from_utf8(&bytes).unwrap()).is_err());
        }
        #[test]
        fn any_text_is_safe(text in ".{0,40}") {
            let _ = EnterpriseNumber::parse(&text);
            let _ = parse_identifier("FR", &text);
        }
    }
}
