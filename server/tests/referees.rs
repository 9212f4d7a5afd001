//! A client confirms a claim by a mailed link, without an account; who was asked is forgotten; a firm cannot confirm itself.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{ClaimId, profile::Provenance};
use store::ConnectionTrait;
use support::{
    Browser, TestApp,
    world::{Who, World},
};

const ASK: [(&str, &str); 3] = [
    ("referee_name", "Lies Maes"),
    ("email", "lies.maes@stad.example"),
    ("mail_language", "nl"),
];

struct Stage {
    world: World,
    firm: Browser,
    claim: ClaimId,
    page: String,
}

impl Stage {
    async fn new(store: store::Store) -> Self {
        let world = World::new(TestApp::new(store)).await;
        let claim = world.claim().await;
        let page = format!("/supplier/{}/claims/{claim}", world.supplier.number);
        let firm = world.browser(Who::SupplierOwner).await;
        Self { world, firm, claim, page }
    }

    async fn ask(&mut self) {
        let answer = self.firm.post(&format!("{}/referee", self.page), &ASK).await;
        assert_eq!((answer.status, answer.location()), (303, format!("{}/referee", self.page).as_str()));
    }

    /// The newest link in a mail to this address.
    async fn link(&self, to: &str) -> String {
        let mails = self.world.app.mails().await;
        let mail = mails.iter().rev().find(|mail| mail.contains(&format!("To: {to}"))).unwrap();
        link_in(mail)
    }

    async fn provenance(&self) -> Provenance {
        let claim = store::claims::find(self.world.app.state.store.read(), self.claim).await.unwrap();
        claim.unwrap().provenance
    }
}

/// Quoted-printable: soft line breaks go, `=3D` is `=`.
fn link_in(mail: &str) -> String {
    let text = mail.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=");
    let start = text.find("http://127.0.0.1:3000/referee/").unwrap() + "http://127.0.0.1:3000".len();
    text[start..]
        .chars()
        .take_while(|c| !c.is_whitespace() && *c != '"' && *c != '<')
        .collect()
}

/// Everything in every table that could hold what was typed.
async fn dump(world: &World) -> String {
    let db = world.app.state.store.read();
    let mut all = String::new();
    for (table, columns) in [
        ("referee_requests", "COALESCE(name, '') || COALESCE(email, '') || reason"),
        ("jobs", "payload || COALESCE(dedupe_key, '') || COALESCE(last_error, '')"),
        ("audit_events", "object_kind || object_id || COALESCE(detail, '')"),
        ("tokens", "hash || COALESCE(payload, '')"),
        ("rate_buckets", "key"),
    ] {
        let sql = format!("SELECT {columns} AS what FROM {table}");
        let statement = sea_orm::Statement::from_string(db.get_database_backend(), sql);
        for row in db.query_all_raw(statement).await.unwrap() {
            all.push_str(&row.try_get::<String>("", "what").unwrap());
            all.push('\n');
        }
    }
    all
}

store::each_database! {
    async fn a_client_confirms_once_and_is_forgotten(store: Store) {
        let mut stage = Stage::new(store).await;
        let form = stage.firm.get(&format!("{}/referee", stage.page)).await;
        assert!(form.contains("What your client reads") && form.contains("Negen op tien volledig"));
        stage.ask().await;
        let asked = stage.firm.get(&format!("{}/referee", stage.page)).await;
        assert!(asked.contains("The question is on its way.") && asked.contains("Lies Maes, lies.maes@stad.example"));
        assert!(!asked.contains("name=\"email\""), "one question at a time");

        let link = stage.link("lies.maes@stad.example").await;
        assert!(link.ends_with("?lang=nl"), "{link}");
        let kept = dump(&stage.world).await;
        assert_eq!(kept.matches("lies.maes").count(), 1, "in the row of the question, and nowhere else:\n{kept}");
        let secret = link.split(['/', '?']).nth(2).unwrap().to_owned();
        assert!(!kept.contains(&secret), "the token is stored as its hash");

        // Mail scanners follow links: looking confirms nothing.
        let mut client = stage.world.app.visitor();
        for _ in 0..3 {
            let page = client.get(&link).await;
            assert_eq!(page.status, 200);
            assert!(page.contains("Is het zo gegaan?") && page.contains("Atelier Noord") && page.contains("Herschreven en getest"));
            assert!(!page.contains("https://") && page.headers["content-language"] == "nl");
        }
        assert_eq!(stage.provenance().await, Provenance::SelfDeclared);

        let post = format!("/referee/{secret}");
        let wrong = client.post(&post, &[("answer", "wrong"), ("reason", " ")]).await;
        assert!(wrong.status == 422 && wrong.contains("href=\"#reason\""));
        let done = client.post(&post, &[("answer", "confirmed")]).await;
        assert_eq!((done.status, done.location()), (303, "/referee/thanks"));
        assert!(client.get("/referee/thanks").await.contains("Dank u"));
        assert_eq!(stage.provenance().await, Provenance::ConfirmedByReferee);
        for answer in [client.get(&link).await, client.post(&post, &[("answer", "wrong"), ("reason", "No")]).await] {
            assert_eq!(answer.status, 404);
            assert!(answer.contains("Deze vraag is al beantwoord."));
        }
        let kept = dump(&stage.world).await.to_lowercase();
        assert!(!kept.contains("lies") && !kept.contains("stad.example"), "{kept}");

        let public = stage.world.app.visitor().get(&format!("/suppliers/{}", stage.world.supplier.number)).await;
        assert!(public.contains("Confirmed by a referee") && public.contains("1 confirmed by a client"));
        assert!(!public.contains("Lies"));
        let told = stage.world.app.mails().await;
        assert!(told.iter().any(|mail| mail.contains("To: supplier@market.example") && mail.contains("A client has answered")));
        assert!(stage.firm.get(&format!("{}/referee", stage.page)).await.contains("A client confirmed this text already."));
    }

    async fn new_words_lose_the_confirmation_which_is_said_before(store: Store) {
        let mut stage = Stage::new(store).await;
        stage.ask().await;
        let link = stage.link("lies.maes@stad.example").await;
        let asked = stage.firm.get(&stage.page).await;
        assert!(asked.contains("You have asked your client about this text.") && asked.contains("There is no answer yet."));
        let path = link.split('?').next().unwrap().to_owned();
        let mut client = stage.world.app.visitor();
        // The firm has its form open while the client confirms.
        assert_eq!(client.post(&path, &[("answer", "confirmed")]).await.status, 303);
        let fields = [
            ("version", "1"), ("provenance", "self-declared"), ("capability", "cpv:72413000"), ("language", "nl"), ("client", "Stad Aalst"),
            ("period", "2024"), ("situation", "Formulieren die niemand begreep"), ("action", "Herschreven en getest"), ("result", "Tien op tien"),
        ];
        let warned = stage.firm.post(&stage.page, &fields).await;
        assert_eq!(warned.status, 422, "whoever typed did not know that it was confirmed meanwhile");
        assert!(warned.contains("Your client confirmed this text.") && warned.contains("Tien op tien"));
        let mut again = fields;
        again[1].1 = "confirmed-by-referee";
        assert_eq!(stage.firm.post(&stage.page, &again).await.status, 303);
        assert_eq!(stage.provenance().await, Provenance::SelfDeclared);
        let versions = stage.firm.get(&format!("{}/versions", stage.page)).await;
        assert!(versions.contains("<del>") && versions.contains("Tien") && versions.contains("Confirmed by a referee"));
    }

    async fn a_firm_does_not_confirm_itself_and_does_not_pester(store: Store) {
        let mut stage = Stage::new(store).await;
        let supplier = domain::organisation::Supplier { website: Some("https://www.atelier.example".to_owned()), ..stage.world.supplier.clone() };
        let tx = stage.world.app.begin().await;
        store::suppliers::update(&tx, &supplier).await.unwrap();
        tx.commit().await.unwrap();
        let page = format!("{}/referee", stage.page);
        for (email, said) in [
            ("", "Enter an answer"),
            ("lies", "Enter an email address"),
            ("Supplier@market.example", "somebody of your firm"),
            ("jo@market.example", "your own firm’s domain"),
            ("jo@mail.atelier.example", "your own firm’s domain"),
        ] {
            let answer = stage.firm.post(&page, &[("email", email), ("mail_language", "fr")]).await;
            assert_eq!(answer.status, 422, "{email}");
            assert!(answer.contains(said) && answer.contains("href=\"#email\"") && answer.contains("id=\"email\""), "{email}");
            assert!(answer.contains(email));
        }
        assert!(stage.world.app.mails().await.is_empty());
        for _ in 0..3 {
            stage.ask().await;
            let request = store::referees::list_by_claim(stage.world.app.state.store.read(), stage.claim).await.unwrap().remove(0);
            assert_eq!(stage.firm.post(&format!("{page}/{}/withdraw", request.id), &[]).await.status, 303);
        }
        let fourth = stage.firm.post(&page, &ASK).await;
        assert!(fourth.status == 422 && fourth.contains("several questions of this kind"), "an address is asked three times a month");
    }

    async fn a_question_is_declined_withdrawn_or_reminded(store: Store) {
        let mut stage = Stage::new(store).await;
        stage.ask().await;
        let first = stage.link("lies.maes@stad.example").await.split('?').next().unwrap().to_owned();
        let db = stage.world.app.state.store.clone();
        let page = format!("{}/referee", stage.page);
        let request = store::referees::list_by_claim(db.read(), stage.claim).await.unwrap().remove(0);
        assert_eq!(stage.firm.post(&format!("{page}/{}/remind", request.id), &[]).await.location(), page);
        assert_eq!(stage.world.app.mails().await.iter().filter(|mail| mail.contains("Subject: Herinnering")).count(), 1);
        let again = stage.firm.post(&format!("{page}/{}/remind", request.id), &[]).await;
        assert_eq!(again.status, 303);
        assert_eq!(stage.world.app.mails().await.iter().filter(|mail| mail.contains("Subject: Herinnering")).count(), 1, "once");

        let mut client = stage.world.app.visitor();
        let answer = client.post(&first, &[("answer", "wrong"), ("reason", "Het duurde twee jaar")]).await;
        assert_eq!(answer.status, 303, "the first link still works after a reminder");
        assert_eq!(stage.provenance().await, Provenance::SelfDeclared);
        let told = stage.firm.get(&page).await;
        assert!(told.contains("Het duurde twee jaar") && told.contains("Not right, says the client"));
        assert!(!stage.world.app.visitor().get(&format!("/suppliers/{}", stage.world.supplier.number)).await.contains("twee jaar"));

        stage.ask().await;
        let request = store::referees::list_by_claim(db.read(), stage.claim).await.unwrap().remove(0);
        assert_eq!(stage.firm.post(&format!("{page}/{}/withdraw", request.id), &[]).await.status, 303);
        assert!(stage.firm.get(&page).await.contains("Name and address are erased."));
        assert_eq!(stage.firm.post(&format!("{page}/{}/withdraw", request.id), &[]).await.status, 303, "a second press does no harm");

        // Of another firm it does not exist.
        let mut other = stage.world.browser(Who::OtherSupplier).await;
        assert_eq!(other.post(&format!("{page}/{}/withdraw", request.id), &[]).await.status, 404);
        let elsewhere = stage.world.claim().await;
        let path = format!("/supplier/{}/claims/{elsewhere}/referee/{}/withdraw", stage.world.supplier.number, request.id);
        assert_eq!(stage.firm.post(&path, &[]).await.status, 404, "nor below another claim");
    }

    async fn a_link_runs_out_and_the_address_with_it(store: Store) {
        let mut stage = Stage::new(store).await;
        stage.ask().await;
        let link = stage.link("lies.maes@stad.example").await;
        let clock = &stage.world.app.state.clock;
        assert!(clock.set(store::testing::noon().plus_days(31)));
        let mut client = stage.world.app.visitor();
        let late = client.get(&link).await;
        assert!(late.status == 404 && late.contains("Ga na of u hem helemaal"));
        assert_eq!(client.post(link.split('?').next().unwrap(), &[("answer", "confirmed")]).await.status, 404);
        stage.world.app.mails().await;
        assert!(!dump(&stage.world).await.contains("lies.maes"), "the job of that moment erased it");
        assert_eq!(client.get("/referee/nonsense").await.status, 404);
    }

    async fn a_bare_or_awarded_claim_cannot_be_confirmed(store: Store) {
        let mut stage = Stage::new(store).await;
        let claim = store::claims::find(stage.world.app.state.store.read(), stage.claim).await.unwrap().unwrap();
        let bare = domain::profile::CapabilityClaim { version: 2, situation: String::new(), action: String::new(), result: String::new(), ..claim.clone() };
        let tx = stage.world.app.begin().await;
        store::claims::save(&tx, &bare).await.unwrap();
        tx.commit().await.unwrap();
        let refused = stage.firm.post(&format!("{}/referee", stage.page), &ASK).await;
        assert!(refused.status == 422 && refused.contains("Describe first what you did"));
        let won = domain::profile::CapabilityClaim { version: 3, provenance: Provenance::PublicAward, ..claim };
        let tx = stage.world.app.begin().await;
        store::claims::save(&tx, &won).await.unwrap();
        tx.commit().await.unwrap();
        assert!(stage.firm.get(&format!("{}/referee", stage.page)).await.contains("published award notice"));
        assert!(stage.world.app.mails().await.is_empty());
    }
}
