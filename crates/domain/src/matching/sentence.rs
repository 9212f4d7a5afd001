//! Which sentence of a claim is read first.

use crate::profile::CapabilityClaim;

/// Where in a claim a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Result,
    Action,
    Situation,
}

/// All sentences of a claim: the result first, then what was done, then why.
#[must_use]
pub fn sentences(claim: &CapabilityClaim) -> Vec<(Part, &str)> {
    let parts = [
        (Part::Result, &claim.result),
        (Part::Action, &claim.action),
        (Part::Situation, &claim.situation),
    ];
    parts
        .into_iter()
        .flat_map(|(part, text)| split(text).map(move |sentence| (part, sentence)))
        .collect()
}

/// At line ends, and after `.`, `!` or `?` where a capital, a digit or a quote begins something new.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut from = 0;
        for (at, mark) in line.char_indices().filter(|(_, letter)| matches!(letter, '.' | '!' | '?' | '…')) {
            let rest = &line[at + mark.len_utf8()..];
            let next = rest.trim_start();
            let begins = |letter: char| letter.is_uppercase() || letter.is_numeric() || matches!(letter, '"' | '“' | '„' | '«' | '‘');
            if rest.len() > next.len() && next.starts_with(begins) {
                found.push(&line[from..at + mark.len_utf8()]);
                from = line.len() - next.len();
            }
        }
        found.push(&line[from..]);
    }
    found.into_iter().map(str::trim).filter(|sentence| !sentence.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<&str> {
        split(text).collect()
    }

    #[test]
    fn sentences_end_where_something_new_begins() {
        assert_eq!(
            all("Wij bouwden het. Na 3 weken was het klaar! Klaar?"),
            ["Wij bouwden het.", "Na 3 weken was het klaar!", "Klaar?"]
        );
        assert_eq!(
            all("Van 3.5 naar 4 t.e.m. juni\n\n10 % minder"),
            ["Van 3.5 naar 4 t.e.m. juni", "10 % minder"]
        );
        assert_eq!(all("Élan… «Oui.» Non"), ["Élan…", "«Oui.» Non"]);
        assert_eq!(all("  \n "), Vec::<&str>::new());
    }
}
