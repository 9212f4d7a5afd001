//! `target/site`: hashed names, compressed twins, the manifest, and what was made from what.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::{Deserialize, Serialize};

use crate::project;

/// Formats that compress well; pictures and `woff2` are compressed already.
const COMPRESSED: [&str; 11] = [
    "css",
    "html",
    "ico",
    "js",
    "json",
    "svg",
    "ttf",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];
const BROTLI_QUALITY: i32 = 11;
const BROTLI_WINDOW_BITS: i32 = 22;
/// Hexadecimal digits of the hash in a file name.
const HASH_DIGITS: usize = 12;
const TWINS: [&str; 2] = ["br", "gz"];

/// A file to be served.
pub struct Asset {
    /// What the server asks for: `kavel.css`.
    logical: String,
    /// What the browser asks for: `kavel.0a1b2c3d4e5f.css`.
    pub name: String,
    bytes: Vec<u8>,
}

impl Asset {
    /// With a hash of its content in the name, so that browsers may keep it for ever.
    pub fn hashed(logical: &str, bytes: Vec<u8>) -> Self {
        let hash = project::hash([bytes.as_slice()]);
        Self::with_hash(logical, "", &hash, bytes)
    }

    /// With a hash of more than its own content: `kavel.0a1b2c3d4e5f_bg.wasm` with `_bg` after the hash.
    pub fn with_hash(logical: &str, after: &str, hash: &str, bytes: Vec<u8>) -> Self {
        let (stem, extension) = logical.rsplit_once('.').unwrap_or((logical, "bin"));
        let name = format!("{stem}.{}{after}.{extension}", &hash[..HASH_DIGITS]);
        Self {
            logical: logical.to_owned(),
            name,
            bytes,
        }
    }

    /// Under its own name.
    pub fn named(name: &str, bytes: Vec<u8>) -> Self {
        Self {
            logical: name.to_owned(),
            name: name.to_owned(),
            bytes,
        }
    }
}

/// What a step was made from, and what it made: logical name to file name.
#[derive(Default, Serialize, Deserialize, PartialEq, Eq, Clone)]
struct Step {
    input: String,
    made: BTreeMap<String, String>,
}

/// The folder that is served, while it is being made.
pub struct Site {
    folder: PathBuf,
    record: PathBuf,
    steps: BTreeMap<String, Step>,
}

impl Site {
    pub fn open() -> anyhow::Result<Self> {
        let folder = project::site()?;
        std::fs::create_dir_all(folder.join("pkg"))?;
        let record = project::root()?.join("target/site-steps.json");
        // A record that cannot be read means that everything is made again.
        let steps = std::fs::read(&record)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default();
        Ok(Self { folder, record, steps })
    }

    /// Runs a step that makes files for `pkg/`, unless it has run on the same input.
    pub fn step(&mut self, name: &str, input: &str, make: impl FnOnce() -> anyhow::Result<Vec<Asset>>) -> anyhow::Result<()> {
        let folder = self.folder.join("pkg");
        let is_fresh = self
            .steps
            .get(name)
            .is_some_and(|step| step.input == input && step.made.values().all(|file| folder.join(file).exists()));
        if !is_fresh {
            let made = store(&folder, &make().with_context(|| format!("making the {name}"))?)?;
            self.steps.insert(
                name.to_owned(),
                Step {
                    input: input.to_owned(),
                    made,
                },
            );
        }
        Ok(())
    }

    /// Copies the files that keep their names, to the root of the folder.
    pub fn public(&mut self, assets: &[Asset]) -> anyhow::Result<()> {
        let input = project::hash(assets.iter().flat_map(|asset| [asset.name.as_bytes(), asset.bytes.as_slice()]));
        let is_fresh = self
            .steps
            .get("public")
            .is_some_and(|step| step.input == input && step.made.values().all(|file| self.folder.join(file).exists()));
        if !is_fresh {
            let made = store(&self.folder, assets)?;
            self.steps.insert("public".to_owned(), Step { input, made });
        }
        Ok(())
    }

    /// Writes the manifest and removes what no step makes any more.
    pub fn close(&self) -> anyhow::Result<()> {
        let mut manifest = BTreeMap::new();
        let mut kept = BTreeSet::from([self.folder.join("manifest.json")]);
        for (step, Step { made, .. }) in &self.steps {
            let folder = if step == "public" {
                self.folder.clone()
            } else {
                self.folder.join("pkg")
            };
            for (logical, name) in made {
                kept.insert(folder.join(name));
                if step != "public" && logical != name {
                    manifest.insert(logical, name);
                }
            }
        }
        replace(&self.folder.join("manifest.json"), &serde_json::to_vec_pretty(&manifest)?)?;
        replace(&self.record, &serde_json::to_vec_pretty(&self.steps)?)?;
        for file in project::files(&self.folder)? {
            let is_twin = TWINS
                .iter()
                .any(|twin| file.extension().is_some_and(|extension| extension == *twin));
            let original = if is_twin { file.with_extension("") } else { file.clone() };
            if !kept.contains(&file) && !kept.contains(&original) {
                std::fs::remove_file(&file)?;
            }
        }
        Ok(())
    }

    /// The sizes of what a browser loads: `kavel.css 12.3 kB`.
    pub fn summary(&self) -> String {
        let made = self
            .steps
            .iter()
            .filter(|(step, _)| *step != "public")
            .flat_map(|(_, step)| &step.made);
        let sizes = made.filter(|(logical, name)| logical != name).map(|(logical, name)| {
            let file = self.folder.join("pkg").join(format!("{name}.br"));
            let bytes = std::fs::metadata(file).map_or(0, |metadata| metadata.len());
            format!("{logical} {:.1} kB", bytes as f64 / 1000.0)
        });
        sizes.collect::<Vec<_>>().join(", ")
    }
}

/// Writes the assets with their compressed twins; logical name to file name.
fn store(folder: &Path, assets: &[Asset]) -> anyhow::Result<BTreeMap<String, String>> {
    for asset in assets {
        let path = folder.join(&asset.name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        if path
            .extension()
            .is_some_and(|extension| COMPRESSED.iter().any(|compressed| extension == *compressed))
        {
            replace(&folder.join(format!("{}.br", asset.name)), &brotli(&asset.bytes)?)?;
            replace(&folder.join(format!("{}.gz", asset.name)), &gzip(&asset.bytes)?)?;
        }
        replace(&path, &asset.bytes)?;
    }
    Ok(assets.iter().map(|asset| (asset.logical.clone(), asset.name.clone())).collect())
}

/// Writes a file at once: a server that reads it meanwhile sees the old or the new one.
fn replace(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    std::fs::write(&name, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(std::fs::rename(&name, path)?)
}

fn brotli(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW_BITS,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content() {
        let one = Asset::hashed("kavel.css", b"a{}".to_vec());
        let other = Asset::hashed("kavel.css", b"b{}".to_vec());
        assert_ne!(one.name, other.name);
        assert!(one.name.starts_with("kavel.") && one.name.ends_with(".css"));
        assert_eq!(one.name.len(), "kavel..css".len() + HASH_DIGITS);
    }

    #[test]
    fn text_gets_compressed_twins_and_pictures_do_not() {
        let folder = tempfile::tempdir().unwrap();
        let text = "Kavel ".repeat(500);
        store(
            folder.path(),
            &[
                Asset::named("a/robots.txt", text.clone().into_bytes()),
                Asset::named("b.png", vec![1, 2, 3]),
            ],
        )
        .unwrap();
        let read = |name: &str| std::fs::read(folder.path().join(name));
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut read("a/robots.txt.br").unwrap().as_slice(), &mut unpacked).unwrap();
        assert_eq!(unpacked, text.as_bytes());
        assert!(read("a/robots.txt.gz").unwrap().len() < 200);
        assert!(read("b.png.br").is_err());
    }

    #[test]
    fn a_step_runs_again_only_for_another_input_and_old_files_go() {
        let folder = tempfile::tempdir().unwrap();
        let site_folder = folder.path().join("site");
        let mut site = Site {
            folder: site_folder.clone(),
            record: folder.path().join("steps.json"),
            steps: BTreeMap::new(),
        };
        let css = |text: &str| Ok(vec![Asset::hashed("kavel.css", text.as_bytes().to_vec())]);
        site.step("styles", "1", || css("a{}")).unwrap();
        site.step("styles", "1", || panic!("made again")).unwrap();
        site.close().unwrap();
        let first = site.steps["styles"].made["kavel.css"].clone();
        assert!(site_folder.join("pkg").join(&first).exists());

        site.step("styles", "2", || css("b{}")).unwrap();
        site.close().unwrap();
        assert!(!site_folder.join("pkg").join(&first).exists());
        assert!(!site_folder.join("pkg").join(format!("{first}.br")).exists());
        let manifest: BTreeMap<String, String> =
            serde_json::from_slice(&std::fs::read(site_folder.join("manifest.json")).unwrap()).unwrap();
        assert_eq!(manifest["kavel.css"], site.steps["styles"].made["kavel.css"]);
    }
}
