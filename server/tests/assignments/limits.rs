//! Weights, dates, amounts: what stands in the way of a launch, also of two at once.

use crate::town::*;
use store::samples;

store::each_database! {
    async fn weights_must_add_up_to_100(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let answer = town.fill(&tasks, "criteria", "continue", &[("criterion.3.weight", "19")]).await;
        refused(&answer, "The weights add up to 99");
        assert!(answer.contains("The weights add up to 99 of 100.") && answer.contains("Your answers are saved"));
        assert!(answer.contains(r##"href="#criterion.1.weight""##) && answer.contains(r#"id="criterion.1.weight""#));
        assert_eq!(town.stored(&tasks, "criterion.3.weight").await, "19", "saved as typed");
        // The check says the same, and leads there.
        refused(&town.launch(&tasks).await, "Criterion 1, Weight: The weights add up to 99");
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        assert!(check.contains("/criteria?check=1#criterion.1.weight") && !check.contains("Launch the assignment"));
        assert!(problems(&town.buyer.get(&format!("{tasks}/criteria?check=1")).await).contains("99"));
        // The price is in the sum, and capped.
        let price = [("award", "price-quality"), ("price_weight", "31"), ("criterion.3.weight", "20")];
        refused(&town.fill(&tasks, "criteria", "continue", &price).await, "at most 30 points");
        let price = [("price_weight", "20"), ("criterion.3.weight", "0")];
        refused(&town.fill(&tasks, "criteria", "continue", &price).await, "from 1 to 100");
        assert_eq!(town.fill(&tasks, "criteria", "remove:3", &[]).await.status, 303);
        assert_eq!(town.fill(&tasks, "criteria", "continue", &[]).await.status, 303, "40, 40 and 20 for the price");
        assert_eq!(town.launch(&tasks).await.status, 303);
    }

    async fn deadlines_leave_time_and_fall_on_working_days(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[("route", &[("route", "negotiated"), ("open_to_all", "yes")])]).await;
        let shown = town.buyer.get(&format!("{tasks}/dates")).await;
        assert!(shown.contains("at least 10 days"));
        let deadline = |day: &'static str, month: &'static str| [("deadline-day", day), ("deadline-month", month)];
        refused(&town.fill(&tasks, "dates", "continue", &deadline("11", "3")).await, "Leave at least 10 days");
        refused(&town.fill(&tasks, "dates", "continue", &deadline("21", "3")).await, "Choose a working day");
        let easter_monday = [&deadline("6", "4")[..], &[("starts_on-day", "1"), ("starts_on-month", "5")]].concat();
        refused(&town.fill(&tasks, "dates", "continue", &easter_monday).await, "Choose a working day");
        assert_eq!(town.stored(&tasks, "deadline-day").await, "6");
        let questions = [&deadline("20", "3")[..], &[("questions_until-day", "23")]].concat();
        refused(&town.fill(&tasks, "dates", "continue", &questions).await, "Questions must end before the deadline");
        refused(&town.launch(&tasks).await, "Questions until: Questions must end before the deadline");
        refused(&town.fill(&tasks, "dates", "continue", &[("deadline-day", "soon")]).await, "real date");
        refused(&town.fill(&tasks, "dates", "continue", &[("planned_month", "soon")]).await, "month and a year");
        let right = [&deadline("20", "3")[..], &[("questions_until-day", "12"), ("planned_month", "3 2026"), ("starts_on-month", "4")]].concat();
        assert_eq!(town.fill(&tasks, "dates", "continue", &right).await.status, 303);
        assert_eq!(town.launch(&tasks).await.status, 303);
    }

    async fn a_lot_limits_the_budget(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(5_000_000).await.to_string();
        let in_lot = [("route", "call-off"), ("lot", lot.as_str())];
        let first = town.whole(&[("route", &in_lot), ("budget", &[("budget", "50000.01")])]).await;
        refused(&town.launch(&first).await, "at most €50,000.00");
        assert_eq!(town.fill(&first, "budget", "continue", &[("budget", "30000")]).await.status, 303);
        assert_eq!(town.launch(&first).await.status, 303);
        let second = town.whole(&[("route", &in_lot)]).await;
        assert!(town.buyer.get(&format!("{second}/route")).await.contains("€20,000 left"));
        let answer = town.fill(&second, "budget", "continue", &[("budget", "20.000,01")]).await;
        refused(&answer, "€20,000.00 is left");
        assert!(answer.contains("20.000,01"), "kept as typed");
        refused(&town.launch(&second).await, "Budget: Of this lot, €20,000.00 is left");
        // The lot of another agency is none of ours.
        let other = samples::agency(&town.app.state.store, town.now()).await;
        let theirs = samples::framework(&town.app.state.store, other.id, &[5_000_000], town.now()).await.1[0].id.to_string();
        refused(&town.fill(&second, "route", "continue", &[("lot", &theirs)]).await, "Choose one of the options");
        refused(&town.launch(&second).await, "Lot: Choose");
    }

    async fn two_launches_at_once_cannot_overdraw_a_lot(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(5_000_000).await;
        let in_lot = lot.to_string();
        let mut drafts = Vec::new();
        for _ in 0..4 {
            drafts.push(town.whole(&[("route", &[("route", "call-off"), ("lot", &in_lot)])]).await);
        }
        let mut versions = Vec::new();
        for tasks in &drafts {
            versions.push((format!("{tasks}/check"), version(&town.buyer.get(&format!("{tasks}/check")).await)));
        }
        let launches: Vec<_> = versions.into_iter().map(|(path, version)| {
            let mut browser = town.buyer.clone();
            tokio::spawn(async move { browser.post(&path, &[("version", &version)]).await })
        }).collect();
        let mut statuses = Vec::new();
        for launch in launches {
            let answer = launch.await.unwrap();
            if answer.status == 422 {
                refused(&answer, "€10,000.00 is left");
            }
            statuses.push(answer.status);
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 303, 422, 422], "two of 20,000 fit in 50,000");
        assert_eq!(store::lots::committed_cents(town.app.state.store.read(), lot).await.unwrap(), 4_000_000);
        assert_eq!((town.launched().await.len(), town.drafts().await), (2, 2), "what was refused is still there");
    }

    async fn similar_assignments_count_towards_the_threshold(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[("budget", &[("budget", "30000")])]).await;
        refused(&town.launch(&tasks).await, "must be below €30,000.00");
        assert_eq!(town.fill(&tasks, "budget", "continue", &[("budget", "29999.99")]).await.status, 303);
        assert_eq!(town.launch(&tasks).await.status, 303);
        let number = town.launched().await[0].number;
        let second = town.whole(&[("budget", &[("budget", "0,01")]), ("criteria", SHORT)]).await;
        refused(&town.launch(&second).await, "similar assignments of the last 12 months (€29,999.99)");
        let check = town.buyer.get(&format!("{second}/check")).await;
        assert!(check.contains("€30,000.00") && check.contains(&format!("/assignments/{number}")), "the sum is shown beside the estimate");
        // Another kind of work is another need.
        assert_eq!(town.fill(&second, "needs", "continue", &[("capabilities", "cpv:45000000")]).await.status, 303);
        assert_eq!(town.launch(&second).await.status, 303);
    }

    async fn two_launches_at_once_cannot_both_stay_below_the_threshold(store: Store) {
        let mut town = Town::new(store).await;
        let mut launches = Vec::new();
        for _ in 0..3 {
            let path = format!("{}/check", town.whole(&[]).await);
            let version = version(&town.buyer.get(&path).await);
            launches.push((path, version));
        }
        let launches: Vec<_> = launches.into_iter().map(|(path, version)| {
            let mut browser = town.buyer.clone();
            tokio::spawn(async move { browser.post(&path, &[("version", &version)]).await.status })
        }).collect();
        let mut statuses = Vec::new();
        for launch in launches {
            statuses.push(launch.await.unwrap());
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422, 422], "twice 20,000 is above 30,000");
    }
}
