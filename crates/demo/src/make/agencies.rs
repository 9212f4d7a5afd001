use super::names::Names;
use crate::{random::Random, text::Block};
use anyhow::Result;
use domain::{Instant, organisation::Source};
use store::agencies::NewAgency;

pub fn agency(block: &Block, verified_at: Instant, names: &mut Names, random: &mut Random) -> Result<NewAgency> {
    let languages: Vec<String> = block.words("languages").into_iter().map(str::to_owned).collect();
    Ok(NewAgency {
        name: block.localized("name", &languages)?,
        country: "BE".to_owned(),
        identifier: Some(names.identifier("BE", random)),
        website: Some(block.need("website")?.to_owned()),
        publish_languages: languages,
        mandate_cents: Some(block.number("mandate")? * 100),
        verified_at: Some(verified_at),
        source: Source::Demo {
            external_id: format!("demo-agency-{}", block.id),
        },
    })
}
