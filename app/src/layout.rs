//! The frame around every page.

use crate::{
    context::{Ctx, MyOrganisation},
    error::PageError,
    pages::messages::inbox,
    text::{locale, t, t_with},
};
use axum::{body::Body, response::Response};
use domain::{organisation::OrganisationId, permission::Permission};
use http::{HeaderValue, StatusCode, header};
use i18n::Locale;
use leptos::{attr::custom::CustomAttribute, config::LeptosOptions, hydration::HydrationScripts, nonce::use_nonce, prelude::*};
use std::sync::{Arc, Mutex};

/// What the frame needs to know about a page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Finished text, in the language of the request.
    pub title: String,
    /// The main navigation entry that it belongs to, as its path: `/lots`.
    pub section: &'static str,
    pub description: Option<String>,
    /// Path of an Atom feed of what the page lists.
    pub feed: Option<String>,
    /// The first page lays itself out to the edges.
    is_home: bool,
    is_invalid: bool,
}

impl Page {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }
    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
    #[must_use]
    pub fn section(mut self, path: &'static str) -> Self {
        self.section = path;
        self
    }
    #[must_use]
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }
    #[must_use]
    pub fn feed(mut self, path: impl Into<String>) -> Self {
        self.feed = Some(path.into());
        self
    }
    #[must_use]
    pub fn home(mut self) -> Self {
        self.is_home = true;
        self
    }
    pub(crate) fn invalid(mut self) -> Self {
        self.is_invalid = true;
        self
    }
}

/// Marks a response that already is a page, so that the error middleware leaves it alone.
#[derive(Clone, Copy, Debug)]
pub struct Rendered;

pub async fn render(ctx: &Ctx, status: StatusCode, page: Page, body: impl FnOnce() -> AnyView + Send + 'static) -> Response {
    let unread = unread_messages(ctx).await;
    // leptos asks for a closure that it could call again; a page is rendered once.
    let body = Arc::new(Mutex::new(Some(body)));
    let (ctx_for_view, lang) = (ctx.clone(), ctx.locale);
    let render = leptos_axum::render_app_async_with_context(
        move || provide_context(lang),
        move || {
            let body = body.lock().ok().and_then(|mut body| body.take());
            frame(&ctx_for_view, &page, unread, body.map_or_else(|| ().into_any(), |body| body()))
        },
    );
    let mut request = http::Request::new(Body::empty());
    *request.uri_mut() = ctx.uri.clone();
    let mut response = without_trailing_scripts(render(request).await).await;
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.code()));
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    response.extensions_mut().insert(Rendered);
    response
}

/// leptos appends scripts for hydration to every page. One without an island needs none, and its policy forbids them.
async fn without_trailing_scripts(response: Response) -> Response {
    const END: &[u8] = b"</html>";
    let (parts, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let has_islands = bytes.windows(14).any(|window| window == b"<leptos-island");
    let end = bytes
        .windows(END.len())
        .rposition(|window| window == END)
        .map_or(bytes.len(), |at| at + END.len());
    let kept = if has_islands { bytes } else { bytes.slice(..end) };
    Response::from_parts(parts, Body::from(kept))
}

/// Renders to text without the frame: what an island asks for to replace the results of a list.
pub async fn fragment(ctx: &Ctx, body: impl FnOnce() -> AnyView + Send + 'static) -> Result<Response, PageError> {
    let lang = ctx.locale;
    let html = {
        let owner = Owner::new();
        let html = owner.with(|| {
            provide_context(lang);
            body().to_html()
        });
        drop(owner);
        html
    };
    let mut response = Response::new(Body::from(html));
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    response.extensions_mut().insert(Rendered);
    Ok(response)
}

fn content_security_policy(nonce: &str, has_islands: bool) -> String {
    let scripts = if has_islands {
        format!("'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'")
    } else {
        "'none'".to_owned()
    };
    format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
         manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

fn frame(ctx: &Ctx, page: &Page, unread: u64, body: AnyView) -> impl IntoView + use<> {
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    // Rendered first: only a page with an island carries the script.
    let main = body.to_html();
    let has_islands = main.contains("<leptos-island");
    let nonce = use_nonce().map(|nonce| nonce.to_string()).unwrap_or_default();
    if let (Some(response), Ok(policy)) = (
        use_context::<leptos_axum::ResponseOptions>(),
        HeaderValue::from_str(&content_security_policy(&nonce, has_islands)),
    ) {
        response.insert_header(header::CONTENT_SECURITY_POLICY, policy);
    }
    let assets = &ctx.state.assets;
    let scripts = has_islands.then(|| assets.bundle()).flatten().map(|bundle| {
        let options = LeptosOptions::builder().output_name(bundle).site_pkg_dir("pkg").build();
        view! { <HydrationScripts options islands=true /> }
    });
    let title = if page.is_invalid {
        format!("{}: {} · {}", t("error-prefix"), page.title, t("site-name"))
    } else {
        format!("{} · {}", page.title, t("site-name"))
    };
    let flash = ctx.flash.clone().filter(|id| i18n::exists(id));

    view! {
        <!DOCTYPE html>
        <html lang=locale().code() class="govuk-template">
            <head>
                <meta charset="utf-8" />
                <title>{title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                {page.description.clone().map(|text| view! { <meta name="description" content=text /> })}
                {page.description.clone().map(|text| open_graph(ctx, page, text))}
                <link rel="stylesheet" href=assets.path("kavel.css") />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="manifest" href="/site.webmanifest" />
                {page.feed.clone().map(|path| view! { <link rel="alternate" type="application/atom+xml" href=path /> })}
                {scripts}
            </head>
            <body class="govuk-template__body">
                <a href="#main" class="govuk-skip-link">{t("skip-to-content")}</a>
                {ctx.state.config.is_demo.then(|| demo_banner(ctx))}
                {header(ctx, page.section)}
                {subnav(ctx, unread)}
                <main id="main" class=if page.is_home { "k-main k-main--home" } else { "k-main" } tabindex="-1">
                    {flash.map(|id| view! { <div class="govuk-width-container"><div class="k-flash" role="status"><p>{t(&id)}</p></div></div> })}
                    <div class=if page.is_home { "k-home" } else { "govuk-width-container" } inner_html=main></div>
                </main>
                {footer(ctx)}
            </body>
        </html>
    }
}

/// What a preview of a link shows: <https://ogp.me>.
fn open_graph(ctx: &Ctx, page: &Page, description: String) -> AnyView {
    let url = format!("{}{}", ctx.state.config.base_url, ctx.uri.path());
    let facts = [
        ("og:type", "website".to_owned()),
        ("og:site_name", t("site-name")),
        ("og:title", page.title.clone()),
        ("og:description", description),
        ("og:url", url),
        ("og:locale", locale().code().to_owned()),
    ];
    facts
        .into_iter()
        .map(|(name, content)| leptos::html::meta().attr("property", name).attr("content", content))
        .collect_view()
        .into_any()
}

/// The public sections, in the order of the navigation.
const SECTIONS: [(&str, &str); 6] = [
    ("/assignments", "nav-assignments"),
    ("/lots", "nav-lots"),
    ("/frameworks", "nav-frameworks"),
    ("/pipeline", "nav-pipeline"),
    ("/suppliers", "nav-suppliers"),
    ("/figures", "nav-figures"),
];

fn header(ctx: &Ctx, section: &'static str) -> AnyView {
    let links = SECTIONS.map(|(path, id)| {
        let current = (path == section).then_some("page");
        view! { <li><a href=path aria-current=current>{t(id)}</a></li> }
    });
    view! {
        <header class="k-header">
            <div class="k-header__inner govuk-width-container">
                <a class="k-logo" href="/"><img src="/favicon.svg" alt="" width="32" height="32" /><span>{t("site-name")}</span></a>
                <div class="k-header__side">{languages(ctx)} {account(ctx)}</div>
            </div>
            <nav class="k-nav" aria-label=t("nav-main")><div class="govuk-width-container"><ul>{links}</ul></div></nav>
        </header>
    }
    .into_any()
}

/// The organisation whose workspace the page is in, of the person's own.
fn workspace_shown(ctx: &Ctx) -> Option<&MyOrganisation> {
    let mut parts = ctx.uri.path().trim_start_matches('/').split('/');
    let (kind, number) = (parts.next()?, parts.next()?.parse::<i64>().ok()?);
    let home = format!("/{kind}/{number}");
    ctx.user
        .as_ref()?
        .organisations
        .iter()
        .find(|mine| workspace(mine.id, mine.number) == home)
}

/// Messages that nobody of the workspace's organisation has read; none for who may not read them. A page does not fail for want of it.
async fn unread_messages(ctx: &Ctx) -> u64 {
    match workspace_shown(ctx) {
        Some(mine) if ctx.may(Permission::ReadMessages, mine.id) => {
            store::threads::count_unread(ctx.state.store.read(), inbox(ctx, mine.id))
                .await
                .unwrap_or_default()
        }
        _ => 0,
    }
}

/// The pages of the organisation whose workspace this is.
fn subnav(ctx: &Ctx, unread: u64) -> Option<AnyView> {
    let mine = workspace_shown(ctx)?;
    let here = ctx.uri.path().split('/').nth(3).unwrap_or_default();
    let pages: &[WorkspacePage] = match mine.id {
        OrganisationId::Agency(_) => AGENCY_PAGES,
        OrganisationId::Supplier(_) => SUPPLIER_PAGES,
    };
    let base = workspace(mine.id, mine.number);
    let links = pages
        .iter()
        .filter(|(.., permission)| ctx.may(*permission, mine.id))
        .map(|(path, id, _)| {
            let current = (here == *path).then_some("page");
            let href = if path.is_empty() { base.clone() } else { format!("{base}/{path}") };
            let count = (*path == "messages" && unread > 0).then(|| {
                let words = t_with("messages-unread", &[("count", i64::try_from(unread).unwrap_or(i64::MAX).into())]);
                view! { " " <span class="k-count k-count--new" aria-hidden="true">{unread}</span><span class="govuk-visually-hidden">", " {words}</span> }
            });
            view! { <li><a href=href aria-current=current>{t(id)} {count}</a></li> }
        })
        .collect_view();
    let (lang, name) = mine.name.pick(ctx.locale.code());
    let label = name.to_owned();
    let lang = lang.to_owned();
    Some(view! { <nav class="k-subnav" aria-label=label lang=lang><div class="govuk-width-container"><ul lang=locale().code()>{links}</ul></div></nav> }.into_any())
}

/// Path (`""` is the dashboard), text, and what one must be allowed to see the page.
type WorkspacePage = (&'static str, &'static str, Permission);

const AGENCY_PAGES: &[WorkspacePage] = &[
    ("", "nav-dashboard", Permission::ViewDashboard),
    ("assignments", "nav-assignments", Permission::ViewDashboard),
    ("frameworks", "nav-frameworks", Permission::ViewDashboard),
    ("designs", "designs-title", Permission::ViewDashboard),
    ("admissions", "nav-admissions", Permission::ReadMessages),
    ("messages", "messages-title", Permission::ReadMessages),
    ("members", "nav-members", Permission::ViewDashboard),
    ("mandate", "mandate-title", Permission::ApproveAssignment),
    ("settings", "nav-settings", Permission::EditAgency),
];

const SUPPLIER_PAGES: &[WorkspacePage] = &[
    ("", "nav-dashboard", Permission::ViewDashboard),
    ("assignments", "nav-assignments", Permission::ViewDashboard),
    ("bids", "nav-bids", Permission::EditBid),
    ("admissions", "nav-admissions", Permission::ViewDashboard),
    ("messages", "messages-title", Permission::ReadMessages),
    ("profile", "nav-profile", Permission::EditProfile),
    ("claims", "nav-claims", Permission::EditProfile),
    ("declaration", "nav-declaration", Permission::ApplyToLot),
    ("teams", "teams-title", Permission::EditProfile),
    ("members", "nav-members", Permission::ViewDashboard),
];

/// The same page in another language: the choice is kept in a cookie.
fn languages(ctx: &Ctx) -> impl IntoView + use<> {
    let links = Locale::ALL
        .into_iter()
        .map(|lang| {
            let current = (lang == ctx.locale).then_some("true");
            let href = with_lang(ctx, lang);
            view! { <li>
                <a href=href lang=lang.code() hreflang=lang.code() aria-current=current>
                    <span aria-hidden="true">{lang.code().to_uppercase()}</span>
                    <span class="govuk-visually-hidden">{lang.native_name()}</span>
                </a>
            </li> }
        })
        .collect_view();
    view! { <ul class="k-langswitch" aria-label=t("nav-languages")>{links}</ul> }
}

fn with_lang(ctx: &Ctx, lang: Locale) -> String {
    let here = ctx.here();
    let (path, query) = here.split_once('?').unwrap_or((&here, ""));
    let mut pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
    pairs.retain(|(name, _)| name != "lang");
    pairs.push(("lang".to_owned(), lang.code().to_owned()));
    format!("{path}?{}", serde_urlencoded::to_string(&pairs).unwrap_or_default())
}

fn account(ctx: &Ctx) -> AnyView {
    let Some(me) = &ctx.user else {
        return view! {
            <div class="k-account">
                <a href="/sign-in">{t("nav-sign-in")}</a>
                <a class="govuk-button" href="/register">{t("nav-register")}</a>
            </div>
        }
        .into_any();
    };
    let organisations = me
        .organisations
        .iter()
        .map(|mine| {
            let (lang, name) = mine.name.pick(ctx.locale.code());
            view! { <li><a href=workspace(mine.id, mine.number) lang=lang.to_owned()>{name.to_owned()}</a></li> }
        })
        .collect_view();
    let operator = me
        .user
        .is_operator
        .then(|| view! { <li><a href="/operator">{t("nav-operator")}</a></li> });
    view! {
        <details class="k-account k-menu">
            <summary>{me.user.name.clone()}</summary>
            <ul class="k-menu__list">
                {organisations}
                {operator}
                <li><a href="/account/searches">{t("searches-title")}</a></li>
                <li><a href="/account">{t("nav-account")}</a></li>
                <li><form method="post" action="/sign-out"><button class="k-linkbutton">{t("nav-sign-out")}</button></form></li>
            </ul>
        </details>
    }
    .into_any()
}

/// Where an organisation's work starts, and what the paths of all its pages start with: `/agency/12`.
#[must_use]
pub fn workspace(organisation: OrganisationId, number: i64) -> String {
    match organisation {
        OrganisationId::Agency(_) => format!("/agency/{number}"),
        OrganisationId::Supplier(_) => format!("/supplier/{number}"),
    }
}

fn demo_banner(ctx: &Ctx) -> AnyView {
    let next = ctx.here();
    let button = |who: &'static str, label: String| {
        let next = next.clone();
        view! {
            <form method="post" action="/demo/sign-in">
                <input type="hidden" name="who" value=who />
                <input type="hidden" name="next" value=next />
                <button class="k-linkbutton">{label}</button>
            </form>
        }
    };
    view! {
        <aside class="k-demo-banner" aria-label=t("demo-banner-label")>
            <div class="govuk-width-container">
                <p><strong>{t("demo-banner-title")}</strong> " " {t("demo-banner-text")}</p>
                <div class="k-demo-banner__actions">
                    {button("buyer", t("demo-as-buyer"))} {button("sme", t("demo-as-sme"))} {button("operator", t("demo-as-operator"))}
                    <a href="/demo/mail">{t("demo-mail")}</a>
                </div>
            </div>
        </aside>
    }
    .into_any()
}

fn footer(ctx: &Ctx) -> AnyView {
    view! {
        <footer class="k-footer">
            <div class="govuk-width-container">
                <ul>
                    <li><a href="/how-it-works">{t("nav-how-it-works")}</a></li>
                    <li><a href="/how-matching-works">{t("matches-how-title")}</a></li>
                    <li><a href="/try/lots">{t("design-title")}</a></li>
                    <li><a href="/why-lots">{t("why-lots-title")}</a></li>
                    <li><a href="/try/guard">{t("try-guard-title")}</a></li>
                    <li><a href="/accessibility">{t("nav-accessibility")}</a></li>
                    <li><a href="/phases">{t("nav-phases")}</a></li>
                    <li><a href="/assignments.atom">{t("nav-feed")}</a></li>
                </ul>
                <p>{t("footer-about")}</p>
                <p class="k-footer__request">{t_with("footer-request", &[("id", ctx.request_id.as_str().into())])}</p>
            </div>
        </footer>
    }
    .into_any()
}
