//! Inputs that more than one form has: amounts, dates, texts in several languages, ticks.
//!
//! A form that is saved as typed posts an empty value beside its ticks, so that taking the last tick away is posted too.

use super::{error, fieldset, input, language_item};
use crate::{
    components::govuk::{Affix, Checkboxes, ChoiceItem, DateInput, DateItem, Details, Input, Textarea, html_of},
    form::Form,
    text::{locale, t, t_with},
};
use codelists::languages::{in_order, language};
use domain::draft::Fields;
use i18n::Locale;
use jiff::civil::Date;
use leptos::prelude::*;

/// "Website (optional)"
#[must_use]
pub fn optional(label: String) -> String {
    format!("{label} ({})", t("field-optional"))
}

#[must_use]
pub fn textarea(form: &Form, name: &str, label: String) -> Textarea {
    Textarea {
        name: name.to_owned(),
        value: form.fields.raw(name).to_owned(),
        label: label.into(),
        error_message: error(form, name),
        ..Textarea::default()
    }
}

#[must_use]
pub fn euro(form: &Form, name: &str, label: String) -> Input {
    Input {
        prefix: Some(Affix {
            text: "€".to_owned(),
            ..Affix::default()
        }),
        inputmode: "decimal".to_owned(),
        classes: "govuk-input--width-10".to_owned(),
        ..input(form, name, label)
    }
}

/// An amount as one types it: `1250` or `1250.50`.
#[must_use]
pub fn plain_euros(cents: i64) -> String {
    if cents % 100 == 0 {
        (cents / 100).to_string()
    } else {
        format!("{}.{:02}", cents / 100, (cents % 100).abs())
    }
}

#[must_use]
pub fn whole_number(form: &Form, name: &str, label: String) -> Input {
    Input {
        inputmode: "numeric".to_owned(),
        classes: "govuk-input--width-5".to_owned(),
        ..input(form, name, label)
    }
}

/// A date in three fields, `name-day` and so on. The link of an error summary leads to the first of them.
#[must_use]
pub fn date(form: &Form, name: &str, legend: String) -> DateInput {
    let part = |part: &str| form.fields.part(name, part).to_owned();
    let date = DateInput::named(name, ["input-day", "input-month", "input-year"].map(t)).typed(part("day"), part("month"), part("year"));
    DateInput {
        id: format!("{name}-date"),
        day: DateItem {
            id: name.to_owned(),
            ..date.day.clone()
        },
        fieldset: Some(fieldset(legend)),
        error_message: error(form, name),
        ..date
    }
}

/// What [`date`] shows of a date that is stored.
pub fn set_date(fields: &mut Fields, name: &str, date: Date) {
    fields.set(format!("{name}-day"), date.day().to_string());
    fields.set(format!("{name}-month"), date.month().to_string());
    fields.set(format!("{name}-year"), date.year().to_string());
}

/// A date with the time of day in Brussels, `name.time`, in one row.
#[must_use]
pub fn moment(form: &Form, name: &str, legend: String, hint: String) -> DateInput {
    let time_name = format!("{name}.time");
    let (date_error, time_error) = (error(form, name), error(form, &time_name));
    let item = |id: String, name: String, label: &str, value: &str, width: u8, is_wrong: bool| DateItem {
        id,
        name: Some(name),
        label: t(label),
        value: Some(value.to_owned()),
        classes: format!("govuk-input--width-{width}"),
        error: Some(is_wrong),
        ..DateItem::default()
    };
    let part = |id: String, part: &str, label: &str, width: u8| {
        item(
            id,
            format!("{name}-{part}"),
            label,
            form.fields.part(name, part),
            width,
            date_error.is_some(),
        )
    };
    let items = vec![
        part(name.to_owned(), "day", "input-day", 2),
        part(format!("{name}-month"), "month", "input-month", 2),
        part(format!("{name}-year"), "year", "input-year", 4),
        DateItem {
            inputmode: "text".to_owned(),
            ..item(
                time_name.clone(),
                time_name.clone(),
                "input-time",
                form.fields.get(&time_name),
                5,
                time_error.is_some(),
            )
        },
    ];
    DateInput {
        id: format!("{name}-date"),
        items,
        hint: Some(hint.into()),
        fieldset: Some(fieldset(legend)),
        error_message: date_error.or(time_error),
        ..DateInput::default()
    }
}

/// Checkboxes that can all be taken away again.
#[must_use]
pub fn checkboxes(form: &Form, name: &str, legend: String, items: Vec<ChoiceItem>) -> AnyView {
    let boxes = ticks(form, name, legend, items);
    view! { <input type="hidden" name=name.to_owned() value="" /> {boxes} }.into_any()
}

/// Checkboxes of a form that is checked as a whole: none ticked is none.
#[must_use]
pub fn ticks(form: &Form, name: &str, legend: String, items: Vec<ChoiceItem>) -> Checkboxes {
    Checkboxes {
        name: name.to_owned(),
        fieldset: Some(fieldset(legend)),
        items,
        values: form.fields.list(name).map(str::to_owned).collect(),
        error_message: error(form, name),
        classes: "govuk-checkboxes--small".to_owned(),
        ..Checkboxes::default()
    }
}

/// The four languages of the interface to tick, each by its own name; those that are ticked already and are others stay.
#[must_use]
pub fn language_boxes(form: &Form, name: &str, legend: String) -> AnyView {
    checkboxes(form, name, legend, language_items(form.fields.list(name)))
}

/// The four languages of the interface, and those of `chosen` that are others: a language of an import stays a choice.
#[must_use]
pub fn language_items<'a>(chosen: impl Iterator<Item = &'a str>) -> Vec<ChoiceItem> {
    let others = chosen.filter(|tag| Locale::ALL.iter().all(|lang| lang.code() != *tag));
    let others = others.map(|tag| ChoiceItem::new(tag, tag));
    Locale::ALL.into_iter().map(language_item).chain(others).collect()
}

/// How much room a text in several languages gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    Line,
    Rows(u32),
}

/// A text in each of `languages`, side by side: `name.nl`, `name.fr`, ….
#[must_use]
pub fn localized(form: &Form, languages: &[String], name: &str, label: &str, hint: Option<String>, room: Room) -> AnyView {
    let one = |lang: &String| localized_one(form, lang, languages.len() == 1, name, label, room);
    let inputs = languages.iter().map(one).collect_view();
    let hint_id = format!("{name}-hint");
    let hint = hint.map(|hint| view! { <div class="govuk-hint" id=hint_id.clone()>{hint}</div> });
    let described_by = hint.is_some().then_some(hint_id);
    if languages.len() == 1 {
        return view! { <div class="k-localized">{inputs} {hint}</div> }.into_any();
    }
    view! {
        <fieldset class="govuk-fieldset k-localized" aria-describedby=described_by>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label.to_owned()}</legend>
            {hint}
            <div class="k-localized__inputs">{inputs}</div>
        </fieldset>
    }
    .into_any()
}

fn localized_one(form: &Form, lang: &str, is_alone: bool, name: &str, label: &str, room: Room) -> AnyView {
    let field = format!("{name}.{lang}");
    let language = language_name(lang);
    let label = if is_alone {
        label.to_owned()
    } else {
        t_with("input-in-language", &[("label", label.into()), ("language", language.into())])
    };
    match room {
        Room::Line => {
            let mut line = input(form, &field, label);
            line.value = Some(form.fields.raw(&field).to_owned());
            line.attributes = [("lang", lang)].into();
            view! { {line} }.into_any()
        }
        Room::Rows(rows) => {
            let mut area = textarea(form, &field, label);
            area.rows = Some(rows);
            area.attributes = [("lang", lang)].into();
            view! { {area} }.into_any()
        }
    }
}

/// "Dutch", in the language of the page; a tag that nobody knows as it is.
#[must_use]
pub fn language_name(tag: &str) -> String {
    language(tag).map_or_else(|| tag.to_owned(), |known| known.name(locale().code()).to_owned())
}

/// All languages that have a name, to tick: those of the interface in sight, the others folded in the order of the page, and those that are
/// ticked already whatever they are. Any may be what a firm works in.
#[must_use]
pub fn all_language_boxes(form: &Form, name: &str, legend: String) -> AnyView {
    let is_first = |tag: &str| Locale::ALL.iter().any(|lang| lang.code() == tag);
    let chosen: Vec<&str> = form.fields.list(name).filter(|tag| !is_first(tag)).collect();
    let named = in_order(locale().code());
    let unknown = chosen.iter().filter(|tag| named.iter().all(|language| language.tag != **tag));
    let items = unknown
        .map(|tag| ChoiceItem::new(*tag, language_name(tag)))
        .chain(named.iter().filter(|language| !is_first(language.tag)).map(|language| {
            let (own, name) = (language.own, language.name(locale().code()));
            ChoiceItem {
                html: Some(html_of(view! { {name} " (" <span lang=language.tag>{own}</span> ")" })),
                ..ChoiceItem::new(language.tag, name)
            }
        }))
        .collect();
    let others = Checkboxes {
        id_prefix: format!("{name}-other"),
        error_message: None,
        ..ticks(form, name, t("languages-others"), items)
    };
    let mut details = Details::new(t("languages-others"), others);
    details.open = !chosen.is_empty();
    let first = checkboxes(form, name, legend, Locale::ALL.into_iter().map(language_item).collect());
    view! { {first} <div class="k-languages">{details}</div> }.into_any()
}
