//! What every signal of a question counts for.

/// Weights of the signals; 0 switches one off. Pages take the default: others are for measuring what each is worth
/// (`make bench-relevance`).
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranking {
    /// A stem in title and texts.
    pub body: f32,
    /// A stem in the labels of the codes.
    pub labels: f32,
    /// Of all that, in a language that the question is not in.
    pub other_language: f32,
    /// A word as it is written, in any language.
    pub plain: f32,
    /// A word that stands in a compound: `reiniging` in `gebouwreiniging`.
    pub parts: f32,
    /// All parts of a compound apart: `software` and `ontwikkeling` for `softwareontwikkeling`.
    pub compound: f32,
    /// A code whose label the question has in it, or a narrower code.
    pub code: f32,
    /// Labels count that are at least so like what was typed; 1: the same words.
    pub least_likeness: f32,
    /// The word in another language, as the labels of the codes translate it.
    pub translation: f32,
    /// The last word unfinished.
    pub beginning: f32,
    /// A known word in the place of one that is not.
    pub typo: f32,
    /// "Service" in any language, beside others.
    pub service: f32,
    pub phrase: f32,
    /// Two words of a sentence that follow each other there and in the document.
    pub pair: f32,
    /// The number of the document.
    pub number: f32,
    /// Of the places where a word is found the best counts, of the others this much.
    pub others: f32,
    /// How soon a word that is repeated counts no more, and how much longer texts are held back: k1 and b of BM25.
    pub k1: f32,
    pub b: f32,
    /// As if texts were in the mean so many times as long: the greater the less their length matters.
    pub mean_length: f32,
    /// Texts are long or short beside others in their language, not beside all.
    pub has_own_lengths: bool,
    /// The question is in the language of its words, not in that of the page.
    pub guesses_language: bool,
}

impl Default for Ranking {
    fn default() -> Self {
        Self {
            body: 1.0,
            labels: 1.0,
            other_language: 0.9,
            plain: 0.5,
            parts: 0.9,
            compound: 0.6,
            code: 1.0,
            least_likeness: 0.6,
            translation: 0.7,
            beginning: 0.2,
            typo: 0.9,
            service: 0.3,
            phrase: 1.5,
            pair: 0.1,
            number: 20.0,
            others: 0.25,
            k1: 1.2,
            b: 0.75,
            mean_length: 1.0,
            has_own_lengths: true,
            guesses_language: true,
        }
    }
}
