//! Where a firm works, on the tree of NUTS regions: Belgium as deep as it goes, the neighbours down to their regions, other countries as a
//! whole. What lies deeper can be typed, as a code or by its name. A region covers all that is in it.

use codelists::{NutsCode, nuts};
use domain::draft::Fields;
use std::{collections::HashSet, sync::LazyLock};

/// A region with those directly in it.
pub struct Region {
    pub code: NutsCode,
    pub parts: Vec<Region>,
}

impl Region {
    fn to_level(code: NutsCode, level: u8) -> Self {
        let parts = if code.level() < level { nuts::children(code) } else { Vec::new() };
        Self {
            code,
            parts: parts.into_iter().map(|part| Self::to_level(part, level)).collect(),
        }
    }
    fn codes(&self, into: &mut HashSet<NutsCode>) {
        into.insert(self.code);
        for part in &self.parts {
            part.codes(into);
        }
    }
}

/// The neighbours, with whom cross-border work is everyday.
const NEAR: [&str; 4] = ["NL", "FR", "DE", "LU"];

/// Belgium, then its neighbours, then the other countries in the order of their codes.
pub fn tree() -> &'static [Region] {
    static TREE: LazyLock<Vec<Region>> = LazyLock::new(|| {
        let depth = |code: NutsCode| match code.as_str() {
            "BE" => 3,
            near if NEAR.contains(&near) => 2,
            _ => 0,
        };
        let mut countries = nuts::countries();
        let place = |code: &NutsCode| match code.as_str() {
            "BE" => 0,
            near => NEAR.iter().position(|one| *one == near).map_or(NEAR.len() + 1, |at| at + 1),
        };
        countries.sort_by_key(place);
        countries.into_iter().map(|code| Region::to_level(code, depth(code))).collect()
    });
    &TREE
}

fn is_in_tree(code: &str) -> bool {
    static CODES: LazyLock<HashSet<NutsCode>> = LazyLock::new(|| {
        let mut codes = HashSet::new();
        for region in tree() {
            region.codes(&mut codes);
        }
        codes
    });
    NutsCode::parse(code).is_ok_and(|code| CODES.contains(&code))
}

/// What is stored, as the two inputs show it.
pub fn fill(fields: &mut Fields, stored: &[String]) {
    let (ticked, typed): (Vec<&str>, Vec<&str>) = stored.iter().map(String::as_str).partition(|code| is_in_tree(code));
    fields.set("nuts", ticked.join("\n"));
    fields.set("nuts_other", typed.join(", "));
}

/// Both inputs as the one list that the check reads; a region that lies in another one of them goes without saying.
pub fn joined(fields: &Fields, lang: &str) -> String {
    let ticked = fields.list("nuts").map(str::to_owned);
    let typed = fields
        .get("nuts_other")
        .split([',', ';', '\n'])
        .flat_map(|item| named(item.trim(), lang));
    cover(ticked.chain(typed).collect()).join("\n")
}

/// `Nord` is `FRE11`; several codes may stand without commas; what is neither stays as it is, for the check to say so.
fn named(item: &str, lang: &str) -> Vec<String> {
    if item.is_empty() {
        return Vec::new();
    }
    let words: Vec<Option<NutsCode>> = item
        .split_whitespace()
        .map(|word| NutsCode::parse(word).ok().filter(|code| code.is_listed()))
        .collect();
    if let Some(codes) = words.into_iter().collect::<Option<Vec<_>>>() {
        return codes.into_iter().map(|code| code.as_str().to_owned()).collect();
    }
    let is_called = |label: &str| label.to_lowercase() == item.to_lowercase();
    let found = nuts::search(item, lang, 10)
        .into_iter()
        .find(|code| code.label(lang).is_some_and(is_called) || code.national_label().is_some_and(is_called));
    vec![found.map_or_else(|| item.to_owned(), |code| code.as_str().to_owned())]
}

/// Each once, without those that lie in another.
fn cover(codes: Vec<String>) -> Vec<String> {
    let parsed: Vec<NutsCode> = codes.iter().filter_map(|code| NutsCode::parse(code).ok()).collect();
    let mut kept: Vec<String> = Vec::new();
    for code in codes {
        let is_inside = NutsCode::parse(&code).is_ok_and(|code| parsed.iter().any(|other| *other != code && other.covers(code)));
        if !is_inside && !kept.contains(&code) {
            kept.push(code);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn belgium_is_first_and_deep() {
        let belgium = &tree()[0];
        assert_eq!((belgium.code.as_str(), belgium.parts.len()), ("BE", 3));
        let depth = |region: &Region| region.parts[0].parts[0].parts.len();
        assert!(depth(belgium) > 0);
        assert!(tree()[1].parts[0].parts[0].parts.is_empty(), "the Netherlands to their provinces");
        assert!(tree().len() > 25 && tree()[10].parts.is_empty());
    }

    #[test]
    fn what_is_stored_comes_back() {
        let mut fields = Fields::new();
        let stored = ["BE10", "FRE11", "BE352", "NL3"].map(str::to_owned);
        fill(&mut fields, &stored);
        assert_eq!((fields.get("nuts"), fields.get("nuts_other")), ("BE10\nBE352\nNL3", "FRE11"));
        assert_eq!(
            joined(&fields, "en").lines().collect::<HashSet<_>>(),
            stored.iter().map(String::as_str).collect()
        );
    }

    #[test]
    fn a_region_covers_what_is_in_it() {
        let fields = Fields::from_iter([("nuts", "BE2\nBE21\nBE211\nBE35"), ("nuts_other", "be351, NL")]);
        assert_eq!(joined(&fields, "nl"), "BE2\nBE35\nNL");
    }

    #[test]
    fn regions_are_known_by_name_and_what_is_not_known_stays() {
        let typed = |text: &str, lang: &str| joined(&Fields::from_iter([("nuts_other", text)]), lang);
        assert_eq!(typed("fre11; NL fre2", "nl"), "FRE11\nNL\nFRE2");
        assert_eq!(typed("nord", "fr"), "FRE11");
        assert_eq!(typed("Belgique", "fr"), "BE");
        assert_eq!(typed("Atlantis, XX9", "nl"), "Atlantis\nXX9");
        assert_eq!(typed(" , ", "nl"), "");
    }
}
