//! Reads the tables in `data/`, and fills templates.

mod blocks;
mod template;

pub use blocks::{Block, blocks};
pub use template::{Vars, fill, fill_with};
