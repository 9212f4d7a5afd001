//! How bringing a profile in looks: the file, what is wrong with it, what it would change.

use super::super::{
    claims::{last_day, versions_differing as differing},
    profile_json::Whole,
};
use crate::{
    components::govuk::{BackLink, Tag, Textarea},
    form::{Form, message},
    pages::{browse::labels, parts},
    text::{date, t, t_with},
};
use domain::{
    LocalizedText,
    draft::{NewClaim, NewTeam, SupplierProfile},
    organisation::Supplier,
    profile_json::{Change, JsonError, Plan, PlannedClaim, PlannedTeam},
};
use leptos::prelude::*;

/// Errors listed; a file has more only where it is something else altogether.
const ERRORS_SHOWN: usize = 50;

pub fn ask(supplier: &Supplier, form: &Form, wrong: &[JsonError]) -> AnyView {
    let home = format!("/supplier/{}/profile", supplier.number);
    let text = Textarea {
        hint: Some(t("json-field-text-hint").into()),
        rows: Some(12),
        spellcheck: Some(false),
        classes: "k-code".to_owned(),
        ..parts::textarea(form, "text", t("json-field-text"))
    };
    let rest = view! {
        {parts::summary(form)}
        {errors(wrong)}
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("json-export-title")}</h2>
            <p class="govuk-body">{t("json-export-text")}</p>
            <ul class="govuk-list">
                <li><a class="govuk-link" href=format!("{home}.json") download="">{t("json-export-all")}</a></li>
                <li><a class="govuk-link" href=format!("/suppliers/{}/profile.json", supplier.number)>{t("json-export-public")}</a></li>
            </ul>
        </section>
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("json-import-title")}</h2>
            <p class="govuk-body">{t("json-import-text")}</p>
            <form method="post" action=format!("{home}/import") enctype="multipart/form-data" novalidate="">
                <div class="govuk-form-group">
                    <label class="govuk-label" for="file">{parts::optional(t("json-field-file"))}</label>
                    <input class="govuk-file-upload" type="file" id="file" name="file" accept="application/json,.json" />
                </div>
                {text} {parts::button(t("json-look"))}
            </form>
        </section>
    };
    view! { {BackLink::new(home.clone(), t("supplier-profile-title"))} {parts::column(t("json-title"), Some(t("json-lead")), rest.into_any())} }
        .into_any()
}

/// What is wrong, each at its place in the file.
fn errors(wrong: &[JsonError]) -> AnyView {
    if wrong.is_empty() {
        return ().into_any();
    }
    let items = wrong
        .iter()
        .take(ERRORS_SHOWN)
        .map(|error| {
            let place = if error.pointer.is_empty() {
                "/".to_owned()
            } else {
                error.pointer.clone()
            };
            view! { <div><dt><code>{place}</code></dt><dd>{message(&error.error)}</dd></div> }
        })
        .collect_view();
    let more = wrong.len().saturating_sub(ERRORS_SHOWN);
    let more = (more > 0).then(|| {
        let text = t_with("json-errors-more", &[("count", parts::attention::counted(more).into())]);
        view! { <p class="govuk-body">{text}</p> }
    });
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("json-errors-title")}</h2>
            <dl class="k-pointers">{items}</dl>
            {more}
        </section>
    }
    .into_any()
}

pub fn preview(whole: &Whole, plan: &Plan, seen: &str, form: &Form) -> AnyView {
    let home = format!("/supplier/{}/profile/import", whole.supplier.number);
    let action = format!("{home}/preview");
    let take = if plan.is_empty() {
        view! { <p class="govuk-body">{t("json-nothing-new")}</p> }.into_any()
    } else {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="seen" value=seen.to_owned() />
                <div class="govuk-button-group">{parts::button(t("json-take"))} <a class="govuk-link" href=home.clone()>{t("action-cancel")}</a></div>
            </form>
        }
        .into_any()
    };
    let rest = view! {
        {parts::summary(form)}
        <div id="seen" tabindex="-1">
            {firm(whole, plan)}
            {list("json-claims", plan.claims.iter().map(|claim| (claim.change, planned_claim(whole, claim))).collect())}
            {list("json-teams", plan.teams.iter().map(|team| (team.change, planned_team(whole, team))).collect())}
        </div>
        {take}
    };
    view! {
        {BackLink::new(home.clone(), t("json-title"))}
        {parts::column(t("json-preview-title"), Some(t("json-preview-lead")), rest.into_any())}
    }
    .into_any()
}

fn firm(whole: &Whole, plan: &Plan) -> AnyView {
    let Some(new) = &plan.profile else {
        return view! { <section class="k-section"><h2 class="govuk-heading-m">{t("json-firm")}</h2><p class="govuk-body">{t("json-firm-same")}</p></section> }.into_any();
    };
    let rows = plan
        .changed
        .iter()
        .map(|key| {
            let (before, after) = values(key, &whole.supplier, new);
            let label = t(&format!("json-key-{}", key.replace('_', "-")));
            let shown = if *key == "summary" {
                differing(&before, &after)
            } else {
                replaced(before, after)
            };
            view! { <div><dt>{label}</dt><dd>{shown}</dd></div> }
        })
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("json-firm")}</h2><dl class="k-difference">{rows}</dl></section> }
        .into_any()
}

/// A short thing in the place of another: as a whole, not word by word.
fn replaced(before: String, after: String) -> AnyView {
    let one = |text: String, is_old: bool| (!text.is_empty()).then(|| if is_old { differing(&text, "") } else { differing("", &text) });
    view! { {one(before, true)} " " {one(after, false)} }.into_any()
}

/// One field before and after, as it is read.
fn values(key: &str, old: &Supplier, new: &SupplierProfile) -> (String, String) {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let euros = |cents: Option<i64>| cents.map(parts::plain_euros).unwrap_or_default();
    let regions = |codes: &[String]| codes.iter().map(|code| labels::region(code)).collect::<Vec<_>>().join(", ");
    let languages = |tags: &[String]| tags.iter().map(|tag| parts::language_name(tag)).collect::<Vec<_>>().join(", ");
    let texts = |text: &LocalizedText| {
        text.iter()
            .map(|(lang, text)| format!("{lang}: {text}"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    match key {
        "name" => (old.name.clone(), new.name.clone()),
        "website" => (old.website.clone().unwrap_or_default(), new.website.clone().unwrap_or_default()),
        "language" => (parts::language_name(&old.language), parts::language_name(&new.language)),
        "languages" => (languages(&old.languages), languages(&new.languages)),
        "summary" => (texts(&old.summary), texts(&new.summary)),
        "nuts" => (regions(&old.nuts), regions(&new.nuts)),
        "headcount" => (number(old.headcount), number(new.headcount)),
        "turnover_cents" => (euros(old.turnover_cents), euros(new.turnover_cents)),
        _ => (euros(old.balance_cents), euros(new.balance_cents)),
    }
}

/// What is added or changes, then how many stay as they are.
fn list(title: &'static str, items: Vec<(Change, AnyView)>) -> AnyView {
    let count = |change: Change| parts::attention::counted(items.iter().filter(|(one, _)| *one == change).count());
    let counted = t_with(
        "json-counted",
        &[
            ("added", count(Change::Added).into()),
            ("changed", count(Change::Changed).into()),
            ("same", count(Change::Same).into()),
        ],
    );
    let shown = items
        .into_iter()
        .filter(|(change, _)| *change != Change::Same)
        .map(|(_, view)| view)
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t(title)}</h2><p class="govuk-body">{counted}</p><ol class="k-history">{shown}</ol></section> }.into_any()
}

fn change_tag(change: Change) -> Tag {
    match change {
        Change::Added => Tag::coloured("green", t("json-added")),
        Change::Changed => Tag::coloured("blue", t("json-changed")),
        Change::Same => Tag::coloured("grey", t("json-same")),
    }
}

fn planned_claim(whole: &Whole, planned: &PlannedClaim) -> AnyView {
    let before = planned.id.and_then(|id| whole.claims.iter().find(|claim| claim.id == id));
    let old = before.map(NewClaim::from);
    let day = |at: Option<domain::Instant>| at.map(last_day).unwrap_or_default();
    let expiry = (day(before.and_then(|claim| claim.expires_at)), day(planned.expires_at));
    let rows = claim_rows(old.as_ref(), &planned.new)
        .into_iter()
        .chain(std::iter::once(("claim-field-expires", expiry.0, expiry.1)))
        .filter(|(_, old, new)| old != new)
        .map(|(id, old, new)| view! { <div><dt>{t(id)}</dt><dd lang=planned.new.language.clone()>{planned_text(planned.change, &old, new)}</dd></div> })
        .collect_view();
    let own = planned
        .says_confirmed
        .then(|| view! { <p class="govuk-body">{t("json-own-words")}</p> });
    let updated = before
        .map(|claim| view! { <span class="k-meta">{t_with("supplier-claim-updated", &[("date", date(claim.updated_at).into())])}</span> });
    view! {
        <li class="k-history__item">
            <div class="k-history__head"><h3 class="govuk-heading-s">{labels::capability(&planned.new.capability)}</h3> {change_tag(planned.change)} {updated}</div>
            <dl class="k-difference">{rows}</dl> {own}
        </li>
    }
    .into_any()
}

/// Of what is new altogether nothing needs marking.
fn planned_text(change: Change, old: &str, new: String) -> AnyView {
    match change {
        Change::Added => new.into_any(),
        Change::Changed | Change::Same => differing(old, &new),
    }
}

fn claim_rows(old: Option<&NewClaim>, new: &NewClaim) -> Vec<(&'static str, String, String)> {
    let row = |id: &'static str, read: fn(&NewClaim) -> String| (id, old.map(read).unwrap_or_default(), read(new));
    vec![
        row("supplier-field-capability", |claim| labels::capability(&claim.capability)),
        row("supplier-field-evidence-language", |claim| parts::language_name(&claim.language)),
        row("supplier-field-client", |claim| claim.client.clone()),
        row("supplier-field-period", |claim| claim.period.clone()),
        row("supplier-field-situation", |claim| claim.situation.clone()),
        row("supplier-field-action", |claim| claim.action.clone()),
        row("supplier-field-result", |claim| claim.result.clone()),
    ]
}

fn planned_team(whole: &Whole, planned: &PlannedTeam) -> AnyView {
    let before = planned
        .id
        .and_then(|id| whole.teams.iter().find(|team| team.id == id))
        .map(NewTeam::from);
    let row = |id: &'static str, read: fn(&NewTeam) -> String| (id, before.as_ref().map(read).unwrap_or_default(), read(&planned.new));
    let rows = [
        row("teams-field-name", |team| team.name.clone()),
        row("teams-field-roles", |team| team.roles.join(", ")),
        row("teams-field-size", |team| team.size.to_string()),
        row("teams-field-from", |team| {
            team.available_from.map(|day| day.to_string()).unwrap_or_default()
        }),
        row("teams-field-hours", |team| {
            team.hours_a_week.map(|hours| hours.to_string()).unwrap_or_default()
        }),
        row("teams-records-title", |team| {
            team.records
                .iter()
                .map(|record| record.result.clone())
                .collect::<Vec<_>>()
                .join("\n")
        }),
    ]
    .into_iter()
    .filter(|(_, old, new)| old != new)
    .map(|(id, old, new)| view! { <div><dt>{t(id)}</dt><dd>{planned_text(planned.change, &old, new)}</dd></div> })
    .collect_view();
    view! {
        <li class="k-history__item">
            <div class="k-history__head"><h3 class="govuk-heading-s">{planned.new.name.clone()}</h3> {change_tag(planned.change)}</div>
            <dl class="k-difference">{rows}</dl>
        </li>
    }
    .into_any()
}
