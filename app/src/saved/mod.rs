//! Searches that somebody wants to hear about: what they ask, what is new for them, and the links that belong to them.

mod hand_over;
pub mod items;
pub mod links;
mod look;
pub(crate) mod question;

pub use links::{Link, token};
pub use look::{Looked, look};
