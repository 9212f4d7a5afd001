//! A data folder that goes when the benchmark ends, and a `kavel` that works in it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use super::http;
use crate::{browser, project, serve};

/// Notices that are not part of the repository.
pub const TED: &str = "../shared/data/ocds/ted-2014-2022.json";
pub const UK: &str = "../shared/data/ocds/uk-contracts-finder-2025.json";
const PATIENCE: Duration = Duration::from_secs(120);

pub struct Scratch {
    pub folder: PathBuf,
    kavel: PathBuf,
}

impl Scratch {
    /// An empty folder below `target/bench`.
    pub fn new(name: &str, kavel: PathBuf) -> anyhow::Result<Self> {
        let folder = project::root()?.join("target/bench").join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        Ok(Self { folder, kavel })
    }

    /// A `kavel` with nothing of this machine's own configuration.
    pub fn command(&self, arguments: &[&str]) -> anyhow::Result<Command> {
        let mut command = Command::new(&self.kavel);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("KAVEL_") {
                command.env_remove(name);
            }
        }
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env("KAVEL_DATA_DIR", self.folder.join("data"))
            .env("KAVEL_SITE_DIR", project::site()?)
            .env("KAVEL_LOG", "warn")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ok(command)
    }

    /// Runs `kavel` to its end; how long it took.
    pub fn kavel(&self, arguments: &[&str]) -> anyhow::Result<Duration> {
        let start = Instant::now();
        project::succeed(&mut self.command(arguments)?)?;
        Ok(start.elapsed())
    }

    /// Serves until it is dropped; the time until a request was answered.
    pub fn serve(&self) -> anyhow::Result<(Server, Duration)> {
        let port = browser::free_port()?;
        let listen = format!("127.0.0.1:{port}");
        Server::start(&mut self.command(&["serve", "--listen", &listen])?, port)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A process that answers HTTP on a port of 127.0.0.1; stopped when it is dropped.
pub struct Server {
    pub port: u16,
    child: Child,
}

impl Server {
    pub fn start(command: &mut Command, port: u16) -> anyhow::Result<(Self, Duration)> {
        let start = Instant::now();
        let child = command.spawn().with_context(|| project::describe(command))?;
        let mut server = Self { port, child };
        loop {
            if let Ok(answer) = http::get(port, "/lots", "br") {
                if answer.status != 200 {
                    bail!("the first answer is {}", answer.status);
                }
                return Ok((server, start.elapsed()));
            }
            if let Some(status) = server.child.try_wait()? {
                bail!("{} ended before it answered ({status})", project::describe(command));
            }
            if start.elapsed() > PATIENCE {
                bail!("{} did not answer within {} s", project::describe(command), PATIENCE.as_secs());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Resident memory now, in bytes.
    pub fn memory(&self) -> anyhow::Result<u64> {
        memory(self.child.id(), "VmRSS")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if serve::stop(&mut self.child).is_err() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// A figure of `/proc/PID/status` in bytes: `VmRSS` is what is resident, `VmHWM` the most that ever was.
pub fn memory(process: u32, name: &str) -> anyhow::Result<u64> {
    let path = format!("/proc/{process}/status");
    let text = std::fs::read_to_string(&path).with_context(|| path.clone())?;
    figure(&text, name).with_context(|| format!("{path} has no {name}"))
}

fn figure(status: &str, name: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}

/// The notices of TED where they are on this machine. Says so when they are not.
pub fn ted() -> anyhow::Result<Option<PathBuf>> {
    shared(TED, "the demo market stands in for it")
}

/// A file where it is on this machine; else says what happens without it.
pub fn shared(file: &str, without: &str) -> anyhow::Result<Option<PathBuf>> {
    let path = project::root()?.join(file);
    if path.exists() {
        return Ok(Some(path.canonicalize()?));
    }
    eprintln!("skipped with {file}: the file is not on this machine; {without}");
    Ok(None)
}

/// `kavel import ocds` of a file.
pub fn import(scratch: &Scratch, file: &Path) -> anyhow::Result<Duration> {
    scratch.kavel(&["import", "ocds", &file.to_string_lossy()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read_from_the_status_of_a_process() {
        let status = "Name:\tkavel\nVmPeak:\t  999 kB\nVmHWM:\t   2048 kB\nVmRSS:\t   1024 kB\n";
        assert_eq!(figure(status, "VmHWM"), Some(2_097_152));
        assert_eq!(figure(status, "VmRSS"), Some(1_048_576));
        assert_eq!(figure(status, "Vm"), None);
        assert!(memory(std::process::id(), "VmRSS").unwrap() > 0);
    }
}
