//! What would make a firm easier to find: pure, from what is stored. The weights say how much each part counts for being found by a buyer
//! who searches, filters and compares (`How matching works`); together they are 100.

use crate::{
    ClaimId, Instant, TeamId,
    draft::Known,
    organisation::{SizeClass, Supplier},
    profile::{CapabilityClaim, Provenance, Team},
};

/// Something that is missing or weak. In the order in which equal ones are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Gap {
    NoClaim,
    NoSummary,
    FewClaims,
    NoRegions,
    NoEvidence,
    SummaryLanguages,
    NoLanguages,
    NoTeam,
    Unconfirmed,
    NoResult,
    CodeWeak,
    SummaryShort,
    NoDeclaration,
    SizeUnknown,
    NoAvailability,
    Expired,
    ExpiresSoon,
    NoClient,
    NoPeriod,
}

impl Gap {
    pub const ALL: [Self; 19] = [
        Self::NoClaim,
        Self::NoSummary,
        Self::FewClaims,
        Self::NoRegions,
        Self::NoEvidence,
        Self::SummaryLanguages,
        Self::NoLanguages,
        Self::NoTeam,
        Self::Unconfirmed,
        Self::NoResult,
        Self::CodeWeak,
        Self::SummaryShort,
        Self::NoDeclaration,
        Self::SizeUnknown,
        Self::NoAvailability,
        Self::Expired,
        Self::ExpiresSoon,
        Self::NoClient,
        Self::NoPeriod,
    ];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoClaim => "no-claim",
            Self::NoSummary => "no-summary",
            Self::FewClaims => "few-claims",
            Self::NoRegions => "no-regions",
            Self::NoEvidence => "no-evidence",
            Self::SummaryLanguages => "summary-languages",
            Self::NoLanguages => "no-languages",
            Self::NoTeam => "no-team",
            Self::Unconfirmed => "unconfirmed",
            Self::NoResult => "no-result",
            Self::CodeWeak => "code-weak",
            Self::SummaryShort => "summary-short",
            Self::NoDeclaration => "no-declaration",
            Self::SizeUnknown => "size-unknown",
            Self::NoAvailability => "no-availability",
            Self::Expired => "expired",
            Self::ExpiresSoon => "expires-soon",
            Self::NoClient => "no-client",
            Self::NoPeriod => "no-period",
        }
    }

    /// Points lost where all of it is missing. What a firm without any claim lacks is in [`Gap::NoClaim`], without a summary in
    /// [`Gap::NoSummary`], without a team in [`Gap::NoTeam`]; those and the ones that stand alone are 100.
    const fn points(self) -> u32 {
        match self {
            Self::NoClaim => 45,
            Self::NoSummary => 20,
            Self::FewClaims | Self::NoRegions | Self::SummaryLanguages => 10,
            Self::NoTeam => 9,
            Self::NoEvidence | Self::NoLanguages | Self::Unconfirmed => 8,
            Self::NoResult => 6,
            Self::CodeWeak | Self::SummaryShort | Self::NoDeclaration | Self::SizeUnknown | Self::NoAvailability => 4,
            Self::Expired | Self::NoClient | Self::NoPeriod => 3,
            Self::ExpiresSoon => 0,
        }
    }
}

/// How much it would help, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gain {
    Large,
    Medium,
    Small,
}

impl Gain {
    pub const ALL: [Self; 3] = [Self::Large, Self::Medium, Self::Small];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Large => "large",
            Self::Medium => "medium",
            Self::Small => "small",
        }
    }
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub gap: Gap,
    /// Of 100.
    pub points: u32,
    /// The claims it is about.
    pub claims: Vec<ClaimId>,
    /// The teams it is about.
    pub teams: Vec<TeamId>,
    /// The languages it is about.
    pub languages: Vec<String>,
}

impl Advice {
    #[must_use]
    pub const fn gain(&self) -> Gain {
        match self.points {
            10.. => Gain::Large,
            4..=9 => Gain::Medium,
            _ => Gain::Small,
        }
    }
}

/// How complete a profile is, and what would help most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// 0 to 100.
    pub score: u32,
    /// What helps most first.
    pub advice: Vec<Advice>,
}

/// What a guide is made of.
#[derive(Clone, Copy)]
pub struct Profile<'a> {
    pub supplier: &'a Supplier,
    pub claims: &'a [CapabilityClaim],
    pub teams: &'a [Team],
    pub has_declaration: bool,
}

/// A summary that says less is short: characters.
const SUMMARY_SHORT: usize = 120;
/// Claims that make a profile.
const ENOUGH_CLAIMS: usize = 3;

#[must_use]
pub fn guide(profile: Profile<'_>, known: &dyn Known, now: Instant) -> Guide {
    let mut found = Found::default();
    claims(&profile, known, now, &mut found);
    firm(&profile, &mut found);
    teams(&profile, &mut found);
    let mut advice = found.0;
    advice.sort_by(|a, b| b.points.cmp(&a.points).then(a.gap.cmp(&b.gap)));
    let lost: u32 = advice.iter().map(|advice| advice.points).sum();
    Guide {
        score: 100_u32.saturating_sub(lost),
        advice,
    }
}

#[derive(Default)]
struct Found(Vec<Advice>);

impl Found {
    fn add(&mut self, gap: Gap) -> &mut Advice {
        self.share(gap, 1, 1)
    }
    /// `part` of `all` lack it. What is there at all counts for a point at least.
    fn share(&mut self, gap: Gap, part: usize, all: usize) -> &mut Advice {
        let (part, all) = (u32::try_from(part).unwrap_or(1), u32::try_from(all).unwrap_or(1).max(1));
        let points = (gap.points() * part).div_ceil(all).min(gap.points());
        self.0.push(Advice {
            gap,
            points,
            claims: Vec::new(),
            teams: Vec::new(),
            languages: Vec::new(),
        });
        let last = self.0.len() - 1;
        &mut self.0[last]
    }
}

fn claims(profile: &Profile<'_>, known: &dyn Known, now: Instant, found: &mut Found) {
    let (expired, live): (Vec<&CapabilityClaim>, Vec<_>) = profile.claims.iter().partition(|claim| claim.is_expired(now));
    let mut about = |gap: Gap, all: usize, which: Vec<&CapabilityClaim>| {
        if !which.is_empty() {
            found.share(gap, which.len(), all).claims = which.iter().map(|claim| claim.id).collect();
        }
    };
    let those = |is_weak: &dyn Fn(&CapabilityClaim) -> bool| live.iter().copied().filter(|claim| is_weak(claim)).collect::<Vec<_>>();
    let blank = |text: &str| text.trim().is_empty();
    let count = live.len();
    about(Gap::Expired, profile.claims.len(), expired);
    about(Gap::ExpiresSoon, count, those(&|claim| claim.expires_soon(now)));
    about(Gap::NoEvidence, count, those(&|claim| !claim.has_evidence()));
    about(Gap::NoResult, count, those(&|claim| claim.has_evidence() && blank(&claim.result)));
    about(Gap::NoClient, count, those(&|claim| blank(&claim.client)));
    about(Gap::NoPeriod, count, those(&|claim| blank(&claim.period)));
    about(
        Gap::Unconfirmed,
        count,
        those(&|claim| claim.has_evidence() && claim.provenance == Provenance::SelfDeclared),
    );
    about(Gap::CodeWeak, count, those(&|claim| is_weak(&claim.capability, known)));
    if count == 0 {
        found.add(Gap::NoClaim);
        // It is in the points of having none.
        for advice in &mut found.0 {
            if advice.gap == Gap::Expired {
                advice.points = 0;
            }
        }
    } else if count < ENOUGH_CLAIMS {
        found.share(Gap::FewClaims, ENOUGH_CLAIMS - count, ENOUGH_CLAIMS - 1);
    }
}

/// So wide that it meets no need in particular (a need is met by the same code or a narrower one), or of a list that is out of use.
fn is_weak(code: &str, known: &dyn Known) -> bool {
    let is_division = code.strip_prefix("cpv:").is_some_and(|digits| digits.ends_with("000000"));
    is_division || !known.is_capability(code)
}

fn firm(profile: &Profile<'_>, found: &mut Found) {
    let firm = profile.supplier;
    if firm.summary.is_empty() {
        found.add(Gap::NoSummary);
    } else {
        let lacks = |lang: &&String| firm.summary.get(lang).is_none_or(|text| text.trim().is_empty());
        let missing: Vec<String> = firm.languages.iter().filter(lacks).cloned().collect();
        if !missing.is_empty() {
            let count = missing.len();
            found.share(Gap::SummaryLanguages, count, firm.languages.len()).languages = missing;
        }
        if firm.summary.iter().all(|(_, text)| text.trim().chars().count() < SUMMARY_SHORT) {
            found.add(Gap::SummaryShort);
        }
    }
    for (gap, is_missing) in [
        (Gap::NoRegions, firm.nuts.is_empty()),
        (Gap::NoLanguages, firm.languages.is_empty()),
        (Gap::SizeUnknown, firm.size == SizeClass::Unknown),
        (Gap::NoDeclaration, !profile.has_declaration),
    ] {
        if is_missing {
            found.add(gap);
        }
    }
}

fn teams(profile: &Profile<'_>, found: &mut Found) {
    if profile.teams.is_empty() {
        found.add(Gap::NoTeam);
        return;
    }
    let silent = profile.teams.iter().filter(|team| team.hours_a_week.is_none());
    let silent: Vec<TeamId> = silent.map(|team| team.id).collect();
    if !silent.is_empty() {
        let count = silent.len();
        found.share(Gap::NoAvailability, count, profile.teams.len()).teams = silent;
    }
}
