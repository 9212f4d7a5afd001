//! The form of a decision: each requirement beside what was sent, met or not with the reason, then admit or refuse.

use super::Case;
use crate::{
    components::govuk::{ChoiceItem, Details, InsetText, Radios, Textarea},
    form::Form,
    pages::{
        market,
        parts::{
            self,
            admission::{self, finding_tag},
        },
    },
    text::{t, t_with},
};
use domain::{
    admission::Ground,
    fit::{Fit, Requirement},
};
use leptos::prelude::*;

pub fn form(case: &Case, form: &Form) -> AnyView {
    match case.ending {
        Some(ground) => ending(case, ground, form),
        None => judging(case, form),
    }
}

/// Nothing is left to judge: the firm is told why it is not about the firm.
fn ending(case: &Case, ground: Ground, form: &Form) -> AnyView {
    let rule = case.lot.framework.limits.as_ref().filter(|_| ground == Ground::LotLimit);
    let rule = rule.map(market::limits_of);
    let mut reason = parts::textarea(form, "ending_reason", t("ending-reason"));
    reason.hint = Some(t("ending-reason-hint").into());
    reason.rows = Some(4);
    let title = t(&format!("ending-{ground}"));
    view! {
        <form method="post" action=case.path() novalidate="">
            <section class="k-section">
                <h2 class="govuk-heading-m">{title}</h2>
                <p class="govuk-body">{t(&format!("ending-why-{ground}"))}</p>
                {rule}
                {reason} {parts::button(t("ending-action"))}
            </section>
        </form>
    }
    .into_any()
}

fn judging(case: &Case, form: &Form) -> AnyView {
    let items = case.fits.iter().map(|fit| item(case, fit, form)).collect_view();
    let language = parts::language_name(&case.supplier.language);
    let decision = Radios {
        name: "decision".to_owned(),
        value: form.value("decision"),
        hint: Some(t("decide-decision-hint").into()),
        items: vec![
            ChoiceItem::new("admit", t("decide-admit")).hint(t("decide-admit-hint")),
            ChoiceItem::new("refuse", t("decide-refuse")).hint(t("decide-refuse-hint")),
        ],
        error_message: parts::error(form, "decision"),
        ..parts::radios(t("decide-decision"))
    };
    view! {
        <form method="post" action=case.path() novalidate="">
            <section class="k-section">
                <h2 class="govuk-heading-m">{t("decide-requirements")}</h2>
                {InsetText { text: t_with("decide-language", &[("language", language.into())]), ..InsetText::default() }}
                <ol class="k-fit">{items} {other(form)}</ol>
            </section>
            <section class="k-section">{decision} {parts::button(t("decide-action"))}</section>
        </form>
    }
    .into_any()
}

fn item(case: &Case, fit: &Fit, form: &Form) -> AnyView {
    let class = if fit.is_met() {
        "k-fit__item k-fit__item--met"
    } else {
        "k-fit__item k-fit__item--missing"
    };
    let title = admission::requirement(&fit.requirement);
    let evidence = evidence(case, fit);
    view! {
        <li class=class>
            <div class="k-fit__head"><h3 class="k-fit__title">{title.clone()}</h3>{finding_tag(&fit.finding)}</div>
            <p class="k-fit__asked">{admission::asked(&fit.requirement, &case.lot.lot)}</p>
            <p>{admission::has(fit, &case.snapshot)}</p>
            {evidence}
            <div class="k-fit__judge">{judge(form, &fit.requirement, &title)} {reason(form, &fit.requirement, &title)}</div>
        </li>
    }
    .into_any()
}

/// The claims that meet the need, open to be read; for the declaration what it says.
fn evidence(case: &Case, fit: &Fit) -> AnyView {
    if fit.requirement == Requirement::Declaration {
        let said = admission::declaration(case.snapshot.declaration.as_ref(), &case.supplier.language);
        let mut details = Details::new(t("decide-declaration"), said);
        details.open = !fit.is_met();
        return view! { {details} }.into_any();
    }
    let claims: Vec<_> = case.snapshot.claims.iter().filter(|claim| fit.claims.contains(&claim.id)).collect();
    if claims.is_empty() {
        return ().into_any();
    }
    let shown = claims.iter().map(|claim| admission::claim(claim)).collect_view();
    let mut details = Details::new(t_with("fit-evidence", &[("count", claims.len().into())]), shown);
    details.open = true;
    view! { {details} }.into_any()
}

fn judge(form: &Form, requirement: &Requirement, title: &str) -> Radios {
    let name = format!("met.{}", requirement.key());
    let mut radios = Radios {
        value: form.value(&name),
        items: vec![
            ChoiceItem::new("yes", t("decision-met")),
            ChoiceItem::new("no", t("decision-unmet")),
        ],
        error_message: parts::error(form, &name),
        classes: "govuk-radios--small govuk-radios--inline".to_owned(),
        name,
        ..parts::radios(t_with("decide-is-met", &[("requirement", title.into())]))
    };
    if let Some(fieldset) = radios.fieldset.as_mut() {
        fieldset.legend.classes = "govuk-visually-hidden".to_owned();
    }
    radios
}

fn reason(form: &Form, requirement: &Requirement, title: &str) -> Textarea {
    let label = t_with("decide-reason", &[("requirement", title.into())]);
    let mut reason = parts::textarea(form, &format!("reason.{}", requirement.key()), label);
    reason.rows = Some(2);
    reason
}

/// What else the notice asks, or a word to the firm.
fn other(form: &Form) -> AnyView {
    let title = t("requirement-other");
    let radios = Radios {
        value: if form.has("met.other", "no") {
            "no".to_owned()
        } else {
            "note".to_owned()
        },
        items: vec![
            ChoiceItem::new("note", t("decide-other-note")),
            ChoiceItem::new("no", t("decide-other-unmet")),
        ],
        ..judge(form, &Requirement::Other, &title)
    };
    view! {
        <li class="k-fit__item">
            <div class="k-fit__head"><h3 class="k-fit__title">{title.clone()}</h3></div>
            <p class="k-fit__asked">{t("requirement-asked-other")}</p>
            <div class="k-fit__judge">{radios} {reason(form, &Requirement::Other, &title)}</div>
        </li>
    }
    .into_any()
}
