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
    let mut fields = Fields::new();
    for name in ["kind", "object_kind", "object_id"] {
        fields.set(name, query.first(name).unwrap_or_default());
    }
    ctx.page(Page::new(ctx.t("operator-audit-title")), move || {
        body(&Form::new(fields), list, pagination, checked)
    })
    .await
}

fn body(form: &Form, list: Paged<AuditEvent>, pagination: Option<Pagination>, checked: Option<Result<u64, BrokenLink>>) -> AnyView {
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
        {events(list.items)}
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
    items.extend(AuditKind::ALL.iter().map(|kind| SelectItem::new(kind.as_str(), kind.as_str())));
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

fn events(events: Vec<AuditEvent>) -> AnyView {
    if events.is_empty() {
        return view! { <p class="govuk-body">{t("results-empty-text")}</p> }.into_any();
    }
    let rows = events.into_iter().map(row).collect();
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

/// Exactly what is stored: ids, and instants in UTC.
fn row(event: AuditEvent) -> Vec<Cell> {
    let object = serde_urlencoded::to_string([("object_kind", &event.object_kind), ("object_id", &event.object_id)]).unwrap_or_default();
    let href = format!("/operator/audit?{object}");
    let object = format!("{} {}", event.object_kind, event.object_id);
    vec![
        Cell::number(event.number.to_string()),
        Cell::from(event.at.to_string()),
        Cell::from(event.kind.as_str()),
        Cell::from(actor(&event.actor)),
        Cell::view(view! { <a class="govuk-link" href=href>{object}</a> }),
        Cell::view(view! { <code>{event.detail}</code> }),
    ]
}

fn actor(actor: &Actor) -> String {
    match actor.id() {
        id if id.is_empty() => actor.kind().to_owned(),
        id => format!("{} {id}", actor.kind()),
    }
}
