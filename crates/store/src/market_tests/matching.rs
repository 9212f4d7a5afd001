//! What matching asks of the past: when a firm last won, and when a text was first said.

use super::begin;
use crate::{claims, frameworks, lots, samples, testing::noon};
use domain::{
    ClaimId, FrameworkId, SupplierId,
    framework::{Framework, Lot},
    profile::{CapabilityClaim, Provenance},
};
use std::collections::HashMap;

crate::each_database! {
    async fn the_last_award_is_that_of_the_newest_notice(store: Store) {
        let agency = samples::agency(&store, noon()).await;
        let (sample, _) = samples::framework(&store, agency.id, &[100], noon()).await;
        let [often, once, never] = [
            samples::supplier(&store, "Vaak", noon()).await.id,
            samples::supplier(&store, "Eens", noon()).await.id,
            samples::supplier(&store, "Nooit", noon()).await.id,
        ];
        let tx = begin(&store).await;
        for (number, date, winners) in [(91, Some(-400), vec![often]), (92, Some(-30), vec![once, often]), (93, None, vec![often])] {
            let framework = Framework {
                id: FrameworkId::generate(),
                number,
                published_at: Some(noon().plus_days(-10)),
                source_date: date.map(|days| noon().plus_days(days)),
                ..sample.clone()
            };
            let lot = Lot { winners, ..samples::lot(framework.id, 1, 100) };
            frameworks::create(&tx, &framework, &[lot]).await.unwrap();
        }
        tx.commit().await.unwrap();
        let found = lots::last_awards(store.read(), &[often, once, never, SupplierId::generate()]).await.unwrap();
        assert_eq!(found, HashMap::from([(often, noon().plus_days(-10)), (once, noon().plus_days(-30))]));
        assert!(lots::last_awards(store.read(), &[]).await.unwrap().is_empty());
    }

    async fn a_text_was_first_said_by_the_earliest_version_that_says_it(store: Store) {
        let firm = samples::supplier(&store, "Firma", noon()).await;
        let claim = CapabilityClaim {
            id: ClaimId::generate(),
            supplier: firm.id,
            version: 1,
            capability: "cpv:72413000".to_owned(),
            language: "nl".to_owned(),
            client: "Stad".to_owned(),
            period: String::new(),
            situation: "Eerst".to_owned(),
            action: "Zo".to_owned(),
            result: "Dit".to_owned(),
            provenance: Provenance::SelfDeclared,
            expires_at: None,
            updated_at: noon(),
        };
        let said = |version, result: &str, client: &str| CapabilityClaim {
            version,
            result: result.to_owned(),
            client: client.to_owned(),
            updated_at: noon().plus_days(version),
            ..claim.clone()
        };
        let now = said(4, "Dat", "Andere stad");
        let tx = begin(&store).await;
        for version in [claim.clone(), said(2, "Dat", "Stad"), said(3, "Iets", "Stad"), now.clone()] {
            claims::save(&tx, &version).await.unwrap();
        }
        tx.commit().await.unwrap();
        let found = claims::map_first_said(store.read(), &[&now]).await.unwrap();
        assert_eq!(found, HashMap::from([(claim.id, noon().plus_days(2))]), "whatever the client");
        assert!(claims::map_first_said(store.read(), &[&claim]).await.unwrap().is_empty(), "never changed: nothing to look up");
    }
}
