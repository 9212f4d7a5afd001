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
use std::sync::LazyLock;
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer};

/// Largest body of a form without a file.
pub const FORM_LIMIT_BYTES: usize = 1024 * 1024;

/// Forms that take a file, with the most that they take of it.
const LARGE_FORMS: &[(&str, usize)] = &[("/try/lots", TABLE_LIMIT_BYTES), ("/agency/{agency}/designs", TABLE_LIMIT_BYTES)];
/// A table, and the rest of the form.
const TABLE_LIMIT_BYTES: usize = lots::table::MAX_BYTES + FORM_LIMIT_BYTES;

/// Mail providers post here for their users, from anywhere and without a cookie (RFC 8058): the secret in the path is the permission. These
/// two are the only routes that take a form of another site.
pub const UNSUBSCRIBE: &str = "/searches/stop/{token}";
pub const UNFOLLOW: &str = "/follow/stop/{token}";

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
        let limit = DefaultBodyLimit::max(largest_body(path));
        self.add(Method::Post, path, |router| router.route(path, post(handler).layer(limit)))
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

/// The longest beginning of a path, whole segments of it, that is a page: what answers a GET. At the end that is `/`.
#[must_use]
pub fn nearest_page(path: &str) -> &str {
    let mut path = path;
    while !is_page(path) {
        let Some(end) = path.rfind('/').filter(|end| *end > 0) else {
            return "/";
        };
        path = &path[..end];
    }
    path
}

/// Whether the route that axum would take for this path, the one with its names first, answers a GET.
fn is_page(path: &str) -> bool {
    static ALL: LazyLock<Vec<Route>> = LazyLock::new(list);
    let names = |route: &Route| route.path.split('/').map(|name| !name.starts_with('{')).collect::<Vec<_>>();
    let fitting = ALL.iter().filter(|route| fits(route.path, path));
    let Some(taken) = fitting.max_by_key(|route| names(route)) else {
        return false;
    };
    ALL.iter()
        .any(|route| route.method == Method::Get && names(route) == names(taken) && fits(route.path, path))
}

/// Whether a path is of this route: `/lots/1042-3` of `/lots/{lot}`.
fn fits(route: &str, path: &str) -> bool {
    let (mut route, mut path) = (route.split('/'), path.split('/'));
    loop {
        match (route.next(), path.next()) {
            (None, None) => return true,
            (Some(name), Some(segment)) if name == segment || (name.starts_with('{') && !segment.is_empty()) => {}
            _ => return false,
        }
    }
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
        .layer(CsrfLayer::new().with_insecure_bypass(|method, uri| *method == http::Method::POST && takes_from_anywhere(uri.path())))
        .layer(CatchPanicLayer::custom(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response()))
        .layer(axum::middleware::from_fn(middleware::error_pages::error_pages))
        .layer(axum::middleware::from_fn_with_state(state.clone(), middleware::context::context))
        .with_state(state)
}

fn takes_from_anywhere(path: &str) -> bool {
    [UNSUBSCRIBE, UNFOLLOW].into_iter().any(|route| fits(route, path))
}

fn largest_body(path: &str) -> usize {
    let large = LARGE_FORMS.iter().find(|(route, _)| fits(route, path));
    large.map_or(FORM_LIMIT_BYTES, |(_, limit)| *limit)
}

/// A body that announces more than the limit is refused before it is read.
async fn refuse_large_bodies(request: Request, next: Next) -> Response {
    let declared = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|bytes| bytes > largest_body(request.uri().path())) {
        StatusCode::PAYLOAD_TOO_LARGE.into_response()
    } else {
        next.run(request).await
    }
}

#[cfg(test)]
mod tests {
    use super::nearest_page;

    #[test]
    fn what_takes_posts_only_lies_below_a_page() {
        for (path, page) in [
            ("/", "/"),
            ("/lots/1042-3", "/lots/1042-3"),
            ("/agency/12/members", "/agency/12/members"),
            ("/agency/12/members/invite", "/agency/12/members"),
            ("/agency/12/members/0199", "/agency/12/members/0199"),
            ("/agency/12/invitations/0199/revoke", "/agency/12"),
            ("/account/sessions/end-others", "/account"),
            ("/sign-out", "/"),
            ("/no/such/page", "/"),
            ("", "/"),
            ("/lots/", "/lots"),
        ] {
            assert_eq!(nearest_page(path), page, "{path}");
        }
    }
}
