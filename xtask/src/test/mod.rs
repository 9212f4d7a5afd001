//! `make test`: formatting, lints, all tests on both databases, journeys in a browser.

mod counts;
pub mod postgres;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use anyhow::Context;

use self::counts::Counts;
use crate::{browser, build, project};

/// Where a test finds the throw-away PostgreSQL cluster.
pub const POSTGRES_VARIABLE: &str = "KAVEL_TEST_POSTGRES_URL";
const CLIPPY_ARGUMENTS: [&str; 3] = ["--", "-D", "warnings"];
/// Lines of the server's log that are shown when a journey fails.
const LOG_LINES: usize = 40;

/// Runs everything, whatever fails on the way, and ends with the one line that counts.
///
/// A check that is no test (formatting, a lint, a build) is not counted when it passes and is one failure when it does not.
pub fn run() -> anyhow::Result<ExitCode> {
    let mut total = Counts::default();
    total.gate("formatting", || {
        project::succeed(&mut project::cargo(&["fmt", "--all", "--check"])?)
    });
    total.gate("clippy", || {
        project::succeed(project::cargo(&["clippy", "--all-targets"])?.args(CLIPPY_ARGUMENTS))
    });
    total.gate("clippy, frontend", || project::succeed(&mut frontend_clippy()?));
    let has_assets = total.gate("assets", build::assets);
    total.suite("tests", rust_tests);
    // The binary as the tests have built it, with the features that they need too.
    let has_binary = total.gate("binary", || project::succeed(&mut project::cargo(&["build", "--bins", "--tests"])?));
    if has_assets && has_binary {
        total.suite("journeys", journeys);
    }
    for remark in &total.remarks {
        eprintln!("{remark}");
    }
    writeln!(std::io::stdout(), "{total}")?;
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

impl Counts {
    /// A check that is no test.
    fn gate(&mut self, name: &str, check: impl FnOnce() -> anyhow::Result<()>) -> bool {
        eprintln!("== {name}");
        let start = Instant::now();
        match check() {
            Ok(()) => {
                eprintln!("== {name}: ok in {} s", start.elapsed().as_secs());
                true
            }
            Err(error) => {
                eprintln!("== {name}: {error:#}");
                self.failed += 1;
                self.remarks.push(format!("failed: {name}: {error:#}"));
                false
            }
        }
    }

    fn suite(&mut self, name: &str, run: impl FnOnce() -> anyhow::Result<Self>) {
        eprintln!("== {name}");
        let start = Instant::now();
        let counts = run().unwrap_or_else(|error| {
            eprintln!("== {name}: {error:#}");
            Self {
                passed: 0,
                failed: 1,
                remarks: vec![format!("failed: {name}: {error:#}")],
            }
        });
        eprintln!("== {name}: {counts} in {} s", start.elapsed().as_secs());
        *self += counts;
    }
}

/// The bundle's crates for WebAssembly; for this machine where that toolchain has no clippy (Debian's).
fn frontend_clippy() -> anyhow::Result<Command> {
    let mut clippy = match project::wasm_toolchain()? {
        None => project::wasm_cargo(&["clippy", "-p", "frontend", "--target", "wasm32-unknown-unknown"])?,
        Some(_) => project::cargo(&["clippy", "-p", "frontend", "--target-dir", "target/wasm"])?,
    };
    clippy.args(CLIPPY_ARGUMENTS);
    Ok(clippy)
}

fn rust_tests() -> anyhow::Result<Counts> {
    let cluster = postgres::Cluster::start()?;
    let has_nextest = Command::new("cargo-nextest")
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success());
    let mut tests = if has_nextest {
        project::cargo(&["nextest", "run"])?
    } else {
        project::cargo(&["test", "--no-fail-fast", "--lib", "--bins", "--tests"])?
    };
    tests.env(POSTGRES_VARIABLE, cluster.url());
    let mut counts = Counts::default();
    let is_success = if has_nextest {
        tests.stderr(Stdio::piped());
        let mut child = tests.spawn().context("cannot start cargo nextest")?;
        let lines = child.stderr.take().context("nextest has no standard error")?;
        each_line(lines, |line| {
            counts += counts::nextest(line);
            // Said where it happens and again in nextest's summary.
            if let Some(test) = counts::nextest_failure(line).map(|test| format!("failed: {test}"))
                && !counts.remarks.contains(&test)
            {
                counts.remarks.push(test);
            }
        })?;
        child.wait()?.success()
    } else {
        tests.stdout(Stdio::piped());
        let mut child = tests.spawn().context("cannot start cargo test")?;
        let lines = child.stdout.take().context("cargo test has no standard output")?;
        each_line(lines, |line| counts += counts::libtest(line))?;
        child.wait()?.success()
    };
    Ok(counts.with_exit(is_success))
}

/// Shows each line as it comes, on standard error, and hands it on.
fn each_line(lines: impl std::io::Read, mut take: impl FnMut(&str)) -> anyhow::Result<()> {
    for line in BufReader::new(lines).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        eprintln!("{line}");
        take(&line);
    }
    Ok(())
}

fn journeys() -> anyhow::Result<Counts> {
    let folder = project::root()?.join("target/end2end");
    let report = folder.join("report.json");
    if report.exists() {
        std::fs::remove_file(&report)?;
    }
    let status = browser::playwright()?
        .stdout(std::io::stderr())
        .status()
        .context("cannot start Playwright")?;
    let counts = std::fs::read(&report)
        .map_or(Ok(Counts::default()), |report| counts::playwright(&report))?
        .with_exit(status.success());
    if counts.failed > 0 {
        let log = std::fs::read_to_string(folder.join("server.log")).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        eprintln!("the server's last words (target/end2end/server.log):");
        for line in &lines[lines.len().saturating_sub(LOG_LINES)..] {
            eprintln!("  {line}");
        }
    }
    Ok(counts)
}
