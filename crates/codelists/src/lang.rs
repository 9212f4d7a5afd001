//! The four languages of the labels.

/// Column order of the tables; English first, because it is the fallback.
pub const LANGUAGES: [&str; 4] = ["en", "nl", "fr", "de"];

/// Column of a language tag: `fr` and `fr-BE` are French, an unknown one falls back to English.
pub(crate) fn column(lang: &str) -> usize {
    let primary = lang.split(['-', '_']).next().unwrap_or_default();
    LANGUAGES.iter().position(|known| known.eq_ignore_ascii_case(primary)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::column;

    #[test]
    fn a_region_is_ignored_and_the_unknown_is_english() {
        assert_eq!(["en", "nl-BE", "FR", "de_AT", "sv", ""].map(column), [0, 1, 2, 3, 0, 0]);
    }
}
