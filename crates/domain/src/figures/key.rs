//! The names of the figures.

use super::FigureUnit;
use serde::{Deserialize, Serialize};

/// A figure. Its name in the store and in i18n ids (`figure-limited-value`) is [`FigureKey::as_str`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FigureKey {
    /// Central authorities, supplies and services.
    EuThresholdCentral,
    /// Other authorities, supplies and services.
    EuThresholdOther,
    /// Works.
    EuThresholdWorks,
    /// Stand-alone assignment: below it, excluding VAT.
    LimitedValue,
    /// Negotiated without publication: below it.
    NegotiatedLimit,
    /// Firms to consult in a negotiated procedure that is not open to all.
    NegotiatedFirmsMin,
    /// Consider lots or give reasons.
    LotsReasonFrom,
    /// A lot exempt from the sum: below it.
    SmallLotLimit,
    /// The same for works.
    SmallLotWorksLimit,
    /// Exempt lots together, of the sum.
    SmallLotsShareMax,
    /// Longest framework agreement without a published reason.
    ClosedYearsMax,
    /// First admissions to a dynamic purchasing system, at least.
    DynamicAdmissionDays,
    /// Bid period of a call-off in a dynamic purchasing system, at least.
    DynamicBidDays,
    /// Bid period of a call-off in a closed framework, at least.
    ClosedBidDays,
    /// Bid period of a limited-value assignment, at least.
    LimitedValueBidDays,
    /// Bid period of a negotiated assignment, at least.
    NegotiatedBidDays,
    /// To decide an admission.
    AdmissionDecisionDays,
    /// To decide it where more time is motivated.
    AdmissionExtendedDays,
    /// Minimum turnover that may be asked, times the estimated value.
    TurnoverTimesMax,
    /// Capacity assumed where no minimum turnover is published: value per year of the (joint) turnover.
    CapacityTurnoverShare,
    /// From the EU threshold; below it none; optional for call-offs.
    StandstillDays,
    /// Share of the EU threshold from which works have a standstill.
    StandstillWorksShare,
    /// Micro: fewer people than this.
    MicroHeadcount,
    /// Micro: turnover or balance sheet at most.
    MicroTotal,
    /// Small: fewer people than this.
    SmallHeadcount,
    /// Small: turnover or balance sheet at most.
    SmallTotal,
    /// Medium: fewer people than this.
    MediumHeadcount,
    /// Medium: turnover at most, or …
    MediumTurnover,
    /// … balance sheet at most.
    MediumBalance,
    /// Advance for a micro enterprise, at least.
    AdvanceMicro,
    /// Advance for a small enterprise, at least.
    AdvanceSmall,
    /// Advance for a medium enterprise, at least.
    AdvanceMedium,
    /// Advance, at most.
    AdvanceMax,
    /// Verification and payment.
    ProcessingDays,
    /// The same where stated and justified.
    ProcessingDaysMax,
    /// Weight of the price, at most.
    PriceWeightMax,
    /// Saving on the budget that earns full price points, unless the assignment says otherwise.
    PriceSavingDefault,
    /// Changes together, of the price.
    ChangeBudget,
    /// Cost of bidding of all together, of the value.
    BidEffortMax,
    /// What an hour of writing a bid costs a firm.
    BidHourCost,
    /// Words of an answer that are written in an hour, with what was written before at hand.
    BidWordsAnHour,
    /// Bids that are expected on an assignment.
    BidsExpected,
    /// Share of the price on increments; the rest is on outcomes.
    IncrementShare,
    /// Longest time between two payable milestones.
    PayableGapDays,
    /// Deadline moved by a late answer, at most.
    LateAnswerDaysMax,
    /// A newcomer has no award, here or in imported notices, for this long, and is not large.
    NewcomerMonths,
    /// Of a list of firms that fit, so many places from the top …
    NewcomerPlacesOf,
    /// … hold at least so many newcomers, where that many fit.
    NewcomerPlaces,
    /// Criteria of one assignment, at most.
    CriteriaMax,
    /// Words of one answer, at most.
    WordLimitMax,
    /// Words of a text that a clarification may change, at most; more is a material amendment.
    ClarificationShareMax,
    /// Before a deadline that somebody is reminded of.
    ReminderDays,
    /// Working days after the closing, for who has to evaluate.
    EvaluationReminderDays,
    /// How long a shared design of lots can be seen.
    SharedDesignDays,
}

crate::text_enum::text_enum!(FigureKey {
    EuThresholdCentral = "eu-threshold-central",
    EuThresholdOther = "eu-threshold-other",
    EuThresholdWorks = "eu-threshold-works",
    LimitedValue = "limited-value",
    NegotiatedLimit = "negotiated-limit",
    NegotiatedFirmsMin = "negotiated-firms-min",
    LotsReasonFrom = "lots-reason-from",
    SmallLotLimit = "small-lot-limit",
    SmallLotWorksLimit = "small-lot-works-limit",
    SmallLotsShareMax = "small-lots-share-max",
    ClosedYearsMax = "closed-years-max",
    DynamicAdmissionDays = "dynamic-admission-days",
    DynamicBidDays = "dynamic-bid-days",
    ClosedBidDays = "closed-bid-days",
    LimitedValueBidDays = "limited-value-bid-days",
    NegotiatedBidDays = "negotiated-bid-days",
    AdmissionDecisionDays = "admission-decision-days",
    AdmissionExtendedDays = "admission-extended-days",
    TurnoverTimesMax = "turnover-times-max",
    CapacityTurnoverShare = "capacity-turnover-share",
    StandstillDays = "standstill-days",
    StandstillWorksShare = "standstill-works-share",
    MicroHeadcount = "micro-headcount",
    MicroTotal = "micro-total",
    SmallHeadcount = "small-headcount",
    SmallTotal = "small-total",
    MediumHeadcount = "medium-headcount",
    MediumTurnover = "medium-turnover",
    MediumBalance = "medium-balance",
    AdvanceMicro = "advance-micro",
    AdvanceSmall = "advance-small",
    AdvanceMedium = "advance-medium",
    AdvanceMax = "advance-max",
    ProcessingDays = "processing-days",
    ProcessingDaysMax = "processing-days-max",
    PriceWeightMax = "price-weight-max",
    PriceSavingDefault = "price-saving-default",
    ChangeBudget = "change-budget",
    BidEffortMax = "bid-effort-max",
    BidHourCost = "bid-hour-cost",
    BidWordsAnHour = "bid-words-an-hour",
    BidsExpected = "bids-expected",
    IncrementShare = "increment-share",
    PayableGapDays = "payable-gap-days",
    LateAnswerDaysMax = "late-answer-days-max",
    NewcomerMonths = "newcomer-months",
    NewcomerPlacesOf = "newcomer-places-of",
    NewcomerPlaces = "newcomer-places",
    CriteriaMax = "criteria-max",
    WordLimitMax = "word-limit-max",
    ClarificationShareMax = "clarification-share-max",
    ReminderDays = "reminder-days",
    EvaluationReminderDays = "evaluation-reminder-days",
    SharedDesignDays = "shared-design-days",
});

impl FigureKey {
    /// What its values count.
    #[must_use]
    pub const fn unit(self) -> FigureUnit {
        match self {
            Self::EuThresholdCentral
            | Self::EuThresholdOther
            | Self::EuThresholdWorks
            | Self::LimitedValue
            | Self::NegotiatedLimit
            | Self::LotsReasonFrom
            | Self::SmallLotLimit
            | Self::SmallLotWorksLimit
            | Self::MicroTotal
            | Self::SmallTotal
            | Self::MediumTurnover
            | Self::MediumBalance
            | Self::AdvanceMax
            | Self::BidHourCost => FigureUnit::EurCents,
            Self::NegotiatedFirmsMin
            | Self::NewcomerPlacesOf
            | Self::NewcomerPlaces
            | Self::MicroHeadcount
            | Self::SmallHeadcount
            | Self::MediumHeadcount
            | Self::CriteriaMax
            | Self::BidWordsAnHour
            | Self::BidsExpected
            | Self::WordLimitMax => FigureUnit::Count,
            Self::SmallLotsShareMax
            | Self::CapacityTurnoverShare
            | Self::StandstillWorksShare
            | Self::AdvanceMicro
            | Self::AdvanceSmall
            | Self::AdvanceMedium
            | Self::PriceWeightMax
            | Self::PriceSavingDefault
            | Self::ClarificationShareMax
            | Self::ChangeBudget
            | Self::BidEffortMax
            | Self::IncrementShare => FigureUnit::Percent,
            Self::ClosedYearsMax => FigureUnit::Years,
            Self::DynamicAdmissionDays
            | Self::DynamicBidDays
            | Self::ClosedBidDays
            | Self::LimitedValueBidDays
            | Self::NegotiatedBidDays
            | Self::StandstillDays
            | Self::ProcessingDays
            | Self::SharedDesignDays
            | Self::ReminderDays
            | Self::ProcessingDaysMax
            | Self::PayableGapDays
            | Self::LateAnswerDaysMax => FigureUnit::Days,
            Self::AdmissionDecisionDays | Self::AdmissionExtendedDays | Self::EvaluationReminderDays => FigureUnit::WorkingDays,
            Self::TurnoverTimesMax => FigureUnit::Times,
            Self::NewcomerMonths => FigureUnit::Months,
        }
    }
}
