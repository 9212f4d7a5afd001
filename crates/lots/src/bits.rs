//! Sets of firms: a bit each.

pub(crate) type Bits = Box<[u64]>;

pub(crate) fn none(words: usize) -> Bits {
    vec![0; words].into_boxed_slice()
}

pub(crate) fn set(bits: &mut [u64], at: usize) {
    bits[at / 64] |= 1 << (at % 64);
}

pub(crate) fn has(bits: &[u64], at: usize) -> bool {
    bits[at / 64] & (1 << (at % 64)) != 0
}

pub(crate) fn and(bits: &mut [u64], other: &[u64]) {
    bits.iter_mut().zip(other).for_each(|(word, other)| *word &= other);
}

pub(crate) fn or(bits: &mut [u64], other: &[u64]) {
    bits.iter_mut().zip(other).for_each(|(word, other)| *word |= other);
}

pub(crate) fn count(bits: &[u64]) -> u32 {
    bits.iter().map(|word| word.count_ones()).sum()
}

pub(crate) fn first(bits: &[u64]) -> Option<usize> {
    let at = bits.iter().position(|word| *word != 0)?;
    Some(at * 64 + bits[at].trailing_zeros() as usize)
}

/// The first after `after`.
pub(crate) fn next(bits: &[u64], after: usize) -> Option<usize> {
    let at = after + 1;
    let word = at / 64;
    let rest = bits.get(word)? & (u64::MAX << (at % 64));
    if rest != 0 {
        return Some(word * 64 + rest.trailing_zeros() as usize);
    }
    let further = bits[word + 1..].iter().position(|word| *word != 0)? + word + 1;
    Some(further * 64 + bits[further].trailing_zeros() as usize)
}

/// How many of the first `end`.
pub(crate) fn count_before(bits: &[u64], end: usize) -> u32 {
    let (whole, part) = (end / 64, end % 64);
    let last = if part == 0 {
        0
    } else {
        (bits[whole] & !(u64::MAX << part)).count_ones()
    };
    count(&bits[..whole]) + last
}

/// How many of the first `end` are in both.
pub(crate) fn count_both_before(a: &[u64], b: &[u64], end: usize) -> u32 {
    let (whole, part) = (end / 64, end % 64);
    let last = if part == 0 {
        0
    } else {
        (a[whole] & b[whole] & !(u64::MAX << part)).count_ones()
    };
    a[..whole].iter().zip(&b[..whole]).map(|(a, b)| (a & b).count_ones()).sum::<u32>() + last
}

/// Takes the first `end` out.
pub(crate) fn clear_before(bits: &mut [u64], other: &[u64], end: usize) {
    let (whole, part) = (end / 64, end % 64);
    bits[..whole].iter_mut().zip(other).for_each(|(word, other)| *word &= !other);
    if part != 0 {
        bits[whole] &= !(other[whole] & !(u64::MAX << part));
    }
}

/// Adds those of the first `end` of the other.
pub(crate) fn or_before(bits: &mut [u64], other: &[u64], end: usize) {
    let (whole, part) = (end / 64, end % 64);
    bits[..whole].iter_mut().zip(other).for_each(|(word, other)| *word |= other);
    if part != 0 {
        bits[whole] |= other[whole] & !(u64::MAX << part);
    }
}
