//! How many firms fit what a draft needs, and what excludes the others: beside the needs, live where scripts run, and in the task list.

use super::{editor::Editor, section_path};
use crate::{
    context::Ctx,
    error::PageError,
    islands::LiveCheck,
    layout,
    matching::Sought,
    team_fit,
    text::{t, t_with},
};
use axum::response::{IntoResponse, Response};
use domain::{
    FigureKey, LotId,
    draft::{AssignmentSection, Fields},
    team_fit::{Obstacle, TeamFit},
};
use http::StatusCode;
use leptos::prelude::*;

/// Id of the element that the island keeps up to date.
const PANEL: &str = "teams-panel";

/// For what is typed so far; `None` before it says what is needed.
pub async fn count(ctx: &Ctx, editor_fields: &Fields) -> Result<Option<TeamFit>, PageError> {
    if editor_fields.list("capabilities").next().is_none() {
        return Ok(None);
    }
    let db = ctx.state.store.read();
    let figures = store::figures::load(db).await?;
    let lot = match editor_fields.get("route") {
        "call-off" => editor_fields.get("lot").parse::<LotId>().ok(),
        _ => None,
    };
    let sought = Sought::draft(editor_fields, ctx.now());
    Ok(Some(team_fit::count(db, &sought.need, lot, &figures, ctx.now()).await?))
}

/// What is typed and not saved: 422 with the count, 204 where nothing is asked yet.
pub async fn live(ctx: &Ctx, fields: &Fields) -> Result<Response, PageError> {
    let Some(fit) = count(ctx, fields).await? else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let figures = store::figures::load(ctx.state.store.read()).await?;
    let share = figures.value(FigureKey::CapacityTurnoverShare, domain::calendar::local_date(ctx.now()));
    let mut answer = layout::fragment(ctx, move || counted(&fit, share)).await?;
    *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(answer)
}

/// The form of the needs with the count beside it.
pub fn beside(editor: &Editor, fit: Option<&TeamFit>, form: AnyView) -> AnyView {
    let url = format!(
        "{}/guard",
        section_path(&editor.around.agency, editor.draft.id, AssignmentSection::Needs)
    );
    let share = editor.around.figure(FigureKey::CapacityTurnoverShare);
    let content = fit.map_or_else(
        || view! { <p class="govuk-body-s">{t("teams-fit-nothing")}</p> }.into_any(),
        |fit| counted(fit, share),
    );
    view! {
        <div class="k-columns k-guarded">
            <div id="needed">{form}</div>
            <aside class="k-aside k-guard__panel" aria-label=t("teams-fit-title")>
                <div id=PANEL aria-live="polite">{content}</div>
                <LiveCheck form="needed".to_owned() panel=PANEL.to_owned() url=url nothing=t("teams-fit-nothing") />
            </aside>
        </div>
    }
    .into_any()
}

/// One line for the task list.
pub fn line(fit: &TeamFit) -> String {
    t_with("teams-fit-line", &[("fit", fit.fit.into()), ("all", fit.in_trade.into())])
}

fn counted(fit: &TeamFit, share: i64) -> AnyView {
    let rows = fit
        .excluded()
        .into_iter()
        .map(|(obstacle, all, alone)| {
            let name = match obstacle {
                Obstacle::Size => t_with("teams-fit-size", &[("share", share.into())]),
                _ => t(&format!("teams-fit-{obstacle}")),
            };
            let alone = (alone > 0).then(|| view! { <span class="k-meta">{t_with("teams-fit-alone", &[("count", alone.into())])}</span> });
            view! { <li><strong class="k-excluded__count">{all}</strong><span>{name} {alone}</span></li> }
        })
        .collect_view();
    let others = fit.in_trade - fit.fit;
    let excluded = (others > 0).then(|| {
        view! {
            <h3 class="govuk-heading-s">{t_with("teams-fit-excluded", &[("count", others.into())])}</h3>
            <ul class="k-excluded">{rows}</ul>
        }
    });
    view! {
        <h2 class="govuk-heading-s">{t("teams-fit-title")}</h2>
        <p class="k-bignumber">{fit.fit}</p>
        <p class="govuk-body-s">{line(fit)}</p>
        {excluded}
        <p class="govuk-body-s"><a class="govuk-link" href="/how-matching-works">{t("matches-how-title")}</a></p>
    }
    .into_any()
}
