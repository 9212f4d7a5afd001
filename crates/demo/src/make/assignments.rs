use super::{
    frameworks::month_of,
    scenario::Scenario,
    schedule::{Slot, Stage, dates},
};
use crate::{
    content::{Content, code, linked_cpv},
    days::{Days, plus},
    random::Random,
    text::Block,
};
use anyhow::Result;
use domain::{
    AgencyId, AssignmentId, FigureKey, Figures, LocalizedText, Money,
    assignment::{Assignment, AwardModel, Criterion, CriterionPart, Outcome, Route},
    effort::{Format, LEAST_WORDS, effort},
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Who launches it.
pub struct Launcher<'a> {
    pub id: AgencyId,
    pub languages: &'a [String],
    pub nuts: &'a [String],
}

/// The assignment as it is launched; the number is given when it is written. A stand-alone one has the route `LimitedValue` until
/// [`Spent::is_limited`] decides. `nth` counts those in the same stage.
pub fn assignment(
    content: &Content,
    slot: &Slot<'_>,
    launcher: &Launcher<'_>,
    route: Route,
    nth: i64,
    days: Days,
    random: &mut Random,
) -> Result<Assignment> {
    let languages = launcher.languages;
    let scenario = Scenario::new(slot.scenario, slot.variant, languages, random)?;
    let (from, to) = slot.scenario.range("budget")?;
    let (shortest, longest) = slot.scenario.range("weeks")?;
    let dates = dates(slot.stage, nth, random.between(shortest, longest), days, random);
    let published_at = if slot.stage == Stage::Planned {
        days.working_before(-1 - nth, 11, 15)
    } else {
        dates.opens_at
    };
    let length = i64::from(dates.starts_on.until(dates.ends_on)?.get_days());
    let outcomes = scenario.outcomes()?.into_iter().zip([60, 95]).map(|(texts, percent)| Outcome {
        indicator: texts.indicator,
        baseline: texts.baseline,
        target: texts.target,
        measured_how: texts.measured_how,
        by: plus(dates.starts_on, length * percent / 100),
        depends_on: texts.depends_on,
    });
    let (award, criteria) = award(content, languages, random)?;
    let capabilities = slot.scenario.words("caps");
    let mut assignment = Assignment {
        id: AssignmentId::from_uuid(random.id()),
        number: 0,
        agency: launcher.id,
        route,
        title: scenario.text("title")?,
        problem: scenario.text("problem")?,
        affected: scenario.text("affected")?,
        outcomes: outcomes.collect(),
        budget: Money::eur(random.stepped(from, to, 500) * 100),
        dates,
        constraints: conditions(content, "constraint", slot.scenario, languages, 3, random)?,
        acceptance: conditions(content, "acceptance", slot.scenario, languages, 2, random)?,
        award,
        criteria,
        bid_languages: languages.to_vec(),
        capabilities: capabilities
            .iter()
            .map(|slug| code(slug))
            .chain(capabilities.first().and_then(|slug| linked_cpv(slug).into_iter().next()))
            .collect(),
        nuts: launcher.nuts.to_vec(),
        published_at: Some(published_at),
        planned_month: (slot.stage == Stage::Planned).then(|| month_of(dates.opens_at)),
        cancelled_at: None,
        cancelled_reason: None,
        next_step: None,
        opened_at: None,
        version: 1,
        created_at: published_at.plus_days(-random.between(3, 11)),
    };
    shorten(&mut assignment);
    Ok(assignment)
}

/// Sentences that fit this kind of work, in the order of the table.
fn conditions(
    content: &Content,
    kind: &str,
    scenario: &Block,
    languages: &[String],
    count: usize,
    random: &mut Random,
) -> Result<LocalizedText> {
    let work = scenario.need("kind")?;
    let fits = |block: &&Block| {
        block.words("for").iter().any(|word| *word == "all" || *word == work) && (block.id != "languages" || languages.len() > 1)
    };
    let mut fitting: Vec<(usize, &Block)> = content.phrases(kind).filter(fits).enumerate().collect();
    random.shuffle(&mut fitting);
    fitting.truncate(count);
    fitting.sort_by_key(|(place, _)| *place);
    let mut text = LocalizedText::default();
    for language in languages {
        let sentences = fitting.iter().map(|(_, block)| block.need(language)).collect::<Result<Vec<_>>>()?;
        text.set(language, sentences.join(" "));
    }
    Ok(text)
}

/// Quality only for most; three or four criteria, in points that add up to exactly 100 with the price.
fn award(content: &Content, languages: &[String], random: &mut Random) -> Result<(AwardModel, Vec<Criterion>)> {
    let price: u8 = if random.percent(70) {
        0
    } else {
        random.weighted(&[(2, 20), (2, 25), (3, 30)])
    };
    let mut extra = ["approach", "innovation", "handover", "risks"];
    random.shuffle(&mut extra);
    let weights: &[u8] = match (price, random.percent(55)) {
        (0, true) => &[40, 30, 30],
        (0, false) => &[35, 25, 20, 20],
        (20, _) => &[35, 25, 20],
        (25, _) => &[30, 25, 20],
        _ => &[30, 20, 20],
    };
    let chosen = ["impact", "team"].into_iter().chain(extra);
    let criteria = chosen.zip(weights).zip(1..).map(|((id, weight), place)| {
        let block = content.phrase("criterion", id)?;
        Ok(Criterion {
            key: format!("c{place}"),
            name: block.localized("name", languages)?,
            question: block.localized("question", languages)?,
            weight: *weight,
            part: if block.need("part")? == "identified" {
                CriterionPart::Identified
            } else {
                CriterionPart::Blind
            },
            minimum: block.get("minimum").and_then(|text| text.parse().ok()),
            word_limit: u32::try_from(block.number("words")?)?,
        })
    });
    let criteria = criteria.collect::<Result<Vec<_>>>()?;
    let award = if price == 0 {
        AwardModel::FixedBudget
    } else {
        AwardModel::PriceQuality {
            price_weight: price,
            full_points_saving_percent: 20,
        }
    };
    Ok((award, criteria))
}

/// Answers as short as bidding for so little may cost; for very little one short question.
fn shorten(assignment: &mut Assignment) {
    let effort = effort(
        &Format::of(&assignment.criteria),
        &Figures::default(),
        jiff::civil::date(2026, 1, 1),
    );
    if !effort.is_above_cap(assignment.budget.cents) {
        return;
    }
    let price = match assignment.award {
        AwardModel::FixedBudget => 0,
        AwardModel::PriceQuality { price_weight, .. } => price_weight,
    };
    let words = effort.words_within(assignment.budget.cents);
    if words < LEAST_WORDS {
        assignment.criteria.truncate(1);
        assignment.criteria.iter_mut().for_each(|criterion| criterion.weight = 100 - price);
    }
    let each = words.max(LEAST_WORDS) / i64::try_from(assignment.criteria.len().max(1)).unwrap_or(1);
    let each = u32::try_from(each / 10 * 10).unwrap_or_default();
    for criterion in &mut assignment.criteria {
        criterion.word_limit = criterion.word_limit.min(each);
    }
}

/// CPV divisions of the needs, which thresholds are summed by.
pub fn divisions(capabilities: &[String]) -> BTreeSet<String> {
    let linked = capabilities.iter().flat_map(|capability| match capability.strip_prefix("kavel:") {
        Some(slug) => linked_cpv(slug),
        None => vec![capability.clone()],
    });
    linked
        .filter_map(|cpv| cpv.strip_prefix("cpv:").and_then(|digits| digits.get(..2)).map(str::to_owned))
        .collect()
}

/// The stand-alone assignments of an agency so far.
#[derive(Default)]
pub struct Spent {
    parts: Vec<(BTreeSet<String>, i64)>,
}

/// No agency has more than four: together they stay below the threshold.
const STAND_ALONE_MOST_CENTS: i64 = 3_400_000;

impl Spent {
    /// The lightest route that the sum of similar ones allows; `true` for limited value. Lowers the budget where it must.
    pub fn is_limited(&mut self, assignment: &mut Assignment, figures: &Figures, today: Date) -> bool {
        let divisions = divisions(&assignment.capabilities);
        let similar: i64 = self
            .parts
            .iter()
            .filter(|(other, _)| !other.is_disjoint(&divisions))
            .map(|(_, cents)| cents)
            .sum();
        let room = figures.value(FigureKey::NegotiatedLimit, today) - similar - 100_000;
        let mut cents = assignment.budget.cents;
        if cents > STAND_ALONE_MOST_CENTS {
            // Some amount below the most, as varied as it was.
            cents = STAND_ALONE_MOST_CENTS - 1_200_000 + cents % 1_200_000;
        }
        assignment.budget = Money::eur(cents.min(room / 50_000 * 50_000).max(500_000));
        shorten(assignment);
        self.parts.push((divisions, assignment.budget.cents));
        similar + assignment.budget.cents < figures.value(FigureKey::LimitedValue, today)
    }
}
