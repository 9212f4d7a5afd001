//! The task list of a draft.

use super::{editor::Editor, home};
use crate::{
    components::govuk::{BackLink, Tag, Task, TaskList, TaskStatus},
    context::{Ctx, Segments},
    error::PageResult,
    layout::Page,
    pages::parts,
    text::{date_time, localized, money, t, t_with},
};
use domain::{
    Currency, DraftId, Money,
    draft::{FrameworkSection, SectionStatus},
    permission::Permission,
};
use leptos::prelude::*;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditFramework, agency.id)?;
    let editor = Editor::load_counted(&ctx, agency, id).await?;
    ctx.page(Page::new(ctx.t("frameworks-tasks-title")), move || body(&editor)).await
}

fn body(editor: &Editor) -> AnyView {
    let items = editor
        .status()
        .into_iter()
        .filter(|(section, _)| editor.has(*section))
        .map(|(section, status)| task(editor, section, status))
        .collect();
    let delete = format!("{}/delete", editor.home());
    let rest = view! {
        <div class="govuk-!-margin-bottom-6">{progress(editor)}</div>
        {TaskList { items, id_prefix: "framework".to_owned(), ..TaskList::default() }}
        <div class="k-actions">
            <a class="govuk-button" href=editor.check_at()>{t("frameworks-check-action")}</a>
            <a class="govuk-link" href=delete>{t("frameworks-delete-title")}</a>
        </div>
    };
    let (lang, title) = named(editor);
    view! {
        {BackLink::new(home(&editor.agency), t("nav-frameworks"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            <div class="k-page-head"><div>
                <span class="govuk-caption-l">{t("frameworks-draft")}</span>
                <h1 class="govuk-heading-xl" lang=lang>{title}</h1>
                <p class="k-meta">{t_with("frameworks-saved-at", &[("time", date_time(editor.draft.updated_at).into())])}</p>
            </div></div>
            {rest}
        </div></div>
    }
    .into_any()
}

/// The title in its language; until there is one, what to call it.
pub fn named(editor: &Editor) -> (String, String) {
    let title = editor.title();
    if title.is_empty() {
        return (crate::text::locale().code().to_owned(), t("frameworks-untitled"));
    }
    localized(&title)
}

pub fn progress(editor: &Editor) -> AnyView {
    let (done, needed) = editor.progress();
    let count = |count: usize| i18n::Value::from(i64::try_from(count).unwrap_or_default());
    let text = t_with("frameworks-progress", &[("done", count(done)), ("needed", count(needed))]);
    view! {
        <p class="govuk-body govuk-!-margin-bottom-1">{text.clone()}</p>
        <progress class="k-progress" max=needed.to_string() value=done.to_string() aria-label=text></progress>
    }
    .into_any()
}

fn task(editor: &Editor, section: FrameworkSection, status: SectionStatus) -> Task {
    let text = t(&format!("frameworks-status-{}", status.as_str()));
    let status: TaskStatus = match status {
        SectionStatus::NotStarted => Tag::coloured("blue", text).into(),
        SectionStatus::InProgress => Tag::coloured("orange", text).into(),
        SectionStatus::Done => text.into(),
        SectionStatus::Optional => Tag::coloured("grey", text).into(),
    };
    let hint = if section == FrameworkSection::Lots {
        lots_so_far(editor)
    } else {
        t(&format!("frameworks-task-{}", section.as_str()))
    };
    Task::new(t(&format!("frameworks-section-{}", section.as_str())), editor.at(section), status).hint(hint)
}

fn lots_so_far(editor: &Editor) -> String {
    let lots = editor.lots();
    let count = lots.iter().filter(|lot| lot.number.is_some()).count();
    if count == 0 {
        return t("frameworks-task-lots");
    }
    let sum = Money::sum(Currency::EUR, lots.iter().filter_map(|lot| lot.ceiling)).unwrap_or(Money::eur(0));
    let count = i64::try_from(count).unwrap_or_default();
    t_with("frameworks-lots-so-far", &[("count", count.into()), ("sum", money(sum).into())])
}

/// A question with a button that does it and a way back.
pub fn question(title: String, text: AnyView, action: String, version: i64, submit: String, back: String) -> AnyView {
    let rest = view! {
        {text}
        <form method="post" action=action>
            <input type="hidden" name="version" value=version.to_string() />
            <div class="govuk-button-group">{parts::warning(submit)} <a class="govuk-link" href=back>{t("action-cancel")}</a></div>
        </form>
    };
    parts::column(title, None, rest.into_any())
}
