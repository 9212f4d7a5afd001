//! Who fits what: the facts read, the words compared, the rules asked. Only what a visitor may see takes part.

mod notices;
mod shown;
mod why;

pub use notices::{Notice, Object, notices_for};
pub use shown::{Hit, Need as ShownNeed, Partner, State, hits, names_of};
pub use why::{Why, why};

use crate::{error::PageError, known::CodeLists, state::AppState};
use domain::{
    ClaimId, Figures, Instant, LocalizedText, LotId, SupplierId,
    assignment::{Assignment, Route},
    draft::{Fields, typed_amount},
    fit::{Asked, CodeRules, FirmFacts},
    framework::{Framework, Lot},
    matching::{Candidate, Covers, Hand, Match, Need, Offer, Ranking, Rules, rank, said_alike},
    organisation::Supplier,
    profile::CapabilityClaim,
};
use search::{Kind, Search, Wanted};
use std::collections::HashMap;

/// Firms judged for one notice; the index says which.
const CANDIDATES: usize = 200;

/// A lot or an assignment as it is looked for.
#[derive(Clone, Debug)]
pub struct Sought {
    pub need: Need,
    /// Whoever is suspended there is not looked for.
    lot: Option<LotId>,
    wanted: Wanted,
}

impl Sought {
    #[must_use]
    pub fn lot(lot: &Lot, framework: &Framework, now: Instant) -> Self {
        Self::new(Need::of_lot(lot, framework), Some(lot.id), &[&lot.title, &lot.outcome], now)
    }

    #[must_use]
    pub fn assignment(assignment: &Assignment, now: Instant) -> Self {
        let mut texts = vec![&assignment.title, &assignment.problem, &assignment.affected];
        texts.extend(assignment.outcomes.iter().flat_map(|outcome| [&outcome.indicator, &outcome.target]));
        let lot = match assignment.route {
            Route::CallOff { lot } => Some(lot),
            Route::LimitedValue | Route::Negotiated { .. } => None,
        };
        Self::new(Need::of_assignment(assignment), lot, &texts, now)
    }

    /// What a buyer has written so far.
    #[must_use]
    pub fn draft(fields: &Fields, now: Instant) -> Self {
        let list = |name: &str| fields.list(name).map(str::to_owned).collect();
        let asked = Asked {
            capabilities: list("capabilities"),
            nuts: list("nuts"),
            languages: list("bid_languages"),
            is_one_language_enough: true,
            minimum_turnover: None,
        };
        let text = |name: &str| {
            let mut all = LocalizedText::default();
            fields.languages(name).for_each(|(tag, text)| all.set(tag, text.to_owned()));
            all
        };
        Self::new(
            Need {
                asked,
                cents_a_year: typed_amount(fields, "budget").map(|budget| budget.cents),
                starts_on: None,
            },
            None,
            &[&text("title"), &text("problem"), &text("affected")],
            now,
        )
    }

    fn new(need: Need, lot: Option<LotId>, texts: &[&LocalizedText], now: Instant) -> Self {
        let pairs = texts.iter().flat_map(|text| text.iter());
        let wanted = Wanted {
            kind: Kind::Supplier,
            codes: need.asked.capabilities.clone(),
            texts: pairs.map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect(),
            phases: Vec::new(),
            limit: CANDIDATES,
            now,
        };
        Self { need, lot, wanted }
    }

    /// Firms that stand outside the lot for a time.
    async fn suspended(&self, state: &AppState) -> Result<Vec<SupplierId>, PageError> {
        Ok(match self.lot {
            Some(lot) => store::admissions::list_suspended(state.store.read(), lot, self.wanted.now).await?,
            None => Vec::new(),
        })
    }

    fn is_about(&self, claim: &CapabilityClaim) -> bool {
        let needs = &self.need.asked.capabilities;
        needs.iter().any(|need| CodeLists.meets(&claim.capability, need))
    }
}

/// A firm beside its claims that have not expired.
#[derive(Clone, Debug)]
pub struct Firm {
    pub supplier: Supplier,
    pub claims: HashMap<ClaimId, CapabilityClaim>,
}

pub struct Fitting {
    pub ranking: Ranking,
    pub firms: HashMap<SupplierId, Firm>,
    pub covers: Covers,
}

/// Firms that fit, and of `also`, though it may not be found, why not.
pub async fn firms_for(state: &AppState, sought: &Sought, also: Option<SupplierId>) -> Result<Fitting, PageError> {
    let wanted = sought.wanted.clone();
    let found = blocking(state, move |search| search.candidates(&wanted)).await?;
    let mut ids: Vec<SupplierId> = found.into_iter().map(SupplierId::from_uuid).collect();
    ids.extend(also.filter(|also| !ids.contains(also)));
    let suspended = sought.suspended(state).await?;
    ids.retain(|id| !suspended.contains(id));
    let figures = store::figures::load(state.store.read()).await?;
    let (mut candidates, firms) = load(state, &ids, sought.wanted.now).await?;
    compare(state, sought, &mut candidates).await?;
    let ranking = rank(&sought.need, &candidates, rules(&figures, sought.wanted.now));
    let covers = Covers::new(ranking.matches.iter().map(hand));
    Ok(Fitting { ranking, firms, covers })
}

fn rules(figures: &Figures, now: Instant) -> Rules<'_> {
    Rules {
        codes: &CodeLists,
        figures,
        now,
    }
}

fn hand(found: &Match) -> Hand {
    Hand {
        supplier: found.supplier,
        number: found.number,
        score: found.judged.score,
        mask: found.judged.mask(),
    }
}

/// The index is asked where blocking is allowed.
async fn blocking<T: Send + 'static>(
    state: &AppState,
    ask: impl FnOnce(&Search) -> search::Result<T> + Send + 'static,
) -> Result<T, PageError> {
    let search = state.search.clone();
    let answer = tokio::task::spawn_blocking(move || ask(&search)).await;
    Ok(answer.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?)
}

type Loaded = (Vec<Candidate>, HashMap<SupplierId, Firm>);

/// Those that a visitor may see, with one query of each kind.
async fn load(state: &AppState, ids: &[SupplierId], now: Instant) -> Result<Loaded, PageError> {
    let suppliers = store::suppliers::map_public(state.store.read(), ids).await?;
    with_facts(state, suppliers, now).await
}

/// A firm for its own eyes, hidden or not.
async fn load_own(state: &AppState, id: SupplierId, now: Instant) -> Result<Loaded, PageError> {
    let suppliers = store::suppliers::map_by_ids(state.store.read(), &[id]).await?;
    with_facts(state, suppliers, now).await
}

async fn with_facts(state: &AppState, suppliers: HashMap<SupplierId, Supplier>, now: Instant) -> Result<Loaded, PageError> {
    let db = state.store.read();
    let ids = &suppliers.keys().copied().collect::<Vec<_>>()[..];
    let mut claims = store::claims::map_by_suppliers(db, ids).await?;
    let mut teams: HashMap<SupplierId, Vec<_>> = HashMap::new();
    for team in store::teams::list_by_suppliers(db, ids).await? {
        teams.entry(team.supplier).or_default().push(team);
    }
    let awards = store::lots::last_awards(db, ids).await?;
    let (mut candidates, mut firms) = (Vec::with_capacity(ids.len()), HashMap::with_capacity(ids.len()));
    for (id, supplier) in suppliers {
        let mut claims = claims.remove(&id).unwrap_or_default();
        claims.retain(|claim| claim.expires_at.is_none_or(|until| now < until));
        candidates.push(Candidate {
            supplier: id,
            number: supplier.number,
            facts: FirmFacts::from(&supplier),
            offers: claims.iter().map(offer).collect(),
            teams: teams.remove(&id).unwrap_or_default(),
            last_award: awards.get(&id).copied(),
        });
        let claims = claims.into_iter().map(|claim| (claim.id, claim)).collect();
        firms.insert(id, Firm { supplier, claims });
    }
    let alike: Vec<&CapabilityClaim> = said_alike(&candidates);
    let first = store::claims::map_first_said(db, &alike).await?;
    for offer in candidates.iter_mut().flat_map(|candidate| &mut candidate.offers) {
        if let Some(said_at) = first.get(&offer.claim.id) {
            offer.said_at = *said_at;
        }
    }
    Ok((candidates, firms))
}

fn offer(claim: &CapabilityClaim) -> Offer {
    Offer {
        said_at: claim.updated_at,
        relevance: 0,
        claim: claim.clone(),
    }
}

/// Says how near the words of the claims that are about the need are to its words.
async fn compare(state: &AppState, sought: &Sought, candidates: &mut [Candidate]) -> Result<(), PageError> {
    let mut offers: Vec<&mut Offer> = candidates
        .iter_mut()
        .flat_map(|candidate| &mut candidate.offers)
        .filter(|offer| sought.is_about(&offer.claim))
        .collect();
    let texts: Vec<(String, String)> = offers
        .iter()
        .map(|offer| {
            let claim = &offer.claim;
            (claim.language.clone(), [&*claim.situation, &claim.action, &claim.result].join("\n"))
        })
        .collect();
    for (offer, near) in offers.iter_mut().zip(nearness(state, sought, texts).await?) {
        offer.relevance = near;
    }
    Ok(())
}

async fn nearness(state: &AppState, sought: &Sought, texts: Vec<(String, String)>) -> Result<Vec<u32>, PageError> {
    let wanted = sought.wanted.clone();
    blocking(state, move |search| {
        let texts: Vec<(&str, &str)> = texts.iter().map(|(lang, text)| (lang.as_str(), text.as_str())).collect();
        search.relevance(&wanted, &texts)
    })
    .await
}
