use crate::{
    Lang, Rule, Severity,
    rules::{self, Sentence},
    text::{Doc, Span},
};
use std::ops::Range;

/// What is known about the contract; without it the rules that need it look only at what the text says itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Value of the contract (of the lot where there are lots).
    pub value_cents: Option<i64>,
    /// The buyer's name in the language of the text.
    pub agency: Option<String>,
    /// More texts than this are too many criteria; 8 where nothing is said.
    pub criteria_max: Option<usize>,
}

impl Options {
    const CRITERIA_MAX: usize = 8;

    #[must_use]
    pub fn criteria_max(&self) -> usize {
        self.criteria_max.unwrap_or(Self::CRITERIA_MAX)
    }
}

/// One place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: Rule,
    /// Characters (Unicode scalar values) of the text, from the first to the one after the last.
    pub range: Range<usize>,
}

impl Finding {
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.rule.severity()
    }
}

/// What was found in one of several texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFindings {
    /// From 1.
    pub line: usize,
    pub findings: Vec<Finding>,
}

/// The findings in one text, in the order of the text. Time is linear in its length.
#[must_use]
pub fn check(text: &str, lang: Lang, options: &Options) -> Vec<Finding> {
    let doc = Doc::new(text);
    let sentences = doc.sentences();
    let mut found = Vec::new();
    for (at, span) in sentences.iter().enumerate() {
        let next: Span = sentences.get(at + 1).cloned().unwrap_or(0..0);
        let sentence = Sentence {
            doc: &doc,
            span: span.clone(),
            lang,
            options,
            next: &doc.folded[next],
        };
        for (rule, at) in rules::find(&sentence) {
            let range = doc.chars(&(span.start + at.start..span.start + at.end));
            found.push(Finding { rule, range });
        }
    }
    found
}

/// The findings in a whole document. Its criteria are the items of its lists: where they are too many, that is said at the first above the
/// number.
#[must_use]
pub fn check_document(text: &str, lang: Lang, options: &Options) -> Vec<Finding> {
    let mut found = check(text, lang, options);
    let mut at = 0;
    let mut items = 0;
    for line in text.split('\n') {
        let length = line.chars().count();
        items += usize::from(is_item(line));
        if items == options.criteria_max() + 1 && is_item(line) {
            found.push(Finding {
                rule: Rule::TooManyCriteria,
                range: at..at + line.trim_end().chars().count(),
            });
            found.sort_by_key(|finding| (finding.range.start, finding.rule));
            break;
        }
        at += length + 1;
    }
    found
}

/// `- text`, `• text`, `3. text`, `b) text`
fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = rest.len() < line.len() && rest.starts_with(['.', ')']);
    let mut letters = line.chars();
    let is_lettered = letters.next().is_some_and(|c| c.is_ascii_lowercase()) && letters.next() == Some(')');
    (line.starts_with(['-', '*', '•', '–', '▪']) || is_numbered || is_lettered) && line.chars().any(char::is_alphabetic)
}

/// The findings in each of several texts that belong together, such as the criteria of one assignment. That they are too many is said once,
/// at the first that is above the number.
#[must_use]
pub fn check_all<'a>(texts: impl IntoIterator<Item = &'a str>, lang: Lang, options: &Options) -> Vec<TextFindings> {
    let mut written = 0;
    let of_one = |(at, text): (usize, &str)| {
        let mut findings = check(text, lang, options);
        written += usize::from(!text.trim().is_empty());
        if written == options.criteria_max() + 1 && !text.trim().is_empty() {
            findings.push(Finding {
                rule: Rule::TooManyCriteria,
                range: 0..text.chars().count(),
            });
        }
        TextFindings { line: at + 1, findings }
    };
    texts.into_iter().enumerate().map(of_one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marked(text: &str, lang: Lang) -> Vec<(Rule, String)> {
        let found = check(text, lang, &Options::default());
        let part = |range: Range<usize>| text.chars().skip(range.start).take(range.len()).collect();
        found.into_iter().map(|finding| (finding.rule, part(finding.range))).collect()
    }

    #[test]
    fn ranges_are_characters_of_the_text_as_typed() {
        let found = marked("« Café » : 5 ans d’expérience, un diplôme ﬁnal.", Lang::Fr);
        let wanted = [(Rule::YearsOfExperience, "5 ans d’expérience"), (Rule::Degree, "diplôme")];
        assert_eq!(found, wanted.map(|(rule, part)| (rule, part.to_owned())));
    }

    #[test]
    fn items_of_lists_are_criteria() {
        let list = |count: usize| (1..=count).map(|n| format!("{n}. Élan nr {n}\n")).collect::<String>();
        let rules = |text: &str| check_document(text, Lang::Fr, &Options::default());
        assert!(rules(&list(8)).is_empty());
        let found = rules(&format!("Titre\n{}", list(12)));
        let part: String = format!("Titre\n{}", list(12))
            .chars()
            .skip(found[0].range.start)
            .take(found[0].range.len())
            .collect();
        assert_eq!((found.len(), part.as_str()), (1, "9. Élan nr 9"));
        assert!(rules(&"Une phrase.\n".repeat(30)).is_empty());
    }

    #[test]
    fn too_many_is_said_once() {
        let texts: Vec<String> = (0..12).map(|at| format!("Criterion {at}")).collect();
        let found = check_all(texts.iter().map(String::as_str), Lang::En, &Options::default());
        let at: Vec<usize> = found
            .iter()
            .filter(|text| !text.findings.is_empty())
            .map(|text| text.line)
            .collect();
        assert_eq!(at, [9]);
        assert_eq!(found[8].findings[0].rule, Rule::TooManyCriteria);
        let few = check_all(["a", "", "b", "", "c", "", "d", "", "e", ""], Lang::En, &Options::default());
        assert!(few.iter().all(|text| text.findings.is_empty()));
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_ranges_lie_in_it(text in "\\PC{0,200}", lang in 0..4_usize) {
            let lang = Lang::ALL[lang];
            let count = text.chars().count();
            for finding in check(&text, lang, &Options { value_cents: Some(1), agency: Some("Ä ß (".to_owned()), ..Options::default() }) {
                prop_assert!(finding.range.start < finding.range.end && finding.range.end <= count);
            }
        }

        #[test]
        fn words_of_the_rules_in_any_order_are_read(words in proptest::collection::vec(proptest::sample::select(vec![
            "5", "years", "jaar", "ans", "Jahre", "d’expérience", "ervaring", "€", "500.000", "Umsatz", "CA", "omzet", "SAP", "or", "equivalent", "ISO 27001",
            "Mr", "Ü", "CV", "é", "ﬁ", "\u{ad}", "\n", ".", ",", "not", "geen", "İ", "ẞ", "team", "of", "20", "FTE", "Word", "Teams", "®", "\u{301}",
        ]), 0..60), lang in 0..4_usize) {
            let text = words.join(" ");
            let count = text.chars().count();
            for finding in check(&text, Lang::ALL[lang], &Options { value_cents: Some(100), ..Options::default() }) {
                prop_assert!(finding.range.start < finding.range.end && finding.range.end <= count);
            }
        }
    }
}
