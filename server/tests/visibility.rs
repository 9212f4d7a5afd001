//! What a visitor can find is what a visitor may open: in a market of everything that is public, not yet, no longer, or never.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    AdmissionId, ClaimId, Instant, LocalizedText, SupplierId,
    admission::{Admission, AdmissionStatus},
    assignment::Route,
    framework::FrameworkKind,
    organisation::{AgencyRole, Hidden, OrganisationId, Role, SupplierRole},
    profile::{CapabilityClaim, DeclarationAnswer, Provenance, SelfDeclaration},
};
use std::collections::{BTreeMap, BTreeSet};
use store::{
    NumberKind,
    drafts::DraftKind,
    samples,
    suppliers::NewSupplier,
    threads::{Side, Subject},
};
use support::{Browser, TestApp, bidding::Stage, browser::form};

/// Small and repeatable: `KAVEL_SEED` gives the same market again.
struct Random(u64);

impl Random {
    fn new() -> Self {
        let given = std::env::var("KAVEL_SEED").ok().and_then(|text| text.parse().ok());
        let seed = given.unwrap_or_else(|| uuid::Uuid::new_v4().as_u64_pair().0);
        eprintln!("KAVEL_SEED={seed}");
        Self(seed)
    }

    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> i64 {
        (self.next() % end).cast_signed()
    }

    fn is_one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    /// A day around `now`, mostly not this one.
    fn around(&mut self, now: Instant) -> Instant {
        now.plus_days(self.below(61) - 30)
    }

    /// A word that nothing else has, far from every other.
    fn word(&mut self) -> String {
        const SOUNDS: &[u8] = b"bdfgklmnprtvz";
        const OPEN: &[u8] = b"aeiou";
        (0..6)
            .flat_map(|_| {
                [
                    SOUNDS[usize::try_from(self.below(13)).unwrap()],
                    OPEN[usize::try_from(self.below(5)).unwrap()],
                ]
            })
            .map(char::from)
            .collect()
    }
}

/// Something that may be found, with a word of its own.
#[derive(Debug)]
struct Thing {
    kind: &'static str,
    list: &'static str,
    number: String,
    word: String,
    /// In its text once, and not any more.
    former: Option<String>,
}

impl Thing {
    fn path(&self) -> String {
        format!("{}/{}", self.list, self.number)
    }
}

async fn market(app: &TestApp, random: &mut Random) -> Vec<Thing> {
    let (store, now) = (&app.state.store, app.state.clock.now());
    let agency = samples::agency(store, now).await;
    let mut things = Vec::new();
    for place in 0..10 {
        let (mut framework, lots) = (samples_framework(random, agency.id, now), 1 + random.below(2));
        let word = random.word();
        framework.title = LocalizedText::one("nl", format!("Raamovereenkomst {word}"));
        // One of each at least, whatever the seed.
        framework.published_at = match place {
            0 => Some(now.plus_days(-1)),
            1 => None,
            2 => Some(now.plus_days(3)),
            _ => (!random.is_one_in(4)).then(|| random.around(now)),
        };
        // What is not public yet cannot be terminated.
        framework.terminated_at = framework
            .published_at
            .filter(|_| random.is_one_in(4))
            .map(|published| published.plus_days(random.below(20)));
        let tx = app.begin().await;
        framework.number = store::numbers::next(&tx, NumberKind::Framework).await.unwrap();
        let lots: Vec<_> = (1..=lots)
            .map(|number| {
                let mut lot = samples::lot(framework.id, number, 10_000_000);
                let word = random.word();
                lot.title = LocalizedText::one("nl", format!("Perceel {word}"));
                things.push(thing("lot", "/lots", format!("{}-{number}", framework.number), word));
                lot
            })
            .collect();
        store::frameworks::create(&tx, &framework, &lots).await.unwrap();
        tx.commit().await.unwrap();
        things.push(thing("framework", "/frameworks", framework.number.to_string(), word));
    }
    for place in 0..12 {
        let mut assignment = samples::assignment(agency.id, Route::LimitedValue, 900_000, now);
        let word = random.word();
        assignment.title = LocalizedText::one("nl", format!("Opdracht {word}"));
        assignment.dates.opens_at = random.around(now);
        assignment.dates.deadline = random.around(now);
        (assignment.published_at, assignment.cancelled_at) = match place {
            0 => (Some(now.plus_days(-1)), None),
            1 => (None, None),
            2 => (Some(now.plus_days(3)), None),
            3 => (Some(now.plus_days(-2)), Some(now.plus_days(-1))),
            _ => {
                let published = (!random.is_one_in(4)).then(|| random.around(now));
                let cancelled = published.filter(|_| random.is_one_in(4));
                (published, cancelled.map(|published| published.plus_days(random.below(20))))
            }
        };
        let launched = support::bidding::launch(app, assignment).await;
        things.push(thing("assignment", "/assignments", launched.number.to_string(), word));
    }
    for place in 0..9 {
        let (word, former) = (random.word(), random.word());
        // One of each at least, whatever the seed.
        let hidden = match place {
            0 | 4 => None,
            1 => Some(Hidden::SoleTrader),
            2 => Some(Hidden::Removed),
            3 => Some(Hidden::OwnWish),
            _ => random
                .is_one_in(2)
                .then_some(Hidden::ALL[usize::try_from(random.below(3)).unwrap()]),
        };
        let mut firm = samples::supplier(store, &format!("Bureau {word}"), now).await;
        let claim = claim(firm.id, &former, now);
        let tx = app.begin().await;
        store::claims::save(&tx, &claim).await.unwrap();
        tx.commit().await.unwrap();
        app.index().await;
        let tx = app.begin().await;
        if random.is_one_in(2) {
            store::claims::delete(&tx, firm.id, claim.id).await.unwrap();
        } else {
            let again = CapabilityClaim {
                version: 2,
                result: "Anders".to_owned(),
                ..claim
            };
            store::claims::save(&tx, &again).await.unwrap();
        }
        firm.summary = LocalizedText::one("nl", "Bouwt websites");
        store::suppliers::update(&tx, &firm).await.unwrap();
        if place == 4 {
            store::suppliers::set_hidden(&tx, firm.id, Some(Hidden::OwnWish)).await.unwrap();
            store::suppliers::set_hidden(&tx, firm.id, None).await.unwrap();
        }
        if hidden.is_some() {
            store::suppliers::set_hidden(&tx, firm.id, hidden).await.unwrap();
        }
        tx.commit().await.unwrap();
        things.push(Thing {
            former: Some(former),
            ..thing("supplier", "/suppliers", firm.number.to_string(), word)
        });
    }
    app.index().await;
    things
}

fn thing(kind: &'static str, list: &'static str, number: String, word: String) -> Thing {
    Thing {
        kind,
        list,
        number,
        word,
        former: None,
    }
}

fn samples_framework(random: &mut Random, agency: domain::AgencyId, now: Instant) -> domain::framework::Framework {
    let from = random.around(now);
    domain::framework::Framework {
        id: domain::FrameworkId::generate(),
        number: 0,
        agency,
        kind: if random.is_one_in(2) {
            FrameworkKind::Dynamic
        } else {
            FrameworkKind::Closed
        },
        title: LocalizedText::default(),
        purpose: LocalizedText::one("nl", "Kleine digitale opdrachten"),
        value: None,
        call_off: domain::framework::CallOffMethod::WithReopeningCompetition,
        covered_agencies: Vec::new(),
        planned_month: None,
        admission_from: (!random.is_one_in(3)).then_some(from),
        admission_until: (!random.is_one_in(3)).then(|| from.plus_days(15)),
        live_from: random.is_one_in(2).then(|| from.plus_days(20)),
        ends_at: (!random.is_one_in(3)).then(|| from.plus_days(30)),
        published_at: None,
        terminated_at: None,
        terminated_reason: None,
        undivided_reason: None,
        duration_reason: None,
        reach_reason: None,
        limits: None,
        source: domain::organisation::Source::Kavel,
        source_date: None,
        version: 1,
        created_at: now,
    }
}

fn claim(supplier: SupplierId, result: &str, now: Instant) -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier,
        version: 1,
        capability: "cpv:72413000".to_owned(),
        language: "nl".to_owned(),
        client: "Stad Aalst".to_owned(),
        period: "2024".to_owned(),
        situation: "Formulieren die niemand begreep".to_owned(),
        action: "Herschreven en getest".to_owned(),
        result: result.to_owned(),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: now,
    }
}

async fn ask(browser: &mut Browser, kind: &str, pairs: &[(&str, &str)]) -> serde_json::Value {
    let answer = browser.get(&format!("/api/search?kind={kind}&lang=nl&{}", form(pairs))).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

fn numbers(answer: &serde_json::Value) -> Vec<String> {
    let hits = answer["hits"].as_array().unwrap();
    hits.iter().map(|hit| hit["number"].as_str().unwrap().to_owned()).collect()
}

/// Two letters change places, as fingers do.
fn mistyped(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.swap(4, 5);
    letters.into_iter().collect()
}

store::each_database! {
    async fn what_can_be_found_is_what_may_be_opened(store: Store) {
        let app = TestApp::new(store);
        let mut random = Random::new();
        let things = market(&app, &mut random).await;
        let (now, mut browser) = (app.state.clock.now(), app.visitor());
        for days in [0, 4, 40] {
            assert!(app.state.clock.set(now.plus_days(days)));
            let mut openable: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
            let mut hidden = Vec::new();
            for thing in &things {
                match browser.get(&thing.path()).await.status {
                    200 => { openable.entry(thing.kind).or_default().insert(thing.number.clone()); }
                    404 => hidden.push(thing),
                    other => panic!("{}: {other}", thing.path()),
                }
            }
            assert!(days > 0 || hidden.len() >= 4, "this market hides something");
            assert!(hidden.iter().filter(|thing| thing.kind == "supplier").count() >= 3, "firms too");
            let stats = store::stats::gather(app.state.store.read(), app.state.clock.now()).await.unwrap();
            let firms = openable.get("supplier").map_or(0, BTreeSet::len);
            assert_eq!(usize::try_from(stats.suppliers).unwrap(), firms, "what is counted is what may be opened");
            let by_size: i64 = stats.suppliers_by_size.iter().map(|(_, count)| count).sum();
            assert_eq!(usize::try_from(by_size).unwrap(), firms);
            for (kind, open) in &openable {
                all_of_a_kind(&mut browser, kind, open).await;
            }
            for thing in &things {
                let is_open = openable.get(thing.kind).is_some_and(|open| open.contains(&thing.number));
                each_alone(&mut browser, thing, is_open).await;
            }
            let secrets: Vec<&str> = hidden.iter().map(|thing| thing.word.as_str()).chain(things.iter().filter_map(|thing| thing.former.as_deref())).collect();
            suggestions(&mut browser, &secrets, &things).await;
            nowhere(&mut browser, &hidden, &things).await;
        }
    }
}

/// Page by page, by every count of every filter, and as people see it.
async fn all_of_a_kind(browser: &mut Browser, kind: &str, open: &BTreeSet<String>) {
    let (mut seen, mut page, mut pages) = (Vec::new(), 1, 1);
    let mut facets = serde_json::Value::Null;
    while page <= pages {
        let answer = ask(browser, kind, &[("page", &page.to_string()), ("per_page", "3")]).await;
        assert_eq!(answer["total"], open.len(), "{kind}: the total");
        seen.extend(numbers(&answer));
        pages = answer["pages"].as_u64().unwrap();
        facets = answer["facets"].clone();
        page += 1;
    }
    assert_eq!(seen.len(), open.len(), "{kind}: nothing twice");
    assert_eq!(&seen.into_iter().collect::<BTreeSet<_>>(), open, "{kind}: all pages together");
    for facet in facets.as_array().unwrap() {
        for value in facet["values"].as_array().unwrap() {
            let (name, chosen) = (facet["name"].as_str().unwrap(), value["value"].as_str().unwrap());
            let answer = ask(browser, kind, &[(name, chosen), ("per_page", "100")]).await;
            assert_eq!(answer["total"], value["count"], "{kind}: {name} {chosen}");
            assert!(numbers(&answer).iter().all(|number| open.contains(number)));
        }
    }
}

/// By its number and by its word: there for those who may open it, and nowhere for others.
async fn each_alone(browser: &mut Browser, thing: &Thing, is_open: bool) {
    for question in [thing.number.clone(), thing.word.clone(), format!("\"{}\"", thing.word)] {
        let found = numbers(&ask(browser, thing.kind, &[("q", &question)]).await);
        if is_open {
            assert_eq!(found.first(), Some(&thing.number), "{question} finds {thing:?} first");
        } else {
            assert!(!found.contains(&thing.number), "{question} does not find {thing:?}");
        }
    }
    let page = browser.get(&format!("/search?{}", form(&[("q", &thing.number)]))).await;
    assert_eq!(
        page.contains(&format!("href=\"{}\"", thing.path())),
        is_open,
        "{thing:?} in the search over everything"
    );
    if let Some(former) = &thing.former {
        let found = numbers(&ask(browser, thing.kind, &[("q", former)]).await);
        assert!(!found.contains(&thing.number), "{former} was taken back from {thing:?}");
    }
}

/// On no page beside the lists either: feeds, the search over everything, matches of everything that is open.
async fn nowhere(browser: &mut Browser, hidden: &[&Thing], things: &[Thing]) {
    let mut paths: Vec<String> = [
        "/",
        "/figures",
        "/pipeline",
        "/search",
        "/suppliers",
        "/suppliers.atom",
        "/lots.atom",
        "/assignments.atom",
        "/frameworks.atom",
    ]
    .map(str::to_owned)
    .to_vec();
    paths.extend(
        things
            .iter()
            .filter(|thing| thing.kind != "framework")
            .map(|thing| format!("{}/matches", thing.path())),
    );
    paths.extend(
        things
            .iter()
            .filter(|thing| thing.kind == "supplier")
            .map(|thing| format!("{}/profile.json", thing.path())),
    );
    for path in paths {
        let page = browser.get(&path).await;
        assert!([200, 404].contains(&page.status), "{path}: {}", page.status);
        let told = hidden.iter().find(|thing| page.contains(&thing.word));
        assert!(told.is_none(), "{path} names {told:?}");
    }
    for thing in hidden.iter().filter(|thing| thing.kind == "supplier") {
        for below in ["matches", "profile.json", "request"] {
            let status = browser.get(&format!("{}/{below}", thing.path())).await.status;
            assert!([303, 404].contains(&status), "{thing:?}: {below} is there");
        }
    }
}

/// A slip of the keyboard is never corrected to a word that only hidden things have, however long the question.
async fn suggestions(browser: &mut Browser, secrets: &[&str], things: &[Thing]) {
    let mut corrected = 0;
    for thing in things {
        let public = "bouwt websites bureau bekwaam".to_owned();
        for word in [Some(&thing.word), thing.former.as_ref()].into_iter().flatten() {
            for question in [mistyped(word), format!("{public} {}", mistyped(word))] {
                for kind in ["supplier", "lot", "framework", "assignment"] {
                    let answer = ask(browser, kind, &[("q", &question)]).await;
                    let Some(suggestion) = answer["suggestion"].as_str() else {
                        continue;
                    };
                    corrected += 1;
                    assert!(
                        !secrets.iter().any(|secret| suggestion.contains(secret)),
                        "{kind} {question}: {suggestion}"
                    );
                }
            }
        }
    }
    assert!(corrected > 0, "some slips are corrected");
}

store::each_database! {
    async fn what_is_private_is_never_in_the_index(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let (app, now) = (&stage.app, stage.app.state.clock.now());
        let mut random = Random::new();
        let mut secrets: Vec<String> = Vec::new();
        let mut secret = || { secrets.push(random.word()); secrets.last().unwrap().clone() };

        // Short words would be written as a reference to an earlier one by the compression of the index.
        let (name, summary) = ("Wjxqhcyszw".to_owned(), "Qvhxyjcwsk".to_owned());
        let new = NewSupplier {
            name: name.clone(),
            country: "BE".to_owned(),
            identifier: Some("BE-0403170701".to_owned()),
            website: Some(format!("https://{}.example", secret())),
            language: "nl".to_owned(),
            languages: vec!["nl".to_owned()],
            summary: LocalizedText::one("nl", summary.clone()),
            nuts: vec!["BE2".to_owned()],
            size: domain::organisation::SizeClass::Micro,
            headcount: Some(9_173_641),
            turnover_cents: Some(918_273_645_501),
            balance_cents: Some(817_263_544_902),
            source: domain::organisation::Source::Kavel,
            is_unclaimed: false,
        };
        let tx = app.begin().await;
        let firm = store::suppliers::create(&tx, new).await.unwrap();
        let answers = BTreeMap::from([("taxes".to_owned(), DeclarationAnswer { applies: true, explanation: secret() })]);
        store::declarations::save(&tx, &SelfDeclaration { supplier: firm.id, answers, signed_by: secret(), signed_at: now }).await.unwrap();
        let admission = Admission {
            id: AdmissionId::generate(), lot: stage.lot, supplier: firm.id, status: AdmissionStatus::Submitted, statement: secret(), snapshot: format!("\"{}\"", secret()),
            snapshot_hash: String::new(), submitted_at: now, decide_by: now.plus_days(14), extension_reason: Some(secret()), decided_at: None, reasons: Vec::new(), suspension: None, version: 1,
        };
        store::admissions::create(&tx, &admission).await.unwrap();
        let mut fields = domain::draft::new_framework_fields();
        fields.set("title.nl", secret());
        store::drafts::create(&tx, stage.agency.id, DraftKind::Framework, &fields).await.unwrap();
        tx.commit().await.unwrap();

        let member = stage.person(&format!("{}@people.example", secret()), OrganisationId::Supplier(firm.id), Role::Supplier(SupplierRole::Owner)).await;
        stage.person(&format!("{}@people.example", secret()), OrganisationId::Agency(stage.agency.id), Role::Agency(AgencyRole::Approver)).await;
        let tx = app.begin().await;
        let thread = store::threads::open(&tx, stage.agency.id, firm.id, Subject::Lot(stage.lot)).await.unwrap();
        store::threads::send(&tx, thread.id, Side::Supplier, member, &secret()).await.unwrap();
        tx.commit().await.unwrap();
        let mut owner = app.sign_in("owner@noord.example").await;
        let mark = secret();
        stage.write(&mut owner, &mark, "900000").await;
        secrets.extend(["918273645501", "9182736455", "817263544902", "9173641", "0403170701", "Mieke"].map(str::to_owned));
        app.index().await;
        app::documents::rebuild(&app.state.store, &app.state.search, app.state.clock.now()).await.unwrap();

        let files = files_below(&app.folder().join("index"));
        let has = |word: &str| files.iter().any(|bytes| bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes())));
        assert!(has(&name) && has(&summary), "the files can be searched for words");
        let mut browser = app.visitor();
        for word in &secrets {
            assert!(!has(word), "{word} is in the files of the index");
            for kind in ["supplier", "lot", "framework", "assignment"] {
                let found = ask(&mut browser, kind, &[("q", &format!("\"{word}\""))]).await;
                assert_eq!(found["total"], 0, "{kind}: {word}");
            }
        }
        assert_eq!(ask(&mut browser, "supplier", &[("q", &format!("\"{summary}\""))]).await["total"], 1);
    }
}

fn files_below(folder: &std::path::Path) -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(std::fs::read(path).unwrap());
        }
    }
    files
}
