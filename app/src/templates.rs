//! Templates of usual assignments: texts in four languages with blanks to fill in, and what such a need is called in the vocabulary.
//!
//! A file of `app/templates` begins with lines `name: value`. Then come blocks: the name of a field of the form, and under it one version a
//! language. What the agency must fill in is `[…]`, which no assignment is published with.

use domain::{
    Figures, LocalizedText,
    draft::{Fields, new_assignment_fields},
};
use jiff::civil::Date;
use std::{collections::BTreeMap, sync::LazyLock};

const FILES: [(&str, &str); 8] = [
    ("accessibility-audit", include_str!("../templates/accessibility-audit.txt")),
    ("discovery", include_str!("../templates/discovery.txt")),
    ("user-research", include_str!("../templates/user-research.txt")),
    ("prototype", include_str!("../templates/prototype.txt")),
    ("plain-language", include_str!("../templates/plain-language.txt")),
    ("api-connection", include_str!("../templates/api-connection.txt")),
    ("data-migration", include_str!("../templates/data-migration.txt")),
    ("security-test", include_str!("../templates/security-test.txt")),
];

/// Words of an answer; short, so that a bid takes hours.
const WORDS: &str = "300";

#[derive(Clone, Debug)]
pub struct Template {
    pub slug: &'static str,
    pub capabilities: Vec<String>,
    /// Of the criteria, in their order. The first is always the one of every new assignment: the team's expertise.
    weights: Vec<String>,
    /// What a buyer reads before choosing it.
    pub summary: LocalizedText,
    /// By the name of the field.
    texts: BTreeMap<String, LocalizedText>,
}

/// In the order of the list.
#[must_use]
pub fn all() -> &'static [Template] {
    static ALL: LazyLock<Vec<Template>> = LazyLock::new(|| FILES.iter().map(|(slug, text)| read(slug, text)).collect());
    &ALL
}

#[must_use]
pub fn find(slug: &str) -> Option<&'static Template> {
    all().iter().find(|template| template.slug == slug)
}

fn read(slug: &'static str, text: &str) -> Template {
    let mut blocks = text.split("\n\n").filter(|block| !block.trim().is_empty());
    let head: Vec<(&str, &str)> = blocks.next().unwrap_or_default().lines().filter_map(pair).collect();
    let words = |wanted: &str| {
        let line = head.iter().find(|(name, _)| *name == wanted);
        line.map_or_else(Vec::new, |(_, value)| value.split_whitespace().map(str::to_owned).collect())
    };
    let mut texts: BTreeMap<String, LocalizedText> = BTreeMap::new();
    for block in blocks {
        let mut lines = block.trim().lines();
        let text = texts.entry(lines.next().unwrap_or_default().to_owned()).or_default();
        lines.filter_map(pair).for_each(|(lang, version)| text.set(lang, version));
    }
    Template {
        slug,
        capabilities: words("capabilities"),
        weights: words("weights"),
        summary: texts.remove("summary").unwrap_or_default(),
        texts,
    }
}

fn pair(line: &str) -> Option<(&str, &str)> {
    line.split_once(": ")
}

impl Template {
    /// A new form with its texts in these languages. Dates, budget and route are the agency's to choose.
    #[must_use]
    pub fn fields(&self, languages: &[String], figures: &Figures, today: Date) -> Fields {
        let mut fields = new_assignment_fields(languages, figures, today);
        fields.set("capabilities", self.capabilities.join("\n"));
        for (group, weight) in (1..).zip(&self.weights) {
            fields.set(format!("criterion.{group}.weight"), weight);
            fields.set(format!("criterion.{group}.part"), "blind");
            fields.set(format!("criterion.{group}.word_limit"), WORDS);
        }
        for (name, text) in &self.texts {
            for lang in languages {
                let primary = lang.split('-').next().unwrap_or(lang);
                if let Some(version) = text.get(primary) {
                    fields.set(format!("{name}.{lang}"), version);
                }
            }
        }
        fields
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        Instant,
        draft::{AnyForm, AssignmentContext, BLANK, check_assignment},
    };
    use guard::{Lang, Options, check, readability};
    use jiff::civil::date;

    const LANGUAGES: [&str; 4] = ["en", "nl", "fr", "de"];

    fn filled(template: &Template) -> Fields {
        template.fields(&LANGUAGES.map(str::to_owned), &Figures::default(), date(2026, 3, 2))
    }

    #[test]
    fn each_has_every_text_in_four_languages() {
        for template in all() {
            for (name, text) in template.texts.iter().chain([(&"summary".to_owned(), &template.summary)]) {
                let langs: Vec<&str> = text.iter().filter(|(_, text)| !text.is_empty()).map(|(lang, _)| lang).collect();
                assert_eq!(langs, ["de", "en", "fr", "nl"], "{} {name}", template.slug);
                let blanks = text.iter().map(|(_, text)| text.matches(BLANK).count());
                let blanks: Vec<usize> = blanks.collect();
                assert!(
                    blanks.windows(2).all(|pair| pair[0] == pair[1]),
                    "{} {name}: {blanks:?} blanks",
                    template.slug
                );
            }
            assert!(i18n::exists(&format!("template-name-{}", template.slug)), "{}", template.slug);
        }
    }

    #[test]
    fn what_remains_to_do_is_to_fill_in_and_to_choose() {
        let languages = LANGUAGES.map(str::to_owned);
        let context = AssignmentContext {
            publish_languages: &languages,
            figures: &Figures::default(),
            known: &AnyForm,
            now: Instant::from_millis(1_772_442_000_000).expect("a moment"),
            lots: &[],
            sum_of_similar_cents: 0,
        };
        for template in all() {
            let errors = check_assignment(&filled(template), &context).expect_err("route and budget are missing");
            let open = ["route", "budget"];
            for error in &errors {
                let is_open = open.contains(&error.field.as_str()) || error.field.ends_with(".by");
                assert!(is_open || error.id == "error-blank-left", "{}: {error:?}", template.slug);
            }
            for field in open {
                assert!(
                    errors.iter().any(|error| error.field == field),
                    "{}: {field} is chosen",
                    template.slug
                );
            }
            for code in &template.capabilities {
                assert!(codelists::Code::parse(code).is_ok(), "{code}");
            }
        }
    }

    #[test]
    fn none_shuts_firms_out_and_all_read_well() {
        let mut wrong = Vec::new();
        for template in all() {
            for (name, text) in filled(template).iter() {
                let Some(lang) = name.rsplit_once('.').and_then(|(_, tag)| Lang::of_tag(tag)) else {
                    continue;
                };
                let options = Options {
                    value_cents: Some(2_000_000),
                    ..Options::default()
                };
                let found = check(text, lang, &options);
                // The default criterion is the domain's own.
                let advice = if name.starts_with("criterion.1.") {
                    Vec::new()
                } else {
                    readability::advise(text, lang, 9)
                };
                if !found.is_empty() || !advice.is_empty() {
                    wrong.push(format!("{} {name}: {text} {found:?} {advice:?}", template.slug));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
