//! Agencies, suppliers, members, invitations.

use super::{begin, email, user};
use crate::{Page, Store, StoreError, Unique, agencies, each_database, invitations, members, outbox, suppliers, testing::noon};
use domain::{
    AgencyId, LocalizedText, SupplierId, UserId,
    organisation::{Agency, AgencyRole, Membership, OrganisationId, Role, SizeClass, Source, Supplier, SupplierRole},
};

const OWNER: Role = Role::Agency(AgencyRole::Owner);
const BUYER: Role = Role::Agency(AgencyRole::Buyer);

fn new_agency(name: &str, source: Source) -> agencies::NewAgency {
    agencies::NewAgency {
        name: LocalizedText::from([("fr", "Ville"), ("nl", name)]),
        country: "BE".into(),
        identifier: Some("BE-0202239951".into()),
        website: Some("https://stad.example/".into()),
        publish_languages: vec!["nl".into(), "fr".into()],
        mandate_cents: Some(14_000_000),
        verified_at: None,
        source,
    }
}

async fn agency(store: &Store) -> Agency {
    let tx = begin(store).await;
    let agency = agencies::create(&tx, new_agency("Stad", Source::Kavel)).await.unwrap();
    tx.commit().await.unwrap();
    agency
}

fn new_supplier(name: &str, source: Source) -> suppliers::NewSupplier {
    suppliers::NewSupplier {
        name: name.into(),
        country: "BE".into(),
        identifier: Some("BE-0403170701".into()),
        website: None,
        language: "fr".into(),
        languages: vec!["fr".into(), "en".into()],
        summary: LocalizedText::one("fr", "Accessibilité"),
        nuts: vec!["BE100".into()],
        size: SizeClass::SmeUnspecified,
        headcount: None,
        turnover_cents: Some(123_456_789_012),
        balance_cents: None,
        is_unclaimed: source != Source::Kavel,
        source,
    }
}

async fn supplier(store: &Store) -> Supplier {
    let tx = begin(store).await;
    let supplier = suppliers::create(&tx, new_supplier("Atelier", Source::Kavel)).await.unwrap();
    tx.commit().await.unwrap();
    supplier
}

async fn join(store: &Store, user: UserId, organisation: OrganisationId, role: Role) {
    let tx = begin(store).await;
    members::add(
        &tx,
        &Membership {
            user,
            organisation,
            role,
            until: None,
        },
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

each_database! {
    async fn an_agency_is_kept_as_it_is(store: Store) {
        let stad = agency(&store).await;
        assert_eq!(stad.number, 11);
        let db = store.read();
        assert_eq!(agencies::find(db, stad.id).await.unwrap().as_ref(), Some(&stad));
        assert_eq!(agencies::find_by_number(db, 11).await.unwrap().as_ref(), Some(&stad));
        assert_eq!(agencies::find_by_identifier(db, "BE-0202239951").await.unwrap().as_ref(), Some(&stad));
        assert_eq!(agencies::find_by_name(db, " VILLE ", "BE").await.unwrap().as_ref(), Some(&stad));
        assert_eq!(agencies::find_by_name(db, "Ville", "FR").await.unwrap(), None);

        let tx = begin(&store).await;
        assert!(agencies::verify(&tx, stad.id).await.unwrap());
        assert!(!agencies::verify(&tx, stad.id).await.unwrap());
        assert!(matches!(agencies::verify(&tx, AgencyId::generate()).await, Err(StoreError::NotFound)));
        let changed = Agency { website: None, mandate_cents: None, number: 99, ..stad.clone() };
        agencies::update(&tx, &changed).await.unwrap();
        tx.commit().await.unwrap();
        let now = agencies::find(store.read(), stad.id).await.unwrap().unwrap();
        assert_eq!(now, Agency { number: 11, verified_at: Some(noon()), ..changed });
    }

    async fn an_identifier_registers_once_but_is_imported_often(store: Store) {
        let stad = agency(&store).await;
        let tx = begin(&store).await;
        let again = agencies::create(&tx, new_agency("Stad 2", Source::Kavel)).await;
        assert!(matches!(again, Err(StoreError::Conflict(Unique::AgencyIdentifier))), "{again:?}");
        drop(tx);
        let import = |id: &str| Source::Import { external_id: id.into() };
        let tx = begin(&store).await;
        let imported = agencies::create(&tx, new_agency("Stad 2", import("p1"))).await.unwrap();
        agencies::create(&tx, new_agency("Stad 3", import("p2"))).await.unwrap();
        tx.commit().await.unwrap();
        let tx = begin(&store).await;
        let again = agencies::create(&tx, new_agency("Stad 4", import("p1"))).await;
        assert!(matches!(again, Err(StoreError::Conflict(Unique::ExternalId))), "{again:?}");
        drop(tx);
        let db = store.read();
        assert_eq!(agencies::find_by_external_id(db, "p1").await.unwrap().as_ref(), Some(&imported));
        assert_eq!(agencies::find_by_identifier(db, "BE-0202239951").await.unwrap(), Some(stad.clone()), "the one that is here itself");
        let here = agencies::AgencyFilter { is_verified: Some(false), is_registered_here: true };
        assert_eq!(agencies::list(db, here, Page::new(1, 10)).await.unwrap().items, [stad]);
        assert_eq!(agencies::count(db).await.unwrap(), 3);
        assert_eq!(agencies::map_by_ids(db, &[imported.id]).await.unwrap()[&imported.id], imported);
        assert_eq!(imported.number, 12, "the refused one took no number");
    }

    async fn a_supplier_is_kept_as_it_is(store: Store) {
        let atelier = supplier(&store).await;
        assert_eq!(atelier.number, 3001);
        let db = store.read();
        assert_eq!(suppliers::find(db, atelier.id).await.unwrap().as_ref(), Some(&atelier));
        assert_eq!(suppliers::find_by_number(db, 3001).await.unwrap().as_ref(), Some(&atelier));
        assert_eq!(suppliers::find_by_identifier(db, "BE-0403170701").await.unwrap().as_ref(), Some(&atelier));
        assert_eq!(suppliers::find_by_name(db, "ATELIER", "BE").await.unwrap().as_ref(), Some(&atelier));
        let tx = begin(&store).await;
        let again = suppliers::create(&tx, new_supplier("Atelier 2", Source::Kavel)).await;
        assert!(matches!(again, Err(StoreError::Conflict(Unique::SupplierIdentifier))), "{again:?}");
        drop(tx);

        let tx = begin(&store).await;
        let changed = Supplier { headcount: Some(7), size: SizeClass::Micro, summary: LocalizedText::default(), ..atelier.clone() };
        suppliers::update(&tx, &changed).await.unwrap();
        let missing = Supplier { id: SupplierId::generate(), ..atelier.clone() };
        assert!(matches!(suppliers::update(&tx, &missing).await, Err(StoreError::NotFound)));
        tx.commit().await.unwrap();
        assert_eq!(suppliers::find(store.read(), atelier.id).await.unwrap(), Some(changed));
        let rows = outbox::after(store.read(), 0, 10).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.change.id).collect::<Vec<_>>(), [atelier.id.uuid(); 2], "once for each change");
    }

    async fn an_imported_supplier_is_claimed(store: Store) {
        let tx = begin(&store).await;
        let found = suppliers::create(&tx, new_supplier("Atelier", Source::Demo { external_id: "s1".into() })).await.unwrap();
        tx.commit().await.unwrap();
        let unclaimed = suppliers::SupplierFilter { is_unclaimed: Some(true), size: Some(SizeClass::SmeUnspecified) };
        assert_eq!(suppliers::list(store.read(), unclaimed, Page::new(1, 10)).await.unwrap().total, 1);
        let tx = begin(&store).await;
        suppliers::set_claimed(&tx, found.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(suppliers::list(store.read(), unclaimed, Page::new(1, 10)).await.unwrap().total, 0);
        assert!(!suppliers::find_by_external_id(store.read(), "s1").await.unwrap().unwrap().is_unclaimed);
        assert_eq!(suppliers::list_after(store.read(), 0, 10).await.unwrap().len(), 1);
        assert!(suppliers::list_after(store.read(), found.number, 10).await.unwrap().is_empty());
        assert_eq!(suppliers::count(store.read()).await.unwrap(), 1);
    }

    async fn one_person_acts_for_several(store: Store) {
        let (an, jo) = (user(&store, "an@stad.be").await, user(&store, "jo@stad.be").await);
        let (stad, atelier) = (agency(&store).await, supplier(&store).await);
        let (stad_id, atelier_id) = (OrganisationId::Agency(stad.id), OrganisationId::Supplier(atelier.id));
        join(&store, an.id, stad_id, OWNER).await;
        join(&store, an.id, atelier_id, Role::Supplier(SupplierRole::Member)).await;
        join(&store, jo.id, stad_id, BUYER).await;
        let of_an = members::list_by_user(store.read(), an.id).await.unwrap();
        assert_eq!(of_an.iter().map(|o| (o.number, o.name.pick("fr").1)).collect::<Vec<_>>(), [(11, "Ville"), (3001, "Atelier")]);
        assert_eq!(of_an[0].membership.role, OWNER);
        let of_stad = members::list(store.read(), stad_id).await.unwrap();
        assert_eq!(of_stad.iter().map(|m| m.user.id).collect::<Vec<_>>(), [an.id, jo.id]);
        assert_eq!(members::find(store.read(), jo.id, atelier_id).await.unwrap(), None);
        assert_eq!(members::find(store.read(), jo.id, stad_id).await.unwrap().unwrap().role, BUYER);

        let tx = begin(&store).await;
        let twice = members::add(&tx, &Membership { user: jo.id, organisation: stad_id, role: OWNER, until: None }).await;
        assert!(matches!(twice, Err(StoreError::Conflict(Unique::Member))), "{twice:?}");
        drop(tx);
        let tx = begin(&store).await;
        let wrong = Membership { user: jo.id, organisation: atelier_id, role: BUYER, until: None };
        assert!(matches!(members::add(&tx, &wrong).await, Err(StoreError::Unknown(_))));
    }

    async fn the_last_owner_cannot_go(store: Store) {
        let (an, jo) = (user(&store, "an@stad.be").await, user(&store, "jo@stad.be").await);
        let stad = OrganisationId::Agency(agency(&store).await.id);
        join(&store, an.id, stad, OWNER).await;
        join(&store, jo.id, stad, BUYER).await;
        let tx = begin(&store).await;
        assert!(matches!(members::remove(&tx, an.id, stad).await, Err(StoreError::LastOwner)));
        assert!(matches!(members::change(&tx, an.id, stad, BUYER, None).await, Err(StoreError::LastOwner)));
        assert!(matches!(members::change(&tx, an.id, stad, OWNER, Some(noon())).await, Err(StoreError::LastOwner)), "owner for a while");
        members::change(&tx, jo.id, stad, OWNER, Some(noon().plus_days(9))).await.unwrap();
        assert!(matches!(members::remove(&tx, an.id, stad).await, Err(StoreError::LastOwner)), "a delegated owner is none");
        members::change(&tx, jo.id, stad, OWNER, None).await.unwrap();
        members::remove(&tx, an.id, stad).await.unwrap();
        assert!(matches!(members::remove(&tx, an.id, stad).await, Err(StoreError::NotFound)));
        assert!(matches!(members::remove(&tx, jo.id, stad).await, Err(StoreError::LastOwner)));
        tx.commit().await.unwrap();
    }

    async fn two_owners_who_leave_at_once_do_not_both_go(store: Store) {
        let (an, jo) = (user(&store, "an@stad.be").await, user(&store, "jo@stad.be").await);
        let stad = OrganisationId::Agency(agency(&store).await.id);
        join(&store, an.id, stad, OWNER).await;
        join(&store, jo.id, stad, OWNER).await;
        let leave = |user: UserId| {
            let store = store.clone();
            tokio::spawn(async move {
                let tx = begin(&store).await;
                members::remove(&tx, user, stad).await?;
                tx.commit().await
            })
        };
        let (one, other) = tokio::join!(leave(an.id), leave(jo.id));
        let gone = [one.unwrap(), other.unwrap()];
        assert_eq!(gone.iter().filter(|left| left.is_ok()).count(), 1, "{gone:?}");
        assert_eq!(gone.iter().filter(|left| matches!(left, Err(StoreError::LastOwner))).count(), 1);
        assert_eq!(members::list(store.read(), stad).await.unwrap().len(), 1);
    }

    async fn ownership_is_handed_over(store: Store) {
        let (an, jo, li) = (user(&store, "an@stad.be").await, user(&store, "jo@stad.be").await, user(&store, "li@stad.be").await);
        let stad = OrganisationId::Agency(agency(&store).await.id);
        join(&store, an.id, stad, OWNER).await;
        join(&store, jo.id, stad, BUYER).await;
        let tx = begin(&store).await;
        assert!(matches!(members::transfer_ownership(&tx, stad, an.id, li.id).await, Err(StoreError::NotFound)), "not a member");
        assert!(matches!(members::transfer_ownership(&tx, stad, jo.id, an.id).await, Err(StoreError::NotFound)), "not an owner");
        members::transfer_ownership(&tx, stad, an.id, jo.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(members::find(store.read(), jo.id, stad).await.unwrap().unwrap().role, OWNER);
        assert_eq!(members::find(store.read(), an.id, stad).await.unwrap().unwrap().role, BUYER);
    }

    async fn an_invitation_is_accepted_once(store: Store) {
        let (an, jo) = (user(&store, "an@stad.be").await, user(&store, "jo@stad.be").await);
        let stad = OrganisationId::Agency(agency(&store).await.id);
        join(&store, an.id, stad, OWNER).await;
        let ends = noon().plus_days(7);
        let new = |role| invitations::NewInvitation {
            organisation: stad,
            email: email("jo@stad.be"),
            role,
            invited_by: Some(an.id),
            expires_at: ends,
        };
        let tx = begin(&store).await;
        let first = invitations::create(&tx, &new(BUYER), "one").await.unwrap();
        let second = invitations::create(&tx, &new(OWNER), "two").await.unwrap();
        assert!(invitations::create(&tx, &new(Role::Supplier(SupplierRole::Member)), "three").await.is_err());
        tx.commit().await.unwrap();
        let db = store.read();
        assert_eq!(invitations::list(db, stad, noon()).await.unwrap(), [second.clone(), first.clone()]);
        assert_eq!(invitations::find_by_secret(db, "one", noon()).await.unwrap(), Some(first));
        assert_eq!(invitations::find_by_secret(db, "one", ends).await.unwrap(), None);

        let tx = begin(&store).await;
        let joined = invitations::accept(&tx, "one", jo.id).await.unwrap();
        assert_eq!((joined.role, joined.user), (BUYER, jo.id));
        assert!(matches!(invitations::accept(&tx, "one", jo.id).await, Err(StoreError::Expired)));
        tx.commit().await.unwrap();
        let tx = begin(&store).await;
        let twice = invitations::accept(&tx, "two", jo.id).await;
        assert!(matches!(twice, Err(StoreError::Conflict(Unique::Member))), "{twice:?}");
        drop(tx);
        let tx = begin(&store).await;
        let elsewhere = OrganisationId::Agency(AgencyId::generate());
        assert!(matches!(invitations::revoke(&tx, elsewhere, second.id).await, Err(StoreError::NotFound)));
        invitations::revoke(&tx, stad, second.id).await.unwrap();
        assert!(matches!(invitations::revoke(&tx, stad, second.id).await, Err(StoreError::NotFound)));
        tx.commit().await.unwrap();
        let tx = begin(&store).await;
        assert!(matches!(invitations::accept(&tx, "two", an.id).await, Err(StoreError::Expired)));
        drop(tx);
        assert!(invitations::list(store.read(), stad, noon()).await.unwrap().is_empty());
    }

    async fn a_new_link_replaces_the_old_one(store: Store) {
        let an = user(&store, "an@stad.be").await;
        let stad = OrganisationId::Agency(agency(&store).await.id);
        let ends = noon().plus_days(7);
        let new = invitations::NewInvitation { organisation: stad, email: email("jo@stad.be"), role: BUYER, invited_by: Some(an.id), expires_at: ends };
        let tx = begin(&store).await;
        let invitation = invitations::create(&tx, &new, "first").await.unwrap();
        tx.commit().await.unwrap();
        let tx = store.write_unaudited(noon()).await.unwrap();
        invitations::renew_secret(&tx, invitation.id, "second").await.unwrap();
        tx.commit().await.unwrap();
        let db = store.read();
        assert_eq!(invitations::find_by_secret(db, "first", noon()).await.unwrap(), None);
        assert_eq!(invitations::find_by_secret(db, "second", noon()).await.unwrap().as_ref(), Some(&invitation));
        assert_eq!(invitations::find(db, invitation.id, noon()).await.unwrap(), Some(invitation.clone()));
        assert_eq!(invitations::find(db, invitation.id, ends).await.unwrap(), None);
        let tx = store.write_unaudited(ends).await.unwrap();
        assert!(matches!(invitations::renew_secret(&tx, invitation.id, "late").await, Err(StoreError::NotFound)));
    }

    async fn all_of_a_kind_are_walked_in_batches(store: Store) {
        let mut ids = Vec::new();
        for n in 0..5 {
            let tx = begin(&store).await;
            let source = Source::Demo { external_id: n.to_string() };
            ids.push(suppliers::create(&tx, new_supplier("Atelier", source)).await.unwrap().id.uuid());
            tx.commit().await.unwrap();
        }
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let some = outbox::ids_after(store.read(), outbox::IndexKind::Supplier, after, 2).await.unwrap();
            assert!(some.len() <= 2);
            let Some(last) = some.last() else { break };
            after = Some(*last);
            seen.extend(some);
        }
        seen.sort();
        ids.sort();
        assert_eq!(seen, ids);
    }
}
