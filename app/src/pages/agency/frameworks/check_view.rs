//! How the check of everything looks.

use super::{
    editor::{Editor, TypedLot, typed_text},
    lots_view::named,
    problems, tasks,
};
use crate::{
    components::govuk::{
        BackLink, CardTitle, ErrorItem, ErrorSummary, SummaryAction, SummaryActions, SummaryCard, SummaryCell, SummaryList, SummaryRow,
        WarningText, html_of,
    },
    pages::{browse::labels, parts},
    text::{locale, localized, money, t, t_with},
};
use domain::{FieldError, LocalizedText, Money, calendar, draft::FrameworkSection, framework::FrameworkKind, thresholds::small_lots};
use leptos::prelude::*;

/// Why a press on the button did not publish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    Incomplete,
    NotVerified,
    ChangedMeanwhile,
}

pub fn body(editor: &Editor, refused: Option<Refused>) -> AnyView {
    let errors = editor.errors();
    let lots = editor.lots();
    let (lang, draft) = tasks::named(editor);
    let sum = lots.last().map_or(Money::eur(0), |lot| lot.running_sum);
    view! {
        {BackLink::new(editor.home(), t("frameworks-tasks-title"))}
        <div class="k-page-head"><div>
            <span class="govuk-caption-l" lang=lang>{draft}</span>
            <h1 class="govuk-heading-xl">{t("frameworks-check-title")}</h1>
            <p class="govuk-body-l">{t("frameworks-check-lead")}</p>
        </div></div>
        {refusal(editor, refused, &errors)}
        {basics(editor)} {period(editor)} {agencies(editor)}
        <section class="k-section">
            <h2 class="govuk-heading-l">{t("frameworks-section-lots")}</h2>
            {lots_value(editor)}
            {lots.iter().filter(|lot| lot.number.is_some()).map(|lot| lot_card(editor, lot)).collect_view()}
        </section>
        {limits(editor)}
        {reasons(editor)}
        {parts::thresholds_section(sum, &editor.figures, calendar::local_date(editor.now), small(editor, &lots))}
        {publish(editor, &errors)}
    }
    .into_any()
}

fn refusal(editor: &Editor, refused: Option<Refused>, errors: &[FieldError]) -> AnyView {
    let one = |id: &str| {
        let item = ErrorItem::new("publish", t(id));
        ErrorSummary {
            title_text: t("problem-title"),
            error_list: vec![item],
            ..ErrorSummary::default()
        }
        .into_any()
    };
    match refused {
        Some(Refused::Incomplete) => problems::summary(editor, &editor.check_at(), errors),
        Some(Refused::NotVerified) => one("error-not-verified"),
        Some(Refused::ChangedMeanwhile) => one("frameworks-changed-since"),
        None if errors.is_empty() => ().into_any(),
        None => {
            let count = i64::try_from(errors.len()).unwrap_or_default();
            let items = problems::items(editor, errors)
                .into_iter()
                .map(|item| view! { <li><a class="govuk-link" href=item.href>{item.text}</a></li> })
                .collect_view();
            view! {
                <section class="k-flash k-flash--warn" aria-labelledby="in-the-way">
                    <h2 class="govuk-heading-s" id="in-the-way">{t_with("frameworks-in-the-way", &[("count", count.into())])}</h2>
                    <ul class="govuk-list govuk-list--bullet">{items}</ul>
                </section>
            }
            .into_any()
        }
    }
}

fn card(title: impl Into<CardTitle>, change: String, rows: Vec<SummaryRow>) -> SummaryList {
    SummaryList {
        card: Some(SummaryCard {
            title: Some(title.into()),
            actions: SummaryActions {
                items: vec![SummaryAction::new(change, t("action-change"), "")],
                ..SummaryActions::default()
            },
            ..SummaryCard::default()
        }),
        rows,
        ..SummaryList::default()
    }
}

/// A value, or that there is none yet.
fn shown(text: Option<String>) -> SummaryCell {
    text.filter(|text| !text.is_empty())
        .map_or_else(|| SummaryCell::from(t("frameworks-not-yet")), SummaryCell::from)
}

/// Each language in its own; those that are missing too.
fn versions(editor: &Editor, text: &LocalizedText) -> SummaryCell {
    let is_single = editor.languages().len() == 1;
    let parts = editor
        .languages()
        .iter()
        .map(|lang| {
            let name = (!is_single).then(|| view! { <span class="k-versions__name">{parts::language_name(lang)}</span> });
            let typed = text.get(lang).unwrap_or_default().to_owned();
            if typed.is_empty() {
                return view! { <div>{name} <p class="k-versions__missing">{t("frameworks-not-yet")}</p></div> }.into_any();
            }
            let lang = lang.clone();
            let paragraphs = typed
                .split("\n\n")
                .map(|part| view! { <p>{part.trim().to_owned()}</p> })
                .collect_view();
            view! { <div>{name} <div lang=lang>{paragraphs}</div></div> }.into_any()
        })
        .collect_view();
    SummaryCell {
        html: Some(html_of(view! { <div class="k-versions">{parts}</div> })),
        ..SummaryCell::default()
    }
}

fn typed_versions(editor: &Editor, name: &str) -> SummaryCell {
    versions(editor, &typed_text(&editor.draft.fields, name))
}

fn basics(editor: &Editor) -> AnyView {
    let fields = &editor.draft.fields;
    let known = |prefix: &str, name: &str| {
        Some(format!("{prefix}{}", fields.get(name)))
            .filter(|id| i18n::exists(id))
            .map(|id| t(&id))
    };
    let rows = vec![
        SummaryRow::new(t("frameworks-field-kind"), shown(known("kind-framework-", "kind"))),
        SummaryRow::new(t("frameworks-field-title"), typed_versions(editor, "title")),
        SummaryRow::new(t("frameworks-field-purpose"), typed_versions(editor, "purpose")),
        SummaryRow::new(t("frameworks-field-call-off"), shown(known("call-off-", "call_off"))),
    ];
    section(editor, FrameworkSection::Basics, rows)
}

fn section(editor: &Editor, section: FrameworkSection, rows: Vec<SummaryRow>) -> AnyView {
    card(t(&format!("frameworks-section-{}", section.as_str())), editor.at(section), rows).into_any()
}

/// The date in words where what is typed is one; otherwise as typed.
fn typed_date(editor: &Editor, name: &str) -> Option<String> {
    let fields = &editor.draft.fields;
    let parts = ["day", "month", "year"].map(|part| fields.part(name, part));
    let text = if fields.is_blank(name) {
        parts.join("/")
    } else {
        fields.get(name).to_owned()
    };
    if text == "//" {
        return None;
    }
    Some(calendar::parse_date(&text).map_or(text, |date| i18n::date(locale(), date)))
}

fn period(editor: &Editor) -> AnyView {
    let is_closed = editor.kind() == Some(FrameworkKind::Closed);
    let row = |name: &str, label: &str| SummaryRow::new(t(label), shown(typed_date(editor, name)));
    let live = if is_closed {
        row("live_from", "frameworks-field-live-from")
    } else {
        SummaryRow::new(t("frameworks-field-live-from"), t("frameworks-live-at-once-short"))
    };
    let rows = vec![
        row("admission_from", "frameworks-field-admission-from"),
        row("admission_until", "frameworks-field-admission-until"),
        live,
        row("ends_at", "frameworks-field-ends-at"),
    ];
    section(editor, FrameworkSection::Period, rows)
}

fn agencies(editor: &Editor) -> AnyView {
    let registered = editor.agencies.iter().map(|agency| localized(&agency.name).1);
    let others = editor.draft.fields.list("covered_agencies").map(str::to_owned);
    let names: Vec<String> = registered.chain(others).collect();
    let value = if names.is_empty() {
        SummaryCell::from(t("frameworks-covered-none"))
    } else {
        let items = names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
        SummaryCell {
            html: Some(html_of(view! { <ul class="govuk-list">{items}</ul> })),
            ..SummaryCell::default()
        }
    };
    let rows = vec![SummaryRow::new(t("frameworks-field-covered-agencies"), value)];
    section(editor, FrameworkSection::Agencies, rows)
}

fn lots_value(editor: &Editor) -> AnyView {
    let lots = editor.lots();
    let sum = lots.last().map_or(Money::eur(0), |lot| lot.running_sum);
    let count = lots.iter().filter(|lot| lot.number.is_some()).count();
    let rows = vec![
        SummaryRow::new(t("frameworks-field-value"), shown(editor.value().map(money))),
        SummaryRow::new(t("market-lots"), count.to_string()),
        SummaryRow::new(t("frameworks-sum"), money(sum)),
    ];
    card(t("frameworks-value-and-lots"), editor.at(FrameworkSection::Lots), rows).into_any()
}

fn lot_card(editor: &Editor, lot: &TypedLot) -> AnyView {
    let fields = &editor.draft.fields;
    let name = |part: &str| format!("lot.{}.{part}", lot.group);
    let list = |part: &str, label: fn(&str) -> String| -> Option<String> {
        let labels: Vec<String> = fields.list(&name(part)).map(label).collect();
        (!labels.is_empty()).then(|| labels.join(", "))
    };
    let languages = list("languages", parts::language_name).unwrap_or_else(|| {
        editor
            .languages()
            .iter()
            .map(|lang| parts::language_name(lang))
            .collect::<Vec<_>>()
            .join(", ")
    });
    let turnover = super::editor::typed_amount(fields, &name("minimum_turnover")).filter(|amount| amount.is_positive());
    let mut rows = vec![
        SummaryRow::new(t("frameworks-field-lot-title"), typed_versions(editor, &name("title"))),
        SummaryRow::new(t("frameworks-field-lot-outcome"), typed_versions(editor, &name("outcome"))),
        SummaryRow::new(t("frameworks-field-lot-ceiling"), shown(lot.ceiling.map(money))),
        SummaryRow::new(
            t("frameworks-field-lot-largest-assignment"),
            shown(lot.largest_assignment.map(money)),
        ),
        SummaryRow::new(
            t("frameworks-field-lot-capabilities"),
            shown(list("capabilities", labels::capability)),
        ),
        SummaryRow::new(
            t("frameworks-field-lot-nuts"),
            list("nuts", labels::region).unwrap_or_else(|| t("frameworks-anywhere")),
        ),
        SummaryRow::new(t("frameworks-field-lot-languages"), languages),
        SummaryRow::new(
            t("frameworks-field-lot-minimum-turnover"),
            turnover.map_or_else(|| t("frameworks-no-turnover"), money),
        ),
    ];
    rows.extend(within_reach(editor, lot));
    let number = lot.number.unwrap_or_default();
    let (lang, name) = named(lot);
    let title = CardTitle {
        html: Some(html_of(
            view! { {format!("{} {number}: ", t("market-lot"))} <span lang=lang>{name}</span> },
        )),
        heading_level: Some(3),
        ..CardTitle::default()
    };
    card(title, editor.lot_at(lot.group), rows).into_any()
}

/// Of one with fixed parties.
fn limits(editor: &Editor) -> Option<AnyView> {
    let fields = &editor.draft.fields;
    let none = || t("limits-none");
    let number = |name: &str| {
        Some(fields.get(name).to_owned())
            .filter(|text| !text.is_empty())
            .unwrap_or_else(none)
    };
    let mut rows = vec![
        SummaryRow::new(t("frameworks-field-most-applied"), number("most_applied")),
        SummaryRow::new(t("frameworks-field-most-won"), number("most_won")),
    ];
    if !fields.is_blank("most_applied") || !fields.is_blank("most_won") {
        rows.push(SummaryRow::new(
            t("frameworks-field-limit-rule"),
            typed_versions(editor, "limit_rule"),
        ));
    }
    editor
        .has(FrameworkSection::Limits)
        .then(|| section(editor, FrameworkSection::Limits, rows))
}

/// How many SMEs are known to be able to deliver it.
fn within_reach(editor: &Editor, lot: &TypedLot) -> Option<SummaryRow> {
    let (_, reach) = editor.reach.iter().find(|(group, _)| *group == lot.group)?;
    let said = |id: &str, count: u32| t_with(id, &[("count", i64::from(count).into())]);
    let mut text = vec![said("reach-certain", reach.all)];
    if reach.pairs > 0 {
        text.push(said("reach-pairs", reach.pairs));
    }
    if reach.unknown > 0 {
        text.push(said("reach-unknown", reach.unknown));
    }
    Some(SummaryRow::new(t("reach-title"), text.join(" ")))
}

/// Only those that are needed: others are not published.
fn reasons(editor: &Editor) -> AnyView {
    let rows: Vec<SummaryRow> = [
        ("undivided_reason", "frameworks-field-undivided-reason"),
        ("duration_reason", "frameworks-field-duration-reason"),
        ("reach_reason", "frameworks-field-reach-reason"),
    ]
    .into_iter()
    .filter(|(name, _)| editor.is_reason_needed(name))
    .map(|(name, label)| SummaryRow::new(t(label), typed_versions(editor, name)))
    .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    section(editor, FrameworkSection::Reasons, rows)
}

fn small(editor: &Editor, lots: &[TypedLot]) -> Option<AnyView> {
    let numbered: Vec<(i64, Money)> = lots
        .iter()
        .filter_map(|lot| Some((i64::try_from(lot.number?).ok()?, lot.ceiling?)))
        .collect();
    let small = small_lots(&numbered, &editor.figures, calendar::local_date(editor.now))?;
    let numbers: Vec<String> = small.lots.iter().map(ToString::to_string).collect();
    let args = [
        ("count", i64::try_from(numbers.len()).unwrap_or_default().into()),
        ("lots", i18n::list(locale(), &numbers).into()),
        ("together", money(small.together).into()),
        ("most", money(small.most_together).into()),
    ];
    let id = if small.do_all_fit() {
        "frameworks-small-lots-fit"
    } else {
        "frameworks-small-lots-some"
    };
    Some(view! { <p class="govuk-inset-text">{t_with(id, &args)}</p> }.into_any())
}

fn publish(editor: &Editor, errors: &[FieldError]) -> AnyView {
    let action = editor.check_at();
    let warning = |text: String| WarningText {
        text,
        icon_fallback_text: t("warning-title"),
        ..WarningText::default()
    };
    let rest = if !errors.is_empty() {
        view! { <p class="govuk-body">{t("frameworks-publish-first")}</p> }.into_any()
    } else if editor.agency.verified_at.is_none() {
        view! { {warning(t("error-not-verified"))} <p class="govuk-body">{t("frameworks-not-verified-text")}</p> }.into_any()
    } else {
        view! {
            {warning(t("frameworks-publish-text"))}
            <form method="post" action=action>
                <input type="hidden" name="version" value=editor.draft.version.to_string() />
                {parts::button(t("frameworks-publish-action"))}
            </form>
        }
        .into_any()
    };
    view! { <section class="k-section" id="publish"><h2 class="govuk-heading-l">{t("frameworks-publish-title")}</h2>{rest}</section> }
        .into_any()
}
