#![doc = include_str!("../README.md")]

pub mod capabilities;
mod code;
pub mod cpv;
mod lang;
pub mod languages;
pub mod nuts;
mod table;
mod text;

pub use capabilities::{Capability, Slug};
pub use code::Code;
pub use cpv::CpvCode;
pub use lang::LANGUAGES;
pub use nuts::NutsCode;
pub use text::fold;

/// Why a text is no code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    #[error("`{0}` is no CPV code: eight digits, from division 01 on, with or without a check digit")]
    Cpv(String),
    #[error("`{0}` is no NUTS code: two letters and at most three letters or digits")]
    Nuts(String),
    #[error("`{0}` is not in the capability vocabulary")]
    Slug(String),
    #[error("`{0}` is no capability code: it starts with `cpv:` or `kavel:`")]
    Scheme(String),
}
