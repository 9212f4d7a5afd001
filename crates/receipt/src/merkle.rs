//! The tree of RFC 6962, section 2.1, with SHA-256.

use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

/// A leaf and a node begin with different bytes, so that none can pass for the other.
#[must_use]
pub fn leaf_hash(leaf: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(leaf).finalize().into()
}

fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new()
        .chain_update([1])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

/// The root over the hashes of all leaves, in order; of none it is the hash of nothing.
#[must_use]
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            node_hash(&root(left), &root(right))
        }
    }
}

/// What is hashed with a leaf on the way up to the root, from the bottom; nothing for a leaf that is not there.
#[must_use]
pub fn path(leaves: &[Hash], index: usize) -> Vec<Hash> {
    if leaves.len() < 2 || index >= leaves.len() {
        return Vec::new();
    }
    let at = split(leaves.len());
    let (left, right) = leaves.split_at(at);
    let (mut below, beside) = if index < at {
        (path(left, index), root(right))
    } else {
        (path(right, index - at), root(left))
    };
    below.push(beside);
    below
}

/// The root to which a path leads from a leaf; `None` where the path is too short or too long for that place in a tree of that size.
#[must_use]
pub fn root_of_path(leaf: Hash, index: u64, size: u64, path: &[Hash]) -> Option<Hash> {
    if index >= size {
        return None;
    }
    if size == 1 {
        return path.is_empty().then_some(leaf);
    }
    let (beside, below) = path.split_last()?;
    let at = 1 << (63 - (size - 1).leading_zeros());
    Some(if index < at {
        node_hash(&root_of_path(leaf, index, at, below)?, beside)
    } else {
        node_hash(beside, &root_of_path(leaf, index - at, size - at, below)?)
    })
}

/// The largest power of two below a number of leaves above one.
fn split(leaves: usize) -> usize {
    leaves.next_power_of_two() / 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;

    fn leaves(count: u8) -> Vec<Hash> {
        (0..count).map(|n| leaf_hash(&[n])).collect()
    }

    /// The values of the reference implementation of Certificate Transparency.
    #[test]
    fn roots_are_those_of_certificate_transparency() {
        let inputs = [
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ];
        let leaves: Vec<Hash> = inputs
            .iter()
            .map(|hex| leaf_hash(&HEXLOWER.decode(hex.as_bytes()).unwrap()))
            .collect();
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        for (count, expected) in (1..).zip(roots) {
            assert_eq!(HEXLOWER.encode(&root(&leaves[..count])), expected, "{count} leaves");
        }
        assert_eq!(
            HEXLOWER.encode(&root(&[])),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    #[test]
    fn every_path_leads_to_the_root_and_from_its_own_place_only() {
        for count in 1..40 {
            let leaves = leaves(count);
            for (index, leaf) in leaves.iter().enumerate() {
                let path = path(&leaves, index);
                let lead = |index: usize, path: &[Hash]| root_of_path(*leaf, index as u64, u64::from(count), path);
                assert_eq!(lead(index, &path), Some(root(&leaves)));
                for other in (0..usize::from(count)).filter(|other| *other != index) {
                    assert_ne!(lead(other, &path), Some(root(&leaves)), "{index} as {other} of {count}");
                }
                let longer = [path.as_slice(), &[[7; 32]]].concat();
                assert_eq!(lead(index, &longer), None);
                if let Some((_, shorter)) = path.split_last() {
                    assert_ne!(lead(index, shorter), Some(root(&leaves)));
                }
            }
            assert_eq!(root_of_path(leaves[0], u64::from(count), u64::from(count), &[]), None);
        }
        assert_eq!(root_of_path([0; 32], 5, u64::MAX, &[]), None);
    }
}
