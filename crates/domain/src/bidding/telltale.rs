//! Text that tells who wrote it. `Blind` criteria are scored without knowing who bids; a firm is warned before it submits, never stopped.

use crate::organisation::Supplier;

/// What of the firm stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Telltale {
    Name,
    Website,
    EnterpriseNumber,
}

crate::text_enum::text_enum!(Telltale {
    Name = "name",
    Website = "website",
    EnterpriseNumber = "enterprise-number",
});

/// Letters that say what kind of company it is; a firm is known without them.
const LEGAL_FORMS: &[&str] = &[
    "bv", "bvba", "nv", "vof", "cv", "cvba", "vzw", "srl", "sprl", "sa", "sc", "scrl", "asbl", "snc", "sas", "sarl", "gmbh", "ag", "ug",
    "kg", "ohg", "ltd", "llp", "plc", "inc",
];

/// Shorter names stand in any text.
const SHORTEST_NAME: usize = 3;
const SHORTEST_NUMBER: usize = 6;

/// What of the firm a text gives away.
#[must_use]
pub fn telltales(text: &str, supplier: &Supplier) -> Vec<Telltale> {
    let found = |telltale: &Telltale| match telltale {
        Telltale::Name => has_name(text, &supplier.name),
        Telltale::Website => supplier.website.as_deref().is_some_and(|website| has_host(text, website)),
        Telltale::EnterpriseNumber => supplier.identifier.as_deref().is_some_and(|id| has_number(text, id)),
    };
    Telltale::ALL.iter().copied().filter(found).collect()
}

/// Lower case, one space between words, nothing else.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn has_name(text: &str, name: &str) -> bool {
    let mut name = words(name);
    while name.len() > 1 && name.last().is_some_and(|last| LEGAL_FORMS.contains(&last.as_str())) {
        name.pop();
    }
    if name.iter().map(|word| word.chars().count()).sum::<usize>() < SHORTEST_NAME {
        return false;
    }
    words(text).windows(name.len()).any(|part| part == name)
}

fn has_host(text: &str, website: &str) -> bool {
    let website = website.trim().to_lowercase();
    let host = website.split_once("://").map_or(website.as_str(), |(_, rest)| rest);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    if !host.contains('.') {
        return false;
    }
    let text = text.to_lowercase();
    text.match_indices(host).any(|(at, _)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + host.len()..].chars().next());
        !before.is_some_and(|c| c.is_alphanumeric() || c == '-') && !after.is_some_and(|c| c.is_alphanumeric() || c == '-')
    })
}

/// `BE-0202239951` in the text as `0202.239.951`, `BE 0202 239 951` or `202.239.951`.
fn has_number(text: &str, identifier: &str) -> bool {
    let compact = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect() };
    let number = compact(identifier.rsplit('-').next().unwrap_or_default());
    let number = number.trim_start_matches('0');
    number.len() >= SHORTEST_NUMBER && compact(text).contains(number)
}
