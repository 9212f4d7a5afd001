//! A match as a page shows it: the sentence that shows each need, what is missing, and with whom.

use super::{Firm, Fitting, Sought, nearness};
use crate::{error::PageError, state::AppState};
use domain::{
    SupplierId,
    fit::{Closeness, Fit},
    matching::{Cover, Covers, Judged, Match, NeedMatch, NeedState, Signal, sentences},
    organisation::SizeClass,
    profile::{CapabilityClaim, Provenance},
};
use std::collections::HashMap;

/// A longer sentence is cut.
const LONGEST_SENTENCE: usize = 260;

/// A firm in the list.
#[derive(Clone, Debug)]
pub struct Hit {
    pub place: usize,
    pub lifted_from: Option<usize>,
    pub is_newcomer: bool,
    pub number: i64,
    pub name: String,
    pub language: String,
    pub size: SizeClass,
    pub judged: Judged,
    pub needs: Vec<Need>,
    /// Firms that meet what it does not; `None` where all firms together leave something open.
    pub partners: Option<Vec<Partner>>,
}

impl Hit {
    /// In the order of the page "How matching works".
    pub fn points(&self) -> impl Iterator<Item = (Signal, u32)> + '_ {
        Signal::ALL.iter().map(|signal| (*signal, self.judged.points_of(*signal)))
    }
    #[must_use]
    pub fn short(&self) -> &[Fit] {
        &self.judged.short
    }
}

/// A need, and what shows that it is met.
#[derive(Clone, Debug)]
pub struct Need {
    pub capability: String,
    pub state: State,
}

#[derive(Clone, Debug)]
pub enum State {
    Met {
        provenance: Provenance,
        closeness: Closeness,
        /// The capability that is claimed.
        claimed: String,
        client: String,
        /// Of the sentence and the client.
        language: String,
        sentence: String,
    },
    Bare,
    Copied,
    Missing,
}

/// A firm that could bid along, and what it would bring.
#[derive(Clone, Debug)]
pub struct Partner {
    pub number: i64,
    pub name: String,
    pub language: String,
    /// Capabilities.
    pub brings: Vec<String>,
}

/// These matches of a ranking.
pub async fn hits(state: &AppState, sought: &Sought, fitting: &mut Fitting, shown: &[Match]) -> Result<Vec<Hit>, PageError> {
    let mut needs = needs(state, sought, &fitting.firms, shown.iter().map(|found| &found.judged)).await?;
    let mut hits = Vec::with_capacity(shown.len());
    for (found, needs) in shown.iter().zip(needs.drain(..)) {
        let Some(firm) = fitting.firms.get(&found.supplier) else { continue };
        let partners = partners(&mut fitting.covers, &found.judged, &fitting.firms);
        let supplier = &firm.supplier;
        hits.push(Hit {
            place: found.place,
            lifted_from: found.lifted_from,
            is_newcomer: found.is_newcomer,
            number: found.number,
            name: supplier.name.clone(),
            language: supplier.language.clone(),
            size: supplier.size,
            judged: found.judged.clone(),
            needs,
            partners,
        });
    }
    Ok(hits)
}

/// The smallest set of firms that meets what is open; nobody where nothing is.
pub(super) fn partners(covers: &mut Covers, judged: &Judged, firms: &HashMap<SupplierId, Firm>) -> Option<Vec<Partner>> {
    let all = judged.needs.len().min(64);
    let every = if all == 64 { u64::MAX } else { (1 << all) - 1 };
    let gap = every & !judged.mask();
    covers.close(gap).map(|cover| names_of(&cover, gap, &judged.needs, firms))
}

/// Each with the open needs that it meets.
#[must_use]
pub fn names_of(cover: &Cover, gap: u64, needs: &[NeedMatch], firms: &HashMap<SupplierId, Firm>) -> Vec<Partner> {
    let brings = |mask: u64| {
        let met = needs
            .iter()
            .zip(0..u64::BITS)
            .filter(move |(_, place)| mask & gap & (1 << place) != 0);
        met.map(|(need, _)| need.capability.clone()).collect()
    };
    let named = cover.partners.iter().filter_map(|hand| Some((hand, firms.get(&hand.supplier)?)));
    named
        .map(|(hand, firm)| Partner {
            number: hand.number,
            name: firm.supplier.name.clone(),
            language: firm.supplier.language.clone(),
            brings: brings(hand.mask),
        })
        .collect()
}

/// For each judgement its needs, with the sentence that is nearest to the words of the need.
pub(super) async fn needs<'a>(
    state: &AppState,
    sought: &Sought,
    firms: &HashMap<SupplierId, Firm>,
    judged: impl Iterator<Item = &'a Judged>,
) -> Result<Vec<Vec<Need>>, PageError> {
    let claims: HashMap<_, &CapabilityClaim> = firms
        .values()
        .flat_map(|firm| &firm.claims)
        .map(|(id, claim)| (*id, claim))
        .collect();
    let judged: Vec<&Judged> = judged.collect();
    let met = |need: &&NeedMatch| need.is_met();
    let told: Vec<&CapabilityClaim> = judged
        .iter()
        .flat_map(|judged| judged.needs.iter().filter(met))
        .filter_map(|need| claims.get(&need.claim()?).copied())
        .collect();
    let texts: Vec<(String, String)> = told
        .iter()
        .flat_map(|claim| {
            sentences(claim)
                .into_iter()
                .map(|(_, sentence)| (claim.language.clone(), sentence.to_owned()))
        })
        .collect();
    let mut near = nearness(state, sought, texts).await?.into_iter();
    let mut best = HashMap::new();
    for claim in told {
        let all = sentences(claim).into_iter().map(|(_, sentence)| sentence);
        let scored: Vec<(&str, u32)> = all.map(|sentence| (sentence, near.next().unwrap_or(0))).collect();
        // Of equals the first: a result before what was done.
        let sentence = scored
            .iter()
            .rev()
            .max_by_key(|(_, near)| *near)
            .map_or("", |(sentence, _)| sentence);
        best.insert(claim.id, cut(sentence));
    }
    let shown = |need: &NeedMatch| Need {
        capability: need.capability.clone(),
        state: match need.state {
            NeedState::Met {
                claim,
                provenance,
                closeness,
                ..
            } => {
                let told = claims.get(&claim);
                let of = |text: fn(&CapabilityClaim) -> &String| told.map(|claim| text(claim).clone()).unwrap_or_default();
                State::Met {
                    provenance,
                    closeness,
                    claimed: of(|claim| &claim.capability),
                    client: of(|claim| &claim.client),
                    language: of(|claim| &claim.language),
                    sentence: best.get(&claim).cloned().unwrap_or_default(),
                }
            }
            NeedState::Bare { is_copied: true, .. } => State::Copied,
            NeedState::Bare { .. } => State::Bare,
            NeedState::Missing => State::Missing,
        },
    };
    Ok(judged.iter().map(|judged| judged.needs.iter().map(shown).collect()).collect())
}

fn cut(sentence: &str) -> String {
    if sentence.len() <= LONGEST_SENTENCE {
        return sentence.to_owned();
    }
    let end = sentence.floor_char_boundary(LONGEST_SENTENCE);
    let end = sentence[..end].rfind(char::is_whitespace).unwrap_or(end);
    format!("{} …", sentence[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_long_sentence_is_cut_between_words() {
        assert_eq!(cut("Kort."), "Kort.");
        let long = cut(&"één woord ".repeat(60));
        assert!(long.ends_with(" …") && long.len() < 270 && !long.contains("wo …"), "{long}");
    }
}
