//! A table to fill in, in the words of the reader.

use super::Column;
use crate::WorkPackage;
use rust_xlsxwriter::{Format, Note, Workbook, XlsxError};

/// What the pages say in it.
pub struct Template {
    pub sheet: String,
    /// For each column its header and how it is filled in.
    pub columns: Vec<(Column, String, String)>,
    /// Invented packages, in the order of the columns.
    pub examples: Vec<Vec<String>>,
}

/// # Errors
/// Only where memory ends.
pub fn csv(template: &Template) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().delimiter(b',').from_writer(Vec::new());
    writer.write_record(template.columns.iter().map(|(_, header, _)| header))?;
    for example in &template.examples {
        writer.write_record(example)?;
    }
    // The mark tells spreadsheets that it is UTF-8.
    let mut file = vec![0xEF, 0xBB, 0xBF];
    file.extend(writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?);
    Ok(file)
}

/// # Errors
/// Where a text is longer than a cell takes.
pub fn xlsx(template: &Template) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let head = Format::new()
        .set_bold()
        .set_background_color("DDEBE5")
        .set_border_bottom(rust_xlsxwriter::FormatBorder::Thin);
    let amount = Format::new().set_num_format("#,##0.00");
    let text = Format::new().set_num_format("@").set_text_wrap();
    let sheet = book.add_worksheet();
    sheet.set_name(&template.sheet)?;
    for (place, (column, header, hint)) in (0_u16..).zip(&template.columns) {
        let (width, format) = match column {
            Column::Title => (36.0, &text),
            Column::Outcome => (48.0, &text),
            Column::Value => (16.0, &amount),
            Column::Capabilities => (30.0, &text),
            _ => (16.0, &text),
        };
        sheet.set_column_width(place, width)?;
        sheet.set_column_format(place, format)?;
        sheet.write_with_format(0, place, header, &head)?;
        sheet.insert_note(0, place, &Note::new(hint).set_width(320).add_author_prefix(false))?;
        for (row, example) in (1_u32..).zip(&template.examples) {
            let value = example.get(usize::from(place)).map_or("", String::as_str);
            match value.parse::<f64>() {
                Ok(number) if *column == Column::Value => sheet.write_with_format(row, place, number, &amount)?,
                _ => sheet.write_with_format(row, place, value, format)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

/// Packages as the text that [`super::read`] takes, so that somebody can change what came from a file or a notice.
///
/// # Errors
/// Only where memory ends.
pub fn text(packages: &[WorkPackage]) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(Column::ALL.map(Column::as_str))?;
    for package in packages {
        writer.write_record([
            package.id.clone(),
            package.title.clone(),
            package.outcome.clone(),
            format!("{}.{:02}", package.value / 100, package.value % 100),
            joined(&package.cpv),
            joined(&package.needs),
            joined(&package.nuts),
            package.languages.join(";"),
            package.period.map(|period| period.start.to_string()).unwrap_or_default(),
            package.period.map(|period| period.end.to_string()).unwrap_or_default(),
            package.depends_on.join(";"),
            package.together.join(";"),
            package.apart.join(";"),
        ])?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn joined(codes: &[impl ToString]) -> String {
    codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(";")
}
