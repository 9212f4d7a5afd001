//! `make bench-search`: how fast the search layer builds, answers and follows, beside what one would use instead.

mod codes;
mod measure;
mod ours;
mod peers;
mod profiles;
mod questions;
mod random;
mod tantivy_alone;
mod words;

use anyhow::{Context, Result};
use measure::{Asked, one_client, say};
use peers::Peer;
use std::{path::Path, process::ExitCode};
use tantivy_alone::Alone;
use words::Words;

const QUESTIONS: usize = 2_000;
const FRESH_SECONDS: u64 = 10;

/// What is asked of the figures on two cores.
const MOST_TO_ALONE: f64 = 1.5;
const LEAST_TO_PEERS: f64 = 20.0;
const AIM_P50_MS: f64 = 3.0;
const AIM_P99_MS: f64 = 30.0;
const LEAST_RATE: f64 = 20_000.0;
const MOST_FRESH_MS: f64 = 1_000.0;

fn main() -> Result<ExitCode> {
    if let Ok(dir) = std::env::var(ours::AT_REST) {
        ours::rest(Path::new(&dir))?;
        return Ok(ExitCode::SUCCESS);
    }
    let profiles = setting("KAVEL_BENCH_PROFILES", 1_000_000)?;
    let few = setting("KAVEL_BENCH_PEER_PROFILES", 100_000)?.min(profiles);
    let parts = std::env::var("KAVEL_BENCH_PARTS").unwrap_or_else(|_| "fresh alone peers".to_owned());
    let is_asked = |part: &str| parts.split(' ').any(|asked| asked == part);
    let words = Words::read();
    let folder = tempfile::Builder::new().prefix("kavel-bench-").tempdir()?;
    let mut targets = Targets::default();

    say(&format!(
        "{profiles} profiles; {QUESTIONS} questions, each for 10 hits with highlights, the exact count and all facet counts"
    ))?;
    let questions = questions::of_words(&words, profiles, QUESTIONS);
    let built = ours::build(&folder.path().join("kavel"), &words, profiles)?;
    targets.at_least("profiles a second", built.rate, LEAST_RATE);
    let measured = ours::measure(&built.search, &words, profiles, &questions)?;
    ours::at_rest(&folder.path().join("kavel"))?;
    targets.aim("p50, one client, ms", measured.all.percentile(50.0), AIM_P50_MS);
    targets.aim("p99, one client, ms", measured.all.percentile(99.0), AIM_P99_MS);
    if is_asked("alone") {
        let alone = Alone::build(&folder.path().join("alone"), &words, profiles)?;
        let theirs = one_client(&questions, |question| alone.ask(question))?;
        theirs.line("tantivy alone, one client")?;
        theirs.classes()?;
        // Once more, so that both have been asked while the machine was in the same mood.
        let ours = one_client(&questions, |question| ours::ask(&built.search, question))?;
        ours.line("Kavel, one client, again")?;
        targets.at_most(
            "median to that of tantivy alone",
            compare(&ours, "tantivy alone", &theirs)?,
            MOST_TO_ALONE,
        );
    }
    if is_asked("fresh") {
        let times = ours::freshness(&built.search, &words, profiles, FRESH_SECONDS, &questions)?;
        targets.at_most("time until a change is found, p99, ms", times.percentile(99.0), MOST_FRESH_MS);
    }
    drop(built);
    if is_asked("peers") {
        let slower = peers(folder.path(), &words, few)?;
        targets.at_least("times faster than the better peer", slower, LEAST_TO_PEERS);
    }
    targets.report()
}

/// The ratio of the medians of the better peer to ours.
fn peers(folder: &Path, words: &Words, profiles: u64) -> Result<f64> {
    say(&format!("{profiles} profiles; the same kind of questions"))?;
    let questions = questions::of_words(words, profiles, QUESTIONS / 4);
    let built = ours::build(&folder.join("few"), words, profiles)?;
    let ours = one_client(&questions, |question| ours::ask(&built.search, question))?;
    ours.line("Kavel")?;
    let mut best = f64::INFINITY;
    let mut ask = |peer: Peer| -> Result<()> {
        let theirs = one_client(&questions, |question| peer.ask(question))?;
        theirs.line(&peer.name)?;
        theirs.classes()?;
        best = best.min(1.0 / compare(&ours, &peer.name, &theirs)?);
        peer.close()
    };
    for tokenizer in ["porter unicode61 remove_diacritics 2", "trigram remove_diacritics 1"] {
        ask(Peer::sqlite(&folder.join("peer.sqlite"), tokenizer, words, profiles)?)?;
        std::fs::remove_file(folder.join("peer.sqlite"))?;
    }
    match std::env::var("KAVEL_TEST_POSTGRES_URL") {
        Ok(url) => ask(Peer::postgres(&url, words, profiles)?)?,
        Err(_) => say("  PostgreSQL is not asked: KAVEL_TEST_POSTGRES_URL says where it is")?,
    }
    Ok(best)
}

/// Prints and returns how our median stands to theirs.
fn compare(ours: &Asked, name: &str, theirs: &Asked) -> Result<f64> {
    let ratio = |percent: f64| ours.all.percentile(percent) / theirs.all.percentile(percent);
    let totals = |asked: &Asked| asked.answers.iter().map(|answer| answer.total).sum::<u64>();
    say(&format!(
        "  Kavel to {name}: p50 {:.2}, p95 {:.2}, p99 {:.2}; found altogether {} and {}",
        ratio(50.0),
        ratio(95.0),
        ratio(99.0),
        totals(ours),
        totals(theirs)
    ))?;
    Ok(ratio(50.0))
}

/// What is asked of the figures, each beside what came out.
#[derive(Default)]
struct Targets {
    lines: Vec<String>,
    missed: bool,
}

impl Targets {
    fn line(&mut self, what: &str, figure: f64, limit: String, verdict: &str) {
        self.lines.push(format!("  {what:<36} {figure:>10.2}   {limit:<18} {verdict}"));
    }

    fn at_most(&mut self, what: &str, figure: f64, most: f64) {
        self.missed |= figure > most;
        let verdict = if figure > most { "MISSED" } else { "met" };
        self.line(what, figure, format!("at most {most}"), verdict);
    }

    fn at_least(&mut self, what: &str, figure: f64, least: f64) {
        self.missed |= figure < least;
        let verdict = if figure < least { "MISSED" } else { "met" };
        self.line(what, figure, format!("at least {least}"), verdict);
    }

    /// What depends on the machine too much to fail for.
    fn aim(&mut self, what: &str, figure: f64, most: f64) {
        let verdict = if figure > most { "not reached" } else { "reached" };
        self.line(what, figure, format!("aim: at most {most}"), verdict);
    }

    fn report(self) -> Result<ExitCode> {
        say("Targets")?;
        self.lines.iter().try_for_each(|line| say(line))?;
        Ok(if self.missed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

/// A number in the environment.
fn setting(name: &str, default: u64) -> Result<u64> {
    match std::env::var(name) {
        Ok(text) => text.replace('_', "").parse().with_context(|| format!("{name} is a number")),
        Err(_) => Ok(default),
    }
}
