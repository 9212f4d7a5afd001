//! 400 firms: most are good at what one of the lots needs, the others at something else.

use super::{
    claims::{Subject, subject_for, subject_of_area},
    names::{Names, website},
};
use crate::{content::Content, random::Random, text::fill_with};
use anyhow::{Context, Result};
use domain::{
    Figures, LocalizedText,
    framework::Lot,
    organisation::{SizeClass, Source},
    size_class::size_class,
};
use jiff::civil::Date;
use std::collections::BTreeSet;
use store::suppliers::NewSupplier;

pub const FIRMS: usize = 400;
pub const CLAIMS: usize = 1200;
/// Firms that were made for each lot.
const PER_LOT: usize = 7;
/// Index of the firm of the demo supplier, and of the one that has just registered.
pub const MAIN: usize = 0;
pub const NEWCOMER: usize = 1;

pub struct Company<'a> {
    pub new: NewSupplier,
    /// What it claims, its home lot's needs first.
    pub subjects: Vec<Subject<'a>>,
    /// Days from today when it registered.
    pub came: i64,
}

/// What the firm of the demo supplier claims.
const MAIN_CLAIMS: [&str; 7] = [
    "accessibility-audit",
    "accessibility-repair",
    "form-design",
    "usability-testing",
    "plain-language",
    "content-design",
    "frontend-development",
];

pub fn companies<'a>(content: &'a Content, lots: &[Lot], today: Date, random: &mut Random) -> Result<Vec<Company<'a>>> {
    let mut names = Names::default();
    let mut companies = vec![main(content, today, &mut names, random)?, newcomer(&mut names, random)];
    let mut homes: Vec<Option<&Lot>> = (0..FIRMS - companies.len()).map(|place| lots.get(place / PER_LOT)).collect();
    random.shuffle(&mut homes);
    for (home, claims) in homes.iter().zip(claim_counts(homes.len(), CLAIMS - MAIN_CLAIMS.len(), random)) {
        companies.push(company(content, *home, claims, today, &mut names, random)?);
    }
    for (place, company) in companies.iter_mut().enumerate() {
        company.new.source = Source::Demo {
            external_id: format!("demo-supplier-{}", place + 1),
        };
    }
    Ok(companies)
}

/// 2 to 6 each, `total` together.
fn claim_counts(firms: usize, total: usize, random: &mut Random) -> Vec<usize> {
    let mut counts = vec![3; firms];
    let mut sum = 3 * firms;
    while sum > total {
        let place = random.index(firms);
        if counts[place] > 2 {
            counts[place] -= 1;
            sum -= 1;
        }
    }
    for _ in 0..firms {
        let (from, to) = (random.index(firms), random.index(firms));
        if from != to && counts[from] > 2 && counts[to] < 6 {
            counts[from] -= 1;
            counts[to] += 1;
        }
    }
    counts
}

fn main<'a>(content: &'a Content, today: Date, names: &mut Names, random: &mut Random) -> Result<Company<'a>> {
    let subjects = MAIN_CLAIMS
        .iter()
        .map(|slug| subject_for(content, "nl", slug, random).with_context(|| format!("no claim on {slug}")));
    let (headcount, turnover, balance) = (Some(7), Some(61_400_000), Some(28_900_000));
    Ok(Company {
        subjects: subjects.collect::<Result<_>>()?,
        came: -512,
        new: NewSupplier {
            name: "Atelier Lindeveer".to_owned(),
            country: "BE".to_owned(),
            identifier: Some(names.identifier("BE", random)),
            website: Some(website("Atelier Lindeveer")),
            language: "nl".to_owned(),
            languages: ["nl", "fr", "en"].map(str::to_owned).to_vec(),
            summary: LocalizedText::from([
                (
                    "nl",
                    "Wij maken formulieren, brieven en websites die iedereen kan gebruiken. Een ploeg van zeven uit Gent, met twee testers die zelf een schermlezer gebruiken. Wij beginnen bij de meting en stoppen pas als de klant het verschil zelf heeft nagemeten.",
                ),
                (
                    "fr",
                    "Nous réalisons des formulaires, des courriers et des sites que chacun peut utiliser. Une équipe de sept personnes à Gand, dont deux testeurs utilisent eux-mêmes un lecteur d'écran. Nous partons de la mesure et ne nous arrêtons que lorsque le client a vérifié la différence.",
                ),
            ]),
            nuts: ["BE1", "BE23", "BE24"].map(str::to_owned).to_vec(),
            size: size_class(headcount, turnover, balance, &Figures::default(), today),
            headcount,
            turnover_cents: turnover,
            balance_cents: balance,
            source: Source::Kavel,
            is_unclaimed: false,
        },
    })
}

/// Registered yesterday; the profile is still to be written.
fn newcomer<'a>(names: &mut Names, random: &mut Random) -> Company<'a> {
    Company {
        subjects: Vec::new(),
        came: -1,
        new: NewSupplier {
            name: "Ginsterfaden".to_owned(),
            country: "BE".to_owned(),
            identifier: Some(names.identifier("BE", random)),
            website: None,
            language: "de".to_owned(),
            languages: vec!["de".to_owned(), "fr".to_owned()],
            summary: LocalizedText::default(),
            nuts: vec!["BE336".to_owned()],
            size: SizeClass::Unknown,
            headcount: None,
            turnover_cents: None,
            balance_cents: None,
            source: Source::Kavel,
            is_unclaimed: false,
        },
    }
}

fn company<'a>(
    content: &'a Content,
    home: Option<&Lot>,
    claims: usize,
    today: Date,
    names: &mut Names,
    random: &mut Random,
) -> Result<Company<'a>> {
    let needs: Vec<&str> = home
        .map(|lot| lot.capabilities.iter().filter_map(|code| code.strip_prefix("kavel:")).collect())
        .unwrap_or_default();
    let language = language(content, home, &needs, random);
    let mut subjects: Vec<Subject<'a>> = needs
        .iter()
        .filter_map(|slug| subject_for(content, language, slug, random))
        .collect();
    let area = area(content, language, &subjects, random).context("every language has areas")?;
    while subjects.len() < claims {
        let Some(subject) = subject_of_area(content, language, area, &subjects, random) else {
            break;
        };
        subjects.push(subject);
    }
    let country = random.weighted(match language {
        "nl" => &[(90, "BE"), (10, "NL")],
        "fr" => &[(85, "BE"), (11, "FR"), (4, "LU")],
        "de" => &[(55, "BE"), (35, "DE"), (10, "LU")],
        _ => &[(70, "BE"), (14, "NL"), (8, "LU"), (8, "IE")],
    });
    let name = names.name(content, language, random)?;
    let (size, headcount, turnover, balance) = figures(home, today, random);
    let vars = Default::default();
    let mut summary = LocalizedText::default();
    let about = content.phrase("area", area)?;
    summary.set(language, fill_with(about.need(language)?, &vars, random));
    for other in ["nl", "fr", "en"] {
        if other != language
            && random.percent(14)
            && let Some(text) = about.get(other)
        {
            summary.set(other, fill_with(text, &vars, random));
        }
    }
    Ok(Company {
        came: if home.is_some() || random.percent(40) {
            -random.between(390, 900)
        } else {
            -random.between(2, 370)
        },
        new: NewSupplier {
            website: random.percent(85).then(|| website(&name)),
            country: country.to_owned(),
            identifier: Some(names.identifier(country, random)),
            language: language.to_owned(),
            languages: languages(language, home, random),
            summary,
            nuts: regions(language, home, random),
            size,
            headcount,
            turnover_cents: turnover,
            balance_cents: balance,
            source: Source::Kavel,
            is_unclaimed: false,
            name,
        },
        subjects,
    })
}

/// A language of the lot in which there is a template for each need.
fn language(content: &Content, home: Option<&Lot>, needs: &[&str], random: &mut Random) -> &'static str {
    const WEIGHTS: [(i64, &str); 4] = [(47, "nl"), (37, "fr"), (7, "de"), (9, "en")];
    if home.is_none() {
        return random.weighted(&[(34, "nl"), (24, "fr"), (19, "de"), (23, "en")]);
    }
    let fits = |language: &str| {
        let shows = |slug: &&str| content.claims(language).iter().any(|block| block.words("caps").contains(slug));
        home.is_none_or(|lot| lot.languages.iter().any(|own| own == language)) && needs.iter().all(shows)
    };
    let fitting: Vec<(i64, &str)> = WEIGHTS.into_iter().filter(|(_, language)| fits(language)).collect();
    random.weighted(if fitting.is_empty() { &WEIGHTS } else { &fitting })
}

/// Of the first claim; any for a firm without a home.
fn area(content: &Content, language: &str, subjects: &[Subject<'_>], random: &mut Random) -> Option<&'static str> {
    let is_written = |area: &&'static str| content.phrase("area", area).is_ok_and(|block| block.get(language).is_some());
    let of_first = subjects.first().map(|subject| subject.template.words("areas")).unwrap_or_default();
    let mut areas: Vec<&'static str> = of_first.into_iter().filter(is_written).collect();
    if areas.is_empty() {
        areas = content.phrases("area").map(|block| block.id).filter(is_written).collect();
    }
    areas.get(random.index(areas.len())).copied()
}

/// Mostly micro and small; one in twenty gives no figures.
fn figures(home: Option<&Lot>, today: Date, random: &mut Random) -> (SizeClass, Option<i64>, Option<i64>, Option<i64>) {
    if home.is_none() && random.percent(12) {
        return (
            random.weighted(&[(1, SizeClass::SmeUnspecified), (2, SizeClass::Unknown)]),
            None,
            None,
            None,
        );
    }
    let headcount = match random.between(1, 100) {
        1..=62 => random.between(3, 9),
        63..=89 => random.between(10, 46),
        90..=97 => random.between(52, 230),
        _ => random.between(260, 900),
    };
    let per_head = random.between(78_000, 132_000) / 500 * 50_000;
    let turnover = headcount * per_head;
    let balance = turnover * random.between(30, 60) / 100;
    let size = size_class(Some(headcount), Some(turnover), Some(balance), &Figures::default(), today);
    (size, Some(headcount), Some(turnover), Some(balance))
}

fn languages(own: &str, home: Option<&Lot>, random: &mut Random) -> Vec<String> {
    let mut languages = BTreeSet::from([own.to_owned()]);
    for other in home.map(|lot| lot.languages.as_slice()).unwrap_or_default() {
        if random.percent(75) {
            languages.insert(other.clone());
        }
    }
    for (other, chance) in [("nl", 30), ("fr", 40), ("en", 55), ("de", 8)] {
        if random.percent(chance) {
            languages.insert(other.to_owned());
        }
    }
    languages.into_iter().collect()
}

/// Where it works: the lot's region or a part of it, and sometimes more.
fn regions(language: &str, home: Option<&Lot>, random: &mut Random) -> Vec<String> {
    let near: &[&str] = match language {
        "nl" => &["BE1", "BE21", "BE22", "BE23", "BE24", "BE25", "BE234", "BE211", "BE2"],
        "fr" => &["BE1", "BE31", "BE32", "BE33", "BE34", "BE35", "BE352", "BE332", "BE3"],
        "de" => &["BE336", "BE33", "LU", "BE3"],
        _ => &["BE1", "BE", "BE24", "BE31"],
    };
    let mut regions = BTreeSet::new();
    if let Some(region) = home.and_then(|lot| lot.nuts.first()).filter(|_| random.percent(70)) {
        regions.insert(region.clone());
    }
    for _ in 0..random.between(1, 3) {
        regions.insert((*random.pick(near)).to_owned());
    }
    // A region inside of another one adds nothing.
    let is_inside = |region: &String| regions.iter().any(|other| region != other && region.starts_with(other.as_str()));
    regions.iter().filter(|region| !is_inside(region)).cloned().collect()
}
