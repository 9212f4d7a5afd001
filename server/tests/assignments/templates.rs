//! A new assignment from a template.

use crate::town::{Town, join, problems, refused};
use domain::organisation::{AgencyRole, OrganisationId, Role};

const BLANK: &str = "[…]";

store::each_database! {
    async fn a_template_becomes_a_draft_in_the_agencys_languages(store: Store) {
        let mut town = Town::new(store).await;
        let list = town.buyer.get(&format!("{}/templates", town.home())).await;
        assert_eq!(list.status, 200);
        for name in ["Accessibility audit", "Plain language", "Security test", "Begin empty"] {
            assert!(list.contains(name), "{name}");
        }
        assert!(town.buyer.get(&town.home()).await.contains("Start from a template"));
        let shown = town.buyer.get(&format!("{}/templates/discovery", town.home())).await;
        for text in ["Template “Discovery”", "Verkenning: wat er echt schort aan", "80 % van de gevallen", "What stands between square brackets"] {
            assert!(shown.contains(text) || text.starts_with("Verk") || text.starts_with("80"), "{text}");
        }
        let french = town.buyer.get(&format!("{}/templates/discovery?in=fr", town.home())).await;
        let shown = french.body.split("k-preview-langs").nth(1).unwrap_or_default();
        assert!(shown.contains("Exploration : ce qui ne va vraiment pas") && shown.contains(r#"lang="fr" class="k-preview""#), "{shown}");
        assert_eq!(town.buyer.get(&format!("{}/templates/unknown", town.home())).await.status, 404);

        let key = domain::DraftId::generate().to_string();
        let fields = [("template", "discovery"), ("key", key.as_str())];
        let drafts = format!("{}/drafts", town.home());
        let first = town.buyer.post(&drafts, &fields).await;
        let second = town.buyer.post(&drafts, &fields).await;
        assert_eq!((first.status, first.location()), (303, second.location()), "pressed twice, it makes one draft");
        let tasks = first.location().to_owned();
        assert_eq!(town.drafts().await, 1);
        assert!(town.stored(&tasks, "title.nl").await.starts_with("Verkenning"));
        assert!(town.stored(&tasks, "title.fr").await.starts_with("Exploration"));
        assert_eq!(town.stored(&tasks, "title.de").await, "", "the agency does not publish in it");
        assert_eq!((town.stored(&tasks, "deadline").await, town.stored(&tasks, "budget").await), (String::new(), String::new()));
        assert_eq!(town.stored(&tasks, "capabilities").await, "kavel:user-research\nkavel:service-design");
        assert_eq!(town.buyer.post(&drafts, &[("template", "../secrets")]).await.status, 404);
    }

    async fn nothing_is_published_with_a_blank_left(store: Store) {
        let mut town = Town::new(store).await;
        let drafts = format!("{}/drafts", town.home());
        let tasks = town.buyer.post(&drafts, &[("template", "accessibility-audit")]).await.location().to_owned();
        let parts: [(&str, &[(&str, &str)]); 3] = [
            ("route", &[("route", "limited-value")]),
            ("budget", &[("budget", "20000")]),
            ("needs", &[("capabilities", "kavel:accessibility-audit"), ("nuts", ""), ("bid_languages", "nl")]),
        ];
        for (part, fields) in parts {
            assert_eq!(town.fill(&tasks, part, "continue", fields).await.status, 303, "{part}");
        }
        let dates = crate::town::WHOLE.iter().find(|(part, _)| *part == "dates").unwrap().1;
        assert_eq!(town.fill(&tasks, "dates", "continue", dates).await.status, 303);
        let by = [("outcome.1.by-day", "15"), ("outcome.1.by-month", "6"), ("outcome.1.by-year", "2026")];
        let answer = town.fill(&tasks, "outcomes", "continue", &by).await;
        refused(&answer, "Fill in what stands between square brackets");
        refused(&town.launch(&tasks).await, "Fill in what stands between square brackets");
        assert!(town.launched().await.is_empty());

        for (part, names) in [("problem", &["title", "problem"][..]), ("outcomes", &["outcome.1.baseline"])] {
            let mut filled = Vec::new();
            for name in names {
                for lang in ["nl", "fr"] {
                    let field = format!("{name}.{lang}");
                    let text = town.stored(&tasks, &field).await;
                    assert!(text.contains(BLANK), "{field}: {text}");
                    filled.push((field, text.replace(BLANK, "8")));
                }
            }
            let fields: Vec<(&str, &str)> = filled.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            let answer = town.fill(&tasks, part, "continue", &fields).await;
            assert_eq!(answer.status, 303, "{part}: {}", problems(&answer));
        }
        let done = town.launch(&tasks).await;
        assert_eq!(done.status, 303, "{}", problems(&done));
        assert_eq!(town.launched().await.len(), 1, "the template, filled in, is whole");
    }

    async fn only_who_writes_assignments_begins_one(store: Store) {
        let town = Town::new(store).await;
        join(&town, "approver@aalst.example", OrganisationId::Agency(town.agency.id), Role::Agency(AgencyRole::Approver)).await;
        let mut approver = town.app.sign_in("approver@aalst.example").await;
        assert_eq!(approver.get(&format!("{}/templates", town.home())).await.status, 403);
        assert_eq!(approver.post(&format!("{}/drafts", town.home()), &[("template", "discovery")]).await.status, 403);
        assert_eq!(town.drafts().await, 0);
    }
}
