//! Questions about what the demo's buyer has launched: some answered, one that waits. Nobody asked them.

use super::Loader;
use anyhow::{Context, Result};
use domain::{
    EmailAddress, Instant, LocalizedText, QuestionId,
    assignment::Assignment,
    audit::Actor,
    organisation::{Agency, OrganisationId},
    phase::can_bid,
    question::{self, Question, full_hour},
};
use jiff::SignedDuration;
use store::questions::{self, NewQuestion};

const BUYER: &str = "buyer@demo.kavel.example";

/// Assignments that have questions.
const ASSIGNMENTS: usize = 2;

type Texts = [(&'static str, &'static str); 4];

/// A question and its answer.
const ANSWERED: [(Texts, Texts); 2] = [
    (
        [
            ("en", "Which browsers and devices have to be supported?"),
            ("nl", "Welke browsers en toestellen moeten ondersteund worden?"),
            ("fr", "Quels navigateurs et appareils faut-il prendre en charge ?"),
            ("de", "Welche Browser und Geräte müssen unterstützt werden?"),
        ],
        [
            (
                "en",
                "The last two versions of the four most used browsers, on phones and on computers. Older ones need to show the text.",
            ),
            (
                "nl",
                "De laatste twee versies van de vier meest gebruikte browsers, op telefoon en computer. Oudere moeten de tekst tonen.",
            ),
            (
                "fr",
                "Les deux dernières versions des quatre navigateurs les plus utilisés, sur téléphone et ordinateur. Les plus anciens doivent afficher le texte.",
            ),
            (
                "de",
                "Die letzten zwei Versionen der vier meistgenutzten Browser, auf Telefon und Computer. Ältere müssen den Text zeigen.",
            ),
        ],
    ),
    (
        [
            ("en", "Who provides the people for the user tests, and who pays them?"),
            ("nl", "Wie zorgt voor de mensen voor de gebruikerstests, en wie vergoedt hen?"),
            (
                "fr",
                "Qui trouve les personnes pour les tests d’utilisation, et qui les dédommage ?",
            ),
            ("de", "Wer stellt die Menschen für die Nutzertests, und wer entschädigt sie?"),
        ],
        [
            (
                "en",
                "We invite ten residents through our counters and pay them. You prepare and lead the sessions.",
            ),
            (
                "nl",
                "Wij nodigen tien inwoners uit via onze loketten en vergoeden hen. U bereidt de sessies voor en leidt ze.",
            ),
            (
                "fr",
                "Nous invitons dix habitants par nos guichets et les dédommageons. Vous préparez et animez les séances.",
            ),
            (
                "de",
                "Wir laden zehn Einwohner über unsere Schalter ein und entschädigen sie. Sie bereiten die Sitzungen vor und leiten sie.",
            ),
        ],
    ),
];

/// Answered, and not released.
const READY: (Texts, Texts) = (
    [
        ("en", "Is the existing content ours to rewrite, or does your own team do that?"),
        ("nl", "Mogen wij de bestaande inhoud herschrijven, of doet uw eigen team dat?"),
        (
            "fr",
            "Pouvons-nous réécrire le contenu existant, ou votre équipe s’en charge-t-elle ?",
        ),
        (
            "de",
            "Dürfen wir den vorhandenen Inhalt neu schreiben, oder tut das Ihr eigenes Team?",
        ),
    ],
    [
        ("en", "You propose, our team decides within two working days."),
        ("nl", "U stelt voor, ons team beslist binnen twee werkdagen."),
        ("fr", "Vous proposez, notre équipe décide dans les deux jours ouvrables."),
        ("de", "Sie schlagen vor, unser Team entscheidet binnen zwei Arbeitstagen."),
    ],
);

const WAITING: Texts = [
    ("en", "May part of the work be done remotely, with one day a week at your office?"),
    (
        "nl",
        "Mag een deel van het werk op afstand gebeuren, met één dag per week bij u op kantoor?",
    ),
    (
        "fr",
        "Une partie du travail peut-elle se faire à distance, avec un jour par semaine dans vos bureaux ?",
    ),
    (
        "de",
        "Darf ein Teil der Arbeit aus der Ferne geschehen, mit einem Tag pro Woche bei Ihnen im Büro?",
    ),
];

pub async fn load(loader: &Loader<'_>) -> Result<()> {
    let (db, now) = (loader.store.read(), loader.days.now);
    let buyer = store::users::find_by_email(db, &EmailAddress::parse(BUYER)?)
        .await?
        .context("the buyer")?;
    let mine = store::members::list_by_user(db, buyer.id).await?;
    let agency = mine.iter().find_map(|member| match member.membership.organisation {
        OrganisationId::Agency(agency) => Some(agency),
        OrganisationId::Supplier(_) => None,
    });
    let agency = store::agencies::find(db, agency.context("the agency")?)
        .await?
        .context("the agency")?;
    let mut open = store::assignments::list_by_agency(db, agency.id).await?;
    open.retain(|assignment| can_bid(assignment, now) && can_bid(assignment, hours_ago(now, 30)));
    open.sort_by_key(|assignment| assignment.number);
    for assignment in open.iter().take(ASSIGNMENTS) {
        answered(loader, &agency, assignment, Actor::User(buyer.id)).await?;
        answer(loader, &agency, assignment, READY, Actor::User(buyer.id)).await?;
        ask(loader, assignment, &agency, WAITING, hours_ago(now, 3)).await?;
    }
    Ok(())
}

fn hours_ago(now: Instant, hours: i64) -> Instant {
    now.plus(SignedDuration::from_hours(-hours))
}

async fn answered(loader: &Loader<'_>, agency: &Agency, assignment: &Assignment, buyer: Actor) -> Result<()> {
    let mut ready = Vec::new();
    for texts in ANSWERED {
        ready.push(answer(loader, agency, assignment, texts, buyer.clone()).await?);
    }
    let tx = loader.store.write(buyer, hours_ago(loader.days.now, 24)).await?;
    questions::release(&tx, assignment, &ready, None).await?;
    tx.commit().await?;
    Ok(())
}

/// Asked, and answered in all languages.
async fn answer(loader: &Loader<'_>, agency: &Agency, assignment: &Assignment, texts: (Texts, Texts), buyer: Actor) -> Result<Question> {
    let (db, now) = (loader.store.read(), loader.days.now);
    let id = ask(loader, assignment, agency, texts.0, hours_ago(now, 29)).await?;
    let asked = questions::find(db, id).await?.context("the question")?;
    let tx = loader.store.write(buyer, hours_ago(now, 25)).await?;
    questions::save_answer(&tx, &asked, &published(agency, texts.0), &published(agency, texts.1), false).await?;
    tx.commit().await?;
    questions::find(db, id).await?.context("the question")
}

fn published(agency: &Agency, texts: Texts) -> LocalizedText {
    let is_published = |lang: &str| agency.publish_languages.iter().any(|own| own == lang);
    let mut text = LocalizedText::default();
    for (lang, version) in texts.into_iter().filter(|(lang, _)| is_published(lang)) {
        text.set(lang, version);
    }
    text
}

/// In the first language in which the agency publishes.
async fn ask(loader: &Loader<'_>, assignment: &Assignment, agency: &Agency, texts: Texts, at: Instant) -> Result<QuestionId> {
    let is_first = |(lang, _): &&(&str, &str)| agency.publish_languages.first().is_some_and(|first| first == lang);
    let (language, text) = texts.iter().find(is_first).unwrap_or(&texts[0]);
    let id = question::new_id();
    let new = NewQuestion {
        id,
        assignment: assignment.id,
        language,
        text,
        hour: full_hour(at),
        is_in_time: at < assignment.dates.questions_until,
        // Nobody has it.
        code: &id.to_string(),
    };
    let tx = loader.store.write_unaudited(full_hour(at)).await?;
    questions::ask(&tx, &new).await?;
    tx.commit().await?;
    Ok(id)
}
