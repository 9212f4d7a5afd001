//! The task list of a draft.

use super::{editor::Editor, effort, find, home, readers, section_path, tasks_path, teams};
use crate::{
    components::govuk::{BackLink, Tag, Task, TaskList, TaskStatus},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    layout::Page,
    pages::parts,
    text::{date_time, localized, t, t_with},
};
use domain::{
    DraftId,
    draft::{AssignmentSection, SectionStatus},
    permission::Permission,
    team_fit::TeamFit,
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let draft = find(&ctx, &agency, id).await?;
    let editor = Editor::of(&ctx, &agency, draft).await?;
    let facts = Facts {
        teams: teams::count(&ctx, &editor.draft.fields).await?,
        comments: open_comments(&ctx, id).await?,
    };
    ctx.page(Page::new(ctx.t("assignment-tasks-title")), move || body(&editor, &facts))
        .await
}

/// What is told beside the parts.
struct Facts {
    teams: Option<TeamFit>,
    /// Not done yet.
    comments: usize,
}

async fn open_comments(ctx: &Ctx, draft: DraftId) -> Result<usize, PageError> {
    let comments = store::reviews::list_comments(ctx.state.store.read(), draft).await?;
    Ok(comments.iter().filter(|comment| comment.done_at.is_none()).count())
}

/// Parts that are done, of all.
pub fn progress(editor: &Editor) -> (usize, usize) {
    let status = editor.status();
    (status.iter().filter(|(_, status)| is_done(*status)).count(), status.len())
}

fn is_done(status: SectionStatus) -> bool {
    matches!(status, SectionStatus::Done | SectionStatus::Optional)
}

fn body(editor: &Editor, facts: &Facts) -> AnyView {
    let (agency, draft) = (&editor.around.agency, &editor.draft);
    let path = tasks_path(agency, draft.id);
    let (done, all) = progress(editor);
    let text = t_with("assignments-draft-progress", &[("done", done.into()), ("all", all.into())]);
    let items = editor
        .status()
        .into_iter()
        .map(|(section, status)| task(editor, section, status))
        .collect();
    let list = TaskList {
        items,
        ..TaskList::default()
    };
    let saved = t_with("assignments-draft-saved", &[("date", date_time(draft.updated_at).into())]);
    let check = if done == all {
        parts::button(t("assignment-to-check"))
    } else {
        parts::secondary(t("assignment-to-check"))
    };
    let check = crate::components::govuk::Button {
        href: format!("{path}/check"),
        ..check
    };
    let preview = crate::components::govuk::Button {
        href: format!("{path}/preview"),
        ..parts::secondary(t("preview-link"))
    };
    let rest = view! {
        <p class="govuk-body">{text.clone()} ". " {saved}</p>
        <progress class="k-progress govuk-!-margin-bottom-6" max=all.to_string() value=done.to_string() aria-label=text></progress>
        {list}
        {known(editor, facts)}
        <div class="k-actions">{check} {preview} <a class="govuk-link" href=format!("{path}/delete")>{t("assignment-delete-link")}</a></div>
    };
    let title = heading(editor);
    view! {
        {BackLink::new(home(agency), t("nav-assignments"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            <div class="k-page-head"><div>
                <span class="govuk-caption-l">{t("assignment-tasks-title")}</span>
                {title}
                <p class="govuk-body-l">{t("assignment-tasks-lead")}</p>
            </div></div>
            {rest}
        </div></div>
    }
    .into_any()
}

/// How many could bid, what it costs them, and who reads it now.
fn known(editor: &Editor, facts: &Facts) -> AnyView {
    let needs = section_path(&editor.around.agency, editor.draft.id, AssignmentSection::Needs);
    let criteria = section_path(&editor.around.agency, editor.draft.id, AssignmentSection::Criteria);
    let fit = facts.teams.as_ref().map_or_else(|| t("teams-fit-nothing"), teams::line);
    let comments = t_with("readers-line", &[("count", facts.comments.into())]);
    view! {
        <ul class="k-known">
            <li><a class="govuk-link" href=needs>{t("teams-fit-title")}</a><span>{fit}</span></li>
            <li><a class="govuk-link" href=format!("{criteria}#effort")>{t("effort-title")}</a><span>{effort::line(editor)}</span></li>
            <li><a class="govuk-link" href=readers::path(&editor.around.agency, editor.draft.id)>{t("readers-title")}</a><span>{comments}</span></li>
        </ul>
    }
    .into_any()
}

/// The title of the draft, in its own language.
fn heading(editor: &Editor) -> AnyView {
    let title = editor.title();
    if title.is_empty() {
        return view! { <h1 class="govuk-heading-xl">{t("assignments-draft-untitled")}</h1> }.into_any();
    }
    let (lang, title) = localized(&title);
    view! { <h1 class="govuk-heading-xl" lang=lang>{title}</h1> }.into_any()
}

fn task(editor: &Editor, section: AssignmentSection, status: SectionStatus) -> Task {
    let state = t(&format!("assignment-status-{status}"));
    let shown: TaskStatus = match status {
        SectionStatus::Done | SectionStatus::Optional => state.as_str().into(),
        SectionStatus::InProgress => Tag::coloured("light-blue", state).into(),
        SectionStatus::NotStarted => Tag::coloured("blue", state).into(),
    };
    let href = section_path(&editor.around.agency, editor.draft.id, section);
    Task::new(t(&format!("assignment-part-{section}")), href, shown).hint(t(&format!("assignment-hint-{section}")))
}
