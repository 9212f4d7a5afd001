use super::launch;
use crate::{
    Page, Store, StoreError, WriteTx, assignments, audit,
    bids::{self, BidDraft, BidError, BidEventKind, SealedBid, SealedBytes},
    samples,
    testing::noon,
};
use domain::{
    AssignmentId, BidId,
    assignment::{Assignment, Route},
    audit::{Actor, AuditKind},
    bid::{BidEnvelope, BidStatus},
};

const BIDDER: &str = "6a3f";

async fn open_assignment(store: &Store) -> Assignment {
    let agency = samples::agency(store, noon()).await;
    launch(store, samples::assignment(agency.id, Route::LimitedValue, 100, noon()))
        .await
        .unwrap()
}

async fn begin(store: &Store) -> WriteTx {
    super::begin(store).await
}

fn bid(assignment: AssignmentId, byte: u8) -> SealedBid {
    let part = |part: u8| SealedBytes {
        enc: vec![part; 32],
        ciphertext: vec![byte, part, 0, 255],
    };
    let envelope = BidEnvelope {
        id: BidId::generate(),
        assignment,
        bidder: BIDDER.to_owned(),
        status: BidStatus::Submitted,
        arrived_at: Some(noon()),
    };
    SealedBid {
        envelope,
        quality: part(1),
        identity: part(2),
        price: part(3),
    }
}

fn draft(assignment: AssignmentId, version: i64) -> BidDraft {
    BidDraft {
        id: BidId::generate(),
        assignment,
        bidder: BIDDER.to_owned(),
        wrapped_key: vec![7; 72],
        key_version: "k1".to_owned(),
        ciphertext: vec![1, 2, 3],
        version,
        updated_at: noon(),
    }
}

crate::each_database! {
    async fn a_submission_replaces_the_one_before_and_both_are_logged(store: Store) {
        let assignment = open_assignment(&store).await;
        let (first, second) = (bid(assignment.id, 1), bid(assignment.id, 2));
        for (seq, bid) in [(1, &first), (2, &second)] {
            let tx = begin(&store).await;
            assert_eq!(bids::submit(&tx, bid, noon()).await.unwrap().seq, seq);
            tx.commit().await.unwrap();
        }
        let db = store.read();
        let listed = bids::list_submitted(db, assignment.id).await.unwrap();
        assert!(listed == [second.clone()], "the second bid counts");
        assert!(bids::find(db, assignment.id, BIDDER).await.unwrap() == Some(second.clone()));
        let events = bids::list_events(db, assignment.id).await.unwrap();
        assert_eq!(events.iter().map(|event| event.seq).collect::<Vec<_>>(), [1, 2]);
        assert_ne!(events[0].ciphertext_hash, events[1].ciphertext_hash);
        let mine = bids::list_envelopes(db, &[(assignment.id, BIDDER.to_owned())]).await.unwrap();
        assert_eq!(mine, [second.envelope]);
        let filter = audit::Filter { kind: Some(AuditKind::BidSubmitted), ..Default::default() };
        let audited = audit::list(db, &filter, Page::new(1, 10)).await.unwrap();
        assert_eq!(audited.total, 2);
        assert!(audited.items.iter().all(|event| event.actor == Actor::Bidder(BIDDER.to_owned())));
    }

    async fn a_withdrawn_bid_leaves_no_ciphertext(store: Store) {
        let assignment = open_assignment(&store).await;
        let tx = begin(&store).await;
        assert!(matches!(bids::withdraw(&tx, assignment.id, BIDDER, noon()).await, Err(BidError::NothingSubmitted)));
        bids::submit(&tx, &bid(assignment.id, 1), noon()).await.unwrap();
        assert_eq!(bids::withdraw(&tx, assignment.id, BIDDER, noon()).await.unwrap().kind, BidEventKind::Withdraw);
        tx.commit().await.unwrap();
        let db = store.read();
        assert!(bids::list_submitted(db, assignment.id).await.unwrap().is_empty());
        let stored = bids::find(db, assignment.id, BIDDER).await.unwrap().unwrap();
        assert_eq!(stored.envelope.status, BidStatus::Withdrawn);
        assert!(stored.quality.ciphertext.is_empty() && stored.price.enc.is_empty());
        // It can be submitted again.
        let tx = begin(&store).await;
        assert_eq!(bids::submit(&tx, &bid(assignment.id, 2), noon()).await.unwrap().seq, 3);
        tx.commit().await.unwrap();
        assert_eq!(bids::count_submitted(db, &[assignment.id]).await.unwrap()[&assignment.id], 1);
    }

    async fn the_deadline_is_too_late_and_an_opened_assignment_takes_nothing(store: Store) {
        let assignment = open_assignment(&store).await;
        let deadline = assignment.dates.deadline;
        let last = domain::Instant::from_millis(deadline.as_millis() - 1).unwrap();
        let tx = begin(&store).await;
        assert!(matches!(bids::submit(&tx, &bid(assignment.id, 1), deadline).await, Err(BidError::NotOpen)));
        assert!(matches!(bids::submit(&tx, &bid(assignment.id, 1), noon().plus_days(-2)).await, Err(BidError::NotOpen)));
        assert!(matches!(bids::submit(&tx, &bid(AssignmentId::generate(), 1), noon()).await, Err(BidError::NoAssignment)));
        bids::submit(&tx, &bid(assignment.id, 1), last).await.unwrap();
        tx.commit().await.unwrap();
        let tx = store.write(Actor::System, deadline).await.unwrap();
        assert!(assignments::mark_opened(&tx, assignment.id).await.unwrap());
        tx.commit().await.unwrap();
        let opened = bids::list_submitted(store.read(), assignment.id).await.unwrap();
        assert_eq!(opened[0].envelope.status, BidStatus::Opened);
        let tx = begin(&store).await;
        assert!(matches!(bids::submit(&tx, &bid(assignment.id, 2), last).await, Err(BidError::NotOpen)));
    }

    async fn a_draft_is_saved_over_the_version_that_was_read(store: Store) {
        assert!(!bids::any_sealed_rows(store.read()).await.unwrap());
        let assignment = open_assignment(&store).await;
        let new = draft(assignment.id, 0);
        let tx = begin(&store).await;
        assert_eq!(bids::save_draft(&tx, &new).await.unwrap(), 1);
        tx.commit().await.unwrap();
        let stored = bids::find_draft(store.read(), assignment.id, BIDDER).await.unwrap().unwrap();
        assert!(stored == BidDraft { version: 1, ..new.clone() });
        let heads = bids::list_drafts(store.read(), &[(assignment.id, BIDDER.to_owned()), (assignment.id, "other".to_owned())]).await.unwrap();
        assert_eq!(heads, [bids::DraftHead { assignment: assignment.id, updated_at: noon() }]);
        let tx = begin(&store).await;
        assert_eq!(bids::save_draft(&tx, &BidDraft { ciphertext: vec![9], ..stored.clone() }).await.unwrap(), 2);
        assert!(matches!(bids::save_draft(&tx, &stored).await, Err(StoreError::Stale)));
        tx.commit().await.unwrap();
        let tx = begin(&store).await;
        assert!(matches!(bids::save_draft(&tx, &draft(assignment.id, 0)).await, Err(StoreError::Conflict(_))), "one draft per bidder");
        drop(tx);
        assert!(bids::any_sealed_rows(store.read()).await.unwrap());
        assert_eq!(bids::sealed_key_versions(store.read()).await.unwrap().into_iter().collect::<Vec<_>>(), ["k1"]);
        let tx = begin(&store).await;
        assert!(bids::delete_draft(&tx, assignment.id, BIDDER).await.unwrap());
        assert!(!bids::delete_draft(&tx, assignment.id, BIDDER).await.unwrap());
        tx.commit().await.unwrap();
        assert!(bids::find_draft(store.read(), assignment.id, BIDDER).await.unwrap().is_none());
    }
}
