//! A table as it lies there, before anybody knows what its columns mean.

/// What is in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Raw {
    #[default]
    Blank,
    Text(String),
    /// Workbooks only, as the next three are.
    Number(f64),
    /// `2026-12-04`.
    Date(String),
    Formula,
    /// `#REF!` and its like.
    Error(String),
}

impl Raw {
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Blank => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// As one would read it.
    pub fn shown(&self) -> String {
        match self {
            Self::Blank | Self::Formula => String::new(),
            Self::Text(text) | Self::Date(text) | Self::Error(text) => text.trim().to_owned(),
            Self::Number(number) => format!("{number}"),
        }
    }
}

/// Row and column, from 0.
pub type Position = (u32, u32);

#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// Rows in which there is something, by their number from 0.
    pub rows: Vec<(u32, Vec<Raw>)>,
    /// The first cell of each merged range.
    pub merged: Vec<Position>,
    /// There were more rows than anybody reads.
    pub is_cut: bool,
}

/// Rows that are read of a table: the packages, and some for headings and blank ones between.
pub const MAX_ROWS: usize = super::MAX_PACKAGES + 200;
/// Columns that are looked at.
pub const MAX_COLUMNS: usize = 60;
