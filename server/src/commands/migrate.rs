//! `kavel migrate`

use crate::{config::Settings, open};
use anyhow::Result;
use std::process::ExitCode;

pub async fn run(settings: &Settings) -> Result<ExitCode> {
    open::database(settings).await?;
    eprintln!("The database {} is up to date.", settings.database_shown());
    Ok(ExitCode::SUCCESS)
}
