//! A question is asked by somebody whom the test knows; then everything that is left of it anywhere is searched for that person: each table of
//! the database, the audit, what was logged at the finest level, the mails.

use super::{TEXT, agency, ask, follow, public, release, stored, write_answer};
use crate::support::{
    Browser, TestApp,
    bidding::Stage,
    dump::{Row, contains, dump, id_spellings, spellings},
};
use domain::{Instant, audit::Actor, organisation::OrganisationId, question::full_hour};
use jiff::SignedDuration;
use std::{
    collections::BTreeSet,
    io,
    sync::{Mutex, PoisonError},
};
use store::Object;
use uuid::Uuid;

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Keep;

impl io::Write for Keep {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// As the program logs where its operator asks for the finest level.
fn keep_log() {
    let filter = tracing_subscriber::EnvFilter::new(format!("{},trace", server::config::QUIET_LOG));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).without_time();
    let _ = log.with_writer(|| Keep).try_init();
}

fn logged() -> String {
    let mut log = LOG.lock().unwrap_or_else(PoisonError::into_inner);
    String::from_utf8_lossy(&std::mem::take(&mut *log)).into_owned()
}

/// Whatever tells who somebody is: ids, number, names, addresses, session, and the name under which the firm bids.
async fn tells(stage: &Stage, browser: &Browser) -> Vec<(String, Vec<Vec<u8>>)> {
    let reader = stage.app.state.store.read();
    let members = store::members::list(reader, OrganisationId::Supplier(stage.firm.id)).await.unwrap();
    assert_eq!(members.len(), 2);
    let mut tells = vec![
        ("the firm's id".to_owned(), id_spellings(stage.firm.id.uuid())),
        ("the firm's name".to_owned(), spellings(&stage.firm.name)),
        ("the firm's number".to_owned(), vec![stage.firm.number.to_string().into_bytes()]),
        ("the cookie".to_owned(), spellings(&browser.cookies["kavel_session"])),
        ("the address".to_owned(), spellings("127.0.0.1")),
    ];
    let bidder = app::bids::bidder(&stage.app.state.keys, stage.assignment.id, stage.firm.id);
    tells.push(("the bidder's name".to_owned(), spellings(&bidder)));
    for member in members {
        tells.push(("a user's id".to_owned(), id_spellings(member.user.id.uuid())));
        tells.push(("a user's mail address".to_owned(), spellings(&member.user.email)));
        tells.push(("a user's name".to_owned(), spellings(&member.user.name)));
        for session in store::sessions::list_by_user(reader, member.user.id, stage.app.state.clock.now())
            .await
            .unwrap()
        {
            tells.push(("a session".to_owned(), id_spellings(session.id.uuid())));
        }
    }
    tells
}

/// What of these stands in the bytes.
fn told<'a>(bytes: &[u8], tells: &'a [(String, Vec<Vec<u8>>)]) -> BTreeSet<&'a str> {
    let found = tells
        .iter()
        .filter(|(_, needles)| needles.iter().any(|needle| contains(bytes, needle)));
    found.map(|(name, _)| name.as_str()).collect()
}

/// Every moment that the bytes may hold: milliseconds in digits, and what RFC 3339 writes.
fn moments(bytes: &[u8]) -> Vec<i64> {
    let text = String::from_utf8_lossy(bytes);
    let digits = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| (12..=13).contains(&part.len()));
    let mut found: Vec<i64> = digits.filter_map(|part| part.parse().ok()).collect();
    for (at, _) in text.match_indices('T') {
        let Some(start) = at.checked_sub(10).filter(|start| text.is_char_boundary(*start)) else {
            continue;
        };
        let rest = text[start..]
            .split(|c: char| !(c.is_ascii_alphanumeric() || "-:.".contains(c)))
            .next();
        found.extend(
            rest.and_then(|rest| rest.parse::<jiff::Timestamp>().ok())
                .map(|at| at.as_millisecond()),
        );
    }
    found
}

/// Where a moment inside of an hour stands, the hour itself excepted: table and column.
fn within(rows: &[Row], hour: Instant) -> BTreeSet<String> {
    let (from, until) = (hour.as_millis(), hour.as_millis() + 3_600_000);
    let values = rows.iter().flat_map(|row| row.values.iter().map(move |value| (row, value)));
    values
        .filter(|(_, value)| moments(&value.bytes).iter().any(|at| (from + 1..until).contains(at)))
        .map(|(row, value)| format!("{}.{}", row.table, value.column))
        .collect()
}

/// Ids that tell the time (UUID v7), made by the clock of the machine between two moments.
fn timed_ids(rows: &[Row], from: i64, until: i64) -> BTreeSet<String> {
    let values = rows.iter().flat_map(|row| row.values.iter().map(move |value| (row, value)));
    values
        .filter(|(_, value)| {
            ids(&value.bytes)
                .iter()
                .any(|id| id.get_version_num() == 7 && (from..=until).contains(&made_at(*id)))
        })
        .map(|(row, value)| format!("{}.{}", row.table, value.column))
        .collect()
}

fn ids(bytes: &[u8]) -> Vec<Uuid> {
    let mut found: Vec<Uuid> = Uuid::from_slice(bytes).into_iter().collect();
    let text = String::from_utf8_lossy(bytes);
    let parts = text
        .split(|c: char| !(c.is_ascii_hexdigit() || c == '-'))
        .filter(|part| part.len() == 36);
    found.extend(parts.filter_map(|part| part.parse::<Uuid>().ok()));
    found
}

fn made_at(id: Uuid) -> i64 {
    i64::try_from(id.as_u128() >> 80).unwrap()
}

fn machine_ms() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}

/// The rows of one dump that are not in the other.
fn new_rows<'a>(before: &[Row], after: &'a [Row]) -> Vec<&'a Row> {
    let name = |row: &Row| {
        (
            row.table.clone(),
            row.values
                .iter()
                .map(|value| (value.column.clone(), value.bytes.clone()))
                .collect::<Vec<_>>(),
        )
    };
    let known: BTreeSet<_> = before.iter().map(name).collect();
    after.iter().filter(|row| !known.contains(&name(row))).collect()
}

store::each_database! {
    async fn nothing_ties_a_question_to_its_asker(store: Store) {
        keep_log();
        let stage = Stage::new(TestApp::new(store)).await;
        let reader = stage.app.state.store.read();
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        let tells = tells(&stage, &firm).await;
        // Two days later, in an hour in which nobody does anything but ask.
        let asked_at = stage.app.state.clock.now().plus_days(2).plus(SignedDuration::from_millis(23 * 60_000 + 17_345));
        let hour = full_hour(asked_at);
        assert!(hour < asked_at);
        stage.clock_to(asked_at);
        let before = dump(reader).await;
        logged();
        let from = machine_ms();

        // Everything that an asker does: looking, asking, coming back, adding, taking back.
        assert_eq!(firm.get(&public(&stage, "")).await.status, 200);
        assert_eq!(firm.get(&public(&stage, "/ask")).await.status, 200);
        let code = ask(&stage, &mut firm, TEXT).await;
        let mut own = firm.clone();
        follow(&stage, &mut own, &code).await;
        assert_eq!(own.post(&public(&stage, "/own"), &[("more", "Ook op telefoons?")]).await.status, 303);
        let second = ask(&stage, &mut firm, "Wie levert de teksten in het Frans aan?").await;
        follow(&stage, &mut own, &second).await;
        assert_eq!(own.post(&public(&stage, "/own/withdraw"), &[]).await.status, 303);
        let until = machine_ms();

        // The dump: two questions, an addition, and nothing else, not even that a session was used.
        let after = dump(reader).await;
        let new = new_rows(&before, &after);
        let tables: Vec<&str> = new.iter().map(|row| row.table.as_str()).collect();
        assert_eq!(tables, ["question_notes", "questions", "questions"]);
        assert_eq!(new_rows(&after, &before).len(), 0, "and nothing else changed");
        for row in &new {
            for value in &row.values {
                assert_eq!(told(&value.bytes, &tells), BTreeSet::new(), "{}.{}", row.table, value.column);
                let known = [stage.assignment.id.uuid()];
                let timed: Vec<Uuid> = ids(&value.bytes).into_iter().filter(|id| id.get_version_num() != 4 && !known.contains(id)).collect();
                assert!(timed.is_empty(), "{}.{} tells a time: {timed:?}", row.table, value.column);
            }
        }
        assert_eq!(within(&after, hour), BTreeSet::new(), "no moment of that hour stands anywhere");
        assert_eq!(timed_ids(&after, from, until), BTreeSet::new(), "nor in an id");
        // The codes, which would open it, are not there either.
        for code in [&code, &second] {
            let plain = code.replace('-', "");
            assert!(!after.iter().any(|row| row.holds(&spellings(&plain))), "only the hash of a code is stored");
        }
        // The log: the finest level says nothing about these requests.
        let log = logged();
        assert_eq!(log.trim(), "", "something was logged");

        // The hour is over: one event of the system for all of it, and a mail to the agency.
        stage.clock_to(hour.plus(SignedDuration::from_millis(3_600_000 + 5_000)));
        assert_eq!(server::workers::questions::note(&stage.app.state).await.unwrap(), 1);
        assert_eq!(server::workers::questions::note(&stage.app.state).await.unwrap(), 0, "once");
        let noted = dump(reader).await;
        let events: Vec<&Row> = new_rows(&after, &noted).into_iter().filter(|row| row.table == "audit_events").collect();
        assert_eq!(events.len(), 1);
        assert!(events[0].holds(&[b"questions-received".to_vec()]) && events[0].holds(&[b"system".to_vec()]));
        assert!(events[0].holds(&[br#""asked":1,"added":1,"withdrawn":1"#.to_vec()]), "counted");
        assert_eq!(within(&noted, hour), BTreeSet::new());
        let order: Vec<_> = noted.iter().filter(|row| row.table == "questions").map(|row| ids(&row.values[0].bytes)[0]).collect();
        let mut sorted = order.clone();
        sorted.sort_unstable();
        assert_eq!(order, sorted, "the order of rows is that of random ids");

        // The agency answers. All mails together, and what was logged meanwhile, know no asker.
        drop(stage.app.mails().await);
        let question = stored(&stage).await.into_iter().find(|question| !question.text.is_empty()).unwrap();
        assert_eq!(question.notes.len(), 1, "the addition is still there");
        assert!(buyer.get(&agency(&stage, "")).await.contains(TEXT));
        write_answer(&stage, &mut buyer, question.id, false).await;
        assert_eq!(release(&stage, &mut buyer, &[question.id]).await.status, 303);
        let mails = stage.app.mails().await;
        let about: Vec<&String> = mails.iter().filter(|mail| mail.contains("uestions about") || mail.contains("Answers about")).collect();
        assert_eq!(about.len(), 3, "one to the buyer, one to each member of the only firm in the lot");
        for mail in &about {
            assert!(!contains(mail.as_bytes(), TEXT.as_bytes()), "a mail does not say what was asked");
            if mail.contains("To: buyer@stad.example") {
                assert_eq!(told(mail.as_bytes(), &tells).into_iter().filter(|what| *what != "a user's name" && *what != "the address").count(), 0);
            }
        }
        for page in [public(&stage, ""), agency(&stage, ""), agency(&stage, &format!("/{}", question.id))] {
            let page = buyer.get(&page).await;
            assert_eq!(page.status, 200);
            let body = page.body.split_once("<main").unwrap().1;
            let found: Vec<_> = told(body.as_bytes(), &tells).into_iter().filter(|what| *what != "the firm's number").collect();
            assert!(found.is_empty(), "{found:?}");
        }
        let last = dump(reader).await;
        assert_eq!(within(&last, hour), BTreeSet::new());
        let tied: Vec<&Row> = last.iter().filter(|row| ["questions", "question_notes", "deadline_moves"].contains(&row.table.as_str())).collect();
        assert!(tied.len() >= 3 && tied.iter().all(|row| row.values.iter().all(|value| told(&value.bytes, &tells).is_empty())));

        // The control: had somebody been careless, it would be found.
        let tx = stage.app.state.store.write(Actor::System, asked_at).await.unwrap();
        let slip = Object::new("assignment", stage.assignment.id).detail(serde_json::json!({ "supplier": stage.firm.id, "at": asked_at }));
        tx.audit(domain::audit::AuditKind::QuestionsReceived, slip);
        tx.commit().await.unwrap();
        let rows = dump(reader).await;
        assert_eq!(within(&rows, hour), BTreeSet::from(["audit_events.at".to_owned(), "audit_events.detail".to_owned()]));
        let careless = new_rows(&last, &rows).into_iter().find(|row| row.table == "audit_events").unwrap();
        assert!(careless.values.iter().any(|value| told(&value.bytes, &tells).contains("the firm's id")));
        let timed = domain::JobId::generate();
        assert!(ids(timed.to_string().as_bytes()).iter().any(|id| (from..=machine_ms()).contains(&made_at(*id))));
        tracing::debug!(firm = %stage.firm.id, "a careless line");
        assert!(told(logged().as_bytes(), &tells).contains("the firm's id"));
    }
}
