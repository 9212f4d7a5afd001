//! Comparing text as people type it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower-case words without diacritics, one space between them: `Étude d'œuvres` becomes `etude d oeuvres`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    let mut push = |letter: char| {
        if is_combining_mark(letter) {
            return;
        }
        if !letter.is_alphanumeric() {
            gap = !folded.is_empty();
            return;
        }
        if std::mem::take(&mut gap) {
            folded.push(' ');
        }
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            other => folded.push(other),
        }
    };
    for letter in text.chars() {
        if letter.is_ascii() {
            push(letter.to_ascii_lowercase());
        } else {
            letter.to_lowercase().nfd().for_each(&mut push);
        }
    }
    folded
}

/// The words somebody looks for.
pub(crate) struct Query(String);

impl Query {
    pub fn new(text: &str) -> Self {
        Self(fold(text))
    }

    /// How well a folded label answers, 0 best; `None` unless it has every word.
    /// The order: the label itself, its beginning, every word a word's beginning, every word anywhere
    /// (Dutch and German compounds hide words).
    pub fn rank(&self, label: &str) -> Option<u8> {
        if self.0.is_empty() || !self.0.split(' ').all(|word| label.contains(word)) {
            return None;
        }
        if label == self.0 {
            return Some(0);
        }
        if label.starts_with(&self.0) {
            return Some(1);
        }
        let begins = |word: &str| label.split(' ').any(|other| other.starts_with(word));
        Some(if self.0.split(' ').all(begins) { 2 } else { 3 })
    }
}

#[cfg(test)]
mod tests {
    use super::{Query, fold};

    #[test]
    fn folding() {
        assert_eq!(
            fold("  Étude d'œuvres — Straße, IT-diensten! "),
            "etude d oeuvres strasse it diensten"
        );
        assert_eq!(fold("Łódź Ærø Đakovo"), "lodz aero dakovo");
        assert_eq!(fold("---"), "");
    }

    #[test]
    fn ranks() {
        let rank = |query: &str, label: &str| Query::new(query).rank(&fold(label));
        assert_eq!(rank("Traduction", "traduction"), Some(0));
        assert_eq!(rank("it-dienst", "IT-diensten: adviezen"), Some(1));
        assert_eq!(rank("adv it", "IT-diensten: adviezen"), Some(2));
        assert_eq!(rank("diensten", "Vertaaldiensten"), Some(3));
        assert_eq!(rank("diensten muziek", "Vertaaldiensten"), None);
        assert_eq!(rank(" ", "Vertaaldiensten"), None);
    }
}
