//! A text as the rules read it: folded, with the way back to the characters of the original.

use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longer sentences are read in pieces, so that the work stays linear whatever is pasted.
const MAX_SENTENCE: usize = 600;

pub(crate) struct Doc {
    /// Lower case, without diacritics, ligatures and soft hyphens; one kind of apostrophe, hyphen, quote and space.
    pub folded: String,
    pub original: Vec<char>,
    /// Per byte of `folded` the character it came from.
    from: Vec<u32>,
}

/// Byte ranges in `folded`.
pub(crate) type Span = Range<usize>;

impl Doc {
    pub fn new(text: &str) -> Self {
        let mut doc = Self {
            folded: String::with_capacity(text.len()),
            original: text.chars().collect(),
            from: Vec::with_capacity(text.len()),
        };
        for at in 0..doc.original.len() {
            doc.fold(at);
        }
        doc
    }

    fn fold(&mut self, at: usize) {
        let letter = self.original[at];
        match letter {
            '\n' | '\u{2028}' | '\u{2029}' => {
                let gap = if self.is_break(at) { '\n' } else { ' ' };
                if gap == '\n' && self.folded.ends_with(' ') {
                    self.folded.pop();
                    self.from.pop();
                }
                self.space(gap, at);
            }
            _ if letter.is_whitespace() => self.space(' ', at),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            '\u{2019}' | '\u{2018}' | '\u{2bc}' | '\u{b4}' | '`' | '\u{2032}' | '\u{ff07}' => self.push('\'', at),
            '«' | '»' | '“' | '”' | '„' | '‟' | '‹' | '›' | '"' => self.push('"', at),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => self.push('-', at),
            '™' | '®' => self.push('®', at),
            '•' | '·' | '▪' | '◦' => self.push('*', at),
            _ if letter.is_ascii() => self.push(letter.to_ascii_lowercase(), at),
            _ => {
                for low in letter.to_lowercase() {
                    for part in std::iter::once(low).nfkd().filter(|part| !is_combining_mark(*part)) {
                        match part {
                            'ß' => self.all("ss", at),
                            'œ' => self.all("oe", at),
                            'æ' => self.all("ae", at),
                            'ø' => self.push('o', at),
                            'ł' => self.push('l', at),
                            'ı' => self.push('i', at),
                            part => self.push(part, at),
                        }
                    }
                }
            }
        }
    }

    /// A line that ends inside a sentence is no break; a list item, a heading or an empty line is.
    fn is_break(&self, at: usize) -> bool {
        let before = self.original[..at].iter().rev().find(|c| **c != ' ' && **c != '\r');
        let after = self.original[at + 1..].iter().find(|c| **c != ' ' && **c != '\t' && **c != '\r');
        let ended = before.is_none_or(|c| matches!(c, '.' | '!' | '?' | ':' | ';' | '\n'));
        ended || after.is_none_or(|c| !c.is_lowercase() && !matches!(c, '(' | ',' | '€'))
    }

    fn space(&mut self, gap: char, at: usize) {
        if !self.folded.is_empty() && !self.folded.ends_with([' ', '\n']) {
            self.push(gap, at);
        }
    }

    fn all(&mut self, text: &str, at: usize) {
        text.chars().for_each(|letter| self.push(letter, at));
    }

    fn push(&mut self, letter: char, at: usize) {
        self.folded.push(letter);
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        self.from.extend(std::iter::repeat_n(at, letter.len_utf8()));
    }

    /// The characters that a span came from, marks that combine with the last one included.
    pub fn chars(&self, span: &Span) -> Range<usize> {
        let start = self.from.get(span.start).map_or(self.original.len(), |at| *at as usize);
        let last = span.end.checked_sub(1).and_then(|end| self.from.get(end));
        let mut end = last.map_or(start, |at| *at as usize + 1).max(start);
        while self.original.get(end).is_some_and(|c| is_combining_mark(*c)) {
            end += 1;
        }
        start..end
    }

    /// As it was typed.
    pub fn typed(&self, span: &Span) -> &[char] {
        &self.original[self.chars(span)]
    }

    pub fn sentences(&self) -> Vec<Span> {
        let mut found = Vec::new();
        let (bytes, mut start) = (self.folded.as_bytes(), 0);
        for (at, byte) in bytes.iter().enumerate() {
            let ends = match byte {
                b'\n' => true,
                b'!' | b'?' => bytes.get(at + 1).is_none_or(|next| matches!(next, b' ' | b'\n')),
                b'.' => self.is_full_stop(start, at),
                b' ' => at - start > MAX_SENTENCE,
                _ => at - start > 2 * MAX_SENTENCE && self.folded.is_char_boundary(at + 1),
            };
            if ends {
                found.push(start..at + 1);
                start = at + 1;
            }
        }
        found.push(start..bytes.len());
        found
            .into_iter()
            .map(|span| self.trimmed(span))
            .filter(|span| !span.is_empty())
            .collect()
    }

    fn is_full_stop(&self, start: usize, at: usize) -> bool {
        let rest = &self.folded.as_bytes()[at + 1..];
        match rest {
            [] => true,
            [b' ', _, ..] | [b'"', ..] => {
                let next = self.typed(&(at + 2..at + 3));
                let word = self.folded[start..at].rsplit([' ', '(', '/']).next().unwrap_or_default();
                let is_short = ABBREVIATIONS.contains(&word) || word.len() == 1 || word.contains('.');
                !is_short && next.first().is_some_and(|c| !c.is_lowercase())
            }
            [b'\n', ..] => true,
            _ => false,
        }
    }

    fn trimmed(&self, span: Span) -> Span {
        let text = &self.folded[span.clone()];
        let start = span.start + (text.len() - text.trim_start().len());
        start..(start + text.trim().len()).max(start)
    }
}

#[rustfmt::skip]
const ABBREVIATIONS: &[&str] = &[
    "min", "max", "bijv", "bv", "resp", "ca", "nr", "nrs", "art", "mr", "mrs", "ms", "dr", "dhr", "mevr", "mme", "mlle", "inkl", "exkl", "incl",
    "excl", "evt", "mio", "mrd", "mln", "prof", "ing", "ir", "drs", "no", "approx", "yrs", "jr", "vs", "st", "bzw", "etc", "env", "minim",
    "mind", "hr", "fr", "tel", "zgn", "o.a", "z.b", "d.h", "m.b.t", "i.v.m", "t.e.m", "e.g", "i.e", "p.ex", "ex", "tsd", "vgl", "mvr",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<String> {
        let doc = Doc::new(text);
        doc.sentences().into_iter().map(|span| doc.folded[span].to_owned()).collect()
    }

    #[test]
    fn folded_text_leads_back_to_its_characters() {
        let doc = Doc::new("Une ex\u{ad}périence d’œuvre, e\u{301}tude ﬁnie");
        assert_eq!(doc.folded, "une experience d'oeuvre, etude finie");
        let at = doc.folded.find("oeuvre").unwrap();
        assert_eq!(doc.typed(&(at..at + 6)).iter().collect::<String>(), "œuvre");
        let at = doc.folded.find("etude").unwrap();
        assert_eq!(doc.typed(&(at..at + 1)).iter().collect::<String>(), "e\u{301}");
    }

    #[test]
    fn abbreviations_and_wrapped_lines_end_no_sentence() {
        assert_eq!(sentences("Min. 5 jaar. Bijv. Drupal."), ["min. 5 jaar.", "bijv. drupal."]);
        assert_eq!(
            sentences("at least five\nyears\n- a degree\nNext"),
            ["at least five years", "- a degree", "next"]
        );
        assert_eq!(
            sentences("Kosten: € 1.200,50 per jaar! Goed?"),
            ["kosten: € 1.200,50 per jaar!", "goed?"]
        );
        assert!(sentences(" \n\n ").is_empty());
    }

    #[test]
    fn a_sentence_without_end_is_read_in_pieces() {
        assert!(
            sentences(&"woord ".repeat(2000))
                .iter()
                .all(|piece| piece.len() <= MAX_SENTENCE + 10)
        );
        assert!(
            sentences(&"é".repeat(9000))
                .iter()
                .all(|piece| piece.len() <= 2 * MAX_SENTENCE + 10)
        );
    }
}
