//! The tables.

use crate::{
    collection::Collection,
    judged::Question,
    known,
    measure::{Scored, mean},
    peers::{TOKENIZERS, Words},
    systems::{System, ask},
};
use anyhow::Result;
use search::{Matching, Ranking};
use std::{collections::BTreeSet, fmt::Write as _, io::Write as _, path::Path};

fn say(line: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

fn peers(with_labels: bool) -> Vec<(String, System)> {
    let suffix = if with_labels { " + labels" } else { "" };
    let mut peers = Vec::new();
    for tokenizer in TOKENIZERS {
        peers.push((format!("FTS5 {tokenizer}{suffix}"), System::Fts5 { tokenizer, with_labels }));
    }
    for (words, name) in [(Words::Plain, "words"), (Words::English, "English stems")] {
        for (k1, b) in [(1.2, 0.75), (0.9, 0.4)] {
            peers.push((format!("BM25 {k1}/{b}, {name}{suffix}"), System::Bm25 { words, with_labels, k1, b }));
        }
    }
    peers
}

type Filter = fn(&Question) -> bool;

const GROUPS: [(&str, Filter); 7] = [
    ("all", |_| true),
    ("dev", |question| question.split == "dev"),
    ("test", |question| question.split == "test"),
    ("same lang", |question| question.cross == "none"),
    ("part cross", |question| question.cross == "part"),
    ("full cross", |question| question.cross == "full"),
    ("English", |question| question.cross == "none" && question.lang == "en"),
];

fn row(name: &str, questions: &[Question], scores: &[Scored], groups: &[(&str, Filter)]) -> String {
    let mut line = format!("{name:<40}");
    for (_, filter) in groups {
        let of_it = questions
            .iter()
            .zip(scores)
            .filter(|(question, _)| filter(question))
            .map(|(_, score)| score);
        let (mean, _) = mean(of_it);
        let _ = write!(line, "  {:.3} {:.3}", mean.ndcg, mean.recall);
    }
    line
}

fn head(what: &str, questions: &[Question], groups: &[(&str, Filter)]) -> String {
    let mut line = format!("{what:<40}");
    for (name, filter) in groups {
        let count = questions.iter().filter(|question| filter(question)).count();
        let _ = write!(line, "  {:<11}", format!("{name} {count}"));
    }
    line
}

pub async fn judged(collection: &Collection, questions: &[Question]) -> Result<()> {
    say(&format!("{} judged questions; nDCG@10 and recall@50 by group\n", questions.len()))?;
    say(&head("", questions, &GROUPS))?;
    let pages = System::kavel(Matching::Auto, Ranking::default());
    let ours = pages.scores(collection, questions).await?;
    say(&row("Kavel, as on its pages", questions, &ours, &GROUPS))?;
    let any = System::kavel(Matching::Any, Ranking::default())
        .scores(collection, questions)
        .await?;
    say(&row("Kavel, any word", questions, &any, &GROUPS))?;
    let mut best: Option<(f64, String, Vec<Scored>)> = None;
    for with_labels in [false, true] {
        for (name, system) in peers(with_labels) {
            let scores = system.scores(collection, questions).await?;
            say(&row(&name, questions, &scores, &GROUPS))?;
            let (all, _) = mean(scores.iter());
            if best.as_ref().is_none_or(|(most, ..)| all.ndcg > *most) {
                best = Some((all.ndcg, name, scores));
            }
        }
    }
    if let Some((_, name, theirs)) = best {
        split(&name, questions, &ours, &any, &theirs)?;
    }
    ablation(collection, questions, &ours).await
}

/// By language and by class of question, beside the best of the peers.
fn split(name: &str, questions: &[Question], ours: &[Scored], any: &[Scored], theirs: &[Scored]) -> Result<()> {
    say(&format!("\n{:<24} {:>4}  {:<12} {:<12} {name}", "", "", "pages", "any word"))?;
    let line = |what: String, filter: &dyn Fn(&Question) -> bool| -> Result<()> {
        let mut line = String::new();
        let mut count = 0;
        for scores in [ours, any, theirs] {
            let (mean, of) = mean(
                questions
                    .iter()
                    .zip(scores)
                    .filter(|(question, _)| filter(question))
                    .map(|(_, score)| score),
            );
            let _ = write!(line, "  {:.3} {:.3}", mean.ndcg, mean.recall);
            count = of;
        }
        say(&format!("{what:<24} {count:>4}{line}"))
    };
    let distinct = |of: fn(&Question) -> &str| questions.iter().map(of).collect::<BTreeSet<_>>();
    for lang in distinct(|question| &question.lang) {
        line(format!("asked in {lang}"), &|question| question.lang == lang)?;
    }
    for kind in distinct(|question| question.kind.as_str()) {
        line(format!("{kind}s"), &|question| question.kind.as_str() == kind)?;
    }
    for class in distinct(|question| &question.class) {
        line(class.to_owned(), &|question| question.class == class)?;
    }
    Ok(())
}

type Change = fn(&mut Ranking);

const SIGNALS: [(&str, Change); 15] = [
    ("stems of the texts", |ranking| ranking.body = 0.0),
    ("labels in four languages", |ranking| ranking.labels = 0.0),
    ("other languages", |ranking| ranking.other_language = 0.0),
    ("words as written", |ranking| ranking.plain = 0.0),
    ("compounds that have the word in them", |ranking| ranking.parts = 0.0),
    ("parts of a compound", |ranking| ranking.compound = 0.0),
    ("both", |ranking| (ranking.parts, ranking.compound) = (0.0, 0.0)),
    ("codes named", |ranking| ranking.code = 0.0),
    ("codes with a label like it", |ranking| ranking.least_likeness = 1.0),
    ("words translated by the labels", |ranking| ranking.translation = 0.0),
    ("typos", |ranking| ranking.typo = 0.0),
    ("service", |ranking| ranking.service = 0.0),
    ("the other places of a word", |ranking| ranking.others = 0.0),
    ("lengths by language", |ranking| ranking.has_own_lengths = false),
    ("the language of the question", |ranking| ranking.guesses_language = false),
];

async fn ablation(collection: &Collection, questions: &[Question], ours: &[Scored]) -> Result<()> {
    say(&format!(
        "\n{:<40}  {:>7} {:>7} {:>8} {:>8}  better worse",
        "without", "nDCG", "recall", "dev", "test"
    ))?;
    for (name, change) in SIGNALS {
        let mut ranking = Ranking::default();
        change(&mut ranking);
        if ranking == Ranking::default() {
            continue;
        }
        let scores = System::kavel(Matching::Auto, ranking).scores(collection, questions).await?;
        let of = |scores: &[Scored], filter: Filter| {
            mean(
                questions
                    .iter()
                    .zip(scores)
                    .filter(|(question, _)| filter(question))
                    .map(|(_, score)| score),
            )
            .0
        };
        let change = |filter: Filter| of(&scores, filter).ndcg - of(ours, filter).ndcg;
        let pairs = || scores.iter().zip(ours).map(|(without, with)| without.ndcg - with.ndcg);
        say(&format!(
            "{name:<40}  {:+7.3} {:+7.3} {:+8.3} {:+8.3}  {:>6} {:>5}",
            change(|_| true),
            of(&scores, |_| true).recall - of(ours, |_| true).recall,
            change(|question| question.split == "dev"),
            change(|question| question.split == "test"),
            pairs().filter(|pair| *pair > 1e-9).count(),
            pairs().filter(|pair| *pair < -1e-9).count(),
        ))?;
    }
    Ok(())
}

/// Plain English, with answers that are known.
pub async fn known(collection: &Collection) -> Result<()> {
    for known in known::all(collection)? {
        let (collection, questions) = (&known.collection, &known.questions);
        say(&format!(
            "\n{}: {} English texts, {} questions; nDCG@10 and recall@50",
            known.name,
            known.collection.documents.len(),
            questions.len()
        ))?;
        let kavel = |change: Change| {
            let mut ranking = Ranking::default();
            change(&mut ranking);
            System::kavel(Matching::Any, ranking)
        };
        let ours = [
            ("Kavel, any word".to_owned(), kavel(|_| {})),
            ("  without words as written".to_owned(), kavel(|ranking| ranking.plain = 0.0)),
            ("  without pairs of words".to_owned(), kavel(|ranking| ranking.pair = 0.0)),
            (
                "  with k1 and b of Lucene".to_owned(),
                kavel(|ranking| (ranking.k1, ranking.b) = (1.2, 0.75)),
            ),
        ];
        for (name, system) in ours.into_iter().chain(peers(false)) {
            let scores = system.scores(collection, questions).await?;
            say(&row(&name, questions, &scores, &GROUPS[..1]))?;
        }
    }
    Ok(())
}

/// For those who choose weights: one signal at a time, a line each; what is found for the questions where we are worst.
pub async fn tune(collection: &Collection, questions: &[Question], path: &Path) -> Result<()> {
    if path.as_os_str() == "worst" {
        let ours = System::kavel(Matching::Auto, Ranking::default())
            .scores(collection, questions)
            .await?;
        for (question, scored) in questions
            .iter()
            .zip(&ours)
            .filter(|(question, scored)| scored.ndcg < 0.5 && question.split == "dev")
        {
            say(&format!(
                "\n{} [{}] {} {}: {:.3} {:.3}",
                question.id, question.lang, question.class, question.text, scored.ndcg, scored.recall
            ))?;
            let show = |place: &usize| {
                let text = &collection.documents[*place];
                format!(
                    "{:?} {} {}",
                    question.grades.get(place),
                    text.key,
                    text.plain().chars().take(90).collect::<String>().replace('\n', " / ")
                )
            };
            let found = ask(collection, question, Matching::Auto, Ranking::default())?;
            for place in found.iter().take(5) {
                say(&format!("   {}", show(place)))?;
            }
            for (place, _) in question
                .grades
                .iter()
                .filter(|(place, grade)| **grade > 1.0 && !found.contains(place))
                .take(3)
            {
                say(&format!("   MISSED {} {:?}", show(place), collection.documents[*place].codes))?;
            }
        }
        return Ok(());
    }
    let known = known::all(collection)?;
    let mut base = Ranking::default();
    let line = async |name: &str, ranking: Ranking| -> Result<()> {
        let mut line = format!("{name:<28}");
        for matching in [Matching::Auto, Matching::Any] {
            let scores = System::kavel(matching, ranking).scores(collection, questions).await?;
            for split in ["dev", "test"] {
                let (mean, _) = mean(
                    questions
                        .iter()
                        .zip(&scores)
                        .filter(|(question, _)| question.split == split)
                        .map(|(_, score)| score),
                );
                let _ = write!(line, " {:.4} {:.4}", mean.ndcg, mean.recall);
            }
        }
        for known in known.iter().filter(|_| name.contains('?')) {
            let scores = System::kavel(Matching::Any, ranking)
                .scores(&known.collection, &known.questions)
                .await?;
            let (mean, _) = mean(scores.iter());
            let _ = write!(line, " | {:.4} {:.4}", mean.ndcg, mean.recall);
        }
        say(&line)
    };
    line("base", base).await?;
    for command in std::fs::read_to_string(path)?.lines() {
        let mut ranking = base;
        let keep = command.starts_with('!');
        for setting in command.trim_start_matches('!').split_whitespace() {
            let Some((name, value)) = setting.split_once('=') else { continue };
            let value: f32 = value.parse()?;
            let slot = match name {
                "body" => &mut ranking.body,
                "labels" => &mut ranking.labels,
                "other" => &mut ranking.other_language,
                "plain" => &mut ranking.plain,
                "parts" => &mut ranking.parts,
                "compound" => &mut ranking.compound,
                "code" => &mut ranking.code,
                "typo" => &mut ranking.typo,
                "service" => &mut ranking.service,
                "length" => &mut ranking.mean_length,
                "translation" => &mut ranking.translation,
                "least" => &mut ranking.least_likeness,
                "pair" => &mut ranking.pair,
                "k1" => &mut ranking.k1,
                "b" => &mut ranking.b,
                "phrase" => &mut ranking.phrase,
                _ => &mut ranking.others,
            };
            *slot = value;
        }
        if keep {
            base = ranking;
        }
        line(command, ranking).await?;
    }
    Ok(())
}
