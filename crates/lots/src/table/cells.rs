//! What stands in the cells of one row.

use super::{
    Column, MAX_PACKAGES, What,
    columns::Header,
    grid::{Grid, Raw},
    problem::{Place, Problems},
};
use crate::{Period, WorkPackage};
use codelists::{Code, CpvCode, NutsCode, Slug, capabilities, fold};
use domain::money::{MAX_CENTS, MoneyError, parse_cents};
use jiff::civil::Date;
use std::{collections::HashMap, sync::LazyLock};

const MAX_ID: usize = 60;
const MAX_TITLE: usize = 300;
const MAX_OUTCOME: usize = 3_000;
const MAX_ITEMS: usize = 200;

/// The packages with the numbers of their rows, and what else could be read of those that have problems.
pub fn read(grid: &Grid, header: &Header, problems: &mut Problems) -> (Vec<WorkPackage>, Vec<u32>) {
    let below = &grid.rows[header.at + 1..];
    let filled = below.iter().filter(|(_, cells)| is_filled(header, cells));
    let (mut packages, mut rows) = (Vec::new(), Vec::new());
    for (count, (row, cells)) in filled.enumerate() {
        if count == MAX_PACKAGES || (grid.is_cut && count + 1 == below.len()) {
            problems.add(Place::Row(row + 1), What::TooManyPackages { max: MAX_PACKAGES });
            break;
        }
        let mut reader = RowReader {
            row: row + 1,
            cells,
            header,
            problems,
        };
        packages.push(reader.package(count));
        rows.push(row + 1);
    }
    if packages.is_empty() && problems.total == 0 {
        problems.add(Place::Table, What::Empty);
    }
    (packages, rows)
}

/// Notes beside the table are not of it.
fn is_filled(header: &Header, cells: &[Raw]) -> bool {
    Column::ALL
        .iter()
        .filter_map(|column| header.place_of(*column))
        .any(|at| cells.get(at).is_some_and(|cell| !cell.is_blank()))
}

struct RowReader<'a> {
    row: u32,
    cells: &'a [Raw],
    header: &'a Header,
    problems: &'a mut Problems,
}

impl RowReader<'_> {
    fn package(&mut self, count: usize) -> WorkPackage {
        // Without a column of ids they are counted.
        let id = if self.header.place_of(Column::Id).is_none() {
            (count + 1).to_string()
        } else {
            self.text(Column::Id, MAX_ID, true)
        };
        WorkPackage {
            id,
            title: self.text(Column::Title, MAX_TITLE, true),
            outcome: self.text(Column::Outcome, MAX_OUTCOME, false),
            value: self.cents(),
            needs: self.list(Column::Capabilities, MARKS, capability),
            cpv: self.list(Column::Cpv, CODE_MARKS, cpv),
            nuts: self.list(Column::Nuts, CODE_MARKS, nuts),
            languages: self.list(Column::Languages, CODE_MARKS, language),
            period: self.period(),
            depends_on: self.list(Column::DependsOn, MARKS, |text| Ok(text.to_owned())),
            together: self.list(Column::Together, MARKS, |text| Ok(text.to_owned())),
            apart: self.list(Column::Apart, MARKS, |text| Ok(text.to_owned())),
        }
    }

    fn period(&mut self) -> Option<Period> {
        let before = self.problems.total;
        let (start, end) = (self.date(Column::Start, false), self.date(Column::End, true));
        match (start, end) {
            (Some(start), Some(end)) => return Some(Period { start, end }),
            // One without the other is no period.
            (Some(_), None) if self.problems.total == before => self.problem(Column::End, What::HalfPeriod),
            (None, Some(_)) if self.problems.total == before => self.problem(Column::Start, What::HalfPeriod),
            _ => {}
        }
        None
    }

    fn problem(&mut self, column: Column, what: What) {
        self.problems.add(self.header.cell(self.row, column), what);
    }

    /// The cell, unless nobody can know what is in it.
    fn cell(&mut self, column: Column) -> Option<Raw> {
        let at = self.header.place_of(column)?;
        let cell = self.cells.get(at).filter(|cell| !cell.is_blank())?.clone();
        let wrong = match &cell {
            Raw::Formula => What::Formula,
            Raw::Error(error) => What::CellError(error.clone()),
            Raw::Text(text) if is_garbled(text) => What::Garbled,
            _ => return Some(cell),
        };
        self.problem(column, wrong);
        None
    }

    /// On one line.
    fn text(&mut self, column: Column, max: usize, is_required: bool) -> String {
        let before = self.problems.total;
        let text = self.cell(column).map(|cell| cell.shown()).unwrap_or_default();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() > max {
            self.problem(column, What::TooLong { max });
            return text.chars().take(max).collect();
        }
        // A column that is missing was named once, for the table.
        let is_blank = text.is_empty() && self.problems.total == before && self.header.place_of(column).is_some();
        if is_required && is_blank {
            self.problem(column, What::Required);
        }
        text
    }

    fn cents(&mut self) -> i64 {
        let before = self.problems.total;
        let read = match self.cell(Column::Value) {
            None if self.problems.total > before || self.header.place_of(Column::Value).is_none() => return 0,
            None => Err(What::Required),
            Some(Raw::Number(number)) => cents(number),
            Some(cell) => parse_cents(&cell.shown()).map_err(What::Money),
        };
        match read.and_then(|cents| if cents == 0 { Err(What::Zero) } else { Ok(cents) }) {
            Ok(cents) => cents,
            Err(what) => {
                self.problem(Column::Value, what);
                0
            }
        }
    }

    fn date(&mut self, column: Column, is_end: bool) -> Option<Date> {
        let text = self.cell(column)?.shown();
        let read = date(&text, is_end);
        if read.is_none() {
            self.problem(column, What::Date(short(&text)));
        }
        read
    }

    fn list<T: PartialEq>(&mut self, column: Column, marks: &[char], read: impl Fn(&str) -> Result<T, What>) -> Vec<T> {
        let Some(cell) = self.cell(column) else {
            return Vec::new();
        };
        let (text, mut items) = (cell.shown(), Vec::new());
        for item in text.split(marks).map(str::trim).filter(|item| !item.is_empty()) {
            if items.len() == MAX_ITEMS {
                self.problem(column, What::TooManyItems { max: MAX_ITEMS });
                break;
            }
            match read(item) {
                Ok(item) if items.contains(&item) => {}
                Ok(item) => items.push(item),
                Err(what) => self.problem(column, what),
            }
        }
        items
    }
}

/// Labels have commas in them; codes have not.
const MARKS: &[char] = &[';', '|', '\n'];
const CODE_MARKS: &[char] = &[';', '|', '\n', ','];

/// Characters that were lost, or UTF-8 that somebody took for Windows-1252: `Ã©` for `é`.
fn is_garbled(text: &str) -> bool {
    let mut before = ' ';
    text.chars().any(|c| {
        let is_doubled =
            matches!(before, 'Ã' | 'Â') && matches!(c, '\u{80}'..='\u{bf}' | '€' | '‚' | '„' | '…' | '‡' | '‰' | '‹' | '™' | '›');
        before = c;
        c == '\u{fffd}' || is_doubled
    })
}

fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

/// Workbooks hold 1234.56 as the nearest binary fraction; what differs by less than a thousandth of a cent is meant.
fn cents(euros: f64) -> Result<i64, What> {
    let (cents, nearest) = (euros * 100.0, (euros * 100.0).round());
    if !cents.is_finite() || cents.abs() > MAX_CENTS as f64 {
        Err(What::Money(MoneyError::TooLarge))
    } else if cents < 0.0 {
        Err(What::Money(MoneyError::Negative))
    } else if (cents - nearest).abs() > 0.001_f64.max(nearest * 1e-12) {
        Err(What::FractionOfCent)
    } else {
        Ok(nearest as i64)
    }
}

fn cpv(text: &str) -> Result<CpvCode, What> {
    CpvCode::parse(text.trim_start_matches("cpv:")).map_err(|_| What::Cpv(short(text)))
}

fn nuts(text: &str) -> Result<NutsCode, What> {
    let code = NutsCode::parse(text).ok();
    code.filter(|code| code.is_listed() || code.country().is_listed())
        .ok_or_else(|| What::Nuts(short(text)))
}

/// By slug, as `kavel:…` or `cpv:…`, or by its label in any of the four languages.
fn capability(text: &str) -> Result<Code, What> {
    static LABELS: LazyLock<HashMap<String, Slug>> = LazyLock::new(|| {
        let mut labels = HashMap::new();
        for lang in codelists::LANGUAGES {
            for capability in capabilities::all() {
                labels.entry(fold(capability.label(lang))).or_insert(capability.slug);
            }
        }
        labels
    });
    let found = Code::parse(text).ok();
    let found = found.or_else(|| Slug::parse(&text.to_lowercase()).ok().map(Code::Kavel));
    let found = found.or_else(|| LABELS.get(&fold(text)).copied().map(Code::Kavel));
    found.ok_or_else(|| What::Capability {
        nearest: codelists::LANGUAGES
            .iter()
            .find_map(|lang| capabilities::search(text, lang, 1).first().map(|found| found.slug)),
        text: short(text),
    })
}

fn language(text: &str) -> Result<String, What> {
    const NAMES: [(&str, &[&str]); 4] = [
        ("nl", &["dutch", "nederlands", "neerlandais", "niederlandisch"]),
        ("fr", &["french", "frans", "francais", "franzosisch"]),
        ("de", &["german", "duits", "allemand", "deutsch"]),
        ("en", &["english", "engels", "anglais", "englisch"]),
    ];
    let folded = fold(text);
    if let Some((code, _)) = NAMES.iter().find(|(_, names)| names.contains(&folded.as_str())) {
        return Ok((*code).to_owned());
    }
    let tag = text.to_lowercase();
    if tag.len() == 2 && tag.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Ok(tag)
    } else {
        Err(What::Language(short(text)))
    }
}

/// `2026-12-04`, `4/12/2026`, `04.12.2026`; a month is its first day, or its last where something ends. Day before month, as in Europe.
fn date(text: &str, is_end: bool) -> Option<Date> {
    let text = text.split(['T', ' ']).next().unwrap_or(text);
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let number = |text: &str| text.parse::<i16>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let date = |year: &str, month: &str, day: &str| {
        let (month, day) = (i8::try_from(number(month)?).ok()?, i8::try_from(number(day)?).ok()?);
        Date::new(number(year)?, month, day).ok()
    };
    let month = |year: &str, month: &str| {
        let first = date(year, month, "1")?;
        Some(if is_end { first.last_of_month() } else { first })
    };
    let date = match parts.as_slice() {
        [year, m, day] if year.len() == 4 => date(year, m, day),
        [day, m, year] if year.len() == 4 => date(year, m, day),
        [year, m] if year.len() == 4 => month(year, m),
        [m, year] if year.len() == 4 => month(year, m),
        _ => None,
    }?;
    (1990..=2100).contains(&date.year()).then_some(date)
}
