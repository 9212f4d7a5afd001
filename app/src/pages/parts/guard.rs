//! How findings of the criteria guard look: numbered marks in the text, and beside it what is wrong and what to write instead.

use crate::{
    components::govuk::Tag,
    guarding::quote,
    text::{locale, t, t_with},
};
use guard::{
    Finding, Lang, Rule, Severity,
    readability::{Advice, Level, advise, level},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The language in which reasons are given: the page's.
#[must_use]
pub fn reader() -> Lang {
    Lang::of_tag(locale().code()).unwrap_or(Lang::En)
}

#[must_use]
pub fn rule_name(rule: Rule) -> String {
    t(&format!("guard-rule-{rule}"))
}

/// A text with its findings marked and numbered from `first`; each number leads to its finding.
#[must_use]
pub fn marked(text: &str, lang: Lang, findings: &[Finding], first: usize) -> AnyView {
    let letters: Vec<char> = text.chars().collect();
    let mut cuts = BTreeSet::from([0, letters.len()]);
    cuts.extend(findings.iter().flat_map(|finding| [finding.range.start, finding.range.end]));
    let cuts: Vec<usize> = cuts.into_iter().filter(|cut| *cut <= letters.len()).collect();
    let pieces = cuts
        .windows(2)
        .map(|cut| {
            let (start, end) = (cut[0], cut[1]);
            let piece: String = letters[start..end].iter().collect();
            let inside = findings
                .iter()
                .filter(|finding| finding.range.start <= start && end <= finding.range.end);
            let worst = inside.map(Finding::severity).min();
            let piece = match worst {
                None => piece.into_any(),
                Some(Severity::Block) => view! { <mark class="k-guard__mark">{piece}</mark> }.into_any(),
                Some(Severity::Warn) => view! { <mark class="k-guard__mark k-guard__mark--warn">{piece}</mark> }.into_any(),
            };
            let ends = (first..).zip(findings).filter(|(_, finding)| finding.range.end == end);
            let numbers = ends.map(|(number, _)| reference(number)).collect_view();
            view! { {piece}{numbers} }
        })
        .collect_view();
    view! { <div class="k-guard__text" lang=lang.code()>{pieces}</div> }.into_any()
}

fn reference(number: usize) -> AnyView {
    let href = format!("#finding-{number}");
    let label = t_with("guard-finding", &[("number", number.into())]);
    view! { <a class="k-guard__ref" href=href lang=locale().code()><span class="govuk-visually-hidden">{label}</span><span aria-hidden="true">{number}</span></a> }
        .into_any()
}

/// What was found, in the same numbers.
#[must_use]
pub fn list(text: &str, lang: Lang, findings: &[Finding], first: usize) -> AnyView {
    let items = (first..)
        .zip(findings)
        .map(|(number, finding)| item(text, lang, finding, number))
        .collect_view();
    view! { <ol class="k-findings">{items}</ol> }.into_any()
}

fn item(text: &str, lang: Lang, finding: &Finding, number: usize) -> AnyView {
    let rule = finding.rule;
    let quoted = (rule != Rule::TooManyCriteria)
        .then(|| view! { <blockquote class="k-finding__quote" lang=lang.code()>{quote(text, finding)}</blockquote> });
    view! {
        <li class="k-finding" id=format!("finding-{number}")>
            <p class="k-finding__head"><span class="k-finding__number">{number}</span> <strong>{rule_name(rule)}</strong> {severity(finding.severity())}</p>
            {quoted}
            <p class="k-finding__reason">{rule.reason(reader())}</p>
            <p class="k-finding__instead"><strong>{t("guard-instead")}</strong> " " <span lang=lang.code()>{rule.suggestion(lang)}</span></p>
        </li>
    }
    .into_any()
}

fn severity(severity: Severity) -> Tag {
    match severity {
        Severity::Block => Tag::coloured("red", t("guard-severity-block")),
        Severity::Warn => Tag::coloured("yellow", t("guard-severity-warn")),
    }
}

/// Pieces of advice that are shown; more would be no help.
const MOST: usize = 12;

/// How hard a text is to read, and what would make it easier; nothing where there is nothing to say.
#[must_use]
pub fn advice(text: &str, lang: Lang, heading: AnyView) -> AnyView {
    let (found, level) = (advise(text, lang, MOST), level(text, lang));
    if found.is_empty() && level.is_none() {
        return ().into_any();
    }
    let items = found.iter().map(|one| advice_item(text, lang, one)).collect_view();
    let list = (!found.is_empty()).then(|| view! { <ul class="k-advice__list">{items}</ul> });
    let none = (found.is_empty()).then(|| view! { <p class="govuk-body">{t("read-nothing")}</p> });
    view! {
        <section class="k-advice">
            {heading}
            {level.map(reading_level)}
            {list} {none}
        </section>
    }
    .into_any()
}

fn reading_level(level: Level) -> AnyView {
    let band = match level.score {
        0..30 => "read-band-very-hard",
        30..50 => "read-band-hard",
        50..70 => "read-band-fair",
        _ => "read-band-easy",
    };
    let score = usize::from(level.score);
    let text = t_with("read-level", &[("score", score.into()), ("formula", level.formula.into())]);
    view! { <p class="k-advice__level"><strong>{t(band)}</strong> " " <span class="k-meta">{text}</span></p> }.into_any()
}

fn advice_item(text: &str, lang: Lang, advice: &Advice) -> AnyView {
    let (said, range) = match advice {
        Advice::LongSentence { words, range } => (t_with("read-long-sentence", &[("count", (*words).into())]), range),
        Advice::Passive { range } => (t("read-passive"), range),
        Advice::Jargon { term, range } => (t_with("read-jargon", &[("term", term.as_str().into())]), range),
    };
    let is_sentence = !matches!(advice, Advice::Jargon { .. });
    let quoted = is_sentence.then(|| {
        let start: String = text.chars().skip(range.start).take(range.len().min(70)).collect();
        let more = if range.len() > 70 { "…" } else { "" };
        view! { <q class="k-advice__quote" lang=lang.code()>{start}{more}</q> }
    });
    view! { <li>{said} " " {quoted}</li> }.into_any()
}
