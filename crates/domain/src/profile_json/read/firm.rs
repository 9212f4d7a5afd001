//! What a file says of the firm itself.

use super::{
    Errors, escaped,
    over::{Over, cleaned},
};
use crate::{
    draft::{Fields, Known, SupplierProfile, check_supplier},
    organisation::Supplier,
};
use serde_json::{Map, Value};

const FIRM_KEYS: &[&str] = &[
    "kavel_profile",
    "number",
    "name",
    "country",
    "website",
    "language",
    "languages",
    "summary",
    "nuts",
    "size",
    "headcount",
    "turnover_cents",
    "balance_cents",
    "claims",
    "teams",
];

/// With the keys that change.
type Firm = Option<(SupplierProfile, Vec<&'static str>)>;

pub(super) fn firm(root: &Map<String, Value>, stored: &Supplier, known: &dyn Known, errors: &mut Errors) -> Firm {
    let before = firm_fields(stored);
    let mut over = Over::new(String::new(), root, before.clone(), FIRM_KEYS);
    over.text("name", "name");
    over.text("website", "website");
    over.text("language", "language");
    over.list("languages", "languages");
    summary(&mut over);
    over.list("nuts", "nuts");
    over.number("headcount", "headcount", |count| count.to_string());
    over.number("turnover_cents", "turnover", euros);
    over.number("balance_cents", "balance", euros);
    let mut firm = None;
    if over.fields != before {
        match check_supplier(&over.fields, known) {
            Ok(profile) => {
                let changed = changed(&profile, stored);
                firm = (!changed.is_empty()).then_some((profile, changed));
            }
            Err(wrong) => over.at_keys(wrong, |field| match field {
                "turnover" => "turnover_cents".to_owned(),
                "balance" => "balance_cents".to_owned(),
                field => field.replace('.', "/"),
            }),
        }
    }
    errors.extend(over.errors);
    firm
}

/// A version per language, or one text in the language of the firm, as in the lines of an import.
fn summary(over: &mut Over<'_>) {
    let first = over.fields.get("language").to_owned();
    match over.object.get("summary") {
        None | Some(Value::Null) => {}
        Some(Value::String(text)) => over.fields.set(format!("summary.{first}"), cleaned(text)),
        Some(Value::Object(versions)) => {
            for (lang, version) in versions {
                let key = format!("summary/{}", escaped(lang));
                match version {
                    _ if !crate::draft::is_language_form(lang) => over.wrong(&key, "error-unknown-choice", &[]),
                    Value::Null => over.fields.set(format!("summary.{lang}"), ""),
                    Value::String(text) => over.fields.set(format!("summary.{lang}"), cleaned(text)),
                    _ => over.wrong(&key, "error-json-text", &[]),
                }
            }
        }
        Some(_) => over.wrong("summary", "error-json-object", &[]),
    }
}

fn firm_fields(firm: &Supplier) -> Fields {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let cents = |cents: Option<i64>| cents.map(euros).unwrap_or_default();
    let mut fields = Fields::from_iter([
        ("name", firm.name.clone()),
        ("website", firm.website.clone().unwrap_or_default()),
        ("language", firm.language.clone()),
        ("languages", firm.languages.join("\n")),
        ("nuts", firm.nuts.join("\n")),
        ("headcount", number(firm.headcount)),
        ("turnover", cents(firm.turnover_cents)),
        ("balance", cents(firm.balance_cents)),
    ]);
    for (lang, text) in firm.summary.iter() {
        fields.set(format!("summary.{lang}"), text);
    }
    fields
}

/// `1250.05`, which a form reads as one amount.
fn euros(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}

fn changed(new: &SupplierProfile, stored: &Supplier) -> Vec<&'static str> {
    [
        ("name", new.name != stored.name),
        ("website", new.website != stored.website),
        ("language", new.language != stored.language),
        ("languages", new.languages != stored.languages),
        ("summary", new.summary != stored.summary),
        ("nuts", new.nuts != stored.nuts),
        ("headcount", new.headcount != stored.headcount),
        ("turnover_cents", new.turnover_cents != stored.turnover_cents),
        ("balance_cents", new.balance_cents != stored.balance_cents),
    ]
    .into_iter()
    .filter_map(|(key, is_changed)| is_changed.then_some(key))
    .collect()
}
