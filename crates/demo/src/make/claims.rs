//! What firms say they can do, with evidence.

use crate::{
    content::{Content, code, linked_cpv},
    days::Days,
    random::Random,
    text::{Block, Vars, fill_with},
};
use anyhow::{Context, Result};
use domain::{
    ClaimId, Instant, SupplierId,
    profile::{CapabilityClaim, Provenance},
};
use jiff::civil::Date;

/// What a claim will be about: template and capability.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub template: &'a Block,
    pub slug: &'static str,
    /// Claimed as the CPV code that it is linked to.
    pub is_cpv: bool,
}

impl Subject<'_> {
    pub fn capability(&self) -> String {
        let cpv = linked_cpv(self.slug).into_iter().next().filter(|_| self.is_cpv);
        cpv.unwrap_or_else(|| code(self.slug))
    }
}

/// A template in this language that shows this capability.
pub fn subject_for<'a>(content: &'a Content, language: &str, slug: &str, random: &mut Random) -> Option<Subject<'a>> {
    let fitting: Vec<&Block> = content
        .claims(language)
        .iter()
        .filter(|block| block.words("caps").contains(&slug))
        .collect();
    if fitting.is_empty() {
        return None;
    }
    let template = random.pick(&fitting);
    let slug = template.words("caps").into_iter().find(|own| *own == slug)?;
    Some(Subject {
        template,
        slug,
        is_cpv: false,
    })
}

/// Any template of this area, else of any area, that is not used yet.
pub fn subject_of_area<'a>(
    content: &'a Content,
    language: &str,
    area: &str,
    used: &[Subject<'a>],
    random: &mut Random,
) -> Option<Subject<'a>> {
    let is_free = |slug: &&str| used.iter().all(|subject| subject.slug != *slug);
    let is_new =
        |block: &&Block| used.iter().all(|subject| !std::ptr::eq(subject.template, *block)) && block.words("caps").iter().any(&is_free);
    let new: Vec<&Block> = content.claims(language).iter().filter(is_new).collect();
    let near: Vec<&Block> = new.iter().copied().filter(|block| block.words("areas").contains(&area)).collect();
    let choice = if near.is_empty() { new } else { near };
    if choice.is_empty() {
        return None;
    }
    let template = random.pick(&choice);
    let slugs: Vec<&'static str> = template.words("caps").into_iter().filter(|slug| is_free(slug)).collect();
    let slug = *slugs.get(random.index(slugs.len()))?;
    let as_cpv = Subject {
        template,
        slug,
        is_cpv: true,
    };
    let is_cpv = random.percent(12) && used.iter().all(|subject| subject.capability() != as_cpv.capability());
    Some(Subject { is_cpv, ..as_cpv })
}

/// The claim, as if written some days before `updated_at`.
pub fn claim(
    content: &Content,
    subject: Subject<'_>,
    language: &str,
    supplier: SupplierId,
    updated_at: Instant,
    random: &mut Random,
) -> Result<CapabilityClaim> {
    let clients: Vec<&str> = content.phrase("clients", language)?.all("").collect();
    let client = random.pick(&clients);
    let (client, inflected) = client.split_once(" | ").unwrap_or((client, client));
    let vars = Vars::from([("client", inflected.to_owned())]);
    let text = |key: &str, random: &mut Random| -> Result<String> {
        Ok(fix_articles(&fill_with(subject.template.need(key)?, &vars, random), language))
    };
    let provenance = if random.percent(22) {
        Provenance::ConfirmedByReferee
    } else {
        Provenance::SelfDeclared
    };
    let until = domain::calendar::local_date(updated_at);
    Ok(CapabilityClaim {
        id: ClaimId::from_uuid(random.id()),
        supplier,
        version: 1,
        capability: subject.capability(),
        language: language.to_owned(),
        situation: text("situation", random)?,
        action: text("action", random)?,
        result: text("result", random)?,
        client: capital(client),
        period: period(until, random)?,
        provenance,
        expires_at: (provenance == Provenance::ConfirmedByReferee).then(|| domain::calendar::add_years(updated_at, 4)),
        updated_at,
    })
}

/// "2024-03 – 2024-11", ended before `until`.
fn period(until: Date, random: &mut Random) -> Result<String> {
    let ended = until
        .checked_sub(jiff::Span::new().days(random.between(40, 900)))
        .context("a date before")?;
    let began = ended
        .checked_sub(jiff::Span::new().days(random.between(90, 400)))
        .context("a date before")?;
    Ok(format!(
        "{:04}-{:02} – {:04}-{:02}",
        began.year(),
        began.month(),
        ended.year(),
        ended.month()
    ))
}

/// French contracts `de le`, and elides before a vowel.
fn fix_articles(text: &str, language: &str) -> String {
    if language != "fr" {
        return text.to_owned();
    }
    let contracted = text
        .replace(" de le ", " du ")
        .replace(" de les ", " des ")
        .replace(" à le ", " au ")
        .replace("De le ", "Du ");
    ["un ", "une "].iter().fold(contracted, |text, article| {
        text.replace(&format!(" de {article}"), &format!(" d'{article}"))
            .replace(&format!("De {article}"), &format!("D'{article}"))
    })
}

pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

/// When a claim was last written, some time after the firm came.
pub fn written_at(days: Days, came: i64, random: &mut Random) -> Instant {
    let offset = (came + random.between(0, 6)).min(-1);
    let (hour, minute) = (random.between(8, 19), random.between(0, 59));
    days.at(offset, i8::try_from(hour).unwrap_or(12), i8::try_from(minute).unwrap_or(0))
}
