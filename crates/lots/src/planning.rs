//! A partition by number becomes a plan.

use crate::ground::Ground;
use crate::pool::{Demand, Reach};
use crate::{Conflict, ConflictKind, Plan, PlannedLot, Relaxation, Terms, score};

/// A lot by the numbers of its packages, with what is kept of a locked one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Members {
    pub(crate) packages: Vec<usize>,
    pub(crate) is_locked: bool,
    pub(crate) title: Option<String>,
}

impl Members {
    pub(crate) fn free(packages: Vec<usize>) -> Self {
        Self {
            packages,
            ..Self::default()
        }
    }
}

impl Ground<'_> {
    /// In the order of the first package of each lot.
    pub(crate) fn plan_in_order(&self, mut lots: Vec<Members>) -> Plan {
        lots.iter_mut().for_each(|lot| lot.packages.sort_unstable());
        lots.sort_by(|a, b| a.packages.cmp(&b.packages));
        self.plan(lots)
    }

    /// In the order given; lots without packages are left out.
    pub(crate) fn plan(&self, mut lots: Vec<Members>) -> Plan {
        lots.retain(|lot| !lot.packages.is_empty());
        lots.iter_mut().for_each(|lot| lot.packages.sort_unstable());
        let mut lot_of = vec![usize::MAX; self.len()];
        for (number, lot) in lots.iter().enumerate() {
            lot.packages.iter().for_each(|at| lot_of[*at] = number);
        }
        let planned: Vec<PlannedLot> = (1..).zip(&lots).map(|(number, lot)| self.lot(number, lot, &lot_of)).collect();
        let terms: Terms = planned.iter().map(|lot| lot.terms).sum();
        Plan {
            conflicts: self.conflicts(&lots, &lot_of, &planned),
            score: terms.score(),
            terms,
            lots: planned,
        }
    }

    fn lot(&self, number: u32, lot: &Members, lot_of: &[usize]) -> PlannedLot {
        let packages = &lot.packages;
        let demand = self.demand(packages);
        let reach = self.counted.reach(&demand);
        let otherwise = self.otherwise.reach(&demand);
        let alone = |pool: &crate::pool::Pool| pool.alone(&demand);
        let large = alone(&self.large);
        let own = lot_of[packages[0]];
        let cut = packages
            .iter()
            .flat_map(|at| &self.depends_on[*at])
            .filter(|other| lot_of[**other] != own)
            .count();
        let weights = &self.rules.weights;
        let mut cpv: Vec<_> = packages.iter().flat_map(|at| self.packages[*at].cpv.iter().copied()).collect();
        cpv.sort_unstable();
        cpv.dedup();
        let mut nuts: Vec<_> = packages.iter().flat_map(|at| self.packages[*at].nuts.iter().copied()).collect();
        nuts.sort_unstable();
        nuts.dedup();
        let mut languages: Vec<_> = packages
            .iter()
            .flat_map(|at| self.packages[*at].languages.iter().cloned())
            .collect();
        languages.sort_unstable();
        languages.dedup();
        PlannedLot {
            number,
            title: lot.title.clone().unwrap_or_else(|| self.title(packages)),
            packages: packages.iter().map(|at| self.packages[*at].id.clone()).collect(),
            value: self.value(packages),
            reach: reach.all(),
            reach_pairs: reach.pairs,
            unknown_turnover: otherwise.all().abs_diff(reach.all()),
            unknown_size: alone(&self.unsized_firms),
            large,
            single_bidder_risk: single_bidder_risk(reach, large),
            required_turnover: demand.turnover,
            needs: self.needs_of(&demand),
            cpv,
            nuts,
            languages,
            period: self.period(packages),
            is_locked: lot.is_locked,
            terms: Terms {
                coherence: score::coherence(weights, packages.len(), self.alike(packages)),
                reach: score::reach(self.rules, packages.len(), reach.all()),
                dependencies: score::dependencies(weights, cut),
                overhead: score::overhead(weights),
            },
        }
    }

    fn needs_of(&self, demand: &Demand) -> Vec<codelists::Code> {
        demand.needs.iter().map(|at| self.needs[usize::from(*at)]).collect()
    }

    /// The sum over all pairs.
    pub(crate) fn alike(&self, lot: &[usize]) -> i64 {
        let pairs = lot.iter().enumerate().flat_map(|(at, a)| lot[..at].iter().map(move |b| (*a, *b)));
        pairs.map(|(a, b)| i64::from(self.likeness.of(a, b))).sum()
    }

    /// Of the largest one or two packages, and how many more there are.
    fn title(&self, lot: &[usize]) -> String {
        let mut order: Vec<usize> = lot.to_vec();
        order.sort_by_key(|at| (std::cmp::Reverse(self.packages[*at].value), *at));
        let mut titles: Vec<&str> = Vec::new();
        for at in order {
            let package = self.packages[at];
            let title = if package.title.trim().is_empty() {
                &package.id
            } else {
                package.title.trim()
            };
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        match titles.as_slice() {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [one, two] => format!("{one} · {two}"),
            [one, two, more @ ..] => format!("{one} · {two} · +{}", more.len()),
        }
    }

    pub(crate) fn ids(&self, packages: impl IntoIterator<Item = usize>) -> Vec<String> {
        let mut sorted: Vec<usize> = packages.into_iter().collect();
        sorted.sort_unstable();
        sorted.into_iter().map(|at| self.packages[at].id.clone()).collect()
    }

    /// What the plan breaks, the wishes first.
    fn conflicts(&self, lots: &[Members], lot_of: &[usize], planned: &[PlannedLot]) -> Vec<Conflict> {
        let mut found = Vec::new();
        for (a, b) in &self.apart {
            if lot_of[*a] == lot_of[*b] {
                found.push(self.wish(ConflictKind::Apart, [*a, *b]));
            }
        }
        for (at, package) in self.packages.iter().enumerate() {
            let mut others: Vec<usize> = package
                .together
                .iter()
                .filter_map(|id| self.places.get(id.as_str()).copied())
                .collect();
            others.sort_unstable();
            others.dedup();
            for other in others.into_iter().filter(|other| lot_of[*other] != lot_of[at]) {
                let conflict = self.wish(ConflictKind::Together, [at, other]);
                if !found.contains(&conflict) {
                    found.push(conflict);
                }
            }
        }
        let rules = self.rules;
        let conflict = |kind, lot: &PlannedLot, found, limit, relaxation| Conflict {
            kind,
            packages: lot.packages.clone(),
            found,
            limit,
            relaxation,
            proven: matches!(kind, ConflictKind::PackageAboveLargest | ConflictKind::TogetherAboveLargest),
        };
        if let Some(largest) = rules.largest {
            for (lot, members) in planned.iter().zip(lots).filter(|(lot, _)| lot.value > largest) {
                let is_group = members.packages.iter().all(|at| self.group[*at] == self.group[members.packages[0]]);
                let kind = match members.packages.len() {
                    1 => ConflictKind::PackageAboveLargest,
                    _ if is_group => ConflictKind::TogetherAboveLargest,
                    _ => ConflictKind::LotAboveLargest,
                };
                found.push(conflict(kind, lot, lot.value, largest, Relaxation::Largest(lot.value)));
            }
        }
        let count = u32::try_from(planned.len()).unwrap_or(u32::MAX);
        if count > rules.lots_at_most {
            found.push(Conflict {
                kind: ConflictKind::TooManyLots,
                packages: self.ids(0..self.len()),
                found: i64::from(count),
                limit: i64::from(rules.lots_at_most),
                relaxation: Relaxation::LotsAtMost(count),
                proven: false,
            });
        }
        for lot in planned.iter().filter(|lot| lot.value < rules.smallest) {
            let relaxation = Relaxation::Smallest(lot.value);
            found.push(conflict(ConflictKind::LotBelowSmallest, lot, lot.value, rules.smallest, relaxation));
        }
        for lot in planned.iter().filter(|lot| lot.reach < rules.reach_floor) {
            let (reach, floor) = (i64::from(lot.reach), i64::from(rules.reach_floor));
            found.push(conflict(
                ConflictKind::ReachBelowFloor,
                lot,
                reach,
                floor,
                Relaxation::ReachFloor(lot.reach),
            ));
        }
        found
    }

    fn wish(&self, kind: ConflictKind, pair: [usize; 2]) -> Conflict {
        let packages = self.ids(pair);
        Conflict {
            kind,
            relaxation: Relaxation::Wish(packages.clone()),
            packages,
            found: 0,
            limit: 0,
            proven: false,
        }
    }
}

/// Thousandths: how probable it is that fewer than two bid, where each that can bids with a chance of one in five, and two that need each
/// other bid once. An assumption to compare lots by, not a forecast.
fn single_bidder_risk(reach: Reach, large: u32) -> u32 {
    const ONE: u64 = 1_000_000_000;
    let bidders = u64::from(reach.alone) + u64::from(reach.pairs / 2) + u64::from(large);
    // (4/5)^(n-1); beyond a hundred nothing is left.
    let others = (1..bidders.min(200)).fold(ONE, |left, _| left * 4 / 5);
    let (nobody, one) = match bidders {
        0 => (ONE, 0),
        _ => (others * 4 / 5, bidders * others / 5),
    };
    u32::try_from((nobody + one + ONE / 2000) / (ONE / 1000)).unwrap_or(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_risk_of_a_single_bid_falls_with_each_that_could() {
        let risk = |alone, pairs, large| single_bidder_risk(Reach { alone, pairs }, large);
        assert_eq!((risk(0, 0, 0), risk(1, 0, 0), risk(0, 2, 0)), (1000, 1000, 1000));
        assert_eq!(risk(2, 0, 0), 960, "only where both bid there are two");
        assert_eq!(risk(10, 0, 0), 376, "0.8^10 + 10 × 0.2 × 0.8^9");
        assert_eq!((risk(9, 2, 0), risk(9, 0, 1)), (376, 376));
        let falling: Vec<u32> = (0..300).map(|count| risk(count, 0, 0)).collect();
        assert!(falling.is_sorted_by(|a, b| a >= b) && falling[299] == 0);
    }
}
