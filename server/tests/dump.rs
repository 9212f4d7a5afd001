//! A dump of each database, taken before a deadline, holds nothing of a bid: no text, no amount, nobody's id. And proof that the search
//! would find it.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use data_encoding::{BASE64, BASE64URL, HEXLOWER, HEXUPPER};
use domain::{LocalizedText, assignment::Route, organisation::Supplier};
use sea_orm::DbBackend;
use std::{collections::BTreeSet, fs};
use store::{ConnectionTrait, Reader, samples};
use support::{
    TestApp,
    bidding::{Stage, launch, priced, said},
    dump::{Row, all, contains, dump, id_spellings, spellings, walk},
};
use uuid::Uuid;

/// In every text of the bid that is typed here.
const MARK: &str = "Zwaluwstaartverbinding";
const PRICE: &str = "734567891,50";
const PRICE_CENTS: i64 = 73_456_789_150;

fn number_spellings(cents: i64) -> Vec<Vec<u8>> {
    let mut all = vec![cents.to_be_bytes().to_vec(), cents.to_le_bytes().to_vec()];
    // SQLite stores an integer in the fewest bytes of 1, 2, 3, 4, 6 and 8.
    all.push(cents.to_be_bytes()[2..].to_vec());
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
