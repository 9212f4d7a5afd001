use super::begin;
use crate::{Page, StoreError, frameworks, lots, outbox, samples, testing::noon};
use domain::{LocalizedText, framework::FrameworkKind};

crate::each_database! {
    async fn a_framework_comes_back_as_it_was_written(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (framework, written) = samples::framework(&store, agency.id, &[5_000_000, 7_500_000], noon()).await;
        let db = store.read();
        assert_eq!(frameworks::find(db, framework.id).await.unwrap().as_ref(), Some(&framework));
        assert_eq!(frameworks::find_by_number(db, framework.number).await.unwrap().as_ref(), Some(&framework));
        assert_eq!(lots::list_by_framework(db, framework.id).await.unwrap(), written);
        assert_eq!(lots::find_by_number(db, framework.number, 2).await.unwrap().as_ref(), Some(&written[1]));
        assert_eq!(lots::find_by_number(db, framework.number, 3).await.unwrap(), None);
        let backwards = [written[1].id, written[0].id];
        let by_ids = lots::list_by_ids(db, &backwards).await.unwrap();
        assert_eq!(by_ids, [written[1].clone(), written[0].clone()]);
        assert_eq!(lots::count_by_frameworks(db, &[framework.id]).await.unwrap()[&framework.id], 2);
        // The agency is not searched, both lots are.
        assert_eq!(outbox::after(db, 0, 10).await.unwrap().len(), 2);
    }

    async fn the_public_list_is_newest_first_and_hides_what_is_not_published(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (old, old_lots) = samples::framework(&store, agency.id, &[100], noon()).await;
        let (new, new_lots) = samples::framework(&store, agency.id, &[200, 300], noon().plus_days(1)).await;
        let tx = begin(&store).await;
        let hidden = domain::framework::Framework { id: domain::FrameworkId::generate(), number: 9, published_at: None, ..new.clone() };
        frameworks::create(&tx, &hidden, &[samples::lot(hidden.id, 1, 100)]).await.unwrap();
        tx.commit().await.unwrap();

        let db = store.read();
        let page = frameworks::list_public(db, frameworks::PublicFilter::default(), Page::new(1, 1)).await.unwrap();
        assert_eq!((page.items, page.total), (vec![new.clone()], 2));
        let none = frameworks::PublicFilter { kind: Some(FrameworkKind::Closed), ..Default::default() };
        assert_eq!(frameworks::count_public(db, none).await.unwrap(), 0);
        assert_eq!(frameworks::list_by_agency(db, agency.id).await.unwrap().len(), 3);
        let walked = lots::list_after(db, None, 2).await.unwrap();
        let rest = lots::list_after(db, walked.last().map(|lot| lot.id), 2).await.unwrap();
        assert_eq!([walked, rest].concat(), [old_lots.clone(), new_lots.clone()].concat());
        let page = lots::list_page(db, Page::new(1, 10)).await.unwrap();
        assert_eq!((page.items, page.total), ([new_lots, old_lots].concat(), 3));
        assert_eq!(frameworks::count_by_kind(db).await.unwrap()[0], (FrameworkKind::Dynamic, 2));
        assert!(frameworks::map_by_ids(db, &[old.id]).await.unwrap().contains_key(&old.id));
    }

    async fn an_absurd_amount_does_not_break_the_figures(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        samples::framework(&store, agency.id, &[500], noon()).await;
        let (framework, _) = samples::framework(&store, agency.id, &[], noon()).await;
        let absurd = [samples::lot(framework.id, 1, i64::MAX), samples::lot(framework.id, 2, i64::MAX)];
        let tx = begin(&store).await;
        lots::insert(&tx, framework.id, &absurd).await.unwrap();
        tx.audit(domain::audit::AuditKind::FrameworkPublished, crate::Object::new("framework", framework.id));
        tx.commit().await.unwrap();
        let counted = crate::stats::gather(store.read(), noon()).await.unwrap();
        assert_eq!((counted.lot_value, counted.lots), (vec![domain::Money::eur(500)], 3));
    }

    async fn a_framework_is_terminated_once(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (framework, _) = samples::framework(&store, agency.id, &[100], noon()).await;
        let reason = LocalizedText::one("nl", "Geen budget meer");
        let tx = begin(&store).await;
        frameworks::terminate(&tx, framework.id, &reason, noon()).await.unwrap();
        assert!(matches!(frameworks::terminate(&tx, framework.id, &reason, noon()).await, Err(frameworks::LifeError::Store(StoreError::Stale))));
        let missing = frameworks::terminate(&tx, domain::FrameworkId::generate(), &reason, noon()).await;
        assert!(matches!(missing, Err(frameworks::LifeError::Store(StoreError::NotFound))));
        tx.commit().await.unwrap();
        let stored = frameworks::find(store.read(), framework.id).await.unwrap().unwrap();
        assert_eq!((stored.terminated_at, stored.terminated_reason, stored.version), (Some(noon()), Some(reason), 2));
    }
}
