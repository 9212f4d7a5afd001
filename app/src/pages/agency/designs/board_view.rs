//! The lots as a board with their packages, to be changed by hand: a form for each change, and the island that moves packages by dragging.

use super::show::Shown;
use crate::{
    components::govuk::{Button, Select, SelectItem, html_of},
    designing::BoardLot,
    islands::LotBoard,
    pages::{parts, try_lots::pictures},
    text::{money_short, t, t_with},
};
use domain::Money;
use leptos::prelude::*;
use lots::{PlannedLot, WorkPackage};
use std::collections::HashMap;

/// Titles in a list to choose from.
const SHORT: usize = 60;
/// More packages are changed by the forms alone.
const MOST_ON_BOARD: usize = 300;

/// Ids of what an answer replaces the content of, and of where it is told.
pub const BOARD: &str = "design-board";
const STATUS: &str = "design-status";

/// A form that makes one change.
pub fn change(shown: &Shown, name: &'static str, inputs: AnyView, button: Button) -> AnyView {
    view! {
        <form method="post" action=shown.desk.path() class="k-change" novalidate="">
            <input type="hidden" name="change" value=name />
            <input type="hidden" name="version" value=shown.desk.stored.version.to_string() />
            {inputs} {button}
        </form>
    }
    .into_any()
}

/// Beside the board, so that it stays when the board is replaced.
pub fn island(shown: &Shown) -> AnyView {
    let about = |id: &str| t_with(id, &[("package", "%package%".into()), ("lot", "%lot%".into())]);
    view! {
        <p id=STATUS class="govuk-visually-hidden" role="status" aria-live="polite"></p>
        <LotBoard
            root=BOARD.to_owned()
            status=STATUS.to_owned()
            url=shown.desk.path()
            held=about("designs-drag-held")
            dropped=about("designs-drag-dropped")
            kept=about("designs-drag-kept")
            locked=t("designs-error-locked")
            failed=t("designs-drag-failed")
        />
    }
    .into_any()
}

pub fn by_hand(shown: &Shown) -> AnyView {
    let is_drawn = shown.desk.work.packages.len() <= MOST_ON_BOARD;
    let lots = if is_drawn { board(shown) } else { locks(shown) };
    let take_back = |name: &'static str, text: String| change(shown, name, ().into_any(), parts::secondary(text));
    view! {
        <section class="k-section k-no-print" id="by-hand" tabindex="-1" aria-labelledby="by-hand-title">
            <h2 class="govuk-heading-m" id="by-hand-title">{t("designs-by-hand")}</h2>
            {is_drawn.then(|| view! { <p class="govuk-body k-board__how" id="board-how">{t("designs-drag-how")}</p> })}
            <div class="govuk-button-group">
                {shown.desk.work.board.can_undo().then(|| take_back("undo", t("designs-undo")))}
                {shown.desk.work.board.can_redo().then(|| take_back("redo", t("designs-redo")))}
                {take_back("redesign", t("designs-redesign"))}
            </div>
            {lots}
            {moves(shown)}
        </section>
    }
    .into_any()
}

/// By choosing: works everywhere.
fn moves(shown: &Shown) -> AnyView {
    let lots: Vec<SelectItem> = shown
        .plan
        .lots
        .iter()
        .map(|lot| SelectItem::new(lot.number.to_string(), short(name_of(lot))))
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
        <div class="k-changes">
            {change(shown, "move", moved, parts::secondary(t("designs-move")))}
            {change(shown, "merge", merged, parts::secondary(t("designs-merge")))}
        </div>
    }
    .into_any()
}

fn name_of(lot: &PlannedLot) -> String {
    format!("{}. {}", lot.number, lot.title)
}

fn short(text: String) -> String {
    if text.chars().count() > SHORT {
        text.chars().take(SHORT).chain(['…']).collect()
    } else {
        text
    }
}

fn board(shown: &Shown) -> AnyView {
    let packages: HashMap<&str, &WorkPackage> = shown
        .desk
        .work
        .packages
        .iter()
        .map(|package| (package.id.as_str(), package))
        .collect();
    let on_board = shown.desk.work.board.lots();
    let lots = shown.plan.lots.iter().zip(on_board);
    let lots = lots.map(|(lot, own)| column(shown, lot, own, &packages)).collect_view();
    let new = t("designs-new-lot");
    view! {
        <ol class="k-board">
            {lots}
            <li class="k-board__lot k-board__lot--new" data-lot="new" data-name=new.clone()>{new.clone()}</li>
        </ol>
    }
    .into_any()
}

fn column(shown: &Shown, lot: &PlannedLot, own: &BoardLot, packages: &HashMap<&str, &WorkPackage>) -> AnyView {
    let tone = pictures::tone(lot.reach, shown.desk.wanted.rules.reach_floor).as_str();
    let chips = lot
        .packages
        .iter()
        .filter_map(|id| packages.get(id.as_str()))
        .map(|package| {
            let name = format!("{} {}", package.id, package.title);
            view! {
                <li>
                    <div class="k-board__package" data-package=package.id.clone() data-name=name.clone()>
                        <span class="k-board__grip" aria-hidden="true"></span>
                        <span><strong>{package.id.clone()}</strong> " " {package.title.clone()}</span>
                        <span class="k-money">{money_short(Money::eur(package.value))}</span>
                    </div>
                </li>
            }
        })
        .collect_view();
    let reach = t_with("design-reach", &[("reach", i64::from(lot.reach).into())]);
    let title = name_of(lot);
    view! {
        <li class=format!("k-board__lot k-board__lot--{tone}") data-lot=lot.number.to_string() data-name=title.clone() data-locked=own.is_locked.then_some("")>
            <h3 class="k-board__title"><a class="govuk-link" href=format!("#lot-{}", lot.number)>{title.clone()}</a></h3>
            <p class="k-board__figures"><strong>{money_short(Money::eur(lot.value))}</strong> " " <span>{reach}</span></p>
            <ul class="k-board__packages">{chips}</ul>
            <div class="k-board__foot">{lock(shown, lot, own)}</div>
        </li>
    }
    .into_any()
}

/// Keeps a lot as it is, or lets it go.
fn lock(shown: &Shown, lot: &PlannedLot, own: &BoardLot) -> AnyView {
    let (name, text) = if own.is_locked {
        ("unlock", t("designs-unlock"))
    } else {
        ("lock", t("designs-lock"))
    };
    let title = name_of(lot);
    let inputs = view! { <input type="hidden" name="lot" value=lot.number.to_string() /> }.into_any();
    let button = Button {
        html: Some(html_of(
            view! { {text} <span class="govuk-visually-hidden">{format!(" {title}")}</span> },
        )),
        classes: "govuk-button--secondary govuk-!-margin-bottom-0".to_owned(),
        ..Button::default()
    };
    let state = own
        .is_locked
        .then(|| view! { <strong class="govuk-tag">{t("designs-locked")}</strong> });
    view! { {state} {change(shown, name, inputs, button)} }.into_any()
}

/// Each lot of many, without its packages.
fn locks(shown: &Shown) -> AnyView {
    let items = shown
        .plan
        .lots
        .iter()
        .zip(shown.desk.work.board.lots())
        .map(|(lot, own)| {
            let href = format!("#lot-{}", lot.number);
            view! { <li><a class="govuk-link" href=href>{name_of(lot)}</a> {lock(shown, lot, own)}</li> }
        })
        .collect_view();
    view! { <ul class="k-locks">{items}</ul> }.into_any()
}
