//! Amounts in cents, as each language writes them.

use crate::Locale;
use crate::number::{NO_BREAK, decimal_mark, grouped};

/// An amount of `cents` of an ISO 4217 currency, always with two decimals:
/// `€1,250.50` · `€ 1.250,50` · `1 250,50 €` · `1.250,50 €`. Currencies other than the euro are named by their code.
pub fn money(locale: Locale, cents: i64, currency: &str) -> String {
    write(locale, cents, currency, true)
}

/// As [`money`], but whole amounts without decimals: `€1,250`.
pub fn money_short(locale: Locale, cents: i64, currency: &str) -> String {
    write(locale, cents, currency, cents % 100 != 0)
}

fn write(locale: Locale, cents: i64, currency: &str, with_decimals: bool) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let whole = grouped(locale, &(cents.unsigned_abs() / 100).to_string());
    let fraction = if with_decimals {
        format!("{}{:02}", decimal_mark(locale), cents.unsigned_abs() % 100)
    } else {
        String::new()
    };
    let is_euro = currency.eq_ignore_ascii_case("EUR");
    let code = currency.to_uppercase();
    let unit = if is_euro { "€" } else { code.as_str() };
    match locale {
        Locale::En if is_euro => format!("{sign}{unit}{whole}{fraction}"),
        Locale::En => format!("{sign}{unit}{NO_BREAK}{whole}{fraction}"),
        Locale::Nl => format!("{unit}{NO_BREAK}{sign}{whole}{fraction}"),
        Locale::Fr | Locale::De => format!("{sign}{whole}{fraction}{NO_BREAK}{unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{De, En, Fr, Nl};

    #[test]
    fn euros() {
        assert_eq!(money(En, 125_050, "EUR"), "€1,250.50");
        assert_eq!(money(Nl, 125_050, "EUR"), "€\u{a0}1.250,50");
        assert_eq!(money(Fr, 125_050, "EUR"), "1\u{202f}250,50\u{a0}€");
        assert_eq!(money(De, 125_050, "EUR"), "1.250,50\u{a0}€");
        assert_eq!(money(En, 5, "EUR"), "€0.05");
        assert_eq!(money(Nl, -125_050, "eur"), "€\u{a0}-1.250,50");
        assert_eq!(money(En, i64::MIN, "EUR"), "-€92,233,720,368,547,758.08");
    }

    #[test]
    fn whole_amounts_can_drop_the_decimals() {
        assert_eq!(money_short(En, 4_500_000, "EUR"), "€45,000");
        assert_eq!(money_short(Fr, 4_500_000, "EUR"), "45\u{202f}000\u{a0}€");
        assert_eq!(money_short(De, 4_500_001, "EUR"), "45.000,01\u{a0}€");
    }

    #[test]
    fn other_currencies_by_code() {
        assert_eq!(money(En, 125_050, "GBP"), "GBP\u{a0}1,250.50");
        assert_eq!(money(De, 125_050, "sek"), "1.250,50\u{a0}SEK");
    }
}
