//! Mails to a mail server, through lettre.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Message, MultiPart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::{Mail, MailError, SendError, Sender};

/// A server that says nothing for so long is not there.
const TIMEOUT: Duration = Duration::from_secs(20);

/// A mail server and whom mails are from. `Debug` shows neither password nor user.
#[derive(Clone)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Sender,
}

impl Smtp {
    pub(crate) fn new(url: &str, from: Sender) -> Result<Self, SendError> {
        let url = with_tls(url.trim()).ok_or(SendError::Url)?;
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&url).map_err(|_| SendError::Url)?;
        Ok(Self {
            transport: builder.timeout(Some(TIMEOUT)).build(),
            from,
        })
    }

    pub(crate) async fn send(&self, mail: &Mail, now: Timestamp) -> Result<(), SendError> {
        let message = self.message(mail, now)?;
        self.transport.send(message).await.map(drop).map_err(|error| failure(&error))
    }

    pub(crate) async fn check(&self) -> Result<(), SendError> {
        match self.transport.test_connection().await {
            Ok(true) => Ok(()),
            Ok(false) => Err(SendError::Unreachable {
                reason: "it does not answer",
            }),
            Err(error) => Err(failure(&error)),
        }
    }

    fn message(&self, mail: &Mail, now: Timestamp) -> Result<Message, MailError> {
        let rendered = mail.render()?;
        let random = RandomState::new();
        let id = format!(
            "<{:016x}{:016x}@{}>",
            random.hash_one(now),
            random.hash_one(mail.kind),
            self.from.domain()
        );
        let builder = Message::builder()
            .from(self.from.to_mailbox())
            .to(mail.to.to_mailbox())
            .subject(rendered.subject)
            .date(SystemTime::from(now))
            .message_id(Some(id))
            // RFC 3834: no absence notices in answer to this.
            .raw_header(HeaderValue::new(
                HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".to_owned(),
            ))
            .raw_header(HeaderValue::new(
                HeaderName::new_from_ascii_str("Content-Language"),
                mail.locale.code().to_owned(),
            ));
        let raw = |name, value| HeaderValue::new(HeaderName::new_from_ascii_str(name), value);
        let builder = mail
            .headers()
            .into_iter()
            .fold(builder, |builder, (name, value)| builder.raw_header(raw(name, value)));
        builder
            .multipart(MultiPart::alternative_plain_html(rendered.text, rendered.html))
            .map_err(|_| MailError::Address)
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Smtp").finish_non_exhaustive()
    }
}

/// Adds the safe default where an `smtp://` address does not say `?tls=`: STARTTLS to another machine, insisted on when
/// a password is sent; plain to this machine.
fn with_tls(url: &str) -> Option<String> {
    if url.starts_with("smtps://") {
        return Some(url.to_owned());
    }
    let rest = url.strip_prefix("smtp://")?;
    let authority = rest.split(['/', '?', '#']).next().filter(|authority| !authority.is_empty())?;
    if rest.contains("tls=") {
        return Some(url.to_owned());
    }
    let (credentials, host) = authority
        .rsplit_once('@')
        .map_or((None, authority), |(user, host)| (Some(user), host));
    let is_here = host.starts_with("127.") || host.starts_with("[::1]") || host == "localhost" || host.starts_with("localhost:");
    let mark = if rest.contains('?') { '&' } else { '?' };
    Some(match (is_here, credentials) {
        (true, _) => url.to_owned(),
        (false, Some(_)) => format!("{url}{mark}tls=required"),
        (false, None) => format!("{url}{mark}tls=opportunistic"),
    })
}

fn failure(error: &lettre::transport::smtp::Error) -> SendError {
    let code = error.status().map_or(0, u16::from);
    if error.is_permanent() {
        SendError::Refused { code }
    } else if error.is_transient() {
        SendError::Busy { code }
    } else if error.is_timeout() {
        SendError::Unreachable {
            reason: "it does not answer in time",
        }
    } else if error.is_tls() {
        SendError::Unreachable {
            reason: "no secure connection",
        }
    } else if error.is_client() || error.is_response() {
        SendError::Unreachable {
            reason: "it does not speak SMTP as expected",
        }
    } else {
        SendError::Unreachable { reason: "no connection" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_never_goes_over_an_open_line_by_default() {
        for (url, expected) in [
            ("smtp://127.0.0.1:2525", Some("smtp://127.0.0.1:2525")),
            ("smtp://u:p@localhost:25", Some("smtp://u:p@localhost:25")),
            ("smtp://mail.example.org", Some("smtp://mail.example.org?tls=opportunistic")),
            (
                "smtp://u:p@mail.example.org:587",
                Some("smtp://u:p@mail.example.org:587?tls=required"),
            ),
            (
                "smtp://u:p@localhost.example.org",
                Some("smtp://u:p@localhost.example.org?tls=required"),
            ),
            ("smtps://u:p@mail.example.org", Some("smtps://u:p@mail.example.org")),
            ("smtp://h?tls=required", Some("smtp://h?tls=required")),
            ("http://mail.example.org", None),
            ("smtp://", None),
            ("", None),
        ] {
            assert_eq!(with_tls(url).as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn debug_and_errors_hide_the_password() {
        let from = Sender::parse("no-reply@example.org").unwrap();
        let smtp = Smtp::new("smtp://someone:hunter2@127.0.0.1:2525", from.clone()).unwrap();
        assert!(!format!("{smtp:?}").contains("hunter2"));
        let error = Smtp::new("smtp://someone:hunter2@127.0.0.1:99999", from).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
        assert!(error.is_permanent());
    }
}
