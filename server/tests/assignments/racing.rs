//! A launch while somebody else saves or deletes the draft.

use crate::town::*;
use domain::DraftId;

store::each_database! {
    async fn what_is_saved_during_a_launch_is_not_lost(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(10_000_000).await.to_string();
        let tasks = town.whole(&[("route", &[("route", "call-off"), ("lot", &lot)]), ("needs", &[("capabilities", "cpv:72413000")])]).await;
        let path = format!("{tasks}/check");
        let shown = version(&town.buyer.get(&path).await);
        // A colleague's save has begun: the launch reads what was there before, and waits at the row.
        let id: DraftId = tasks.rsplit('/').next().unwrap().parse().unwrap();
        let draft = store::drafts::find(town.app.state.store.read(), id).await.unwrap().unwrap();
        let mut fields = draft.fields.clone();
        fields.set("budget", "19000");
        let tx = town.app.begin().await;
        store::drafts::save(&tx, town.agency.id, id, draft.version, &fields).await.unwrap();
        let (mut browser, at, with) = (town.buyer.clone(), path.clone(), shown.clone());
        let press = tokio::spawn(async move { browser.post(&at, &[("version", &with)]).await });
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        assert!(!press.is_finished(), "it waits");
        tx.commit().await.unwrap();
        let answer = press.await.unwrap();
        refused(&answer, "changed after this page was shown");
        assert!(version(&answer) != shown && answer.contains("19,000"), "what is stored now, with its version");
        assert_eq!((town.launched().await.len(), town.drafts().await), (0, 1));
        assert_eq!(town.buyer.post(&path, &[("version", &version(&answer))]).await.status, 303);
        assert_eq!((town.launched().await[0].budget, town.drafts().await), (domain::Money::eur(1_900_000), 0));
    }

    async fn a_draft_deleted_during_a_launch_is_gone(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let path = format!("{tasks}/check");
        let shown = version(&town.buyer.get(&path).await);
        let id: DraftId = tasks.rsplit('/').next().unwrap().parse().unwrap();
        let tx = town.app.begin().await;
        store::drafts::delete(&tx, town.agency.id, id).await.unwrap();
        let (mut browser, at) = (town.buyer.clone(), path.clone());
        let press = tokio::spawn(async move { browser.post(&at, &[("version", &shown)]).await });
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        tx.commit().await.unwrap();
        assert_eq!(press.await.unwrap().status, 404);
        assert_eq!((town.launched().await.len(), town.drafts().await), (0, 0));
    }
}
