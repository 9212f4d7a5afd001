//! Local search for what cannot be compared in full: units are taken out of their lots and put back where they do best, lots are joined
//! and dissolved, and a plan that is a little worse is followed for a while. It counts what it works out and never looks at a clock.

mod judge;
mod part;
mod start;
mod state;

use crate::random::Random;
use crate::units::Units;
use crate::worth::Worth;
use judge::Judge;
use state::State;

/// From so many units on two long runs are better than four short ones.
const LARGE: usize = 150;
/// How much worse a plan may be and still be followed, at first: about the overhead of a lot.
const TOLERANCE: i64 = 45_000;
/// Times that it begins to be tolerant again, each from the best plan so far; of few units more often, and now and then anew: what one way
/// does not lead to, another does.
const ROUNDS: u64 = 5;
const ROUNDS_OF_FEW: u64 = 16;
const ANEW: u64 = 4;
/// What breaking a rule costs in a round: nothing makes up for it, or so many points for each package. A low price leads through plans that
/// break rules to others that break fewer.
const PRICES: [Option<i64>; 4] = [None, Some(200_000), Some(60_000), Some(20_000)];
/// Units taken out at once, at most.
const RUIN: usize = 8;
/// The same where whole lots are dissolved.
const DISSOLVE: usize = 24;

/// The best partition found, as units by lot, and what it is worth.
pub(crate) struct Found {
    pub(crate) lots: Vec<Vec<u32>>,
    pub(crate) worth: Worth,
}

/// Several starts beside each other, each with its share of the budget; the outcome depends on seed and budget only.
pub(crate) fn search(units: &Units<'_>, lots_at_most: usize, seed: u64, evaluations: u64) -> Found {
    let starts: u64 = if units.len() >= LARGE { 2 } else { 4 };
    let run = |start: u64| {
        let mut search = Search::new(units, lots_at_most, Random::new(seed, start), evaluations / starts);
        search.run(start);
        search.found()
    };
    let mut found: Vec<Found> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..starts).map(|start| scope.spawn(move || run(start))).collect();
        running.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    // Of equally good ones the first by what is in it.
    found.sort_by(|a, b| {
        let order = (a.worth.violations, std::cmp::Reverse(a.worth.points));
        order
            .cmp(&(b.worth.violations, std::cmp::Reverse(b.worth.points)))
            .then_with(|| a.lots.cmp(&b.lots))
    });
    found.into_iter().next().unwrap_or(Found {
        lots: (0..units.len())
            .filter_map(|unit| u32::try_from(unit).ok())
            .map(|unit| vec![unit])
            .collect(),
        worth: Worth::default(),
    })
}

struct Search<'u, 'a> {
    judge: Judge<'u, 'a>,
    state: State,
    random: Random,
    best: Vec<u32>,
    best_worth: Worth,
    spent_on_parts: u64,
}

impl<'u, 'a> Search<'u, 'a> {
    fn new(units: &'u Units<'a>, lots_at_most: usize, random: Random, evaluations: u64) -> Self {
        Self {
            judge: Judge::new(units, evaluations),
            state: State::new(units, lots_at_most),
            random,
            best: Vec::new(),
            best_worth: Worth::default(),
            spent_on_parts: 0,
        }
    }

    fn found(&self) -> Found {
        let mut lots: std::collections::BTreeMap<u32, Vec<u32>> = std::collections::BTreeMap::new();
        for (unit, lot) in (0_u32..).zip(&self.best) {
            lots.entry(*lot).or_default().push(unit);
        }
        let mut lots: Vec<Vec<u32>> = lots.into_values().collect();
        lots.sort_unstable();
        Found {
            lots,
            worth: self.best_worth,
        }
    }

    fn run(&mut self, start: u64) {
        match start {
            0 => start::join(&mut self.state, &mut self.judge),
            1 => start::fill(&mut self.state, &mut self.judge),
            _ => start::insert_in_any_order(&mut self.state, &mut self.judge, &mut self.random),
        }
        self.remember();
        let is_large = self.judge.units.len() >= LARGE;
        let (rounds, prices) = if is_large {
            (ROUNDS, &PRICES[..2])
        } else {
            (ROUNDS_OF_FEW, &PRICES[..])
        };
        let kinds = u64::try_from(prices.len()).unwrap_or(1);
        for round in 0..rounds {
            let (from, until) = (self.judge.spent, self.judge.budget * (round + 1) / rounds);
            let kind = if is_large { round } else { round + start };
            self.state.price = prices.get(usize::try_from(kind % kinds).unwrap_or(0)).copied().flatten();
            if !is_large && round % ANEW == ANEW - 1 {
                self.state.clear();
                start::insert_in_any_order(&mut self.state, &mut self.judge, &mut self.random);
                self.remember();
            } else if round > 0 {
                self.state.restore(&self.best, &mut self.judge);
            }
            while self.judge.spent < until {
                let left = i128::from(until - self.judge.spent) * i128::from(TOLERANCE) / i128::from((until - from).max(1));
                let share = i128::from(self.random.next() >> 32);
                self.step((left * share) >> 32);
            }
        }
    }

    fn remember(&mut self) {
        let worth = self.state.worth();
        if self.best.is_empty() || worth.is_better_than(self.best_worth) {
            self.best.clone_from(&self.state.lot_of);
            self.best_worth = worth;
        }
    }

    fn step(&mut self, tolerance: i128) {
        // What is worked out already costs little, and even that must come to an end.
        self.judge.spent += 1;
        let before = self.state.worth();
        self.state.begin();
        if self.may_divide_anew() {
            self.divide_anew();
        } else if self.random.below(8) == 0 {
            self.join_two();
        } else {
            self.take_out_and_put_back();
        }
        let after = self.state.worth();
        if self.state.energy(after) + tolerance < self.state.energy(before) {
            self.state.undo();
        } else if after.is_better_than(self.best_worth) {
            self.remember();
        }
    }

    /// The lot of a unit and that of one of its like become one.
    fn join_two(&mut self) {
        let units = self.judge.units;
        let unit = self.random.below(units.len());
        let Some(other) = self.one_near(unit) else { return };
        let (a, b) = (self.state.lot_of[unit], self.state.lot_of[other]);
        if a != b {
            self.state.join(a as usize, b as usize, &mut self.judge);
        }
    }

    fn one_near(&mut self, unit: usize) -> Option<usize> {
        let near = &self.judge.units.near[unit];
        near.get(self.random.below(near.len())).map(|other| *other as usize)
    }

    fn take_out_and_put_back(&mut self) {
        let mut out = self.choose();
        for slot in self.state.take_out(&out) {
            self.state.rebuild(slot, &mut self.judge);
        }
        self.random.shuffle(&mut out);
        for unit in out {
            self.state.put_back(unit, &mut self.judge, &mut self.random);
        }
    }

    /// A unit and some of its like; now and then all of its lot, or of two lots that are alike.
    fn choose(&mut self) -> Vec<u32> {
        let units = self.judge.units;
        let count = units.len();
        let mut unit = self.random.below(count);
        if self.random.below(4) == 0 {
            unit = self.state.in_trouble(&mut self.random).unwrap_or(unit);
        }
        let mut out = Vec::new();
        match self.random.below(8) {
            0 => self.dissolve(unit, &mut out),
            1 => {
                self.dissolve(unit, &mut out);
                if let Some(other) = self.one_near(unit) {
                    self.dissolve(other, &mut out);
                }
            }
            kind => {
                let most = if kind < 5 { 2 } else { RUIN };
                let wanted = (1 + self.random.below(most)).min(count);
                let mut at = unit;
                for _ in 0..wanted * 3 {
                    let id = u32::try_from(at).unwrap_or(u32::MAX);
                    if !out.contains(&id) {
                        out.push(id);
                    }
                    if out.len() >= wanted {
                        break;
                    }
                    at = match self.random.below(3) {
                        0 => self.random.below(count),
                        1 => self.state.beside(at, &mut self.random),
                        _ => self.one_near(at).unwrap_or(at),
                    };
                }
            }
        }
        out.sort_unstable();
        out.dedup();
        out
    }

    /// All of a lot, or some of a large one.
    fn dissolve(&mut self, unit: usize, out: &mut Vec<u32>) {
        let mut lot = self.state.lots[self.state.lot_of[unit] as usize].units.clone();
        if lot.len() > DISSOLVE {
            self.random.shuffle(&mut lot);
            lot.truncate(DISSOLVE);
        }
        out.extend(lot);
    }
}
