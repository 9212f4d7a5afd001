//! What Playwright does. Its configuration starts the server (`end2end/serve.sh`).

use std::net::TcpListener;
use std::process::Command;

use crate::{build, project};

/// The journeys alone, on a fresh build.
pub fn journeys(arguments: &[&str]) -> anyhow::Result<()> {
    build::everything()?;
    let mut playwright = playwright()?;
    project::succeed(playwright.args(arguments))
}

/// Every page, wide and narrow, light and dark, in `target/screenshots`.
pub fn screenshots() -> anyhow::Result<()> {
    picture("screenshots")
}

/// The picture of the README.
pub fn readme_screenshot() -> anyhow::Result<()> {
    picture("readme")
}

/// Playwright's test runner, with a port that is free.
pub fn playwright() -> anyhow::Result<Command> {
    let mut command = project::npm("playwright")?;
    command
        .args(["test", "--config", "end2end/playwright.config.ts"])
        .env("KAVEL_E2E_PORT", free_port()?.to_string())
        .env("KAVEL_BIN", project::kavel()?)
        // Messages go into a report, not to a screen.
        .env("FORCE_COLOR", "0")
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Ok(command)
}

/// A port of 127.0.0.1 that nothing listens on.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn picture(what: &str) -> anyhow::Result<()> {
    build::everything()?;
    project::succeed(playwright()?.args(["--project", what]).env("KAVEL_PICTURES", what))
}
