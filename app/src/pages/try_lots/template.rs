//! A table to fill in, with the words of the reader's language.

use super::problems::name;
use crate::{
    context::Ctx,
    error::{PageError, PageResult},
    text::{t, within},
};
use axum::response::IntoResponse;
use http::header;
use lots::table::{Column, Template, template_csv, template_xlsx};

pub async fn csv(ctx: Ctx) -> PageResult {
    let template = within(ctx.locale, template);
    let file = template_csv(&template).map_err(anyhow::Error::from)?;
    Ok(download(file, "text/csv; charset=utf-8", "csv"))
}

pub async fn xlsx(ctx: Ctx) -> PageResult {
    let template = within(ctx.locale, template);
    let work = tokio::task::spawn_blocking(move || template_xlsx(&template));
    let file = work
        .await
        .map_err(anyhow::Error::from)?
        .map_err(|error| PageError::Internal(error.into()))?;
    Ok(download(
        file,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
    ))
}

fn download(file: Vec<u8>, kind: &'static str, ending: &str) -> axum::response::Response {
    let name = format!("attachment; filename=\"kavel-work-packages.{ending}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, name)], file).into_response()
}

fn template() -> Template {
    let hint = |column: Column| t(&format!("design-column-{}-hint", column.as_str().replace('_', "-")));
    let label = |slug: &str| {
        let slug = codelists::Slug::parse(slug).ok();
        slug.map_or_else(String::new, |slug| slug.capability().label(crate::text::locale().code()).to_owned())
    };
    let example = |id: &str, title: &str, outcome: &str, value: &str, capability: &str, after: &str| {
        let period = ["2027-01-01", "2027-12-31"];
        let cells = [
            id, title, outcome, value, "", capability, "BE", "nl;fr", period[0], period[1], after, "", "",
        ];
        cells.map(str::to_owned).to_vec()
    };
    Template {
        sheet: t("design-template-sheet"),
        columns: Column::ALL.map(|column| (column, name(column), hint(column))).to_vec(),
        examples: vec![
            example(
                "P1",
                &t("design-template-1"),
                &t("design-template-1-outcome"),
                "45000",
                &label("accessibility-audit"),
                "",
            ),
            example(
                "P2",
                &t("design-template-2"),
                &t("design-template-2-outcome"),
                "80000",
                &label("user-research"),
                "P1",
            ),
        ],
    }
}
