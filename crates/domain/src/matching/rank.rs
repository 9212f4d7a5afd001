//! The order.

use super::{
    Rules,
    copies::copied,
    firm::Candidate,
    judge::{Firm, Judged, judge},
    need::Need,
    newcomers::{is_newcomer, lift},
};
use crate::SupplierId;
use crate::fit::Fit;
use serde::Serialize;
use std::collections::HashMap;

/// A firm that fits, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    pub supplier: SupplierId,
    pub number: i64,
    /// From 1.
    pub place: usize,
    /// A newcomer that was given room: its place by score alone.
    pub lifted_from: Option<usize>,
    pub is_newcomer: bool,
    #[serde(flatten)]
    pub judged: Judged,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    pub matches: Vec<Match>,
    /// Who does not fit, and each requirement that failed.
    pub refused: HashMap<SupplierId, Vec<Fit>>,
}

/// Firms that fit, the best first: by score, then by number. What is asked with "must" leaves a firm out; the rest only orders.
#[must_use]
pub fn rank(need: &Need, candidates: &[Candidate], rules: Rules<'_>) -> Ranking {
    let copied = copied(candidates);
    let mut found = Ranking::default();
    for candidate in candidates {
        match judge(
            need,
            Firm {
                candidate,
                copied: &copied,
            },
            rules,
        ) {
            Err(failed) => {
                found.refused.insert(candidate.supplier, failed);
            }
            Ok(judged) => found.matches.push(Match {
                supplier: candidate.supplier,
                number: candidate.number,
                place: 0,
                lifted_from: None,
                is_newcomer: is_newcomer(candidate.facts.size, candidate.last_award, rules.figures, rules.now),
                judged,
            }),
        }
    }
    found
        .matches
        .sort_by(|a, b| b.judged.score.cmp(&a.judged.score).then(a.number.cmp(&b.number)));
    number(&mut found.matches);
    found.matches = lift(std::mem::take(&mut found.matches), rules.figures, rules.now);
    number(&mut found.matches);
    found
}

fn number(matches: &mut [Match]) {
    for (place, found) in (1..).zip(matches) {
        found.place = place;
    }
}
