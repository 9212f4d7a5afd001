use super::{begin, launch};
use crate::{
    assignments,
    lots::{self, RoomError},
    samples,
    testing::noon,
};
use domain::{Currency, LocalizedText, Money, assignment::Route};
use std::collections::HashMap;

crate::each_database! {
    async fn assignments_use_up_a_lot_and_cancelling_frees_it(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100_000], noon()).await;
        let lot = lots[0].id;
        let first = launch(&store, samples::assignment(agency.id, Route::CallOff { lot }, 60_000, noon())).await.unwrap();
        let too_much = launch(&store, samples::assignment(agency.id, Route::CallOff { lot }, 40_001, noon())).await;
        assert!(matches!(too_much, Err(RoomError::Overdrawn { left, .. }) if left == Money::eur(40_000)), "{too_much:?}");
        launch(&store, samples::assignment(agency.id, Route::CallOff { lot }, 40_000, noon())).await.unwrap();
        assert_eq!(lots::room(store.read(), lot).await.unwrap().unwrap().left(), Some(Money::eur(0)));

        let tx = begin(&store).await;
        let reason = LocalizedText::one("nl", "Niet meer nodig");
        assignments::cancel(&tx, first.id, &reason, &reason, noon()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(lots::committed_cents(store.read(), lot).await.unwrap(), 40_000);
    }

    async fn several_lots_are_summed_at_once(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100_000, 100_000, 100_000, 100_000], noon()).await;
        let ids: Vec<_> = lots.iter().map(|lot| lot.id).collect();
        let mut made = Vec::new();
        for (place, cents) in [(0, 30_000), (0, 20_000), (1, 7_000), (2, 9_000), (3, 100_000)] {
            let route = Route::CallOff { lot: ids[place] };
            made.push(launch(&store, samples::assignment(agency.id, route, cents, noon())).await.unwrap());
        }
        launch(&store, samples::assignment(agency.id, Route::LimitedValue, 500, noon())).await.unwrap();
        let tx = begin(&store).await;
        let reason = LocalizedText::one("nl", "Niet meer nodig");
        for assignment in [&made[1], &made[3]] {
            assignments::cancel(&tx, assignment.id, &reason, &reason, noon()).await.unwrap();
        }
        tx.commit().await.unwrap();
        let db = store.read();
        let sums = lots::committed_by_lots(db, &ids[..3]).await.unwrap();
        assert_eq!(sums, HashMap::from([(ids[0], 30_000), (ids[1], 7_000)]), "neither cancelled ones nor other lots");
        assert_eq!(lots::committed_by_lots(db, &[]).await.unwrap(), HashMap::new());
    }

    async fn an_amount_must_fit_the_lot(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100_000], noon()).await;
        let lot = lots[0].id;
        let tx = begin(&store).await;
        let pounds = Money::new(100, Currency::parse("GBP").unwrap());
        assert!(matches!(lots::reserve(&tx, lot, agency.id, pounds).await, Err(RoomError::OtherCurrency { .. })));
        assert!(matches!(lots::reserve(&tx, lot, agency.id, Money::eur(100_001)).await, Err(RoomError::AboveLargest { .. })));
        assert!(matches!(lots::reserve(&tx, domain::LotId::generate(), agency.id, Money::eur(1)).await, Err(RoomError::NotFound)));
        lots::reserve(&tx, lot, agency.id, Money::eur(100_000)).await.unwrap();
    }

    async fn two_at_once_cannot_both_take_the_last_of_a_lot(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100_000], noon()).await;
        let lot = lots[0].id;
        let launches = (0..6).map(|_| {
            let store = store.clone();
            let assignment = samples::assignment(agency.id, Route::CallOff { lot }, 30_000, noon());
            tokio::spawn(async move { launch(&store, assignment).await })
        });
        let mut done = 0;
        for launched in launches.collect::<Vec<_>>() {
            match launched.await.unwrap() {
                Ok(_) => done += 1,
                Err(error) => assert!(matches!(error, RoomError::Overdrawn { .. }), "{error:?}"),
            }
        }
        assert_eq!(done, 3);
        assert_eq!(lots::committed_cents(store.read(), lot).await.unwrap(), 90_000);
    }
}
