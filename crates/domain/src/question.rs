//! Questions about an assignment. Nobody learns who asked: not the agency, not the operator, not whoever holds a copy of the database. So nothing
//! here has a place for an asker or for a moment; answers go to all at one instant.

use crate::bidding::BidRefusal;
use crate::phase::{AssignmentPhase, assignment_phase};
use crate::text_enum::text_enum;
use crate::{
    AssignmentId, Instant, LocalizedText, QuestionId,
    assignment::{Assignment, Dates},
    calendar,
};

/// Of a question, in characters.
pub const QUESTION_MIN: usize = 10;
pub const QUESTION_MAX: usize = 2000;
/// Additions to one question, of both sides together.
pub const NOTES_MAX: usize = 20;

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;

/// As it is stored and shown to the buyer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Random (UUID v4): it tells no time.
    pub id: QuestionId,
    pub assignment: AssignmentId,
    /// Of the text.
    pub language: String,
    /// As asked; empty once it was withdrawn.
    pub text: String,
    /// The full hour before it was asked, never the moment.
    pub asked_at: Instant,
    /// Asked before the assignment's `questions_until`: what the hour cannot tell.
    pub is_in_time: bool,
    /// As it is or will be published: the question without what tells who asks, and translations. Empty until the buyer wrote something.
    pub published: LocalizedText,
    pub answer: LocalizedText,
    /// The answer tells bidders something that the notice does not.
    pub adds_information: bool,
    pub declined: Option<Declined>,
    /// The question that is answered for both.
    pub merged_into: Option<QuestionId>,
    pub released_at: Option<Instant>,
    /// Given at the release: "Question 3".
    pub number: Option<i64>,
    /// A full hour too.
    pub withdrawn_at: Option<Instant>,
    /// What was added since, in order.
    pub notes: Vec<Note>,
    pub version: i64,
}

/// What the asker adds, or the buyer asks back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub is_from_buyer: bool,
    pub language: String,
    pub text: String,
    /// A full hour.
    pub at: Instant,
    pub is_in_time: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declined {
    pub reason: DeclineReason,
    /// For the asker, in `language`.
    pub text: String,
    pub language: String,
}

/// Why a question gets no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeclineReason {
    /// Whatever is left out of it, it says who asks.
    RevealsAsker,
    NotAboutThis,
    /// The answer would tell business secrets or personal data. Directive 2014/24/EU art. 21.
    Confidential,
    Other,
}

text_enum!(DeclineReason {
    RevealsAsker = "reveals-asker",
    NotAboutThis = "not-about-this",
    Confidential = "confidential",
    Other = "other",
});

/// Derived, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum QuestionState {
    Waiting,
    /// The buyer asked something back, and waits.
    AskedBack,
    /// Its answer is complete and not released.
    Drafted,
    Answered,
    Declined,
    Merged,
    Withdrawn,
}

text_enum!(QuestionState {
    Waiting = "waiting",
    AskedBack = "asked-back",
    Drafted = "drafted",
    Answered = "answered",
    Declined = "declined",
    Merged = "merged",
    Withdrawn = "withdrawn",
});

impl QuestionState {
    /// Nothing is decided: the asker may add or withdraw, the buyer may answer, ask back, merge, decline.
    #[must_use]
    pub const fn is_pending(self) -> bool {
        matches!(self, Self::Waiting | Self::AskedBack | Self::Drafted)
    }
}

impl Question {
    /// `languages`: those in which the agency publishes. An answer is complete when it is in all of them.
    #[must_use]
    pub fn state(&self, languages: &[String]) -> QuestionState {
        if self.withdrawn_at.is_some() {
            QuestionState::Withdrawn
        } else if self.released_at.is_some() {
            QuestionState::Answered
        } else if self.declined.is_some() {
            QuestionState::Declined
        } else if self.merged_into.is_some() {
            QuestionState::Merged
        } else if self.is_answered_in(languages) {
            QuestionState::Drafted
        } else if self.notes.last().is_some_and(|note| note.is_from_buyer) {
            QuestionState::AskedBack
        } else {
            QuestionState::Waiting
        }
    }

    #[must_use]
    pub fn is_answered_in(&self, languages: &[String]) -> bool {
        let has = |lang: &String| self.answer.get(lang).is_some_and(|text| !text.trim().is_empty());
        !languages.is_empty() && languages.iter().all(has)
    }

    /// What all may read of it: as the buyer wrote it, else as it was asked.
    #[must_use]
    pub fn shown(&self) -> LocalizedText {
        let mut shown = self.published.clone();
        if shown.get(&self.language).is_none_or(|text| text.trim().is_empty()) {
            shown.set(&self.language, self.text.clone());
        }
        shown
    }

    /// The buyer took something out of it.
    #[must_use]
    pub fn is_redacted(&self) -> bool {
        self.published
            .get(&self.language)
            .is_some_and(|text| !text.trim().is_empty() && text.trim() != self.text.trim())
    }
}

/// The moment without what ties it to a request: the beginning of its hour.
#[must_use]
pub fn full_hour(at: Instant) -> Instant {
    Instant::from_millis(at.as_millis().div_euclid(HOUR_MS) * HOUR_MS).unwrap_or(at)
}

/// A new id that tells no time.
#[must_use]
pub fn new_id() -> QuestionId {
    QuestionId::from_uuid(uuid::Uuid::new_v4())
}

/// Why one cannot ask now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AskRefusal {
    NotOpenYet,
    Cancelled,
    Closed,
    /// Later ones could not be answered for all in time.
    QuestionsOver,
    /// The person belongs to no firm.
    NoFirm,
    /// It is its own agency's.
    OwnAgency,
    /// None of the person's firms may bid.
    NotEligible(BidRefusal),
}

impl AskRefusal {
    /// As in the i18n ids `questions-refusal-…`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotOpenYet => "not-open-yet",
            Self::Cancelled => "cancelled",
            Self::Closed => "closed",
            Self::QuestionsOver => "questions-over",
            Self::NoFirm => "no-firm",
            Self::OwnAgency => "own-agency",
            Self::NotEligible(_) => "not-eligible",
        }
    }
}

/// Whether questions are taken at `at`: `[opens_at, questions_until)`.
pub fn are_questions_open(assignment: &Assignment, at: Instant) -> Result<(), AskRefusal> {
    match assignment_phase(assignment, at) {
        AssignmentPhase::Draft | AssignmentPhase::Planned => Err(AskRefusal::NotOpenYet),
        AssignmentPhase::Cancelled => Err(AskRefusal::Cancelled),
        AssignmentPhase::Closed => Err(AskRefusal::Closed),
        AssignmentPhase::Open if at >= assignment.dates.questions_until => Err(AskRefusal::QuestionsOver),
        AssignmentPhase::Open => Ok(()),
    }
}

/// Whether somebody may ask at `at` whose firms the assignment is for or not, each as [`crate::bidding::is_addressed`] says: one is enough, and
/// which one is not kept.
pub fn may_ask(assignment: &Assignment, firms: &[Result<(), BidRefusal>], at: Instant) -> Result<(), AskRefusal> {
    are_questions_open(assignment, at)?;
    let mut refusal = AskRefusal::NoFirm;
    for firm in firms {
        match *firm {
            Ok(()) => return Ok(()),
            Err(why) => refusal = AskRefusal::NotEligible(why),
        }
    }
    Err(refusal)
}

/// Until when answers come without moving the deadline: half of the time between the last question and the deadline is the agency's, the other
/// half is for those who bid. Kavel's policy; the law asks for a sufficient time (Directive 2014/24/EU art. 47(3)).
#[must_use]
pub fn answers_due(dates: &Dates) -> Instant {
    let (from, until) = (dates.questions_until.as_millis(), dates.deadline.as_millis());
    let half = full_hour(Instant::from_millis(from + (until - from) / 2).unwrap_or(dates.deadline));
    half.max(dates.questions_until)
}

/// Where the deadline moves to when an answer that adds information is released then: by the delay, in whole days at the same time of day,
/// at most `most_days`, not to a day on which nobody works. `None` where the answer is not late, or the deadline has passed.
/// Directive 2014/24/EU art. 47(3)(a).
#[must_use]
pub fn moved_deadline(dates: &Dates, released_at: Instant, most_days: i64) -> Option<Instant> {
    let delay_ms = released_at.as_millis() - answers_due(dates).as_millis();
    if delay_ms <= 0 || released_at >= dates.deadline || most_days < 1 {
        return None;
    }
    let days = ((delay_ms + DAY_MS - 1) / DAY_MS).clamp(1, most_days);
    let later = |days: i64| calendar::add_days(dates.deadline, days);
    let is_working = |days: &i64| calendar::is_working_day(calendar::local_date(later(*days)));
    let days = (days..=most_days)
        .find(is_working)
        .or_else(|| (1..days).rev().find(is_working))
        .unwrap_or(days);
    Some(later(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Instant {
        text.parse::<jiff::Timestamp>().unwrap().into()
    }

    /// Questions until Monday 9 March, deadline Friday 13 March 2026, both at noon in Brussels.
    fn dates() -> Dates {
        Dates {
            opens_at: at("2026-03-02T08:00:00Z"),
            questions_until: at("2026-03-09T11:00:00Z"),
            deadline: at("2026-03-13T11:00:00Z"),
            starts_on: "2026-04-01".parse().unwrap(),
            ends_on: "2026-06-30".parse().unwrap(),
        }
    }

    fn question() -> Question {
        Question {
            id: new_id(),
            assignment: AssignmentId::generate(),
            language: "nl".to_owned(),
            text: "Mag het ook in het Frans?".to_owned(),
            asked_at: at("2026-03-03T08:00:00Z"),
            is_in_time: true,
            published: LocalizedText::default(),
            answer: LocalizedText::default(),
            adds_information: false,
            declined: None,
            merged_into: None,
            released_at: None,
            number: None,
            withdrawn_at: None,
            notes: Vec::new(),
            version: 1,
        }
    }

    #[test]
    fn an_id_tells_no_time_and_an_hour_hides_the_moment() {
        assert_eq!(new_id().uuid().get_version_num(), 4);
        assert_eq!(full_hour(at("2026-03-03T08:59:59.999Z")), at("2026-03-03T08:00:00Z"));
        assert_eq!(full_hour(at("2026-03-03T08:00:00Z")), at("2026-03-03T08:00:00Z"));
        assert_eq!(full_hour(at("1969-12-31T23:59:59Z")), at("1969-12-31T23:00:00Z"));
    }

    #[test]
    fn answers_have_half_of_the_time_after_the_last_question() {
        assert_eq!(answers_due(&dates()), at("2026-03-11T11:00:00Z"));
        let short = Dates {
            questions_until: at("2026-03-13T10:30:00Z"),
            ..dates()
        };
        assert_eq!(answers_due(&short), at("2026-03-13T10:30:00Z"), "never before the last question");
    }

    #[test]
    fn a_late_answer_moves_the_deadline_by_its_delay() {
        let moved = |released: &str, most| moved_deadline(&dates(), at(released), most);
        assert_eq!(moved("2026-03-11T11:00:00Z", 10), None, "in time");
        assert_eq!(moved("2026-03-13T11:00:00Z", 10), None, "over");
        assert_eq!(moved("2026-03-12T11:00:01Z", 0), None, "never");
        // One day late: Saturday, so Monday.
        assert_eq!(moved("2026-03-11T11:00:01Z", 10), Some(at("2026-03-16T11:00:00Z")));
        // Two days of bound: Saturday and Sunday are no days to bid on, and nothing before the deadline is later.
        assert_eq!(moved("2026-03-11T11:00:01Z", 2), Some(at("2026-03-14T11:00:00Z")));
        // A long delay: no more than the bound, and back to a working day before it (28 March is a Saturday; clocks change the day after).
        let long = Dates {
            questions_until: at("2026-02-02T11:00:00Z"),
            deadline: at("2026-03-18T11:00:00Z"),
            ..dates()
        };
        assert_eq!(
            moved_deadline(&long, at("2026-03-18T10:00:00Z"), 10),
            Some(at("2026-03-27T11:00:00Z"))
        );
    }

    proptest! {
        #[test]
        fn the_deadline_moves_forward_and_never_beyond_the_bound(
            open_hours in 1_i64..2000, rest_hours in 1_i64..2000, released in 0_i64..4000, most in 1_i64..30,
        ) {
            let start = at("2026-01-05T11:00:00Z");
            let plus = |hours| Instant::from_millis(start.as_millis() + hours * HOUR_MS).unwrap();
            let dates = Dates { questions_until: plus(open_hours), deadline: plus(open_hours + rest_hours), ..dates() };
            prop_assert!(answers_due(&dates) >= dates.questions_until && answers_due(&dates) <= dates.deadline);
            if let Some(moved) = moved_deadline(&dates, plus(released), most) {
                prop_assert!(moved > dates.deadline && moved <= calendar::add_days(dates.deadline, most));
            }
        }
    }

    #[test]
    fn a_state_is_derived() {
        let languages = ["nl".to_owned(), "fr".to_owned()];
        let mut one = question();
        assert_eq!(one.state(&languages), QuestionState::Waiting);
        one.notes.push(Note {
            is_from_buyer: true,
            language: "nl".to_owned(),
            text: "Welk deel?".to_owned(),
            at: one.asked_at,
            is_in_time: true,
        });
        assert_eq!(one.state(&languages), QuestionState::AskedBack);
        one.answer.set("nl", "Ja");
        assert_eq!(one.state(&languages), QuestionState::AskedBack, "half an answer is none");
        one.answer.set("fr", "Oui");
        assert_eq!(one.state(&languages), QuestionState::Drafted);
        one.merged_into = Some(new_id());
        assert_eq!(one.state(&languages), QuestionState::Merged);
        one.declined = Some(Declined {
            reason: DeclineReason::Other,
            text: "Nee".to_owned(),
            language: "nl".to_owned(),
        });
        assert_eq!(one.state(&languages), QuestionState::Declined);
        one.released_at = Some(one.asked_at);
        assert_eq!(one.state(&languages), QuestionState::Answered);
        one.withdrawn_at = Some(one.asked_at);
        assert_eq!(one.state(&languages), QuestionState::Withdrawn);
        for state in QuestionState::ALL {
            assert_eq!(QuestionState::parse(state.as_str()), Some(*state));
        }
    }

    #[test]
    fn what_is_published_is_what_the_buyer_wrote_or_the_question() {
        let mut one = question();
        assert_eq!(one.shown().get("nl"), Some("Mag het ook in het Frans?"));
        assert!(!one.is_redacted());
        one.published = LocalizedText::from([("nl", "Mag het in het Frans?"), ("fr", "Est-ce possible en français ?")]);
        assert_eq!(one.shown(), one.published);
        assert!(one.is_redacted());
    }
}
