//! `kavel config`: every key with its default.

use crate::config::KEYS;
use std::io::Write as _;

pub fn print() {
    let mut out = std::io::stdout().lock();
    for key in KEYS {
        let default = if key.default.is_empty() { "(empty)" } else { key.default };
        // A closed pipe (`kavel config | head`) is no failure.
        let _ = writeln!(
            out,
            "{}\n    environment  KAVEL_{}\n    default      {default}\n    {}\n",
            key.name,
            key.name.to_uppercase(),
            key.help
        );
    }
}
