//! Taking a lot with all that is typed in it out of a draft, after a question.

use super::{
    editor::{Editor, TypedLot},
    lots_view::named,
    tasks::question,
};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::Typed,
    layout::Page,
    middleware::limits::RateLimit,
    pages::agency::drafts::{self, Saved},
    text::{money, t, t_with},
};
use domain::{DraftId, draft::FrameworkSection, permission::Permission};
use leptos::prelude::*;

type Path = Segments<(i64, DraftId, u32)>;

pub async fn show(ctx: Ctx, Segments((number, id, lot)): Path) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let editor = Editor::load(&ctx, agency, id).await?;
    let lot = find(&editor, lot)?;
    ctx.page(page(&ctx), move || body(&editor, &lot)).await
}

/// Numbers move when a lot goes: what a colleague changed meanwhile makes the question be asked again.
pub async fn submit(ctx: Ctx, Segments((number, id, lot)): Path, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let mut editor = Editor::load(&ctx, agency, id).await?;
    find(&editor, lot)?;
    editor.draft.fields.remove_group("lot", lot);
    if drafts::save(&ctx, &acting, &mut editor.draft, &posted, |_| false).await? == Saved::Yes {
        return ctx.redirect_with(&editor.at(FrameworkSection::Lots), "frameworks-flash-lot-removed");
    }
    let lot = find(&editor, lot)?;
    ctx.invalid(page(&ctx), move || body(&editor, &lot)).await
}

fn find(editor: &Editor, group: u32) -> Result<TypedLot, PageError> {
    editor.lots().into_iter().find(|lot| lot.group == group).ok_or(PageError::NotFound)
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("frameworks-lot-remove-title"))
}

fn body(editor: &Editor, lot: &TypedLot) -> AnyView {
    let back = editor.at(FrameworkSection::Lots);
    let action = format!("{}/remove", editor.lot_at(lot.group));
    let (lang, title) = named(lot);
    let ceiling = lot
        .ceiling
        .map(|ceiling| view! { ", " <span class="k-money">{money(ceiling)}</span> });
    let number = i64::try_from(lot.number.unwrap_or_default()).unwrap_or_default();
    let text = view! {
        <p class="govuk-body-l"><strong lang=lang>{title}</strong> {ceiling}</p>
        <p class="govuk-body">{t_with("frameworks-lot-remove-text", &[("number", number.into())])}</p>
    };
    view! {
        {BackLink::new(back.clone(), t("frameworks-section-lots"))}
        {question(t("frameworks-lot-remove-title"), text.into_any(), action, editor.draft.version, t("frameworks-lot-remove"), back)}
    }
    .into_any()
}
