//! A conversation with a small mail server on this machine.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use i18n::Locale;
use jiff::Timestamp;
use mail::{Address, Item, Kind, Mail, Mailer, SendError, Sender};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

const NOW: &str = "2026-12-04T11:00:00Z";

/// Serves one connection and gives back every line that the client said.
async fn server() -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let task = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        serve(stream).await
    });
    (address, task)
}

async fn serve(stream: TcpStream) -> Vec<String> {
    let mut stream = BufReader::new(stream);
    let mut heard = Vec::new();
    let mut is_data = false;
    say(&mut stream, "220 test ESMTP").await;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
            return heard;
        }
        let line = line.trim_end_matches("\r\n").to_owned();
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let answer = match verb.as_str() {
            _ if is_data && line != "." => "",
            _ if is_data => {
                is_data = false;
                "250 2.0.0 taken"
            }
            "EHLO" => "250-test\r\n250-8BITMIME\r\n250 AUTH PLAIN",
            "AUTH" => "235 2.7.0 welcome",
            "RCPT" if line.contains("unknown@") => "550 5.1.1 <unknown@example.org>: no such person",
            "RCPT" if line.contains("full@") => "452 4.2.2 <full@example.org>: mailbox full",
            "DATA" => {
                is_data = true;
                "354 go on"
            }
            "QUIT" => "221 bye",
            _ => "250 2.0.0 fine",
        };
        heard.push(line);
        if !answer.is_empty() {
            say(&mut stream, answer).await;
        }
        if verb == "QUIT" && !is_data {
            return heard;
        }
    }
}

async fn say(stream: &mut BufReader<TcpStream>, answer: &str) {
    stream.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
}

fn mailer(url: &str) -> Mailer {
    Mailer::smtp(url, Sender::parse("Kavel <no-reply@kavel.example>").unwrap()).unwrap()
}

fn mail(to: &str) -> Mail {
    Mail::new(Address::parse(to).unwrap(), Locale::Fr, Kind::PasswordReset)
        .with("name", "Zoë\r\n.\r\nRCPT TO:<spy@example.org>")
        .with("link", "https://kavel.example/password/abc")
        .with("hours", 2)
}

#[tokio::test]
async fn a_mail_is_handed_to_the_server() {
    let (address, server) = server().await;
    mailer(&format!("smtp://{address}"))
        .send(&mail("an@example.org"), NOW.parse().unwrap())
        .await
        .unwrap();
    let heard = server.await.unwrap();
    let verbs: Vec<&str> = heard
        .iter()
        .map(String::as_str)
        .filter(|line| ["EHLO", "MAIL", "RCPT", "DATA", "QUIT"].iter().any(|verb| line.starts_with(verb)))
        .collect();
    assert!(verbs[0].starts_with("EHLO "), "{verbs:?}");
    assert!(verbs[1].starts_with("MAIL FROM:<no-reply@kavel.example>"), "{verbs:?}");
    assert_eq!(verbs[2..], ["RCPT TO:<an@example.org>", "DATA", "QUIT"]);

    let has = |line: &str| heard.iter().any(|own| own == line);
    assert!(
        has("From: Kavel <no-reply@kavel.example>") || has("From: \"Kavel\" <no-reply@kavel.example>"),
        "{heard:?}"
    );
    assert!(has("To: an@example.org"));
    assert!(has("Subject: Choisissez un nouveau mot de passe"));
    assert!(has("Date: Fri, 04 Dec 2026 11:00:00 +0000"));
    assert!(has("Auto-Submitted: auto-generated"));
    assert!(has("Content-Language: fr"));
    assert!(
        heard
            .iter()
            .any(|line| line.starts_with("Message-ID: <") && line.ends_with("@kavel.example>"))
    );
    assert!(heard.iter().any(|line| line.starts_with("Content-Type: multipart/alternative")));
    assert!(heard.iter().any(|line| line.starts_with("Content-Type: text/plain; charset=utf-8")));
    assert!(heard.iter().any(|line| line.starts_with("Content-Type: text/html; charset=utf-8")));
    // The name that tried to end the mail is one line of text.
    assert!(
        heard
            .iter()
            .any(|line| line.contains("Bonjour Zo=C3=AB . RCPT TO:<spy@example.org>")),
        "{heard:?}"
    );
}

#[tokio::test]
async fn a_mail_to_many_can_be_unsubscribed_with_one_click() {
    let (address, server) = server().await;
    // Longer than a line of a header likes to be: it must arrive as it is.
    let stop = format!("https://kavel.example/searches/stop/{}", "a".repeat(72));
    let mail = Mail::new(Address::parse("an@example.org").unwrap(), Locale::En, Kind::SearchHits)
        .with("link", "https://kavel.example/searches/manage/abc")
        .with("count", 1)
        .item(Item {
            title: "Webhosting".to_owned(),
            language: "nl".to_owned(),
            link: "https://kavel.example/lots/1002-1".to_owned(),
            lines: vec!["Stad Brugge".to_owned()],
        })
        .unsubscribe(&stop);
    mailer(&format!("smtp://{address}"))
        .send(&mail, NOW.parse().unwrap())
        .await
        .unwrap();
    let heard = server
        .await
        .unwrap()
        .join("\n")
        .replace("\n ", " ")
        .replace("List-Unsubscribe:  ", "List-Unsubscribe: ");
    assert!(heard.contains(&format!("\nList-Unsubscribe: <{stop}>\n")), "{heard}");
    assert!(heard.contains("\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n"), "{heard}");
    assert!(heard.contains("Subject: 1 new result for your saved searches"), "{heard}");
    assert!(heard.contains("* Webhosting"), "{heard}");
}

#[tokio::test]
async fn a_refused_recipient_is_a_permanent_error_without_the_address() {
    let (address, server) = server().await;
    let error = mailer(&format!("smtp://{address}"))
        .send(&mail("unknown@example.org"), NOW.parse().unwrap())
        .await
        .unwrap_err();
    assert!(matches!(error, SendError::Refused { code: 550 }), "{error:?}");
    assert!(error.is_permanent());
    assert!(!format!("{error} {error:?}").contains("unknown@"));
    assert!(!server.await.unwrap().iter().any(|line| line == "DATA"));
}

#[tokio::test]
async fn a_full_mailbox_is_worth_another_try() {
    let (address, _server) = server().await;
    let error = mailer(&format!("smtp://{address}"))
        .send(&mail("full@example.org"), NOW.parse().unwrap())
        .await
        .unwrap_err();
    assert!(matches!(error, SendError::Busy { code: 452 }), "{error:?}");
    assert!(!error.is_permanent());
}

#[tokio::test]
async fn the_password_is_sent_to_the_server_only() {
    let (address, server) = server().await;
    let mailer = mailer(&format!("smtp://kavel:hunter2@{address}"));
    assert!(!format!("{mailer:?}").contains("hunter2"));
    mailer.check().await.unwrap();
    // base64 of "\0kavel\0hunter2"
    assert!(server.await.unwrap().iter().any(|line| line == "AUTH PLAIN AGthdmVsAGh1bnRlcjI="));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_worth_another_try() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let mailer = mailer(&format!("smtp://{address}"));
    let error = mailer.send(&mail("an@example.org"), Timestamp::UNIX_EPOCH).await.unwrap_err();
    assert!(matches!(error, SendError::Unreachable { .. }) && !error.is_permanent(), "{error:?}");
    assert!(mailer.check().await.is_err());
}

#[tokio::test]
async fn a_mail_that_cannot_be_written_is_not_sent() {
    let (address, server) = server().await;
    let incomplete = Mail::new(Address::parse("an@example.org").unwrap(), Locale::En, Kind::BidsOpened);
    let error = mailer(&format!("smtp://{address}"))
        .send(&incomplete, Timestamp::UNIX_EPOCH)
        .await
        .unwrap_err();
    assert!(matches!(error, SendError::Mail(_)) && error.is_permanent());
    assert!(!server.is_finished(), "nobody called the server");
    server.abort();
}
