use super::begin;
use crate::{StoreError, admissions, samples, testing::noon};
use domain::{
    AdmissionId, Figures, Instant, LotId, SupplierId,
    admission::{Admission, AdmissionStatus, RequirementReason, Suspension, SuspensionGround},
};

fn application(lot: LotId, supplier: SupplierId) -> Admission {
    Admission {
        id: AdmissionId::generate(),
        lot,
        supplier,
        status: AdmissionStatus::Submitted,
        statement: "Wij maken formulieren".to_owned(),
        snapshot: "{}".to_owned(),
        snapshot_hash: "44136fa3".to_owned(),
        submitted_at: noon(),
        decide_by: noon().plus_days(14),
        extension_reason: None,
        decided_at: None,
        reasons: Vec::new(),
        suspension: None,
        version: 1,
    }
}

fn unmet() -> Vec<RequirementReason> {
    vec![RequirementReason {
        requirement: "turnover".to_owned(),
        is_met: false,
        reason: "Te laag".to_owned(),
    }]
}

crate::each_database! {
    async fn one_application_counts_per_lot_and_supplier(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100, 200], noon()).await;
        let first = application(lots[0].id, supplier.id);
        let tx = begin(&store).await;
        admissions::create(&tx, &first).await.unwrap();
        admissions::create(&tx, &application(lots[1].id, supplier.id)).await.unwrap();
        tx.commit().await.unwrap();
        let tx = begin(&store).await;
        assert!(matches!(admissions::create(&tx, &application(lots[0].id, supplier.id)).await, Err(admissions::AdmitError::Store(StoreError::Conflict(_)))));
        drop(tx);

        let db = store.read();
        assert_eq!(admissions::find(db, first.id).await.unwrap().as_ref(), Some(&first));
        assert_eq!(admissions::list_by_supplier(db, supplier.id).await.unwrap().len(), 2);
        assert_eq!(admissions::count_submitted(db, agency.id).await.unwrap(), 2);
        assert!(!admissions::is_admitted(db, lots[0].id, supplier.id, noon()).await.unwrap());

        // After a refusal it can apply again.
        let tx = begin(&store).await;
        admissions::decide(&tx, &first.clone().decide(false, unmet(), noon()).unwrap()).await.unwrap();
        admissions::create(&tx, &application(lots[0].id, supplier.id)).await.unwrap();
        tx.commit().await.unwrap();
        let both = admissions::list_by_lot_and_supplier(db, lots[0].id, supplier.id).await.unwrap();
        assert_eq!(both.len(), 2);
        assert_eq!(admissions::list_by_agency(db, agency.id, Some(AdmissionStatus::Refused)).await.unwrap()[0].reasons, unmet());
    }

    async fn a_supplier_is_admitted_and_leaves(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100], noon()).await;
        let lot = lots[0].id;
        let applied = application(lot, supplier.id);
        let tx = begin(&store).await;
        admissions::create(&tx, &applied).await.unwrap();
        let admitted = applied.clone().decide(true, Vec::new(), noon()).unwrap();
        admissions::decide(&tx, &admitted).await.unwrap();
        // Somebody else had the same page open.
        assert!(matches!(admissions::decide(&tx, &admitted).await, Err(admissions::AdmitError::Store(StoreError::Stale))));
        tx.commit().await.unwrap();
        let db = store.read();
        assert!(admissions::is_admitted(db, lot, supplier.id, noon()).await.unwrap());
        assert_eq!(admissions::list_admitted_lots(db, supplier.id, noon()).await.unwrap(), [lot]);
        assert_eq!(admissions::count_admitted(db, &[lot], noon()).await.unwrap()[&lot], 1);
        let stored = admissions::find(db, applied.id).await.unwrap().unwrap();
        assert_eq!(stored.version, 2);
        let tx = begin(&store).await;
        admissions::leave(&tx, &stored.leave().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!admissions::is_admitted(db, lot, supplier.id, noon()).await.unwrap());
        assert_eq!(admissions::list_by_lot(db, lot, Some(AdmissionStatus::Left)).await.unwrap().len(), 1);
    }

    async fn a_suspended_firm_is_outside_until_the_time_is_over_or_it_is_lifted(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100], noon()).await;
        let lot = lots[0].id;
        let applied = application(lot, supplier.id);
        let tx = begin(&store).await;
        admissions::create(&tx, &applied).await.unwrap();
        admissions::decide(&tx, &applied.clone().decide(true, Vec::new(), noon()).unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        let db = store.read();
        let stored = admissions::find(db, applied.id).await.unwrap().unwrap();
        let suspension = Suspension {
            since: noon(),
            until: noon().plus_days(30),
            ground: SuspensionGround::Contract,
            reason: "Twee opdrachten niet geleverd".to_owned(),
            heard_on: domain::calendar::local_date(noon()),
        };
        let suspended = stored.clone().suspend(suspension, noon()).unwrap();
        let tx = begin(&store).await;
        admissions::suspend(&tx, &suspended).await.unwrap();
        assert!(matches!(admissions::suspend(&tx, &suspended).await, Err(StoreError::Stale)));
        tx.commit().await.unwrap();

        let last = Instant::from_millis(noon().plus_days(30).as_millis() - 1).unwrap();
        for (at, is_in) in [(noon(), false), (last, false), (noon().plus_days(30), true)] {
            assert_eq!(admissions::is_admitted(db, lot, supplier.id, at).await.unwrap(), is_in);
            assert_eq!(admissions::list_admitted_lots(db, supplier.id, at).await.unwrap().len(), usize::from(is_in));
            assert_eq!(admissions::list_taking_part(db, lot, at).await.unwrap().len(), usize::from(is_in));
            assert_eq!(admissions::count_admitted(db, &[lot], at).await.unwrap().get(&lot).copied(), is_in.then_some(1));
            assert_eq!(admissions::list_suspended(db, lot, at).await.unwrap().is_empty(), is_in);
            let expected = if is_in { AdmissionStatus::Admitted } else { AdmissionStatus::Suspended };
            assert_eq!(admissions::list_statuses_by_supplier(db, supplier.id, at).await.unwrap(), [(lot, expected)]);
        }
        let stored = admissions::find(db, applied.id).await.unwrap().unwrap();
        assert_eq!(stored.suspension, suspended.suspension);
        let tx = begin(&store).await;
        admissions::lift(&tx, &stored.lift(noon()).unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(admissions::is_admitted(db, lot, supplier.id, noon()).await.unwrap());
        assert!(admissions::list_suspended_lots(db, supplier.id, noon()).await.unwrap().is_empty());
    }

    async fn where_a_supplier_stands_the_newest_application_first(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let other = samples::supplier(&store, "Heldere Zin", noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100, 200], noon()).await;
        let (first, second) = (lots[0].id, lots[1].id);
        let tx = begin(&store).await;
        for (lot, firm, days, status) in [
            (first, supplier.id, 2, AdmissionStatus::Admitted),
            (first, supplier.id, 0, AdmissionStatus::Refused),
            (second, supplier.id, 1, AdmissionStatus::Left),
            (second, other.id, 3, AdmissionStatus::Submitted),
        ] {
            let admission = Admission { status, submitted_at: noon().plus_days(days), ..application(lot, firm) };
            admissions::create(&tx, &admission).await.unwrap();
        }
        tx.commit().await.unwrap();
        let statuses = admissions::list_statuses_by_supplier(store.read(), supplier.id, noon()).await.unwrap();
        assert_eq!(statuses, [(first, AdmissionStatus::Admitted), (second, AdmissionStatus::Left), (first, AdmissionStatus::Refused)]);
    }

    async fn what_is_not_decided_in_time_is_overdue(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let (_, lots) = samples::framework(&store, agency.id, &[100], noon()).await;
        let applied = application(lots[0].id, supplier.id);
        let tx = begin(&store).await;
        admissions::create(&tx, &applied).await.unwrap();
        let extended = applied.clone().extend("Referenties gevraagd", &Figures::default(), noon()).unwrap();
        admissions::extend(&tx, &extended).await.unwrap();
        tx.commit().await.unwrap();
        let db = store.read();
        let stored = admissions::find(db, applied.id).await.unwrap().unwrap();
        assert_eq!(stored, Admission { version: 2, ..extended.clone() });
        assert!(admissions::list_overdue(db, noon()).await.unwrap().is_empty());
        assert_eq!(admissions::list_overdue(db, extended.decide_by).await.unwrap(), [stored]);
    }
}
