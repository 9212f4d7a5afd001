//! Everything once more before it is public: what is in the way, the whole notice, and the button.

use super::{
    editor::Editor,
    find, guard,
    launch::{self, Launch, Mandate},
    notice, section_path, tasks_path,
};
use crate::{
    components::govuk::{BackLink, Button, ErrorItem, ErrorSummary, InsetText, Textarea},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Typed, message},
    layout::Page,
    middleware::limits::RateLimit,
    pages::parts,
    text::{date_time, money_short, t, t_with},
};
use domain::{
    DraftId, FieldError, UserId,
    draft::AssignmentSection,
    organisation::{Agency, OrganisationId},
    permission::Permission,
};
use leptos::prelude::*;
use store::approvals::Decision;

pub async fn show(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)
        .or_else(|_| ctx.require(Permission::ApproveAssignment, agency.id))?;
    let editor = Editor::of(&ctx, &agency, find(&ctx, &agency, id).await?).await?;
    let errors = editor.check().err().unwrap_or_default();
    let launcher = Launcher::load(&ctx, &editor).await?;
    ctx.page(page(&ctx), move || body(&editor, &errors, &launcher)).await
}

pub async fn submit(ctx: Ctx, Segments((number, id)): Segments<(i64, DraftId)>, Typed(posted): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx
        .require(Permission::EditAssignment, agency.id)
        .or_else(|_| ctx.require(Permission::ApproveAssignment, agency.id))?;
    let version = posted.get("version").parse().unwrap_or(0);
    match launch::launch(&ctx, &acting, &agency, id, version).await? {
        Launch::Done(number) => ctx.redirect_with(&format!("/assignments/{number}"), "assignment-flash-launched"),
        Launch::Refused(editor, errors) => {
            let launcher = Launcher::load(&ctx, &editor).await?;
            ctx.invalid(page(&ctx), move || body(&editor, &errors, &launcher)).await
        }
    }
}

pub fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("assignment-check-title"))
}

/// Who may press the button.
pub struct Launcher {
    may_edit: bool,
    may_launch: bool,
    /// What is above the mandate.
    may_sign: bool,
    mandate: Mandate,
    /// Who asked for an approval, and who decided.
    asked_by: String,
    decided_by: String,
    /// Those who may sign off what is above the mandate, by name.
    approvers: Vec<String>,
}

impl Launcher {
    pub async fn load(ctx: &Ctx, editor: &Editor) -> Result<Self, PageError> {
        let agency = &editor.around.agency;
        let mandate = Mandate::load(ctx, ctx.state.store.read(), editor).await?;
        let approval = mandate.approval.as_ref();
        Ok(Self {
            may_edit: ctx.may(Permission::EditAssignment, agency.id),
            may_launch: mandate.may_launch(ctx, editor),
            may_sign: ctx.may(Permission::ApproveAssignment, agency.id),
            asked_by: name(ctx, approval.map(|approval| approval.asked_by)).await?,
            decided_by: name(ctx, approval.and_then(|approval| approval.decided_by)).await?,
            approvers: approvers(ctx, agency).await?,
            mandate,
        })
    }
}

async fn name(ctx: &Ctx, user: Option<UserId>) -> Result<String, PageError> {
    let Some(user) = user else { return Ok(String::new()) };
    let found = store::users::find(ctx.state.store.read(), user).await?;
    Ok(found.map(|user| user.name).unwrap_or_default())
}

async fn approvers(ctx: &Ctx, agency: &Agency) -> Result<Vec<String>, PageError> {
    let members = store::members::list(ctx.state.store.read(), OrganisationId::Agency(agency.id)).await?;
    let allowed = members
        .into_iter()
        .filter(|member| member.membership.allows(Permission::ApproveAssignment, ctx.now()));
    Ok(allowed.map(|member| member.user.name).collect())
}

pub fn body(editor: &Editor, errors: &[FieldError], launcher: &Launcher) -> AnyView {
    let (agency, draft) = (&editor.around.agency, &editor.draft);
    let back = if launcher.may_edit {
        BackLink::new(tasks_path(agency, draft.id), t("assignment-tasks"))
    } else {
        BackLink::new(super::home(agency), t("nav-assignments"))
    };
    view! {
        {back}
        {summary(editor, errors)}
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("assignment-check-title")}</h1>
            <p class="govuk-body-l">{t("assignment-check-lead")}</p>
        </div></div>
        {notice::preview(editor)}
        {guard::call(editor)}
        {notice::similar(editor)}
        <section class="k-section" id="launch">
            <h2 class="govuk-heading-m">{t("assignment-launch-title")}</h2>
            {launching(editor, errors, launcher)}
        </section>
    }
    .into_any()
}

/// Everything in the way, each with a link to where it can be changed.
fn summary(editor: &Editor, errors: &[FieldError]) -> AnyView {
    if errors.is_empty() {
        return ().into_any();
    }
    let error_list = errors.iter().map(|error| in_the_way(editor, error)).collect();
    ErrorSummary {
        title_text: t_with("assignment-in-the-way", &[("count", errors.len().into())]),
        error_list,
        ..ErrorSummary::default()
    }
    .into_any()
}

fn in_the_way(editor: &Editor, error: &FieldError) -> ErrorItem {
    let Some(section) = AssignmentSection::of(&error.field) else {
        return ErrorItem::new(&error.field, message(error));
    };
    let path = section_path(&editor.around.agency, editor.draft.id, section);
    ErrorItem {
        href: format!("{path}?check=1#{}", error.field),
        text: format!("{}: {}", called(editor, section, &error.field), message(error)),
        ..ErrorItem::default()
    }
}

/// What a field of a draft is called where its part is not in sight, without the part where it has a name of its own.
pub fn called_anywhere(editor: &Editor, field: &str) -> String {
    AssignmentSection::of(field).map_or_else(|| field.to_owned(), |section| called(editor, section, field))
}

/// What a field is called where its part is not in sight: "Outcome 2, Target, in Dutch".
pub fn called(editor: &Editor, section: AssignmentSection, field: &str) -> String {
    let parts: Vec<&str> = field.split('.').collect();
    let (group, rest) = match parts.as_slice() {
        [kind, number, rest @ ..] if number.parse::<u32>().is_ok() => (group_name(kind, number), rest),
        rest => (None, rest),
    };
    let own = rest.first().and_then(|name| LABELS.iter().find(|(field, _)| field == name));
    let label = own.map_or_else(|| t(&format!("assignment-part-{section}")), |(_, id)| t(id));
    let language = rest.last().filter(|last| editor.languages().iter().any(|lang| lang == *last));
    let label = match language {
        Some(lang) => t_with(
            "input-in-language",
            &[("label", label.into()), ("language", parts::language_name(lang).into())],
        ),
        None => label,
    };
    group.map_or_else(|| label.clone(), |group| format!("{group}, {label}"))
}

fn group_name(kind: &str, number: &str) -> Option<String> {
    let id = match kind {
        "outcome" => "assignment-outcome",
        "criterion" => "assignment-criterion",
        "invited" => "assignment-firm",
        _ => return None,
    };
    Some(t_with(id, &[("number", number.into())]))
}

/// Fields of the parts that have several.
const LABELS: [(&str, &str); 27] = [
    ("lot", "assignment-field-lot"),
    ("open_to_all", "assignment-field-open"),
    ("supplier", "assignment-field-firm"),
    ("reason", "assignment-field-firm-reason"),
    ("title", "assignment-field-title"),
    ("problem", "assignment-field-problem"),
    ("indicator", "assignment-field-indicator"),
    ("baseline", "assignment-field-baseline"),
    ("target", "assignment-field-target"),
    ("measured_how", "assignment-field-measured"),
    ("depends_on", "assignment-field-depends"),
    ("by", "assignment-field-by"),
    ("planned_month", "assignment-field-planned-month"),
    ("opens_at", "assignment-field-opens"),
    ("questions_until", "assignment-field-questions"),
    ("deadline", "assignment-field-deadline"),
    ("starts_on", "assignment-field-starts"),
    ("ends_on", "assignment-field-ends"),
    ("price_weight", "assignment-field-price-weight"),
    ("full_points_saving_percent", "assignment-field-saving"),
    ("name", "assignment-field-criterion-name"),
    ("question", "assignment-field-question"),
    ("weight", "assignment-field-weight"),
    ("part", "assignment-field-part"),
    ("minimum", "assignment-field-minimum"),
    ("word_limit", "assignment-field-words"),
    ("bid_languages", "assignment-field-bid-languages"),
];

fn launching(editor: &Editor, errors: &[FieldError], launcher: &Launcher) -> AnyView {
    let inset = |text: String| InsetText {
        text,
        ..InsetText::default()
    };
    if editor.around.agency.verified_at.is_none() {
        return inset(t("agency-unverified")).into_any();
    }
    let above = launcher.mandate.above(editor);
    let mandate = above.map(|mandate| {
        let amount = money_short(mandate);
        let who = launcher.approvers.join(", ");
        let id = if launcher.may_sign {
            "assignment-mandate-yours"
        } else {
            "assignment-mandate-others"
        };
        let text = t_with(id, &[("amount", amount.into()), ("who", who.into())]);
        let simple = (launcher.may_sign && !launcher.mandate.is_waiting(editor))
            .then(|| view! { <p class="govuk-body">{t("assignment-mandate-simple")}</p> });
        view! { {inset(text)} {simple} {asked(editor, launcher)} }
    });
    let has_changeable = errors.iter().any(|error| AssignmentSection::of(&error.field).is_some());
    if has_changeable {
        return view! { {mandate} <p class="govuk-body">{t("assignment-launch-not-yet")}</p> }.into_any();
    }
    if !launcher.may_launch {
        let text = mandate.is_none().then(|| inset(t("assignment-launch-others")));
        let ask = (mandate.is_some() && !launcher.mandate.is_waiting(editor)).then(|| ask(editor));
        return view! { {mandate} {text} {ask} }.into_any();
    }
    let action = format!("{}/check", tasks_path(&editor.around.agency, editor.draft.id));
    let decide = (launcher.may_sign && launcher.mandate.is_waiting(editor)).then(|| decide(editor));
    view! {
        {mandate}
        {decide}
        <p class="govuk-body">{t("assignment-launch-text")}</p>
        <form method="post" action=action>
            <input type="hidden" name="version" value=editor.draft.version.to_string() />
            {parts::button(t("assignment-launch"))}
        </form>
    }
    .into_any()
}

/// What became of the last question to an approver.
fn asked(editor: &Editor, launcher: &Launcher) -> AnyView {
    let Some(approval) = &launcher.mandate.approval else {
        return ().into_any();
    };
    let is_current = approval.version == editor.draft.version;
    let (who, when) = match approval.decision {
        None => (&launcher.asked_by, approval.asked_at),
        Some(_) => (&launcher.decided_by, approval.decided_at.unwrap_or(approval.asked_at)),
    };
    let id = match (approval.decision, is_current) {
        (None, true) => "approval-waiting",
        (Some(Decision::Approved), true) => "approval-approved",
        (Some(Decision::Returned), _) => "approval-returned",
        (None | Some(Decision::Approved), false) => "approval-outdated",
    };
    let text = t_with(id, &[("who", who.as_str().into()), ("date", date_time(when).into())]);
    let comment =
        (!approval.comment.is_empty()).then(|| view! { <blockquote class="k-typed k-quote">{approval.comment.clone()}</blockquote> });
    view! { <p class="govuk-body" id="approval"><strong>{text}</strong></p> {comment} }.into_any()
}

fn ask(editor: &Editor) -> AnyView {
    let action = format!("{}/approval", tasks_path(&editor.around.agency, editor.draft.id));
    view! {
        <form method="post" action=action>
            <input type="hidden" name="version" value=editor.draft.version.to_string() />
            {parts::button(t("approval-ask"))}
        </form>
    }
    .into_any()
}

fn decide(editor: &Editor) -> AnyView {
    let action = format!("{}/approval/decision", tasks_path(&editor.around.agency, editor.draft.id));
    let step = |value: &str, button: Button| Button {
        name: "decision".to_owned(),
        value: value.to_owned(),
        ..button
    };
    let comment = Textarea {
        name: "comment".to_owned(),
        label: t("approval-comment").into(),
        hint: Some(t("approval-comment-hint").into()),
        rows: Some(3),
        ..Textarea::default()
    };
    view! {
        <form method="post" action=action class="k-sheet" novalidate="">
            <input type="hidden" name="version" value=editor.draft.version.to_string() />
            {comment}
            <div class="govuk-button-group">
                {step("approved", parts::button(t("approval-approve")))} {step("returned", parts::secondary(t("approval-return")))}
            </div>
        </form>
    }
    .into_any()
}
