//! Mails as readable files in a folder, for machines without a mail server and for the demo.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use i18n::Locale;
use jiff::Timestamp;

use crate::{Kind, Mail, Rendered, SendError, Sender};

/// Stands on a line of its own between the parts; no text of a mail is such a line.
const BOUNDARY: &str = "=_kavel_part";
/// Mails at the same microsecond that the folder can tell apart.
const MAX_SAME_TIME: u32 = 10_000;
/// A header line or mail longer than this was not written here.
const MAX_FILE_BYTES: u64 = 256 * 1024;

/// A folder and whom mails are from.
#[derive(Debug, Clone)]
pub struct Folder {
    path: Arc<Path>,
    from: Sender,
}

/// A mail in the folder, without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredMail {
    /// The name of the file, which is also what [`read`] takes; names sort by time.
    pub name: String,
    pub sent_at: Timestamp,
    pub to: String,
    pub subject: String,
    pub kind: Kind,
    pub locale: Locale,
}

/// A mail in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredContent {
    pub mail: StoredMail,
    pub text: String,
    pub html: String,
}

impl Folder {
    pub(crate) fn new(path: PathBuf, from: Sender) -> Self {
        Self { path: path.into(), from }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) async fn send(&self, mail: &Mail, now: Timestamp) -> Result<(), SendError> {
        let file = write_file(&self.from, mail, &mail.render()?, now);
        let stem = format!("{}-{:06}", now.strftime("%Y%m%d-%H%M%S"), now.subsec_nanosecond() / 1000);
        let (path, kind) = (Arc::clone(&self.path), mail.kind);
        in_background(move || store(&path, &stem, kind, file.as_bytes())).await
    }

    pub(crate) async fn check(&self) -> Result<(), SendError> {
        let path = Arc::clone(&self.path);
        in_background(move || {
            fs::create_dir_all(&path)?;
            let probe = path.join(".check");
            fs::write(&probe, b"")?;
            fs::remove_file(&probe)
        })
        .await
    }
}

/// The mails of a folder, newest first. A folder that does not exist has none; files that are not mails are passed over.
/// Blocking; a few hundred files take milliseconds.
pub fn list(folder: &Path) -> io::Result<Vec<StoredMail>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut mails = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        let Some(name) = name.to_str().filter(|name| is_mail_name(name)) else {
            continue;
        };
        let Some(file) = open(folder, name)? else { continue };
        mails.extend(read_headers(name, &mut BufReader::new(file.take(MAX_FILE_BYTES))));
    }
    mails.sort_by(|a, b| b.name.cmp(&a.name));
    Ok(mails)
}

/// One mail by its name in [`list`]; `None` when there is none of that name, or when the name is anything but a name.
pub fn read(folder: &Path, name: &str) -> io::Result<Option<StoredContent>> {
    if !is_mail_name(name) {
        return Ok(None);
    }
    let Some(file) = open(folder, name)? else { return Ok(None) };
    let mut reader = BufReader::new(file.take(MAX_FILE_BYTES));
    let Some(mail) = read_headers(name, &mut reader) else {
        return Ok(None);
    };
    let mut body = String::new();
    reader.read_to_string(&mut body)?;
    let (first, rest) = (format!("--{BOUNDARY}\n"), format!("\n--{BOUNDARY}\n"));
    let body = body.strip_suffix(&format!("--{BOUNDARY}--\n")).unwrap_or(&body);
    let mut parts = body.strip_prefix(&first).unwrap_or(body).split(&rest);
    let mut part = || parts.next().and_then(|part| part.split_once("\n\n")).map_or("", |(_, text)| text);
    // The line break before the next part belongs to the text.
    let text = format!("{}\n", part());
    let html = part().to_owned();
    Ok(Some(StoredContent { mail, text, html }))
}

async fn in_background(work: impl FnOnce() -> io::Result<()> + Send + 'static) -> Result<(), SendError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(io::Error::other)?
        .map_err(SendError::Folder)
}

/// Message headers in UTF-8 (RFC 6532) and unencoded parts, so that a person can read the file and a mail program too.
fn write_file(from: &Sender, mail: &Mail, rendered: &Rendered, now: Timestamp) -> String {
    let part = |kind: &str, text: &str| {
        format!("--{BOUNDARY}\nContent-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}")
    };
    format!(
        "Date: {date}\nFrom: {from}\nTo: {to}\nSubject: {subject}\nX-Kavel-Kind: {kind}\nX-Kavel-Time: {now}\nContent-Language: {locale}\n\
         Auto-Submitted: auto-generated\n{more}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"{BOUNDARY}\"\n\n\
         {text}{html}--{BOUNDARY}--\n",
        date = now.strftime("%a, %d %b %Y %H:%M:%S +0000"),
        to = mail.to.as_str(),
        subject = rendered.subject,
        kind = mail.kind.code(),
        locale = mail.locale,
        more = mail
            .headers()
            .iter()
            .map(|(name, value)| format!("{name}: {value}\n"))
            .collect::<String>(),
        text = part("plain", &rendered.text),
        html = part("html", &rendered.html),
    )
}

/// Writes beside, then renames: whoever lists the folder never sees half a mail.
fn store(folder: &Path, stem: &str, kind: Kind, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for number in 0..MAX_SAME_TIME {
        let name = format!("{stem}-{number:04}-{}.eml", kind.code());
        let partial = folder.join(format!(".{stem}-{number:04}"));
        match private_file(&partial) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error),
            Ok(_) if is_taken(folder, stem, number) => fs::remove_file(&partial)?,
            Ok(mut file) => {
                file.write_all(bytes)?;
                return fs::rename(&partial, folder.join(name));
            }
        }
    }
    Err(io::Error::other("too many mails at the same time"))
}

/// Whether a mail of any kind has this time and number.
fn is_taken(folder: &Path, stem: &str, number: u32) -> bool {
    Kind::ALL
        .into_iter()
        .any(|kind| folder.join(format!("{stem}-{number:04}-{}.eml", kind.code())).exists())
}

/// A new file that only its owner may read: mails hold one-time links.
fn private_file(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Names as [`store`] makes them: no separator, no dot but that of `.eml`.
fn is_mail_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    name.len() <= 100
        && name
            .strip_suffix(".eml")
            .is_some_and(|stem| !stem.is_empty() && stem.bytes().all(is_plain))
}

/// A regular file of the folder itself; a link to somewhere else is not a mail.
fn open(folder: &Path, name: &str) -> io::Result<Option<fs::File>> {
    let path = folder.join(name);
    match fs::symlink_metadata(&path) {
        Ok(metadata) if metadata.is_file() => fs::File::open(path).map(Some),
        Ok(_) => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads up to the empty line; `None` if the file is not one of ours.
fn read_headers(name: &str, reader: &mut impl BufRead) -> Option<StoredMail> {
    let (mut to, mut subject, mut kind, mut sent_at, mut locale) = (None, None, None, None, None);
    for line in reader.by_ref().lines() {
        let line = line.ok()?;
        if line.is_empty() {
            break;
        }
        match line.split_once(": ")? {
            ("To", value) => to = Some(value.to_owned()),
            ("Subject", value) => subject = Some(value.to_owned()),
            ("X-Kavel-Kind", value) => kind = Kind::parse(value),
            ("X-Kavel-Time", value) => sent_at = value.parse().ok(),
            ("Content-Language", value) => locale = Locale::parse(value),
            _ => {}
        }
    }
    Some(StoredMail {
        name: name.to_owned(),
        sent_at: sent_at?,
        to: to?,
        subject: subject?,
        kind: kind?,
        locale: locale?,
    })
}
