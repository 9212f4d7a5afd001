//! The tables are read at first use: that must not be felt.

use std::time::{Duration, Instant};

use codelists::{CpvCode, capabilities, cpv, nuts};

/// About 20 ms without optimisation, a few with; the limit is wide, for a busy machine.
#[test]
fn the_first_use_is_quick() {
    let start = Instant::now();
    let label = CpvCode::parse("72000000").unwrap().label("nl");
    let sizes = (cpv::all().len(), nuts::all().count(), capabilities::all().len());
    let took = start.elapsed();
    println!("first use: {took:?}");
    let start = Instant::now();
    cpv::search("diensten", "nl", 10);
    let first = start.elapsed();
    let start = Instant::now();
    cpv::search("software ontwikkeling", "nl", 10);
    println!("first search: {first:?}, second: {:?}", start.elapsed());
    assert!(label.is_some() && sizes.0 == 9_454 && sizes.1 > 2_000 && sizes.2 >= 150);
    assert!(took < Duration::from_secs(1), "{took:?}");
}
