//! What bidding costs, what the price decides and who fits, said while drafting.

use crate::town::*;
use domain::{
    ClaimId, Instant, SupplierId,
    profile::{CapabilityClaim, Provenance},
};
use store::samples;

fn claim(supplier: SupplierId, now: Instant) -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier,
        version: 1,
        capability: "kavel:accessibility-audit".to_owned(),
        language: "nl".to_owned(),
        client: "Stad Aalst".to_owned(),
        period: "2024".to_owned(),
        situation: "Een site die niemand kon bedienen".to_owned(),
        action: "Geauditeerd met gebruikers".to_owned(),
        result: "Negen taken op tien lukken".to_owned(),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: now,
    }
}

store::each_database! {
    async fn bidding_must_not_cost_more_than_its_share(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let page = town.buyer.get(&format!("{tasks}/criteria")).await;
        for text in ["about 6 hours", "3 questions, 1,200 words at most together", "4.3%", "with 3 bids; at most 5%", "€287"] {
            assert!(page.contains(text), "{text}");
        }
        assert!(town.buyer.get(&tasks).await.contains("about 6 hours a bid; all bids of the budget: 4.3%"));
        let long = [("criterion.1.word_limit", "2000")];
        let answer = town.fill(&tasks, "criteria", "continue", &long).await;
        refused(&answer, "more than 5% of the budget. Shorten the answers to");
        assert!(answer.contains("Shorten the answers to 1,450 words together") && answer.contains(r##"href="#criterion.1.word_limit""##), "{}", problems(&answer));
        refused(&town.launch(&tasks).await, "more than 5% of the budget");
        assert_eq!(town.fill(&tasks, "criteria", "continue", &[("criterion.1.word_limit", "400")]).await.status, 303);
        let public = town.launch(&tasks).await.location().to_owned();
        let notice = town.app.visitor().get(&public).await;
        assert!(notice.contains("A bid takes about 6 hours: 3 answers of at most 1,200 words together"), "the public sees it too");
    }

    async fn the_price_shows_what_it_decides(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        assert!(!town.buyer.get(&format!("{tasks}/criteria")).await.contains(r#"id="influence""#), "a fixed budget decides nothing");
        let priced = [("award", "price-quality"), ("price_weight", "30"), ("full_points_saving_percent", "20"), ("criterion.1.weight", "30"), ("criterion.2.weight", "20"), ("criterion.3.weight", "20")];
        let answer = town.fill(&tasks, "criteria", "continue", &priced).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let page = town.buyer.get(&format!("{tasks}/criteria")).await;
        for text in ["What the price decides", "+ 15.0 points", "as much as 21.4 points of 100 on quality", "10,000 contests of 5 bids", "Seed 2026"] {
            assert!(page.contains(text), "{text}");
        }
        let heavy = [("price_weight", "31"), ("criterion.1.weight", "29")];
        let answer = town.fill(&tasks, "criteria", "continue", &heavy).await;
        refused(&answer, "30");
        assert!(answer.contains("This cannot be published"));
        refused(&town.launch(&tasks).await, "30");
    }

    async fn firms_that_fit_are_counted_with_what_excludes_the_others(store: Store) {
        let mut town = Town::new(store).await;
        let (store, now) = (&town.app.state.store, town.now());
        for (name, languages) in [("Atelier Noord", "nl"), ("Bureau Zuid", "pl")] {
            let mut firm = samples::supplier(store, name, now).await;
            firm.languages = vec![languages.to_owned()];
            firm.nuts = Vec::new();
            firm.turnover_cents = None;
            let tx = town.app.begin().await;
            store::suppliers::update(&tx, &firm).await.unwrap();
            store::claims::save(&tx, &claim(firm.id, now)).await.unwrap();
            tx.commit().await.unwrap();
        }
        let tasks = town.draft().await;
        assert!(town.buyer.get(&format!("{tasks}/needs")).await.contains("Choose a capability to see"));
        town.fill(&tasks, "needs", "later", &[("capabilities", "kavel:accessibility-audit"), ("nuts", ""), ("bid_languages", "nl")]).await;
        let page = town.buyer.get(&format!("{tasks}/needs")).await;
        assert!(page.contains("1 firm fits, of 2 that can do something of it") && page.contains("bid in none of the languages"), "{}", page.body);
        assert!(town.buyer.get(&tasks).await.contains("1 firm fits, of 2"));
        let live = town.buyer.post(&format!("{tasks}/needs/guard"), &[("capabilities", "kavel:accessibility-audit"), ("bid_languages", "pl")]).await;
        assert!(live.status == 422 && live.contains("1 firm fits, of 2"), "{} {}", live.status, live.body);
        assert_eq!(town.buyer.post(&format!("{tasks}/needs/guard"), &[("capabilities", "")]).await.status, 204);
        assert_eq!(town.stored(&tasks, "bid_languages").await, "nl", "nothing is saved by looking");
    }
}
