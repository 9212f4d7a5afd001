//! One lot of a draft.

use super::{
    editor::Editor,
    lots_view::named,
    section::{Said, framed, saved_note},
};
use crate::{
    components::govuk::{BackLink, Input},
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::{
        agency::drafts::{self, Saved},
        parts::{self, Room},
    },
    text::{t, t_with},
};
use domain::{DraftId, FieldError, FigureKey, draft::FrameworkSection, permission::Permission};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, id, lot)): Segments<(i64, DraftId, u32)>, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let editor = Editor::load(&ctx, agency, id).await?;
    if !editor.draft.fields.groups("lot").contains(&lot) {
        return Err(PageError::NotFound);
    }
    let mut form = drafts::form(&editor.draft, &query);
    if query.first("check").is_some() {
        form.errors = errors(&editor, lot);
    }
    ctx.page(page(&ctx), move || body(&editor, lot, &form, Said::Nothing)).await
}

/// A lot that a colleague took away meanwhile comes back with what was typed.
pub async fn submit(ctx: Ctx, Segments((number, id, lot)): Segments<(i64, DraftId, u32)>, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let mut editor = Editor::load(&ctx, agency, id).await?;
    let own = own(lot).ok_or(PageError::NotFound)?;
    let saved = drafts::save(&ctx, &acting, &mut editor.draft, &posted, |name| name.starts_with(&own)).await?;
    let (errors, said) = match (saved, posted.get("step")) {
        (Saved::ChangedMeanwhile, _) => (parts::one_error(&format!("{own}ceiling"), "error-changed-meanwhile"), Said::Nothing),
        (Saved::Yes, "later") => return ctx.redirect_with(&editor.home(), "draft-saved"),
        (Saved::Yes, step) => {
            if let Some(name) = searched(step, &own) {
                return ctx.redirect(&drafts::found_at(&editor.lot_at(lot), name, &posted));
            }
            (errors(&editor, lot), Said::Saved)
        }
    };
    if errors.is_empty() {
        return ctx.redirect_with(&editor.at(FrameworkSection::Lots), "draft-saved");
    }
    let form = Form::with_errors(editor.draft.fields.clone(), errors);
    ctx.invalid(page(&ctx), move || body(&editor, lot, &form, said)).await
}

/// What the names of its fields start with.
fn own(lot: u32) -> Option<String> {
    (1..=999).contains(&lot).then(|| format!("lot.{lot}."))
}

/// The code field of this lot whose search was pressed. Its name goes into an address as it is.
fn searched<'a>(step: &'a str, own: &str) -> Option<&'a str> {
    parts::searched(step).filter(|name| matches!(name.strip_prefix(own), Some("capabilities" | "nuts")))
}

/// Of this lot only. One without anything typed is left out by the check, but here it was opened to be filled.
fn errors(editor: &Editor, lot: u32) -> Vec<FieldError> {
    let at = format!("lot.{lot}.");
    if !editor.draft.fields.filled_groups("lot").contains(&lot) {
        return parts::one_error(&first(editor, lot), "error-required");
    }
    let mut errors = editor.errors_of(FrameworkSection::Lots);
    errors.retain(|error| error.field.starts_with(&at));
    errors
}

fn first(editor: &Editor, lot: u32) -> String {
    let lang = editor.languages().first().map_or("en", String::as_str);
    format!("lot.{lot}.title.{lang}")
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("frameworks-lot-title"))
}

fn body(editor: &Editor, lot: u32, form: &Form, said: Said) -> AnyView {
    let lots = editor.lots();
    let typed = lots.iter().find(|typed| typed.group == lot);
    let caption = typed
        .and_then(|typed| typed.number)
        .map_or_else(|| t("market-lot"), |number| format!("{} {number}", t("market-lot")));
    let (lang, title) = typed.map_or_else(|| (crate::text::locale().code().to_owned(), t("frameworks-lot-untitled")), named);
    view! {
        {BackLink::new(editor.at(FrameworkSection::Lots), t("frameworks-section-lots"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            <div class="k-page-head"><div>
                <span class="govuk-caption-l">{caption}</span>
                <h1 class="govuk-heading-xl" lang=lang>{title}</h1>
            </div></div>
            {saved_note(editor, said)}
            {framed(editor, editor.lot_at(lot), form, inputs(editor, lot, form))}
        </div></div>
    }
    .into_any()
}

fn inputs(editor: &Editor, lot: u32, form: &Form) -> AnyView {
    let name = |part: &str| format!("lot.{lot}.{part}");
    let text = |part: &str, label: &str, hint: &str, room: Room| {
        parts::localized(form, editor.languages(), &name(part), &t(label), Some(t(hint)), room)
    };
    let euro = |part: &str, label: String, hint: String| Input {
        hint: Some(hint.into()),
        ..parts::euro(form, &name(part), label)
    };
    let times = editor.figure(FigureKey::TurnoverTimesMax);
    view! {
        {text("title", "frameworks-field-lot-title", "frameworks-lot-title-hint", Room::Line)}
        {text("outcome", "frameworks-field-lot-outcome", "frameworks-lot-outcome-hint", Room::Rows(5))}
        {euro("ceiling", t("frameworks-field-lot-ceiling"), t("frameworks-lot-ceiling-hint"))}
        {euro("largest_assignment", t("frameworks-field-lot-largest-assignment"), t("frameworks-lot-largest-hint"))}
        {parts::capabilities_picker(form, &name("capabilities"), t("frameworks-field-lot-capabilities"), t("frameworks-lot-capabilities-hint"))}
        {parts::regions_picker(form, &name("nuts"), parts::optional(t("frameworks-field-lot-nuts")), t("frameworks-lot-nuts-hint"))}
        {parts::language_boxes(form, &name("languages"), parts::optional(t("frameworks-field-lot-languages")))}
        <p class="govuk-hint">{t("frameworks-lot-languages-hint")}</p>
        {euro(
            "minimum_turnover",
            parts::optional(t("frameworks-field-lot-minimum-turnover")),
            t_with("frameworks-lot-turnover-hint", &[("count", times.into())]),
        )}
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_searches_in_the_code_fields_of_the_lot() {
        assert_eq!(searched("find:lot.1.capabilities", "lot.1."), Some("lot.1.capabilities"));
        assert_eq!(searched("find:lot.1.nuts", "lot.1."), Some("lot.1.nuts"));
        for odd in [
            "find:lot.1.capabilities\nx",
            "find:lot.1.",
            "find:lot.1.title.nl",
            "find:lot.2.nuts",
            "find:capabilities",
            "later",
        ] {
            assert_eq!(searched(odd, "lot.1."), None, "{odd:?}");
        }
    }
}
