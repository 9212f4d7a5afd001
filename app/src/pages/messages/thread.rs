//! One thread as a log, and the reply.

use super::{
    Organisation, Party, check, find, kind_name, send, side, text_field, thread_path,
    topic::{Topic, Topics},
};
use crate::{
    components::govuk::{BackLink, Tag},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{date_time, deadline, localized, t, t_with},
};
use domain::{Instant, ThreadId, UserId, permission::Permission};
use leptos::prelude::*;
use std::collections::HashMap;
use store::threads::{Message, Thread};

/// What the page shows.
struct Data {
    organisation: Organisation,
    thread: Thread,
    messages: Vec<Message>,
    topic: Option<Topic>,
    other: Option<Party>,
    /// Who of the own organisation wrote what; the other side sees its name only.
    colleagues: HashMap<UserId, String>,
    may_send: bool,
    form: Form,
    now: Instant,
}

/// What is shown is read from then on, and still marked as new this once.
pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, ThreadId)>) -> PageResult {
    let organisation = Organisation::of(&ctx, number).await?;
    ctx.require(Permission::ReadMessages, organisation.id)?;
    let thread = find(&ctx, &organisation, id).await?;
    let data = load(&ctx, organisation, thread, Form::default()).await?;
    let reader = side(data.organisation.id);
    if data.messages.iter().any(|message| message.is_new_to(reader)) {
        let tx = ctx.state.store.write_unaudited(ctx.now()).await?;
        store::threads::mark_read(&tx, id, reader).await?;
        tx.commit().await?;
    }
    ctx.page(page(&ctx, &data), move || body(data)).await
}

pub async fn reply(ctx: Ctx, Segments((number, id)): Segments<(i64, ThreadId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let organisation = Organisation::of(&ctx, number).await?;
    let acting = ctx.require(Permission::SendMessages, organisation.id)?;
    let thread = find(&ctx, &organisation, id).await?;
    let text = match check(&ctx, &acting, &fields).await? {
        Ok(text) => text,
        Err(errors) => {
            let data = load(&ctx, organisation, thread, Form::with_errors(fields, errors)).await?;
            return ctx.invalid(page(&ctx, &data), move || body(data)).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    send(tx, &acting, id, &text).await?;
    ctx.redirect_with(&thread_path(&organisation, id), "messages-flash-sent")
}

async fn load(ctx: &Ctx, organisation: Organisation, thread: Thread, form: Form) -> Result<Data, PageError> {
    let db = ctx.state.store.read();
    let topics = Topics::of(ctx, std::slice::from_ref(&thread)).await?;
    let members = store::members::list(db, organisation.id).await?;
    Ok(Data {
        messages: store::threads::list_messages(db, thread.id).await?,
        topic: topics.topic(&thread),
        other: topics.other(&organisation, &thread),
        colleagues: members.into_iter().map(|member| (member.user.id, member.user.name)).collect(),
        may_send: ctx.may(Permission::SendMessages, organisation.id),
        organisation,
        thread,
        form,
        now: ctx.now(),
    })
}

fn page(ctx: &Ctx, data: &Data) -> Page {
    let title = data.topic.as_ref().map(|topic| topic.title.pick(ctx.locale.code()).1.to_owned());
    Page::new(title.unwrap_or_else(|| ctx.t("messages-gone")))
}

fn body(data: Data) -> AnyView {
    let back = format!("{}/messages", data.organisation.home());
    let (lang, title) = data
        .topic
        .as_ref()
        .map_or_else(|| (String::new(), t("messages-gone")), |topic| localized(&topic.title));
    let log = data.messages.iter().map(|message| entry(&data, message)).collect_view();
    view! {
        {BackLink::new(back, t("messages-title"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            {parts::summary(&data.form)}
            <div class="k-page-head"><div>
                <span class="govuk-caption-xl">{kind_name(data.thread.subject.kind())}</span>
                <h1 class="govuk-heading-xl" lang=lang>{title}</h1>
                {with(&data)}
            </div></div>
            <ol class="k-thread k-thread--messages">{log}</ol>
            {reply_form(&data)}
        </div></div>
    }
    .into_any()
}

/// Who the other party is, and where the thing itself can be read.
fn with(data: &Data) -> AnyView {
    let other = data.other.as_ref().map(|other| {
        let (lang, name) = localized(&other.name);
        view! { {t("messages-with")} " " <a class="govuk-link" href=other.href.clone() lang=lang>{name}</a> }
    });
    let topic = data
        .topic
        .as_ref()
        .map(|topic| view! { " · " <a class="govuk-link" href=topic.href.clone()>{t("messages-see-topic")}</a> });
    view! { <p class="govuk-body-l">{other} {topic}</p> }.into_any()
}

fn entry(data: &Data, message: &Message) -> AnyView {
    let own = side(data.organisation.id);
    let is_own = message.side == own;
    let name = if is_own {
        Some(&data.organisation.name)
    } else {
        data.other.as_ref().map(|other| &other.name)
    };
    let sender = name.map(|name| {
        let (lang, name) = localized(name);
        view! { <strong lang=lang>{name}</strong> }
    });
    let colleague = is_own
        .then(|| data.colleagues.get(&message.sender).cloned())
        .flatten()
        .map(|name| format!(", {name}"));
    let new = message.is_new_to(own).then(|| Tag::coloured("blue", t("messages-new")));
    let read = is_own.then(|| match message.read_at {
        Some(at) => t_with("messages-read", &[("when", date_time(at).into())]),
        None => t("messages-not-read"),
    });
    view! {
        <li class=if is_own { "k-message k-message--own" } else { "k-message" }>
            <p class="k-message__head">{sender} {colleague} " " {new}</p>
            <p class="k-meta"><time datetime=message.sent_at.to_string()>{deadline(message.sent_at, data.now)}</time></p>
            // In which language somebody wrote is not known.
            <p class="k-message__text" lang="">{message.text.clone()}</p>
            {read.map(|read| view! { <p class="k-meta k-message__read">{read}</p> })}
        </li>
    }
    .into_any()
}

fn reply_form(data: &Data) -> AnyView {
    if !data.may_send {
        return view! { <p class="govuk-body k-quiet">{t("messages-only-read")}</p> }.into_any();
    }
    let action = thread_path(&data.organisation, data.thread.id);
    view! {
        <form method="post" action=action novalidate="">
            {text_field(&data.form, t("messages-field-reply"))}
            {parts::button(t("messages-send"))}
        </form>
    }
    .into_any()
}
