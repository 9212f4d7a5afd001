//! Public numbers: short, speakable, given once.

use crate::{Result, WriteTx, entity::numbers, map};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, sea_query::Expr};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// From 11.
    Agency,
    /// From 3001.
    Supplier,
    /// From 1001.
    Framework,
    /// From 2001.
    Assignment,
}

impl NumberKind {
    pub const ALL: &'static [Self] = &[Self::Agency, Self::Supplier, Self::Framework, Self::Assignment];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Supplier => "supplier",
            Self::Framework => "framework",
            Self::Assignment => "assignment",
        }
    }
}

/// The next number of its kind. The row stays locked until the transaction ends: of two writers the second waits, and a number whose
/// transaction fails was never seen by anyone and is given to the next.
pub async fn next(tx: &WriteTx, kind: NumberKind) -> Result<i64> {
    let update = sea_orm::sea_query::Query::update()
        .table(numbers::Entity)
        .value(numbers::Column::Next, Expr::col(numbers::Column::Next).add(1_i64))
        .and_where(numbers::Column::Kind.eq(kind.as_str()))
        .returning_col(numbers::Column::Next)
        .take();
    let row = tx.query_one(&update).await?;
    let row = row.ok_or_else(|| map::unreadable("numbers.kind", format!("no row for `{}`", kind.as_str())))?;
    Ok(row.try_get::<i64>("", "next")? - 1)
}

/// The number that would come next: for tests and for `check`.
pub async fn peek(db: &impl ConnectionTrait, kind: NumberKind) -> Result<i64> {
    let row = numbers::Entity::find()
        .filter(numbers::Column::Kind.eq(kind.as_str()))
        .one(db)
        .await?;
    row.map(|row| row.next)
        .ok_or_else(|| map::unreadable("numbers.kind", format!("no row for `{}`", kind.as_str())))
}
