use std::str::FromStr;

/// A language that the guard reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    En,
    Nl,
    Fr,
    De,
}

impl Lang {
    pub const ALL: [Self; 4] = [Self::En, Self::Nl, Self::Fr, Self::De];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
        }
    }

    /// The language of a tag such as `fr-BE`; nothing for one that the guard does not read.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let main = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(main))
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl FromStr for Lang {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Self::of_tag(text).ok_or_else(|| format!("`{text}` is not one of en, nl, fr, de"))
    }
}
