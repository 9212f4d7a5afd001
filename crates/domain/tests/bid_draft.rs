//! A bid form, from what is typed to its three parts.

mod common;

use common::assignment;
use domain::assignment::{Assignment, AwardModel};
use domain::bid::PricePart;
use domain::draft::{BidSection, Fields, SectionStatus, bid_status, check_bid, count_words};
use proptest::prelude::*;
use rstest::rstest;

fn fields() -> Fields {
    Fields::from_iter([
        ("language", "nl"),
        ("answer.c1", "Wij meten eerst de wachttijd"),
        ("answer.c2", "Drie jaar samen"),
        ("commitment.0", "Van 40 naar 10"),
        ("team", "Een ontwerper en twee ontwikkelaars"),
        ("declaration", "on"),
    ])
}

fn with(changes: &[(&str, &str)]) -> Fields {
    let mut fields = fields();
    fields.merge(Fields::from_iter(changes.iter().copied()));
    fields
}

fn priced() -> Assignment {
    let mut assignment = assignment();
    assignment.award = AwardModel::PriceQuality {
        price_weight: 20,
        full_points_saving_percent: 20,
    };
    assignment
}

#[test]
fn the_answers_go_to_their_parts() {
    let (quality, identity, price) = check_bid(&fields(), &assignment()).unwrap();
    assert_eq!(quality.answers.keys().collect::<Vec<_>>(), ["c1"]);
    assert_eq!(quality.commitments["0"], "Van 40 naar 10");
    assert_eq!(identity.answers["c2"], "Drie jaar samen");
    assert_eq!(price, PricePart { price_cents: 2_500_000 }, "the budget, whatever is typed");
    let part = identity.into_part(vec![], vec!["Acme".into()], "hash".into());
    assert!(part.declaration_confirmed && part.team.starts_with("Een ontwerper"));
}

#[rstest]
#[case(&[("language", "en")], "language", "error-unknown-choice")]
#[case(&[("language", "")], "language", "error-choose")]
#[case(&[("answer.c1", " ")], "answer.c1", "error-required")]
#[case(&[("answer.c1", "een twee drie vier vijf zes")], "answer.c1", "error-too-many-words")]
#[case(&[("answer.c2", "")], "answer.c2", "error-required")]
#[case(&[("commitment.0", "")], "commitment.0", "error-required")]
#[case(&[("team", "")], "team", "error-required")]
#[case(&[("declaration", "no")], "declaration", "error-declaration")]
fn one_mistake_is_one_error_at_its_field(#[case] changes: &[(&str, &str)], #[case] field: &str, #[case] id: &'static str) {
    let errors = check_bid(&with(changes), &assignment()).unwrap_err();
    assert_eq!(
        errors.iter().map(|error| (error.field.as_str(), error.id)).collect::<Vec<_>>(),
        [(field, id)]
    );
}

#[rstest]
#[case("25.000", Ok(2_500_000))]
#[case("0,01", Ok(1))]
#[case("0", Err("error-budget-positive"))]
#[case("", Err("error-required"))]
#[case("25.000,01", Err("error-price-over-budget"))]
fn where_price_counts_it_is_within_the_budget(#[case] price: &str, #[case] expected: Result<i64, &'static str>) {
    let checked = check_bid(&with(&[("price", price)]), &priced());
    assert_eq!(
        checked.map(|(.., price)| price.price_cents).map_err(|errors| errors[0].id),
        expected
    );
}

#[test]
fn words_are_what_people_count() {
    assert_eq!(count_words("  Wij bouwen – samen –\n iets. "), 4);
    assert_eq!(count_words("l’équipe e-mail 3,5"), 3);
    assert_eq!(count_words(" - "), 0);
}

#[test]
fn the_task_list_follows_the_criteria() {
    let assignment = priced();
    assert_eq!(BidSection::of("answer.c1", &assignment), Some(BidSection::Quality));
    assert_eq!(BidSection::of("answer.c2", &assignment), Some(BidSection::Team));
    assert_eq!(BidSection::of("answer.c9", &assignment), None);
    let status: Vec<_> = bid_status(&with(&[("answer.c2", "")]), &assignment)
        .into_iter()
        .map(|(_, status)| status)
        .collect();
    assert_eq!(
        status,
        [
            SectionStatus::Done,
            SectionStatus::InProgress,
            SectionStatus::NotStarted,
            SectionStatus::Done
        ]
    );
    assert_eq!(
        bid_status(&fields(), &common::assignment())[2].1,
        SectionStatus::Optional,
        "no price under a fixed budget"
    );
}

proptest! {
    #[test]
    fn any_bid_is_safe(
        changes in prop::collection::vec((prop::sample::select(vec!["language", "answer.c1", "answer.c2", "commitment.0", "team", "price", "declaration", "answer.", "commitment.99"]), ".{0,20}|[0-9.,]{0,20}"), 0..6),
    ) {
        let mut fields = fields();
        fields.merge(Fields::from_iter(changes));
        let assignment = priced();
        match check_bid(&fields, &assignment) {
            Ok((quality, _, price)) => {
                prop_assert!((1..=assignment.budget.cents).contains(&price.price_cents));
                prop_assert!(count_words(&quality.answers["c1"]) <= 5);
            }
            Err(errors) => prop_assert!(errors.iter().all(|error| BidSection::of(&error.field, &assignment).is_some())),
        }
    }
}
