//! How it is bought: in a lot, as limited value, or negotiated.

use super::{Editor, Offered, invited};
use crate::{
    components::govuk::{ChoiceItem, Radios},
    form::Form,
    pages::{agency::assignments::editor::OwnLot, parts},
    text::{localized, money_short, t, t_with},
};
use domain::FigureKey;
use leptos::prelude::*;

pub fn inputs(editor: &Editor, form: &Form, offered: &Offered) -> AnyView {
    let around = &editor.around;
    let limit = |id: &str, key: FigureKey| t_with(id, &[("amount", money_short(around.amount(key)).into())]);
    let firms = around.figure(FigureKey::NegotiatedFirmsMin);
    let negotiated = t_with(
        "assignment-route-negotiated-hint",
        &[
            ("amount", money_short(around.amount(FigureKey::NegotiatedLimit)).into()),
            ("count", firms.into()),
        ],
    );
    let items = vec![
        ChoiceItem::new("call-off", t("route-call-off"))
            .hint(t("assignment-route-call-off-hint"))
            .conditional(lots(editor, form)),
        ChoiceItem::new("limited-value", t("route-limited-value")).hint(limit("assignment-route-limited-hint", FigureKey::LimitedValue)),
        ChoiceItem::new("negotiated", t("route-negotiated"))
            .hint(negotiated)
            .conditional(openness(editor, form, offered)),
    ];
    let radios = Radios {
        name: "route".to_owned(),
        value: form.value("route"),
        items,
        error_message: parts::error(form, "route"),
        ..parts::radios(t("assignment-field-route"))
    };
    view! { {radios} }.into_any()
}

fn lots(editor: &Editor, form: &Form) -> AnyView {
    if editor.around.lots.is_empty() {
        return view! { <p class="govuk-inset-text" id="lot">{t("assignment-no-lots")}</p> }.into_any();
    }
    let radios = Radios {
        name: "lot".to_owned(),
        value: form.value("lot"),
        items: editor.around.lots.iter().map(lot).collect(),
        error_message: parts::error(form, "lot"),
        ..parts::radios(t("assignment-field-lot"))
    };
    view! { {radios} }.into_any()
}

fn lot(own: &OwnLot) -> ChoiceItem {
    let (lang, title) = localized(&own.lot.title);
    let shown = |amount: Option<domain::Money>| amount.map_or_else(|| t("value-none"), money_short);
    let hint = t_with(
        "assignment-lot-room",
        &[
            ("left", shown(own.room.left()).into()),
            ("largest", shown(own.room.largest_assignment).into()),
        ],
    );
    let number = own.number();
    ChoiceItem {
        html: Some(crate::components::govuk::html_of(
            view! { {number} " " <span lang=lang>{title}</span> },
        )),
        ..ChoiceItem::new(own.lot.id.to_string(), String::new()).hint(hint)
    }
}

fn openness(editor: &Editor, form: &Form, offered: &Offered) -> AnyView {
    let firms = editor.around.figure(FigureKey::NegotiatedFirmsMin);
    let items = vec![
        ChoiceItem::new("yes", t("assignment-open-yes")).hint(t("assignment-open-yes-hint")),
        ChoiceItem::new("no", t_with("assignment-open-no", &[("count", firms.into())]))
            .hint(t("assignment-open-no-hint"))
            .conditional(invited::inputs(editor, form, offered)),
    ];
    let radios = Radios {
        name: "open_to_all".to_owned(),
        value: form.value("open_to_all"),
        items,
        error_message: parts::error(form, "open_to_all"),
        ..parts::radios(t("assignment-field-open"))
    };
    view! { {radios} }.into_any()
}
