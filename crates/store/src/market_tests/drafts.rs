use super::begin;
use crate::{
    StoreError,
    drafts::{self, DraftKind, SaveError},
    samples,
    testing::noon,
};
use domain::draft::Fields;

fn typed(title: &str) -> Fields {
    let mut fields = Fields::new();
    fields.set("title.nl", title);
    fields
}

crate::each_database! {
    async fn a_stale_save_gets_what_is_stored(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let tx = begin(&store).await;
        let id = drafts::create(&tx, agency.id, DraftKind::Framework, &typed("een")).await.unwrap();
        assert_eq!(drafts::save(&tx, agency.id, id, 1, &typed("twee")).await.unwrap(), 2);
        match drafts::save(&tx, agency.id, id, 1, &typed("drie")).await {
            Err(SaveError::Stale(stored)) => assert_eq!((stored.fields, stored.version), (typed("twee"), 2)),
            other => panic!("{other:?}"),
        }
        tx.commit().await.unwrap();
        let stored = drafts::find(store.read(), id).await.unwrap().unwrap();
        assert_eq!(stored.fields, typed("twee"));
        assert_eq!(drafts::list_by_agency(store.read(), agency.id, Some(DraftKind::Framework)).await.unwrap(), [stored]);
        assert!(drafts::list_by_agency(store.read(), agency.id, Some(DraftKind::Assignment)).await.unwrap().is_empty());
    }

    async fn only_the_version_that_was_checked_is_taken(store: Store) {
        let (own, other) = (samples::agency(&store, noon()).await, samples::agency(&store, noon()).await);
        let tx = begin(&store).await;
        let id = drafts::create(&tx, own.id, DraftKind::Framework, &typed("een")).await.unwrap();
        drafts::save(&tx, own.id, id, 1, &typed("twee")).await.unwrap();
        assert!(matches!(drafts::take(&tx, own.id, id, 1).await, Err(StoreError::Stale)));
        assert!(matches!(drafts::take(&tx, other.id, id, 2).await, Err(StoreError::NotFound)));
        drafts::take(&tx, own.id, id, 2).await.unwrap();
        assert!(matches!(drafts::take(&tx, own.id, id, 2).await, Err(StoreError::NotFound)));
        tx.commit().await.unwrap();
        assert!(drafts::find(store.read(), id).await.unwrap().is_none());
    }

    async fn another_agency_cannot_touch_a_draft(store: Store) {
        let (own, other) = (samples::agency(&store, noon()).await, samples::agency(&store, noon()).await);
        let tx = begin(&store).await;
        let id = drafts::create(&tx, own.id, DraftKind::Assignment, &typed("een")).await.unwrap();
        let saved = drafts::save(&tx, other.id, id, 1, &typed("twee")).await;
        assert!(matches!(saved, Err(SaveError::Store(StoreError::NotFound))));
        assert!(matches!(drafts::delete(&tx, other.id, id).await, Err(StoreError::NotFound)));
        drafts::delete(&tx, own.id, id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(drafts::find(store.read(), id).await.unwrap().is_none());
    }
}
