//! The islands: cargo, then wasm-bindgen, then wasm-opt.

use std::path::{Path, PathBuf};

use anyhow::Context;
use wasm_bindgen_cli_support::Bindgen;

use super::site::Asset;
use crate::project;

/// What Rust's compiler may have used. Not `--all-features`: browsers refuse the result.
const WASM_OPT: [&str; 8] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Compiles the islands and returns the module. Cargo decides whether there is anything to do.
pub fn compile() -> anyhow::Result<PathBuf> {
    let mut cargo = project::wasm_cargo(&["build", "-p", "frontend", "--target", "wasm32-unknown-unknown", "--profile", "wasm"])?;
    project::succeed(&mut cargo)?;
    Ok(project::root()?.join("target/wasm/wasm32-unknown-unknown/wasm/frontend.wasm"))
}

/// A hash of all that the bundle depends on.
pub fn input(module: &Path) -> anyhow::Result<String> {
    let module = std::fs::read(module)?;
    let lock = std::fs::read(project::root()?.join("package-lock.json"))?;
    let this = include_bytes!("wasm.rs").as_slice();
    Ok(project::hash([module.as_slice(), &lock, this]))
}

/// Makes the module and its glue, and what the glue imports.
pub fn bundle(module: &Path) -> anyhow::Result<Vec<Asset>> {
    let folder = project::root()?.join("target/wasm/bindgen");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(module)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name("kavel")
        .generate(&folder)
        .context("wasm-bindgen")?;

    let optimised = folder.join("optimised.wasm");
    let mut wasm_opt = project::npm("wasm-opt")?;
    wasm_opt.args(WASM_OPT).arg(folder.join("kavel_bg.wasm")).arg("-o").arg(&optimised);
    project::succeed(&mut wasm_opt)?;

    let wasm = std::fs::read(&optimised)?;
    let glue = std::fs::read_to_string(folder.join("kavel.js"))?;
    // Leptos' script takes one stem and adds `.js` and `_bg.wasm`: both carry the hash of both.
    let hash = project::hash([wasm.as_slice(), glue.as_bytes()]);
    let wasm = Asset::with_hash("kavel.wasm", "_bg", &hash, wasm);
    let glue = Asset::with_hash("kavel.js", "", &hash, glue.replace("kavel_bg.wasm", &wasm.name).into_bytes());
    let mut assets = vec![glue, wasm];
    for file in project::files(&folder.join("snippets"))? {
        let name = file.strip_prefix(&folder)?.to_string_lossy().into_owned();
        assets.push(Asset::named(&name, std::fs::read(&file)?));
    }
    Ok(assets)
}
