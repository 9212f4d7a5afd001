//! Every partition of a few units, by dynamic programming over their subsets: the part that holds the first unit is tried in every way,
//! and what is best for the rest is known already.

use crate::units::{Lot, Units};
use crate::worth::{Violations, Worth};

/// Up to so many units every partition is compared.
pub(crate) const MOST_UNITS: usize = 15;

/// What is known of each subset of the units, by its bits.
pub(crate) struct Exact {
    count: usize,
    worth: Vec<Worth>,
    reach: Vec<u32>,
}

/// By subset and number of lots; the better is greater.
pub(crate) struct Table<T> {
    count: usize,
    cells: Vec<Option<T>>,
}

impl<T: Copy + PartialEq> Table<T> {
    pub(crate) fn at(&self, subset: usize, lots: usize) -> Option<T> {
        self.cells[subset * (self.count + 1) + lots]
    }

    /// `part` is the value of a lot, `None` where it is not allowed; `add` puts it to the value of a partition of the rest.
    pub(crate) fn fill(
        count: usize,
        nothing: T,
        part: impl Fn(usize) -> Option<T>,
        add: impl Fn(T, T) -> T,
        is_better: impl Fn(T, T) -> bool,
    ) -> Self {
        let width = count + 1;
        let mut cells = vec![None; width << count];
        cells[0] = Some(nothing);
        for subset in 1_usize..1 << count {
            let first = subset & subset.wrapping_neg();
            let others = subset ^ first;
            let mut beside = others;
            loop {
                let lot = beside | first;
                if let Some(value) = part(lot) {
                    let rest = subset ^ lot;
                    for lots in 0..=rest.count_ones() as usize {
                        let Some(known) = cells[rest * width + lots] else { continue };
                        let sum = add(known, value);
                        let cell = &mut cells[subset * width + lots + 1];
                        if cell.is_none_or(|best| is_better(sum, best)) {
                            *cell = Some(sum);
                        }
                    }
                }
                if beside == 0 {
                    break;
                }
                beside = (beside - 1) & others;
            }
        }
        Self { count, cells }
    }

    /// A partition with that value; of several the first, so that it depends on what is in it only.
    pub(crate) fn partition(&self, lots: usize, part: impl Fn(usize) -> Option<T>, add: impl Fn(T, T) -> T) -> Vec<usize> {
        let (mut subset, mut found) = ((1 << self.count) - 1, Vec::new());
        for left in (1..=lots).rev() {
            let goal = self.at(subset, left);
            let first = subset & subset.wrapping_neg();
            let others = subset ^ first;
            let mut beside = others;
            loop {
                let lot = beside | first;
                let is_it = part(lot).is_some_and(|value| self.at(subset ^ lot, left - 1).map(|known| add(known, value)) == goal);
                if is_it {
                    found.push(lot);
                    subset ^= lot;
                    break;
                }
                if beside == 0 {
                    return found;
                }
                beside = (beside - 1) & others;
            }
        }
        found
    }
}

impl Exact {
    pub(crate) fn new(units: &Units<'_>) -> Self {
        let count = units.len();
        let mut exact = Self {
            count,
            worth: vec![Worth::default(); 1 << count],
            reach: vec![0; 1 << count],
        };
        for at in 0..count {
            exact.look_at(units, &units.single[at].clone(), 1 << at, at);
        }
        exact
    }

    fn look_at(&mut self, units: &Units<'_>, lot: &Lot, subset: usize, last: usize) {
        let reach = units.reach(lot, u32::MAX);
        self.reach[subset] = reach;
        self.worth[subset] = units.worth(lot, reach);
        for at in last + 1..self.count {
            let more = units.joined(lot, &units.single[at], Worth::default());
            self.look_at(units, &more, subset | 1 << at, at);
        }
    }

    fn units(&self, lots: Vec<usize>) -> Vec<Vec<u32>> {
        let members = |lot: usize| (0_u32..).take(self.count).filter(|unit| lot & 1 << unit != 0).collect();
        lots.into_iter().map(members).collect()
    }

    fn by_worth(&self, floor: u32) -> Table<Worth> {
        Table::fill(
            self.count,
            Worth::default(),
            self.at_least(floor),
            Worth::plus,
            Worth::is_better_than,
        )
    }

    fn at_least(&self, floor: u32) -> impl Fn(usize) -> Option<Worth> + '_ {
        move |lot| (self.reach[lot] >= floor).then(|| self.worth[lot])
    }

    /// The best of all.
    pub(crate) fn best(&self, lots_at_most: usize) -> (Vec<Vec<u32>>, Worth) {
        let table = self.by_worth(0);
        let all = (1 << self.count) - 1;
        let with_number = |lots: usize| {
            let over = Violations::of(Violations::LOTS, lots.saturating_sub(lots_at_most));
            let worth = table.at(all, lots)?;
            Some((
                lots,
                worth.plus(Worth {
                    violations: over,
                    points: 0,
                }),
            ))
        };
        let mut best: Option<(usize, Worth)> = None;
        for (lots, worth) in (1..=self.count).filter_map(with_number) {
            if best.is_none_or(|(_, known)| worth.is_better_than(known)) {
                best = Some((lots, worth));
            }
        }
        let Some((lots, worth)) = best else {
            return (Vec::new(), Worth::default());
        };
        (self.units(table.partition(lots, self.at_least(0), Worth::plus)), worth)
    }

    /// For each number of lots up to `most`, of the plans that break the fewest other rules the one whose least reachable lot is within
    /// reach of most, and of those the best. Only where that is more than with fewer lots; `ceiling` is the reach of lots that stand.
    pub(crate) fn front(&self, most: usize, ceiling: u32) -> Vec<Vec<Vec<u32>>> {
        type Bottleneck = (Violations, u32);
        let part = |lot: usize| Some((self.worth[lot].violations.hard(), self.reach[lot]));
        let add = |a: Bottleneck, b: Bottleneck| (Violations(a.0.0 + b.0.0), a.1.min(b.1));
        let is_better = |a: Bottleneck, b: Bottleneck| (std::cmp::Reverse(a.0), a.1) > (std::cmp::Reverse(b.0), b.1);
        let table = Table::fill(self.count, (Violations::default(), u32::MAX), part, add, is_better);
        let all = (1 << self.count) - 1;
        let by_number: Vec<(usize, Bottleneck)> = (1..=most.min(self.count))
            .filter_map(|lots| Some((lots, table.at(all, lots)?)))
            .collect();
        let Some(fewest) = by_number.iter().map(|(_, (violations, _))| *violations).min() else {
            return Vec::new();
        };
        let (mut front, mut last) = (Vec::new(), None);
        for (lots, (violations, reach)) in by_number {
            let reach = reach.min(ceiling);
            if violations != fewest || last.is_some_and(|last| reach <= last) {
                continue;
            }
            last = Some(reach);
            let best = self.by_worth_of_hard(reach);
            front.push(self.units(best.partition(lots, self.hard_at_least(reach), Worth::plus)));
        }
        front
    }

    /// The floor of the rules does not count here, its points do.
    fn by_worth_of_hard(&self, floor: u32) -> Table<Worth> {
        Table::fill(
            self.count,
            Worth::default(),
            self.hard_at_least(floor),
            Worth::plus,
            Worth::is_better_than,
        )
    }

    fn hard_at_least(&self, floor: u32) -> impl Fn(usize) -> Option<Worth> + '_ {
        move |lot| {
            let worth = self.worth[lot];
            (self.reach[lot] >= floor).then(|| Worth {
                violations: worth.violations.hard(),
                points: worth.points,
            })
        }
    }
}
