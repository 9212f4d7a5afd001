//! With whom: the smallest set of firms that together meet every need with evidence.

use crate::SupplierId;
use std::cmp::Ordering;
use std::collections::HashMap;

/// A firm that could be a partner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hand {
    pub supplier: SupplierId,
    pub number: i64,
    pub score: u32,
    /// The needs that it meets, a bit each.
    pub mask: u64,
}

/// Partners, by number. Never one too many: without any of them a need would be open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    pub partners: Vec<Hand>,
}

/// Up to so many open needs the answer is exact, however many firms there are.
const EXACT_NEEDS: u32 = 12;
/// And up to so many firms with different abilities, however many needs.
const EXACT_FIRMS: usize = 12;

/// Finds covers for many gaps among the same firms; what was found once is kept.
#[derive(Debug)]
pub struct Covers {
    /// One of each ability: of firms that meet the same needs only the best is in any answer.
    hands: Vec<Hand>,
    known: HashMap<u64, Option<Vec<usize>>>,
}

impl Covers {
    #[must_use]
    pub fn new(firms: impl IntoIterator<Item = Hand>) -> Self {
        let mut best: HashMap<u64, Hand> = HashMap::new();
        for hand in firms.into_iter().filter(|hand| hand.mask != 0) {
            let known = best.entry(hand.mask).or_insert(hand);
            if (hand.score, known.number) > (known.score, hand.number) {
                *known = hand;
            }
        }
        let mut hands: Vec<Hand> = best.into_values().collect();
        hands.sort_unstable_by_key(|hand| hand.number);
        Self {
            hands,
            known: HashMap::from([(0, Some(Vec::new()))]),
        }
    }

    /// The fewest firms that meet all of `gap`; of equally few those with the highest scores together, then with the lowest numbers. `None`
    /// where all firms together do not.
    ///
    /// The optimum for any number of firms while the gap has at most 12 needs, or the firms at most 12 different abilities; beyond both, the
    /// firm that closes most goes first. Deterministic in any case.
    pub fn close(&mut self, gap: u64) -> Option<Cover> {
        let all = self.hands.iter().fold(0, |all, hand| all | hand.mask);
        if gap & !all != 0 {
            return None;
        }
        let chosen = if gap.count_ones() <= EXACT_NEEDS || self.hands.len() <= EXACT_FIRMS {
            self.exact(gap)?
        } else {
            self.greedy(gap)
        };
        let mut partners: Vec<Hand> = chosen.into_iter().map(|at| self.hands[at]).collect();
        partners.sort_unstable_by_key(|hand| hand.number);
        Some(Cover { partners })
    }

    /// Somebody must meet the first open need; what that firm leaves open is the same question, smaller. Gaps are subsets of the first one,
    /// so there are at most 2^12 of them, or as many as sets of firms leave.
    fn exact(&mut self, gap: u64) -> Option<Vec<usize>> {
        if let Some(known) = self.known.get(&gap) {
            return known.clone();
        }
        let first = 1 << gap.trailing_zeros();
        let mut best: Option<Vec<usize>> = None;
        for at in 0..self.hands.len() {
            let mask = self.hands[at].mask;
            if mask & first == 0 {
                continue;
            }
            let Some(mut team) = self.exact(gap & !mask) else { continue };
            team.push(at);
            if best.as_ref().is_none_or(|best| self.compare(&team, best) == Ordering::Less) {
                best = Some(team);
            }
        }
        self.known.insert(gap, best.clone());
        best
    }

    fn greedy(&self, gap: u64) -> Vec<usize> {
        let (mut open, mut team) = (gap, Vec::new());
        while open != 0 {
            let closes = |hand: &Hand| (hand.mask & open).count_ones();
            let best = self
                .hands
                .iter()
                .enumerate()
                .max_by(|(_, a), (_, b)| closes(a).cmp(&closes(b)).then(a.score.cmp(&b.score)).then(b.number.cmp(&a.number)));
            match best {
                Some((at, hand)) if closes(hand) > 0 => {
                    open &= !hand.mask;
                    team.push(at);
                }
                _ => break,
            }
        }
        // Later ones may have made an earlier one superfluous.
        let mut at = 0;
        while at < team.len() {
            let rest = team.iter().enumerate().filter(|(place, _)| *place != at);
            let met = rest.fold(0, |met, (_, other)| met | self.hands[*other].mask);
            if gap & !met == 0 {
                team.remove(at);
            } else {
                at += 1;
            }
        }
        team
    }

    /// Fewer first, then the higher sum of scores, then the lower numbers. Hands are in the order of numbers.
    fn compare(&self, a: &[usize], b: &[usize]) -> Ordering {
        let score = |team: &[usize]| team.iter().map(|at| u64::from(self.hands[*at].score)).sum::<u64>();
        let sorted = |team: &[usize]| {
            let mut team = team.to_vec();
            team.sort_unstable();
            team
        };
        a.len()
            .cmp(&b.len())
            .then_with(|| score(b).cmp(&score(a)))
            .then_with(|| sorted(a).cmp(&sorted(b)))
    }
}
