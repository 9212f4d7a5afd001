use super::{Asked, Part};
use crate::{bare::plain, bm25::Curve};
use std::collections::BTreeMap;
use tantivy::{
    DocSet, Index, IndexWriter, Searcher, TERMINATED, TantivyDocument, Term,
    query::{EnableScoring, FuzzyTermQuery, PhraseQuery, Query},
    schema::{Field, STRING, Schema, TEXT},
};

/// SplitMix64: the same trees each time.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 27)) % n
    }
}

struct Shelf {
    searcher: Searcher,
    text: Field,
    id: Field,
}

/// Several windows and blocks; words from very frequent to absent, and a segment with documents taken out.
fn shelf() -> Shelf {
    let mut schema = Schema::builder();
    let (text, id) = (schema.add_text_field("text", TEXT), schema.add_text_field("id", STRING));
    let index = Index::create_in_ram(schema.build());
    let mut writer: IndexWriter = index.writer_with_num_threads(1, 20_000_000).unwrap();
    let mut random = Random(7);
    for number in 0..11_000_u64 {
        let mut document = TantivyDocument::new();
        document.add_text(id, number.to_string());
        let words = (0..14_u64).flat_map(|word| {
            let times = if random.below(1 << word.min(13)) == 0 {
                1 + random.below(3)
            } else {
                0
            };
            (0..times).map(move |_| format!("w{word}"))
        });
        document.add_text(text, words.collect::<Vec<_>>().join(" "));
        writer.add_document(document).unwrap();
        if number == 9_999 {
            writer.commit().unwrap();
        }
    }
    for number in (0..11_000_u64).step_by(37) {
        writer.delete_term(Term::from_field_text(id, &number.to_string()));
    }
    writer.commit().unwrap();
    let searcher = index.reader().unwrap().searcher();
    Shelf { searcher, text, id }
}

/// Scored as tantivy scores.
fn asked(part: Part) -> Asked {
    Asked {
        part,
        curve: Curve { k1: 1.2, b: 0.75 },
    }
}

impl Shelf {
    fn word(&self, random: &mut Random) -> Term {
        Term::from_field_text(self.text, &format!("w{}", random.below(15)))
    }

    fn tree(&self, random: &mut Random, depth: u64) -> Part {
        let weight = [0.5, 1.0, 2.5][random.below(3) as usize];
        if depth == 0 {
            return match random.below(12) {
                0 => Part::Flat(Term::from_field_text(self.id, &random.below(11_000).to_string()), 0.5),
                1 => Part::other(PhraseQuery::new(vec![self.word(random), self.word(random)])).boosted(weight),
                2 => Part::other(FuzzyTermQuery::new(self.word(random), 1, true)),
                3 => Part::Nothing,
                4 => Part::Flat(self.word(random), 0.0),
                _ => Part::Term(self.word(random), weight),
            };
        }
        match random.below(6) {
            0 => Part::Sum(self.some(random, depth, 1)),
            1 => Part::Best(self.some(random, depth, 1), 0.1),
            2 => Part::all(self.some(random, depth, 1)),
            3 => {
                let parts = self.some(random, depth, 2);
                Part::AtLeast(1 + random.below(parts.len() as u64) as usize, parts)
            }
            4 => Part::With(Box::new(self.tree(random, depth - 1)), self.some(random, depth, 0)),
            _ => Part::Without(Box::new(self.tree(random, depth - 1)), self.some(random, depth, 0)),
        }
    }

    fn some(&self, random: &mut Random, depth: u64, least: u64) -> Vec<Part> {
        let count = least + random.below(4);
        (0..count).map(|_| self.tree(random, depth - 1)).collect()
    }

    /// Documents with their scores, as a collector gets them.
    fn found(&self, query: &dyn Query) -> BTreeMap<(usize, u32), f32> {
        let weight = query.weight(EnableScoring::enabled_from_searcher(&self.searcher)).unwrap();
        let mut found = BTreeMap::new();
        for (place, segment) in self.searcher.segment_readers().iter().enumerate() {
            weight
                .for_each(segment, &mut |doc, score| {
                    found.insert((place, doc), score);
                })
                .unwrap();
        }
        found
    }
}

#[test]
fn a_tree_finds_and_scores_what_the_queries_of_tantivy_do() {
    let shelf = shelf();
    let mut random = Random(2026);
    let mut not_empty = 0;
    for _ in 0..300 {
        let depth = 1 + random.below(3);
        let tree = shelf.tree(&mut random, depth);
        let (ours, theirs) = (shelf.found(&asked(tree.clone())), shelf.found(plain(tree.clone()).as_ref()));
        assert_eq!(ours.keys().collect::<Vec<_>>(), theirs.keys().collect::<Vec<_>>(), "{tree:?}");
        for (doc, score) in &ours {
            assert!(
                (score - theirs[doc]).abs() <= theirs[doc].abs() * 1e-4 + 1e-5,
                "{doc:?} {score} {} {tree:?}",
                theirs[doc]
            );
        }
        not_empty += usize::from(!ours.is_empty());
    }
    assert!(not_empty > 150, "{not_empty}");
}

#[test]
fn one_after_the_other_and_by_leaps_it_is_the_same_and_without_scores_too() {
    let shelf = shelf();
    let mut random = Random(11);
    for _ in 0..60 {
        let tree = asked(shelf.tree(&mut random, 2));
        let scored = shelf.found(&tree);
        let silent = tree.weight(EnableScoring::disabled_from_searcher(&shelf.searcher)).unwrap();
        let weight = tree.weight(EnableScoring::enabled_from_searcher(&shelf.searcher)).unwrap();
        for (place, segment) in shelf.searcher.segment_readers().iter().enumerate() {
            let expected: Vec<u32> = scored.keys().filter(|(other, _)| *other == place).map(|(_, doc)| *doc).collect();
            let mut docs = Vec::new();
            silent.for_each_no_score(segment, &mut |some| docs.extend_from_slice(some)).unwrap();
            assert_eq!(docs, expected, "{tree:?}");

            let mut scorer = weight.scorer(segment, 1.0).unwrap();
            let mut at = 0;
            while scorer.doc() != TERMINATED {
                assert_eq!(scorer.doc(), expected[at], "{tree:?}");
                assert!((scorer.score() - scored[&(place, scorer.doc())]).abs() < 1e-4);
                if random.below(3) == 0 {
                    let target = scorer.doc() + 1 + random.below(6_000) as u32;
                    scorer.seek(target);
                    at += expected[at..].iter().take_while(|doc| **doc < target).count();
                } else {
                    scorer.advance();
                    at += 1;
                }
            }
            assert!(at >= expected.len(), "{tree:?}");
        }
    }
}
