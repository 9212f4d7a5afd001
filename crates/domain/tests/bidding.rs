//! Who may bid, when, and why not; and what in an answer tells who bids.

mod common;

use common::{assignment, at};
use domain::admission::AdmissionStatus;
use domain::assignment::{Assignment, AwardModel, Invited, Route};
use domain::bidding::{BidRefusal, Bidder, Telltale, is_addressed, may_bid, may_draft, standing_in_lot, telltales};
use domain::draft::{BidSection, Fields};
use domain::organisation::{SizeClass, Source, Supplier};
use domain::{Instant, LocalizedText, LotId, SupplierId};
use rstest::rstest;
use std::collections::BTreeSet;

const OPEN: &str = "2026-06-05T10:00";

fn bidder() -> Bidder {
    Bidder {
        supplier: SupplierId::generate(),
        admission: None,
        has_declaration: true,
    }
}

fn call_off() -> Assignment {
    Assignment {
        route: Route::CallOff { lot: LotId::generate() },
        ..assignment()
    }
}

fn ms(local: &str, more: i64) -> Instant {
    Instant::from_millis(at(local).as_millis() + more).expect("in range")
}

#[test]
fn time_decides_to_the_millisecond() {
    let verdict = |at| may_bid(&assignment(), &bidder(), at);
    assert_eq!(verdict(ms("2026-05-20T09:00", -1)), Err(BidRefusal::NotPublished));
    assert_eq!(verdict(at("2026-05-20T09:00")), Err(BidRefusal::NotOpenYet));
    assert_eq!(verdict(ms("2026-06-01T09:00", -1)), Err(BidRefusal::NotOpenYet));
    assert_eq!(verdict(at("2026-06-01T09:00")), Ok(()));
    assert_eq!(verdict(ms("2026-06-19T12:00", -1)), Ok(()), "the last moment");
    assert_eq!(
        verdict(at("2026-06-19T12:00")),
        Err(BidRefusal::DeadlinePassed),
        "the deadline itself is too late"
    );
}

#[rstest]
#[case(None, Err(BidRefusal::NotAdmitted))]
#[case(Some(AdmissionStatus::Submitted), Err(BidRefusal::ApplicationWaiting))]
#[case(Some(AdmissionStatus::Refused), Err(BidRefusal::ApplicationRefused))]
#[case(Some(AdmissionStatus::Left), Err(BidRefusal::LeftLot))]
#[case(Some(AdmissionStatus::Admitted), Ok(()))]
fn a_call_off_is_for_those_admitted_to_the_lot(#[case] admission: Option<AdmissionStatus>, #[case] expected: Result<(), BidRefusal>) {
    let bidder = Bidder { admission, ..bidder() };
    assert_eq!(may_bid(&call_off(), &bidder, at(OPEN)), expected);
    assert_eq!(is_addressed(&call_off(), &bidder), expected);
    assert_eq!(
        may_bid(&assignment(), &bidder, at(OPEN)),
        Ok(()),
        "stand-alone ones ask for no admission"
    );
}

#[test]
fn a_negotiation_is_open_to_all_or_to_those_invited() {
    let bidder = bidder();
    let negotiated = |invited: Vec<SupplierId>| Assignment {
        route: Route::Negotiated {
            invited: invited
                .into_iter()
                .map(|supplier| Invited {
                    supplier,
                    reason: "works in the region".into(),
                })
                .collect(),
        },
        ..assignment()
    };
    let other = SupplierId::generate();
    assert_eq!(may_bid(&negotiated(vec![]), &bidder, at(OPEN)), Ok(()));
    assert_eq!(may_bid(&negotiated(vec![other]), &bidder, at(OPEN)), Err(BidRefusal::NotInvited));
    assert_eq!(may_bid(&negotiated(vec![other, bidder.supplier]), &bidder, at(OPEN)), Ok(()));
}

#[test]
fn the_reason_that_one_can_act_on_comes_first() {
    let nobody = Bidder {
        has_declaration: false,
        ..bidder()
    };
    let early = at("2026-05-25T09:00");
    assert_eq!(may_bid(&call_off(), &nobody, early), Err(BidRefusal::NotAdmitted), "time to apply");
    assert_eq!(
        may_bid(&call_off(), &nobody, at("2026-06-20T09:00")),
        Err(BidRefusal::DeadlinePassed)
    );
    let cancelled = Assignment {
        cancelled_at: Some(at("2026-06-02T09:00")),
        ..call_off()
    };
    assert_eq!(may_bid(&cancelled, &nobody, at(OPEN)), Err(BidRefusal::Cancelled));
    let opened = Assignment {
        opened_at: Some(at(OPEN)),
        ..assignment()
    };
    assert_eq!(
        may_bid(&opened, &bidder(), at(OPEN)),
        Err(BidRefusal::DeadlinePassed),
        "whatever the clock says"
    );
}

#[test]
fn without_a_declaration_one_can_draft_and_not_submit() {
    let undeclared = Bidder {
        has_declaration: false,
        ..bidder()
    };
    assert_eq!(may_bid(&assignment(), &undeclared, at(OPEN)), Err(BidRefusal::DeclarationMissing));
    assert_eq!(may_draft(&assignment(), &undeclared, at(OPEN)), Ok(()));
    assert_eq!(may_draft(&call_off(), &undeclared, at(OPEN)), Err(BidRefusal::NotAdmitted));
    let drafting: Vec<_> = BidRefusal::ALL.iter().filter(|refusal| refusal.allows_draft()).collect();
    assert_eq!(drafting, [&BidRefusal::DeclarationMissing]);
}

#[test]
fn an_admission_counts_before_what_was_refused() {
    use AdmissionStatus::{Admitted, Left, Refused, Submitted};
    assert_eq!(standing_in_lot([]), None);
    assert_eq!(standing_in_lot([Submitted, Refused]), Some(Submitted));
    assert_eq!(standing_in_lot([Refused, Left]), Some(Refused));
    assert_eq!(standing_in_lot([Left, Admitted]), Some(Admitted));
}

#[test]
fn the_inputs_of_the_sections_are_all_there_is() {
    let mut priced = assignment();
    priced.award = AwardModel::PriceQuality {
        price_weight: 20,
        full_points_saving_percent: 20,
    };
    assert_eq!(BidSection::Quality.fields(&priced), ["language", "answer.c1", "commitment.0"]);
    assert_eq!(BidSection::Team.fields(&priced), ["team", "answer.c2", "assumptions"]);
    assert!(
        BidSection::Price.fields(&assignment()).is_empty(),
        "nothing to type under a fixed budget"
    );
    let mut seen = BTreeSet::new();
    for section in BidSection::ALL {
        for field in section.fields(&priced) {
            assert_eq!(BidSection::of(&field, &priced), Some(*section), "{field}");
            assert!(seen.insert(field));
        }
    }
    // And the check asks for nothing else.
    let errors = domain::draft::check_bid(&Fields::new(), &priced).unwrap_err();
    assert!(errors.iter().all(|error| seen.contains(&error.field)), "{errors:?}");
}

fn firm(name: &str) -> Supplier {
    Supplier {
        id: SupplierId::generate(),
        number: 3021,
        name: name.into(),
        country: "BE".into(),
        identifier: Some("BE-0202239951".into()),
        website: Some("https://www.atelier-noord.be/nl/".into()),
        language: "nl".into(),
        languages: vec![],
        summary: LocalizedText::default(),
        nuts: vec![],
        size: SizeClass::Micro,
        headcount: None,
        turnover_cents: None,
        balance_cents: None,
        source: Source::Kavel,
        is_unclaimed: false,
        hidden: None,
        created_at: at(OPEN),
    }
}

#[rstest]
#[case("Wij meten eerst de wachttijd.", &[])]
#[case("Bij Atelier Noord meten we eerst.", &[Telltale::Name])]
#[case("ATELIER\nNOORD, dus", &[Telltale::Name])]
#[case("Het atelier ligt in het noorden; ateliers noord", &[])]
#[case("Zie atelier-noord.be", &[Telltale::Website])]
#[case("mieke@Atelier-Noord.be.", &[Telltale::Website])]
#[case("Zie mijn-atelier-noord.be of atelier-noord.beest", &[])]
#[case("Ons nummer is 0202.239.951", &[Telltale::EnterpriseNumber])]
#[case("BE 0202 239 951; 202239951", &[Telltale::EnterpriseNumber])]
#[case("Bel 0202 23 99", &[])]
fn an_answer_that_tells_who_bids(#[case] text: &str, #[case] expected: &[Telltale]) {
    let found: Vec<Telltale> = telltales(text, &firm("Atelier Noord BV"))
        .into_iter()
        // The website of this firm is its name.
        .filter(|telltale| *telltale != Telltale::Name || !text.to_lowercase().contains("atelier-noord"))
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_firm_without_much_to_tell() {
    let firm = Supplier {
        website: None,
        identifier: Some("XX-12".into()),
        ..firm("Ai")
    };
    assert_eq!(telltales("ai 12 https:// . ai", &firm), [], "too short to mean anything");
    assert_eq!(telltales("", &self::firm("")), []);
}
