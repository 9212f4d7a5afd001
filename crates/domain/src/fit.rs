//! What a lot or an assignment asks of a firm, beside what the firm has. It informs both sides and forbids nothing: the agency decides.

use crate::Money;
use crate::admission::Ground;
use crate::assignment::Assignment;
use crate::framework::Lot;
use crate::organisation::{SizeClass, Supplier};
use crate::profile::{CapabilityClaim, SelfDeclaration};
use crate::{ClaimId, Instant};
use serde::{Deserialize, Serialize};

/// How codes relate. The code lists themselves are outside of this crate.
pub trait CodeRules {
    /// Whether a claim of `claimed` meets a need for `needed`: the same code, a descendant of it, or a linked CPV code.
    fn meets(&self, claimed: &str, needed: &str) -> bool;
    /// Whether all of `region` lies in the regions `works_in`.
    fn is_covered(&self, region: &str, works_in: &[String]) -> bool;
    /// How a claim of `claimed` meets a need for `needed`; `None` where it does not.
    fn closeness(&self, claimed: &str, needed: &str) -> Option<Closeness> {
        self.meets(claimed, needed)
            .then_some(if claimed == needed { Closeness::Same } else { Closeness::Narrower })
    }
}

/// By which code a need is met, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Closeness {
    Same,
    /// A descendant of the code that is needed.
    Narrower,
    /// An entry of the vocabulary, by a CPV code that is linked to it.
    Linked,
}

crate::text_enum::text_enum!(Closeness {
    Same = "same",
    Narrower = "narrower",
    Linked = "linked",
});

/// Something that a firm is asked for. Directive 2014/24/EU art. 57 and 58.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Requirement {
    /// A capability of the lot, by its code.
    Capability(String),
    Region,
    Language,
    Turnover,
    Declaration,
    /// What else the notice asks.
    Other,
    /// Nothing that the firm lacks.
    Ground(Ground),
}

impl Requirement {
    /// As it is stored and as form fields name it: `capability:cpv:72212000`, `turnover`.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Capability(code) => format!("capability:{code}"),
            Self::Region => "region".to_owned(),
            Self::Language => "language".to_owned(),
            Self::Turnover => "turnover".to_owned(),
            Self::Declaration => "declaration".to_owned(),
            Self::Other => "other".to_owned(),
            Self::Ground(ground) => ground.as_str().to_owned(),
        }
    }
    /// Anything unknown is something else that the notice asks.
    #[must_use]
    pub fn parse(key: &str) -> Self {
        match key {
            "region" => Self::Region,
            "language" => Self::Language,
            "turnover" => Self::Turnover,
            "declaration" => Self::Declaration,
            _ => match (Ground::parse(key), key.strip_prefix("capability:")) {
                (Some(ground), _) => Self::Ground(ground),
                (None, Some(code)) => Self::Capability(code.to_owned()),
                (None, None) => Self::Other,
            },
        }
    }
}

/// What codes and numbers can tell of a notice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub capabilities: Vec<String>,
    pub nuts: Vec<String>,
    pub languages: Vec<String>,
    /// A bid may be in one of several languages; a lot is worked in all that it names.
    pub is_one_language_enough: bool,
    pub minimum_turnover: Option<Money>,
}

impl From<&Lot> for Asked {
    fn from(lot: &Lot) -> Self {
        Self {
            capabilities: lot.capabilities.clone(),
            nuts: lot.nuts.clone(),
            languages: lot.languages.clone(),
            is_one_language_enough: false,
            minimum_turnover: lot.minimum_turnover,
        }
    }
}

impl From<&Assignment> for Asked {
    fn from(assignment: &Assignment) -> Self {
        Self {
            capabilities: assignment.capabilities.clone(),
            nuts: assignment.nuts.clone(),
            languages: assignment.bid_languages.clone(),
            is_one_language_enough: true,
            minimum_turnover: None,
        }
    }
}

/// What a lot asks, in the order in which it is judged. Everybody declares; the rest only where the lot says so.
#[must_use]
pub fn requirements(lot: &Lot) -> Vec<Requirement> {
    asked_for(&Asked::from(lot))
}

fn asked_for(asked: &Asked) -> Vec<Requirement> {
    let mut all: Vec<Requirement> = asked.capabilities.iter().cloned().map(Requirement::Capability).collect();
    all.extend((!asked.nuts.is_empty()).then_some(Requirement::Region));
    all.extend((!asked.languages.is_empty()).then_some(Requirement::Language));
    all.extend(asked.minimum_turnover.is_some().then_some(Requirement::Turnover));
    all.push(Requirement::Declaration);
    all
}

/// What a firm says of itself that lots ask about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirmFacts {
    /// Empty: anywhere.
    pub nuts: Vec<String>,
    pub languages: Vec<String>,
    pub size: SizeClass,
    pub headcount: Option<i64>,
    pub turnover_cents: Option<i64>,
}

impl From<&Supplier> for FirmFacts {
    fn from(firm: &Supplier) -> Self {
        Self {
            nuts: firm.nuts.clone(),
            languages: firm.languages.clone(),
            size: firm.size,
            headcount: firm.headcount,
            turnover_cents: firm.turnover_cents,
        }
    }
}

/// What is frozen when a firm applies or bids: later changes of its profile do not change what was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    #[serde(default)]
    pub claims: Vec<CapabilityClaim>,
    #[serde(default)]
    pub declaration: Option<SelfDeclaration>,
    /// Left out where only claims and declaration count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub firm: Option<FirmFacts>,
}

impl Snapshot {
    /// Everything that counts at that moment; claims that have expired do not.
    #[must_use]
    pub fn of(firm: &Supplier, claims: &[CapabilityClaim], declaration: Option<&SelfDeclaration>, at: Instant) -> Self {
        let counts = |claim: &&CapabilityClaim| claim.expires_at.is_none_or(|until| at < until);
        Self {
            claims: claims.iter().filter(counts).cloned().collect(),
            declaration: declaration.cloned(),
            firm: Some(FirmFacts::from(firm)),
        }
    }
}

/// Whether the firm has what is asked, as far as codes and numbers tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    Met,
    /// With the regions or languages that are missing; empty where it is missing as a whole, or not told.
    Missing(Vec<String>),
    /// Exclusion grounds that apply, each explained by the firm: it may have put things right. Directive 2014/24/EU art. 57(6).
    ToWeigh(Vec<String>),
}

/// A requirement beside what the firm has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    pub requirement: Requirement,
    pub finding: Finding,
    /// The claims that meet it, for a capability.
    pub claims: Vec<ClaimId>,
}

impl Fit {
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.finding == Finding::Met
    }
}

/// Each of [`requirements`] beside what the firm has.
#[must_use]
pub fn fit(lot: &Lot, firm: &Snapshot, codes: &dyn CodeRules) -> Vec<Fit> {
    fit_of(&Asked::from(lot), firm, codes)
}

/// The same for whatever asks.
#[must_use]
pub fn fit_of(asked: &Asked, firm: &Snapshot, codes: &dyn CodeRules) -> Vec<Fit> {
    asked_for(asked)
        .into_iter()
        .map(|requirement| one(requirement, asked, firm, codes))
        .collect()
}

fn one(requirement: Requirement, asked: &Asked, firm: &Snapshot, codes: &dyn CodeRules) -> Fit {
    let mut claims = Vec::new();
    let finding = match (&requirement, &firm.firm) {
        (Requirement::Capability(need), _) => {
            let meeting = firm.claims.iter().filter(|claim| codes.meets(&claim.capability, need));
            claims = meeting.map(|claim| claim.id).collect();
            if claims.is_empty() {
                Finding::Missing(Vec::new())
            } else {
                Finding::Met
            }
        }
        (Requirement::Region, Some(facts)) if facts.nuts.is_empty() => Finding::Met,
        (Requirement::Region, Some(facts)) => all_of(&asked.nuts, |region| codes.is_covered(region, &facts.nuts)),
        (Requirement::Language, Some(facts)) => {
            let speaks = |wanted: &str| speaks(&facts.languages, wanted);
            if asked.is_one_language_enough && asked.languages.iter().any(|wanted| speaks(wanted)) {
                Finding::Met
            } else {
                all_of(&asked.languages, speaks)
            }
        }
        (Requirement::Turnover, Some(facts)) => {
            let least = asked.minimum_turnover.map_or(0, |money| money.cents);
            match facts.turnover_cents {
                Some(cents) if cents >= least => Finding::Met,
                _ => Finding::Missing(Vec::new()),
            }
        }
        (Requirement::Declaration, _) => firm.declaration.as_ref().map_or(Finding::Missing(Vec::new()), declared),
        (Requirement::Other | Requirement::Ground(_), Some(_)) => Finding::Met,
        (_, None) => Finding::Missing(Vec::new()),
    };
    Fit {
        requirement,
        finding,
        claims,
    }
}

fn all_of(asked: &[String], has: impl Fn(&str) -> bool) -> Finding {
    let missing: Vec<String> = asked.iter().filter(|item| !has(item)).cloned().collect();
    if missing.is_empty() {
        Finding::Met
    } else {
        Finding::Missing(missing)
    }
}

/// `nl-BE` is spoken by who speaks `nl`.
fn speaks(languages: &[String], wanted: &str) -> bool {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    languages.iter().any(|tag| primary(tag) == primary(wanted))
}

fn declared(declaration: &SelfDeclaration) -> Finding {
    let applying = declaration.answers.iter().filter(|(_, answer)| answer.applies);
    let grounds: Vec<String> = applying.map(|(ground, _)| ground.clone()).collect();
    if grounds.is_empty() {
        Finding::Met
    } else {
        Finding::ToWeigh(grounds)
    }
}
