//! The same for machines. Firms that were invited by name are nobody's business, so the notice is written out and not dumped.

use super::load::Dossier;
use domain::{LocalizedText, Money, assignment::AwardModel, question::Question};
use serde_json::{Value, json};
use store::assignments::route_text;

/// Raised when something changes its place or its meaning.
const FORMAT: &str = "kavel-assignment-file/1";

pub fn json(dossier: &Dossier, base_url: &str) -> Value {
    let assignment = &dossier.assignment;
    let mut file = json!({
        "format": FORMAT,
        "made_at": dossier.now,
        "assignment": {
            "number": assignment.number,
            "url": format!("{base_url}/assignments/{}", assignment.number),
            "agency": { "number": dossier.agency.number, "name": dossier.agency.name },
            "lot": dossier.lot,
            "route": route_text(&assignment.route),
            "state": dossier.phase.as_str(),
            "version": assignment.version,
        },
        "notice": notice(dossier),
        "guard_overrides": dossier.overrides.iter().map(|one| json!({ "rule": one.rule, "reason": one.reason })).collect::<Vec<_>>(),
        "amendments": dossier.amendments.iter().map(|one| json!({
            "number": one.number, "at": one.at, "effect": one.effect, "reason": one.reason, "changes": one.changes,
        })).collect::<Vec<_>>(),
        "questions": dossier.questions.iter().map(question).collect::<Vec<_>>(),
        "changes": dossier.moved.iter().map(|moved| json!({
            "kind": "deadline-moved", "reason": "late-answer", "at": moved.moved_at, "before": moved.before, "after": moved.after,
        })).collect::<Vec<_>>(),
        "decisions": decisions(dossier),
    });
    if let (Some(internal), Value::Object(file)) = (&dossier.internal, &mut file) {
        let asked = internal.asked.iter().map(|asked| {
            let notes = asked.notes.iter().map(|note| json!({ "from_agency": note.is_from_buyer, "language": note.language, "text": note.text, "hour": note.at }));
            json!({
                "id": asked.id, "number": asked.number, "language": asked.language, "text": asked.text, "hour": asked.asked_at, "in_time": asked.is_in_time,
                "state": asked.state(&[]).as_str(), "merged_into": asked.merged_into, "notes": notes.collect::<Vec<_>>(),
                "declined": asked.declined.as_ref().map(|declined| json!({ "reason": declined.reason.as_str(), "text": declined.text })),
            })
        });
        let events = internal.events.iter().map(|event| {
            let detail = serde_json::from_str::<Value>(&event.detail).unwrap_or(Value::Null);
            json!({ "number": event.number, "at": event.at, "actor": event.actor.kind(), "actor_id": event.actor.id(), "kind": event.kind.as_str(), "detail": detail })
        });
        file.insert(
            "internal".to_owned(),
            json!({ "questions_as_asked": asked.collect::<Vec<_>>(), "audit": events.collect::<Vec<_>>() }),
        );
    }
    file
}

fn amount(money: Money) -> Value {
    json!({ "cents": money.cents, "currency": money.currency.as_str() })
}

fn notice(dossier: &Dossier) -> Value {
    let assignment = &dossier.assignment;
    let dates = &assignment.dates;
    let award = match assignment.award {
        AwardModel::FixedBudget => json!({ "model": "fixed-budget" }),
        AwardModel::PriceQuality {
            price_weight,
            full_points_saving_percent,
        } => json!({ "model": "price-quality", "price_weight": price_weight, "full_points_saving_percent": full_points_saving_percent }),
    };
    let outcomes = assignment.outcomes.iter().map(|outcome| {
        json!({
            "indicator": outcome.indicator, "baseline": outcome.baseline, "target": outcome.target, "measured_how": outcome.measured_how,
            "by": outcome.by.to_string(), "depends_on": outcome.depends_on,
        })
    });
    let criteria = assignment.criteria.iter().map(|criterion| {
        json!({
            "key": criterion.key, "name": criterion.name, "question": criterion.question, "weight": criterion.weight, "part": criterion.part.as_str(),
            "minimum": criterion.minimum, "word_limit": criterion.word_limit,
        })
    });
    json!({
        "title": assignment.title,
        "problem": assignment.problem,
        "affected": assignment.affected,
        "outcomes": outcomes.collect::<Vec<_>>(),
        "budget": amount(assignment.budget),
        "dates": {
            "opens_at": dates.opens_at, "questions_until": dates.questions_until, "deadline": dates.deadline,
            "starts_on": dates.starts_on.to_string(), "ends_on": dates.ends_on.to_string(),
        },
        "constraints": assignment.constraints,
        "acceptance": assignment.acceptance,
        "award": award,
        "criteria": criteria.collect::<Vec<_>>(),
        "bid_languages": assignment.bid_languages,
        "capabilities": assignment.capabilities,
        "regions": assignment.nuts,
    })
}

fn question(question: &Question) -> Value {
    json!({
        "number": question.number, "question": question.shown(), "shortened": question.is_redacted(), "answer": question.answer,
        "adds_information": question.adds_information, "released_at": question.released_at,
    })
}

fn decisions(dossier: &Dossier) -> Value {
    let assignment = &dossier.assignment;
    let text = |text: &Option<LocalizedText>| text.clone().unwrap_or_default();
    let cancelled = assignment
        .cancelled_at
        .map(|at| json!({ "at": at, "reason": text(&assignment.cancelled_reason), "next_step": text(&assignment.next_step) }));
    json!({
        "published_at": assignment.published_at,
        "opened_at": assignment.opened_at,
        "bids": dossier.bids,
        "cancelled": cancelled,
    })
}
