//! `kavel guard`: the same rules as the pages'.

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use guard::{Lang, Options, TextFindings, check_all};
use serde_json::{Value, json};
use std::{
    io::{BufWriter, Read, Write},
    path::PathBuf,
    process::ExitCode,
};

#[derive(Args, Debug)]
pub struct GuardArgs {
    /// A file with a text a line, or - for standard input
    file: PathBuf,
    /// Language of the texts: en, nl, fr or de
    #[arg(long)]
    lang: Lang,
    /// Value of the contract in euro, for the rule on turnover
    #[arg(long, value_name = "EUR", value_parser = euros)]
    value: Option<i64>,
    /// Name of the agency, for the rule on experience with it
    #[arg(long, value_name = "NAME")]
    agency: Option<String>,
    /// Print {"line", "findings": [{"rule", "severity", "start", "end", "reason", "suggestion"}]}, one object a line; start and end count characters
    #[arg(long)]
    json: bool,
}

/// Amounts as cents: `250000` or `1250.50`.
fn euros(text: &str) -> Result<i64, String> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let cents = || {
        whole
            .parse::<i64>()
            .ok()?
            .checked_mul(100)?
            .checked_add(format!("{part:0<2}").parse().ok()?)
    };
    Some(())
        .filter(|()| is_number(whole) && is_number(part) && part.len() <= 2)
        .and_then(|()| cents())
        .ok_or_else(|| format!("`{text}` is no amount in euro such as 250000 or 1250.50"))
}

pub fn run(args: &GuardArgs) -> Result<ExitCode> {
    let name = args.file.display();
    let bytes = if args.file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).context("standard input cannot be read")?;
        bytes
    } else {
        std::fs::read(&args.file).with_context(|| format!("{name} cannot be read"))?
    };
    let texts = lines(&bytes).with_context(|| format!("{name} is not checked"))?;
    for (at, _) in texts.iter().enumerate().filter(|(_, text)| text.trim().is_empty()) {
        eprintln!("kavel: line {} is empty: nothing to check there", at + 1);
    }
    let options = Options {
        value_cents: args.value,
        agency: args.agency.clone(),
        ..Options::default()
    };
    let found = check_all(texts.iter().copied(), args.lang, &options);
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (text, of) in texts.iter().zip(&found) {
        if args.json {
            writeln!(out, "{}", object(of, args.lang))?;
        } else {
            write!(out, "{}", readable(text, of, args.lang))?;
        }
    }
    out.flush()?;
    if !args.json {
        let count: usize = found.iter().map(|of| of.findings.len()).sum();
        eprintln!("kavel: {count} findings in {} lines", texts.len());
    }
    Ok(ExitCode::SUCCESS)
}

/// The lines of a file, without what ends them.
fn lines(bytes: &[u8]) -> Result<Vec<&str>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    ensure!(!bytes.is_empty(), "it is empty: write one text a line");
    let body = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let mut texts = Vec::new();
    for (at, line) in body.split(|byte| *byte == b'\n').enumerate() {
        match std::str::from_utf8(line.strip_suffix(b"\r").unwrap_or(line)) {
            Ok(text) => texts.push(text),
            Err(error) => {
                let byte = error.valid_up_to();
                bail!(
                    "line {} is not UTF-8: byte {} of it is 0x{:02X}; save the file as UTF-8",
                    at + 1,
                    byte + 1,
                    line.get(byte).copied().unwrap_or_default()
                )
            }
        }
    }
    Ok(texts)
}

fn object(of: &TextFindings, lang: Lang) -> Value {
    let findings: Vec<Value> = of
        .findings
        .iter()
        .map(|finding| {
            json!({
                "rule": finding.rule.id(),
                "severity": finding.severity().id(),
                "start": finding.range.start,
                "end": finding.range.end,
                "reason": finding.rule.reason(lang),
                "suggestion": finding.rule.suggestion(lang),
            })
        })
        .collect();
    json!({ "line": of.line, "findings": findings })
}

fn readable(text: &str, of: &TextFindings, lang: Lang) -> String {
    let mut shown = String::new();
    for finding in &of.findings {
        let place: String = text.chars().skip(finding.range.start).take(finding.range.len()).collect();
        let (line, start, rule) = (of.line, finding.range.start + 1, finding.rule);
        shown += &format!("{line}:{start} {} {rule}: {place}\n", finding.severity().id());
        shown += &format!("    {}\n    -> {}\n", rule.reason(lang), rule.suggestion(lang));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_and_bad_bytes_are_named() {
        assert_eq!(lines("\u{feff}a\r\n\nb\n".as_bytes()).unwrap(), ["a", "", "b"]);
        assert_eq!(lines(b"a\n\n").unwrap(), ["a", ""]);
        let error = lines(b"good\ncaf\xE9 bad\n").unwrap_err().to_string();
        assert_eq!(error, "line 2 is not UTF-8: byte 4 of it is 0xE9; save the file as UTF-8");
        assert!(lines(b"").unwrap_err().to_string().contains("one text a line"));
    }

    #[test]
    fn amounts_are_euro() {
        assert_eq!(euros("250000"), Ok(25_000_000));
        assert_eq!(euros("1250,5"), Ok(125_050));
        for wrong in ["", "-1", "1.000.000", "1,234", "many", "99999999999999999999", "1."] {
            assert!(euros(wrong).is_err(), "{wrong}");
        }
    }
}
