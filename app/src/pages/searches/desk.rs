//! Whose searches these are, and where their pages lie: those of an account, or of whoever holds the link of a mail.

use super::ask;
use crate::{
    context::Ctx,
    error::{PageError, PageResult},
    saved::links::{self, Link},
};
use domain::{
    EmailAddress, SavedSearchId,
    audit::Actor,
    saved_search::{SavedSearch, Subscriber},
};
use serde::Deserialize;

pub(super) struct Desk {
    /// `None` for an account that has saved nothing.
    pub subscriber: Option<Subscriber>,
    /// `/account/searches`
    pub home: String,
    pub actor: Actor,
    /// The account's page lies above.
    pub is_account: bool,
}

/// The path of a search: below the link of a mail, or of the account.
#[derive(Deserialize)]
pub(super) struct Place {
    token: Option<String>,
    search: SavedSearchId,
}

impl Place {
    /// Whose desk it lies on, and the search; `None` for a link that is wrong or too old: show [`expired`].
    pub async fn open(&self, ctx: &Ctx) -> Result<Option<(Desk, SavedSearch)>, PageError> {
        let desk = match &self.token {
            Some(token) => Desk::by_link(ctx, token).await?,
            None => Some(Desk::of_account(ctx).await?),
        };
        let Some(desk) = desk else { return Ok(None) };
        let search = desk.find(ctx, self.search).await?;
        Ok(Some((desk, search)))
    }
}

impl Desk {
    /// `None` for a link that is wrong or too old: show [`expired`].
    pub async fn by_link(ctx: &Ctx, token: &str) -> Result<Option<Self>, PageError> {
        let Some(Link::Manage(id)) = links::read(&ctx.state.keys, token, ctx.now()) else {
            return Ok(None);
        };
        let found = store::searches::find_subscriber(ctx.state.store.read(), id).await?;
        Ok(found.map(|subscriber| Self {
            subscriber: Some(subscriber),
            home: format!("/searches/manage/{token}"),
            actor: Actor::Visitor,
            is_account: false,
        }))
    }

    /// Of the address of whoever is signed in.
    pub async fn of_account(ctx: &Ctx) -> Result<Self, PageError> {
        let me = ctx.signed_in()?;
        let email = EmailAddress::parse(&me.user.email).ok().filter(|_| me.user.confirmed_at.is_some());
        let subscriber = match email {
            Some(email) => store::searches::find_by_email(ctx.state.store.read(), &email).await?,
            None => None,
        };
        Ok(Self {
            subscriber,
            home: "/account/searches".to_owned(),
            actor: Actor::User(me.user.id),
            is_account: true,
        })
    }

    pub async fn list(&self, ctx: &Ctx) -> Result<Vec<SavedSearch>, PageError> {
        match &self.subscriber {
            Some(subscriber) => Ok(store::searches::list(ctx.state.store.read(), subscriber.id).await?),
            None => Ok(Vec::new()),
        }
    }

    /// One of theirs; anybody else's does not exist.
    async fn find(&self, ctx: &Ctx, id: SavedSearchId) -> Result<SavedSearch, PageError> {
        let search = store::searches::find(ctx.state.store.read(), id).await?;
        let is_mine = |search: &SavedSearch| {
            let owner = self.subscriber.as_ref().map(|subscriber| subscriber.id);
            search.confirmed_at.is_some() && owner == Some(search.subscriber)
        };
        search.filter(is_mine).ok_or(PageError::NotFound)
    }

    pub fn path(&self, id: SavedSearchId) -> String {
        format!("{}/{id}", self.home)
    }
}

/// The page for a link that does not work: how to get another.
pub(super) async fn expired(ctx: &Ctx) -> PageResult {
    ask::expired(ctx).await
}
