//! Reading an amount that a person typed, in the notation of any of the four languages.

use thiserror::Error;

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ParseMoneyError {
    #[error("no amount")]
    Empty,
    #[error("not an amount")]
    NotAnAmount,
    #[error("a negative amount")]
    Negative,
    #[error("an amount that can be read in two ways")]
    Ambiguous,
    #[error("an amount that is too large")]
    TooLarge,
}

impl ParseMoneyError {
    /// The message that tells a person what to change.
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Empty => "error-required",
            Self::NotAnAmount => "error-money",
            Self::Negative => "error-money-negative",
            Self::Ambiguous => "error-money-ambiguous",
            Self::TooLarge => "error-money-too-large",
        }
    }
}

/// The cents in `text`: `1250`, `1.250,50`, `1,250.50`, `€ 1 250,50`, `1'250 EUR`.
///
/// A dot or comma is the decimal mark when one or two digits follow, and a group mark when groups of three do: `250.000`
/// is a quarter of a million, since no amount has three decimals. `0.500`, `1 250.500` and `1.250,500` could be either
/// and are refused.
pub fn parse_money(text: &str) -> Result<i64, ParseMoneyError> {
    let amount = without_currency(text.trim());
    if amount.is_empty() {
        return Err(ParseMoneyError::Empty);
    }
    if amount.starts_with(['-', '−', '–']) {
        return Err(ParseMoneyError::Negative);
    }
    // Spaces and apostrophes only ever group.
    let amount: String = amount
        .chars()
        .map(|c| if c.is_whitespace() || c == '’' { '\'' } else { c })
        .collect();
    if !amount.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'')) {
        return Err(ParseMoneyError::NotAnAmount);
    }
    let (whole, fraction) = split_decimals(&amount)?;
    let digits = without_groups(whole)?;
    cents(&digits, fraction)
}

/// Takes one euro sign or word off the front or the back.
fn without_currency(text: &str) -> &str {
    for word in ["€", "euros", "euro", "eur"] {
        if let Some(head) = text.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word)) {
            return text[head.len()..].trim_start();
        }
        if let Some(start) = text.len().checked_sub(word.len())
            && text.get(start..).is_some_and(|tail| tail.eq_ignore_ascii_case(word))
        {
            return text[..start].trim_end();
        }
    }
    text
}

/// The part before and the digits after the decimal mark.
fn split_decimals(amount: &str) -> Result<(&str, &str), ParseMoneyError> {
    let Some(last) = amount.rfind(['.', ',']) else {
        return Ok((amount, ""));
    };
    let (whole, fraction) = (&amount[..last], &amount[last + 1..]);
    let mark = &amount[last..=last];
    if whole.contains(mark) {
        // The same mark twice groups: 1.250.000. A decimal mark appears once.
        return Ok((amount, ""));
    }
    match fraction.len() {
        1 | 2 if fraction.bytes().all(|byte| byte.is_ascii_digit()) => Ok((whole, fraction)),
        3 if whole.contains(['.', ',', '\'']) || whole.is_empty() || whole.starts_with('0') => Err(ParseMoneyError::Ambiguous),
        3 => Ok((amount, "")),
        _ => Err(ParseMoneyError::NotAnAmount),
    }
}

/// The digits without group marks, which are all the same and stand before groups of exactly three.
fn without_groups(whole: &str) -> Result<String, ParseMoneyError> {
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return if whole.is_empty() {
            Err(ParseMoneyError::NotAnAmount)
        } else {
            Ok(whole.to_owned())
        };
    };
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default();
    let are_threes = groups
        .clone()
        .all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()));
    if !are_threes || !(1..=3).contains(&first.len()) || first.starts_with('0') {
        return Err(ParseMoneyError::NotAnAmount);
    }
    Ok(std::iter::once(first).chain(groups).collect())
}

fn cents(digits: &str, fraction: &str) -> Result<i64, ParseMoneyError> {
    let digits = digits.trim_start_matches('0');
    let whole: i64 = if digits.is_empty() {
        0
    } else {
        digits.parse().map_err(|_| ParseMoneyError::TooLarge)?
    };
    let tenths_and_hundredths: i64 = match fraction.len() {
        0 => 0,
        1 => fraction.parse::<i64>().map_err(|_| ParseMoneyError::NotAnAmount)? * 10,
        _ => fraction.parse().map_err(|_| ParseMoneyError::NotAnAmount)?,
    };
    whole
        .checked_mul(100)
        .and_then(|cents| cents.checked_add(tenths_and_hundredths))
        .ok_or(ParseMoneyError::TooLarge)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Locale, money, money_short};

    #[test]
    fn all_four_notations() {
        for (text, expected) in [
            ("1250", 125_000),
            ("1.250,50", 125_050),
            ("1,250.50", 125_050),
            ("€ 1 250,50", 125_050),
            ("1\u{202f}250,50\u{a0}€", 125_050),
            ("1'250.5 EUR", 125_050),
            ("45000 euro", 4_500_000),
            ("250.000", 25_000_000),
            ("250,000", 25_000_000),
            ("1.250.000", 125_000_000),
            ("0,05", 5),
            ("0", 0),
            ("007", 700),
        ] {
            assert_eq!(parse_money(text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn refusals() {
        use ParseMoneyError::{Ambiguous, Empty, Negative, NotAnAmount, TooLarge};
        for (text, expected) in [
            ("", Empty),
            (" € ", Empty),
            ("-5", Negative),
            ("€ -5", Negative),
            ("−5", Negative),
            ("0.500", Ambiguous),
            (".500", Ambiguous),
            ("1 250.500", Ambiguous),
            ("1.250,500", Ambiguous),
            ("1,250.5000", NotAnAmount),
            ("1.25.50", NotAnAmount),
            ("12.50,5", NotAnAmount),
            ("1 25", NotAnAmount),
            ("1  250", NotAnAmount),
            ("1250.", NotAnAmount),
            (",50", NotAnAmount),
            ("1e5", NotAnAmount),
            ("$5", NotAnAmount),
            ("٣", NotAnAmount),
            ("ten", NotAnAmount),
            ("92233720368547758.08", TooLarge),
            ("99999999999999999999999", TooLarge),
        ] {
            assert_eq!(parse_money(text), Err(expected), "{text}");
        }
        assert_eq!(parse_money("92233720368547758.07"), Ok(i64::MAX));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(cents in 0..=i64::MAX) {
            for locale in Locale::ALL {
                prop_assert_eq!(parse_money(&money(locale, cents, "EUR")), Ok(cents));
                prop_assert_eq!(parse_money(&money_short(locale, cents, "EUR")), Ok(cents));
            }
        }

        #[test]
        fn any_text_is_answered(text in "\\PC{0,20}|[-0-9., '€EUR]{0,20}") {
            if let Ok(cents) = parse_money(&text) {
                prop_assert!(cents >= 0);
            }
        }
    }
}
