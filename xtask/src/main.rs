#![doc = include_str!("../README.md")]

mod bench;
mod browser;
mod build;
mod project;
mod serve;
mod test;

use std::process::ExitCode;

use anyhow::bail;

const USAGE: &str = "cargo xtask COMMAND

  build               the bundle, the styles and the binary
  assets              the bundle and the styles only
  run                 build, migrate, load demo data, serve
  dev                 the same, again at each change of a source
  test                formatting, lints, tests, journeys
  e2e [ARGUMENTS]     build, then the journeys alone (arguments go to Playwright)
  bench [NAME | all]  list the benchmarks, or run them
  screenshots         every page, in target/screenshots
  readme-screenshot   docs/screenshot.png";

fn main() -> ExitCode {
    match dispatch(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["build"] => build::everything()?,
        ["assets"] => build::assets()?,
        ["run"] => serve::run()?,
        ["dev"] => serve::dev()?,
        ["test"] => return test::run(),
        ["e2e", rest @ ..] => browser::journeys(rest)?,
        ["bench"] => bench::list(),
        ["bench", name] => bench::run(name)?,
        ["screenshots"] => browser::screenshots()?,
        ["readme-screenshot"] => browser::readme_screenshot()?,
        [] | ["help" | "--help" | "-h"] => eprintln!("{USAGE}"),
        _ => bail!("no such command\n\n{USAGE}"),
    }
    Ok(ExitCode::SUCCESS)
}
