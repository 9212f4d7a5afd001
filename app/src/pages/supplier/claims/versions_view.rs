//! How versions of a claim look: what each changed, word by word.

use super::{path, provenance_tag, versions::Shown};
use crate::{
    components::govuk::{BackLink, InsetText},
    pages::{
        browse::labels,
        parts::{self, evidence},
    },
    text::{date_time, t, t_with},
};
use domain::{
    difference::{self, Piece},
    draft::NewClaim,
    profile::{CapabilityClaim, Provenance},
};
use leptos::prelude::*;

pub fn list(shown: &Shown) -> AnyView {
    let here = path(&shown.supplier, shown.claim.id);
    let items = shown
        .versions
        .iter()
        .enumerate()
        .map(|(at, version)| item(shown, version, shown.versions.get(at + 1)))
        .collect_view();
    view! {
        {BackLink::new(here, t("supplier-claim-title"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l">{labels::capability(&shown.claim.capability)}</span>
            <h1 class="govuk-heading-xl">{t("claim-versions-title")}</h1>
            <p class="govuk-body-l">{t("claim-versions-lead")}</p>
        </div></div>
        <ol class="k-history" reversed="">{items}</ol>
    }
    .into_any()
}

fn item(shown: &Shown, version: &CapabilityClaim, before: Option<&CapabilityClaim>) -> AnyView {
    let title = t_with("claim-version-title", &[("version", version.version.into())]);
    let is_current = version.version == shown.claim.version;
    let href = format!("{}/versions/{}", path(&shown.supplier, version.id), version.version);
    let see = t_with("claim-version-see", &[("version", version.version.into())]);
    let current = is_current.then(|| view! { <strong class="govuk-tag">{t("claim-version-current")}</strong> });
    let changes = match before {
        Some(before) => changes(before, version),
        None => view! { <p class="govuk-body">{t("claim-version-first")}</p> }.into_any(),
    };
    view! {
        <li class="k-history__item">
            <div class="k-history__head">
                <h2 class="govuk-heading-s">{title}</h2> {current} {provenance_tag(version.provenance)}
                <span class="k-meta">{date_time(version.updated_at)}</span>
            </div>
            {changes}
            <p class="govuk-body"><a class="govuk-link" href=href>{see}</a></p>
        </li>
    }
    .into_any()
}

pub fn one(shown: &Shown, old: &CapabilityClaim) -> AnyView {
    let here = path(&shown.supplier, shown.claim.id);
    let versions = format!("{here}/versions");
    let action = format!("{versions}/{}", old.version);
    let rest = if NewClaim::from(old) == NewClaim::from(&shown.claim) {
        view! { <p class="govuk-body">{t("claim-version-same")}</p> }.into_any()
    } else {
        let lost = (shown.claim.provenance != Provenance::SelfDeclared).then(|| InsetText {
            text: t("claim-restore-warning"),
            ..InsetText::default()
        });
        view! {
            <section class="k-section">
                <h2 class="govuk-heading-m">{t("claim-restore-title")}</h2>
                <p class="govuk-body">{t("claim-restore-text")}</p>
                {changes(&shown.claim, old)}
                {lost}
                <form method="post" action=action>
                    <div class="govuk-button-group">{parts::button(t("claim-restore"))} <a class="govuk-link" href=versions.clone()>{t("action-cancel")}</a></div>
                </form>
            </section>
        }
        .into_any()
    };
    let title = t_with("claim-version-title", &[("version", old.version.into())]);
    view! {
        {BackLink::new(versions, t("claim-versions-title"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l">{labels::capability(&old.capability)}</span>
            <h1 class="govuk-heading-xl">{title}</h1>
            <p class="govuk-body-l">{date_time(old.updated_at)} " " {provenance_tag(old.provenance)}</p>
        </div></div>
        <section class="k-section k-sheet">{evidence(old)}</section>
        {rest}
    }
    .into_any()
}

/// The parts that differ.
fn changes(before: &CapabilityClaim, after: &CapabilityClaim) -> AnyView {
    let name = |claim: &CapabilityClaim| labels::capability(&claim.capability);
    let language = |claim: &CapabilityClaim| parts::language_name(&claim.language);
    let fields = [
        ("supplier-field-capability", name(before), name(after)),
        ("supplier-field-evidence-language", language(before), language(after)),
        ("supplier-field-client", before.client.clone(), after.client.clone()),
        ("supplier-field-period", before.period.clone(), after.period.clone()),
        ("supplier-field-situation", before.situation.clone(), after.situation.clone()),
        ("supplier-field-action", before.action.clone(), after.action.clone()),
        ("supplier-field-result", before.result.clone(), after.result.clone()),
    ];
    let lang = &after.language;
    let rows = fields
        .into_iter()
        .filter(|(_, old, new)| old != new)
        .map(|(id, old, new)| view! { <div><dt>{t(id)}</dt><dd lang=lang.clone()>{differing(&old, &new)}</dd></div> })
        .collect_view();
    view! { <dl class="k-difference">{rows}</dl> }.into_any()
}

/// Inside a view: what went and what came, marked by more than colour.
pub fn differing(old: &str, new: &str) -> AnyView {
    difference::words(old, new)
        .into_iter()
        .map(|piece| match piece {
            Piece::Same(text) => view! { <span>{text}</span> }.into_any(),
            Piece::Removed(text) => {
                view! { <del><span class="govuk-visually-hidden">{t("difference-removed")} " "</span>{text}</del> }.into_any()
            }
            Piece::Added(text) => {
                view! { <ins><span class="govuk-visually-hidden">{t("difference-added")} " "</span>{text}</ins> }.into_any()
            }
        })
        .collect_view()
        .into_any()
}
