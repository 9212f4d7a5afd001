//! A firm cannot raise itself by repeating words, copying another's claims, or claiming everything.

use crate::common::at;
use crate::market::{Random, any_market, bare, find, firm, need, now, ranked, told, with};
use domain::ClaimId;
use domain::matching::{Candidate, NeedState, Offer, Ranking, is_told, says_alike};
use domain::profile::{CapabilityClaim, Provenance};

/// Its score, and how many firms are before it.
fn standing(ranking: &Ranking, number: i64) -> Option<(u32, usize)> {
    find(ranking, number).map(|found| {
        let before = ranking
            .matches
            .iter()
            .filter(|other| other.judged.score > found.judged.score)
            .count();
        (found.judged.score, before)
    })
}

/// In many markets every firm in turn plays the trick: none stands better after it.
fn never_pays(trick: impl Fn(&mut Candidate, &[Candidate], &mut Random)) {
    let mut tried = 0;
    for seed in 0..150 {
        let (need, firms) = any_market(seed);
        let before = ranked(&need, &firms);
        let mut random = Random::new(seed + 7);
        for place in 0..firms.len().min(6) {
            let mut changed = firms.clone();
            trick(&mut changed[place], &firms, &mut random);
            let number = firms[place].number;
            let (Some(was), Some(is)) = (standing(&before, number), standing(&ranked(&need, &changed), number)) else {
                continue;
            };
            tried += 1;
            assert!(is.0 <= was.0 && is.1 >= was.1, "seed {seed}, firm {number}: {was:?} became {is:?}");
        }
    }
    assert!(tried > 200, "{tried} tries");
}

#[test]
fn repeating_words_does_not_raise() {
    // Relevance counts a word once (tested where it is measured); here nothing else may count words either.
    never_pays(|firm, _, _| {
        for offer in &mut firm.offers {
            for text in [&mut offer.claim.situation, &mut offer.claim.action, &mut offer.claim.result] {
                *text = [text.as_str(); 20].join(" ");
            }
        }
    });
}

#[test]
fn claiming_everything_does_not_raise() {
    never_pays(|firm, _, random| {
        for code in ["a", "ab", "abc", "b", "bc", "c", "ca", "cab", "d", "da", "e", "ef", "f"] {
            firm.offers.push(bare(code));
        }
        random.shuffle(&mut firm.offers);
    });
    let specialist = with(firm(1), [told("a")]);
    let everything = ["a", "b", "c", "d", "e"].map(bare);
    let generalist = with(with(firm(2), [told("a")]), everything);
    let found = ranked(&need(&["a"]), &[generalist, specialist]).matches;
    assert_eq!(found[0].number, 1);
    assert!(found[0].judged.score > found[1].judged.score);
}

/// Even with something written behind each: of more than a dozen different things nobody is a specialist.
#[test]
fn claiming_very_much_with_words_behind_it_lowers() {
    let codes: Vec<String> = (0..40).map(|number| format!("z{number:02}")).collect();
    let generalist = with(with(firm(2), [told("a")]), codes.iter().map(|code| told(code)));
    let found = ranked(&need(&["a"]), &[generalist, with(firm(3), [told("a")])]).matches;
    assert_eq!(found[0].number, 3);
}

#[test]
fn copying_another_firms_claims_does_not_raise() {
    never_pays(|firm, all, random| {
        let others: Vec<&Offer> = all
            .iter()
            .filter(|other| other.number != firm.number)
            .flat_map(|other| &other.offers)
            .collect();
        if others.is_empty() {
            return;
        }
        for _ in 0..4 {
            let mut copy = (*random.pick(&others)).clone();
            copy.claim.id = ClaimId::generate();
            copy.claim.provenance = Provenance::SelfDeclared;
            // The client's name is what a copier changes first.
            copy.claim.client = "Gemeente Elders".to_owned();
            copy.claim.action = copy.claim.action.to_uppercase();
            copy.said_at = now();
            firm.offers.push(copy);
        }
    });
}

/// A word in twenty is another, one is left out, and something is added at the end: more than that is work of one's own, and so are other numbers.
fn edited(text: &str, random: &mut Random) -> String {
    let words = text.split(' ').zip(0..);
    let changed = words.filter_map(|(word, place)| match place % 20 {
        7 if !word.starts_with(char::is_numeric) => Some(format!("{word}en")),
        17 => None,
        _ => Some(word.to_owned()),
    });
    let mut text = changed.collect::<Vec<_>>().join("  ");
    text.push_str(["!", ", echt waar.", " (2024)"][usize::try_from(random.below(3)).unwrap_or(0)]);
    text
}

#[test]
fn a_copy_with_a_word_changed_here_and_there_does_not_raise() {
    never_pays(|firm, all, random| {
        let others: Vec<&Offer> = all
            .iter()
            .filter(|other| other.number != firm.number)
            .flat_map(|other| &other.offers)
            .filter(|offer| is_told(&offer.claim))
            .collect();
        if others.is_empty() {
            return;
        }
        let mut copy = (*random.pick(&others)).clone();
        copy.claim.id = ClaimId::generate();
        copy.claim.provenance = Provenance::SelfDeclared;
        copy.claim.client = "Gemeente Elders".to_owned();
        copy.claim.situation = edited(&copy.claim.situation, random);
        copy.claim.result = edited(&copy.claim.result, random);
        copy.said_at = now();
        firm.offers.push(copy);
    });
}

#[test]
fn what_is_alike_is_measured_in_pairs_of_words() {
    let original = told("a").claim;
    let with = |situation: &str, action: &str, result: &str| CapabilityClaim {
        situation: situation.to_owned(),
        action: action.to_owned(),
        result: result.to_owned(),
        ..original.clone()
    };
    let text = "Burgers konden hun aanvraag nergens volgen en belden elke week naar het loket";
    let (action, result) = (
        "Wij bouwden met de dienst een pagina waarop iedereen de eigen aanvraag ziet",
        "Het loket kreeg de helft minder telefoon",
    );
    let first = with(text, action, result);
    let one_word = with(&text.replace("nergens", "niet"), action, result);
    let more_said = with(
        text,
        action,
        &format!("{result}, en de medewerkers hielden tijd over voor wie hulp nodig had bij het invullen"),
    );
    let other_case = with(&text.to_uppercase(), &action.replace(' ', ", "), result);
    for copy in [&one_word, &more_said, &other_case] {
        assert!(says_alike(&first, copy) && says_alike(copy, &first), "{copy:?}");
    }
    let same_result = with(
        "Bezoekers van het zwembad stonden lang in de rij voor een ticket",
        "Wij maakten een kassa waar men zelf betaalt",
        result,
    );
    assert!(!says_alike(&first, &same_result), "a sentence in common is no copy");
    let numbered = |numbers: [u32; 3]| {
        with(
            text,
            &format!("{action}, in {} weken met {} mensen", numbers[0], numbers[1]),
            &format!("{result}: {} uur", numbers[2]),
        )
    };
    assert!(says_alike(&numbered([6, 12, 30]), &numbered([6, 12, 30])));
    assert!(
        !says_alike(&numbered([6, 12, 30]), &numbered([6, 11, 45])),
        "other numbers are other work"
    );
    assert!(!says_alike(&with("Kort", "", ""), &with("Kort", "", "")), "too short to tell");
}

/// The firm that said it first corrects a word after another has copied it: it stays the first.
#[test]
fn who_said_it_first_may_say_it_again() {
    let original = told("a");
    let mut copy = original.clone();
    copy.claim.id = ClaimId::generate();
    copy.said_at = at("2026-02-01T00:00");
    let mut again = original.clone();
    again.claim.id = ClaimId::generate();
    again.claim.result = original.claim.result.replace("volledig", "helemaal");
    again.said_at = at("2026-03-01T00:00");
    let found = ranked(&need(&["a"]), &[with(firm(1), [again, original]), with(firm(2), [copy])]);
    assert_eq!(find(&found, 1).unwrap().judged.evidenced, 1);
    assert_eq!(find(&found, 2).unwrap().judged.evidenced, 0);
}

#[test]
fn of_two_firms_that_say_the_same_the_later_one_copied() {
    let original = told("a");
    let mut copy = original.clone();
    copy.claim.id = ClaimId::generate();
    copy.claim.client = "Gemeente Elders".to_owned();
    copy.said_at = at("2026-02-01T00:00");
    let firms = [with(firm(1), [copy.clone()]), with(firm(2), [original.clone()])];
    let found = ranked(&need(&["a"]), &firms);
    assert_eq!(found.matches[0].number, 2);
    assert!(matches!(
        find(&found, 1).unwrap().judged.needs[0].state,
        NeedState::Bare { is_copied: true, .. }
    ));
    assert_eq!(find(&found, 1).unwrap().judged.score, 0);

    // What a referee has confirmed is its own, whoever said it first.
    copy.claim.provenance = Provenance::ConfirmedByReferee;
    let found = ranked(&need(&["a"]), &[with(firm(1), [copy]), with(firm(2), [original])]);
    assert_eq!(find(&found, 1).unwrap().judged.evidenced, 1);
}

#[test]
fn a_firm_may_say_the_same_twice_of_its_own() {
    let one = told("a");
    let mut again = one.clone();
    again.claim.id = ClaimId::generate();
    again.said_at = now();
    let found = ranked(&need(&["a"]), &[with(firm(1), [again, one])]);
    assert_eq!(found.matches[0].judged.evidenced, 1);
}
