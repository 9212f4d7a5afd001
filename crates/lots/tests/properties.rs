//! What is always true, whatever the packages and the market.

mod support;

use lots::{
    Budget, ConflictKind, Design, LockedLot, Market, Plan, Relaxation, Rules, Supplier, WorkPackage, assess, design, design_by_search,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use support::{broken, groups, packages, partitions, reach_by_hand, rules, supplier, suppliers};

const FEW: Budget = Budget { evaluations: 1_500 };

fn is_whole(plan: &Plan, packages: &[WorkPackage]) {
    let mut ids: Vec<&String> = plan.lots.iter().flat_map(|lot| &lot.packages).collect();
    assert_eq!(ids.len(), packages.len(), "every package once");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), packages.len(), "no package twice");
    assert_eq!(
        plan.value(),
        packages.iter().map(|package| package.value).sum::<i64>(),
        "to the cent"
    );
    for (number, lot) in (1..).zip(&plan.lots) {
        let own = lot
            .packages
            .iter()
            .map(|id| packages.iter().find(|package| package.id == *id).expect("a package").value);
        assert_eq!((lot.number, lot.value), (number, own.sum::<i64>()));
        assert!(!lot.packages.is_empty() && !lot.title.is_empty() && lot.single_bidder_risk <= 1000);
    }
    assert_eq!(plan.terms.score(), plan.score);
    assert_eq!(plan.lots.iter().map(|lot| lot.terms.score()).sum::<i64>(), plan.score);
}

/// A rule is broken exactly where a conflict says so.
fn conflicts_are_real(plan: &Plan, packages: &[WorkPackage], rules: &Rules) {
    let named = |kind: ConflictKind| plan.conflicts.iter().filter(move |conflict| conflict.kind == kind);
    for lot in &plan.lots {
        let is_named = |kinds: &[ConflictKind]| {
            kinds
                .iter()
                .any(|kind| named(*kind).any(|conflict| conflict.packages == lot.packages))
        };
        let largest = [
            ConflictKind::PackageAboveLargest,
            ConflictKind::TogetherAboveLargest,
            ConflictKind::LotAboveLargest,
        ];
        assert_eq!(is_named(&largest), rules.largest.is_some_and(|largest| lot.value > largest));
        assert_eq!(is_named(&[ConflictKind::LotBelowSmallest]), lot.value < rules.smallest);
        assert_eq!(is_named(&[ConflictKind::ReachBelowFloor]), lot.reach < rules.reach_floor);
    }
    assert_eq!(
        named(ConflictKind::TooManyLots).count() > 0,
        plan.lots.len() > rules.lots_at_most as usize
    );
    let [apart, ..] = broken(plan, packages, rules);
    assert_eq!(named(ConflictKind::Apart).count() > 0, apart > 0);
}

/// The greater is the better.
fn rank(plan: &Plan, packages: &[WorkPackage], rules: &Rules) -> (std::cmp::Reverse<[usize; 5]>, i64) {
    (std::cmp::Reverse(broken(plan, packages, rules)), plan.score)
}

fn by_ids(plan: &Plan) -> BTreeSet<BTreeSet<String>> {
    plan.lots.iter().map(|lot| lot.packages.iter().cloned().collect()).collect()
}

fn best_by_hand(packages: &[WorkPackage], market: &Market, rules: &Rules) -> Vec<Plan> {
    partitions(packages)
        .iter()
        .map(|partition| assess(packages, market, rules, partition).expect("valid"))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn reach_is_what_counting_by_hand_gives(packages in packages(1..=6), suppliers in suppliers(30), rules in rules()) {
        let market = Market::new(suppliers.clone());
        for partition in partitions(&packages).into_iter().step_by(7) {
            let plan = assess(&packages, &market, &rules, &partition).unwrap();
            for lot in &plan.lots {
                let members: Vec<&WorkPackage> = packages.iter().filter(|package| lot.packages.contains(&package.id)).collect();
                prop_assert_eq!(lot.reach, reach_by_hand(&members, &suppliers, &rules));
                // If all unknown turnovers were enough.
                let hopeful: Vec<Supplier> = suppliers.iter().cloned().map(|mut firm| {
                    firm.turnover = firm.turnover.or(Some(i64::MAX / 1_000_000));
                    firm
                }).collect();
                prop_assert_eq!(lot.reach + lot.unknown_turnover, reach_by_hand(&members, &hopeful, &rules).max(lot.reach));
            }
        }
    }

    #[test]
    fn the_exact_plan_is_the_best_of_all_partitions(packages in packages(1..=6), suppliers in suppliers(20), rules in rules()) {
        let market = Market::new(suppliers);
        let design = design(&packages, &market, &rules, &[], 1, FEW).unwrap();
        prop_assert!(design.exact);
        let all = best_by_hand(&packages, &market, &rules);
        let best = all.iter().map(|plan| rank(plan, &packages, &rules)).max().unwrap();
        prop_assert_eq!(rank(&design.best, &packages, &rules), best);
        // The front: the same by hand.
        let hard = |plan: &Plan| broken(plan, &packages, &rules)[..4].to_vec();
        let allowed: Vec<&Plan> = all.iter().filter(|plan| hard(plan) == hard(&design.best)).collect();
        let mut last = None;
        let mut expected = Vec::new();
        for lots in 1..=packages.len() {
            let of = allowed.iter().filter(|plan| plan.lots.len() == lots);
            if let Some((reach, score)) = of.map(|plan| (plan.smallest_reach(), plan.score)).max()
                && last.is_none_or(|last| reach > last)
            {
                last = Some(reach);
                expected.push((lots, reach, score));
            }
        }
        let front: Vec<_> = design.front.iter().map(|point| (point.lots as usize, point.smallest_reach, point.score)).collect();
        prop_assert_eq!(front, expected);
    }

    #[test]
    fn the_search_keeps_to_the_rules_and_comes_close(packages in packages(1..=6), suppliers in suppliers(20), rules in rules()) {
        let market = Market::new(suppliers);
        let exact = design(&packages, &market, &rules, &[], 1, FEW).unwrap();
        let found = design_by_search(&packages, &market, &rules, &[], 1, FEW).unwrap();
        prop_assert!(!found.exact);
        is_whole(&found.best, &packages);
        conflicts_are_real(&found.best, &packages, &rules);
        prop_assert_eq!(rank(&found.best, &packages, &rules), rank(&exact.best, &packages, &rules));
    }

    #[test]
    fn everything_is_in_one_lot_and_conflicts_are_real(packages in packages(1..=24), suppliers in suppliers(25), rules in rules(), seed in 0_u64..4) {
        let market = Market::new(suppliers);
        let design = design(&packages, &market, &rules, &[], seed, Budget { evaluations: 400 }).unwrap();
        for plan in [&design.best, &design.before].into_iter().chain(design.front.iter().map(|point| &point.plan)) {
            is_whole(plan, &packages);
            conflicts_are_real(plan, &packages, &rules);
            prop_assert_eq!(plan, &assess(&packages, &market, &rules, &plan.partition()).unwrap());
        }
        for group in groups(&packages) {
            prop_assert!(design.best.lots.iter().any(|lot| group.iter().all(|id| lot.packages.contains(id))), "wanted together");
        }
        prop_assert!(design.front.is_sorted_by(|a, b| a.lots < b.lots && a.smallest_reach < b.smallest_reach));
        for conflict in &design.conflicts {
            prop_assert!(!conflict.packages.is_empty() && !conflict.to_string().is_empty());
            prop_assert!(!design.exact || conflict.proven || conflict.kind == ConflictKind::Together);
        }
    }

    #[test]
    fn a_relaxed_floor_or_number_of_lots_is_kept(packages in packages(1..=6), suppliers in suppliers(20), rules in rules()) {
        let market = Market::new(suppliers);
        let design_with = |rules: &Rules| design(&packages, &market, rules, &[], 1, FEW).unwrap();
        for conflict in design_with(&rules).conflicts {
            let mut relaxed = rules.clone();
            match conflict.relaxation {
                Relaxation::ReachFloor(floor) => {
                    prop_assert!(floor < rules.reach_floor);
                    relaxed.reach_floor = floor;
                }
                Relaxation::LotsAtMost(lots) => relaxed.lots_at_most = lots,
                _ => continue,
            }
            let again = design_with(&relaxed);
            prop_assert!(again.conflicts.iter().all(|other| other.kind != conflict.kind), "{:?} {:?}", conflict, again.conflicts);
        }
    }

    #[test]
    fn the_order_of_input_does_not_matter_and_the_seed_decides(
        packages in packages(2..=22), suppliers in suppliers(20), rules in rules(), keys in prop::collection::vec(any::<u32>(), 64), seed in 0_u64..9,
    ) {
        let few = Budget { evaluations: 300 };
        let first = design(&packages, &Market::new(suppliers.clone()), &rules, &[], seed, few).unwrap();
        let again = design(&packages, &Market::new(suppliers.clone()), &rules, &[], seed, few).unwrap();
        prop_assert_eq!(&first, &again);
        let mix = |count: usize| {
            let mut order: Vec<usize> = (0..count).collect();
            order.sort_by_key(|at| keys[*at]);
            order
        };
        let mixed: Vec<WorkPackage> = mix(packages.len()).into_iter().map(|at| packages[at].clone()).collect();
        let market = Market::new(mix(suppliers.len()).into_iter().map(|at| suppliers[at].clone()).collect());
        prop_assert_eq!(first, design(&mixed, &market, &rules, &[], seed, few).unwrap());
    }

    #[test]
    fn another_supplier_never_lowers_reach(packages in packages(1..=6), suppliers in suppliers(20), rules in rules(), more in supplier(99)) {
        let partition: Vec<Vec<String>> = packages.chunks(2).map(|lot| lot.iter().map(|package| package.id.clone()).collect()).collect();
        let reach = |suppliers: Vec<Supplier>| {
            let plan = assess(&packages, &Market::new(suppliers), &rules, &partition).unwrap();
            plan.lots.into_iter().map(|lot| lot.reach).collect::<Vec<_>>()
        };
        let before = reach(suppliers.clone());
        let after = reach(suppliers.into_iter().chain([more]).collect());
        prop_assert!(before.iter().zip(&after).all(|(before, after)| before <= after), "{before:?} {after:?}");
    }

    #[test]
    fn locked_lots_stay(packages in packages(4..=20), suppliers in suppliers(20), rules in rules()) {
        let locked = [
            LockedLot { packages: vec!["p1".to_owned(), "p3".to_owned()], title: Some("Kept".to_owned()) },
            LockedLot { packages: vec!["p2".to_owned()], title: None },
        ];
        let market = Market::new(suppliers);
        let Design { best, front, .. } = design(&packages, &market, &rules, &locked, 1, Budget { evaluations: 300 }).unwrap();
        for plan in std::iter::once(&best).chain(front.iter().map(|point| &point.plan)) {
            is_whole(plan, &packages);
            for lot in &locked {
                let ids: BTreeSet<String> = lot.packages.iter().cloned().collect();
                prop_assert!(by_ids(plan).contains(&ids));
            }
            let kept: Vec<&str> = plan.lots.iter().filter(|lot| lot.is_locked).map(|lot| lot.title.as_str()).collect();
            prop_assert!(kept.len() == 2 && kept.contains(&"Kept"));
        }
    }

    #[test]
    fn the_minimum_turnover_is_never_above_what_the_law_lets_ask(value in 0_i64..1_000_000_000, minimum in 0_i64..4_000_000_000, days in 1_i64..3000) {
        let rules = Rules { minimum_turnover: Some(minimum), ..Rules::default() };
        prop_assert_eq!(rules.required_turnover(value, Some(days)), minimum.min(2 * value));
        // The rule of thumb is exact: one cent less is not enough.
        let required = i128::from(Rules::default().required_turnover(value, Some(days)));
        let is_enough = |turnover: i128| i128::from(value) * 365 * 100 <= turnover * 50 * i128::from(days.max(365));
        prop_assert!(is_enough(required) && (required == 0 || !is_enough(required - 1)));
    }
}
