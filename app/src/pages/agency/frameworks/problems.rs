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
    let (languages, field) = (editor.languages(), error.field.as_str());
    if !field.starts_with("lot") {
        return named(languages, error);
    }
    let lot = lot_of(editor, field).filter(|_| error.id != "error-lots-required");
    let Some((group, rest)) = lot else {
        return message(error);
    };
    let what = name(languages, &format!("lot-{rest}"));
    let place = editor.draft.fields.filled_groups("lot").iter().position(|filled| *filled == group);
    let mut args: Vec<(&str, i18n::Value)> = vec![("what", what.into()), ("message", message(error).into())];
    // One in which nothing is typed has no number yet.
    let Some(number) = place.and_then(|place| i64::try_from(place + 1).ok()) else {
        return t_with("frameworks-problem", &args);
    };
    args.push(("number", number.into()));
    t_with("frameworks-problem-of-lot", &args)
}

/// "Title, in French: Enter this text in French too"
fn named(languages: &[String], error: &FieldError) -> String {
    let what = name(languages, &error.field);
    t_with("frameworks-problem", &[("what", what.into()), ("message", message(error).into())])
}

/// The summary of a form on one page, with the name of each field.
pub fn summary_of_page(languages: &[String], errors: &[FieldError]) -> AnyView {
    if errors.is_empty() {
        return ().into_any();
    }
    ErrorSummary {
        title_text: t("problem-title"),
        error_list: errors
            .iter()
            .map(|error| ErrorItem::new(&error.field, named(languages, error)))
            .collect(),
        ..ErrorSummary::default()
    }
    .into_any()
}

/// `lot.2.title.nl` → the group 2, if there is one, and `title.nl`.
fn lot_of<'a>(editor: &Editor, field: &'a str) -> Option<(u32, &'a str)> {
    let (group, rest) = field.strip_prefix("lot.")?.split_once('.')?;
    let group = group.parse().ok()?;
    editor.draft.fields.groups("lot").contains(&group).then_some((group, rest))
}

/// What the label of a field says, with the language of the text.
fn name(languages: &[String], field: &str) -> String {
    let (field, part) = field.split_once('.').map_or((field, None), |(field, part)| (field, Some(part)));
    let label = t(&format!("frameworks-field-{}", field.replace('_', "-")));
    match part.filter(|part| languages.len() > 1 && languages.iter().any(|lang| lang == part)) {
        Some(lang) => t_with(
            "input-in-language",
            &[("label", label.into()), ("language", parts::language_name(lang).into())],
        ),
        None => label,
    }
}
