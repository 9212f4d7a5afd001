//! Text in the languages it was written in.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One version per content language (BCP 47 tag, lower case primary subtag such as `nl`). Never machine-translated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalizedText(BTreeMap<String, String>);

impl LocalizedText {
    #[must_use]
    pub fn one(lang: &str, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(lang.to_owned(), text.into())]))
    }
    pub fn set(&mut self, lang: &str, text: impl Into<String>) {
        self.0.insert(lang.to_owned(), text.into());
    }
    #[must_use]
    pub fn get(&self, lang: &str) -> Option<&str> {
        self.0.get(lang).map(String::as_str)
    }
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(lang, text)| (lang.as_str(), text.as_str()))
    }
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }
    /// The version in `lang`, else English, else the first there is: `(language, text)`. The page marks a fallback with its own `lang`.
    #[must_use]
    pub fn pick(&self, lang: &str) -> (&str, &str) {
        let wanted = self
            .0
            .get_key_value(lang)
            .or_else(|| self.0.get_key_value("en"))
            .filter(|(_, text)| !text.is_empty());
        wanted
            .or_else(|| self.0.iter().find(|(_, text)| !text.is_empty()))
            .map_or(("en", ""), |(lang, text)| (lang.as_str(), text.as_str()))
    }
}

impl<const N: usize> From<[(&str, &str); N]> for LocalizedText {
    fn from(texts: [(&str, &str); N]) -> Self {
        Self(texts.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned())).collect())
    }
}
