//! The order, what it is made of, and the room for newcomers.

use crate::common::at;
use crate::market::{Random, any_firm, any_market, by, firm, need, now, ranked, told, with};
use domain::matching::{NeedState, Signal, is_newcomer};
use domain::organisation::SizeClass;
use domain::profile::Provenance;
use domain::{FigureKey, Figures};
use rstest::rstest;

#[test]
fn the_same_input_in_any_order_gives_the_same_bytes() {
    for seed in 0..300 {
        let (need, mut firms) = any_market(seed);
        let bytes = serde_json::to_string(&ranked(&need, &firms).matches).unwrap();
        let mut random = Random::new(seed + 1);
        for _ in 0..3 {
            random.shuffle(&mut firms);
            for firm in &mut firms {
                random.shuffle(&mut firm.offers);
                random.shuffle(&mut firm.teams);
            }
            assert_eq!(serde_json::to_string(&ranked(&need, &firms).matches).unwrap(), bytes, "seed {seed}");
        }
    }
}

#[test]
fn a_score_is_the_sum_of_its_points_and_no_point_is_above_its_weight() {
    let mut seen = 0;
    for seed in 0..300 {
        let (need, firms) = any_market(seed);
        let found = ranked(&need, &firms);
        assert_eq!(
            found.matches.len() + found.refused.len(),
            firms.len(),
            "seed {seed}: each fits or is told why not"
        );
        for one in &found.matches {
            seen += 1;
            assert_eq!(one.judged.score, one.judged.points.iter().sum::<u32>(), "seed {seed}");
            for signal in Signal::ALL {
                assert!(one.judged.points_of(*signal) <= signal.weight(), "seed {seed}: {signal}");
            }
            assert_eq!(one.judged.needs.len(), need.asked.capabilities.len(), "seed {seed}");
            assert_eq!(one.judged.mask().count_ones() as usize, one.judged.evidenced, "seed {seed}");
        }
    }
    assert!(seen > 1_000, "{seen} matches were looked at");
}

/// Of the first ten at least two are newcomers, when that many meet the need; each kind keeps its order.
#[test]
fn newcomers_have_their_share_of_the_first_places() {
    let mut lifted_somebody = 0;
    for seed in 0..300 {
        let (mut random, need) = (Random::new(seed), need(&["a"]));
        let count = 1 + i64::try_from(random.below(40)).unwrap();
        let firms: Vec<_> = (1..=count)
            .map(|number| {
                let mut firm = with(any_firm(number, &mut random), [told("a")]);
                // Who won before has an award to show.
                if firm.last_award.is_some() {
                    firm.offers.push(by(Provenance::PublicAward, told("a")));
                }
                firm
            })
            .collect();
        let found = ranked(&need, &firms).matches;
        let can = found.iter().filter(|one| one.is_newcomer && one.judged.evidenced > 0).count();
        let has = found.iter().take(10).filter(|one| one.is_newcomer).count();
        assert!(has >= can.min(2).min(found.len()), "seed {seed}: {has} of {can} newcomers");
        let lifted: Vec<_> = found.iter().filter(|one| one.lifted_from.is_some()).collect();
        lifted_somebody += usize::from(!lifted.is_empty());
        for one in &lifted {
            assert!(
                one.is_newcomer && one.place <= 10 && one.lifted_from.is_some_and(|from| from > one.place),
                "seed {seed}"
            );
        }
        for is_newcomer in [true, false] {
            let scores = found
                .iter()
                .filter(|one| one.is_newcomer == is_newcomer)
                .map(|one| one.judged.score);
            assert!(
                scores.is_sorted_by(|a, b| a >= b),
                "seed {seed}: newcomers among each other, and so the others"
            );
        }
        assert!(found.iter().enumerate().all(|(at, one)| one.place == at + 1), "seed {seed}");
    }
    assert!(lifted_somebody > 5, "in {lifted_somebody} markets somebody was lifted");
}

#[test]
fn who_is_lifted_takes_the_last_of_the_first_places() {
    let mut firms: Vec<_> = (1..=12)
        .map(|number| {
            let mut old = with(firm(number), [by(Provenance::ConfirmedByReferee, told("a"))]);
            old.last_award = Some(at("2026-01-01T00:00"));
            old
        })
        .collect();
    firms.push(with(firm(13), [told("a")]));
    firms.push(with(firm(14), [told("a")]));
    firms.push(with(firm(15), [told("a")]));
    let found = ranked(&need(&["a"]), &firms).matches;
    let order: Vec<i64> = found.iter().map(|one| one.number).collect();
    assert_eq!(order, [1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 9, 10, 11, 12, 15]);
    assert_eq!(found[8].lifted_from, Some(13));
    assert_eq!(found.iter().filter(|one| one.lifted_from.is_some()).count(), 2);
}

#[rstest]
#[case(SizeClass::Micro, None, true)]
#[case(SizeClass::Unknown, None, true)]
#[case(SizeClass::Large, None, false)]
#[case(SizeClass::Micro, Some("2023-05-31T23:59"), true)]
#[case(SizeClass::Micro, Some("2023-06-01T00:00"), false)]
fn a_newcomer_is_not_large_and_won_nothing_for_three_years(#[case] size: SizeClass, #[case] award: Option<&str>, #[case] is: bool) {
    let figures = Figures::default();
    assert_eq!(figures.value(FigureKey::NewcomerMonths, domain::calendar::local_date(now())), 36);
    assert_eq!(is_newcomer(size, award.map(at), &figures, now()), is);
}

/// Each of two firms differs in one thing; the first is better.
#[test]
fn each_signal_orders() {
    let base = || with(firm(2), [told("a")]);
    let better = |change: fn(&mut domain::matching::Candidate)| {
        let mut one = base();
        one.number = 9;
        change(&mut one);
        one
    };
    let confirmed = better(|firm| firm.offers[0].claim.provenance = Provenance::ConfirmedByReferee);
    let relevant = better(|firm| firm.offers[0].relevance = 900);
    for (better, worse) in [
        (confirmed, base()),
        (relevant, base()),
        (better(|_| ()), with(firm(2), [told("abc")])),
        (better(|_| ()), {
            let mut vague = base();
            vague.offers[0].claim.result = "Iedereen is nu heel tevreden".to_owned();
            vague
        }),
        (better(|_| ()), with(base(), [crate::market::bare("d")])),
        (better(|_| ()), {
            let mut silent = base();
            silent.facts.nuts.clear();
            silent
        }),
        (better(|_| ()), {
            let mut silent = base();
            silent.facts.languages.clear();
            silent
        }),
        (better(|_| ()), {
            let mut small = base();
            small.facts.turnover_cents = Some(10_000_000);
            small
        }),
        (better(|_| ()), {
            let mut busy = base();
            busy.teams[0].available_from = Some("2027-01-01".parse().unwrap());
            busy
        }),
    ] {
        let found = ranked(&need(&["a"]), &[worse.clone(), better.clone()]).matches;
        assert_eq!(found[0].number, 9, "{better:?}\nis better than\n{worse:?}");
        assert!(found[0].judged.score > found[1].judged.score);
    }
}

#[test]
fn a_small_market_explained() {
    let mut confirmed = with(firm(3), [by(Provenance::ConfirmedByReferee, told("ab"))]);
    confirmed.last_award = Some(at("2026-01-01T00:00"));
    let firms = [
        with(firm(1), [told("a"), told("b")]),
        with(firm(2), [crate::market::bare("a"), crate::market::bare("b")]),
        confirmed,
    ];
    let found = ranked(&need(&["a", "b"]), &firms).matches;
    let lines: Vec<String> = found
        .iter()
        .map(|one| {
            let needs: Vec<&str> = one
                .judged
                .needs
                .iter()
                .map(|need| match need.state {
                    NeedState::Met { .. } => "met",
                    NeedState::Bare { .. } => "bare",
                    NeedState::Missing => "missing",
                })
                .collect();
            format!(
                "{}. firm {} {:?} {} = {:?}",
                one.place, one.number, needs, one.judged.score, one.judged.points
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"), @r#"
    1. firm 1 ["met", "met"] 754 = [90, 200, 64, 120, 80, 60, 60, 50, 30]
    2. firm 3 ["met", "missing"] 427 = [120, 75, 32, 60, 40, 30, 30, 25, 15]
    3. firm 2 ["bare", "bare"] 0 = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    "#);
}
