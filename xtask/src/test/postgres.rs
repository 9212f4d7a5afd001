//! A PostgreSQL cluster for the length of the tests.

use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::browser::free_port;

/// The oldest version that Kavel supports.
const MINIMUM_VERSION: u32 = 15;
const PATIENCE: Duration = Duration::from_secs(60);
/// Starts the server and removes everything once its standard input is closed: that happens however xtask ends.
const SCRIPT: &str = include_str!("postgres.sh");

/// A running cluster; it ends when this is dropped.
pub struct Cluster {
    keeper: Child,
    /// Closed to end the cluster.
    stdin: Option<ChildStdin>,
    port: u16,
}

impl Cluster {
    pub fn start() -> anyhow::Result<Self> {
        let port = free_port()?;
        let mut keeper = Command::new("bash")
            .args(["-c", SCRIPT, "postgres.sh"])
            .arg(programs()?)
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .context("cannot start PostgreSQL")?;
        let stdin = keeper.stdin.take();
        let mut cluster = Self { keeper, stdin, port };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// With a user who may create databases.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&mut self) -> anyhow::Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(status) = self.keeper.try_wait()? {
                bail!("PostgreSQL did not start ({status})");
            }
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        bail!("PostgreSQL did not start within {} s", PATIENCE.as_secs())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.stdin.take());
        if let Err(error) = self.keeper.wait() {
            eprintln!("PostgreSQL: {error}");
        }
    }
}

/// The folder of `initdb` and `postgres`: Debian's newest, or what is on the path.
fn programs() -> anyhow::Result<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = Vec::new();
    if let Ok(versions) = std::fs::read_dir("/usr/lib/postgresql") {
        for version in versions {
            let folder = version?.path();
            let number = folder.file_name().and_then(|name| name.to_str()).and_then(|name| name.parse().ok());
            if let Some(number) = number {
                found.push((number, folder.join("bin")));
            }
        }
    }
    found.retain(|(version, folder)| *version >= MINIMUM_VERSION && folder.join("initdb").exists());
    if let Some((_, folder)) = found.into_iter().max() {
        return Ok(folder);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .find(|folder| has_programs(folder))
        .with_context(|| format!("PostgreSQL {MINIMUM_VERSION} or newer is missing: run ./setup.sh test"))
}

fn has_programs(folder: &Path) -> bool {
    ["initdb", "postgres"].iter().all(|program| folder.join(program).exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_answers_and_leaves_nothing_behind() {
        let Ok(folder) = programs() else {
            eprintln!("skipped: PostgreSQL is not installed");
            return;
        };
        let cluster = Cluster::start().unwrap();
        let url = cluster.url();
        let ask = |question: &str| Command::new(folder.join("psql")).args([&url, "-Atc", question]).output().unwrap();
        // The port answers a moment before the server does.
        let start = Instant::now();
        while !ask("select 1").status.success() && start.elapsed() < PATIENCE {}
        assert_eq!(ask("show fsync").stdout, b"off\n");
        let data = String::from_utf8(ask("show data_directory").stdout).unwrap();
        assert!(Path::new(data.trim()).exists());
        drop(cluster);
        assert!(!Path::new(data.trim()).exists());
        assert!(!ask("select 1").status.success());
    }
}
