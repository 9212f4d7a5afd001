//! Every route, GET and POST, in one list: the access matrix, the fuzz test and axe walk it.

use crate::{middleware, pages, state::AppState};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    handler::Handler,
    middleware::Next,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use http::{StatusCode, header};
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer};

/// Largest body of a form. Files will be uploaded on routes with a limit of their own.
pub const FORM_LIMIT_BYTES: usize = 1024 * 1024;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Post,
}

/// A route as it is registered: `/lots/{lot}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Route {
    pub method: Method,
    pub path: &'static str,
}

/// Builds the axum router and the list of its routes in one go, so that neither can miss one.
#[derive(Default)]
pub struct Routes {
    router: Router<AppState>,
    list: Vec<Route>,
}

impl Routes {
    #[must_use]
    pub fn get<T: 'static>(self, path: &'static str, handler: impl Handler<T, AppState>) -> Self {
        self.add(Method::Get, path, |router| router.route(path, get(handler)))
    }

    #[must_use]
    pub fn post<T: 'static>(self, path: &'static str, handler: impl Handler<T, AppState>) -> Self {
        self.add(Method::Post, path, |router| router.route(path, post(handler)))
    }

    fn add(mut self, method: Method, path: &'static str, register: impl FnOnce(Router<AppState>) -> Router<AppState>) -> Self {
        self.list.push(Route { method, path });
        self.router = register(self.router);
        self
    }
}

/// Everything a person can visit or post to.
#[must_use]
pub fn all() -> Routes {
    pages::routes(Routes::default())
}

#[must_use]
pub fn list() -> Vec<Route> {
    all().list
}

/// The pages with what surrounds them; the server adds assets and limits of its own.
pub fn router(state: AppState) -> Router {
    // leptos spawns through it; an error says that an earlier router has set it.
    let _ = any_spawner::Executor::init_tokio();
    all()
        .router
        .fallback(|| async { StatusCode::NOT_FOUND })
        .method_not_allowed_fallback(|| async { StatusCode::METHOD_NOT_ALLOWED })
        .layer(DefaultBodyLimit::max(FORM_LIMIT_BYTES))
        .layer(axum::middleware::from_fn(refuse_large_bodies))
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::custom(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response()))
        .layer(axum::middleware::from_fn(middleware::error_pages::error_pages))
        .layer(axum::middleware::from_fn_with_state(state.clone(), middleware::context::context))
        .with_state(state)
}

/// A body that announces more than the limit is refused before it is read.
async fn refuse_large_bodies(request: Request, next: Next) -> Response {
    let declared = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|bytes| bytes > FORM_LIMIT_BYTES) {
        StatusCode::PAYLOAD_TOO_LARGE.into_response()
    } else {
        next.run(request).await
    }
}
