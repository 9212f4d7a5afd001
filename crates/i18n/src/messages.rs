//! Messages in Fluent, embedded at compile time and parsed once.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Locale, number};

include!(concat!(env!("OUT_DIR"), "/sources.rs"));

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 4]> = LazyLock::new(|| Locale::ALL.map(bundle));

/// What a message can be given. Numbers choose plurals and are written with the grouping of the language; give a year
/// or a reference number as text.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(String),
    Integer(i64),
    Decimal(f64),
}

/// The message `id` in `locale`; in English where the language lacks it; the id itself where nobody has it.
pub fn t(locale: Locale, id: &str) -> String {
    format(locale, id, None)
}

/// The message `id` with its variables filled in. A variable that is not given is shown by its name.
pub fn t_with(locale: Locale, id: &str, args: &[(&str, Value)]) -> String {
    let mut fluent = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        fluent.set(*name, value.to_fluent());
    }
    format(locale, id, Some(&fluent))
}

/// Whether a message of this id exists (in English, of which the other languages are checked copies).
pub fn exists(id: &str) -> bool {
    BUNDLES[Locale::En.index()].has_message(id)
}

fn format(locale: Locale, id: &str, args: Option<&FluentArgs<'_>>) -> String {
    for bundle in [&BUNDLES[locale.index()], &BUNDLES[Locale::En.index()]] {
        if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
            // Errors are variables that were not given; the text then names them, which is better than no text.
            return bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned();
        }
    }
    id.to_owned()
}

fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.code().parse().expect("two letters are a language tag");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    let _names_are_free_in_a_new_bundle = bundle.add_builtins();
    bundle.set_formatter(Some(match locale {
        Locale::En => |value, _| grouped(Locale::En, value),
        Locale::Nl => |value, _| grouped(Locale::Nl, value),
        Locale::Fr => |value, _| grouped(Locale::Fr, value),
        Locale::De => |value, _| grouped(Locale::De, value),
    }));
    for (_, text) in SOURCES.iter().filter(|(code, _)| *code == locale.code()) {
        // A file with a mistake still gives its other messages; tests/messages.rs names the mistake.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _first_of_a_duplicate_wins = bundle.add_resource(resource);
    }
    bundle
}

/// Writes numbers as the language does; leaves texts alone.
fn grouped(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.options.maximum_fraction_digits.unwrap_or(2).min(6);
    Some(number::decimal_up_to(locale, number.value, digits))
}

impl Value {
    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Integer(number) => FluentValue::from(*number),
            Self::Decimal(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Decimal(number)
    }
}

macro_rules! from_integer {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Value {
            fn from(number: $integer) -> Self {
                Self::Integer(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
from_integer!(u8 u16 u32 u64 usize i32 i64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals_follow_the_language() {
        let count = |locale, n: i64| t_with(locale, "results-count", &[("count", n.into())]);
        assert_eq!(count(Locale::En, 0), "0 results");
        assert_eq!(count(Locale::En, 1), "1 result");
        assert_eq!(count(Locale::En, 3273), "3,273 results");
        assert_eq!(count(Locale::Nl, 1), "1 resultaat");
        assert_eq!(count(Locale::Nl, 3273), "3.273 resultaten");
        // French counts zero as singular.
        assert_eq!(count(Locale::Fr, 0), "0 résultat");
        assert_eq!(count(Locale::Fr, 3273), "3\u{202f}273 résultats");
        assert_eq!(count(Locale::De, 1), "1 Ergebnis");
        assert_eq!(count(Locale::De, 2), "2 Ergebnisse");
    }

    #[test]
    fn an_unknown_id_is_shown_as_it_is() {
        assert_eq!(t(Locale::Nl, "no-such-message"), "no-such-message");
        assert_eq!(t(Locale::Nl, "not an id {$x}"), "not an id {$x}");
        assert!(!exists("no-such-message"));
        assert!(exists("results-count"));
    }

    #[test]
    fn texts_are_put_in_without_isolation_marks_or_interpretation() {
        let shown = t_with(Locale::En, "content-in-language", &[("language", "{$count} <b>".into())]);
        assert_eq!(shown, "Content in {$count} <b>");
        assert_eq!(t(Locale::En, "content-in-language"), "Content in {$language}");
    }
}
