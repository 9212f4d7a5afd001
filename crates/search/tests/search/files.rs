use crate::support::{ask, fixture, id, supplier};
use search::{Change, Error, Kind, Search};
use std::{fs, path::Path};

fn firm(number: u64) -> Change {
    Change::Upsert(supplier(number, &format!("Firm {number}"), "en", "Bicycle repair", &["cpv:50000000"]).into())
}

fn total(search: &Search) -> u64 {
    search.search(&ask(Kind::Supplier, "en", "")).unwrap().total
}

#[test]
fn a_deleted_document_is_gone_and_an_updated_one_is_there_once() {
    let found = fixture((1..=3).map(|number| supplier(number, "Firm", "en", "Bicycle repair", &[])));
    found
        .search
        .apply([
            Change::Delete(id(2)),
            Change::Upsert(supplier(3, "Other", "en", "Piano tuning", &[]).into()),
        ])
        .unwrap();
    assert_eq!(total(&found.search), 3, "nothing changes before the commit");
    found.search.commit(2).unwrap();
    assert_eq!(found.suppliers("en", "bicycle"), ["1"]);
    assert_eq!(found.suppliers("en", "piano"), ["3"]);
    assert_eq!(
        (
            total(&found.search),
            found.search.len(Kind::Supplier).unwrap(),
            found.search.len(Kind::Lot).unwrap()
        ),
        (2, 2, 0)
    );
}

#[test]
fn what_was_committed_is_there_after_a_restart_with_its_cursor() {
    let dir = tempfile::tempdir().unwrap();
    let search = Search::open(dir.path()).unwrap();
    assert!(search.needs_rebuild());
    assert_eq!(search.rebuild([], 40).unwrap(), 0);
    assert!(!search.needs_rebuild());
    search.apply([firm(1), firm(2)]).unwrap();
    search.commit(41).unwrap();
    search.apply([firm(3)]).unwrap();
    drop(search);
    let search = Search::open(dir.path()).unwrap();
    assert!(!search.needs_rebuild());
    assert_eq!((total(&search), search.cursor()), (2, 41));
}

#[test]
fn an_index_that_was_never_filled_is_not_taken_for_one() {
    let dir = tempfile::tempdir().unwrap();
    let search = Search::open(dir.path()).unwrap();
    search.apply([firm(1)]).unwrap();
    search.commit(5).unwrap();
    drop(search);
    let search = Search::open(dir.path()).unwrap();
    assert!(search.needs_rebuild());
    assert_eq!((total(&search), search.cursor()), (0, 0));
}

#[test]
fn one_writes_and_others_read() {
    let found = fixture([supplier(1, "Firm", "en", "Bicycle repair", &[])]);
    match Search::open(found.dir.path()) {
        Err(Error::Locked { holder, .. }) => assert_eq!(holder, format!("process {}", std::process::id())),
        other => panic!("{other:?}"),
    }
    let reader = Search::open_reader(found.dir.path()).unwrap();
    assert_eq!(total(&reader), 1);
    assert!(matches!(reader.commit(3), Err(Error::ReadOnly)));
    assert!(matches!(reader.rebuild([], 3), Err(Error::ReadOnly)));
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(Search::open_reader(empty.path()), Err(Error::Missing(_))));
}

#[test]
fn a_rebuild_serves_the_old_until_it_swaps() {
    let found = fixture((1..=3).map(|number| supplier(number, "Old", "en", "Bicycle repair", &[])));
    let mut rebuild = found.search.start_rebuild().unwrap();
    rebuild.add(supplier(9, "New", "en", "Bicycle repair", &[]).into()).unwrap();
    found.search.apply([firm(4)]).unwrap();
    found.search.commit(8).unwrap();
    assert_eq!(total(&found.search), 4);
    assert_eq!(rebuild.finish(7).unwrap(), 1);
    assert_eq!(
        (total(&found.search), found.search.cursor()),
        (1, 7),
        "the follower goes on from 7 and brings 4 again"
    );
    found.search.apply([firm(4)]).unwrap();
    found.search.commit(8).unwrap();
    assert_eq!(total(&found.search), 2);
    let home = home(found.dir.path());
    assert_eq!(
        fs::read_dir(home)
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().path().is_dir())
            .count(),
        1
    );
}

#[test]
fn a_rebuild_that_is_given_up_changes_nothing() {
    let found = fixture([supplier(1, "Old", "en", "Bicycle repair", &[])]);
    let mut rebuild = found.search.start_rebuild().unwrap();
    rebuild.add(supplier(9, "New", "en", "Bicycle repair", &[]).into()).unwrap();
    drop(rebuild);
    let dir = found.dir;
    drop(found.search);
    assert_eq!(total(&Search::open(dir.path()).unwrap()), 1);
}

/// The directory of the only version in an index.
fn home(root: &Path) -> std::path::PathBuf {
    fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.is_dir())
        .unwrap()
}

fn files(root: &Path) -> Vec<std::path::PathBuf> {
    let generation = fs::read_dir(home(root))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.is_dir())
        .unwrap();
    fs::read_dir(generation).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn a_damaged_index_is_noticed_and_rebuilt() {
    type Damage = fn(&Path);
    let flip: Damage = |path| {
        let mut bytes = fs::read(path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0xff;
        fs::write(path, bytes).unwrap();
    };
    let cut: Damage = |path| fs::File::options().write(true).open(path).unwrap().set_len(3).unwrap();
    let remove: Damage = |path| fs::remove_file(path).unwrap();
    for (what, damage) in [("flip", flip), ("cut", cut), ("remove", remove)] {
        for end in [".term", ".store", ".idx", ".pos", ".fast", ".fieldnorm", "meta.json"] {
            let found = fixture((1..=30).map(|number| supplier(number, "Firm", "en", "Bicycle repair", &[])));
            let (search, dir) = (found.search, found.dir);
            drop(search);
            let files = files(dir.path());
            let file = files
                .iter()
                .find(|path| path.to_string_lossy().ends_with(end))
                .unwrap_or_else(|| panic!("no {end} in {files:?}"));
            damage(file);
            let search = Search::open(dir.path()).unwrap();
            assert!(search.needs_rebuild(), "{what} {end}");
            search
                .rebuild([supplier(1, "Firm", "en", "Bicycle repair", &[]).into()], 3)
                .unwrap();
            assert_eq!((total(&search), search.cursor()), (1, 3));
        }
    }
}

#[test]
fn a_pointer_that_leads_nowhere_is_noticed() {
    let unknown = "0190".repeat(8);
    for said in ["", "nowhere", "../..", unknown.as_str()] {
        let found = fixture([supplier(1, "Firm", "en", "Bicycle repair", &[])]);
        let (search, dir) = (found.search, found.dir);
        drop(search);
        fs::write(home(dir.path()).join("current"), said).unwrap();
        let search = Search::open(dir.path()).unwrap();
        assert!(search.needs_rebuild() && total(&search) == 0, "{said}");
    }
}

/// The follower's way: what is after the cursor, in batches, each committed with its last number.
#[test]
fn a_follower_that_is_cut_off_at_any_point_ends_where_one_that_is_not_does() {
    let outbox: Vec<Change> = (0..40_u64)
        .map(|number| match number % 4 {
            3 => Change::Delete(id(number / 2)),
            _ => firm(number % 9),
        })
        .collect();
    let follow = |search: &Search, until: usize| {
        let from = usize::try_from(search.cursor()).unwrap();
        for batch in (from..until).collect::<Vec<_>>().chunks(3) {
            search.apply(batch.iter().map(|place| outbox[*place].clone())).unwrap();
            search.commit(batch[batch.len() - 1] as i64 + 1).unwrap();
        }
    };
    let all = |search: &Search| {
        let page = search.search(&ask(Kind::Supplier, "en", "")).unwrap();
        page.hits.iter().map(|hit| (hit.id, hit.title.clone())).collect::<Vec<_>>()
    };
    let dir = tempfile::tempdir().unwrap();
    let search = Search::open(dir.path()).unwrap();
    search.rebuild([], 0).unwrap();
    follow(&search, outbox.len());
    let expected = all(&search);
    assert!(!expected.is_empty());
    // At each place of a batch of three, in turn.
    for cut in (0..outbox.len()).step_by(4) {
        let dir = tempfile::tempdir().unwrap();
        let search = Search::open(dir.path()).unwrap();
        search.rebuild([], 0).unwrap();
        follow(&search, cut);
        // Handed over and never committed.
        search.apply(outbox[cut..].iter().take(2).cloned()).unwrap();
        drop(search);
        let search = Search::open(dir.path()).unwrap();
        assert_eq!((search.needs_rebuild(), search.cursor()), (false, cut as i64));
        follow(&search, outbox.len());
        assert_eq!(all(&search), expected, "cut at {cut}");
    }
}

#[test]
fn an_index_of_another_version_is_left_alone_and_removed_after_the_rebuild() {
    let dir = tempfile::tempdir().unwrap();
    let old = dir.path().join("0123456789abcdef");
    fs::create_dir_all(&old).unwrap();
    fs::write(old.join("current"), "whatever").unwrap();
    let search = Search::open(dir.path()).unwrap();
    assert!(search.needs_rebuild() && old.exists());
    search.rebuild([], 0).unwrap();
    assert!(!old.exists());
}
