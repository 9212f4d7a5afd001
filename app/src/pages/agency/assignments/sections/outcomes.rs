//! What will be different, and how one will know.

use super::{Editor, add, framed, groups};
use crate::{
    form::Form,
    pages::parts::{Room, date, localized},
    text::{t, t_with},
};
use leptos::prelude::*;

/// Name of the field, label, hint.
const TEXTS: [(&str, &str, &str); 5] = [
    ("indicator", "assignment-field-indicator", "assignment-field-indicator-hint"),
    ("baseline", "assignment-field-baseline", "assignment-field-baseline-hint"),
    ("target", "assignment-field-target", "assignment-field-target-hint"),
    ("measured_how", "assignment-field-measured", "assignment-field-measured-hint"),
    ("depends_on", "assignment-field-depends", "assignment-field-depends-hint"),
];

pub fn inputs(editor: &Editor, form: &Form) -> AnyView {
    let all = groups(&form.fields, "outcome");
    let list = all
        .iter()
        .zip(1_usize..)
        .map(|(group, place)| outcome(editor, form, *group, place))
        .collect_view();
    view! { <div id="outcome">{list}</div> {add(t("assignment-add-outcome"))} }.into_any()
}

fn outcome(editor: &Editor, form: &Form, group: u32, place: usize) -> AnyView {
    let legend = t_with("assignment-outcome", &[("number", place.into())]);
    framed("outcome", group, legend, one(editor, form, group))
}

/// The inputs of one.
pub fn one(editor: &Editor, form: &Form, group: u32) -> AnyView {
    let at = format!("outcome.{group}");
    let texts = TEXTS
        .map(|(name, label, hint)| {
            let room = if name == "indicator" { Room::Line } else { Room::Rows(3) };
            localized(form, editor.languages(), &format!("{at}.{name}"), &t(label), Some(t(hint)), room)
        })
        .collect_view();
    let by = date(form, &format!("{at}.by"), t("assignment-field-by"));
    view! { {texts} {by} }.into_any()
}
