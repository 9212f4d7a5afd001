//! The criteria guard over the draft of an assignment: what it finds where, what is kept with a reason, and what stops publishing.

use domain::{
    FieldError, LocalizedText, Money,
    draft::{AssignmentSection, Fields},
    organisation::Agency,
};
use guard::{Finding, Lang, Options, Rule, Severity, check};
use std::collections::BTreeMap;
use store::overrides::Override;

/// Longer texts are refused anyway.
const MAX_CHARS: usize = 20_000;
/// Of the words that an error repeats.
const QUOTE_CHARS: usize = 60;
/// The reason for a rule in a language is the field `override.degree.nl`.
pub const OVERRIDE: &str = "override";

/// A text of a draft with what was found in it.
#[derive(Clone, Debug)]
pub struct Place {
    /// Name of the input: `criterion.1.question.nl`.
    pub field: String,
    pub lang: Lang,
    pub text: String,
    pub findings: Vec<Finding>,
}

impl Place {
    pub fn section(&self) -> Option<AssignmentSection> {
        AssignmentSection::of(&self.field)
    }

    /// The words that a finding is about.
    pub fn quote(&self, finding: &Finding) -> String {
        quote(&self.text, finding)
    }
}

/// The words that a finding is about, shortened where they are many.
pub fn quote(text: &str, finding: &Finding) -> String {
    let length = finding.range.len();
    let words: String = text.chars().skip(finding.range.start).take(length.min(QUOTE_CHARS)).collect();
    if length > QUOTE_CHARS { format!("{words}…") } else { words }
}

#[derive(Clone, Debug, Default)]
pub struct Guarded {
    /// Those in which something was found, in the order of the fields' names.
    pub places: Vec<Place>,
    /// Reasons in all languages in which the agency publishes.
    reasons: BTreeMap<Rule, LocalizedText>,
    /// Criteria, where they are more than the guard finds sensible.
    pub too_many_criteria: Option<usize>,
}

impl Guarded {
    pub fn of(fields: &Fields, agency: &Agency, budget: Option<Money>) -> Self {
        let places = fields.iter().filter_map(|(name, text)| place(name, text, agency, budget));
        let places: Vec<Place> = places.filter(|place| !place.findings.is_empty()).collect();
        let criteria = fields.filled_groups("criterion").len();
        Self {
            reasons: reasons(fields, &agency.publish_languages),
            too_many_criteria: (criteria > Options::default().criteria_max()).then_some(criteria),
            places,
        }
    }

    /// Rules that stop publishing, with a reason or without.
    pub fn blocking(&self) -> Vec<Rule> {
        let found = self.places.iter().flat_map(|place| &place.findings);
        let mut rules: Vec<Rule> = found
            .filter(|finding| finding.severity() == Severity::Block)
            .map(|finding| finding.rule)
            .collect();
        rules.sort_unstable();
        rules.dedup();
        rules
    }

    pub fn is_overridden(&self, rule: Rule) -> bool {
        self.reasons.contains_key(&rule)
    }

    /// One error for each field and rule that stops publishing.
    pub fn errors(&self) -> Vec<FieldError> {
        let mut errors: Vec<FieldError> = Vec::new();
        for place in &self.places {
            for finding in &place.findings {
                let Some(id) = error_id(finding.rule).filter(|_| !self.is_overridden(finding.rule)) else {
                    continue;
                };
                if !errors.iter().any(|error| error.field == place.field && error.id == id) {
                    let args = vec![("quote", place.quote(finding))];
                    errors.push(FieldError {
                        field: place.field.clone(),
                        id,
                        args,
                    });
                }
            }
        }
        errors
    }

    pub fn in_section(&self, section: AssignmentSection) -> Vec<&Place> {
        self.places.iter().filter(|place| place.section() == Some(section)).collect()
    }

    /// What is published with the notice: the rules that are kept out of, and why.
    pub fn overrides(&self) -> Vec<Override> {
        let kept = self.blocking().into_iter();
        kept.filter_map(|rule| {
            let reason = self.reasons.get(&rule)?.clone();
            Some(Override {
                rule: rule.id().to_owned(),
                reason,
            })
        })
        .collect()
    }
}

/// The name of the input for the reason.
pub fn override_field(rule: Rule) -> String {
    format!("{OVERRIDE}.{rule}")
}

pub fn is_override(field: &str) -> bool {
    field.strip_prefix(OVERRIDE).is_some_and(|rest| rest.starts_with('.'))
}

fn reasons(fields: &Fields, languages: &[String]) -> BTreeMap<Rule, LocalizedText> {
    let of = |rule: Rule| {
        let mut reason = LocalizedText::default();
        for lang in languages {
            let text = fields.get(&format!("{}.{lang}", override_field(rule)));
            if text.is_empty() || text.chars().count() > MAX_CHARS {
                return None;
            }
            reason.set(lang, text);
        }
        Some((rule, reason))
    };
    Rule::ALL.into_iter().filter_map(of).collect()
}

fn place(name: &str, text: &str, agency: &Agency, budget: Option<Money>) -> Option<Place> {
    let (base, tag) = name.rsplit_once('.')?;
    let lang = Lang::of_tag(tag)?;
    let tells_of_today = tells_of_today(base)?;
    if text.trim().is_empty() || text.chars().count() > MAX_CHARS {
        return None;
    }
    let options = Options {
        value_cents: budget.map(|budget| budget.cents),
        agency: Some(agency.name.pick(tag).1.to_owned()),
        ..Options::default()
    };
    let mut findings = check(text, lang, &options);
    findings.retain(|finding| !tells_of_today || !is_of_today(finding.rule));
    Some(Place {
        field: name.to_owned(),
        lang,
        text: text.to_owned(),
        findings,
    })
}

/// Nothing for an input that is no text of the notice. Some tell how things are today, where a product or a number of people asks for nothing.
fn tells_of_today(base: &str) -> Option<bool> {
    let mut parts = base.split('.');
    let (first, last) = (parts.next()?, parts.next_back());
    match (first, last) {
        ("problem" | "affected" | "title", None) => Some(true),
        ("outcome", Some("baseline" | "depends_on")) => Some(true),
        ("constraints" | "acceptance", None) => Some(false),
        ("outcome", Some("indicator" | "target" | "measured_how")) => Some(false),
        ("criterion", Some("name" | "question")) => Some(false),
        _ => None,
    }
}

const fn is_of_today(rule: Rule) -> bool {
    matches!(rule, Rule::NamedProduct | Rule::Headcount | Rule::OnSiteWithoutReason)
}

const fn error_id(rule: Rule) -> Option<&'static str> {
    Some(match rule {
        Rule::YearsOfExperience => "guard-error-years-of-experience",
        Rule::NamedProduct => "guard-error-named-product",
        Rule::ExperienceWithThisAgency => "guard-error-experience-with-this-agency",
        Rule::CertificateWithoutEquivalent => "guard-error-certificate-without-equivalent",
        Rule::TurnoverAbove2x => "guard-error-turnover-above-2x",
        Rule::CvOrNamedPerson => "guard-error-cv-or-named-person",
        Rule::Headcount => "guard-error-headcount",
        Rule::Degree => "guard-error-degree",
        Rule::OnSiteWithoutReason | Rule::TooManyCriteria => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_the_notice_are_guarded_and_others_are_not() {
        for name in ["constraints", "criterion.2.question", "outcome.1.target", "acceptance"] {
            assert_eq!(tells_of_today(name), Some(false), "{name}");
        }
        for name in ["problem", "outcome.3.baseline", "title"] {
            assert_eq!(tells_of_today(name), Some(true), "{name}");
        }
        for name in ["override.degree", "invited.1.reason", "criterion.1.weight", "budget", ""] {
            assert_eq!(tells_of_today(name), None, "{name}");
        }
        assert!(is_override("override.degree.nl") && !is_override("overrider.nl") && !is_override("budget"));
    }

    #[test]
    fn every_rule_that_blocks_has_an_error() {
        for rule in Rule::ALL {
            let wanted = (rule.severity() == Severity::Block).then(|| format!("guard-error-{rule}"));
            assert_eq!(error_id(rule).map(str::to_owned), wanted);
        }
    }
}
