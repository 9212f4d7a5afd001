//! A draft as it will be published, in the order of the public notice.

use super::{editor::Editor, section_path};
use crate::{
    components::govuk::{Cell, SummaryAction, SummaryCell, SummaryList, SummaryRow, Table, html_of},
    pages::{browse::labels, market::parts as market, parts::language_name},
    text::{date_time, deadline, locale, localized, money, t, t_with},
};
use domain::{
    Money, calendar,
    draft::{AssignmentSection, Fields, typed_amount, typed_date, typed_moment},
};
use leptos::prelude::*;

use AssignmentSection as Part;

pub fn preview(editor: &Editor) -> AnyView {
    let outcomes = editor.draft.fields.filled_groups("outcome");
    let outcomes = outcomes
        .into_iter()
        .zip(1_usize..)
        .map(|(group, place)| outcome(editor, group, place))
        .collect_view();
    view! {
        {head(editor)}
        {part(editor, Part::Problem, "market-problem", texts(editor, "problem"))}
        {part(editor, Part::Affected, "market-affected", texts(editor, "affected"))}
        {part(editor, Part::Outcomes, "market-outcomes", outcomes.into_any())}
        {part(editor, Part::Constraints, "market-constraints", texts(editor, "constraints"))}
        {part(editor, Part::Acceptance, "market-acceptance", texts(editor, "acceptance"))}
        {part(editor, Part::Criteria, "market-criteria", criteria(editor))}
        {kept(editor)}
        {part(editor, Part::Needs, "market-needs", needs(editor))}
        {part(editor, Part::Dates, "market-when", dates(editor))}
    }
    .into_any()
}

/// What stays in spite of the criteria guard, with the reasons that are published.
fn kept(editor: &Editor) -> AnyView {
    market::overrides(&editor.guarded.overrides())
}

fn part(editor: &Editor, section: Part, title: &str, content: AnyView) -> AnyView {
    let href = section_path(&editor.around.agency, editor.draft.id, section);
    let title = t(title);
    view! {
        <section class="k-section">
            <div class="k-part-head">
                <h2 class="govuk-heading-m">{title.clone()}</h2>
                <a class="govuk-link" href=href>{t("action-change")} <span class="govuk-visually-hidden">" " {title}</span></a>
            </div>
            {content}
        </section>
    }
    .into_any()
}

fn head(editor: &Editor) -> AnyView {
    let (fields, now) = (&editor.draft.fields, editor.around.now);
    let row = |section: Part, key: &str, value: SummaryCell| {
        let href = section_path(&editor.around.agency, editor.draft.id, section);
        SummaryRow::new(t(key), value).action(SummaryAction::new(href, t("action-change"), t(key)))
    };
    let budget = typed_amount(fields, "budget").map_or_else(|| t("assignment-text-missing"), money);
    let until = typed_moment(fields, "deadline").map_or_else(|| t("assignment-text-missing"), |at| deadline(at, now));
    let rows = vec![
        row(Part::Problem, "assignment-field-title", SummaryCell::view(texts(editor, "title"))),
        row(Part::Route, "market-route", SummaryCell::view(route(editor))),
        row(Part::Budget, "market-budget", budget.into()),
        row(Part::Dates, "market-deadline", until.into()),
    ];
    view! { {SummaryList { rows, ..SummaryList::default() }} }.into_any()
}

fn route(editor: &Editor) -> AnyView {
    let fields = &editor.draft.fields;
    match fields.get("route") {
        "call-off" => {
            let lot = editor.lot().map(|own| {
                let (lang, title) = localized(&own.lot.title);
                view! { <p class="govuk-body">{t("market-lot")} " " {own.number()} ", " <span lang=lang>{title}</span></p> }
            });
            view! { <p class="govuk-body">{t("route-call-off")}</p> {lot} }.into_any()
        }
        "limited-value" => t("route-limited-value").into_any(),
        "negotiated" if fields.get("open_to_all") == "yes" => view! { {t("route-negotiated")} ", " {t("assignment-open-yes")} }.into_any(),
        "negotiated" => {
            let firms = fields
                .filled_groups("invited")
                .into_iter()
                .map(|group| invited(editor, group))
                .collect_view();
            view! { <p class="govuk-body">{t("route-negotiated")}</p><ul class="govuk-list govuk-list--bullet">{firms}</ul><p class="govuk-hint">{t("assignment-firms-not-public")}</p> }
                .into_any()
        }
        _ => t("assignment-text-missing").into_any(),
    }
}

fn invited(editor: &Editor, group: u32) -> AnyView {
    let fields = &editor.draft.fields;
    let typed = fields.get(&format!("invited.{group}.supplier"));
    let name = editor.firms.get(typed).map_or_else(|| typed.to_owned(), |firm| firm.name.clone());
    let reason = fields.get(&format!("invited.{group}.reason")).to_owned();
    view! { <li>{name} ": " {reason}</li> }.into_any()
}

/// A text in every publish language, and in others that it was written in.
fn texts(editor: &Editor, name: &str) -> AnyView {
    let versions = languages(editor, name)
        .into_iter()
        .map(|lang| {
            let text = editor.draft.fields.get(&format!("{name}.{lang}")).to_owned();
            let class = if text.is_empty() { "k-langs__text--missing" } else { "" };
            view! { <div class=class><p class="k-langs__name">{language_name(&lang)}</p>{version(&lang, text)}</div> }
        })
        .collect_view();
    view! { <div class="k-langs">{versions}</div> }.into_any()
}

fn version(lang: &str, text: String) -> AnyView {
    if text.is_empty() {
        return view! { <p class="govuk-body">{t("assignment-text-missing")}</p> }.into_any();
    }
    let paragraphs = text
        .split("\n\n")
        .filter(|part| !part.trim().is_empty())
        .map(|part| view! { <p class="govuk-body">{part.trim().to_owned()}</p> })
        .collect_view();
    view! { <div lang=lang.to_owned()>{paragraphs}</div> }.into_any()
}

fn languages(editor: &Editor, name: &str) -> Vec<String> {
    let mut languages = editor.languages().to_vec();
    for (lang, _) in editor.draft.fields.languages(name) {
        if !languages.iter().any(|other| other == lang) {
            languages.push(lang.to_owned());
        }
    }
    languages
}

fn outcome(editor: &Editor, group: u32, place: usize) -> AnyView {
    const TEXTS: [(&str, &str); 5] = [
        ("indicator", "assignment-field-indicator"),
        ("baseline", "assignment-field-baseline"),
        ("target", "assignment-field-target"),
        ("measured_how", "assignment-field-measured"),
        ("depends_on", "assignment-field-depends"),
    ];
    let fields = &editor.draft.fields;
    let by = typed_date(fields, &format!("outcome.{group}.by")).map_or_else(|| t("assignment-text-missing"), |by| i18n::date(locale(), by));
    let columns = languages(editor, &format!("outcome.{group}.indicator"))
        .into_iter()
        .map(|lang| {
            let rows = TEXTS
                .map(|(name, label)| {
                    let text = fields.get(&format!("outcome.{group}.{name}.{lang}")).to_owned();
                    view! { <dt>{t(label)}</dt><dd>{version(&lang, text)}</dd> }
                })
                .collect_view();
            view! { <div><p class="k-langs__name">{language_name(&lang)}</p><dl class="k-outcome">{rows}</dl></div> }
        })
        .collect_view();
    view! {
        <h3 class="govuk-heading-s">{t_with("assignment-outcome", &[("number", place.into())])} " · " {t("market-by")} " " {by}</h3>
        <div class="k-langs">{columns}</div>
    }
    .into_any()
}

fn criteria(editor: &Editor) -> AnyView {
    let fields = &editor.draft.fields;
    let is_priced = fields.get("award") == "price-quality";
    let plain = |id: &str| Cell {
        text: t(id),
        ..Cell::default()
    };
    let mut rows: Vec<Vec<Cell>> = fields
        .filled_groups("criterion")
        .into_iter()
        .map(|group| criterion(editor, group))
        .collect();
    if is_priced {
        rows.push(vec![
            plain("market-price"),
            Cell::default(),
            Cell::number(fields.get("price_weight")),
        ]);
    }
    let head = vec![plain("market-criterion"), plain("market-scored"), Cell::number(t("market-weight"))];
    let table = Table {
        head: Some(head),
        rows,
        caption: t("market-criteria-caption"),
        ..Table::default()
    };
    let award = if is_priced {
        "award-model-price-quality"
    } else {
        "award-model-fixed-budget"
    };
    view! {
        <p class="govuk-body">{t(award)}</p>
        <div class="k-scroll" role="region" tabindex="0" aria-label=t("market-criteria")>{table}</div>
    }
    .into_any()
}

fn criterion(editor: &Editor, group: u32) -> Vec<Cell> {
    let fields = &editor.draft.fields;
    let get = |name: &str| fields.get(&format!("criterion.{group}.{name}")).to_owned();
    let names = languages(editor, &format!("criterion.{group}.name"))
        .into_iter()
        .map(|lang| {
            let (name, question) = (get(&format!("name.{lang}")), get(&format!("question.{lang}")));
            view! { <p class="govuk-body" lang=lang><strong>{name}</strong><br />{question}</p> }
        })
        .collect_view();
    let part = match get("part").as_str() {
        "blind" => t("market-blind"),
        "identified" => t("market-identified"),
        _ => t("assignment-text-missing"),
    };
    let words = t_with(
        "assignment-words",
        &[("count", get("word_limit").parse::<i64>().unwrap_or(0).into())],
    );
    let minimum = get("minimum");
    let minimum = (!minimum.is_empty()).then(|| t_with("assignment-minimum", &[("score", minimum.as_str().into())]));
    let scored = view! { {part} <br /> {words} {minimum.map(|minimum| view! { <br />{minimum} })} };
    let html = |html: String| Cell {
        html: Some(html),
        ..Cell::default()
    };
    vec![html(html_of(names)), html(html_of(scored)), Cell::number(get("weight"))]
}

fn needs(editor: &Editor) -> AnyView {
    let fields = &editor.draft.fields;
    let list = |name: &str| fields.list(name).map(str::to_owned).collect::<Vec<String>>();
    let capabilities = list("capabilities")
        .into_iter()
        .map(|code| view! { <li>{labels::capability(&code)} " " <span class="k-meta">{code.clone()}</span></li> })
        .collect_view();
    let rows = vec![
        SummaryRow::new(t("market-regions"), market::regions(&list("nuts"))),
        SummaryRow::new(t("market-bid-languages"), market::languages(&list("bid_languages"))),
    ];
    view! {
        <ul class="govuk-list govuk-list--bullet">{capabilities}</ul>
        {SummaryList { rows, ..SummaryList::default() }}
    }
    .into_any()
}

fn dates(editor: &Editor) -> AnyView {
    let fields = &editor.draft.fields;
    let moment = |name: &str| typed_moment(fields, name).map_or_else(|| t("assignment-text-missing"), date_time);
    let day = |name: &str| typed_date(fields, name).map_or_else(|| t("assignment-text-missing"), |day| i18n::date(locale(), day));
    let opens = opening(fields).unwrap_or_else(|| t("assignment-opens-on-launch"));
    let mut rows = vec![
        SummaryRow::new(t("market-opens"), opens),
        SummaryRow::new(t("market-questions-until"), moment("questions_until")),
        SummaryRow::new(t("market-deadline"), moment("deadline")),
        SummaryRow::new(t("market-starts"), day("starts_on")),
        SummaryRow::new(t("market-ends"), day("ends_on")),
    ];
    if let Some(month) = calendar::parse_month(fields.get("planned_month")) {
        rows.push(SummaryRow::new(t("assignment-field-planned-month"), i18n::month(locale(), month)));
    }
    view! { {SummaryList { rows, ..SummaryList::default() }} }.into_any()
}

fn opening(fields: &Fields) -> Option<String> {
    typed_moment(fields, "opens_at").map(date_time)
}

/// The agency's similar assignments, added up beside this one: thresholds look at the sum.
pub fn similar(editor: &Editor) -> AnyView {
    let similar = &editor.similar;
    let budget = typed_amount(&editor.draft.fields, "budget");
    let total = similar.stand_alone_cents.saturating_add(budget.map_or(0, |budget| budget.cents));
    let links = similar
        .numbers
        .iter()
        .map(|number| {
            let href = format!("/assignments/{number}");
            view! { <li><a class="govuk-link" href=href>{t("market-assignment")} " " {number.to_string()}</a></li> }
        })
        .collect_view();
    let list = (!similar.numbers.is_empty()).then(|| view! { <ul class="govuk-list govuk-list--bullet">{links}</ul> });
    let facts = market::facts(vec![
        market::Fact("assignment-similar-stand-alone", money(Money::eur(similar.stand_alone_cents)), None),
        market::Fact(
            "assignment-similar-call-off",
            money(Money::eur(similar.call_off_cents)),
            Some(t("assignment-similar-call-off-note")),
        ),
        market::Fact(
            "assignment-similar-total",
            money(Money::eur(total)),
            Some(t("assignment-similar-total-note")),
        ),
    ]);
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("assignment-similar-title")}</h2>
            <p class="govuk-body">{t("assignment-similar-text")}</p>
            {facts}
            {list}
        </section>
    }
    .into_any()
}
