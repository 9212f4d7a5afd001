//! The rules of a design as they stand in an address, so that every state of the page has a link.

use crate::{context::QueryPairs, form::Form, pages::parts};
use domain::{
    Errors, Figures,
    draft::Fields,
    money::{MoneyError, parse_cents},
};
use jiff::civil::Date;
use lots::{Rules, Weights};

/// Names of the inputs, as in the address.
pub const NAMES: [&str; 12] = [
    "largest",
    "smallest",
    "floor",
    "most",
    "turnover",
    "unknown",
    "coherence",
    "reach",
    "dependency",
    "overhead",
    "seed",
    "lots",
];

/// What `unknown` is where firms whose turnover or size is not known count.
pub const COUNTED: &str = "count";
const MOST_LOTS: i64 = 200;
const MOST_FLOOR: i64 = 1_000;

/// What the address asks for.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub rules: Rules,
    pub seed: u64,
    /// The plan of the front with so many lots; the best one otherwise.
    pub lots: Option<u32>,
    /// As typed.
    pub fields: Fields,
}

/// Only the inputs of the rules, so that nothing else of an address gets into links.
pub fn of_query(query: &QueryPairs) -> Fields {
    NAMES.iter().filter_map(|name| Some((*name, query.first(name)?))).collect()
}

pub fn of_form(fields: &Fields) -> Fields {
    let filled = NAMES.iter().filter(|name| !fields.is_blank(name));
    filled.map(|name| (*name, fields.get(name))).collect()
}

/// # Errors
/// The form with what is wrong in it.
pub fn read(fields: Fields, figures: &Figures, day: Date) -> Result<Wanted, Form> {
    let (mut errors, mut rules) = (Errors::new(), Rules::on(figures, day));
    rules.largest = cents(&fields, &mut errors, "largest").filter(|cents| *cents > 0);
    rules.smallest = cents(&fields, &mut errors, "smallest").unwrap_or(0);
    rules.minimum_turnover = cents(&fields, &mut errors, "turnover");
    rules.hopeful = fields.get("unknown") == COUNTED;
    let mut number = |name: &str, default: u32, min: i64, max: i64| {
        let number = whole(&fields, &mut errors, name, min, max);
        number.and_then(|number| u32::try_from(number).ok()).unwrap_or(default)
    };
    rules.reach_floor = number("floor", rules.reach_floor, 0, MOST_FLOOR);
    rules.lots_at_most = number("most", rules.lots_at_most, 1, MOST_LOTS);
    let most = i64::from(Weights::MOST);
    rules.weights = Weights {
        coherence: number("coherence", rules.weights.coherence, 0, most),
        reach: number("reach", rules.weights.reach, 0, most),
        dependency: number("dependency", rules.weights.dependency, 0, most),
        overhead: number("overhead", rules.weights.overhead, 0, most),
    };
    let seed = number("seed", 1, 0, i64::from(u32::MAX));
    let mut errors = errors.into_vec();
    if rules.largest.is_some_and(|largest| largest < rules.smallest) {
        errors.extend(parts::one_error("smallest", "design-error-limits"));
    }
    if !errors.is_empty() {
        return Err(Form::with_errors(fields, errors));
    }
    Ok(Wanted {
        rules,
        seed: seed.into(),
        // A link to a plan that is no longer there shows the best one.
        lots: fields.get("lots").parse().ok(),
        fields,
    })
}

fn cents(fields: &Fields, errors: &mut Errors, name: &str) -> Option<i64> {
    if fields.is_blank(name) {
        return None;
    }
    errors.keep(name, parse_cents(fields.get(name)).map_err(MoneyError::message_id))
}

fn whole(fields: &Fields, errors: &mut Errors, name: &str, min: i64, max: i64) -> Option<i64> {
    if fields.is_blank(name) {
        return None;
    }
    match fields.get(name).parse::<i64>() {
        Ok(number) if (min..=max).contains(&number) => return Some(number),
        Ok(_) => errors.add_with(name, "error-number-range", vec![("min", min.to_string()), ("max", max.to_string())]),
        Err(_) => errors.add(name, "error-not-a-number"),
    }
    None
}

/// The address of the same design with other values for some of the rules; an empty one takes a rule away.
pub fn link(base: &str, fields: &Fields, changed: &[(&str, String)]) -> String {
    let mut fields = fields.clone();
    for (name, value) in changed {
        fields.set(*name, value.clone());
    }
    let pairs: Vec<(&str, &str)> = fields.iter().filter(|(_, value)| !value.trim().is_empty()).collect();
    match serde_urlencoded::to_string(pairs) {
        Ok(query) if !query.is_empty() => format!("{base}?{query}"),
        _ => base.to_owned(),
    }
}
