//! The ZIP: the document for people, the same for machines, the dates for a calendar.

use super::{document, load::Dossier, machine};
use crate::{
    context::Ctx,
    error::{PageError, PageResult},
    text::within,
};
use anyhow::Context;
use axum::response::IntoResponse;
use http::header;
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// The document needs nothing from elsewhere: it is read offline, years later.
const STYLE: &str = include_str!("file.css");

pub fn answer(ctx: &Ctx, dossier: &Dossier) -> PageResult {
    let bytes = pack(ctx, dossier).map_err(PageError::Internal)?;
    let inside = if dossier.internal.is_some() { "-internal" } else { "" };
    let name = format!("attachment; filename=\"kavel-{}{inside}.zip\"", dossier.assignment.number);
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

fn pack(ctx: &Ctx, dossier: &Dossier) -> anyhow::Result<Vec<u8>> {
    let number = dossier.assignment.number;
    let json = serde_json::to_string_pretty(&machine::json(dossier, &ctx.state.config.base_url))?;
    let calendar = crate::pages::market::calendar(ctx, &dossier.assignment).to_string();
    let files = [("file.html", html(ctx, dossier)), ("file.json", json), ("dates.ics", calendar)];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Of no moment, so that the same file is the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, content) in files {
        zip.start_file(format!("kavel-{number}/{name}"), options)?;
        zip.write_all(content.as_bytes())?;
    }
    Ok(zip.finish().context("the archive cannot be closed")?.into_inner())
}

fn html(ctx: &Ctx, dossier: &Dossier) -> String {
    let body = within(ctx.locale, || crate::components::govuk::html_of(document::document(dossier)));
    let title = ctx.t_with("file-title", &[("number", dossier.assignment.number.into())]);
    let lang = ctx.locale.code();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>{body}</main>\n</body>\n</html>\n"
    )
}
