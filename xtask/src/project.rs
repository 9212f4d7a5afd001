//! Where things are, and how other programs are called.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use sha2::{Digest, Sha256};

/// The name that `setup.sh` writes when no other toolchain is needed for WebAssembly.
const DEFAULT_TOOLCHAIN: &str = "default";

/// The folder of the workspace.
pub fn root() -> anyhow::Result<PathBuf> {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").context("start it as `cargo xtask`")?;
    let root = Path::new(&manifest).parent().context("xtask has no parent folder")?;
    Ok(root.to_owned())
}

/// The folder that is served: `pkg/`, the files of `public/`, and `manifest.json`.
pub fn site() -> anyhow::Result<PathBuf> {
    Ok(root()?.join("target/site"))
}

/// The server's binary, which cargo puts beside this one.
pub fn kavel() -> anyhow::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name("kavel"))
}

/// A command of cargo in the workspace, without the variables that the cargo that started xtask has left:
/// build scripts that look at them (ring's does) would run again each time.
pub fn cargo(arguments: &[&str]) -> anyhow::Result<Command> {
    let mut command = Command::new("cargo");
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        let left = ["CARGO_BIN_", "CARGO_CRATE_", "CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_PRIMARY_"];
        if name == "CARGO" || left.iter().any(|prefix| name.starts_with(prefix)) {
            command.env_remove(name.as_ref());
        }
    }
    command.args(arguments).current_dir(root()?);
    Ok(command)
}

/// A command of cargo with the toolchain that `setup.sh` found for WebAssembly, in a target folder of its own:
/// `ssr` and `hydrate` never meet in one build.
pub fn wasm_cargo(arguments: &[&str]) -> anyhow::Result<Command> {
    let mut command = cargo(arguments)?;
    command.arg("--target-dir").arg(root()?.join("target/wasm"));
    if let Some(toolchain) = wasm_toolchain()? {
        command.env("RUSTUP_TOOLCHAIN", toolchain).env_remove("LD_LIBRARY_PATH");
    }
    Ok(command)
}

/// The toolchain for WebAssembly, where it is another than the one for the rest.
pub fn wasm_toolchain() -> anyhow::Result<Option<String>> {
    let record = root()?.join("target/wasm-toolchain");
    let name = std::fs::read_to_string(record).context("nothing is set up for WebAssembly yet: run ./setup.sh run")?;
    let name = name.trim();
    Ok((name != DEFAULT_TOOLCHAIN).then(|| name.to_owned()))
}

/// A program of an npm package.
pub fn npm(program: &str) -> anyhow::Result<Command> {
    let root = root()?;
    let path = root.join("node_modules/.bin").join(program);
    if !path.exists() {
        bail!("the npm packages are not installed: run ./setup.sh run");
    }
    let mut command = Command::new(path);
    command.current_dir(root);
    Ok(command)
}

/// Runs a command to its end; an error if it fails.
pub fn succeed(command: &mut Command) -> anyhow::Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    if !status.success() {
        bail!("{} failed ({status})", describe(command));
    }
    Ok(())
}

/// A command as one would type it.
pub fn describe(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let mut words = vec![program.to_string_lossy()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy()));
    words.join(" ")
}

/// All files below `folder`, in a fixed order; none if it does not exist.
pub fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// SHA-256 of the given parts, in hexadecimal.
pub fn hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    data_encoding::HEXLOWER.encode(&hasher.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_cannot_run_into_each_other() {
        assert_ne!(hash([b"ab".as_slice(), b"c"]), hash([b"a".as_slice(), b"bc"]));
    }

    #[test]
    fn files_are_found_in_folders_and_in_order() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("b")).unwrap();
        std::fs::write(folder.path().join("b/two"), "").unwrap();
        std::fs::write(folder.path().join("a"), "").unwrap();
        assert_eq!(
            files(folder.path()).unwrap(),
            [folder.path().join("a"), folder.path().join("b/two")]
        );
        assert!(files(&folder.path().join("none")).unwrap().is_empty());
    }
}
