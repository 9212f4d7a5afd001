//! What exists outside of a form, for its check: the code lists, and suppliers; and what a firm meets of a lot by those lists.

use codelists::{Code, NutsCode, nuts};
use domain::{
    SupplierId,
    draft::{Fields, Known},
    fit::{Closeness, CodeRules},
    organisation::Supplier,
};
use std::collections::HashMap;
use store::ConnectionTrait;

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

/// The code lists, and the firms that the groups `invited` of a form name, by number (`3021`) or id.
#[derive(Clone, Debug, Default)]
pub struct InvitedFirms(HashMap<String, Supplier>);

/// Firms looked up for one form; a check refuses more of them anyway.
const MAX_LOOKED_UP: usize = 60;

impl InvitedFirms {
    pub async fn load(db: &impl ConnectionTrait, fields: &Fields) -> store::Result<Self> {
        let mut firms = HashMap::new();
        for group in fields.filled_groups("invited").into_iter().take(MAX_LOOKED_UP) {
            let text = fields.get(&format!("invited.{group}.supplier"));
            if let Some(firm) = find(db, text).await? {
                firms.insert(text.to_owned(), firm);
            }
        }
        Ok(Self(firms))
    }

    #[must_use]
    pub fn get(&self, text: &str) -> Option<&Supplier> {
        self.0.get(text)
    }
}

async fn find(db: &impl ConnectionTrait, text: &str) -> store::Result<Option<Supplier>> {
    let found = match (text.parse::<i64>(), text.parse::<SupplierId>()) {
        (Ok(number), _) => store::suppliers::find_by_number(db, number).await?,
        (_, Ok(id)) => store::suppliers::find(db, id).await?,
        _ => None,
    };
    // A hidden firm is as if it were not there.
    Ok(found.filter(Supplier::is_public))
}

impl Known for InvitedFirms {
    fn is_capability(&self, code: &str) -> bool {
        CodeLists.is_capability(code)
    }
    fn is_region(&self, nuts: &str) -> bool {
        CodeLists.is_region(nuts)
    }
    fn supplier(&self, text: &str) -> Option<SupplierId> {
        self.get(text).map(|firm| firm.id)
    }
}

impl CodeRules for CodeLists {
    fn meets(&self, claimed: &str, needed: &str) -> bool {
        match (Code::parse(claimed), Code::parse(needed)) {
            (Ok(claimed), Ok(needed)) => claimed.meets(&needed),
            _ => claimed == needed,
        }
    }
    fn closeness(&self, claimed: &str, needed: &str) -> Option<Closeness> {
        let (claim, need) = (Code::parse(claimed).ok(), Code::parse(needed).ok());
        let is_linked = matches!((claim, need), (Some(Code::Kavel(_)), Some(Code::Cpv(_))));
        self.meets(claimed, needed).then_some(match () {
            () if claim == need && (claim.is_some() || claimed == needed) => Closeness::Same,
            () if is_linked => Closeness::Linked,
            () => Closeness::Narrower,
        })
    }
    /// A region is covered by one around it, or by all of its parts together.
    fn is_covered(&self, region: &str, works_in: &[String]) -> bool {
        let works_in: Vec<NutsCode> = works_in.iter().filter_map(|code| NutsCode::parse(code).ok()).collect();
        NutsCode::parse(region).is_ok_and(|region| nuts::is_covered(region, &works_in))
    }
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
    fn a_firm_that_was_not_found_is_not_known() {
        let firms = InvitedFirms::default();
        assert_eq!(firms.supplier(&SupplierId::generate().to_string()), None);
        assert!(firms.is_capability("kavel:accessibility-audit") && firms.is_region("BE10"));
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
