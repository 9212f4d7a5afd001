//! What somebody typed, by the name of the input.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Dotted names: `title.nl`, `lot.1.title.nl`, `lot.1.ceiling`, `outcome.2.indicator.fr`. Groups are numbered from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fields(pub BTreeMap<String, String>);

/// No form has more groups of a kind; names with higher numbers are kept and not read.
const MAX_GROUP: u32 = 999;

impl Fields {
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }
    /// Without white space at both ends; empty for what is not there.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |text| text.trim())
    }
    /// As typed; empty for what is not there.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
    pub fn set(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.0.insert(name.into(), text.into());
    }
    #[must_use]
    pub fn is_blank(&self, name: &str) -> bool {
        self.get(name).is_empty()
    }
    /// Ticked or "yes": anything but empty, `no`, `false`, `off`, `0`.
    #[must_use]
    pub fn is_yes(&self, name: &str) -> bool {
        !matches!(self.get(name), "" | "no" | "false" | "off" | "0")
    }
    /// A part of a composed input: `deadline.day`, or `deadline-day` as date inputs name it.
    #[must_use]
    pub fn part(&self, name: &str, part: &str) -> &str {
        match self.get(&format!("{name}.{part}")) {
            "" => self.get(&format!("{name}-{part}")),
            text => text,
        }
    }
    /// Takes what was posted over what was there. A page posts its own fields only; the others stay.
    pub fn merge(&mut self, posted: Self) {
        self.0.extend(posted.0);
    }
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }
    /// `(language, text)` of `prefix.<language>` where something is typed.
    pub fn languages<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let start = format!("{prefix}.");
        self.0
            .range(start.clone()..)
            .take_while(move |(name, _)| name.starts_with(&start))
            .filter_map(move |(name, text)| Some((name.get(prefix.len() + 1..)?, text.trim())))
            .filter(|(lang, text)| !lang.contains('.') && !text.is_empty())
    }
    /// The items of a list field: one a line, or separated by `;`.
    pub fn list(&self, name: &str) -> impl Iterator<Item = &str> {
        self.raw(name).split(['\n', ';']).map(str::trim).filter(|item| !item.is_empty())
    }
    /// The numbers of the groups `prefix.<n>.…`, ascending; gaps are allowed.
    #[must_use]
    pub fn groups(&self, prefix: &str) -> Vec<u32> {
        let numbers: BTreeSet<u32> = self
            .0
            .keys()
            .filter_map(|name| Self::group_of(name, prefix))
            .map(|(n, _)| n)
            .collect();
        numbers.into_iter().collect()
    }
    /// The groups in which something is typed.
    #[must_use]
    pub fn filled_groups(&self, prefix: &str) -> Vec<u32> {
        let is_filled = |n: &u32| {
            let start = format!("{prefix}.{n}.");
            self.0
                .iter()
                .any(|(name, text)| name.starts_with(&start) && !text.trim().is_empty())
        };
        self.groups(prefix).into_iter().filter(is_filled).collect()
    }
    /// `lot.3.title.nl` with prefix `lot` → `(3, "title.nl")`. `lot.03.…` is not a group: two names for one would be.
    fn group_of<'a>(name: &'a str, prefix: &str) -> Option<(u32, &'a str)> {
        let (number, rest) = name.strip_prefix(prefix)?.strip_prefix('.')?.split_once('.')?;
        if number.starts_with(['0', '+']) {
            return None;
        }
        number.parse().ok().filter(|n| *n <= MAX_GROUP).map(|n| (n, rest))
    }
    /// Makes room for an empty group `at` (from 1) by moving it and those after it one up, and gives it `marker` as an empty field so
    /// that it exists: `insert_group("lot", 2, "ceiling")`.
    pub fn insert_group(&mut self, prefix: &str, at: u32, marker: &str) {
        self.renumber(prefix, |n| Some(if n >= at { n.saturating_add(1) } else { n }));
        self.set(format!("{prefix}.{}.{marker}", at.clamp(1, MAX_GROUP)), "");
    }
    /// An empty group after the last one; its number.
    pub fn append_group(&mut self, prefix: &str, marker: &str) -> u32 {
        let number = self.groups(prefix).last().map_or(1, |last| last.saturating_add(1)).min(MAX_GROUP);
        self.0.entry(format!("{prefix}.{number}.{marker}")).or_default();
        number
    }
    /// Removes a group and moves those after it one down.
    pub fn remove_group(&mut self, prefix: &str, number: u32) {
        self.renumber(prefix, |n| match n.cmp(&number) {
            std::cmp::Ordering::Less => Some(n),
            std::cmp::Ordering::Equal => None,
            std::cmp::Ordering::Greater => Some(n - 1),
        });
    }
    /// Two groups change places.
    pub fn swap_groups(&mut self, prefix: &str, one: u32, other: u32) {
        self.renumber(prefix, |n| {
            Some(match n {
                _ if n == one => other,
                _ if n == other => one,
                _ => n,
            })
        });
    }
    /// Numbers the groups 1, 2, 3, … in their order.
    pub fn close_gaps(&mut self, prefix: &str) {
        let numbers = self.groups(prefix);
        self.renumber(prefix, |n| numbers.binary_search(&n).ok().and_then(|i| u32::try_from(i + 1).ok()));
    }
    /// A group that would be numbered above the most there can be keeps its number.
    fn renumber(&mut self, prefix: &str, new: impl Fn(u32) -> Option<u32>) {
        let old = std::mem::take(&mut self.0);
        for (name, text) in old {
            match Self::group_of(&name, prefix) {
                None => {
                    self.0.insert(name, text);
                }
                Some((number, rest)) => {
                    if let Some(number) = new(number) {
                        let number = number.min(MAX_GROUP);
                        self.0.insert(format!("{prefix}.{number}.{rest}"), text);
                    }
                }
            }
        }
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Fields {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(name, text)| (name.into(), text.into())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lots() -> Fields {
        Fields::from_iter([
            ("title.nl", "x"),
            ("lot.1.a", "1"),
            ("lot.2.a", "2"),
            ("lot.10.a", "10"),
            ("lot.10.t.nl", "t"),
            ("lots.1.a", "no"),
        ])
    }

    #[test]
    fn groups_are_in_the_order_of_their_numbers() {
        assert_eq!(lots().groups("lot"), [1, 2, 10]);
        let odd = Fields::from_iter([
            ("lot.0.a", ""),
            ("lot.01.a", ""),
            ("lot.x.a", ""),
            ("lot.4294967296.a", ""),
            ("lot.3", ""),
        ]);
        assert!(odd.groups("lot").is_empty());
    }

    #[test]
    fn groups_move_when_one_comes_or_goes() {
        let mut fields = lots();
        fields.remove_group("lot", 1);
        assert_eq!(fields.groups("lot"), [1, 9]);
        assert_eq!(
            (fields.get("lot.1.a"), fields.get("lot.9.t.nl"), fields.get("lots.1.a")),
            ("2", "t", "no")
        );
        fields.close_gaps("lot");
        assert_eq!(fields.groups("lot"), [1, 2]);
        fields.insert_group("lot", 1, "ceiling");
        assert_eq!(
            (fields.get("lot.2.a"), fields.get("lot.3.a"), fields.groups("lot").len()),
            ("2", "10", 3)
        );
        assert_eq!(fields.append_group("lot", "ceiling"), 4);
        assert_eq!(fields.filled_groups("lot"), [2, 3]);
    }

    #[test]
    fn groups_change_places_whole() {
        let mut fields = lots();
        fields.swap_groups("lot", 10, 1);
        assert_eq!(
            (
                fields.get("lot.1.a"),
                fields.get("lot.1.t.nl"),
                fields.get("lot.2.a"),
                fields.get("lot.10.a")
            ),
            ("10", "t", "2", "1")
        );
        assert!(!fields.0.contains_key("lot.10.t.nl"));
        fields.swap_groups("lot", 1, 10);
        assert_eq!(fields, lots());
    }

    #[test]
    fn readers() {
        let fields = Fields::from_iter([
            ("t.nl", " Nee "),
            ("t.fr", ""),
            ("t.x.y", "z"),
            ("codes", "a\r\n b;;c "),
            ("d-day", "4"),
            ("tick", "on"),
        ]);
        assert_eq!(fields.languages("t").collect::<Vec<_>>(), [("nl", "Nee")]);
        assert_eq!(fields.list("codes").collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(
            (fields.part("d", "day"), fields.raw("t.nl"), fields.is_yes("tick")),
            ("4", " Nee ", true)
        );
        let json = serde_json::to_string(&fields).unwrap();
        assert!(json.starts_with("{\"codes\":"));
        assert_eq!(serde_json::from_str::<Fields>(&json).unwrap(), fields);
    }

    proptest! {
        #[test]
        fn removing_what_was_inserted_changes_nothing(
            names in prop::collection::btree_map("(lot|outcome)\\.[1-9][0-9]?\\.[ab]|[a-z.0-9]{0,12}", ".{0,3}", 0..12),
            at in 1_u32..120,
        ) {
            let before = Fields(names);
            let mut fields = before.clone();
            fields.insert_group("lot", at, "new");
            fields.remove_group("lot", at);
            prop_assert_eq!(&fields, &before);
            fields.close_gaps("lot");
            let count = u32::try_from(fields.groups("lot").len()).unwrap();
            prop_assert_eq!(fields.groups("lot"), (1..=count).collect::<Vec<_>>());
            prop_assert_eq!(fields.0.len(), before.0.len(), "nothing typed is lost");
        }
        #[test]
        fn any_name_is_safe(name in ".{0,20}", at in any::<u32>()) {
            let mut fields = Fields::from_iter([(name, "x")]);
            fields.insert_group("lot", at, "a");
            fields.remove_group("lot", at);
            fields.append_group("lot", "a");
        }
    }
}
