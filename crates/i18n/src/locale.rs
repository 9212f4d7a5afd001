//! The four languages of the interface.

use std::fmt;

/// A language of the interface. What people write may be in any language; see `domain`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Locale {
    #[default]
    En,
    Nl,
    Fr,
    De,
}

impl Locale {
    pub const ALL: [Self; 4] = [Self::En, Self::Nl, Self::Fr, Self::De];

    /// The tag in paths, in `lang` and in the database: `en`, `nl`, `fr`, `de`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
        }
    }

    /// The name in the language itself, as a language switch shows it.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::Fr => "Français",
            Self::De => "Deutsch",
        }
    }

    /// From a language tag in any case, with or without a region: `nl`, `NL`, `fr-BE`, `de_DE`.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|locale| locale.code().eq_ignore_ascii_case(primary))
    }

    /// The best language for an `Accept-Language` header (RFC 9110 §12.5.4): highest quality first, then the order in
    /// the header; English if nothing fits.
    pub fn negotiate(accept_language_header: &str) -> Self {
        let mut best: Option<(Self, f32)> = None;
        for range in accept_language_header.split(',').take(50) {
            let mut parts = range.split(';');
            let Some(locale) = parts.next().and_then(Self::parse) else {
                continue;
            };
            let quality = parts.find_map(|part| part.trim().strip_prefix("q=").map(quality)).unwrap_or(1.0);
            if quality > 0.0 && best.is_none_or(|(_, highest)| quality > highest) {
                best = Some((locale, quality));
            }
        }
        best.map_or(Self::En, |(locale, _)| locale)
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// A quality value between 0 and 1; what is not one counts as 0, which means "not acceptable".
fn quality(text: &str) -> f32 {
    text.trim()
        .parse::<f32>()
        .ok()
        .filter(|quality| (0.0..=1.0).contains(quality))
        .unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negotiation_follows_quality_then_order() {
        for (header, expected) in [
            ("nl-BE,nl;q=0.9,en;q=0.8", Locale::Nl),
            ("en;q=0.3, fr;q=0.9, de;q=0.8", Locale::Fr),
            ("pt, de-AT;q=0.7, *;q=0.1", Locale::De),
            ("fr;q=0, nl;q=0.1", Locale::Nl),
            ("de;q=0.5,fr;q=0.5", Locale::De),
            ("*", Locale::En),
            ("", Locale::En),
            (";;q=,,=;q=2,nl;q=nan", Locale::En),
        ] {
            assert_eq!(Locale::negotiate(header), expected, "{header}");
        }
    }

    #[test]
    fn every_code_parses_back() {
        for locale in Locale::ALL {
            assert_eq!(Locale::parse(locale.code()), Some(locale));
            assert_eq!(Locale::parse(&format!("{}-BE", locale.code().to_uppercase())), Some(locale));
        }
        assert_eq!(Locale::parse("nld"), None);
        assert_eq!(Locale::parse(""), None);
    }
}
