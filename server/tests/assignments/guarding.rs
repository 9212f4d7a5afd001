//! The criteria guard in the editor: at the field, live, and in the way of publishing until a reason is given.

use crate::town::*;
use domain::{LocalizedText, audit::AuditKind};
use store::{Page, audit::Filter, overrides::Override};

const DEGREE: [(&str, &str); 2] = [
    ("constraints.nl", "De ontwerper heeft een masterdiploma."),
    ("constraints.fr", "La ville ouvre le guichet. Un diplôme universitaire est exigé."),
];

store::each_database! {
    async fn a_block_stops_publishing_until_a_reason_is_given_which_the_notice_shows(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let saved = town.fill(&tasks, "constraints", "continue", &DEGREE).await;
        refused(&saved, "Asks for a diploma: “masterdiploma”");
        assert!(saved.contains(r##"href="#constraints.nl""##) && saved.contains("Keep it and give a reason"));
        assert_eq!(town.stored(&tasks, "constraints.nl").await, DEGREE[0].1, "saved as typed");
        assert_eq!(town.fill(&tasks, "constraints", "later", &[]).await.status, 303, "one may stop here");

        let answer = town.launch(&tasks).await;
        refused(&answer, "Asks for a diploma: “diplôme”");
        assert!(answer.contains("/constraints?check=1#constraints.fr"));
        assert!(town.launched().await.is_empty());

        let page = format!("{tasks}/guard");
        let shown = town.buyer.get(&page).await;
        assert!(shown.contains(r#"k-guard__mark">masterdiploma"#) && shown.contains("override.degree.nl") && !shown.contains("override.headcount"));
        let half = town.fill(&tasks, "guard", "", &[("override.degree.nl", "Wettelijk beschermd beroep")]).await;
        refused(&half, "Give the reason in this language too");
        refused(&town.launch(&tasks).await, "Asks for a diploma");
        let whole = town.fill(&tasks, "guard", "", &[("override.degree.fr", "Profession protégée par la loi")]).await;
        assert_eq!((whole.status, whole.location()), (303, format!("{tasks}/check").as_str()));
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        assert!(check.contains("What the agency keeps, and why") && check.contains("Profession protégée par la loi"));

        let answer = town.launch(&tasks).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let public = town.app.visitor().get(answer.location()).await;
        assert!(public.contains("What the agency keeps, and why") && public.contains("Profession protégée par la loi"));
        let assignment = town.launched().await.remove(0);
        let kept = store::overrides::list(town.app.state.store.read(), assignment.id).await.unwrap();
        let mut reason = LocalizedText::one("nl", "Wettelijk beschermd beroep");
        reason.set("fr", "Profession protégée par la loi");
        assert_eq!(kept, [Override { rule: "degree".to_owned(), reason }]);
        let filter = Filter { kind: Some(AuditKind::GuardOverridden), ..Filter::default() };
        let events = store::audit::list(town.app.state.store.read(), &filter, Page { number: 1, size: 10 }).await.unwrap();
        assert_eq!((events.total, events.items[0].detail.as_str()), (1, r#"{"rules":["degree"]}"#));
    }

    async fn a_reason_for_what_is_no_longer_there_is_not_published(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let reasons = [("override.degree.nl", "Omdat"), ("override.degree.fr", "Parce que")];
        assert_eq!(town.fill(&tasks, "budget", "continue", &[]).await.status, 303);
        let version = version(&town.buyer.get(&format!("{tasks}/budget")).await);
        let posted = [&[("version", version.as_str())], reasons.as_slice()].concat();
        assert_eq!(town.buyer.post(&format!("{tasks}/guard"), &posted).await.status, 303);
        let answer = town.launch(&tasks).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let assignment = town.launched().await.remove(0);
        assert_eq!(store::overrides::list(town.app.state.store.read(), assignment.id).await.unwrap(), []);
        assert!(!town.app.visitor().get(answer.location()).await.contains("What the agency keeps"));
    }

    async fn what_is_typed_is_checked_live_and_not_saved(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let live = format!("{tasks}/constraints/guard");
        let found = town.buyer.post(&live, &DEGREE).await;
        assert!(found.status == 422 && found.contains("k-finding") && !found.contains("<html"), "{}", found.body);
        assert_ne!(town.stored(&tasks, "constraints.nl").await, DEGREE[0].1);
        let fine = [("constraints.nl", "Kort."), ("constraints.fr", "Bref.")];
        assert_eq!(town.buyer.post(&live, &fine).await.status, 204);
        let page = town.buyer.get(&format!("{tasks}/constraints")).await;
        assert!(page.contains("<leptos-island") && page.contains(&live) && page.contains("The criteria guard finds nothing here."));
    }

    async fn how_things_are_today_may_be_named(store: Store) {
        let mut town = Town::new(store).await;
        let problem = [("problem.nl", "Onze 40 medewerkers werken met SharePoint."), ("problem.fr", "Nos 40 agents utilisent SharePoint.")];
        let tasks = town.whole(&[("problem", &problem)]).await;
        assert_eq!(town.launch(&tasks).await.status, 303);
        let constraints = [("constraints.nl", "Alles staat in SharePoint."), ("constraints.fr", "Tout est dans SharePoint.")];
        let tasks = town.draft().await;
        refused(&town.fill(&tasks, "constraints", "continue", &constraints).await, "“SharePoint”");
    }
}
