#![doc = include_str!("../README.md")]

mod file;
mod log;
mod merkle;
mod signing;
mod verify;

pub use file::{Completed, Entry, Event, Head, Opening, Receipt, SignedHead, commitment};
pub use log::{Log, Logged, public_keys, signing_key};
pub use merkle::{Hash, leaf_hash, path, root, root_of_path};
pub use signing::{PublicKey, SigningKey};
pub use verify::{Proven, VerifyError, verify, verify_head};
