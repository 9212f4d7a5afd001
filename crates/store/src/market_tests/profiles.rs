use super::begin;
use crate::{StoreError, claims, declarations, samples, stats, teams, testing::noon};
use domain::{
    ClaimId, SupplierId, TeamId,
    profile::{CapabilityClaim, DeclarationAnswer, Provenance, SelfDeclaration, Team},
};
use std::collections::BTreeMap;

pub(super) fn claim(supplier: SupplierId, capability: &str) -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier,
        version: 1,
        capability: capability.to_owned(),
        language: "nl".to_owned(),
        client: "Stad Gent".to_owned(),
        period: "2024".to_owned(),
        situation: "Veel fouten".to_owned(),
        action: "Herschreven".to_owned(),
        result: "30 % minder fouten".to_owned(),
        provenance: Provenance::SelfDeclared,
        expires_at: Some(noon().plus_days(1000)),
        updated_at: noon(),
    }
}

crate::each_database! {
    async fn every_version_of_a_claim_stays_readable(store: Store) {
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let first = claim(supplier.id, "kavel:plain-language");
        let second = CapabilityClaim { version: 2, result: "40 % minder fouten".to_owned(), ..first.clone() };
        let tx = begin(&store).await;
        claims::save(&tx, &first).await.unwrap();
        claims::save(&tx, &second).await.unwrap();
        assert!(matches!(claims::save(&tx, &second).await, Err(StoreError::Stale)));
        tx.commit().await.unwrap();
        let db = store.read();
        assert_eq!(claims::list_by_supplier(db, supplier.id).await.unwrap(), std::slice::from_ref(&second));
        assert_eq!(claims::map_by_suppliers(db, &[supplier.id]).await.unwrap()[&supplier.id], std::slice::from_ref(&second));
        let tx = begin(&store).await;
        assert!(matches!(claims::delete(&tx, SupplierId::generate(), first.id).await, Err(StoreError::NotFound)));
        claims::delete(&tx, supplier.id, first.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(claims::find(db, first.id).await.unwrap(), None);
        assert_eq!(claims::find_version(db, first.id, 1).await.unwrap(), Some(first));
        assert_eq!(claims::find_version(db, second.id, 2).await.unwrap(), Some(second));
    }

    async fn a_team_is_saved_over_itself(store: Store) {
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let team = Team {
            id: TeamId::generate(),
            supplier: supplier.id,
            name: "Formulieren".to_owned(),
            roles: vec!["schrijver".to_owned()],
            size: 3,
            available_from: "2026-05-01".parse().ok(),
            hours_a_week: Some(60),
            records: Vec::new(),
        };
        let larger = Team { size: 4, available_from: None, ..team.clone() };
        let tx = begin(&store).await;
        teams::save(&tx, &team).await.unwrap();
        teams::save(&tx, &larger).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(teams::list_by_supplier(store.read(), supplier.id).await.unwrap(), [larger]);
        let tx = begin(&store).await;
        let stolen = Team { supplier: SupplierId::generate(), ..team.clone() };
        assert!(matches!(teams::save(&tx, &stolen).await, Err(StoreError::Conflict(_))));
        drop(tx);
        let tx = begin(&store).await;
        teams::delete(&tx, supplier.id, team.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(teams::find(store.read(), team.id).await.unwrap(), None);
    }

    async fn a_declaration_is_signed_anew(store: Store) {
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let answer = DeclarationAnswer { applies: false, explanation: String::new() };
        let first = SelfDeclaration {
            supplier: supplier.id,
            answers: BTreeMap::from([("corruption".to_owned(), answer)]),
            signed_by: "A. Peeters".to_owned(),
            signed_at: noon(),
        };
        let second = SelfDeclaration { signed_at: noon().plus_days(1), ..first.clone() };
        let tx = begin(&store).await;
        declarations::save(&tx, &first).await.unwrap();
        declarations::save(&tx, &second).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(declarations::find(store.read(), supplier.id).await.unwrap().as_ref(), Some(&second));
        assert_eq!(declarations::map_by_suppliers(store.read(), &[supplier.id]).await.unwrap()[&supplier.id], second);
        let counted = stats::gather(store.read(), noon()).await.unwrap();
        assert_eq!((counted.suppliers, counted.claims, counted.sme_win_percent()), (1, 0, None));
    }
}
