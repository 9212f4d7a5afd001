//! The tables of `data/`, read once.

use crate::{
    random::Random,
    text::{Block, blocks},
};
use anyhow::{Context, Result};
use codelists::Code;
use std::collections::BTreeMap;

/// What is written, in the order of the tables.
pub struct Content {
    pub agencies: Vec<Block>,
    pub frameworks: Vec<Block>,
    pub lots: Vec<Block>,
    pub scenarios: Vec<Block>,
    phrases: Vec<Block>,
    /// By language.
    claims: BTreeMap<&'static str, Vec<Block>>,
}

/// The languages of the four claim tables.
pub const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

impl Content {
    pub fn read() -> Self {
        let of = |table: &'static str, kind: &str| -> Vec<Block> { blocks(table).into_iter().filter(|block| block.kind == kind).collect() };
        let frameworks = include_str!("../data/frameworks.txt");
        let scenarios = [
            include_str!("../data/scenarios-services.txt"),
            include_str!("../data/scenarios-city.txt"),
            include_str!("../data/scenarios-trails.txt"),
            include_str!("../data/scenarios-archive.txt"),
            include_str!("../data/scenarios-general.txt"),
        ];
        let phrases = [
            include_str!("../data/conditions.txt"),
            include_str!("../data/admissions.txt"),
            include_str!("../data/bids.txt"),
            include_str!("../data/clients.txt"),
            include_str!("../data/firms.txt"),
        ];
        let claims = [
            include_str!("../data/claims-nl.txt"),
            include_str!("../data/claims-fr.txt"),
            include_str!("../data/claims-de.txt"),
            include_str!("../data/claims-en.txt"),
        ];
        Self {
            agencies: of(include_str!("../data/agencies.txt"), "agency"),
            frameworks: of(frameworks, "framework"),
            lots: of(frameworks, "lot"),
            scenarios: scenarios.into_iter().flat_map(blocks).collect(),
            phrases: phrases.into_iter().flat_map(blocks).collect(),
            claims: LANGUAGES.into_iter().zip(claims.map(blocks)).collect(),
        }
    }

    /// All phrases of a kind: `constraint`, `criterion`, `statement`, …
    pub fn phrases<'a>(&'a self, kind: &str) -> impl Iterator<Item = &'a Block> + use<'a> {
        let kind = kind.to_owned();
        self.phrases.iter().filter(move |block| block.kind == kind)
    }
    pub fn phrase(&self, kind: &str, id: &str) -> Result<&Block> {
        self.phrases(kind)
            .find(|block| block.id == id)
            .with_context(|| format!("no @{kind} {id}"))
    }
    /// One of a kind by seed, in this language.
    pub fn say(&self, kind: &str, language: &str, random: &mut Random) -> Result<&'static str> {
        let texts: Vec<&str> = self.phrases(kind).flat_map(|block| block.all(language)).collect();
        anyhow::ensure!(!texts.is_empty(), "no @{kind} in {language}");
        Ok(random.pick(&texts))
    }
    pub fn claims(&self, language: &str) -> &[Block] {
        self.claims.get(language).map_or(&[], Vec::as_slice)
    }
}

/// `form-design` as `kavel:form-design`.
pub fn code(slug: &str) -> String {
    format!("kavel:{slug}")
}

/// The CPV codes that an entry of the vocabulary is linked to, as `cpv:…`.
pub fn linked_cpv(slug: &str) -> Vec<String> {
    match Code::parse(&code(slug)) {
        Ok(Code::Kavel(slug)) => slug.capability().linked_cpv().map(|cpv| Code::Cpv(cpv).to_string()).collect(),
        _ => Vec::new(),
    }
}

/// Whether one of these claims meets the need.
pub fn is_met(need: &str, claims: &[String]) -> bool {
    let Ok(need) = Code::parse(need) else { return false };
    claims.iter().any(|claim| Code::parse(claim).is_ok_and(|claim| claim.meets(&need)))
}
