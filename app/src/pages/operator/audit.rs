//! The audit chain: what happened, newest first, and whether the chain holds.

use super::{breadcrumbs, scroll};
use crate::{
    components::govuk::{Button, Cell, Input, NotificationBanner, Pagination, Select, SelectItem, Table, WarningText},
    context::{Ctx, QueryPairs},
    error::{PageError, PageResult},
    form::Form,
    layout::Page,
    pages::parts,
    text::{t, t_with},
};
use domain::{
    audit::{Actor, AuditEvent, AuditKind},
    draft::Fields,
};
use leptos::prelude::*;
use std::collections::HashMap;
use store::{
    Paged,
    audit::{BrokenLink, Filter},
};

pub async fn show(ctx: Ctx, query: QueryPairs) -> PageResult {
    ctx.require_operator()?;
    let page = parts::page_asked(&query);
    let filter = Filter {
        kind: query.first("kind").and_then(AuditKind::parse),
        object_kind: query.first("object_kind").map(str::to_owned),
        object_id: query.first("object_id").map(str::to_owned),
        actor: None,
    };
    let list = store::audit::list(ctx.state.store.read(), &filter, page).await?;
    if !parts::is_there(page, list.total) {
        return Err(PageError::NotFound);
    }
    let checked = match query.first("check") {
        Some(_) => Some(store::audit::verify(ctx.state.store.read()).await?),
        None => None,
    };
    let pagination = parts::pages(&ctx, page, list.total);
    let objects = pages_of(&ctx, &list.items).await?;
    let mut fields = Fields::new();
    for name in ["kind", "object_kind", "object_id"] {
        fields.set(name, query.first(name).unwrap_or_default());
    }
    ctx.page(Page::new(ctx.t("operator-audit-title")), move || {
        body(&Form::new(fields), list, &objects, pagination, checked)
    })
    .await
}

fn body(
    form: &Form,
    list: Paged<AuditEvent>,
    objects: &Pages,
    pagination: Option<Pagination>,
    checked: Option<Result<u64, BrokenLink>>,
) -> AnyView {
    let total = i64::try_from(list.total).unwrap_or(i64::MAX);
    view! {
        {breadcrumbs(t("operator-audit-title"))}
        <h1 class="govuk-heading-xl">{t("operator-audit-title")}</h1>
        <p class="govuk-body-l">{t("operator-audit-lead")}</p>
        {checked.map(result)}
        <form method="get" action="/operator/audit">
            <input type="hidden" name="check" value="1" />
            {parts::secondary(t("operator-audit-check"))}
        </form>
        {filter_form(form)}
        <p class="govuk-body" role="status">{t_with("results-count", &[("count", total.into())])}</p>
        {events(list.items, objects)}
        {pagination}
    }
    .into_any()
}

fn result(result: Result<u64, BrokenLink>) -> AnyView {
    match result {
        Ok(count) => {
            let text = t_with(
                "operator-audit-holds",
                &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())],
            );
            NotificationBanner::success(t("success-title"), text).into_any()
        }
        Err(link) => {
            let text = t_with("operator-audit-broken", &[("number", link.number.to_string().into())]);
            WarningText {
                icon_fallback_text: t("warning-title"),
                ..WarningText::from(text)
            }
            .into_any()
        }
    }
}

fn filter_form(form: &Form) -> AnyView {
    let mut items = vec![SelectItem::new("", t("operator-any"))];
    let mut kinds: Vec<(String, AuditKind)> = AuditKind::ALL.iter().map(|kind| (kind_name(*kind), *kind)).collect();
    kinds.sort_by(|a, b| a.0.cmp(&b.0));
    items.extend(kinds.into_iter().map(|(name, kind)| SelectItem::new(kind.as_str(), name)));
    let kind = Select {
        name: "kind".to_owned(),
        items,
        value: form.value("kind"),
        label: t("operator-audit-kind").into(),
        ..Select::default()
    };
    let field = |name: &str, label: String| Input {
        spellcheck: Some(false),
        classes: "govuk-input--width-20".to_owned(),
        ..parts::input(form, name, label)
    };
    let clear = Button {
        href: "/operator/audit".to_owned(),
        ..parts::secondary(t("filter-clear-all"))
    };
    view! {
        <form method="get" action="/operator/audit" class="k-section">
            {kind}
            {field("object_kind", t("operator-audit-object-kind"))}
            {field("object_id", t("operator-audit-object-id"))}
            <div class="govuk-button-group">{parts::button(t("action-apply"))} {clear}</div>
        </form>
    }
    .into_any()
}

fn events(events: Vec<AuditEvent>, pages: &Pages) -> AnyView {
    if events.is_empty() {
        return view! { <p class="govuk-body">{t("results-empty-text")}</p> }.into_any();
    }
    let rows = events.into_iter().map(|event| row(event, pages)).collect();
    let head = [
        "operator-audit-number",
        "operator-audit-at",
        "operator-audit-kind",
        "operator-audit-actor",
        "operator-audit-object",
        "operator-audit-detail",
    ]
    .map(|id| Cell::from(t(id)));
    scroll(Table {
        rows,
        head: Some(head.into()),
        caption: t("operator-audit-title"),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    })
}

/// What happened, in words.
fn kind_name(kind: AuditKind) -> String {
    t(&format!("audit-kind-{}", kind.as_str()))
}

/// The public page of an object, by its id as the chain has it.
type Pages = HashMap<String, String>;

/// The objects of these events that have a public page.
async fn pages_of(ctx: &Ctx, events: &[AuditEvent]) -> Result<Pages, PageError> {
    fn ids<T: std::str::FromStr>(events: &[AuditEvent], kind: &str) -> Vec<T> {
        let objects = events.iter().filter(|event| event.object_kind == kind);
        objects.filter_map(|event| event.object_id.parse().ok()).collect()
    }
    let (db, mut pages) = (ctx.state.store.read(), Pages::new());
    for (id, agency) in store::agencies::map_by_ids(db, &ids(events, "agency")).await? {
        pages.insert(id.to_string(), format!("/agencies/{}", agency.number));
    }
    for (id, firm) in store::suppliers::map_by_ids(db, &ids(events, "supplier")).await? {
        pages.insert(id.to_string(), format!("/suppliers/{}", firm.number));
    }
    for (id, framework) in store::frameworks::map_by_ids(db, &ids(events, "framework")).await? {
        pages.insert(id.to_string(), format!("/frameworks/{}", framework.number));
    }
    for assignment in store::assignments::list_by_ids(db, &ids(events, "assignment")).await? {
        pages.insert(assignment.id.to_string(), format!("/assignments/{}", assignment.number));
    }
    Ok(pages)
}

/// Besides the kind exactly what is stored: ids, and instants in UTC.
fn row(event: AuditEvent, pages: &Pages) -> Vec<Cell> {
    let open = pages.get(&event.object_id).cloned().map(|href| {
        view! { " " <a class="govuk-link" href=href>{t("audit-open")} <span class="govuk-visually-hidden">" " {event.object_id.clone()}</span></a> }
    });
    let object = serde_urlencoded::to_string([("object_kind", &event.object_kind), ("object_id", &event.object_id)]).unwrap_or_default();
    let href = format!("/operator/audit?{object}");
    let object = format!("{} {}", event.object_kind, event.object_id);
    vec![
        Cell::number(event.number.to_string()),
        Cell::from(event.at.to_string()),
        Cell::from(kind_name(event.kind)),
        Cell::from(actor(&event.actor)),
        Cell::view(view! { <a class="govuk-link" href=href>{object}</a> {open} }),
        Cell::view(view! { <code>{event.detail}</code> }),
    ]
}

fn actor(actor: &Actor) -> String {
    match actor.id() {
        id if id.is_empty() => actor.kind().to_owned(),
        id => format!("{} {id}", actor.kind()),
    }
}
