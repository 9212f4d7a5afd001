//! Messages between an agency and a firm about one thing: logged, with time, to both. The same pages for both sides.
//!
//! A mail says that there is a message, never what it says.

mod about;
mod list;
mod new;
mod thread;
mod topic;

pub use about::Key;

use super::account::Organisation;
use crate::{
    components::govuk::Textarea,
    context::{Acting, Ctx},
    error::{Checked, PageError},
    form::Form,
    mails::MailJob,
    pages::parts,
    routes::Routes,
    text::{localized, t, t_with},
};
use domain::{
    LocalizedText, ThreadId,
    contact::{MESSAGE_MAX, check_message},
    draft::Fields,
    field_error::FieldError,
    organisation::OrganisationId,
    permission::Permission,
};
use jiff::SignedDuration;
use leptos::prelude::*;
use store::{
    WriteTx,
    rate::RateLimit,
    threads::{Inbox, Side, Subject, Thread},
};

#[must_use]
pub fn routes(mut routes: Routes) -> Routes {
    for at in [&AGENCY, &SUPPLIER] {
        routes = routes
            .get(at.list, list::show)
            .get(at.new, new::show)
            .post(at.new, new::submit)
            .get(at.thread, thread::show)
            .post(at.thread, thread::reply);
    }
    routes
}

/// The paths of one kind of organisation.
struct Paths {
    list: &'static str,
    new: &'static str,
    thread: &'static str,
}

macro_rules! paths {
    ($kind:literal) => {
        Paths {
            list: concat!("/", $kind, "/{number}/messages"),
            new: concat!("/", $kind, "/{number}/messages/new"),
            thread: concat!("/", $kind, "/{number}/messages/{thread}"),
        }
    };
}
const AGENCY: Paths = paths!("agency");
const SUPPLIER: Paths = paths!("supplier");

/// Messages of one person.
const OF_ONE: RateLimit = RateLimit {
    times: 40,
    window: SignedDuration::from_hours(1),
};

/// Below the workspace of an organisation: where one writes about something.
#[must_use]
pub fn start_path(home: &str, about: Key) -> String {
    format!("{home}/messages/new?about={about}")
}

/// On a page of a workspace, for who may send messages: where to write to the other side. `to` is the number of a firm that bid.
#[must_use]
pub fn write_link(ctx: &Ctx, organisation: impl Into<OrganisationId>, number: i64, about: Key, to: Option<i64>) -> Option<String> {
    let organisation = organisation.into();
    ctx.may(Permission::SendMessages, organisation).then(|| {
        let path = start_path(&crate::layout::workspace(organisation, number), about);
        to.map_or_else(|| path.clone(), |to| format!("{path}&to={to}"))
    })
}

/// Inside a view: such a link.
#[must_use]
pub fn write_to_one(name: &str, href: Option<&String>) -> Option<AnyView> {
    let text = t_with("messages-write-to", &[("agency", name.into())]);
    href.map(|href| view! { <p class="govuk-body k-no-print"><a class="govuk-link" href=href.clone()>{text}</a></p> }.into_any())
}

/// On the public page of something: a link for each firm of the reader's that may write about it.
#[must_use]
pub fn write_links(ctx: &Ctx, about: Key) -> Vec<WriteLink> {
    let mine = ctx.user.iter().flat_map(|me| &me.organisations);
    mine.filter(|mine| matches!(mine.id, OrganisationId::Supplier(_)) && ctx.may(Permission::SendMessages, mine.id))
        .map(|mine| WriteLink {
            href: start_path(&crate::layout::workspace(mine.id, mine.number), about),
            firm: mine.name.pick(ctx.locale.code()).1.to_owned(),
        })
        .collect()
}

/// Where a firm writes about what a page shows.
pub struct WriteLink {
    href: String,
    firm: String,
}

/// Inside a view: the links to write to `agency`; they name the firm where there is more than one.
#[must_use]
pub fn write_to(agency: &LocalizedText, links: &[WriteLink]) -> AnyView {
    if links.is_empty() {
        return ().into_any();
    }
    let (_, agency) = localized(agency);
    let items = links
        .iter()
        .map(|link| {
            let text = if links.len() == 1 {
                t_with("messages-write-to", &[("agency", agency.as_str().into())])
            } else {
                t_with(
                    "messages-write-as",
                    &[("agency", agency.as_str().into()), ("firm", link.firm.as_str().into())],
                )
            };
            view! { <li><a class="govuk-link" href=link.href.clone()>{text}</a></li> }
        })
        .collect_view();
    view! { <ul class="govuk-list">{items}</ul> }.into_any()
}

fn thread_path(organisation: &Organisation, thread: ThreadId) -> String {
    format!("{}/messages/{thread}", organisation.home())
}

fn side(organisation: OrganisationId) -> Side {
    match organisation {
        OrganisationId::Agency(_) => Side::Agency,
        OrganisationId::Supplier(_) => Side::Supplier,
    }
}

/// A thread of this organisation; 404 for those of others.
async fn find(ctx: &Ctx, organisation: &Organisation, id: ThreadId) -> Result<Thread, PageError> {
    let thread = store::threads::find(ctx.state.store.read(), id).await?.ok_or(PageError::NotFound)?;
    let is_ours = match organisation.id {
        OrganisationId::Agency(agency) => thread.agency == agency,
        OrganisationId::Supplier(supplier) => thread.supplier == supplier,
    };
    let is_seen = inbox(ctx, organisation.id).with_assignments || !matches!(thread.subject, Subject::Assignment(_));
    if is_ours && is_seen { Ok(thread) } else { Err(PageError::NotFound) }
}

/// The threads that this person sees: at an agency, those about assignments are for who may read bids.
#[must_use]
pub fn inbox(ctx: &Ctx, organisation: impl Into<OrganisationId>) -> Inbox {
    let organisation = organisation.into();
    Inbox {
        organisation,
        with_assignments: matches!(organisation, OrganisationId::Supplier(_)) || ctx.may(Permission::ReadBids, organisation),
    }
}

/// The text to send. Who sends too many waits with the text still in the form.
async fn check(ctx: &Ctx, acting: &Acting, fields: &Fields) -> Result<Checked<String>, PageError> {
    let text = match check_message(fields) {
        Ok(text) => text,
        Err(errors) => return Ok(Err(errors)),
    };
    let tx = ctx.state.store.write_unaudited(ctx.now()).await?;
    let until = store::rate::hit(&tx, &format!("message:{}", acting.user), OF_ONE).await?;
    tx.commit().await?;
    Ok(match until {
        None => Ok(text),
        Some(until) => Err(vec![FieldError {
            field: "text".to_owned(),
            id: "messages-error-wait",
            args: vec![("time", i18n::time(ctx.locale, until.timestamp()))],
        }]),
    })
}

/// Adds the message, once, and a mail to the other side that says only that there is one.
async fn send(tx: WriteTx, acting: &Acting, thread: ThreadId, text: &str) -> Result<(), PageError> {
    let side = side(acting.organisation);
    if store::threads::send(&tx, thread, side, acting.user, text).await?.is_none() {
        return Ok(());
    }
    let mail = MailJob::NewMessage {
        thread,
        to_agency: side == Side::Supplier,
    };
    tx.enqueue(mail.job(), tx.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Inside a view: where a message is written.
fn text_field(form: &Form, label: String) -> Textarea {
    let hint = t_with(
        "messages-field-text-hint",
        &[("max", i64::try_from(MESSAGE_MAX).unwrap_or(i64::MAX).into())],
    );
    Textarea {
        hint: Some(hint.into()),
        rows: Some(7),
        ..parts::textarea(form, "text", label)
    }
}

/// Inside a view: "Application", "Lot", "Assignment".
fn kind_name(kind: &str) -> String {
    t(&format!("messages-about-{kind}"))
}

/// The other party of a thread.
struct Party {
    name: LocalizedText,
    /// Its public page.
    href: String,
}
