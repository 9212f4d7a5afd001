//! An application to a lot as typed, what is decided on it, and their checks.

use super::Fields;
use super::reader::{AnyForm, LONG, Reader};
use crate::FieldError;
use crate::admission::{AdmissionError, MOST_SUSPENDED_YEARS, RequirementReason, Suspension, SuspensionGround};
use crate::fit::Requirement;
use crate::{Instant, calendar};

/// Why the firm fits, in its own words. Field: `statement`.
pub fn check_application(fields: &Fields) -> Result<String, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], &AnyForm);
    let statement = reader.text("statement", LONG);
    reader.errors.finish(Some(statement))
}

/// A decision, with every requirement judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDecision {
    pub is_admitted: bool,
    pub reasons: Vec<RequirementReason>,
}

/// Fields: `met.<requirement>` (`yes`, `no`) and `reason.<requirement>` for each of `requirements` and, if wanted, for `other`;
/// `decision` (`admit`, `refuse`). A refusal tells the firm why: Directive 2014/24/EU art. 55(2).
pub fn check_decision(fields: &Fields, requirements: &[Requirement]) -> Result<NewDecision, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], &AnyForm);
    let r = &mut reader;
    let mut reasons: Vec<RequirementReason> = requirements.iter().filter_map(|asked| judged(r, asked)).collect();
    reasons.extend(other(r));
    let is_admitted = r.choice("decision", |text| match text {
        "admit" => Some(true),
        "refuse" => Some(false),
        _ => None,
    });
    let is_unmet = reasons.iter().any(|reason| !reason.is_met);
    match is_admitted {
        Some(true) if is_unmet => r.error("decision", AdmissionError::UnmetRequirement.message_id()),
        Some(false) if !is_unmet && r.errors.is_empty() => r.error("decision", AdmissionError::RefusalWithoutReason.message_id()),
        _ => {}
    }
    let decision = is_admitted.map(|is_admitted| NewDecision { is_admitted, reasons });
    reader.errors.finish(decision)
}

fn judged(r: &mut Reader<'_>, requirement: &Requirement) -> Option<RequirementReason> {
    let key = requirement.key();
    let field = format!("reason.{key}");
    let is_met = r.choice(&format!("met.{key}"), |text| match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    });
    let reason = r.optional_text(&field, LONG);
    if is_met == Some(false) && reason.is_empty() {
        r.error(field, "error-required");
    }
    is_met.map(|is_met| RequirementReason {
        requirement: key,
        is_met,
        reason,
    })
}

/// What else there is to say: with `no` a requirement of the notice that is not met, otherwise a note.
fn other(r: &mut Reader<'_>) -> Option<RequirementReason> {
    let is_met = r.fields.get("met.other") != "no";
    let reason = r.optional_text("reason.other", LONG);
    if reason.is_empty() {
        if !is_met {
            r.error("reason.other", "error-required");
        }
        return None;
    }
    Some(RequirementReason {
        requirement: Requirement::Other.key(),
        is_met,
        reason,
    })
}

/// The words for a firm whose application ends for a reason that is not its own. Field: `ending_reason`.
pub fn check_ending(fields: &Fields) -> Result<String, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], &AnyForm);
    let reason = reader.text("ending_reason", LONG);
    reader.errors.finish(Some(reason))
}

/// Why five more working days are needed. Field: `extension_reason`.
pub fn check_extension(fields: &Fields) -> Result<String, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], &AnyForm);
    let reason = reader.optional_text("extension_reason", LONG);
    if reason.is_empty() && reader.errors.is_empty() {
        reader.error("extension_reason", AdmissionError::ExtensionWithoutReason.message_id());
    }
    reader.errors.finish(Some(reason))
}

/// A suspension as typed. Fields: `ground` (a ground for exclusion, or `contract`), `suspension_reason`, `heard_on` (the day on which the firm
/// was heard), `until` (the last day).
pub fn check_suspension(fields: &Fields, now: Instant) -> Result<Suspension, Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], &AnyForm);
    let r = &mut reader;
    let ground = r.choice("ground", SuspensionGround::parse);
    let reason = r.text("suspension_reason", LONG);
    let heard_on = r.date("heard_on");
    if heard_on.is_some_and(|day| calendar::local_date(now) < day) {
        r.error("heard_on", AdmissionError::NotHeard.message_id());
    }
    let until = r.date("until").and_then(calendar::end_of_day);
    let most = calendar::add_years(now, MOST_SUSPENDED_YEARS);
    if until.is_some_and(|until| until <= now || most < until) {
        r.error("until", AdmissionError::SuspensionTime.message_id());
    }
    let all = ground.zip(heard_on).zip(until).map(|((ground, heard_on), until)| Suspension {
        since: now,
        until,
        ground,
        reason,
        heard_on,
    });
    reader.errors.finish(all)
}
