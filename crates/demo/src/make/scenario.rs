//! Renders a scenario: the same numbers in all languages, written as each language writes them.

use crate::{
    random::Random,
    text::{Block, Vars, fill},
};
use anyhow::{Context, Result};
use domain::LocalizedText;

pub struct Scenario<'a> {
    block: &'a Block,
    variant: u8,
    numbers: Vec<(&'static str, i64)>,
    languages: &'a [String],
}

/// One outcome without its date.
pub struct OutcomeTexts {
    pub indicator: LocalizedText,
    pub baseline: LocalizedText,
    pub target: LocalizedText,
    pub measured_how: LocalizedText,
    pub depends_on: LocalizedText,
}

impl<'a> Scenario<'a> {
    pub fn new(block: &'a Block, variant: u8, languages: &'a [String], random: &mut Random) -> Result<Self> {
        let draw = |name| -> Result<(&'static str, i64)> {
            let (from, to) = block.range(name)?;
            Ok((name, random.between(from, to)))
        };
        let numbers = ["n", "m", "k"].map(draw).into_iter().collect::<Result<Vec<_>>>()?;
        Ok(Self {
            block,
            variant,
            numbers,
            languages,
        })
    }

    pub fn text(&self, key: &str) -> Result<LocalizedText> {
        let mut text = LocalizedText::default();
        for language in self.languages {
            text.set(
                language,
                fill(self.block.need(&format!("{key}.{language}"))?, &self.vars(language)?),
            );
        }
        Ok(text)
    }

    pub fn outcomes(&self) -> Result<Vec<OutcomeTexts>> {
        ["o1", "o2"].iter().map(|key| self.outcome(key)).collect()
    }

    fn outcome(&self, key: &str) -> Result<OutcomeTexts> {
        let mut parts: [LocalizedText; 5] = Default::default();
        for language in self.languages {
            let line = self.block.need(&format!("{key}.{language}"))?;
            let vars = self.vars(language)?;
            let texts: Vec<&str> = line.split(" | ").collect();
            let texts: [&str; 5] = texts
                .try_into()
                .ok()
                .with_context(|| format!("@scenario {} {key}.{language}: five parts", self.block.id))?;
            for (part, text) in parts.iter_mut().zip(texts) {
                part.set(language, fill(text.trim(), &vars));
            }
        }
        let [indicator, baseline, target, measured_how, depends_on] = parts;
        Ok(OutcomeTexts {
            indicator,
            baseline,
            target,
            measured_how,
            depends_on,
        })
    }

    fn vars(&self, language: &str) -> Result<Vars> {
        let mut vars: Vars = self
            .numbers
            .iter()
            .map(|(name, number)| (*name, grouped(*number, language)))
            .collect();
        vars.insert("v", self.block.need(&format!("v{}.{language}", self.variant))?.to_owned());
        Ok(vars)
    }
}

/// Below a million.
fn grouped(number: i64, language: &str) -> String {
    if number < 1000 {
        return number.to_string();
    }
    let separator = match language {
        "fr" => '\u{202f}',
        "en" => ',',
        _ => '.',
    };
    format!("{}{separator}{:03}", number / 1000, number % 1000)
}

/// Whether it is written in all of these.
pub fn is_written_in(block: &Block, languages: &[String]) -> bool {
    languages.iter().all(|language| block.get(&format!("title.{language}")).is_some())
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn thousands() {
        assert_eq!(
            [grouped(999, "nl"), grouped(1050, "nl"), grouped(1050, "en")],
            ["999", "1.050", "1,050"]
        );
    }
}
