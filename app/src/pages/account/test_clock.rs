//! Test mode only: moves the held clock.

use crate::{
    context::Ctx,
    error::{PageError, PageResult},
    form::Typed,
};
use axum::response::IntoResponse;
use domain::Instant;
use http::StatusCode;

/// `now` is RFC 3339. 404 where the clock is not held.
pub async fn set(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    if !ctx.state.config.is_test {
        return Err(PageError::NotFound);
    }
    let to: jiff::Timestamp = fields.get("now").parse().map_err(|_| PageError::BadRequest)?;
    if ctx.state.clock.set(Instant::from(to)) {
        Ok(StatusCode::NO_CONTENT.into_response())
    } else {
        Err(PageError::NotFound)
    }
}
