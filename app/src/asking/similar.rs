//! What may answer a question before it is asked: answers that are public, and parts of the notice. Never what others asked and nobody
//! answered yet.

use domain::{LocalizedText, assignment::Assignment, question::Question};
use search::Alike;

/// Shown at most.
const MOST: usize = 4;
const EXCERPT_CHARS: usize = 280;

/// A text that has words in common with a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    pub place: Place,
    pub excerpt: String,
    /// Of the question, as they are written in it.
    pub words: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Number of a public answer.
    Answer(i64),
    /// The i18n id of a part's heading.
    Part(&'static str),
}

/// The most alike first. Nothing in a language of which no word is known.
#[must_use]
pub fn similar(language: &str, text: &str, assignment: &Assignment, released: &[Question]) -> Vec<Similar> {
    let Some(asked) = Alike::new(language, text) else {
        return Vec::new();
    };
    let answers = released.iter().filter_map(|question| {
        let number = question.number?;
        let (shown, answer) = (question.shown(), question.answer.clone());
        let said = [shown.get(language).unwrap_or_default(), answer.get(language).unwrap_or_default()].join("\n");
        found(&asked, Place::Answer(number), said.trim())
    });
    let parts = parts(assignment).into_iter().flat_map(|(id, part)| {
        let written = part.get(language).unwrap_or_default();
        let best = written
            .split("\n\n")
            .filter_map(|paragraph| found(&asked, Place::Part(id), paragraph.trim()));
        best.max_by_key(|similar| similar.words.len())
    });
    let mut all: Vec<Similar> = answers.chain(parts).collect();
    all.sort_by_key(|similar| std::cmp::Reverse(similar.words.len()));
    all.truncate(MOST);
    all
}

fn found(asked: &Alike, place: Place, text: &str) -> Option<Similar> {
    let words = asked.in_common(text);
    // One word is chance; two are much of a short question and little of a long one.
    let is_alike = words.len() >= 2 && (words.len() * 3 >= asked.len() || words.len() >= 5);
    is_alike.then(|| Similar {
        place,
        excerpt: excerpt(text),
        words: words.into_iter().map(str::to_owned).collect(),
    })
}

fn excerpt(text: &str) -> String {
    let start: String = text.chars().take(EXCERPT_CHARS).collect();
    if start.len() < text.len() { format!("{start}…") } else { start }
}

fn parts(assignment: &Assignment) -> Vec<(&'static str, &LocalizedText)> {
    let mut parts = vec![
        ("market-problem", &assignment.problem),
        ("market-affected", &assignment.affected),
        ("market-constraints", &assignment.constraints),
        ("market-acceptance", &assignment.acceptance),
    ];
    for outcome in &assignment.outcomes {
        let texts = [
            &outcome.indicator,
            &outcome.baseline,
            &outcome.target,
            &outcome.measured_how,
            &outcome.depends_on,
        ];
        parts.extend(texts.map(|text| ("market-outcomes", text)));
    }
    for criterion in &assignment.criteria {
        parts.extend([("market-criteria", &criterion.name), ("market-criteria", &criterion.question)]);
    }
    parts
}
