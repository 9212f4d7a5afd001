//! Audit chain, outbox and numbers.

use super::{begin, event, new_user, user};
use crate::{
    Backend, IndexChange, NumberKind, Object, Options, Page, Store, StoreError,
    audit::{self, BrokenLink, Problem},
    each_database, numbers, outbox,
    testing::{TestDatabase, noon},
    users,
};
use domain::{
    LotId, SupplierId,
    audit::{Actor, AuditKind},
};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::json;
use std::collections::BTreeSet;

each_database! {
    async fn what_is_not_committed_leaves_nothing_behind(store: Store) {
        let tx = begin(&store).await;
        let created = users::create(&tx, new_user("an@stad.be")).await.unwrap();
        tx.index(IndexChange::supplier(SupplierId::generate()));
        drop(tx);
        assert_eq!(users::find(store.read(), created.id).await.unwrap(), None);
        assert_eq!(outbox::latest(store.read()).await.unwrap(), 0);
        assert_eq!(audit::verify(store.read()).await.unwrap(), Ok(0));
    }

    async fn a_change_without_an_event_is_refused(store: Store) {
        let tx = begin(&store).await;
        crate::settings::set(&tx, "demo", "1").await.unwrap();
        assert!(matches!(tx.commit().await, Err(StoreError::Unaudited)));
        assert_eq!(crate::settings::get(store.read(), "demo").await.unwrap(), None);

        let tx = store.write_unaudited(noon()).await.unwrap();
        crate::settings::set(&tx, "demo", "1").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(crate::settings::get(store.read(), "demo").await.unwrap().as_deref(), Some("1"));
    }

    async fn the_read_handle_does_not_write(store: Store) {
        event(&store, 1).await;
        assert!(store.read().execute_unprepared("DELETE FROM audit_events").await.is_err());
        if store.backend() == Backend::Sqlite {
            let sneaky = Statement::from_string(DbBackend::Sqlite, "UPDATE numbers SET next = 1 RETURNING next");
            assert!(store.read().query_one_raw(sneaky).await.is_err(), "not even through a query");
        }
        assert_eq!(audit::verify(store.read()).await.unwrap(), Ok(1));
    }

    async fn events_are_listed_by_what_one_asks_for(store: Store) {
        let an = user(&store, "an@stad.be").await;
        let tx = store.write(Actor::User(an.id), noon()).await.unwrap();
        tx.audit(AuditKind::TeamSaved, Object::new("team", 7).detail(json!({ "b": 1, "a": [2] })));
        tx.audit_as(Actor::Bidder("ab12".into()), AuditKind::BidSaved, Object::new("bid", 8));
        tx.commit().await.unwrap();

        let page = Page::new(1, 10);
        let all = audit::list(store.read(), &audit::Filter::default(), page).await.unwrap();
        assert_eq!(all.items.iter().map(|event| event.number).collect::<Vec<_>>(), [3, 2, 1]);
        let by_an = audit::Filter { actor: Some(Actor::User(an.id)), ..Default::default() };
        let by_an = audit::list(store.read(), &by_an, page).await.unwrap();
        assert_eq!((by_an.total, by_an.items[0].kind, by_an.items[0].detail.as_str()), (1, AuditKind::TeamSaved, r#"{"b":1,"a":[2]}"#));
        let bids = audit::Filter { kind: Some(AuditKind::BidSaved), ..Default::default() };
        assert_eq!(audit::list(store.read(), &bids, page).await.unwrap().items[0].actor, Actor::Bidder("ab12".into()));
        let of_user = audit::Filter { object_kind: Some("user".into()), object_id: Some(an.id.to_string()), ..Default::default() };
        assert_eq!(audit::list(store.read(), &of_user, page).await.unwrap().total, 1);
        let by_system = audit::Filter { actor: Some(Actor::System), ..Default::default() };
        assert_eq!(audit::list(store.read(), &by_system, page).await.unwrap().total, 1);
        let second = audit::list(store.read(), &audit::Filter::default(), Page::new(2, 2)).await.unwrap();
        assert_eq!((second.total, second.items.len()), (3, 1));
    }

    async fn tampering_is_found_and_named(store: Store) {
        for id in 0..5 {
            event(&store, id).await;
        }
        let broken = |number, problem| Err(BrokenLink { number, problem });
        let cases = [
            ("UPDATE audit_events SET object_id = '9' WHERE number = 3", broken(3, Problem::Changed)),
            ("UPDATE audit_events SET at = at + 1 WHERE number = 1", broken(1, Problem::Changed)),
            ("UPDATE audit_events SET actor_kind = 'visitor' WHERE number = 2", broken(2, Problem::Changed)),
            ("UPDATE audit_events SET kind = 'draft-saved' WHERE number = 5", broken(5, Problem::Changed)),
            ("UPDATE audit_events SET detail = '{}' WHERE number = 5", broken(5, Problem::Changed)),
            ("UPDATE audit_events SET previous_hash = hash WHERE number = 4", broken(4, Problem::Changed)),
            ("DELETE FROM audit_events WHERE number = 2", broken(2, Problem::Missing)),
            ("DELETE FROM audit_events WHERE number = 5", broken(5, Problem::Missing)),
            ("DELETE FROM audit_events", broken(1, Problem::Missing)),
            ("UPDATE chain_heads SET audit_number = 4", broken(5, Problem::WrongHead)),
            ("UPDATE chain_heads SET audit_hash = (SELECT hash FROM audit_events WHERE number = 1)", broken(5, Problem::WrongHead)),
            ("UPDATE audit_events SET number = -3 WHERE number = 1", broken(1, Problem::Missing)),
        ];
        for (sql, expected) in cases {
            // Each case in a transaction that is taken back.
            let tx = begin(&store).await;
            assert!(tx.execute_unprepared(sql).await.unwrap().rows_affected() > 0, "{sql}");
            assert_eq!(audit::verify_in(&tx).await.unwrap(), expected, "{sql}");
        }
        let tx = begin(&store).await;
        tx.execute_unprepared("UPDATE audit_events SET kind = 'nonsense' WHERE number = 4").await.unwrap();
        let found = audit::verify_in(&tx).await.unwrap().unwrap_err();
        assert!(matches!(found, BrokenLink { number: 4, problem: Problem::Unreadable(_) }), "{found}");
        drop(tx);
        // A whole chain that was computed again is found by whoever kept an old hash; inside, the row that follows no longer fits.
        let tx = begin(&store).await;
        tx.execute_unprepared("DELETE FROM audit_events WHERE number = 3").await.unwrap();
        tx.execute_unprepared("UPDATE audit_events SET number = number - 1 WHERE number = 4").await.unwrap();
        assert_eq!(audit::verify_in(&tx).await.unwrap(), broken(3, Problem::Changed));
        drop(tx);
        assert_eq!(audit::verify(store.read()).await.unwrap(), Ok(5));
    }

    async fn twenty_writers_keep_one_chain(store: Store) {
        let writers: Vec<_> = (0..20)
            .map(|writer| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut given = Vec::new();
                    for round in 0..5 {
                        let tx = begin(&store).await;
                        given.push(numbers::next(&tx, NumberKind::Framework).await.unwrap());
                        tx.audit(AuditKind::FrameworkPublished, Object::new("framework", format!("{writer}-{round}")));
                        tx.audit(AuditKind::DraftDeleted, Object::new("draft", writer));
                        tx.index(IndexChange::lot(LotId::generate()));
                        if round == 3 {
                            drop(tx); // its number is given to another
                            given.pop();
                        } else {
                            tx.commit().await.unwrap();
                        }
                    }
                    given
                })
            })
            .collect();
        let mut given = Vec::new();
        for writer in writers {
            given.extend(writer.await.unwrap());
        }
        assert_eq!(audit::verify(store.read()).await.unwrap(), Ok(160));
        assert_eq!(given.len(), 80);
        assert_eq!(given.iter().copied().collect::<BTreeSet<_>>(), (1001..1081).collect());
        let rows = outbox::after(store.read(), 0, 1000).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), (1..=80).collect::<Vec<_>>());
    }

    async fn a_follower_skips_nothing_while_others_write(store: Store) {
        let follower = {
            let store = store.clone();
            tokio::spawn(async move {
                let (mut cursor, mut seen) = (0, Vec::new());
                while seen.len() < 40 {
                    for row in outbox::after(store.read(), cursor, 7).await.unwrap() {
                        assert_eq!(row.number, cursor + 1);
                        cursor = row.number;
                        seen.push(row.change.id);
                    }
                    tokio::task::yield_now().await;
                }
                seen
            })
        };
        let mut writers = Vec::new();
        for _ in 0..10 {
            let store = store.clone();
            writers.push(tokio::spawn(async move {
                for _ in 0..2 {
                    let tx = begin(&store).await;
                    let lot = LotId::generate();
                    tx.audit(AuditKind::FrameworkPublished, Object::new("lot", lot));
                    tx.index(IndexChange::lot(lot));
                    tx.index(IndexChange::lot(lot)); // once is enough
                    tx.index(IndexChange::supplier(SupplierId::generate()));
                    tx.commit().await.unwrap();
                }
            }));
        }
        for writer in writers {
            writer.await.unwrap();
        }
        let seen = tokio::time::timeout(std::time::Duration::from_secs(30), follower).await.unwrap().unwrap();
        assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 40);
        assert_eq!(outbox::latest(store.read()).await.unwrap(), 40);
    }

    async fn nodes_remember_how_far_they_came(store: Store) {
        assert_eq!(outbox::cursor(store.read(), "a").await.unwrap(), 0);
        for number in [3, 5] {
            let tx = store.write_unaudited(noon()).await.unwrap();
            outbox::save_cursor(&tx, "a", number).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(outbox::cursor(store.read(), "a").await.unwrap(), 5);
        assert_eq!(outbox::cursor(store.read(), "b").await.unwrap(), 0);
    }

    async fn each_kind_counts_from_its_own_start(store: Store) {
        let tx = begin(&store).await;
        let mut given = Vec::new();
        for kind in NumberKind::ALL {
            given.push((numbers::next(&tx, *kind).await.unwrap(), numbers::next(&tx, *kind).await.unwrap()));
        }
        assert_eq!(given, [(11, 12), (3001, 3002), (1001, 1002), (2001, 2002)]);
        assert_eq!(numbers::peek(&tx, NumberKind::Agency).await.unwrap(), 13);
    }

    async fn migrating_twice_changes_nothing(store: Store) {
        assert!(store.pending_migrations().await.unwrap().is_empty());
        let again = tokio::join!(store.migrate(), store.migrate());
        assert!(again.0.is_ok() && again.1.is_ok(), "{again:?}");
        store.ping().await.unwrap();
    }

    async fn a_commit_wakes_who_waits(store: Store) {
        let mut commits = store.commits();
        commits.mark_unchanged();
        event(&store, 1).await;
        assert!(commits.has_changed().unwrap());
        drop(begin(&store).await);
        commits.mark_unchanged();
        assert!(!commits.has_changed().unwrap());
    }
}

/// Two processes on one SQLite file: the second waits for the first instead of failing.
#[tokio::test(flavor = "multi_thread")]
async fn two_processes_share_one_file() {
    let database = TestDatabase::sqlite().await;
    let other = Store::connect(&database.url, &Options::default()).await.unwrap();
    let stores = [database.store.clone(), other.clone()];
    let writers: Vec<_> = (0..10)
        .map(|id| {
            let store = stores[id % 2].clone();
            tokio::spawn(async move { event(&store, id).await })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(audit::verify(other.read()).await.unwrap(), Ok(10));
    other.close().await.unwrap();
    database.drop().await;
}

#[tokio::test]
async fn other_addresses_are_refused_without_repeating_them() {
    for url in ["mysql://root:secret@host/x", "sqlite::memory:", "nonsense"] {
        let Err(error) = Store::connect(url, &Options::default()).await else {
            panic!("{url} opened")
        };
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}
