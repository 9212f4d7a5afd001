//! The setting that says: this database holds the demo market.

use anyhow::{Context, Result, bail};
use domain::Instant;
use store::{Page, Store, WriteTx, settings};

/// What is known about a demo that was loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loaded {
    pub seed: u64,
    /// The day that its dates are relative to: of loading, or of the last refresh less what is left of a week.
    pub as_of: Instant,
}

/// `None` where no demo was loaded.
pub async fn loaded(store: &Store) -> Result<Option<Loaded>> {
    let Some(text) = settings::get(store.read(), settings::DEMO).await? else {
        return Ok(None);
    };
    if text == LOADING {
        bail!("loading the demo market was interrupted: remove the data folder (or the database) and load it again");
    }
    parse(&text)
        .map(Some)
        .with_context(|| format!("the setting `demo` cannot be read: {text}"))
}

const LOADING: &str = "loading";

/// What is half loaded is never taken for real data, nor for a whole demo.
pub(crate) async fn save_loading(tx: &WriteTx) -> Result<()> {
    Ok(settings::set(tx, settings::DEMO, LOADING).await?)
}

pub(crate) async fn save(tx: &WriteTx, loaded: Loaded) -> Result<()> {
    Ok(settings::set(tx, settings::DEMO, &format!("seed:{};loaded_at:{}", loaded.seed, loaded.as_of)).await?)
}

fn parse(text: &str) -> Option<Loaded> {
    let (seed, as_of) = text.split_once(';')?;
    let as_of: jiff::Timestamp = as_of.strip_prefix("loaded_at:")?.parse().ok()?;
    Some(Loaded {
        seed: seed.strip_prefix("seed:")?.parse().ok()?,
        as_of: as_of.into(),
    })
}

/// What stands in the way of loading a demo, in words; `None` for an empty database.
pub async fn foreign_data(store: &Store) -> Result<Option<String>> {
    let db = store.read();
    let users = store::users::list(db, Page::new(1, 1)).await?.total;
    let counts = [
        (store::agencies::count(db).await?, "agencies"),
        (store::suppliers::count(db).await?, "suppliers"),
        (users, "people"),
    ];
    let found: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    Ok((!found.is_empty()).then(|| found.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_setting_is_read_back() {
        let loaded = Loaded {
            seed: 7,
            as_of: store::testing::noon(),
        };
        assert_eq!(parse(&format!("seed:{};loaded_at:{}", loaded.seed, loaded.as_of)), Some(loaded));
        assert_eq!(parse("1"), None);
    }
}
