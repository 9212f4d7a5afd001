//! How a design looks at work: what it is now, and a form for each change.

use super::{
    board_view::{self, BOARD, change},
    home,
    show::Shown,
};
use crate::{
    components::govuk::{BackLink, Cell, Select, SelectItem, Table, Textarea},
    designing::{Did, Step},
    form::Form,
    pages::{
        parts::{self, attention::counted},
        try_lots::{plan_view, view},
    },
    text::{locale, t, t_with},
};
use leptos::prelude::*;
use lots::Plan;

pub fn body(shown: &Shown, form: &Form) -> AnyView {
    let own = shown.may_edit.then(|| {
        view! { <div id=BOARD>{board_view::by_hand(shown)}</div> {board_view::island(shown)} }
    });
    let aside = shown.may_edit.then(|| aside(shown, form));
    view! {
        {BackLink::new(home(&shown.desk.agency), t("designs-title"))}
        <div id=ERRORS>{parts::summary(form)}</div>
        <div id=HEAD>{head(shown)}</div>
        <div class="k-columns">
            <div>{own} <div id=PARTS>{of_plan(shown)}</div></div>
            <aside class="k-aside k-no-print">{aside} <div id=HISTORY>{history(shown)}</div></aside>
        </div>
    }
    .into_any()
}

const ERRORS: &str = "design-errors";
const HEAD: &str = "design-head";
const PARTS: &str = "design-parts";
const HISTORY: &str = "design-history";

/// What a change of the plan changes; `LotBoard` puts each part in its place.
pub fn fragment(shown: &Shown, form: &Form) -> AnyView {
    view! {
        <div data-for=ERRORS>{parts::summary(form)}</div>
        <div data-for=HEAD>{head(shown)}</div>
        <div data-for=BOARD>{shown.may_edit.then(|| board_view::by_hand(shown))}</div>
        <div data-for=PARTS>{of_plan(shown)}</div>
        <div data-for=HISTORY>{history(shown)}</div>
    }
    .into_any()
}

fn result(shown: &Shown) -> view::Shown<'_> {
    view::Shown {
        packages: &shown.desk.work.packages,
        rules: &shown.desk.wanted.rules,
        design: &shown.designed.design,
        plan: &shown.plan,
        firms: shown.designed.firms,
        link: &|_| None,
    }
}

fn head(shown: &Shown) -> AnyView {
    let caption = view! { <span class="govuk-caption-l">{shown.desk.stored.name.clone()}</span> }.into_any();
    let other = shown.other.as_ref().map(|(number, plan)| compared(*number, plan, &shown.plan));
    view! { {view::head(&result(shown), caption)} {other} }.into_any()
}

fn of_plan(shown: &Shown) -> AnyView {
    view::parts_of(&result(shown), &shown.desk.figures, shown.desk.today)
}

fn aside(shown: &Shown, form: &Form) -> AnyView {
    let front: Vec<SelectItem> = shown
        .designed
        .design
        .front
        .iter()
        .map(|point| {
            let args = [
                ("lots", i64::from(point.lots).into()),
                ("reach", i64::from(point.smallest_reach).into()),
            ];
            SelectItem::new(point.lots.to_string(), t_with("design-headline", &args))
        })
        .collect();
    let choose = Select {
        name: "lots".to_owned(),
        label: t("designs-front").into(),
        items: front,
        ..Select::default()
    };
    let notes = Textarea {
        rows: Some(5),
        ..parts::textarea(form, "notes", t("designs-notes"))
    };
    let desk = &shown.desk;
    view! {
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("designs-accept-title")}</h2>
            <p class="govuk-body">{t("designs-accept-text")}</p>
            <a class="govuk-button" href=format!("{}/accept", desk.path())>{t("designs-accept")}</a>
        </section>
        <section class="k-section">
            <h2 class="govuk-heading-m">{t("design-rules-title")}</h2>
            {change(shown, "rules", view::rules_inputs(form, &desk.wanted.rules), parts::secondary(t("designs-rules-save")))}
            {change(shown, "choose", view! { {choose} }.into_any(), parts::secondary(t("designs-choose")))}
        </section>
        <section class="k-section">{change(shown, "notes", view! { {notes} }.into_any(), parts::secondary(t("action-save")))}</section>
        <p class="govuk-body"><a class="govuk-link" href=format!("{}/delete", desk.path())>{t("designs-delete-title")}</a></p>
    }
    .into_any()
}

fn history(shown: &Shown) -> AnyView {
    let (steps, now) = shown.desk.work.board.steps();
    let items = steps
        .iter()
        .enumerate()
        .map(|(place, step)| {
            let text = did(step);
            if place == now {
                return view! { <li aria-current="step"><strong>{text}</strong></li> }.into_any();
            }
            let href = format!("{}?with={}", shown.desk.path(), place + 1);
            view! { <li>{text} " " <a class="govuk-link" href=href>{t("designs-compare")}<span class="govuk-visually-hidden">{format!(" {}", place + 1)}</span></a></li> }.into_any()
        })
        .collect_view();
    view! { <section class="k-section"><h2 class="govuk-heading-m">{t("designs-history")}</h2><ol class="govuk-list govuk-list--number">{items}</ol></section> }
        .into_any()
}

fn did(step: &Step) -> String {
    let number = |number: usize| i18n::Value::from(counted(number));
    match &step.did {
        Did::Designed => t_with("designs-did-designed", &[("lots", number(step.lots.len()))]),
        Did::Chose { lots } => t_with("designs-did-chose", &[("lots", i64::from(*lots).into())]),
        Did::Moved { package, to } => t_with("designs-did-moved", &[("package", package.as_str().into()), ("to", number(*to))]),
        Did::MovedOut { package } => t_with("designs-did-moved-out", &[("package", package.as_str().into())]),
        Did::Merged { from, into } => t_with("designs-did-merged", &[("from", number(*from)), ("into", number(*into))]),
        Did::Locked { lot } => t_with("designs-did-locked", &[("lot", number(*lot))]),
        Did::Unlocked { lot } => t_with("designs-did-unlocked", &[("lot", number(*lot))]),
    }
}

/// Two plans side by side, and the packages that are elsewhere.
fn compared(number: usize, then: &Plan, now: &Plan) -> AnyView {
    let cell = |text: String| Cell { text, ..Cell::default() };
    let integer = |count: i64| Cell::number(i18n::integer(locale(), count));
    let risk = |plan: &Plan| plan.lots.iter().map(|lot| lot.single_bidder_risk).max().unwrap_or(0);
    let rows = vec![
        vec![
            cell(t("design-front-lots")),
            integer(counted(then.lots.len())),
            integer(counted(now.lots.len())),
        ],
        vec![
            cell(t("design-front-reach")),
            integer(then.smallest_reach().into()),
            integer(now.smallest_reach().into()),
        ],
        vec![
            cell(t("designs-largest-risk")),
            Cell::number(plan_view::percent(risk(then))),
            Cell::number(plan_view::percent(risk(now))),
        ],
        vec![
            cell(t("design-term-score")),
            Cell::number(plan_view::points(then.score)),
            Cell::number(plan_view::points(now.score)),
        ],
    ];
    let title = t_with("designs-compared", &[("step", counted(number).into())]);
    let table = Table {
        head: Some(vec![
            cell(t("designs-figure")),
            Cell::number(t_with("designs-step", &[("step", counted(number).into())])),
            Cell::number(t("designs-now")),
        ]),
        rows,
        caption: title.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        first_cell_is_header: true,
        ..Table::default()
    };
    view! { <section class="k-section"><h2 class="govuk-heading-m">{title.clone()}</h2><div class="k-scroll" role="region" tabindex="0" aria-label=title>{table}</div></section> }.into_any()
}
