//! How a design looks at work: what it is now, and a form for each change.

use super::{home, show::Shown};
use crate::{
    components::govuk::{BackLink, Button, Cell, Select, SelectItem, Table, Textarea, html_of},
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

/// Titles in a list to choose from.
const SHORT: usize = 60;

pub fn body(shown: &Shown, form: &Form) -> AnyView {
    let desk = &shown.desk;
    let result = view::Shown {
        packages: &desk.work.packages,
        rules: &desk.wanted.rules,
        design: &shown.designed.design,
        plan: &shown.plan,
        firms: shown.designed.firms,
        link: &|_| None,
    };
    let caption = view! { <span class="govuk-caption-l">{desk.stored.name.clone()}</span> }.into_any();
    let other = shown.other.as_ref().map(|(number, plan)| compared(*number, plan, &shown.plan));
    let (own, aside) = if shown.may_edit {
        (by_hand(shown), Some(aside(shown, form)))
    } else {
        (().into_any(), None)
    };
    view! {
        {BackLink::new(home(&desk.agency), t("designs-title"))}
        {parts::summary(form)}
        {view::head(&result, caption)}
        {other}
        <div class="k-columns">
            <div>{own} {view::parts_of(&result, &desk.figures, desk.today)}</div>
            <aside class="k-aside k-no-print">{aside} {history(shown)}</aside>
        </div>
    }
    .into_any()
}

/// A form that makes one change.
fn change(shown: &Shown, name: &'static str, inputs: AnyView, button: Button) -> AnyView {
    view! {
        <form method="post" action=shown.desk.path() class="k-change" novalidate="">
            <input type="hidden" name="change" value=name />
            <input type="hidden" name="version" value=shown.desk.stored.version.to_string() />
            {inputs} {button}
        </form>
    }
    .into_any()
}

fn short(text: String) -> String {
    if text.chars().count() > SHORT {
        text.chars().take(SHORT).chain(['…']).collect()
    } else {
        text
    }
}

fn by_hand(shown: &Shown) -> AnyView {
    let lots: Vec<SelectItem> = shown
        .plan
        .lots
        .iter()
        .map(|lot| SelectItem::new(lot.number.to_string(), short(format!("{}. {}", lot.number, lot.title))))
        .collect();
    let packages = shown.desk.work.packages.iter();
    let packages = packages.map(|package| SelectItem::new(package.id.clone(), short(format!("{} {}", package.id, package.title))));
    let select = |id: &str, name: &str, label: String, items: Vec<SelectItem>| Select {
        id: id.to_owned(),
        name: name.to_owned(),
        label: label.into(),
        items,
        ..Select::default()
    };
    let mut to = lots.clone();
    to.push(SelectItem::new("new", t("designs-new-lot")));
    let moved = view! {
        {select("move-package", "package", t("designs-package"), packages.collect())}
        {select("move-to", "to", t("designs-to"), to)}
    }
    .into_any();
    let merged = view! {
        {select("merge-lot", "lot", t("design-lot"), lots.clone())}
        {select("merge-into", "into", t("designs-into"), lots)}
    }
    .into_any();
    view! {
        <section class="k-section k-no-print" id="by-hand" tabindex="-1">
            <h2 class="govuk-heading-m">{t("designs-by-hand")}</h2>
            <div class="k-changes">
                {change(shown, "move", moved, parts::secondary(t("designs-move")))}
                {change(shown, "merge", merged, parts::secondary(t("designs-merge")))}
            </div>
            {locks(shown)}
            <div class="govuk-button-group">
                {shown.desk.work.board.can_undo().then(|| change(shown, "undo", ().into_any(), parts::secondary(t("designs-undo"))))}
                {shown.desk.work.board.can_redo().then(|| change(shown, "redo", ().into_any(), parts::secondary(t("designs-redo"))))}
                {change(shown, "redesign", ().into_any(), parts::secondary(t("designs-redesign")))}
            </div>
        </section>
    }
    .into_any()
}

/// Each lot with a button that keeps it as it is, or lets it go.
fn locks(shown: &Shown) -> AnyView {
    let items = shown
        .plan
        .lots
        .iter()
        .zip(shown.desk.work.board.lots())
        .map(|(lot, board)| {
            let (name, text) = if board.is_locked {
                ("unlock", t("designs-unlock"))
            } else {
                ("lock", t("designs-lock"))
            };
            let number = lot.number.to_string();
            let title = format!("{}. {}", lot.number, lot.title);
            let inputs = view! { <input type="hidden" name="lot" value=number /> }.into_any();
            let button = Button {
                html: Some(html_of(view! { {text} <span class="govuk-visually-hidden">{format!(" {title}")}</span> })),
                classes: "govuk-button--secondary govuk-!-margin-bottom-0".to_owned(),
                ..Button::default()
            };
            let state = board.is_locked.then(|| view! { <strong class="govuk-tag">{t("designs-locked")}</strong> });
            view! { <li><a class="govuk-link" href=format!("#lot-{}", lot.number)>{title}</a> {state} {change(shown, name, inputs, button)}</li> }
        })
        .collect_view();
    view! { <ul class="k-locks">{items}</ul> }.into_any()
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
            Cell::default(),
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
