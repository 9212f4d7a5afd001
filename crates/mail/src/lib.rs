#![doc = include_str!("../README.md")]

mod address;
mod folder;
mod html;
mod kind;
mod mail;
mod mailer;
mod smtp;

pub use address::{Address, Sender};
pub use folder::{StoredContent, StoredMail, list, read};
pub use kind::{Kind, ParamType};
pub use mail::{Item, Mail, MailError, Rendered};
pub use mailer::{Mailer, SendError};
