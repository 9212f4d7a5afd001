//! Did you mean: the nearest words that the index has, offered only if they find something.

use crate::{
    analysis::{Analysis, composed},
    entry::Record,
    query::Query,
    question::typos,
    schema::Fields,
    words::{Typed, Wanted},
};
use std::collections::HashMap;
use tantivy::{Searcher, Term, query::FuzzyTermQuery};

/// A longer question is no slip of the keyboard.
const LONGEST_CHARS: usize = 200;

/// For every word that nothing has: the nearest that something has. `None` where there is nothing to correct, or no way to.
pub(crate) fn corrections(
    searcher: &Searcher,
    fields: &Fields,
    typed: &Typed,
    is_last_unfinished: bool,
) -> tantivy::Result<Option<HashMap<String, String>>> {
    let mut nearest_of = HashMap::new();
    let last = typed.words.len().saturating_sub(1);
    for (place, word) in typed.words.iter().enumerate() {
        // An unfinished word that something begins with is no mistake.
        let is_beginning = is_last_unfinished && place == last && is_beginning(searcher, fields, &word.plain)?;
        if is_beginning || is_known(searcher, fields, word)? {
            continue;
        }
        if let Some(nearest) = nearest(searcher, fields, &word.plain)? {
            nearest_of.insert(word.raw.clone(), nearest);
        }
    }
    Ok((!nearest_of.is_empty()).then_some(nearest_of))
}

/// What was typed with the nearest known words in the place of unknown ones; `None` where all are known.
pub(crate) fn meant(
    searcher: &Searcher,
    fields: &Fields,
    typed: &Typed,
    query: &Query,
    analysis: &Analysis,
) -> tantivy::Result<Option<Typed>> {
    if query.ranking.typo <= 0.0 || typed.is_long(query) {
        return Ok(None);
    }
    let skip_last = query.as_you_type && typed.is_last_word_open;
    let Some(corrections) = corrections(searcher, fields, typed, skip_last)? else {
        return Ok(None);
    };
    Ok(Some(typed.corrected(&corrections, analysis)))
}

/// Whether something has it, as it is written or in another form; so is what is no word at all.
pub(crate) fn is_known(searcher: &Searcher, fields: &Fields, word: &Wanted) -> tantivy::Result<bool> {
    let is_there = word.plain.is_empty() || searcher.doc_freq(&Term::from_field_text(fields.plain, &word.plain))? > 0;
    Ok(is_there || has_stem(searcher, fields, &word.stems)?)
}

fn is_beginning(searcher: &Searcher, fields: &Fields, word: &str) -> tantivy::Result<bool> {
    for segment in searcher.segment_readers() {
        let index = segment.inverted_index(fields.plain)?;
        let mut terms = index.terms().range().ge(word.as_bytes()).into_stream()?;
        if terms.advance() && terms.key().starts_with(word.as_bytes()) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn has_stem(searcher: &Searcher, fields: &Fields, stems: &[Option<String>]) -> tantivy::Result<bool> {
    for (lang, stem) in stems.iter().enumerate() {
        let Some(stem) = stem else { continue };
        for field in [fields.body[lang], fields.labels[lang]] {
            if searcher.doc_freq(&Term::from_field_text(field, stem))? > 0 {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// The term at the least distance; among those the most frequent.
pub(crate) fn nearest(searcher: &Searcher, fields: &Fields, word: &str) -> tantivy::Result<Option<String>> {
    let Some(most) = typos(word.chars().count()) else { return Ok(None) };
    let automaton = FuzzyTermQuery::new(Term::from_field_text(fields.plain, word), most, true);
    let mut frequencies: HashMap<String, u64> = HashMap::new();
    for segment in searcher.segment_readers() {
        let index = segment.inverted_index(fields.plain)?;
        let mut terms = index.terms().search(automaton.automaton()?).into_stream()?;
        while terms.advance() {
            if let Ok(term) = std::str::from_utf8(terms.key()) {
                *frequencies.entry(term.to_owned()).or_default() += u64::from(terms.value().doc_freq);
            }
        }
    }
    let best = frequencies.into_iter().min_by(|(a, a_count), (b, b_count)| {
        distance(word, a)
            .cmp(&distance(word, b))
            .then(b_count.cmp(a_count))
            .then_with(|| a.cmp(b))
    });
    Ok(best.map(|(term, _)| term))
}

/// What was typed with its words replaced.
pub(crate) fn rewrite(text: &str, corrections: &HashMap<String, String>, analysis: &Analysis) -> Option<String> {
    if text.chars().count() > LONGEST_CHARS {
        return None;
    }
    let text = composed(text);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for word in analysis.raw(&text) {
        if let Some(better) = corrections.get(&word.text) {
            out.push_str(&text[at..word.from]);
            out.push_str(better);
            at = word.to;
        }
    }
    out.push_str(&text[at..]);
    Some(out.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Terms have lost their accents; the document found spells them.
pub(crate) fn spelled(corrections: HashMap<String, String>, record: &Record, analysis: &Analysis) -> HashMap<String, String> {
    let texts = record
        .title
        .iter()
        .map(|(_, text)| text)
        .chain(record.texts.iter().map(|(_, text)| text.as_str()));
    let mut spelling: HashMap<String, String> = HashMap::new();
    for text in texts {
        for (plain, raw) in analysis
            .plain(text)
            .into_iter()
            .map(|word| (word.text, text[word.from..word.to].to_lowercase()))
        {
            spelling.entry(plain).or_insert(raw);
        }
    }
    corrections
        .into_iter()
        .map(|(typed, term)| (typed, spelling.get(&term).cloned().unwrap_or(term)))
        .collect()
}

/// Letters to insert, remove, change or swap with their neighbour.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for row in 1..=a.len() {
        let mut next = vec![row; b.len() + 1];
        for column in 1..=b.len() {
            let change = last[column - 1] + usize::from(a[row - 1] != b[column - 1]);
            next[column] = change.min(last[column] + 1).min(next[column - 1] + 1);
            if row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1] {
                next[column] = next[column].min(before[column - 2] + 1);
            }
        }
        (before, last) = (last, next);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn distances() {
        assert_eq!(distance("vertaling", "vertaling"), 0);
        assert_eq!(distance("vertailng", "vertaling"), 1);
        assert_eq!(distance("vertalin", "vertaling"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
    }
}
