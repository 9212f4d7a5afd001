//! Running Kavel on this machine.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command};
use std::time::{Duration, SystemTime};

use crate::{build, project};

const POLL: Duration = Duration::from_millis(400);
/// What the site and the binary are made from.
const SOURCES: [&str; 8] = ["app", "crates", "frontend", "migrations", "public", "server", "style", "Cargo.toml"];

/// Builds, loads the demo and becomes the server, so that Ctrl-C is the server's own.
pub fn run() -> anyhow::Result<()> {
    build::everything()?;
    project::succeed(kavel()?.arg("migrate"))?;
    project::succeed(kavel()?.arg("demo"))?;
    let mut serve = kavel()?;
    serve.arg("serve");
    Err(serve.exec().into())
}

/// Like `run`, and again at each change of a source. The old server stays until the new one is built.
pub fn dev() -> anyhow::Result<()> {
    let mut seen = newest()?;
    build::everything()?;
    project::succeed(kavel()?.arg("migrate"))?;
    project::succeed(kavel()?.arg("demo"))?;
    let mut server = kavel()?.arg("serve").spawn()?;
    loop {
        std::thread::sleep(POLL);
        if let Some(status) = server.try_wait()? {
            eprintln!("dev: the server has stopped ({status}); waiting for a change");
            while newest()? == seen {
                std::thread::sleep(POLL);
            }
        }
        let now = newest()?;
        if now != seen {
            seen = now;
            match build::everything() {
                Ok(()) => {
                    stop(&mut server)?;
                    server = kavel()?.arg("serve").spawn()?;
                }
                Err(error) => eprintln!("dev: {error:#}; the old server stays"),
            }
        }
    }
}

fn kavel() -> anyhow::Result<Command> {
    let mut command = Command::new(project::kavel()?);
    command.current_dir(project::root()?);
    if std::env::var_os("KAVEL_SITE_DIR").is_none() {
        command.env("KAVEL_SITE_DIR", project::site()?);
    }
    Ok(command)
}

/// Asks the server to stop, as Ctrl-C does, and waits for it.
pub fn stop(server: &mut Child) -> anyhow::Result<()> {
    if server.try_wait()?.is_none() {
        project::succeed(Command::new("sh").args(["-c", "kill \"$0\"", &server.id().to_string()]))?;
    }
    server.wait()?;
    Ok(())
}

/// When a source was changed last, and how many there are (a removal changes no time).
fn newest() -> anyhow::Result<(SystemTime, usize)> {
    let root = project::root()?;
    let mut newest = (SystemTime::UNIX_EPOCH, 0);
    for source in SOURCES {
        let path = root.join(source);
        let files = if path.is_dir() { project::files(&path)? } else { vec![path] };
        for file in files {
            // A file may vanish while an editor replaces it.
            if let Ok(changed) = std::fs::metadata(&file).and_then(|metadata| metadata.modified()) {
                newest = (newest.0.max(changed), newest.1 + 1);
            }
        }
    }
    Ok(newest)
}
