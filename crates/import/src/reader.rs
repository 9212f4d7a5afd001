//! Releases out of a stream, one at a time.

use crate::Broken;
use serde_json::{Map, Number, Value};
use std::{
    io::{self, Read},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};
use struson::reader::{JsonReader, JsonStreamReader, ReaderError, ReaderSettings, SyntaxErrorKind, ValueType};

/// Counts the bytes that went through it, and takes a byte order mark off the front.
pub(crate) struct Counted<R> {
    inner: R,
    read: Arc<AtomicU64>,
    start: Vec<u8>,
    started: bool,
    /// Bytes of the mark: what offsets within the JSON lack.
    pub skipped: Arc<AtomicU64>,
}

impl<R: Read> Counted<R> {
    pub fn new(inner: R, read: Arc<AtomicU64>) -> Self {
        Self {
            inner,
            read,
            start: Vec::new(),
            started: false,
            skipped: Arc::default(),
        }
    }
    fn start(&mut self) -> io::Result<()> {
        self.started = true;
        let mut first = [0; 3];
        let mut filled = 0;
        while filled < first.len() {
            match self.inner.read(&mut first[filled..])? {
                0 => break,
                count => filled += count,
            }
        }
        self.read.fetch_add(filled as u64, Ordering::Relaxed);
        if first == [0xEF, 0xBB, 0xBF] {
            self.skipped.store(3, Ordering::Relaxed);
        } else {
            self.start = first[..filled].to_vec();
        }
        Ok(())
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if !self.started {
            self.start()?;
        }
        if !self.start.is_empty() {
            let count = self.start.len().min(buffer.len());
            buffer[..count].copy_from_slice(&self.start[..count]);
            self.start.drain(..count);
            return Ok(count);
        }
        let count = self.inner.read(buffer)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

/// Calls `each` with the pointer and value of every release; it says `false` to stop. Only one release is in memory at a time.
///
/// # Errors
/// Where the file is broken, with the byte offset; every release before it was handed over.
pub(crate) fn releases(input: impl Read, read: &Arc<AtomicU64>, mut each: impl FnMut(String, Value) -> bool) -> Result<(), Broken> {
    let counted = Counted::new(input, Arc::clone(read));
    let skipped = Arc::clone(&counted.skipped);
    let settings = ReaderSettings {
        allow_multiple_top_level: true,
        // An absurd number is refused where it stands; it does not end the file.
        restrict_number_values: false,
        ..ReaderSettings::default()
    };
    let mut json = JsonStreamReader::new_custom(counted, settings);
    walk(&mut json, &mut each).map_err(|error| {
        let location = match &error {
            ReaderError::SyntaxError(error) => Some(&error.location),
            ReaderError::IoError { location, .. }
            | ReaderError::MaxNestingDepthExceeded { location, .. }
            | ReaderError::UnsupportedNumberValue { location, .. }
            | ReaderError::UnexpectedStructure { location, .. }
            | ReaderError::UnexpectedValueType { location, .. } => Some(location),
            _ => None,
        };
        let at = location
            .and_then(|location| location.data_pos)
            .map(|at| at + skipped.load(Ordering::Relaxed));
        let reason = match &error {
            ReaderError::IoError { error, .. } => error.to_string(),
            ReaderError::SyntaxError(error) => in_words(error.kind).to_owned(),
            ReaderError::MaxNestingDepthExceeded {
                max_nesting_depth: depth, ..
            } => format!("lists and objects within each other more than {depth} deep"),
            other => other.to_string(),
        };
        Broken {
            byte: at.unwrap_or_else(|| read.load(Ordering::Relaxed)),
            reason,
        }
    })
}

/// For a person who has an editor and the offset.
fn in_words(kind: SyntaxErrorKind) -> &'static str {
    use SyntaxErrorKind as K;
    match kind {
        K::IncompleteDocument => "the file ends too early",
        K::NotEscapedControlCharacter => "a control character within a text",
        K::UnknownEscapeSequence | K::MalformedEscapeSequence => "a wrong `\\` within a text",
        K::UnpairedSurrogatePairEscapeSequence => "half a character (`\\u`) within a text",
        K::MalformedNumber | K::TrailingDataAfterNumber => "a number that is none",
        K::InvalidLiteral | K::TrailingDataAfterLiteral => "a word that is not `true`, `false` or `null`",
        K::ExpectingMemberNameOrObjectEnd => "the name of a member or `}` should stand here",
        K::MissingColon => "a `:` is missing",
        K::MissingComma => "a `,` is missing",
        K::UnexpectedComma | K::TrailingCommaNotEnabled => "a `,` too many",
        K::UnexpectedClosingBracket => "a closing bracket too many",
        _ => "not JSON in UTF-8",
    }
}

fn walk<J: JsonReader>(json: &mut J, each: &mut impl FnMut(String, Value) -> bool) -> Result<(), ReaderError> {
    let mut count = 0_u64;
    loop {
        let goes_on = match json.peek()? {
            ValueType::Array => list(json, "", each)?,
            ValueType::Object => package(json, count, each)?,
            // Neither a package nor a release; the one who reads it refuses it.
            _ => each(format!("/{count}"), value(json)?),
        };
        count += 1;
        if !goes_on || !json.has_next()? {
            return Ok(());
        }
    }
}

/// A release package, a record package, or a release by itself.
fn package<J: JsonReader>(json: &mut J, count: u64, each: &mut impl FnMut(String, Value) -> bool) -> Result<bool, ReaderError> {
    let mut members = Map::new();
    let mut is_package = false;
    json.begin_object()?;
    while json.has_next()? {
        let name = json.next_name_owned()?;
        let is_list = json.peek()? == ValueType::Array;
        match name.as_str() {
            "releases" if is_list => {
                is_package = true;
                if !list(json, "/releases", each)? {
                    return Ok(false);
                }
            }
            "records" if is_list => {
                is_package = true;
                if !list(json, "/records", &mut |pointer, record| newest_of(pointer, record, each))? {
                    return Ok(false);
                }
            }
            _ if is_package => json.skip_value()?,
            _ => {
                let member = value(json)?;
                members.insert(name, member);
            }
        }
    }
    json.end_object()?;
    if is_package {
        return Ok(true);
    }
    Ok(each(format!("/{count}"), Value::Object(members)))
}

fn list<J: JsonReader>(json: &mut J, pointer: &str, each: &mut impl FnMut(String, Value) -> bool) -> Result<bool, ReaderError> {
    json.begin_array()?;
    let mut count = 0_u64;
    while json.has_next()? {
        let item = value(json)?;
        if !each(format!("{pointer}/{count}"), item) {
            return Ok(false);
        }
        count += 1;
    }
    json.end_array()?;
    Ok(true)
}

/// A record holds a compiled release, or the releases themselves.
fn newest_of(pointer: String, mut record: Value, each: &mut impl FnMut(String, Value) -> bool) -> bool {
    if let Some(compiled) = record.get_mut("compiledRelease") {
        return each(format!("{pointer}/compiledRelease"), compiled.take());
    }
    match record.get_mut("releases").map(Value::take) {
        Some(Value::Array(releases)) => (0..)
            .zip(releases)
            .all(|(at, release): (u64, _)| each(format!("{pointer}/releases/{at}"), release)),
        _ => each(pointer, record),
    }
}

/// Depth is bounded by the reader (128).
fn value<J: JsonReader>(json: &mut J) -> Result<Value, ReaderError> {
    Ok(match json.peek()? {
        ValueType::Array => {
            let mut items = Vec::new();
            json.begin_array()?;
            while json.has_next()? {
                items.push(value(json)?);
            }
            json.end_array()?;
            Value::Array(items)
        }
        ValueType::Object => {
            let mut members = Map::new();
            json.begin_object()?;
            while json.has_next()? {
                let name = json.next_name_owned()?;
                members.insert(name, value(json)?);
            }
            json.end_object()?;
            Value::Object(members)
        }
        ValueType::String => Value::String(json.next_string()?),
        ValueType::Boolean => Value::Bool(json.next_bool()?),
        ValueType::Null => {
            json.next_null()?;
            Value::Null
        }
        ValueType::Number => number(&json.next_number_as_string()?),
    })
}

fn number(text: &str) -> Value {
    let whole = text.parse::<i64>().ok().map(Number::from);
    whole
        .or_else(|| Number::from_f64(text.parse().ok()?))
        // Too large for a number: whoever wants one refuses it.
        .map_or_else(|| Value::String(text.to_owned()), Value::Number)
}
