//! Limits per supplier, of a framework with fixed parties.

use super::reader::{LONG, Reader};
use crate::framework::LotLimits;

/// `None` where no limit is typed. Fields: `most_applied`, `most_won`, `limit_rule`. Directive 2014/24/EU art. 46(2).
pub(super) fn read_limits(r: &mut Reader<'_>, lots: usize) -> Option<LotLimits> {
    let most = i64::try_from(lots.max(1)).unwrap_or(i64::MAX);
    let mut number = |name: &str| {
        let number = r.optional_number(name, 1, most);
        number.and_then(|number| u32::try_from(number).ok())
    };
    let (most_applied, most_won) = (number("most_applied"), number("most_won"));
    if let (Some(applied), Some(won)) = (most_applied, most_won)
        && won > applied
    {
        r.error_with("most_won", "error-limits-order", &[("max", applied.to_string())]);
    }
    let is_limited = ["most_applied", "most_won"].iter().any(|name| !r.fields.is_blank(name));
    let rule = r.optional_localized("limit_rule", LONG);
    if !is_limited {
        return None;
    }
    // Who meets the requirements of more lots than it may have: the rule is in the notice, or it would be made for somebody.
    if rule.is_none() {
        r.error(r.first("limit_rule"), "error-limits-rule");
    }
    Some(LotLimits {
        most_applied,
        most_won,
        rule: rule.unwrap_or_default(),
    })
}
