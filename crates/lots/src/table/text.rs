//! Text with separators: which encoding, which separator, and the cells.

use super::{
    Notes, columns,
    grid::{Grid, MAX_COLUMNS, MAX_ROWS, Raw},
    problem::{Problems, What},
};
use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    #[default]
    Utf8,
    Utf16,
    /// Nothing says so, but no other of Western Europe fits: to be looked at.
    Windows1252,
}

pub fn read(bytes: &[u8]) -> Result<(Grid, Notes), Problems> {
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(Problems::one(What::OldOrLocked));
    }
    let (text, encoding) = decode(bytes);
    if text.trim().is_empty() {
        return Err(Problems::one(What::Empty));
    }
    if text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\r' | '\n')) {
        return Err(Problems::one(What::NotText));
    }
    let notes = Notes {
        encoding,
        ..Notes::default()
    };
    Ok((cells(&text, separator(&text)), notes))
}

fn decode(bytes: &[u8]) -> (Cow<'_, str>, Encoding) {
    let utf16 = match bytes {
        [0xFF, 0xFE, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] => Some(UTF_16BE),
        // Without its mark: in a header every other byte is zero.
        [_, 0, _, 0, ..] => Some(UTF_16LE),
        [0, _, 0, _, ..] => Some(UTF_16BE),
        _ => None,
    };
    if let Some(utf16) = utf16 {
        return (utf16.decode_with_bom_removal(bytes).0, Encoding::Utf16);
    }
    let bare = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    match std::str::from_utf8(bare) {
        Ok(text) => (Cow::Borrowed(text), Encoding::Utf8),
        Err(_) => (WINDOWS_1252.decode_without_bom_handling(bare).0, Encoding::Windows1252),
    }
}

/// The one with which a row names the most columns; without headers that anybody knows, a comma.
fn separator(text: &str) -> u8 {
    let named = |separator: u8| {
        let mut rows = reader(text, separator).into_byte_records().take(12).flatten();
        let count = |row: ByteRecord| columns::known(row.iter().map(String::from_utf8_lossy));
        rows.by_ref().map(count).max().unwrap_or(0)
    };
    // Of equals the last wins.
    [b'|', b',', b';', b'\t']
        .into_iter()
        .max_by_key(|separator| named(*separator))
        .filter(|separator| named(*separator) > 0)
        .unwrap_or(b',')
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// A row is numbered as a spreadsheet would: line breaks inside of quotes do not count.
fn cells(text: &str, separator: u8) -> Grid {
    // With one kind of line end, also after the last, lines can be counted.
    let text = format!("{}\n", text.replace("\r\n", "\n").replace('\r', "\n"));
    let mut grid = Grid::default();
    let (mut reader, mut record, mut breaks) = (reader(&text, separator), ByteRecord::new(), 0_u64);
    while let Ok(true) = reader.read_byte_record(&mut record) {
        breaks += record
            .iter()
            .map(|cell| cell.iter().filter(|byte| **byte == b'\n').count() as u64)
            .sum::<u64>();
        let lines = reader.position().line().saturating_sub(2 + breaks);
        let cells: Vec<Raw> = record
            .iter()
            .take(MAX_COLUMNS)
            .map(|cell| Raw::Text(String::from_utf8_lossy(cell).into_owned()))
            .collect();
        if cells.iter().all(Raw::is_blank) {
            continue;
        }
        if grid.rows.len() >= MAX_ROWS {
            grid.is_cut = true;
            break;
        }
        grid.rows.push((u32::try_from(lines).unwrap_or(u32::MAX), cells));
    }
    grid
}
