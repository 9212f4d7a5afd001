#![doc = include_str!("../README.md")]

mod assess;
mod bits;
mod conflict;
mod design;
mod exact;
mod front;
mod ground;
mod likeness;
mod market;
mod natural;
mod package;
mod plan;
mod planning;
mod pool;
mod problem;
mod random;
mod rules;
mod score;
mod search;
mod supplier;
pub mod table;
mod units;
mod worth;

pub use assess::assess;
pub use conflict::{Conflict, ConflictKind, Relaxation};
pub use design::{design, design_by_search};
pub use market::Market;
pub use package::{Period, WorkPackage};
pub use plan::{Design, FrontPoint, Plan, PlannedLot, Terms};
pub use problem::{Invalid, MAX_PACKAGES, Problem, Wish, validate};
pub use rules::{Budget, LockedLot, Rules, Weights};
pub use supplier::Supplier;
