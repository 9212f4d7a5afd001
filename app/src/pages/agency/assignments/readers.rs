//! Who reads a draft before it opens, and what they and colleagues say about it.

use super::{find, section_path, tasks_path};
use crate::{
    context::{Ctx, Segments},
    error::{Checked, PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
};
use domain::{
    CommentId, DraftId, EmailAddress, Instant, LocalizedText, ReaderId,
    draft::{AssignmentSection, Fields, check_comment},
    email::EmailError,
    field_error::Errors,
    organisation::{Agency, OrganisationId},
    permission::Permission,
};
use std::collections::HashMap;
use store::{
    StoreError,
    reviews::{Author, Comment, DraftReader, NewReader},
};

/// How long a link opens the preview.
pub const READER_DAYS: i64 = 14;
/// Readers of one draft, and comments on it: a link must not fill the database.
const MOST_READERS: usize = 20;
pub const MOST_COMMENTS: u64 = 300;

type Place = Segments<(i64, DraftId)>;

/// A comment with who wrote it.
pub struct Said {
    pub comment: Comment,
    pub who: String,
    /// By a member of the agency: never shown outside of it.
    pub is_internal: bool,
}

pub struct Desk {
    pub agency: Agency,
    pub draft: DraftId,
    pub title: LocalizedText,
    pub readers: Vec<DraftReader>,
    pub said: Vec<Said>,
    pub now: Instant,
    pub may_edit: bool,
}

pub async fn show(ctx: Ctx, Segments((number, id)): Place) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)
        .or_else(|_| ctx.require(Permission::ApproveAssignment, agency.id))?;
    let desk = Desk::load(&ctx, agency, id).await?;
    let form = Form::new(Fields::from_iter([("mail_language", ctx.locale.code())]));
    ctx.page(page(&ctx), move || super::readers_view::body(&desk, &form)).await
}

pub async fn invite(ctx: Ctx, Segments((number, id)): Place, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Mail)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let desk = Desk::load(&ctx, agency, id).await?;
    let new = match read(&fields, &desk) {
        Ok(new) => new,
        Err(errors) => {
            let form = Form::with_errors(fields, errors);
            return ctx.invalid(page(&ctx), move || super::readers_view::body(&desk, &form)).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    let reader = store::reviews::invite(&tx, id, new).await?;
    tx.enqueue(MailJob::DraftReader { reader }.job(), ctx.now()).await?;
    tx.commit().await?;
    ctx.redirect_with(&path(&desk.agency, id), "readers-flash-invited")
}

pub async fn revoke(ctx: Ctx, Segments((number, id, reader)): Segments<(i64, DraftId, ReaderId)>) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    find(&ctx, &agency, id).await?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    match store::reviews::revoke(&tx, id, reader).await {
        Ok(()) => tx.commit().await?,
        // Pressed twice.
        Err(StoreError::NotFound) => drop(tx),
        Err(error) => return Err(error.into()),
    }
    ctx.redirect_with(&path(&agency, id), "readers-flash-revoked")
}

/// By a colleague: it stays within the agency.
pub async fn comment(ctx: Ctx, Segments((number, id)): Place, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx
        .require(Permission::EditAssignment, agency.id)
        .or_else(|_| ctx.require(Permission::ApproveAssignment, agency.id))?;
    let desk = Desk::load(&ctx, agency, id).await?;
    let (part, words) = match check(&fields, desk.said.len() as u64) {
        Ok(comment) => comment,
        Err(errors) => {
            let form = Form::with_errors(fields, errors);
            return ctx.invalid(page(&ctx), move || super::readers_view::body(&desk, &form)).await;
        }
    };
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::reviews::comment(&tx, id, Author::Member(acting.user), part.as_str(), &words).await?;
    tx.commit().await?;
    ctx.redirect_with(&path(&desk.agency, id), "readers-flash-commented")
}

/// Marks a comment as done, or opens it again; back to where the button was.
pub async fn done(ctx: Ctx, Segments((number, id, comment)): Segments<(i64, DraftId, CommentId)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    find(&ctx, &agency, id).await?;
    let tx = ctx.state.store.write(acting.actor(), ctx.now()).await?;
    store::reviews::set_done(&tx, id, comment, fields.get("done") != "no").await?;
    tx.commit().await?;
    let back = match AssignmentSection::parse(fields.get("section")) {
        Some(section) => section_path(&agency, id, section),
        None => path(&agency, id),
    };
    ctx.redirect(&format!("{back}#comments"))
}

/// What is said about the parts, by the same limits for colleagues and readers.
pub fn check(fields: &Fields, so_far: u64) -> Checked<(AssignmentSection, String)> {
    if so_far >= MOST_COMMENTS {
        return Err(parts::one_error("body", "readers-error-too-many"));
    }
    check_comment(fields)
}

fn read(fields: &Fields, desk: &Desk) -> Checked<NewReader> {
    if desk.readers.len() >= MOST_READERS {
        return Err(parts::one_error("reader_name", "readers-error-readers"));
    }
    let mut errors = Errors::new();
    let name = parts::read_name(fields, "reader_name", &mut errors);
    let email = errors.keep("email", EmailAddress::parse(fields.get("email")).map_err(EmailError::message_id));
    let locale = parts::read_locale(fields, "mail_language", &mut errors);
    let new = name.zip(email).zip(locale).map(|((name, email), locale)| NewReader {
        name,
        email,
        locale: locale.code().to_owned(),
        expires_at: desk.now.plus_days(READER_DAYS),
    });
    errors.finish(new)
}

pub fn path(agency: &Agency, draft: DraftId) -> String {
    format!("{}/readers", tasks_path(agency, draft))
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("readers-title"))
}

impl Desk {
    async fn load(ctx: &Ctx, agency: Agency, id: DraftId) -> Result<Self, PageError> {
        let draft = find(ctx, &agency, id).await?;
        let mut title = LocalizedText::default();
        draft.fields.languages("title").for_each(|(lang, text)| title.set(lang, text));
        let readers = store::reviews::list_readers(ctx.state.store.read(), id).await?;
        Ok(Self {
            said: said(ctx, &agency, id, &readers).await?,
            draft: id,
            title,
            readers,
            now: ctx.now(),
            may_edit: ctx.may(Permission::EditAssignment, agency.id),
            agency,
        })
    }
}

/// The comments of a draft with the names of who wrote them.
pub async fn said(ctx: &Ctx, agency: &Agency, draft: DraftId, readers: &[DraftReader]) -> Result<Vec<Said>, PageError> {
    let db = ctx.state.store.read();
    let comments = store::reviews::list_comments(db, draft).await?;
    let has_internal = comments.iter().any(|comment| matches!(comment.author, Author::Member(_)));
    let members = if has_internal {
        store::members::list(db, OrganisationId::Agency(agency.id)).await?
    } else {
        Vec::new()
    };
    let names: HashMap<_, _> = members.into_iter().map(|member| (member.user.id, member.user.name)).collect();
    let with_name = |comment: Comment| {
        let who = match comment.author {
            Author::Reader(id) => readers.iter().find(|reader| reader.id == id).map(|reader| reader.name.clone()),
            Author::Member(id) => names.get(&id).cloned(),
        };
        Said {
            is_internal: matches!(comment.author, Author::Member(_)),
            who: who.unwrap_or_else(|| ctx.t("readers-somebody")),
            comment,
        }
    };
    Ok(comments.into_iter().map(with_name).collect())
}
