//! All threads of an organisation, the last written first.

use super::{
    Organisation, inbox, kind_name, thread_path,
    topic::{Topic, Topics},
};
use crate::{
    components::govuk::{Pagination, Tag},
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::parts,
    text::{deadline, localized, t, t_with},
};
use domain::{Instant, LocalizedText, permission::Permission};
use leptos::prelude::*;
use store::threads::Thread;

/// One card.
struct Line {
    thread: Thread,
    topic: Option<Topic>,
    other: Option<LocalizedText>,
    unread: i64,
}

pub async fn show(ctx: Ctx, Segments(number): Segments<i64>, query: QueryPairs) -> PageResult {
    let organisation = Organisation::of(&ctx, number).await?;
    ctx.require(Permission::ReadMessages, organisation.id)?;
    let (db, page) = (ctx.state.store.read(), parts::page_asked(&query));
    let inbox = inbox(&ctx, organisation.id);
    let threads = store::threads::list(db, inbox, page).await?;
    if !parts::is_there(page, threads.total) {
        return Err(PageError::NotFound);
    }
    let unread = store::threads::count_unread_by_thread(db, inbox).await?;
    let topics = Topics::of(&ctx, &threads.items).await?;
    let lines: Vec<Line> = threads
        .items
        .into_iter()
        .map(|thread| Line {
            topic: topics.topic(&thread),
            other: topics.other(&organisation, &thread).map(|party| party.name),
            unread: unread.get(&thread.id).copied().unwrap_or(0),
            thread,
        })
        .collect();
    let pagination = parts::pages(&ctx, page, threads.total);
    let (may_send, now) = (ctx.may(Permission::SendMessages, organisation.id), ctx.now());
    ctx.page(Page::new(ctx.t("messages-title")), move || {
        body(&organisation, lines, pagination, may_send, now)
    })
    .await
}

fn body(organisation: &Organisation, lines: Vec<Line>, pagination: Option<Pagination>, may_send: bool, now: Instant) -> AnyView {
    let new = format!("{}/messages/new", organisation.home());
    let (lang, name) = localized(&organisation.name);
    let list = if lines.is_empty() {
        view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("messages-empty-title")}</h2>
                <p>{t("messages-empty-text")}</p>
            </div>
        }
        .into_any()
    } else {
        let cards = lines.into_iter().map(|line| card(organisation, line, now)).collect_view();
        view! { <ol class="k-cards">{cards}</ol> {pagination} }.into_any()
    };
    let action = may_send.then(|| view! { <div class="k-actions"><a class="govuk-button" href=new>{t("messages-new-title")}</a></div> });
    view! {
        <div class="k-page-head">
            <div>
                <span class="govuk-caption-xl" lang=lang>{name}</span>
                <h1 class="govuk-heading-xl">{t("messages-title")}</h1>
                <p class="govuk-body-l">{t("messages-lead")}</p>
            </div>
            {action}
        </div>
        {list}
    }
    .into_any()
}

fn card(organisation: &Organisation, line: Line, now: Instant) -> AnyView {
    let href = thread_path(organisation, line.thread.id);
    let kind = kind_name(line.thread.subject.kind());
    let (lang, title) = line
        .topic
        .map_or_else(|| (String::new(), t("messages-gone")), |topic| localized(&topic.title));
    let other = line.other.map(|name| {
        let (lang, name) = localized(&name);
        view! { <span lang=lang>{name}</span> }
    });
    let unread = (line.unread > 0).then(|| {
        let text = t_with("messages-unread", &[("count", line.unread.into())]);
        view! { <div class="k-card__tags">{Tag::coloured("blue", text)}</div> }
    });
    view! {
        <li class="k-card">
            <h2 class="k-card__title"><a class="govuk-link" href=href lang=lang>{title}</a></h2>
            <p class="k-card__meta"><span>{kind}</span> {other}</p>
            <p class="k-card__meta">{t_with("messages-last", &[("when", deadline(line.thread.last_at, now).into())])}</p>
            {unread}
        </li>
    }
    .into_any()
}
