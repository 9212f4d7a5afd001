//! Files served as they are, under their own name at the root: the icon, `robots.txt`.

use super::site::Asset;
use crate::project;

/// The files of `public/`, each with its path below it.
pub fn read() -> anyhow::Result<Vec<Asset>> {
    let folder = project::root()?.join("public");
    project::files(&folder)?
        .into_iter()
        .map(|file| {
            let name = file.strip_prefix(&folder)?.to_string_lossy().into_owned();
            Ok(Asset::named(&name, std::fs::read(&file)?))
        })
        .collect()
}
