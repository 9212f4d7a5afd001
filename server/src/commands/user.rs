//! `kavel user`

use crate::{config::Settings, open};
use anyhow::{Context, Result, bail};
use app::passwords;
use clap::Subcommand;
use domain::{audit::Actor, email::EmailAddress, password::check_password};
use std::{io::Read as _, process::ExitCode};
use store::{StoreError, users::NewUser};

#[derive(Subcommand, Debug)]
pub enum UserCommand {
    /// Add a person with a confirmed address; the password is read from standard input
    Add {
        /// Address to sign in with
        #[arg(long)]
        email: String,
        /// Name as others see it
        #[arg(long)]
        name: String,
        /// Language of mails and pages: en, nl, fr or de
        #[arg(long, default_value = "en")]
        lang: String,
        /// May verify agencies, change figures, and see audit and jobs
        #[arg(long)]
        operator: bool,
    },
}

pub async fn run(settings: &Settings, command: UserCommand) -> Result<ExitCode> {
    let UserCommand::Add {
        email,
        name,
        lang,
        operator,
    } = command;
    let email = EmailAddress::parse(&email).ok().context("that is not an e-mail address")?;
    let Some(lang) = i18n::Locale::parse(&lang) else {
        bail!("the language is en, nl, fr or de")
    };
    let mut typed = String::new();
    eprintln!("Password, then end of input:");
    std::io::stdin().take(1024).read_to_string(&mut typed)?;
    let typed = typed.trim_end_matches(['\n', '\r']);
    if !check_password("password", typed, email.as_str(), &name).is_empty() {
        bail!("the password has 12 to 128 characters and is neither a common one nor the name or address");
    }
    let hash = passwords::hash_for_mode(settings.test_clock.is_some(), typed.to_owned()).await?;
    let store = open::database(settings).await?;
    let tx = store.write(Actor::System, open::clock(settings).now()).await?;
    let new = NewUser {
        email,
        name,
        locale: lang.code().to_owned(),
        password_hash: Some(hash),
        confirmed_at: Some(tx.now()),
        is_operator: operator,
    };
    match store::users::create(&tx, new).await {
        Err(StoreError::Conflict(_)) => bail!("somebody has this address already"),
        created => created?,
    };
    tx.commit().await?;
    eprintln!("Added.");
    Ok(ExitCode::SUCCESS)
}
