//! One firm beside one need.

use super::{
    Rules,
    firm::{Candidate, Offer},
    need::Need,
    signal::{Signal, closeness_points, provenance_points},
    told::{FREE_CODES, is_told, substance},
};
use crate::fit::{Closeness, Finding, Fit, Requirement, Snapshot, fit_of};
use crate::profile::Provenance;
use crate::{ClaimId, FigureKey, calendar};
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// A firm, and which claims of all firms are copies of an earlier one.
#[derive(Clone, Copy, Debug)]
pub struct Firm<'a> {
    pub candidate: &'a Candidate,
    pub copied: &'a HashSet<ClaimId>,
}

/// How well a firm fits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Judged {
    /// The sum of the points, at most 1,000.
    pub score: u32,
    /// In the order of [`Signal::ALL`].
    pub points: [u32; Signal::COUNT],
    /// In the order of the need.
    pub needs: Vec<NeedMatch>,
    /// How many needs it meets with evidence.
    pub evidenced: usize,
    /// What is asked beside capabilities and is there in part only, or not told.
    #[serde(skip)]
    pub short: Vec<Fit>,
}

impl Judged {
    #[must_use]
    pub const fn points_of(&self, signal: Signal) -> u32 {
        self.points[signal as usize]
    }

    /// The needs that are met with evidence, a bit each. More than 64 are none's.
    #[must_use]
    pub fn mask(&self) -> u64 {
        let met = self.needs.iter().zip(0..u64::BITS).filter(|(need, _)| need.is_met());
        met.fold(0, |mask, (_, place)| mask | 1 << place)
    }
}

/// A need, and the best that the firm has for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NeedMatch {
    pub capability: String,
    pub state: NeedState,
}

impl NeedMatch {
    #[must_use]
    pub const fn is_met(&self) -> bool {
        matches!(self.state, NeedState::Met { .. })
    }
    #[must_use]
    pub const fn claim(&self) -> Option<ClaimId> {
        match self.state {
            NeedState::Met { claim, .. } | NeedState::Bare { claim, .. } => Some(claim),
            NeedState::Missing => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NeedState {
    /// With evidence.
    Met {
        claim: ClaimId,
        provenance: Provenance,
        closeness: Closeness,
        /// Of the four signals of a need together.
        points: u32,
    },
    /// It says that it can, and shows nothing; or shows what another firm had written before.
    Bare {
        claim: ClaimId,
        is_copied: bool,
    },
    Missing,
}

/// What the firm scores; or each hard requirement that it fails.
///
/// # Errors
/// Not one of the capabilities; none of the regions though it says where it works; no language in common; a turnover below a published
/// minimum.
pub fn judge(need: &Need, firm: Firm<'_>, rules: Rules<'_>) -> Result<Judged, Vec<Fit>> {
    let candidate = firm.candidate;
    let is_live = |offer: &&Offer| offer.claim.expires_at.is_none_or(|until| rules.now < until);
    let offers: Vec<&Offer> = candidate.offers.iter().filter(is_live).collect();
    let snapshot = Snapshot {
        claims: offers.iter().map(|offer| offer.claim.clone()).collect(),
        declaration: None,
        firm: Some(candidate.facts.clone()),
    };
    // The declaration is between a firm and those it applies to.
    let fits = fit_of(&need.asked, &snapshot, rules.codes);
    let fits: Vec<Fit> = fits.into_iter().filter(|fit| fit.requirement != Requirement::Declaration).collect();
    let failed = failed(need, candidate, &fits, rules);
    if !failed.is_empty() {
        return Err(failed);
    }
    Ok(scored(need, firm, &offers, &fits, rules))
}

fn is_capability(fit: &Fit) -> bool {
    matches!(fit.requirement, Requirement::Capability(_))
}

fn failed(need: &Need, candidate: &Candidate, fits: &[Fit], rules: Rules<'_>) -> Vec<Fit> {
    let has_capability = fits.iter().any(|fit| is_capability(fit) && fit.is_met());
    let facts = &candidate.facts;
    let is_hard = |fit: &&Fit| {
        let (Finding::Missing(missing), asked) = (&fit.finding, &need.asked) else {
            return false;
        };
        match fit.requirement {
            Requirement::Capability(_) => !has_capability,
            // In a part of a region is better than nowhere.
            Requirement::Region => {
                missing.len() == asked.nuts.len() && !facts.nuts.iter().any(|works_in| rules.codes.is_covered(works_in, &asked.nuts))
            }
            // What a firm does not tell is asked for, not held against it.
            Requirement::Language => missing.len() == asked.languages.len() && !facts.languages.is_empty(),
            Requirement::Turnover => facts.turnover_cents.is_some(),
            Requirement::Declaration | Requirement::Other | Requirement::Ground(_) => false,
        }
    };
    // A notice without codes asks for nothing that a firm could be found by.
    if need.asked.capabilities.is_empty() {
        return vec![Fit {
            requirement: Requirement::Other,
            finding: Finding::Missing(Vec::new()),
            claims: Vec::new(),
        }];
    }
    fits.iter().filter(is_hard).cloned().collect()
}

fn scored(need: &Need, firm: Firm<'_>, offers: &[&Offer], fits: &[Fit], rules: Rules<'_>) -> Judged {
    let by_id: HashMap<ClaimId, &Offer> = offers.iter().map(|offer| (offer.claim.id, *offer)).collect();
    let mut judged = Judged::default();
    let mut sums = [0_u32; Signal::COUNT];
    for fit in fits {
        let Requirement::Capability(code) = &fit.requirement else {
            continue;
        };
        let meeting = fit.claims.iter().filter_map(|id| by_id.get(id).copied());
        let state = best(code, meeting, firm, rules, &mut sums);
        judged.evidenced += usize::from(matches!(state, NeedState::Met { .. }));
        judged.needs.push(NeedMatch {
            capability: code.clone(),
            state,
        });
    }
    let count = u32::try_from(judged.needs.len()).unwrap_or(u32::MAX).max(1);
    let evidenced = u32::try_from(judged.evidenced).unwrap_or(0);
    let of_firm = of_firm(need, firm, offers, fits, rules);
    for signal in Signal::ALL {
        let place = *signal as usize;
        judged.points[place] = if signal.is_of_each_need() {
            sums[place] / count
        } else {
            of_firm[place] * evidenced / count
        };
    }
    judged.score = judged.points.iter().sum();
    judged.short = fits.iter().filter(|fit| !is_capability(fit) && !fit.is_met()).cloned().collect();
    judged
}

/// The claim that says most, the elder of equals; its points are added to the sums.
fn best<'a>(
    code: &str,
    meeting: impl Iterator<Item = &'a Offer>,
    firm: Firm<'_>,
    rules: Rules<'_>,
    sums: &mut [u32; Signal::COUNT],
) -> NeedState {
    let mut bare: Option<(bool, ClaimId)> = None;
    let mut best: Option<([u32; 4], &Offer, Closeness)> = None;
    for offer in meeting {
        let (claim, is_copied) = (&offer.claim, firm.copied.contains(&offer.claim.id));
        if is_copied || !is_told(claim) {
            let this = (is_copied, claim.id);
            bare = Some(bare.map_or(this, |known| known.min(this)));
            continue;
        }
        let closeness = rules.codes.closeness(&claim.capability, code).unwrap_or(Closeness::Linked);
        let points = [
            provenance_points(claim.provenance),
            closeness_points(closeness),
            Signal::Relevance.weight() * offer.relevance.min(1_000) / 1_000,
            substance(claim),
        ];
        let is_better = best.as_ref().is_none_or(|(most, other, _)| {
            let (this, most) = (points.iter().sum::<u32>(), most.iter().sum::<u32>());
            this > most || (this == most && (offer.said_at, claim.id) < (other.said_at, other.claim.id))
        });
        if is_better {
            best = Some((points, offer, closeness));
        }
    }
    if let Some((points, offer, closeness)) = best {
        for (sum, point) in sums.iter_mut().zip(points) {
            *sum += point;
        }
        return NeedState::Met {
            claim: offer.claim.id,
            provenance: offer.claim.provenance,
            closeness,
            points: points.iter().sum(),
        };
    }
    bare.map_or(NeedState::Missing, |(is_copied, claim)| NeedState::Bare { claim, is_copied })
}

fn of_firm(need: &Need, firm: Firm<'_>, offers: &[&Offer], fits: &[Fit], rules: Rules<'_>) -> [u32; Signal::COUNT] {
    let (candidate, asked) = (firm.candidate, &need.asked);
    let mut points = [0; Signal::COUNT];
    points[Signal::Focus as usize] = focus(firm, offers);
    points[Signal::Region as usize] = region(need, candidate, fits, rules);
    let missing = missing(fits, &Requirement::Language);
    points[Signal::Language as usize] = share(Signal::Language, asked.languages.len() - missing, asked.languages.len());
    points[Signal::Capacity as usize] = capacity(need, candidate, rules);
    points[Signal::Availability as usize] = availability(need, candidate, rules);
    points
}

/// All where nothing is asked.
fn share(signal: Signal, has: usize, of: usize) -> u32 {
    let part = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    if of == 0 {
        signal.weight()
    } else {
        signal.weight() * part(has) / part(of)
    }
}

fn missing(fits: &[Fit], requirement: &Requirement) -> usize {
    let found = fits.iter().find(|fit| fit.requirement == *requirement);
    match found.map(|fit| &fit.finding) {
        Some(Finding::Missing(missing)) => missing.len(),
        _ => 0,
    }
}

/// Bare claims lower it, and so does claiming more than [`FREE_CODES`] different things.
fn focus(firm: Firm<'_>, offers: &[&Offer]) -> u32 {
    let counts = |offer: &&&Offer| is_told(&offer.claim) && !firm.copied.contains(&offer.claim.id);
    let told = offers.iter().filter(counts).count();
    let codes: HashSet<&str> = offers.iter().map(|offer| offer.claim.capability.as_str()).collect();
    let points = share(Signal::Focus, told, offers.len().max(1));
    let codes = u32::try_from(codes.len().max(FREE_CODES)).unwrap_or(u32::MAX);
    points * u32::try_from(FREE_CODES).unwrap_or(0) / codes
}

/// Half for a firm that does not say where it works (anywhere, then), and half of a region in which it covers a part.
fn region(need: &Need, candidate: &Candidate, fits: &[Fit], rules: Rules<'_>) -> u32 {
    let (asked, works_in) = (&need.asked.nuts, &candidate.facts.nuts);
    if asked.is_empty() {
        return Signal::Region.weight();
    }
    if works_in.is_empty() {
        return Signal::Region.weight() / 2;
    }
    let within = |region: &String| {
        let around = std::slice::from_ref(region);
        works_in.iter().any(|works_in| rules.codes.is_covered(works_in, around))
    };
    let not_covered = match fits
        .iter()
        .find(|fit| fit.requirement == Requirement::Region)
        .map(|fit| &fit.finding)
    {
        Some(Finding::Missing(missing)) => missing.as_slice(),
        _ => &[],
    };
    let in_part = not_covered.iter().filter(|region| within(region)).count();
    share(Signal::Region, 2 * (asked.len() - not_covered.len()) + in_part, 2 * asked.len())
}

/// Whole where the value a year is at most the share of the turnover in the figures, less in proportion above it. Half where the turnover
/// is not told but teams are.
fn capacity(need: &Need, candidate: &Candidate, rules: Rules<'_>) -> u32 {
    let weight = Signal::Capacity.weight();
    let Some(asked) = need.cents_a_year.filter(|cents| *cents > 0) else {
        return weight;
    };
    let Some(turnover) = candidate.facts.turnover_cents else {
        return if candidate.teams.is_empty() { 0 } else { weight / 2 };
    };
    let percent = rules
        .figures
        .value(FigureKey::CapacityTurnoverShare, calendar::local_date(rules.now));
    let can = i128::from(turnover.max(0)) * i128::from(percent.max(0)) / 100;
    let points = i128::from(weight) * can / i128::from(asked);
    u32::try_from(points).unwrap_or(u32::MAX).min(weight)
}

/// Half for teams that are free only later.
fn availability(need: &Need, candidate: &Candidate, rules: Rules<'_>) -> u32 {
    let weight = Signal::Availability.weight();
    let today = calendar::local_date(rules.now);
    let from = need.starts_on.map_or(today, |date| date.max(today));
    let is_in_time = |from_then: Option<jiff::civil::Date>| from_then.is_none_or(|date| date <= from);
    if candidate.teams.iter().any(|team| is_in_time(team.available_from)) {
        weight
    } else if candidate.teams.is_empty() {
        0
    } else {
        weight / 2
    }
}
