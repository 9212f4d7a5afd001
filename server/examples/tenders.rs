//! The second half of `make bench-lots`: real tenders designed again, with those who won such tenders as the market.
//!
//! `tenders IMPORTED DEMO`: two databases, one with imported notices and one with the demo market.

use anyhow::{Context, Result};
use codelists::{Code, NutsCode};
use domain::{
    Currency, Instant,
    framework::{Framework, FrameworkKind, Lot},
};
use lots::{Budget, Design, Market, Period, Rules, Supplier, WorkPackage, assess, design};
use std::{collections::BTreeMap, io::Write, path::PathBuf, time::Instant as Clock};
use store::{Options, Store};

/// Fewer lots than these are no design.
const LEAST_LOTS: usize = 5;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let usage = "tenders IMPORTED DEMO";
    let (imported, demo) = (arguments.next().context(usage)?, arguments.next().context(usage)?);
    let (imported, demo) = (open(imported).await?, open(demo).await?);
    let now: Instant = jiff::Timestamp::now().into();
    let mut firms = suppliers(&imported, now).await?;
    let winners = firms.len();
    firms.extend(suppliers(&demo, now).await?.into_iter().map(|firm| Supplier {
        id: format!("demo-{}", firm.id),
        ..firm
    }));
    let of_unknown = firms.iter().filter(|firm| firm.turnover.is_none()).count();
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "real tenders of at least {LEAST_LOTS} lots, all with a value; the market: {winners} winners and {} firms of the demo, {of_unknown} without a known turnover",
        firms.len() - winners
    )?;
    let market = Market::new(firms);
    let tenders = tenders(&imported).await?;
    for hopeful in [false, true] {
        let counted = if hopeful {
            "unknown turnover and size counted as enough"
        } else {
            "only SMEs of known turnover counted"
        };
        writeln!(out, "{counted}:")?;
        let mut sums = [0_usize; 6];
        for (title, packages) in &tenders {
            let dearest = packages.iter().map(|package| package.value).max();
            let rules = Rules {
                hopeful,
                largest: dearest,
                lots_at_most: 1000,
                ..Rules::default()
            };
            let start = Clock::now();
            let design = design(packages, &market, &rules, &[], 1, Budget::of(packages.len()))?;
            let took = start.elapsed().as_secs_f64();
            line(&mut out, title, packages, &market, &rules, &design, took, &mut sums)?;
        }
        let [count, before, published, designed, worse, exact] = sums;
        writeln!(
            out,
            "  {count} tenders, {exact} of them exact: packages within reach of the floor {before} in one lot, {published} as published, {designed} designed; {worse} designs score less than what was published"
        )?;
    }
    Ok(())
}

async fn open(path: PathBuf) -> Result<Store> {
    let url = format!("sqlite://{}", path.display());
    Ok(Store::connect(&url, &Options::default()).await?)
}

#[expect(clippy::too_many_arguments, reason = "one line of a report")]
fn line(
    out: &mut impl Write,
    title: &str,
    packages: &[WorkPackage],
    market: &Market,
    rules: &Rules,
    design: &Design,
    took: f64,
    sums: &mut [usize; 6],
) -> Result<()> {
    let singles: Vec<Vec<String>> = packages.iter().map(|package| vec![package.id.clone()]).collect();
    let published = assess(packages, market, rules, &singles)?;
    let within = |plan: &lots::Plan| -> usize {
        let lots = plan.lots.iter().filter(|lot| lot.reach >= rules.reach_floor);
        lots.map(|lot| lot.packages.len()).sum()
    };
    let plans = [&design.before, &published, &design.best];
    let [before, as_published, designed] = plans.map(within);
    let score = |plan: &lots::Plan| plan.score as f64 / 1000.0;
    let name: String = title.chars().take(40).collect();
    writeln!(
        out,
        "  {name:40} {:>4} packages: one lot reach {:>4}; published {:>4} lots, {as_published:>4} packages within the floor, score {:>8.1}; designed {:>4} lots, {designed:>4} within, score {:>8.1}, {took:.2} s",
        packages.len(),
        design.before.smallest_reach(),
        published.lots.len(),
        score(&published),
        design.best.lots.len(),
        score(&design.best)
    )?;
    let is_worse = designed < as_published || (designed == as_published && design.best.score < published.score);
    for (sum, more) in sums
        .iter_mut()
        .zip([1, before, as_published, designed, usize::from(is_worse), usize::from(design.exact)])
    {
        *sum += more;
    }
    Ok(())
}

async fn suppliers(store: &Store, now: Instant) -> Result<Vec<Supplier>> {
    let (mut firms, mut after) = (Vec::new(), 0);
    loop {
        let batch = store::suppliers::list_after(store.read(), after, 500).await?;
        let Some(last) = batch.last() else { return Ok(firms) };
        after = last.number;
        let ids: Vec<_> = batch.iter().map(|firm| firm.id).collect();
        let claims = store::claims::map_by_suppliers(store.read(), &ids).await?;
        for firm in &batch {
            let own = claims.get(&firm.id).map_or(&[][..], Vec::as_slice);
            firms.push(Supplier::of(firm, own, now));
        }
    }
}

/// Imported notices whose lots all have a value in euros.
async fn tenders(store: &Store) -> Result<Vec<(String, Vec<WorkPackage>)>> {
    let mut by_framework: BTreeMap<domain::FrameworkId, Vec<Lot>> = BTreeMap::new();
    let mut after = None;
    loop {
        let lots = store::lots::list_after(store.read(), after, 500).await?;
        let Some(last) = lots.last() else { break };
        after = Some(last.id);
        for lot in lots {
            by_framework.entry(lot.framework).or_default().push(lot);
        }
    }
    let ids: Vec<domain::FrameworkId> = by_framework.keys().copied().collect();
    let mut frameworks = BTreeMap::new();
    for ids in ids.chunks(500) {
        frameworks.extend(store::frameworks::map_by_ids(store.read(), ids).await?);
    }
    let mut tenders: Vec<(i64, String, Vec<WorkPackage>)> = Vec::new();
    for (id, mut lots) in by_framework {
        let Some(framework) = frameworks.get(&id).filter(|framework| framework.kind == FrameworkKind::Tender) else {
            continue;
        };
        lots.sort_by_key(|lot| lot.number);
        let packages: Option<Vec<WorkPackage>> = lots.iter().map(|lot| package(lot, framework)).collect();
        if let Some(packages) = packages.filter(|packages| packages.len() >= LEAST_LOTS) {
            let title = framework.title.iter().next().map_or("", |(_, text)| text);
            tenders.push((framework.number, title.to_owned(), packages));
        }
    }
    tenders.sort_by_key(|(number, ..)| *number);
    Ok(tenders.into_iter().map(|(_, title, packages)| (title, packages)).collect())
}

fn package(lot: &Lot, framework: &Framework) -> Option<WorkPackage> {
    let value = lot.ceiling.filter(|money| money.currency == Currency::EUR && money.is_positive())?;
    let date = domain::calendar::local_date;
    Some(WorkPackage {
        id: lot.number.to_string(),
        title: lot.title.iter().next().map_or("", |(_, text)| text).to_owned(),
        value: value.cents,
        needs: lot.capabilities.iter().filter_map(|code| Code::parse(code).ok()).collect(),
        nuts: lot.nuts.iter().filter_map(|code| NutsCode::parse(code).ok()).collect(),
        languages: lot.languages.clone(),
        period: framework.live_from.zip(framework.ends_at).map(|(start, end)| Period {
            start: date(start),
            end: date(end),
        }),
        ..WorkPackage::default()
    })
}
