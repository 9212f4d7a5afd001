//! One part of the form: shown, saved as typed, and what is wrong with it.

use super::{agencies, editor::Editor, inputs, problems};
use crate::{
    components::govuk::BackLink,
    context::{Ctx, QueryPairs, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    middleware::limits::RateLimit,
    pages::{
        agency::drafts::{self, Saved},
        parts,
    },
    text::t,
};
use domain::{DraftId, draft::FrameworkSection, organisation::Agency, permission::Permission};
use leptos::prelude::*;

type Path = Segments<(i64, DraftId, String)>;

pub async fn show(ctx: Ctx, Segments((number, id, section)): Path, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let section = FrameworkSection::parse(&section).ok_or(PageError::NotFound)?;
    let editor = Editor::load_counted(&ctx, agency, id).await?;
    let mut form = drafts::form(&editor.draft, &query);
    if query.first("check").is_some() {
        form.errors = editor.errors_of(section);
    }
    let found = agencies::found(ctx.state.store.read(), &form.fields, editor.agency.id).await?;
    ctx.page(page(&ctx, section), move || body(&editor, section, &form, Said::Nothing, &found))
        .await
}

pub async fn submit(ctx: Ctx, Segments((number, id, section)): Path, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditFramework, agency.id)?;
    let section = FrameworkSection::parse(&section).ok_or(PageError::NotFound)?;
    let mut editor = Editor::load(&ctx, agency, id).await?;
    let is_own = |name: &str| FrameworkSection::of(name) == Some(section);
    let saved = drafts::save(&ctx, &acting, &mut editor.draft, &posted, is_own).await?;
    // What was posted may name other agencies.
    let editor = Editor::of(&ctx, editor.agency, editor.draft).await?;
    if saved == Saved::Yes && section == FrameworkSection::Agencies && parts::searched(posted.get("step")) == Some("covered") {
        return ctx.redirect(&drafts::found_at(&editor.at(section), "covered", &posted));
    }
    if saved == Saved::Yes && posted.get("step") == "later" {
        return ctx.redirect_with(&editor.home(), "draft-saved");
    }
    let (errors, said) = match saved {
        Saved::Yes => (editor.errors_of(section), Said::Saved),
        Saved::ChangedMeanwhile => (
            parts::one_error(first_field(&editor, section), "error-changed-meanwhile"),
            Said::Nothing,
        ),
    };
    if errors.is_empty() {
        return ctx.redirect_with(&next(&editor, section), "draft-saved");
    }
    let form = Form::with_errors(editor.draft.fields.clone(), errors);
    ctx.invalid(page(&ctx, section), move || body(&editor, section, &form, said, &[]))
        .await
}

/// Where an error about the whole part leads.
fn first_field(editor: &Editor, section: FrameworkSection) -> &'static str {
    match section {
        FrameworkSection::Basics => "kind",
        FrameworkSection::Period => "admission_from",
        FrameworkSection::Agencies => "covered_agencies",
        FrameworkSection::Lots => "value",
        FrameworkSection::Limits => "most_applied",
        FrameworkSection::Reasons if inputs::has_reason(editor, "undivided_reason") => "undivided_reason",
        FrameworkSection::Reasons if inputs::has_reason(editor, "reach_reason") => "reach_reason",
        FrameworkSection::Reasons => "duration_reason",
    }
}

/// The part after this one; after the last one, the check of everything.
pub fn next(editor: &Editor, section: FrameworkSection) -> String {
    let after = FrameworkSection::ALL
        .iter()
        .skip_while(|other| **other != section)
        .skip(1)
        .find(|next| editor.has(**next));
    after.map_or_else(|| editor.check_at(), |next| editor.at(*next))
}

pub fn page(ctx: &Ctx, section: FrameworkSection) -> Page {
    Page::new(ctx.t(&format!("frameworks-section-{}", section.as_str())))
}

/// What an invalid form says above its errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Nothing,
    /// That nothing is lost, and where to go with it unfinished.
    Saved,
}

fn body(editor: &Editor, section: FrameworkSection, form: &Form, said: Said, found: &[Agency]) -> AnyView {
    let inputs = match section {
        FrameworkSection::Basics => inputs::basics(editor, form),
        FrameworkSection::Period => inputs::period(editor, form),
        FrameworkSection::Agencies => agencies::inputs(form, &editor.agencies, found, true),
        FrameworkSection::Limits => inputs::limits(editor, form),
        FrameworkSection::Reasons => inputs::reasons(editor, form),
        // It has a page of its own, with the table.
        FrameworkSection::Lots => ().into_any(),
    };
    let rest = view! {
        {saved_note(editor, said)}
        {framed(editor, editor.at(section), form, inputs)}
    };
    let name = section.as_str();
    view! {
        {back(editor)}
        {parts::column(t(&format!("frameworks-section-{name}")), Some(t(&format!("frameworks-lead-{name}"))), rest.into_any())}
    }
    .into_any()
}

/// The form around its inputs. Its summary names the field of each message: four times "Enter an answer" would help nobody.
pub fn framed(editor: &Editor, action: String, form: &Form, inputs: AnyView) -> AnyView {
    let version = editor.draft.version;
    if is_changed_meanwhile(form) {
        return drafts::section_form(action, version, form, inputs);
    }
    let summary = problems::summary(editor, &action, &form.errors);
    drafts::section_form_below(summary, action, version, inputs)
}

/// An error about all of the form, not about the field that it stands at.
pub fn is_changed_meanwhile(form: &Form) -> bool {
    form.errors.iter().any(|error| error.id == "error-changed-meanwhile")
}

pub fn back(editor: &Editor) -> BackLink {
    BackLink::new(editor.home(), t("frameworks-tasks-title"))
}

pub fn saved_note(editor: &Editor, said: Said) -> Option<AnyView> {
    let home = editor.home();
    (said == Said::Saved).then(|| {
        view! {
            <div class="k-flash k-flash--warn" role="status">
                <p><strong>{t("draft-saved")}</strong> ". " {t("frameworks-saved-unfinished")} " " <a class="govuk-link" href=home>{t("frameworks-to-tasks")}</a></p>
            </div>
        }
        .into_any()
    })
}
