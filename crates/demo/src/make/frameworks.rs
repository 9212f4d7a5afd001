use crate::{
    content::{code, linked_cpv},
    days::{Days, on, plus, working},
    random::Random,
    text::Block,
};
use anyhow::{Result, bail};
use domain::{
    AgencyId, Currency, FrameworkId, Instant, LotId, Money,
    framework::{CallOffMethod, Framework, FrameworkKind, Lot},
    organisation::Source,
};
use jiff::civil::Date;

/// Days from today.
struct Period {
    published: i64,
    from: i64,
    until: i64,
    live: i64,
    ends: i64,
}

/// The number is given when it is written.
pub fn framework(
    block: &Block,
    agency: AgencyId,
    languages: &[String],
    lots: &[Lot],
    days: Days,
    random: &mut Random,
) -> Result<Framework> {
    let kind = FrameworkKind::parse(block.need("kind")?);
    let Some(kind) = kind else { bail!("@framework {}: kind", block.id) };
    // A dynamic one is live when its first window of at least 30 days ends.
    let period = match (block.id, block.need("phase")?) {
        ("f5", _) => Period {
            published: -384,
            from: -383,
            until: -342,
            live: -312,
            ends: 1080,
        },
        (_, "live") => {
            let published = -random.between(250, 330);
            let until = published + random.between(36, 42);
            Period {
                published,
                from: published + 1,
                until,
                live: until,
                ends: published + 1460,
            }
        }
        (_, "admission") => Period {
            published: -21,
            from: -20,
            until: 19,
            live: 54,
            ends: 54 + 1420,
        },
        (_, "planned" | "draft") => Period {
            published: -6,
            from: 34,
            until: 72,
            live: 72,
            ends: 72 + 1460,
        },
        (_, other) => bail!("@framework {}: phase {other}", block.id),
    };
    let admission_from = days.working(period.from, 0, 0);
    let admission_until = days.working(period.until, 17, 0);
    let live_from = if kind == FrameworkKind::Dynamic {
        admission_until
    } else {
        days.working(period.live, 0, 0)
    };
    Ok(Framework {
        id: FrameworkId::from_uuid(random.id()),
        number: 0,
        agency,
        kind,
        title: block.localized("title", languages)?,
        purpose: block.localized("purpose", languages)?,
        value: Money::sum(Currency::EUR, lots.iter().filter_map(|lot| lot.ceiling)),
        call_off: CallOffMethod::WithReopeningCompetition,
        covered_agencies: block.list("covered"),
        planned_month: (period.from > 0).then(|| month_of(admission_from)),
        admission_from: Some(admission_from),
        admission_until: Some(admission_until),
        live_from: Some(live_from),
        ends_at: Some(on(working(days.date(period.ends), 1), 0, 0)),
        published_at: Some(days.working_before(period.published, 10, 30)),
        terminated_at: None,
        terminated_reason: None,
        undivided_reason: None,
        duration_reason: None,
        reach_reason: None,
        limits: None,
        source: Source::Demo {
            external_id: format!("demo-framework-{}", block.id),
        },
        source_date: None,
        version: 1,
        created_at: days.working_before(period.published - 12, 14, 0),
    })
}

/// The lots of a framework, numbered from 1; their framework is set by [`belong`].
pub fn lots(blocks: &[Block], framework: &str, languages: &[String], random: &mut Random) -> Result<Vec<Lot>> {
    let own = blocks
        .iter()
        .filter(|block| block.id.split_once('.').is_some_and(|(parent, _)| parent == framework));
    let mut lots = Vec::new();
    for (number, block) in (1_i64..).zip(own) {
        let capabilities = block.words("caps");
        let mut codes: Vec<String> = capabilities.iter().map(|slug| code(slug)).collect();
        codes.extend(capabilities.first().and_then(|slug| linked_cpv(slug).into_iter().next()));
        let euros = |key: &str| {
            block
                .get(key)
                .map(|_| block.number(key).map(|euros| Money::eur(euros * 100)))
                .transpose()
        };
        lots.push(Lot {
            id: LotId::from_uuid(random.id()),
            framework: FrameworkId::from_uuid(uuid::Uuid::nil()),
            number,
            title: block.localized("title", languages)?,
            outcome: block.localized("outcome", languages)?,
            ceiling: euros("ceiling")?,
            largest_assignment: euros("largest")?,
            capabilities: codes,
            nuts: block.words("nuts").into_iter().map(str::to_owned).collect(),
            languages: block.words("languages").into_iter().map(str::to_owned).collect(),
            minimum_turnover: euros("turnover")?,
            external_id: None,
            winners: Vec::new(),
            cancelled_at: None,
            cancelled_reason: None,
        });
    }
    Ok(lots)
}

pub fn belong(lots: &mut [Lot], framework: FrameworkId) {
    for lot in lots {
        lot.framework = framework;
    }
}

pub fn month_of(at: Instant) -> Date {
    let date = domain::calendar::local_date(at);
    plus(date, 1 - i64::from(date.day()))
}
