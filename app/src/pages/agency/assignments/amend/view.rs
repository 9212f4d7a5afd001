//! How the form of an amendment looks: the parts of the launch one below the other, then the kind of change and the reason.

use super::desk::Desk;
use crate::{
    components::govuk::{BackLink, Button, ChoiceItem, ErrorItem, ErrorSummary, Input, InsetText, Radios},
    form::{Form, message},
    guarding::override_field,
    pages::{
        agency::{
            assignments::{check::called, home, sections},
            drafts,
        },
        parts::{self, Room, guard as shown},
    },
    text::{date, localized, money_short, t, t_with},
};
use domain::{
    FieldError, FigureKey, calendar,
    draft::{AssignmentSection as Part, bid_days, deadline_after_amendment},
};
use leptos::prelude::*;

pub fn body(desk: &Desk, form: &Form) -> AnyView {
    let (lang, title) = localized(&desk.published.title);
    let inputs = view! {
        {text_parts(desk, form)}
        {outcomes(desk, form)}
        {part(desk, form, Part::Budget, budget(desk, form))}
        {part(desk, form, Part::Constraints, sections::texts::constraints(&desk.editor, form))}
        {part(desk, form, Part::Acceptance, sections::texts::acceptance(&desk.editor, form))}
        {criteria(desk, form)}
        {part(desk, form, Part::Needs, sections::needs::inputs(form))}
        {guarded(desk, form)}
        {effect(desk, form)}
        <section class="k-section" id="part-dates"><h2 class="govuk-heading-l">{t("assignment-part-dates")}</h2>{dates(desk, form)}</section>
        {reason(desk, form)}
    };
    let form_view = drafts::section_form_below(summary(desk, form), desk.at(), desk.editor.draft.version, inputs.into_any());
    let discard = (desk.editor.draft.version > 0).then(|| {
        let action = format!("{}/discard", desk.at());
        view! { <form method="post" action=action><button class="k-linkbutton">{t("amend-discard")}</button></form> }
    });
    let over = desk.is_over().then(|| InsetText {
        text: t("assignment-amend-over"),
        id: "over".to_owned(),
        ..InsetText::default()
    });
    view! {
        {BackLink::new(home(desk.agency()), t("nav-assignments"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            <div class="k-page-head"><div>
                <span class="govuk-caption-l" lang=lang>{title}</span>
                <h1 class="govuk-heading-xl">{t("assignment-amend-title")}</h1>
                <p class="govuk-body-l">{t("assignment-amend-lead")}</p>
            </div></div>
            {over}
            {form_view}
            {essential(desk)}
            {discard}
        </div></div>
    }
    .into_any()
}

/// What is no amendment any more, and the way then.
fn essential(desk: &Desk) -> AnyView {
    let cancel = format!("{}/{}/cancel", home(desk.agency()), desk.published.number);
    view! {
        <p class="govuk-inset-text">{t("assignment-amend-essential")} " " <a class="govuk-link" href=cancel>{t("assignment-cancel")}</a></p>
    }
    .into_any()
}

/// Each error names its field: many can lack the same.
fn summary(desk: &Desk, form: &Form) -> AnyView {
    if !form.is_invalid() {
        return ().into_any();
    }
    ErrorSummary {
        title_text: t("problem-title"),
        error_list: form.errors.iter().map(|error| item(desk, error, "")).collect(),
        ..ErrorSummary::default()
    }
    .into_any()
}

/// An error with a link to its field, on the page `at`.
pub fn item(desk: &Desk, error: &FieldError, at: &str) -> ErrorItem {
    let text = match Part::of(&error.field) {
        Some(section) => format!("{}: {}", called(&desk.editor, section, &error.field), message(error)),
        None => message(error),
    };
    ErrorItem {
        href: format!("{at}#{}", error.field),
        text,
        ..ErrorItem::default()
    }
}

/// A part of the launch: folded while nothing in it changes and nothing is wrong with it.
fn part(desk: &Desk, form: &Form, section: Part, inputs: AnyView) -> AnyView {
    let is_wrong = form.errors.iter().any(|error| Part::of(&error.field) == Some(section));
    let changes = desk.changes_in(section);
    let changed = changes.then(|| view! { <strong class="govuk-tag">{t("assignment-amend-changed")}</strong> });
    view! {
        <details class="k-fold" id=format!("part-{section}") open=is_wrong || changes>
            <summary class="k-fold__summary"><h2 class="k-fold__title">{t(&format!("assignment-part-{section}"))}</h2> " " {changed}</summary>
            <div class="k-fold__inner">{inputs}</div>
        </details>
    }
    .into_any()
}

fn text_parts(desk: &Desk, form: &Form) -> AnyView {
    view! {
        {part(desk, form, Part::Problem, sections::texts::problem(&desk.editor, form))}
        {part(desk, form, Part::Affected, sections::texts::affected(&desk.editor, form))}
    }
    .into_any()
}

/// One of several, or that it is taken out.
fn framed(prefix: &str, group: u32, legend: String, inputs: AnyView, can_go: bool) -> AnyView {
    let out = can_go.then(|| {
        step(
            format!("out:{prefix}:{group}"),
            t_with("assignment-amend-out", &[("what", legend.as_str().into())]),
        )
    });
    let id = format!("{prefix}.{group}");
    view! {
        <fieldset class="govuk-fieldset k-repeat" id=id>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
            {inputs}
            {out}
        </fieldset>
    }
    .into_any()
}

fn step(value: String, text: String) -> Button {
    Button {
        name: "step".to_owned(),
        value,
        ..parts::secondary(text)
    }
}

fn outcomes(desk: &Desk, form: &Form) -> AnyView {
    let groups = desk.groups("outcome", desk.published.outcomes.len());
    let is_new = |group: u32| usize::try_from(group).is_ok_and(|group| group > desk.published.outcomes.len());
    let list = groups
        .into_iter()
        .zip(1_usize..)
        .map(|(group, place)| {
            let legend = t_with("assignment-outcome", &[("number", place.into())]);
            framed(
                "outcome",
                group,
                legend,
                sections::outcomes::one(&desk.editor, form, group),
                is_new(group),
            )
        })
        .collect_view();
    let add = step("add:outcome".to_owned(), t("assignment-add-outcome"));
    part(
        desk,
        form,
        Part::Outcomes,
        view! { <p class="govuk-hint">{t("assignment-amend-outcomes-hint")}</p> <div id="outcome">{list}</div> {add} }.into_any(),
    )
}

fn criteria(desk: &Desk, form: &Form) -> AnyView {
    let published = desk.published.criteria.len();
    let shown = desk.groups("criterion", published);
    let list = shown
        .iter()
        .zip(1_usize..)
        .map(|(group, place)| {
            let legend = t_with("assignment-criterion", &[("number", place.into())]);
            framed(
                "criterion",
                *group,
                legend,
                sections::criteria::one(&desk.editor, form, *group),
                true,
            )
        })
        .collect_view();
    let gone = (1_u32..)
        .zip(&desk.published.criteria)
        .filter(|(group, _)| !shown.contains(group))
        .map(|(group, criterion)| {
            let (lang, name) = localized(&criterion.name);
            let back = step(format!("back:criterion:{group}"), t_with("assignment-amend-back", &[("what", name.as_str().into())]));
            view! { <p class="govuk-inset-text" id=format!("criterion.{group}")><s lang=lang>{name}</s> " " {t("assignment-amend-gone")} <br /> {back}</p> }
        })
        .collect_view();
    let inputs = view! {
        {sections::criteria::award(&desk.editor, form)}
        <div id="criterion">{list} {gone}</div>
        {sections::criteria::total(&form.fields)}
        {step("add:criterion".to_owned(), t("assignment-add-criterion"))}
    };
    part(desk, form, Part::Criteria, inputs.into_any())
}

fn budget(desk: &Desk, form: &Form) -> AnyView {
    let around = &desk.editor.around;
    let room = around.lots.first().map(|own| own.room);
    let most = room.and_then(|room| match (room.left(), room.largest_assignment) {
        (Some(left), Some(largest)) => Some(if left.cents < largest.cents { left } else { largest }),
        (left, largest) => left.or(largest),
    });
    let hint = most.map(|most| t_with("assignment-amend-budget-max", &[("amount", money_short(most).into())]));
    let budget = Input {
        hint: hint.map(Into::into),
        ..parts::euro(form, "budget", t("assignment-field-budget"))
    };
    view! { {budget} }.into_any()
}

fn dates(desk: &Desk, form: &Form) -> AnyView {
    let opens = (desk.published.dates.opens_at > desk.now())
        .then(|| parts::moment(form, "opens_at", t("assignment-field-opens"), t("assignment-amend-opens-hint")));
    view! {
        {opens}
        {parts::moment(form, "questions_until", t("assignment-field-questions"), t("assignment-amend-later-hint"))}
        {parts::moment(form, "deadline", t("assignment-field-deadline"), t("assignment-amend-later-hint"))}
        {parts::date(form, "starts_on", t("assignment-field-starts"))}
        {parts::date(form, "ends_on", t("assignment-field-ends"))}
    }
    .into_any()
}

/// What was found in the texts that change, and a reason for each rule that stops publishing.
fn guarded(desk: &Desk, form: &Form) -> AnyView {
    let places = desk.places();
    let rules = desk.reasons_for();
    if places.is_empty() && rules.is_empty() {
        return ().into_any();
    }
    let mut first = 1;
    let found = places
        .into_iter()
        .map(|place| {
            let list = shown::list(&place.text, place.lang, &place.findings, first);
            first += place.findings.len();
            let name = place
                .section()
                .map_or_else(String::new, |section| called(&desk.editor, section, &place.field));
            view! { <p class="govuk-body"><a class="govuk-link" href=format!("#{}", place.field)>{name}</a></p> {list} }
        })
        .collect_view();
    let reasons = rules
        .into_iter()
        .map(|rule| {
            let label = t_with("guard-reason", &[("rule", shown::rule_name(rule).into())]);
            parts::localized(form, desk.editor.languages(), &override_field(rule), &label, None, Room::Rows(3))
        })
        .collect_view();
    view! {
        <section class="k-section" id="guard">
            <h2 class="govuk-heading-l">{t("guard-title")}</h2>
            {found}
            {reasons}
        </section>
    }
    .into_any()
}

/// Material or not, with what follows from it.
fn effect(desk: &Desk, form: &Form) -> AnyView {
    let around = &desk.editor.around;
    let context = desk.editor.context();
    let days = bid_days(desk.fields(), &context).unwrap_or_default();
    let needed = deadline_after_amendment(&desk.published, &context);
    let share = around
        .figures
        .value(FigureKey::ClarificationShareMax, calendar::local_date(desk.now()));
    let material = t_with(
        "assignment-amend-material-hint",
        &[("days", days.into()), ("date", date(needed).into())],
    );
    let clearer = t_with("assignment-amend-clarification-hint", &[("max", share.into())]);
    let radios = Radios {
        name: "effect".to_owned(),
        value: form.value("effect"),
        items: vec![
            ChoiceItem::new("material", t("assignment-amend-material")).hint(material),
            ChoiceItem::new("clarification", t("assignment-amend-clarification")).hint(clearer),
        ],
        error_message: parts::error(form, "effect"),
        ..parts::radios(t("assignment-amend-effect"))
    };
    view! {
        <section class="k-section" id="part-effect">
            <h2 class="govuk-heading-l">{t("assignment-amend-effect-title")}</h2>
            {radios}
        </section>
    }
    .into_any()
}

fn reason(desk: &Desk, form: &Form) -> AnyView {
    let languages = desk.editor.languages();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-l">{t("amend-reason-title")}</h2>
            {parts::localized(form, languages, "reason", &t("frameworks-field-reason"), Some(t("assignment-amend-reason-hint")), Room::Rows(4))}
        </section>
    }
    .into_any()
}
