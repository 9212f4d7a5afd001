//! The code lists, for the checks of forms and for what a firm meets of a lot.

use codelists::{Code, NutsCode, nuts};
use domain::{draft::Known, fit::CodeRules};

/// Codes that a form may name.
#[derive(Clone, Copy, Debug, Default)]
pub struct CodeLists;

impl Known for CodeLists {
    /// CPV codes of older lists stand in published notices, but nothing new is written with them.
    fn is_capability(&self, code: &str) -> bool {
        match Code::parse(code) {
            Ok(Code::Cpv(cpv)) => cpv.is_listed(),
            Ok(Code::Kavel(_)) => true,
            Err(_) => false,
        }
    }
    fn is_region(&self, nuts: &str) -> bool {
        NutsCode::parse(nuts).is_ok_and(NutsCode::is_listed)
    }
}

impl CodeRules for CodeLists {
    fn meets(&self, claimed: &str, needed: &str) -> bool {
        match (Code::parse(claimed), Code::parse(needed)) {
            (Ok(claimed), Ok(needed)) => claimed.meets(&needed),
            _ => claimed == needed,
        }
    }
    /// A region is covered by one around it, or by all of its parts together.
    fn is_covered(&self, region: &str, works_in: &[String]) -> bool {
        let works_in: Vec<NutsCode> = works_in.iter().filter_map(|code| NutsCode::parse(code).ok()).collect();
        NutsCode::parse(region).is_ok_and(|region| is_covered(region, &works_in))
    }
}

fn is_covered(region: NutsCode, works_in: &[NutsCode]) -> bool {
    if works_in.iter().any(|code| code.covers(region)) {
        return true;
    }
    let mut parts = nuts::children(region).into_iter().filter(|part| !part.is_extra_regio()).peekable();
    parts.peek().is_some() && parts.all(|part| is_covered(part, works_in))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_codes_of_the_lists() {
        assert!(CodeLists.is_capability("cpv:72212000") && CodeLists.is_capability("kavel:accessibility-audit"));
        assert!(!CodeLists.is_capability("cpv:72212001") && !CodeLists.is_capability("kavel:nothing-of-the-kind"));
        assert!(CodeLists.is_region("BE10") && !CodeLists.is_region("BE99"));
    }

    #[test]
    fn a_need_is_met_by_the_same_code_a_narrower_one_or_a_linked_one() {
        assert!(CodeLists.meets("cpv:72413000", "cpv:72413000") && CodeLists.meets("cpv:72413000", "cpv:72400000"));
        assert!(!CodeLists.meets("cpv:72400000", "cpv:72413000"));
        let linked = codelists::capabilities::get("accessibility-audit").map(|entry| entry.cpv[0].to_string());
        assert!(CodeLists.meets("kavel:accessibility-audit", &format!("cpv:{}", linked.unwrap_or_default())));
        assert!(!CodeLists.meets("no code", "cpv:72413000"));
    }

    #[test]
    fn a_region_is_covered_by_one_around_it_or_by_all_its_parts() {
        let covered = |region: &str, works_in: &[&str]| {
            let works_in: Vec<String> = works_in.iter().map(|code| (*code).to_owned()).collect();
            CodeLists.is_covered(region, &works_in)
        };
        assert!(covered("BE21", &["BE2"]) && covered("BE2", &["BE2", "FR"]) && covered("BE", &["BE1", "BE2", "BE3"]));
        assert!(!covered("BE", &["BE1", "BE2"]) && !covered("BE2", &["BE21"]) && !covered("BE2", &[]));
    }
}
