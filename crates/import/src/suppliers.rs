//! `import suppliers`: one JSON object a line.

mod claims;

use crate::{
    Broken, Error, Progress, Refused, Report,
    cursor::{Cursor, Refusals},
    ocds::{country, size},
};
use codelists::{Code, NutsCode};
use domain::{
    Instant, LocalizedText, SupplierId,
    organisation::{Hidden, SizeClass, Source, Supplier},
};
use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Read},
};
use store::{
    Store, StoreError,
    imports::{self, ImportedSupplier},
};
use tokio::sync::mpsc;

/// Longest line taken, in bytes; so one line cannot fill the memory.
const MAX_LINE: usize = 1 << 20;

/// Lines written in one transaction.
const BATCH: usize = 250;

struct Line {
    pointer: String,
    end: u64,
    read: Result<Option<Box<ImportedSupplier>>, Broken>,
    refusals: Refusals,
}

/// Imports a firm a line; `on_progress` is called now and then.
///
/// # Errors
/// When the database fails; what was imported before stays. A broken line is no error but [`Report::broken`].
pub async fn suppliers(
    store: &Store,
    input: impl Read + Send + 'static,
    now: Instant,
    mut on_progress: impl FnMut(Progress),
) -> Result<Report, Error> {
    let (sender, mut receiver) = mpsc::channel::<Line>(BATCH);
    let reader = tokio::task::spawn_blocking(move || read_lines(input, |line| sender.blocking_send(line).is_ok()));
    let (mut report, mut lines) = (Report::default(), Vec::with_capacity(BATCH));
    while receiver.recv_many(&mut lines, BATCH).await > 0 {
        let bytes = lines.last().map_or(0, |line| line.end);
        let mut wanted = Vec::with_capacity(lines.len());
        for line in lines.drain(..) {
            report.read += 1;
            report.refuse(line.refusals);
            match line.read {
                Ok(None) => {}
                Err(broken) => report.note_broken(line.pointer, broken),
                Ok(Some(supplier)) => wanted.push((line.pointer, supplier)),
            }
        }
        write(store, &wanted, now, &mut report).await?;
        on_progress(Progress { bytes, count: report.read });
    }
    if let Err(broken) = reader.await? {
        report.note_broken(String::new(), broken);
    }
    Ok(report)
}

/// The firms of a list, as an import would store them, and what is wrong with it; nothing is stored. Of lines with the same id the last
/// counts, as in an import.
///
/// # Errors
/// When the input cannot be read.
pub fn read_suppliers(input: impl Read) -> Result<(Vec<ImportedSupplier>, Report), Broken> {
    let (mut suppliers, mut report) = (Vec::new(), Report::default());
    read_lines(input, |line| {
        report.read += 1;
        report.refuse(line.refusals);
        match line.read {
            Ok(supplier) => suppliers.extend(supplier.map(|supplier| *supplier)),
            Err(broken) => report.note_broken(line.pointer, broken),
        }
        true
    })?;
    Ok((suppliers, report))
}

/// Many lines in one transaction; where that fails, each in its own, so that the report says which it was.
async fn write(store: &Store, wanted: &[(String, Box<ImportedSupplier>)], now: Instant, report: &mut Report) -> Result<(), Error> {
    let together: Vec<&ImportedSupplier> = wanted.iter().map(|(_, supplier)| supplier.as_ref()).collect();
    if let Ok(outcomes) = imports::import_suppliers(store, &together, now).await {
        outcomes.into_iter().for_each(|outcome| report.count(outcome));
        return Ok(());
    }
    for (pointer, supplier) in wanted {
        match imports::import_supplier(store, supplier, now).await {
            Ok(outcome) => report.count(outcome),
            Err(StoreError::Conflict(rule)) => report.refuse([Refused {
                pointer: pointer.clone(),
                reason: format!("contradicts what is stored: {rule:?}"),
            }]),
            Err(source) => {
                return Err(Error::Store {
                    pointer: pointer.clone(),
                    source,
                });
            }
        }
    }
    Ok(())
}

fn read_lines(input: impl Read, mut each: impl FnMut(Line) -> bool) -> Result<(), Broken> {
    let mut input = BufReader::new(input);
    let (mut start, mut number) = (0_u64, 0_u64);
    loop {
        let mut line = Vec::new();
        let io = |error: std::io::Error| Broken {
            byte: start,
            reason: error.to_string(),
        };
        let mut length = input.by_ref().take(MAX_LINE as u64 + 1).read_until(b'\n', &mut line).map_err(io)? as u64;
        if length == 0 {
            return Ok(());
        }
        number += 1;
        let pointer = format!("/lines/{number}");
        let mut refusals = Refusals::new();
        let read = if line.len() > MAX_LINE {
            length += input.skip_until(b'\n').map_err(io)? as u64;
            Cursor::new(&serde_json::Value::Null, pointer.as_str()).refuse(&mut refusals, format!("longer than {MAX_LINE} bytes"));
            Ok(None)
        } else {
            let text = line.strip_prefix(b"\xEF\xBB\xBF").filter(|_| number == 1).unwrap_or(&line);
            let offset = start + (line.len() - text.len()) as u64;
            if text.iter().all(u8::is_ascii_whitespace) {
                start += length;
                continue;
            }
            parse(text, offset).map(|value| supplier(&Cursor::new(&value, pointer.as_str()), &mut refusals).map(Box::new))
        };
        start += length;
        if !each(Line {
            pointer,
            end: start,
            read,
            refusals,
        }) {
            return Ok(());
        }
    }
}

fn parse(line: &[u8], offset: u64) -> Result<serde_json::Value, Broken> {
    let text = std::str::from_utf8(line).map_err(|error| Broken {
        byte: offset + error.valid_up_to() as u64,
        reason: "not UTF-8".to_owned(),
    })?;
    // Columns of serde_json are bytes, from 1.
    serde_json::from_str(text).map_err(|error| Broken {
        byte: offset + error.column().saturating_sub(1) as u64,
        reason: error.to_string(),
    })
}

fn supplier(line: &Cursor<'_>, refusals: &mut Refusals) -> Option<ImportedSupplier> {
    if !line.value.is_object() {
        line.refuse(refusals, "not an object");
        return None;
    }
    let external_id = line.id("id", refusals)?;
    let Some(name) = line.text("name", refusals) else {
        if line.get("name").is_none_or(|name| name.value.is_string()) {
            line.refuse_key("name", refusals, "missing");
        }
        return None;
    };
    let id = SupplierId::generate();
    let mut capabilities = codes(line, "capabilities", "", refusals);
    capabilities.extend(codes(line, "cpv", "cpv:", refusals));
    let mut languages: Vec<String> = line.texts("languages", refusals).iter().filter_map(|text| tag(text)).collect();
    languages.dedup();
    let language = own_language(line, refusals)
        .or_else(|| languages.first().cloned())
        .unwrap_or_else(|| "en".to_owned());
    let (mut claims, more) = claims::read(line, id, &language, capabilities.first(), refusals);
    for capability in capabilities {
        if !claims.iter().any(|claim| claim.capability == capability) {
            claims.push(claims::bare(id, capability, &language));
        }
    }
    let summary: Vec<String> = line.text("summary", refusals).into_iter().chain(more).collect();
    let supplier = Supplier {
        id,
        number: 0,
        name,
        country: line
            .text("country", refusals)
            .and_then(|text| country(&text))
            .unwrap_or_else(|| "ZZ".to_owned()),
        identifier: None,
        website: None,
        summary: if summary.is_empty() {
            LocalizedText::default()
        } else {
            LocalizedText::one(&language, summary.join("\n"))
        },
        language,
        languages,
        nuts: places(line, refusals),
        size: read_size(line, refusals),
        headcount: None,
        turnover_cents: turnover(line, refusals),
        balance_cents: None,
        source: Source::Import { external_id },
        is_unclaimed: true,
        hidden: line.is_true("sole_trader").then_some(Hidden::SoleTrader),
        created_at: jiff::Timestamp::UNIX_EPOCH.into(),
    };
    Some(ImportedSupplier { supplier, claims })
}

/// A language tag as we keep it: `en` of `en-GB`.
pub(crate) fn tag(text: &str) -> Option<String> {
    let primary = text.trim().split(['-', '_']).next()?.to_ascii_lowercase();
    ((2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(primary)
}

fn own_language(line: &Cursor<'_>, refusals: &mut Refusals) -> Option<String> {
    let text = line.text("language", refusals)?;
    let tag = tag(&text);
    if tag.is_none() {
        line.refuse_key("language", refusals, "not a language tag such as en");
    }
    tag
}

fn codes(line: &Cursor<'_>, key: &str, scheme: &str, refusals: &mut Refusals) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for item in line.items(key, refusals) {
        let text = item.value.as_str().unwrap_or_default().trim();
        // `cpv:…` is right in the list of CPV codes too.
        let full = if text.starts_with(scheme) {
            text.to_owned()
        } else {
            format!("{scheme}{text}")
        };
        match Code::parse(&full) {
            Ok(code) => drop(codes.insert(code.to_string())),
            Err(error) => item.refuse(refusals, error.to_string()),
        }
    }
    codes
}

fn places(line: &Cursor<'_>, refusals: &mut Refusals) -> Vec<String> {
    let mut places = BTreeSet::new();
    for item in line.items("nuts", refusals) {
        match NutsCode::parse(item.value.as_str().unwrap_or_default()) {
            Ok(code) => drop(places.insert(code.as_str().to_owned())),
            Err(error) => item.refuse(refusals, error.to_string()),
        }
    }
    places.into_iter().collect()
}

fn read_size(line: &Cursor<'_>, refusals: &mut Refusals) -> SizeClass {
    let Some(text) = line.text("size", refusals) else {
        return SizeClass::Unknown;
    };
    size(&text).unwrap_or_else(|| {
        line.refuse_key(
            "size",
            refusals,
            "not one of micro, small, medium, large, sme, sme-unspecified, unknown",
        );
        SizeClass::Unknown
    })
}

fn turnover(line: &Cursor<'_>, refusals: &mut Refusals) -> Option<i64> {
    let at = line.get("turnover_cents")?;
    let cents = at.value.as_i64().filter(|cents| (0..=domain::money::MAX_CENTS).contains(cents));
    if cents.is_none() {
        at.refuse(refusals, "not a whole number of cents");
    }
    cents
}
