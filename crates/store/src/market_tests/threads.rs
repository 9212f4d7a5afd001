use super::begin;
use crate::{
    Page, StoreError, samples,
    testing::noon,
    threads::{self, Side, Subject},
    users::{self, NewUser},
};
use domain::{ThreadId, organisation::OrganisationId};

crate::each_database! {
    async fn both_sides_write_and_read(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100], noon()).await;
        let subject = Subject::Lot(lots[0].id);
        let tx = begin(&store).await;
        let new = NewUser {
            email: domain::EmailAddress::parse("an@example.org").unwrap(),
            name: "An".to_owned(),
            locale: "nl".to_owned(),
            is_operator: false,
            confirmed_at: None,
            password_hash: None,
        };
        let user = users::create(&tx, new).await.unwrap();
        let thread = threads::open(&tx, agency.id, supplier.id, subject).await.unwrap();
        assert_eq!(threads::open(&tx, agency.id, supplier.id, subject).await.unwrap(), thread);
        let sent = threads::send(&tx, thread.id, Side::Supplier, user.id, "Mag het ook in het Frans?").await.unwrap().unwrap();
        let again = threads::send(&tx, thread.id, Side::Supplier, user.id, "Mag het ook in het Frans?").await.unwrap();
        assert_eq!(again, None, "the button pressed twice");
        let nowhere = threads::send(&tx, ThreadId::generate(), Side::Supplier, user.id, "?").await;
        assert!(matches!(nowhere, Err(StoreError::NotFound)));
        tx.commit().await.unwrap();

        let db = store.read();
        let (of_agency, of_supplier) = (OrganisationId::Agency(agency.id), OrganisationId::Supplier(supplier.id));
        assert_eq!(threads::list_messages(db, thread.id).await.unwrap(), [sent]);
        let listed = threads::list(db, of_supplier, Page::new(1, 10)).await.unwrap();
        assert_eq!((listed.items.as_slice(), listed.total), (std::slice::from_ref(&thread), 1));
        assert_eq!(threads::list(db, of_supplier, Page::new(2, 10)).await.unwrap().items, []);
        assert_eq!(threads::find_about(db, agency.id, supplier.id, subject).await.unwrap(), Some(thread.clone()));
        assert_eq!(threads::count_unread(db, of_agency).await.unwrap(), 1);
        assert_eq!(threads::count_unread_by_thread(db, of_agency).await.unwrap()[&thread.id], 1);
        assert_eq!(threads::count_unread(db, of_supplier).await.unwrap(), 0);
        let without = threads::Inbox { organisation: of_agency, with_assignments: false };
        let is_shown = u64::from(!matches!(thread.subject, Subject::Assignment(_)));
        assert_eq!(threads::count_unread(db, without).await.unwrap(), is_shown);
        assert_eq!(threads::list(db, without, Page::new(1, 10)).await.unwrap().total, is_shown);
        let tx = store.write_unaudited(noon().plus_days(1)).await.unwrap();
        assert_eq!(threads::mark_read(&tx, thread.id, Side::Supplier).await.unwrap(), 0);
        assert_eq!(threads::mark_read(&tx, thread.id, Side::Agency).await.unwrap(), 1);
        tx.commit().await.unwrap();
        assert_eq!(threads::count_unread(db, of_agency).await.unwrap(), 0);
        assert_eq!(threads::list_messages(db, thread.id).await.unwrap()[0].read_at, Some(noon().plus_days(1)));
    }
}
