//! `kavel`: the one binary. `kavel --help` says what it can do.

use anyhow::Result;
use clap::{Parser, Subcommand};
use server::{
    check, commands,
    config::{ConfigFlags, QUIET_LOG, Settings},
    serve,
};
use std::process::ExitCode;

#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Kavel, a supplier marketplace for public buyers: small lots, small assignments, sealed bids.
///
/// Data goes to standard output as JSON where asked for; progress and messages go to standard error.
#[derive(Parser, Debug)]
#[command(name = "kavel", version, max_term_width = 100)]
struct Cli {
    #[command(flatten)]
    config: ConfigFlags,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Serve the marketplace; migrates the database first
    Serve(serve::ServeArgs),
    /// Bring the database to this version's schema
    Migrate,
    /// Load the fictional demo market, or bring its dates up to today
    Demo(commands::demo::DemoArgs),
    /// Rebuild the search index from the database
    Reindex,
    /// Import notices or suppliers
    #[command(subcommand)]
    Import(commands::import::ImportCommand),
    /// Search suppliers, lots or assignments
    Search(commands::search::SearchArgs),
    /// Design lots that small firms can win
    #[command(subcommand)]
    Lots(commands::lots::LotsCommand),
    /// Check requirements and criteria for what shuts out small firms: one text a line
    Guard(commands::guard::GuardArgs),
    /// Check receipts of bids, offline
    #[command(subcommand)]
    Receipt(commands::receipt::ReceiptCommand),
    /// Manage people
    #[command(subcommand)]
    User(commands::user::UserCommand),
    /// Manage agencies
    #[command(subcommand)]
    Agency(commands::agency::AgencyCommand),
    /// Check configuration, database, index, keys, mail and the audit chain, and say what to do about what fails
    Check(check::CheckArgs),
    /// List every configuration key with its default
    Config,
    /// List every page and form as JSON: for the browser tests, which visit them all
    #[command(hide = true)]
    Routes,
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("kavel: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<ExitCode> {
    if matches!(cli.command, Command::Config) {
        commands::config::print();
        return Ok(ExitCode::SUCCESS);
    }
    if matches!(cli.command, Command::Routes) {
        commands::routes::print()?;
        return Ok(ExitCode::SUCCESS);
    }
    // Needs neither configuration nor database.
    if let Command::Guard(args) = &cli.command {
        return commands::guard::run(args);
    }
    if let Command::Receipt(command) = &cli.command {
        return commands::receipt::run(command);
    }
    let settings = Settings::load(&cli.config)?;
    init_log(&settings);
    match cli.command {
        Command::Serve(args) => serve::run(settings, args).await,
        Command::Migrate => commands::migrate::run(&settings).await,
        Command::Demo(args) => commands::demo::run(&settings, args).await,
        Command::Reindex => commands::reindex::run(&settings).await,
        Command::Import(command) => commands::import::run(&settings, command).await,
        Command::Search(args) => commands::search::run(&settings, args).await,
        Command::Lots(command) => commands::lots::run(&settings, command).await,
        Command::User(command) => commands::user::run(&settings, command).await,
        Command::Agency(command) => commands::agency::run(&settings, command).await,
        Command::Check(args) => check::run(&settings, args).await,
        Command::Config | Command::Routes | Command::Guard(_) | Command::Receipt(_) => Ok(ExitCode::SUCCESS),
    }
}

fn init_log(settings: &Settings) {
    use tracing_subscriber::{EnvFilter, fmt};
    let filter =
        EnvFilter::try_new(format!("{QUIET_LOG},{}", settings.log)).unwrap_or_else(|_| EnvFilter::new(format!("{QUIET_LOG},info")));
    let log = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if settings.log_format == "json" {
        log.json().init()
    } else {
        log.with_target(false).init()
    }
}
