//! Assignments as steps, with their bids, openings and cancellations.

use super::{Launch, Steps};
use crate::{
    content::is_met,
    load::{
        Loader,
        organisations::Early,
        steps::Step,
        talk::{self, Thread},
    },
    make::{
        admissions::{Applicant, Application, Later},
        bids,
        firms::MAIN,
        schedule::{PINNED, Stage},
    },
    random::Random,
};
use anyhow::{Context, Result};
use domain::{
    BidId, Instant,
    assignment::{Assignment, Route},
};
use jiff::SignedDuration;
use seal::OpeningKey;
use store::{assignments::StoredOpeningKey, bids::BidDraft, threads::Subject};

/// The closing job comes by a little after the deadline.
const OPENS_AFTER: SignedDuration = SignedDuration::from_secs(70);

pub fn add<'a>(
    loader: &Loader<'a>,
    early: &Early<'a>,
    launches: &[Launch<'a>],
    applications: &[Application],
    steps: &mut Steps<'a>,
) -> Result<()> {
    let mut cancelled = 0;
    for launch in launches {
        let assignment = &launch.assignment;
        let key = OpeningKey::generate()?;
        let wrapped = loader.keys.wrap_opening_key(&key, assignment.id.uuid())?;
        let stored = StoredOpeningKey {
            public: key.public().to_bytes().to_vec(),
            private_wrapped: wrapped.bytes,
            key_version: wrapped.key_version,
        };
        steps.push((
            assignment.published_at.context("published")?,
            Step::Assignment(Box::new(assignment.clone()), stored),
        ));
        let mut random = loader.random(&format!("bids {} {}", launch.slot.scenario.id, launch.slot.variant));
        let bidders = bidders(early, launch, applications, &mut random);
        for applicant in &bidders {
            let arrived_at = arrival(assignment, loader.days.now, &mut random);
            let parts = bids::parts(loader.content, assignment, applicant, &mut random)?;
            let id = BidId::from_uuid(random.id());
            let bid = bids::seal_bid(loader.keys, key.public(), id, assignment, applicant.id, &parts, arrived_at)?;
            steps.push((arrived_at, Step::Bid(Box::new(bid), arrived_at)));
        }
        match launch.slot.stage {
            Stage::Opened => {
                let opened_at = assignment.dates.deadline.plus(OPENS_AFTER);
                steps.push((opened_at, Step::Opened(assignment.id)));
                if let Some(applicant) = bidders
                    .first()
                    .filter(|_| talk::can_write(launch.slot.agency) && (is_pinned(launch) || random.percent(50)))
                {
                    let thread = Thread {
                        agency: launch.slot.agency,
                        applicant,
                        subject: Subject::Assignment(assignment.id),
                        began: opened_at,
                        open_question: false,
                    };
                    steps.extend(talk::messages(loader, early, &thread, &mut random)?);
                }
            }
            Stage::Cancelled => {
                steps.push(cancellation(loader, early, launch, cancelled)?);
                cancelled += 1;
            }
            _ => {}
        }
        if PINNED[0].0 == launch.slot.scenario.id && PINNED[0].1 == launch.slot.variant {
            steps.push(draft_of_main(loader, early, assignment, &mut random)?);
        }
    }
    Ok(())
}

fn is_pinned(launch: &Launch<'_>) -> bool {
    PINNED
        .iter()
        .any(|(id, variant, _)| *id == launch.slot.scenario.id && *variant == launch.slot.variant)
}

/// Whose claims meet one of the needs, and who works in a language of the bids.
pub fn able<'b>(early: &'b Early<'_>, assignment: &Assignment) -> Vec<&'b Applicant> {
    let is_able = |applicant: &&Applicant| {
        let claimed: Vec<String> = applicant.claims.iter().map(|claim| claim.capability.clone()).collect();
        applicant.declaration.is_some()
            && assignment.bid_languages.contains(&applicant.language)
            && assignment
                .capabilities
                .iter()
                .filter(|need| need.starts_with("kavel:"))
                .any(|need| is_met(need, &claimed))
    };
    early.applicants.iter().skip(MAIN + 1).filter(is_able).collect()
}

/// The same; where they are few, others try too.
fn able_or_willing<'b>(early: &'b Early<'_>, assignment: &Assignment) -> Vec<&'b Applicant> {
    let mut firms = able(early, assignment);
    if firms.len() < 3 {
        let others = early.applicants.iter().skip(MAIN + 1);
        let willing = others.filter(|applicant| applicant.declaration.is_some() && assignment.bid_languages.contains(&applicant.language));
        firms = willing.take(3).collect();
    }
    firms
}

/// Those who bid by today, the demo supplier first where it does.
fn bidders<'b>(early: &'b Early<'_>, launch: &Launch<'_>, applications: &[Application], random: &mut Random) -> Vec<&'b Applicant> {
    let assignment = &launch.assignment;
    let count = match launch.slot.stage {
        Stage::Opened => random.between(2, 5),
        Stage::Closed => random.between(2, 3),
        Stage::ClosingSoon => random.between(0, 3),
        Stage::Open if random.percent(30) => random.between(1, 2),
        _ => 0,
    };
    let mut able: Vec<&Applicant> = match &assignment.route {
        Route::CallOff { lot } => {
            let is_party = |applicant: &&Applicant| {
                applications.iter().any(|application| {
                    let submitted = &application.submitted;
                    submitted.lot == *lot
                        && submitted.supplier == applicant.id
                        && application.is_admitted()
                        && decided_by(application, assignment.dates.opens_at)
                })
            };
            early.applicants.iter().skip(MAIN + 1).filter(is_party).collect()
        }
        Route::Negotiated { invited } if !invited.is_empty() => early
            .applicants
            .iter()
            .filter(|applicant| invited.iter().any(|firm| firm.supplier == applicant.id))
            .collect(),
        _ => able_or_willing(early, assignment),
    };
    random.shuffle(&mut able);
    able.truncate(usize::try_from(count).unwrap_or(0));
    // The demo supplier has bid on the two that are not left for it to write.
    let bids_itself = PINNED[1..3]
        .iter()
        .any(|(id, variant, _)| *id == launch.slot.scenario.id && *variant == launch.slot.variant);
    if let Some(main) = early.applicants.get(MAIN).filter(|_| bids_itself) {
        able.insert(0, main);
    }
    able
}

fn decided_by(application: &Application, at: Instant) -> bool {
    application
        .later
        .iter()
        .any(|(decided_at, later)| matches!(later, Later::Decided(_)) && *decided_at < at)
}

/// Mostly late, as people do; never in the future.
fn arrival(assignment: &Assignment, now: Instant, random: &mut Random) -> Instant {
    const HOUR_MS: i64 = 3_600_000;
    let first = assignment.dates.opens_at.as_millis() + 20 * HOUR_MS;
    let last = (assignment.dates.deadline.as_millis() - HOUR_MS / 4).min(now.as_millis() - HOUR_MS);
    let one = random.between(first.min(last), last);
    let other = random.between(first.min(last), last);
    Instant::from_millis(one.max(other)).unwrap_or(now)
}

fn cancellation<'a>(loader: &Loader<'a>, early: &Early<'_>, launch: &Launch<'_>, nth: usize) -> Result<(Instant, Step<'a>)> {
    let languages = &early.agencies.get(launch.slot.agency).context("the agency")?.languages;
    let reasons: Vec<_> = loader.content.phrases("cancel").collect();
    let block = reasons[nth % reasons.len()];
    let dates = &launch.assignment.dates;
    let at = dates
        .deadline
        .plus_days(-3)
        .min(loader.days.working_before(-1, 14, 30))
        .max(dates.opens_at.plus_days(1));
    Ok((
        at,
        Step::Cancelled(
            launch.assignment.id,
            block.localized("reason", languages)?,
            block.localized("next", languages)?,
        ),
    ))
}

/// Half finished, encrypted as the server does it.
fn draft_of_main<'a>(loader: &Loader<'a>, early: &Early<'_>, assignment: &Assignment, random: &mut Random) -> Result<(Instant, Step<'a>)> {
    let main = early.applicants.get(MAIN).context("the demo supplier")?;
    let fields = bids::half_finished(&bids::parts(loader.content, assignment, main, random)?);
    let id = BidId::from_uuid(random.id());
    let key = seal::new_draft_key()?;
    let wrapped = loader.keys.wrap_draft_key(&key, id.uuid())?;
    let at = loader.days.now.plus(SignedDuration::from_hours(-19));
    let draft = BidDraft {
        id,
        assignment: assignment.id,
        bidder: loader.keys.uniqueness(assignment.id.uuid(), main.id.uuid()),
        ciphertext: seal::encrypt_draft(&key, id.uuid(), "fields", &serde_json::to_vec(&fields)?)?,
        wrapped_key: wrapped.bytes,
        key_version: wrapped.key_version,
        version: 0,
        updated_at: at,
    };
    Ok((at, Step::BidDraft(Box::new(draft))))
}
