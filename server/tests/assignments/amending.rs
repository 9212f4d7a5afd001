//! Amending a published assignment: what it changes, when the deadline moves, what is another assignment, and two at once.

use crate::support::{Answer, Browser};
use crate::town::*;
use domain::{Money, assignment::Assignment, assignment_amendment::Effect, audit::AuditKind};
use store::{Page, audit::Filter};

/// Where the first assignment of the town is amended.
async fn path(town: &Town) -> String {
    let one = town.launched().await.remove(0);
    format!("{}/{}/amend", town.home(), one.number)
}

const REASON: [(&str, &str); 2] = [("reason.nl", "Het loket opent later"), ("reason.fr", "Le guichet ouvre plus tard")];
const MATERIAL: (&str, &str) = ("effect", "material");
const CLEARER: (&str, &str) = ("effect", "clarification");

/// Types over what is there and presses a button.
async fn fill(browser: &mut Browser, path: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
    let version = version(&browser.get(path).await);
    let all = [&[("version", version.as_str()), ("step", step)], fields].concat();
    browser.post(path, &all).await
}

/// Looks at the difference, and presses its button.
async fn publish(browser: &mut Browser, path: &str) -> Answer {
    let check = format!("{path}/check");
    let shown = browser.get(&check).await;
    let published = shown.body.split_once(r#"name="published" value=""#).map_or("", |(_, rest)| rest);
    let published = published.split('"').next().unwrap_or_default().to_owned();
    browser
        .post(&check, &[("version", &version(&shown)), ("published", &published)])
        .await
}

async fn amended(town: &mut Town, path: &str, fields: &[(&str, &str)]) -> Answer {
    let all = [fields, &REASON].concat();
    let answer = fill(&mut town.buyer, path, "continue", &all).await;
    assert_eq!(
        (answer.status, answer.location()),
        (303, format!("{path}/check").as_str()),
        "{}",
        problems(&answer)
    );
    publish(&mut town.buyer, path).await
}

async fn only(town: &Town) -> Assignment {
    town.launched().await.remove(0)
}

/// In a lot of 50,000, launched for 20,000: open since Monday 2 March 10:00, until Friday 20 March 12:00.
async fn in_lot(store: store::Store) -> (Town, domain::LotId) {
    let mut town = Town::new(store).await;
    let lot = town.lot(5_000_000).await;
    let tasks = town
        .whole(&[
            ("route", &[("route", "call-off"), ("lot", &lot.to_string())]),
            ("needs", &[("capabilities", "cpv:72413000")]),
        ])
        .await;
    let answer = town.launch(&tasks).await;
    assert_eq!(answer.status, 303, "{}", problems(&answer));
    (town, lot)
}

store::each_database! {
    async fn a_material_amendment_is_shown_as_a_difference_and_moves_the_deadline(store: Store) {
        let (mut town, lot) = in_lot(store).await;
        let path = path(&town).await;
        assert!(town.buyer.get(&town.home()).await.contains(&path));
        let shown = town.buyer.get(&path).await;
        assert!(shown.contains("Quatre demandes sur dix") && shown.contains(r#"value="20000""#) && shown.contains("At most €50,000 in this lot"));
        // On Thursday 12 March a call-off leaves at least 10 days: Sunday 22, so Monday 23.
        assert!(town.app.state.clock.set(local("2026-03-12T11:00")));
        town.buyer = town.app.sign_in(BUYER).await;
        let typed = [MATERIAL, ("budget", "45 000"), ("outcome.1.target.nl", "95 %"), ("outcome.1.target.fr", "95 %")];
        let answer = fill(&mut town.buyer, &path, "continue", &typed).await;
        refused(&answer, "leave at least 10 days from now: Monday 23 March 2026 or later");
        refused(&answer, "Whoever reads something new may ask about it");
        refused(&answer, "Enter an answer");
        assert!(answer.contains("45 000") && answer.contains(r##"href="#deadline""##), "nothing typed is lost, and the link leads there");
        let later = [("deadline-day", "23"), ("questions_until-day", "17")];
        let answer = fill(&mut town.buyer, &path, "continue", &[&later[..], &REASON].concat()).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let check = town.buyer.get(&format!("{path}/check")).await;
        assert!(check.contains("The deadline moves to Monday 23 March 2026, 12:00") && check.contains("€45,000.00") && check.contains("Outcome 1: Target"));
        assert_eq!(only(&town).await.budget, Money::eur(2_000_000), "nothing is public yet");

        let answer = publish(&mut town.buyer, &path).await;
        let now = only(&town).await;
        let public = format!("/assignments/{}", now.number);
        assert_eq!((answer.status, answer.location()), (303, format!("{public}/amendments#amendment-1").as_str()));
        assert_eq!((now.budget, now.dates.deadline, now.version), (Money::eur(4_500_000), local("2026-03-23T12:00"), 2));
        assert_eq!((now.criteria[0].key.as_str(), now.outcomes[0].target.get("fr")), ("c1", Some("95 %")));
        assert_eq!((town.drafts().await, store::lots::committed_cents(town.app.state.store.read(), lot).await.unwrap()), (0, 4_500_000));
        let mut anybody = town.app.visitor();
        let page = anybody.get(&public).await;
        assert!(page.contains("This assignment was amended 1 time, on Thursday 12 March 2026, 11:00.") && page.contains("95 %"));
        let difference = anybody.get(&format!("{public}/amendments?lang=fr")).await;
        for words in ["Modification 1", "Le guichet ouvre plus tard", "95", "45\u{202f}000", "lundi 23 mars 2026"] {
            assert!(difference.contains(words), "{words}");
        }
        assert!(difference.contains("<del>") && difference.contains("<ins>") && difference.contains(r#"lang="nl""#), "both languages");
        let calendar = anybody.get(&format!("{public}/dates.ics")).await;
        assert!(calendar.contains("SEQUENCE:2") && calendar.contains("DTSTART:20260323T110000Z"), "{}", calendar.body);
        let list = store::assignments::amendments::list(town.app.state.store.read(), now.id).await.unwrap();
        assert_eq!((list.len(), list[0].effect), (1, Effect::Material));
        let filter = Filter { kind: Some(AuditKind::AssignmentAmended), ..Filter::default() };
        let events = store::audit::list(town.app.state.store.read(), &filter, Page::new(1, 10)).await.unwrap();
        assert_eq!(events.total, 1);
        assert!(!events.items[0].detail.contains("loket"), "no words in the audit");
    }

    async fn a_clarification_leaves_the_deadline_and_may_be_in_one_language(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let path = path(&town).await;
        assert!(town.app.state.clock.set(local("2026-03-19T11:00")));
        town.buyer = town.app.sign_in(BUYER).await;
        let before = only(&town).await.dates;
        let nothing = fill(&mut town.buyer, &path, "continue", &[&[CLEARER][..], &REASON].concat()).await;
        refused(&nothing, "Nothing was changed yet");
        // More than that is no clarification, and two languages say two things.
        refused(&fill(&mut town.buyer, &path, "continue", &[("constraints.nl", "WCAG 2.1 AA")]).await, "1 change is more than a clarification");
        refused(&fill(&mut town.buyer, &path, "continue", &[MATERIAL]).await, "change it in French too");
        let back = [CLEARER, ("constraints.nl", "WCAG 2.2 AA"), ("acceptance.nl", "Getest met tien inwoneres")];
        assert_eq!(amended(&mut town, &path, &back).await.status, 303);
        let now = only(&town).await;
        assert_eq!((now.dates, now.acceptance.get("nl")), (before, Some("Getest met tien inwoneres")));
        let page = town.app.visitor().get(&format!("/assignments/{}/amendments", now.number)).await;
        assert!(page.contains("Clarification") && page.contains("Dutch"));
        // Another one has the next number.
        let answer = amended(&mut town, &path, &[CLEARER, ("deadline-day", "23")]).await;
        assert!(answer.location().ends_with("#amendment-2"));
        assert_eq!(only(&town).await.dates.deadline, local("2026-03-23T12:00"), "more time is always possible");
    }

    async fn another_assignment_is_refused(store: Store) {
        let (mut town, _) = in_lot(store).await;
        let path = path(&town).await;
        for (fields, said) in [
            ([MATERIAL, ("route", "limited-value")], "cancel this one and launch again"),
            ([MATERIAL, ("route", "call-off")], "Reason"),
            ([MATERIAL, ("capabilities", "cpv:45000000")], "another CPV division"),
            ([MATERIAL, ("budget", "50000.01")], "at most €50,000.00"),
            ([MATERIAL, ("budget", "0")], "Enter an amount above zero"),
            ([MATERIAL, ("criterion.1.weight", "41")], "The weights add up to 101"),
            ([MATERIAL, ("criterion.1.weight", "39")], "The weights add up to 99"),
            ([MATERIAL, ("deadline-day", "19")], "can only come later than it was"),
            ([MATERIAL, ("deadline-day", "22")], "Choose a working day"),
            ([MATERIAL, ("deadline-year", "2036")], "before the framework agreement ends"),
            ([MATERIAL, ("questions_until-day", "10")], "Questions can only end later"),
            ([MATERIAL, ("outcome.1.target.nl", "60 %")], "same as now"),
            ([MATERIAL, ("constraints.fr", "")], "Enter this text in French too"),
        ] {
            let answer = fill(&mut town.buyer, &path, "continue", &fields).await;
            if said == "Reason" {
                assert!(!problems(&answer).contains("launch again"), "as it is published");
                continue;
            }
            refused(&answer, said);
            // The next one begins with what is published.
            assert_eq!(town.buyer.post(&format!("{path}/discard"), &[]).await.status, 303);
        }
        assert_eq!(only(&town).await.version, 1);
    }

    async fn the_guard_looks_at_what_changes(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let path = path(&town).await;
        let degree = [MATERIAL, ("constraints.nl", "De ontwerper heeft een masterdiploma."), ("constraints.fr", "Un diplôme universitaire est exigé.")];
        let answer = fill(&mut town.buyer, &path, "continue", &[&degree[..], &REASON].concat()).await;
        refused(&answer, "Asks for a diploma: “masterdiploma”");
        assert!(answer.contains("override.degree.nl"));
        let refused_there = publish(&mut town.buyer, &path).await;
        assert_eq!((refused_there.status, only(&town).await.version), (422, 1), "nor on the next page");
        let why = [("override.degree.nl", "Beschermd beroep"), ("override.degree.fr", "Profession protégée")];
        assert_eq!(amended(&mut town, &path, &why).await.status, 303);
        let now = only(&town).await;
        assert!(town.app.visitor().get(&format!("/assignments/{}?lang=fr", now.number)).await.contains("Profession protégée"));
        // What was published in spite of it is not asked again.
        assert_eq!(amended(&mut town, &path, &[MATERIAL, ("budget", "21000")]).await.status, 303);
        assert_eq!(store::overrides::list(town.app.state.store.read(), now.id).await.unwrap().len(), 1);
    }

    async fn two_who_amend_at_once_both_see_it(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let path = path(&town).await;
        town.join("colleague@aalst.example", domain::organisation::AgencyRole::Buyer).await;
        let mut colleague = town.app.sign_in("colleague@aalst.example").await;
        let seen = version(&colleague.get(&path).await);
        assert_eq!(fill(&mut town.buyer, &path, "later", &[("affected.nl", "Alle inwoners"), ("affected.fr", "Tous les habitants")]).await.status, 303);
        let typed = [("version", seen.as_str()), ("step", "continue"), ("budget", "22000")];
        let answer = colleague.post(&path, &typed).await;
        refused(&answer, "Somebody changed this");
        assert!(answer.contains("Alle inwoners") && answer.contains("22000"), "theirs, with what was typed over it");
        let again = [("version", version(&answer)), ("step", "continue".to_owned()), ("budget", "22000".to_owned()), ("effect", "material".to_owned())];
        let again: Vec<(&str, &str)> = again.iter().map(|(name, text)| (*name, text.as_str())).chain(REASON).collect();
        assert_eq!(colleague.post(&path, &again).await.status, 303);
        // Both look at the difference and press the button.
        let presses: Vec<_> = [town.buyer.clone(), colleague].into_iter().map(|mut browser| {
            let path = path.clone();
            tokio::spawn(async move { publish(&mut browser, &path).await.status })
        }).collect();
        let mut statuses = Vec::new();
        for press in presses {
            statuses.push(press.await.unwrap());
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        let now = only(&town).await;
        assert_eq!((now.version, now.budget, now.affected.get("nl")), (2, Money::eur(2_200_000), Some("Alle inwoners")));
    }

    async fn amendments_and_launches_at_once_cannot_overdraw_a_lot(store: Store) {
        let (mut town, lot) = in_lot(store).await;
        // Another of 20,000 in the same lot: 10,000 is left, and both want it.
        let in_lot = [("route", "call-off"), ("lot", &*lot.to_string())].map(|(name, text)| (name, text.to_owned()));
        let in_lot: Vec<(&str, &str)> = in_lot.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let needs: (&str, &[(&str, &str)]) = ("needs", &[("capabilities", "cpv:72413000")]);
        let second = town.whole(&[("route", &in_lot), needs]).await;
        assert_eq!(town.launch(&second).await.status, 303);
        let third = town.whole(&[("route", &in_lot), needs, ("budget", &[("budget", "10000")])]).await;
        let paths: Vec<String> = town.launched().await.iter().map(|one| format!("{}/{}/amend", town.home(), one.number)).collect();
        for path in &paths {
            let all = [&[MATERIAL, ("budget", "30000")][..], &REASON].concat();
            assert_eq!(fill(&mut town.buyer, path, "continue", &all).await.status, 303);
        }
        let mut presses = Vec::new();
        for path in paths {
            let mut browser = town.buyer.clone();
            presses.push(tokio::spawn(async move { publish(&mut browser, &path).await.status }));
        }
        let mut browser = town.buyer.clone();
        presses.push(tokio::spawn(async move { launch(&mut browser, &third).await.status }));
        let mut statuses = Vec::new();
        for press in presses {
            statuses.push(press.await.unwrap());
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422, 422], "one of the three");
        assert_eq!(store::lots::committed_cents(town.app.state.store.read(), lot).await.unwrap(), 5_000_000);
    }

    async fn the_threshold_counts_an_assignment_once(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let path = path(&town).await;
        refused(&fill(&mut town.buyer, &path, "continue", &[MATERIAL, ("budget", "30000")]).await, "must be below €30,000.00");
        assert_eq!(amended(&mut town, &path, &[MATERIAL, ("budget", "29999")]).await.status, 303, "not 20,000 and 29,999");
    }

    async fn after_the_deadline_nothing_is_amended_and_nothing_typed_is_lost(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let path = path(&town).await;
        let all = [&[MATERIAL, ("budget", "22000")][..], &REASON].concat();
        assert_eq!(fill(&mut town.buyer, &path, "continue", &all).await.status, 303);
        assert!(town.app.state.clock.set(local("2026-03-20T12:00")));
        town.buyer = town.app.sign_in(BUYER).await;
        assert_eq!(publish(&mut town.buyer, &path).await.status, 422);
        let answer = fill(&mut town.buyer, &path, "continue", &[("budget", "23000")]).await;
        refused(&answer, "it can no longer be amended");
        assert!(answer.contains("23000"));
        assert_eq!((only(&town).await.version, only(&town).await.budget), (1, Money::eur(2_000_000)));
        assert!(!town.buyer.get(&town.home()).await.contains(&path));
    }

    async fn markup_and_long_texts_stay_text(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let path = path(&town).await;
        let bad = r#"<script>alert(1)</script><b onclick="x">"#;
        let long = "x".repeat(200_000);
        let answer = fill(&mut town.buyer, &path, "continue", &[MATERIAL, ("problem.nl", &long), ("problem.fr", bad)]).await;
        refused(&answer, "at most 10,000 characters");
        assert!(answer.contains(&long) && !answer.contains("<script>alert"));
        let answer = amended(&mut town, &path, &[("problem.nl", bad), ("title.nl", bad), ("title.fr", bad), ("constraints.nl", bad), ("constraints.fr", bad), ("reason.nl", bad)]).await;
        assert_eq!(answer.status, 303);
        let number = only(&town).await.number;
        for page in [format!("/assignments/{number}?lang=nl"), format!("/assignments/{number}/amendments?lang=nl"), format!("/assignments/{number}/dates.ics")] {
            let page = town.app.visitor().get(&page).await;
            assert!(page.status == 200 && !page.is_html() || !page.contains("<script>alert"), "{}", page.status);
        }
    }

    async fn a_criterion_is_taken_out_and_put_back(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let path = path(&town).await;
        let answer = fill(&mut town.buyer, &path, "out:criterion:2", &[]).await;
        assert_eq!((answer.status, answer.location()), (303, format!("{path}#criterion.2").as_str()));
        let page = town.buyer.get(&path).await;
        assert!(page.contains("is taken out.") && page.contains("back:criterion:2"));
        refused(&fill(&mut town.buyer, &path, "continue", &[MATERIAL]).await, "The weights add up to 60");
        assert_eq!(fill(&mut town.buyer, &path, "back:criterion:2", &[]).await.status, 303);
        assert!(!town.buyer.get(&path).await.contains("is taken out."));
        assert_eq!(fill(&mut town.buyer, &path, "out:criterion:2", &[]).await.status, 303);
        assert_eq!(amended(&mut town, &path, &[MATERIAL, ("criterion.1.weight", "80")]).await.status, 303);
        let now = only(&town).await;
        let keys: Vec<(&str, u8)> = now.criteria.iter().map(|criterion| (criterion.key.as_str(), criterion.weight)).collect();
        assert_eq!(keys, [("c1", 80), ("c3", 20)], "answers to the third stay answers to the third");
    }
}
