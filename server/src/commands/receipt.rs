//! `kavel receipt verify`: what a receipt proves, without a server, a database or a network.

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use receipt::{Event, Proven, PublicKey, verify};
use serde_json::json;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

#[derive(Subcommand, Debug)]
pub enum ReceiptCommand {
    /// Check a receipt against the published key: exit 0 where it is right, 1 where it proves nothing
    Verify(VerifyArgs),
}

#[derive(Args, Debug)]
pub struct VerifyArgs {
    /// The receipt, as it was given out
    file: PathBuf,
    /// The published key, in PEM; a file of several keys will do
    #[arg(long, value_name = "KEY")]
    key: PathBuf,
    /// The tree head that was published at closing, to see that the receipt stands in that log
    #[arg(long, value_name = "HEAD")]
    head: Option<PathBuf>,
    /// Print {"valid", "reason"} or {"valid", "assignment", "event", "seq", "arrived", "deadline", "key", "log": {"size", "closed"} or null}
    #[arg(long)]
    json: bool,
}

pub fn run(command: &ReceiptCommand) -> Result<ExitCode> {
    let ReceiptCommand::Verify(args) = command;
    let key = read(&args.key)?;
    let keys = PublicKey::all_from_pem(&String::from_utf8_lossy(&key))
        .with_context(|| format!("{} holds no Ed25519 key in PEM: get it from /receipts/keys.pem", args.key.display()))?;
    let receipt = read(&args.file)?;
    let head = args.head.as_deref().map(read).transpose()?;
    match verify(&receipt, &keys, head.as_deref()) {
        Ok(proven) => {
            if args.json {
                say(&object(&proven).to_string())?;
            } else {
                say(&readable(&proven))?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            if args.json {
                say(&json!({ "valid": false, "reason": error.to_string() }).to_string())?;
            }
            eprintln!("kavel: {} proves nothing: {error}", args.file.display());
            Ok(ExitCode::FAILURE)
        }
    }
}

fn say(text: &str) -> Result<()> {
    use std::io::Write;
    Ok(writeln!(std::io::stdout(), "{text}")?)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn object(proven: &Proven) -> serde_json::Value {
    let entry = &proven.receipt.entry;
    let log = proven.head.as_ref().map(|head| json!({ "size": head.size, "closed": head.closed }));
    json!({
        "valid": true,
        "assignment": entry.number,
        "event": entry.event,
        "seq": entry.seq,
        "arrived": entry.arrived,
        "deadline": entry.deadline,
        "key": proven.receipt.key,
        "log": log,
    })
}

fn readable(proven: &Proven) -> String {
    let entry = &proven.receipt.entry;
    let what = match entry.event {
        Event::Submit => "a bid was submitted",
        Event::Withdraw => "a bid was withdrawn",
    };
    let log = match &proven.head {
        Some(head) => format!(
            "It is entry {} of {} in the log that was closed at {}.",
            entry.seq, head.size, head.closed
        ),
        None => {
            "Proven are the signature and the time only; after closing, get the receipt again to prove its place in the log.".to_owned()
        }
    };
    format!(
        "right: {what} on assignment {} at {}, before the deadline {}; signed with key {}\n{log}",
        entry.number, entry.arrived, entry.deadline, proven.receipt.key
    )
}
