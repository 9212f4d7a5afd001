//! What a receipt proves to who has nothing but it and the published key.

use crate::{
    PublicKey,
    file::{Head, Receipt, SignedHead, commitment, from_file},
    merkle::root_of_path,
};

/// Why a receipt proves nothing.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    #[error("this is not a receipt as it was given out: {0}")]
    NotAReceipt(serde_json::Error),
    #[error("this is not a tree head as it was given out: {0}")]
    NotAHead(serde_json::Error),
    #[error("it is signed with key {0}, which is not among the keys given")]
    UnknownKey(String),
    #[error("the signature of the receipt is wrong")]
    BadSignature,
    #[error("the signature of the tree head is wrong")]
    BadHeadSignature,
    #[error("the hash of the sealed bid and the salt are not those of the entry")]
    BadCommitment,
    #[error("arrival {arrived} is not before the deadline {deadline}")]
    Late { arrived: String, deadline: String },
    #[error("the tree head is of another assignment")]
    HeadOfAnother,
    #[error("the path from the entry does not lead to the tree head")]
    PathLeadsElsewhere,
    #[error("the receipt was given out before closing: get it again now that the tree head is published")]
    NotCompleted,
    #[error("the tree head given is not the one in the receipt")]
    OtherHead,
}

/// What is proven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proven {
    pub receipt: Receipt,
    /// That the entry is in the log with this head, too; `None`: signature and time only.
    pub head: Option<Head>,
}

/// Checks a receipt against the published keys, and against a tree head that somebody got elsewhere.
///
/// # Errors
/// With the first thing that is wrong.
pub fn verify(receipt: &[u8], keys: &[PublicKey], head: Option<&[u8]>) -> Result<Proven, VerifyError> {
    let receipt: Receipt = from_file(receipt).map_err(VerifyError::NotAReceipt)?;
    let entry = &receipt.entry;
    if !key(keys, &receipt.key)?.is_signed(&entry.bytes(), &receipt.signature) {
        return Err(VerifyError::BadSignature);
    }
    if commitment(&receipt.opening) != entry.commitment {
        return Err(VerifyError::BadCommitment);
    }
    if entry.arrived >= entry.deadline {
        return Err(VerifyError::Late {
            arrived: entry.arrived.to_string(),
            deadline: entry.deadline.to_string(),
        });
    }
    let given = head.map(|head| verify_head(head, keys)).transpose()?;
    let Some(completed) = &receipt.completed else {
        return match given {
            Some(_) => Err(VerifyError::NotCompleted),
            None => Ok(Proven { receipt, head: None }),
        };
    };
    signed(&completed.head, keys)?;
    let head = completed.head.head.clone();
    if let Some(given) = given {
        if given.assignment != entry.assignment {
            return Err(VerifyError::HeadOfAnother);
        }
        if given != head {
            return Err(VerifyError::OtherHead);
        }
    }
    if (head.assignment, head.number) != (entry.assignment, entry.number) {
        return Err(VerifyError::HeadOfAnother);
    }
    let index = entry.seq.checked_sub(1).ok_or(VerifyError::PathLeadsElsewhere)?;
    if root_of_path(entry.leaf(), index, head.size, &completed.path) != Some(head.root) {
        return Err(VerifyError::PathLeadsElsewhere);
    }
    Ok(Proven { receipt, head: Some(head) })
}

/// Checks a published tree head.
///
/// # Errors
/// With the first thing that is wrong.
pub fn verify_head(head: &[u8], keys: &[PublicKey]) -> Result<Head, VerifyError> {
    let head: SignedHead = from_file(head).map_err(VerifyError::NotAHead)?;
    signed(&head, keys)?;
    Ok(head.head)
}

fn signed(head: &SignedHead, keys: &[PublicKey]) -> Result<(), VerifyError> {
    if key(keys, &head.key)?.is_signed(&head.head.bytes(), &head.signature) {
        Ok(())
    } else {
        Err(VerifyError::BadHeadSignature)
    }
}

fn key<'a>(keys: &'a [PublicKey], id: &str) -> Result<&'a PublicKey, VerifyError> {
    keys.iter()
        .find(|key| key.id() == id)
        .ok_or_else(|| VerifyError::UnknownKey(id.to_owned()))
}
