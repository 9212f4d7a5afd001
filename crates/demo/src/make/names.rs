//! Names and numbers of firms that do not exist.

use crate::{content::Content, random::Random};
use anyhow::Result;
use std::collections::HashSet;

/// Passes the check and belongs to nobody: the block from 1999 is centuries away from being given.
pub fn enterprise_number(random: &mut Random) -> String {
    let body = 19_990_000 + random.between(0, 9_999);
    format!("BE-{:010}", body * 100 + 97 - body % 97)
}

/// Names that were not given before.
#[derive(Default)]
pub struct Names {
    given: HashSet<String>,
    numbers: HashSet<String>,
}

impl Names {
    pub fn name(&mut self, content: &Content, language: &str, random: &mut Random) -> Result<String> {
        let parts = content.phrase("names", language)?;
        let [first, second, before, after] = ["first", "second", "before", "after"].map(|key| parts.words(key));
        loop {
            let (one, two) = (random.pick(&first), random.pick(&second));
            // French names stand side by side, Germanic ones grow together.
            let core = match language {
                "fr" if random.percent(40) => format!("{one} & {}", random.pick(&first)),
                "fr" => format!("{one} {two}"),
                _ => format!("{one}{two}"),
            };
            let is_pair = core.contains(" & ");
            let name = match random.between(1, 10) {
                1..=3 if language != "fr" || is_pair => format!("{} {core}", random.pick(&before)),
                4..=5 if language != "fr" => format!("{core} {}", random.pick(&after)),
                _ => core.clone(),
            };
            let repeats = core.split_once(" & ").is_some_and(|(one, two)| one == two);
            if !repeats && self.given.insert(core.to_lowercase()) {
                return Ok(name);
            }
        }
    }

    pub fn identifier(&mut self, country: &str, random: &mut Random) -> String {
        loop {
            let identifier = match country {
                "BE" => enterprise_number(random),
                // Registers that nobody keeps, in the form `{scheme}-{id}`.
                other => format!("{other}-DEMO-{}", random.between(100_000, 999_999)),
            };
            if self.numbers.insert(identifier.clone()) {
                return identifier;
            }
        }
    }
}

/// A host name under `.example`, which is nobody's for ever. RFC 2606.
pub fn website(name: &str) -> String {
    let plain = |c: char| match c {
        'à' | 'â' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'û' | 'ü' => 'u',
        c if c.is_ascii_alphanumeric() => c,
        _ => '-',
    };
    let host: String = name.to_lowercase().chars().map(plain).collect();
    let parts: Vec<&str> = host.split('-').filter(|part| !part.is_empty()).collect();
    format!("https://{}.example", parts.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::enterprise_number::EnterpriseNumber;

    #[test]
    fn numbers_pass_the_check_and_names_do_not_repeat() {
        let content = Content::read();
        let (mut random, mut names) = (Random::new(1, "names"), Names::default());
        for language in crate::content::LANGUAGES {
            let given: HashSet<String> = (0..120).map(|_| names.name(&content, language, &mut random).unwrap()).collect();
            assert_eq!(given.len(), 120);
        }
        for _ in 0..400 {
            let identifier = names.identifier("BE", &mut random);
            assert_eq!(EnterpriseNumber::parse(&identifier[3..]).unwrap().identifier(), identifier);
        }
        assert_eq!(website("Atelier Aubépine & Grève"), "https://atelier-aubepine-greve.example");
    }
}
