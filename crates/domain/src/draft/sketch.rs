//! A draft as it would be published, however far it is: for a preview.

use super::assignment::{AssignmentContext, NewAssignment, check_assignment};
use super::dates::{typed_amount, typed_date, typed_moment};
use super::fields::Fields;
use super::parts::{read_award, read_route};
use super::reader::{LONG, Reader};
use crate::assignment::{AwardModel, Criterion, CriterionPart, Dates, Outcome, Route};
use crate::{Instant, LocalizedText, Money, calendar};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What the agency must still fill in, in the texts of a template.
pub const BLANK: &str = "[…]";

/// The assignment, and the names of the fields whose value is a stand-in: a page shows that they are missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch {
    pub new: NewAssignment,
    /// `budget`, `deadline`, `outcome.1.by`, `c2.weight`: outcomes and criteria by their place.
    pub gaps: BTreeSet<String>,
}

/// What can be launched as it will be; of anything else what can be read.
#[must_use]
pub fn sketch(fields: &Fields, context: &AssignmentContext<'_>) -> Sketch {
    match check_assignment(fields, context) {
        Ok(new) => Sketch {
            new,
            gaps: BTreeSet::new(),
        },
        Err(_) => {
            let mut gaps = Gaps::default();
            let new = rough(fields, context, &mut gaps);
            Sketch { new, gaps: gaps.0 }
        }
    }
}

#[derive(Default)]
struct Gaps(BTreeSet<String>);

impl Gaps {
    fn or<T>(&mut self, name: impl Into<String>, value: Option<T>, stand_in: T) -> T {
        value.unwrap_or_else(|| {
            self.0.insert(name.into());
            stand_in
        })
    }
}

fn rough(fields: &Fields, context: &AssignmentContext<'_>, gaps: &mut Gaps) -> NewAssignment {
    let mut reader = Reader::new(fields, &[], context.known);
    let r = &mut reader;
    let route = read_route(r, context).map(|(route, _)| route);
    let award = read_award(r, context);
    let today = calendar::local_date(context.now);
    let dates = rough_dates(fields, context.now, today, gaps);
    let is_planned = dates.opens_at > context.now;
    NewAssignment {
        route: gaps.or("route", route, Route::LimitedValue),
        title: text(r, "title"),
        problem: text(r, "problem"),
        affected: text(r, "affected"),
        outcomes: rough_outcomes(r, today, gaps),
        budget: gaps.or(
            "budget",
            typed_amount(fields, "budget").filter(|budget| budget.cents > 0),
            Money::eur(0),
        ),
        planned_month: is_planned.then(|| calendar::local_date(dates.opens_at).first_of_month()),
        dates,
        constraints: text(r, "constraints"),
        acceptance: text(r, "acceptance"),
        award: gaps.or("award", award, AwardModel::FixedBudget),
        criteria: rough_criteria(r, gaps),
        bid_languages: r.optional_languages("bid_languages"),
        capabilities: r.optional_capabilities("capabilities"),
        nuts: r.regions("nuts"),
    }
}

fn text(r: &mut Reader<'_>, name: &str) -> LocalizedText {
    r.versions(name, LONG)
}

fn rough_dates(fields: &Fields, now: Instant, today: Date, gaps: &mut Gaps) -> Dates {
    let opens_at = typed_moment(fields, "opens_at").map_or(now, |at| at.max(now));
    let mut moment = |name: &str| gaps.or(name, typed_moment(fields, name), opens_at);
    let (questions_until, deadline) = (moment("questions_until"), moment("deadline"));
    let mut day = |name: &str| gaps.or(name, typed_date(fields, name), today);
    Dates {
        opens_at,
        questions_until,
        deadline,
        starts_on: day("starts_on"),
        ends_on: day("ends_on"),
    }
}

fn rough_outcomes(r: &mut Reader<'_>, today: Date, gaps: &mut Gaps) -> Vec<Outcome> {
    let groups = r.fields.filled_groups("outcome");
    let mut one = |(place, group): (usize, u32)| {
        let at = format!("outcome.{group}");
        let mut part = |name: &str| text(r, &format!("{at}.{name}"));
        let (indicator, baseline, target) = (part("indicator"), part("baseline"), part("target"));
        let (measured_how, depends_on) = (part("measured_how"), part("depends_on"));
        let by = typed_date(r.fields, &format!("{at}.by"));
        Outcome {
            indicator,
            baseline,
            target,
            measured_how,
            by: gaps.or(format!("outcome.{place}.by"), by, today),
            depends_on,
        }
    };
    (1..).zip(groups).map(&mut one).collect()
}

fn rough_criteria(r: &mut Reader<'_>, gaps: &mut Gaps) -> Vec<Criterion> {
    let groups = r.fields.filled_groups("criterion");
    let mut one = |(place, group): (usize, u32)| {
        let at = format!("criterion.{group}");
        let key = format!("c{place}");
        let (name, question) = (text(r, &format!("{at}.name")), text(r, &format!("{at}.question")));
        let fields = r.fields;
        let weight = fields.get(&format!("{at}.weight")).parse().ok();
        let words = fields.get(&format!("{at}.word_limit")).parse().ok();
        let part = CriterionPart::parse(fields.get(&format!("{at}.part")));
        Criterion {
            name,
            question,
            weight: gaps.or(format!("{key}.weight"), weight, 0),
            part: gaps.or(format!("{key}.part"), part, CriterionPart::Blind),
            minimum: fields.get(&format!("{at}.minimum")).parse().ok(),
            word_limit: words.unwrap_or(0),
            key,
        }
    };
    (1..).zip(groups).map(&mut one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Figures;
    use crate::draft::{AnyForm, new_assignment_fields};
    use proptest::prelude::*;

    fn sketched(fields: &Fields) -> Sketch {
        let languages = ["nl".to_owned()];
        let context = AssignmentContext {
            publish_languages: &languages,
            figures: &Figures::default(),
            known: &AnyForm,
            now: Instant::from_millis(1_772_442_000_000).unwrap(),
            lots: &[],
            sum_of_similar_cents: 0,
        };
        sketch(fields, &context)
    }

    #[test]
    fn what_is_typed_is_there_and_what_is_not_is_a_gap() {
        let mut fields = new_assignment_fields(&["nl".to_owned()], &Figures::default(), jiff::civil::date(2026, 3, 2));
        fields.set("title.nl", "Formulieren");
        fields.set("outcome.3.target.nl", "90 %");
        fields.set("criterion.2.weight", "veel");
        fields.set("deadline", "2026-03-20T12:00");
        let sketch = sketched(&fields);
        assert_eq!(sketch.new.title.get("nl"), Some("Formulieren"));
        assert_eq!(
            (sketch.new.outcomes.len(), sketch.new.criteria.len()),
            (2, 3),
            "the first has a date only"
        );
        assert_eq!(sketch.new.criteria[1].weight, 0);
        let gaps: Vec<&str> = sketch.gaps.iter().map(String::as_str).collect();
        assert_eq!(gaps, ["budget", "c2.weight", "outcome.2.by", "route"]);
    }

    proptest! {
        #[test]
        fn any_draft_can_be_looked_at(names in prop::collection::btree_map(
            "(title|outcome\\.[1-3]\\.(by|target\\.nl)|criterion\\.[1-3]\\.(weight|part|minimum|word_limit)|route|lot|budget|deadline(-day)?|opens_at|award|price_weight)",
            ".{0,12}", 0..12)) {
            sketched(&Fields(names));
        }
    }
}
