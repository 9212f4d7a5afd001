//! What the columns of a table are, by their headers in four languages.

use super::{
    grid::{Grid, Position},
    problem::{Place, Problems, What},
};
use codelists::fold;
use std::{
    collections::{HashMap, hash_map::Entry},
    sync::LazyLock,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    Id,
    Title,
    Outcome,
    Value,
    Cpv,
    Capabilities,
    Nuts,
    Languages,
    Start,
    End,
    DependsOn,
    Together,
    Apart,
}

/// For each column, folded: the name of the command line, then what people write in en, nl, fr and de.
#[rustfmt::skip]
const NAMES: [(Column, &[&str]); 13] = [
    (Column::Id, &["id", "number", "no", "nr", "nummer", "numero", "n", "kennung", "code"]),
    (Column::Title, &[
        "title", "name", "titel", "naam", "titre", "nom", "intitule", "bezeichnung", "work package", "werkpakket", "lot de travaux", "arbeitspaket",
    ]),
    (Column::Outcome, &["outcome", "outcomes", "result", "uitkomst", "resultaat", "resultat", "effet attendu", "ergebnis", "wirkung"]),
    (Column::Value, &[
        "value", "estimated value", "amount", "budget", "waarde", "geraamde waarde", "bedrag", "raming", "valeur", "valeur estimee", "montant",
        "wert", "geschatzter wert", "auftragswert", "betrag",
    ]),
    (Column::Cpv, &["cpv", "cpv code", "cpv codes", "code cpv", "codes cpv"]),
    (Column::Capabilities, &[
        "capabilities", "capability", "bekwaamheden", "bekwaamheid", "competenties", "capacites", "capacite", "competences", "fahigkeiten",
        "fahigkeit", "leistungen",
    ]),
    (Column::Nuts, &["nuts", "nuts code", "nuts codes", "code nuts", "codes nuts", "region", "regions", "regio", "regio s", "regionen"]),
    (Column::Languages, &["languages", "language", "talen", "taal", "langues", "langue", "sprachen", "sprache"]),
    (Column::Start, &["start", "from", "begin", "van", "debut", "du", "beginn", "von"]),
    (Column::End, &["end", "until", "einde", "tot", "eind", "fin", "jusqu au", "ende", "bis"]),
    (Column::DependsOn, &["depends on", "dependson", "after", "hangt af van", "na", "depend de", "apres", "hangt ab von", "abhangig von", "nach"]),
    (Column::Together, &["together", "together with", "samen", "samen met", "ensemble", "avec", "zusammen", "zusammen mit"]),
    (Column::Apart, &["apart", "apart from", "apart van", "gescheiden van", "separe", "separe de", "sans", "getrennt", "getrennt von"]),
];

impl Column {
    pub const ALL: [Self; 13] = [
        Self::Id,
        Self::Title,
        Self::Outcome,
        Self::Value,
        Self::Cpv,
        Self::Capabilities,
        Self::Nuts,
        Self::Languages,
        Self::Start,
        Self::End,
        Self::DependsOn,
        Self::Together,
        Self::Apart,
    ];

    /// As the command line calls it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Title => "title",
            Self::Outcome => "outcome",
            Self::Value => "value",
            Self::Cpv => "cpv",
            Self::Capabilities => "capabilities",
            Self::Nuts => "nuts",
            Self::Languages => "languages",
            Self::Start => "start",
            Self::End => "end",
            Self::DependsOn => "depends_on",
            Self::Together => "together",
            Self::Apart => "apart",
        }
    }

    /// By a header in any of the languages.
    #[must_use]
    pub fn named(header: &str) -> Option<Self> {
        static BY_NAME: LazyLock<HashMap<&str, Column>> = LazyLock::new(|| {
            NAMES
                .iter()
                .flat_map(|(column, names)| names.iter().map(|name| (*name, *column)))
                .collect()
        });
        let folded = fold(header);
        let bare = folded.trim_end_matches(" eur").trim_end_matches(" euro");
        BY_NAME.get(bare).copied()
    }
}

/// The row with the headers, and where each column is.
pub struct Header {
    /// Its place among the rows of the grid.
    pub at: usize,
    places: HashMap<Column, usize>,
    columns: HashMap<usize, Column>,
    pub ignored: Vec<String>,
}

impl Header {
    pub fn place_of(&self, column: Column) -> Option<usize> {
        self.places.get(&column).copied()
    }

    /// A cell by its position from 0.
    pub fn place(&self, (row, column): Position) -> Place {
        Place::Cell {
            row: row + 1,
            letters: letters(column),
            column: self.columns.get(&(column as usize)).copied(),
        }
    }

    /// A cell of a column that the table may not have: then its row.
    pub fn cell(&self, row: u32, column: Column) -> Place {
        match self.place_of(column) {
            Some(at) => Place::Cell {
                row,
                letters: letters(u32::try_from(at).unwrap_or_default()),
                column: Some(column),
            },
            None => Place::Row(row),
        }
    }
}

/// `A`, …, `Z`, `AA`, …
pub fn letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(b'A' + u8::try_from(column % 26).unwrap_or_default());
        match column / 26 {
            0 => break,
            rest => column = rest - 1,
        }
    }
    letters.reverse();
    String::from_utf8(letters).unwrap_or_default()
}

/// Titles may stand above the headers; below so many rows nobody looks for them.
const LOOKED_AT: usize = 12;

/// How many columns this row would name.
pub fn known(cells: impl IntoIterator<Item = impl AsRef<str>>) -> usize {
    let mut found: Vec<Column> = cells.into_iter().filter_map(|cell| Column::named(cell.as_ref())).collect();
    found.sort();
    found.dedup();
    found.len()
}

/// The first of the rows that names the most columns, two at least.
pub fn find(grid: &Grid, problems: &mut Problems) -> Result<Header, Problems> {
    if grid.rows.is_empty() {
        return Err(Problems::one(What::Empty));
    }
    let named = |at: usize| known(grid.rows[at].1.iter().map(|cell| cell.shown()));
    let rows = 0..grid.rows.len().min(LOOKED_AT);
    let best = rows.rev().max_by_key(|at| named(*at)).filter(|at| named(*at) >= 2);
    let Some(at) = best else {
        return Err(Problems::one(What::NoHeader));
    };
    let mut header = Header {
        at,
        places: HashMap::new(),
        columns: HashMap::new(),
        ignored: Vec::new(),
    };
    let (row, cells) = &grid.rows[at];
    for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()) {
        let text = cell.shown();
        let Some(column) = Column::named(&text) else {
            header.ignored.push(text.chars().take(60).collect());
            continue;
        };
        header.columns.insert(place, column);
        if let Entry::Vacant(free) = header.places.entry(column) {
            free.insert(place);
        } else {
            let position = (*row, u32::try_from(place).unwrap_or_default());
            problems.add(header.place(position), What::ColumnTwice(column));
        }
    }
    for column in [Column::Title, Column::Value] {
        if header.place_of(column).is_none() {
            problems.add(Place::Row(row + 1), What::ColumnMissing(column));
        }
    }
    Ok(header)
}
