//! The form, and what a right receipt proves.

use crate::{
    components::govuk::{BackLink, Panel, SummaryCell, SummaryList, SummaryRow, Textarea},
    form::Form,
    pages::parts,
    text::{t, t_with, to_the_second},
};
use leptos::prelude::*;
use receipt::{Event, Proven, PublicKey};

pub fn start(form: &Form, keys: &[PublicKey]) -> AnyView {
    let keys = keys
        .iter()
        .rev()
        .map(|key| view! { <li><code>{key.id()}</code></li> })
        .collect_view();
    view! {
        {parts::summary(form)}
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("receipts-title")}</h1>
            <p class="govuk-body-l">{t("receipts-lead")}</p>
        </div></div>
        <div class="k-columns">
            <form method="post" action="/receipts" enctype="multipart/form-data" novalidate="">
                {given(form, "receipt", t("receipts-receipt"), t("receipts-receipt-hint"))}
                {given(form, "head", parts::optional(t("receipts-head")), t("receipts-head-hint"))}
                {parts::button(t("receipts-check"))}
                <p class="govuk-hint">{t("receipts-not-stored")}</p>
            </form>
            <aside class="k-aside">
                <h2 class="govuk-heading-s">{t("receipts-keys")}</h2>
                <ul class="govuk-list">{keys}</ul>
                <p class="govuk-body-s"><a class="govuk-link" href="/receipts/keys.pem" download="">{t("receipts-keys-file")}</a></p>
                <p class="govuk-body-s">{t("receipts-offline")}</p>
                <p class="govuk-body-s"><code>"kavel receipt verify receipt.json --key kavel-receipt-keys.pem"</code></p>
            </aside>
        </div>
    }
    .into_any()
}

/// Pasted, or as a file.
fn given(form: &Form, name: &'static str, label: String, hint: String) -> AnyView {
    let file = format!("{name}_file");
    let pasted = Textarea {
        rows: Some(5),
        spellcheck: Some(false),
        classes: "k-code".to_owned(),
        hint: Some(hint.into()),
        ..parts::textarea(form, name, label)
    };
    view! {
        {pasted}
        <div class="govuk-form-group">
            <label class="govuk-label" for=file.clone()>{t(&format!("receipts-{name}-file"))}</label>
            <input class="govuk-file-upload" type="file" id=file.clone() name=file accept="application/json,.json" />
        </div>
    }
    .into_any()
}

pub fn right(proven: &Proven) -> AnyView {
    let entry = &proven.receipt.entry;
    let number = entry.number;
    let event = t(match entry.event {
        Event::Submit => "receipts-event-submit",
        Event::Withdraw => "receipts-event-withdraw",
    });
    let link = view! { <a class="govuk-link" href=format!("/assignments/{number}")>{number.to_string()}</a> };
    let rows = vec![
        SummaryRow::new(t("receipts-assignment"), SummaryCell::view(link)),
        SummaryRow::new(t("receipts-event"), event),
        SummaryRow::new(t("receipts-arrived"), to_the_second(entry.arrived)),
        SummaryRow::new(t("receipts-deadline"), to_the_second(entry.deadline)),
        SummaryRow::new(t("receipts-place"), entry.seq.to_string()),
        SummaryRow::new(
            t("receipts-key"),
            SummaryCell::view(view! { <code>{proven.receipt.key.clone()}</code> }),
        ),
    ];
    let log = match &proven.head {
        Some(head) => t_with(
            "receipts-proven-log",
            &[("size", head.size.into()), ("closed", to_the_second(head.closed).into())],
        ),
        None => t("receipts-proven-time"),
    };
    let panel = Panel {
        title_text: t("receipts-right"),
        text: t("receipts-right-text"),
        ..Panel::default()
    };
    view! {
        {BackLink::new("/receipts", t("receipts-another"))}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            {panel}
            {SummaryList { rows, ..SummaryList::default() }}
            <p class="govuk-body">{log}</p>
            <p class="govuk-body">{t("receipts-last-counts")}</p>
        </div></div>
    }
    .into_any()
}
