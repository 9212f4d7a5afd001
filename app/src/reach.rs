//! How many SMEs are within reach of lots that are not published yet. There is one rule for who can deliver a lot, that of the lot designer
//! (`crates/lots`, its README): here it is asked about lots as they are typed, over the market that the designer uses.

use crate::{error::PageError, state::AppState};
use codelists::{Code, NutsCode};
use domain::{Figures, Instant, calendar::local_date, draft::NewLot};
use lots::{Invalid, Market, Period, Rules, WorkPackage, assess};
use std::collections::BTreeMap;

/// Of one lot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// SMEs that can deliver it, alone or as one of a pair.
    pub all: u32,
    /// Those among them who can only as one of a pair.
    pub pairs: u32,
    /// By how many it would grow if all turnovers that are not known were enough: counted apart, never silently in or out.
    pub unknown: u32,
}

/// For each lot, in their order; `period`: when assignments begin and when they end.
pub async fn count(
    state: &AppState,
    lots: Vec<NewLot>,
    period: Option<(Instant, Instant)>,
    figures: &Figures,
    now: Instant,
) -> Result<Vec<Reach>, PageError> {
    if lots.is_empty() {
        return Ok(Vec::new());
    }
    let market = state.designing.market(&state.store, now).await?.market;
    let rules = Rules::on(figures, local_date(now));
    let work = move || of_market(&lots, period, &market, &rules);
    let counted = tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)?;
    Ok(counted.map_err(anyhow::Error::from)?)
}

fn of_market(lots: &[NewLot], period: Option<(Instant, Instant)>, market: &Market, rules: &Rules) -> Result<Vec<Reach>, Invalid> {
    let period = period.map(|(start, end)| Period {
        start: local_date(start),
        end: local_date(end),
    });
    // Lots that ask the same minimum turnover are counted together: the market is filed once for them.
    let mut by_minimum: BTreeMap<Option<i64>, Vec<usize>> = BTreeMap::new();
    for (at, lot) in lots.iter().enumerate() {
        by_minimum
            .entry(lot.minimum_turnover.map(|money| money.cents))
            .or_default()
            .push(at);
    }
    let mut reach = vec![Reach::default(); lots.len()];
    for (minimum_turnover, places) in by_minimum {
        let packages: Vec<WorkPackage> = places.iter().map(|at| package(*at, &lots[*at], period)).collect();
        let each = packages.iter().map(|package| vec![package.id.clone()]).collect::<Vec<_>>();
        let rules = Rules {
            minimum_turnover,
            ..rules.clone()
        };
        let plan = assess(&packages, market, &rules, &each)?;
        for (at, lot) in places.into_iter().zip(plan.lots) {
            reach[at] = Reach {
                all: lot.reach,
                pairs: lot.reach_pairs,
                unknown: lot.unknown_turnover,
            };
        }
    }
    Ok(reach)
}

fn package(at: usize, lot: &NewLot, period: Option<Period>) -> WorkPackage {
    WorkPackage {
        id: at.to_string(),
        value: lot.ceiling.cents,
        needs: lot.capabilities.iter().filter_map(|code| Code::parse(code).ok()).collect(),
        nuts: lot.nuts.iter().filter_map(|code| NutsCode::parse(code).ok()).collect(),
        languages: lot.languages.clone(),
        period,
        ..WorkPackage::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{LocalizedText, Money, organisation::SizeClass};
    use lots::Supplier;

    const AUDIT: &str = "kavel:accessibility-audit";
    const RESEARCH: &str = "kavel:user-research";

    fn firm(id: &str, codes: &[&str], turnover: Option<i64>, size: SizeClass) -> Supplier {
        Supplier {
            id: id.to_owned(),
            name: id.to_owned(),
            capabilities: codes.iter().map(|code| Code::parse(code).expect("a code")).collect(),
            cpv: vec![],
            nuts: vec![],
            languages: vec!["nl".to_owned()],
            size,
            turnover,
        }
    }

    fn lot(codes: &[&str], cents: i64, minimum: Option<i64>) -> NewLot {
        NewLot {
            number: 1,
            title: LocalizedText::default(),
            outcome: LocalizedText::default(),
            ceiling: Money::eur(cents),
            largest_assignment: Money::eur(cents),
            capabilities: codes.iter().map(|code| (*code).to_owned()).collect(),
            nuts: vec!["BE2".to_owned()],
            languages: vec!["nl".to_owned()],
            minimum_turnover: minimum.map(Money::eur),
        }
    }

    #[test]
    fn firms_count_alone_and_in_pairs_and_each_lot_asks_its_own_turnover() {
        use SizeClass::{Large, Micro, Small};
        let market = Market::new(vec![
            firm("both", &[AUDIT, RESEARCH], Some(10_000_000), Small),
            firm("audit", &[AUDIT], Some(6_000_000), Micro),
            firm("research", &[RESEARCH], Some(6_000_000), Micro),
            firm("untold", &[AUDIT, RESEARCH], None, Micro),
            firm("large", &[AUDIT, RESEARCH], Some(900_000_000), Large),
        ]);
        let lots = [
            lot(&[AUDIT, RESEARCH], 4_000_000, None),
            lot(&[AUDIT], 3_000_000, Some(6_000_001)),
            lot(&[AUDIT], 3_000_000, Some(6_000_000)),
            // A minimum above twice the value is not asked.
            lot(&[AUDIT], 3_000_000, Some(900_000_000)),
            lot(&[AUDIT], 900_000_000, None),
        ];
        let reach = of_market(&lots, None, &market, &Rules::default()).expect("lots");
        let of = |all, pairs, unknown| Reach { all, pairs, unknown };
        assert_eq!(
            reach,
            [of(3, 2, 1), of(2, 0, 1), of(2, 0, 1), of(2, 0, 1), of(0, 0, 1)],
            "{reach:?}"
        );
        // Over four years a quarter of the value is what a firm has to bear in one.
        let years = domain::calendar::add_years(Instant::from(jiff::Timestamp::UNIX_EPOCH), 4);
        let long = of_market(
            &[lot(&[AUDIT], 12_000_000, None)],
            Some((Instant::from(jiff::Timestamp::UNIX_EPOCH), years)),
            &market,
            &Rules::default(),
        );
        assert_eq!(long.expect("lots")[0].all, 2);
    }
}
