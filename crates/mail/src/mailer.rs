//! Where mails go.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use thiserror::Error;
use tracing::{info, warn};

use crate::folder::Folder;
use crate::smtp::Smtp;
use crate::{Mail, MailError, Sender};

/// Sends mails to a mail server or into a folder. Cheap to clone.
#[derive(Debug, Clone)]
pub enum Mailer {
    Smtp(Smtp),
    Folder(Folder),
}

/// Why a mail was not sent. Neither the address nor the words of the server are in it.
#[derive(Debug, Error)]
pub enum SendError {
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error("the address of the mail server is not of the form smtp://user:password@host:port or smtps://…")]
    Url,
    #[error("the mail server refused the mail (code {code})")]
    Refused { code: u16 },
    #[error("the mail server cannot take the mail now (code {code})")]
    Busy { code: u16 },
    #[error("the mail server cannot be reached: {reason}")]
    Unreachable { reason: &'static str },
    #[error("the mail folder cannot be written")]
    Folder(#[from] io::Error),
}

impl SendError {
    /// Sending the same mail again will fail in the same way.
    pub const fn is_permanent(&self) -> bool {
        matches!(self, Self::Mail(_) | Self::Url | Self::Refused { .. })
    }
}

impl Mailer {
    /// `url` as in the README.
    pub fn smtp(url: &str, from: Sender) -> Result<Self, SendError> {
        Smtp::new(url, from).map(Self::Smtp)
    }

    /// The folder is made when the first mail is written.
    pub fn folder(path: impl Into<PathBuf>, from: Sender) -> Self {
        Self::Folder(Folder::new(path.into(), from))
    }

    /// The folder that mails are written to, for showing them.
    pub fn folder_path(&self) -> Option<&Path> {
        match self {
            Self::Smtp(_) => None,
            Self::Folder(folder) => Some(folder.path()),
        }
    }

    /// Sends one mail; `now` becomes its date.
    pub async fn send(&self, mail: &Mail, now: Timestamp) -> Result<(), SendError> {
        let kind = mail.kind.code();
        let sent = match self {
            Self::Smtp(smtp) => smtp.send(mail, now).await,
            Self::Folder(folder) => folder.send(mail, now).await,
        };
        match &sent {
            Ok(()) => info!(kind, locale = mail.locale.code(), "mail sent"),
            Err(error) => warn!(kind, permanent = error.is_permanent(), %error, "mail not sent"),
        }
        sent
    }

    /// Whether mails can be sent: the server answers (and accepts the password), or the folder can be written.
    pub async fn check(&self) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => smtp.check().await,
            Self::Folder(folder) => folder.check().await,
        }
    }
}
