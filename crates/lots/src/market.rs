//! Everybody who could deliver something.

use crate::Supplier;
use codelists::{Code, NutsCode};
use domain::organisation::SizeClass;
use std::collections::{BTreeMap, HashMap};

/// A firm, reduced to what lots ask.
#[derive(Clone, Debug)]
pub(crate) struct Firm {
    pub(crate) size: SizeClass,
    pub(crate) turnover: Option<i64>,
}

/// The firms, filed by what they can do, where, and in which languages.
#[derive(Clone, Debug, Default)]
pub struct Market {
    pub(crate) firms: Vec<Firm>,
    pub(crate) by_code: BTreeMap<Code, Vec<u32>>,
    /// By everything that a firm says about where it works.
    pub(crate) by_places: BTreeMap<Vec<NutsCode>, Vec<u32>>,
    pub(crate) by_language: BTreeMap<String, Vec<u32>>,
}

impl Market {
    /// Of two with one id the last counts, as in an import. The order does not matter otherwise.
    #[must_use]
    pub fn new(suppliers: Vec<Supplier>) -> Self {
        let mut last: HashMap<String, usize> = HashMap::with_capacity(suppliers.len());
        for (at, supplier) in suppliers.iter().enumerate() {
            last.insert(supplier.id.clone(), at);
        }
        let mut market = Self::default();
        for (at, supplier) in suppliers.into_iter().enumerate() {
            if last.get(&supplier.id) == Some(&at) {
                market.add(&supplier);
            }
        }
        market
    }

    fn add(&mut self, supplier: &Supplier) {
        let Ok(number) = u32::try_from(self.firms.len()) else { return };
        self.firms.push(Firm {
            size: supplier.size,
            turnover: supplier.turnover.map(|cents| cents.max(0)),
        });
        for code in supplier.codes() {
            self.by_code.entry(code).or_default().push(number);
        }
        let mut places = supplier.nuts.clone();
        places.sort_unstable();
        places.dedup();
        self.by_places.entry(places).or_default().push(number);
        let mut languages: Vec<String> = supplier.languages.iter().map(|tag| primary(tag)).collect();
        languages.sort_unstable();
        languages.dedup();
        for language in languages {
            self.by_language.entry(language).or_default().push(number);
        }
    }

    /// How many firms, of any size.
    #[must_use]
    pub fn len(&self) -> usize {
        self.firms.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.firms.is_empty()
    }
}

/// `nl-BE` is spoken by who speaks `nl`.
pub(crate) fn primary(tag: &str) -> String {
    tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}
