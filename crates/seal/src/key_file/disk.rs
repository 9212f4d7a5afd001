//! Reading and writing the file: owner only, whole or not at all, durable.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use crate::{Error, Plaintext};

/// More than any number of rotations needs.
const MAX_BYTES: u64 = 1 << 20;

fn failed(path: &Path) -> impl Fn(io::Error) -> Error {
    move |source| Error::KeyFileIo { path: path.into(), source }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Held while the file is made or rotated, so that two processes never drop each other's key. The empty
/// lock file stays; the lock itself ends with the process.
pub(super) fn lock(path: &Path) -> Result<File, Error> {
    let path = beside(path, ".lock");
    let open = || -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        let file = owner_only(&mut options).open(&path)?;
        file.lock()?;
        Ok(file)
    };
    open().map_err(failed(&path))
}

/// Also true for a link that leads nowhere: that is a mount gone missing, not a free place.
pub(super) fn exists(path: &Path) -> Result<bool, Error> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(failed(path)(error)),
    }
}

pub(super) fn read(path: &Path) -> Result<Plaintext, Error> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Error::KeyFileNotFound { path: path.into() },
        _ => failed(path)(error),
    })?;
    // Of the open file, not of the path: it cannot be exchanged in between.
    let metadata = file.metadata().map_err(failed(path))?;
    refuse_exposed(path, &metadata)?;
    if metadata.len() > MAX_BYTES {
        return Err(Error::KeyFileDamaged {
            path: path.into(),
            reason: format!("longer than {MAX_BYTES} bytes"),
        });
    }
    let capacity = usize::try_from(metadata.len()).unwrap_or(0) + 1;
    let mut bytes = Plaintext::new(Vec::with_capacity(capacity));
    file.take(MAX_BYTES).read_to_end(&mut bytes).map_err(failed(path))?;
    Ok(bytes)
}

#[cfg(unix)]
fn refuse_exposed(path: &Path, metadata: &fs::Metadata) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = metadata.permissions().mode() & 0o7777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Error::KeyFileExposed { path: path.into(), mode })
}

/// Elsewhere the folder's access list protects the file; there is no mode to check.
#[cfg(not(unix))]
fn refuse_exposed(_: &Path, _: &fs::Metadata) -> Result<(), Error> {
    Ok(())
}

/// Replaces the file in one step. Call it with the lock held.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let replace = || -> io::Result<()> {
        // A link keeps pointing at the file that is replaced.
        let target = fs::canonicalize(path).or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => Ok(path.to_owned()),
            _ => Err(error),
        })?;
        let new = beside(&target, ".new");
        // What a crash left behind: it never became the key file.
        match fs::remove_file(&new) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = owner_only(OpenOptions::new().write(true).create_new(true)).open(&new)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&new, &target)?;
        sync_folder(&target)
    };
    replace().map_err(failed(path))
}

/// Makes the new name durable.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
