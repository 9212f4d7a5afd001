//! What stands in the way, each with the name of its field and a link to it.

use super::editor::Editor;
use crate::{
    components::govuk::{ErrorItem, ErrorSummary},
    form::message,
    pages::parts,
    text::{t, t_with},
};
use domain::{FieldError, draft::FrameworkSection};
use leptos::prelude::*;

/// An error summary whose links lead to wherever the field is; on the page `here` itself without loading it again, which would lose what
/// is typed and not saved.
pub fn summary(editor: &Editor, here: &str, errors: &[FieldError]) -> AnyView {
    if errors.is_empty() {
        return ().into_any();
    }
    let mut error_list = items(editor, errors);
    for item in &mut error_list {
        if let Some(("?check=1", anchor)) = item.href.strip_prefix(here).and_then(|rest| rest.split_once('#')) {
            item.href = format!("#{anchor}");
        }
    }
    ErrorSummary {
        title_text: t("problem-title"),
        error_list,
        ..ErrorSummary::default()
    }
    .into_any()
}

pub fn items(editor: &Editor, errors: &[FieldError]) -> Vec<ErrorItem> {
    let item = |error: &FieldError| ErrorItem {
        href: href(editor, &error.field),
        text: text(editor, error),
        ..ErrorItem::default()
    };
    errors.iter().map(item).collect()
}

/// The page that has the field; `check=1` makes it say what is wrong.
fn href(editor: &Editor, field: &str) -> String {
    let Some(section) = FrameworkSection::of(field) else {
        return editor.home();
    };
    if section == FrameworkSection::Lots && field != "value" {
        return match lot_of(editor, field) {
            Some((group, _)) => format!("{}?check=1#{field}", editor.lot_at(group)),
            None => format!("{}?check=1#lot", editor.at(section)),
        };
    }
    format!("{}?check=1#{field}", editor.at(section))
}

/// "Lot 2, ceiling: Enter an answer"
fn text(editor: &Editor, error: &FieldError) -> String {
    let (message, field) = (message(error), error.field.as_str());
    if let Some((group, rest)) = lot_of(editor, field) {
        let place = editor.draft.fields.filled_groups("lot").iter().position(|filled| *filled == group);
        let number = i64::try_from(place.map_or(0, |place| place + 1)).unwrap_or_default();
        let what = name(editor, &format!("lot-{rest}"));
        return t_with(
            "frameworks-problem-of-lot",
            &[("number", number.into()), ("what", what.into()), ("message", message.into())],
        );
    }
    if field.starts_with("lot") {
        return message;
    }
    t_with(
        "frameworks-problem",
        &[("what", name(editor, field).into()), ("message", message.into())],
    )
}

/// `lot.2.title.nl` → the group 2, if there is one, and `title.nl`.
fn lot_of<'a>(editor: &Editor, field: &'a str) -> Option<(u32, &'a str)> {
    let (group, rest) = field.strip_prefix("lot.")?.split_once('.')?;
    let group = group.parse().ok()?;
    editor.draft.fields.filled_groups("lot").contains(&group).then_some((group, rest))
}

/// What the label of a field says, with the language of the text.
fn name(editor: &Editor, field: &str) -> String {
    let (field, part) = field.split_once('.').map_or((field, None), |(field, part)| (field, Some(part)));
    let label = t(&format!("frameworks-field-{}", field.replace('_', "-")));
    match part.filter(|part| editor.languages().len() > 1 && editor.languages().iter().any(|lang| lang == part)) {
        Some(lang) => t_with(
            "input-in-language",
            &[("label", label.into()), ("language", parts::language_name(lang).into())],
        ),
        None => label,
    }
}
