//! A supplier's profile as typed, and its checks.

use super::Fields;
use super::reader::{AnyForm, Known, LONG, Reader, SHORT, is_language_form};
use crate::profile::{CapabilityClaim, DeclarationAnswer, LONGEST_EXPIRY_YEARS, Team, TeamRecord};
use crate::{FieldError, Instant, LocalizedText, calendar};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A capability with evidence, all of it needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewClaim {
    pub capability: String,
    pub language: String,
    pub client: String,
    pub period: String,
    pub situation: String,
    pub action: String,
    pub result: String,
}

/// Fields: `capability`, `language`, `client`, `period`, `situation`, `action`, `result`.
pub fn check_claim(fields: &Fields, known: &dyn Known) -> Result<NewClaim, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], known);
    let r = &mut reader;
    let mut capabilities = r.capabilities("capability");
    if capabilities.len() > 1 {
        r.error_with("capability", "error-too-many", &[("max", "1".to_owned())]);
    }
    let language = language(r);
    let (client, period) = (r.text("client", SHORT), r.text("period", SHORT));
    let (situation, action, result) = (r.text("situation", LONG), r.text("action", LONG), r.text("result", LONG));
    let claim = capabilities.pop().zip(language).map(|(capability, language)| NewClaim {
        capability,
        language,
        client,
        period,
        situation,
        action,
        result,
    });
    reader.errors.finish(claim)
}

impl From<&CapabilityClaim> for NewClaim {
    fn from(claim: &CapabilityClaim) -> Self {
        Self {
            capability: claim.capability.clone(),
            language: claim.language.clone(),
            client: claim.client.clone(),
            period: claim.period.clone(),
            situation: claim.situation.clone(),
            action: claim.action.clone(),
            result: claim.result.clone(),
        }
    }
}

/// Until when a claim counts: the end of the day in `expires`. Nothing typed: for as long as the firm keeps it.
pub fn check_expiry(fields: &Fields, now: Instant) -> Result<Option<Instant>, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], &AnyForm);
    let day = reader.optional_date("expires");
    let end = day.and_then(calendar::end_of_day);
    let latest = calendar::local_date(calendar::add_years(now, LONGEST_EXPIRY_YEARS));
    if end.is_some_and(|end| end <= now) {
        reader.error("expires", "error-date-past");
    } else if day.is_some_and(|day| day > latest) {
        reader.error_with("expires", "error-date-not-after", &[("date", latest.to_string())]);
    }
    reader.errors.finish(Some(end))
}

fn language(r: &mut Reader<'_>) -> Option<String> {
    r.choice("language", |text| is_language_form(text).then(|| text.to_owned()))
}

/// A team that can be offered; roles, never names of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTeam {
    pub name: String,
    pub roles: Vec<String>,
    pub size: i64,
    pub available_from: Option<Date>,
    pub hours_a_week: Option<i64>,
    pub records: Vec<TeamRecord>,
}

impl From<&Team> for NewTeam {
    fn from(team: &Team) -> Self {
        Self {
            name: team.name.clone(),
            roles: team.roles.clone(),
            size: team.size,
            available_from: team.available_from,
            hours_a_week: team.hours_a_week,
            records: team.records.clone(),
        }
    }
}

/// Records of one team.
pub const MAX_RECORDS: usize = 20;

/// Fields: `name`, `roles` (one a line), `size`, `available_from`, `hours_a_week` (of the whole team), and for each record
/// `record.<n>.firms` and `.roles` (one a line), `.months_together`, `.result`, `.confirmed_by`. A record in which nothing is typed is none.
pub fn check_team(fields: &Fields, known: &dyn Known) -> Result<NewTeam, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], known);
    let r = &mut reader;
    let name = r.text("name", SHORT);
    let roles = lines(r, "roles", true);
    let size = r.number("size", 1, 500);
    let available_from = r.optional_date("available_from");
    let hours_a_week = r.optional_number("hours_a_week", 1, 500 * 60);
    let records = r.groups("record", MAX_RECORDS);
    let records = records.into_iter().filter_map(|number| record(r, number)).collect();
    let team = size.map(|size| NewTeam {
        name,
        roles,
        size,
        available_from,
        hours_a_week,
        records,
    });
    reader.errors.finish(team)
}

/// Short texts, one a line.
fn lines(r: &mut Reader<'_>, name: &str, is_needed: bool) -> Vec<String> {
    let lines: Vec<String> = r.fields.list(name).map(str::to_owned).collect();
    if lines.is_empty() && is_needed {
        r.error(name, "error-required");
    } else if lines.len() > 40 {
        r.error_with(name, "error-too-many", &[("max", "40".to_owned())]);
    } else if lines.iter().any(|line| line.chars().count() > SHORT) {
        r.error_with(name, "error-too-long", &[("max", SHORT.to_string())]);
    }
    lines
}

fn record(r: &mut Reader<'_>, number: u32) -> Option<TeamRecord> {
    let name = |part: &str| format!("record.{number}.{part}");
    let (firms, roles) = (lines(r, &name("firms"), false), lines(r, &name("roles"), true));
    let months_together = r.number(&name("months_together"), 1, 600);
    let result = r.text(&name("result"), LONG);
    let confirmed_by = r.optional_text(&name("confirmed_by"), SHORT);
    Some(TeamRecord {
        firms,
        roles,
        months_together: months_together?,
        result,
        confirmed_by,
    })
}

/// What a supplier says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplierProfile {
    pub name: String,
    pub website: Option<String>,
    /// In which it writes first.
    pub language: String,
    /// In which it works.
    pub languages: Vec<String>,
    /// In its first language at least.
    pub summary: LocalizedText,
    /// Where it works; empty: anywhere.
    pub nuts: Vec<String>,
    pub headcount: Option<i64>,
    pub turnover_cents: Option<i64>,
    pub balance_cents: Option<i64>,
}

/// Fields: `name`, `website`, `language`, `languages`, `summary.<language>`, `nuts`, `headcount`, `turnover`, `balance`.
pub fn check_supplier(fields: &Fields, known: &dyn Known) -> Result<SupplierProfile, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], known);
    let r = &mut reader;
    let name = r.text("name", SHORT);
    let website = website(r);
    let language = language(r);
    let languages = r.languages("languages");
    if let Some(language) = &language
        && fields.is_blank(&format!("summary.{language}"))
    {
        r.error(format!("summary.{language}"), "error-required");
    }
    let summary = r.versions("summary", LONG);
    let nuts = r.regions("nuts");
    let headcount = r.optional_number("headcount", 0, 10_000_000);
    let (turnover_cents, balance_cents) = (r.optional_cents("turnover"), r.optional_cents("balance"));
    let profile = language.map(|language| SupplierProfile {
        name,
        website,
        language,
        languages,
        summary,
        nuts,
        headcount,
        turnover_cents,
        balance_cents,
    });
    reader.errors.finish(profile)
}

/// `https://` is added where no scheme is typed. Nothing but http and https: it becomes a link.
fn website(r: &mut Reader<'_>) -> Option<String> {
    let text = r.optional_text("website", 300);
    if text.is_empty() {
        return None;
    }
    let url = if text.contains("://") { text } else { format!("https://{text}") };
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let is_good = host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !host.contains('@')
        && url
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"'`{}|\\^".contains(c));
    if !is_good {
        r.error("website", "error-url");
    }
    is_good.then_some(url)
}

/// The grounds for exclusion. Directive 2014/24/EU art. 57(1), (2) and (4). The i18n id of each is `ground-` and the slug.
pub const EXCLUSION_GROUNDS: &[&str] = &[
    "participation-in-criminal-organisation",
    "corruption",
    "fraud",
    "terrorist-offences",
    "money-laundering",
    "child-labour",
    "taxes",
    "social-security",
    "environmental-law",
    "bankruptcy",
    "professional-misconduct",
    "distortion-of-competition",
    "conflict-of-interest",
    "prior-involvement",
    "early-termination",
    "misrepresentation",
];

/// The answers, and the name under which they were signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDeclaration {
    /// Every ground of [`EXCLUSION_GROUNDS`].
    pub answers: BTreeMap<String, DeclarationAnswer>,
    pub signed_by: String,
}

/// Fields: `ground.<slug>` (`yes` it applies, `no`), `ground.<slug>.explanation` where it does, `signed_by`, `declaration` (the tick).
pub fn check_declaration(fields: &Fields, known: &dyn Known) -> Result<NewDeclaration, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], known);
    let r = &mut reader;
    let mut answers = BTreeMap::new();
    for ground in EXCLUSION_GROUNDS {
        let field = format!("ground.{ground}");
        let explanation = r.optional_text(&format!("{field}.explanation"), LONG);
        let applies = match fields.get(&field) {
            "yes" => true,
            "no" => false,
            other => {
                r.error(field, if other.is_empty() { "error-choose" } else { "error-unknown-choice" });
                continue;
            }
        };
        if applies && explanation.is_empty() {
            r.error(format!("{field}.explanation"), "error-declaration-explain");
        }
        let explanation = if applies { explanation } else { String::new() };
        answers.insert((*ground).to_owned(), DeclarationAnswer { applies, explanation });
    }
    let signed_by = r.text("signed_by", SHORT);
    if !fields.is_yes("declaration") {
        r.error("declaration", "error-declaration");
    }
    reader.errors.finish(Some(NewDeclaration { answers, signed_by }))
}
