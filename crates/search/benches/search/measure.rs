//! Times, sizes and memory.

use crate::questions::{Class, Question};
use anyhow::{Result, anyhow};
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::Path,
    thread,
    time::{Duration, Instant},
};

pub fn say(line: &str) -> Result<()> {
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

/// What an answer held: to see that all who are asked answer alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub hits: usize,
    pub total: u64,
    pub facet_values: usize,
}

#[derive(Clone, Debug, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    pub fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    pub fn extend(&mut self, other: &Self) {
        self.0.extend(&other.0);
    }

    /// Nearest rank, in milliseconds.
    pub fn percentile(&self, percent: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let rank = (percent / 100.0 * sorted.len() as f64).ceil() as usize;
        sorted.get(rank.saturating_sub(1)).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// All questions, in order.
#[derive(Default)]
pub struct Asked {
    pub all: Times,
    pub by_class: BTreeMap<Class, (Times, u64)>,
    pub answers: Vec<Answer>,
    pub elapsed: Duration,
    /// Seconds of processor time of this process.
    pub spent: f64,
}

/// One client asks everything once, after a first tenth that does not count.
pub fn one_client(questions: &[Question], ask: impl Fn(&Question) -> Result<Answer>) -> Result<Asked> {
    for question in &questions[..questions.len() / 10] {
        ask(question)?;
    }
    let mut asked = Asked::default();
    let (start, spent) = (Instant::now(), processor());
    for question in questions {
        let sent = Instant::now();
        let answer = ask(question)?;
        let time = sent.elapsed();
        asked.all.push(time);
        let class = asked.by_class.entry(question.class).or_default();
        class.0.push(time);
        class.1 += answer.total;
        asked.answers.push(answer);
    }
    asked.elapsed = start.elapsed();
    asked.spent = processor() - spent;
    Ok(asked)
}

/// Each client asks its share, all at the same time.
pub fn clients(count: usize, questions: &[Question], ask: impl Fn(&Question) -> Result<Answer> + Sync) -> Result<Asked> {
    let (start, spent) = (Instant::now(), processor());
    let shares = thread::scope(|scope| {
        let clients: Vec<_> = (0..count)
            .map(|client| {
                let ask = &ask;
                scope.spawn(move || {
                    let mut times = Times::default();
                    for question in questions.iter().skip(client).step_by(count) {
                        let sent = Instant::now();
                        ask(question)?;
                        times.push(sent.elapsed());
                    }
                    anyhow::Ok(times)
                })
            })
            .collect();
        clients
            .into_iter()
            .map(|client| client.join().map_err(|_| anyhow!("a client panicked"))?)
            .collect::<Result<Vec<Times>>>()
    })?;
    let mut asked = Asked {
        elapsed: start.elapsed(),
        spent: processor() - spent,
        ..Asked::default()
    };
    shares.iter().for_each(|share| asked.all.extend(share));
    Ok(asked)
}

impl Asked {
    pub fn line(&self, who: &str) -> Result<()> {
        say(&format!(
            "  {who:44} p50 {:>8.2}   p95 {:>8.2}   p99 {:>8.2} ms   {:>7.0} questions/s   {:>7.2} ms of processor time each",
            self.all.percentile(50.0),
            self.all.percentile(95.0),
            self.all.percentile(99.0),
            self.all.len() as f64 / self.elapsed.as_secs_f64(),
            1000.0 * self.spent / self.all.len().max(1) as f64
        ))
    }

    pub fn classes(&self) -> Result<()> {
        for (class, (times, found)) in &self.by_class {
            say(&format!(
                "    {:42} p50 {:>8.2}   p95 {:>8.2}   p99 {:>8.2} ms   {:>9} found on average",
                class.name(),
                times.percentile(50.0),
                times.percentile(95.0),
                times.percentile(99.0),
                found / times.len().max(1) as u64
            ))?;
        }
        Ok(())
    }
}

/// Bytes of all files below.
pub fn size(path: &Path) -> u64 {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.metadata() {
            Ok(data) if data.is_dir() => size(&entry.path()),
            Ok(data) => data.len(),
            Err(_) => 0,
        })
        .sum()
}

/// A figure of this process in megabytes; 0 where the system does not tell.
pub fn memory(name: &str) -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1000.0 * 1.024
}

/// Seconds of processor time that this process has had, all threads together; a machine that is shared tells less by the clock.
pub fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields).split_whitespace();
    let ticks: f64 = fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum();
    ticks / 100.0
}

/// From here on the peak is counted anew, where the system lets us.
pub fn reset_peak() {
    let _ = fs::write("/proc/self/clear_refs", "5");
}

pub fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
