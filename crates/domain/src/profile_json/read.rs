//! JSON to what an import would do.

mod claim;
mod firm;
mod over;
mod team;

use super::{MAX_ITEMS, Plan, Stored, VERSION};
use crate::{FieldError, Instant, draft::Known};
use claim::claim;
use firm::firm;
use serde_json::{Map, Value};
use std::collections::HashSet;
use team::team;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// RFC 6901: `/claims/0/client`; empty for the file as a whole.
    pub pointer: String,
    /// Its field is the pointer's last key.
    pub error: FieldError,
}

type Errors = Vec<JsonError>;
/// With its pointer.
type Planned<T> = Result<(String, T), Errors>;

/// What importing `text` would do to what is stored.
///
/// # Errors
/// Everything that is wrong with it, in the order of the file.
pub fn plan(text: &str, stored: Stored<'_>, known: &dyn Known, now: Instant) -> Result<Plan, Vec<JsonError>> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        vec![one(
            "",
            "error-json-syntax",
            &[("line", error.line().to_string()), ("column", error.column().to_string())],
        )]
    })?;
    let Value::Object(root) = &value else {
        return Err(vec![one("", "error-json-object", &[])]);
    };
    let mut errors = Errors::new();
    if root.get("kavel_profile").and_then(Value::as_i64) != Some(VERSION) {
        errors.push(one("/kavel_profile", "error-json-version", &[("version", VERSION.to_string())]));
    }
    let profile = firm(root, stored.supplier, known, &mut errors);
    let language = root.get("language").and_then(Value::as_str).unwrap_or(&stored.supplier.language);
    let claims = items(root, "claims", &mut errors)
        .map(|(pointer, item)| claim(pointer, item, language, &stored, known, now))
        .collect::<Vec<_>>();
    let teams = items(root, "teams", &mut errors)
        .map(|(pointer, item)| team(pointer, item, &stored, known))
        .collect::<Vec<_>>();
    let (mut planned_claims, mut planned_teams) = (Vec::new(), Vec::new());
    let mut seen = HashSet::new();
    for planned in claims {
        match planned {
            Ok((pointer, planned)) => {
                if planned.id.is_some_and(|id| !seen.insert(id.uuid())) {
                    errors.push(one(format!("{pointer}/id"), "error-json-twice", &[]));
                }
                planned_claims.push(planned);
            }
            Err(wrong) => errors.extend(wrong),
        }
    }
    for planned in teams {
        match planned {
            Ok((pointer, planned)) => {
                if planned.id.is_some_and(|id| !seen.insert(id.uuid())) {
                    errors.push(one(format!("{pointer}/id"), "error-json-twice", &[]));
                }
                planned_teams.push(planned);
            }
            Err(wrong) => errors.extend(wrong),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let (profile, changed) = profile.map_or((None, Vec::new()), |(profile, changed)| (Some(profile), changed));
    Ok(Plan {
        profile,
        changed,
        claims: planned_claims,
        teams: planned_teams,
    })
}

fn one(pointer: impl Into<String>, id: &'static str, args: &[(&'static str, String)]) -> JsonError {
    let pointer = pointer.into();
    let field = pointer.rsplit('/').next().unwrap_or_default().to_owned();
    JsonError {
        pointer,
        error: FieldError {
            field,
            id,
            args: args.to_vec(),
        },
    }
}

/// RFC 6901 §3.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The objects of a list, with their pointers; what is no list or no object is said.
fn items<'a>(
    root: &'a Map<String, Value>,
    key: &str,
    errors: &mut Errors,
) -> impl Iterator<Item = (String, &'a Map<String, Value>)> + use<'a> {
    let mut found = Vec::new();
    match root.get(key) {
        None | Some(Value::Null) => {}
        Some(Value::Array(list)) => {
            if list.len() > MAX_ITEMS {
                errors.push(one(format!("/{key}"), "error-too-many", &[("max", MAX_ITEMS.to_string())]));
            }
            for (at, item) in list.iter().take(MAX_ITEMS).enumerate() {
                match item {
                    Value::Object(item) => found.push((format!("/{key}/{at}"), item)),
                    _ => errors.push(one(format!("/{key}/{at}"), "error-json-object", &[])),
                }
            }
        }
        Some(_) => errors.push(one(format!("/{key}"), "error-json-list", &[])),
    }
    found.into_iter()
}
