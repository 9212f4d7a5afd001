//! How the list of lots looks: each with the sum so far, and what the sum lacks of the value.

use super::{
    editor::{Editor, TypedLot},
    problems,
    section::{Said, back, is_changed_meanwhile, saved_note},
};
use crate::{
    components::govuk::{Button, Cell, Details, Input, Table, Tag, html_of},
    form::Form,
    pages::parts,
    text::{localized, money, money_short, t, t_with},
};
use domain::{Money, framework::FrameworkKind};
use leptos::prelude::*;
use uuid::Uuid;

pub fn body(editor: &Editor, form: &Form, said: Said) -> AnyView {
    let lots = editor.lots();
    let action = format!("{}/lots", editor.home());
    let summary = if is_changed_meanwhile(form) {
        parts::summary(form)
    } else {
        problems::summary(editor, &action, &form.errors)
    };
    let step = |value: &str, button: Button| Button {
        name: "step".to_owned(),
        value: value.to_owned(),
        ..button
    };
    view! {
        {back(editor)}
        <div class="k-page-head"><div>
            <h1 class="govuk-heading-xl">{t("frameworks-section-lots")}</h1>
            <p class="govuk-body-l">{t("frameworks-lead-lots")}</p>
            <p class="govuk-body"><a class="govuk-link" href=format!("/agency/{}/designs", editor.agency.number)>{t("designs-title")}</a> " · " <a class="govuk-link" href="/why-lots">{t("why-lots-title")}</a></p>
        </div></div>
        {designed(editor)}
        {saved_note(editor, said)}
        {summary}
        <form method="post" action=action novalidate="">
            // The Enter key presses the first button of a form.
            <button class="govuk-visually-hidden" name="step" value="continue" tabindex="-1" aria-hidden="true">{t("draft-continue")}</button>
            <input type="hidden" name="version" value=editor.draft.version.to_string() />
            {value(editor, form)}
            <section class="k-section" id="lot">
                <h2 class="govuk-heading-m">{t("frameworks-lots-title")}</h2>
                {if lots.is_empty() { empty() } else { table(editor, &lots) }}
                {step("add", parts::secondary(t("frameworks-lot-add")))}
                {balance(editor, &lots)}
            </section>
            <div class="k-actions">
                {step("continue", parts::button(t("draft-continue")))} {step("later", parts::secondary(t("draft-later")))}
            </div>
        </form>
    }
    .into_any()
}

/// Why the lots are as they are, where a design made them.
fn designed(editor: &Editor) -> Option<Details> {
    let fields = &editor.draft.fields;
    let id = Uuid::try_parse(fields.get("design")).ok()?;
    let lines = fields
        .get("design_reasons")
        .lines()
        .map(|line| view! { <li>{line.to_owned()}</li> })
        .collect_view();
    let href = format!("/agency/{}/designs/{id}", editor.agency.number);
    let html = view! {
        <ul class="govuk-list govuk-list--bullet">{lines}</ul>
        <p class="govuk-body"><a class="govuk-link" href=href>{t("designs-its-design")}</a></p>
    };
    Some(Details {
        summary_text: t("designs-its-reasons"),
        html: Some(html_of(html)),
        ..Details::default()
    })
}

fn value(editor: &Editor, form: &Form) -> Input {
    let hint = if editor.kind() == Some(FrameworkKind::Closed) {
        t("frameworks-value-closed")
    } else {
        t("frameworks-value-dynamic")
    };
    Input {
        hint: Some(hint.into()),
        ..parts::euro(form, "value", t("frameworks-field-value"))
    }
}

fn empty() -> AnyView {
    view! {
        <div class="k-empty">
            <h3 class="k-empty__title">{t("frameworks-lots-empty-title")}</h3>
            <p>{t("frameworks-lots-empty-text")}</p>
        </div>
    }
    .into_any()
}

/// What a lot is called where it has no title yet.
pub fn named(lot: &TypedLot) -> (String, String) {
    if lot.title.is_empty() {
        return (crate::text::locale().code().to_owned(), t("frameworks-lot-untitled"));
    }
    localized(&lot.title)
}

fn table(editor: &Editor, lots: &[TypedLot]) -> AnyView {
    let last = lots.len() - 1;
    let rows = lots
        .iter()
        .enumerate()
        .map(|(place, lot)| row(editor, lot, place == 0, place == last))
        .collect();
    let text = |id: &str| Cell {
        text: t(id),
        ..Cell::default()
    };
    let head = vec![
        text("market-number"),
        text("market-title"),
        Cell::number(t("market-ceiling")),
        Cell::number(t("market-largest")),
        Cell::number(t("frameworks-running-sum")),
        Cell {
            html: Some(html_of(
                view! { <span class="govuk-visually-hidden">{t("frameworks-lot-actions")}</span> },
            )),
            ..Cell::default()
        },
    ];
    let label = t("frameworks-lots-title");
    let table = Table {
        head: Some(head),
        rows,
        caption: label.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div> }.into_any()
}

fn row(editor: &Editor, lot: &TypedLot, is_first: bool, is_last: bool) -> Vec<Cell> {
    let (lang, title) = named(lot);
    let check = if lot.is_complete || lot.number.is_none() { "" } else { "?check=1" };
    let href = format!("{}{check}", editor.lot_at(lot.group));
    let tag = (!lot.is_complete).then(|| Tag::coloured("orange", t("frameworks-lot-incomplete")));
    let amount = |amount: Option<Money>| Cell::number(amount.map_or_else(|| t("frameworks-none-yet"), money));
    let number = lot.number.map_or_else(|| t("frameworks-none-yet"), |number| number.to_string());
    vec![
        Cell {
            text: number,
            ..Cell::default()
        },
        Cell {
            html: Some(html_of(
                view! { <a class="govuk-link" href=href lang=lang>{title.clone()}</a> " " {tag} },
            )),
            ..Cell::default()
        },
        amount(lot.ceiling),
        amount(lot.largest_assignment),
        amount(Some(lot.running_sum)),
        Cell {
            html: Some(html_of(actions(lot, &title, is_first, is_last))),
            ..Cell::default()
        },
    ]
}

/// Buttons of the form, so that a value typed above is saved by them too.
fn actions(lot: &TypedLot, title: &str, is_first: bool, is_last: bool) -> AnyView {
    let button = |step: &str, id: &str| {
        let value = format!("{step}:{}", lot.group);
        let what = title.to_owned();
        view! { <button class="k-linkbutton" name="step" value=value>{t(id)}<span class="govuk-visually-hidden">": " {what}</span></button> }
    };
    view! {
        <div class="k-row-actions">
            {(!is_first).then(|| button("up", "frameworks-lot-up"))}
            {(!is_last).then(|| button("down", "frameworks-lot-down"))}
            {button("remove", "frameworks-lot-remove")}
        </div>
    }
    .into_any()
}

/// The lots together against the value, to the cent.
fn balance(editor: &Editor, lots: &[TypedLot]) -> AnyView {
    let sum = lots.last().map_or(Money::eur(0), |lot| lot.running_sum);
    let Some(value) = editor.value().filter(|value| value.is_positive()) else {
        return ().into_any();
    };
    let difference = Money::eur(value.cents.saturating_sub(sum.cents).saturating_abs());
    let (colour, note) = match sum.cents.cmp(&value.cents) {
        std::cmp::Ordering::Equal => ("green", "frameworks-sum-equal"),
        std::cmp::Ordering::Less => ("orange", "frameworks-sum-less"),
        std::cmp::Ordering::Greater => ("red", "frameworks-sum-more"),
    };
    let share = (i128::from(sum.cents) * 100 / i128::from(value.cents)).min(100);
    let bar = t_with(
        "frameworks-sum-of-value",
        &[("sum", money(sum).into()), ("value", money(value).into())],
    );
    view! {
        <dl class="k-facts k-facts--sum">
            <div><dt>{t("frameworks-sum")}</dt><dd>{money(sum)}</dd></div>
            <div><dt>{t("frameworks-field-value")}</dt><dd>{money(value)}</dd></div>
            <div><dt>{t("frameworks-difference")}</dt><dd>{money(difference)}</dd><dd class="k-facts__note">{Tag::coloured(colour, t(note))}</dd></div>
        </dl>
        <svg class="k-bar govuk-!-margin-bottom-6" role="img" aria-label=bar><rect width=format!("{share}%") height="100%" /></svg>
        {even(value, lots.len())}
    }
    .into_any()
}

/// What equal parts would be: a start for who knows the value only.
fn even(value: Money, count: usize) -> Option<AnyView> {
    let count = u32::try_from(count).ok().filter(|count| (2..=200).contains(count))?;
    let parts = value.split(count);
    let (most, least) = (*parts.first()?, *parts.last()?);
    let text = if most == least {
        t_with(
            "frameworks-even",
            &[("count", i64::from(count).into()), ("each", money_short(least).into())],
        )
    } else {
        let with_a_cent = parts.iter().filter(|part| **part == most).count();
        t_with(
            "frameworks-even-cent",
            &[
                ("count", i64::from(count).into()),
                ("each", money(least).into()),
                ("more", money(most).into()),
                ("times", i64::try_from(with_a_cent).unwrap_or_default().into()),
            ],
        )
    };
    Some(view! { <p class="k-meta">{text}</p> }.into_any())
}
