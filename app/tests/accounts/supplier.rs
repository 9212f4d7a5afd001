//! A firm fills in its profile and shows what it can do.

use crate::browser::{Browser, Site};
use http::StatusCode;

async fn new_firm(owner: &mut Browser) -> String {
    let form = [
        ("name", "Atelier Noord"),
        ("country", "BE"),
        ("identifier", "0202.239.951"),
        ("language", "nl"),
    ];
    owner
        .post("/account/organisations/new-supplier", &form)
        .await
        .is(StatusCode::SEE_OTHER)
        .location
}

const EVIDENCE: [(&str, &str); 6] = [
    ("language", "nl"),
    ("client", "Stad Brugge"),
    ("period", "2024"),
    ("situation", "Een oude site"),
    ("action", "Doorgelicht"),
    ("result", "Alle fouten weg"),
];

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    EVIDENCE
        .iter()
        .copied()
        .filter(|(name, _)| more.iter().all(|(other, _)| other != name))
        .chain(more.iter().copied())
        .collect()
}

store::each_database! {
    async fn a_firm_fills_in_its_profile(store: Store) {
        let site = Site::new(store);
        let mut an = site.person("An", "an@firm.example").await;
        let firm = new_firm(&mut an).await;
        an.get(&firm).await.is(StatusCode::OK).says("8 of 100 points").says("Add a first capability");
        let profile = format!("{firm}/profile");
        an.get(&profile).await.is(StatusCode::OK).says("summary.nl").says("BE10");

        let typed = [
            ("name", "Atelier Noord"), ("website", "atelier.example"), ("language", "nl"), ("languages", "nl"), ("languages", "fr"),
            ("summary.nl", "Wij bouwen"), ("nuts", "BE10"), ("nuts_other", "NL, XX9"), ("headcount", "8"), ("turnover", "1.200.000,50"),
        ];
        an.post(&profile, &typed).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("NL, XX9").says("1.200.000,50").says("Wij bouwen").says("#nuts_other");
        let good: Vec<_> = typed.into_iter().map(|(name, text)| (name, if name == "nuts_other" { "NL, fre1" } else { text })).collect();
        an.post(&profile, &good).await.goes_to(&profile);
        an.get(&profile).await.is(StatusCode::OK).says("Micro enterprise").says("You work in: ").says("1200000.50");

        let number = firm.trim_start_matches("/supplier/").parse().unwrap();
        let saved = store::suppliers::find_by_number(site.state.store.read(), number).await.unwrap().unwrap();
        assert_eq!(saved.nuts, ["BE10", "NL", "FRE1"]);
        assert_eq!((saved.languages.len(), saved.turnover_cents, saved.website.as_deref()), (2, Some(120_000_050), Some("https://atelier.example")));

        let mut other = site.person("Bo", "bo@firm.example").await;
        other.get(&firm).await.is(StatusCode::NOT_FOUND);
        other.post(&profile, &good).await.is(StatusCode::NOT_FOUND);
    }

    async fn a_claim_is_found_shown_changed_and_deleted(store: Store) {
        let site = Site::new(store);
        let mut an = site.person("An", "an@firm.example").await;
        let firm = new_firm(&mut an).await;
        let (claims, new) = (format!("{firm}/claims"), format!("{firm}/claims/new"));
        an.get(&claims).await.is(StatusCode::OK).says("No capabilities yet");
        an.get(&new).await.is(StatusCode::OK).says("name=\"find\"");
        an.get(&format!("{new}?find=accessibility")).await.is(StatusCode::OK).says("kavel:accessibility-audit").says("name=\"situation\"");
        // A search in the middle, and a wrong code, lose nothing.
        an.post(&new, &with(&[("step", "find"), ("find", "cleaning"), ("capability", "kavel:accessibility-audit")])).await.is(StatusCode::OK).says("Een oude site").says("kavel:accessibility-audit").says("cpv:9");
        an.post(&new, &with(&[("capability", "cpv:99999999"), ("find", "cleaning")])).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Een oude site").says("#capability");
        an.post(&new, &with(&[])).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("id=\"capability\"");
        an.post(&new, &with(&[("capability", "kavel:accessibility-audit")])).await.goes_to(&claims);

        let page = an.get(&claims).await.is(StatusCode::OK).says("Stad Brugge").html;
        let claim = page.split('"').find(|part| part.starts_with(&claims) && part.len() > claims.len() + 30).unwrap().to_owned();
        an.get(&claim).await.is(StatusCode::OK).says("Alle fouten weg").says("value=\"1\"");
        let changed = |version| with(&[("capability", "kavel:accessibility-audit"), ("result", "Bijna alle fouten weg"), ("version", version)]);
        an.post(&claim, &changed("7")).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Bijna alle fouten weg").says("Somebody changed this");
        an.post(&claim, &changed("1")).await.goes_to(&claims);
        an.get(&claim).await.is(StatusCode::OK).says("Bijna alle fouten weg").says("value=\"2\"");

        let mut bo = site.person("Bo", "bo@firm.example").await;
        bo.post(&format!("{claim}/delete"), &[]).await.is(StatusCode::NOT_FOUND);
        an.get(&format!("{claim}/delete")).await.is(StatusCode::OK).says("disappear");
        an.post(&format!("{claim}/delete"), &[]).await.goes_to(&claims);
        an.get(&claim).await.is(StatusCode::NOT_FOUND);
        an.post(&format!("{claim}/delete"), &[]).await.is(StatusCode::NOT_FOUND);
    }
}
