//! A draft as the public page will show it, by the very view of that page.

use super::{editor::Editor, effort, find, tasks_path};
use crate::{
    components::govuk::{BackLink, InsetText, html_of},
    context::{Ctx, QueryPairs, Segments},
    error::PageResult,
    layout::Page,
    pages::market::notice::Notice,
    text::{t, t_with, within},
};
use domain::{
    AssignmentId, DraftId, Instant,
    assignment::Assignment,
    draft::{Sketch, sketch},
    effort::Effort,
    organisation::Agency,
    permission::Permission,
    phase::{AssignmentPhase, assignment_phase},
};
use i18n::Locale;
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::overrides::Override;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>, query: QueryPairs) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)
        .or_else(|_| ctx.require(Permission::ApproveAssignment, agency.id))?;
    let editor = Editor::of(&ctx, &agency, find(&ctx, &agency, id).await?).await?;
    let preview = Preview::of(&editor, query.first("in"), ctx.locale);
    let here = format!("{}/preview", tasks_path(&agency, id));
    let back = if ctx.may(Permission::EditAssignment, agency.id) {
        tasks_path(&agency, id)
    } else {
        format!("{}/check", tasks_path(&agency, id))
    };
    ctx.page(Page::new(ctx.t("preview-title")), move || {
        view! {
            {BackLink::new(back, t("assignment-tasks"))}
            {preview.banner(t("preview-banner"))}
            {preview.languages(&here)}
            {preview.view()}
        }
        .into_any()
    })
    .await
}

/// A draft as an assignment, and the language in which somebody looks at it.
pub struct Preview {
    assignment: Assignment,
    gaps: BTreeSet<String>,
    agency: Agency,
    lot: Option<String>,
    overrides: Vec<Override>,
    effort: Effort,
    now: Instant,
    shown: Locale,
}

impl Preview {
    /// In the language that is asked for, if the agency publishes in it; else in the reader's.
    pub fn of(editor: &Editor, asked: Option<&str>, reader: Locale) -> Self {
        let (agency, now) = (&editor.around.agency, editor.around.now);
        let Sketch { new, gaps } = sketch(&editor.draft.fields, &editor.context());
        let id = AssignmentId::from_uuid(editor.draft.id.uuid());
        let asked = asked.and_then(Locale::parse).filter(|asked| published_in(agency).contains(asked));
        Self {
            assignment: new.published(id, 0, agency.id, now),
            gaps,
            agency: agency.clone(),
            lot: editor.lot().map(super::editor::OwnLot::number),
            overrides: editor.guarded.overrides(),
            effort: effort::of(editor),
            now,
            shown: asked.unwrap_or(reader),
        }
    }

    /// Never to be taken for the real thing.
    pub fn banner(&self, text: String) -> AnyView {
        let open = (!self.gaps.is_empty()).then(|| t("preview-incomplete"));
        let inset = InsetText {
            html: Some(html_of(
                view! { <p class="govuk-body"><strong>{text}</strong></p> {open.map(|open| view! { <p class="govuk-body">{open}</p> })} },
            )),
            classes: "k-preview-banner".to_owned(),
            ..InsetText::default()
        };
        view! { {inset} }.into_any()
    }

    /// The notice in each language in which it will be published.
    pub fn languages(&self, here: &str) -> AnyView {
        let links = published_in(&self.agency).into_iter().map(|lang| {
            let current = (lang == self.shown).then_some("true");
            let href = format!("{here}?in={}", lang.code());
            view! { <li><a class="govuk-link" href=href lang=lang.code() hreflang=lang.code() aria-current=current>{lang.native_name()}</a></li> }
        });
        let links = links.collect_view();
        view! { <nav class="k-preview-langs" aria-label=t("preview-languages")><p class="k-meta">{t("preview-languages")}</p><ul>{links}</ul></nav> }.into_any()
    }

    /// A draft without a deadline has not closed.
    fn phase(&self) -> AssignmentPhase {
        if !self.gaps.contains("deadline") {
            assignment_phase(&self.assignment, self.now)
        } else if self.now < self.assignment.dates.opens_at {
            AssignmentPhase::Planned
        } else {
            AssignmentPhase::Open
        }
    }

    /// What the public page shows of it, in its language.
    pub fn view(&self) -> AnyView {
        let notice = Notice {
            assignment: &self.assignment,
            agency: &self.agency,
            lot: self.lot.as_deref(),
            phase: self.phase(),
            now: self.now,
            overrides: &self.overrides,
            effort: self.effort,
            gaps: &self.gaps,
        };
        let html = within(self.shown, || html_of(view! { {notice.opening()} {notice.content()} }));
        view! { <div class="k-preview" lang=self.shown.code() inner_html=html></div> }.into_any()
    }
}

/// Languages of the interface in which the agency publishes.
fn published_in(agency: &Agency) -> Vec<Locale> {
    let mut languages: Vec<Locale> = Vec::new();
    for tag in &agency.publish_languages {
        let lang = Locale::parse(tag.split('-').next().unwrap_or(tag));
        languages.extend(lang.filter(|lang| !languages.contains(lang)));
    }
    languages
}

/// Above a page about a template: what it is.
pub fn named(name: &str) -> String {
    t_with("preview-template", &[("name", name.into())])
}
