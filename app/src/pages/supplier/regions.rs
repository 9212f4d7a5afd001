//! Where a firm works: the Belgian provinces to tick, any other code to type.

use codelists::{NutsCode, nuts};
use domain::draft::Fields;

/// The NUTS 2 regions of Belgium.
pub fn belgian() -> Vec<NutsCode> {
    let Ok(belgium) = NutsCode::parse("BE") else { return Vec::new() };
    let regions = nuts::children(belgium).into_iter().flat_map(nuts::children);
    regions.filter(|code| code.level() == 2 && !code.is_extra_regio()).collect()
}

/// What is stored, as the two inputs show it.
pub fn fill(fields: &mut Fields, stored: &[String]) {
    let ticked = belgian();
    let (boxes, others): (Vec<&str>, Vec<&str>) = stored
        .iter()
        .map(String::as_str)
        .partition(|code| ticked.iter().any(|region| region.as_str() == *code));
    fields.set("nuts", boxes.join("\n"));
    fields.set("nuts_other", others.join(", "));
}

/// Both inputs as the one list that the check reads.
pub fn joined(fields: &Fields) -> String {
    let others = fields.get("nuts_other").replace([',', ' ', '\t'], "\n");
    format!("{}\n{others}", fields.get("nuts"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_comes_back() {
        assert_eq!(belgian().len(), 11);
        let mut fields = Fields::new();
        fill(
            &mut fields,
            &["BE10".to_owned(), "NL".to_owned(), "BE35".to_owned(), "BE100".to_owned()],
        );
        assert_eq!((fields.get("nuts"), fields.get("nuts_other")), ("BE10\nBE35", "NL, BE100"));
        fields.set("nuts", joined(&fields));
        assert_eq!(fields.list("nuts").collect::<Vec<_>>(), ["BE10", "BE35", "NL", "BE100"]);
    }
}
