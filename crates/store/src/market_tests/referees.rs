use super::{begin, profiles::claim};
use crate::{
    ProfileTimer, Store, StoreError, WriteTx, claims, clean_up,
    jobs::{self, JobKind, JobState},
    profile_uploads,
    referees::{self, NewRequest},
    samples, teams,
    testing::noon,
    tokens::{self, TokenPurpose},
};
use domain::{
    EmailAddress, Instant, TeamId,
    audit::Actor,
    profile::{CapabilityClaim, Provenance, Team, TeamRecord},
    referee::{RefereeAnswer, RefereeRequest, RefereeState},
};

fn lies() -> NewRequest {
    NewRequest {
        name: Some("Lies Maes".to_owned()),
        email: EmailAddress::parse("Lies.Maes@stad.example").unwrap(),
        locale: "nl".to_owned(),
    }
}

async fn begin_at(store: &Store, now: Instant) -> WriteTx {
    store.write(Actor::System, now).await.unwrap()
}

/// A claim, and a question about it.
async fn asked(store: &Store) -> (CapabilityClaim, RefereeRequest) {
    let supplier = samples::supplier(store, "Klare Taal", noon()).await;
    let claim = claim(supplier.id, "kavel:plain-language");
    let tx = begin(store).await;
    claims::save(&tx, &claim).await.unwrap();
    let request = referees::create(&tx, &claim, lies()).await.unwrap();
    tx.commit().await.unwrap();
    (claim, request)
}

fn is_erased(request: &RefereeRequest) -> bool {
    request.name.is_none() && request.email.is_none()
}

crate::each_database! {
    async fn a_confirmation_counts_once_for_the_version_that_was_asked_about(store: Store) {
        let (claim, request) = asked(&store).await;
        let db = store.read();
        assert_eq!(referees::find(db, request.id).await.unwrap().unwrap(), request);
        let tx = begin(&store).await;
        assert!(matches!(referees::create(&tx, &claim, lies()).await, Err(StoreError::Conflict(_))), "one open question a claim");
        drop(tx);
        let tx = begin(&store).await;
        referees::answer(&tx, &request, RefereeAnswer::Confirmed, "").await.unwrap();
        assert!(matches!(referees::answer(&tx, &request, RefereeAnswer::Wrong, "x").await, Err(StoreError::Expired)));
        tx.commit().await.unwrap();
        let stored = claims::find(db, claim.id).await.unwrap().unwrap();
        assert_eq!(stored, CapabilityClaim { provenance: Provenance::ConfirmedByReferee, ..claim.clone() });
        assert_eq!(claims::list_versions(db, claim.id).await.unwrap(), std::slice::from_ref(&stored));
        assert_eq!(referees::confirmed_at(db, std::slice::from_ref(&stored)).await.unwrap()[&claim.id], noon());
        let answered = referees::find(db, request.id).await.unwrap().unwrap();
        assert!(is_erased(&answered) && answered.state(noon()) == RefereeState::Confirmed);

        // New words were confirmed by nobody.
        let next = CapabilityClaim { version: 2, result: "40 %".to_owned(), provenance: Provenance::SelfDeclared, ..stored };
        let tx = begin(&store).await;
        claims::save(&tx, &next).await.unwrap();
        tx.commit().await.unwrap();
        assert!(referees::confirmed_at(db, &[next]).await.unwrap().is_empty());
        assert_eq!(claims::find_version(db, claim.id, 1).await.unwrap().unwrap().provenance, Provenance::ConfirmedByReferee);
    }

    async fn new_words_or_deletion_close_the_question(store: Store) {
        let (first, request) = asked(&store).await;
        let next = CapabilityClaim { version: 2, result: "40 %".to_owned(), ..first };
        let tx = begin(&store).await;
        claims::save(&tx, &next).await.unwrap();
        tx.commit().await.unwrap();
        let closed = referees::find(store.read(), request.id).await.unwrap().unwrap();
        assert!(is_erased(&closed) && closed.state(noon()) == RefereeState::Withdrawn);
        let tx = begin(&store).await;
        assert!(matches!(referees::answer(&tx, &request, RefereeAnswer::Confirmed, "").await, Err(StoreError::Expired)));
        assert!(matches!(referees::withdraw(&tx, &request).await, Err(StoreError::NotFound)));
        let second = referees::create(&tx, &next, lies()).await.unwrap();
        claims::delete(&tx, next.supplier, next.id).await.unwrap();
        tx.commit().await.unwrap();
        assert!(is_erased(&referees::find(store.read(), second.id).await.unwrap().unwrap()));
    }

    async fn a_question_is_withdrawn_reminded_once_and_runs_out(store: Store) {
        let (claim, request) = asked(&store).await;
        let tx = begin(&store).await;
        referees::remind(&tx, &request).await.unwrap();
        assert!(matches!(referees::remind(&tx, &request).await, Err(StoreError::NotFound)), "once");
        referees::withdraw(&tx, &request).await.unwrap();
        tx.commit().await.unwrap();
        assert!(is_erased(&referees::find(store.read(), request.id).await.unwrap().unwrap()));

        let tx = begin(&store).await;
        let second = referees::create(&tx, &claim, lies()).await.unwrap();
        referees::new_link(&tx, &second, "s3cret").await.unwrap();
        referees::new_link(&tx, &second, "s3cret-2").await.unwrap();
        tx.commit().await.unwrap();
        for secret in ["s3cret", "s3cret-2"] {
            let found = referees::find_by_secret(store.read(), secret, noon()).await.unwrap();
            assert_eq!(found.map(|found| found.id), Some(second.id), "a reminder does not break the first mail");
        }
        assert_eq!(referees::find_by_secret(store.read(), "other", noon()).await.unwrap(), None);
        let end = second.expires_at;
        assert_eq!(referees::find_by_secret(store.read(), "s3cret", end).await.unwrap(), None);
        assert!(tokens::find_valid(store.read(), TokenPurpose::ResetPassword, "s3cret", noon()).await.unwrap().is_none());
        let tx = begin_at(&store, end).await;
        assert!(matches!(referees::answer(&tx, &second, RefereeAnswer::Confirmed, "").await, Err(StoreError::Expired)));
        assert!(clean_up::run(&tx).await.unwrap() > 0);
        drop(tx);
        let tx = store.write_unaudited(end).await.unwrap();
        assert_eq!(referees::erase_expired(&tx).await.unwrap(), 1);
        tx.commit().await.unwrap();
        assert!(is_erased(&referees::find(store.read(), second.id).await.unwrap().unwrap()));
    }

    async fn an_end_is_set_without_a_version_and_makes_its_jobs(store: Store) {
        let (claim, request) = asked(&store).await;
        let end = noon().plus_days(100);
        let tx = begin(&store).await;
        claims::set_expiry(&tx, &claim, Some(end)).await.unwrap();
        tx.commit().await.unwrap();
        let db = store.read();
        let stored = claims::find(db, claim.id).await.unwrap().unwrap();
        assert_eq!((stored.version, stored.expires_at), (1, Some(end)));
        assert_eq!(referees::find(db, request.id).await.unwrap().unwrap().state(noon()), RefereeState::Waiting, "the words are the same");
        let waiting = jobs::list(db, Some(JobState::Waiting), crate::Page::new(1, 50)).await.unwrap().items;
        let timers: Vec<(ProfileTimer, Instant)> = waiting
            .into_iter()
            .filter(|job| job.kind == JobKind::ProfileTimer)
            .map(|job| (serde_json::from_value(job.payload).unwrap(), job.run_at))
            .collect();
        let supplier = claim.supplier;
        assert!(timers.contains(&(ProfileTimer::Expired { supplier, at: end }, end)));
        assert!(timers.contains(&(ProfileTimer::ExpiresSoon { supplier, at: end }, end.plus_days(-30))));
        let tx = begin(&store).await;
        let stale = CapabilityClaim { version: 7, ..claim };
        assert!(matches!(claims::set_expiry(&tx, &stale, None).await, Err(StoreError::Stale)));
    }

    async fn a_team_keeps_its_records(store: Store) {
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let record = TeamRecord {
            firms: vec!["Klare Taal".to_owned(), "Acme".to_owned()],
            roles: vec!["schrijver".to_owned()],
            months_together: 14,
            result: "Twee portalen".to_owned(),
            confirmed_by: "Stad Gent".to_owned(),
        };
        let team = Team {
            id: TeamId::generate(),
            supplier: supplier.id,
            name: "Formulieren".to_owned(),
            roles: vec!["schrijver".to_owned()],
            size: 3,
            available_from: None,
            hours_a_week: None,
            records: vec![record],
        };
        let tx = begin(&store).await;
        teams::save(&tx, &team).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(teams::find(store.read(), team.id).await.unwrap(), Some(team));
    }

    async fn an_upload_replaces_the_one_before_and_goes_by_itself(store: Store) {
        let supplier = samples::supplier(&store, "Klare Taal", noon()).await;
        let tx = store.write_unaudited(noon()).await.unwrap();
        profile_uploads::save(&tx, supplier.id, "{}").await.unwrap();
        profile_uploads::save(&tx, supplier.id, "[]").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(profile_uploads::find(store.read(), supplier.id).await.unwrap().as_deref(), Some("[]"));
        let tx = store.write_unaudited(noon().plus_days(7)).await.unwrap();
        clean_up::run(&tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(profile_uploads::find(store.read(), supplier.id).await.unwrap(), None);
    }
}
