//! Demo only: the mails that were sent, and signing in with one click.

use super::next::safe_next;
use crate::{
    components::govuk::{BackLink, Cell, SummaryList, SummaryRow, Table},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::Typed,
    layout::Page,
    pages::parts,
    sessions,
    text::{date_time, t},
};
use domain::{EmailAddress, Instant, audit::Actor};
use leptos::prelude::*;
use mail::{StoredContent, StoredMail};
use std::path::PathBuf;

/// The newest mails that the list shows.
const SHOWN: usize = 200;

pub async fn mails(ctx: Ctx) -> PageResult {
    let folder = folder(&ctx)?;
    let mut list = tokio::task::spawn_blocking(move || mail::list(&folder))
        .await
        .map_err(anyhow::Error::from)?
        .map_err(anyhow::Error::from)?;
    list.truncate(SHOWN);
    ctx.page(Page::new(ctx.t("demo-mail")), move || list_body(list)).await
}

pub async fn mail(ctx: Ctx, Segments(name): Segments<String>) -> PageResult {
    let folder = folder(&ctx)?;
    let found = tokio::task::spawn_blocking(move || mail::read(&folder, &name))
        .await
        .map_err(anyhow::Error::from)?
        .map_err(anyhow::Error::from)?;
    let content = found.ok_or(PageError::NotFound)?;
    let base_url = ctx.state.config.base_url.clone();
    ctx.page(Page::new(content.mail.subject.clone()), move || mail_body(content, &base_url))
        .await
}

/// As one of the people of the demo, whom its data knows by these addresses.
pub async fn sign_in(ctx: Ctx, Typed(fields): Typed) -> PageResult {
    demo_only(&ctx)?;
    let (address, home) = match fields.get("who") {
        "buyer" => ("buyer@demo.kavel.example", "/account"),
        "sme" => ("sme@demo.kavel.example", "/account"),
        "operator" => ("operator@demo.kavel.example", "/operator"),
        _ => return Err(PageError::BadRequest),
    };
    let email = EmailAddress::parse(address).map_err(|_| PageError::BadRequest)?;
    let user = store::users::find_by_email(ctx.state.store.read(), &email)
        .await?
        .ok_or(PageError::NotFound)?;
    let memberships = store::members::list_by_user(ctx.state.store.read(), user.id).await?;
    let first = memberships.iter().find(|mine| mine.membership.is_active(ctx.now()));
    let workspace = first.map(|mine| crate::layout::workspace(mine.membership.organisation, mine.number));
    // The first page says nothing about where to go on.
    let next = safe_next(fields.get("next")).filter(|next| *next != "/").map(str::to_owned);
    let next = next.or(workspace).unwrap_or_else(|| home.to_owned());

    let tx = ctx.state.store.write(Actor::User(user.id), ctx.now()).await?;
    let session = sessions::begin(&ctx, &tx, user.id).await?;
    tx.commit().await?;
    let mut response = ctx.redirect(&next)?;
    sessions::set_cookie(&ctx, &mut response, session);
    Ok(response)
}

fn demo_only(ctx: &Ctx) -> Result<(), PageError> {
    if ctx.state.config.is_demo {
        Ok(())
    } else {
        Err(PageError::NotFound)
    }
}

fn folder(ctx: &Ctx) -> Result<PathBuf, PageError> {
    demo_only(ctx)?;
    ctx.state.config.mail_dir.clone().ok_or(PageError::NotFound)
}

fn list_body(list: Vec<StoredMail>) -> AnyView {
    if list.is_empty() {
        let empty = view! {
            <div class="k-empty">
                <h2 class="k-empty__title">{t("account-mails-none")}</h2>
                <p class="govuk-body">{t("account-mails-none-text")}</p>
                <a class="govuk-button" href="/forgotten-password">{t("account-forgotten-title")}</a>
            </div>
        };
        return parts::column(t("demo-mail"), Some(t("account-mails-lead")), empty.into_any());
    }
    let rows = list
        .into_iter()
        .map(|mail| {
            let href = format!("/demo/mail/{}", mail.name);
            let lang = mail.locale.code();
            vec![
                Cell::from(date_time(Instant::from(mail.sent_at))),
                Cell::from(mail.to),
                Cell::view(view! { <a class="govuk-link" href=href lang=lang>{mail.subject}</a> }),
            ]
        })
        .collect();
    let head = ["account-mails-sent-at", "account-mails-to", "account-mails-subject"].map(|id| Cell::from(t(id)));
    let table = Table {
        rows,
        head: Some(head.into()),
        caption: t("demo-mail"),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    view! {
        <h1 class="govuk-heading-xl">{t("demo-mail")}</h1>
        <p class="govuk-body-l">{t("account-mails-lead")}</p>
        <div class="k-scroll" role="region" tabindex="0" aria-label=t("demo-mail")>{table}</div>
    }
    .into_any()
}

fn mail_body(content: StoredContent, base_url: &str) -> AnyView {
    let StoredContent { mail, text, .. } = content;
    let lang = mail.locale.code();
    let rows = vec![
        SummaryRow::new(t("account-mails-to"), mail.to),
        SummaryRow::new(t("account-mails-sent-at"), date_time(Instant::from(mail.sent_at))),
    ];
    let text = linked(&text, base_url).into_iter().map(part).collect_view();
    view! {
        {BackLink::new("/demo/mail", t("demo-mail"))}
        <h1 class="govuk-heading-l" lang=lang>{mail.subject}</h1>
        {SummaryList { rows, ..SummaryList::default() }}
        <pre class="k-mail" lang=lang>{text}</pre>
    }
    .into_any()
}

/// A piece of a mail: as it is, or a link to a page of this site.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    /// The address as written, and its path.
    Link(String, String),
}

fn part(part: Part) -> AnyView {
    match part {
        Part::Text(text) => text.into_any(),
        Part::Link(address, path) => view! { <a class="govuk-link" href=path>{address}</a> }.into_any(),
    }
}

/// Addresses of this site become links; everything else stays text.
fn linked(text: &str, base_url: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text;
    // Without a base there is nothing to look for.
    while !base_url.is_empty()
        && let Some(start) = rest.find(base_url)
    {
        let (before, at) = rest.split_at(start);
        let end = at.find(char::is_whitespace).unwrap_or(at.len());
        let (address, after) = at.split_at(end);
        let path = &address[base_url.len()..];
        parts.push(Part::Text(before.to_owned()));
        if path.starts_with('/') && !path.starts_with("//") {
            parts.push(Part::Link(address.to_owned(), path.to_owned()));
        } else {
            parts.push(Part::Text(address.to_owned()));
        }
        rest = after;
    }
    parts.push(Part::Text(rest.to_owned()));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_site_become_links() {
        let parts = linked(
            "Go to\nhttp://here/confirm/abc\nor http://elsewhere/ or http://here.example/x",
            "http://here",
        );
        let links: Vec<&Part> = parts.iter().filter(|part| matches!(part, Part::Link(..))).collect();
        assert_eq!(
            links,
            [&Part::Link("http://here/confirm/abc".to_owned(), "/confirm/abc".to_owned())]
        );
        let text: String = parts
            .iter()
            .map(|part| match part {
                Part::Text(text) | Part::Link(text, _) => text.as_str(),
            })
            .collect();
        assert_eq!(
            text,
            "Go to\nhttp://here/confirm/abc\nor http://elsewhere/ or http://here.example/x"
        );
    }
}
