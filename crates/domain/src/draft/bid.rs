//! A bid as typed, and its check.

use super::Fields;
use super::reader::{AnyForm, LONG, Reader};
use super::section::{SectionStatus, head, statuses};
use crate::assignment::{Assignment, AwardModel, CriterionPart};
use crate::bid::{IdentityPart, PricePart, QualityPart};
use crate::{FieldError, SupplierId};
use std::collections::BTreeMap;

/// The task list of a bid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BidSection {
    /// Language, the answers on `Blind` criteria, a commitment per outcome.
    Quality,
    /// Team, the answers on `Identified` criteria, assumptions.
    Team,
    Price,
    Declaration,
}

crate::text_enum::text_enum!(BidSection {
    Quality = "quality",
    Team = "team",
    Price = "price",
    Declaration = "declaration",
});

impl BidSection {
    /// The names of its inputs, in the order of the form: nothing else is kept of what is posted.
    #[must_use]
    pub fn fields(self, assignment: &Assignment) -> Vec<String> {
        let answers = |part: CriterionPart| {
            let own = assignment.criteria.iter().filter(move |criterion| criterion.part == part);
            own.map(|criterion| format!("answer.{}", criterion.key))
        };
        match self {
            Self::Quality => {
                let commitments = (0..assignment.outcomes.len()).map(|index| format!("commitment.{index}"));
                std::iter::once("language".to_owned())
                    .chain(answers(CriterionPart::Blind))
                    .chain(commitments)
                    .collect()
            }
            Self::Team => std::iter::once("team".to_owned())
                .chain(answers(CriterionPart::Identified))
                .chain(["assumptions".to_owned()])
                .collect(),
            Self::Price => match assignment.award {
                AwardModel::FixedBudget => Vec::new(),
                AwardModel::PriceQuality { .. } => vec!["price".to_owned()],
            },
            Self::Declaration => vec!["declaration".to_owned()],
        }
    }

    /// The section that a field belongs to; an answer is where its criterion is.
    #[must_use]
    pub fn of(field: &str, assignment: &Assignment) -> Option<Self> {
        match head(field) {
            "language" | "commitment" => Some(Self::Quality),
            "team" | "assumptions" => Some(Self::Team),
            "price" => Some(Self::Price),
            "declaration" => Some(Self::Declaration),
            "answer" => {
                let key = field.strip_prefix("answer.")?;
                let criterion = assignment.criteria.iter().find(|criterion| criterion.key == key)?;
                Some(match criterion.part {
                    CriterionPart::Blind => Self::Quality,
                    CriterionPart::Identified => Self::Team,
                })
            }
            _ => None,
        }
    }
}

/// What the form gives to the identity part; who bids is not typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityInputs {
    pub team: String,
    /// `Identified` criterion key → answer.
    pub answers: BTreeMap<String, String>,
    pub assumptions: String,
}

impl IdentityInputs {
    /// The part, with the bidders and their frozen claims. The declaration was confirmed, or there would be no inputs.
    #[must_use]
    pub fn into_part(self, suppliers: Vec<SupplierId>, supplier_names: Vec<String>, claims_snapshot_hash: String) -> IdentityPart {
        IdentityPart {
            suppliers,
            supplier_names,
            team: self.team,
            answers: self.answers,
            assumptions: self.assumptions,
            declaration_confirmed: true,
            claims_snapshot_hash,
        }
    }
}

/// Words as people count them: what stands between spaces and has a letter or digit.
#[must_use]
pub fn count_words(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// Fields: `language`, `answer.<criterion key>`, `commitment.<outcome index from 0>`, `team`, `assumptions`, `price`, `declaration`.
/// Everything that stands in the way of submitting, in the order of the form; or the three parts.
pub fn check_bid(fields: &Fields, assignment: &Assignment) -> Result<(QualityPart, IdentityInputs, PricePart), Vec<FieldError>> {
    let mut reader = Reader::new(fields, &[], &AnyForm);
    let r = &mut reader;
    let language = r.choice("language", |text| {
        assignment.bid_languages.iter().find(|lang| *lang == text).cloned()
    });
    let answers = read_answers(r, assignment, CriterionPart::Blind);
    let indexes = 0..assignment.outcomes.len();
    let commitments = indexes
        .map(|index| (index.to_string(), r.text(&format!("commitment.{index}"), LONG)))
        .collect();
    let team = r.text("team", LONG);
    let identified = read_answers(r, assignment, CriterionPart::Identified);
    let assumptions = r.optional_text("assumptions", LONG);
    let price_cents = match assignment.award {
        AwardModel::FixedBudget => Some(assignment.budget.cents),
        AwardModel::PriceQuality { .. } => r.amount("price").map(|price| price.cents),
    };
    if price_cents.is_some_and(|price| price > assignment.budget.cents) {
        r.error_with(
            "price",
            "error-price-over-budget",
            &[("max_cents", assignment.budget.cents.to_string())],
        );
    }
    if !fields.is_yes("declaration") {
        r.error("declaration", "error-declaration");
    }
    let parts = language.zip(price_cents).map(|(language, price_cents)| {
        (
            QualityPart {
                answers,
                commitments,
                language,
            },
            IdentityInputs {
                team,
                answers: identified,
                assumptions,
            },
            PricePart { price_cents },
        )
    });
    reader.errors.finish(parts)
}

/// An answer on each criterion of that part, within its words.
fn read_answers(r: &mut Reader<'_>, assignment: &Assignment, part: CriterionPart) -> BTreeMap<String, String> {
    let mut answers = BTreeMap::new();
    for criterion in assignment.criteria.iter().filter(|criterion| criterion.part == part) {
        let field = format!("answer.{}", criterion.key);
        // Words can be long: far above what any limit in words needs.
        let answer = r.text(
            &field,
            usize::try_from(criterion.word_limit).unwrap_or(usize::MAX).saturating_mul(40),
        );
        if count_words(&answer) > usize::try_from(criterion.word_limit).unwrap_or(usize::MAX) {
            r.error_with(field, "error-too-many-words", &[("max", criterion.word_limit.to_string())]);
        }
        answers.insert(criterion.key.clone(), answer);
    }
    answers
}

/// The task list.
#[must_use]
pub fn bid_status(fields: &Fields, assignment: &Assignment) -> Vec<(BidSection, SectionStatus)> {
    let errors = check_bid(fields, assignment).err().unwrap_or_default();
    statuses(
        BidSection::ALL,
        |field| BidSection::of(field, assignment),
        fields,
        &Fields::new(),
        &errors,
    )
}
