//! Packages and market, prepared: everything by number, packages in natural order of their ids.

use crate::bits;
use crate::likeness::Likeness;
use crate::market::{Market, primary};
use crate::pool::{Demand, Pool};
use crate::problem::{Invalid, components, validate};
use crate::{Period, Rules, WorkPackage, natural};
use codelists::{Code, NutsCode, nuts};
use domain::organisation::SizeClass;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a package asks of a firm, by number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asks {
    pub(crate) needs: Vec<u16>,
    pub(crate) nuts: Vec<u16>,
    pub(crate) languages: Vec<u16>,
}

pub(crate) struct Ground<'a> {
    pub(crate) rules: &'a Rules,
    /// In natural order.
    pub(crate) packages: Vec<&'a WorkPackage>,
    pub(crate) places: HashMap<&'a str, usize>,
    pub(crate) asks: Vec<Asks>,
    /// What each depends on, each once.
    pub(crate) depends_on: Vec<Vec<usize>>,
    /// Pairs that must not share a lot, the lower first; none of them is wanted together.
    pub(crate) apart: BTreeSet<(usize, usize)>,
    /// The group of packages wanted together, for each.
    pub(crate) group: Vec<usize>,
    pub(crate) likeness: Likeness,
    pub(crate) needs: Vec<Code>,
    /// Who counts for reach: SMEs of known turnover, or with [`Rules::hopeful`] all that may be.
    pub(crate) counted: Pool,
    /// The other way of counting.
    pub(crate) otherwise: Pool,
    /// Firms of unknown size, as hopeful.
    pub(crate) unsized_firms: Pool,
    pub(crate) large: Pool,
}

/// Above any turnover, and far from overflow.
const ENDLESS: i64 = i64::MAX / 2;

impl<'a> Ground<'a> {
    pub(crate) fn new(packages: &'a [WorkPackage], market: &Market, rules: &'a Rules) -> Result<Self, Invalid> {
        let fatal: Vec<_> = validate(packages).into_iter().filter(|problem| problem.is_fatal()).collect();
        if !fatal.is_empty() {
            return Err(Invalid(fatal));
        }
        let mut sorted: Vec<&WorkPackage> = packages.iter().collect();
        sorted.sort_by(|a, b| natural::compare(&a.id, &b.id));
        let places: HashMap<&str, usize> = sorted.iter().enumerate().map(|(at, package)| (package.id.as_str(), at)).collect();
        let owned: Vec<WorkPackage> = sorted.iter().map(|package| (*package).clone()).collect();
        let group = components(&owned, &places);
        let find = |ids: &[String]| {
            ids.iter()
                .filter_map(|id| places.get(id.as_str()).copied())
                .collect::<BTreeSet<usize>>()
        };
        let depends_on = sorted
            .iter()
            .map(|package| find(&package.depends_on).into_iter().collect())
            .collect();
        let apart = sorted
            .iter()
            .enumerate()
            .flat_map(|(at, package)| find(&package.apart).into_iter().map(move |other| (at.min(other), at.max(other))))
            .filter(|(a, b)| group[*a] != group[*b])
            .collect();
        let (needs, need_numbers) = numbered(sorted.iter().flat_map(|package| package.needed()));
        let (regions, region_numbers) = numbered(sorted.iter().flat_map(|package| package.nuts.iter().copied()));
        let (languages, language_numbers) = numbered(sorted.iter().flat_map(|package| package.languages.iter().map(|tag| primary(tag))));
        let asks: Vec<Asks> = sorted
            .iter()
            .map(|package| Asks {
                needs: look_up(&need_numbers, package.needed()),
                nuts: look_up(&region_numbers, package.nuts.iter().copied()),
                languages: look_up(&language_numbers, package.languages.iter().map(|tag| primary(tag))),
            })
            .collect();
        let is_open = asks.iter().any(|asks| asks.needs.is_empty());
        let filed = Filed::new(market, &needs, &regions, &languages, is_open);
        let known = |size: SizeClass, turnover: Option<i64>| turnover.filter(|_| size.is_sme());
        let hoped = |size: SizeClass, turnover: Option<i64>| {
            let counts = size.is_sme() || (rules.hopeful && size == SizeClass::Unknown);
            counts.then(|| turnover.unwrap_or(ENDLESS))
        };
        let (counted, otherwise) = if rules.hopeful {
            (filed.pool(hoped), filed.pool(known))
        } else {
            (filed.pool(known), filed.pool(hoped))
        };
        Ok(Self {
            rules,
            likeness: Likeness::new(&sorted),
            depends_on,
            apart,
            group,
            asks,
            counted,
            otherwise,
            unsized_firms: filed.pool(|size, turnover| (size == SizeClass::Unknown).then(|| turnover.unwrap_or(ENDLESS))),
            large: filed.pool(|size, turnover| (size == SizeClass::Large).then(|| turnover.unwrap_or(ENDLESS))),
            needs,
            places,
            packages: sorted,
        })
    }

    pub(crate) fn len(&self) -> usize {
        self.packages.len()
    }

    pub(crate) fn value(&self, lot: &[usize]) -> i64 {
        lot.iter().map(|at| self.packages[*at].value).sum()
    }

    /// Dependencies between packages of the lot.
    pub(crate) fn links(&self, lot: &[usize]) -> usize {
        let inside = |at: &usize| self.depends_on[*at].iter().filter(|other| lot.contains(other)).count();
        lot.iter().map(inside).sum()
    }

    pub(crate) fn period(&self, lot: &[usize]) -> Option<Period> {
        lot.iter().filter_map(|at| self.packages[*at].period).reduce(Period::around)
    }

    pub(crate) fn demand(&self, lot: &[usize]) -> Demand {
        let all = |of: fn(&Asks) -> &[u16]| {
            let mut all: Vec<u16> = lot.iter().flat_map(|at| of(&self.asks[*at]).iter().copied()).collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        Demand {
            needs: all(|asks| &asks.needs),
            nuts: all(|asks| &asks.nuts),
            languages: all(|asks| &asks.languages),
            turnover: self.rules.required_turnover(self.value(lot), self.period(lot).map(Period::days)),
        }
    }
}

fn numbered<T: Ord + Clone>(all: impl Iterator<Item = T>) -> (Vec<T>, BTreeMap<T, u16>) {
    let sorted: Vec<T> = all.collect::<BTreeSet<T>>().into_iter().collect();
    let numbers = sorted.iter().cloned().zip(0..).collect();
    (sorted, numbers)
}

fn look_up<T: Ord>(numbers: &BTreeMap<T, u16>, all: impl IntoIterator<Item = T>) -> Vec<u16> {
    let mut found: Vec<u16> = all.into_iter().filter_map(|item| numbers.get(&item).copied()).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Who has what, by the numbers of the market.
struct Filed<'a> {
    market: &'a Market,
    needs: Vec<Vec<u32>>,
    nuts: Vec<Vec<u32>>,
    languages: Vec<Vec<u32>>,
    /// Has something that is needed: the others are left out.
    is_of_use: Vec<bool>,
}

impl<'a> Filed<'a> {
    fn new(market: &'a Market, needs: &[Code], regions: &[NutsCode], languages: &[String], is_open: bool) -> Self {
        let mut is_of_use = vec![is_open; market.firms.len()];
        let mut by_need: Vec<Vec<u32>> = vec![Vec::new(); needs.len()];
        for (claimed, firms) in &market.by_code {
            for (need, met) in needs.iter().zip(&mut by_need).filter(|(need, _)| claimed.meets(need)) {
                let _ = need;
                met.extend(firms);
                firms.iter().for_each(|firm| is_of_use[*firm as usize] = true);
            }
        }
        let nuts = regions
            .iter()
            .map(|region| {
                let covering = market
                    .by_places
                    .iter()
                    .filter(|(places, _)| places.is_empty() || nuts::is_covered(*region, places));
                covering.flat_map(|(_, firms)| firms.iter().copied()).collect()
            })
            .collect();
        let languages = languages
            .iter()
            .map(|language| market.by_language.get(language).cloned().unwrap_or_default())
            .collect();
        Self {
            market,
            needs: by_need,
            nuts,
            languages,
            is_of_use,
        }
    }

    /// Those who count, with the turnover that counts.
    fn pool(&self, counts: impl Fn(SizeClass, Option<i64>) -> Option<i64>) -> Pool {
        let firms = self.market.firms.iter().enumerate().filter(|(at, _)| self.is_of_use[*at]);
        let mut members: Vec<(i64, usize)> = firms
            .filter_map(|(at, firm)| Some((counts(firm.size, firm.turnover)?, at)))
            .collect();
        members.sort_unstable_by_key(|(turnover, at)| (std::cmp::Reverse(*turnover), *at));
        let mut place = vec![usize::MAX; self.market.firms.len()];
        members.iter().enumerate().for_each(|(at, (_, firm))| place[*firm] = at);
        let words = members.len().div_ceil(64);
        let sets = |all: &[Vec<u32>]| {
            all.iter()
                .map(|firms| {
                    let mut set = bits::none(words);
                    firms
                        .iter()
                        .map(|firm| place[*firm as usize])
                        .filter(|at| *at != usize::MAX)
                        .for_each(|at| bits::set(&mut set, at));
                    set
                })
                .collect()
        };
        Pool {
            needs: sets(&self.needs),
            nuts: sets(&self.nuts),
            languages: sets(&self.languages),
            turnover: members.into_iter().map(|(turnover, _)| turnover).collect(),
            words,
        }
    }
}
