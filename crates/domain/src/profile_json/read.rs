//! JSON to what an import would do.

use super::{Change, MAX_ITEMS, Plan, PlannedClaim, PlannedTeam, Stored, VERSION, last_day};
use crate::{
    FieldError, Instant,
    draft::{Fields, Known, NewClaim, NewTeam, SupplierProfile, check_claim, check_expiry, check_supplier, check_team},
    organisation::Supplier,
    profile::{CapabilityClaim, Provenance, Team},
};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// RFC 6901: `/claims/0/client`; empty for the file as a whole.
    pub pointer: String,
    /// Its field is the pointer's last key.
    pub error: FieldError,
}

type Errors = Vec<JsonError>;

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

/// Reads the keys of one object over the fields of a form.
struct Over<'a> {
    pointer: String,
    object: &'a Map<String, Value>,
    fields: Fields,
    errors: Errors,
}

impl<'a> Over<'a> {
    fn new(pointer: String, object: &'a Map<String, Value>, fields: Fields, known: &[&str]) -> Self {
        let mut over = Self {
            pointer,
            object,
            fields,
            errors: Vec::new(),
        };
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            let shown: String = key.chars().take(60).collect();
            over.wrong(&escaped(key), "error-json-unknown", &[("name", shown)]);
        }
        over
    }

    fn wrong(&mut self, key: &str, id: &'static str, args: &[(&'static str, String)]) {
        self.errors.push(one(format!("{}/{key}", self.pointer), id, args));
    }

    /// A text; `null` empties it.
    fn text(&mut self, key: &str, field: &str) {
        match self.object.get(key) {
            None => {}
            Some(Value::Null) => self.fields.set(field, ""),
            Some(Value::String(text)) => self.fields.set(field, cleaned(text)),
            Some(_) => self.wrong(key, "error-json-text", &[]),
        }
    }

    /// A whole number as a form would have it.
    fn number(&mut self, key: &str, field: &str, show: impl Fn(i64) -> String) {
        match self.object.get(key).map(|value| (value, value.as_i64())) {
            None => {}
            Some((Value::Null, _)) => self.fields.set(field, ""),
            Some((_, Some(number))) => self.fields.set(field, show(number)),
            Some(_) => self.wrong(key, "error-json-number", &[]),
        }
    }

    /// Short texts; none may hold what separates them in a form.
    fn list(&mut self, key: &str, field: &str) {
        let list = match self.object.get(key) {
            None => return,
            Some(Value::Null) => &Vec::new(),
            Some(Value::Array(list)) => list,
            Some(_) => return self.wrong(key, "error-json-list", &[]),
        };
        let mut texts = Vec::with_capacity(list.len());
        for (at, item) in list.iter().enumerate() {
            match item {
                Value::String(text) if text.contains(['\n', '\r', ';']) => self.wrong(&format!("{key}/{at}"), "error-json-line", &[]),
                Value::String(text) => texts.push(cleaned(text)),
                _ => self.wrong(&format!("{key}/{at}"), "error-json-text", &[]),
            }
        }
        self.fields.set(field, texts.join("\n"));
    }

    /// The errors of a check at their pointers; `key` tells the key of a field.
    fn at_keys(&mut self, errors: Vec<FieldError>, key: impl Fn(&str) -> String) {
        for error in errors {
            let pointer = format!("{}/{}", self.pointer, key(&error.field));
            let is_said = self.errors.iter().any(|said| said.pointer == pointer);
            if !is_said {
                self.errors.push(JsonError { pointer, error });
            }
        }
    }
}

/// As a form would have it: PostgreSQL takes no NUL, lines end in one way, nothing is around it.
fn cleaned(text: &str) -> String {
    text.replace('\0', "").replace("\r\n", "\n").trim().to_owned()
}

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

type Firm = Option<(SupplierProfile, Vec<&'static str>)>;

fn firm(root: &Map<String, Value>, stored: &Supplier, known: &dyn Known, errors: &mut Errors) -> Firm {
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

const CLAIM_KEYS: &[&str] = &[
    "id",
    "capability",
    "language",
    "client",
    "period",
    "situation",
    "action",
    "result",
    "expires_on",
    "provenance",
];

type Planned<T> = Result<(String, T), Errors>;

fn claim(
    pointer: String,
    item: &Map<String, Value>,
    language: &str,
    stored: &Stored<'_>,
    known: &dyn Known,
    now: Instant,
) -> Planned<PlannedClaim> {
    let by_id = id_of(item).and_then(|id| stored.claims.iter().find(|claim| claim.id.to_string() == id));
    let base = by_id.map_or_else(|| Fields::from_iter([("language", language.to_owned())]), claim_fields);
    let mut over = Over::new(pointer.clone(), item, base, CLAIM_KEYS);
    for key in ["capability", "language", "client", "period", "situation", "action", "result"] {
        over.text(key, key);
    }
    over.text("expires_on", "expires");
    let says_confirmed = item
        .get("provenance")
        .and_then(Value::as_str)
        .is_some_and(|provenance| provenance != Provenance::SelfDeclared.as_str());
    // The same claim without its id, as after a second import of one file.
    let there = by_id.or_else(|| stored.claims.iter().find(|claim| claim_fields(claim) == over.fields));
    if let Some(claim) = there.filter(|claim| over.errors.is_empty() && claim_fields(claim) == over.fields) {
        let planned = PlannedClaim {
            change: Change::Same,
            id: Some(claim.id),
            new: NewClaim::from(claim),
            expires_at: claim.expires_at,
            is_new_text: false,
            says_confirmed: false,
        };
        return Ok((pointer, planned));
    }
    let is_new_text = by_id.is_none_or(|claim| without_expiry(claim_fields(claim)) != without_expiry(over.fields.clone()));
    let (new, expires_at) = match (by_id, check_claim(&over.fields, known)) {
        // Of an import there may be less than a form asks for; then its end can be set all the same.
        (Some(claim), _) if !is_new_text => (Some(NewClaim::from(claim)), expiry(&mut over, now)),
        (_, Ok(new)) => (Some(new), expiry(&mut over, now)),
        (_, Err(wrong)) => {
            over.at_keys(wrong, str::to_owned);
            (None, expiry(&mut over, now))
        }
    };
    let planned = new.filter(|_| over.errors.is_empty()).map(|new| PlannedClaim {
        change: if by_id.is_some() { Change::Changed } else { Change::Added },
        id: by_id.map(|claim| claim.id),
        new,
        expires_at,
        is_new_text,
        says_confirmed: says_confirmed && is_new_text,
    });
    planned.map(|planned| (pointer, planned)).ok_or(over.errors)
}

fn expiry(over: &mut Over<'_>, now: Instant) -> Option<Instant> {
    match check_expiry(&over.fields, now) {
        Ok(expires_at) => expires_at,
        Err(wrong) => {
            over.at_keys(wrong, |_| "expires_on".to_owned());
            None
        }
    }
}

fn without_expiry(mut fields: Fields) -> Fields {
    fields.0.remove("expires");
    fields
}

fn claim_fields(claim: &CapabilityClaim) -> Fields {
    Fields::from_iter([
        ("capability", claim.capability.clone()),
        ("language", claim.language.clone()),
        ("client", cleaned(&claim.client)),
        ("period", cleaned(&claim.period)),
        ("situation", cleaned(&claim.situation)),
        ("action", cleaned(&claim.action)),
        ("result", cleaned(&claim.result)),
        ("expires", last_day(claim.expires_at).map(|day| day.to_string()).unwrap_or_default()),
    ])
}

fn id_of(item: &Map<String, Value>) -> Option<&str> {
    item.get("id").and_then(Value::as_str)
}

const TEAM_KEYS: &[&str] = &["id", "name", "roles", "size", "available_from", "hours_a_week", "records"];
const RECORD_KEYS: &[&str] = &["firms", "roles", "months_together", "result", "confirmed_by"];

fn team(pointer: String, item: &Map<String, Value>, stored: &Stored<'_>, known: &dyn Known) -> Planned<PlannedTeam> {
    let by_id = id_of(item).and_then(|id| stored.teams.iter().find(|team| team.id.to_string() == id));
    let mut over = Over::new(pointer.clone(), item, by_id.map(team_fields).unwrap_or_default(), TEAM_KEYS);
    over.text("name", "name");
    over.list("roles", "roles");
    over.number("size", "size", |size| size.to_string());
    over.text("available_from", "available_from");
    over.number("hours_a_week", "hours_a_week", |hours| hours.to_string());
    records(&mut over);
    if !over.errors.is_empty() {
        return Err(over.errors);
    }
    let new = match check_team(&over.fields, known) {
        Ok(new) => new,
        Err(wrong) => {
            over.at_keys(wrong, team_key);
            return Err(over.errors);
        }
    };
    let there = by_id.or_else(|| stored.teams.iter().find(|team| NewTeam::from(*team) == new));
    let change = match there {
        Some(team) if NewTeam::from(team) == new => Change::Same,
        Some(_) => Change::Changed,
        None => Change::Added,
    };
    let planned = PlannedTeam {
        change,
        id: there.map(|team| team.id),
        new,
    };
    Ok((pointer, planned))
}

/// All records of the team, as the file has them.
fn records(over: &mut Over<'_>) {
    let list = match over.object.get("records") {
        None => return,
        Some(Value::Null) => &Vec::new(),
        Some(Value::Array(list)) => list,
        Some(_) => return over.wrong("records", "error-json-list", &[]),
    };
    over.fields.0.retain(|name, _| !name.starts_with("record."));
    for (at, item) in list.iter().enumerate() {
        let Value::Object(item) = item else {
            over.wrong(&format!("records/{at}"), "error-json-object", &[]);
            continue;
        };
        let mut record = Over::new(format!("{}/records/{at}", over.pointer), item, Fields::new(), RECORD_KEYS);
        let name = |part: &str| format!("record.{}.{part}", at + 1);
        record.list("firms", &name("firms"));
        record.list("roles", &name("roles"));
        record.number("months_together", &name("months_together"), |months| months.to_string());
        record.text("result", &name("result"));
        record.text("confirmed_by", &name("confirmed_by"));
        over.fields.merge(record.fields);
        over.errors.extend(record.errors);
    }
}

/// `record.2.firms` is `records/1/firms`.
fn team_key(field: &str) -> String {
    let Some(rest) = field.strip_prefix("record.") else {
        return if field == "record" {
            "records".to_owned()
        } else {
            field.to_owned()
        };
    };
    match rest.split_once('.').map(|(number, part)| (number.parse::<u32>(), part)) {
        Some((Ok(number), part)) => format!("records/{}/{part}", number.saturating_sub(1)),
        _ => "records".to_owned(),
    }
}

fn team_fields(team: &Team) -> Fields {
    let mut fields = Fields::from_iter([
        ("name", team.name.clone()),
        ("roles", team.roles.join("\n")),
        ("size", team.size.to_string()),
        ("available_from", team.available_from.map(|day| day.to_string()).unwrap_or_default()),
        ("hours_a_week", team.hours_a_week.map(|hours| hours.to_string()).unwrap_or_default()),
    ]);
    for (at, record) in team.records.iter().enumerate() {
        let name = |part: &str| format!("record.{}.{part}", at + 1);
        fields.set(name("firms"), record.firms.join("\n"));
        fields.set(name("roles"), record.roles.join("\n"));
        fields.set(name("months_together"), record.months_together.to_string());
        fields.set(name("result"), record.result.clone());
        fields.set(name("confirmed_by"), record.confirmed_by.clone());
    }
    fields
}
