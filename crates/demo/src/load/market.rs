//! Frameworks, admissions, assignments and bids, from the tables to steps in time.

mod bidding;

use super::{
    Loader, Report,
    organisations::Early,
    steps::{self, Step},
    talk,
};
use crate::{
    make::{
        admissions::{Application, Maker},
        assignments::{self, Launcher, Spent},
        fields, frameworks,
        schedule::{self, Slot, Stage},
    },
    random::Random,
};
use anyhow::{Context, Result};
use domain::{
    AdmissionId, Instant,
    assignment::{Assignment, Invited, Route},
    calendar,
    framework::{Framework, Lot},
};
use std::collections::BTreeMap;
use store::{drafts::DraftKind, threads::Subject};

/// An assignment with where it came from.
pub struct Launch<'a> {
    pub slot: Slot<'a>,
    pub assignment: Assignment,
}

type Steps<'a> = Vec<(Instant, Step<'a>)>;

pub async fn load<'a>(loader: &Loader<'a>, mut early: Early<'a>, report: &mut Report) -> Result<()> {
    let mut steps: Steps<'a> = Vec::new();
    for (place, company) in std::mem::take(&mut early.late) {
        steps.push((loader.days.at(company.came, 9, 40), Step::Firm(place, Box::new(company))));
    }
    let frameworks = all_frameworks(loader, &mut early)?;
    for (id, framework) in &frameworks {
        if *id == "d1" {
            let mut draft = fields::framework(framework, &early.lots[id]);
            draft
                .0
                .retain(|name, _| !name.starts_with("admission_until") && !name.starts_with("ends_at"));
            steps.push((
                loader.days.at(-3, 15, 20),
                Step::Draft(framework.agency, DraftKind::Framework, draft),
            ));
        } else {
            let published = framework.published_at.context("published")?;
            steps.push((published, Step::Framework(Box::new(framework.clone()), early.lots[id].clone())));
        }
    }
    let applications = all_applications(loader, &early, &frameworks)?;
    for application in &applications {
        add_threads_of_admission(loader, &early, application, &frameworks, &mut steps)?;
    }
    let launches = all_launches(loader, &early, &frameworks)?;
    bidding::add(loader, &early, &launches, &applications, &mut steps)?;
    add_drafts(loader, &early, &launches, &mut steps)?;
    for application in applications {
        steps.push((application.submitted.submitted_at, Step::Applied(Box::new(application.submitted))));
        for (at, later) in application.later {
            steps.push((at, Step::Later(Box::new(later))));
        }
    }
    steps::run(loader, steps, &early, report).await
}

fn all_frameworks<'a>(loader: &Loader<'a>, early: &mut Early<'a>) -> Result<BTreeMap<&'static str, Framework>> {
    let mut frameworks = BTreeMap::new();
    for block in &loader.content.frameworks {
        let agency = early.agencies.get(block.need("agency")?).context("the agency")?;
        let lots = early.lots.get_mut(block.id).context("the lots")?;
        let mut random = loader.random(&format!("framework {}", block.id));
        let framework = frameworks::framework(block, agency.id, &agency.languages, lots, loader.days, &mut random)?;
        frameworks::belong(lots, framework.id);
        frameworks.insert(block.id, framework);
    }
    Ok(frameworks)
}

/// `f1.3` with its framework and lot.
fn lots_by_id<'b>(early: &'b Early<'_>, frameworks: &'b BTreeMap<&'static str, Framework>) -> Vec<(String, &'b Framework, &'b Lot)> {
    let of = |(id, framework): (&&'static str, &'b Framework)| {
        early.lots[id]
            .iter()
            .map(move |lot| (format!("{id}.{}", lot.number), framework, lot))
            .collect::<Vec<_>>()
    };
    frameworks.iter().filter(|(id, _)| id.starts_with('f')).flat_map(of).collect()
}

fn all_applications(loader: &Loader<'_>, early: &Early<'_>, frameworks: &BTreeMap<&'static str, Framework>) -> Result<Vec<Application>> {
    let maker = Maker {
        content: loader.content,
        applicants: &early.applicants,
        days: loader.days,
        figures: &loader.figures,
    };
    let lots = lots_by_id(early, frameworks);
    let named: Vec<(&str, &Framework, &Lot)> = lots.iter().map(|(id, framework, lot)| (id.as_str(), *framework, *lot)).collect();
    let mut applications = maker.for_main(&named, &mut loader.random("main admissions"))?;
    for (place, (id, framework, lot)) in named.iter().enumerate() {
        if framework.admission_from.is_some_and(|from| from < loader.days.now) {
            applications.extend(maker.for_lot(framework, lot, place, &mut loader.random(&format!("admissions {id}")))?);
        }
    }
    Ok(applications)
}

/// The demo supplier has a question to answer; one in six of the others was asked something.
fn add_threads_of_admission(
    loader: &Loader<'_>,
    early: &Early<'_>,
    application: &Application,
    frameworks: &BTreeMap<&'static str, Framework>,
    steps: &mut Steps<'_>,
) -> Result<()> {
    let admission = &application.submitted;
    let mut random = loader.random(&format!("thread {}", admission.id));
    let lots = lots_by_id(early, frameworks);
    let agency = lots
        .iter()
        .find(|(_, _, lot)| lot.id == admission.lot)
        .map(|(_, framework, _)| framework.agency);
    let agency = early
        .agencies
        .iter()
        .find(|(_, info)| Some(info.id) == agency)
        .map(|(id, _)| *id)
        .context("the agency")?;
    let applicant = early
        .applicants
        .iter()
        .find(|applicant| applicant.id == admission.supplier)
        .context("the applicant")?;
    let is_main = early.applicants[0].id == applicant.id;
    let is_waiting = application.later.is_empty();
    if talk::can_write(agency) && ((is_main && is_waiting) || random.percent(8)) {
        let thread = talk::Thread {
            agency,
            applicant,
            subject: Subject::Admission(AdmissionId::from_uuid(admission.id.uuid())),
            began: admission.submitted_at,
            open_question: is_main && is_waiting,
        };
        steps.extend(talk::messages(loader, early, &thread, &mut random)?);
    }
    Ok(())
}

fn all_launches<'a>(loader: &Loader<'a>, early: &Early<'a>, frameworks: &BTreeMap<&'static str, Framework>) -> Result<Vec<Launch<'a>>> {
    let languages = |agency: &str| early.agencies.get(agency).map(|info| info.languages.clone()).unwrap_or_default();
    let slots = schedule::slots(loader.content, languages, &mut loader.random("slots"))?;
    let lots = lots_by_id(early, frameworks);
    let mut seen: BTreeMap<Stage, i64> = BTreeMap::new();
    let mut launches = Vec::with_capacity(slots.len());
    // Agencies take turns, so that each has something early and something late.
    let mut order: Vec<usize> = (0..slots.len()).collect();
    loader.random("order").shuffle(&mut order);
    let mut slots: BTreeMap<usize, Slot<'a>> = slots.into_iter().enumerate().collect();
    for place in order {
        let slot = slots.remove(&place).context("a slot")?;
        let nth = seen.entry(slot.stage).or_default();
        let info = early.agencies.get(slot.agency).context("the agency")?;
        let launcher = Launcher {
            id: info.id,
            languages: &info.languages,
            nuts: &info.nuts,
        };
        let lot = slot
            .lot
            .map(|id| {
                lots.iter()
                    .find(|(other, ..)| other == id)
                    .map(|(_, _, lot)| *lot)
                    .with_context(|| format!("no lot {id}"))
            })
            .transpose()?;
        let route = lot.map_or(Route::LimitedValue, |lot| Route::CallOff { lot: lot.id });
        let mut random = loader.random(&format!("assignment {} {}", slot.scenario.id, slot.variant));
        let mut assignment = assignments::assignment(loader.content, &slot, &launcher, route, *nth, loader.days, &mut random)?;
        if let Some(largest) = lot.and_then(|lot| lot.largest_assignment) {
            assignment.budget.cents = assignment.budget.cents.min(largest.cents);
        }
        *nth += 1;
        launches.push(Launch { slot, assignment });
    }
    launches.sort_by_key(|launch| launch.assignment.published_at);
    routes(loader, early, &mut launches)?;
    Ok(launches)
}

/// Stand-alone assignments in the order of publication: thresholds look at the sum of similar ones.
fn routes(loader: &Loader<'_>, early: &Early<'_>, launches: &mut [Launch<'_>]) -> Result<()> {
    let mut spent: BTreeMap<&str, Spent> = BTreeMap::new();
    let today = calendar::local_date(loader.days.now);
    for launch in launches.iter_mut().filter(|launch| launch.slot.lot.is_none()) {
        let mut random = loader.random(&format!("route {} {}", launch.slot.scenario.id, launch.slot.variant));
        let is_limited = spent
            .entry(launch.slot.agency)
            .or_default()
            .is_limited(&mut launch.assignment, &loader.figures, today);
        if !is_limited {
            let invited = if random.percent(45) {
                invited(loader, early, &launch.assignment, &mut random)?
            } else {
                Vec::new()
            };
            launch.assignment.route = Route::Negotiated { invited };
        }
    }
    Ok(())
}

/// Three to five firms that meet a need, each with a reason; nobody where there are fewer.
fn invited(loader: &Loader<'_>, early: &Early<'_>, assignment: &Assignment, random: &mut Random) -> Result<Vec<Invited>> {
    let mut able = bidding::able(early, assignment);
    random.shuffle(&mut able);
    able.truncate(usize::try_from(random.between(3, 5))?);
    if able.len() < 3 {
        return Ok(Vec::new());
    }
    let language = assignment.bid_languages.first().context("a language")?;
    able.iter()
        .map(|applicant| {
            Ok(Invited {
                supplier: applicant.id,
                reason: loader.content.say("invited", language, random)?.to_owned(),
            })
        })
        .collect()
}

/// Two assignments of the demo buyer that are not finished, one of them in a lot.
fn add_drafts<'a>(loader: &Loader<'a>, early: &Early<'a>, launches: &[Launch<'a>], steps: &mut Steps<'a>) -> Result<()> {
    let slots: Vec<(&str, u8)> = launches
        .iter()
        .map(|launch| (launch.slot.scenario.id, launch.slot.variant))
        .collect();
    let unused = loader
        .content
        .scenarios
        .iter()
        .flat_map(|block| [(block, 1), (block, 2)])
        .filter(|(block, variant)| !slots.contains(&(block.id, *variant)));
    let info = early.agencies.get("forms").context("the demo buyer's agency")?;
    let launcher = Launcher {
        id: info.id,
        languages: &info.languages,
        nuts: &info.nuts,
    };
    let missing: [&[&str]; 2] = [
        &["deadline", "opens_at", "questions_until"],
        &["outcome.2", "acceptance", "criterion.3", "budget", "deadline"],
    ];
    let written = unused.filter(|(block, _)| {
        info.languages
            .iter()
            .all(|language| block.get(&format!("title.{language}")).is_some())
    });
    for (((scenario, variant), missing), place) in written.take(2).zip(missing).zip(0..) {
        let slot = Slot {
            agency: "forms",
            lot: None,
            scenario,
            variant,
            stage: Stage::Planned,
        };
        let assignment = assignments::assignment(
            loader.content,
            &slot,
            &launcher,
            Route::LimitedValue,
            place,
            loader.days,
            &mut loader.random(scenario.id),
        )?;
        let mut draft = fields::assignment(&assignment);
        draft.0.retain(|name, _| !missing.iter().any(|start| name.starts_with(start)));
        steps.push((
            loader.days.at(-1 - place, 16, 5),
            Step::Draft(info.id, DraftKind::Assignment, draft),
        ));
    }
    Ok(())
}
