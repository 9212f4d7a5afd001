//! Small markets in which everything happens: pairs, regions, languages, unknown turnover, wishes that contradict.

mod broken;

pub use broken::{broken, groups};

use codelists::{Code, NutsCode};
use domain::organisation::SizeClass;
use jiff::civil::date;
use lots::{Period, Rules, Supplier, WorkPackage};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const CODES: [&str; 7] = [
    "cpv:72000000",
    "cpv:72212000",
    "cpv:72413000",
    "cpv:79530000",
    "cpv:79810000",
    "kavel:accessibility-audit",
    "kavel:digital-accessibility",
];
const REGIONS: [&str; 4] = ["BE1", "BE2", "BE21", "BE23"];
const LANGUAGES: [&str; 3] = ["nl", "fr", "nl-BE"];

fn codes(most: usize) -> impl Strategy<Value = Vec<Code>> {
    subsequence(CODES.to_vec(), 0..=most).prop_map(|codes| codes.iter().map(|code| Code::parse(code).expect("a code")).collect())
}

fn regions(most: usize) -> impl Strategy<Value = Vec<NutsCode>> {
    subsequence(REGIONS.to_vec(), 0..=most).prop_map(|codes| codes.iter().map(|code| NutsCode::parse(code).expect("a code")).collect())
}

fn languages(most: usize) -> impl Strategy<Value = Vec<String>> {
    subsequence(LANGUAGES.to_vec(), 0..=most).prop_map(|tags| tags.iter().map(|tag| (*tag).to_owned()).collect())
}

fn period() -> impl Strategy<Value = Option<Period>> {
    prop_oneof![
        2 => Just(None),
        1 => Just(Some(Period { start: date(2027, 1, 1), end: date(2028, 12, 31) })),
        1 => Just(Some(Period { start: date(2028, 7, 1), end: date(2029, 6, 30) })),
        1 => Just(Some(Period { start: date(2027, 3, 1), end: date(2027, 6, 30) })),
    ]
}

pub fn supplier(id: usize) -> impl Strategy<Value = Supplier> {
    let size = prop_oneof![5 => Just(SizeClass::Micro), 2 => Just(SizeClass::SmeUnspecified), 1 => Just(SizeClass::Large), 1 => Just(SizeClass::Unknown)];
    let turnover = prop_oneof![5 => (0_i64..60).prop_map(|k| Some(k * 1_000_000)), 1 => Just(None)];
    (codes(4), regions(3), languages(3), size, turnover).prop_map(move |(capabilities, nuts, languages, size, turnover)| Supplier {
        id: format!("s{id}"),
        name: format!("Firm {id}"),
        capabilities,
        cpv: vec![],
        nuts,
        languages: if languages.is_empty() {
            vec!["nl".to_owned(), "fr".to_owned()]
        } else {
            languages
        },
        size,
        turnover,
    })
}

pub fn suppliers(most: usize) -> impl Strategy<Value = Vec<Supplier>> {
    (0..=most).prop_flat_map(|count| (0..count).map(supplier).collect::<Vec<_>>())
}

/// Packages `p1` to `p{count}`, whose wishes name each other.
pub fn packages(count: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Vec<WorkPackage>> {
    count.prop_flat_map(|count| {
        let one =
            (codes(2), regions(1), languages(1), period(), 0_i64..40).prop_map(|(needs, nuts, languages, period, value)| WorkPackage {
                value: value * 1_000_001,
                needs,
                nuts,
                languages,
                period,
                ..WorkPackage::default()
            });
        let wish = (0..count, 0..count, select(vec![0_u8, 0, 1, 2, 2]));
        (prop::collection::vec(one, count), prop::collection::vec(wish, 0..=count / 2)).prop_map(|(mut packages, wishes)| {
            for (number, package) in (1..).zip(packages.iter_mut()) {
                package.id = format!("p{number}");
                package.title = format!("Package {number}");
            }
            for (a, b, kind) in wishes.into_iter().filter(|(a, b, _)| a != b) {
                let id = format!("p{}", b + 1);
                match kind {
                    0 => packages[a].depends_on.push(id),
                    1 => packages[a].together.push(id),
                    _ => packages[a].apart.push(id),
                }
            }
            packages
        })
    })
}

pub fn rules() -> impl Strategy<Value = Rules> {
    let largest = prop_oneof![1 => Just(None), 2 => (10_i64..90).prop_map(|k| Some(k * 1_000_000))];
    let minimum = prop_oneof![4 => Just(None), 1 => (0_i64..40).prop_map(|k| Some(k * 1_000_000))];
    (
        largest,
        prop_oneof![2 => Just(0_i64), 1 => Just(15_000_000)],
        0_u32..5,
        1_u32..8,
        minimum,
    )
        .prop_map(|(largest, smallest, reach_floor, lots_at_most, minimum_turnover)| Rules {
            largest,
            smallest,
            reach_floor,
            lots_at_most,
            minimum_turnover,
            ..Rules::default()
        })
}

/// By the words of the specification, firm by firm and pair by pair.
pub fn reach_by_hand(lot: &[&WorkPackage], suppliers: &[Supplier], rules: &Rules) -> u32 {
    let needs: Vec<Code> = lot.iter().flat_map(|package| package.needed()).collect();
    let regions: Vec<NutsCode> = lot.iter().flat_map(|package| package.nuts.clone()).collect();
    let tongues: Vec<&str> = lot
        .iter()
        .flat_map(|package| package.languages.iter().map(|tag| &tag[..2]))
        .collect();
    let value: i64 = lot.iter().map(|package| package.value).sum();
    let periods: Vec<Period> = lot.iter().filter_map(|package| package.period).collect();
    let days = periods
        .iter()
        .map(|period| period.start)
        .min()
        .zip(periods.iter().map(|period| period.end).max());
    let days = days.map_or(0, |(start, end)| i64::from((end - start).get_days()) + 1).max(365);
    let is_large_enough = |turnover: i64| match rules.minimum_turnover {
        Some(minimum) => turnover >= minimum.min(2 * value),
        // value ÷ years ≤ half of the turnover
        None => i128::from(value) * 365 * 2 <= i128::from(turnover) * i128::from(days),
    };
    let meets = |firm: &Supplier, need: &Code| firm.codes().iter().any(|code| code.meets(need));
    let firms: Vec<(&Supplier, i64)> = suppliers
        .iter()
        .filter(|firm| firm.size.is_sme())
        .filter_map(|firm| Some((firm, firm.turnover?)))
        .filter(|(firm, _)| firm.nuts.is_empty() || regions.iter().all(|region| codelists::nuts::is_covered(*region, &firm.nuts)))
        .filter(|(firm, _)| {
            tongues
                .iter()
                .all(|tongue| firm.languages.iter().any(|tag| tag.starts_with(tongue)))
        })
        .collect();
    let is_alone = |firm: &Supplier, turnover: i64| needs.iter().all(|need| meets(firm, need)) && is_large_enough(turnover);
    let brings = |firm: &Supplier| needs.is_empty() || needs.iter().any(|need| meets(firm, need));
    let can = |at: usize| {
        let (firm, turnover) = firms[at];
        let has_partner = || {
            firms.iter().enumerate().any(|(place, (partner, more))| {
                place != at
                    && !is_alone(partner, *more)
                    && brings(firm)
                    && brings(partner)
                    && needs.iter().all(|need| meets(firm, need) || meets(partner, need))
                    && is_large_enough(turnover + more)
            })
        };
        is_alone(firm, turnover) || has_partner()
    };
    u32::try_from((0..firms.len()).filter(|at| can(*at)).count()).expect("few")
}

/// All partitions of the groups.
pub fn partitions(packages: &[WorkPackage]) -> Vec<Vec<Vec<String>>> {
    let mut all: Vec<Vec<Vec<String>>> = vec![vec![]];
    for group in groups(packages) {
        all = all
            .into_iter()
            .flat_map(|partition| {
                let group = &group;
                (0..=partition.len())
                    .map(|at| {
                        let mut next = partition.clone();
                        if at == next.len() {
                            next.push(vec![]);
                        }
                        next[at].extend(group.clone());
                        next
                    })
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    all
}
