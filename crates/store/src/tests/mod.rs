mod accounts;
mod ledger;
mod organisations;
mod queue;
mod searches;

use crate::{Object, Store, WriteTx, users};
use domain::{
    EmailAddress,
    audit::{Actor, AuditKind},
    organisation::User,
};

pub(crate) async fn begin(store: &Store) -> WriteTx {
    store.write(Actor::System, crate::testing::noon()).await.unwrap()
}

pub(crate) fn email(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

pub(crate) fn new_user(address: &str) -> users::NewUser {
    users::NewUser {
        email: email(address),
        name: "An Peeters".into(),
        locale: "nl".into(),
        password_hash: None,
        confirmed_at: None,
        is_operator: false,
    }
}

pub(crate) async fn user(store: &Store, address: &str) -> User {
    let tx = begin(store).await;
    let user = users::create(&tx, new_user(address)).await.unwrap();
    tx.commit().await.unwrap();
    user
}

/// A change that is nothing but its event.
pub(crate) async fn event(store: &Store, id: usize) {
    let tx = begin(store).await;
    tx.audit(AuditKind::FigureChanged, Object::new("figure", id));
    tx.commit().await.unwrap();
}
