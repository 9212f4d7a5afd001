//! Messages between agencies that have an account and firms.

use super::{
    Loader,
    organisations::{CLERK, Early},
    steps::{Message, Step},
};
use crate::{make::admissions::Applicant, random::Random, text::Block};
use anyhow::{Context, Result};
use domain::{Instant, SupplierId, UserId, calendar::add_working_days};
use jiff::SignedDuration;
use store::threads::{Side, Subject};

/// Who writes for an agency; the others have no account, and do not write.
const WRITERS: [(&str, &str); 3] = [
    ("forms", "buyer@demo.kavel.example"),
    ("citydata", "approver@demo.kavel.example"),
    ("trails", "other-buyer@demo.kavel.example"),
];

/// Whether messages of this agency can be made.
pub fn can_write(agency: &str) -> bool {
    WRITERS.iter().any(|(other, _)| *other == agency)
}

/// A thread about something, from the day after it began; `open_question` ends it with the agency's first message, unread.
pub struct Thread<'a> {
    pub agency: &'static str,
    pub applicant: &'a Applicant,
    pub subject: Subject,
    pub began: Instant,
    pub open_question: bool,
}

pub fn messages<'a>(loader: &Loader<'_>, early: &Early<'_>, thread: &Thread<'_>, random: &mut Random) -> Result<Vec<(Instant, Step<'a>)>> {
    let about = thread.subject.kind();
    let agency = early.agencies.get(thread.agency).context("the agency")?;
    let language = if agency.languages.contains(&thread.applicant.language) {
        thread.applicant.language.as_str()
    } else {
        agency.languages[0].as_str()
    };
    let is_fitting = |block: &&Block| block.get("about") == Some(about) && block.get(&format!("{language}.1")).is_some();
    let fitting: Vec<&Block> = loader.content.phrases("thread").filter(is_fitting).collect();
    if fitting.is_empty() {
        return Ok(Vec::new());
    }
    let block = random.pick(&fitting);
    let lines: Vec<&'static str> = (1..4)
        .map_while(|number| block.get(&format!("{language}.{number}")))
        .take(if thread.open_question { 1 } else { 4 })
        .collect();
    let writer = WRITERS
        .iter()
        .find(|(other, _)| *other == thread.agency)
        .and_then(|(_, email)| early.users.get(email))
        .context("the writer")?;
    let firm = firm_writer(early, thread.applicant.id)?;
    let mut at = add_working_days(thread.began, 1);
    let mut steps = Vec::new();
    for (place, text) in lines.iter().enumerate() {
        at = if place == 1 {
            at.plus(SignedDuration::from_mins(random.between(70, 340)))
        } else if place == 2 {
            add_working_days(at, 1)
        } else {
            at
        };
        let side = if place % 2 == 0 { Side::Agency } else { Side::Supplier };
        // What would be said later than now is not said yet.
        if at >= loader.days.now {
            if place > 0 {
                break;
            }
            at = loader.days.now.plus(SignedDuration::from_mins(-random.between(50, 170)));
        }
        let message = Message {
            agency: agency.id,
            supplier: thread.applicant.id,
            subject: thread.subject,
            side,
            sender: if side == Side::Agency { *writer } else { firm },
            text,
            is_read: !(thread.open_question || place + 1 == lines.len() && random.percent(30)),
        };
        steps.push((at, Step::Message(message)));
    }
    Ok(steps)
}

fn firm_writer(early: &Early<'_>, supplier: SupplierId) -> Result<UserId> {
    let is_main = early.applicants.first().is_some_and(|main| main.id == supplier);
    early
        .users
        .get(if is_main { "sme@demo.kavel.example" } else { CLERK })
        .copied()
        .context("the firm's writer")
}
