//! Who asks, in which language, acting for whom; and what they may do.

use crate::{
    error::{PageError, PageResult},
    layout::{self, Page},
    routes,
    state::AppState,
};
use axum::{
    extract::{FromRequestParts, Path},
    response::{IntoResponse, Redirect},
};
use axum_extra::extract::cookie::{Cookie, SameSite};
use domain::{
    AgencyId, Instant, SessionId, UserId,
    audit::Actor,
    organisation::{Agency, AgencyRole, OrganisationId, Role, Supplier, User},
    permission::Permission,
};
use http::{StatusCode, Uri, request::Parts};
use i18n::Locale;
use leptos::prelude::AnyView;
use std::{convert::Infallible, net::IpAddr, sync::Arc};

/// Everything about a request that a page needs, made once by `middleware::context`.
#[derive(Clone)]
pub struct Ctx(Arc<Request>);

pub struct Request {
    pub state: AppState,
    /// When the head of the request was received: the arrival of a bid.
    pub arrived_at: Instant,
    pub locale: Locale,
    pub user: Option<SignedIn>,
    /// Path and query as asked for.
    pub uri: Uri,
    /// Path and query of the page of this site that a form was posted from, as the browser says.
    pub posted_from: Option<String>,
    pub request_id: String,
    pub client: IpAddr,
    pub user_agent: String,
    /// Message id of what just succeeded, shown once.
    pub flash: Option<String>,
}

/// A person with a valid session.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub user: User,
    pub session: SessionId,
    pub organisations: Vec<MyOrganisation>,
    /// Where the person stands in for an approver who is away.
    pub standing_in: Vec<AgencyId>,
}

/// An organisation the person acts for.
#[derive(Clone, Debug)]
pub struct MyOrganisation {
    pub id: OrganisationId,
    pub number: i64,
    pub name: domain::LocalizedText,
    pub role: Role,
}

/// Proof that a permission was checked; handlers take ids from it, not from the form.
#[derive(Clone, Debug)]
pub struct Acting {
    pub user: UserId,
    pub organisation: OrganisationId,
    pub role: Role,
}

impl Acting {
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::User(self.user)
    }
}

impl std::ops::Deref for Ctx {
    type Target = Request;
    fn deref(&self) -> &Request {
        &self.0
    }
}

impl Ctx {
    #[must_use]
    pub fn new(request: Request) -> Self {
        Self(Arc::new(request))
    }

    #[must_use]
    pub fn now(&self) -> Instant {
        self.state.clock.now()
    }

    /// A text in the language of the request, outside of a view.
    #[must_use]
    pub fn t(&self, id: &str) -> String {
        i18n::t(self.locale, id)
    }

    /// A text with its variables, outside of a view.
    #[must_use]
    pub fn t_with(&self, id: &str, args: &[(&str, i18n::Value)]) -> String {
        i18n::t_with(self.locale, id, args)
    }

    /// The path and query to come back to: this page; for what only takes posts the nearest page above it.
    #[must_use]
    pub fn here(&self) -> String {
        let path = self.uri.path();
        match routes::nearest_page(path) {
            page if page == path => self.uri.path_and_query().map_or(page, |path| path.as_str()).to_owned(),
            page => page.to_owned(),
        }
    }

    /// Where somebody goes on who had to sign in first: for a form the page that it stands on.
    fn back(&self) -> String {
        let from = self.posted_from.as_deref().filter(|from| {
            let path = from.split('?').next().unwrap_or_default();
            routes::nearest_page(path) == path
        });
        from.map_or_else(|| self.here(), str::to_owned)
    }

    #[must_use]
    pub fn actor(&self) -> Actor {
        self.user.as_ref().map_or(Actor::Visitor, |me| Actor::User(me.user.id))
    }

    /// The person signed in, or a redirect to sign in and back.
    pub fn signed_in(&self) -> Result<&SignedIn, PageError> {
        self.user.as_ref().ok_or_else(|| PageError::SignInRequired { next: self.back() })
    }

    /// An operator; for anyone else the page does not exist.
    pub fn require_operator(&self) -> Result<&SignedIn, PageError> {
        let me = self.signed_in()?;
        if me.user.is_operator { Ok(me) } else { Err(PageError::NotFound) }
    }

    /// The permission in an organisation: 404 for those who are not in it, 403 for members without the permission.
    pub fn require(&self, permission: Permission, organisation: impl Into<OrganisationId>) -> Result<Acting, PageError> {
        let (me, organisation) = (self.signed_in()?, organisation.into());
        let mine: Vec<&MyOrganisation> = me.organisations.iter().filter(|mine| mine.id == organisation).collect();
        if mine.is_empty() {
            return Err(PageError::NotFound);
        }
        let allowed = mine.iter().find(|mine| permission.allowed_for(mine.role)).map(|mine| mine.role);
        let stands_in = || {
            let is_standing_in = me.standing_in.iter().any(|agency| OrganisationId::Agency(*agency) == organisation);
            (is_standing_in && permission == Permission::ApproveAssignment).then_some(Role::Agency(AgencyRole::Approver))
        };
        Ok(Acting {
            user: me.user.id,
            organisation,
            role: allowed.or_else(stands_in).ok_or(PageError::Forbidden)?,
        })
    }

    /// The same question for a view that shows or hides a link.
    #[must_use]
    pub fn may(&self, permission: Permission, organisation: impl Into<OrganisationId>) -> bool {
        self.user.is_some() && self.require(permission, organisation).is_ok()
    }

    /// The agency whose number is in the path; 404 where there is none.
    pub async fn agency(&self, number: i64) -> Result<Agency, PageError> {
        store::agencies::find_by_number(self.state.store.read(), number)
            .await?
            .ok_or(PageError::NotFound)
    }

    /// The supplier whose number is in the path; 404 where there is none.
    pub async fn supplier(&self, number: i64) -> Result<Supplier, PageError> {
        store::suppliers::find_by_number(self.state.store.read(), number)
            .await?
            .ok_or(PageError::NotFound)
    }

    /// The firm whose public profile is asked for: a hidden one is there for its own members and for an operator only.
    pub async fn profile(&self, number: i64) -> Result<Supplier, PageError> {
        let supplier = self.supplier(number).await?;
        let sees_hidden = self.user.as_ref().is_some_and(|me| {
            let firm = OrganisationId::Supplier(supplier.id);
            me.user.is_operator || me.organisations.iter().any(|mine| mine.id == firm)
        });
        if supplier.is_public() || sees_hidden {
            Ok(supplier)
        } else {
            Err(PageError::NotFound)
        }
    }

    /// A page. `body` runs once, inside the language of the request.
    pub async fn page(&self, page: Page, body: impl FnOnce() -> AnyView + Send + 'static) -> PageResult {
        Ok(layout::render(self, StatusCode::OK, page, body).await)
    }

    /// The same page again with what was typed and what is wrong with it.
    pub async fn invalid(&self, page: Page, body: impl FnOnce() -> AnyView + Send + 'static) -> PageResult {
        Ok(layout::render(self, StatusCode::UNPROCESSABLE_ENTITY, page.invalid(), body).await)
    }

    /// 303 after a POST, with a message that the next page shows once.
    pub fn redirect_with(&self, to: &str, flash: &'static str) -> PageResult {
        let cookie = self.cookie("kavel_flash", flash.to_owned()).build();
        Ok(([(http::header::SET_COOKIE, cookie.to_string())], Redirect::to(to)).into_response())
    }

    pub fn redirect(&self, to: &str) -> PageResult {
        Ok(Redirect::to(to).into_response())
    }

    /// HttpOnly, SameSite=Lax, and Secure where the site is served over TLS.
    #[must_use]
    pub fn cookie(&self, name: &'static str, value: String) -> cookie::CookieBuilder<'static> {
        Cookie::build((name, value))
            .http_only(true)
            .same_site(SameSite::Lax)
            .path("/")
            .secure(self.state.config.base_url.starts_with("https://"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Ctx {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        parts.extensions.get::<Self>().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// Path parameters; one that cannot be read is a page that does not exist.
pub struct Segments<T>(pub T);

impl<S: Send + Sync, T: serde::de::DeserializeOwned + Send> FromRequestParts<S> for Segments<T> {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, PageError> {
        Path::<T>::from_request_parts(parts, state)
            .await
            .map(|Path(value)| Self(value))
            .map_err(|_| PageError::NotFound)
    }
}

/// The query as pairs, in order; whatever cannot be read is left out.
#[derive(Clone, Debug, Default)]
pub struct QueryPairs(pub Vec<(String, String)>);

impl QueryPairs {
    #[must_use]
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0
            .iter()
            .filter(|(key, value)| key == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
            .collect()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for QueryPairs {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(
            serde_urlencoded::from_str(parts.uri.query().unwrap_or_default()).unwrap_or_default(),
        ))
    }
}
