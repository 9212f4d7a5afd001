//! A late answer that adds information moves the deadline, once.

use super::{TEXT, after, agency, ask, public, release, stored, write_answer};
use crate::support::{
    TestApp,
    bidding::{Stage, said},
};
use domain::{FigureKey, audit::AuditKind, question::answers_due};
use store::Page;

store::each_database! {
    async fn a_late_answer_moves_the_deadline_once(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        ask(&stage, &mut firm, TEXT).await;
        ask(&stage, &mut firm, "Wie levert de teksten in het Frans aan?").await;
        let ids: Vec<_> = stored(&stage).await.iter().map(|question| question.id).collect();
        let dates = stage.assignment.dates;
        stage.clock_to(after(answers_due(&dates), 30));
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        for id in &ids {
            write_answer(&stage, &mut buyer, *id, true).await;
        }
        let page = buyer.get(&agency(&stage, "/release")).await;
        assert!(said(&page).contains("the deadline moves from"), "{}", said(&page));
        assert_eq!(release(&stage, &mut buyer, &ids[..1]).await.status, 303);

        let reader = stage.app.state.store.read();
        let moved = store::questions::deadline_move(reader, stage.assignment.id).await.unwrap().unwrap();
        let now = store::assignments::find(reader, stage.assignment.id).await.unwrap().unwrap();
        let most = store::figures::load(reader).await.unwrap().value(FigureKey::LateAnswerDaysMax, "2026-01-01".parse().unwrap());
        assert_eq!((moved.before, moved.after), (dates.deadline, now.dates.deadline));
        assert!(now.dates.deadline > dates.deadline && now.dates.deadline <= dates.deadline.plus_days(most));
        assert_eq!(Some(now.dates.deadline), domain::question::moved_deadline(&dates, moved.moved_at, most));
        // Said on the page, in the calendar, by mail; and bids are taken until then.
        let page = stage.app.visitor().get(&format!("/assignments/{}", stage.assignment.number)).await;
        assert!(said(&page).contains("The deadline for bids has moved from"), "{}", said(&page));
        let calendar = stage.app.visitor().get(&format!("/assignments/{}/dates.ics", stage.assignment.number)).await;
        let stamp = now.dates.deadline.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string();
        assert!(calendar.contains(&stamp) && calendar.contains("SEQUENCE:2"), "{}", calendar.body);
        let mails = stage.app.mails().await;
        assert!(mails.iter().any(|mail| mail.contains("To: owner@noord.example") && mail.contains("New deadline and answers")));
        stage.clock_to(after(dates.deadline, 1));
        stage.write(&mut firm, "laat", "1000").await;
        assert_eq!(stage.submit(&mut firm).await.status, 303, "after the old deadline, before the new one");

        // The other one adds information too, and comes later still: nothing moves again.
        let page = buyer.get(&agency(&stage, "/release")).await;
        assert!(said(&page).contains("It does not move again"), "{}", said(&page));
        assert_eq!(release(&stage, &mut buyer, &ids[1..]).await.status, 303);
        let again = store::assignments::find(reader, stage.assignment.id).await.unwrap().unwrap();
        assert_eq!(again.dates.deadline, now.dates.deadline);
        let filter = store::audit::Filter { kind: Some(AuditKind::DeadlineMoved), ..Default::default() };
        assert_eq!(store::audit::list(reader, &filter, Page::new(1, 10)).await.unwrap().total, 1);
    }

    async fn after_the_deadline_nothing_is_released(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        ask(&stage, &mut firm, TEXT).await;
        let id = stored(&stage).await[0].id;
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        write_answer(&stage, &mut buyer, id, true).await;
        stage.clock_to(stage.deadline());
        assert_eq!(release(&stage, &mut buyer, &[id]).await.status, 422);
        let answer = buyer.post(&agency(&stage, &format!("/{id}")), &[("version", "2"), ("question.nl", "x"), ("answer.nl", "Te laat")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.contains("Te laat"), "what was typed can still be copied");
        assert!(!stage.app.visitor().get(&public(&stage, "")).await.contains("deux dernières"));
        let now = store::assignments::find(stage.app.state.store.read(), stage.assignment.id).await.unwrap().unwrap();
        assert_eq!(now.dates.deadline, stage.deadline());
    }
}
