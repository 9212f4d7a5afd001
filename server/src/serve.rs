//! `kavel serve`: migrate, open everything, listen, and stop cleanly.

use crate::{config::Settings, open, workers};
use anyhow::{Context, Result, bail};
use app::{pages::questions::is_of_asker, routes, state::AppState};
use axum::{
    Router,
    extract::{MatchedPath, Request},
    response::{IntoResponse, Response},
};
use clap::Args;
use http::{HeaderName, HeaderValue, StatusCode, header};
use std::{net::SocketAddr, process::ExitCode, time::Duration};
use tokio::{net::TcpListener, sync::watch};
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, services::ServeDir, set_header::SetResponseHeaderLayer,
    timeout::TimeoutLayer, trace::TraceLayer,
};

#[derive(Args, Debug)]
pub struct ServeArgs {
    /// Address and port [default: 127.0.0.1:3000] [env: KAVEL_LISTEN]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
}

/// The body of a bid must be here within it; arrival is the moment of the head.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(60);

pub async fn run(mut settings: Settings, args: ServeArgs) -> Result<ExitCode> {
    if let Some(listen) = args.listen {
        settings.listen = listen;
        settings.base_url = format!("http://{listen}");
    }
    let state = open::serving(&settings).await?;
    if state.config.is_demo && !settings.listen.ip().is_loopback() {
        bail!(
            "this database holds the demo market, which signs anyone in: it is served on loopback only. Use 127.0.0.1, or another data folder."
        );
    }
    let listener = TcpListener::bind(settings.listen).await.with_context(|| {
        format!(
            "cannot listen on {}; is another Kavel running? Choose another with --listen",
            settings.listen
        )
    })?;
    let (stop, stopped) = watch::channel(false);
    let workers = workers::start(&state, &stopped);
    announce(&settings);
    axum::serve(listener, router(state).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(shutdown_signal())
        .await?;
    stop.send_replace(true);
    for worker in workers {
        worker.await?;
    }
    eprintln!("Stopped.");
    Ok(ExitCode::SUCCESS)
}

fn announce(settings: &Settings) {
    eprintln!("\n  Kavel is at {}\n", settings.base_url);
}

/// The application with its assets and what protects both.
pub fn router(state: AppState) -> Router {
    let site = state.assets.dir.clone();
    let assets = ServeDir::new(site.join("pkg")).precompressed_br().precompressed_gzip();
    let public = ServeDir::new(&site)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip();
    let pages = routes::router(state).layer(CompressionLayer::new());
    let mut router = Router::new().nest_service("/pkg", immutable(assets));
    for name in ["/favicon.svg", "/logo.svg", "/site.webmanifest", "/robots.txt"] {
        router = router.route_service(name, public.clone());
    }
    router
        .merge(pages)
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, REQUEST_TIMEOUT))
        .layer(CatchPanicLayer::custom(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response()))
        .layer(security_header("x-content-type-options", "nosniff"))
        .layer(security_header("referrer-policy", "same-origin"))
        .layer(security_header("permissions-policy", "camera=(), geolocation=(), microphone=()"))
        .layer(security_header("cross-origin-opener-policy", "same-origin"))
        .layer(
            TraceLayer::new_for_http()
                .make_span_with(span)
                .on_request(started)
                .on_response(finished)
                .on_eos(()),
        )
}

/// The route, never the address asked for: that would tell who is working on which bid.
fn span(request: &Request) -> tracing::Span {
    // Not even the moment: a question is asked here, and its asker is nobody.
    if is_of_asker(request.uri().path()) {
        return tracing::Span::none();
    }
    let route = request.extensions().get::<MatchedPath>().map_or("", MatchedPath::as_str);
    tracing::debug_span!("request", http.method = %request.method(), http.route = route)
}

fn started(_: &Request, span: &tracing::Span) {
    if !span.is_none() {
        tracing::debug!("started");
    }
}

fn finished(response: &Response, took: Duration, span: &tracing::Span) {
    if !span.is_none() {
        tracing::debug!(
            http.status = response.status().as_u16(),
            http.took_ms = took.as_millis(),
            "finished"
        );
    }
}

/// Names carry a hash of the content: a browser never asks twice.
fn immutable(assets: ServeDir) -> Router {
    Router::new().fallback_service(assets).layer(SetResponseHeaderLayer::if_not_present(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    ))
}

fn security_header(name: &'static str, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(HeaderName::from_static(name), HeaderValue::from_static(value))
}

async fn shutdown_signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { () = interrupt => {}, () = terminate => {} }
}
