//! What happens around every request, outermost last in `routes::router`.

pub mod context;
pub mod error_pages;
pub mod limits;
