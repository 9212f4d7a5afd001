//! Cases from the specification, and packages that are wrong.

use codelists::{CpvCode, NutsCode};
use domain::organisation::SizeClass;
use lots::{
    Budget, Conflict, ConflictKind, Invalid, Market, Period, Problem, Relaxation, Rules, Supplier, Wish, WorkPackage, assess, design,
    validate,
};
use rstest::rstest;

const FEW: Budget = Budget { evaluations: 2_000 };

fn package(id: &str, euros: i64, cpv: &str) -> WorkPackage {
    WorkPackage {
        id: id.to_owned(),
        title: format!("Work {id}"),
        value: euros * 100,
        cpv: vec![CpvCode::parse(cpv).expect("a code")],
        ..WorkPackage::default()
    }
}

fn firm(id: usize, euros: i64, cpv: &[&str]) -> Supplier {
    Supplier {
        id: format!("s{id}"),
        name: format!("Firm {id}"),
        capabilities: vec![],
        cpv: cpv.iter().map(|code| CpvCode::parse(code).expect("a code")).collect(),
        nuts: vec![],
        languages: vec![],
        size: SizeClass::Small,
        turnover: Some(euros * 100),
    }
}

fn named(mut package: WorkPackage, wish: Wish, ids: &[&str]) -> WorkPackage {
    let ids = ids.iter().map(|id| (*id).to_owned()).collect();
    match wish {
        Wish::DependsOn => package.depends_on = ids,
        Wish::Together => package.together = ids,
        Wish::Apart => package.apart = ids,
    }
    package
}

const SOFTWARE: &str = "72212000";
const TRANSLATION: &str = "79530000";
const PRINTING: &str = "79810000";

fn market() -> Market {
    let firms = (0..12).map(|id| firm(id, 100_000, &[[SOFTWARE, TRANSLATION, PRINTING][id % 3]]));
    Market::new(firms.collect())
}

#[test]
fn a_large_need_is_divided_so_that_small_firms_reach_it() {
    let packages: Vec<WorkPackage> = (0..9)
        .map(|at| package(&format!("p{at}"), 20_000, [SOFTWARE, TRANSLATION, PRINTING][at % 3]))
        .collect();
    let rules = Rules {
        reach_floor: 4,
        largest: Some(6_000_000),
        ..Rules::default()
    };
    let design = design(&packages, &market(), &rules, &[], 1, FEW).unwrap();
    assert_eq!((design.before.lots.len(), design.before.smallest_reach()), (1, 0));
    assert_eq!(design.before.lots[0].single_bidder_risk, 1000);
    assert!(design.conflicts.is_empty() && design.exact);
    assert!(design.best.smallest_reach() >= 4 && design.best.lots.len() < 9);
    for lot in &design.best.lots {
        let kinds: std::collections::BTreeSet<_> = lot.cpv.iter().collect();
        assert_eq!(kinds.len(), 1, "what is alike is together: {:?}", lot.packages);
    }
}

#[test]
fn a_package_above_the_largest_lot_is_named_with_what_would_do() {
    let packages = [package("7", 150_000, SOFTWARE), package("8", 20_000, SOFTWARE)];
    let rules = Rules {
        reach_floor: 0,
        largest: Some(10_000_000),
        ..Rules::default()
    };
    let design = design(&packages, &market(), &rules, &[], 1, FEW).unwrap();
    let conflict = Conflict {
        kind: ConflictKind::PackageAboveLargest,
        packages: vec!["7".to_owned()],
        found: 15_000_000,
        limit: 10_000_000,
        relaxation: Relaxation::Largest(15_000_000),
        proven: true,
    };
    assert_eq!(design.conflicts, std::slice::from_ref(&conflict));
    assert_eq!(
        conflict.to_string(),
        "7 alone is €150000.00, above the largest lot of €100000.00; a largest lot of €150000.00 would do"
    );
    assert_eq!(design.best.lots.len(), 2, "the other one is kept out of it");
}

#[test]
fn together_against_apart_is_named_with_the_way_between_them() {
    let packages = [
        named(package("a", 1, SOFTWARE), Wish::Together, &["b"]),
        package("b", 1, SOFTWARE),
        WorkPackage {
            apart: vec!["a".to_owned()],
            ..named(package("c", 1, SOFTWARE), Wish::Together, &["b"])
        },
    ];
    let problem = Problem::TogetherAgainstApart {
        ids: ["a".to_owned(), "c".to_owned()],
        through: ["a", "b", "c"].map(str::to_owned).to_vec(),
    };
    assert_eq!(validate(&packages), std::slice::from_ref(&problem));
    assert!(!problem.is_fatal());
    let design = design(&packages, &market(), &Rules::default(), &[], 1, FEW).unwrap();
    assert_eq!(design.conflicts[0].kind, ConflictKind::TogetherAgainstApart);
    assert_eq!(design.best.lots.len(), 1);
}

#[test]
fn a_circle_of_dependencies_is_named_in_its_order() {
    let packages = [
        named(package("a", 1, SOFTWARE), Wish::DependsOn, &["b"]),
        named(package("b", 1, SOFTWARE), Wish::DependsOn, &["d", "c"]),
        named(package("c", 1, SOFTWARE), Wish::DependsOn, &["a"]),
        package("d", 1, SOFTWARE),
    ];
    let ids = ["a", "b", "c"].map(str::to_owned).to_vec();
    assert_eq!(validate(&packages), [Problem::Cycle { ids }]);
}

#[rstest]
#[case::duplicate(vec![package("a", 1, SOFTWARE), package("a", 2, SOFTWARE)], Problem::DuplicateId { at: 1, first: 0, id: "a".to_owned() })]
#[case::no_id(vec![package(" ", 1, SOFTWARE)], Problem::EmptyId { at: 0 })]
#[case::unknown(vec![named(package("a", 1, SOFTWARE), Wish::Apart, &["z"])], Problem::UnknownId { at: 0, wish: Wish::Apart, id: "z".to_owned() })]
#[case::itself(vec![named(package("a", 1, SOFTWARE), Wish::DependsOn, &["a"])], Problem::OwnId { at: 0, wish: Wish::DependsOn, id: "a".to_owned() })]
#[case::negative(vec![package("a", -1, SOFTWARE)], Problem::NegativeValue { at: 0, value: -100 })]
#[case::absurd(vec![package("a", 10_000_000_000_000, SOFTWARE)], Problem::ValueTooLarge { at: 0, value: 1_000_000_000_000_000, most: 100_000_000_000_000 })]
#[case::nothing(vec![], Problem::NoPackages)]
fn what_is_wrong_is_named(#[case] packages: Vec<WorkPackage>, #[case] problem: Problem) {
    assert_eq!(validate(&packages), std::slice::from_ref(&problem));
    assert!(problem.is_fatal() && !problem.to_string().is_empty());
    assert_eq!(
        design(&packages, &market(), &Rules::default(), &[], 1, FEW),
        Err(Invalid(vec![problem]))
    );
}

#[test]
fn backward_periods_and_too_many_packages_are_refused() {
    let (start, end) = (jiff::civil::date(2027, 2, 1), jiff::civil::date(2027, 1, 1));
    let backward = WorkPackage {
        period: Some(Period { start, end }),
        ..package("a", 1, SOFTWARE)
    };
    assert_eq!(validate(&[backward]), [Problem::EndsBeforeStart { at: 0 }]);
    let many: Vec<WorkPackage> = (0..=lots::MAX_PACKAGES).map(|at| package(&at.to_string(), 1, SOFTWARE)).collect();
    assert_eq!(validate(&many), [Problem::TooManyPackages { count: 4_001, most: 4_000 }]);
}

#[test]
fn a_partition_has_every_package_once() {
    let packages = [package("a", 1, SOFTWARE), package("b", 1, SOFTWARE)];
    let problems = |partition: &[&[&str]]| {
        let partition: Vec<Vec<String>> = partition
            .iter()
            .map(|lot| lot.iter().map(|id| (*id).to_owned()).collect())
            .collect();
        assess(&packages, &market(), &Rules::default(), &partition).map_or_else(|Invalid(problems)| problems, |_| vec![])
    };
    let id = |id: &str| id.to_owned();
    assert_eq!(problems(&[&["a"], &["b"]]), []);
    assert_eq!(problems(&[&["a"]]), [Problem::InNoLot { id: id("b") }]);
    assert_eq!(
        problems(&[&["a", "b"], &["b", "x"]]),
        [Problem::InTwoLots { id: id("b") }, Problem::NoSuchPackage { id: id("x") }]
    );
}

#[test]
fn only_smes_of_known_turnover_are_in_reach_and_the_rest_is_told() {
    let with = |size, turnover, id| Supplier {
        size,
        turnover,
        ..firm(id, 0, &[SOFTWARE])
    };
    let rich = Some(100_000_000);
    let market = Market::new(vec![
        with(SizeClass::Micro, rich, 1),
        with(SizeClass::SmeUnspecified, rich, 2),
        with(SizeClass::Medium, None, 3),
        with(SizeClass::Unknown, rich, 4),
        with(SizeClass::Unknown, None, 5),
        with(SizeClass::Large, None, 6),
        with(SizeClass::Small, Some(3_000_000), 7),
        with(SizeClass::Small, Some(1_000_000), 8),
        with(SizeClass::Small, Some(10_000), 9),
    ]);
    let packages = [package("a", 20_000, SOFTWARE)];
    let plan = assess(&packages, &market, &Rules::default(), &[vec!["a".to_owned()]]).unwrap();
    let lot = &plan.lots[0];
    assert_eq!(lot.required_turnover, 4_000_000);
    // 7 and 8 together have exactly enough; 9 has a partner in nobody.
    assert_eq!((lot.reach, lot.reach_pairs), (4, 2));
    // The medium firm, and firm 9 beside nobody else: who can alone is no partner.
    assert_eq!((lot.unknown_turnover, lot.unknown_size, lot.large), (1, 2, 1));
    let hopeful = Rules {
        hopeful: true,
        ..Rules::default()
    };
    let plan = assess(&packages, &market, &hopeful, &[vec!["a".to_owned()]]).unwrap();
    let lot = &plan.lots[0];
    assert_eq!(
        (lot.reach, lot.unknown_turnover),
        (7, 3),
        "with the medium firm and two of unknown size"
    );
}

#[test]
fn all_parts_of_a_region_are_the_region() {
    let parts = nuts_children("BE2");
    let market = Market::new(vec![
        Supplier {
            nuts: parts.clone(),
            ..firm(1, 100_000, &[SOFTWARE])
        },
        Supplier {
            nuts: parts[1..].to_vec(),
            ..firm(2, 100_000, &[SOFTWARE])
        },
    ]);
    let needs = WorkPackage {
        nuts: vec![NutsCode::parse("BE2").unwrap()],
        ..package("a", 1, SOFTWARE)
    };
    let plan = assess(&[needs], &market, &Rules::default(), &[vec!["a".to_owned()]]).unwrap();
    assert_eq!(plan.lots[0].reach, 1);
}

fn nuts_children(code: &str) -> Vec<NutsCode> {
    codelists::nuts::children(NutsCode::parse(code).expect("a code"))
        .into_iter()
        .filter(|part| !part.is_extra_regio())
        .collect()
}

#[test]
fn a_plan_is_json_and_comes_back() {
    let packages = [package("a", 150_000, SOFTWARE), package("b", 20_000, TRANSLATION)];
    let rules = Rules {
        largest: Some(10_000_000),
        ..Rules::default()
    };
    let design = design(&packages, &market(), &rules, &[], 1, FEW).unwrap();
    let json = serde_json::to_string(&design).unwrap();
    assert_eq!(serde_json::from_str::<lots::Design>(&json).unwrap(), design);
    assert_eq!(serde_json::from_str::<Rules>("{}").unwrap(), Rules::default());
    for kind in ConflictKind::ALL {
        assert_eq!(serde_json::to_string(kind).unwrap(), format!("\"{kind}\""));
    }
}
