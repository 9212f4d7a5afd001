//! The list: labels, children, search.

use std::sync::{LazyLock, OnceLock};

use super::CpvCode;
use crate::lang::column;
use crate::table::field;
use crate::text::{Query, fold};

static TEXT: &str = include_str!("../../data/cpv.tsv");

struct List {
    /// Sorted, as the file is.
    codes: Vec<CpvCode>,
    rows: Vec<&'static str>,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    let (codes, rows) = TEXT
        .lines()
        .filter_map(|row| Some((CpvCode::parse(field(row, 0)).ok()?, row)))
        .unzip();
    List { codes, rows }
});

/// Folded labels per language, made at the first search in it.
static FOLDED: [OnceLock<Box<[Box<str>]>>; 4] = [const { OnceLock::new() }; 4];

/// All codes of the current list, in order.
pub fn all() -> &'static [CpvCode] {
    &LIST.codes
}

pub(super) fn position(code: CpvCode) -> Option<usize> {
    LIST.codes.binary_search(&code).ok()
}

/// The label of a code in `en`, `nl`, `fr` or `de` (another language falls back to English); none for a code that is
/// not in the current list.
pub fn label(code: CpvCode, lang: &str) -> Option<&'static str> {
    position(code).map(|at| field(LIST.rows[at], 1 + column(lang)))
}

/// The codes of the first level.
pub fn divisions() -> Vec<CpvCode> {
    LIST.codes.iter().copied().filter(|code| code.digits() == 2).collect()
}

/// The codes of the list whose [`CpvCode::parent`] is `code`, in order.
pub fn children(code: CpvCode) -> Vec<CpvCode> {
    let start = LIST.codes.partition_point(|other| *other <= code);
    LIST.codes[start..]
        .iter()
        .copied()
        .take_while(|other| other.is_same_or_descendant_of(code))
        .filter(|other| other.parent() == Some(code))
        .collect()
}

/// Codes that begin with the digits typed, or whose label in `lang` has all words typed. Best first: see the rank of
/// words, then the broader code, the shorter label, the lower code.
pub fn search(words: &str, lang: &str, limit: usize) -> Vec<CpvCode> {
    let typed = words.trim();
    if typed.starts_with(|first: char| first.is_ascii_digit()) {
        let digits = typed.split('-').next().unwrap_or_default();
        if digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return with_prefix(digits, limit);
        }
    }
    let query = Query::new(words);
    let column = column(lang);
    let folded = FOLDED[column].get_or_init(|| LIST.rows.iter().map(|row| fold(field(row, 1 + column)).into_boxed_str()).collect());
    let mut found: Vec<_> = folded
        .iter()
        .zip(&LIST.codes)
        .filter_map(|(label, code)| Some((query.rank(label)?, code.digits(), label.len(), *code)))
        .collect();
    found.sort_unstable();
    found.into_iter().take(limit).map(|(.., code)| code).collect()
}

fn with_prefix(digits: &str, limit: usize) -> Vec<CpvCode> {
    let start = LIST.rows.partition_point(|row| *row < digits);
    let hits = LIST.rows[start..].iter().take_while(|row| row.starts_with(digits)).count();
    LIST.codes[start..start + hits.min(limit)].to_vec()
}
