//! The feed of one search: its address is its secret.

use crate::{
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    pages::feeds::{self, atom::Head},
    saved::{
        links::{self, Link},
        question::{self, Question},
    },
    text::within,
};
use http::HeaderMap;
use i18n::Locale;

pub async fn show(ctx: Ctx, headers: HeaderMap, Segments(token): Segments<String>) -> PageResult {
    let Some(Link::Feed(id)) = links::read(&ctx.state.keys, &token, ctx.now()) else {
        return Err(PageError::NotFound);
    };
    let search = store::searches::find(ctx.state.store.read(), id)
        .await?
        .filter(|search| search.confirmed_at.is_some())
        .ok_or(PageError::NotFound)?;
    let question = Question::read(&search.kind, &search.question).ok_or(PageError::NotFound)?;
    let locale = Locale::parse(&search.locale).unwrap_or(ctx.locale);
    let base = &ctx.state.config.base_url;
    let head = Head {
        id: format!("urn:uuid:{}", search.id),
        title: within(locale, || question::title(&search)),
        subtitle: within(locale, || question.in_words()),
        this: format!("{base}/searches/feed/{token}"),
        page: format!("{base}{}", question.url()),
        locale,
    };
    feeds::answer(&ctx, &headers, &question, head).await
}
