//! The agency answers: in all its languages, released together, without an asker.

use super::{TEXT, agency, ask, follow, public, release, stored, write_answer};
use crate::support::{
    TestApp,
    bidding::{Stage, hidden, said},
};
use domain::question::QuestionState;

store::each_database! {
    async fn answers_are_released_together_to_all(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        let code = ask(&stage, &mut firm, TEXT).await;
        let mut colleague = stage.app.sign_in("colleague@noord.example").await;
        ask(&stage, &mut colleague, "Wie levert de teksten in het Frans aan?").await;
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        let list = buyer.get(&agency(&stage, "")).await;
        assert!(list.contains(TEXT) && !list.contains("Atelier Noord") && !list.contains("owner@noord"));
        let questions = stored(&stage).await;
        assert!(questions.iter().all(|question| question.id.uuid().get_version_num() == 4));

        // Half an answer is kept, and cannot be released.
        let half = questions[0].id;
        let path = agency(&stage, &format!("/{half}"));
        let version = hidden(&buyer.get(&path).await, "version");
        let saved = buyer.post(&path, &[("version", &version), ("question.nl", "Welke?"), ("answer.nl", "De laatste")]).await;
        assert_eq!(saved.status, 303);
        assert_eq!(release(&stage, &mut buyer, &[half]).await.status, 422);
        assert_eq!(release(&stage, &mut buyer, &[]).await.status, 422);
        // Somebody else saved meanwhile: what was typed is still there.
        let stale = buyer.post(&path, &[("version", &version), ("question.nl", "Welke?"), ("answer.nl", "Alle browsers")]).await;
        assert_eq!(stale.status, 422);
        assert!(stale.contains("Alle browsers") && said(&stale).contains("Somebody changed this meanwhile"));

        for question in &questions {
            write_answer(&stage, &mut buyer, question.id, false).await;
        }
        let visitor = stage.app.visitor().get(&public(&stage, "")).await;
        assert!(!visitor.contains("deux dernières"), "not before the release");
        assert!(!follow(&stage, &mut firm, &code).await.contains("deux dernières"), "not even for its asker");
        let page = buyer.get(&agency(&stage, "/release")).await;
        assert!(said(&page).contains("The deadline stays"), "{}", said(&page));
        let ids: Vec<_> = questions.iter().map(|question| question.id).collect();
        let tx = stage.app.begin().await;
        let follower = domain::EmailAddress::parse("an@people.example").unwrap();
        store::watchers::follow(&tx, stage.assignment.id, &follower, "fr", true).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(release(&stage, &mut buyer, &ids).await.status, 303);

        let released = stored(&stage).await;
        let at: Vec<_> = released.iter().map(|question| question.released_at).collect();
        assert!(at[0].is_some() && at[0] == at[1], "at one instant");
        let mut numbers: Vec<_> = released.iter().map(|question| question.number).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, [Some(1), Some(2)]);
        for path in [public(&stage, ""), format!("/assignments/{}", stage.assignment.number)] {
            let mut visitor = stage.app.visitor();
            let page = visitor.get(&format!("{path}?lang=nl")).await;
            assert!(page.contains("De laatste twee versies") && page.contains("Vraag 2"), "{path}");
            assert!(!page.contains(TEXT), "the original stays hidden: the agency wrote another one");
            let french = visitor.get(&format!("{path}?lang=fr")).await;
            assert!(french.contains("Les deux dernières versions") && french.contains("abrégée par l’administration"), "{path}");
        }
        assert!(follow(&stage, &mut firm, &code).await.contains("Les deux dernières versions"));
        assert_eq!(release(&stage, &mut buyer, &ids).await.status, 422, "twice does nothing");
        // All that the assignment is for are told once; nobody else is.
        let mails = stage.app.mails().await;
        let to_follower = |mail: &&String| mail.contains("To: an@people.example") && mail.contains("/follow/stop/");
        assert_eq!(mails.iter().filter(to_follower).count(), 1, "who follows is told, in its language, with the way out");
        let told = |address: &str| mails.iter().filter(|mail| mail.contains(&format!("To: {address}")) && mail.contains("Answers about")).count();
        assert_eq!((told("owner@noord.example"), told("colleague@noord.example"), told("owner@zuid.example")), (1, 1, 0));
    }

    async fn a_buyer_asks_back_declines_and_merges(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        let code = ask(&stage, &mut firm, TEXT).await;
        let twin_code = ask(&stage, &mut firm, "Welke browsers ondersteunen wij best?").await;
        let odd_code = ask(&stage, &mut firm, "Wanneer is het gemeentehuis gesloten?").await;
        let all = stored(&stage).await;
        let find = |text: &str| all.iter().find(|question| question.text.starts_with(text)).unwrap().id;
        let (first, twin, odd) = (find("Welke browsers moeten"), find("Welke browsers onder"), find("Wanneer"));
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;

        let back = buyer.post(&agency(&stage, &format!("/{first}/ask-back")), &[("back", "Bedoelt u ook telefoons?")]).await;
        assert_eq!(back.status, 303, "{}", said(&back));
        let own = follow(&stage, &mut firm, &code).await;
        assert!(own.contains("Bedoelt u ook telefoons?") && said(&own).contains("asks you something back"));
        assert_eq!(firm.post(&public(&stage, "/own"), &[("more", "Ja, ook telefoons")]).await.status, 303);
        assert!(buyer.get(&agency(&stage, &format!("/{first}"))).await.contains("Ja, ook telefoons"));

        let decline = agency(&stage, &format!("/{odd}/decline"));
        assert_eq!(buyer.post(&decline, &[]).await.status, 422);
        assert_eq!(buyer.post(&decline, &[("decline_reason", "other")]).await.status, 422, "another reason is said");
        let done = buyer.post(&decline, &[("decline_reason", "not-about-this"), ("decline_text", "Zie de website")]).await;
        assert_eq!(done.status, 303);
        let own = follow(&stage, &mut firm, &odd_code).await;
        assert!(own.contains("Zie de website") && said(&own).contains("not about this assignment"), "{}", said(&own));
        assert_eq!(buyer.post(&agency(&stage, &format!("/{odd}/reopen")), &[]).await.status, 303);
        assert_eq!(buyer.post(&decline, &[("decline_reason", "not-about-this")]).await.status, 303);

        let merge = agency(&stage, &format!("/{twin}/merge"));
        assert_eq!(buyer.post(&merge, &[("into", &odd.to_string())]).await.status, 422, "that one is declined");
        assert_eq!(buyer.post(&merge, &[("into", &first.to_string())]).await.status, 303);
        write_answer(&stage, &mut buyer, first, false).await;
        assert_eq!(release(&stage, &mut buyer, &[first]).await.status, 303);
        let own = follow(&stage, &mut firm, &twin_code).await;
        assert!(own.contains("Les deux dernières versions"), "answered with the other one: {}", said(&own));
        let page = stage.app.visitor().get(&public(&stage, "")).await;
        assert!(page.contains("Question 1") && !page.contains("Question 2") && !page.contains("gemeentehuis"));
        let languages = stage.agency.publish_languages.clone();
        let states: Vec<_> = stored(&stage).await.iter().map(|question| (question.id, question.state(&languages))).collect();
        for expected in [(first, QuestionState::Answered), (twin, QuestionState::Answered), (odd, QuestionState::Declined)] {
            assert!(states.contains(&expected), "{expected:?} in {states:?}");
        }
        // What the guard says about a question is advice for the buyer.
        ask(&stage, &mut firm, "Klopt het dat vijf jaar ervaring met Drupal nodig is?").await;
        let guarded = stored(&stage).await.into_iter().find(|question| question.text.contains("Drupal")).unwrap();
        assert!(said(&buyer.get(&agency(&stage, &format!("/{}", guarded.id))).await).contains("What the criteria guard finds"));
    }
}
