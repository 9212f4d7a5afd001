//! Where the words are in a text, and the stretch of it that shows most of them.

use crate::{
    analysis::{Analysis, LANGS, Reader, lang_index},
    question::typos,
    suggest::distance,
    words::Typed,
};
use std::{cell::RefCell, collections::HashSet, ops::Range};

const EXCERPT_BYTES: usize = 240;
/// Of it before the first word found.
const LEAD_BYTES: usize = 60;

pub(crate) struct Highlighter<'a> {
    reader: RefCell<Reader>,
    stems: [HashSet<&'a str>; LANGS],
    plain: HashSet<&'a str>,
    beginning: Option<&'a str>,
}

impl<'a> Highlighter<'a> {
    pub fn new(analysis: &'a Analysis, typed: &'a Typed, as_you_type: bool) -> Self {
        let words = || typed.words.iter().filter(|word| !word.is_stop_word);
        let stems = std::array::from_fn(|lang| words().filter_map(|word| word.stems[lang].as_deref()).collect());
        let plain = words()
            .map(|word| word.plain.as_str())
            .chain(typed.phrases.iter().flatten().map(String::as_str))
            .collect();
        let beginning = typed
            .words
            .last()
            .filter(|word| as_you_type && typed.is_last_word_open && word.plain.chars().count() > 1);
        Self {
            reader: RefCell::new(analysis.reader()),
            stems,
            plain,
            beginning: beginning.map(|word| word.plain.as_str()),
        }
    }

    /// Byte ranges of the words found, in order; of words like them where there are none.
    pub fn marks(&self, lang: &str, text: &str) -> Vec<Range<usize>> {
        let marks = self.found(lang, text);
        if marks.is_empty() { self.near(text) } else { marks }
    }

    fn found(&self, lang: &str, text: &str) -> Vec<Range<usize>> {
        if self.plain.is_empty() {
            return Vec::new();
        }
        let mut marks = Vec::new();
        let mut reader = self.reader.borrow_mut();
        reader.each_plain(text, |word, range| {
            if self.plain.contains(word) || self.beginning.is_some_and(|beginning| word.starts_with(beginning)) {
                marks.push(range);
            }
        });
        if let Some(lang) = lang_index(lang) {
            let stems = &self.stems[lang];
            reader.each_stem(lang, text, |stem, range| {
                if stems.contains(stem) {
                    marks.push(range);
                }
            });
        }
        marks.sort_unstable_by_key(|mark| (mark.start, mark.end));
        marks.dedup_by(|later, earlier| later.start < earlier.end);
        marks
    }

    fn near(&self, text: &str) -> Vec<Range<usize>> {
        let mut marks = Vec::new();
        self.reader.borrow_mut().each_plain(text, |word, range| {
            if self.is_near(word) {
                marks.push(range);
            }
        });
        marks
    }

    fn is_near(&self, word: &str) -> bool {
        self.plain.iter().any(|wanted| {
            let letters = wanted.chars().count();
            typos(letters).is_some_and(|most| {
                word.chars().count().abs_diff(letters) <= usize::from(most) && distance(wanted, word) <= usize::from(most)
            })
        })
    }

    pub fn title(&self, lang: &str, text: &str) -> String {
        html(text, 0..text.len(), &self.marks(lang, text))
    }

    /// The text that shows most words, and of it the best stretch: `(language, html)`. Without any, the beginning of the first text in the
    /// language of the page.
    pub fn excerpt(&self, texts: &[(String, String)], page: &str) -> (String, String) {
        let mut marked: Vec<_> = texts.iter().map(|(lang, text)| (lang, text, self.found(lang, text))).collect();
        // Comparing letters takes its time: only where no text has the words themselves.
        if marked.iter().all(|(.., marks)| marks.is_empty()) {
            marked.iter_mut().for_each(|(_, text, marks)| *marks = self.near(text));
        }
        let mut best: Option<(usize, &String, &String, Vec<Range<usize>>)> = None;
        for (lang, text, marks) in marked {
            let found: HashSet<&str> = marks.iter().map(|mark| &text[mark.clone()]).collect();
            let score = found.len() * 2 + usize::from(lang == page);
            if best.as_ref().is_none_or(|(most, ..)| score > *most) {
                best = Some((score, lang, text, marks));
            }
        }
        let Some((_, lang, text, marks)) = best else {
            return (page.to_owned(), String::new());
        };
        let stretch = stretch(text, &marks);
        let (before, after) = (
            if stretch.start > 0 { "… " } else { "" },
            if stretch.end < text.len() { " …" } else { "" },
        );
        (lang.clone(), format!("{before}{}{after}", html(text, stretch, &marks)))
    }
}

/// Where most marks stand close together, cut at white space.
fn stretch(text: &str, marks: &[Range<usize>]) -> Range<usize> {
    let within = |first: &Range<usize>| {
        marks
            .iter()
            .filter(|mark| mark.start >= first.start && mark.end <= first.start + EXCERPT_BYTES - LEAD_BYTES)
            .count()
    };
    let first = marks.iter().rev().max_by_key(|mark| within(mark)).map_or(0, |mark| mark.start);
    let mut from = if first <= LEAD_BYTES {
        0
    } else {
        text.floor_char_boundary(first - LEAD_BYTES)
    };
    if from > 0 {
        from = text[from..first].find(char::is_whitespace).map_or(first, |space| from + space);
    }
    let mut to = text.floor_char_boundary((from + EXCERPT_BYTES).min(text.len()));
    if to < text.len() {
        to = text[from..to].rfind(char::is_whitespace).map_or(to, |space| from + space);
    }
    let cut = &text[from..to];
    let lead = cut.len() - cut.trim_start().len();
    from + lead..from + cut.trim_end().len().max(lead)
}

fn html(text: &str, stretch: Range<usize>, marks: &[Range<usize>]) -> String {
    let (mut out, mut at) = (String::with_capacity(stretch.len() + 32), stretch.start);
    for mark in marks.iter().filter(|mark| mark.start >= stretch.start && mark.end <= stretch.end) {
        escape(&text[at..mark.start], &mut out);
        out.push_str("<mark>");
        escape(&text[mark.clone()], &mut out);
        out.push_str("</mark>");
        at = mark.end;
    }
    escape(&text[at..stretch.end], &mut out);
    out
}

fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}
