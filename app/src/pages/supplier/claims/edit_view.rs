//! A claim as it is worked on: the form, and beside it who says so and until when it counts.

use super::{expiry_tag, home, last_day, path, provenance_tag, referee::Asking, view};
use crate::{
    components::govuk::{BackLink, InsetText},
    form::Form,
    pages::parts,
    text::{date, t, t_with},
};
use domain::{profile::Provenance, referee::RefereeState};
use leptos::prelude::*;

pub fn body(editing: &Asking, form: &Form) -> AnyView {
    let here = path(&editing.supplier, editing.claim.id);
    view! {
        {BackLink::new(home(&editing.supplier), t("supplier-claims-title"))}
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("supplier-claim-title")}</h1>
            <p class="govuk-body-l">{t("supplier-claim-lead")}</p>
        </div></div>
        <div class="k-columns">
            <div>{before_saving(editing)} {view::fields(form, here.clone(), t("action-save"))}</div>
            <aside class="k-aside">{said(editing, &here)} {counts(editing, &here)} {more(&here)}</aside>
        </div>
    }
    .into_any()
}

/// What is lost by new words, said before they are saved.
fn before_saving(editing: &Asking) -> Option<InsetText> {
    let is_asked = editing
        .requests
        .iter()
        .any(|request| request.state(editing.now) == RefereeState::Waiting);
    let id = match editing.claim.provenance {
        Provenance::ConfirmedByReferee => "claim-confirmed-warning",
        Provenance::PublicAward => "claim-award-warning",
        Provenance::SelfDeclared if is_asked => "claim-asked-warning",
        Provenance::SelfDeclared => return None,
    };
    Some(InsetText {
        text: t(id),
        ..InsetText::default()
    })
}

fn said(editing: &Asking, here: &str) -> AnyView {
    let claim = &editing.claim;
    let current = editing.requests.iter().find(|request| request.version == claim.version);
    let state = current.map(|request| request.state(editing.now));
    let on = |id: &str, at| t_with(id, &[("date", date(at).into())]);
    let text = match (claim.provenance, state, current) {
        (Provenance::ConfirmedByReferee, _, Some(request)) => on("claim-said-confirmed", request.answered_at.unwrap_or(claim.updated_at)),
        (Provenance::ConfirmedByReferee, ..) => t("claim-said-confirmed-before"),
        (Provenance::PublicAward, ..) => t("claim-said-award"),
        (_, Some(RefereeState::Waiting), Some(request)) => on("claim-said-waiting", request.asked_at),
        (_, Some(RefereeState::Wrong | RefereeState::NotClient), _) => t("claim-said-declined"),
        _ => t("claim-said-self"),
    };
    let id = match claim.provenance {
        Provenance::SelfDeclared if state != Some(RefereeState::Waiting) => "referee-ask-title",
        _ => "claim-said-more",
    };
    view! {
        <h2 class="govuk-heading-s">{t("claim-said-title")}</h2>
        <p class="govuk-body">{provenance_tag(claim.provenance)}</p>
        <p class="govuk-body">{text}</p>
        <p class="govuk-body"><a class="govuk-link" href=format!("{here}/referee")>{t(id)}</a></p>
    }
    .into_any()
}

/// Until when it counts, and the press that renews it where that is near.
fn counts(editing: &Asking, here: &str) -> AnyView {
    let claim = &editing.claim;
    let Some(at) = claim.expires_at else {
        return view! { <h2 class="govuk-heading-s">{t("claim-counts-title")}</h2><p class="govuk-body">{t("claim-counts-always")}</p> }
            .into_any();
    };
    let is_over = claim.is_expired(editing.now);
    let id = if is_over { "claim-counted-until" } else { "claim-counts-until" };
    let renew = (is_over || claim.expires_soon(editing.now)).then(|| renew(here));
    view! {
        <h2 class="govuk-heading-s">{t("claim-counts-title")}</h2>
        <p class="govuk-body">{expiry_tag(claim, editing.now)}</p>
        <p class="govuk-body">{t_with(id, &[("date", last_day(at).into())])}</p>
        {renew}
    }
    .into_any()
}

/// "Still true", with what it does.
pub fn renew(claim: &str) -> AnyView {
    view! {
        <form method="post" action=format!("{claim}/renew")>
            <p class="govuk-hint govuk-!-margin-bottom-2">{t("claim-renew-hint")}</p>
            {parts::secondary(t("claim-renew"))}
        </form>
    }
    .into_any()
}

fn more(here: &str) -> AnyView {
    view! {
        <ul class="govuk-list">
            <li><a class="govuk-link" href=format!("{here}/versions")>{t("claim-versions-title")}</a></li>
            <li><a class="govuk-link" href=format!("{here}/delete")>{t("supplier-claim-delete-title")}</a></li>
        </ul>
    }
    .into_any()
}
