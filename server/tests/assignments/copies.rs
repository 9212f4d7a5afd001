//! A published assignment as the beginning of another one, and its dates in a calendar.

use crate::town::*;

store::each_database! {
    async fn a_copy_has_the_texts_and_leaves_the_dates(store: Store) {
        let mut town = Town::new(store).await;
        let (home, tasks) = (town.home(), town.whole(&[]).await);
        let public = town.launch(&tasks).await.location().to_owned();
        let number = public.rsplit('/').next().unwrap().to_owned();
        assert!(town.buyer.get(&home).await.contains("Copy"));
        assert!(town.buyer.get(&public).await.contains("Use as an example for"));
        assert!(!town.app.visitor().get(&public).await.contains("Use as an example for"));

        let answer = town.buyer.post(&format!("{home}/drafts"), &[("copy", &number)]).await;
        assert_eq!(answer.status, 303);
        let copy = answer.location().to_owned();
        for (field, text) in [("title.fr", "Des formulaires que chacun comprend"), ("outcome.1.target.nl", "90 %"), ("budget", "20000"), ("deadline", ""), ("deadline-day", "")] {
            assert_eq!(town.stored(&copy, field).await, text, "{field}");
        }
        refused(&town.launch(&copy).await, "Enter");
        for (part, fields) in WHOLE.iter().filter(|(part, _)| matches!(*part, "dates" | "outcomes")) {
            assert_eq!(town.fill(&copy, part, "continue", fields).await.status, 303, "{part}");
        }
        // The agency's similar assignments are summed: twice 20,000 is above the threshold of limited value.
        refused(&town.launch(&copy).await, "€30,000");
        assert_eq!(town.fill(&copy, "budget", "continue", &[("budget", "9000")]).await.status, 303);
        refused(&town.launch(&copy).await, "more than 5% of the budget");
        assert_eq!(town.fill(&copy, "criteria", "continue", SHORT).await.status, 303);
        let answer = town.launch(&copy).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        assert_eq!(town.launched().await.len(), 2);
    }

    async fn only_what_is_published_can_be_copied(store: Store) {
        let mut town = Town::new(store).await;
        let home = town.home();
        for odd in ["999999", "-1", "x", "2001 ", "99999999999999999999"] {
            assert_eq!(town.buyer.post(&format!("{home}/drafts"), &[("copy", odd)]).await.status, 404, "{odd}");
        }
        assert_eq!(town.drafts().await, 0);
    }

    async fn the_dates_go_into_a_calendar(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let public = town.launch(&tasks).await.location().to_owned();
        let answer = town.app.visitor().get(&format!("{public}/dates.ics")).await;
        assert_eq!(answer.status, 200);
        let lines: Vec<&str> = answer.body.lines().map(str::trim_end).collect();
        assert_eq!((lines.first(), lines.last()), (Some(&"BEGIN:VCALENDAR"), Some(&"END:VCALENDAR")));
        assert_eq!(lines.iter().filter(|line| **line == "BEGIN:VEVENT").count(), 5);
        // 12:00 in Brussels, in winter.
        assert!(lines.contains(&"DTSTART:20260320T110000Z"), "{}", answer.body);
        assert!(lines.iter().any(|line| line.starts_with("DTSTART;VALUE=DATE:2026")), "{}", answer.body);
        assert!(lines.iter().any(|line| line.starts_with("UID:market-deadline-")));
        assert_eq!(answer.body, town.app.visitor().get(&format!("{public}/dates.ics")).await.body, "the same each time");
        assert_eq!(town.app.visitor().get("/assignments/999999/dates.ics").await.status, 404);
    }
}
