//! One team of a file with its records, beside those that are stored.

use super::{
    Planned,
    over::{Over, id_of},
};
use crate::{
    draft::{Fields, Known, NewTeam, check_team},
    profile::Team,
    profile_json::{Change, PlannedTeam, Stored},
};
use serde_json::{Map, Value};

const TEAM_KEYS: &[&str] = &["id", "name", "roles", "size", "available_from", "hours_a_week", "records"];
const RECORD_KEYS: &[&str] = &["firms", "roles", "months_together", "result", "confirmed_by"];

pub(super) fn team(pointer: String, item: &Map<String, Value>, stored: &Stored<'_>, known: &dyn Known) -> Planned<PlannedTeam> {
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
