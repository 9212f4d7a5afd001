//! What people type by mistake or on purpose: explained at the field, kept as typed, never published half.

use crate::town::*;
use store::samples;

const MARKUP: &str = r#"<script>alert(1)</script><img src=x onerror="alert(2)">"#;

store::each_database! {
    async fn markup_and_200_kb_in_every_field_stay_what_they_are(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let long = "x".repeat(200_000);
        for (part, fields) in WHOLE {
            for (name, _) in fields.iter().filter(|(name, _)| *name != "bid_languages") {
                for typed in [MARKUP, long.as_str()] {
                    let answer = town.fill(&tasks, part, "continue", &[(name, typed)]).await;
                    // Where it belongs in a text it can stay; else it is refused at the field.
                    assert!(answer.status == 422 || (answer.status == 303 && typed == MARKUP), "{part} {name}: {}", answer.status);
                    assert!(!answer.contains("<script>alert") && !answer.contains("<img src=x"), "{part} {name}");
                    assert_eq!(town.stored(&tasks, name).await, typed, "{part} {name}: kept as typed");
                }
            }
        }
        let page = town.buyer.get(&format!("{tasks}/check")).await;
        assert!(page.status == 200 && !page.contains("<script>alert") && !page.contains("Launch the assignment"));
        assert_eq!(town.launch(&tasks).await.status, 422);
        assert!(town.launched().await.is_empty());
        // Markup in the texts alone can be published, and is shown as it was typed.
        for (part, fields) in WHOLE {
            let texts: Vec<(&str, &str)> = fields.iter().map(|(name, right)| {
                let is_text = (name.ends_with(".nl") || name.ends_with(".fr")) && !name.contains("baseline");
                (*name, if is_text { MARKUP } else { *right })
            }).collect();
            assert_eq!(town.fill(&tasks, part, "continue", &texts).await.status, 303, "{part}");
        }
        let public = town.launch(&tasks).await.location().to_owned();
        for page in [public.clone(), format!("{public}/amendments"), format!("{public}/follow"), "/assignments".to_owned(), "/pipeline".to_owned()] {
            let page = town.app.visitor().get(&page).await;
            assert!(page.status == 200 && !page.contains("<script>alert") && !page.contains("<img src=x"));
        }
        assert!(town.app.visitor().get(&public).await.contains("&lt;script&gt;alert(1)"));
    }

    async fn dates_in_the_past_and_beyond_the_framework(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(5_000_000).await.to_string();
        let tasks = town.whole(&[("route", &[("route", "call-off"), ("lot", &lot)])]).await;
        for (field, typed, said) in [
            ("deadline-year", "2025", "The deadline must be after the opening"),
            ("deadline-year", "2036", "before the framework agreement ends"),
            ("opens_at-day", "1", "Enter"),
            ("questions_until-day", "20", "Questions must end before the deadline"),
            ("deadline-day", "31 February", "real date"),
            ("starts_on-day", "0", "real date"),
        ] {
            let answer = town.fill(&tasks, "dates", "continue", &[(field, typed)]).await;
            assert_eq!(answer.status, 422, "{field} {typed}");
            if said != "Enter" && !said.starts_with("The deadline must be after") {
                refused(&answer, said);
            }
            assert_eq!(town.stored(&tasks, field).await, typed);
            let right = WHOLE.iter().find(|(part, _)| *part == "dates").unwrap().1;
            let right = [right, &[("opens_at-day", "")]].concat();
            assert_eq!(town.fill(&tasks, "dates", "continue", &right).await.status, 303);
        }
        assert_eq!(town.launch(&tasks).await.status, 303);
    }

    async fn weights_of_101_and_a_target_that_is_there_already(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        refused(&town.fill(&tasks, "criteria", "continue", &[("criterion.3.weight", "21")]).await, "The weights add up to 101");
        let same = [("outcome.1.target.nl", " 60%"), ("outcome.1.target.fr", "60 %")];
        let answer = town.fill(&tasks, "outcomes", "continue", &same).await;
        refused(&answer, "The target is the same as now");
        assert!(answer.contains(r##"href="#outcome.1.target.nl""##) && answer.contains(r##"href="#outcome.1.target.fr""##));
        refused(&town.launch(&tasks).await, "Outcome 1, Target, in Dutch: The target is the same as now");
        assert!(town.launched().await.is_empty());
    }

    async fn two_agencies_take_the_last_of_a_lot_at_the_same_moment(store: Store) {
        let town = Town::new(store).await;
        let (framework, lots) = samples::framework(&town.app.state.store, town.agency.id, &[3_000_000], town.now()).await;
        // Another agency that the framework names.
        let other = samples::agency(&town.app.state.store, town.now()).await;
        let tx = town.app.begin().await;
        let covered = domain::amendment::Covered { id: other.id, number: other.number, name: "Gent".to_owned() };
        let before = domain::amendment::Terms { framework: framework.clone(), lots: lots.clone(), covered: Vec::new() };
        let after = domain::amendment::Terms { covered: vec![covered], ..before.clone() };
        let new = domain::draft::NewAmendment { reason: domain::LocalizedText::one("nl", "Erbij"), changes: domain::amendment::changes(&before, &after), terms: after };
        store::frameworks::amend(&tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        join_as_owner(&town, other.id).await;
        let mut theirs = Town { app: town.app, agency: other, buyer: town.buyer.clone() };
        theirs.buyer = theirs.app.sign_in("other@gent.example").await;
        let lot = lots[0].id.to_string();
        let in_lot: &[(&str, &str)] = &[("route", "call-off"), ("lot", &lot)];
        let second = theirs.whole(&[("route", in_lot)]).await;
        let mut browser = theirs.buyer.clone();
        let mut town = Town { app: theirs.app, agency: town.agency, buyer: town.buyer };
        let first = town.whole(&[("route", in_lot)]).await;
        let mut own = town.buyer.clone();
        let one = tokio::spawn(async move { launch(&mut own, &first).await.status });
        let two = tokio::spawn(async move { launch(&mut browser, &second).await.status });
        let mut statuses = [one.await.unwrap(), two.await.unwrap()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422], "20,000 of 30,000, once");
        assert_eq!(store::lots::committed_cents(town.app.state.store.read(), lots[0].id).await.unwrap(), 2_000_000);
    }
}
