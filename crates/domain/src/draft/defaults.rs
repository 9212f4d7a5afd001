//! What a new form has typed already.

use super::Fields;
use super::dates::split_date;
use crate::calendar;
use crate::framework::{CallOffMethod, FrameworkKind};
use crate::{FigureKey, Figures};
use jiff::Span;
use jiff::civil::{Date, Time};

/// A dynamic purchasing system, because newcomers can join it, with reopening of competition.
#[must_use]
pub fn new_framework_fields() -> Fields {
    Fields::from_iter([
        ("kind", FrameworkKind::Dynamic.as_str()),
        ("call_off", CallOffMethod::WithReopeningCompetition.as_str()),
    ])
}

/// Days from the beginning of a draft that leave every route its period, and some to write.
const DEADLINE_DAYS: i64 = 21;
const QUESTIONS_DAYS: i64 = 10;
/// From the deadline to the beginning of the work, and how long it takes.
const START_DAYS: i64 = 30;
const WORK_DAYS: i64 = 90;
const NOON: Time = Time::constant(12, 0, 0, 0);

/// Dates that can stay as they are in most cases: working days at noon, as far from `today` on as every route asks for. `None` at the end of
/// time only.
fn usual_dates(fields: &mut Fields, today: Date) -> Option<()> {
    let day = |days: i64| {
        let mut day = today.checked_add(Span::new().try_days(days).ok()?).ok()?;
        while !calendar::is_working_day(day) {
            day = day.tomorrow().ok()?;
        }
        Some(day)
    };
    let ends = day(DEADLINE_DAYS + START_DAYS + WORK_DAYS)?;
    for (name, value) in [
        ("questions_until", day(QUESTIONS_DAYS)?.to_datetime(NOON).to_string()),
        ("deadline", day(DEADLINE_DAYS)?.to_datetime(NOON).to_string()),
        ("starts_on", day(DEADLINE_DAYS + START_DAYS)?.to_string()),
        ("ends_on", ends.to_string()),
        ("outcome.1.by", ends.to_string()),
    ] {
        fields.set(name, value);
        split_date(fields, name);
    }
    Some(())
}

/// Fixed budget, three blind criteria, bids in the languages of the agency, dates that leave time.
#[must_use]
pub fn new_assignment_fields(languages: &[String], figures: &Figures, today: Date) -> Fields {
    let mut fields = Fields::from_iter([("award", "fixed-budget")]);
    usual_dates(&mut fields, today);
    fields.set("bid_languages", languages.join("\n"));
    fields.set(
        "full_points_saving_percent",
        figures.value(FigureKey::PriceSavingDefault, today).to_string(),
    );
    for (criterion, number) in CRITERIA.iter().zip(1..) {
        let at = format!("criterion.{number}");
        fields.set(format!("{at}.weight"), criterion.weight);
        fields.set(format!("{at}.part"), "blind");
        fields.set(format!("{at}.word_limit"), "400");
        for lang in languages {
            let primary = lang.split('-').next().unwrap_or(lang);
            if let Some((_, name, question)) = criterion.texts.iter().find(|(text_lang, ..)| *text_lang == primary) {
                fields.set(format!("{at}.name.{lang}"), *name);
                fields.set(format!("{at}.question.{lang}"), *question);
            }
        }
    }
    fields
}

struct DefaultCriterion {
    weight: &'static str,
    /// (language, name, question).
    texts: [(&'static str, &'static str, &'static str); 4],
}

const CRITERIA: [DefaultCriterion; 3] = [
    DefaultCriterion {
        weight: "40",
        texts: [
            (
                "en",
                "Expertise of the team that will do it",
                "Which roles does the team have that will do the work, what has it achieved on a comparable problem, and how do you know that it worked? Do not name people or firms.",
            ),
            (
                "nl",
                "Expertise van het team dat het werk doet",
                "Welke rollen heeft het team dat het werk zal doen, wat heeft het bereikt bij een vergelijkbaar probleem, en waaruit blijkt dat het heeft gewerkt? Noem geen personen of ondernemingen.",
            ),
            (
                "fr",
                "Expertise de l’équipe qui fera le travail",
                "Quels rôles compte l’équipe qui fera le travail, qu’a-t-elle obtenu face à un problème comparable, et comment savez-vous que cela a fonctionné ? Ne nommez ni personne ni entreprise.",
            ),
            (
                "de",
                "Fachkenntnis des Teams, das die Arbeit macht",
                "Welche Rollen hat das Team, das die Arbeit machen wird, was hat es bei einem vergleichbaren Problem erreicht, und woran erkennen Sie, dass es gewirkt hat? Nennen Sie keine Personen und keine Unternehmen.",
            ),
        ],
    },
    DefaultCriterion {
        weight: "40",
        texts: [
            (
                "en",
                "Impact",
                "How will you reach the outcomes, for whom will it make a difference first, and how will you notice in time that it does not?",
            ),
            (
                "nl",
                "Impact",
                "Hoe bereikt u de resultaten, voor wie maakt het als eerste een verschil, en hoe merkt u op tijd dat het niet lukt?",
            ),
            (
                "fr",
                "Impact",
                "Comment atteindrez-vous les résultats, pour qui la différence se fera-t-elle sentir en premier, et comment verrez-vous à temps que ce n’est pas le cas ?",
            ),
            (
                "de",
                "Wirkung",
                "Wie erreichen Sie die Ergebnisse, für wen ändert sich zuerst etwas, und wie merken Sie rechtzeitig, dass es nicht gelingt?",
            ),
        ],
    },
    DefaultCriterion {
        weight: "20",
        texts: [
            (
                "en",
                "Innovation",
                "What will you do differently from what is usual, why is it better here, and what do you do if it does not work?",
            ),
            (
                "nl",
                "Innovatie",
                "Wat doet u anders dan gebruikelijk, waarom is dat hier beter, en wat doet u als het niet werkt?",
            ),
            (
                "fr",
                "Innovation",
                "Que ferez-vous autrement que d’habitude, pourquoi est-ce mieux ici, et que faites-vous si cela ne fonctionne pas ?",
            ),
            (
                "de",
                "Innovation",
                "Was machen Sie anders als üblich, warum ist das hier besser, und was tun Sie, wenn es nicht funktioniert?",
            ),
        ],
    },
];
