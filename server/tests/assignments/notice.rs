//! What the public page says to programs, and the feed of a lot.

use crate::town::*;

store::each_database! {
    async fn a_link_to_an_assignment_tells_whose_how_much_and_until_when(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        town.launch(&tasks).await;
        let public = format!("/assignments/{}", town.launched().await[0].number);
        let page = town.app.visitor().get(&format!("{public}?lang=fr")).await;
        assert!(page.contains(r#"<meta name="description""#) && page.contains("Des formulaires que chacun comprend"));
        for (name, content) in [("og:title", "Des formulaires que chacun comprend"), ("og:description", "hors TVA. Offres jusqu’au vendredi 20 mars 2026"), ("og:url", "http://127.0.0.1:3000/assignments/"), ("og:type", "website")] {
            let tag = page.body.split("<meta").find(|tag| tag.contains(&format!(r#"property="{name}""#))).unwrap_or_default();
            assert!(tag.contains(content), "{name}: {tag}");
        }
        assert!(page.contains("vendredi 20 mars 2026"));
    }

    async fn the_feed_of_a_lot_has_what_is_new_and_what_changed(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(5_000_000).await.to_string();
        let tasks = town.whole(&[("route", &[("route", "call-off"), ("lot", &lot)])]).await;
        assert_eq!(town.stored(&tasks, "capabilities").await, "kavel:accessibility-audit", "chosen afterwards");
        town.launch(&tasks).await;
        let assignment = town.launched().await.remove(0);
        let mut anybody = town.app.visitor();
        let page = anybody.get(&format!("/assignments/{}", assignment.number)).await;
        let feed = page.body.split(r#"type="application/atom+xml" href=""#).nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert!(feed.starts_with("/lots/") && feed.ends_with("/feed.atom"));
        assert!(anybody.get(feed.strip_suffix("/feed.atom").unwrap()).await.contains(&feed), "the page of the lot names it too");
        let first = anybody.get(&format!("{feed}?lang=nl")).await;
        assert!(first.status == 200 && first.contains("Vier op tien") && first.contains(&format!("/assignments/{}", assignment.number)));
        assert!(town.app.state.clock.set(local("2026-03-03T10:00")));
        town.buyer = town.app.sign_in(BUYER).await;
        let texts = [("reason.nl", "Het budget is weg"), ("reason.fr", "Plus de budget"), ("next_step.nl", "In mei"), ("next_step.fr", "En mai")];
        assert_eq!(town.buyer.post(&format!("{}/{}/cancel", town.home(), assignment.number), &texts).await.status, 303);
        let then = anybody.get(&format!("{feed}?lang=fr")).await;
        assert!(then.contains("Plus de budget") && then.contains("<updated>2026-03-03T09:00:00Z</updated>"), "{}", then.body);
        assert!(then.contains("<published>2026-03-02T09:00:00Z</published>"));
        assert_eq!(anybody.get("/lots/1-99/feed.atom").await.status, 404);
    }

    async fn a_lot_proposes_what_it_asks_for(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(5_000_000).await.to_string();
        let tasks = town.draft().await;
        let answer = town.fill(&tasks, "route", "continue", &[("route", "call-off"), ("lot", &lot)]).await;
        assert_eq!(answer.location(), format!("{tasks}/problem"), "on to what is not done");
        assert_eq!(town.stored(&tasks, "capabilities").await, "cpv:72413000");
        assert_eq!(town.stored(&tasks, "nuts").await, "BE2");
        assert!(!town.stored(&tasks, "deadline-day").await.is_empty() && !town.stored(&tasks, "outcome.1.by-year").await.is_empty());
        // Nothing else comes in by that way.
        town.fill(&tasks, "needs", "later", &[("capabilities", "cpv:72000000")]).await;
        town.fill(&tasks, "route", "later", &[("route", "call-off"), ("lot", &lot), ("capabilities", "cpv:45000000")]).await;
        assert_eq!(town.stored(&tasks, "capabilities").await, "cpv:72000000", "what is chosen stays");
    }
}
