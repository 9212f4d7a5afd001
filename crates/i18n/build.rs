//! Embeds every `locales/<language>/<area>.ftl`. A new file is picked up because cargo watches the folder.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=locales");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let mut code = String::from("/// (language, text) of every message file.\nstatic SOURCES: &[(&str, &str)] = &[\n");
    for language in sorted(&root.join("locales"))? {
        for file in sorted(&language)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                let name = language.file_name().unwrap_or_default().to_string_lossy();
                let path = file.to_string_lossy();
                writeln!(code, "    ({name:?}, include_str!({path:?})),").map_err(io::Error::other)?;
            }
        }
    }
    code.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("sources.rs"), code)
}

/// The entries of a folder by name; the order of a directory differs between machines.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut entries = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}
