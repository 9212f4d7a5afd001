//! How taking a plan over looks: its reasons, the limits per supplier, and the sentences that have to be published, begun with the figures.

use super::{
    accept::{UNFINISHED, reasons},
    work::Desk,
};
use crate::{
    components::govuk::{BackLink, Input},
    context::Ctx,
    error::PageError,
    form::Form,
    pages::parts::{self, Room, attention::counted},
    text::{money, t, t_with, within},
};
use domain::{Money, draft::Fields};
use i18n::Locale;
use leptos::prelude::*;
use lots::Plan;

/// What is typed already: for one lot why it is not divided, and for lots that nobody reaches why they are as they are.
pub async fn begun(ctx: &Ctx, desk: &Desk, plan: &Plan) -> Result<Fields, PageError> {
    let mut fields = Fields::new();
    let designed = if plan.lots.len() == 1 {
        Some(desk.asked().run(&ctx.state).await?)
    } else {
        None
    };
    for lang in &desk.agency.publish_languages {
        let locale = Locale::parse(lang).unwrap_or(ctx.locale);
        let begin = |id: &str, args: &[(&str, i18n::Value)]| within(locale, || t_with(id, args));
        if let Some(designed) = &designed {
            let best = &designed.design.best;
            let value = within(locale, || money(Money::eur(plan.value())));
            let args = [
                ("value", value.into()),
                ("one", i64::from(plan.smallest_reach()).into()),
                ("lots", counted(best.lots.len()).into()),
                ("each", i64::from(best.smallest_reach()).into()),
            ];
            fields.set(format!("undivided_reason.{lang}"), begin("design-undivided-text", &args));
        }
        let unreached: Vec<String> = plan
            .lots
            .iter()
            .filter(|lot| lot.reach == 0)
            .map(|lot| lot.number.to_string())
            .collect();
        if !unreached.is_empty() {
            let args = [
                ("lots", i18n::list(locale, &unreached).into()),
                ("count", counted(unreached.len()).into()),
            ];
            fields.set(format!("reach_reason.{lang}"), begin("designs-unreached-text", &args));
        }
    }
    debug_assert!(fields.iter().all(|(_, text)| text.ends_with(UNFINISHED)), "a sentence to finish");
    Ok(fields)
}

pub fn body(desk: &Desk, plan: &Plan, form: &Form) -> AnyView {
    let lead = t_with(
        "designs-accept-lead",
        &[
            ("lots", counted(plan.lots.len()).into()),
            ("value", money(Money::eur(plan.value())).into()),
        ],
    );
    let lines = reasons(plan);
    let lines = lines.lines().map(|line| view! { <li>{line.to_owned()}</li> }).collect_view();
    let rest = view! {
        {parts::summary(form)}
        <ul class="govuk-list govuk-list--bullet">{lines}</ul>
        <form method="post" action=format!("{}/accept", desk.path()) novalidate="">
            {published(desk, plan, form)}
            {(plan.lots.len() > 1).then(|| limits(desk, form))}
            <div class="govuk-button-group">{parts::button(t("designs-accept"))} <a class="govuk-link" href=desk.path()>{t("action-cancel")}</a></div>
        </form>
    };
    view! {
        {BackLink::new(desk.path(), desk.stored.name.clone())}
        {parts::column(t("designs-accept-title"), Some(lead), rest.into_any())}
    }
    .into_any()
}

fn text(desk: &Desk, form: &Form, name: &str, label: &str, hint: String) -> AnyView {
    parts::localized(form, &desk.agency.publish_languages, name, &t(label), Some(hint), Room::Rows(5))
}

/// The reasons that such a plan needs.
fn published(desk: &Desk, plan: &Plan, form: &Form) -> Option<AnyView> {
    let undivided = (plan.lots.len() == 1).then(|| {
        text(
            desk,
            form,
            "undivided_reason",
            "frameworks-field-undivided-reason",
            t("frameworks-undivided-hint"),
        )
    });
    let unreached = plan.lots.iter().any(|lot| lot.reach == 0).then(|| {
        text(
            desk,
            form,
            "reach_reason",
            "frameworks-field-reach-reason",
            t("frameworks-reach-hint"),
        )
    });
    if undivided.is_none() && unreached.is_none() {
        return None;
    }
    Some(view! { <section class="k-section"><h2 class="govuk-heading-m">{t("frameworks-section-reasons")}</h2>{undivided} {unreached}</section> }.into_any())
}

/// How many lots one firm may apply for and get, and the rule that chooses.
fn limits(desk: &Desk, form: &Form) -> AnyView {
    let number = |name: &str, label: &str, hint: &str| Input {
        hint: Some(t(hint).into()),
        ..parts::whole_number(form, name, parts::optional(t(label)))
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("designs-limits-title")}</h2>
            <p class="govuk-body">{t("designs-limits-text")}</p>
            {number("most_applied", "frameworks-field-most-applied", "frameworks-most-applied-hint")}
            {number("most_won", "frameworks-field-most-won", "frameworks-most-won-hint")}
            {text(desk, form, "limit_rule", "frameworks-field-limit-rule", t("frameworks-limit-rule-hint"))}
        </section>
    }
    .into_any()
}
