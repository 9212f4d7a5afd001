//! How the parts of a bid look while they are written.

use super::{desk::Desk, problems};
use crate::{
    components::govuk::{BackLink, Button, ChoiceItem, Hint, InsetText, Label, Radios, SummaryList, SummaryRow, Textarea, html_of},
    form::Form,
    pages::parts,
    text::{date, localized, money, t, t_with},
};
use domain::{
    LocalizedText,
    assignment::{AwardModel, Criterion, CriterionPart, Outcome},
    bidding::Telltale,
    draft::{BidSection, count_words},
    profile::Team,
};
use leptos::prelude::*;

/// What is told above the form.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// What was typed is stored, although something is wrong with it.
    pub is_saved: bool,
    /// What a colleague saved meanwhile, by field.
    pub theirs: Vec<(String, String)>,
}

pub fn body(desk: &Desk, section: BidSection, teams: &[Team], form: &Form, notes: &Notes) -> AnyView {
    let inputs = match section {
        BidSection::Quality => quality(desk, form),
        BidSection::Team => team(desk, teams, form),
        BidSection::Price => price(desk, form),
        BidSection::Declaration => declaration(desk, form),
    };
    let step = |value: &str, button: Button| Button {
        name: "step".to_owned(),
        value: value.to_owned(),
        ..button
    };
    let action = format!("{}/{}", desk.home(), section.as_str());
    let saved = notes
        .is_saved
        .then(|| view! { <div class="k-flash"><p>{t("bids-saved-with-errors")}</p></div> });
    let name = section.as_str();
    let rest = view! {
        {problems::here(desk, &form.errors)}
        {saved}
        {theirs(desk, notes)}
        {(section == BidSection::Quality).then(|| telltales(desk))}
        <form method="post" action=action novalidate="">
            // The Enter key presses the first button of a form.
            <button class="govuk-visually-hidden" name="step" value="continue" tabindex="-1" aria-hidden="true">{t("draft-continue")}</button>
            <input type="hidden" name="version" value=desk.version_of(section).to_string() />
            {inputs}
            <div class="k-sticky-actions">
                {step("continue", parts::button(t("draft-continue")))} {step("later", parts::secondary(t("draft-later")))}
            </div>
        </form>
    };
    let (lang, title) = localized(&desk.assignment.title);
    view! {
        {BackLink::new(desk.home(), t("bids-tasks-title"))}
        <p class="govuk-caption-l" lang=lang>{title}</p>
        {parts::column(t(&format!("bids-section-{name}")), Some(t(&format!("bids-lead-{name}"))), rest.into_any())}
    }
    .into_any()
}

/// What a colleague saved, so that nothing of it is overwritten unseen.
fn theirs(desk: &Desk, notes: &Notes) -> Option<AnyView> {
    if notes.theirs.is_empty() {
        return None;
    }
    let rows = notes
        .theirs
        .iter()
        .map(|(field, text)| {
            let (lang, label) = desk.label(field);
            let shown = if text.trim().is_empty() { t("value-none") } else { text.clone() };
            view! { <dt class="govuk-!-font-weight-bold" lang=lang>{label}</dt><dd class="k-prose k-typed">{shown}</dd> }
        })
        .collect_view();
    Some(view! { <div class="k-flash k-flash--warn"><p><strong>{t("bids-theirs")}</strong></p><dl>{rows}</dl></div> }.into_any())
}

/// Which answers tell who bids.
pub fn telltales(desk: &Desk) -> AnyView {
    let found = desk.telltales();
    if found.is_empty() {
        return ().into_any();
    }
    let items = found
        .iter()
        .map(|(field, what)| {
            let (lang, label) = desk.label(field);
            let what: Vec<String> = what.iter().copied().map(telltale).collect();
            let href = format!("{}/quality#{field}", desk.home());
            view! { <li><a class="govuk-link" href=href lang=lang>{label}</a> ": " {what.join(", ")}</li> }
        })
        .collect_view();
    view! {
        <div class="k-flash k-flash--warn">
            <p><strong>{t("bids-telltale-title")}</strong></p>
            <p>{t("bids-telltale-text")}</p>
            <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">{items}</ul>
        </div>
    }
    .into_any()
}

fn telltale(what: Telltale) -> String {
    t(&format!("bids-telltale-{}", what.as_str()))
}

fn quality(desk: &Desk, form: &Form) -> AnyView {
    let assignment = &desk.assignment;
    let items = assignment
        .bid_languages
        .iter()
        .map(|tag| ChoiceItem::new(tag, parts::language_name(tag)));
    let language = Radios {
        name: "language".to_owned(),
        value: desk.language().to_owned(),
        items: items.collect(),
        error_message: parts::error(form, "language"),
        ..parts::radios(t("bids-field-language"))
    };
    let answers = assignment
        .criteria
        .iter()
        .filter(|criterion| criterion.part == CriterionPart::Blind)
        .map(|criterion| answer(desk, criterion, form))
        .collect_view();
    let commitments = assignment
        .outcomes
        .iter()
        .enumerate()
        .map(|(index, outcome)| commitment(desk, index, outcome, form))
        .collect_view();
    let outcomes = (!assignment.outcomes.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-l">{t("bids-commitments")}</h2>
            <p class="govuk-body">{t("bids-commitments-text")}</p>
            {commitments}
        }
    });
    view! { {language} {answers} {outcomes} }.into_any()
}

/// An answer to a criterion, with what is asked, what it weighs and how long it may be.
fn answer(desk: &Desk, criterion: &Criterion, form: &Form) -> AnyView {
    let field = format!("answer.{}", criterion.key);
    let (lang, name) = localized(&criterion.name);
    let question = localized(&criterion.question);
    let used = i64::try_from(count_words(form.fields.raw(&field))).unwrap_or(i64::MAX);
    let limits = t_with(
        "bids-answer-limits",
        &[
            ("weight", i64::from(criterion.weight).into()),
            ("max", i64::from(criterion.word_limit).into()),
            ("used", used.into()),
        ],
    );
    let hint = view! { <span class="k-asked" lang=question.0>{question.1}</span> <span>{limits}</span> };
    let rows = (criterion.word_limit / 12).clamp(5, 18);
    area(desk, form, &field, heading(lang, name), html_of(hint), rows)
}

fn heading(lang: String, text: String) -> Label {
    Label {
        text,
        classes: "govuk-label--m".to_owned(),
        attributes: [("lang", lang.as_str())].into(),
        ..Label::default()
    }
}

/// A text of the bid, in its language.
fn area(desk: &Desk, form: &Form, field: &str, label: Label, hint: String, rows: u32) -> AnyView {
    let area = Textarea {
        label,
        hint: Some(Hint {
            html: Some(hint),
            ..Hint::default()
        }),
        rows: Some(rows),
        attributes: [("lang", desk.language())].into(),
        ..parts::textarea(form, field, String::new())
    };
    view! { {area} }.into_any()
}

fn commitment(desk: &Desk, index: usize, outcome: &Outcome, form: &Form) -> AnyView {
    let (lang, indicator) = localized(&outcome.indicator);
    let row = |id: &'static str, text: &LocalizedText| {
        let (lang, text) = localized(text);
        view! { <span class="k-asked__fact"><strong>{t(id)}</strong> " " <span lang=lang>{text}</span></span> }
    };
    let by = i18n::date(crate::text::locale(), outcome.by);
    let hint = view! {
        <span class="k-asked k-asked--facts">
            {row("market-baseline", &outcome.baseline)} {row("market-target", &outcome.target)} {row("market-measured", &outcome.measured_how)}
            <span class="k-asked__fact"><strong>{t("market-by")}</strong> " " {by}</span>
        </span>
    };
    area(
        desk,
        form,
        &format!("commitment.{index}"),
        heading(lang, indicator),
        html_of(hint),
        4,
    )
}

fn team(desk: &Desk, teams: &[Team], form: &Form) -> AnyView {
    let buttons = teams
        .iter()
        .map(|team| {
            let button = Button {
                name: "step".to_owned(),
                value: format!("team:{}", team.id),
                ..parts::secondary(t_with("bids-team-use", &[("name", team.name.as_str().into())]))
            };
            view! { {button} }
        })
        .collect_view();
    let prefill = (!teams.is_empty()).then(|| {
        view! {
            <fieldset class="govuk-fieldset k-no-print">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t("bids-team-prefill")}</legend>
                <div class="govuk-hint">{t("bids-team-prefill-hint")}</div>
                <div class="govuk-button-group">{buttons}</div>
            </fieldset>
        }
    });
    let lang = crate::text::locale().code().to_owned();
    let words = area(
        desk,
        form,
        "team",
        heading(lang.clone(), t("bids-field-team")),
        t("bids-field-team-hint"),
        8,
    );
    let answers = desk
        .assignment
        .criteria
        .iter()
        .filter(|criterion| criterion.part == CriterionPart::Identified)
        .map(|criterion| answer(desk, criterion, form))
        .collect_view();
    let label = heading(lang, parts::optional(t("bids-field-assumptions")));
    let assumptions = area(desk, form, "assumptions", label, t("bids-field-assumptions-hint"), 5);
    view! { {prefill} {words} {answers} {assumptions} }.into_any()
}

fn price(desk: &Desk, form: &Form) -> AnyView {
    let assignment = &desk.assignment;
    let budget = money(assignment.budget);
    match assignment.award {
        AwardModel::FixedBudget => {
            let text = t_with("bids-price-fixed", &[("budget", budget.as_str().into())]);
            view! {
                <dl class="k-facts"><div><dt>{t("bids-price-paid")}</dt><dd>{budget}</dd></div></dl>
                <p class="govuk-body">{text}</p>
            }
            .into_any()
        }
        AwardModel::PriceQuality {
            price_weight,
            full_points_saving_percent,
        } => {
            let rule = t_with(
                "bids-price-rule",
                &[
                    ("weight", i64::from(price_weight).into()),
                    ("saving", i64::from(full_points_saving_percent).into()),
                ],
            );
            let mut input = parts::euro(form, "price", t("bids-field-price"));
            input.hint = Some(t("bids-field-price-hint").into());
            view! {
                <dl class="k-facts">
                    <div><dt>{t("market-budget")}</dt><dd>{budget}</dd></div>
                    <div><dt>{t("market-weight")}</dt><dd>{t_with("bids-of-100", &[("weight", i64::from(price_weight).into())])}</dd></div>
                </dl>
                <p class="govuk-body">{rule}</p>
                {input}
            }
            .into_any()
        }
    }
}

fn declaration(desk: &Desk, form: &Form) -> AnyView {
    let page = format!("/supplier/{}/declaration", desk.supplier.number);
    let Some(declaration) = &desk.declaration else {
        let error = parts::error(form, "declaration").map(|error| view! { {error} });
        return view! {
            <div id="declaration" tabindex="-1">
                {error}
                {InsetText::view(view! {
                    <p class="govuk-body">{t("bids-declaration-missing")}</p>
                    <p class="govuk-body"><a class="govuk-link" href=page>{t("bids-declaration-give")}</a></p>
                })}
            </div>
        }
        .into_any();
    };
    let rows = vec![
        SummaryRow::new(t("bids-declaration-signed-by"), declaration.signed_by.clone()),
        SummaryRow::new(t("bids-declaration-signed-at"), date(declaration.signed_at)),
    ];
    let tick = parts::checkboxes(
        form,
        "declaration",
        t("bids-declaration-legend"),
        vec![ChoiceItem::new("yes", t("bids-declaration-holds"))],
    );
    view! {
        {SummaryList { rows, ..SummaryList::default() }}
        <p class="govuk-body"><a class="govuk-link" href=page>{t("bids-declaration-read")}</a></p>
        {tick}
    }
    .into_any()
}
