//! Precision, recall and speed of the guard; `--misses` names the sentences that it reads wrongly, `--half tune|test|hard` one half only.

use guard::{Lang, Options, Rule, Severity, check, sample};
use std::{
    io::{self, Write},
    time::Instant,
};

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let only = arguments
        .iter()
        .position(|word| word == "--half")
        .and_then(|at| arguments.get(at + 1));
    let samples = sample::all();
    let mut out = io::stdout().lock();
    for half in ["tune", "test", "hard"] {
        if only.is_some_and(|only| only != half) {
            continue;
        }
        let samples: Vec<&sample::Sample> = samples.iter().filter(|sample| sample.half == half).collect();
        table(&mut out, half, &samples)?;
        if arguments.iter().any(|word| word == "--misses") {
            for sample in &samples {
                let found = sample.found();
                if found != sample.rules {
                    writeln!(
                        out,
                        "{}: wanted {:?}, found {found:?}: {}",
                        sample.lang.code(),
                        sample.rules,
                        sample.text
                    )?;
                }
            }
        }
    }
    speed(&mut out, &samples)
}

fn table(out: &mut impl Write, half: &str, samples: &[&sample::Sample]) -> io::Result<()> {
    writeln!(out, "\n{half}: {} sentences; precision/recall per rule and language", samples.len())?;
    writeln!(out, "{:32} {:>9} {:>9} {:>9} {:>9}", "", "en", "nl", "fr", "de")?;
    let of = |lang: Lang| samples.iter().copied().filter(move |sample| sample.lang == lang);
    for rule in Rule::ALL.into_iter().filter(|rule| *rule != Rule::TooManyCriteria) {
        write!(out, "{:32}", rule.id())?;
        for lang in Lang::ALL {
            let score = sample::Score::of(rule, of(lang));
            write!(out, " {:.2}/{:.2}", score.precision(), score.recall())?;
        }
        writeln!(out)?;
    }
    write!(out, "{:32}", "all that block, recall")?;
    for lang in Lang::ALL {
        let (mut right, mut missed) = (0, 0);
        for rule in Rule::ALL.into_iter().filter(|rule| rule.severity() == Severity::Block) {
            let score = sample::Score::of(rule, of(lang));
            (right, missed) = (right + score.right, missed + score.missed);
        }
        write!(out, " {:>9.3}", right as f64 / (right + missed).max(1) as f64)?;
    }
    write!(out, "\n{:32}", "fine sentences with an alarm")?;
    for lang in Lang::ALL {
        write!(out, " {:>9.3}", sample::false_alarms(of(lang)))?;
    }
    writeln!(out)
}

fn speed(out: &mut impl Write, samples: &[sample::Sample]) -> io::Result<()> {
    writeln!(out, "\nspeed, in text of 200 kB (one paragraph of sentences; one word without end)")?;
    let options = Options {
        value_cents: Some(10_000_000),
        agency: Some("Stad Gent".to_owned()),
        ..Options::default()
    };
    for lang in Lang::ALL {
        let joined: Vec<&str> = samples
            .iter()
            .filter(|sample| sample.lang == lang)
            .map(|sample| sample.text)
            .collect();
        let paragraph = joined.join(" ").repeat(30);
        let paragraph: String = paragraph.chars().take(200_000).collect();
        let _ = check(&paragraph, lang, &options);
        let started = Instant::now();
        let found = check(&paragraph, lang, &options).len();
        let per_second = 200_000.0 / started.elapsed().as_secs_f64();
        let started = Instant::now();
        let _ = check(&"x".repeat(200_000), lang, &options);
        let endless = 200_000.0 / started.elapsed().as_secs_f64();
        writeln!(
            out,
            "{}  {:>6.2} million characters a second, {found} findings; {:>6.2} without end",
            lang.code(),
            per_second / 1e6,
            endless / 1e6
        )?;
    }
    Ok(())
}
