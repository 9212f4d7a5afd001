//! What changed between two texts, word by word.

/// A run of words: in both, only in the older, only in the newer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    Removed(String),
    Added(String),
}

/// Pairs of words compared at most; beyond it the middle counts as written anew.
const MAX_PAIRS: usize = 4_000_000;

/// The pieces of both texts in order: all but [`Piece::Added`] make the older one, all but [`Piece::Removed`] the newer one.
#[must_use]
pub fn words(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (tokens(before), tokens(after));
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old[start..].iter().rev().zip(new[start..].iter().rev());
    let end = rest.take_while(|(a, b)| a == b).count();
    let mut pieces = Pieces::default();
    for word in &old[..start] {
        pieces.push(Kind::Same, word);
    }
    middle(&old[start..old.len() - end], &new[start..new.len() - end], &mut pieces);
    for word in &old[old.len() - end..] {
        pieces.push(Kind::Same, word);
    }
    pieces.0.into_iter().map(|(kind, text)| kind.piece(text)).collect()
}

/// Words with the white space after them, so that they add up to the text.
fn tokens(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// The longest common subsequence, from its table of lengths.
fn middle(old: &[&str], new: &[&str], pieces: &mut Pieces) {
    let width = new.len() + 1;
    let (mut i, mut j) = (0, 0);
    if old.len().saturating_mul(new.len()) <= MAX_PAIRS {
        let mut longest = vec![0_u32; (old.len() + 1) * width];
        for a in (0..old.len()).rev() {
            for b in (0..new.len()).rev() {
                longest[a * width + b] = if old[a] == new[b] {
                    longest[(a + 1) * width + b + 1] + 1
                } else {
                    longest[(a + 1) * width + b].max(longest[a * width + b + 1])
                };
            }
        }
        while i < old.len() && j < new.len() {
            if old[i] == new[j] {
                pieces.push(Kind::Same, old[i]);
                (i, j) = (i + 1, j + 1);
            } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
                pieces.push(Kind::Removed, old[i]);
                i += 1;
            } else {
                pieces.push(Kind::Added, new[j]);
                j += 1;
            }
        }
    }
    for word in &old[i..] {
        pieces.push(Kind::Removed, word);
    }
    for word in &new[j..] {
        pieces.push(Kind::Added, word);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Same,
    Removed,
    Added,
}

impl Kind {
    fn piece(self, text: String) -> Piece {
        match self {
            Self::Same => Piece::Same(text),
            Self::Removed => Piece::Removed(text),
            Self::Added => Piece::Added(text),
        }
    }
}

#[derive(Default)]
struct Pieces(Vec<(Kind, String)>);

impl Pieces {
    fn push(&mut self, kind: Kind, word: &str) {
        match self.0.last_mut() {
            Some((last, text)) if *last == kind => text.push_str(word),
            _ => self.0.push((kind, word.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn side(pieces: &[Piece], is_old: bool) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Same(text) => text.clone(),
            Piece::Removed(text) if is_old => text.clone(),
            Piece::Added(text) if !is_old => text.clone(),
            _ => String::new(),
        };
        pieces.iter().map(text).collect()
    }

    #[test]
    fn one_word_changed() {
        let pieces = words("Uitval van 40 naar 9 %", "Uitval van 40 naar 12 %");
        assert_eq!(
            pieces,
            [
                Piece::Same("Uitval van 40 naar ".to_owned()),
                Piece::Removed("9 ".to_owned()),
                Piece::Added("12 ".to_owned()),
                Piece::Same("%".to_owned()),
            ]
        );
        assert_eq!(words("", ""), []);
        assert_eq!(words("", "new"), [Piece::Added("new".to_owned())]);
    }

    #[test]
    fn two_long_texts_that_share_nothing_end_soon() {
        let (old, new) = ("a b ".repeat(10_000), "c d ".repeat(10_000));
        assert_eq!(words(&old, &new), [Piece::Removed(old.clone()), Piece::Added(new.clone())]);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_off(old in "[ab \n]{0,40}", new in "[ab \n]{0,40}") {
            let pieces = words(&old, &new);
            prop_assert_eq!(side(&pieces, true), old.clone());
            prop_assert_eq!(side(&pieces, false), new.clone());
            if old == new {
                prop_assert!(pieces.iter().all(|piece| matches!(piece, Piece::Same(_))));
            }
        }
    }
}
