//! A design as it is stored when somebody shares it, and the link that deletes it.

use domain::Instant;
use lots::{Design, Rules, WorkPackage};
use seal::KeyFile;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// All that its page shows: what colleagues see stays what was shared, whatever becomes of the market.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Shared {
    pub packages: Vec<WorkPackage>,
    pub rules: Rules,
    pub design: Design,
    /// The plan of the front that was looked at; `None` for the best.
    pub lots: Option<u32>,
    pub firms: usize,
    pub at: Instant,
}

/// Purpose of the links, for the key file; those of saved searches have other letters.
const PURPOSE: &str = "d";

/// What lets its holder delete a shared design. Computed, as links of saved searches are (docs/decisions/0010).
#[must_use]
pub fn token(keys: &KeyFile, design: Uuid) -> String {
    keys.link_code(PURPOSE, design, 0)
}

#[must_use]
pub fn is_token(keys: &KeyFile, design: Uuid, token: &str) -> bool {
    keys.is_link_code(token, PURPOSE, design, 0)
}
