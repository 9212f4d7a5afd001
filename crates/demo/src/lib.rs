#![doc = include_str!("../README.md")]

mod accounts;
mod content;
mod days;
mod load;
mod make;
mod random;
mod refresh;
mod setting;
mod text;

/// Frameworks and assignments of the demo as forms: what the checks of the editor are asked with.
pub mod fields {
    pub use crate::make::assignments::divisions;
    pub use crate::make::fields::{assignment, framework};
}

pub use accounts::{ACCOUNTS, Account, Firm, PASSWORD, Seat};
pub use load::{Report, load};
pub use refresh::{Refreshed, refresh};
pub use setting::{Loaded, foreign_data, loaded};
