//! Integer cents with a currency.

use serde::{Deserialize, Serialize};
use std::fmt;

/// ISO 4217, three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    pub const EUR: Self = Self(*b"EUR");

    /// `None` unless three ASCII letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.trim().as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("EUR")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("`{text}` is not a currency code"))
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.as_str().to_owned()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    pub cents: i64,
    pub currency: Currency,
}

impl Money {
    #[must_use]
    pub const fn eur(cents: i64) -> Self {
        Self {
            cents,
            currency: Currency::EUR,
        }
    }
    #[must_use]
    pub const fn new(cents: i64, currency: Currency) -> Self {
        Self { cents, currency }
    }
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.cents > 0
    }
    /// `None` where the currencies differ or the sum does not fit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.combine(other, i64::checked_add)
    }
    /// `None` where the currencies differ or the difference does not fit.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.combine(other, i64::checked_sub)
    }
    fn combine(self, other: Self, by: fn(i64, i64) -> Option<i64>) -> Option<Self> {
        let cents = by(self.cents, other.cents).filter(|_| self.currency == other.currency)?;
        Some(Self::new(cents, self.currency))
    }
    /// The sum in `currency`; `None` where one is in another or the sum does not fit. Of nothing: zero.
    #[must_use]
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::new(0, currency), Self::checked_add)
    }
    /// `parts` amounts that add up to this one to the cent; the first ones are a cent larger where it does not divide.
    #[must_use]
    pub fn split(self, parts: u32) -> Vec<Self> {
        if parts == 0 {
            return Vec::new();
        }
        let count = i64::from(parts);
        let (each, left) = (self.cents.div_euclid(count), self.cents.rem_euclid(count));
        (0..count).map(|i| Self::new(each + i64::from(i < left), self.currency)).collect()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("no amount")]
    Empty,
    #[error("not an amount")]
    Form,
    #[error("a negative amount")]
    Negative,
    #[error("an amount that can be read in two ways")]
    Ambiguous,
    #[error("an amount that is too large")]
    TooLarge,
}

impl MoneyError {
    #[must_use]
    pub const fn message_id(self) -> &'static str {
        match self {
            Self::Empty => "error-required",
            Self::Form => "error-money",
            Self::Negative => "error-money-negative",
            Self::Ambiguous => "error-money-ambiguous",
            Self::TooLarge => "error-money-too-large",
        }
    }
}

/// The most that a form takes: a trillion euro. Sums of a thousand of them still fit.
pub const MAX_CENTS: i64 = 100_000_000_000_000;

/// The cents of an amount in euro as people type it: `1250`, `1.250,50`, `1,250.50`, `€ 1 250,50`, `1'250.50 EUR`.
///
/// Spaces and apostrophes group. With both a dot and a comma the last one is the decimal mark. With one of them: once and followed by
/// one or two digits it is the decimal mark, followed by exactly three it groups (`1,250` is 1250: no amount has three decimals),
/// several times it groups. `0,500` could only be three decimals and `1 250,500` mixes two group marks: ambiguous.
pub fn parse_cents(text: &str) -> Result<i64, MoneyError> {
    let lower = text.trim().to_lowercase();
    let bare = lower
        .trim_start_matches("eur")
        .trim_matches(|c: char| c == '€' || c.is_whitespace());
    let bare = bare
        .trim_end_matches("euros")
        .trim_end_matches("euro")
        .trim_end_matches("eur")
        .trim_end();
    if bare.is_empty() {
        return Err(if lower.is_empty() { MoneyError::Empty } else { MoneyError::Form });
    }
    if bare.starts_with(['-', '−', '–']) {
        return Err(MoneyError::Negative);
    }
    let amount: String = bare.chars().map(|c| if c.is_whitespace() || c == '’' { '\'' } else { c }).collect();
    if !amount.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'')) {
        return Err(MoneyError::Form);
    }
    let (whole, fraction) = match amount.rfind(['.', ',']) {
        None => (amount.as_str(), ""),
        Some(at) => {
            let (whole, mark, fraction) = (&amount[..at], &amount[at..=at], &amount[at + 1..]);
            match fraction.len() {
                _ if whole.contains(mark) => (amount.as_str(), ""),
                1 | 2 => (whole, fraction),
                3 if whole.is_empty() || whole.starts_with('0') || whole.contains(['.', ',', '\'']) => {
                    return Err(MoneyError::Ambiguous);
                }
                3 => (amount.as_str(), ""),
                _ => return Err(MoneyError::Form),
            }
        }
    };
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MoneyError::Form);
    }
    let digits = ungroup(whole)?;
    let euros: i64 = if digits.len() > 13 {
        return Err(MoneyError::TooLarge);
    } else {
        digits.parse().map_err(|_| MoneyError::Form)?
    };
    let cents: i64 = format!("{fraction:0<2}").parse().map_err(|_| MoneyError::Form)?;
    let total = euros * 100 + cents;
    if total > MAX_CENTS { Err(MoneyError::TooLarge) } else { Ok(total) }
}

/// The digits without one kind of group mark before groups of exactly three.
fn ungroup(whole: &str) -> Result<String, MoneyError> {
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        let digits = whole.trim_start_matches('0');
        return if whole.is_empty() {
            Err(MoneyError::Form)
        } else {
            Ok(if digits.is_empty() { "0" } else { digits }.to_owned())
        };
    };
    let groups: Vec<&str> = whole.split(mark).collect();
    let is_three = |group: &&str| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = groups.split_first().ok_or(MoneyError::Form)?;
    let is_first = (1..=3).contains(&first.len()) && !first.starts_with('0') && first.bytes().all(|byte| byte.is_ascii_digit());
    if is_first && rest.iter().all(is_three) {
        Ok(groups.concat())
    } else {
        Err(MoneyError::Form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("1250", Ok(125_000))]
    #[case("1.250,50", Ok(125_050))]
    #[case("1,250.50", Ok(125_050))]
    #[case("€ 1 250,50", Ok(125_050))]
    #[case("1\u{202f}250,5 €", Ok(125_050))]
    #[case("1'250 EUR", Ok(125_000))]
    #[case("EUR 45000", Ok(4_500_000))]
    #[case("1,250", Ok(125_000))]
    #[case("250.000", Ok(25_000_000))]
    #[case("1.250.000", Ok(125_000_000))]
    #[case("0", Ok(0))]
    #[case("0,05", Ok(5))]
    #[case("007", Ok(700))]
    #[case("0,500", Err(MoneyError::Ambiguous))]
    #[case("1 250.500", Err(MoneyError::Ambiguous))]
    #[case("1.250,500", Err(MoneyError::Ambiguous))]
    #[case("-5", Err(MoneyError::Negative))]
    #[case("€ -5", Err(MoneyError::Negative))]
    #[case("", Err(MoneyError::Empty))]
    #[case("€", Err(MoneyError::Form))]
    #[case("12.50.5", Err(MoneyError::Form))]
    #[case("1.25.000", Err(MoneyError::Form))]
    #[case("1,25,5", Err(MoneyError::Form))]
    #[case("12.3456", Err(MoneyError::Form))]
    #[case(",", Err(MoneyError::Form))]
    #[case("twelve", Err(MoneyError::Form))]
    #[case("1e5", Err(MoneyError::Form))]
    #[case("1000000000001", Err(MoneyError::TooLarge))]
    #[case("99999999999999999999999999", Err(MoneyError::TooLarge))]
    fn amounts(#[case] text: &str, #[case] cents: Result<i64, MoneyError>) {
        assert_eq!(parse_cents(text), cents);
    }

    #[test]
    fn sums_are_checked() {
        let usd = Currency::parse("usd").unwrap();
        assert_eq!(Money::eur(1).checked_add(Money::new(1, usd)), None);
        assert_eq!(Money::eur(i64::MAX).checked_add(Money::eur(1)), None);
        assert_eq!(Money::sum(Currency::EUR, [Money::eur(1), Money::eur(2)]), Some(Money::eur(3)));
        assert_eq!(Money::sum(Currency::EUR, []), Some(Money::eur(0)));
        assert_eq!(Money::eur(10).split(3), [4, 3, 3].map(Money::eur));
        assert!(Money::eur(10).split(0).is_empty());
    }

    proptest! {
        #[test]
        fn every_way_of_writing_is_read_the_same(cents in 0..MAX_CENTS) {
            let (euros, rest) = (cents / 100, cents % 100);
            let digits = euros.to_string();
            let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
            for (group, mark) in [(".", ","), (",", "."), (" ", ","), ("'", "."), ("\u{a0}", ","), ("", ","), ("", ".")] {
                let text = format!("{}{mark}{rest:02}", groups.join(group));
                prop_assert_eq!(parse_cents(&text), Ok(cents), "{}", text);
                if rest == 0 {
                    prop_assert_eq!(parse_cents(&groups.join(group)), Ok(cents));
                }
            }
        }
        #[test]
        fn parts_add_up(cents in any::<i64>(), parts in 1_u32..200) {
            let split = Money::eur(cents).split(parts);
            prop_assert_eq!(Money::sum(Currency::EUR, split.iter().copied()), Some(Money::eur(cents)));
            let (least, most) = (split.iter().map(|m| m.cents).min().unwrap(), split.iter().map(|m| m.cents).max().unwrap());
            prop_assert!(most - least <= 1);
        }
        #[test]
        fn any_text_is_safe(text in ".{0,30}|[0-9.,' €-]{0,30}") {
            if let Ok(cents) = parse_cents(&text) {
                prop_assert!((0..=MAX_CENTS).contains(&cents));
            }
        }
    }
}
