//! Load on one address: N connections that stay open, each asking again as soon as it has its answer.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{anyhow, bail};

use super::http::{Connection, request};

/// A round ends at whichever comes first.
#[derive(Clone, Copy)]
pub struct Limits {
    pub connections: usize,
    pub requests: usize,
    pub time: Duration,
}

/// What a round, or several, measured.
#[derive(Default, Clone)]
pub struct Measured {
    /// Sorted when read through [`Measured::percentile`].
    latencies: Vec<Duration>,
    /// Requests a second of each round.
    rates: Vec<f64>,
}

impl Measured {
    pub fn add(&mut self, other: Self) {
        self.latencies.extend(other.latencies);
        self.rates.extend(other.rates);
    }

    pub fn requests(&self) -> usize {
        self.latencies.len()
    }

    /// Median over the rounds: one disturbed round does not count.
    pub fn rate(&self) -> f64 {
        let mut rates = self.rates.clone();
        rates.sort_by(f64::total_cmp);
        match (rates.get(rates.len() / 2), rates.len() % 2) {
            (Some(upper), 0) => (rates[rates.len() / 2 - 1] + upper) / 2.0,
            (Some(middle), _) => *middle,
            (None, _) => 0.0,
        }
    }

    /// Nearest rank: the smallest latency that `percent` of the requests did not exceed.
    pub fn percentile(&mut self, percent: f64) -> Duration {
        self.latencies.sort_unstable();
        let rank = (percent / 100.0 * self.latencies.len() as f64).ceil() as usize;
        self.latencies.get(rank.saturating_sub(1)).copied().unwrap_or_default()
    }
}

/// One round. Any answer but 200 is an error: a fast failure is no figure.
pub fn round(port: u16, path: &str, encoding: &str, limits: Limits) -> anyhow::Result<Measured> {
    let request = request(path, encoding);
    let taken = AtomicUsize::new(0);
    let start = Instant::now();
    let client = || -> anyhow::Result<Vec<Duration>> {
        let mut connection = Connection::open(port)?;
        let mut latencies = Vec::new();
        while start.elapsed() < limits.time && taken.fetch_add(1, Ordering::Relaxed) < limits.requests {
            let sent = Instant::now();
            let answer = connection.ask(&request)?;
            if answer.status != 200 || answer.body.is_empty() {
                bail!("{path} answers {} with {} bytes", answer.status, answer.body.len());
            }
            latencies.push(sent.elapsed());
        }
        Ok(latencies)
    };
    let latencies = thread::scope(|scope| {
        let clients: Vec<_> = (0..limits.connections).map(|_| scope.spawn(client)).collect();
        clients.into_iter().try_fold(Vec::new(), |mut all, client| {
            all.extend(client.join().map_err(|_| anyhow!("a client panicked"))??);
            anyhow::Ok(all)
        })
    })?;
    let rate = latencies.len() as f64 / start.elapsed().as_secs_f64();
    Ok(Measured {
        latencies,
        rates: vec![rate],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;

    fn measured(milliseconds: &[u64], rates: &[f64]) -> Measured {
        Measured {
            latencies: milliseconds.iter().copied().map(Duration::from_millis).collect(),
            rates: rates.to_vec(),
        }
    }

    #[test]
    fn percentiles_are_latencies_that_were_measured() {
        let mut hundred = measured(&(1..=100).rev().collect::<Vec<_>>(), &[]);
        assert_eq!(hundred.percentile(50.0), Duration::from_millis(50));
        assert_eq!(hundred.percentile(95.0), Duration::from_millis(95));
        assert_eq!(hundred.percentile(100.0), Duration::from_millis(100));
        assert_eq!(measured(&[7], &[]).percentile(95.0), Duration::from_millis(7));
        assert_eq!(Measured::default().percentile(50.0), Duration::ZERO);
    }

    #[test]
    fn one_disturbed_round_does_not_count() {
        let mut all = measured(&[1], &[100.0]);
        all.add(measured(&[2], &[5.0]));
        all.add(measured(&[3], &[110.0]));
        assert_eq!((all.rate(), all.requests()), (100.0, 3));
        assert_eq!(measured(&[], &[10.0, 20.0]).rate(), 15.0);
        assert_eq!(Measured::default().rate(), 0.0);
    }

    /// Answers every request of every connection with this.
    fn server(answer: &'static str) -> u16 {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                thread::spawn(move || {
                    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                    while let Some(Ok(line)) = lines.next() {
                        if line.is_empty() && stream.write_all(answer.as_bytes()).is_err() {
                            return;
                        }
                    }
                });
            }
        });
        port
    }

    #[test]
    fn a_round_ends_at_its_count_over_connections_that_stay_open() {
        let port = server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        let limits = Limits {
            connections: 3,
            requests: 50,
            time: Duration::from_secs(20),
        };
        let measured = round(port, "/", "br", limits).unwrap();
        assert_eq!(measured.requests(), 50);
        assert!(measured.rate() > 0.0);
    }

    #[test]
    fn an_error_is_no_figure() {
        let port = server("HTTP/1.1 500 Oops\r\ncontent-length: 2\r\n\r\nno");
        let limits = Limits {
            connections: 1,
            requests: 5,
            time: Duration::from_secs(5),
        };
        assert!(round(port, "/", "br", limits).is_err());
    }
}
