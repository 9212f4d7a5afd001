//! The search layer by itself (a benchmark of `crates/search`), and once through HTTP.

use std::time::Duration;

use super::{
    listing::Build,
    load::{self, Limits, Measured},
    say,
    scratch::{self, Scratch},
};
use crate::{
    build, project,
    test::{POSTGRES_VARIABLE, postgres::Cluster},
};

/// Asked in turn; some in another language than most lots.
const PATHS: [&str; 6] = [
    "/lots?q=software",
    "/lots?q=vertaaldiensten",
    "/lots?q=maintenance+informatique",
    "/lots?q=Beratung",
    "/lots?q=website+development",
    "/suppliers?q=data",
];
const LIMITS: Limits = Limits {
    connections: 1,
    requests: 200,
    time: Duration::from_secs(3),
};

pub fn run() -> anyhow::Result<()> {
    let layer = layer();
    http()?;
    layer
}

fn layer() -> anyhow::Result<()> {
    let cluster = Cluster::start()
        .inspect_err(|error| eprintln!("without PostgreSQL: {error:#}"))
        .ok();
    let mut bench = project::cargo(&["bench", "-p", "search", "--bench", "search"])?;
    if let Some(cluster) = &cluster {
        bench.env(POSTGRES_VARIABLE, cluster.url());
    }
    project::succeed(&mut bench)
}

/// What a visitor waits for: the question, the rows of the cards, the page.
fn http() -> anyhow::Result<()> {
    build::assets()?;
    let build = Build::make()?;
    let scratch = Scratch::new("search", build.kavel())?;
    let what = if let Some(file) = scratch::ted()? {
        scratch::import(&scratch, &file)?;
        "the notices of TED"
    } else {
        scratch.kavel(&["demo"])?;
        "the demo"
    };
    let (kavel, _) = scratch.serve()?;
    let mut measured = Measured::default();
    for path in PATHS {
        load::round(kavel.port, path, "br", Limits { requests: 5, ..LIMITS })?;
        measured.add(load::round(kavel.port, path, "br", LIMITS)?);
    }
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    say(&format!(
        "through HTTP, over {what}, profile {}, one connection: p50 {:.2}   p95 {:.2}   p99 {:.2} ms, {} requests",
        build.profile,
        milliseconds(measured.percentile(50.0)),
        milliseconds(measured.percentile(95.0)),
        milliseconds(measured.percentile(99.0)),
        measured.requests()
    ))
}
