//! What is wrong with a table, each at its cell.

use crate::{
    components::govuk::{Cell, Table},
    pages::parts::attention::counted,
    text::{t, t_with},
};
use domain::field_error::FieldError;
use leptos::prelude::*;
use lots::table::{Column, Place, Problem, Problems, What};

/// For the summary: how many there are, with a link to the list.
pub fn errors(problems: &Problems) -> Vec<FieldError> {
    vec![FieldError {
        field: "problems".to_owned(),
        id: "design-error-problems",
        args: vec![("count", problems.total.to_string())],
    }]
}

pub fn list(problems: &Problems) -> AnyView {
    let text = |text: String| Cell { text, ..Cell::default() };
    let rows = problems.list.iter().map(|problem| {
        let (row, column) = place(problem);
        vec![Cell::number(row), text(column), text(what(&problem.what))]
    });
    let label = t("design-problems-title");
    let table = Table {
        head: Some(vec![
            Cell::number(t("design-problem-row")),
            text(t("design-problem-column")),
            text(t("design-problem-what")),
        ]),
        rows: rows.collect(),
        caption: label.clone(),
        caption_classes: "govuk-visually-hidden".to_owned(),
        ..Table::default()
    };
    let more = problems.total - problems.list.len();
    let more = (more > 0).then(|| view! { <p class="govuk-body">{t_with("design-problems-more", &[("count", counted(more).into())])}</p> });
    view! {
        <section class="k-section" id="problems" tabindex="-1">
            <h2 class="govuk-heading-m">{label.clone()}</h2>
            <p class="govuk-body">{t("design-problems-text")}</p>
            <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div>
            {more}
        </section>
    }
    .into_any()
}

/// "7" and "Value (D)".
fn place(problem: &Problem) -> (String, String) {
    match &problem.place {
        Place::Table => (String::new(), t("design-problem-everywhere")),
        Place::Row(row) => (row.to_string(), String::new()),
        Place::Cell { row, letters, column } => {
            let column = column.map_or_else(|| letters.clone(), |column| format!("{} ({letters})", name(column)));
            (row.to_string(), column)
        }
    }
}

/// The header of a column.
pub fn name(column: Column) -> String {
    t(&format!("design-column-{}", column.as_str().replace('_', "-")))
}

fn what(what: &What) -> String {
    let id = format!("packages-problem-{}", what.as_str());
    let args: Vec<(&str, i18n::Value)> = match what {
        What::TooLarge { max_mb } => vec![("max", counted(*max_mb).into())],
        What::TooManyPackages { max } | What::TooLong { max } | What::TooManyItems { max } => vec![("max", counted(*max).into())],
        What::ColumnMissing(column) | What::ColumnTwice(column) => vec![("name", name(*column).into())],
        What::IdTwice { first_row } => vec![("row", i64::from(*first_row).into())],
        What::Capability {
            text,
            nearest: Some(nearest),
        } => {
            let nearest = nearest.capability().label(crate::text::locale().code());
            vec![("text", text.as_str().into()), ("nearest", nearest.into())]
        }
        What::Cpv(text)
        | What::Nuts(text)
        | What::Capability { text, .. }
        | What::Language(text)
        | What::Date(text)
        | What::CellError(text)
        | What::UnknownPackage(text)
        | What::Circle(text)
        | What::TogetherAndApart(text) => vec![("text", text.as_str().into())],
        _ => Vec::new(),
    };
    t_with(&id, &args)
}
