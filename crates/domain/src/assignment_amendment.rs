//! What an amendment of a published assignment changes, and whether a firm would have bid otherwise: then it gets time to.

use crate::amendment::Term;
use crate::assignment::{Assignment, AwardModel, Criterion, Outcome};
use crate::difference::{Piece, words};
use crate::{AssignmentId, Instant, LocalizedText};
use serde::{Deserialize, Serialize};

/// A published amendment: numbered from 1 within its assignment, dated, with its reason and what it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignmentAmendment {
    pub assignment: AssignmentId,
    pub number: i64,
    pub at: Instant,
    pub effect: Effect,
    pub reason: LocalizedText,
    pub changes: Vec<AssignmentChange>,
}

/// What the agency says that it is, and what is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// A firm could have decided or bid otherwise. Directive 2014/24/EU art. 47(3)(b): then the time limit is extended.
    Material,
    /// A mistake of spelling, the same said more clearly, or more time.
    Clarification,
}

crate::text_enum::text_enum!(Effect {
    Material = "material",
    Clarification = "clarification",
});

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssignmentChange {
    pub part: AssignmentPart,
    /// Of an outcome or a criterion: which one, from 1, in the order of the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<usize>,
    pub before: Term,
    pub after: Term,
}

/// Written with [`AssignmentPart::as_str`], stable for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssignmentPart {
    Title,
    Problem,
    Affected,
    OutcomeIndicator,
    OutcomeBaseline,
    OutcomeTarget,
    OutcomeMeasured,
    OutcomeDepends,
    OutcomeBy,
    Budget,
    Opens,
    QuestionsUntil,
    Deadline,
    Starts,
    Ends,
    Constraints,
    Acceptance,
    Award,
    PriceWeight,
    Saving,
    CriterionName,
    CriterionQuestion,
    CriterionWeight,
    CriterionScored,
    CriterionMinimum,
    CriterionWords,
    Capabilities,
    Regions,
    BidLanguages,
}

crate::text_enum::text_enum!(AssignmentPart {
    Title = "title",
    Problem = "problem",
    Affected = "affected",
    OutcomeIndicator = "outcome-indicator",
    OutcomeBaseline = "outcome-baseline",
    OutcomeTarget = "outcome-target",
    OutcomeMeasured = "outcome-measured",
    OutcomeDepends = "outcome-depends",
    OutcomeBy = "outcome-by",
    Budget = "budget",
    Opens = "opens",
    QuestionsUntil = "questions-until",
    Deadline = "deadline",
    Starts = "starts",
    Ends = "ends",
    Constraints = "constraints",
    Acceptance = "acceptance",
    Award = "award",
    PriceWeight = "price-weight",
    Saving = "saving",
    CriterionName = "criterion-name",
    CriterionQuestion = "criterion-question",
    CriterionWeight = "criterion-weight",
    CriterionScored = "criterion-scored",
    CriterionMinimum = "criterion-minimum",
    CriterionWords = "criterion-words",
    Capabilities = "capabilities",
    Regions = "regions",
    BidLanguages = "bid-languages",
});

impl AssignmentChange {
    /// Whether it may be called a clarification. More time always may. A text may while no figure in it changes and no more than
    /// `share_max` percent of its words. Amounts, dates, weights and codes never: whoever read them has decided by them.
    #[must_use]
    pub fn can_clarify(&self, share_max: i64) -> bool {
        use AssignmentPart as P;
        match (self.part, &self.before, &self.after) {
            (P::QuestionsUntil | P::Deadline | P::Opens, ..) => true,
            // These tell what is behind it; nothing is promised or scored by them.
            (P::Title | P::Problem | P::Affected, ..) => true,
            (_, Term::Text(before), Term::Text(after)) => is_same_said(before, after, share_max),
            _ => false,
        }
    }
}

fn is_same_said(before: &LocalizedText, after: &LocalizedText, share_max: i64) -> bool {
    let all = before.iter().chain(after.iter()).map(|(lang, _)| lang);
    all.map(|lang| (before.get(lang).unwrap_or_default(), after.get(lang).unwrap_or_default()))
        .filter(|(old, new)| old != new && !old.is_empty())
        .all(|(old, new)| figures(old) == figures(new) && changed_percent(old, new) <= share_max.max(0).unsigned_abs())
}

/// Every run of digits, in order.
fn figures(text: &str) -> Vec<&str> {
    text.split(|char: char| !char.is_numeric()).filter(|run| !run.is_empty()).collect()
}

/// Of the words of the older text, how many changed or came, rounded down. One word may always change: else no mistake in a short text
/// could be put right.
fn changed_percent(old: &str, new: &str) -> u64 {
    let count = |text: &str| text.split_whitespace().count();
    let (mut removed, mut added) = (0, 0);
    for piece in words(old, new) {
        match piece {
            Piece::Same(_) => {}
            Piece::Removed(text) => removed += count(&text),
            Piece::Added(text) => added += count(&text),
        }
    }
    let changed = removed.max(added);
    if changed <= 1 {
        return 0;
    }
    let share = changed * 100 / count(old).max(1);
    u64::try_from(share).unwrap_or(u64::MAX)
}

/// Every difference, in the order of the page. Criteria are told apart by their keys, outcomes by their place.
#[must_use]
pub fn changes(before: &Assignment, after: &Assignment) -> Vec<AssignmentChange> {
    use AssignmentPart as P;
    let mut found = Found(Vec::new());
    let text = |text: &LocalizedText| Term::text(Some(text));
    found.note(P::Title, None, text(&before.title), text(&after.title));
    found.note(P::Problem, None, text(&before.problem), text(&after.problem));
    found.note(P::Affected, None, text(&before.affected), text(&after.affected));
    for place in 0..before.outcomes.len().max(after.outcomes.len()) {
        found.outcome(place + 1, before.outcomes.get(place), after.outcomes.get(place));
    }
    found.note(P::Budget, None, Term::Money(before.budget), Term::Money(after.budget));
    let (old, new) = (&before.dates, &after.dates);
    found.note(P::Opens, None, Term::Moment(old.opens_at), Term::Moment(new.opens_at));
    let (was, is) = (Term::Moment(old.questions_until), Term::Moment(new.questions_until));
    found.note(P::QuestionsUntil, None, was, is);
    found.note(P::Deadline, None, Term::Moment(old.deadline), Term::Moment(new.deadline));
    found.note(P::Starts, None, Term::Day(old.starts_on), Term::Day(new.starts_on));
    found.note(P::Ends, None, Term::Day(old.ends_on), Term::Day(new.ends_on));
    found.note(P::Constraints, None, text(&before.constraints), text(&after.constraints));
    found.note(P::Acceptance, None, text(&before.acceptance), text(&after.acceptance));
    let (was, is) = (award(before.award), award(after.award));
    for (part, (was, is)) in [P::Award, P::PriceWeight, P::Saving].into_iter().zip(was.into_iter().zip(is)) {
        found.note(part, None, was, is);
    }
    found.criteria(&before.criteria, &after.criteria);
    let codes = |codes: &Vec<String>| Term::Codes(codes.clone());
    found.note(P::Capabilities, None, codes(&before.capabilities), codes(&after.capabilities));
    found.note(P::Regions, None, codes(&before.nuts), codes(&after.nuts));
    found.note(P::BidLanguages, None, codes(&before.bid_languages), codes(&after.bid_languages));
    found.0
}

type TextOf<T> = (AssignmentPart, fn(&T) -> &LocalizedText);
type TermOf<T> = (AssignmentPart, fn(&T) -> Term);

struct Found(Vec<AssignmentChange>);

impl Found {
    fn note(&mut self, part: AssignmentPart, place: Option<usize>, before: Term, after: Term) {
        if before != after {
            self.0.push(AssignmentChange {
                part,
                place,
                before,
                after,
            });
        }
    }

    fn outcome(&mut self, place: usize, before: Option<&Outcome>, after: Option<&Outcome>) {
        use AssignmentPart as P;
        let texts: [TextOf<Outcome>; 5] = [
            (P::OutcomeIndicator, |outcome| &outcome.indicator),
            (P::OutcomeBaseline, |outcome| &outcome.baseline),
            (P::OutcomeTarget, |outcome| &outcome.target),
            (P::OutcomeMeasured, |outcome| &outcome.measured_how),
            (P::OutcomeDepends, |outcome| &outcome.depends_on),
        ];
        for (part, of) in texts {
            self.note(part, Some(place), Term::text(before.map(of)), Term::text(after.map(of)));
        }
        let by = |outcome: Option<&Outcome>| outcome.map_or(Term::Nothing, |outcome| Term::Day(outcome.by));
        self.note(P::OutcomeBy, Some(place), by(before), by(after));
    }

    /// In their new order, those that are gone last, under the place that they had.
    fn criteria(&mut self, before: &[Criterion], after: &[Criterion]) {
        let of = |list: &[Criterion], key: &str| list.iter().find(|criterion| criterion.key == key).cloned();
        for (place, new) in (1..).zip(after) {
            self.criterion(place, of(before, &new.key).as_ref(), Some(new));
        }
        for (place, old) in (1..).zip(before) {
            if of(after, &old.key).is_none() {
                self.criterion(place, Some(old), None);
            }
        }
    }

    fn criterion(&mut self, place: usize, before: Option<&Criterion>, after: Option<&Criterion>) {
        use AssignmentPart as P;
        let texts: [TextOf<Criterion>; 2] = [
            (P::CriterionName, |criterion| &criterion.name),
            (P::CriterionQuestion, |criterion| &criterion.question),
        ];
        for (part, of) in texts {
            self.note(part, Some(place), Term::text(before.map(of)), Term::text(after.map(of)));
        }
        let values: [TermOf<Criterion>; 4] = [
            (P::CriterionWeight, |criterion| Term::Number(criterion.weight.into())),
            (P::CriterionScored, |criterion| Term::Word(criterion.part.as_str().to_owned())),
            (P::CriterionMinimum, |criterion| {
                criterion.minimum.map_or(Term::Nothing, |minimum| Term::Number(minimum.into()))
            }),
            (P::CriterionWords, |criterion| Term::Number(criterion.word_limit.into())),
        ];
        for (part, of) in values {
            self.note(part, Some(place), before.map_or(Term::Nothing, of), after.map_or(Term::Nothing, of));
        }
    }
}

/// The model, the weight of the price, and the saving that earns all its points.
fn award(model: AwardModel) -> [Term; 3] {
    let word = |word: &str| Term::Word(word.to_owned());
    match model {
        AwardModel::FixedBudget => [word("fixed-budget"), Term::Nothing, Term::Nothing],
        AwardModel::PriceQuality {
            price_weight,
            full_points_saving_percent,
        } => [
            word("price-quality"),
            Term::Number(price_weight.into()),
            Term::Number(full_points_saving_percent.into()),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn change(part: AssignmentPart, before: &str, after: &str) -> AssignmentChange {
        let text = |text: &str| Term::Text(LocalizedText::one("nl", text));
        AssignmentChange {
            part,
            place: None,
            before: text(before),
            after: text(after),
        }
    }

    #[rstest]
    #[case(
        "Getest met tien inwoners en vijf medewerkers",
        "Getest met tien inwonres en vijf medewerkers",
        true
    )]
    #[case(
        "Getest met 10 inwoners van de stad Aalst en omgeving",
        "Getest met 12 inwoners van de stad Aalst en omgeving",
        false
    )]
    #[case("Getest met tien inwoners van de stad", "Enkel een verslag volstaat voor ons", false)]
    #[case("WCAG", "Toegankelijk", true)]
    #[case("WCAG 2.2 AA", "WCAG 2.2 AA en ook snel op een telefoon", false)]
    fn a_text_is_clarified_while_its_figures_and_most_words_stay(#[case] before: &str, #[case] after: &str, #[case] can: bool) {
        assert_eq!(change(AssignmentPart::Acceptance, before, after).can_clarify(20), can, "{after}");
        assert!(change(AssignmentPart::Problem, before, after).can_clarify(20), "what is behind it");
    }

    #[test]
    fn a_language_more_is_a_clarification() {
        let text = |text: LocalizedText| Term::Text(text);
        let change = AssignmentChange {
            part: AssignmentPart::Constraints,
            place: None,
            before: text(LocalizedText::one("nl", "WCAG 2.2")),
            after: text(LocalizedText::from([("nl", "WCAG 2.2"), ("fr", "WCAG 2.2 AA")])),
        };
        assert!(change.can_clarify(20));
    }

    #[test]
    fn amounts_and_weights_never_are() {
        let number = |part: AssignmentPart| AssignmentChange {
            part,
            place: Some(1),
            before: Term::Number(40),
            after: Term::Number(41),
        };
        assert!(!number(AssignmentPart::CriterionWeight).can_clarify(100));
        assert!(!number(AssignmentPart::Budget).can_clarify(100));
        assert!(number(AssignmentPart::Deadline).can_clarify(0));
    }
}
