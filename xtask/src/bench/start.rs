//! How soon Kavel answers, and what it keeps in memory when nobody asks.

use std::time::Duration;

use super::{
    Budgets, listing, say,
    scratch::{self, Scratch},
};
use crate::build;

/// "A second `make run` starts in seconds": the server's part of it, and the demo's.
const START_S: f64 = 2.0;
const DEMO_AGAIN_S: f64 = 2.0;
/// Our own: a small machine has room for it beside PostgreSQL.
const MEMORY_MB: f64 = 200.0;
const TIMES: usize = 5;
/// Until workers have looked around and allocators have given back what they give back.
const PAUSE: Duration = Duration::from_secs(5);

pub fn run() -> anyhow::Result<()> {
    build::assets()?;
    let build = listing::Build::make()?;
    let mut budgets = Budgets::default();
    say(&format!("profile: {}", build.profile))?;

    let demo = Scratch::new("start-demo", build.kavel())?;
    say(&format!(
        "{:44} {:>9.1} s",
        "first `kavel demo`",
        demo.kavel(&["demo"])?.as_secs_f64()
    ))?;
    let again = demo.kavel(&["demo"])?;
    budgets.check("second `kavel demo`", again.as_secs_f64(), "s", DEMO_AGAIN_S)?;
    measure(&demo, "demo", &mut budgets)?;

    if let Some(file) = scratch::ted()? {
        let ted = Scratch::new("start-ted", build.kavel())?;
        say(&format!(
            "{:44} {:>9.1} s",
            "import of TED",
            scratch::import(&ted, &file)?.as_secs_f64()
        ))?;
        measure(&ted, "TED", &mut budgets)?;
    }
    budgets.done()
}

fn measure(scratch: &Scratch, name: &str, budgets: &mut Budgets) -> anyhow::Result<()> {
    let mut times = Vec::with_capacity(TIMES);
    for _ in 1..TIMES {
        times.push(scratch.serve()?.1);
    }
    let (server, time) = scratch.serve()?;
    times.push(time);
    times.sort_unstable();
    let median = times[times.len() / 2].as_secs_f64();
    budgets.check(&format!("start to first answer, {name} (median of {TIMES})"), median, "s", START_S)?;
    std::thread::sleep(PAUSE);
    let memory = server.memory()? as f64 / 1e6;
    budgets.check(&format!("memory at rest, {name}"), memory, "MB", MEMORY_MB)
}
