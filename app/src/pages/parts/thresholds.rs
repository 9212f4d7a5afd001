//! What a sum of lots reaches, with the source of each figure.

use crate::{
    components::govuk::{Cell, Table, Tag, html_of},
    text::{money, t, t_with},
};
use domain::{Figures, Money, thresholds::thresholds};
use jiff::civil::Date;
use leptos::prelude::*;

/// A section of a page; `rest` is said below the table.
#[must_use]
pub fn thresholds_section(sum: Money, figures: &Figures, today: Date, rest: Option<AnyView>) -> AnyView {
    let text = |text: String| Cell { text, ..Cell::default() };
    let rows = thresholds(sum, figures, today)
        .into_iter()
        .map(|threshold| {
            let tag = if threshold.is_reached {
                Tag::coloured("blue", t("frameworks-threshold-reached"))
            } else {
                Tag::coloured("grey", t("frameworks-threshold-below"))
            };
            let source = figures
                .row(threshold.key, today)
                .map_or_else(String::new, |row| row.source.to_string());
            vec![
                text(t(&format!("figure-{}", threshold.key.as_str()))),
                Cell::number(money(threshold.amount)),
                Cell {
                    html: Some(html_of(tag)),
                    ..Cell::default()
                },
                Cell {
                    attributes: [("lang", "en")].into(),
                    ..text(source)
                },
            ]
        })
        .collect();
    let label = t("frameworks-thresholds-title");
    let table = Table {
        head: Some(vec![
            text(t("frameworks-threshold")),
            Cell::number(t("frameworks-threshold-amount")),
            text(t("frameworks-threshold-state")),
            text(t("frameworks-threshold-source")),
        ]),
        rows,
        caption: label.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{label.clone()}</h2>
            <p class="govuk-body">{t_with("frameworks-thresholds-text", &[("sum", money(sum).into())])}</p>
            <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div>
            {rest}
        </section>
    }
    .into_any()
}
