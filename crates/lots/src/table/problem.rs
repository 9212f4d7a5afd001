//! What can be wrong with a table, and where. The pages have the words.

use super::columns::Column;
use codelists::Slug;
use domain::money::MoneyError;

/// Problems that are kept; of more only the number is.
const MOST_KEPT: usize = 300;

/// Where a spreadsheet shows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The whole of it.
    Table,
    /// From 1.
    Row(u32),
    Cell {
        row: u32,
        /// `D`.
        letters: String,
        /// What the column is, where its header says so.
        column: Option<Column>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub place: Place,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Empty,
    TooLarge {
        max_mb: usize,
    },
    /// A workbook that inflates to more than anybody reads, or claims to.
    TooLargeInside,
    /// Starts as a workbook does, and is none.
    Damaged,
    /// `.xls`, or a workbook under a password.
    OldOrLocked,
    /// OpenDocument and others in the same kind of container.
    OtherWorkbook,
    /// Bytes that are no text.
    NotText,
    NoHeader,
    ColumnMissing(Column),
    ColumnTwice(Column),
    TooManyPackages {
        max: usize,
    },
    Merged,
    Formula,
    CellError(String),
    /// Characters were lost or doubled when somebody converted it.
    Garbled,
    Required,
    TooLong {
        max: usize,
    },
    TooManyItems {
        max: usize,
    },
    IdTwice {
        first_row: u32,
    },
    Money(MoneyError),
    Zero,
    /// A number with more than two decimals.
    FractionOfCent,
    Cpv(String),
    Nuts(String),
    Capability {
        text: String,
        nearest: Option<Slug>,
    },
    Language(String),
    Date(String),
    EndBeforeStart,
    /// A start without an end, or the other way round.
    HalfPeriod,
    /// Another package that is not in the table.
    UnknownPackage(String),
    Itself,
    /// Packages that wait for each other in a circle, as `a → b → a`.
    Circle(String),
    /// To be together with a package and apart from it, directly or through others.
    TogetherAndApart(String),
}

impl What {
    /// Names its message.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too-large",
            Self::TooLargeInside => "too-large-inside",
            Self::Damaged => "damaged",
            Self::OldOrLocked => "old-or-locked",
            Self::OtherWorkbook => "other-workbook",
            Self::NotText => "not-text",
            Self::NoHeader => "no-header",
            Self::ColumnMissing(_) => "column-missing",
            Self::ColumnTwice(_) => "column-twice",
            Self::TooManyPackages { .. } => "too-many-packages",
            Self::Merged => "merged",
            Self::Formula => "formula",
            Self::CellError(_) => "cell-error",
            Self::Garbled => "garbled",
            Self::Required => "required",
            Self::TooLong { .. } => "too-long",
            Self::TooManyItems { .. } => "too-many-items",
            Self::IdTwice { .. } => "id-twice",
            Self::Money(MoneyError::Empty) => "required",
            Self::Money(MoneyError::Form) => "money",
            Self::Money(MoneyError::Negative) => "negative",
            Self::Money(MoneyError::Ambiguous) => "ambiguous",
            Self::Money(MoneyError::TooLarge) => "money-too-large",
            Self::Zero => "zero",
            Self::FractionOfCent => "fraction-of-cent",
            Self::Cpv(_) => "cpv",
            Self::Nuts(_) => "nuts",
            Self::Capability { nearest: None, .. } => "capability",
            Self::Capability { nearest: Some(_), .. } => "capability-nearest",
            Self::Language(_) => "language",
            Self::Date(_) => "date",
            Self::EndBeforeStart => "end-before-start",
            Self::HalfPeriod => "half-period",
            Self::UnknownPackage(_) => "unknown-package",
            Self::Itself => "itself",
            Self::Circle(_) => "circle",
            Self::TogetherAndApart(_) => "together-and-apart",
        }
    }
}

/// Everything that is wrong, as far as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    pub list: Vec<Problem>,
    /// Of all, also those that are not in the list.
    pub total: usize,
}

impl Problems {
    #[must_use]
    pub fn one(what: What) -> Self {
        let mut problems = Self::default();
        problems.add(Place::Table, what);
        problems
    }

    pub(super) fn add(&mut self, place: Place, what: What) {
        self.total += 1;
        if self.list.len() < MOST_KEPT {
            self.list.push(Problem { place, what });
        }
    }

    pub(super) fn finish<T>(mut self, value: T) -> Result<T, Self> {
        if self.total == 0 {
            return Ok(value);
        }
        self.list.sort_by(|one, other| one.place.cmp(&other.place));
        Err(self)
    }
}
