//! Templates: `{name}` is a value, `{12..20}` a number drawn by seed, `[this|that]` a choice drawn by seed.

use crate::random::Random;
use std::collections::BTreeMap;

/// Values by name.
pub type Vars = BTreeMap<&'static str, String>;

/// Fills a template that draws.
pub fn fill_with(template: &str, vars: &Vars, random: &mut Random) -> String {
    let chosen = choose(template, random);
    sentence(&values(&chosen, |name| match name.split_once("..") {
        Some((from, to)) => {
            let ends = from.parse().ok().zip(to.parse().ok());
            ends.map(|(from, to)| random.between(from, to).to_string())
        }
        None => vars.get(name).cloned(),
    }))
}

/// Fills a template that draws nothing, so that all languages say the same.
pub fn fill(template: &str, vars: &Vars) -> String {
    sentence(&values(template, |name| vars.get(name).cloned()))
}

/// One of each `[this|that]`; they do not nest.
fn choose(template: &str, random: &mut Random) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        let (choices, after) = after.split_once(']').unwrap_or((after, ""));
        let choices: Vec<&str> = choices.split('|').collect();
        out.push_str(before);
        out.push_str(random.pick(&choices));
        rest = after;
    }
    out + rest
}

/// What has no value stays as it is: a test looks for braces.
fn values(template: &str, mut value: impl FnMut(&str) -> Option<String>) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        out.push_str(&value(name).unwrap_or_else(|| format!("{{{name}}}")));
        rest = after;
    }
    out + rest
}

/// Begins with a capital, and so does what follows a full stop (a client may stand there).
fn sentence(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_start = true;
    let mut previous = ' ';
    for c in text.chars() {
        if is_start && c.is_alphabetic() {
            out.extend(c.to_uppercase());
        } else {
            out.push(c);
        }
        is_start = (is_start && !c.is_alphanumeric()) || (c == ' ' && matches!(previous, '.' | '?' | '!'));
        previous = c;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_numbers_and_choices() {
        let vars = Vars::from([("client", "een stad".to_owned())]);
        let filled = fill_with(
            "{client} had {3..3} of [vijf|vijf]. {client}, {gone}: 1.5 a.",
            &vars,
            &mut Random::new(1, "t"),
        );
        assert_eq!(filled, "Een stad had 3 of vijf. Een stad, {gone}: 1.5 a.");
        assert_eq!(fill("«{client}» [a|b]", &vars), "«Een stad» [a|b]");
    }
}
