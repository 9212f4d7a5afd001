//! Bids between the page and the store: what is sealed on the way in, and opened after the deadline.

use crate::state::AppState;
use anyhow::{Context, Result, bail};
use domain::{
    AssignmentId, BidId, Instant, SupplierId,
    assignment::{Assignment, Route},
    bid::{BidEnvelope, BidStatus, IdentityPart, PricePart, QualityPart},
    draft::Fields,
};
use seal::{KeyFile, OpeningKey, OpeningPublic, Part, SealedPart, Wrapped, canonical_json};
use serde::{Serialize, de::DeserializeOwned};
use std::collections::HashSet;
use store::{
    ConnectionTrait, WriteTx,
    assignments::StoredOpeningKey,
    bids::{BidDraft, SealedBid, SealedBytes},
};

/// A bid as it is edited: decrypted for its own firm only.
#[derive(Clone)]
pub struct OpenDraft {
    pub id: BidId,
    pub fields: Fields,
    /// 0 for one that was never saved.
    pub version: i64,
    pub updated_at: Option<Instant>,
}

/// A bid after opening, decrypted on read.
#[derive(Clone, Debug)]
pub struct OpenedBid {
    pub id: BidId,
    pub arrived_at: Option<Instant>,
    pub quality: QualityPart,
    pub identity: IdentityPart,
    pub price: PricePart,
}

/// The name under which a firm bids on an assignment until opening: HMAC of both under the key file.
#[must_use]
pub fn bidder(keys: &KeyFile, assignment: AssignmentId, supplier: SupplierId) -> String {
    keys.uniqueness(assignment.uuid(), supplier.uuid())
}

/// The key pair that bids on a new assignment are sealed to, its private half wrapped.
pub fn new_opening_key(keys: &KeyFile, assignment: AssignmentId) -> Result<StoredOpeningKey> {
    let key = OpeningKey::generate()?;
    let wrapped = keys.wrap_opening_key(&key, assignment.uuid())?;
    Ok(StoredOpeningKey {
        public: key.public().to_bytes().to_vec(),
        private_wrapped: wrapped.bytes,
        key_version: wrapped.key_version,
    })
}

pub async fn find_draft(keys: &KeyFile, db: &impl ConnectionTrait, assignment: AssignmentId, supplier: SupplierId) -> Result<OpenDraft> {
    let Some(draft) = store::bids::find_draft(db, assignment, &bidder(keys, assignment, supplier)).await? else {
        return Ok(OpenDraft {
            id: BidId::generate(),
            fields: Fields::default(),
            version: 0,
            updated_at: None,
        });
    };
    let wrapped = Wrapped {
        key_version: draft.key_version,
        bytes: draft.wrapped_key,
    };
    let key = keys.unwrap_draft_key(&wrapped, draft.id.uuid())?;
    let plain = seal::decrypt_draft(&key, draft.id.uuid(), FIELDS, &draft.ciphertext)?;
    Ok(OpenDraft {
        id: draft.id,
        fields: serde_json::from_slice(&plain)?,
        version: draft.version,
        updated_at: Some(draft.updated_at),
    })
}

/// What of a draft its key encrypts.
const FIELDS: &str = "fields";

/// Saves under a fresh key each time. [`store::StoreError::Stale`] where somebody else of the firm saved in between.
pub async fn save_draft(
    keys: &KeyFile,
    tx: &WriteTx,
    assignment: AssignmentId,
    supplier: SupplierId,
    draft: &OpenDraft,
) -> Result<i64, store::StoreError> {
    let sealed = encrypt(keys, draft).map_err(store::StoreError::Unknown)?;
    let row = BidDraft {
        id: draft.id,
        assignment,
        bidder: bidder(keys, assignment, supplier),
        wrapped_key: sealed.0.bytes,
        key_version: sealed.0.key_version,
        ciphertext: sealed.1,
        version: draft.version,
        updated_at: tx.now(),
    };
    store::bids::save_draft(tx, &row).await
}

fn encrypt(keys: &KeyFile, draft: &OpenDraft) -> Result<(Wrapped, Vec<u8>)> {
    let key = seal::new_draft_key()?;
    let wrapped = keys.wrap_draft_key(&key, draft.id.uuid())?;
    let ciphertext = seal::encrypt_draft(&key, draft.id.uuid(), FIELDS, &serde_json::to_vec(&draft.fields)?)?;
    Ok((wrapped, ciphertext))
}

/// Seals the three parts to the assignment's opening key.
pub fn seal_bid(
    key: &StoredOpeningKey,
    envelope: BidEnvelope,
    quality: &QualityPart,
    identity: &IdentityPart,
    price: PricePart,
) -> Result<SealedBid> {
    let public = OpeningPublic::from_bytes(&key.public)?;
    let (assignment, id) = (envelope.assignment.uuid(), envelope.id.uuid());
    let seal_one = |part: Part, bytes: Vec<u8>| -> Result<SealedBytes> {
        let sealed = seal::seal_part(&public, part, assignment, id, &bytes)?;
        Ok(SealedBytes {
            enc: sealed.enc,
            ciphertext: sealed.ciphertext,
        })
    };
    Ok(SealedBid {
        quality: seal_one(Part::Quality, canonical(quality)?)?,
        identity: seal_one(Part::Identity, canonical(identity)?)?,
        price: seal_one(Part::Price, canonical(&price)?)?,
        envelope,
    })
}

/// The envelope of a bid that is being submitted.
#[must_use]
pub fn envelope(keys: &KeyFile, id: BidId, assignment: AssignmentId, supplier: SupplierId, arrived_at: Instant) -> BidEnvelope {
    BidEnvelope {
        id,
        assignment,
        bidder: bidder(keys, assignment, supplier),
        status: BidStatus::Submitted,
        arrived_at: Some(arrived_at),
    }
}

fn canonical<T: Serialize>(part: &T) -> Result<Vec<u8>> {
    Ok(canonical_json(&serde_json::to_value(part)?)?)
}

/// Every bid of an assignment whose opening is recorded. Before that nothing opens, whoever asks.
pub async fn open_bids(state: &AppState, assignment: &Assignment) -> Result<Vec<OpenedBid>> {
    if assignment.opened_at.is_none() {
        bail!("before the opening is recorded nothing opens");
    }
    let bids = store::bids::list_submitted(state.store.read(), assignment.id).await?;
    if bids.is_empty() {
        return Ok(Vec::new());
    }
    let key = opening_key(state, assignment.id).await?;
    bids.iter().map(|bid| open_bid(&key, bid)).collect()
}

/// Before the opening: bids of firms that are not admitted to the lot at closing are left out, and what they say goes unread. How many.
pub async fn leave_out(state: &AppState, tx: &WriteTx, assignment: &Assignment) -> Result<usize> {
    let Route::CallOff { lot } = &assignment.route else {
        return Ok(0);
    };
    let admitted = store::admissions::list_admitted_at(tx, *lot, assignment.dates.deadline).await?;
    let known: HashSet<String> = admitted
        .iter()
        .map(|supplier| bidder(&state.keys, assignment.id, *supplier))
        .collect();
    Ok(store::bids::leave_out(tx, assignment.id, assignment.dates.deadline, |bidder| known.contains(bidder)).await?)
}

/// That every bid can be decrypted: asked by the closing job before it records the opening, so that damage shows to an operator then.
pub async fn prove_they_open(state: &AppState, assignment: AssignmentId, bids: &[SealedBid]) -> Result<()> {
    if bids.is_empty() {
        return Ok(());
    }
    let key = opening_key(state, assignment).await?;
    bids.iter().try_for_each(|bid| open_bid(&key, bid).map(|_| ()))
}

pub(crate) async fn opening_key(state: &AppState, assignment: AssignmentId) -> Result<OpeningKey> {
    let stored = store::assignments::find_opening_key(state.store.read(), assignment)
        .await?
        .context("the opening key is missing")?;
    let wrapped = Wrapped {
        key_version: stored.key_version,
        bytes: stored.private_wrapped,
    };
    Ok(state.keys.unwrap_opening_key(&wrapped, assignment.uuid())?)
}

fn open_bid(key: &OpeningKey, bid: &SealedBid) -> Result<OpenedBid> {
    let envelope = &bid.envelope;
    Ok(OpenedBid {
        id: envelope.id,
        arrived_at: envelope.arrived_at,
        quality: open_part(key, Part::Quality, envelope, &bid.quality)?,
        identity: open_part(key, Part::Identity, envelope, &bid.identity)?,
        price: open_part(key, Part::Price, envelope, &bid.price)?,
    })
}

fn open_part<T: DeserializeOwned>(key: &OpeningKey, part: Part, envelope: &BidEnvelope, sealed: &SealedBytes) -> Result<T> {
    let sealed = SealedPart {
        enc: sealed.enc.clone(),
        ciphertext: sealed.ciphertext.clone(),
    };
    let plain = seal::open_part(key, part, envelope.assignment.uuid(), envelope.id.uuid(), &sealed)
        .with_context(|| format!("bid {}, part {}", envelope.id, part.as_str()))?;
    Ok(serde_json::from_slice(&plain)?)
}
