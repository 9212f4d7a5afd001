//! The budget, beside what limits it.

use super::Editor;
use crate::{
    components::govuk::Input,
    form::Form,
    pages::{
        agency::assignments::notice::similar,
        market::parts::{Fact, facts},
        parts,
    },
    text::{money_short, t, t_with},
};
use domain::FigureKey;
use leptos::prelude::*;

pub fn inputs(editor: &Editor, form: &Form) -> AnyView {
    let budget = Input {
        hint: Some(t("assignment-field-budget-hint").into()),
        ..parts::euro(form, "budget", t("assignment-field-budget"))
    };
    view! { {limits(editor, form)} {similar(editor)} {budget} }.into_any()
}

/// What the chosen route allows; nothing while none is chosen.
fn limits(editor: &Editor, form: &Form) -> AnyView {
    let around = &editor.around;
    let below = |key: FigureKey| {
        let text = t_with("assignment-limit-below", &[("amount", money_short(around.amount(key)).into())]);
        facts(vec![Fact("assignment-limit", text, Some(t("assignment-limit-route")))])
    };
    match form.fields.get("route") {
        "call-off" => editor.lot().map_or_else(
            || no_route("assignment-limit-no-lot"),
            |own| {
                let shown = |amount: Option<domain::Money>| amount.map_or_else(|| t("value-none"), money_short);
                facts(vec![
                    Fact("market-lot", own.number(), None),
                    Fact("market-largest", shown(own.room.largest_assignment), None),
                    Fact("market-left", shown(own.room.left()), None),
                ])
            },
        ),
        "limited-value" => below(FigureKey::LimitedValue),
        "negotiated" => below(FigureKey::NegotiatedLimit),
        _ => no_route("assignment-limit-no-route"),
    }
}

fn no_route(id: &str) -> AnyView {
    view! { <p class="govuk-inset-text">{t(id)}</p> }.into_any()
}
