//! Assignments that keep a lot or a framework from ending: firms bid on them, or will.

use super::problems;
use crate::{
    components::govuk::{ErrorItem, ErrorSummary},
    context::Ctx,
    error::PageError,
    form::{Form, message},
    text::{date_time, localized, t, t_with},
};
use domain::{AgencyId, AssignmentId, LotId, assignment::Assignment, framework::Framework, organisation::Agency};
use leptos::prelude::*;
use std::collections::HashMap;

pub struct Running {
    assignment: Assignment,
    agency: Option<Agency>,
}

pub async fn of_framework(ctx: &Ctx, framework: &Framework) -> Result<Vec<Running>, PageError> {
    let lots = store::lots::list_by_framework(ctx.state.store.read(), framework.id).await?;
    of_lots(ctx, &lots.iter().map(|lot| lot.id).collect::<Vec<_>>()).await
}

pub async fn of_lots(ctx: &Ctx, lots: &[LotId]) -> Result<Vec<Running>, PageError> {
    let mut found = Vec::new();
    for lot in lots {
        found.extend(store::assignments::list_by_lot(ctx.state.store.read(), *lot).await?);
    }
    found.retain(|assignment| store::assignments::is_running(assignment, ctx.now()));
    with_agencies(ctx, found).await
}

pub async fn load(ctx: &Ctx, ids: &[AssignmentId]) -> Result<Vec<Running>, PageError> {
    let found = store::assignments::list_by_ids(ctx.state.store.read(), ids).await?;
    with_agencies(ctx, found).await
}

async fn with_agencies(ctx: &Ctx, found: Vec<Assignment>) -> Result<Vec<Running>, PageError> {
    let ids: Vec<AgencyId> = found.iter().map(|assignment| assignment.agency).collect();
    let agencies: HashMap<AgencyId, Agency> = store::agencies::map_by_ids(ctx.state.store.read(), &ids).await?;
    let running = |assignment: Assignment| Running {
        agency: agencies.get(&assignment.agency).cloned(),
        assignment,
    };
    Ok(found.into_iter().map(running).collect())
}

/// The error about them stands at the list, not at a field of the form.
pub fn summary(languages: &[String], form: &Form) -> AnyView {
    if form.error("running").is_none() {
        return problems::summary_of_page(languages, &form.errors);
    }
    let error_list = form
        .errors
        .iter()
        .map(|error| ErrorItem::new(&error.field, message(error)))
        .collect();
    ErrorSummary {
        title_text: t("problem-title"),
        error_list,
        ..ErrorSummary::default()
    }
    .into_any()
}

pub fn view(running: &[Running]) -> Option<AnyView> {
    let items = running
        .iter()
        .map(|one| {
            let (lang, title) = localized(&one.assignment.title);
            let agency = one.agency.as_ref().map(|agency| {
                let (lang, name) = localized(&agency.name);
                view! { " · " <span lang=lang>{name}</span> }
            });
            let closes = t_with("assignments-closes", &[("date", date_time(one.assignment.dates.deadline).into())]);
            view! { <li><a class="govuk-link" href=format!("/assignments/{}", one.assignment.number) lang=lang>{title}</a> {agency} " · " {closes}</li> }
        })
        .collect_view();
    (!running.is_empty()).then(|| {
        view! {
            <div class="k-flash k-flash--warn" id="running" tabindex="-1">
                <p><strong>{t_with("life-running-count", &[("count", running.len().into())])}</strong> " " {t("life-running-text")}</p>
                <ul class="govuk-list govuk-list--bullet">{items}</ul>
            </div>
        }
        .into_any()
    })
}
