//! Slowing down those who guess passwords, without giving anybody the means to lock somebody else out.
//!
//! Failures are counted twice. Per account **and** network: after [`PAIR_TIMES`] in [`PAIR_WINDOW`] this network has to wait for this account;
//! the owner, who sits elsewhere, does not notice. Per account alone: many failures from many networks make each answer a little slower, up to
//! [`LONGEST_DELAY`], but never refuse: the right password always works. Unknown addresses are counted like known ones, so that the answer
//! does not tell them apart.

use crate::{Result, WriteTx, entity::sign_in_failures, map, secret};
use domain::{EmailAddress, Instant};
use jiff::SignedDuration;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter,
    sea_query::{CaseStatement, Expr, OnConflict, Query},
};
use std::net::IpAddr;

/// Failures from one network for one account, before it has to wait.
pub const PAIR_TIMES: i64 = 5;
pub const PAIR_WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// Failures for one account from anywhere, before answers slow down.
pub const ACCOUNT_TIMES: i64 = 20;
pub const ACCOUNT_WINDOW: SignedDuration = SignedDuration::from_hours(1);
pub const LONGEST_DELAY: SignedDuration = SignedDuration::from_secs(5);

/// In the place of a network: the count over all of them.
const ANYWHERE: &str = "*";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Check the password, and answer after `delay`, whether it is right or wrong. Wait outside of the transaction.
    Check { delay: SignedDuration },
    /// Do not even check.
    Wait { until: Instant },
}

/// Where a request comes from: an IPv4 address, or the /56 that an IPv6 customer usually has.
#[must_use]
pub fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{:x}::/56", d & 0xff00)
        }
    }
}

/// Counts an attempt as a failure before the password is checked, so that many at once cannot slip through; [`succeeded`] takes it back.
/// Bookkeeping: for `write_unaudited`; commit before checking the password.
pub async fn attempt(tx: &WriteTx, email: &EmailAddress, network: &str) -> Result<Verdict> {
    let account = secret::hash(&email.key());
    let pair = count(tx, &account, &secret::hash(network), PAIR_WINDOW).await?;
    if pair.count > PAIR_TIMES {
        return Ok(Verdict::Wait {
            until: pair.since.plus(PAIR_WINDOW),
        });
    }
    let anywhere = count(tx, &account, ANYWHERE, ACCOUNT_WINDOW).await?;
    Ok(Verdict::Check {
        delay: delay(anywhere.count),
    })
}

/// The password was right: this network starts afresh.
pub async fn succeeded(tx: &WriteTx, email: &EmailAddress, network: &str) -> Result<()> {
    use sign_in_failures::{Column, Entity};
    let account = secret::hash(&email.key());
    Entity::delete_many()
        .filter(Column::Account.eq(&account))
        .filter(Column::Network.eq(secret::hash(network)))
        .exec(tx)
        .await?;
    // Only this attempt is taken back from the count over all networks: who guesses goes on being slowed down.
    Entity::update_many()
        .col_expr(Column::Count, Expr::col(Column::Count).sub(1_i64))
        .filter(Column::Account.eq(&account))
        .filter(Column::Network.eq(ANYWHERE))
        .filter(Column::Count.gt(0))
        .exec(tx)
        .await?;
    Ok(())
}

/// Removes counts whose window is over.
pub async fn delete_old(tx: &WriteTx) -> Result<u64> {
    let before = tx.now().plus(-PAIR_WINDOW.max(ACCOUNT_WINDOW));
    let gone = sign_in_failures::Entity::delete_many()
        .filter(sign_in_failures::Column::Since.lt(before.as_millis()))
        .exec(tx)
        .await?;
    Ok(gone.rows_affected)
}

struct Count {
    count: i64,
    since: Instant,
}

/// One more, in a window that begins with the first failure.
async fn count(tx: &WriteTx, account: &str, network: &str, window: SignedDuration) -> Result<Count> {
    use sign_in_failures::{Column, Entity};
    let now = tx.now().as_millis();
    let is_over = || Expr::col((Entity, Column::Since)).lte(tx.now().plus(-window).as_millis());
    let next_count = CaseStatement::new()
        .case(is_over(), 1_i64)
        .finally(Expr::col((Entity, Column::Count)).add(1_i64));
    let next_since = CaseStatement::new()
        .case(is_over(), now)
        .finally(Expr::col((Entity, Column::Since)));
    let statement = Query::insert()
        .into_table(Entity)
        .columns([Column::Account, Column::Network, Column::Count, Column::Since])
        .values_panic([account.into(), network.into(), 1_i64.into(), now.into()])
        .on_conflict(
            OnConflict::columns([Column::Account, Column::Network])
                .value(Column::Count, next_count)
                .value(Column::Since, next_since)
                .to_owned(),
        )
        .returning(Query::returning().columns([Column::Count, Column::Since]))
        .take();
    let row = tx.query_one(&statement).await?;
    let row = row.ok_or_else(|| map::unreadable("sign_in_failures.count", "no row came back".to_owned()))?;
    Ok(Count {
        count: row.try_get("", "count")?,
        since: map::instant("sign_in_failures.since", row.try_get("", "since")?)?,
    })
}

/// Nothing up to the limit, then a quarter of a second more for each failure.
fn delay(failures: i64) -> SignedDuration {
    SignedDuration::from_millis((failures - ACCOUNT_TIMES).clamp(0, 1000) * 250).min(LONGEST_DELAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_customer_has_one_network() {
        let of = |text: &str| network(text.parse().unwrap());
        assert_eq!(of("192.0.2.7"), "192.0.2.7");
        assert_eq!(of("::ffff:192.0.2.7"), "192.0.2.7");
        assert_eq!(of("2001:db8:1:2ff::9"), of("2001:db8:1:200:1::1"));
        assert_ne!(of("2001:db8:1:2ff::9"), of("2001:db8:1:300::9"));
    }

    #[test]
    fn answers_slow_down_but_come() {
        assert_eq!(delay(ACCOUNT_TIMES), SignedDuration::ZERO);
        assert_eq!(delay(ACCOUNT_TIMES + 2), SignedDuration::from_millis(500));
        assert_eq!(delay(i64::MAX), LONGEST_DELAY);
    }
}
