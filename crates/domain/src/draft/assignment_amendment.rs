//! An amendment of a published assignment as typed, and its check.
//!
//! The form is that of the launch, filled in with what is published, without route and lot; beside it `effect` and `reason`. Group `n` of
//! outcomes and criteria is the `n`th that is published; a group after the last is new.

use super::Fields;
use super::assignment::{AssignmentContext, check_budget, check_outcome_dates};
use super::copy::copied_assignment_fields;
use super::dates::split_date;
use super::parts::{bid_days_key, figure, not_before, read_award, read_criteria, read_outcomes};
use super::reader::{DayMeans, LONG, Reader, SHORT};
use crate::assignment::{Assignment, Criterion, Dates, Outcome, Route};
use crate::assignment_amendment::{AssignmentChange, Effect, changes};
use crate::{FieldError, FigureKey, Instant, LocalizedText, calendar};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What the check needs to know besides the form.
#[derive(Clone, Copy)]
pub struct AssignmentAmendmentContext<'a> {
    /// With what is left of the lot, and the sum of similar assignments, as they are without this one.
    pub form: AssignmentContext<'a>,
    /// The form asks for something of another CPV division.
    pub leaves_division: bool,
}

/// An amendment that can be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAssignmentAmendment {
    pub effect: Effect,
    pub reason: LocalizedText,
    /// As it will be.
    pub assignment: Assignment,
    /// Never empty.
    pub changes: Vec<AssignmentChange>,
}

const MOMENTS: [&str; 3] = ["opens_at", "questions_until", "deadline"];

/// The form before anything is typed: what is published, its dates in the inputs of the page.
#[must_use]
pub fn assignment_amendment_fields(published: &Assignment) -> Fields {
    let languages: BTreeSet<&str> = texts(published).flat_map(|text| text.iter().map(|(lang, _)| lang)).collect();
    let languages: Vec<String> = languages.into_iter().map(str::to_owned).collect();
    let mut fields = copied_assignment_fields(published, &languages, true);
    let dates = &published.dates;
    for (name, at) in MOMENTS.into_iter().zip([dates.opens_at, dates.questions_until, dates.deadline]) {
        let local = calendar::local(at);
        fields.set(name, local.strftime("%Y-%m-%dT%H:%M").to_string());
        split_date(&mut fields, name);
    }
    for (outcome, number) in published.outcomes.iter().zip(1..) {
        let name = format!("outcome.{number}.by");
        fields.set(&name, outcome.by.to_string());
        split_date(&mut fields, &name);
    }
    for (name, date) in [("starts_on", dates.starts_on), ("ends_on", dates.ends_on)] {
        fields.set(name, date.to_string());
        split_date(&mut fields, name);
    }
    fields
}

fn texts(assignment: &Assignment) -> impl Iterator<Item = &LocalizedText> {
    let own = [
        &assignment.title,
        &assignment.problem,
        &assignment.affected,
        &assignment.constraints,
        &assignment.acceptance,
    ];
    let outcomes = assignment.outcomes.iter().flat_map(outcome_texts);
    let criteria = assignment
        .criteria
        .iter()
        .flat_map(|criterion| [&criterion.name, &criterion.question]);
    own.into_iter().chain(outcomes).chain(criteria)
}

fn outcome_texts(outcome: &Outcome) -> [&LocalizedText; 5] {
    [
        &outcome.indicator,
        &outcome.baseline,
        &outcome.target,
        &outcome.measured_how,
        &outcome.depends_on,
    ]
}

/// The first working day, at the time of day of the deadline that is published, that leaves the shortest bid period of the route from `now`
/// on: what a material amendment needs at least. Directive 2014/24/EU art. 47(3): the extension is proportionate to the change; Kavel takes
/// the period that the whole assignment would have.
#[must_use]
pub fn deadline_after_amendment(published: &Assignment, context: &AssignmentContext<'_>) -> Instant {
    let days = figure(context, days_key(published, context));
    let earliest = calendar::add_days(context.now.max(published.dates.opens_at), days);
    let time = calendar::local(published.dates.deadline).time();
    let mut day = calendar::local_date(earliest);
    for _ in 0..30 {
        let at = calendar::instant(day.to_datetime(time));
        if let Some(at) = at.filter(|at| *at >= earliest && calendar::is_working_day(day)) {
            return at.max(published.dates.deadline);
        }
        day = day.tomorrow().unwrap_or(day);
    }
    earliest.max(published.dates.deadline)
}

fn days_key(published: &Assignment, context: &AssignmentContext<'_>) -> FigureKey {
    let lot = match published.route {
        Route::CallOff { lot } => context.lots.iter().find(|own| own.lot == lot).copied(),
        _ => None,
    };
    bid_days_key(&published.route, lot)
}

/// Everything that stands in the way of amending; or the amendment.
pub fn check_assignment_amendment(
    fields: &Fields,
    before: &Assignment,
    context: &AssignmentAmendmentContext<'_>,
) -> Result<NewAssignmentAmendment, Vec<FieldError>> {
    let unchanged = assignment_amendment_fields(before);
    let reader = Reader::new(fields, context.form.publish_languages, context.form.known);
    let mut form = Form {
        reader,
        before,
        unchanged: &unchanged,
        context,
    };
    form.essential();
    let effect = form.reader.choice("effect", Effect::parse);
    let after = form.read(effect);
    let reason = form.reader.localized("reason", LONG);
    let changed = after.as_ref().map(|after| changes(before, after)).unwrap_or_default();
    if after.is_some() && changed.is_empty() && form.reader.errors.is_empty() {
        form.reader.error(form.reader.first("title"), "error-amend-nothing");
    }
    if effect == Some(Effect::Clarification) {
        form.must_clarify(&changed);
    } else {
        form.all_languages();
    }
    let new = after.zip(effect).map(|(assignment, effect)| NewAssignmentAmendment {
        effect,
        reason,
        assignment,
        changes: changed,
    });
    form.reader.errors.finish(new)
}

struct Form<'a> {
    reader: Reader<'a>,
    before: &'a Assignment,
    unchanged: &'a Fields,
    context: &'a AssignmentAmendmentContext<'a>,
}

impl Form<'_> {
    fn is_unchanged(&self, name: &str) -> bool {
        self.reader.fields.get(name) == self.unchanged.get(name)
    }

    /// What makes another assignment of it: firms that did not look at this one would have. Directive 2014/24/EU art. 72(4)(a) says so of
    /// contracts; before the award the way is to cancel and launch again.
    fn essential(&mut self) {
        for name in ["route", "lot", "open_to_all"] {
            if self.reader.fields.0.contains_key(name) && !self.is_unchanged(name) {
                self.reader.error(name, "error-amend-route");
            }
        }
        if self.context.leaves_division {
            self.reader.error("capabilities", "error-amend-division");
        }
        let kept = self.reader.fields.filled_groups("outcome");
        for (number, _) in (1_u32..).zip(&self.before.outcomes) {
            if !kept.contains(&number) {
                let field = self.reader.first(&format!("outcome.{number}.indicator"));
                self.reader.error(field, "error-amend-outcome-gone");
            }
        }
    }

    fn read(&mut self, effect: Option<Effect>) -> Option<Assignment> {
        let (before, form) = (self.before, self.context.form);
        let r = &mut self.reader;
        let title = r.localized("title", SHORT);
        let problem = r.localized("problem", LONG);
        let affected = r.localized("affected", LONG);
        let outcomes = read_outcomes(r);
        let budget = r.amount("budget");
        if let Some(budget) = budget.filter(|budget| *budget != before.budget) {
            let lot = match before.route {
                Route::CallOff { lot } => form.lots.iter().find(|own| own.lot == lot).copied(),
                _ => None,
            };
            check_budget(r, &before.route, lot, budget.cents, &form);
        }
        let dates = self.dates(effect);
        let r = &mut self.reader;
        if let Some(dates) = dates {
            check_outcome_dates(r, &outcomes, dates);
        }
        let constraints = r.localized("constraints", LONG);
        let acceptance = r.localized("acceptance", LONG);
        let award = read_award(r, &form);
        let groups = r.fields.filled_groups("criterion");
        let criteria = read_criteria(r, award, &form);
        let capabilities = r.capabilities("capabilities");
        let nuts = r.regions("nuts");
        let bid_languages = r.languages("bid_languages");
        Some(Assignment {
            title,
            problem,
            affected,
            outcomes: outcomes.into_iter().map(|(_, outcome)| outcome).collect(),
            budget: budget?,
            dates: dates?,
            constraints,
            acceptance,
            award: award?,
            criteria: with_keys(criteria, &groups, before),
            bid_languages,
            capabilities,
            nuts,
            ..before.clone()
        })
    }

    /// As it was, to the millisecond, where nobody touched it.
    fn moment(&mut self, name: &str, before: Instant) -> Option<Instant> {
        let parts = ["-day", "-month", "-year", ".time"].map(|part| format!("{name}{part}"));
        if self.reader.fields.is_blank(name) && parts.iter().all(|part| self.is_unchanged(part)) {
            return Some(before);
        }
        self.reader.moment(name, DayMeans::NeedsTime)
    }

    fn dates(&mut self, effect: Option<Effect>) -> Option<Dates> {
        let (before, now) = (self.before.dates, self.context.form.now);
        let opens_at = if before.opens_at > now {
            self.moment("opens_at", before.opens_at)?.max(now)
        } else {
            before.opens_at
        };
        let questions_until = self.moment("questions_until", before.questions_until);
        let deadline = self.moment("deadline", before.deadline);
        if let Some(deadline) = deadline {
            self.deadline(deadline, opens_at, effect);
        }
        if let Some(until) = questions_until {
            self.questions(until, deadline, effect);
        }
        let r = &mut self.reader;
        let (starts_on, ends_on) = (r.date("starts_on"), r.date("ends_on"));
        self.work(starts_on, ends_on, deadline);
        Some(Dates {
            opens_at,
            questions_until: questions_until?,
            deadline: deadline?,
            starts_on: starts_on?,
            ends_on: ends_on?,
        })
    }

    fn work(&mut self, starts_on: Option<Date>, ends_on: Option<Date>, deadline: Option<Instant>) {
        let r = &mut self.reader;
        not_before(r, "starts_on", starts_on, deadline.map(calendar::local_date));
        if let (Some(starts), Some(ends)) = (starts_on, ends_on)
            && ends < starts
        {
            r.error("ends_on", "error-date-order");
        }
    }

    /// Never earlier; after a material amendment with the shortest period of the route from now on.
    fn deadline(&mut self, deadline: Instant, opens_at: Instant, effect: Option<Effect>) {
        let (before, form) = (self.before.dates, &self.context.form);
        let is_moved = deadline != before.deadline || opens_at != before.opens_at;
        let days = figure(form, days_key(self.before, form));
        let ends = match self.before.route {
            Route::CallOff { lot } => form.lots.iter().find(|own| own.lot == lot).and_then(|lot| lot.framework_ends_at),
            _ => None,
        };
        let needed = deadline_after_amendment(self.before, form);
        let must_last = effect == Some(Effect::Material) || opens_at != before.opens_at;
        let r = &mut self.reader;
        if deadline < before.deadline {
            let args = [("date", calendar::local_date(before.deadline).to_string())];
            r.error_with("deadline", "error-amend-deadline-earlier", &args);
        } else if must_last && deadline < calendar::add_days(form.now.max(opens_at), days) {
            let args = [("days", days.to_string()), ("date", calendar::local_date(needed).to_string())];
            r.error_with("deadline", "error-amend-deadline", &args);
        } else if is_moved && !calendar::is_working_day(calendar::local_date(deadline)) {
            r.error("deadline", "error-deadline-holiday");
        } else if let Some(ends) = ends.filter(|ends| is_moved && deadline >= *ends) {
            let args = [("date", calendar::local_date(ends).to_string())];
            r.error_with("deadline", "error-deadline-framework", &args);
        }
    }

    /// Who reads something new may ask about it.
    fn questions(&mut self, until: Instant, deadline: Option<Instant>, effect: Option<Effect>) {
        let (before, now) = (self.before.dates.questions_until, self.context.form.now);
        let r = &mut self.reader;
        if deadline.is_some_and(|deadline| until >= deadline) {
            r.error("questions_until", "error-questions-before-deadline");
        } else if until < before {
            let args = [("date", calendar::local_date(before).to_string())];
            r.error_with("questions_until", "error-amend-questions-earlier", &args);
        } else if effect == Some(Effect::Material) && until <= now {
            r.error("questions_until", "error-amend-questions");
        }
    }

    fn must_clarify(&mut self, changes: &[AssignmentChange]) {
        let today = calendar::local_date(self.context.form.now);
        let share = self.context.form.figures.value(FigureKey::ClarificationShareMax, today);
        let more = changes.iter().filter(|change| !change.can_clarify(share)).count();
        if more > 0 {
            let args = [("count", more.to_string()), ("max", share.to_string())];
            self.reader.error_with("effect", "error-amend-effect", &args);
        }
    }

    /// A text that says something new in one language and the old in another is two texts.
    fn all_languages(&mut self) {
        let languages = self.context.form.publish_languages;
        let bases: BTreeSet<&str> = self
            .unchanged
            .iter()
            .filter_map(|(name, _)| {
                name.rsplit_once('.')
                    .filter(|(_, lang)| languages.iter().any(|known| known == lang))
            })
            .map(|(base, _)| base)
            .collect();
        for base in bases {
            let field = |lang: &String| format!("{base}.{lang}");
            let (same, new): (Vec<_>, Vec<_>) = languages.iter().partition(|lang| self.is_unchanged(&field(lang)));
            if new.is_empty() {
                continue;
            }
            for lang in same {
                if !self.reader.fields.is_blank(&field(lang)) {
                    self.reader
                        .error_with(field(lang), "error-amend-language", &[("language", lang.clone())]);
                }
            }
        }
    }
}

/// A criterion keeps its key, which answers in drafts and bids are filed under; a new one gets a key that was never used.
fn with_keys(criteria: Vec<Criterion>, groups: &[u32], before: &Assignment) -> Vec<Criterion> {
    let key = |group: u32| {
        let published = usize::try_from(group)
            .ok()
            .and_then(|group| before.criteria.get(group.checked_sub(1)?));
        published.map_or_else(
            || format!("c{}", before.version.saturating_mul(1000).saturating_add(group.into())),
            |criterion| criterion.key.clone(),
        )
    };
    criteria
        .into_iter()
        .zip(groups)
        .map(|(criterion, group)| Criterion {
            key: key(*group),
            ..criterion
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Figures;
    use crate::assignment::{AwardModel, CriterionPart};
    use crate::draft::AnyForm;
    use crate::{AgencyId, AssignmentId, Money};

    fn at(text: &str) -> Instant {
        calendar::instant(text.parse().unwrap()).unwrap()
    }

    fn both(text: &str) -> LocalizedText {
        LocalizedText::from([("nl", text), ("fr", &format!("{text} (fr)"))])
    }

    /// Open since Monday 2 March 2026, closes on Friday 20 March.
    fn published() -> Assignment {
        let criterion = |number: u8, weight: u8| Criterion {
            key: format!("c{number}"),
            name: both(&format!("Criterium {number}")),
            question: both("Hoe pakt u het aan?"),
            weight,
            part: CriterionPart::Blind,
            minimum: None,
            word_limit: 400,
        };
        Assignment {
            id: AssignmentId::generate(),
            number: 2031,
            agency: AgencyId::generate(),
            route: Route::LimitedValue,
            title: both("Formulieren"),
            problem: both("Vier op tien aanvragen zijn onvolledig"),
            affected: both("Inwoners"),
            outcomes: vec![Outcome {
                indicator: both("Volledige aanvragen"),
                baseline: both("60 %"),
                target: both("90 %"),
                measured_how: both("Telling in het loket"),
                by: "2026-06-15".parse().unwrap(),
                depends_on: both("De stad opent het loket"),
            }],
            budget: Money::eur(2_000_000),
            dates: Dates {
                opens_at: at("2026-03-02T10:00"),
                questions_until: at("2026-03-11T12:00"),
                deadline: at("2026-03-20T12:00"),
                starts_on: "2026-04-01".parse().unwrap(),
                ends_on: "2026-06-30".parse().unwrap(),
            },
            constraints: both("WCAG 2.2 AA"),
            acceptance: both("Getest met tien inwoners van de stad"),
            award: AwardModel::FixedBudget,
            criteria: vec![criterion(1, 40), criterion(2, 40), criterion(3, 20)],
            bid_languages: vec!["nl".to_owned()],
            capabilities: vec!["cpv:72413000".to_owned()],
            nuts: Vec::new(),
            published_at: Some(at("2026-03-02T10:00")),
            planned_month: None,
            cancelled_at: None,
            cancelled_reason: None,
            next_step: None,
            opened_at: None,
            version: 2,
            created_at: at("2026-03-02T10:00"),
        }
    }

    fn check_at(now: &str, typed: &[(&str, &str)]) -> Result<NewAssignmentAmendment, Vec<(String, &'static str)>> {
        let before = published();
        let mut fields = assignment_amendment_fields(&before);
        for (name, text) in [("reason.nl", "Vergeten"), ("reason.fr", "Oublié")].iter().chain(typed) {
            fields.set(*name, *text);
        }
        let languages = ["nl".to_owned(), "fr".to_owned()];
        let figures = Figures::default();
        let context = AssignmentAmendmentContext {
            form: AssignmentContext {
                publish_languages: &languages,
                figures: &figures,
                known: &AnyForm,
                now: at(now),
                lots: &[],
                sum_of_similar_cents: 0,
            },
            leaves_division: fields.get("capabilities").contains("cpv:45"),
        };
        check_assignment_amendment(&fields, &before, &context)
            .map_err(|errors| errors.into_iter().map(|error| (error.field, error.id)).collect())
    }

    fn refused(now: &str, typed: &[(&str, &str)]) -> Vec<(String, &'static str)> {
        check_at(now, typed).unwrap_err()
    }

    const MATERIAL: (&str, &str) = ("effect", "material");
    const CLEARER: (&str, &str) = ("effect", "clarification");

    #[test]
    fn what_is_published_amends_nothing() {
        let found = refused("2026-03-03T10:00", &[CLEARER]);
        assert_eq!(found, [("title.nl".to_owned(), "error-amend-nothing")]);
        let found = refused("2026-03-03T10:00", &[]);
        assert!(found.contains(&("effect".to_owned(), "error-choose")));
    }

    #[test]
    fn a_material_change_leaves_the_period_of_the_route() {
        // Limited value: 5 days.
        let typed = [MATERIAL, ("budget", "25000")];
        let new = check_at("2026-03-11T11:00", &typed).unwrap();
        assert_eq!((new.effect, new.changes.len()), (Effect::Material, 1));
        assert_eq!(new.assignment.dates.deadline, published().dates.deadline, "nine days are left");
        let found = refused("2026-03-17T12:00", &typed);
        assert_eq!(
            found,
            [
                ("deadline".to_owned(), "error-amend-deadline"),
                ("questions_until".to_owned(), "error-amend-questions"),
            ]
        );
        // Five days later is Sunday 22 March.
        let moved = |day: &'static str| [MATERIAL, ("budget", "25000"), ("deadline-day", day), ("questions_until-day", "19")];
        assert_eq!(
            refused("2026-03-17T12:00", &moved("22")),
            [("deadline".to_owned(), "error-deadline-holiday")]
        );
        assert_eq!(
            refused("2026-03-17T12:00", &moved("21")),
            [("deadline".to_owned(), "error-amend-deadline")]
        );
        assert!(check_at("2026-03-17T12:00", &moved("23")).is_ok());
    }

    #[test]
    fn a_deadline_never_comes_earlier() {
        let found = refused("2026-03-03T10:00", &[CLEARER, ("deadline-day", "19")]);
        assert_eq!(found, [("deadline".to_owned(), "error-amend-deadline-earlier")]);
        let later = check_at("2026-03-19T10:00", &[CLEARER, ("deadline-day", "23")]).unwrap();
        assert_eq!(
            later.assignment.dates.deadline,
            at("2026-03-23T12:00"),
            "more time is no material change"
        );
        let found = refused("2026-03-03T10:00", &[CLEARER, ("questions_until-day", "10")]);
        assert_eq!(found, [("questions_until".to_owned(), "error-amend-questions-earlier")]);
    }

    #[test]
    fn a_clarification_in_one_language_and_no_more_than_that() {
        let new = check_at(
            "2026-03-19T10:00",
            &[CLEARER, ("acceptance.nl", "Getest met tien inwoners van onze stad")],
        )
        .unwrap();
        assert_eq!(new.changes.len(), 1);
        for (name, text) in [
            ("budget", "20001"),
            ("constraints.nl", "WCAG 2.1 AA"),
            ("criterion.1.word_limit", "500"),
        ] {
            let found = refused("2026-03-03T10:00", &[CLEARER, (name, text)]);
            assert_eq!(found, [("effect".to_owned(), "error-amend-effect")], "{name}");
        }
        // A material change says it in every language.
        let found = refused("2026-03-03T10:00", &[MATERIAL, ("constraints.nl", "WCAG 2.1 AA")]);
        assert_eq!(found, [("constraints.fr".to_owned(), "error-amend-language")]);
        assert!(
            check_at(
                "2026-03-03T10:00",
                &[MATERIAL, ("constraints.nl", "WCAG 2.1 AA"), ("constraints.fr", "WCAG 2.1")]
            )
            .is_ok()
        );
    }

    #[test]
    fn another_assignment_is_no_amendment() {
        for (name, text, id) in [
            ("route", "negotiated", "error-amend-route"),
            ("capabilities", "cpv:45000000", "error-amend-division"),
            ("budget", "30000", "error-budget-route"),
        ] {
            let found = refused("2026-03-03T10:00", &[MATERIAL, (name, text)]);
            assert_eq!(found, [(name.to_owned(), id)]);
        }
        let blank: Vec<String> = assignment_amendment_fields(&published())
            .groups("outcome")
            .iter()
            .flat_map(|_| {
                assignment_amendment_fields(&published())
                    .iter()
                    .filter(|(name, _)| name.starts_with("outcome."))
                    .map(|(name, _)| name.to_owned())
                    .collect::<Vec<_>>()
            })
            .collect();
        let typed: Vec<(&str, &str)> = [MATERIAL].into_iter().chain(blank.iter().map(|name| (name.as_str(), ""))).collect();
        assert!(refused("2026-03-03T10:00", &typed).contains(&("outcome.1.indicator.nl".to_owned(), "error-amend-outcome-gone")));
    }

    #[test]
    fn criteria_keep_their_keys() {
        let gone = ["name.nl", "name.fr", "question.nl", "question.fr", "weight", "part", "word_limit"];
        let gone: Vec<String> = gone.iter().map(|name| format!("criterion.2.{name}")).collect();
        let mut typed = vec![
            MATERIAL,
            ("criterion.4.name.nl", "Nieuw"),
            ("criterion.4.name.fr", "Nouveau"),
            ("criterion.4.question.nl", "Wat?"),
            ("criterion.4.question.fr", "Quoi ?"),
            ("criterion.4.weight", "40"),
            ("criterion.4.part", "blind"),
        ];
        typed.extend(gone.iter().map(|name| (name.as_str(), "")));
        let new = check_at("2026-03-03T10:00", &typed).unwrap();
        let keys: Vec<&str> = new.assignment.criteria.iter().map(|criterion| criterion.key.as_str()).collect();
        assert_eq!(keys, ["c1", "c3", "c2004"]);
        assert!(new.changes.len() >= 8, "one is gone, one is new");
    }

    #[test]
    fn weights_and_targets_are_looked_at_as_at_the_launch() {
        let found = refused("2026-03-03T10:00", &[MATERIAL, ("criterion.3.weight", "21")]);
        assert_eq!(found, [("criterion.1.weight".to_owned(), "error-weights-total")]);
        let same = [MATERIAL, ("outcome.1.target.nl", "60 %"), ("outcome.1.target.fr", "60 % (fr)")];
        let found = refused("2026-03-03T10:00", &same);
        assert!(
            found.contains(&("outcome.1.target.nl".to_owned(), "error-target-is-baseline")),
            "{found:?}"
        );
    }
}
