//! A plan that people change by hand: each change is a step, steps can be taken back and taken again.

use lots::{LockedLot, Plan};
use serde::{Deserialize, Serialize};

/// Older steps are forgotten.
const MAX_STEPS: usize = 100;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardLot {
    pub packages: Vec<String>,
    /// Typed; without one the lot is called after its packages.
    #[serde(default)]
    pub title: Option<String>,
    #[serde(default)]
    pub is_locked: bool,
}

/// What was done, to tell it later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "did", rename_all = "kebab-case")]
pub enum Did {
    Designed,
    /// From a plan of the front, with so many lots.
    Chose {
        lots: u32,
    },
    /// `to` is the number of the lot after the change.
    Moved {
        package: String,
        to: usize,
    },
    MovedOut {
        package: String,
    },
    Merged {
        from: usize,
        into: usize,
    },
    Locked {
        lot: usize,
    },
    Unlocked {
        lot: usize,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    #[serde(flatten)]
    pub did: Did,
    pub lots: Vec<BoardLot>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    steps: Vec<Step>,
    at: usize,
}

/// A change that cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such package or lot (any more).
    Unknown,
    Locked,
    /// It is there already, or there is nothing to take back.
    Nothing,
}

impl Board {
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        Self {
            steps: vec![Step {
                did: Did::Designed,
                lots: lots_of(plan),
            }],
            at: 0,
        }
    }

    /// As it is now.
    #[must_use]
    pub fn lots(&self) -> &[BoardLot] {
        self.steps.get(self.at).map_or(&[], |step| &step.lots)
    }

    /// All steps, and which is shown.
    #[must_use]
    pub fn steps(&self) -> (&[Step], usize) {
        (&self.steps, self.at)
    }

    #[must_use]
    pub fn partition(&self) -> Vec<Vec<String>> {
        self.lots().iter().map(|lot| lot.packages.clone()).collect()
    }

    /// What stays when the rest is designed again.
    #[must_use]
    pub fn locked(&self) -> Vec<LockedLot> {
        let locked = self.lots().iter().filter(|lot| lot.is_locked);
        locked
            .map(|lot| LockedLot {
                packages: lot.packages.clone(),
                title: lot.title.clone(),
            })
            .collect()
    }

    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.at > 0
    }

    #[must_use]
    pub fn can_redo(&self) -> bool {
        self.at + 1 < self.steps.len()
    }

    pub fn undo(&mut self) -> Result<(), Refused> {
        self.at = self.at.checked_sub(1).ok_or(Refused::Nothing)?;
        Ok(())
    }

    pub fn redo(&mut self) -> Result<(), Refused> {
        if !self.can_redo() {
            return Err(Refused::Nothing);
        }
        self.at += 1;
        Ok(())
    }

    /// A package to another lot, by its number from 1.
    pub fn move_to(&mut self, package: &str, to: usize) -> Result<(), Refused> {
        let mut lots = self.lots().to_vec();
        let (from, target) = (home_of(&lots, package)?, place(&lots, to)?);
        if from == target {
            return Err(Refused::Nothing);
        }
        if lots[from].is_locked || lots[target].is_locked {
            return Err(Refused::Locked);
        }
        lots[from].packages.retain(|id| id != package);
        lots[target].packages.push(package.to_owned());
        // A lot that holds nothing is none; those after it count one less.
        let to = if lots[from].packages.is_empty() && from < target {
            to - 1
        } else {
            to
        };
        let package = package.to_owned();
        self.step(Did::Moved { package, to }, lots);
        Ok(())
    }

    /// A package into a lot of its own.
    pub fn move_out(&mut self, package: &str) -> Result<(), Refused> {
        let mut lots = self.lots().to_vec();
        let from = home_of(&lots, package)?;
        if lots[from].is_locked {
            return Err(Refused::Locked);
        }
        if lots[from].packages.len() == 1 {
            return Err(Refused::Nothing);
        }
        lots[from].packages.retain(|id| id != package);
        let package = package.to_owned();
        lots.push(BoardLot {
            packages: vec![package.clone()],
            ..BoardLot::default()
        });
        self.step(Did::MovedOut { package }, lots);
        Ok(())
    }

    pub fn merge(&mut self, from: usize, into: usize) -> Result<(), Refused> {
        let mut lots = self.lots().to_vec();
        let (source, target) = (place(&lots, from)?, place(&lots, into)?);
        if source == target {
            return Err(Refused::Nothing);
        }
        if lots[source].is_locked || lots[target].is_locked {
            return Err(Refused::Locked);
        }
        let packages = std::mem::take(&mut lots[source].packages);
        lots[target].packages.extend(packages);
        self.step(Did::Merged { from, into }, lots);
        Ok(())
    }

    pub fn lock(&mut self, lot: usize, is_locked: bool) -> Result<(), Refused> {
        let mut lots = self.lots().to_vec();
        let at = place(&lots, lot)?;
        if lots[at].is_locked == is_locked {
            return Err(Refused::Nothing);
        }
        lots[at].is_locked = is_locked;
        self.step(if is_locked { Did::Locked { lot } } else { Did::Unlocked { lot } }, lots);
        Ok(())
    }

    /// What was designed, in the place of what is there.
    pub fn replace(&mut self, did: Did, plan: &Plan) {
        self.step(did, lots_of(plan));
    }

    /// What was taken back before is forgotten.
    fn step(&mut self, did: Did, mut lots: Vec<BoardLot>) {
        lots.retain(|lot| !lot.packages.is_empty());
        self.steps.truncate(self.at + 1);
        self.steps.push(Step { did, lots });
        if self.steps.len() > MAX_STEPS {
            self.steps.remove(0);
        }
        self.at = self.steps.len() - 1;
    }
}

fn lots_of(plan: &Plan) -> Vec<BoardLot> {
    plan.lots
        .iter()
        .map(|lot| BoardLot {
            packages: lot.packages.clone(),
            title: lot.is_locked.then(|| lot.title.clone()),
            is_locked: lot.is_locked,
        })
        .collect()
}

fn home_of(lots: &[BoardLot], package: &str) -> Result<usize, Refused> {
    lots.iter()
        .position(|lot| lot.packages.iter().any(|id| id == package))
        .ok_or(Refused::Unknown)
}

fn place(lots: &[BoardLot], number: usize) -> Result<usize, Refused> {
    number.checked_sub(1).filter(|at| *at < lots.len()).ok_or(Refused::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use lots::PlannedLot;

    fn board() -> Board {
        let lot = |ids: &[&str]| PlannedLot {
            packages: ids.iter().map(|id| (*id).to_owned()).collect(),
            ..PlannedLot::default()
        };
        Board::new(&Plan {
            lots: vec![lot(&["a", "b"]), lot(&["c"]), lot(&["d"])],
            ..Plan::default()
        })
    }

    fn shown(board: &Board) -> String {
        board.partition().iter().map(|lot| lot.join("")).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn packages_move_and_steps_are_taken_back_and_again() {
        let mut board = board();
        board.move_to("b", 2).expect("moves");
        assert_eq!(shown(&board), "a cb d");
        board.move_to("a", 3).expect("moves");
        assert_eq!(shown(&board), "cb da", "a lot that holds nothing is none");
        assert_eq!(
            board.steps().0[2].did,
            Did::Moved {
                package: "a".to_owned(),
                to: 2
            }
        );
        board.move_out("b").expect("moves");
        assert_eq!(shown(&board), "c da b");
        board.merge(3, 1).expect("merges");
        assert_eq!(shown(&board), "cb da");
        for before in ["c da b", "cb da", "a cb d", "ab c d"] {
            board.undo().expect("undoes");
            assert_eq!(shown(&board), before);
        }
        assert_eq!(board.undo(), Err(Refused::Nothing));
        board.redo().expect("redoes");
        assert_eq!(shown(&board), "a cb d");
        board.merge(1, 3).expect("merges");
        assert_eq!(board.redo(), Err(Refused::Nothing), "another way was taken");
    }

    #[test]
    fn what_is_locked_stays_and_what_is_not_there_is_refused() {
        let mut board = board();
        board.lock(1, true).expect("locks");
        assert_eq!(board.locked()[0].packages, ["a", "b"]);
        for refused in [
            board.move_to("a", 2),
            board.move_to("c", 1),
            board.move_out("a"),
            board.merge(1, 2),
            board.merge(2, 1),
        ] {
            assert_eq!(refused, Err(Refused::Locked));
        }
        assert_eq!(board.lock(1, true), Err(Refused::Nothing));
        board.lock(1, false).expect("unlocks");
        for refused in [
            board.move_to("x", 1),
            board.move_to("a", 0),
            board.move_to("a", 9),
            board.merge(1, 9),
            board.lock(0, true),
        ] {
            assert_eq!(refused, Err(Refused::Unknown));
        }
        for refused in [board.move_to("a", 1), board.move_out("c"), board.merge(2, 2)] {
            assert_eq!(refused, Err(Refused::Nothing));
        }
    }

    #[test]
    fn steps_are_bounded_and_kept_as_json() {
        let mut board = board();
        for _ in 0..MAX_STEPS {
            board.lock(1, true).expect("locks");
            board.lock(1, false).expect("unlocks");
        }
        assert_eq!(board.steps().0.len(), MAX_STEPS);
        let json = serde_json::to_string(&board).expect("json");
        assert_eq!(serde_json::from_str::<Board>(&json).expect("a board"), board);
    }
}
