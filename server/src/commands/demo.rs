//! `kavel demo`: the fictional market, loaded once and kept up to date.

use crate::{config::Settings, open};
use anyhow::{Result, bail};
use clap::Args;
use demo::{ACCOUNTS, PASSWORD, Report};
use std::process::ExitCode;

/// Loads the demo market into an empty database. Where it was loaded before, its dates are moved up to today by whole weeks.
#[derive(Args, Debug)]
pub struct DemoArgs {
    /// The same seed gives the same market
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Load it beside data that is not of the demo; from then on the database counts as a demo, and is served on loopback only
    #[arg(long)]
    force: bool,
}

pub async fn run(settings: &Settings, args: DemoArgs) -> Result<ExitCode> {
    let store = open::database(settings).await?;
    let now = open::clock(settings).now();
    if demo::loaded(&store).await?.is_some() {
        let refreshed = demo::refresh(&store, now).await?;
        match refreshed.weeks {
            0 => eprintln!("The demo market is up to date."),
            weeks => eprintln!(
                "The demo market was moved by {weeks} week(s): {} frameworks, {} assignments, {} admissions.",
                refreshed.frameworks, refreshed.assignments, refreshed.admissions
            ),
        }
        return Ok(ExitCode::SUCCESS);
    }
    if !args.force
        && let Some(found) = demo::foreign_data(&store).await?
    {
        bail!(
            "this database holds data that is not of the demo ({found}). The demo market goes into an empty one: choose another folder with --data-dir, or --force it"
        );
    }
    let keys = open::keys(settings, &store).await?;
    eprintln!("Loading the demo market …");
    let hash = app::passwords::hash_for_mode(settings.test_clock.is_some(), PASSWORD.to_owned()).await?;
    let report = demo::load(&store, &keys, now, args.seed, &hash).await?;
    say(&report);
    Ok(ExitCode::SUCCESS)
}

fn say(report: &Report) {
    eprintln!(
        "{} agencies, {} suppliers with {} claims, {} frameworks with {} lots, {} admissions, {} assignments, {} bids, {} messages.",
        report.agencies,
        report.suppliers,
        report.claims,
        report.frameworks,
        report.lots,
        report.admissions,
        report.assignments,
        report.bids,
        report.messages
    );
    eprintln!("Everybody signs in with the password {PASSWORD}:");
    for account in ACCOUNTS {
        eprintln!("  {:<12} {}", account.role, account.email);
    }
}
