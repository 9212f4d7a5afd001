//! What the figures are until an operator says otherwise.

use super::{FigureKey as K, FigureRow};
use jiff::civil::date;
use std::borrow::Cow;
use std::sync::LazyLock;

const POLICY: &str = "Kavel's policy";

/// (key, valid from as year, month, day; value; source; note; how sure).
type Default = (K, (i16, i8, i8), i64, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const ROWS: &[Default] = &[
    (K::EuThresholdCentral, (2024, 1, 1), 14_300_000, "Delegated Regulation of 2023, for 2024 and 2025", "", "yes"),
    (K::EuThresholdCentral, (2026, 1, 1), 14_000_000, "Delegated Regulation (EU) 2025/2152", "", "three pages agree"),
    (K::EuThresholdOther, (2024, 1, 1), 22_100_000, "Delegated Regulation of 2023, for 2024 and 2025", "", "yes"),
    (K::EuThresholdOther, (2026, 1, 1), 21_600_000, "Delegated Regulation (EU) 2025/2152", "", "three pages agree"),
    (K::EuThresholdWorks, (2024, 1, 1), 553_800_000, "Delegated Regulation of 2023, for 2024 and 2025", "", "yes"),
    (K::EuThresholdWorks, (2026, 1, 1), 540_400_000, "Delegated Regulation (EU) 2025/2152", "", "three pages agree"),
    (K::LimitedValue, (2017, 6, 30), 3_000_000, "Belgian law of 17 June 2016 art. 92", "below, excluding VAT", "no newer figure seen"),
    (K::NegotiatedLimit, (2026, 1, 1), 14_000_000, "Belgian royal decree of 18 April 2017 art. 90; law of 17 June 2016 art. 42", "below", "yes"),
    (K::NegotiatedFirmsMin, (2026, 1, 1), 3, "Belgian royal decree of 18 April 2017 art. 90; law of 17 June 2016 art. 42", "where possible", "yes"),
    (K::LotsReasonFrom, (2026, 1, 1), 14_000_000, "Belgian law of 17 June 2016 art. 58", "", "inferred"),
    (K::SmallLotLimit, (2016, 4, 18), 8_000_000, "Directive 2014/24/EU art. 5(10)", "below", "text not read"),
    (K::SmallLotWorksLimit, (2016, 4, 18), 100_000_000, "Directive 2014/24/EU art. 5(10)", "below", "text not read"),
    (K::SmallLotsShareMax, (2016, 4, 18), 20, "Directive 2014/24/EU art. 5(10)", "", "text not read"),
    (K::ClosedYearsMax, (2016, 4, 18), 4, "Directive 2014/24/EU art. 33", "", "yes"),
    (K::DynamicAdmissionDays, (2016, 4, 18), 30, "Directive 2014/24/EU art. 34", "", "page seen"),
    (K::DynamicBidDays, (2016, 4, 18), 10, "Directive 2014/24/EU art. 34", "", "page seen"),
    (K::ClosedBidDays, (2000, 1, 1), 7, POLICY, "the law asks for a sufficient time", "–"),
    (K::LimitedValueBidDays, (2000, 1, 1), 5, POLICY, "", "–"),
    (K::NegotiatedBidDays, (2000, 1, 1), 10, POLICY, "", "–"),
    (K::AdmissionDecisionDays, (2016, 4, 18), 10, "Directive 2014/24/EU art. 34(5)", "", "page seen"),
    (K::AdmissionExtendedDays, (2016, 4, 18), 15, "Directive 2014/24/EU art. 34(5)", "", "page seen"),
    (K::TurnoverTimesMax, (2016, 4, 18), 2, "Directive 2014/24/EU art. 58(3)", "", "text not read"),
    (K::CapacityTurnoverShare, (2000, 1, 1), 50, POLICY, "", "–"),
    (K::StandstillDays, (2013, 6, 17), 15, "Belgian law of 17 June 2013 art. 11", "works from half of the threshold", "partly"),
    (K::StandstillWorksShare, (2013, 6, 17), 50, "Belgian law of 17 June 2013 art. 11", "", "partly"),
    (K::MicroHeadcount, (2005, 1, 1), 10, "Recommendation 2003/361/EC", "fewer than", "yes"),
    (K::MicroTotal, (2005, 1, 1), 200_000_000, "Recommendation 2003/361/EC", "either total", "yes"),
    (K::SmallHeadcount, (2005, 1, 1), 50, "Recommendation 2003/361/EC", "fewer than", "yes"),
    (K::SmallTotal, (2005, 1, 1), 1_000_000_000, "Recommendation 2003/361/EC", "either total", "yes"),
    (K::MediumHeadcount, (2005, 1, 1), 250, "Recommendation 2003/361/EC", "fewer than", "yes"),
    (K::MediumTurnover, (2005, 1, 1), 5_000_000_000, "Recommendation 2003/361/EC", "", "yes"),
    (K::MediumBalance, (2005, 1, 1), 4_300_000_000, "Recommendation 2003/361/EC", "", "yes"),
    (K::AdvanceMicro, (2024, 1, 1), 20, "Belgian law of 22 December 2023", "no duty for limited value", "yes"),
    (K::AdvanceSmall, (2024, 1, 1), 10, "Belgian law of 22 December 2023", "no duty for limited value", "yes"),
    (K::AdvanceMedium, (2024, 1, 1), 5, "Belgian law of 22 December 2023", "no duty for limited value", "yes"),
    (K::AdvanceMax, (2024, 1, 1), 22_500_000, "Belgian law of 22 December 2023", "", "yes"),
    (K::ProcessingDays, (2025, 1, 1), 30, "Belgian royal decree of 12 August 2024", "", "page seen"),
    (K::ProcessingDaysMax, (2025, 1, 1), 60, "Belgian royal decree of 12 August 2024", "", "page seen"),
    (K::PriceWeightMax, (2000, 1, 1), 30, POLICY, "", "–"),
    (K::PriceSavingDefault, (2000, 1, 1), 20, POLICY, "", "–"),
    (K::ChangeBudget, (2000, 1, 1), 10, POLICY, "law: Directive 2014/24/EU art. 72", "–"),
    (K::BidEffortMax, (2000, 1, 1), 5, POLICY, "", "–"),
    (K::BidHourCost, (2000, 1, 1), 5_000, POLICY, "", "–"),
    (K::BidWordsAnHour, (2000, 1, 1), 300, POLICY, "with earlier texts at hand", "–"),
    (K::BidsExpected, (2000, 1, 1), 3, POLICY, "", "–"),
    (K::IncrementShare, (2000, 1, 1), 70, POLICY, "outcomes 30 %", "–"),
    (K::PayableGapDays, (2000, 1, 1), 60, POLICY, "", "–"),
    (K::LateAnswerDaysMax, (2000, 1, 1), 10, POLICY, "once", "–"),
    (K::NewcomerMonths, (2000, 1, 1), 36, POLICY, "", "–"),
    (K::NewcomerPlacesOf, (2000, 1, 1), 10, POLICY, "", "–"),
    (K::NewcomerPlaces, (2000, 1, 1), 2, POLICY, "where that many fit", "–"),
    (K::CriteriaMax, (2000, 1, 1), 12, POLICY, "the guard warns above 8", "–"),
    (K::WordLimitMax, (2000, 1, 1), 2000, POLICY, "", "–"),
    (K::ClarificationShareMax, (2000, 1, 1), 20, POLICY, "and no figure in it", "–"),
    (K::ReminderDays, (2000, 1, 1), 3, POLICY, "", "–"),
    (K::EvaluationReminderDays, (2000, 1, 1), 10, POLICY, "working days", "–"),
    (K::SharedDesignDays, (2000, 1, 1), 30, POLICY, "then it is deleted", "–"),
];

/// Policies are dated 2000-01-01: they have no legal beginning.
#[must_use]
pub fn defaults() -> &'static [FigureRow] {
    static DEFAULTS: LazyLock<Vec<FigureRow>> = LazyLock::new(|| {
        let row = |&(key, (year, month, day), value, source, note, checked): &Default| FigureRow {
            key,
            valid_from: date(year, month, day),
            value,
            source: Cow::Borrowed(source),
            note: Cow::Borrowed(note),
            checked: Cow::Borrowed(checked),
        };
        ROWS.iter().map(row).collect()
    });
    &DEFAULTS
}
