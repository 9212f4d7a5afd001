//! Taking an assignment back.

use crate::town::*;

store::each_database! {
    async fn a_cancellation_says_why_and_frees_the_lot(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(5_000_000).await;
        let tasks = town.whole(&[("route", &[("route", "call-off"), ("lot", &lot.to_string())])]).await;
        let public = town.launch(&tasks).await.location().to_owned();
        let number = public.rsplit('/').next().unwrap().to_owned();
        let path = format!("{}/{number}/cancel", town.home());
        assert!(town.buyer.get(&town.home()).await.contains(&path));
        let typed = [("reason.nl", "Het budget is weg"), ("next_step.nl", "In mei opnieuw"), ("next_step.fr", "À nouveau en mai")];
        let answer = town.buyer.post(&path, &typed).await;
        refused(&answer, "Enter this text in French too");
        assert!(answer.contains("Het budget is weg") && town.launched().await[0].cancelled_at.is_none());
        let whole = [&typed[..], &[("reason.fr", "Plus de budget")]].concat();
        let answer = town.buyer.post(&path, &whole).await;
        assert_eq!((answer.status, answer.location()), (303, public.as_str()));
        let page = app_visitor(&town).get(&format!("{public}?lang=fr")).await;
        assert!(page.contains("Plus de budget") && page.contains("À nouveau en mai"));
        assert_eq!(store::lots::committed_cents(town.app.state.store.read(), lot).await.unwrap(), 0);
        let again = town.buyer.post(&path, &[("reason.nl", "Ik ook, maar later")]).await;
        refused(&again, "It is cancelled already");
        assert!(again.contains("It was cancelled on Monday 2 March 2026, 10:00") && again.contains("Ik ook, maar later"), "once, and nothing typed is lost");
        let page = town.buyer.get(&path).await;
        assert!(page.contains("It was cancelled on") && !page.contains("<textarea"));
        assert!(!town.buyer.get(&town.home()).await.contains(&path));
    }

    async fn what_is_opened_cannot_be_cancelled(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let public = town.launch(&tasks).await.location().to_owned();
        let assignment = town.launched().await.remove(0);
        assert!(town.app.state.clock.set(assignment.dates.deadline));
        town.buyer = town.app.sign_in(BUYER).await;
        let home = town.home();
        let bids = format!("{home}/{}/bids", assignment.number);
        assert!(!town.buyer.get(&home).await.contains(&bids), "before the opening there is nothing to read");
        let tx = town.app.begin().await;
        assert!(store::assignments::mark_opened(&tx, assignment.id).await.unwrap());
        tx.commit().await.unwrap();
        let cancel = format!("{home}/{}/cancel", assignment.number);
        let list = town.buyer.get(&home).await;
        assert!(list.contains(&bids) && !list.contains(&cancel));
        let texts = [("reason.nl", "Te duur"), ("reason.fr", "x"), ("next_step.nl", "x"), ("next_step.fr", "x")];
        let answer = town.buyer.post(&cancel, &texts).await;
        refused(&answer, "it can no longer be cancelled here");
        assert!(answer.contains("Its bids were opened on Friday 20 March 2026, 12:00") && answer.contains("Te duur"));
        assert!(!town.buyer.get(&public).await.contains("Why it was cancelled"));
    }
}
