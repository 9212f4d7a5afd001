//! The code lists, for the checks of forms.

use codelists::{Code, NutsCode};
use domain::draft::Known;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_codes_of_the_lists() {
        assert!(CodeLists.is_capability("cpv:72212000") && CodeLists.is_capability("kavel:accessibility-audit"));
        assert!(!CodeLists.is_capability("cpv:72212001") && !CodeLists.is_capability("kavel:nothing-of-the-kind"));
        assert!(CodeLists.is_region("BE10") && !CodeLists.is_region("BE99"));
    }
}
