//! Saved searches: whose, confirmed or not, running or not; and what was found for an address, once.

use super::{begin, email};
use crate::{
    Store, StoreError, WriteTx, clean_up, each_database,
    searches::{self, NewSearch, SearchCounts, Stop, hits},
    testing::noon,
};
use domain::{
    Instant, SubscriberId,
    audit::Actor,
    saved_search::{Frequency, SavedSearch},
};
use hits::{Hit, Position};
use jiff::SignedDuration;
use uuid::Uuid;

fn new(question: &str, is_confirmed: bool) -> NewSearch {
    NewSearch {
        kind: "lot".to_owned(),
        question: question.to_owned(),
        name: "Web".to_owned(),
        frequency: Frequency::Daily,
        locale: "nl".to_owned(),
        is_confirmed,
    }
}

async fn at(store: &Store, now: Instant) -> WriteTx {
    store.write(Actor::Visitor, now).await.unwrap()
}

async fn save(store: &Store, address: &str, new: NewSearch) -> SavedSearch {
    let tx = begin(store).await;
    let subscriber = searches::subscribe(&tx, &email(address)).await.unwrap();
    let search = searches::save(&tx, subscriber.id, new).await.unwrap();
    tx.commit().await.unwrap();
    search
}

fn hit(subscriber: SubscriberId, item: u128, due: Instant) -> Hit {
    Hit {
        subscriber,
        item: Uuid::from_u128(item),
        kind: "lot".to_owned(),
        searches: Vec::new(),
        due,
    }
}

async fn note(store: &Store, hits: Vec<Hit>) -> u64 {
    let tx = store.write_unaudited(noon()).await.unwrap();
    let new = hits::note(&tx, hits).await.unwrap();
    tx.commit().await.unwrap();
    new
}

async fn take(store: &Store, subscriber: SubscriberId, now: Instant) -> u64 {
    let tx = store.write_unaudited(now).await.unwrap();
    let taken = hits::take_batch(&tx, subscriber).await.unwrap();
    tx.commit().await.unwrap();
    taken
}

each_database! {
    async fn an_address_has_one_row_and_its_searches(store: Store) {
        let first = save(&store, "An@People.example", new("q=web", true)).await;
        let second = save(&store, "An@people.example", new("q=data", false)).await;
        assert_eq!(first.subscriber, second.subscriber);
        let db = store.read();
        assert_eq!(searches::list(db, first.subscriber).await.unwrap(), std::slice::from_ref(&first), "unconfirmed ones are not shown");
        assert_eq!(searches::find_same(db, first.subscriber, "lot", "q=data").await.unwrap(), Some(second.clone()));
        assert_eq!(searches::find_same(db, first.subscriber, "assignment", "q=data").await.unwrap(), None);
        assert_eq!(searches::counts(db).await.unwrap(), SearchCounts { addresses: 1, running: 1, unconfirmed: 1 });

        let later = noon().plus_days(2);
        let tx = at(&store, later).await;
        assert!(searches::confirm(&tx, second.id).await.unwrap());
        assert!(!searches::confirm(&tx, second.id).await.unwrap());
        tx.commit().await.unwrap();
        let found = searches::find(db, second.id).await.unwrap().unwrap();
        assert_eq!((found.confirmed_at, found.since), (Some(later), later), "what came before the confirmation is old");

        let tx = at(&store, later).await;
        searches::change(&tx, second.id, String::new(), Frequency::AtOnce, "fr".to_owned()).await.unwrap();
        tx.commit().await.unwrap();
        let found = searches::find(db, second.id).await.unwrap().unwrap();
        assert_eq!((found.name.as_str(), found.frequency, found.locale.as_str()), ("", Frequency::AtOnce, "fr"));
    }

    async fn whoever_types_an_address_cannot_fill_its_list(store: Store) {
        let kept = save(&store, "an@people.example", new("q=mine", true)).await;
        let mut last = None;
        for number in 0..15 {
            last = Some(save(&store, "an@people.example", new(&format!("q={number}"), false)).await);
        }
        let again = save(&store, "an@people.example", new("q=14", false)).await;
        assert_ne!(Some(again.id), last.map(|last| last.id), "what was chosen last counts");
        let counts = searches::counts(store.read()).await.unwrap();
        assert_eq!((counts.running, counts.unconfirmed), (1, 10));
        assert!(searches::find(store.read(), again.id).await.unwrap().is_some());
        assert!(searches::find(store.read(), kept.id).await.unwrap().is_some());
    }

    async fn paused_and_stopped_ones_send_nothing(store: Store) {
        let one = save(&store, "an@people.example", new("q=one", true)).await;
        let two = save(&store, "an@people.example", new("q=two", true)).await;
        let other = save(&store, "bo@people.example", new("q=one", true)).await;
        let mailed = async |kinds: &[&str]| -> Vec<_> {
            searches::list_mailed(store.read(), kinds).await.unwrap().into_iter().map(|search| search.id).collect()
        };
        assert_eq!(mailed(&["lot", "supplier"]).await, [one.id, two.id, other.id]);
        assert!(mailed(&["supplier"]).await.is_empty());

        let tx = begin(&store).await;
        searches::pause(&tx, one.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(mailed(&["lot"]).await, [two.id, other.id]);

        let tx = begin(&store).await;
        assert!(searches::stop(&tx, Stop::All(one.subscriber)).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(mailed(&["lot"]).await, [other.id], "nobody else's");
        let tx = begin(&store).await;
        assert!(!searches::stop(&tx, Stop::One(two.id)).await.unwrap(), "stopped already");
        assert!(matches!(tx.commit().await, Err(StoreError::Unaudited)));

        let later = noon().plus_days(1);
        let tx = at(&store, later).await;
        assert!(searches::undo_stop(&tx, Stop::All(one.subscriber)).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(mailed(&["lot"]).await, [two.id, other.id], "the pause stays");
        assert_eq!(searches::find(store.read(), two.id).await.unwrap().unwrap().since, later);
        let tx = at(&store, later).await;
        searches::resume(&tx, one.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(mailed(&["lot"]).await.len(), 3);

        let tx = at(&store, later).await;
        searches::change(&tx, one.id, String::new(), Frequency::FeedOnly, "nl".to_owned()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(mailed(&["lot"]).await, [two.id, other.id]);
    }

    async fn with_its_last_search_an_address_goes(store: Store) {
        let one = save(&store, "an@people.example", new("q=one", true)).await;
        let two = save(&store, "an@people.example", new("q=two", true)).await;
        note(&store, vec![hit(one.subscriber, 1, noon())]).await;
        for (search, is_there) in [(&one, true), (&two, false)] {
            let tx = begin(&store).await;
            searches::delete(&tx, search).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(searches::find_subscriber(store.read(), one.subscriber).await.unwrap().is_some(), is_there);
        }
        let tx = begin(&store).await;
        assert!(matches!(searches::delete(&tx, &two).await, Err(StoreError::NotFound)));
        drop(tx);
        assert!(hits::due(store.read(), noon(), 10).await.unwrap().is_empty(), "and what was found for it");

        let three = save(&store, "bo@people.example", new("q=one", true)).await;
        let tx = begin(&store).await;
        searches::erase(&tx, three.subscriber).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(searches::counts(store.read()).await.unwrap(), SearchCounts::default());
    }

    async fn what_nobody_confirms_or_brings_back_is_cleaned_up(store: Store) {
        let unconfirmed = save(&store, "an@people.example", new("q=one", false)).await;
        let stopped = save(&store, "bo@people.example", new("q=one", true)).await;
        let running = save(&store, "bo@people.example", new("q=two", true)).await;
        let tx = begin(&store).await;
        searches::stop(&tx, Stop::One(stopped.id)).await.unwrap();
        tx.commit().await.unwrap();
        let there = async |days: i64| {
            let tx = store.write_unaudited(noon().plus_days(days).plus(SignedDuration::from_secs(-1))).await.unwrap();
            clean_up::run(&tx).await.unwrap();
            tx.commit().await.unwrap();
            let mut found = Vec::new();
            for search in [&unconfirmed, &stopped, &running] {
                found.push(searches::find(store.read(), search.id).await.unwrap().is_some());
            }
            found
        };
        assert_eq!(there(7).await, [true, true, true]);
        assert_eq!(there(8).await, [false, true, true]);
        assert!(searches::find_by_email(store.read(), &email("an@people.example")).await.unwrap().is_none(), "the address too");
        assert_eq!(there(30).await, [false, true, true]);
        assert_eq!(there(31).await, [false, false, true]);
        assert!(searches::find_by_email(store.read(), &email("bo@people.example")).await.unwrap().is_some());
    }

    async fn a_thing_is_found_once_for_an_address_and_said_by_one_mail(store: Store) {
        let an = save(&store, "an@people.example", new("q=one", true)).await.subscriber;
        let bo = save(&store, "bo@people.example", new("q=one", true)).await.subscriber;
        let tomorrow = noon().plus_days(1);
        assert_eq!(note(&store, vec![hit(an, 1, noon()), hit(an, 2, tomorrow), hit(bo, 1, tomorrow)]).await, 3);
        assert_eq!(note(&store, vec![hit(an, 2, noon()), hit(an, 3, noon())]).await, 1, "what waits for tomorrow stays");
        assert_eq!(hits::due(store.read(), noon(), 10).await.unwrap(), [an]);
        assert_eq!(take(&store, an, noon()).await, 2);
        assert_eq!(take(&store, an, noon()).await, 0);
        assert!(hits::due(store.read(), noon(), 10).await.unwrap().is_empty());

        let items = async |batch: Instant| -> Vec<u128> {
            hits::list_batch(store.read(), an, batch).await.unwrap().iter().map(|hit| hit.item.as_u128()).collect()
        };
        assert_eq!(items(noon()).await, [1, 3]);
        assert_eq!(take(&store, an, tomorrow).await, 1);
        assert_eq!(items(tomorrow).await, [2]);
        let tx = store.write_unaudited(tomorrow).await.unwrap();
        hits::mark_mailed(&tx, an, noon()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(items(noon()).await.is_empty());
        assert_eq!(items(tomorrow).await, [2], "the other mail is its own");
        assert_eq!(note(&store, vec![hit(an, 1, noon())]).await, 0, "for ever");
    }

    async fn of_two_that_look_one_moves_on(store: Store) {
        let first = Position { number: 4, at: noon() };
        let second = Position { number: 9, at: noon().plus(SignedDuration::from_secs(15)) };
        let advance = async |from, to| {
            let tx = store.write_unaudited(noon()).await.unwrap();
            let moved = hits::advance(&tx, from, to).await.unwrap();
            if moved {
                tx.commit().await.unwrap();
            }
            moved
        };
        assert_eq!(hits::position(store.read()).await.unwrap(), None);
        assert!(advance(None, first).await);
        assert!(!advance(None, second).await);
        assert!(advance(Some(first), second).await);
        assert!(!advance(Some(first), second).await);
        assert_eq!(hits::position(store.read()).await.unwrap(), Some(second));
    }
}
