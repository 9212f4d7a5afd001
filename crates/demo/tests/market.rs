//! The market as it is loaded, on both databases.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod checks;

use domain::{
    Instant, SupplierId,
    admission::AdmissionStatus,
    assignment::Assignment,
    bid::{IdentityPart, PricePart, QualityPart},
    fit::FirmFacts,
    framework::{Framework, Lot},
    matching::{Candidate, Offer, copied},
    phase::{AdmissionPhase, AssignmentPhase, FrameworkPhase, admission_phase, assignment_phase, framework_phase},
    referee::RefereeState,
};
use seal::{KeyFile, Part, SealedPart, Wrapped, open_part};
use std::collections::{BTreeMap, BTreeSet};
use store::{Page, Store, agencies::AgencyFilter, frameworks::PublicFilter, testing::TestDatabase};

/// 2026-11-23T09:30:00Z, a Monday.
fn today() -> Instant {
    "2026-11-23T09:30:00Z".parse::<jiff::Timestamp>().unwrap().into()
}

fn keys() -> (tempfile::TempDir, KeyFile) {
    let folder = tempfile::tempdir().unwrap();
    let keys = KeyFile::create(folder.path().join("keys.json")).unwrap();
    (folder, keys)
}

async fn frameworks(store: &Store) -> Vec<(Framework, Vec<Lot>)> {
    let mut all = Vec::new();
    for framework in store::frameworks::list_public(store.read(), PublicFilter::default(), Page::new(1, 100))
        .await
        .unwrap()
        .items
    {
        let lots = store::lots::list_by_framework(store.read(), framework.id).await.unwrap();
        all.push((framework, lots));
    }
    all
}

async fn assignments(store: &Store) -> Vec<Assignment> {
    let mut all = Vec::new();
    for agency in store::agencies::list(store.read(), AgencyFilter::default(), Page::new(1, 100))
        .await
        .unwrap()
        .items
    {
        all.extend(store::assignments::list_by_agency(store.read(), agency.id).await.unwrap());
    }
    all.sort_by_key(|assignment| assignment.number);
    all
}

fn phases(assignments: &[Assignment], now: Instant) -> BTreeMap<AssignmentPhase, usize> {
    let mut phases = BTreeMap::new();
    for assignment in assignments {
        *phases.entry(assignment_phase(assignment, now)).or_default() += 1;
    }
    phases
}

store::each_database! {
    async fn the_market_is_whole_and_stays_alive(store: Store) {
        let (_folder, keys) = keys();
        let report = demo::load(&store, &keys, today(), 1, "$hash").await.unwrap();
        let counted = (report.agencies, report.suppliers, report.claims, report.frameworks, report.lots, report.assignments);
        assert_eq!(counted, (14, 400, 1200, 6, 45, 80));
        assert!(demo::load(&store, &keys, today(), 1, "$hash").await.is_err(), "never twice");

        let assignments = assignments(&store).await;
        let expected = BTreeMap::from([
            (AssignmentPhase::Planned, 14), (AssignmentPhase::Open, 34), (AssignmentPhase::Closed, 26), (AssignmentPhase::Cancelled, 6),
        ]);
        assert_eq!(phases(&assignments, today()), expected);
        frameworks_have_phases_and_pass(&store).await;
        checks::assignments_pass(&store, &assignments).await;
        admissions_have_phases(&store).await;
        bids_open(&store, &keys, &assignments).await;
        the_demo_supplier_has_work(&store, &keys, &assignments).await;
        people_have_their_seats(&store).await;
        profiles_show_life(&store).await;
        no_firm_seems_to_copy(&store).await;
        texts_are_whole(&store, &assignments).await;
        store::audit::verify(store.read()).await.unwrap().unwrap();

        let calm = demo::refresh(&store, today().plus_days(6)).await.unwrap();
        assert_eq!(calm.weeks, 0);
        refreshing_moves_dates(&store, assignments).await;
    }
}

#[test]
fn the_same_seed_gives_the_same_market() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let titles = |seed: u64, days: i64| {
        runtime.block_on(async {
            let database = TestDatabase::sqlite().await;
            let (_folder, keys) = keys();
            demo::load(&database.store, &keys, today().plus_days(days), seed, "$hash")
                .await
                .unwrap();
            let titles: Vec<_> = assignments(&database.store)
                .await
                .into_iter()
                .map(|one| (one.number, one.title, one.budget))
                .collect();
            let firms: Vec<_> = store::suppliers::list_after(database.store.read(), 0, 500)
                .await
                .unwrap()
                .into_iter()
                .map(|one| (one.number, one.name))
                .collect();
            database.drop().await;
            (titles, firms)
        })
    };
    let first = titles(3, 0);
    assert_eq!(first, titles(3, 0));
    assert_ne!(first.1, titles(4, 0).1);
}

async fn frameworks_have_phases_and_pass(store: &Store) {
    let all = frameworks(store).await;
    let found: BTreeSet<_> = all.iter().map(|(framework, _)| framework_phase(framework, today())).collect();
    assert_eq!(
        found,
        BTreeSet::from([FrameworkPhase::Planned, FrameworkPhase::Admission, FrameworkPhase::Live])
    );
    for (framework, lots) in &all {
        checks::framework_passes(store, framework, lots).await;
    }
}

async fn admissions_have_phases(store: &Store) {
    let mut found: BTreeMap<AdmissionPhase, usize> = BTreeMap::new();
    for (_, lots) in frameworks(store).await {
        for lot in lots {
            for admission in store::admissions::list_by_lot(store.read(), lot.id, None).await.unwrap() {
                *found.entry(admission_phase(&admission, today())).or_default() += 1;
                assert_eq!(
                    admission.decided_at.is_some(),
                    matches!(
                        admission.status,
                        AdmissionStatus::Admitted | AdmissionStatus::Refused | AdmissionStatus::Left
                    )
                );
            }
        }
    }
    assert!(found[&AdmissionPhase::Admitted] > 120, "{found:?}");
    for phase in [
        AdmissionPhase::Submitted,
        AdmissionPhase::Overdue,
        AdmissionPhase::Refused,
        AdmissionPhase::Left,
    ] {
        assert!(found.get(&phase).is_some_and(|count| *count >= 3), "{phase}: {found:?}");
    }
}

/// Bids of closed assignments can be read, those of open ones are there and sealed.
async fn bids_open(store: &Store, keys: &KeyFile, assignments: &[Assignment]) {
    let mut sealed = 0;
    for assignment in assignments {
        let bids = store::bids::list_submitted(store.read(), assignment.id).await.unwrap();
        match assignment_phase(assignment, today()) {
            AssignmentPhase::Closed => assert!(!bids.is_empty(), "{} has no bid", assignment.number),
            AssignmentPhase::Open => sealed += bids.len(),
            _ => assert!(bids.is_empty()),
        }
        let stored = store::assignments::find_opening_key(store.read(), assignment.id)
            .await
            .unwrap()
            .unwrap();
        let key = keys
            .unwrap_opening_key(
                &Wrapped {
                    key_version: stored.key_version,
                    bytes: stored.private_wrapped,
                },
                assignment.id.uuid(),
            )
            .unwrap();
        for bid in &bids {
            let open = |part, sealed: &store::bids::SealedBytes| {
                let sealed = SealedPart {
                    enc: sealed.enc.clone(),
                    ciphertext: sealed.ciphertext.clone(),
                };
                open_part(&key, part, assignment.id.uuid(), bid.envelope.id.uuid(), &sealed).unwrap()
            };
            let quality: QualityPart = serde_json::from_slice(&open(Part::Quality, &bid.quality)).unwrap();
            let identity: IdentityPart = serde_json::from_slice(&open(Part::Identity, &bid.identity)).unwrap();
            let price: PricePart = serde_json::from_slice(&open(Part::Price, &bid.price)).unwrap();
            assert_eq!(quality.answers.len() + identity.answers.len(), assignment.criteria.len());
            assert!(assignment.bid_languages.contains(&quality.language) && price.price_cents <= assignment.budget.cents);
            assert!(
                quality
                    .answers
                    .values()
                    .chain(quality.commitments.values())
                    .all(|text| !text.contains(['{', '[']) && text.len() > 40)
            );
            assert!(
                bid.envelope
                    .arrived_at
                    .is_some_and(|at| at < assignment.dates.deadline && at <= today())
            );
        }
    }
    assert!(sealed >= 15, "only {sealed} bids are sealed");
}

async fn the_demo_supplier_has_work(store: &Store, keys: &KeyFile, assignments: &[Assignment]) {
    let me = supplier_of(store, "sme@demo.kavel.example").await;
    let db = store.read();
    assert_eq!(store::admissions::list_admitted_lots(db, me, today()).await.unwrap().len(), 3);
    assert_eq!(store::admissions::list_by_supplier(db, me).await.unwrap().len(), 5);
    let mut standing = BTreeSet::new();
    for assignment in assignments {
        let bidder = keys.uniqueness(assignment.id.uuid(), me.uuid());
        if store::bids::find_draft(db, assignment.id, &bidder).await.unwrap().is_some() {
            assert_eq!(assignment_phase(assignment, today()), AssignmentPhase::Open);
            standing.insert("draft");
        }
        if let Some(bid) = store::bids::find(db, assignment.id, &bidder).await.unwrap() {
            standing.insert(bid.envelope.status.as_str());
        }
    }
    assert_eq!(standing, BTreeSet::from(["draft", "opened", "submitted"]));
    let unread = store::threads::count_unread(db, domain::organisation::OrganisationId::Supplier(me))
        .await
        .unwrap();
    assert!(unread > 0);
}

async fn supplier_of(store: &Store, email: &str) -> SupplierId {
    let user = store::users::find_by_email(store.read(), &domain::EmailAddress::parse(email).unwrap())
        .await
        .unwrap()
        .unwrap();
    let seats = store::members::list_by_user(store.read(), user.id).await.unwrap();
    seats
        .iter()
        .find_map(|seat| match seat.membership.organisation {
            domain::organisation::OrganisationId::Supplier(id) => Some(id),
            domain::organisation::OrganisationId::Agency(_) => None,
        })
        .unwrap()
}

async fn people_have_their_seats(store: &Store) {
    for account in demo::ACCOUNTS {
        let email = domain::EmailAddress::parse(account.email).unwrap();
        let (user, hash) = store::users::find_for_sign_in(store.read(), &email).await.unwrap().unwrap();
        let seats = store::members::list_by_user(store.read(), user.id).await.unwrap();
        assert_eq!(
            (user.is_operator, seats.len(), hash.as_deref()),
            (account.is_operator, account.seats.len(), Some("$hash")),
            "{}",
            account.email
        );
    }
}

/// Every text in every language of its agency, with nothing left to fill in.
async fn texts_are_whole(store: &Store, assignments: &[Assignment]) {
    for agency in store::agencies::list(store.read(), AgencyFilter::default(), Page::new(1, 100))
        .await
        .unwrap()
        .items
    {
        let own = assignments.iter().filter(|assignment| assignment.agency == agency.id);
        for text in own.flat_map(|one| [&one.title, &one.problem, &one.affected, &one.constraints, &one.acceptance]) {
            checks::is_whole(text, &agency.publish_languages);
        }
    }
    for assignment in assignments {
        let twins = assignments.iter().filter(|other| other.title == assignment.title).count();
        assert_eq!(twins, 1, "{:?}", assignment.title);
    }
    for supplier in store::suppliers::list_after(store.read(), 0, 500).await.unwrap() {
        let claims = store::claims::list_by_supplier(store.read(), supplier.id).await.unwrap();
        for claim in &claims {
            assert_eq!(claim.language, supplier.language);
            assert!(codelists::Code::parse(&claim.capability).is_ok(), "{}", claim.capability);
            // An imported award says who bought, and nothing more.
            let is_award = claim.provenance == domain::profile::Provenance::PublicAward;
            for text in [&claim.situation, &claim.action, &claim.result, &claim.client, &claim.period] {
                assert!((is_award || !text.is_empty()) && !text.contains(['{', '}', '[', ']']), "{text}");
            }
        }
        let different: BTreeSet<_> = claims.iter().map(|claim| &claim.capability).collect();
        assert_eq!(different.len(), claims.len(), "{}", supplier.name);
        assert!(
            supplier.nuts.iter().all(|code| codelists::NutsCode::parse(code).is_ok()),
            "{:?}",
            supplier.nuts
        );
    }
}

/// Five weeks and two days later the same things are about to happen; what was opened stays as it is.
async fn refreshing_moves_dates(store: &Store, before: Vec<Assignment>) {
    let later = today().plus_days(37);
    let refreshed = demo::refresh(store, later).await.unwrap();
    assert_eq!(refreshed.weeks, 5);
    let after = assignments(store).await;
    for (old, new) in before.iter().zip(&after) {
        let is_fixed = old.opened_at.is_some() || old.cancelled_at.is_some();
        let moved_days = (new.dates.deadline.as_millis() - old.dates.deadline.as_millis() + 43_200_000) / 86_400_000;
        assert!(
            if is_fixed { old == new } else { (35..=38).contains(&moved_days) },
            "{} moved by {moved_days} days",
            old.number
        );
        if !is_fixed {
            assert!(domain::calendar::is_working_day(domain::calendar::local_date(new.dates.deadline)));
            assert!(new.dates.starts_on > old.dates.starts_on && new.outcomes[0].by > old.outcomes[0].by);
        }
    }
    let alive = phases(&after, later);
    assert!(
        alive[&AssignmentPhase::Open] >= 25 && alive[&AssignmentPhase::Planned] >= 10,
        "{alive:?}"
    );
    for (framework, _) in frameworks(store).await {
        let phase = framework_phase(&framework, later);
        assert!(
            matches!(phase, FrameworkPhase::Planned | FrameworkPhase::Admission | FrameworkPhase::Live),
            "{phase}"
        );
    }
    assert_eq!(demo::refresh(store, later).await.unwrap().weeks, 0, "once is enough");
    store::audit::verify(store.read()).await.unwrap().unwrap();
}

/// Teams that worked together before, and clients who have not answered yet.
async fn profiles_show_life(store: &Store) {
    let (db, me) = (store.read(), supplier_of(store, "sme@demo.kavel.example").await);
    let teams = store::teams::list_by_supplier(db, me).await.unwrap();
    assert!(teams.len() == 2 && teams.iter().all(|team| team.records.len() == 2), "{teams:?}");
    let asked = store::referees::list_by_supplier(db, me).await.unwrap();
    assert_eq!(asked.len(), 2);
    assert!(
        asked
            .iter()
            .all(|request| request.state(today()) == RefereeState::Waiting && request.email.is_some())
    );
    let firms = store::suppliers::list_after(db, 0, 1_000).await.unwrap();
    let ids: Vec<SupplierId> = firms.iter().map(|firm| firm.id).collect();
    let teams = store::teams::list_by_suppliers(db, &ids).await.unwrap();
    let with = teams.iter().filter(|team| !team.records.is_empty()).count();
    assert!(with * 4 > teams.len() && with < teams.len(), "{with} of {}", teams.len());
}

/// Firms of the demo write from the same tables: none may look like the copy of another.
async fn no_firm_seems_to_copy(store: &Store) {
    let db = store.read();
    let firms = store::suppliers::list_after(db, 0, 1_000).await.unwrap();
    let ids: Vec<SupplierId> = firms.iter().map(|firm| firm.id).collect();
    let claims = store::claims::map_by_suppliers(db, &ids).await.unwrap();
    let candidates: Vec<Candidate> = firms
        .iter()
        .map(|firm| Candidate {
            supplier: firm.id,
            number: firm.number,
            facts: FirmFacts::from(firm),
            offers: claims
                .get(&firm.id)
                .into_iter()
                .flatten()
                .map(|claim| Offer {
                    claim: claim.clone(),
                    said_at: claim.updated_at,
                    relevance: 0,
                })
                .collect(),
            teams: Vec::new(),
            last_award: None,
        })
        .collect();
    let all = candidates.iter().flat_map(|firm| &firm.offers).count();
    let copied = copied(&candidates);
    assert!(copied.len() * 20 < all, "{} of {all} claims", copied.len());
}
