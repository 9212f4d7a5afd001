//! What is typed is kept, and is of its agency.

use crate::town::*;
use store::{drafts::DraftKind, samples};

store::each_database! {
    async fn whoever_saves_second_keeps_what_they_typed(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.draft().await;
        let path = format!("{tasks}/affected");
        let old = version(&town.buyer.get(&path).await);
        assert_eq!(town.fill(&tasks, "affected", "later", &[("affected.nl", "Van een collega"), ("affected.fr", "D’un collègue")]).await.status, 303);
        let mine = [("version", old.as_str()), ("step", "later"), ("affected.nl", "Van mij")];
        let answer = town.buyer.post(&path, &mine).await;
        refused(&answer, "Somebody changed this while you were working");
        assert!(answer.contains("Van mij") && answer.contains("D’un collègue") && !answer.contains("Your answers are saved"));
        assert_eq!(town.stored(&tasks, "affected.nl").await, "Van een collega", "not overwritten");
        let again = version(&answer);
        let answer = town.buyer.post(&path, &[("version", &again), ("step", "later"), ("affected.nl", "Van mij")]).await;
        assert_eq!((answer.status, answer.location()), (303, tasks.as_str()));
        assert_eq!(town.stored(&tasks, "affected.nl").await, "Van mij");
    }

    async fn a_draft_is_saved_as_typed_and_deleted_after_a_question(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.draft().await;
        let later = town.fill(&tasks, "budget", "later", &[("budget", "a lot"), ("title.nl", "Elsewhere")]).await;
        assert_eq!((later.status, later.location()), (303, tasks.as_str()));
        assert_eq!(town.stored(&tasks, "budget").await, "a lot");
        assert_eq!(town.stored(&tasks, "title.nl").await, "", "a part posts its own fields only");
        assert!(town.buyer.get(&format!("{tasks}/budget")).await.contains(r#"value="a lot""#));
        // One more outcome keeps the first, and taking it away leaves the second.
        let typed = [("outcome.1.indicator.nl", "Eerste"), ("outcome.1.by-day", "31")];
        assert!(town.fill(&tasks, "outcomes", "add", &typed).await.location().ends_with("#outcome.2"));
        let page = town.buyer.get(&format!("{tasks}/outcomes")).await;
        assert!(page.contains("Eerste") && page.contains(r#"id="outcome.2""#));
        town.fill(&tasks, "outcomes", "remove:1", &[("outcome.2.indicator.nl", "Tweede")]).await;
        assert_eq!(town.stored(&tasks, "outcome.1.indicator.nl").await, "Tweede");
        let found = town.fill(&tasks, "needs", "find:capabilities", &[("find.capabilities", "accessibility"), ("capabilities", "")]).await;
        assert!(found.status == 303 && found.location().contains("find=accessibility"));
        assert!(town.buyer.get(found.location().split('#').next().unwrap()).await.contains("kavel:accessibility-audit"));
        for odd in ["find:capabilities.\nx", "find:capabilities.\u{1}", "find:capabilities.é#?", "find:nuts.1"] {
            let answer = town.fill(&tasks, "needs", odd, &[("capabilities", "")]).await;
            assert_eq!(answer.status, 422, "{odd:?} is no search");
        }
        assert!(town.buyer.get(&format!("{tasks}/delete")).await.contains("Delete this draft?"));
        assert_eq!(town.buyer.post(&format!("{tasks}/delete"), &[]).await.location(), town.home());
        assert_eq!((town.buyer.get(&tasks).await.status, town.drafts().await), (404, 0));
        assert_eq!(town.buyer.get(&format!("{tasks}/nonsense")).await.status, 404);
    }

    async fn a_date_in_one_field_is_edited_in_its_parts(store: Store) {
        let mut town = Town::new(store).await;
        let fields = domain::draft::Fields::from_iter([("deadline", "2026-03-20T12:00"), ("outcome.1.by", "2026-06-15")]);
        let tx = town.app.begin().await;
        let id = store::drafts::create(&tx, town.agency.id, DraftKind::Assignment, &fields).await.unwrap();
        tx.commit().await.unwrap();
        let tasks = format!("{}/drafts/{id}", town.home());
        let page = town.buyer.get(&format!("{tasks}/dates")).await;
        assert!(page.contains(r#"value="20""#) && page.contains(r#"value="12:00""#));
        town.fill(&tasks, "dates", "later", &[("deadline-day", "23")]).await;
        assert!(town.buyer.get(&format!("{tasks}/check")).await.contains("Monday 23 March 2026, 12:00"));
    }

    async fn every_part_is_whole_in_four_languages(store: Store) {
        let mut town = Town::new(store).await;
        town.lot(5_000_000).await;
        let tasks = town.whole(&[]).await;
        let home = town.home();
        let parts = domain::draft::AssignmentSection::ALL.iter().map(|part| format!("{tasks}/{part}?check=1&lang="));
        let others = [format!("{tasks}?lang="), format!("{tasks}/check?lang="), format!("{home}?lang=")];
        for page in parts.chain(others) {
            for lang in ["en", "nl", "fr", "de"] {
                let answer = town.buyer.get(&format!("{page}{lang}")).await;
                assert_eq!(answer.status, 200, "{page}{lang}");
                assert!(answer.body.matches("<h1").count() == 1 && !answer.contains("??"), "{page}{lang}");
                let ids = answer.body.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim());
                let ids: Vec<&str> = ids.filter(|text| text.starts_with("assignment") && text.contains('-') && !text.contains(' ')).collect();
                assert_eq!(ids, Vec::<&str>::new(), "{page}{lang}");
            }
        }
    }

    async fn drafts_are_of_their_agency(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let other = samples::agency(&town.app.state.store, town.now()).await;
        join_as_owner(&town, other.id).await;
        let mut browser = town.app.sign_in("other@gent.example").await;
        assert_eq!(browser.get(&tasks).await.status, 404);
        let own_path = tasks.replace(&format!("/agency/{}/", town.agency.number), &format!("/agency/{}/", other.number));
        for path in [own_path.clone(), format!("{own_path}/budget"), format!("{own_path}/check"), format!("{own_path}/delete")] {
            assert_eq!(browser.get(&path).await.status, 404, "{path}");
        }
        assert_eq!(browser.post(&format!("{own_path}/check"), &[("version", "11")]).await.status, 404);
        assert_eq!(browser.post(&format!("{own_path}/delete"), &[]).await.status, 404);
        // Nor is what was launched from it.
        let public = town.launch(&tasks).await.location().to_owned();
        assert_eq!(browser.post(&format!("{own_path}/check"), &[("version", "11")]).await.status, 404);
        let cancel = format!("/agency/{}{public}/cancel", other.number);
        let texts = [("reason.nl", "x"), ("reason.fr", "x"), ("next_step.nl", "x"), ("next_step.fr", "x")];
        assert_eq!(browser.post(&cancel, &texts).await.status, 404);
    }
}
