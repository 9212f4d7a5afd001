//! From sources to `target/site` and the binary.

mod public;
mod site;
mod styles;
mod wasm;

use std::time::Instant;

use crate::project;

/// The assets, then the binary.
///
/// The whole default selection is built, as the tests do, so that both share their dependencies.
pub fn everything() -> anyhow::Result<()> {
    assets()?;
    project::succeed(&mut project::cargo(&["build"])?)
}

/// Bundle, styles and public files; what has not changed is not made again.
pub fn assets() -> anyhow::Result<()> {
    let start = Instant::now();
    let mut site = site::Site::open()?;
    let bundle = wasm::compile()?;
    site.step("bundle", &wasm::input(&bundle)?, || wasm::bundle(&bundle))?;
    site.step("styles", &styles::input()?, styles::compile)?;
    site.public(&public::read()?)?;
    site.close()?;
    eprintln!("assets: {} in {} ms", site.summary(), start.elapsed().as_millis());
    Ok(())
}
