//! How many tests passed and failed, out of what the runners print.

use std::fmt;
use std::ops::AddAssign;

use anyhow::Context;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

impl Counts {
    /// A runner that fails without a failed test (it did not compile, it found none) is one failure.
    pub fn with_exit(mut self, is_success: bool) -> Self {
        if !is_success && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// The summary of nextest: `Summary [ 1.2s] 9/10 tests run: 6 passed (1 slow), 1 failed, 1 exec failed, 1 timed out, 3 skipped`.
pub fn nextest(line: &str) -> Counts {
    let Some((before, results)) = line.split_once(" run: ") else {
        return Counts::default();
    };
    if !before.trim_start().starts_with("Summary [") {
        return Counts::default();
    }
    let failures = ["failed", "exec failed", "timed out"].map(|word| number_before(results, word));
    Counts {
        passed: number_before(results, "passed"),
        failed: failures.iter().sum(),
    }
}

/// A result line of libtest: `test result: FAILED. 3 passed; 1 failed; 0 ignored; …`.
pub fn libtest(line: &str) -> Counts {
    let Some(results) = line.strip_prefix("test result: ") else {
        return Counts::default();
    };
    let results = results.split_once(". ").map_or(results, |(_, counts)| counts);
    Counts {
        passed: number_before(results, "passed"),
        failed: number_before(results, "failed"),
    }
}

/// The JSON report of Playwright. A test that passes only when tried again has failed.
pub fn playwright(report: &[u8]) -> anyhow::Result<Counts> {
    let report: serde_json::Value = serde_json::from_slice(report).context("Playwright's report")?;
    let stats = &report["stats"];
    let count = |name: &str| {
        stats[name]
            .as_u64()
            .with_context(|| format!("Playwright's report has no stats.{name}"))
    };
    let errors = report["errors"].as_array().map_or(0, Vec::len) as u64;
    Ok(Counts {
        passed: count("expected")?,
        failed: count("unexpected")? + count("flaky")? + errors,
    })
}

/// The number in `7 passed (1 slow)`, one of several parts between commas or semicolons.
fn number_before(results: &str, word: &str) -> u64 {
    let part = results.split([',', ';']).find_map(|part| {
        let (number, rest) = part.trim().split_once(' ')?;
        let rest = rest.split(" (").next()?;
        (rest == word).then(|| number.parse().ok())?
    });
    part.unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nextest_summary() {
        let line = "     Summary [   1.234s] 9/10 tests run: 6 passed (1 slow), 1 failed, 1 exec failed, 1 timed out, 3 skipped";
        assert_eq!(nextest(line), Counts { passed: 6, failed: 3 });
        assert_eq!(
            nextest("     Summary [   0.002s] 1 test run: 1 passed, 0 skipped"),
            Counts { passed: 1, failed: 0 }
        );
        assert_eq!(nextest("        PASS [   0.010s] store a::tests run: 3 passed"), Counts::default());
    }

    #[test]
    fn libtest_result() {
        let line = "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 2 filtered out; finished in 0.00s";
        assert_eq!(libtest(line), Counts { passed: 3, failed: 1 });
        assert_eq!(libtest("test a ... ok"), Counts::default());
    }

    #[test]
    fn playwright_report() {
        let report = br#"{"errors": [], "stats": {"expected": 12, "skipped": 1, "unexpected": 2, "flaky": 1}}"#;
        assert_eq!(playwright(report).unwrap(), Counts { passed: 12, failed: 3 });
        assert!(playwright(b"{}").is_err());
    }

    #[test]
    fn a_runner_that_breaks_is_a_failure() {
        assert_eq!(Counts::default().with_exit(false), Counts { passed: 0, failed: 1 });
        assert_eq!(Counts { passed: 3, failed: 2 }.with_exit(false), Counts { passed: 3, failed: 2 });
        assert_eq!(Counts { passed: 3, failed: 0 }.to_string(), "3 passed, 0 failed");
    }
}
