#![doc = include_str!("../README.md")]

mod m0001_accounts;
mod m0002_ledger;
mod m0003_market;
mod m0004_referees;
mod m0005_profiles;
mod m0006_saved_searches;
mod m0007_framework_life;
mod m0008_designs;
mod m0009_hidden;
mod m0010_guard;
mod m0011_questions;
mod m0012_drafting;
mod m0013_following;
mod m0015_receipts;
mod schema;

use sea_orm_migration::prelude::*;

/// All steps, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_accounts::Migration),
            Box::new(m0002_ledger::Migration),
            Box::new(m0003_market::Migration),
            Box::new(m0004_referees::Migration),
            Box::new(m0005_profiles::Migration),
            Box::new(m0006_saved_searches::Migration),
            Box::new(m0007_framework_life::Migration),
            Box::new(m0008_designs::Migration),
            Box::new(m0009_hidden::Migration),
            Box::new(m0010_guard::Migration),
            Box::new(m0011_questions::Migration),
            Box::new(m0012_drafting::Migration),
            Box::new(m0013_following::Migration),
            Box::new(m0015_receipts::Migration),
        ]
    }
}
