//! What the small firm wants to hear about.

use super::Loader;
use anyhow::Result;
use domain::{EmailAddress, audit::Actor, saved_search::Frequency};
use store::searches::{self, NewSearch};

const READER: &str = "sme@demo.kavel.example";

/// List, question as its address writes it, name, how often.
const SEARCHES: [(&str, &str, &str, Frequency); 3] = [
    (
        "assignment",
        "phase=open&nuts=BE2",
        "Open opdrachten in Vlaanderen",
        Frequency::AtOnce,
    ),
    ("lot", "q=toegankelijk&phase=admission", "", Frequency::Daily),
    ("framework", "nuts=BE1", "Raamovereenkomsten in Brussel", Frequency::FeedOnly),
];

pub async fn load(loader: &Loader<'_>) -> Result<()> {
    let tx = loader.store.write(Actor::System, loader.days.now).await?;
    let reader = searches::subscribe(&tx, &EmailAddress::parse(READER)?).await?;
    for (kind, question, name, frequency) in SEARCHES {
        let new = NewSearch {
            kind: kind.to_owned(),
            question: question.to_owned(),
            name: name.to_owned(),
            frequency,
            locale: "nl".to_owned(),
            is_confirmed: true,
        };
        searches::save(&tx, reader.id, new).await?;
    }
    Ok(tx.commit().await?)
}
