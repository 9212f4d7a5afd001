//! Makes the [`Ctx`]: language, session, flash message, request id.

use crate::{
    context::{Ctx, MyOrganisation, Request as Asked, SignedIn},
    error::PageError,
    state::AppState,
};
use axum::{
    extract::{ConnectInfo, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use axum_extra::extract::cookie::CookieJar;
use domain::Instant;
use http::{HeaderMap, HeaderValue, Method, Uri, header};
use i18n::Locale;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

pub const SESSION_COOKIE: &str = "kavel_session";
const LANG_COOKIE: &str = "kavel_lang";
const FLASH_COOKIE: &str = "kavel_flash";

pub async fn context(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let arrived_at = state.clock.now();
    let cookies = CookieJar::from_headers(request.headers());
    let user = match cookies.get(SESSION_COOKIE) {
        None => None,
        Some(cookie) => match signed_in(&state, cookie.value(), arrived_at, request.uri().path()).await {
            Ok(user) => user,
            Err(error) => return error.into_response(),
        },
    };
    let asked = lang_asked(&request);
    let locale = asked
        .or_else(|| cookies.get(LANG_COOKIE).and_then(|cookie| Locale::parse(cookie.value())))
        .or_else(|| user.as_ref().and_then(|me| Locale::parse(&me.user.locale)))
        .unwrap_or_else(|| {
            header_text(request.headers(), header::ACCEPT_LANGUAGE.as_str()).map_or(Locale::En, |accepted| Locale::negotiate(&accepted))
        });
    let flash = cookies.get(FLASH_COOKIE).map(|cookie| cookie.value().to_owned());
    let had_flash = flash.is_some();
    let ctx = Ctx::new(Asked {
        arrived_at,
        locale,
        user,
        uri: request.uri().clone(),
        posted_from: (request.method() == Method::POST)
            .then(|| same_site_referer(request.headers()))
            .flatten(),
        request_id: uuid::Uuid::new_v4().simple().to_string()[..12].to_owned(),
        client: client_address(&state, &request),
        user_agent: header_text(request.headers(), header::USER_AGENT.as_str())
            .unwrap_or_default()
            .chars()
            .take(120)
            .collect(),
        flash,
        state,
    });
    request.extensions_mut().insert(ctx.clone());
    let mut response = next.run(request).await;
    response.extensions_mut().insert(ctx.clone());

    // Answers to programs are kept for others, so they carry no cookies.
    let is_for_programs = ctx.uri.path().starts_with("/api/");
    if asked.is_some() && !is_for_programs {
        let cookie = ctx.cookie(LANG_COOKIE, locale.code().to_owned()).max_age(YEAR).build();
        append_cookie(response.headers_mut(), &cookie.to_string());
    }
    let shown = had_flash && response.extensions().get::<crate::layout::Rendered>().is_some();
    if shown {
        append_cookie(
            response.headers_mut(),
            &ctx.cookie(FLASH_COOKIE, String::new()).max_age(NOTHING).build().to_string(),
        );
    }
    if let Ok(id) = HeaderValue::from_str(&ctx.request_id) {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}

const YEAR: cookie::time::Duration = cookie::time::Duration::days(365);
const NOTHING: cookie::time::Duration = cookie::time::Duration::ZERO;

fn append_cookie(headers: &mut HeaderMap, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        headers.append(header::SET_COOKIE, value);
    }
}

fn header_text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// The path and query of the page that a request comes from, if it is one of this host.
fn same_site_referer(headers: &HeaderMap) -> Option<String> {
    let referer: Uri = header_text(headers, header::REFERER.as_str())?.parse().ok()?;
    let is_here = referer
        .authority()
        .is_some_and(|from| header_text(headers, header::HOST.as_str()).is_some_and(|host| from.as_str() == host));
    is_here
        .then(|| referer.path_and_query().map(|path| path.as_str().to_owned()))
        .flatten()
}

fn lang_asked(request: &Request) -> Option<Locale> {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(request.uri().query()?).ok()?;
    pairs
        .iter()
        .find(|(name, _)| name == "lang")
        .and_then(|(_, lang)| Locale::parse(lang))
}

fn client_address(state: &AppState, request: &Request) -> IpAddr {
    let forwarded = state
        .config
        .trust_forwarded_for
        .then(|| header_text(request.headers(), "x-forwarded-for"))
        .flatten()
        .and_then(|list| list.rsplit(',').next().and_then(|address| address.trim().parse().ok()));
    forwarded
        .or_else(|| request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip()))
        .unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

/// The person behind a session cookie, with the organisations they act for.
async fn signed_in(state: &AppState, token: &str, now: Instant, path: &str) -> Result<Option<SignedIn>, PageError> {
    let Some((session, user)) = store::sessions::find_valid(state.store.read(), token, now).await? else {
        return Ok(None);
    };
    // The minute of a question must not stand beside a name.
    if !crate::pages::questions::is_of_asker(path) {
        crate::sessions::keep(state, &session, now);
    }
    let organisations = store::members::list_by_user(state.store.read(), user.id)
        .await?
        .into_iter()
        .filter(|mine| mine.membership.is_active(now))
        .map(|mine| MyOrganisation {
            id: mine.membership.organisation,
            number: mine.number,
            name: mine.name,
            role: mine.membership.role,
        })
        .collect();
    let standing_in = store::delegations::list_running_for(state.store.read(), user.id, now).await?;
    Ok(Some(SignedIn {
        user,
        session: session.id,
        organisations,
        standing_in,
    }))
}
