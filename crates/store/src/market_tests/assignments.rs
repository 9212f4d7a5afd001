use super::{begin, launch};
use crate::{StoreError, assignments, samples, testing::noon};
use domain::{
    Currency, LocalizedText, SupplierId,
    assignment::{Invited, Outcome, Route},
    audit::Actor,
};

crate::each_database! {
    async fn an_assignment_comes_back_as_it_was_written(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let invited = Invited { supplier: SupplierId::generate(), reason: "Deed dit eerder".to_owned() };
        let mut assignment = samples::assignment(agency.id, Route::Negotiated { invited: vec![invited] }, 13_000_000, noon());
        let text = LocalizedText::from([("nl", "Volledige aanvragen"), ("fr", "Demandes complètes")]);
        assignment.outcomes.push(Outcome {
            indicator: text.clone(),
            baseline: text.clone(),
            target: text.clone(),
            measured_how: text.clone(),
            by: "2026-06-01".parse().unwrap(),
            depends_on: text,
        });
        assignment.planned_month = "2026-04-01".parse().ok();
        let assignment = launch(&store, assignment).await.unwrap();
        let db = store.read();
        assert_eq!(assignments::find(db, assignment.id).await.unwrap().as_ref(), Some(&assignment));
        assert_eq!(assignments::find_by_number(db, assignment.number).await.unwrap().as_ref(), Some(&assignment));
        assert_eq!(assignments::find_opening_key(db, assignment.id).await.unwrap(), Some(samples::opening_key()));
        assert_eq!(assignments::list_by_ids(db, &[assignment.id]).await.unwrap(), [assignment]);
    }

    async fn lists_follow_the_clock(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let open = launch(&store, samples::assignment(agency.id, Route::LimitedValue, 100, noon())).await.unwrap();
        let mut later = samples::assignment(agency.id, Route::LimitedValue, 200, noon());
        later.dates.opens_at = noon().plus_days(3);
        let later = launch(&store, later).await.unwrap();
        let db = store.read();
        assert_eq!(assignments::list_open(db, noon(), 0, 10).await.unwrap(), std::slice::from_ref(&open));
        assert_eq!(assignments::list_planned(db, noon()).await.unwrap(), std::slice::from_ref(&later));
        assert_eq!(assignments::count_open(db, noon().plus_days(3)).await.unwrap(), 2);
        assert_eq!(assignments::count_planned(db, noon().plus_days(3)).await.unwrap(), 0);
        // The deadline itself is too late: half-open intervals.
        let deadline = open.dates.deadline;
        assert_eq!(assignments::count_open(db, deadline).await.unwrap(), 0);
        assert_eq!(assignments::due_for_closing(db, deadline).await.unwrap().len(), 2);
        let before = domain::Instant::from_millis(deadline.as_millis() - 1).unwrap();
        assert!(assignments::due_for_closing(db, before).await.unwrap().is_empty());
        assert_eq!(assignments::list_by_agency(db, agency.id).await.unwrap().len(), 2);
    }

    async fn a_bidder_sees_its_lots_and_what_stands_alone(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[1000, 1000], noon()).await;
        let mut made = Vec::new();
        for route in [Route::CallOff { lot: lots[0].id }, Route::CallOff { lot: lots[1].id }, Route::LimitedValue] {
            made.push(launch(&store, samples::assignment(agency.id, route, 100, noon())).await.unwrap());
        }
        let (first, second, alone) = (made[0].clone(), made[1].clone(), made[2].clone());
        let db = store.read();
        assert_eq!(assignments::list_for_bidder(db, &[lots[0].id], noon()).await.unwrap(), [first.clone(), alone.clone()]);
        assert_eq!(assignments::list_for_bidder(db, &[], noon()).await.unwrap(), std::slice::from_ref(&alone));
        let tx = begin(&store).await;
        assignments::cancel(&tx, alone.id, &alone.title, &alone.title, noon()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(assignments::list_for_bidder(db, &[lots[1].id], noon()).await.unwrap(), std::slice::from_ref(&second));
        assert!(assignments::list_for_bidder(db, &[lots[1].id], second.dates.deadline).await.unwrap().is_empty());
        assert_eq!(assignments::list_ids(db, noon()).await.unwrap(), [first.id, second.id, alone.id], "cancelled ones too");
        let later = launch(&store, samples::assignment(agency.id, Route::LimitedValue, 100, noon().plus_days(1))).await.unwrap();
        let since = assignments::list_ids(db, second.dates.deadline).await.unwrap();
        assert_eq!(since, [later.id], "nobody who comes at the deadline can have bid");
    }

    async fn open_ones_of_some_lots(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[1_000, 1_000, 1_000], noon()).await;
        let mut made = Vec::new();
        for (lot, days) in [(&lots[0], 9), (&lots[1], 4), (&lots[2], 6)] {
            let mut assignment = samples::assignment(agency.id, Route::CallOff { lot: lot.id }, 100, noon());
            assignment.dates.deadline = noon().plus_days(days);
            made.push(launch(&store, assignment).await.unwrap());
        }
        let db = store.read();
        let found = assignments::list_open_in_lots(db, &[lots[0].id, lots[1].id], noon()).await.unwrap();
        assert_eq!(found, [made[1].clone(), made[0].clone()], "the nearest deadline first, and no other lot");
        assert_eq!(assignments::list_open_in_lots(db, &[lots[1].id], noon().plus_days(4)).await.unwrap(), [], "the deadline itself is too late");
        assert_eq!(assignments::list_open_in_lots(db, &[], noon()).await.unwrap(), []);
    }

    async fn nothing_opens_before_the_deadline_and_nothing_opens_twice(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let assignment = launch(&store, samples::assignment(agency.id, Route::LimitedValue, 100, noon())).await.unwrap();
        let tx = begin(&store).await;
        assert!(matches!(assignments::mark_opened(&tx, assignment.id).await, Err(StoreError::Stale)));
        drop(tx);
        let tx = store.write(Actor::System, assignment.dates.deadline).await.unwrap();
        assert!(assignments::mark_opened(&tx, assignment.id).await.unwrap());
        assert!(!assignments::mark_opened(&tx, assignment.id).await.unwrap());
        tx.commit().await.unwrap();
        assert!(assignments::due_for_closing(store.read(), assignment.dates.deadline.plus_days(1)).await.unwrap().is_empty());
        let stored = assignments::find(store.read(), assignment.id).await.unwrap().unwrap();
        assert_eq!((stored.opened_at, stored.version), (Some(assignment.dates.deadline), 2));
        let (tx, reason) = (begin(&store).await, LocalizedText::one("nl", "Te laat"));
        let late = assignments::cancel(&tx, assignment.id, &reason, &reason, noon()).await;
        assert!(matches!(late, Err(StoreError::Stale)), "opened bids are decided on: {late:?}");
    }

    async fn similar_assignments_are_summed(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let first = launch(&store, samples::assignment(agency.id, Route::LimitedValue, 100, noon())).await.unwrap();
        let mut other = samples::assignment(agency.id, Route::LimitedValue, 1000, noon());
        other.capabilities = vec!["cpv:45000000".to_owned()];
        launch(&store, other).await.unwrap();
        let year = (noon().plus_days(-365), noon().plus_days(1));
        let is_it = |needs: &[String]| needs.iter().any(|need| assignments::cpv_division(need) == Some("72"));
        let similar = assignments::similar(store.read(), agency.id, Currency::EUR, year, is_it).await.unwrap();
        assert_eq!(similar, assignments::Similar { numbers: vec![first.number], stand_alone_cents: 100, call_off_cents: 0 });
        let before = (noon().plus_days(-365), noon().plus_days(-300));
        let none = assignments::similar(store.read(), agency.id, Currency::EUR, before, is_it).await.unwrap();
        assert_eq!(none, assignments::Similar::default());
    }
}
