//! What packages say of each other: the rules are those of every design, the cells are the table's.

use super::{
    Column, What,
    columns::Header,
    problem::{Place, Problems},
};
use crate::{Problem, Wish, WorkPackage, validate};

/// Names that are shown of a long circle.
const SHOWN: usize = 8;

/// `rows` are those of the packages, from 1.
pub fn check(packages: &[WorkPackage], rows: &[u32], header: &Header, problems: &mut Problems) {
    if packages.is_empty() {
        return;
    }
    let cell = |at: usize, column: Column| rows.get(at).map_or(Place::Table, |row| header.cell(*row, column));
    let of = |id: &str| packages.iter().position(|package| package.id == id).unwrap_or(usize::MAX);
    for problem in validate(packages) {
        match problem {
            // Said while the cell was read.
            Problem::NoPackages
            | Problem::TooManyPackages { .. }
            | Problem::EmptyId { .. }
            | Problem::NegativeValue { .. }
            | Problem::ValueTooLarge { .. }
            // Of partitions.
            | Problem::NoSuchPackage { .. }
            | Problem::InNoLot { .. }
            | Problem::InTwoLots { .. } => {}
            Problem::EndsBeforeStart { at } => problems.add(cell(at, Column::End), What::EndBeforeStart),
            Problem::DuplicateId { at, first, .. } => {
                let first_row = rows.get(first).copied().unwrap_or_default();
                problems.add(cell(at, Column::Id), What::IdTwice { first_row });
            }
            Problem::UnknownId { at, wish, id } => {
                problems.add(cell(at, column(wish)), What::UnknownPackage(id.chars().take(60).collect()));
            }
            Problem::OwnId { at, wish, .. } => problems.add(cell(at, column(wish)), What::Itself),
            Problem::Cycle { ids } => {
                let at = ids.first().map_or(usize::MAX, |id| of(id));
                problems.add(cell(at, Column::DependsOn), What::Circle(round(ids)));
            }
            Problem::TogetherAgainstApart { ids: [one, other], .. } => {
                // Where it is written, which may be at either.
                let says = |id: &str, other: &String| packages.get(of(id)).is_some_and(|package| package.apart.contains(other));
                let (at, with) = if says(&one, &other) { (of(&one), other) } else { (of(&other), one) };
                problems.add(cell(at, Column::Apart), What::TogetherAndApart(with));
            }
        }
    }
}

const fn column(wish: Wish) -> Column {
    match wish {
        Wish::DependsOn => Column::DependsOn,
        Wish::Together => Column::Together,
        Wish::Apart => Column::Apart,
    }
}

/// `a → b → a`
fn round(mut ids: Vec<String>) -> String {
    let back = ids.first().cloned().unwrap_or_default();
    if ids.len() > SHOWN {
        ids.truncate(SHOWN);
        ids.push("…".to_owned());
    }
    ids.push(back);
    ids.join(" → ")
}
