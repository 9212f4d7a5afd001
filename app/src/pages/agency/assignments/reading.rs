//! Where somebody without an account reads a draft before it opens, and says what they think. The link is the key; it opens nothing else, and
//! nothing once it is revoked, too old, or the assignment is published.

use super::{
    editor::Editor,
    preview::Preview,
    readers::{Said, check, said},
    readers_view::comment_inputs,
    split_dates,
};
use crate::{
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::{self, Page},
    middleware::limits::RateLimit,
    pages::parts,
    text::{date, t, t_with},
};
use domain::{audit::Actor, draft::AssignmentSection};
use http::StatusCode;
use leptos::prelude::*;
use store::{
    drafts::DraftKind,
    reviews::{Author, DraftReader},
};

/// What a link opens.
struct Reading {
    secret: String,
    reader: DraftReader,
    editor: Editor,
    /// The reader's own comments.
    said: Vec<Said>,
}

pub async fn show(ctx: Ctx, Segments(secret): Segments<String>, query: QueryPairs) -> PageResult {
    let Some(reading) = find(&ctx, secret).await? else {
        return over(&ctx).await;
    };
    let preview = Preview::of(&reading.editor, query.first("in"), ctx.locale);
    ctx.page(page(&ctx), move || body(&reading, &preview, &Form::default())).await
}

pub async fn submit(ctx: Ctx, Segments(secret): Segments<String>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let Some(reading) = find(&ctx, secret).await? else {
        return over(&ctx).await;
    };
    let so_far = store::reviews::count_comments(ctx.state.store.read(), reading.reader.draft).await?;
    let (part, words) = match check(&fields, so_far) {
        Ok(comment) => comment,
        Err(errors) => {
            let preview = Preview::of(&reading.editor, None, ctx.locale);
            let form = Form::with_errors(fields, errors);
            return ctx.invalid(page(&ctx), move || body(&reading, &preview, &form)).await;
        }
    };
    let author = Author::Reader(reading.reader.id);
    let tx = ctx.state.store.write(Actor::Visitor, ctx.now()).await?;
    store::reviews::comment(&tx, reading.reader.draft, author, part.as_str(), &words).await?;
    tx.commit().await?;
    ctx.redirect_with(&format!("/previews/{}#said", reading.secret), "reading-flash-said")
}

async fn find(ctx: &Ctx, secret: String) -> Result<Option<Reading>, PageError> {
    let db = ctx.state.store.read();
    let Some(reader) = store::reviews::find_by_secret(db, &secret, ctx.now()).await? else {
        return Ok(None);
    };
    let draft = store::drafts::find(db, reader.draft).await?;
    let Some(mut draft) = draft.filter(|draft| draft.kind == DraftKind::Assignment) else {
        return Ok(None);
    };
    let Some(agency) = store::agencies::find(db, draft.agency).await? else {
        return Ok(None);
    };
    split_dates(&mut draft.fields);
    let mut said = said(ctx, &agency, draft.id, std::slice::from_ref(&reader)).await?;
    said.retain(|said| said.comment.author == Author::Reader(reader.id));
    Ok(Some(Reading {
        secret,
        editor: Editor::of(ctx, &agency, draft).await?,
        reader,
        said,
    }))
}

/// Nobody is left with an error: what became of it, and what to do.
async fn over(ctx: &Ctx) -> PageResult {
    let page = Page::new(ctx.t("reading-over-title"));
    let body = || parts::column(t("reading-over-title"), Some(t("reading-over-text")), ().into_any());
    Ok(layout::render(ctx, StatusCode::NOT_FOUND, page, body).await)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("reading-title"))
}

fn body(reading: &Reading, preview: &Preview, form: &Form) -> AnyView {
    let here = format!("/previews/{}", reading.secret);
    let until = t_with("reading-until", &[("date", date(reading.reader.expires_at).into())]);
    view! {
        {parts::summary(form)}
        {preview.banner(t("reading-banner"))}
        <p class="govuk-body">{t("reading-lead")} " " <a class="govuk-link" href="#say">{t("reading-say-title")}</a></p>
        {preview.languages(&here)}
        {preview.view()}
        <section class="k-section k-sheet" id="say">
            <h2 class="govuk-heading-m">{t("reading-say-title")}</h2>
            <p class="govuk-body">{t("reading-say-text")}</p>
            <form method="post" action=here.clone() novalidate="">{comment_inputs(form)} {parts::button(t("reading-say"))}</form>
            <p class="k-meta">{until}</p>
        </section>
        {own(reading)}
    }
    .into_any()
}

fn own(reading: &Reading) -> AnyView {
    if reading.said.is_empty() {
        return ().into_any();
    }
    let items = reading
        .said
        .iter()
        .map(|said| {
            let part = AssignmentSection::parse(&said.comment.part).map(|part| t(&format!("assignment-part-{part}")));
            view! { <li><p class="k-meta"><strong>{part}</strong> " · " {date(said.comment.created_at)}</p><p class="govuk-body k-typed">{said.comment.body.clone()}</p></li> }
        })
        .collect_view();
    view! { <section class="k-section" id="said"><h2 class="govuk-heading-m">{t("reading-said")}</h2><ol class="k-thread">{items}</ol></section> }.into_any()
}
