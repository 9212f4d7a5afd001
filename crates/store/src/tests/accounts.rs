//! Users, sessions and one-time links.

use super::{begin, email, new_user, user};
use crate::{
    Page, Store, StoreError, Unique, audit, each_database, sessions,
    testing::noon,
    tokens::{self, Token, TokenPurpose},
    users,
};
use domain::{UserId, audit::AuditKind};
use sea_orm::EntityTrait;
use serde_json::json;

async fn kinds(store: &Store) -> Vec<AuditKind> {
    let events = audit::list(store.read(), &audit::Filter::default(), Page::new(1, 100))
        .await
        .unwrap();
    events.items.into_iter().rev().map(|event| event.kind).collect()
}

each_database! {
    async fn a_user_is_found_in_any_case(store: Store) {
        let an = user(&store, "An.Peeters@stad.be").await;
        assert_eq!(an.email, "An.Peeters@stad.be");
        assert_eq!(users::find(store.read(), an.id).await.unwrap().as_ref(), Some(&an));
        assert_eq!(users::find_by_email(store.read(), &email("AN.peeters@Stad.be")).await.unwrap().as_ref(), Some(&an));
        assert_eq!(users::find_by_email(store.read(), &email("jo@stad.be")).await.unwrap(), None);
        assert_eq!(users::map_by_ids(store.read(), &[an.id, UserId::generate()]).await.unwrap().len(), 1);

        let tx = begin(&store).await;
        let again = users::create(&tx, new_user("an.peeters@STAD.be")).await;
        assert!(matches!(again, Err(StoreError::Conflict(Unique::Email))), "{again:?}");
        drop(tx);
        let jo = user(&store, "jo@stad.be").await;
        let all = users::list(store.read(), Page::new(1, 1)).await.unwrap();
        assert_eq!((all.total, all.items), (2, vec![jo]));
    }

    async fn an_account_changes(store: Store) {
        let an = user(&store, "an@stad.be").await;
        let tx = begin(&store).await;
        assert!(users::confirm(&tx, an.id).await.unwrap());
        assert!(!users::confirm(&tx, an.id).await.unwrap(), "once");
        users::set_password_hash(&tx, an.id, "$argon2id$…".into()).await.unwrap();
        users::set_name(&tx, an.id, "An".into()).await.unwrap();
        users::set_locale(&tx, an.id, "fr".into()).await.unwrap();
        users::set_operator(&tx, an.id, true).await.unwrap();
        tx.commit().await.unwrap();
        let (now, hash) = users::find_for_sign_in(store.read(), &email("an@stad.be")).await.unwrap().unwrap();
        assert_eq!(hash.as_deref(), Some("$argon2id$…"));
        assert_eq!(users::password_hash(store.read(), an.id).await.unwrap(), hash);
        assert_eq!((now.name.as_str(), now.locale.as_str(), now.is_operator, now.confirmed_at), ("An", "fr", true, Some(noon())));

        let tx = begin(&store).await;
        users::set_email(&tx, an.id, &email("an@example.org")).await.unwrap();
        assert!(matches!(users::set_name(&tx, UserId::generate(), "x".into()).await, Err(StoreError::NotFound)));
        tx.commit().await.unwrap();
        let now = users::find_by_email(store.read(), &email("an@example.org")).await.unwrap().unwrap();
        assert_eq!(now.confirmed_at, None);
        let details = audit::list(store.read(), &audit::Filter::default(), Page::new(1, 100)).await.unwrap();
        assert!(details.items.iter().all(|event| !event.detail.contains("an@") && !event.detail.contains("An")), "no names in the chain");
    }

    async fn a_session_signs_in_until_it_ends(store: Store) {
        let an = user(&store, "an@stad.be").await;
        let ends = noon().plus_days(1);
        let tx = begin(&store).await;
        let first = sessions::create(&tx, an.id, "secret-1", ends, &"Firefox\n".repeat(100)).await.unwrap();
        let second = sessions::create(&tx, an.id, "secret-2", ends, "").await.unwrap();
        let third = sessions::create(&tx, an.id, "secret-3", ends, "").await.unwrap();
        tx.commit().await.unwrap();
        assert!(first.user_agent.len() <= 120 && !first.user_agent.contains('\n'));
        let found = sessions::find_valid(store.read(), "secret-1", noon()).await.unwrap();
        assert_eq!(found, Some((first.clone(), an.clone())));
        assert_eq!(sessions::find_valid(store.read(), "secret-1", ends).await.unwrap(), None, "[from, until)");
        assert_eq!(sessions::find_valid(store.read(), "guess", noon()).await.unwrap(), None);

        let tx = store.write_unaudited(noon().plus_days(1)).await.unwrap();
        sessions::touch(&tx, second.id, ends.plus_days(1)).await.unwrap();
        tx.commit().await.unwrap();
        let listed = sessions::list_by_user(store.read(), an.id, noon()).await.unwrap();
        assert_eq!((listed.len(), listed[0].id, listed[0].last_seen_at), (3, second.id, noon().plus_days(1)));
        assert_eq!(sessions::list_by_user(store.read(), an.id, ends).await.unwrap().len(), 1);

        let jo = user(&store, "jo@stad.be").await;
        let tx = begin(&store).await;
        assert!(matches!(sessions::revoke(&tx, jo.id, first.id).await, Err(StoreError::NotFound)), "only one's own");
        sessions::revoke(&tx, an.id, first.id).await.unwrap();
        assert!(sessions::sign_out(&tx, "secret-2").await.unwrap());
        assert!(!sessions::sign_out(&tx, "secret-2").await.unwrap());
        let fourth = sessions::create(&tx, an.id, "secret-4", ends, "").await.unwrap();
        assert_eq!(sessions::revoke_all_but(&tx, an.id, Some(fourth.id)).await.unwrap(), 1);
        tx.commit().await.unwrap();
        assert_eq!(sessions::find_valid(store.read(), "secret-3", noon()).await.unwrap(), None);
        assert_ne!(third.id, fourth.id);
        let tx = store.write_unaudited(ends).await.unwrap();
        assert_eq!(sessions::delete_expired(&tx).await.unwrap(), 1);
    }

    async fn the_cookie_is_not_in_the_database(store: Store) {
        let an = user(&store, "an@stad.be").await;
        let tx = begin(&store).await;
        sessions::create(&tx, an.id, "very-secret", noon().plus_days(1), "").await.unwrap();
        let token = Token { purpose: TokenPurpose::ResetPassword, user: Some(an.id), payload: None, expires_at: noon().plus_days(1) };
        tokens::create(&tx, &token, "very-secret").await.unwrap();
        let rows = crate::entity::sessions::Entity::find().all(&tx).await.unwrap();
        assert_eq!(rows.len(), 1);
        assert!(!format!("{rows:?}").contains("very-secret"));
    }

    async fn a_link_works_once(store: Store) {
        let an = user(&store, "an@stad.be").await;
        let ends = noon().plus_days(1);
        let token = |purpose| Token { purpose, user: Some(an.id), payload: Some(json!({ "to": "/" })), expires_at: ends };
        let reset = token(TokenPurpose::ResetPassword);
        let tx = begin(&store).await;
        tokens::create(&tx, &reset, "old").await.unwrap();
        tokens::create(&tx, &reset, "new").await.unwrap();
        tokens::create(&tx, &token(TokenPurpose::ConfirmAddress), "confirm").await.unwrap();
        users::set_name(&tx, an.id, "An".into()).await.unwrap();
        tx.commit().await.unwrap();
        let purpose = TokenPurpose::ResetPassword;
        assert_eq!(tokens::find_valid(store.read(), purpose, "old", noon()).await.unwrap(), None, "a newer one was asked for");
        assert_eq!(tokens::find_valid(store.read(), purpose, "new", noon()).await.unwrap(), Some(reset.clone()));
        assert_eq!(tokens::find_valid(store.read(), purpose, "new", ends).await.unwrap(), None);
        assert_eq!(tokens::find_valid(store.read(), purpose, "confirm", noon()).await.unwrap(), None);

        let tries: Vec<_> = (0..8)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    let tx = store.write_unaudited(noon()).await.unwrap();
                    match tokens::consume(&tx, TokenPurpose::ResetPassword, "new").await {
                        Ok(token) => {
                            tx.commit().await.unwrap();
                            Some(token)
                        }
                        Err(StoreError::Expired) => None,
                        Err(error) => panic!("{error}"),
                    }
                })
            })
            .collect();
        let mut got = Vec::new();
        for one in tries {
            got.extend(one.await.unwrap());
        }
        assert_eq!(got, [reset]);
        let tx = store.write_unaudited(ends).await.unwrap();
        assert!(matches!(tokens::consume(&tx, TokenPurpose::ConfirmAddress, "confirm").await, Err(StoreError::Expired)), "too late");
        assert_eq!(tokens::delete_expired(&tx).await.unwrap(), 2);
    }

    async fn every_step_of_an_account_is_audited(store: Store) {
        let an = user(&store, "an@stad.be").await;
        let tx = begin(&store).await;
        users::confirm(&tx, an.id).await.unwrap();
        let session = sessions::create(&tx, an.id, "s", noon().plus_days(1), "").await.unwrap();
        users::set_password_hash(&tx, an.id, "h".into()).await.unwrap();
        sessions::revoke(&tx, an.id, session.id).await.unwrap();
        tx.commit().await.unwrap();
        use AuditKind as K;
        assert_eq!(kinds(&store).await, [K::UserRegistered, K::UserConfirmed, K::SignedIn, K::PasswordChanged, K::SessionRevoked]);
    }
}
