//! Designs of an agency: changed by hand step by step, and taken over into a framework draft.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::audit::AuditKind;
use store::{Page, audit, drafts::DraftKind};
use support::{
    Answer, Browser, TestApp,
    world::{Who, World},
};

const TABLE: &str = "id;title;outcome;value;capabilities;cpv;nuts;languages\n\
    P1;Audit;Known;45.000,10;accessibility-audit;;BE1;fr\n\
    P2;Repair;Gone;50.000,20;accessibility-repair;72413000;;\n\
    P3;Research;Understood;70.000,30;user-research;;BE23;nl\n";

async fn begin(world: &World) -> (Browser, String) {
    let mut owner = world.browser(Who::AgencyOwner).await;
    let answer = owner
        .post(
            &format!("/agency/{}/designs", world.agency.number),
            &[("name", "Website"), ("table", TABLE), ("floor", "0")],
        )
        .await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    (owner, answer.location().to_owned())
}

async fn change(browser: &mut Browser, path: &str, version: i64, fields: &[(&str, &str)]) -> Answer {
    let version = version.to_string();
    let all: Vec<(&str, &str)> = fields.iter().copied().chain([("version", version.as_str())]).collect();
    browser.post(path, &all).await
}

/// The packages of each lot, as the matrix table has them.
fn lots(page: &Answer) -> Vec<Vec<String>> {
    let mut lots: Vec<Vec<String>> = Vec::new();
    for card in page.body.split("class=\"k-card\"").skip(1) {
        let held = card.split("k-holds").nth(1).unwrap().split("</ul>").next().unwrap();
        lots.push(
            held.split("<strong>")
                .skip(1)
                .map(|id| id.split('<').next().unwrap().to_owned())
                .collect(),
        );
    }
    lots
}

store::each_database! {
    async fn packages_move_by_forms_and_steps_are_undone(store: Store) {
        let world = World::new(TestApp::new(store.clone())).await;
        let (mut owner, path) = begin(&world).await;
        // One lot of all of it, whatever was designed.
        let mut version = 1;
        while lots(&owner.get(&path).await).len() > 1 {
            assert_eq!(change(&mut owner, &path, version, &[("change", "merge"), ("lot", "2"), ("into", "1")]).await.status, 303);
            version += 1;
        }
        for (fields, count) in [
            (&[("change", "move"), ("package", "P2"), ("to", "new")][..], 2),
            (&[("change", "move"), ("package", "P3"), ("to", "2")], 2),
            (&[("change", "lock"), ("lot", "2")], 2),
        ] {
            let answer = change(&mut owner, &path, version, fields).await;
            assert_eq!(answer.status, 303, "{fields:?}");
            version += 1;
            assert_eq!(lots(&owner.get(&path).await).len(), count);
        }
        assert_eq!(lots(&owner.get(&path).await), [vec!["P1"], vec!["P2", "P3"]]);
        let refused = change(&mut owner, &path, version, &[("change", "move"), ("package", "P2"), ("to", "1")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.contains("govuk-error-summary") && refused.contains("This lot is locked. Unlock it first"));
        let redesigned = change(&mut owner, &path, version, &[("change", "redesign")]).await;
        assert_eq!(redesigned.status, 303);
        version += 1;
        assert!(lots(&owner.get(&path).await).contains(&vec!["P2".to_owned(), "P3".to_owned()]), "what is locked stays");
        for _ in 0..2 {
            assert_eq!(change(&mut owner, &path, version, &[("change", "undo")]).await.status, 303);
            version += 1;
        }
        let page = owner.get(&path).await;
        assert_eq!(lots(&page), [vec!["P1"], vec!["P2", "P3"]]);
        assert!(!page.contains("govuk-error-summary"));
        let compared = owner.get(&format!("{path}?with=1")).await;
        assert!(compared.contains("Compared with step 1"));

        // Of two who look at the same version the second is told.
        let late = change(&mut owner, &path, version - 1, &[("change", "redo")]).await;
        assert_eq!(late.status, 422);
        assert!(late.contains("Somebody changed this design meanwhile"));
        for nonsense in [&[("change", "move"), ("package", "P9"), ("to", "1")][..], &[("change", "merge"), ("lot", "1"), ("into", "99")], &[("change", "x")], &[]] {
            assert_eq!(change(&mut owner, &path, version, nonsense).await.status, 422, "{nonsense:?}");
        }
        let notes = change(&mut owner, &path, version, &[("change", "notes"), ("notes", "Ask the region first")]).await;
        assert_eq!(notes.status, 303);
        version += 1;
        assert!(owner.get(&path).await.contains("Ask the region first"));
        assert_eq!(change(&mut owner, &path, version, &[("change", "rules"), ("largest", "abc")]).await.status, 422);
        assert_eq!(change(&mut owner, &path, version, &[("change", "rules"), ("largest", "60000")]).await.status, 303);
        let page = owner.get(&path).await;
        assert!(page.contains("above the largest of €60,000.00") || page.contains("above the largest lot of €60,000.00"), "{}", page.body);
        let filter = audit::Filter { kind: Some(AuditKind::DesignSaved), ..audit::Filter::default() };
        let saved = audit::list(store.read(), &filter, Page::new(1, 100)).await.unwrap();
        assert_eq!(i64::try_from(saved.total).unwrap(), version + 1, "one event a change, none for what was refused");
    }

    async fn the_board_asks_for_the_parts_that_changed(store: Store) {
        let world = World::new(TestApp::new(store.clone())).await;
        let (mut owner, path) = begin(&world).await;
        let first = lots(&owner.get(&path).await);
        let (package, to) = match first.iter().find(|lot| lot.len() > 1) {
            Some(lot) => (lot[0].clone(), "new"),
            None => (first[1][0].clone(), "1"),
        };
        let moved = [("change", "move"), ("package", package.as_str()), ("to", to), ("fragment", "design")];
        let answer = change(&mut owner, &path, 1, &moved).await;
        assert_eq!((answer.status, answer.location().to_owned()), (303, format!("{path}?fragment=design")));
        let parts = owner.get(answer.location()).await;
        assert_eq!(parts.status, 200);
        for id in ["design-errors", "design-head", "design-board", "design-parts", "design-history"] {
            assert!(parts.contains(&format!("data-for=\"{id}\"")), "{id}");
        }
        assert!(!parts.contains("<html") && !parts.contains("leptos-island") && parts.contains("name=\"version\" value=\"2\""));
        let page = owner.get(&path).await;
        assert!(page.contains("leptos-island") && page.contains("id=\"design-board\""));
        assert_eq!(lots(&page), lots(&parts), "the parts are those of the page");
        assert_ne!(lots(&page), first);

        // Who is late is told in the same parts, and what was typed in another form is not lost.
        let late = change(&mut owner, &path, 1, &moved).await;
        assert_eq!(late.status, 422);
        assert!(late.contains("data-for=\"design-errors\"") && !late.contains("<html"));
        assert!(late.contains("Somebody changed this design meanwhile") && late.contains("name=\"version\" value=\"2\""));
        let notes = change(&mut owner, &path, 1, &[("change", "notes"), ("notes", "Not to be lost")]).await;
        assert_eq!(notes.status, 422);
        assert!(notes.contains("Not to be lost") && notes.contains("<html"));
        let rules = change(&mut owner, &path, 1, &[("change", "rules"), ("largest", "61234.56")]).await;
        assert!(rules.status == 422 && rules.contains("61234.56"));

        // A member who may not change it sees no board.
        let mut evaluator = world.browser(Who::Member).await;
        let seen = evaluator.get(&path).await;
        assert_eq!(seen.status, 200);
        assert!(!seen.contains("leptos-island") && !seen.contains("k-board"));
    }

    async fn an_accepted_plan_is_a_draft_that_adds_up(store: Store) {
        let world = World::new(TestApp::new(store.clone())).await;
        let (mut owner, path) = begin(&world).await;
        let page = owner.get(&format!("{path}/accept")).await;
        assert_eq!(page.status, 200);
        assert!(page.contains("€165,000.60"));
        let answer = owner.post(&format!("{path}/accept"), &[]).await;
        assert_eq!(answer.status, 303);
        assert!(answer.location().ends_with("/lots"));
        assert_eq!(owner.get(answer.location()).await.status, 200);
        let drafts = store::drafts::list_by_agency(store.read(), world.agency.id, Some(DraftKind::Framework)).await.unwrap();
        let fields = &drafts[0].fields;
        assert_eq!(fields.get("value"), "165000.60");
        let numbers = fields.filled_groups("lot");
        let cents: i64 = numbers.iter().map(|n| domain::money::parse_cents(fields.get(&format!("lot.{n}.ceiling"))).unwrap()).sum();
        assert_eq!(cents, 16_500_060, "to the cent");
        let lang = &world.agency.publish_languages[0];
        let all: Vec<&str> = fields.iter().map(|(_, text)| text).collect();
        for text in ["Known", "Gone", "Understood"] {
            assert!(all.iter().any(|field| field.contains(text)), "{text}");
        }
        for n in &numbers {
            assert!(!fields.is_blank(&format!("lot.{n}.title.{lang}")) || fields.languages(&format!("lot.{n}.title")).next().is_some());
            assert!(fields.get(&format!("lot.{n}.capabilities")).contains("kavel:"));
        }
        assert!(fields.get("design_reasons").contains("SMEs can deliver it"));
        let mut regions: Vec<String> = numbers.iter().flat_map(|n| fields.list(&format!("lot.{n}.nuts")).map(str::to_owned).collect::<Vec<_>>()).collect();
        let codes: Vec<String> = numbers.iter().flat_map(|n| fields.list(&format!("lot.{n}.capabilities")).map(str::to_owned).collect::<Vec<_>>()).collect();
        regions.sort();
        assert_eq!(regions, ["BE1", "BE23"], "where the work is");
        assert!(codes.contains(&"cpv:72413000".to_owned()) && codes.contains(&"kavel:user-research".to_owned()), "{codes:?}");
        assert!(numbers.iter().any(|n| fields.get(&format!("lot.{n}.languages")).contains("fr")));
    }

    async fn limits_and_reasons_go_into_the_draft(store: Store) {
        let world = World::new(TestApp::new(store.clone())).await;
        let (mut owner, path) = begin(&world).await;
        let lang = world.agency.publish_languages[0].clone();
        let (undivided, reach, rule) = (format!("undivided_reason.{lang}"), format!("reach_reason.{lang}"), format!("limit_rule.{lang}"));
        // All in one lot: the sentence for the notice is begun with the figures, and is not taken over unfinished.
        let mut version = 1;
        while lots(&owner.get(&path).await).len() > 1 {
            assert_eq!(change(&mut owner, &path, version, &[("change", "merge"), ("lot", "2"), ("into", "1")]).await.status, 303);
            version += 1;
        }
        let page = owner.get(&format!("{path}/accept")).await;
        assert!(page.contains(&format!("name=\"{undivided}\"")) && page.contains("165") && !page.contains("most_applied"), "{}", page.body);
        let refused = owner.post(&format!("{path}/accept"), &[(undivided.as_str(), "Because …"), (reach.as_str(), "Kept as typed")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.contains("Finish this sentence") && refused.contains("Kept as typed"));
        let typed = [(undivided.as_str(), "One system"), (reach.as_str(), "Nobody yet")];
        assert_eq!(owner.post(&format!("{path}/accept"), &typed).await.status, 303);
        let drafts = || async { store::drafts::list_by_agency(store.read(), world.agency.id, Some(DraftKind::Framework)).await.unwrap() };
        let found = drafts().await;
        assert_eq!((found.len(), found[0].fields.get(&undivided), found[0].fields.get(&reach), found[0].fields.get("kind")), (1, "One system", "Nobody yet", "dynamic"));

        // Divided: limits for one supplier, which only fixed parties have, with the rule that chooses.
        assert_eq!(change(&mut owner, &path, version, &[("change", "move"), ("package", "P2"), ("to", "new")]).await.status, 303);
        assert!(owner.get(&format!("{path}/accept")).await.contains("name=\"most_applied\""));
        let typed = [("most_applied", "2"), ("most_won", "1"), (rule.as_str(), "In the order that it states")];
        assert_eq!(owner.post(&format!("{path}/accept"), &typed).await.status, 303);
        let found = drafts().await;
        let limited = found.iter().find(|draft| !draft.fields.is_blank("most_won")).unwrap();
        let of = |name: &str| limited.fields.get(name).to_owned();
        assert_eq!([of("most_applied"), of("most_won"), of(&rule), of("kind"), of(&undivided)], ["2", "1", "In the order that it states", "closed", ""]);
    }

    async fn published_lots_begin_a_design_and_others_do_not_see_it(store: Store) {
        let world = World::new(TestApp::new(store.clone())).await;
        let mut owner = world.browser(Who::AgencyOwner).await;
        let list = format!("/agency/{}/designs", world.agency.number);
        let number = world.framework.to_string();
        let answer = owner.post(&list, &[("name", "Again"), ("framework", number.as_str())]).await;
        assert_eq!(answer.status, 303);
        let path = answer.location().to_owned();
        assert!(owner.get(&list).await.contains("Again"));
        for wrong in ["999999", "x"] {
            assert_eq!(owner.post(&list, &[("name", "Again"), ("framework", wrong)]).await.status, 422);
        }
        assert_eq!(owner.post(&list, &[("framework", number.as_str())]).await.status, 422, "without a name");
        let theirs = path.replace(&format!("/agency/{}/", world.agency.number), "/agency/999999/");
        assert_eq!(owner.get(&theirs).await.status, 404);
        assert_eq!(owner.post(&format!("{path}/delete"), &[]).await.status, 303);
        assert_eq!(owner.get(&path).await.status, 404);
        assert_eq!(owner.post(&format!("{path}/delete"), &[]).await.status, 404);
    }
}
