//! What meets what.

use codelists::{Code, CodeError, CpvCode, capabilities, cpv};
use proptest::prelude::*;
use proptest::sample::select;

fn code(text: &str) -> Code {
    Code::parse(text).expect("the tests write codes")
}

fn any_code() -> impl Strategy<Value = Code> {
    prop_oneof![
        select(cpv::all()).prop_map(Code::Cpv),
        select(cpv::children(CpvCode::parse("72000000").expect("a code"))).prop_map(Code::Cpv),
        (0..capabilities::all().len()).prop_map(|at| Code::Kavel(capabilities::all()[at].slug)),
    ]
}

/// A code and one that it meets.
fn claim_and_need() -> impl Strategy<Value = (Code, Code)> {
    any_code().prop_flat_map(|claim| (Just(claim), select(claim.met_needs().into_iter().collect::<Vec<_>>())))
}

#[test]
fn text_form() {
    assert_eq!(code("cpv:72212000-4").to_string(), "cpv:72212000");
    assert_eq!(code(" kavel:accessibility-audit ").to_string(), "kavel:accessibility-audit");
    assert!(matches!(Code::parse("72212000"), Err(CodeError::Scheme(_))));
    assert!(matches!(Code::parse("unspsc:72212000"), Err(CodeError::Scheme(_))));
    assert!(matches!(Code::parse("cpv:accessibility-audit"), Err(CodeError::Cpv(_))));
    assert!(matches!(Code::parse("kavel:72212000"), Err(CodeError::Slug(_))));
    assert!(matches!(Code::parse("kavel:"), Err(CodeError::Slug(_))));
    assert_eq!(code("cpv:79530000").label("nl"), "Vertaaldiensten");
    assert_eq!(code("cpv:74121250").label("nl"), "74121250");
    assert_eq!(code("kavel:translation").label("fr"), "Traduction");
}

#[test]
fn a_narrower_claim_meets_a_broader_need_and_not_the_other_way() {
    let meets = |claim: &str, need: &str| code(claim).meets(&code(need));
    assert!(meets("cpv:72212000", "cpv:72000000") && !meets("cpv:72000000", "cpv:72212000"));
    assert!(meets("kavel:backend-development", "kavel:software-development"));
    assert!(!meets("kavel:software-development", "kavel:backend-development"));
    assert!(!meets("kavel:backend-development", "kavel:frontend-development"));
    assert!(meets("kavel:backend-development", "cpv:72212000") && meets("kavel:backend-development", "cpv:72200000"));
    assert!(!meets("kavel:backend-development", "cpv:72212100"));
    // By its parent's linked code.
    assert!(meets("kavel:mobile-development", "cpv:72262000"));
    assert!(!meets("cpv:72212000", "kavel:backend-development"));
    assert!(meets("cpv:74121250", "cpv:74121250"));
}

#[test]
fn closeness_examples() {
    let near = |a: &str, b: &str| code(a).closeness(&code(b));
    assert_eq!(near("cpv:72210000", "cpv:72200000"), 80);
    assert_eq!(near("cpv:72210000", "cpv:72220000"), 66);
    assert_eq!(near("cpv:72210000", "cpv:79530000"), 0);
    assert_eq!(near("kavel:backend-development", "kavel:software-development"), 80);
    assert_eq!(near("kavel:backend-development", "kavel:frontend-development"), 66);
    assert_eq!(near("kavel:translation", "kavel:events"), 50);
    assert_eq!(near("kavel:translation", "kavel:hosting"), 0);
    assert_eq!(near("kavel:translation", "cpv:79530000"), 90);
}

proptest! {
    #[test]
    fn reads_back(code in any_code()) {
        prop_assert_eq!(Code::parse(&code.to_string()), Ok(code));
        prop_assert_eq!(serde_json::from_value::<Code>(serde_json::to_value(code).unwrap()).unwrap(), code);
        prop_assert!(!code.label("de").is_empty());
    }

    #[test]
    fn nothing_panics(text in "(cpv:|kavel:)?\\PC*") {
        let _ = Code::parse(&text);
    }

    #[test]
    fn meets_is_reflexive_and_goes_up(code in any_code()) {
        prop_assert!(code.meets(&code));
        prop_assert!(code.ancestors().iter().all(|up| code.meets(up) && !up.meets(&code)));
    }

    #[test]
    fn meets_is_transitive(claim in any_code(), (middle, need) in claim_and_need(), other in any_code()) {
        prop_assert!(middle.meets(&need));
        for last in need.met_needs() {
            prop_assert!(middle.meets(&last), "{middle} {need} {last}");
        }
        if claim.meets(&middle) && middle.meets(&other) {
            prop_assert!(claim.meets(&other));
        }
    }

    #[test]
    fn met_needs_are_those_met(claim in any_code(), need in any_code()) {
        prop_assert_eq!(claim.met_needs().contains(&need), claim.meets(&need));
    }

    #[test]
    fn closeness_is_symmetric_and_full_only_for_the_same(a in any_code(), b in any_code()) {
        let near = a.closeness(&b);
        prop_assert!(near <= 100);
        prop_assert_eq!(near, b.closeness(&a));
        prop_assert_eq!(near == 100, a == b);
        prop_assert_eq!(a.closeness(&a), 100);
    }
}
