//! One file per rule: what it looks for in each language, and what makes it look away.

mod agency;
mod certificates;
mod degree;
mod headcount;
mod incumbent;
mod on_site;
mod people;
mod person_names;
mod product_names;
mod products;
mod seniority;
mod size;
mod turnover;
mod vocabulary;
mod years;

use crate::{
    Lang, Options, Rule,
    number::number_pattern,
    text::{Doc, Span},
};
use regex::Regex;

/// What a rule is given: one sentence of a text, and what is known about the contract.
pub(crate) struct Sentence<'a> {
    pub doc: &'a Doc,
    pub span: Span,
    pub lang: Lang,
    pub options: &'a Options,
    /// What follows, where an "equivalents are accepted" may stand.
    pub next: &'a str,
}

impl Sentence<'_> {
    pub fn text(&self) -> &str {
        &self.doc.folded[self.span.clone()]
    }

    /// As typed, of a range in this sentence.
    pub fn typed(&self, found: &Span) -> &[char] {
        self.doc.typed(&(self.span.start + found.start..self.span.start + found.end))
    }
}

type Check = fn(&Sentence<'_>) -> Vec<Span>;

const CHECKS: [(Rule, Check); 9] = [
    (Rule::YearsOfExperience, years::find),
    (Rule::CertificateWithoutEquivalent, certificates::find),
    (Rule::NamedProduct, products::find),
    (Rule::ExperienceWithThisAgency, agency::find),
    (Rule::TurnoverAbove2x, turnover::find),
    (Rule::CvOrNamedPerson, people::find),
    (Rule::Headcount, headcount::find),
    (Rule::Degree, degree::find),
    (Rule::OnSiteWithoutReason, on_site::find),
];

/// Ranges of the sentence's own, in order.
pub(crate) fn find(sentence: &Sentence<'_>) -> Vec<(Rule, Span)> {
    let mut found: Vec<(Rule, Span)> = Vec::new();
    for (rule, check) in CHECKS {
        let mut spans = check(sentence);
        if rule == Rule::NamedProduct {
            // "AWS Certified Architect" is about the certificate.
            spans.retain(|span| {
                let is_in = |(other, at): &(Rule, Span)| *other == Rule::CertificateWithoutEquivalent && overlaps(at, span);
                !found.iter().any(is_in)
            });
        }
        found.extend(merged(spans).into_iter().map(|span| (rule, span)));
    }
    found.sort_by_key(|(rule, span)| (span.start, *rule));
    found
}

pub(crate) fn overlaps(one: &Span, other: &Span) -> bool {
    one.start < other.end && other.start < one.end
}

/// Overlapping ranges become one.
fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| (span.start, span.end));
    let mut kept: Vec<Span> = Vec::new();
    for span in spans {
        match kept.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => kept.push(span),
        }
    }
    kept
}

/// From each match of `one` to the nearest match of `other`, where no more than `reach` bytes lie between them.
pub(crate) fn pairs(text: &str, one: &Regex, other: &Regex, reach: usize) -> Vec<Span> {
    let others: Vec<Span> = other.find_iter(text).map(|m| m.range()).collect();
    let nearest = |span: &Span| {
        let next = others.partition_point(|at| at.start < span.end);
        let after = others.get(next).filter(|at| at.start - span.end <= reach);
        let before = next.checked_sub(1).and_then(|last| others.get(last));
        let before = before.filter(|at| span.start.saturating_sub(at.end) <= reach);
        let gap = |at: &&Span| at.start.saturating_sub(span.end).max(span.start.saturating_sub(at.end));
        let at = [before, after].into_iter().flatten().min_by_key(gap)?;
        Some(span.start.min(at.start)..span.end.max(at.end))
    };
    let found = one.find_iter(text).map(|m| m.range());
    found.filter_map(|span| nearest(&span)).collect()
}

/// A value per language.
pub(crate) struct Patterns<T>([T; 4]);

impl<T> Patterns<T> {
    pub fn new(make: impl Fn(Lang) -> T) -> Self {
        Self(Lang::ALL.map(make))
    }
    pub fn get(&self, lang: Lang) -> &T {
        &self.0[lang.index()]
    }
}

/// The patterns are this crate's own and a test compiles them all; a wrong one cannot come from a text. Folded text has few letters
/// beyond ASCII, and word boundaries that know the others are many times slower.
pub(crate) fn regex(pattern: &str) -> Regex {
    let ascii = pattern
        .replace(r"[\w", "[0-9a-z_")
        .replace(r"\w", "[0-9a-z_]")
        .replace(r"\b", r"(?-u:\b)")
        .replace(r"\d", "[0-9]");
    Regex::new(&ascii).expect("the crate's own pattern")
}

/// A pattern with `{N}` for a number in digits or words.
pub(crate) fn with_numbers(lang: Lang, pattern: &str) -> Regex {
    regex(&pattern.replace("{N}", number_pattern(lang)))
}

/// All matches that the sentence does not deny.
pub(crate) fn asked(sentence: &Sentence<'_>, regex: &Regex) -> Vec<Span> {
    let text = sentence.text();
    regex
        .find_iter(text)
        .map(|m| m.range())
        .filter(|span| !crate::scope::is_denied(text, span, sentence.lang))
        .collect()
}
