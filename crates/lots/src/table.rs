//! Work packages from a table: CSV, XLSX, or pasted from a spreadsheet.
//!
//! Bytes come from anybody: size, rows, cells and what a workbook inflates to are bounded before they are read. Everything that is wrong is
//! told at once, each at its cell; a table with a problem gives no packages at all.

mod cells;
mod columns;
mod grid;
mod links;
mod problem;
mod template;
mod text;
mod workbook;

pub use columns::Column;
pub use problem::{Place, Problem, Problems, What};
pub use template::{Template, csv as template_csv, text as written, xlsx as template_xlsx};
pub use text::Encoding;

use crate::WorkPackage;
use grid::Grid;

/// The largest file or pasted text.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;
/// More work packages are no longer one need.
pub const MAX_PACKAGES: usize = 3_000;

/// What was noticed while reading, and is no problem.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// For text.
    pub encoding: Encoding,
    /// The sheet that was read, of several.
    pub sheet: Option<String>,
    /// Headers that nobody knows; their columns were left out.
    pub ignored: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub packages: Vec<WorkPackage>,
    pub notes: Notes,
}

/// Reads a file or pasted text, whatever it is.
///
/// # Errors
/// Everything that is wrong with it, in the order of the table.
pub fn read(bytes: &[u8]) -> Result<Table, Problems> {
    if bytes.len() > MAX_BYTES {
        return Err(Problems::one(What::TooLarge {
            max_mb: MAX_BYTES / 1024 / 1024,
        }));
    }
    let (grid, notes) = if workbook::is_one(bytes) {
        workbook::read(bytes)
    } else {
        text::read(bytes)
    }?;
    packages(grid, notes)
}

fn packages(grid: Grid, mut notes: Notes) -> Result<Table, Problems> {
    let mut problems = Problems::default();
    let header = columns::find(&grid, &mut problems)?;
    notes.ignored = header.ignored.clone();
    for merged in &grid.merged {
        problems.add(header.place(*merged), What::Merged);
    }
    let (packages, rows) = cells::read(&grid, &header, &mut problems);
    links::check(&packages, &rows, &header, &mut problems);
    problems.finish(Table { packages, notes })
}

#[cfg(test)]
mod tests;
