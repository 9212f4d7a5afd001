//! What the public figures page counts. Each number is one query over an index; nothing is kept twice.

use crate::{
    Result, admissions, assignments, bids, claims,
    entity::{agencies, suppliers},
    frameworks, lots,
    mapping::{money, word},
};
use domain::{Instant, Money, admission::AdmissionStatus, framework::FrameworkKind, organisation::SizeClass};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, Query},
};

/// Counts of what is public at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    pub agencies: u64,
    pub suppliers: u64,
    /// Made by an import, and nobody acts for them yet.
    pub unclaimed_suppliers: u64,
    /// Every size class, in the order of [`SizeClass::ALL`].
    pub suppliers_by_size: Vec<(SizeClass, i64)>,
    pub claims: u64,
    /// Every kind, in the order of [`FrameworkKind::ALL`].
    pub frameworks_by_kind: Vec<(FrameworkKind, i64)>,
    pub lots: u64,
    /// Lots with a winner of known size class, and those of them that an SME won (alone or with others).
    pub lots_with_known_winner: i64,
    pub lots_with_sme_winner: i64,
    /// Σ lot ceilings by currency, the largest first; lots without a value, or with one above a trillion, are not in it.
    pub lot_value: Vec<Money>,
    pub open_assignments: u64,
    pub planned_assignments: u64,
    /// Launched and not cancelled, by the spelling of their route.
    pub assignments_by_route: Vec<(String, i64)>,
    /// Σ budgets of launched, uncancelled assignments by currency, the largest first.
    pub assignment_value: Vec<Money>,
    pub admissions_admitted: u64,
    pub admissions_overdue: u64,
    /// Submitted or opened.
    pub bids: u64,
}

impl Statistics {
    #[must_use]
    pub fn frameworks(&self) -> i64 {
        self.frameworks_by_kind.iter().map(|(_, count)| count).sum()
    }
    /// In whole percent; `None` where no winner of a known size class is known.
    #[must_use]
    pub fn sme_win_percent(&self) -> Option<i64> {
        (self.lots_with_known_winner > 0)
            .then(|| (self.lots_with_sme_winner * 100 + self.lots_with_known_winner / 2) / self.lots_with_known_winner)
    }
}

/// Take it from a snapshot where the numbers must agree with each other.
pub async fn gather(db: &impl ConnectionTrait, now: Instant) -> Result<Statistics> {
    Ok(Statistics {
        agencies: agencies::Entity::find().count(db).await?,
        suppliers: public_suppliers().count(db).await?,
        unclaimed_suppliers: public_suppliers().filter(suppliers::Column::IsUnclaimed.eq(true)).count(db).await?,
        suppliers_by_size: suppliers_by_size(db).await?,
        claims: claims::count_public(db).await?,
        frameworks_by_kind: frameworks::count_by_kind(db).await?,
        lots: lots::count_public(db).await?,
        lots_with_known_winner: lots_won(db, SizeClass::ALL.iter().filter(|size| **size != SizeClass::Unknown)).await?,
        lots_with_sme_winner: lots_won(db, SizeClass::ALL.iter().filter(|size| is_sme(**size))).await?,
        lot_value: lot_value(db).await?,
        open_assignments: assignments::count_open(db, now).await?,
        planned_assignments: assignments::count_planned(db, now).await?,
        assignments_by_route: assignments_by_route(db).await?,
        assignment_value: assignment_value(db).await?,
        admissions_admitted: {
            let admitted = admissions::Column::Status.eq(AdmissionStatus::Admitted.as_str());
            admissions::Entity::find().filter(admitted).count(db).await?
        },
        admissions_overdue: admissions::count_overdue(db, now).await?,
        bids: bids::count(db).await?,
    })
}

const fn is_sme(size: SizeClass) -> bool {
    matches!(
        size,
        SizeClass::Micro | SizeClass::Small | SizeClass::Medium | SizeClass::SmeUnspecified
    )
}

/// Above a trillion an amount is a slip of the pen in a notice: it is shown where it is, but never summed. It also keeps sums in range.
const PLAUSIBLE_CENTS: i64 = 100_000_000_000_000;

fn public_suppliers() -> Select<suppliers::Entity> {
    suppliers::Entity::find().filter(suppliers::Column::Hidden.is_null())
}

async fn suppliers_by_size(db: &impl ConnectionTrait) -> Result<Vec<(SizeClass, i64)>> {
    let rows: Vec<(String, i64)> = public_suppliers()
        .select_only()
        .column(suppliers::Column::Size)
        .column_as(Expr::col(suppliers::Column::Id).count(), "count")
        .group_by(suppliers::Column::Size)
        .into_tuple()
        .all(db)
        .await?;
    for (size, _) in &rows {
        word("suppliers.size", size, SizeClass::parse)?;
    }
    let count = |size: SizeClass| rows.iter().find(|(text, _)| text == size.as_str()).map_or(0, |(_, count)| *count);
    Ok(SizeClass::ALL.iter().map(|size| (*size, count(*size))).collect())
}

/// Lots with at least one winner of these sizes.
async fn lots_won(db: &impl ConnectionTrait, sizes: impl Iterator<Item = &SizeClass>) -> Result<i64> {
    use lots::entity::winner::{Column, Entity};
    let winners = Query::select()
        .column(suppliers::Column::Id)
        .from(suppliers::Entity)
        .and_where(suppliers::Column::Size.is_in(sizes.map(|size| size.as_str())))
        .take();
    let count: Option<i64> = Entity::find()
        .select_only()
        .column_as(Expr::col(Column::LotId).count_distinct(), "count")
        .filter(Column::SupplierId.in_subquery(winners))
        .into_tuple()
        .one(db)
        .await?;
    Ok(count.unwrap_or(0))
}

async fn lot_value(db: &impl ConnectionTrait) -> Result<Vec<Money>> {
    use lots::entity::{Column, Entity};
    let rows: Vec<(String, i64)> = Entity::find()
        .select_only()
        .column(Column::CeilingCurrency)
        // PostgreSQL adds bigints up to a numeric.
        .column_as(Expr::col(Column::CeilingCents).sum().cast_as("bigint"), "sum")
        .filter(Column::CeilingCents.between(0, PLAUSIBLE_CENTS))
        .group_by(Column::CeilingCurrency)
        .order_by_asc(Column::CeilingCurrency)
        .into_tuple()
        .all(db)
        .await?;
    largest_first("lots.ceiling_currency", rows)
}

async fn assignment_value(db: &impl ConnectionTrait) -> Result<Vec<Money>> {
    use assignments::entity::{Column, Entity};
    let rows: Vec<(String, i64)> = Entity::find()
        .select_only()
        .column(Column::Currency)
        .column_as(Expr::col(Column::BudgetCents).sum().cast_as("bigint"), "sum")
        .filter(Column::BudgetCents.between(0, PLAUSIBLE_CENTS))
        .filter(Column::PublishedMs.is_not_null())
        .filter(Column::CancelledMs.is_null())
        .group_by(Column::Currency)
        .order_by_asc(Column::Currency)
        .into_tuple()
        .all(db)
        .await?;
    largest_first("assignments.currency", rows)
}

fn largest_first(column: &'static str, rows: Vec<(String, i64)>) -> Result<Vec<Money>> {
    let mut sums = rows
        .into_iter()
        .map(|(currency, cents)| money(column, cents, &currency))
        .collect::<Result<Vec<_>>>()?;
    sums.sort_by_key(|sum| std::cmp::Reverse(sum.cents));
    Ok(sums)
}

async fn assignments_by_route(db: &impl ConnectionTrait) -> Result<Vec<(String, i64)>> {
    use assignments::entity::{Column, Entity};
    Ok(Entity::find()
        .select_only()
        .column(Column::Route)
        .column_as(Expr::col(Column::Id).count(), "count")
        .filter(Column::PublishedMs.is_not_null())
        .filter(Column::CancelledMs.is_null())
        .group_by(Column::Route)
        .order_by_asc(Column::Route)
        .into_tuple()
        .all(db)
        .await?)
}
