#![doc = include_str!("../README.md")]

pub mod admission;
pub mod assignment;
pub mod audit;
pub mod award;
pub mod bid;
pub mod bidding;
pub mod calendar;
pub mod contact;
pub mod draft;
pub mod email;
pub mod enterprise_number;
pub mod field_error;
pub mod figures;
pub mod fit;
pub mod framework;
pub mod ids;
pub mod instant;
pub mod localized;
pub mod matching;
pub mod money;
pub mod organisation;
pub mod password;
pub mod permission;
pub mod phase;
pub mod profile;
pub mod size_class;
mod text_enum;
pub mod thresholds;

pub use email::EmailAddress;
pub use field_error::{Errors, FieldError};
pub use figures::{FigureKey, Figures};
pub use ids::*;
pub use instant::Instant;
pub use localized::LocalizedText;
pub use money::{Currency, Money};
pub use permission::Permission;
