//! The list of lots against a bare axum handler that returns the very same bytes: what Kavel costs on top of the network.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail};

use super::{
    http,
    load::{self, Limits, Measured},
    say,
    scratch::{self, Scratch, Server},
};
use crate::{browser, build, project};

const PATH: &str = "/lots";
const LIMITS: Limits = Limits {
    connections: 8,
    requests: 100_000,
    time: Duration::from_secs(3),
};
const ROUNDS: usize = 5;
/// The issue's figure: the lots of `ted-2014-2022.json`.
const TED_LOTS: &str = "3,273";

/// Kavel and the bare handler, built with one profile.
pub struct Build {
    pub profile: &'static str,
    folder: PathBuf,
}

impl Build {
    /// With the profile `release`, or with `dev` where `KAVEL_BENCH_PROFILE=dev` asks for it (minutes less to build).
    pub fn make() -> anyhow::Result<Self> {
        let is_dev = std::env::var("KAVEL_BENCH_PROFILE").is_ok_and(|profile| profile == "dev");
        let (profile, folder) = if is_dev { ("dev", "debug") } else { ("release", "release") };
        let arguments = ["build", "--profile", profile, "-p", "server", "--bin", "kavel", "--example", "bare"];
        project::succeed(&mut project::cargo(&arguments)?)?;
        Ok(Self {
            profile,
            folder: project::root()?.join("target").join(folder),
        })
    }

    pub fn kavel(&self) -> PathBuf {
        self.folder.join("kavel")
    }

    fn bare(&self) -> PathBuf {
        self.folder.join("examples/bare")
    }
}

pub fn run() -> anyhow::Result<()> {
    build::assets()?;
    let build = Build::make()?;
    let scratch = Scratch::new("listing", build.kavel())?;
    let what = match scratch::ted()? {
        Some(file) => {
            scratch::import(&scratch, &file)?;
            TED_LOTS
        }
        None => {
            scratch.kavel(&["demo"])?;
            "the demo's"
        }
    };
    let (kavel, _) = scratch.serve()?;
    let shown = String::from_utf8(http::get(kavel.port, PATH, "identity")?.content()?)?;
    if what == TED_LOTS && !shown.contains(TED_LOTS) {
        bail!("{PATH} does not say that there are {TED_LOTS} lots");
    }
    say(&format!(
        "{PATH} with {what} lots; profile {}; {ROUNDS} alternating rounds of {} s each; {} connections that stay open; client on the same machine",
        build.profile,
        LIMITS.time.as_secs(),
        LIMITS.connections
    ))?;
    for encoding in ["br", "identity"] {
        compare(&build, &scratch, &kavel, encoding)?;
    }
    Ok(())
}

fn compare(build: &Build, scratch: &Scratch, kavel: &Server, encoding: &str) -> anyhow::Result<()> {
    let bare = bare(build, scratch, kavel, encoding)?;
    let round = |port: u16| load::round(port, PATH, encoding, LIMITS);
    // Caches fill and pools open before anything counts.
    round(kavel.port)?;
    round(bare.port)?;
    let (mut ours, mut theirs) = (Measured::default(), Measured::default());
    for _ in 0..ROUNDS {
        ours.add(round(kavel.port)?);
        theirs.add(round(bare.port)?);
    }
    line("Kavel", encoding, &mut ours)?;
    line("bare handler", encoding, &mut theirs)?;
    let ratio = theirs.rate() / ours.rate();
    let more = 1000.0 / ours.rate() - 1000.0 / theirs.rate();
    say(&format!(
        "{encoding:9} ratio bare : Kavel = {ratio:.1} : 1; a page costs {more:.2} ms of this machine more than its bytes"
    ))
}

fn line(who: &str, encoding: &str, measured: &mut Measured) -> anyhow::Result<()> {
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    say(&format!(
        "{encoding:9} {who:13} {:>9.0} requests/s   p50 {:>7.2} ms   p95 {:>7.2} ms   {} requests",
        measured.rate(),
        milliseconds(measured.percentile(50.0)),
        milliseconds(measured.percentile(95.0)),
        measured.requests()
    ))
}

/// The bare handler, with an answer of Kavel's own: same headers, same bytes.
fn bare(build: &Build, scratch: &Scratch, kavel: &Server, encoding: &str) -> anyhow::Result<Server> {
    let answer = http::get(kavel.port, PATH, encoding)?;
    let file = scratch.folder.join(format!("answer.{encoding}"));
    std::fs::write(&file, recorded(&answer))?;
    let port = browser::free_port()?;
    let mut command = Command::new(build.bare());
    command.arg(port.to_string()).arg(&file).stdout(Stdio::null());
    let (server, _) = Server::start(&mut command, port).context("the bare handler")?;
    let copy = http::get(port, PATH, encoding)?;
    if copy.body != answer.body {
        bail!("the bare handler does not answer with the same bytes");
    }
    Ok(server)
}

/// Headers a line each, an empty line, the body. What belongs to a connection or a moment is left to each server.
fn recorded(answer: &http::Answer) -> Vec<u8> {
    const OWN: [&str; 4] = ["connection", "content-length", "date", "transfer-encoding"];
    let mut text = Vec::new();
    for (name, value) in answer.headers.iter().filter(|(name, _)| !OWN.contains(&name.as_str())) {
        text.extend_from_slice(format!("{name}: {value}\n").as_bytes());
    }
    text.push(b'\n');
    text.extend_from_slice(&answer.body);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_recorded_without_what_each_server_says_itself() {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let answer = http::Answer {
            headers: vec![header("date", "now"), header("vary", "a: b"), header("content-length", "3")],
            body: b"a\n\n".to_vec(),
            ..http::Answer::default()
        };
        assert_eq!(recorded(&answer), b"vary: a: b\n\na\n\n");
    }
}
