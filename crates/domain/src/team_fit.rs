//! How many firms could do what a draft asks, and what excludes the others of the trade: while it can still be changed.

use crate::fit::{CodeRules, FirmFacts};
use crate::matching::Need;
use crate::{FigureKey, Figures, Instant, calendar};

/// Why a firm of the trade is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Obstacle {
    /// It can do a part of what is needed.
    Capability,
    /// It does not work in all of the regions.
    Region,
    /// It works in none of the languages of a bid.
    Language,
    /// The value of a year is above the share of its turnover in the figures.
    Size,
    /// It is not in the lot.
    NotAdmitted,
}

crate::text_enum::text_enum!(Obstacle {
    Capability = "capability",
    Region = "region",
    Language = "language",
    Size = "size",
    NotAdmitted = "not-admitted",
});

/// What a draft asks, beside the rules it is read with.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    pub need: &'a Need,
    pub codes: &'a dyn CodeRules,
    pub figures: &'a Figures,
    pub now: Instant,
}

/// What stands in the way of a firm; `None` for one that claims nothing of what is needed: it is in another trade. `is_admitted` is `None`
/// where no lot is asked for.
#[must_use]
pub fn obstacles(question: Question<'_>, firm: &FirmFacts, claimed: &[String], is_admitted: Option<bool>) -> Option<Vec<Obstacle>> {
    let asked = &question.need.asked;
    let has = |needed: &String| claimed.iter().any(|claim| question.codes.meets(claim, needed));
    if !asked.capabilities.iter().any(has) {
        return None;
    }
    let works_in = |region: &String| firm.nuts.is_empty() || question.codes.is_covered(region, &firm.nuts);
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let speaks = |wanted: &String| firm.languages.iter().any(|tag| primary(tag) == primary(wanted));
    let found = [
        (Obstacle::Capability, !asked.capabilities.iter().all(has)),
        (Obstacle::Region, !asked.nuts.iter().all(works_in)),
        (
            Obstacle::Language,
            !asked.languages.is_empty() && !asked.languages.iter().any(speaks),
        ),
        (Obstacle::Size, is_too_big(question, firm)),
        (Obstacle::NotAdmitted, is_admitted == Some(false)),
    ];
    Some(
        found
            .into_iter()
            .filter(|(_, stands)| *stands)
            .map(|(obstacle, _)| obstacle)
            .collect(),
    )
}

/// An unknown turnover excludes nobody.
fn is_too_big(question: Question<'_>, firm: &FirmFacts) -> bool {
    let (Some(cents), Some(turnover)) = (question.need.cents_a_year, firm.turnover_cents) else {
        return false;
    };
    let percent = question
        .figures
        .value(FigureKey::CapacityTurnoverShare, calendar::local_date(question.now));
    i128::from(cents) * 100 > i128::from(turnover.max(0)) * i128::from(percent)
}

/// The count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TeamFit {
    /// Firms that claim something of what is needed.
    pub in_trade: usize,
    pub fit: usize,
    lacking: [(usize, usize); 5],
}

impl TeamFit {
    pub fn count(&mut self, obstacles: &[Obstacle]) {
        self.in_trade += 1;
        self.fit += usize::from(obstacles.is_empty());
        for obstacle in obstacles {
            let place = Obstacle::ALL.iter().position(|other| other == obstacle).unwrap_or_default();
            let (all, alone) = &mut self.lacking[place];
            *all += 1;
            *alone += usize::from(obstacles.len() == 1);
        }
    }
    /// Each obstacle that leaves a firm out: how many it leaves out, and how many of them only for this.
    #[must_use]
    pub fn excluded(&self) -> Vec<(Obstacle, usize, usize)> {
        let rows = Obstacle::ALL.iter().zip(self.lacking);
        rows.filter(|(_, (all, _))| *all > 0)
            .map(|(obstacle, (all, alone))| (*obstacle, all, alone))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fit::Asked;
    use crate::organisation::SizeClass;

    struct Codes;
    impl CodeRules for Codes {
        fn meets(&self, claimed: &str, needed: &str) -> bool {
            claimed == needed
        }
        fn is_covered(&self, region: &str, works_in: &[String]) -> bool {
            works_in.iter().any(|own| region.starts_with(own.as_str()))
        }
    }

    fn texts(items: &[&str]) -> Vec<String> {
        items.iter().map(|item| (*item).to_owned()).collect()
    }

    fn of(firm: (&[&str], &[&str], Option<i64>), claimed: &[&str], is_admitted: Option<bool>) -> Option<Vec<Obstacle>> {
        let need = Need {
            asked: Asked {
                capabilities: texts(&["a", "b"]),
                nuts: texts(&["BE10"]),
                languages: texts(&["nl", "fr"]),
                is_one_language_enough: true,
                minimum_turnover: None,
            },
            cents_a_year: Some(2_000_000),
            starts_on: None,
        };
        let facts = FirmFacts {
            nuts: texts(firm.0),
            languages: texts(firm.1),
            size: SizeClass::Micro,
            headcount: None,
            turnover_cents: firm.2,
        };
        let question = Question {
            need: &need,
            codes: &Codes,
            figures: &Figures::default(),
            now: Instant::from_millis(1_772_442_000_000).unwrap(),
        };
        obstacles(question, &facts, &texts(claimed), is_admitted)
    }

    #[test]
    fn each_reason_is_told_and_another_trade_is_not_counted() {
        use Obstacle as O;
        assert_eq!(of((&[], &["fr-BE"], None), &["a", "b"], None), Some(vec![]));
        assert_eq!(of((&[], &["nl"], None), &["c"], None), None);
        assert_eq!(
            of((&["BE1"], &["nl"], Some(4_000_000)), &["b"], Some(true)),
            Some(vec![O::Capability])
        );
        let all = of((&["BE2"], &["de"], Some(3_999_999)), &["a"], Some(false));
        assert_eq!(all, Some(O::ALL.to_vec()));
        assert_eq!(of((&[], &["nl"], Some(-1)), &["a", "b"], None), Some(vec![O::Size]));
    }

    #[test]
    fn the_count_says_who_lacks_what_and_who_lacks_only_that() {
        let mut fit = TeamFit::default();
        fit.count(&[]);
        fit.count(&[Obstacle::Region]);
        fit.count(&[Obstacle::Region, Obstacle::Language]);
        assert_eq!((fit.in_trade, fit.fit), (3, 1));
        assert_eq!(fit.excluded(), [(Obstacle::Region, 2, 1), (Obstacle::Language, 1, 0)]);
    }
}
