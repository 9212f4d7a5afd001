//! What bidding costs all firms together, beside what the assignment is worth. Above the share in the figures the format must shrink.

use crate::assignment::Criterion;
use crate::{FigureKey, Figures};
use jiff::civil::Date;

/// To read the notice, confirm the declaration, name the team and fill in a price.
const FIXED_MINUTES: i64 = 60;
/// To understand a question and gather what answers it.
const QUESTION_MINUTES: i64 = 15;
/// An annex that a bid needs is more than words.
const ANNEX_MINUTES: i64 = 60;
/// One question of so many words may always be asked, however small the assignment.
pub const LEAST_WORDS: i64 = 150;

/// What a bid consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Format {
    /// The word limit of each question.
    pub words: Vec<i64>,
    /// Annexes that are asked for.
    pub annexes: i64,
}

impl Format {
    #[must_use]
    pub fn of(criteria: &[Criterion]) -> Self {
        Self {
            words: criteria.iter().map(|criterion| i64::from(criterion.word_limit)).collect(),
            annexes: 0,
        }
    }
    /// So short that no cap refuses it.
    #[must_use]
    pub fn is_least(&self) -> bool {
        self.annexes == 0 && self.words.len() <= 1 && self.words.iter().sum::<i64>() <= LEAST_WORDS
    }
}

/// The estimate, with what it is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    pub questions: i64,
    pub words: i64,
    /// Of one bid.
    pub minutes: i64,
    /// Of one bid.
    pub cost_cents: i64,
    /// Bids that are expected.
    pub bids: i64,
    /// Of all of them.
    pub all_cents: i64,
    /// Most that all of them may cost, in percent of the value.
    pub cap_percent: i64,
    words_an_hour: i64,
    hour_cents: i64,
}

/// The estimate with the figures of that day.
#[must_use]
pub fn effort(format: &Format, figures: &Figures, today: Date) -> Effort {
    let at_least = |key: FigureKey| figures.value(key, today).max(1);
    let (words_an_hour, hour_cents, bids) = (
        at_least(FigureKey::BidWordsAnHour),
        at_least(FigureKey::BidHourCost),
        at_least(FigureKey::BidsExpected),
    );
    let questions = i64::try_from(format.words.len()).unwrap_or(i64::MAX);
    let words = format.words.iter().fold(0_i64, |sum, words| sum.saturating_add((*words).max(0)));
    let minutes = FIXED_MINUTES
        .saturating_add(questions.saturating_mul(QUESTION_MINUTES))
        .saturating_add(format.annexes.max(0).saturating_mul(ANNEX_MINUTES))
        .saturating_add(words.saturating_mul(60) / words_an_hour);
    // In whole euros: it is an estimate.
    let cost_cents = minutes.saturating_mul(hour_cents) / 6_000 * 100;
    Effort {
        questions,
        words,
        minutes,
        cost_cents,
        bids,
        all_cents: cost_cents.saturating_mul(bids),
        cap_percent: figures.value(FigureKey::BidEffortMax, today),
        words_an_hour,
        hour_cents,
    }
}

impl Effort {
    /// Of one bid, in halves of an hour, rounded up.
    #[must_use]
    pub const fn half_hours(&self) -> i64 {
        self.minutes.saturating_add(29) / 30
    }
    /// What all bids cost, in tenths of a percent of the value; `None` without a value.
    #[must_use]
    pub fn per_mille(&self, value_cents: i64) -> Option<i64> {
        (value_cents > 0).then(|| {
            let share = i128::from(self.all_cents) * 1000 / i128::from(value_cents);
            i64::try_from(share).unwrap_or(i64::MAX)
        })
    }
    #[must_use]
    pub fn is_above_cap(&self, value_cents: i64) -> bool {
        i128::from(self.all_cents) * 100 > i128::from(value_cents) * i128::from(self.cap_percent)
    }
    /// Words of all answers together that the value bears with so many questions, in steps of 50; below [`LEAST_WORDS`] there are too
    /// many questions.
    #[must_use]
    pub fn words_within(&self, value_cents: i64) -> i64 {
        let budget = i128::from(value_cents.max(0)) * i128::from(self.cap_percent) / 100 / i128::from(self.bids);
        let minutes = budget * 60 / i128::from(self.hour_cents);
        let left = minutes - i128::from(FIXED_MINUTES) - i128::from(self.questions) * i128::from(QUESTION_MINUTES);
        let words = (left * i128::from(self.words_an_hour) / 60).max(0);
        i64::try_from(words / 50 * 50).unwrap_or(i64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn of(words: &[i64]) -> Effort {
        let format = Format {
            words: words.to_vec(),
            annexes: 0,
        };
        effort(&format, &Figures::default(), date(2026, 3, 2))
    }

    #[test]
    fn three_usual_questions_fit_twenty_thousand_euros() {
        let usual = of(&[400, 400, 400]);
        assert_eq!((usual.minutes, usual.half_hours(), usual.cost_cents), (345, 12, 28_700));
        assert_eq!((usual.all_cents, usual.per_mille(2_000_000)), (86_100, Some(43)));
        assert!(!usual.is_above_cap(2_000_000) && usual.is_above_cap(900_000));
        assert_eq!(usual.words_within(900_000), 350);
        assert_eq!(usual.words_within(1), 0);
        assert_eq!(usual.per_mille(0), None);
    }

    #[test]
    fn the_least_format_is_one_short_question() {
        let format = |words: &[i64], annexes| Format {
            words: words.to_vec(),
            annexes,
        };
        assert!(format(&[150], 0).is_least() && format(&[], 0).is_least());
        assert!(!format(&[151], 0).is_least() && !format(&[10, 10], 0).is_least() && !format(&[10], 1).is_least());
    }

    proptest! {
        #[test]
        fn what_is_said_to_fit_fits(value in 0_i64..1_000_000_000, questions in 1_usize..12) {
            let words = of(&vec![0; questions]).words_within(value);
            if words >= LEAST_WORDS {
                let mut all = vec![0; questions];
                all[0] = words;
                prop_assert!(!of(&all).is_above_cap(value));
            }
        }
        #[test]
        fn no_number_is_too_big(words in prop::collection::vec(any::<i64>(), 0..5), value in any::<i64>(), annexes in any::<i64>()) {
            let effort = effort(&Format { words, annexes }, &Figures::default(), date(2026, 3, 2));
            prop_assert!(effort.half_hours() >= 0 && effort.words_within(value) >= 0);
            prop_assert_eq!(effort.per_mille(value).is_some(), value > 0);
            prop_assert!(value <= 0 || effort.all_cents <= value || effort.is_above_cap(value));
        }
    }
}
