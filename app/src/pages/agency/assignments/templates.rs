//! Where a new assignment begins: from a template, as a copy of an earlier one, or empty.

use super::{
    editor::{Around, Editor},
    home,
    preview::{Preview, named},
};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::{agency::drafts, browse::labels, parts},
    templates::{self, Template},
    text::{localized, t, t_with},
};
use domain::{
    DraftId, calendar,
    organisation::Agency,
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use leptos::prelude::*;
use std::sync::Arc;
use store::drafts::{Draft, DraftKind};

/// Earlier assignments to copy.
const EARLIER: usize = 5;

/// Number and title of one that was published.
struct Earlier {
    number: i64,
    title: domain::LocalizedText,
}

pub async fn list(ctx: Ctx, Segments(number): Segments<i64>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let now = ctx.now();
    let mut published = store::assignments::list_by_agency(ctx.state.store.read(), agency.id).await?;
    published.retain(|earlier| assignment_phase(earlier, now) != AssignmentPhase::Draft);
    published.sort_by_key(|earlier| std::cmp::Reverse(earlier.published_at));
    let earlier = published.into_iter().take(EARLIER).map(|earlier| Earlier {
        number: earlier.number,
        title: earlier.title,
    });
    let earlier: Vec<Earlier> = earlier.collect();
    ctx.page(Page::new(ctx.t("templates-title")), move || body(&agency, &earlier)).await
}

pub async fn show(ctx: Ctx, Segments((number, slug)): Segments<(i64, String)>, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let template = templates::find(&slug).ok_or(PageError::NotFound)?;
    let editor = as_draft(&ctx, &agency, template).await?;
    let preview = Preview::of(&editor, query.first("in"), ctx.locale);
    let page = Page::new(ctx.t(&name_id(template)));
    ctx.page(page, move || one(&agency, template, &preview)).await
}

/// The template as a draft that is not stored: what its preview is made of.
async fn as_draft(ctx: &Ctx, agency: &Agency, template: &Template) -> Result<Editor, PageError> {
    let (db, now) = (ctx.state.store.read(), ctx.now());
    let around = Arc::new(Around::load(db, agency, now).await?);
    let draft = Draft {
        id: DraftId::generate(),
        agency: agency.id,
        kind: DraftKind::Assignment,
        fields: template.fields(&agency.publish_languages, &around.figures, calendar::local_date(now)),
        version: 0,
        created_at: now,
        updated_at: now,
    };
    Ok(Editor::load(db, around, draft).await?)
}

fn path(agency: &Agency) -> String {
    format!("{}/templates", home(agency))
}

fn name_id(template: &Template) -> String {
    format!("template-name-{}", template.slug)
}

fn body(agency: &Agency, earlier: &[Earlier]) -> AnyView {
    let cards = templates::all().iter().map(|template| card(agency, template)).collect_view();
    view! {
        {BackLink::new(home(agency), t("nav-assignments"))}
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("templates-title")}</h1>
            <p class="govuk-body-l">{t("templates-lead")}</p>
        </div></div>
        <ul class="k-templates">{cards}</ul>
        {copies(agency, earlier)}
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("templates-empty-title")}</h2>
            <p class="govuk-body">{t("templates-empty-text")}</p>
            <form method="post" action=format!("{}/drafts", home(agency))>{drafts::new_key()} {parts::secondary(t("templates-empty"))}</form>
        </section>
    }
    .into_any()
}

fn card(agency: &Agency, template: &Template) -> AnyView {
    let (lang, summary) = localized(&template.summary);
    let href = format!("{}/{}", path(agency), template.slug);
    let needs = template
        .capabilities
        .iter()
        .map(|code| view! { <li>{labels::capability(code)}</li> })
        .collect_view();
    let name = t(&name_id(template));
    view! {
        <li class="k-template">
            <h2 class="k-template__title"><a class="govuk-link" href=href>{name.clone()}</a></h2>
            <p lang=lang>{summary}</p>
            <ul class="k-roles">{needs}</ul>
            {use_form(agency, template, &name, true)}
        </li>
    }
    .into_any()
}

/// "Use this" makes a draft; pressed twice it makes one.
fn use_form(agency: &Agency, template: &Template, name: &str, is_small: bool) -> AnyView {
    let action = format!("{}/drafts", home(agency));
    let text = view! { {t("templates-use")} <span class="govuk-visually-hidden">": " {name.to_owned()}</span> };
    let button = if is_small {
        view! { <button class="govuk-button govuk-button--secondary" type="submit">{text}</button> }.into_any()
    } else {
        view! { <button class="govuk-button" type="submit">{text}</button> }.into_any()
    };
    view! {
        <form method="post" action=action>
            {drafts::new_key()}
            <input type="hidden" name="template" value=template.slug />
            {button}
        </form>
    }
    .into_any()
}

fn copies(agency: &Agency, earlier: &[Earlier]) -> AnyView {
    if earlier.is_empty() {
        return ().into_any();
    }
    let items = earlier
        .iter()
        .map(|earlier| {
            let (lang, title) = localized(&earlier.title);
            let copy = t_with("templates-copy", &[("number", earlier.number.to_string().into())]);
            view! {
                <li>
                    <a class="govuk-link" href=format!("/assignments/{}", earlier.number) lang=lang>{title}</a>
                    <form class="k-inline" method="post" action=format!("{}/drafts", home(agency))>
                        {drafts::new_key()}
                        <input type="hidden" name="copy" value=earlier.number.to_string() />
                        <button class="k-linklike" type="submit">{copy}</button>
                    </form>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("templates-copy-title")}</h2>
            <p class="govuk-body">{t("templates-copy-text")}</p>
            <ul class="k-brief">{items}</ul>
        </section>
    }
    .into_any()
}

fn one(agency: &Agency, template: &Template, preview: &Preview) -> AnyView {
    let name = t(&name_id(template));
    let here = format!("{}/{}", path(agency), template.slug);
    view! {
        {BackLink::new(path(agency), t("templates-title"))}
        {preview.banner(named(&name))}
        {use_form(agency, template, &name, false)}
        {preview.languages(&here)}
        {preview.view()}
        {use_form(agency, template, &name, false)}
    }
    .into_any()
}
