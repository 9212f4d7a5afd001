//! Questions and judgements, as tables in files.

use crate::collection::Collection;
use anyhow::{Context, Result, bail};
use search::Kind;
use std::{collections::HashMap, fs, path::Path};

pub struct Question {
    pub id: String,
    pub kind: Kind,
    pub lang: String,
    pub class: String,
    pub text: String,
    /// `dev`: weights may be chosen by it; `test`: they were not.
    pub split: String,
    /// `none`: all that is relevant is in the question's language; `full`: none of it; `part`: some.
    pub cross: String,
    /// Grade by the place of the document.
    pub grades: HashMap<usize, f64>,
}

/// Without the imported notices the questions about the demo market are left.
pub fn read(folder: &Path, collection: &Collection) -> Result<Vec<Question>> {
    let rows = table(&folder.join("judgements.tsv"))?;
    let mut grades: HashMap<String, Vec<(String, f64)>> = HashMap::new();
    for row in rows {
        grades
            .entry(cell(&row, "question")?.to_owned())
            .or_default()
            .push((cell(&row, "document")?.to_owned(), cell(&row, "grade")?.parse()?));
    }
    let places: HashMap<&str, usize> = collection
        .documents
        .iter()
        .enumerate()
        .map(|(place, text)| (text.key.as_str(), place))
        .collect();
    let mut questions = Vec::new();
    for row in table(&folder.join("questions.tsv"))? {
        if cell(&row, "set")? == "real" && !collection.has_real() {
            continue;
        }
        let id = cell(&row, "id")?.to_owned();
        let mut found = HashMap::new();
        for (key, grade) in grades.remove(&id).unwrap_or_default() {
            match places.get(key.as_str()) {
                Some(place) => drop(found.insert(*place, grade)),
                None if key.starts_with("real:") && !collection.has_real() => {}
                None if grade > 0.0 => bail!("question {id}: there is no document {key}"),
                None => {}
            }
        }
        if !found.values().any(|grade| *grade > 0.0) {
            if collection.has_real() {
                bail!("question {id} has nothing that is relevant");
            }
            continue;
        }
        questions.push(Question {
            kind: Kind::parse(cell(&row, "kind")?).context("kind")?,
            lang: cell(&row, "lang")?.to_owned(),
            class: cell(&row, "class")?.to_owned(),
            text: cell(&row, "text")?.to_owned(),
            split: cell(&row, "split")?.to_owned(),
            cross: cell(&row, "cross")?.to_owned(),
            grades: found,
            id,
        });
    }
    Ok(questions)
}

type Row = HashMap<String, String>;

fn table(path: &Path) -> Result<Vec<Row>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    Ok(lines
        .filter(|line| !line.is_empty())
        .map(|line| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .zip(line.split('\t').map(str::to_owned))
                .collect()
        })
        .collect())
}

fn cell<'a>(row: &'a Row, name: &str) -> Result<&'a str> {
    row.get(name).map(String::as_str).with_context(|| format!("a row has no {name}"))
}
