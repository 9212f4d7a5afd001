#![doc = include_str!("../README.md")]

mod assess;
mod bits;
mod conflict;
mod design;
mod ground;
mod likeness;
mod market;
mod natural;
mod package;
mod plan;
mod planning;
mod pool;
mod problem;
mod rules;
mod score;
mod supplier;
pub mod table;

pub use assess::assess;
pub use conflict::{Conflict, ConflictKind, Relaxation};
pub use design::design;
pub use market::Market;
pub use package::{Period, WorkPackage};
pub use plan::{Design, FrontPoint, Plan, PlannedLot, Terms};
pub use problem::{Invalid, MAX_PACKAGES, Problem, Wish, validate};
pub use rules::{Budget, LockedLot, Rules, Weights};
pub use supplier::Supplier;
