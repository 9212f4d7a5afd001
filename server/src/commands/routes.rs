//! `kavel routes`: every page and form.

use app::routes::{self, Method};
use std::io::Write as _;

/// `[{"method": "get", "path": "/lots/{lot}"}, …]`
pub fn print() -> anyhow::Result<()> {
    let routes: Vec<_> = routes::list()
        .into_iter()
        .map(|route| {
            let method = match route.method {
                Method::Get => "get",
                Method::Post => "post",
            };
            serde_json::json!({ "method": method, "path": route.path })
        })
        .collect();
    writeln!(std::io::stdout(), "{}", serde_json::Value::from(routes))?;
    Ok(())
}
