#![doc = include_str!("../README.md")]

mod check;
mod lang;
mod messages;
mod number;
pub mod readability;
mod rule;
mod rules;
pub mod sample;
mod scope;
mod text;

pub use check::{Finding, Options, TextFindings, check, check_all, check_document};
pub use lang::Lang;
pub use rule::{Rule, Severity};
