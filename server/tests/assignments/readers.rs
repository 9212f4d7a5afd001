//! Somebody without an account reads a draft before it opens, and says what they think; colleagues do among themselves.

use crate::{support::Browser, town::*};
use domain::organisation::AgencyRole;

/// The link in the newest mail that has one.
async fn link(town: &Town) -> String {
    let mails = town.app.mails().await;
    let mail = mails.iter().find(|mail| mail.contains("/previews/")).expect("a mail with a link");
    let text = mail.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=");
    let rest = text.split("/previews/").nth(1).unwrap();
    let secret: String = rest
        .chars()
        .take_while(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter))
        .collect();
    format!("/previews/{secret}")
}

async fn invited(town: &mut Town, tasks: &str) -> String {
    let fields = [
        ("reader_name", "Els Reader"),
        ("email", "els@elsewhere.example"),
        ("mail_language", "nl"),
    ];
    let answer = town.buyer.post(&format!("{tasks}/readers"), &fields).await;
    assert_eq!(answer.status, 303, "{}", problems(&answer));
    link(town).await
}

async fn say(browser: &mut Browser, link: &str, part: &str, words: &str) -> u16 {
    browser.post(link, &[("part", part), ("body", words)]).await.status
}

store::each_database! {
    async fn a_reader_without_an_account_reads_and_comments(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        assert!(town.buyer.get(&format!("{tasks}/readers")).await.contains("Nobody reads it yet"));
        let link = invited(&mut town, &tasks).await;
        let mut els = town.app.visitor();
        let page = els.get(&format!("{link}?lang=en")).await;
        assert!(page.status == 200 && page.contains("This is not public yet") && page.contains("Say what you think"), "{}", page.body);
        assert!(!page.contains("buyer@aalst.example"));
        let empty = els.post(&link, &[("part", ""), ("body", "")]).await;
        refused(&empty, "Choose");
        let long = "x".repeat(200_000);
        let answer = els.post(&link, &[("part", "outcomes"), ("body", &long)]).await;
        assert!(answer.status == 422 && answer.contains(&long[..4_001]), "what was typed is kept");
        assert_eq!(say(&mut els, &link, "outcomes", "90 % <script>of</script> what?").await, 303);
        assert!(els.get(&link).await.contains("90 % &lt;script&gt;of"), "the reader sees what they said");

        // Beside the part, and in the list; marked as done, and open again.
        let part = town.buyer.get(&format!("{tasks}/outcomes")).await;
        assert!(part.contains("90 % &lt;script&gt;of") && part.contains("Els Reader") && part.contains("Mark as done"));
        assert!(!town.buyer.get(&format!("{tasks}/budget")).await.contains("Els Reader"));
        assert!(town.buyer.get(&tasks).await.contains("1 open comment"));
        let action = part.body.split(r#"action=""#).find(|rest| rest.contains("/done\"")).unwrap().split('"').next().unwrap().to_owned();
        let done = town.buyer.post(&action, &[("done", "yes"), ("section", "outcomes")]).await;
        assert_eq!((done.status, done.location()), (303, format!("{tasks}/outcomes#comments").as_str()));
        let after = town.buyer.get(&tasks).await;
        assert!(after.contains("no open comments"), "{}", after.body.split("k-known").nth(1).unwrap_or_default());
        town.buyer.post(&action, &[("done", "no")]).await;
        assert!(town.buyer.get(&tasks).await.contains("1 open comment"));
    }

    async fn a_link_ends_with_its_time_its_withdrawal_or_the_launch(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let link = invited(&mut town, &tasks).await;
        let list = town.buyer.get(&format!("{tasks}/readers")).await;
        let revoke = list.body.split(r#"action=""#).find(|rest| rest.contains("/revoke\"")).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(town.buyer.post(&revoke, &[]).await.status, 303);
        let mut els = town.app.visitor();
        let over = els.get(&link).await;
        assert!(over.status == 404 && over.contains("geen") | over.contains("does not open anything"), "{}", over.body);
        assert_eq!(say(&mut els, &link, "dates", "Te kort").await, 404);
        assert_eq!(els.get("/previews/nothing").await.status, 404);

        let tx = town.app.begin().await;
        let id = tasks.rsplit('/').next().unwrap().parse().unwrap();
        let new = store::reviews::NewReader { name: "An".to_owned(), email: domain::EmailAddress::parse("an@elsewhere.example").unwrap(), locale: "fr".to_owned(), expires_at: town.now().plus_days(14) };
        let reader = store::reviews::invite(&tx, id, new).await.unwrap();
        store::reviews::new_link(&tx, reader, "a-secret").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(els.get("/previews/a-secret").await.status, 200);
        let later = town.now().plus_days(14);
        assert!(store::reviews::find_by_secret(town.app.state.store.read(), "a-secret", later).await.unwrap().is_none(), "its time is over");
        assert_eq!(town.launch(&tasks).await.status, 303);
        assert_eq!(els.get("/previews/a-secret").await.status, 404, "published: the draft, its readers and their words are gone");
        assert!(store::reviews::find_reader(town.app.state.store.read(), reader).await.unwrap().is_none());
    }

    async fn what_colleagues_say_stays_inside(store: Store) {
        let mut town = Town::new(store).await;
        town.join("approver@aalst.example", AgencyRole::Approver).await;
        let tasks = town.whole(&[]).await;
        let link = invited(&mut town, &tasks).await;
        let mut approver = town.app.sign_in("approver@aalst.example").await;
        let words = [("part", "budget"), ("body", "Binnenskamers: te weinig")];
        assert_eq!(approver.post(&format!("{tasks}/comments"), &words).await.status, 303);
        assert!(town.buyer.get(&format!("{tasks}/budget")).await.contains("Binnenskamers"));
        assert!(!town.app.visitor().get(&link).await.contains("Binnenskamers"));
        assert_eq!(approver.post(&format!("{tasks}/readers"), &[]).await.status, 403, "inviting is the buyer's");
        let number = town.launch(&tasks).await.location().to_owned();
        assert!(!town.app.visitor().get(&number).await.contains("Binnenskamers"));
    }

    async fn no_more_readers_than_a_draft_needs(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.draft().await;
        refused(&town.buyer.post(&format!("{tasks}/readers"), &[("reader_name", ""), ("email", "els"), ("mail_language", "xx")]).await, "email address");
        for number in 0..20 {
            let email = format!("reader{number}@elsewhere.example");
            let fields = [("reader_name", "Els"), ("email", email.as_str()), ("mail_language", "nl")];
            assert_eq!(town.buyer.post(&format!("{tasks}/readers"), &fields).await.status, 303);
        }
        let one_more = [("reader_name", "Els"), ("email", "more@elsewhere.example"), ("mail_language", "nl")];
        refused(&town.buyer.post(&format!("{tasks}/readers"), &one_more).await, "enough readers");
    }
}
