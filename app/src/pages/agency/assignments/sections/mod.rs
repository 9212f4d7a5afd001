//! The forms of the parts.

mod budget;
pub mod criteria;
mod dates;
pub mod invited;
pub mod needs;
pub mod outcomes;
pub mod picks;
mod route;
pub mod texts;

use super::{
    editor::Editor,
    guard,
    readers::{Said, said},
    readers_view, section_path, tasks_path, teams,
};
use crate::{
    components::govuk::{BackLink, Button},
    context::Ctx,
    error::PageError,
    form::Form,
    pages::{agency::drafts, parts},
    text::{localized, t, t_with},
};
use domain::{
    draft::{AssignmentSection, Fields},
    organisation::{Agency, Supplier},
    team_fit::TeamFit,
};
use leptos::prelude::*;
use picks::Pick;
use store::drafts::Draft;

/// What a page offers to choose from.
#[derive(Default)]
pub struct Offered {
    /// Firms that were searched for.
    pub found: Vec<Supplier>,
    /// Firms that fit.
    pub picks: Vec<Pick>,
    /// What readers and colleagues say about the draft.
    pub said: Vec<Said>,
    /// How many firms could do it.
    pub teams: Option<TeamFit>,
}

impl Offered {
    /// All but what was searched for.
    pub async fn of(ctx: &Ctx, section: AssignmentSection, draft: &Draft, agency: &Agency) -> Result<Self, PageError> {
        let readers = store::reviews::list_readers(ctx.state.store.read(), draft.id).await?;
        let teams = match section {
            AssignmentSection::Needs => teams::count(ctx, &draft.fields).await?,
            _ => None,
        };
        Ok(Self {
            found: Vec::new(),
            picks: picks::load(ctx, section, &draft.fields).await?,
            said: said(ctx, agency, draft.id, &readers).await?,
            teams,
        })
    }
}

/// The groups of a section: prefix, and the field that an empty one has.
pub fn group(section: AssignmentSection) -> Option<(&'static str, &'static str)> {
    match section {
        AssignmentSection::Route => Some(("invited", "reason")),
        AssignmentSection::Outcomes => Some(("outcome", "by")),
        AssignmentSection::Criteria => Some(("criterion", "minimum")),
        _ => None,
    }
}

pub fn body(editor: &Editor, section: AssignmentSection, form: &Form, offered: &Offered, is_saved: bool) -> AnyView {
    let (agency, draft) = (&editor.around.agency, &editor.draft);
    let inputs = match section {
        AssignmentSection::Route => route::inputs(editor, form, offered),
        AssignmentSection::Problem => texts::problem(editor, form),
        AssignmentSection::Affected => texts::affected(editor, form),
        AssignmentSection::Outcomes => outcomes::inputs(editor, form),
        AssignmentSection::Budget => budget::inputs(editor, form),
        AssignmentSection::Dates => dates::inputs(editor, form),
        AssignmentSection::Constraints => texts::constraints(editor, form),
        AssignmentSection::Acceptance => texts::acceptance(editor, form),
        AssignmentSection::Criteria => criteria::inputs(editor, form),
        AssignmentSection::Needs => needs::inputs(form),
    };
    let saved =
        is_saved.then(|| view! { <div class="k-flash k-flash--warn" role="status"><p>{t("assignment-saved-incomplete")}</p></div> });
    let title = editor.title();
    let caption = if title.is_empty() {
        view! { <span class="govuk-caption-l">{t("assignments-draft-untitled")}</span> }.into_any()
    } else {
        let (lang, title) = localized(&title);
        view! { <span class="govuk-caption-l" lang=lang>{title}</span> }.into_any()
    };
    let action = section_path(agency, draft.id, section);
    let whole = drafts::section_form(action, draft.version, form, inputs);
    let beside = match section {
        AssignmentSection::Needs => teams::beside(editor, offered.teams.as_ref(), whole),
        _ => guard::beside(editor, section, whole),
    };
    view! {
        {BackLink::new(tasks_path(agency, draft.id), t("assignment-tasks"))}
        <div class="k-page-head"><div>
            {caption}
            <h1 class="govuk-heading-xl">{t(&format!("assignment-part-{section}"))}</h1>
            <p class="govuk-body-l">{t(&format!("assignment-lead-{section}"))}</p>
        </div></div>
        {saved}
        {beside}
        {readers_view::about(agency, draft.id, section, &offered.said)}
    }
    .into_any()
}

/// The groups that a page shows: those that there are, or one that is empty.
fn groups(fields: &Fields, prefix: &str) -> Vec<u32> {
    let groups = fields.groups(prefix);
    if groups.is_empty() { vec![1] } else { groups }
}

/// One of several of a kind, in a frame that an error or a link can lead to.
fn framed(prefix: &str, group: u32, legend: String, inputs: AnyView) -> AnyView {
    let remove = Button {
        name: "step".to_owned(),
        value: format!("remove:{group}"),
        ..parts::secondary(t_with("assignment-remove", &[("what", legend.as_str().into())]))
    };
    let id = format!("{prefix}.{group}");
    view! {
        <fieldset class="govuk-fieldset k-repeat" id=id>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
            {inputs}
            {remove}
        </fieldset>
    }
    .into_any()
}

/// The button that makes one more.
fn add(text: String) -> Button {
    Button {
        name: "step".to_owned(),
        value: "add".to_owned(),
        ..parts::secondary(text)
    }
}
