//! What the criteria guard finds in a draft: beside each part, live where scripts run, and on a page of its own with the reasons for what stays.

use super::{check::called_anywhere, editor::Editor, find, guard_path, section_path, tasks_path, teams};
use crate::{
    components::govuk::BackLink,
    context::{Acting, Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    guarding::{Guarded, Place, is_override, override_field},
    islands::LiveCheck,
    layout::{self, Page},
    middleware::limits::RateLimit,
    pages::{
        agency::drafts::{self, Saved},
        parts::{self, Room, guard as shown},
    },
    text::{t, t_with},
};
use axum::response::IntoResponse;
use domain::{
    DraftId, FieldError,
    draft::{AssignmentSection, Fields, typed_amount},
    organisation::Agency,
    permission::Permission,
};
use guard::{Lang, Rule};
use http::StatusCode;
use leptos::prelude::*;
use store::drafts::Draft;

/// Id of the element that the island keeps up to date.
const PANEL: &str = "guard-panel";

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let editor = Editor::of(&ctx, &agency, find(&ctx, &agency, id).await?).await?;
    let form = Form::new(editor.draft.fields.clone());
    ctx.page(page(&ctx), move || body(&editor, &form)).await
}

/// Saves the reasons, as typed.
pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let mut draft = find(&ctx, &agency, id).await?;
    let errors = match save(&ctx, &acting, &mut draft, &posted).await? {
        Saved::Yes => missing(&draft.fields, &agency),
        Saved::ChangedMeanwhile => parts::one_error("main", "error-changed-meanwhile"),
    };
    if errors.is_empty() {
        return ctx.redirect_with(&format!("{}/check", tasks_path(&agency, id)), "guard-flash-saved");
    }
    let editor = Editor::of(&ctx, &agency, draft).await?;
    let form = Form::with_errors(editor.draft.fields.clone(), errors);
    ctx.invalid(page(&ctx), move || body(&editor, &form)).await
}

async fn save(ctx: &Ctx, acting: &Acting, draft: &mut Draft, posted: &Fields) -> Result<Saved, PageError> {
    drafts::save(ctx, acting, draft, posted, is_override).await
}

/// A reason that is given in one language is needed in all; one that is given nowhere is not given.
fn missing(fields: &Fields, agency: &Agency) -> Vec<FieldError> {
    let languages = &agency.publish_languages;
    let of = |rule: Rule| {
        let field = |lang: &String| format!("{}.{lang}", override_field(rule));
        let (blank, given): (Vec<_>, Vec<_>) = languages.iter().map(field).partition(|field| fields.is_blank(field));
        let empty = if given.is_empty() { Vec::new() } else { blank };
        empty.into_iter().flat_map(|field| parts::one_error(&field, "guard-error-reason"))
    };
    Rule::ALL.into_iter().flat_map(of).collect()
}

/// What is typed in a part, checked and not saved: 422 with what was found, 204 where nothing was.
pub async fn live(ctx: Ctx, Segments((number, id, section)): Segments<(i64, DraftId, String)>, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let section = AssignmentSection::parse(&section).ok_or(PageError::NotFound)?;
    let mut draft = find(&ctx, &agency, id).await?;
    let own = posted.iter().filter(|(name, _)| AssignmentSection::of(name) == Some(section));
    draft.fields.merge(Fields::from_iter(own));
    if section == AssignmentSection::Needs {
        return teams::live(&ctx, &draft.fields).await;
    }
    let guarded = Guarded::of(&draft.fields, &agency, typed_amount(&draft.fields, "budget"));
    let panel = Panel::of(&guarded, section, &draft.fields);
    if panel.is_empty() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let mut answer = layout::fragment(&ctx, move || panel.view()).await?;
    *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(answer)
}

/// What stands beside a part.
struct Panel {
    places: Vec<Place>,
    /// Texts that are read for how easy they are.
    texts: Vec<(Lang, String)>,
    /// Outcomes whose baseline or target names no figure, by their place.
    without_figure: Vec<usize>,
    too_many_criteria: Option<usize>,
}

/// Shorter texts are no matter of reading.
const READ_FROM_CHARS: usize = 80;

impl Panel {
    fn of(guarded: &Guarded, section: AssignmentSection, fields: &Fields) -> Self {
        let of_section = |name: &str| AssignmentSection::of(name) == Some(section);
        let texts = fields.iter().filter_map(|(name, text)| {
            let lang = Lang::of_tag(name.rsplit_once('.')?.1)?;
            (of_section(name) && (READ_FROM_CHARS..20_000).contains(&text.len())).then(|| (lang, text.to_owned()))
        });
        let is_criteria = section == AssignmentSection::Criteria;
        Self {
            places: guarded.in_section(section).into_iter().cloned().collect(),
            texts: texts.take(8).collect(),
            without_figure: if section == AssignmentSection::Outcomes {
                without_figure(fields)
            } else {
                Vec::new()
            },
            too_many_criteria: guarded.too_many_criteria.filter(|_| is_criteria),
        }
    }

    fn is_empty(&self) -> bool {
        self.places.is_empty() && self.texts.is_empty() && self.without_figure.is_empty() && self.too_many_criteria.is_none()
    }

    fn view(&self) -> AnyView {
        let mut first = 1;
        let found = self
            .places
            .iter()
            .map(|place| {
                let list = shown::list(&place.text, place.lang, &place.findings, first);
                first += place.findings.len();
                let href = format!("#{}", place.field);
                view! { <p class="k-guard__where"><a class="govuk-link" href=href>{parts::language_name(place.lang.code())}</a></p> {list} }
            })
            .collect_view();
        let too_many = self.too_many_criteria.map(|_| {
            let rule = Rule::TooManyCriteria;
            view! { <p class="govuk-body-s"><strong>{shown::rule_name(rule)}</strong> " " {rule.reason(shown::reader())} " " {rule.suggestion(shown::reader())}</p> }
        });
        let figures = self.without_figure.iter().map(|place| {
            let text = t_with("read-outcome-figure", &[("number", (*place).into())]);
            view! { <p class="govuk-body-s">{text}</p> }
        });
        let figures = figures.collect_view();
        let advice = self
            .texts
            .iter()
            .map(|(lang, text)| {
                let name = parts::language_name(lang.code());
                let start: String = text.chars().take(40).collect();
                let heading = view! { <h3 class="govuk-heading-s">{name} ": " <span lang=lang.code()>{start} "…"</span></h3> };
                shown::advice(text, *lang, heading.into_any())
            })
            .collect_view();
        let title = (!self.places.is_empty() || self.too_many_criteria.is_some())
            .then(|| view! { <h2 class="govuk-heading-s">{t("guard-title")}</h2> });
        let reading = (!self.texts.is_empty() || !self.without_figure.is_empty())
            .then(|| view! { <h2 class="govuk-heading-s">{t("read-title")}</h2> });
        view! { {title} {too_many} {found} {reading} {figures} {advice} }.into_any()
    }
}

/// Places of outcomes in which something is typed and baseline or target has no figure in it.
fn without_figure(fields: &Fields) -> Vec<usize> {
    let groups = fields.filled_groups("outcome");
    let has_figure = |group: u32, name: &str| {
        let prefix = format!("outcome.{group}.{name}");
        let mut texts = fields.languages(&prefix).filter(|(_, text)| !text.trim().is_empty()).peekable();
        texts.peek().is_some() && texts.all(|(_, text)| text.chars().any(char::is_numeric))
    };
    let is_written = |group: u32| {
        !["indicator", "baseline", "target"]
            .iter()
            .all(|name| fields.languages(&format!("outcome.{group}.{name}")).next().is_none())
    };
    let missing = (1..)
        .zip(groups)
        .filter(|(_, group)| is_written(*group))
        .filter(|(_, group)| !["baseline", "target"].iter().all(|name| has_figure(*group, name)));
    missing.map(|(place, _)| place).collect()
}

/// A part's form with the panel beside it, where the part has texts.
pub fn beside(editor: &Editor, section: AssignmentSection, form: AnyView) -> AnyView {
    use AssignmentSection as S;
    if !matches!(
        section,
        S::Problem | S::Affected | S::Outcomes | S::Constraints | S::Acceptance | S::Criteria
    ) {
        return form;
    }
    let (agency, draft) = (&editor.around.agency, &editor.draft);
    let panel = Panel::of(&editor.guarded, section, &draft.fields);
    let url = format!("{}/guard", section_path(agency, draft.id, section));
    let keep = editor
        .guarded
        .in_section(section)
        .iter()
        .any(|place| place.findings.iter().any(|finding| finding.severity() == guard::Severity::Block));
    let keep = keep.then(|| {
        let href = guard_path(agency, draft.id);
        view! { <p class="govuk-body-s"><a class="govuk-link" href=href>{t("guard-keep-link")}</a></p> }
    });
    let content = if panel.is_empty() {
        view! { <p class="govuk-body-s">{t("guard-panel-empty")}</p> }.into_any()
    } else {
        panel.view()
    };
    view! {
        <div class="k-columns k-guarded">
            <div id="guarded">{form}</div>
            <aside class="k-aside k-guard__panel" aria-label=t("guard-title")>
                <div id=PANEL aria-live="polite">{content}</div>
                {keep}
                <LiveCheck form="guarded".to_owned() panel=PANEL.to_owned() url=url nothing=t("guard-panel-empty") />
            </aside>
        </div>
    }
    .into_any()
}

/// On the page before the launch: how much was found, and where to look at it.
pub fn call(editor: &Editor) -> AnyView {
    if editor.guarded.places.is_empty() {
        return ().into_any();
    }
    let count: usize = editor.guarded.places.iter().map(|place| place.findings.len()).sum();
    let href = guard_path(&editor.around.agency, editor.draft.id);
    view! {
        <section class="k-section" id="guard">
            <h2 class="govuk-heading-m">{t("guard-title")}</h2>
            <p class="govuk-body">{t_with("guard-call", &[("count", count.into())])} " " <a class="govuk-link" href=href>{t("guard-call-link")}</a></p>
        </section>
    }
    .into_any()
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("guard-title"))
}

fn body(editor: &Editor, form: &Form) -> AnyView {
    let (agency, draft) = (&editor.around.agency, &editor.draft);
    let rest = if editor.guarded.places.is_empty() {
        view! { <div class="k-empty"><h2 class="k-empty__title">{t("guard-nothing")}</h2><p>{t("guard-nothing-text")}</p></div> }.into_any()
    } else {
        view! { {places(editor)} {reasons(editor, form)} }.into_any()
    };
    view! {
        {BackLink::new(tasks_path(agency, draft.id), t("assignment-tasks"))}
        {parts::summary(form)}
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("guard-title")}</h1>
            <p class="govuk-body-l">{t("guard-lead")}</p>
        </div></div>
        {rest}
    }
    .into_any()
}

fn places(editor: &Editor) -> AnyView {
    let mut first = 1;
    editor
        .guarded
        .places
        .iter()
        .map(|place| {
            let text = shown::marked(&place.text, place.lang, &place.findings, first);
            let list = shown::list(&place.text, place.lang, &place.findings, first);
            first += place.findings.len();
            let href = place
                .section()
                .map(|section| format!("{}#{}", section_path(&editor.around.agency, editor.draft.id, section), place.field));
            let name = called_anywhere(editor, &place.field);
            view! {
                <section class="k-section">
                    <div class="k-part-head">
                        <h2 class="govuk-heading-m">{name.clone()}</h2>
                        <a class="govuk-link" href=href>{t("action-change")} <span class="govuk-visually-hidden">" " {name}</span></a>
                    </div>
                    <div class="k-guard"><div class="k-guard__paper">{text}</div><div class="k-guard__side">{list}</div></div>
                </section>
            }
        })
        .collect_view()
        .into_any()
}

/// A reason for each rule that stops publishing.
fn reasons(editor: &Editor, form: &Form) -> AnyView {
    let rules = editor.guarded.blocking();
    if rules.is_empty() {
        return ().into_any();
    }
    let (agency, draft) = (&editor.around.agency, &editor.draft);
    let inputs = rules
        .into_iter()
        .map(|rule| {
            let label = t_with("guard-reason", &[("rule", shown::rule_name(rule).into())]);
            parts::localized(form, editor.languages(), &override_field(rule), &label, None, Room::Rows(3))
        })
        .collect_view();
    view! {
        <section class="k-section" id="keep">
            <h2 class="govuk-heading-l">{t("guard-keep-title")}</h2>
            <p class="govuk-body">{t("guard-keep-text")}</p>
            <form method="post" action=guard_path(agency, draft.id) novalidate="">
                <input type="hidden" name="version" value=draft.version.to_string() />
                {inputs}
                {parts::button(t("guard-keep-save"))}
            </form>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_needs_figures() {
        let fields = Fields::from_iter([
            ("outcome.1.baseline.nl", "40 %"),
            ("outcome.1.target.nl", "90 %"),
            ("outcome.2.baseline.nl", "veel"),
            ("outcome.2.target.nl", "2 dagen"),
            ("outcome.3.baseline.nl", "3"),
            ("outcome.3.target.nl", "4"),
            ("outcome.3.target.fr", "moins"),
        ]);
        assert_eq!(without_figure(&fields), [2, 3]);
    }
}
