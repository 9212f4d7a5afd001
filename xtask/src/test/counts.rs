//! How many tests passed and failed, out of what the runners print.

use std::fmt;
use std::ops::AddAssign;

use anyhow::Context;

#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
    /// What to read first, said once more at the end: which tests failed and why, which passed only when tried again.
    pub remarks: Vec<String>,
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
        self.remarks.extend(other.remarks);
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
        remarks: Vec::new(),
    }
}

/// The test that a line of nextest says has failed: `FAIL [ 1.2s] (3/9) store::main a::b`.
pub fn nextest_failure(line: &str) -> Option<&str> {
    let (status, test) = line.trim_start().split_once('[')?;
    let is_failure = ["FAIL", "TIMEOUT", "SIGABRT", "SIGSEGV", "SIGKILL"].contains(&status.trim());
    is_failure.then(|| test.split_once(']').map_or(test, |(_, name)| name).trim())
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
        remarks: Vec::new(),
    }
}

/// Characters of a failure's message that are said again at the end.
const MESSAGE_LENGTH: usize = 400;

/// The JSON report of Playwright. A test that passes only when tried again counts as passed, and is named.
pub fn playwright(report: &[u8]) -> anyhow::Result<Counts> {
    let report: serde_json::Value = serde_json::from_slice(report).context("Playwright's report")?;
    let stats = &report["stats"];
    let count = |name: &str| {
        stats[name]
            .as_u64()
            .with_context(|| format!("Playwright's report has no stats.{name}"))
    };
    let errors = report["errors"].as_array().map_or(0, Vec::len) as u64;
    let mut remarks = Vec::new();
    unsteady(&report, &mut remarks);
    Ok(Counts {
        passed: count("expected")? + count("flaky")?,
        failed: count("unexpected")? + errors,
        remarks,
    })
}

/// The tests below a suite that failed, or failed at first.
fn unsteady(suite: &serde_json::Value, remarks: &mut Vec<String>) {
    for spec in each(&suite["specs"]) {
        for test in each(&spec["tests"]) {
            let verdict = match test["status"].as_str() {
                Some("unexpected") => "failed",
                Some("flaky") => "passed only when tried again",
                _ => continue,
            };
            let message = each(&test["results"]).find_map(|result| result["error"]["message"].as_str());
            let message: String = message.unwrap_or("no message").chars().take(MESSAGE_LENGTH).collect();
            let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            remarks.push(format!(
                "{verdict}: [{}] {}: {message}",
                text(&test["projectName"]),
                text(&spec["title"])
            ));
        }
    }
    for inner in each(&suite["suites"]) {
        unsteady(inner, remarks);
    }
}

fn each(list: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    list.as_array().into_iter().flatten()
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

    fn counts(passed: u64, failed: u64) -> Counts {
        Counts {
            passed,
            failed,
            remarks: Vec::new(),
        }
    }

    #[test]
    fn nextest_summary() {
        let line = "     Summary [   1.234s] 9/10 tests run: 6 passed (1 slow), 1 failed, 1 exec failed, 1 timed out, 3 skipped";
        assert_eq!(nextest(line), counts(6, 3));
        assert_eq!(nextest("     Summary [   0.002s] 1 test run: 1 passed, 0 skipped"), counts(1, 0));
        assert_eq!(nextest("        PASS [   0.010s] store a::tests run: 3 passed"), Counts::default());
    }

    #[test]
    fn libtest_result() {
        let line = "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 2 filtered out; finished in 0.00s";
        assert_eq!(libtest(line), counts(3, 1));
        assert_eq!(libtest("test a ... ok"), Counts::default());
    }

    #[test]
    fn nextest_names_what_fails() {
        let line = "        FAIL [   1.234s] ( 12/900) search::words finds_it";
        assert_eq!(nextest_failure(line), Some("( 12/900) search::words finds_it"));
        assert_eq!(nextest_failure("        PASS [   1.234s] ( 12/900) search::words finds_it"), None);
    }

    #[test]
    fn playwright_report() {
        let report = br#"{"errors": [], "stats": {"expected": 12, "skipped": 1, "unexpected": 1, "flaky": 1}, "suites": [
            {"specs": [], "suites": [{"specs": [
                {"title": "a lot", "tests": [{"projectName": "scripted", "status": "unexpected", "results": [{"error": {"message": "no"}}]}]},
                {"title": "a bid", "tests": [{"projectName": "scripted", "status": "flaky", "results": [{"error": {"message": "late"}}, {}]}]},
                {"title": "a firm", "tests": [{"projectName": "scripted", "status": "expected", "results": [{}]}]}
            ]}]}
        ]}"#;
        let found = playwright(report).unwrap();
        assert_eq!((found.passed, found.failed), (13, 1));
        assert_eq!(
            found.remarks,
            [
                "failed: [scripted] a lot: no",
                "passed only when tried again: [scripted] a bid: late"
            ]
        );
        assert!(playwright(b"{}").is_err());
    }

    #[test]
    fn a_runner_that_breaks_is_a_failure() {
        assert_eq!(Counts::default().with_exit(false), counts(0, 1));
        assert_eq!(counts(3, 2).with_exit(false), counts(3, 2));
        assert_eq!(counts(3, 0).to_string(), "3 passed, 0 failed");
    }
}
