//! `kavel agency`

use crate::{config::Settings, open};
use anyhow::{Context, Result};
use app::mails::MailJob;
use clap::Subcommand;
use domain::audit::Actor;
use std::process::ExitCode;

#[derive(Subcommand, Debug)]
pub enum AgencyCommand {
    /// Say that an agency is what it says it is: from then on it can publish
    Verify {
        /// Its public number, as in /agencies/12
        number: i64,
    },
}

pub async fn run(settings: &Settings, command: AgencyCommand) -> Result<ExitCode> {
    let AgencyCommand::Verify { number } = command;
    let store = open::database(settings).await?;
    let agency = store::agencies::find_by_number(store.read(), number)
        .await?
        .with_context(|| format!("there is no agency {number}"))?;
    if agency.verified_at.is_some() {
        eprintln!("Agency {number} is verified already.");
        return Ok(ExitCode::SUCCESS);
    }
    let tx = store.write(Actor::System, open::clock(settings).now()).await?;
    store::agencies::verify(&tx, agency.id).await?;
    tx.enqueue(MailJob::AgencyVerified { agency: agency.id }.job(), tx.now()).await?;
    tx.commit().await?;
    eprintln!("Agency {number} is verified and can publish.");
    Ok(ExitCode::SUCCESS)
}
