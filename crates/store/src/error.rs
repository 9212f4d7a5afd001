//! What can go wrong in here, exactly where the caller can do something about it.

use sea_orm::{DbErr, SqlErr};

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such row. Reads answer `None` instead; a write to something that is not there ends here.
    #[error("not found")]
    NotFound,
    /// Somebody has it already.
    #[error("{0:?} is taken")]
    Conflict(Unique),
    /// The row was changed since the caller read it.
    #[error("changed by someone else in the meantime")]
    Stale,
    /// A change without an audit event: a mistake in the caller, and nothing was written.
    #[error("a change without an audit event")]
    Unaudited,
    /// An organisation always has an owner.
    #[error("the last owner cannot go")]
    LastOwner,
    /// The invitation or one-time link is unknown, used, revoked or too old.
    #[error("no longer valid")]
    Expired,
    /// A row that the domain cannot read: written by another version, or damaged.
    #[error("cannot read `{column}`: {reason}")]
    Unreadable { column: &'static str, reason: String },
    #[error("database: {0}")]
    Db(DbErr),
    #[error(transparent)]
    Unknown(#[from] anyhow::Error),
}

/// Which rule of uniqueness was broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unique {
    Email,
    AgencyIdentifier,
    SupplierIdentifier,
    ExternalId,
    Member,
    /// `table.column+column`
    Other(String),
}

impl Unique {
    /// From `table.column+column`.
    fn from_rule(rule: String) -> Self {
        match rule.as_str() {
            "users.email_key" => Self::Email,
            "agencies.identifier" => Self::AgencyIdentifier,
            "suppliers.identifier" => Self::SupplierIdentifier,
            "agencies.source+external_id" | "suppliers.source+external_id" => Self::ExternalId,
            "members.user_id+agency_id" | "members.user_id+supplier_id" => Self::Member,
            _ => Self::Other(rule),
        }
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(message)) => Self::Conflict(Unique::from_rule(crate::dialect::broken_rule(&message))),
            _ if matches!(error, DbErr::RecordNotUpdated) => Self::NotFound,
            _ => Self::Db(error),
        }
    }
}
