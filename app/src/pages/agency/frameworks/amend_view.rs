//! How the form of an amendment looks: only what may change now has an input.

use super::{agencies, amend::Desk, manage::rules_table};
use crate::{
    components::govuk::{BackLink, DateInput, Details, ErrorItem, ErrorSummary, Input},
    form::{Form, message},
    pages::{
        agency::drafts,
        parts::{self, Room},
    },
    text::{localized, money, t, t_with},
};
use domain::{
    FieldError, FigureKey, Money,
    amendment::{Amended, rule},
    calendar,
    framework::{FrameworkKind, Lot},
    organisation::Agency,
};
use leptos::prelude::*;

pub fn body(desk: &Desk, form: &Form, found: &[Agency]) -> AnyView {
    let (lang, title) = localized(&desk.terms.framework.title);
    let inputs = view! { {texts(desk, form)} {period(desk, form)} {who(desk, form, found)} {amounts(desk, form)} {reason(desk, form)} };
    let form = drafts::section_form_below(summary(desk, form), desk.at(), desk.draft.version, inputs.into_any());
    let rules = Details::new(t("amend-rules-title"), rules_table(&desk.terms.framework, desk.phase));
    let discard = (desk.draft.version > 0).then(|| {
        let action = format!("{}/amend/discard", desk.home());
        view! { <form method="post" action=action><button class="k-linkbutton">{t("amend-discard")}</button></form> }
    });
    let rest = view! {
        <p class="govuk-body">{t("amend-text")}</p>
        {rules}
        {form}
        {discard}
    };
    view! {
        {BackLink::new(desk.home(), t("life-manage-title"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            <div class="k-page-head"><div>
                <span class="govuk-caption-l" lang=lang>{title}</span>
                <h1 class="govuk-heading-xl">{t("amend-title")}</h1>
            </div></div>
            {rest}
        </div></div>
    }
    .into_any()
}

/// Each names its field: many can lack the same.
fn summary(desk: &Desk, form: &Form) -> AnyView {
    if !form.is_invalid() {
        return ().into_any();
    }
    let error_list = form.errors.iter().map(|error| item(desk, error, "")).collect();
    ErrorSummary {
        title_text: t("problem-title"),
        error_list,
        ..ErrorSummary::default()
    }
    .into_any()
}

/// An error with a link to its field, on the page `at`.
pub fn item(desk: &Desk, error: &FieldError, at: &str) -> ErrorItem {
    let text = match called(desk, &error.field) {
        Some(what) if error.id != "error-changed-meanwhile" => {
            t_with("frameworks-problem", &[("what", what.into()), ("message", message(error).into())])
        }
        _ => message(error),
    };
    ErrorItem {
        href: format!("{at}#{}", error.field),
        text,
        ..ErrorItem::default()
    }
}

/// "Lot 2: Ceiling", "Title, in French".
fn called(desk: &Desk, field: &str) -> Option<String> {
    let parts: Vec<&str> = field.split('.').collect();
    let (lot, name, last) = match parts.as_slice() {
        ["lot", number, name, rest @ ..] => (Some(*number), format!("lot-{name}"), rest.last()),
        [name, rest @ ..] => (None, (*name).to_owned(), rest.last()),
        [] => return None,
    };
    let id = format!("frameworks-field-{}", name.replace('_', "-"));
    let label = i18n::exists(&id).then(|| t(&id))?;
    let languages = &desk.agency.publish_languages;
    let label = match last.filter(|lang| languages.len() > 1 && languages.iter().any(|known| known == **lang)) {
        Some(lang) => t_with(
            "input-in-language",
            &[("label", label.into()), ("language", parts::language_name(lang).into())],
        ),
        None => label,
    };
    Some(lot.map_or_else(|| label.clone(), |lot| format!("{} {lot}: {label}", t("market-lot"))))
}

fn may(desk: &Desk, what: Amended) -> bool {
    rule(what, desk.terms.framework.kind, desk.phase).is_allowed
}

fn localized_input(desk: &Desk, form: &Form, name: &str, label: &str, hint: Option<String>, room: Room) -> AnyView {
    // A link to the whole text needs a place to go to.
    view! { <div id=name.to_owned() tabindex="-1">{parts::localized(form, &desk.agency.publish_languages, name, &t(label), hint, room)}</div> }.into_any()
}

fn texts(desk: &Desk, form: &Form) -> AnyView {
    let framework = &desk.terms.framework;
    let reasons = [
        (
            "undivided_reason",
            "frameworks-field-undivided-reason",
            framework.undivided_reason.is_some(),
        ),
        ("reach_reason", "frameworks-field-reach-reason", framework.reach_reason.is_some()),
    ];
    let reasons = reasons
        .into_iter()
        .filter(|(_, _, is_there)| *is_there)
        .map(|(name, label, _)| localized_input(desk, form, name, label, None, Room::Rows(5)))
        .collect_view();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("amend-texts")}</h2>
            <p class="govuk-hint">{t("amend-texts-hint")}</p>
            {localized_input(desk, form, "title", "frameworks-field-title", None, Room::Line)}
            {localized_input(desk, form, "purpose", "frameworks-field-purpose", None, Room::Rows(6))}
            {reasons}
        </section>
    }
    .into_any()
}

fn period(desk: &Desk, form: &Form) -> AnyView {
    let framework = &desk.terms.framework;
    let is_closed = framework.kind == FrameworkKind::Closed;
    let date = |name: &str, label: &str, hint: String| DateInput {
        hint: Some(hint.into()),
        ..parts::date(form, name, t(label))
    };
    let takes = framework.admission_until.is_none_or(|until| desk.now < until);
    let until = (takes && may(desk, Amended::AdmissionLater))
        .then(|| date("admission_until", "frameworks-field-admission-until", t("amend-later-only")));
    let live = (is_closed && may(desk, Amended::LiveLater)).then(|| date("live_from", "frameworks-field-live-from", t("amend-live-hint")));
    let years = desk.figures.value(FigureKey::ClosedYearsMax, calendar::local_date(desk.now));
    let ends_hint = if is_closed {
        t_with("amend-ends-closed", &[("years", years.into())])
    } else {
        t("amend-ends-dynamic")
    };
    let why = is_closed.then(|| {
        let hint = t_with("amend-duration-hint", &[("years", years.into())]);
        localized_input(
            desk,
            form,
            "duration_reason",
            "frameworks-field-duration-reason",
            Some(hint),
            Room::Rows(4),
        )
    });
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("frameworks-section-period")}</h2>
            {until} {live} {date("ends_at", "frameworks-field-ends-at", ends_hint)} {why}
        </section>
    }
    .into_any()
}

fn who(desk: &Desk, form: &Form, found: &[Agency]) -> AnyView {
    let may_add = may(desk, Amended::AgencyAdded);
    let hint = t(if may_add {
        "amend-agencies-dynamic"
    } else {
        "amend-agencies-closed"
    });
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("frameworks-section-agencies")}</h2>
            <p class="govuk-hint">{hint}</p>
            {agencies::inputs(form, &desk.named, found, may_add)}
        </section>
    }
    .into_any()
}

fn amounts(desk: &Desk, form: &Form) -> AnyView {
    let hint = if may(desk, Amended::CeilingRaised) {
        t("amend-value-dynamic")
    } else {
        t("amend-value-closed")
    };
    let value = Input {
        hint: Some(hint.into()),
        ..parts::euro(form, "value", t("frameworks-field-value"))
    };
    let lots = desk.terms.lots.iter().filter(|lot| lot.cancelled_at.is_none());
    let lots = lots.map(|lot| one_lot(desk, form, lot)).collect_view();
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("frameworks-section-lots")}</h2>
            {value}
            {lots}
        </section>
    }
    .into_any()
}

fn one_lot(desk: &Desk, form: &Form, lot: &Lot) -> AnyView {
    let at = |name: &str| format!("lot.{}.{name}", lot.number);
    let committed = desk.committed(lot.number);
    let ceiling = Input {
        hint: (committed > 0).then(|| t_with("amend-ceiling-hint", &[("amount", money(Money::eur(committed)).into())]).into()),
        ..parts::euro(form, &at("ceiling"), t("frameworks-field-lot-ceiling"))
    };
    let largest = parts::euro(form, &at("largest_assignment"), t("frameworks-field-lot-largest-assignment"));
    let (lang, title) = localized(&lot.title);
    view! {
        <fieldset class="govuk-fieldset k-repeat">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{format!("{} {}: ", t("market-lot"), lot.number)} <span lang=lang>{title}</span></legend>
            {localized_input(desk, form, &at("title"), "frameworks-field-lot-title", None, Room::Line)}
            {localized_input(desk, form, &at("outcome"), "frameworks-field-lot-outcome", None, Room::Rows(4))}
            {ceiling}
            {largest}
        </fieldset>
    }
    .into_any()
}

fn reason(desk: &Desk, form: &Form) -> AnyView {
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("amend-reason-title")}</h2>
            {localized_input(desk, form, "reason", "frameworks-field-reason", Some(t("amend-reason-hint")), Room::Rows(4))}
        </section>
    }
    .into_any()
}
