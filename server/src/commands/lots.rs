//! `kavel lots design`: the lot designer without its pages.

use crate::{config::Settings, open};
use anyhow::{Context, Result, bail};
use app::designing::Designing;
use clap::{Args, Subcommand};
use domain::{Instant, calendar, money::parse_cents};
use lots::{
    Budget, Conflict, ConflictKind, Design, Market, Plan, Relaxation, Rules, Supplier, Terms, WorkPackage, design,
    table::{self, Place, Problems, What},
};
use serde_json::{Value, json};
use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

/// Not everything could be kept to; what, is said.
const CONFLICTS: u8 = 3;

#[derive(Subcommand, Debug)]
pub enum LotsCommand {
    /// Design lots that small firms can win: ends with 0, or with 3 where rules contradict, which are named
    ///
    /// PACKAGES is a table, CSV or XLSX, with a header. Columns: id, title, outcome, value, cpv, capabilities, nuts, languages, start, end,
    /// depends_on, together, apart; lists are separated by semicolons, values are euros. Scores and terms are thousandths of a point.
    Design(DesignArgs),
}

#[derive(Args, Debug)]
pub struct DesignArgs {
    /// A table of work packages: CSV, or XLSX
    packages: PathBuf,
    /// The market, one JSON object a line as for `import suppliers`; without it the suppliers of the database
    #[arg(long, value_name = "FILE")]
    suppliers: Option<PathBuf>,
    /// Largest value of a lot, in euros
    #[arg(long, value_name = "EUROS", value_parser = cents)]
    max_value: Option<i64>,
    /// Smallest value of a lot, in euros
    #[arg(long, value_name = "EUROS", value_parser = cents, default_value = "0")]
    min_value: i64,
    /// Fewest SMEs that must be able to deliver each lot
    #[arg(long, default_value_t = 5)]
    reach_floor: u32,
    /// Lots at most
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    max_lots: u32,
    /// Published minimum turnover of every lot, in euros; without it a lot's value of a year may be half of the turnover
    #[arg(long, value_name = "EUROS", value_parser = cents)]
    min_turnover: Option<i64>,
    /// Count firms whose turnover or size is not known as SMEs with enough of it
    #[arg(long)]
    count_unknown: bool,
    /// The same seed gives the same plan
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Print {"lots", "score", "terms", "front", "conflicts", "exact"}
    #[arg(long)]
    json: bool,
}

fn cents(text: &str) -> Result<i64, String> {
    parse_cents(text).map_err(|error| error.to_string())
}

pub async fn run(settings: &Settings, command: LotsCommand) -> Result<ExitCode> {
    let LotsCommand::Design(args) = command;
    let bytes = read(&args.packages)?;
    let packages = match table::read(&bytes) {
        Ok(table) => table.packages,
        Err(problems) => return refused(&args, &problems),
    };
    let now = open::clock(settings).now();
    let market = market(settings, args.suppliers.as_deref(), now).await?;
    let rules = Rules {
        largest: args.max_value,
        smallest: args.min_value,
        reach_floor: args.reach_floor,
        lots_at_most: args.max_lots,
        minimum_turnover: args.min_turnover,
        hopeful: args.count_unknown,
        ..rules(settings, args.suppliers.is_none(), now).await?
    };
    let (seed, as_json) = (args.seed, args.json);
    tokio::task::spawn_blocking(move || {
        let found = design(&packages, &market, &rules, &[], seed, Budget::of(packages.len()))?;
        print(&packages, &found, as_json)?;
        Ok(if found.conflicts.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(CONFLICTS)
        })
    })
    .await?
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let length = std::fs::metadata(path)
        .with_context(|| format!("{} cannot be opened", path.display()))?
        .len();
    if length > table::MAX_BYTES as u64 {
        bail!("{} is larger than {} MB", path.display(), table::MAX_BYTES / 1024 / 1024);
    }
    std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The figures of the database where there is one to ask, those of the program otherwise.
async fn rules(settings: &Settings, has_database: bool, now: Instant) -> Result<Rules> {
    let figures = if has_database {
        store::figures::load(open::database(settings).await?.read()).await?
    } else {
        domain::Figures::default()
    };
    Ok(Rules::on(&figures, calendar::local_date(now)))
}

async fn market(settings: &Settings, file: Option<&Path>, now: Instant) -> Result<Arc<Market>> {
    let Some(path) = file else {
        let store = open::database(settings).await?;
        return Ok(Designing::default().market(&store, now).await?.market);
    };
    let file = File::open(path).with_context(|| format!("{} cannot be opened", path.display()))?;
    let read = tokio::task::spawn_blocking(move || import::read_suppliers(file)).await?;
    let (firms, report) = read.map_err(|broken| anyhow::anyhow!("{}: {broken}", path.display()))?;
    for refused in &report.refused {
        eprintln!("{}: {}: {}", path.display(), refused.pointer, refused.reason);
    }
    let firms = firms.iter().map(|firm| Supplier {
        id: firm.supplier.source.external_id().unwrap_or_default().to_owned(),
        ..Supplier::of(&firm.supplier, &firm.claims, now)
    });
    Ok(Arc::new(Market::new(firms.collect())))
}

/// A table with problems has no packages. Wishes that contradict are conflicts of rules, everything else is an error.
fn refused(args: &DesignArgs, problems: &Problems) -> Result<ExitCode> {
    let conflicts: Vec<Value> = problems.list.iter().filter_map(|problem| contradiction(&problem.what)).collect();
    let is_all = conflicts.len() == problems.total;
    for problem in &problems.list {
        eprintln!("{}: {}", args.packages.display(), said(&problem.place, &problem.what));
    }
    if problems.total > problems.list.len() {
        eprintln!("and {} more", problems.total - problems.list.len());
    }
    if !is_all {
        return Ok(ExitCode::FAILURE);
    }
    if args.json {
        let nothing = Design::default();
        let mut output = as_json(&nothing);
        output["conflicts"] = conflicts.into();
        writeln!(std::io::stdout().lock(), "{output}")?;
    }
    Ok(ExitCode::from(CONFLICTS))
}

fn contradiction(what: &What) -> Option<Value> {
    let (kind, packages) = match what {
        What::Circle(round) => {
            let mut ids: Vec<&str> = round.split(" → ").collect();
            ids.pop();
            (ConflictKind::Cycle, ids)
        }
        What::TogetherAndApart(id) => (ConflictKind::TogetherAgainstApart, vec![id.as_str()]),
        _ => return None,
    };
    Some(json!({ "kind": kind, "packages": packages, "proven": true }))
}

fn said(place: &Place, what: &What) -> String {
    let place = match place {
        Place::Table => "the table".to_owned(),
        Place::Row(row) => format!("row {row}"),
        Place::Cell { row, letters, column } => {
            let column = column.map_or_else(String::new, |column| format!(" ({})", column.as_str()));
            format!("cell {letters}{row}{column}")
        }
    };
    format!("{place}: {} {what:?}", what.as_str())
}

fn as_json(found: &Design) -> Value {
    let lots: Vec<Value> = found
        .best
        .lots
        .iter()
        .map(|lot| {
            json!({
                "number": lot.number,
                "title": lot.title,
                "packages": lot.packages,
                "value_cents": lot.value,
                "reach": lot.reach,
                "unknown_turnover": lot.unknown_turnover,
                "single_bidder_risk": f64::from(lot.single_bidder_risk) / 1000.0,
                "terms": lot.terms,
            })
        })
        .collect();
    let front: Vec<Value> = found
        .front
        .iter()
        .map(|point| json!({ "lots": point.lots, "smallest_reach": point.smallest_reach, "score": point.score }))
        .collect();
    json!({
        "lots": lots,
        "score": found.best.score,
        "terms": found.best.terms,
        "front": front,
        "conflicts": found.conflicts.iter().map(conflict).collect::<Vec<_>>(),
        "exact": found.exact,
    })
}

fn conflict(conflict: &Conflict) -> Value {
    let (change, to) = match &conflict.relaxation {
        Relaxation::Largest(cents) => ("max_value_cents", json!(cents)),
        Relaxation::Smallest(cents) => ("min_value_cents", json!(cents)),
        Relaxation::ReachFloor(floor) => ("reach_floor", json!(floor)),
        Relaxation::LotsAtMost(lots) => ("max_lots", json!(lots)),
        Relaxation::Wish(ids) => ("wish", json!(ids)),
    };
    json!({
        "kind": conflict.kind,
        "packages": conflict.packages,
        "found": conflict.found,
        "limit": conflict.limit,
        "relaxation": { change: to },
        "proven": conflict.proven,
        "message": conflict.to_string(),
    })
}

fn print(packages: &[WorkPackage], found: &Design, is_json: bool) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if is_json {
        writeln!(out, "{}", as_json(found))?;
        return Ok(());
    }
    writeln!(out, "{} packages, {}", packages.len(), euros(found.best.value()))?;
    writeln!(out, "in one lot: {}", summary(&found.before))?;
    writeln!(
        out,
        "designed:   {}{}\n",
        summary(&found.best),
        if found.exact { ", the best of all" } else { "" }
    )?;
    writeln!(out, "{:>4}  {:>16}  {:>6}  {:>7}  title; packages", "lot", "value", "SMEs", "1 bid")?;
    for lot in &found.best.lots {
        let risk = format!("{:.0} %", f64::from(lot.single_bidder_risk) / 10.0);
        let unknown = if lot.unknown_turnover > 0 {
            format!(" (turnover of {} is not known)", lot.unknown_turnover)
        } else {
            String::new()
        };
        let (number, reach, value) = (lot.number, lot.reach, euros(lot.value));
        writeln!(
            out,
            "{number:>4}  {value:>16}  {reach:>6}  {risk:>7}  {}; {}{unknown}",
            lot.title,
            lot.packages.join(", ")
        )?;
    }
    let Terms {
        coherence,
        reach,
        dependencies,
        overhead,
    } = found.best.terms;
    let [score, coherence, reach, dependencies, overhead] =
        [found.best.score, coherence, reach, dependencies, overhead].map(|thousandths| thousandths as f64 / 1000.0);
    writeln!(
        out,
        "\nscore {score:.1} = coherence {coherence:.1} + reach {reach:.1} + dependencies {dependencies:.1} + overhead {overhead:.1}"
    )?;
    writeln!(out, "\n{:>4}  {:>12}  {:>10}", "lots", "least reach", "score")?;
    for point in &found.front {
        writeln!(
            out,
            "{:>4}  {:>12}  {:>10.1}",
            point.lots,
            point.smallest_reach,
            point.score as f64 / 1000.0
        )?;
    }
    for conflict in &found.conflicts {
        eprintln!("conflict: {conflict}");
    }
    Ok(())
}

fn summary(plan: &Plan) -> String {
    let (lots, least) = (plan.lots.len(), plan.smallest_reach());
    match lots {
        1 => format!("1 lot, {least} SMEs can deliver it"),
        _ => format!("{lots} lots, at least {least} SMEs can deliver each"),
    }
}

/// `€1,250,000.50`
fn euros(cents: i64) -> String {
    let digits = (cents / 100).to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    format!("€{}.{:02}", groups.join(","), cents % 100)
}

#[cfg(test)]
mod tests {
    use super::euros;

    #[test]
    fn euros_are_grouped() {
        assert_eq!([5, 99_950, 125_000_050].map(euros), ["€0.05", "€999.50", "€1,250,000.50"]);
    }
}
