//! XLSX: a container of XML. What it inflates to is known before a parser of spreadsheets sees any of it.

use super::{
    Notes, columns,
    grid::{Grid, MAX_COLUMNS, MAX_ROWS, Position, Raw},
    problem::{Problems, What},
};
use calamine::{Data, DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use memchr::memmem;
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
    panic::{AssertUnwindSafe, catch_unwind},
};
use zip::ZipArchive;

/// All parts together, inflated.
const MAX_INFLATED: u64 = 48 * 1024 * 1024;
const MAX_PARTS: usize = 400;
/// XML of spreadsheets shrinks to a tenth or twentieth; only what repeats itself on purpose to less than a two-hundredth.
const MAX_RATIO: u64 = 200;
/// So much may be small and repeat itself.
const FREE_BYTES: u64 = 1024 * 1024;
/// Cells that are looked at, blank ones with a format too.
const MAX_CELLS: usize = 400_000;
const MAX_SHEETS: usize = 30;

pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

pub fn read(bytes: &[u8]) -> Result<(Grid, Notes), Problems> {
    inspect(bytes).map_err(Problems::one)?;
    // A parser of other people's files: should it fail where nobody thought of it, the file is damaged and nothing else.
    let read = catch_unwind(AssertUnwindSafe(|| sheets(bytes)));
    match read {
        Ok(Ok(read)) => Ok(read),
        Ok(Err(XlsxError::Password)) => Err(Problems::one(What::OldOrLocked)),
        Ok(Err(_)) | Err(_) => Err(Problems::one(What::Damaged)),
    }
}

/// Inflates each part once, within bounds, and keeps none.
fn inspect(bytes: &[u8]) -> Result<(), What> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| What::Damaged)?;
    if archive.len() > MAX_PARTS {
        return Err(What::TooLargeInside);
    }
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.to_lowercase()).collect();
    if !names.iter().any(|name| name.ends_with("workbook.xml")) {
        return Err(What::OtherWorkbook);
    }
    let is_beyond = |inflated: u64| inflated > MAX_INFLATED || (inflated > FREE_BYTES && inflated / MAX_RATIO > bytes.len() as u64);
    let mut inflated = 0_u64;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| What::Damaged)?;
        if is_beyond(inflated.saturating_add(part.size())) {
            return Err(What::TooLargeInside);
        }
        // What a part claims to be may be a lie.
        let mut content = Vec::new();
        let read = part.take(MAX_INFLATED - inflated + 1).read_to_end(&mut content);
        inflated += content.len() as u64;
        if is_beyond(inflated) {
            return Err(What::TooLargeInside);
        }
        read.map_err(|_| What::Damaged)?;
        if !is_harmless(&content) {
            return Err(What::Damaged);
        }
    }
    Ok(())
}

/// The parser makes room for as many strings as this attribute promises, before it has seen one. Other encodings than UTF-8, in which the
/// attribute could hide, are not written by any spreadsheet.
fn is_harmless(content: &[u8]) -> bool {
    const PROMISE: &[u8] = b"uniqueCount";
    let is_utf16 = [&[0xFF, 0xFE][..], &[0xFE, 0xFF], b"<\0", b"\0<"]
        .iter()
        .any(|mark| content.starts_with(mark));
    if is_utf16 || !says_utf8(&content[..content.len().min(200)]) {
        return false;
    }
    memmem::find_iter(content, PROMISE).all(|at| {
        let value = content[at + PROMISE.len()..].iter().copied();
        let digits: Vec<u8> = value
            .skip_while(|byte| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'"' | b'\'' | b'+'))
            .take_while(u8::is_ascii_digit)
            .take(20)
            .collect();
        let promised = std::str::from_utf8(&digits).map_or(Ok(0), |digits| if digits.is_empty() { Ok(0) } else { digits.parse() });
        // The shortest string is `<si/>`.
        promised.is_ok_and(|promised: usize| promised <= content.len() / 5 + 1)
    })
}

/// Whether the declaration at the start, if there is one, names no other encoding.
fn says_utf8(start: &[u8]) -> bool {
    let text = String::from_utf8_lossy(start).to_lowercase();
    let Some(declaration) = text.find("<?xml").map(|at| text[at..].split("?>").next().unwrap_or_default()) else {
        return true;
    };
    declaration.split_once("encoding").is_none_or(|(_, value)| {
        value
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''))
            .starts_with("utf-8")
    })
}

/// The first sheet whose headers are known; the first with anything in it where none are.
fn sheets(bytes: &[u8]) -> Result<(Grid, Notes), XlsxError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let names: Vec<String> = book.sheet_names().into_iter().take(MAX_SHEETS).collect();
    let mut first: Option<(Grid, usize)> = None;
    let mut cells = MAX_CELLS;
    for (place, name) in names.iter().enumerate() {
        // A sheet of charts has no cells.
        let grid = match sheet(&mut book, name, &mut cells) {
            Err(XlsxError::NotAWorksheet(_)) => continue,
            other => other?,
        };
        let shows_headers = grid
            .rows
            .iter()
            .take(12)
            .any(|(_, row)| columns::known(row.iter().map(Raw::shown)) >= 2);
        if shows_headers {
            first = Some((grid, place));
            break;
        }
        if first.is_none() && !grid.rows.is_empty() {
            first = Some((grid, place));
        }
    }
    let (grid, place) = first.unwrap_or_default();
    let sheet = names.get(place).filter(|_| names.len() > 1).cloned();
    Ok((grid, Notes { sheet, ..Notes::default() }))
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str, left: &mut usize) -> Result<Grid, XlsxError> {
    let mut rows: BTreeMap<u32, Vec<Raw>> = BTreeMap::new();
    let mut is_cut = false;
    let mut reader = book.worksheet_cells_reader(name)?;
    while let Some(cell) = reader.next_cell_with_formula()? {
        if *left == 0 {
            is_cut = true;
            break;
        }
        *left -= 1;
        let raw = if cell.formula.is_some() { Raw::Formula } else { raw(cell.value) };
        let (row, column) = cell.pos;
        if raw.is_blank() || column as usize >= MAX_COLUMNS {
            continue;
        }
        if rows.len() >= MAX_ROWS && !rows.contains_key(&row) {
            is_cut = true;
            break;
        }
        let row = rows.entry(row).or_default();
        if row.len() <= column as usize {
            row.resize(column as usize + 1, Raw::Blank);
        }
        row[column as usize] = raw;
    }
    drop(reader);
    let within = |at: &Position| (at.1 as usize) < MAX_COLUMNS;
    let merged: Vec<Position> = book
        .merge_cells_by_sheet_name(name)?
        .iter()
        .map(|range| range.start)
        .filter(within)
        .collect();
    Ok(Grid {
        rows: rows.into_iter().collect(),
        merged,
        is_cut,
    })
}

fn raw(value: DataRef<'_>) -> Raw {
    match value {
        DataRef::Empty => Raw::Blank,
        DataRef::Int(number) => Raw::Text(number.to_string()),
        DataRef::Float(number) => Raw::Number(number),
        DataRef::String(text) => Raw::Text(text),
        DataRef::SharedString(text) => Raw::Text(text.to_owned()),
        DataRef::Bool(truth) => Raw::Text(truth.to_string()),
        DataRef::DateTime(at) => date(at),
        DataRef::DateTimeIso(text) => Raw::Date(text.chars().take(10).collect()),
        DataRef::DurationIso(text) => Raw::Text(text),
        DataRef::Error(error) => Raw::Error(Data::Error(error).to_string()),
    }
}

fn date(at: ExcelDateTime) -> Raw {
    if !at.is_datetime() {
        return Raw::Number(at.as_f64());
    }
    let (year, month, day, ..) = at.to_ymd_hms_milli();
    Raw::Date(format!("{year:04}-{month:02}-{day:02}"))
}
