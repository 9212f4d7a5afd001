use super::profiles::claim;
use crate::{
    agencies, claims, frameworks,
    imports::{self, ImportedLot, ImportedSupplier, Outcome, Release},
    lots, outbox, samples, stats, suppliers,
    testing::noon,
};
use domain::{
    AgencyId, FrameworkId, Instant, LocalizedText, SupplierId,
    framework::{CallOffMethod, Framework, FrameworkKind},
    organisation::{Agency, SizeClass, Source, Supplier},
    profile::{CapabilityClaim, Provenance},
};

fn source(external_id: &str) -> Source {
    Source::Import {
        external_id: external_id.to_owned(),
    }
}

fn firm(external_id: &str, capabilities: &[&str]) -> ImportedSupplier {
    let supplier = Supplier {
        id: SupplierId::generate(),
        number: 0,
        name: format!("Firma {external_id}"),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        language: "fr".to_owned(),
        languages: vec!["fr".to_owned()],
        summary: LocalizedText::default(),
        nuts: Vec::new(),
        size: SizeClass::SmeUnspecified,
        headcount: None,
        turnover_cents: None,
        balance_cents: None,
        source: source(external_id),
        is_unclaimed: true,
        hidden: None,
        created_at: noon(),
    };
    let claims = capabilities.iter().map(|capability| {
        let claim = claim(supplier.id, capability);
        CapabilityClaim {
            provenance: Provenance::PublicAward,
            ..claim
        }
    });
    ImportedSupplier {
        claims: claims.collect(),
        supplier,
    }
}

fn release(hash: &str, date: Instant, lots: &[(&str, &[&str])]) -> Release {
    let buyer = Agency {
        id: AgencyId::generate(),
        number: 0,
        name: LocalizedText::one("fr", "Commune d’Ixelles"),
        country: "BE".to_owned(),
        identifier: None,
        website: None,
        publish_languages: vec!["fr".to_owned()],
        mandate_cents: None,
        verified_at: None,
        source: source("party-1"),
        created_at: noon(),
    };
    let framework = Framework {
        id: FrameworkId::generate(),
        number: 0,
        agency: buyer.id,
        kind: FrameworkKind::Tender,
        title: LocalizedText::one("fr", "Services informatiques"),
        purpose: LocalizedText::default(),
        value: None,
        call_off: CallOffMethod::Both,
        covered_agencies: Vec::new(),
        planned_month: None,
        admission_from: None,
        admission_until: None,
        live_from: None,
        ends_at: None,
        published_at: None,
        terminated_at: None,
        terminated_reason: None,
        undivided_reason: None,
        duration_reason: None,
        reach_reason: None,
        limits: None,
        source: source("ocds-1"),
        source_date: Some(date),
        version: 1,
        created_at: noon(),
    };
    let lots = lots.iter().map(|(external_id, winners)| ImportedLot {
        lot: domain::framework::Lot {
            external_id: Some((*external_id).to_owned()),
            title: LocalizedText::one("fr", *external_id),
            ..samples::lot(framework.id, 0, 100)
        },
        winners: winners.iter().map(|winner| (*winner).to_owned()).collect(),
    });
    Release {
        content_hash: hash.to_owned(),
        buyer,
        lots: lots.collect(),
        framework,
        suppliers: vec![firm("a", &["cpv:72000000", "cpv:72000000"]), firm("b", &[])],
    }
}

crate::each_database! {
    async fn importing_again_changes_nothing(store: Store) {
        let first = release("h1", noon(), &[("LOT-1", &["a", "b"]), ("LOT-2", &[])]);
        assert_eq!(imports::import_release(&store, &first, noon()).await.unwrap(), Outcome::Created);
        let db = store.read();
        let framework = frameworks::find_by_external_id(db, "ocds-1").await.unwrap().unwrap();
        assert_eq!(framework.published_at, Some(noon()));
        let written = lots::list_by_framework(db, framework.id).await.unwrap();
        assert_eq!(written.iter().map(|lot| (lot.number, lot.winners.len())).collect::<Vec<_>>(), [(1, 2), (2, 0)]);
        let a = suppliers::find_by_external_id(db, "a").await.unwrap().unwrap();
        assert!(a.is_unclaimed);
        assert_eq!(claims::list_by_supplier(db, a.id).await.unwrap().len(), 1);
        assert_eq!(lots::list_won_by(db, a.id, 10).await.unwrap(), [written[0].clone()]);

        let before = outbox::latest(db).await.unwrap();
        assert_eq!(imports::import_release(&store, &first, noon()).await.unwrap(), Outcome::Unchanged);
        assert_eq!(outbox::latest(db).await.unwrap(), before);
        let counted = stats::gather(db, noon()).await.unwrap();
        assert_eq!((counted.agencies, counted.suppliers, counted.lots), (1, 2, 2));
        assert_eq!(counted.sme_win_percent(), Some(100));
    }

    async fn the_newest_release_counts_and_lots_keep_their_ids(store: Store) {
        let first = release("h1", noon(), &[("LOT-1", &["a"]), ("LOT-2", &[]), ("LOT-3", &[])]);
        imports::import_release(&store, &first, noon()).await.unwrap();
        let db = store.read();
        let stored = frameworks::find_by_external_id(db, "ocds-1").await.unwrap().unwrap();
        let before = lots::list_by_framework(db, stored.id).await.unwrap();

        // Lot 1 is gone, the others changed places, one is new.
        let newer = release("h2", noon().plus_days(1), &[("LOT-3", &["b"]), ("LOT-2", &[]), ("LOT-4", &[])]);
        assert_eq!(imports::import_release(&store, &newer, noon()).await.unwrap(), Outcome::Updated);
        let after = lots::list_by_framework(db, stored.id).await.unwrap();
        assert_eq!(after.iter().map(|lot| lot.number).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!((after[0].id, after[1].id), (before[2].id, before[1].id));
        assert_eq!(after[0].winners.len(), 1);
        assert!(lots::find(db, before[0].id).await.unwrap().is_none());
        let updated = frameworks::find(db, stored.id).await.unwrap().unwrap();
        assert_eq!((updated.number, updated.version), (stored.number, 2));

        let older = release("h0", noon().plus_days(-1), &[]);
        assert_eq!(imports::import_release(&store, &older, noon()).await.unwrap(), Outcome::Unchanged);
        assert_eq!(agencies::count(db).await.unwrap(), 1);
    }

    async fn a_line_of_suppliers_is_written_once_and_a_claimed_firm_is_left_alone(store: Store) {
        let line = firm("line-1", &["kavel:plain-language"]);
        assert_eq!(imports::import_supplier(&store, &line, noon()).await.unwrap(), Outcome::Created);
        assert_eq!(imports::import_supplier(&store, &line, noon().plus_days(1)).await.unwrap(), Outcome::Unchanged);
        let mut changed = firm("line-1", &["kavel:accessibility-audit"]);
        changed.supplier.name = "Firma Nieuw".to_owned();
        assert_eq!(imports::import_supplier(&store, &changed, noon()).await.unwrap(), Outcome::Updated);
        let stored = suppliers::find_by_external_id(store.read(), "line-1").await.unwrap().unwrap();
        let claims = claims::list_by_supplier(store.read(), stored.id).await.unwrap();
        assert_eq!((stored.name.as_str(), claims.len()), ("Firma Nieuw", 1));
        assert_eq!(claims[0].capability, "kavel:accessibility-audit");

        let tx = super::begin(&store).await;
        suppliers::set_claimed(&tx, stored.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(imports::import_supplier(&store, &line, noon()).await.unwrap(), Outcome::Unchanged);
    }
}
