//! The values of a filter as a tree: what is below what, in the order of the counts.

use search::{FacetCounts, FacetValue};
use std::collections::HashMap;

/// A value with the narrower ones below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub value: FacetValue,
    pub below: Vec<Node>,
}

impl Node {
    /// Whether it or anything below it is chosen.
    pub fn has_choice(&self) -> bool {
        self.value.selected || self.has_choice_below()
    }

    pub fn has_choice_below(&self) -> bool {
        self.below.iter().any(Self::has_choice)
    }
}

/// Each value hangs below the nearest broader one that is there.
pub fn of(facet: &FacetCounts) -> Vec<Node> {
    let places: HashMap<&str, usize> = facet.values.iter().map(|value| value.value.as_str()).zip(0..).collect();
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); facet.values.len()];
    let mut tops = Vec::new();
    for (place, value) in facet.values.iter().enumerate() {
        let broader = std::iter::successors(facet.name.broader(&value.value), |up| facet.name.broader(up));
        let above = broader.filter_map(|up| places.get(up.as_str()).copied()).next();
        above.map_or(&mut tops, |up| &mut below[up]).push(place);
    }
    tops.into_iter().map(|top| node(facet, &below, top)).collect()
}

fn node(facet: &FacetCounts, below: &[Vec<usize>], place: usize) -> Node {
    Node {
        value: facet.values[place].clone(),
        below: below[place].iter().map(|lower| node(facet, below, *lower)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use search::FacetName;

    fn shape(nodes: &[Node]) -> String {
        let one = |node: &Node| {
            let below = shape(&node.below);
            format!(
                "{}{}",
                node.value.value,
                if below.is_empty() { below } else { format!("({below})") }
            )
        };
        nodes.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    fn facet(name: FacetName, values: &[&str]) -> FacetCounts {
        let values = values.iter().map(|value| FacetValue {
            value: (*value).to_owned(),
            count: 1,
            selected: *value == "BE212",
        });
        FacetCounts {
            name,
            values: values.collect(),
        }
    }

    #[test]
    fn narrower_values_hang_below_broader_ones() {
        let nuts = of(&facet(FacetName::Nuts, &["BE", "BE2", "BE21", "BE1", "NL", "BE212", "FRK24", "x"]));
        assert_eq!(shape(&nuts), "BE(BE2(BE21(BE212)) BE1) NL FRK24 x");
        assert!(nuts[0].has_choice() && !nuts[1].has_choice());
        let cpv = of(&facet(FacetName::Cpv, &["72000000", "72413000", "72212000", "72200000"]));
        assert_eq!(shape(&cpv), "72000000(72413000 72200000(72212000))");
        let own = of(&facet(
            FacetName::Capability,
            &["kavel:user-research", "kavel:user-interviews", "kavel:none"],
        ));
        assert_eq!(shape(&own), "kavel:user-research(kavel:user-interviews) kavel:none");
        assert_eq!(shape(&of(&facet(FacetName::Size, &["micro", "small"]))), "micro small");
    }
}
