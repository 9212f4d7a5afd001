//! Answers go to all at one instant: what will be public, whether the deadline moves, and then all of it in one transaction.

use super::{find_assignment, home, list::excerpt};
use crate::{
    components::govuk::{BackLink, ChoiceItem, InsetText},
    context::{Ctx, Segments},
    error::{PageError, PageResult},
    form::{Form, Typed},
    layout::Page,
    mails::MailJob,
    middleware::limits::RateLimit,
    pages::parts,
    text::{date_time, localized, t, t_with},
};
use domain::{
    FieldError, FigureKey, Instant,
    assignment::Assignment,
    calendar::local_date,
    draft::Fields,
    organisation::Agency,
    permission::Permission,
    phase::can_bid,
    question::{Question, QuestionState, answers_due, moved_deadline},
};
use leptos::prelude::*;
use store::StoreError;

struct Shown {
    agency: Agency,
    assignment: Assignment,
    drafted: Vec<Question>,
    /// Where the deadline moves to if an answer that adds information is released now.
    later: Option<Instant>,
    has_moved: bool,
    is_open: bool,
    now: Instant,
}

impl Shown {
    async fn load(ctx: &Ctx, agency: Agency, number: i64) -> Result<Self, PageError> {
        let assignment = find_assignment(ctx, &agency, number).await?;
        let (db, now) = (ctx.state.store.read(), ctx.now());
        let mut drafted = store::questions::list(db, assignment.id).await?;
        drafted.retain(|question| question.state(&agency.publish_languages) == QuestionState::Drafted);
        let most_days = store::figures::load(db).await?.value(FigureKey::LateAnswerDaysMax, local_date(now));
        let has_moved = store::questions::deadline_move(db, assignment.id).await?.is_some();
        Ok(Self {
            later: moved_deadline(&assignment.dates, now, most_days).filter(|_| !has_moved),
            has_moved,
            is_open: can_bid(&assignment, now),
            agency,
            assignment,
            drafted,
            now,
        })
    }

    /// The chosen ones; `None` where one of them is not drafted any more.
    fn chosen(&self, fields: &Fields) -> Option<Vec<Question>> {
        let ids = fields.list("question");
        ids.map(|id| self.drafted.iter().find(|question| question.id.to_string() == id).cloned())
            .collect()
    }
}

pub async fn show(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>) -> PageResult {
    let agency = ctx.agency(number).await?;
    ctx.require(Permission::EditAssignment, agency.id)?;
    let shown = Shown::load(&ctx, agency, assignment).await?;
    let ids: Vec<String> = shown.drafted.iter().map(|question| question.id.to_string()).collect();
    let form = Form::new(Fields::from_iter([("question".to_owned(), ids.join("\n"))]));
    ctx.page(page(&ctx), move || body(&shown, &form)).await
}

pub async fn submit(ctx: Ctx, Segments((number, assignment)): Segments<(i64, i64)>, Typed(fields): Typed) -> PageResult {
    ctx.limit(RateLimit::Form)?;
    let agency = ctx.agency(number).await?;
    let acting = ctx.require(Permission::EditAssignment, agency.id)?;
    let shown = Shown::load(&ctx, agency, assignment).await?;
    let chosen = match check(&shown, &fields) {
        Ok(chosen) => chosen,
        Err(errors) => return invalid(&ctx, shown, fields, errors).await,
    };
    let adds_information = chosen.iter().any(|question| question.adds_information);
    let deadline = shown.later.filter(|_| adds_information);
    let tx = ctx.state.store.write(acting.actor(), shown.now).await?;
    match store::questions::release(&tx, &shown.assignment, &chosen, deadline).await {
        Ok(()) => {}
        Err(StoreError::Stale) => {
            drop(tx);
            let again = Shown::load(&ctx, shown.agency, shown.assignment.number).await?;
            return invalid(&ctx, again, fields, parts::one_error("question", "answers-error-changed")).await;
        }
        Err(error) => return Err(error.into()),
    }
    let mail = MailJob::AnswersReleased {
        assignment: shown.assignment.id,
        at: shown.now,
    };
    tx.enqueue(mail.job(), shown.now).await?;
    tx.commit().await?;
    let flash = if deadline.is_some() {
        "answers-flash-moved"
    } else {
        "answers-flash-released"
    };
    ctx.redirect_with(&home(&shown.agency, &shown.assignment), flash)
}

async fn invalid(ctx: &Ctx, shown: Shown, fields: Fields, errors: Vec<FieldError>) -> PageResult {
    let form = Form::with_errors(fields, errors);
    ctx.invalid(page(ctx), move || body(&shown, &form)).await
}

fn check(shown: &Shown, fields: &Fields) -> Result<Vec<Question>, Vec<FieldError>> {
    let error = |id| Err(parts::one_error("question", id));
    if !shown.is_open {
        return error("answers-error-closed");
    }
    match shown.chosen(fields) {
        None => error("answers-error-changed"),
        Some(chosen) if chosen.is_empty() => error("answers-error-none"),
        Some(chosen) => Ok(chosen),
    }
}

fn page(ctx: &Ctx) -> Page {
    Page::new(ctx.t("answers-release-title"))
}

fn body(shown: &Shown, form: &Form) -> AnyView {
    let (lang, title) = localized(&shown.assignment.title);
    let back = home(&shown.agency, &shown.assignment);
    let rest = if shown.drafted.is_empty() || !shown.is_open {
        let (title, text) = if shown.is_open {
            ("answers-release-none", "answers-release-none-text")
        } else {
            ("answers-error-closed", "answers-closed")
        };
        view! { <div class="k-empty" id="question"><h2 class="k-empty__title">{t(title)}</h2><p>{t(text)}</p></div> }.into_any()
    } else {
        choose(shown, form, &back)
    };
    view! {
        {BackLink::new(back.clone(), t("questions-title"))}
        {parts::summary(form)}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{title}</span>
            <h1 class="govuk-heading-xl">{t("answers-release-title")}</h1>
            <p class="govuk-body-l">{t("answers-release-lead")}</p>
        </div></div>
        {rest}
    }
    .into_any()
}

fn choose(shown: &Shown, form: &Form, back: &str) -> AnyView {
    let items = shown.drafted.iter().map(choice).collect();
    let action = format!("{back}/release");
    view! {
        {effect(shown)}
        <form method="post" action=action novalidate="">
            {parts::ticks(form, "question", t("answers-release-legend"), items)}
            <div class="govuk-button-group">{parts::button(t("answers-release-button"))} <a class="govuk-link" href=back.to_owned()>{t("action-cancel")}</a></div>
        </form>
    }
    .into_any()
}

fn choice(question: &Question) -> ChoiceItem {
    let (lang, text) = localized(&question.shown());
    let (answer_lang, answer) = localized(&question.answer);
    let adds = question
        .adds_information
        .then(|| view! { <strong class="govuk-tag govuk-tag--yellow">{t("answers-adds")}</strong> });
    let label = view! { <span lang=lang>{excerpt(&text)}</span> };
    let hint = view! { <span lang=answer_lang>{excerpt(&answer)}</span> " " {adds} };
    ChoiceItem {
        html: Some(crate::components::govuk::html_of(label)),
        hint: Some(crate::components::govuk::Hint {
            html: Some(crate::components::govuk::html_of(hint)),
            ..crate::components::govuk::Hint::default()
        }),
        ..ChoiceItem::new(question.id.to_string(), "")
    }
}

/// What happens to the deadline.
fn effect(shown: &Shown) -> AnyView {
    let adds_information = shown.drafted.iter().any(|question| question.adds_information);
    let due = date_time(answers_due(&shown.assignment.dates));
    let before = date_time(shown.assignment.dates.deadline);
    let text = match shown.later {
        Some(after) if adds_information => t_with(
            "answers-effect-moves",
            &[("due", due.into()), ("before", before.into()), ("after", date_time(after).into())],
        ),
        Some(_) => t_with("answers-effect-late", &[("due", due.into())]),
        None if shown.has_moved => t_with("answers-effect-moved", &[("before", before.into())]),
        None => t_with("answers-effect-none", &[("due", due.into()), ("before", before.into())]),
    };
    view! { {InsetText { text, ..InsetText::default() }} }.into_any()
}
