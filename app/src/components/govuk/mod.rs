//! The components of GOV.UK Frontend 6, with its option names (in snake case), giving its HTML.
//!
//! A component is a plain struct put where a view goes: `{Button { text: t("save"), ..Default::default() }}`.
//! `text` is always escaped. `html` is for HTML that our own code made: give a view with `X::view(view! { … })` or [`html_of`],
//! never what someone typed. Optional parts come from strings: `hint: Some(t("hint").into())`, `label: t("name").into()`.
//! None needs scripting. `tests/govuk_fixtures.rs` compares every component with the package's own examples.

mod accordion;
mod button;
mod choice;
mod date;
mod error_summary;
mod html;
mod navigation;
mod notice;
mod pagination;
mod parts;
mod select;
mod summary_list;
mod table;
mod tabs;
mod task_list;
mod text_input;
mod textarea;

pub use accordion::*;
pub use button::*;
pub use choice::*;
pub use date::*;
pub use error_summary::*;
pub use html::{Attributes, html_of};
pub use navigation::*;
pub use notice::*;
pub use pagination::*;
pub use parts::*;
pub use select::*;
pub use summary_list::*;
pub use table::*;
pub use tabs::*;
pub use task_list::*;
pub use text_input::*;
pub use textarea::*;
