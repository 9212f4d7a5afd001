//! The index of Kavel: built, asked, changed.

use crate::{
    measure::{Answer, Asked, Times, clients, megabytes, memory, one_client, processor, reset_peak, say, size},
    profiles,
    questions::{self, Class, Question},
    words::Words,
};
use anyhow::{Result, ensure};
use search::{Change, Kind, Search};
use std::{
    path::Path,
    time::{Duration, Instant},
};

pub struct Built {
    pub search: Search,
    /// Profiles a second, until the last can be found.
    pub rate: f64,
}

pub fn build(dir: &Path, words: &Words, profiles: u64) -> Result<Built> {
    let generating = Instant::now();
    let sample = (profiles / 20).max(1);
    let letters: usize = (0..sample)
        .map(|n| profiles::nth(words, n))
        .map(|profile| profile.evidence.iter().map(|(_, text)| text.len()).sum::<usize>())
        .sum();
    let generating = generating.elapsed().as_secs_f64() / sample as f64;
    reset_peak();
    let search = Search::open(dir)?;
    let (start, spent) = (Instant::now(), processor());
    let mut rebuild = search.start_rebuild()?;
    for n in 0..profiles {
        rebuild.add(profiles::nth(words, n).into())?;
    }
    rebuild.finish(0)?;
    let elapsed = start.elapsed().as_secs_f64();
    ensure!(search.len(Kind::Supplier)? == profiles, "some profiles are missing");
    let rate = profiles as f64 / elapsed;
    say(&format!(
        "  built in {elapsed:.1} s ({:.1} s of processor time): {rate:.0} profiles/s (making them up takes {:.1} s of it; {} letters of evidence each)",
        processor() - spent,
        generating * profiles as f64,
        letters as u64 / sample
    ))?;
    say(&format!(
        "  index {:.0} MB; peak memory while building {:.0} MB ({:.0} MB of it not given back yet)",
        megabytes(size(dir)),
        memory("VmHWM"),
        memory("RssAnon")
    ))?;
    Ok(Built { search, rate })
}

pub fn ask(search: &Search, question: &Question) -> Result<Answer> {
    let page = search.search(&question.query())?;
    Ok(Answer {
        hits: page.hits.len(),
        total: page.total,
        facet_values: page.facets.iter().map(|facet| facet.values.len()).sum(),
    })
}

pub fn measure(search: &Search, words: &Words, profiles: u64, questions: &[Question]) -> Result<Asked> {
    let one = one_client(questions, |question| ask(search, question))?;
    one.line("Kavel, one client")?;
    one.classes()?;
    let more: Vec<Question> = [Class::Typing, Class::Typo, Class::Phrase, Class::Browse]
        .into_iter()
        .flat_map(|class| questions::of(words, profiles, class, 100))
        .collect();
    one_client(&more, |question| ask(search, question))?.classes()?;
    let four = clients(4, questions, |question| ask(search, question))?;
    four.line("Kavel, four clients")?;
    Ok(one)
}

/// Names the index to a process of its own, in which nothing was built.
pub const AT_REST: &str = "KAVEL_BENCH_AT_REST";

/// Memory of a process that only answers.
pub fn at_rest(dir: &Path) -> Result<()> {
    let program = std::env::current_exe()?;
    let ended = std::process::Command::new(program).env(AT_REST, dir).status()?;
    ensure!(ended.success(), "the process at rest has failed");
    Ok(())
}

pub fn rest(dir: &Path) -> Result<()> {
    let before = memory("RssAnon");
    let search = Search::open_reader(dir)?;
    let profiles = search.len(Kind::Supplier)?;
    let opened = memory("RssAnon");
    let word = |n: &str| Question {
        class: Class::Words(1, false),
        words: n.to_owned(),
        filters: Vec::new(),
        lang: 0,
    };
    ask(&search, &word("maintenance"))?;
    let first = memory("RssAnon");
    for question in questions::of_words(&Words::read(), profiles, 500) {
        ask(&search, &question)?;
    }
    say(&format!(
        "  memory at rest, in a process of its own: {:.0} MB ({before:.0} at its start, {:.0} to open the index, {:.0} for word lists and the overview of \
         documents, {:.0} for 500 questions); {:.0} MB of the index's files in the system's cache",
        memory("RssAnon"),
        opened - before,
        first - opened,
        memory("RssAnon") - first,
        memory("RssFile")
    ))
}

/// Fifty changes a second, as they come from the outbox: the time from each until it is found.
pub fn freshness(search: &Search, words: &Words, profiles: u64, seconds: u64, questions: &[Question]) -> Result<Times> {
    const A_SECOND: u64 = 50;
    let pause = Duration::from_secs(1) / A_SECOND as u32;
    let start = Instant::now();
    let made = |n: u64| start + pause * n as u32;
    let (mut next, mut times, mut asked) = (0, Times::default(), 0_usize);
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        // Somebody searches meanwhile.
        let asking = scope.spawn(|| {
            let mut count = 0;
            for question in questions.iter().cycle() {
                if stop.load(std::sync::atomic::Ordering::Relaxed) {
                    break;
                }
                if ask(search, question).is_ok() {
                    count += 1;
                }
            }
            count
        });
        let mut follow = || -> Result<()> {
            while next < A_SECOND * seconds {
                let begun: u64 = (next..A_SECOND * seconds).take_while(|n| made(*n) <= Instant::now()).count() as u64;
                if begun == 0 {
                    std::thread::sleep(made(next).saturating_duration_since(Instant::now()));
                    continue;
                }
                let batch = next..next + begun;
                search.apply(batch.clone().map(|n| {
                    let mut profile = profiles::nth(words, n * 7919 % profiles);
                    profile.name = mark(n);
                    Change::Upsert(profile.into())
                }))?;
                next += begun;
                search.commit(next.cast_signed())?;
                let last = found(search, next - 1)?;
                ensure!(last == 1, "change {next} is committed and found {last} times");
                batch.for_each(|n| times.push(made(n).elapsed()));
            }
            Ok(())
        };
        let followed = follow();
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        asked = asking.join().unwrap_or_default();
        followed
    })?;
    say(&format!(
        "  {A_SECOND} changes a second for {seconds} s while one client asks ({:.0} questions/s): found after p50 {:.0}, p99 {:.0}, at most {:.0} ms",
        asked as f64 / start.elapsed().as_secs_f64(),
        times.percentile(50.0),
        times.percentile(99.0),
        times.percentile(100.0)
    ))?;
    Ok(times)
}

/// A word that only one profile has.
fn mark(n: u64) -> String {
    let letters = (0..6).map(|place| char::from(b'a' + (n / 26_u64.pow(place) % 26) as u8));
    format!("qx{}", letters.collect::<String>())
}

fn found(search: &Search, n: u64) -> Result<u64> {
    let question = Question {
        class: Class::Words(1, false),
        words: mark(n),
        filters: Vec::new(),
        lang: 0,
    };
    let mut query = question.query();
    query.with_facets = false;
    Ok(search.search(&query)?.total)
}
