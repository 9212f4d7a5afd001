//! The labels of the codes, numbered. A document names the labels of its codes by their numbers, and what each is made of is worked out once
//! for all documents: there are some ten thousand of them, in four languages, and each document has many.

use crate::analysis::LANGS;
use codelists::{Code, LANGUAGES, capabilities, cpv};
use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    str::Chars,
    sync::LazyLock,
};

/// Begins a text that is the number of a label. Texts of people that begin so are kept apart: see [`own`].
const MARK: char = '\u{1}';
/// Numbers as letters: what follows are more than a million that no language uses up.
const FIRST: u32 = 0x1_0000;

struct Labels {
    /// By number, which is their order too.
    texts: Vec<&'static str>,
    of: HashMap<Code, OfCode>,
}

struct OfCode {
    /// Numbers of its labels per language: its own, and for an entry of the vocabulary those of the CPV codes linked to it.
    labels: [Box<[u32]>; LANGS],
    met: Box<[Code]>,
}

static LABELS: LazyLock<Labels> = LazyLock::new(|| {
    let codes = || {
        let all = cpv::all().iter().copied().map(Code::Cpv);
        all.chain(capabilities::all().iter().map(|capability| Code::Kavel(capability.slug)))
    };
    let texts: BTreeSet<&str> = codes()
        .flat_map(|code| LANGUAGES.map(|lang| labels(code, lang)))
        .flatten()
        .collect();
    let numbers: HashMap<&str, u32> = texts.iter().copied().zip(0..).collect();
    let of = |code: Code| OfCode {
        labels: LANGUAGES.map(|lang| labels(code, lang).into_iter().map(|label| numbers[label]).collect()),
        met: code.met_needs().into_iter().collect(),
    };
    Labels {
        of: codes().map(|code| (code, of(code))).collect(),
        texts: texts.into_iter().collect(),
    }
});

fn labels(code: Code, lang: &str) -> Vec<&'static str> {
    match code {
        Code::Cpv(cpv) => cpv.label(lang).into_iter().collect(),
        Code::Kavel(slug) => {
            let capability = slug.capability();
            std::iter::once(capability.label(lang))
                .chain(capability.cpv.iter().filter_map(|cpv| cpv.label(lang)))
                .collect()
        }
    }
}

/// Numbers of the labels of a code; `lang` is a place in [`LANGUAGES`].
pub(crate) fn numbers(code: Code, lang: usize) -> &'static [u32] {
    LABELS.of.get(&code).map(|known| &*known.labels[lang]).unwrap_or_default()
}

/// All needs that a code meets; also of one of an earlier list.
pub(crate) fn met(code: Code) -> Cow<'static, [Code]> {
    match LABELS.of.get(&code) {
        Some(known) => Cow::Borrowed(&known.met),
        None => Cow::Owned(code.met_needs().into_iter().collect()),
    }
}

/// Stands for labels in a document, one after the other as if each were a text of its own.
pub(crate) fn written(numbers: impl IntoIterator<Item = u32>) -> String {
    let numbers = numbers.into_iter().filter_map(|number| char::from_u32(FIRST + number));
    std::iter::once(MARK).chain(numbers).collect()
}

/// The numbers that a text stands for; `None` for a text that stands for itself.
pub(crate) fn read(text: &str) -> Option<Numbers<'_>> {
    text.strip_prefix(MARK).map(|numbers| Numbers(numbers.chars()))
}

#[derive(Clone)]
pub(crate) struct Numbers<'a>(Chars<'a>);

impl Iterator for Numbers<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.0.find_map(|letter| u32::from(letter).checked_sub(FIRST))
    }
}

pub(crate) fn text(number: u32) -> &'static str {
    LABELS.texts.get(number as usize).copied().unwrap_or_default()
}

/// Somebody's text, which is no number of a label whatever it looks like.
pub(crate) fn own(text: &str) -> &str {
    text.trim_start_matches(MARK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_numbered_in_their_order_and_nobody_else_can_write_a_number() {
        let code = Code::parse("cpv:79530000").unwrap();
        let [translation] = numbers(code, 1) else { panic!("one label") };
        assert_eq!(text(*translation), "Vertaaldiensten");
        assert_eq!(met(code).iter().copied().collect::<BTreeSet<_>>(), code.met_needs());
        let all = [*translation, 0, 7];
        let text = written(all);
        assert_eq!(read(&text).unwrap().collect::<Vec<_>>(), all);
        for other in ["", "Vertaaldiensten", own(&text), &format!(" {text}")] {
            assert!(read(other).is_none(), "{other:?}");
        }
        assert!(LABELS.texts.is_sorted());
    }
}
