//! Firms that fit, offered to be ticked where a negotiation names its firms: with the reason, and never a hidden one.

use crate::town::*;
use domain::{
    ClaimId, SupplierId,
    organisation::{Hidden, Supplier},
    profile::{CapabilityClaim, Provenance},
};
use store::samples;

const AUDIT: &str = "kavel:accessibility-audit";

async fn firm(town: &Town, name: &str, tested: &str) -> Supplier {
    let firm = samples::supplier(&town.app.state.store, name, town.now()).await;
    let tx = town.app.begin().await;
    store::claims::save(&tx, &claim(firm.id, tested, town)).await.unwrap();
    tx.commit().await.unwrap();
    firm
}

fn claim(supplier: SupplierId, tested: &str, town: &Town) -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier,
        version: 1,
        capability: AUDIT.to_owned(),
        language: "nl".to_owned(),
        client: "OCMW Aalst".to_owned(),
        period: "2024".to_owned(),
        situation: format!("Niemand wist of {tested} voor iedereen bruikbaar was"),
        action: "Samen met gebruikers van een schermlezer getest".to_owned(),
        // Other numbers are other work.
        result: format!("Van {} fouten zijn er {} over", 30 + tested.len(), tested.len()),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: town.now(),
    }
}

store::each_database! {
    async fn those_that_are_ticked_are_invited_with_what_they_show(store: Store) {
        let mut town = Town::new(store).await;
        let (one, two) = (firm(&town, "Testers Een", "de site").await, firm(&town, "Testers Twee", "het loket").await);
        let hidden = firm(&town, "Verborgen Testers", "de folder").await;
        samples::supplier(&town.app.state.store, "Zonder Bewijs", town.now()).await;
        let tx = town.app.begin().await;
        store::suppliers::set_hidden(&tx, hidden.id, Some(Hidden::OwnWish)).await.unwrap();
        tx.commit().await.unwrap();
        town.app.index().await;

        let tasks = town.draft().await;
        let route = format!("{tasks}/route");
        assert!(town.buyer.get(&route).await.contains("Say first which capabilities the assignment needs"));
        town.fill(&tasks, "needs", "later", &[("capabilities", AUDIT), ("nuts", "BE2"), ("bid_languages", "nl")]).await;
        let page = town.buyer.get(&route).await;
        assert!(page.contains("Testers Een") && page.contains("Testers Twee"), "{}", page.body);
        assert!(page.contains("Shows 1 of 1 needed capabilities with evidence") && page.contains("OCMW Aalst"));
        assert!(!page.contains("Verborgen") && !page.contains("Zonder Bewijs"));

        let nobody = town.fill(&tasks, "route", "pick", &[("route", "negotiated"), ("open_to_all", "no"), ("pick", "")]).await;
        assert!(nobody.status == 422 && nobody.contains("href=\"#pick\""), "{}", nobody.status);
        assert_eq!(town.stored(&tasks, "open_to_all").await, "no", "what was typed is kept all the same");
        let (first, second) = (one.number.to_string(), two.number.to_string());
        let secret = hidden.number.to_string();
        let own = [("route", "negotiated"), ("open_to_all", "no"), ("invited.1.supplier", ""), ("invited.1.reason", "Kent ons gebouw")];
        let ticked = [&own[..], &[("pick", first.as_str()), ("pick", second.as_str()), ("pick", secret.as_str()), ("pick", "x")]].concat();
        let answer = town.fill(&tasks, "route", "pick", &ticked).await;
        assert!(answer.status == 303 && answer.location().contains("/route#invited."), "{} {}", answer.status, answer.location());
        let mut invited = Vec::new();
        for group in ["1", "2", "3"] {
            invited.push((town.stored(&tasks, &format!("invited.{group}.supplier")).await, town.stored(&tasks, &format!("invited.{group}.reason")).await));
        }
        let numbers: Vec<&str> = invited.iter().map(|(number, _)| number.as_str()).collect();
        assert!(numbers.contains(&first.as_str()) && numbers.contains(&second.as_str()) && numbers[2].is_empty(), "{invited:?}");
        assert_eq!(invited[0].1, "Kent ons gebouw", "a reason of one's own stays");
        assert!(invited[1].1.starts_with("Shows 1 of 1"), "{invited:?}");
        let page = town.buyer.get(&route).await;
        assert!(page.contains("No other firm shows evidence"), "whoever is invited is not offered again");
        // A hidden firm is not found by its number either.
        let found = town.fill(&tasks, "route", "find:invited", &[("route", "negotiated"), ("open_to_all", "no"), ("find.invited", &secret)]).await;
        assert!(!town.buyer.get(found.location().split('#').next().unwrap()).await.contains("Verborgen"));
    }
}
