//! Needs and markets by seed: what is bought lies in a few fields, firms do a few things in a few regions, most are small.

use codelists::{CpvCode, NutsCode};
use domain::organisation::SizeClass;
use jiff::civil::{Date, date};
use lots::{Period, Rules, Supplier, WorkPackage};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

pub struct Draw(ChaCha8Rng);

impl Draw {
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }
    /// From `low` up to and including `high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = (high - low + 1).max(1).cast_unsigned();
        low + (self.0.next_u64() % span).cast_signed()
    }
    pub fn index(&mut self, end: usize) -> usize {
        usize::try_from(self.0.next_u64() % (end.max(1) as u64)).unwrap_or(0)
    }
    pub fn one_in(&mut self, count: usize) -> bool {
        self.index(count) == 0
    }
    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.index(from.len())]
    }
}

const REGIONS: [&str; 11] = [
    "BE10", "BE21", "BE22", "BE23", "BE24", "BE25", "BE31", "BE32", "BE33", "BE34", "BE35",
];
const LARGER: [&str; 4] = ["BE", "BE1", "BE2", "BE3"];
const LANGUAGES: [&str; 3] = ["nl", "fr", "de"];

/// CPV codes of some divisions, the same for packages and firms.
fn fields(count: usize) -> Vec<CpvCode> {
    let divisions = ["72", "79", "71", "80", "48", "73", "90", "50"];
    let all = codelists::cpv::all()
        .iter()
        .copied()
        .filter(|code| code.digits() >= 5 && divisions.iter().any(|two| code.to_string().starts_with(two)));
    let all: Vec<CpvCode> = all.collect();
    let step = (all.len() / count.max(1)).max(1);
    all.into_iter().step_by(step).take(count).collect()
}

fn region(code: &str) -> Vec<NutsCode> {
    NutsCode::parse(code).ok().into_iter().collect()
}

pub fn packages(draw: &mut Draw, count: usize, codes: usize, with_wishes: bool) -> Vec<WorkPackage> {
    let codes = fields(codes);
    let start = |draw: &mut Draw| -> Date { date(2027, 1, 1) + jiff::Span::new().months(draw.between(0, 8) * 3) };
    let mut packages: Vec<WorkPackage> = (1..=count)
        .map(|number| {
            let start = start(draw);
            let cpv = (0..1 + draw.index(2)).map(|_| draw.pick(&codes)).collect();
            let end = start + jiff::Span::new().months(draw.between(6, 36));
            WorkPackage {
                id: format!("p{number}"),
                title: format!("Package {number}"),
                value: draw.between(500_000, 8_000_000),
                cpv,
                nuts: if draw.one_in(3) { vec![] } else { region(draw.pick(&REGIONS)) },
                languages: if draw.one_in(2) {
                    vec![]
                } else {
                    vec![draw.pick(&LANGUAGES[..2]).to_owned()]
                },
                period: Some(Period { start, end }),
                ..WorkPackage::default()
            }
        })
        .collect();
    if with_wishes {
        for at in 1..count {
            let other = draw.index(at);
            let id = packages[other].id.clone();
            match draw.index(12) {
                0..3 => packages[at].depends_on.push(id),
                3 => packages[at].apart.push(id),
                4 if count > 20 => packages[at].together.push(id),
                _ => {}
            }
        }
    }
    packages
}

pub fn suppliers(draw: &mut Draw, count: usize, codes: usize) -> Vec<Supplier> {
    let codes = fields(codes);
    (1..=count)
        .map(|number| {
            let size = match draw.index(20) {
                0 => SizeClass::Large,
                1 => SizeClass::Unknown,
                2..5 => SizeClass::Medium,
                5..10 => SizeClass::Small,
                _ => SizeClass::Micro,
            };
            let turnover = match size {
                SizeClass::Micro => draw.between(5_000_000, 200_000_000),
                SizeClass::Small => draw.between(50_000_000, 1_000_000_000),
                _ => draw.between(200_000_000, 5_000_000_000),
            };
            let first = draw.index(codes.len());
            // A firm does what is near: codes beside each other in the list.
            let spread = 1 + draw.index(6);
            let mut nuts: Vec<NutsCode> = (0..1 + draw.index(4)).flat_map(|_| region(draw.pick(&REGIONS))).collect();
            if draw.one_in(3) {
                nuts = region(draw.pick(&LARGER));
            }
            Supplier {
                id: format!("s{number}"),
                name: format!("Firm {number}"),
                capabilities: vec![],
                cpv: (0..spread).map(|step| codes[(first + step * step) % codes.len()]).collect(),
                nuts,
                languages: if draw.one_in(3) {
                    vec!["nl".to_owned(), "fr".to_owned()]
                } else {
                    vec![draw.pick(&LANGUAGES).to_owned()]
                },
                size,
                turnover: (!draw.one_in(10)).then_some(turnover),
            }
        })
        .collect()
}

/// Rules that bind, without being hopeless.
pub fn rules(draw: &mut Draw, packages: &[WorkPackage]) -> Rules {
    let total: i64 = packages.iter().map(|package| package.value).sum();
    let dearest = packages.iter().map(|package| package.value).max().unwrap_or(0);
    Rules {
        largest: (!draw.one_in(4)).then(|| dearest.max(total / draw.between(2, 6))),
        smallest: if draw.one_in(3) { 1_000_000 } else { 0 },
        reach_floor: u32::try_from(draw.between(0, 12)).unwrap_or(5),
        lots_at_most: u32::try_from(draw.between(3, 12)).unwrap_or(12),
        ..Rules::default()
    }
}
