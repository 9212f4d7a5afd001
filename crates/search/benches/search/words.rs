//! The vocabulary: labels of the code lists, and the sentences of the demo market.

use crate::random::Random;
use codelists::{Code, CpvCode, LANGUAGES, NutsCode, capabilities, cpv, nuts};
use std::fmt::Write;

const CLAIMS: [&str; 4] = [
    include_str!("../../../demo/data/claims-en.txt"),
    include_str!("../../../demo/data/claims-nl.txt"),
    include_str!("../../../demo/data/claims-fr.txt"),
    include_str!("../../../demo/data/claims-de.txt"),
];
const FIRMS: &str = include_str!("../../../demo/data/firms.txt");

/// What a firm says of work of a CPV code: `{label}`, `{client}`, and a number.
const FRAMES: [[&str; 6]; 4] = [
    [
        "{label} for {client}, delivered in {3..18} months with a team of {2..14}.",
        "We supplied {client} with {label}; {88..99} percent arrived on the agreed day.",
        "{client} asked for {label}. Complaints fell from {12..40} to {1..9} a year.",
        "Framework contract with {client}: {label}, extended after {2..4} years.",
        "For {client} we took over {label} from another firm within {3..9} weeks.",
        "{label}, measured every quarter by {client}: {7..9},{1..9} out of 10.",
    ],
    [
        "{label} voor {client}, opgeleverd in {3..18} maanden met een ploeg van {2..14}.",
        "Wij leverden {client} {label}; {88..99} procent kwam aan op de afgesproken dag.",
        "{client} vroeg {label}. De klachten daalden van {12..40} naar {1..9} per jaar.",
        "Raamovereenkomst met {client}: {label}, verlengd na {2..4} jaar.",
        "Voor {client} namen wij {label} over van een andere firma, binnen {3..9} weken.",
        "{label}, elk kwartaal gemeten door {client}: {7..9},{1..9} op 10.",
    ],
    [
        "{label} pour {client}, livrés en {3..18} mois par une équipe de {2..14}.",
        "Nous avons fourni {label} à {client} ; {88..99} pour cent dans le délai convenu.",
        "{client} a demandé {label}. Les plaintes sont passées de {12..40} à {1..9} par an.",
        "Accord-cadre avec {client} : {label}, prolongé après {2..4} ans.",
        "Pour {client}, reprise de {label} d'une autre entreprise en {3..9} semaines.",
        "{label}, mesure trimestrielle par {client} : {7..9},{1..9} sur 10.",
    ],
    [
        "{label} für {client}, in {3..18} Monaten mit einem Team von {2..14} geliefert.",
        "Wir lieferten {client} {label}; {88..99} Prozent kamen am vereinbarten Tag an.",
        "{client} brauchte {label}. Die Beschwerden sanken von {12..40} auf {1..9} im Jahr.",
        "Rahmenvertrag mit {client}: {label}, nach {2..4} Jahren verlängert.",
        "Für {client} übernahmen wir {label} von einer anderen Firma, in {3..9} Wochen.",
        "{label}, vierteljährlich gemessen von {client}: {7..9},{1..9} von 10.",
    ],
];
const BODIES: [[&str; 5]; 4] = [
    [
        "the city of",
        "the hospital of",
        "the port of",
        "the university of",
        "the water board of",
    ],
    [
        "de stad",
        "het ziekenhuis van",
        "de haven van",
        "de universiteit van",
        "het waterschap",
    ],
    [
        "la ville de",
        "l'hôpital de",
        "le port de",
        "l'université de",
        "l'intercommunale de",
    ],
    ["die Stadt", "das Krankenhaus", "der Hafen", "die Universität", "der Wasserverband"],
];
const LEGAL: [&[&str]; 4] = [
    &["Ltd", "LLP", "PLC"],
    &["BV", "NV", "CV"],
    &["SRL", "SA", "SAS"],
    &["GmbH", "AG", "KG"],
];
const SYLLABLES: [&str; 32] = [
    "ba", "ber", "bou", "cor", "da", "del", "dor", "fa", "gen", "go", "ha", "hel", "ja", "kar", "ke", "la", "lem", "ma", "mer", "mo", "na",
    "or", "pa", "ri", "ros", "sa", "ste", "ta", "ten", "ver", "wi", "zan",
];

pub struct Words {
    /// Groups of CPV codes that one firm would claim, in no order: the first is the most usual.
    trades: Vec<Vec<CpvCode>>,
    /// Groups of the vocabulary.
    groups: Vec<Vec<&'static codelists::Capability>>,
    /// Sentences of the demo market per language.
    sentences: [Vec<&'static str>; 4],
    /// Beginnings and ends of names.
    names: (Vec<&'static str>, Vec<&'static str>),
    /// Where firms work, the most usual first: the neighbourhood, then everywhere.
    pub regions: Vec<NutsCode>,
}

/// Shuffled, the same way each time.
fn shuffled<T>(mut all: Vec<T>) -> Vec<T> {
    let mut random = Random::nth(0x5eed, all.len() as u64);
    for last in (1..all.len()).rev() {
        all.swap(last, random.below(last + 1));
    }
    all
}

impl Words {
    pub fn read() -> Self {
        let mut trades: Vec<Vec<CpvCode>> = Vec::new();
        for code in cpv::all() {
            match trades
                .last_mut()
                .filter(|trade| trade[0].digits() / 100_000 == code.digits() / 100_000)
            {
                Some(trade) => trade.push(*code),
                None => trades.push(vec![*code]),
            }
        }
        let lines = |text: &'static str, names: &'static [&str]| {
            text.lines()
                .filter_map(|line| line.split_once(": "))
                .filter(|(name, _)| names.contains(name))
                .map(|(_, text)| text)
        };
        let names = |which: &'static [&str]| shuffled(lines(FIRMS, which).flat_map(str::split_whitespace).collect());
        let near = ["BE", "NL", "FR", "DE", "LU"];
        let (close, far): (Vec<_>, Vec<_>) = nuts::all()
            .filter(|code| !code.is_extra_regio())
            .partition(|code| near.iter().any(|country| code.as_str().starts_with(country)));
        Self {
            trades: shuffled(trades).into_iter().map(shuffled).collect(),
            groups: shuffled(
                capabilities::groups()
                    .iter()
                    .map(|group| capabilities::in_group(group.slug))
                    .collect(),
            )
            .into_iter()
            .map(shuffled)
            .collect(),
            sentences: CLAIMS.map(|text| shuffled(lines(text, &["situation", "action", "result"]).collect())),
            names: (names(&["first"]), names(&["second", "after"])),
            regions: shuffled(close).into_iter().chain(shuffled(far)).collect(),
        }
    }

    /// Codes of a firm, most of them of one trade.
    pub fn codes(&self, random: &mut Random, count: usize) -> Vec<Code> {
        let is_digital = random.chance(45);
        let trade = random.often(&self.trades);
        let group = random.often(&self.groups);
        let mut codes = Vec::with_capacity(count);
        for _ in 0..count {
            let strays = random.chance(20);
            codes.push(if is_digital != strays {
                let group = if strays { random.often(&self.groups) } else { group };
                Code::Kavel(random.often(group).slug)
            } else {
                let trade = if strays { random.often(&self.trades) } else { trade };
                Code::Cpv(*random.often(trade))
            });
        }
        codes
    }

    pub fn name(&self, random: &mut Random, lang: usize) -> String {
        let mut name = format!("{}{}", random.often(&self.names.0), random.often(&self.names.1).to_lowercase());
        if random.chance(60) {
            let _ = write!(name, " {}", self.surname(random));
        }
        let _ = write!(name, " {}", random.often(LEGAL[lang]));
        name
    }

    /// Of tens of thousands, most of them rare.
    fn surname(&self, random: &mut Random) -> String {
        let mut name = String::from(if random.chance(30) { "Van" } else { "" });
        for _ in 0..random.below(2) + 2 {
            let syllable: &&str = random.often(&SYLLABLES);
            name.push_str(syllable);
        }
        let mut letters = name.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
            .unwrap_or_default()
    }

    pub fn summary(&self, random: &mut Random, lang: usize, codes: &[Code]) -> String {
        let first = &codes[0];
        match first {
            Code::Kavel(slug) => slug.capability().description(LANGUAGES[lang]).to_owned(),
            Code::Cpv(_) => format!(
                "{} – {}.",
                first.label(LANGUAGES[lang]),
                random.of(&self.regions).name(LANGUAGES[lang])
            ),
        }
    }

    /// One sentence of evidence.
    pub fn evidence(&self, random: &mut Random, lang: usize, code: &Code) -> String {
        let frame = match code {
            Code::Cpv(_) => random.often(&FRAMES[lang]),
            Code::Kavel(_) => *random.often(&self.sentences[lang]),
        };
        let mut said = String::with_capacity(frame.len() + 40);
        let mut rest = frame;
        while let Some(at) = rest.find(['{', '[']) {
            said.push_str(&rest[..at]);
            let is_choice = rest[at..].starts_with('[');
            let end = rest[at..]
                .find(if is_choice { ']' } else { '}' })
                .map_or(rest.len(), |end| at + end);
            let inner = &rest[at + 1..end];
            if is_choice {
                let choices: Vec<&str> = inner.split('|').collect();
                // A choice may hold a number; it is filled with the rest.
                let choice = random.of(choices.as_slice());
                said.push_str(&choice.replace(['{', '}'], ""));
            } else if inner == "client" {
                let _ = write!(
                    said,
                    "{} {}",
                    random.often(&BODIES[lang]),
                    random.often(&self.regions).name(LANGUAGES[lang])
                );
            } else if inner == "label" {
                said.push_str(&code.label(LANGUAGES[lang]));
            } else if let Some((from, to)) = inner.split_once("..")
                && let (Ok(from), Ok(to)) = (from.parse::<usize>(), to.parse::<usize>())
            {
                let _ = write!(said, "{}", from + random.below(to + 1 - from.min(to)));
            }
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        said + rest
    }
}
