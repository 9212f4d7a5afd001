//! What a POST to a design asks for. Each is one change: `change` names it, the other fields say of what.

use super::work::Desk;
use crate::{
    context::Ctx,
    designing::{Did, Refused},
    error::PageError,
    pages::{parts, try_lots::rules},
};
use domain::{FieldError, draft::Fields};

/// Of the notes, in characters.
const NOTES_MAX: usize = 10_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// `package`, `to` (the number of a lot).
    Move {
        package: String,
        to: usize,
    },
    /// `package`, `to` = `new`.
    MoveOut {
        package: String,
    },
    /// `lot`, `into`.
    Merge {
        lot: usize,
        into: usize,
    },
    /// `lot`.
    Lock(usize),
    Unlock(usize),
    Undo,
    Redo,
    /// All but what is locked.
    Redesign,
    /// `lots`: the plan of the front with so many.
    Choose(u32),
    /// The inputs of the rules.
    Rules,
    /// `notes`.
    Notes,
}

impl Change {
    pub fn read(fields: &Fields) -> Option<Self> {
        let number = |name: &str| fields.get(name).parse().ok();
        let package = || Some(fields.get("package").to_owned()).filter(|id| !id.is_empty());
        Some(match fields.get("change") {
            "move" if fields.get("to") == "new" => Self::MoveOut { package: package()? },
            "move" => Self::Move {
                package: package()?,
                to: number("to")?,
            },
            "merge" => Self::Merge {
                lot: number("lot")?,
                into: number("into")?,
            },
            "lock" => Self::Lock(number("lot")?),
            "unlock" => Self::Unlock(number("lot")?),
            "undo" => Self::Undo,
            "redo" => Self::Redo,
            "redesign" => Self::Redesign,
            "choose" => Self::Choose(fields.get("lots").parse().ok()?),
            "rules" => Self::Rules,
            "notes" => Self::Notes,
            _ => return None,
        })
    }

    /// Whether it takes a design, which may take a processor for seconds.
    pub const fn designs(&self) -> bool {
        matches!(self, Self::Redesign | Self::Choose(_))
    }

    /// Makes the change; or what is wrong with it.
    pub async fn make(&self, ctx: &Ctx, desk: &mut Desk, fields: &Fields) -> Result<Result<(), Vec<FieldError>>, PageError> {
        let board = &mut desk.work.board;
        let made = match self {
            Self::Move { package, to } => board.move_to(package, *to),
            Self::MoveOut { package } => board.move_out(package),
            Self::Merge { lot, into } => board.merge(*lot, *into),
            Self::Lock(lot) => board.lock(*lot, true),
            Self::Unlock(lot) => board.lock(*lot, false),
            Self::Undo => board.undo(),
            Self::Redo => board.redo(),
            Self::Redesign => {
                let plan = desk.asked().around(&ctx.state, desk.work.board.locked()).await?;
                desk.work.board.replace(Did::Designed, &plan);
                Ok(())
            }
            Self::Choose(lots) => choose(ctx, desk, *lots).await?,
            Self::Rules => return Ok(set_rules(desk, fields)),
            Self::Notes => return Ok(set_notes(desk, fields)),
        };
        Ok(made.map_err(|refused| parts::one_error("by-hand", message(refused))))
    }
}

const fn message(refused: Refused) -> &'static str {
    match refused {
        Refused::Unknown => "designs-error-unknown",
        Refused::Locked => "designs-error-locked",
        Refused::Nothing => "designs-error-nothing",
    }
}

async fn choose(ctx: &Ctx, desk: &mut Desk, lots: u32) -> Result<Result<(), Refused>, PageError> {
    let designed = desk.asked().run(&ctx.state).await?;
    let Some(point) = designed.design.front.iter().find(|point| point.lots == lots) else {
        return Ok(Err(Refused::Unknown));
    };
    desk.work.board.replace(Did::Chose { lots }, &point.plan);
    Ok(Ok(()))
}

fn set_rules(desk: &mut Desk, fields: &Fields) -> Result<(), Vec<FieldError>> {
    let wanted = rules::read(rules::of_form(fields), &desk.figures, desk.today).map_err(|form| form.errors)?;
    desk.work.rules = wanted.fields;
    Ok(())
}

fn set_notes(desk: &mut Desk, fields: &Fields) -> Result<(), Vec<FieldError>> {
    let notes = fields.get("notes");
    if notes.chars().count() > NOTES_MAX {
        return Err(parts::one_error("notes", "designs-error-notes"));
    }
    desk.work.notes = notes.to_owned();
    Ok(())
}
