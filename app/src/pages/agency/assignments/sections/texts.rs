//! The parts that are texts: the problem, who is affected, constraints, acceptance.

use super::Editor;
use crate::{
    form::Form,
    pages::parts::{Room, localized},
    text::t,
};
use leptos::prelude::*;

pub fn problem(editor: &Editor, form: &Form) -> AnyView {
    view! {
        {localized(form, editor.languages(), "title", &t("assignment-field-title"), Some(t("assignment-field-title-hint")), Room::Line)}
        {long(editor, form, "problem", "assignment-field-problem", "assignment-field-problem-hint")}
    }
    .into_any()
}

pub fn affected(editor: &Editor, form: &Form) -> AnyView {
    long(
        editor,
        form,
        "affected",
        "assignment-field-affected",
        "assignment-field-affected-hint",
    )
}

pub fn constraints(editor: &Editor, form: &Form) -> AnyView {
    long(
        editor,
        form,
        "constraints",
        "assignment-field-constraints",
        "assignment-field-constraints-hint",
    )
}

pub fn acceptance(editor: &Editor, form: &Form) -> AnyView {
    long(
        editor,
        form,
        "acceptance",
        "assignment-field-acceptance",
        "assignment-field-acceptance-hint",
    )
}

fn long(editor: &Editor, form: &Form, name: &str, label: &str, hint: &str) -> AnyView {
    localized(form, editor.languages(), name, &t(label), Some(t(hint)), Room::Rows(8))
}
