//! Firms of one kind, the largest turnover first, with a bit for each in the set of every need: who can deliver is an intersection, and
//! who is large enough stands in front.

use crate::bits::{self, Bits};

/// What a lot asks, by the numbers of [`crate::ground::Ground`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Demand {
    pub(crate) needs: Vec<u16>,
    pub(crate) nuts: Vec<u16>,
    pub(crate) languages: Vec<u16>,
    pub(crate) turnover: i64,
}

/// How many can: alone, and those who can only as one of a pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reach {
    pub(crate) alone: u32,
    pub(crate) pairs: u32,
}

impl Reach {
    pub(crate) const fn all(self) -> u32 {
        self.alone + self.pairs
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Pool {
    /// The largest first.
    pub(crate) turnover: Vec<i64>,
    pub(crate) words: usize,
    pub(crate) needs: Vec<Bits>,
    pub(crate) nuts: Vec<Bits>,
    pub(crate) languages: Vec<Bits>,
}

impl Pool {
    pub(crate) fn everybody(&self) -> Bits {
        let mut all = bits::none(self.words);
        (0..self.turnover.len()).for_each(|at| bits::set(&mut all, at));
        all
    }

    /// How many have at least this turnover: so many stand in front.
    pub(crate) fn large_enough(&self, turnover: i64) -> usize {
        self.turnover.partition_point(|cents| *cents >= turnover)
    }

    /// Who works in the regions and languages.
    pub(crate) fn candidates(&self, demand: &Demand) -> Bits {
        let mut all = self.everybody();
        demand.nuts.iter().for_each(|at| bits::and(&mut all, &self.nuts[usize::from(*at)]));
        demand
            .languages
            .iter()
            .for_each(|at| bits::and(&mut all, &self.languages[usize::from(*at)]));
        all
    }

    /// How many can alone.
    pub(crate) fn alone(&self, demand: &Demand) -> u32 {
        let mut able = self.candidates(demand);
        demand
            .needs
            .iter()
            .for_each(|at| bits::and(&mut able, &self.needs[usize::from(*at)]));
        bits::count_before(&able, self.large_enough(demand.turnover))
    }

    pub(crate) fn reach(&self, demand: &Demand) -> Reach {
        let candidates = self.candidates(demand);
        let mut able = candidates.clone();
        demand
            .needs
            .iter()
            .for_each(|at| bits::and(&mut able, &self.needs[usize::from(*at)]));
        let alone = bits::count_before(&able, self.large_enough(demand.turnover));
        let pairs = self.pairs(&candidates, &able, &demand.needs, demand.turnover, u32::MAX);
        Reach { alone, pairs }
    }

    /// How many of the candidates cannot alone, but can with another who cannot alone either; both bring one of the needs at least. `able`
    /// have all needs. Stops early once there are `enough`: then the count may be lower than it is.
    pub(crate) fn pairs(&self, candidates: &[u64], able: &[u64], needs: &[u16], turnover: i64, enough: u32) -> u32 {
        let mut rest: Bits = candidates.into();
        bits::clear_before(&mut rest, able, self.large_enough(turnover));
        // The two largest together are too small.
        let Some(largest) = bits::first(&rest) else { return 0 };
        let Some(second) = bits::next(&rest, largest) else { return 0 };
        if self.turnover[largest].saturating_add(self.turnover[second]) < turnover {
            return 0;
        }
        let mut partners = rest.clone();
        if !needs.is_empty() {
            let mut any = bits::none(self.words);
            needs.iter().for_each(|at| bits::or(&mut any, &self.needs[usize::from(*at)]));
            bits::and(&mut partners, &any);
        }
        // The rarest need first: one of the two has it, and few have.
        let mut order: Vec<(u32, u16)> = needs
            .iter()
            .map(|at| {
                (
                    bits::count_both_before(&rest, &self.needs[usize::from(*at)], self.turnover.len()),
                    *at,
                )
            })
            .collect();
        order.sort_unstable();
        let mut having = rest;
        if let Some((count, rarest)) = order.first() {
            if *count == 0 {
                return 0;
            }
            bits::and(&mut having, &self.needs[usize::from(*rarest)]);
        }
        let mut pairing = Pairing {
            pool: self,
            order: &order,
            turnover,
            enough,
            marked: bits::none(self.words),
        };
        pairing.split(1.min(order.len()), having, partners, false);
        bits::count(&pairing.marked)
    }
}

struct Pairing<'a> {
    pool: &'a Pool,
    order: &'a [(u32, u16)],
    turnover: i64,
    enough: u32,
    /// Who is one of a pair that can.
    marked: Bits,
}

impl Pairing<'_> {
    /// Splits those that have the needs before `at` in the same way by the next one: who has it needs nothing of a partner, who has not
    /// needs a partner that does.
    fn split(&mut self, at: usize, having: Bits, partners: Bits, is_missing: bool) {
        let (Some(a), Some(b)) = (bits::first(&having), bits::first(&partners)) else {
            return;
        };
        if self.pool.turnover[a].saturating_add(self.pool.turnover[b]) < self.turnover || bits::count(&self.marked) >= self.enough {
            return;
        }
        let Some((_, need)) = self.order.get(at) else {
            if is_missing {
                self.mark(&having, b, None);
                self.mark(&partners, a, None);
            } else {
                // Who has everything may be the best partner of all but itself.
                self.mark(&having, b, bits::next(&partners, b));
                self.mark(&partners, a, bits::next(&having, a));
            }
            return;
        };
        let with = &self.pool.needs[usize::from(*need)];
        let (mut have, mut have_not, mut complement) = (having.clone(), having, partners.clone());
        bits::and(&mut have, with);
        have_not.iter_mut().zip(with.iter()).for_each(|(word, with)| *word &= !with);
        bits::and(&mut complement, with);
        self.split(at + 1, have, partners, is_missing);
        self.split(at + 1, have_not, complement, true);
    }

    /// Those who are large enough beside `best`; `best` itself beside the `second`, where it is one of them.
    fn mark(&mut self, firms: &[u64], best: usize, second: Option<usize>) {
        let beside = |partner: usize| self.turnover.saturating_sub(self.pool.turnover[partner]);
        let end = self.pool.large_enough(beside(best));
        let is_itself = bits::has(firms, best);
        let was_marked = bits::has(&self.marked, best);
        bits::or_before(&mut self.marked, firms, end);
        if is_itself && !was_marked {
            let can = second.is_some_and(|second| self.pool.turnover[best] >= self.turnover.saturating_sub(self.pool.turnover[second]));
            if !can {
                self.marked[best / 64] &= !(1 << (best % 64));
            }
        }
    }
}
