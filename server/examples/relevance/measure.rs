//! nDCG@10 and recall@50, as trec_eval counts them: the gain of a document is its grade.

use crate::judged::Question;

#[derive(Clone, Copy, Debug, Default)]
pub struct Scored {
    pub ndcg: f64,
    pub recall: f64,
}

const TOP: usize = 10;
pub const DEEP: usize = 50;

pub fn score(question: &Question, found: &[usize]) -> Scored {
    let gain = |grades: &mut dyn Iterator<Item = f64>| -> f64 {
        (0_u32..)
            .zip(grades.take(TOP))
            .map(|(rank, grade)| grade / f64::from(rank + 2).log2())
            .sum()
    };
    let grade = |place: &usize| question.grades.get(place).copied().unwrap_or(0.0);
    let mut best: Vec<f64> = question.grades.values().copied().filter(|grade| *grade > 0.0).collect();
    best.sort_unstable_by(|a, b| b.total_cmp(a));
    let relevant = best.len() as f64;
    let deep = found.iter().take(DEEP).filter(|place| grade(place) > 0.0).count() as f64;
    Scored {
        ndcg: gain(&mut found.iter().map(grade)) / gain(&mut best.into_iter()),
        // No system can show more than so many.
        recall: deep / relevant.min(DEEP as f64),
    }
}

pub fn mean<'a>(scores: impl Iterator<Item = &'a Scored>) -> (Scored, usize) {
    let mut sum = Scored::default();
    let mut count = 0;
    for score in scores {
        sum.ndcg += score.ndcg;
        sum.recall += score.recall;
        count += 1;
    }
    let of = |sum: f64| if count == 0 { 0.0 } else { sum / count as f64 };
    (
        Scored {
            ndcg: of(sum.ndcg),
            recall: of(sum.recall),
        },
        count,
    )
}
