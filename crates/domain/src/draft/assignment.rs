//! An assignment as typed, and its check.

use super::parts::{bid_days_key, figure, read_award, read_criteria, read_dates, read_outcomes, read_route};
use super::reader::{Known, LONG, Reader, SHORT};
use super::section::{SectionStatus, head, statuses};
use super::{BLANK, Fields, new_assignment_fields};
use crate::assignment::{Assignment, AwardModel, Criterion, Dates, Outcome, Route};
use crate::effort::{Format, LEAST_WORDS, effort};
use crate::framework::FrameworkKind;
use crate::{AgencyId, AssignmentId, FieldError, FigureKey, Figures, Instant, LocalizedText, LotId, Money, calendar};
use jiff::civil::Date;

/// The task list of the assignment editor: the seven parts of an assignment, and how it is bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AssignmentSection {
    Route,
    Problem,
    Affected,
    Outcomes,
    Budget,
    Dates,
    Constraints,
    Acceptance,
    Criteria,
    Needs,
}

crate::text_enum::text_enum!(AssignmentSection {
    Route = "route",
    Problem = "problem",
    Affected = "affected",
    Outcomes = "outcomes",
    Budget = "budget",
    Dates = "dates",
    Constraints = "constraints",
    Acceptance = "acceptance",
    Criteria = "criteria",
    Needs = "needs",
});

impl AssignmentSection {
    /// The first parts of the names of its fields: `outcome` stands for `outcome.1.indicator.nl`.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Route => &["route", "lot", "open_to_all", "invited"],
            Self::Problem => &["title", "problem"],
            Self::Affected => &["affected"],
            Self::Outcomes => &["outcome"],
            Self::Budget => &["budget"],
            Self::Dates => &["planned_month", "opens_at", "questions_until", "deadline", "starts_on", "ends_on"],
            Self::Constraints => &["constraints"],
            Self::Acceptance => &["acceptance"],
            Self::Criteria => &["award", "price_weight", "full_points_saving_percent", "criterion"],
            Self::Needs => &["capabilities", "nuts", "bid_languages"],
        }
    }
    /// The section that a field belongs to.
    #[must_use]
    pub fn of(field: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|section| section.fields().contains(&head(field)))
    }
}

/// A lot that the agency can call off from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallOffLot {
    pub lot: LotId,
    pub kind: FrameworkKind,
    /// `None`: no limit is known.
    pub largest_assignment_cents: Option<i64>,
    /// The ceiling less the assignments launched in it.
    pub left_cents: Option<i64>,
    pub framework_ends_at: Option<Instant>,
}

/// What a check needs to know besides the form.
#[derive(Clone, Copy)]
pub struct AssignmentContext<'a> {
    /// Every text is needed in each.
    pub publish_languages: &'a [String],
    pub figures: &'a Figures,
    pub known: &'a dyn Known,
    pub now: Instant,
    /// In the agency's live frameworks.
    pub lots: &'a [CallOffLot],
    /// The agency's stand-alone assignments of the last 12 months in the same CPV division: thresholds look at the sum.
    pub sum_of_similar_cents: i64,
}

/// An assignment that can be launched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAssignment {
    pub route: Route,
    pub title: LocalizedText,
    pub problem: LocalizedText,
    pub affected: LocalizedText,
    pub outcomes: Vec<Outcome>,
    pub budget: Money,
    pub dates: Dates,
    pub constraints: LocalizedText,
    pub acceptance: LocalizedText,
    pub award: AwardModel,
    pub criteria: Vec<Criterion>,
    pub bid_languages: Vec<String>,
    pub capabilities: Vec<String>,
    pub nuts: Vec<String>,
    /// Of a planned one: as typed, else the month in which it opens.
    pub planned_month: Option<Date>,
}

impl NewAssignment {
    /// As it is published now.
    #[must_use]
    pub fn published(self, id: AssignmentId, number: i64, agency: AgencyId, now: Instant) -> Assignment {
        Assignment {
            id,
            number,
            agency,
            route: self.route,
            title: self.title,
            problem: self.problem,
            affected: self.affected,
            outcomes: self.outcomes,
            budget: self.budget,
            dates: self.dates,
            constraints: self.constraints,
            acceptance: self.acceptance,
            award: self.award,
            criteria: self.criteria,
            bid_languages: self.bid_languages,
            capabilities: self.capabilities,
            nuts: self.nuts,
            published_at: Some(now),
            planned_month: self.planned_month,
            cancelled_at: None,
            cancelled_reason: None,
            next_step: None,
            opened_at: None,
            version: 1,
            created_at: now,
        }
    }
}

/// Everything that stands in the way of launching, in the order of the form; or the assignment.
pub fn check_assignment(fields: &Fields, context: &AssignmentContext<'_>) -> Result<NewAssignment, Vec<FieldError>> {
    let mut reader = Reader::new(fields, context.publish_languages, context.known);
    let r = &mut reader;

    let (route, lot) = read_route(r, context).unzip();
    let title = r.localized("title", SHORT);
    let problem = r.localized("problem", LONG);
    let affected = r.localized("affected", LONG);
    let outcomes = read_outcomes(r);
    let budget = r.amount("budget");
    if let (Some(route), Some(budget)) = (&route, budget) {
        check_budget(r, route, lot.flatten(), budget.cents, context);
    }
    let dates = read_dates(r, route.as_ref(), lot.flatten(), context);
    if let Some(dates) = dates {
        check_outcome_dates(r, &outcomes, dates);
    }
    let planned_month = r.optional_month("planned_month");
    let constraints = r.localized("constraints", LONG);
    let acceptance = r.localized("acceptance", LONG);
    let award = read_award(r, context);
    let criteria = read_criteria(r, award, context);
    if let Some(budget) = budget {
        check_effort(r, &criteria, budget.cents, context);
    }
    let capabilities = r.capabilities("capabilities");
    let nuts = r.regions("nuts");
    let bid_languages = r.languages("bid_languages");
    check_blanks(r);

    let assignment = route.zip(budget).zip(dates).zip(award).map(|(((route, budget), dates), award)| {
        let opens_on = calendar::local_date(dates.opens_at);
        let is_planned = dates.opens_at > context.now;
        NewAssignment {
            route,
            title,
            problem,
            affected,
            outcomes: outcomes.into_iter().map(|(_, outcome)| outcome).collect(),
            budget,
            dates,
            constraints,
            acceptance,
            award,
            criteria,
            bid_languages,
            capabilities,
            nuts,
            planned_month: is_planned.then(|| planned_month.unwrap_or_else(|| opens_on.first_of_month())),
        }
    });
    reader.errors.finish(assignment)
}

/// What a template leaves open is filled in.
fn check_blanks(r: &mut Reader<'_>) {
    let is_open = |(name, text): &(&str, &str)| text.contains(BLANK) && AssignmentSection::of(name).is_some();
    let open: Vec<String> = r.fields.iter().filter(is_open).map(|(name, _)| name.to_owned()).collect();
    for field in open {
        r.error(field, "error-blank-left");
    }
}

/// Below the threshold of the route, with similar assignments; within what the lot allows.
pub(super) fn check_budget(r: &mut Reader<'_>, route: &Route, lot: Option<CallOffLot>, budget_cents: i64, context: &AssignmentContext<'_>) {
    let today = calendar::local_date(context.now);
    let limit = match route {
        Route::CallOff { .. } => {
            let Some(lot) = lot else { return };
            if let Some(max) = lot.largest_assignment_cents.filter(|max| budget_cents > *max) {
                r.error_with("budget", "error-budget-lot", &[("max_cents", max.to_string())]);
            } else if let Some(left) = lot.left_cents.filter(|left| budget_cents > *left) {
                r.error_with("budget", "error-budget-left", &[("max_cents", left.max(0).to_string())]);
            }
            return;
        }
        Route::LimitedValue => context.figures.value(FigureKey::LimitedValue, today),
        Route::Negotiated { .. } => context.figures.value(FigureKey::NegotiatedLimit, today),
    };
    if budget_cents >= limit {
        r.error_with("budget", "error-budget-route", &[("limit_cents", limit.to_string())]);
    } else if budget_cents.saturating_add(context.sum_of_similar_cents) >= limit {
        let args = [
            ("limit_cents", limit.to_string()),
            ("similar_cents", context.sum_of_similar_cents.to_string()),
        ];
        r.error_with("budget", "error-budget-similar", &args);
    }
}

/// All bids together cost no more than a share of the value: else the format must shrink, beginning with the longest answer.
fn check_effort(r: &mut Reader<'_>, criteria: &[Criterion], budget_cents: i64, context: &AssignmentContext<'_>) {
    let format = Format::of(criteria);
    let effort = effort(&format, context.figures, calendar::local_date(context.now));
    let groups = r.fields.filled_groups("criterion");
    // What could not be read has its own error.
    if groups.len() != criteria.len() || format.is_least() || !effort.is_above_cap(budget_cents) {
        return;
    }
    let longest = groups.iter().zip(criteria).max_by_key(|(_, criterion)| criterion.word_limit);
    let field = longest.map_or_else(|| "criterion".to_owned(), |(group, _)| format!("criterion.{group}.word_limit"));
    let words = effort.words_within(budget_cents);
    if words < LEAST_WORDS {
        let args = [("max", effort.cap_percent.to_string()), ("count", LEAST_WORDS.to_string())];
        r.error_with(field, "error-bid-effort-questions", &args);
    } else {
        let args = [("max", effort.cap_percent.to_string()), ("count", words.to_string())];
        r.error_with(field, "error-bid-effort", &args);
    }
}

/// Nothing can be reached before the work begins.
pub(super) fn check_outcome_dates(r: &mut Reader<'_>, outcomes: &[(u32, Outcome)], dates: Dates) {
    for (group, _) in outcomes.iter().filter(|(_, outcome)| outcome.by < dates.starts_on) {
        r.error_with(
            format!("outcome.{group}.by"),
            "error-date-not-before",
            &[("date", dates.starts_on.to_string())],
        );
    }
}

/// The shortest time between opening and deadline by the route that is typed, in days; `None` while there is none.
#[must_use]
pub fn bid_days(fields: &Fields, context: &AssignmentContext<'_>) -> Option<i64> {
    let mut reader = Reader::new(fields, context.publish_languages, context.known);
    let (route, lot) = read_route(&mut reader, context)?;
    Some(figure(context, bid_days_key(&route, lot)))
}

/// The task list.
#[must_use]
pub fn assignment_status(fields: &Fields, context: &AssignmentContext<'_>) -> Vec<(AssignmentSection, SectionStatus)> {
    let errors = check_assignment(fields, context).err().unwrap_or_default();
    let fresh = new_assignment_fields(context.publish_languages, context.figures, calendar::local_date(context.now));
    statuses(AssignmentSection::ALL, AssignmentSection::of, fields, &fresh, &errors)
}
