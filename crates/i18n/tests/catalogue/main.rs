//! The message files, checked as a whole.

mod files;
mod four;
mod used;
