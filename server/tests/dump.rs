//! A dump of each database, taken before a deadline, holds nothing of a bid: no text, no amount, nobody's id. And proof that the search
//! would find it.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use data_encoding::{BASE64, BASE64URL, HEXLOWER, HEXUPPER};
use domain::{LocalizedText, assignment::Route, organisation::Supplier};
use sea_orm::{DbBackend, Statement};
use std::{collections::BTreeSet, fs, path::Path};
use store::{ConnectionTrait, Reader, samples};
use support::{
    TestApp,
    bidding::{Stage, launch, priced, said},
};
use uuid::Uuid;

/// In every text of the bid that is typed here.
const MARK: &str = "Zwaluwstaartverbinding";
const PRICE: &str = "734567891,50";
const PRICE_CENTS: i64 = 73_456_789_150;

/// A column of a row, with its value as bytes: text as it is, a blob as it is, a number in digits.
struct Value {
    column: String,
    bytes: Vec<u8>,
}

struct Row {
    table: String,
    values: Vec<Value>,
}

impl Row {
    fn holds(&self, needles: &[Vec<u8>]) -> bool {
        self.values
            .iter()
            .any(|value| needles.iter().any(|needle| contains(&value.bytes, needle)))
    }
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else { return false };
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| byte == first) {
        from += at + 1;
        if bytes[from..].starts_with(rest) {
            return true;
        }
    }
    false
}

/// A text in every way in which a database or a program might write it down.
fn spellings(text: &str) -> Vec<Vec<u8>> {
    let utf16 = |to: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(to).collect() };
    let plain = [text.as_bytes().to_vec(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)];
    let mut all = Vec::new();
    for bytes in &plain {
        all.extend([HEXLOWER.encode(bytes).into_bytes(), HEXUPPER.encode(bytes).into_bytes()]);
        for encoding in [&BASE64, &BASE64URL] {
            all.extend((0..3).map(|shift| inside(encoding, bytes, shift)));
        }
    }
    all.extend(plain);
    all
}

/// What of a base64 text does not depend on what stands `shift` bytes before and after it.
fn inside(encoding: &data_encoding::Encoding, bytes: &[u8], shift: usize) -> Vec<u8> {
    let padded = [vec![0; shift], bytes.to_vec()].concat();
    let whole = (shift + bytes.len()) / 3 * 3;
    let encoded = encoding.encode(&padded[..whole]).into_bytes();
    encoded[if shift == 0 { 0 } else { 4 }..].to_vec()
}

fn number_spellings(cents: i64) -> Vec<Vec<u8>> {
    let mut all = vec![cents.to_be_bytes().to_vec(), cents.to_le_bytes().to_vec()];
    // SQLite stores an integer in the fewest bytes of 1, 2, 3, 4, 6 and 8.
    all.push(cents.to_be_bytes()[2..].to_vec());
    all
}

fn id_spellings(id: Uuid) -> Vec<Vec<u8>> {
    let mut all = vec![id.as_bytes().to_vec()];
    for text in [id.to_string(), id.simple().to_string()] {
        all.extend(spellings(&text));
        all.push(text.to_uppercase().into_bytes());
    }
    all
}

/// Everything that a bid says: where, and how it may be spelled.
fn secrets() -> Vec<(String, Vec<Vec<u8>>)> {
    let texts = [
        MARK,
        "-antwoord",
        "-belofte",
        "-ervaring",
        "-aanname",
        "Van veertig naar tien",
        "Een ontwerper en een bouwer",
        "Ilse Verstrepen-Quaghebeur",
        "73456789150",
        "734567891,50",
        "734567891.50",
        "734,567,891",
        "734.567.891",
    ];
    let mut all: Vec<_> = texts.iter().map(|text| ((*text).to_owned(), spellings(text))).collect();
    all.push(("the price as a number".to_owned(), number_spellings(PRICE_CENTS)));
    all
}

fn found(bytes: &[u8]) -> Vec<String> {
    let secrets = secrets().into_iter();
    secrets
        .filter(|(_, spellings)| spellings.iter().any(|needle| contains(bytes, needle)))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn the_search_finds_every_spelling() {
    let text = format!("x{MARK}y");
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let haystacks = [
        text.clone().into_bytes(),
        utf16.clone(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        HEXLOWER.encode(text.as_bytes()).into_bytes(),
        HEXUPPER.encode(&utf16).into_bytes(),
        BASE64.encode(text.as_bytes()).into_bytes(),
        BASE64.encode(format!("{text}z").as_bytes()).into_bytes(),
        BASE64URL.encode(format!("zz{text}").as_bytes()).into_bytes(),
        BASE64.encode(&utf16).into_bytes(),
    ];
    for (index, haystack) in haystacks.iter().enumerate() {
        assert_eq!(found(haystack), [MARK], "spelling {index}");
    }
    assert_eq!(
        found(&[&[0, 9], &PRICE_CENTS.to_be_bytes()[2..], &[7]].concat()),
        ["the price as a number"]
    );
    assert_eq!(found(b"price_cents\":73456789150}"), ["73456789150"]);
    assert!(found(b"nothing of it: Zwaluwstaart verbinding, 7345678915").is_empty());
    let id = Uuid::from_u128(0x0190_1234_5678_7abc_8def_0123_4567_89ab);
    for haystack in [
        format!("{{\"supplier\":\"{id}\"}}").into_bytes(),
        id.simple().to_string().into_bytes(),
        id.as_bytes().to_vec(),
    ] {
        assert!(id_spellings(id).iter().any(|needle| contains(&haystack, needle)));
    }
    assert!(
        !id_spellings(id)
            .iter()
            .any(|needle| contains(Uuid::nil().to_string().as_bytes(), needle))
    );
}

store::each_database! {
    async fn a_dump_before_the_deadline_says_nothing_of_a_bid(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        stage.declare(stage.other.id).await;
        // One bid that was submitted, changed in its draft, and is submitted; one withdrawn; one draft only.
        let second = launch(&stage.app, priced(samples::assignment(stage.agency.id, Route::LimitedValue, 91_827_364_550, stage.app.state.clock.now()))).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        stage.write(&mut firm, MARK, PRICE).await;
        let names = format!("{MARK}: Ilse Verstrepen-Quaghebeur leidt het team");
        stage.save(&mut firm, "team", &[("team", names)]).await;
        assert_eq!(stage.submit(&mut firm).await.status, 303);
        stage.tick();
        firm.post(&stage.bid("/withdraw"), &[]).await;
        stage.tick();
        let again = stage.submit(&mut firm).await;
        assert_eq!(again.status, 303, "{}", said(&again));
        let mut other = stage.app.sign_in("owner@zuid.example").await;
        let path = format!("/supplier/{}/assignments/{}/bid/quality", stage.other.number, second.number);
        let text = format!("{MARK}-antwoord");
        let saved = other.post(&path, &[("version", "0"), ("answer.c1", &text), ("step", "later")]).await;
        assert_eq!(saved.status, 303);
        // What else happens meanwhile: the index follows, jobs are there, pages are read.
        stage.app.index().await;
        for page in ["/bids", "/assignments"] {
            assert_eq!(firm.get(&format!("/supplier/{}{page}", stage.firm.number)).await.status, 200);
        }

        let reader = stage.app.state.store.read();
        let rows = dump(reader).await;
        for table in ["bids", "bid_drafts", "bid_events", "audit_events", "assignments", "sessions", "outbox"] {
            assert!(rows.iter().any(|row| row.table == table), "{table} is in the dump");
        }
        // The control: what is public is found, in the same rows, by the same search.
        let public = spellings("Formulieren die iedereen begrijpt");
        assert!(rows.iter().any(|row| row.table == "assignments" && row.holds(&public)), "the public title is found");
        let name = spellings(&stage.firm.name);
        let tables: BTreeSet<&str> = rows.iter().filter(|row| row.holds(&name)).map(|row| row.table.as_str()).collect();
        assert_eq!(tables, BTreeSet::from(["suppliers"]), "the name of the firm stands with the firm and nowhere else");

        assert_eq!(leaks(&rows), BTreeSet::new());
        let assignments = [stage.assignment.id.uuid(), second.id.uuid()];
        for firm in [&stage.firm, &stage.other] {
            assert_eq!(tied_to_a_bid(&stage, &rows, firm, &assignments).await, Vec::<&str>::new(), "{}", firm.name);
        }
        files_say_nothing(&stage, reader).await;

        // The other control: the same words where anybody may read them, and a slip in the audit trail, are both found.
        let tx = stage.app.begin().await;
        let summary = LocalizedText::one("nl", format!("{MARK}, Ilse Verstrepen-Quaghebeur, {PRICE} of {PRICE_CENTS}"));
        store::suppliers::update(&tx, &Supplier { summary, ..stage.other.clone() }).await.unwrap();
        let slip = store::Object::new("assignment", stage.assignment.id).detail(serde_json::json!({ "supplier": stage.firm.id }));
        tx.audit(domain::audit::AuditKind::BidSaved, slip);
        tx.commit().await.unwrap();
        let rows = dump(reader).await;
        let expected = [MARK, "Ilse Verstrepen-Quaghebeur", "73456789150", "734567891,50"].map(|secret| format!("suppliers.summary: {secret}"));
        assert_eq!(leaks(&rows), BTreeSet::from(expected));
        assert_eq!(tied_to_a_bid(&stage, &rows, &stage.firm, &assignments).await, ["audit_events"]);
    }
}

/// Where something of the bid stands: table, column, what.
fn leaks(rows: &[Row]) -> BTreeSet<String> {
    let values = rows.iter().flat_map(|row| row.values.iter().map(move |value| (row, value)));
    values
        .flat_map(|(row, value)| {
            let secrets = found(&value.bytes).into_iter();
            secrets.map(move |secret| format!("{}.{}: {secret}", row.table, value.column))
        })
        .collect()
}

/// The tables with a row that has to do with bids on these assignments and names the firm or one of its people.
async fn tied_to_a_bid<'a>(stage: &Stage, rows: &'a [Row], firm: &Supplier, assignments: &[Uuid]) -> Vec<&'a str> {
    let mut ids = id_spellings(firm.id.uuid());
    ids.extend(spellings(&firm.name));
    let members = store::members::list(
        stage.app.state.store.read(),
        domain::organisation::OrganisationId::Supplier(firm.id),
    );
    let members = members.await.unwrap();
    assert!(!members.is_empty());
    ids.extend(members.iter().flat_map(|member| id_spellings(member.user.id.uuid())));
    assert!(
        rows.iter().any(|row| row.table == "suppliers" && row.holds(&ids)),
        "the id is found where the firm is"
    );
    assert!(
        rows.iter().any(|row| row.table == "members" && row.holds(&ids)),
        "and its people's where they are"
    );

    // What ties a row to a bid: the assignment, the bidder's name, or the bid.
    let mut ties: Vec<Vec<u8>> = assignments.iter().flat_map(|id| id_spellings(*id)).collect();
    for id in assignments {
        let bidder = app::bids::bidder(&stage.app.state.keys, domain::AssignmentId::from_uuid(*id), firm.id);
        ties.extend(spellings(&bidder));
    }
    let tied: Vec<&Row> = rows.iter().filter(|row| row.holds(&ties)).collect();
    let tables: BTreeSet<&str> = tied.iter().map(|row| row.table.as_str()).collect();
    for table in ["bids", "bid_drafts", "bid_events", "audit_events", "assignments"] {
        assert!(tables.contains(table), "{table} has rows of these assignments: {tables:?}");
    }
    tied.iter().filter(|row| row.holds(&ids)).map(|row| row.table.as_str()).collect()
}

/// The database's own files byte by byte where there are such files, and the folders of the index and the mails.
async fn files_say_nothing(stage: &Stage, reader: &Reader) {
    let mut files = Vec::new();
    if reader.get_database_backend() == DbBackend::Sqlite {
        let list = all(reader, "PRAGMA database_list").await;
        let path: String = list[0].try_get("", "file").unwrap();
        let database = fs::read(&path).unwrap();
        let log = fs::read(format!("{path}-wal")).unwrap();
        assert!(!log.is_empty(), "the write-ahead log holds what was written last");
        let both = [database.clone(), log.clone()].concat();
        assert!(
            contains(&both, "Formulieren die iedereen begrijpt".as_bytes()),
            "the public title is found in the files"
        );
        assert!(contains(&both, b"bid_drafts"), "and the schema");
        files.extend([(path.clone(), database), (format!("{path}-wal"), log)]);
        files.extend(fs::read(format!("{path}-shm")).map(|bytes| (format!("{path}-shm"), bytes)));
    }
    walk(stage.app.folder(), &mut files);
    assert!(
        files.iter().any(|(path, _)| path.contains("index")),
        "the search index is looked at too"
    );
    for (path, bytes) in files {
        assert_eq!(found(&bytes), Vec::<String>::new(), "{path}");
    }
}

fn walk(folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
}

async fn all(reader: &Reader, sql: &str) -> Vec<sea_orm::QueryResult> {
    let statement = Statement::from_string(reader.get_database_backend(), sql.to_owned());
    reader.query_all_raw(statement).await.unwrap()
}

/// Every column of every row of every table.
async fn dump(reader: &Reader) -> Vec<Row> {
    let is_sqlite = reader.get_database_backend() == DbBackend::Sqlite;
    let tables = if is_sqlite {
        "SELECT m.name AS t, c.name AS c, c.type AS k FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid"
    } else {
        "SELECT table_name::text AS t, column_name::text AS c, data_type::text AS k FROM information_schema.columns \
         WHERE table_schema = 'public' ORDER BY table_name, ordinal_position"
    };
    let mut columns: Vec<(String, Vec<(String, bool)>)> = Vec::new();
    for row in all(reader, tables).await {
        let (table, column, kind): (String, String, String) = (
            row.try_get("", "t").unwrap(),
            row.try_get("", "c").unwrap(),
            row.try_get("", "k").unwrap(),
        );
        let is_blob = kind.eq_ignore_ascii_case("bytea") || kind.to_ascii_lowercase().contains("blob");
        match columns.last_mut() {
            Some((name, list)) if *name == table => list.push((column, is_blob)),
            _ => columns.push((table, vec![(column, is_blob)])),
        }
    }
    assert!(columns.len() > 20, "{} tables", columns.len());
    let mut rows = Vec::new();
    for (table, columns) in columns {
        // As bytes whatever the type: SQLite keeps a uuid as a blob in a column of another name.
        let list: Vec<String> = columns
            .iter()
            .map(|(column, is_blob)| match (is_sqlite, is_blob) {
                (true, _) => format!("CAST(\"{column}\" AS BLOB) AS \"{column}\""),
                (false, true) => format!("\"{column}\""),
                (false, false) => format!("convert_to(\"{column}\"::text, 'UTF8') AS \"{column}\""),
            })
            .collect();
        for row in all(reader, &format!("SELECT {} FROM \"{table}\"", list.join(", "))).await {
            let values = columns
                .iter()
                .filter_map(|(column, _)| {
                    let bytes: Option<Vec<u8>> = row.try_get("", column).unwrap();
                    bytes.map(|bytes| Value {
                        column: column.clone(),
                        bytes,
                    })
                })
                .collect();
            rows.push(Row {
                table: table.clone(),
                values,
            });
        }
    }
    rows
}
