//! Who may ask, and what is said before a question is asked.

use super::{TEXT, after, ask, follow, public, stored};
use crate::support::{
    TestApp,
    bidding::{Stage, hidden, launch, said},
};
use domain::{assignment::Route, question::QuestionState};
use store::samples;

store::each_database! {
    async fn who_cannot_bid_learns_why(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let path = public(&stage, "/ask");
        let answer = stage.app.visitor().get(&path).await;
        assert_eq!((answer.status, answer.location().starts_with("/sign-in?next=")), (303, true));
        for (email, why) in [
            ("owner@zuid.example", "Your firm is not admitted to the lot"),
            ("buyer@stad.example", "This is an assignment of your own agency"),
        ] {
            let mut browser = stage.app.sign_in(email).await;
            let page = browser.get(&path).await;
            assert_eq!(page.status, 200);
            assert!(said(&page).contains(why), "{email}: {}", said(&page));
            let refused = browser.post(&path, &[("language", "nl"), ("text", TEXT)]).await;
            assert_eq!(refused.status, 422);
            assert!(refused.contains(TEXT), "what was typed is still there");
        }
        let lonely = stage.app.person("nobody@people.example", false).await;
        let page = stage.app.sign_in(&lonely.email).await.get(&path).await;
        assert!(said(&page).contains("your account belongs to none"), "{}", said(&page));
        assert!(stored(&stage).await.is_empty());
    }

    async fn questions_have_their_time(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("colleague@noord.example").await;
        let dates = stage.assignment.dates;
        let path = public(&stage, "/ask");
        for (at, why) in [
            (dates.questions_until, "Questions could be asked until"),
            (dates.deadline, "The deadline for bids passed on"),
        ] {
            stage.clock_to(at);
            let refused = firm.post(&path, &[("language", "nl"), ("text", TEXT)]).await;
            assert_eq!(refused.status, 422);
            assert!(said(&refused).contains(why), "{}", said(&refused));
            assert!(said(&stage.app.visitor().get(&public(&stage, "")).await).contains(why));
        }
        assert!(stored(&stage).await.is_empty());
        // Published, and not open yet.
        stage.clock_to(dates.opens_at.plus_days(1));
        let mut planned = samples::assignment(stage.agency.id, Route::LimitedValue, 900_000, stage.app.state.clock.now());
        planned.dates.opens_at = after(planned.dates.opens_at, 48);
        let planned = launch(&stage.app, planned).await;
        let refused = firm.post(&format!("/assignments/{}/questions/ask", planned.number), &[("language", "nl"), ("text", TEXT)]).await;
        assert_eq!(refused.status, 422);
        assert!(said(&refused).contains("Questions can be asked from"), "{}", said(&refused));
        stage.clock_to(domain::Instant::from_millis(dates.questions_until.as_millis() - 1).unwrap());
        ask(&stage, &mut firm, TEXT).await;
        let question = stored(&stage).await.pop().unwrap();
        assert!(question.is_in_time);
        assert_eq!(question.asked_at, domain::question::full_hour(stage.app.state.clock.now()));
    }

    async fn bad_input_is_explained_and_nothing_typed_is_lost(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        let path = public(&stage, "/ask");
        let long = "vraag ".repeat(400);
        for (language, text, error) in [
            ("", "", "id=\"text-error\""),
            ("xx", TEXT, "id=\"language-error\""),
            ("nl", "Hoe?", "at least ten characters"),
            ("nl", long.as_str(), "2,000"),
        ] {
            let answer = firm.post(&path, &[("language", language), ("text", text)]).await;
            assert_eq!(answer.status, 422, "{text}");
            assert!(answer.contains(error), "{error}: {}", said(&answer));
            assert!(answer.contains(text.trim()));
        }
        let script = "<script>alert(1)</script> mag dat in de oplossing?";
        ask(&stage, &mut firm, script).await;
        let mut buyer = stage.app.sign_in("buyer@stad.example").await;
        let page = buyer.get(&super::agency(&stage, "")).await;
        assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert(1)"));
    }

    async fn what_is_answered_already_is_shown_first(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        let path = public(&stage, "/ask");
        let text = "Welke aanvragen zijn onvolledig?";
        let first = firm.post(&path, &[("language", "nl"), ("text", text)]).await;
        assert_eq!(first.status, 422);
        let shown = said(&first);
        assert!(shown.contains("Vier op tien aanvragen zijn onvolledig"), "{shown}");
        assert!(shown.contains("Words in common: aanvragen onvolledig"), "{shown}");
        assert!(stored(&stage).await.is_empty(), "looking asks nothing");
        // Another text was not looked at.
        let looked = hidden(&first, "looked");
        let other = firm.post(&path, &[("language", "nl"), ("text", "Zijn alle aanvragen onvolledig?"), ("looked", &looked)]).await;
        assert_eq!(other.status, 422);
        let asked = firm.post(&path, &[("language", "nl"), ("text", text), ("looked", &looked)]).await;
        assert_eq!(asked.status, 303);
        // The name of the firm in its own question.
        let named = firm.post(&path, &[("language", "nl"), ("text", "Mag Atelier Noord dit ook offline leveren?")]).await;
        assert_eq!(named.status, 422);
        assert!(said(&named).contains("Your question says who you are"), "{}", said(&named));
        assert_eq!(stored(&stage).await.len(), 1);
    }

    async fn a_code_is_shown_once_and_follows_the_question(store: Store) {
        let stage = Stage::new(TestApp::new(store)).await;
        let mut firm = stage.app.sign_in("owner@noord.example").await;
        let code = ask(&stage, &mut firm, TEXT).await;
        let again = firm.get(&public(&stage, "/asked")).await;
        assert_eq!((again.status, again.location()), (303, public(&stage, "/code").as_str()), "never a second time");
        // Whoever has it, signed in or not; typed in any case, with or without dashes.
        let mut other = stage.app.visitor();
        let typed = code.to_lowercase().replace('-', " ");
        let page = follow(&stage, &mut other, &typed).await;
        assert!(page.contains(TEXT) && said(&page).contains("There is no answer yet"), "{}", said(&page));
        assert_eq!(stage.app.visitor().post(&public(&stage, "/code"), &[("code", "ABCDE-FGHJK-23456-MNPQR")]).await.status, 422);
        assert_eq!(stage.app.visitor().get(&public(&stage, "/own")).await.status, 303);

        let answer = other.post(&public(&stage, "/own"), &[("more", "Het gaat om oude telefoons")]).await;
        assert_eq!(answer.status, 303);
        assert!(other.get(&public(&stage, "/own")).await.contains("Het gaat om oude telefoons"));
        assert_eq!(other.post(&public(&stage, "/own"), &[("more", " ")]).await.status, 422);
        assert_eq!(other.get(&public(&stage, "/own/withdraw")).await.status, 200);
        assert_eq!(other.post(&public(&stage, "/own/withdraw"), &[]).await.status, 303);
        let gone = stored(&stage).await.pop().unwrap();
        assert_eq!((gone.text.as_str(), gone.notes.len()), ("", 0), "erased at once");
        assert_eq!(gone.state(&[]), QuestionState::Withdrawn);
        let late = other.post(&public(&stage, "/own"), &[("more", "Toch nog iets")]).await;
        assert_eq!(late.status, 422);
        assert!(late.contains("Toch nog iets") || said(&late).contains("Nothing can be added"));
        assert_eq!(other.post(&public(&stage, "/own/leave"), &[]).await.status, 303);
        assert_eq!(other.get(&public(&stage, "/own")).await.status, 303, "the browser forgot the code");
    }
}
