//! Numbers, percentages, file sizes and lists, as each language writes them.

use crate::Locale;

pub(crate) const NO_BREAK: char = '\u{a0}';
pub(crate) const NARROW_NO_BREAK: char = '\u{202f}';

/// `1,250` · `1.250` · `1 250` (narrow no-break space) · `1.250`.
pub fn integer(locale: Locale, number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(locale, &number.unsigned_abs().to_string()))
}

/// With exactly `decimals` digits after the mark (at most 9): `1,250.50` · `1.250,50`.
pub fn decimal(locale: Locale, number: f64, decimals: u8) -> String {
    if !number.is_finite() {
        return "–".to_owned();
    }
    let plain = format!("{:.*}", usize::from(decimals.min(9)), number.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let is_zero = plain.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    let sign = if number < 0.0 && !is_zero { "-" } else { "" };
    let mark = if fraction.is_empty() { "" } else { decimal_mark(locale) };
    format!("{sign}{}{mark}{fraction}", grouped(locale, whole))
}

/// With at most `decimals` digits after the mark, zeros at the end left out.
pub(crate) fn decimal_up_to(locale: Locale, number: f64, decimals: usize) -> String {
    let decimals = u8::try_from(decimals).unwrap_or(9);
    let text = decimal(locale, number, decimals);
    match text.rsplit_once(decimal_mark(locale)) {
        Some((whole, fraction)) if decimals > 0 => match fraction.trim_end_matches('0') {
            "" => whole.to_owned(),
            kept => format!("{whole}{}{kept}", decimal_mark(locale)),
        },
        _ => text,
    }
}

/// A percentage given as 0 to 100, with at most one decimal: `12.5%` · `12,5%` · `12,5 %`.
pub fn percent(locale: Locale, percentage: f64) -> String {
    let number = decimal_up_to(locale, percentage, 1);
    match locale {
        Locale::En | Locale::Nl => format!("{number}%"),
        Locale::Fr => format!("{number}{NARROW_NO_BREAK}%"),
        Locale::De => format!("{number}{NO_BREAK}%"),
    }
}

/// The size of a file in powers of 1000: `640 bytes`, `1.5 MB` · `1,5 Mo`.
pub fn file_size(locale: Locale, bytes: u64) -> String {
    let units = match locale {
        Locale::En | Locale::Nl => ["bytes", "kB", "MB", "GB", "TB"],
        Locale::Fr => ["octets", "ko", "Mo", "Go", "To"],
        Locale::De => ["Bytes", "kB", "MB", "GB", "TB"],
    };
    let mut size = bytes as f64;
    let mut unit = 0;
    // 999,950 bytes would be written as 1,000 kB.
    while unit < units.len() - 1 && size >= if unit == 0 { 1000.0 } else { 999.95 } {
        size /= 1000.0;
        unit += 1;
    }
    let number = decimal_up_to(locale, size, usize::from(unit > 0));
    let name = match (unit, bytes, locale) {
        (0, 1, Locale::En | Locale::Nl) => "byte",
        (0, 0 | 1, Locale::Fr) => "octet",
        (0, 1, Locale::De) => "Byte",
        _ => units[unit],
    };
    format!("{number}{NO_BREAK}{name}")
}

/// `a, b and c`.
pub fn list<T: AsRef<str>>(locale: Locale, items: &[T]) -> String {
    joined(items, ["and", "en", "et", "und"][locale.index()])
}

/// `a, b or c`.
pub fn list_or<T: AsRef<str>>(locale: Locale, items: &[T]) -> String {
    joined(items, ["or", "of", "ou", "oder"][locale.index()])
}

fn joined<T: AsRef<str>>(items: &[T], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} {word} {}", first.join(", "), last.as_ref())
        }
    }
}

/// Digits in groups of three.
pub(crate) fn grouped(locale: Locale, digits: &str) -> String {
    let mark = match locale {
        Locale::En => ',',
        Locale::Nl | Locale::De => '.',
        Locale::Fr => NARROW_NO_BREAK,
    };
    let mut out = String::with_capacity(digits.len() + digits.len() / 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

pub(crate) const fn decimal_mark(locale: Locale) -> &'static str {
    match locale {
        Locale::En => ".",
        Locale::Nl | Locale::Fr | Locale::De => ",",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{De, En, Fr, Nl};

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(integer(En, 0), "0");
        assert_eq!(integer(En, 999), "999");
        assert_eq!(integer(En, -1250), "-1,250");
        assert_eq!(integer(Nl, 1_234_567), "1.234.567");
        assert_eq!(integer(Fr, 1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(integer(De, i64::MIN), "-9.223.372.036.854.775.808");
        assert_eq!(decimal(En, 1250.5, 2), "1,250.50");
        assert_eq!(decimal(Nl, 1250.5, 2), "1.250,50");
        assert_eq!(decimal(De, -0.001, 2), "0,00");
        assert_eq!(decimal(Fr, f64::NAN, 2), "–");
        assert_eq!(decimal_up_to(Nl, 1250.0, 2), "1.250");
        assert_eq!(decimal_up_to(En, 100.0, 0), "100");
        assert_eq!(decimal_up_to(De, 2.50, 2), "2,5");
    }

    #[test]
    fn percentages() {
        assert_eq!(percent(En, 12.5), "12.5%");
        assert_eq!(percent(Nl, 30.0), "30%");
        assert_eq!(percent(Fr, 12.5), "12,5\u{202f}%");
        assert_eq!(percent(De, 12.5), "12,5\u{a0}%");
    }

    #[test]
    fn file_sizes() {
        assert_eq!(file_size(En, 1), "1\u{a0}byte");
        assert_eq!(file_size(En, 999), "999\u{a0}bytes");
        assert_eq!(file_size(Nl, 1000), "1\u{a0}kB");
        assert_eq!(file_size(Fr, 1_540_000), "1,5\u{a0}Mo");
        assert_eq!(file_size(De, 999_960), "1\u{a0}MB");
        assert_eq!(file_size(En, u64::MAX), "18,446,744.1\u{a0}TB");
    }

    #[test]
    fn lists() {
        assert_eq!(list::<&str>(En, &[]), "");
        assert_eq!(list(En, &["a"]), "a");
        assert_eq!(list(Nl, &["a", "b"]), "a en b");
        assert_eq!(list(Fr, &["a", "b", "c"]), "a, b et c");
        assert_eq!(list_or(De, &["a", "b", "c"]), "a, b oder c");
    }
}
