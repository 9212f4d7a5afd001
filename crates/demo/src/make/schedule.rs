//! Which agency launches what, and where it stands today.

use super::scenario::is_written_in;
use crate::{
    content::Content,
    days::{Days, on, plus, working},
    random::Random,
    text::Block,
};
use anyhow::{Context, Result};
use domain::{Instant, assignment::Dates, calendar};

/// Where an assignment stands on the day of loading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Planned,
    /// Open, and closing within a week.
    ClosingSoon,
    Open,
    /// Closed, and its bids were opened.
    Opened,
    /// The deadline has passed, the closing job has not come by.
    Closed,
    Cancelled,
}

pub struct Slot<'a> {
    /// As in the table of agencies.
    pub agency: &'static str,
    /// Id of the lot; `None` for a stand-alone one.
    pub lot: Option<&'static str>,
    pub scenario: &'a Block,
    pub variant: u8,
    pub stage: Stage,
}

/// How many an agency has in each stage: planned, closing soon, open, opened, closed, cancelled.
type Counts = [usize; 6];

const STAGES: [Stage; 6] = [
    Stage::Planned,
    Stage::ClosingSoon,
    Stage::Open,
    Stage::Opened,
    Stage::Closed,
    Stage::Cancelled,
];

/// Agencies that call off in their own framework.
const CALL_OFFS: [(&str, &str, Counts); 4] = [
    ("forms", "f1", [2, 3, 4, 5, 1, 1]),
    ("citydata", "f2", [2, 2, 3, 4, 0, 1]),
    ("trails", "f4", [2, 1, 2, 3, 0, 1]),
    ("depot", "f5", [1, 1, 3, 3, 1, 0]),
];

/// Agencies that launch on their own; those with the most languages choose first.
const STAND_ALONE: [(&str, Counts); 10] = [
    ("figures", [1, 1, 1, 1, 0, 0]),
    ("east", [1, 0, 1, 1, 0, 0]),
    ("rivers", [1, 1, 1, 1, 0, 0]),
    ("counters", [1, 0, 2, 1, 0, 0]),
    ("learning", [0, 1, 1, 1, 0, 1]),
    ("brooks", [1, 0, 1, 1, 0, 0]),
    ("cycling", [0, 1, 1, 1, 0, 1]),
    ("energy", [1, 0, 1, 1, 0, 1]),
    ("wilgerode", [0, 1, 1, 0, 0, 0]),
    ("valsaulnes", [1, 0, 0, 1, 0, 0]),
];

/// What the demo supplier has to find: an assignment to draft for, one it has bid on, one whose bids are opened.
pub const PINNED: [(&str, u8, Stage); 4] = [
    ("form-finish", 1, Stage::Open),
    ("barriers-removed", 1, Stage::ClosingSoon),
    ("form-finish", 2, Stage::Opened),
    ("letters-clear", 1, Stage::Open),
];

/// Scenario and variant.
type Pair<'a> = (&'a Block, u8);

/// Every assignment of the demo, without order. `languages` are those of an agency.
pub fn slots<'a>(content: &'a Content, languages: impl Fn(&str) -> Vec<String>, random: &mut Random) -> Result<Vec<Slot<'a>>> {
    let mut left: Vec<Pair<'a>> = content.scenarios.iter().flat_map(|block| [(block, 1), (block, 2)]).collect();
    random.shuffle(&mut left);
    let mut slots = Vec::new();
    for (agency, framework, counts) in CALL_OFFS {
        let mut stages = expand(counts);
        if agency == "forms" {
            for (id, variant, stage) in PINNED {
                let at = left
                    .iter()
                    .position(|(block, number)| block.id == id && *number == variant)
                    .context("a pinned scenario")?;
                let stage_at = stages.iter().position(|other| *other == stage).context("a pinned stage")?;
                stages.swap_remove(stage_at);
                let (scenario, variant) = left.swap_remove(at);
                slots.push(Slot {
                    agency,
                    lot: first_lot(scenario, framework),
                    scenario,
                    variant,
                    stage,
                });
            }
        }
        for stage in stages {
            // Those that others may like too come last.
            let in_lot = |pair: &Pair<'_>| first_lot(pair.0, framework).is_some();
            let (scenario, variant) = take(&mut left, |pair| in_lot(pair).then(|| i32::from(pair.0.get("by").is_none())))
                .with_context(|| format!("too few scenarios for {framework}"))?;
            slots.push(Slot {
                agency,
                lot: first_lot(scenario, framework),
                scenario,
                variant,
                stage,
            });
        }
    }
    for (agency, counts) in STAND_ALONE {
        let own = languages(agency);
        for stage in expand(counts) {
            let score = |pair: &Pair<'_>| {
                let is_liked = pair.0.words("by").contains(&agency);
                // An agency does not launch the same thing twice.
                let is_new = !slots
                    .iter()
                    .any(|slot: &Slot<'_>| slot.agency == agency && std::ptr::eq(slot.scenario, pair.0));
                is_written_in(pair.0, &own).then_some(i32::from(is_liked) * 2 + i32::from(is_new))
            };
            let (scenario, variant) = take(&mut left, score).with_context(|| format!("too few scenarios for {agency}"))?;
            slots.push(Slot {
                agency,
                lot: None,
                scenario,
                variant,
                stage,
            });
        }
    }
    Ok(slots)
}

/// Removes the best; the first of those that are equally good.
fn take<'a>(left: &mut Vec<Pair<'a>>, score: impl Fn(&Pair<'a>) -> Option<i32>) -> Option<Pair<'a>> {
    let best = left.iter().filter_map(&score).max()?;
    let at = left.iter().position(|pair| score(pair) == Some(best))?;
    Some(left.remove(at))
}

pub fn first_lot(scenario: &Block, framework: &str) -> Option<&'static str> {
    scenario
        .words("lots")
        .into_iter()
        .find(|lot| lot.split_once('.').is_some_and(|(parent, _)| parent == framework))
}

fn expand(counts: Counts) -> Vec<Stage> {
    STAGES
        .iter()
        .zip(counts)
        .flat_map(|(stage, count)| std::iter::repeat_n(*stage, count))
        .collect()
}

/// Dates that put an assignment into its stage; `nth` of those in the same stage. Bid periods are at least ten days: enough on any route.
pub fn dates(stage: Stage, nth: i64, weeks: i64, days: Days, random: &mut Random) -> Dates {
    let length = random.between(14, 24);
    let hour = if random.percent(70) { 12 } else { 16 };
    let (opens_at, deadline) = match stage {
        Stage::Planned => {
            let opens = 5 + nth * 5 + random.between(0, 3);
            let opens_at = days.working(opens, 9, 0);
            (opens_at, end(opens_at, length, hour))
        }
        Stage::ClosingSoon => {
            let deadline = days.working(1 + nth * 6 / 13, hour, 0);
            (begin(deadline, length), deadline)
        }
        Stage::Open => {
            let deadline = days.working(8 + nth, hour, 0);
            (begin(deadline, length.max(11 + nth + random.between(0, 5))), deadline)
        }
        Stage::Opened => {
            let deadline = days.working_before(-2 - nth * 5 - random.between(0, 3), hour, 0);
            (begin(deadline, length), deadline)
        }
        Stage::Closed => {
            let deadline = days.working_before(-1 - nth, hour, 0);
            (begin(deadline, length), deadline)
        }
        // The first two were open until yesterday.
        Stage::Cancelled => {
            let deadline = days.working(if nth < 2 { 6 + nth } else { -20 - nth * 14 }, hour, 0);
            (begin(deadline, length), deadline)
        }
    };
    let last_day = calendar::local_date(deadline);
    let starts_on = working(plus(last_day, random.between(18, 32)), 1);
    let asked = on(working(plus(last_day, -4), -1), 12, 0);
    Dates {
        opens_at,
        questions_until: if asked > opens_at { asked } else { on(plus(last_day, -1), 9, 0) },
        deadline,
        starts_on,
        ends_on: working(plus(starts_on, weeks * 7), 1),
    }
}

fn end(opens_at: Instant, length: i64, hour: i8) -> Instant {
    on(working(plus(calendar::local_date(opens_at), length), 1), hour, 0)
}

/// A working day at least ten days before.
fn begin(deadline: Instant, length: i64) -> Instant {
    on(working(plus(calendar::local_date(deadline), -length), -1), 9, 0)
}
