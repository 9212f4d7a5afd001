//! The award model, and the criteria with their weights.

use super::{Editor, add, framed, groups};
use crate::{
    components::govuk::{ChoiceItem, Input, Radios},
    form::Form,
    pages::agency::assignments::effort,
    pages::parts::{self, Room, localized, whole_number},
    text::{t, t_with},
};
use domain::{FigureKey, assignment::CriterionPart, draft::Fields};
use leptos::prelude::*;

pub fn inputs(editor: &Editor, form: &Form) -> AnyView {
    let all = groups(&form.fields, "criterion");
    let max = usize::try_from(editor.around.figure(FigureKey::CriteriaMax)).unwrap_or(usize::MAX);
    let more = (all.len() < max).then(|| add(t("assignment-add-criterion")));
    let list = all
        .iter()
        .zip(1_usize..)
        .map(|(group, place)| criterion(editor, form, *group, place))
        .collect_view();
    view! {
        {award(editor, form)}
        {effort::price(editor)}
        <h2 class="govuk-heading-l" id="criterion">{t("market-criteria")}</h2>
        <p class="govuk-body">{t_with("assignment-criteria-text", &[("max", max.into())])}</p>
        {list}
        {total(&form.fields)}
        {more}
        {effort::estimate(editor)}
    }
    .into_any()
}

pub fn award(editor: &Editor, form: &Form) -> AnyView {
    let cap = editor.around.figure(FigureKey::PriceWeightMax);
    let weight = Input {
        hint: Some(t_with("assignment-field-price-weight-hint", &[("max", cap.into())]).into()),
        ..whole_number(form, "price_weight", t("assignment-field-price-weight"))
    };
    let saving = Input {
        hint: Some(t("assignment-field-saving-hint").into()),
        ..whole_number(form, "full_points_saving_percent", t("assignment-field-saving"))
    };
    let items = vec![
        ChoiceItem::new("fixed-budget", t("award-model-fixed-budget")).hint(t("assignment-award-fixed-hint")),
        ChoiceItem::new("price-quality", t("award-model-price-quality"))
            .hint(t_with("assignment-award-price-hint", &[("max", cap.into())]))
            .conditional(view! { {weight} {saving} }),
    ];
    let radios = Radios {
        name: "award".to_owned(),
        value: form.value("award"),
        items,
        error_message: parts::error(form, "award"),
        ..parts::radios(t("assignment-field-award"))
    };
    view! { {radios} }.into_any()
}

fn criterion(editor: &Editor, form: &Form, group: u32, place: usize) -> AnyView {
    let legend = t_with("assignment-criterion", &[("number", place.into())]);
    framed("criterion", group, legend, one(editor, form, group))
}

/// The inputs of one.
pub fn one(editor: &Editor, form: &Form, group: u32) -> AnyView {
    let at = |name: &str| format!("criterion.{group}.{name}");
    let text =
        |name: &str, label: &str, hint: Option<String>, room: Room| localized(form, editor.languages(), &at(name), &t(label), hint, room);
    let items = CriterionPart::ALL
        .iter()
        .map(|part| {
            let hint = t(&format!("assignment-criterion-{part}-hint"));
            ChoiceItem::new(part.as_str(), t(&format!("assignment-criterion-{part}"))).hint(hint)
        })
        .collect();
    let part = Radios {
        name: at("part"),
        value: form.value(&at("part")),
        items,
        error_message: parts::error(form, &at("part")),
        ..parts::radios(t("assignment-field-part"))
    };
    let minimum = Input {
        hint: Some(t("assignment-field-minimum-hint").into()),
        ..whole_number(form, &at("minimum"), parts::optional(t("assignment-field-minimum")))
    };
    let words = editor.around.figure(FigureKey::WordLimitMax);
    let words = Input {
        hint: Some(t_with("assignment-field-words-hint", &[("max", words.into())]).into()),
        ..whole_number(form, &at("word_limit"), t("assignment-field-words"))
    };
    view! {
        {text("name", "assignment-field-criterion-name", None, Room::Line)}
        {text("question", "assignment-field-question", Some(t("assignment-field-question-hint")), Room::Rows(3))}
        {whole_number(form, &at("weight"), t("assignment-field-weight"))}
        {part} {words} {minimum}
    }
    .into_any()
}

/// The weights that can be read, added up; the price too where it counts.
pub fn weights_total(fields: &Fields) -> i64 {
    let weight = |name: &str| fields.get(name).parse::<i64>().unwrap_or(0).clamp(0, 1000);
    let quality = fields
        .groups("criterion")
        .into_iter()
        .map(|group| weight(&format!("criterion.{group}.weight")));
    let price = if fields.get("award") == "price-quality" {
        weight("price_weight")
    } else {
        0
    };
    quality.sum::<i64>() + price
}

pub fn total(fields: &Fields) -> AnyView {
    let total = weights_total(fields);
    let class = if total == 100 { "k-total" } else { "k-total k-total--wrong" };
    let text = if total == 100 {
        t("assignment-weights-right")
    } else {
        t_with("assignment-weights-total", &[("total", total.into())])
    };
    view! {
        <div class=class>
            <p><strong>{text}</strong></p>
            <progress class="k-progress" max="100" value=total.min(100).to_string() aria-label=t("market-weight")></progress>
            <p class="govuk-hint">{t("assignment-weights-hint")}</p>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_of_what_can_be_read() {
        let mut fields = Fields::from_iter([
            ("criterion.1.weight", "40"),
            ("criterion.2.weight", "many"),
            ("criterion.3.weight", "30"),
            ("price_weight", "30"),
            ("award", "fixed-budget"),
        ]);
        assert_eq!(weights_total(&fields), 70);
        fields.set("award", "price-quality");
        assert_eq!(weights_total(&fields), 100);
        fields.set("criterion.2.weight", "9223372036854775807");
        assert_eq!(weights_total(&fields), 1100);
    }
}
