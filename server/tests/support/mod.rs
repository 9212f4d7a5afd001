//! The whole application in the test's process: a store, a folder of its own, a held clock; and browsers with a cookie jar each.

#![allow(dead_code, unused_imports, reason = "each test binary takes what it needs of this module")]

pub mod bidding;
pub mod browser;
pub mod dump;
pub mod world;

use app::{
    clock::Clock,
    middleware::limits::Limits,
    state::{AppState, Assets, Services, SiteConfig},
};
use axum::Router;
use domain::{EmailAddress, organisation::User};
use mail::{Mailer, Sender};
use seal::KeyFile;
use search::Search;
use store::{Store, users::NewUser};

pub use browser::{Answer, Browser};

/// Of everybody in these tests.
pub const PASSWORD: &str = "correct horse battery staple";

pub struct TestApp {
    pub state: AppState,
    pub router: Router,
    folder: tempfile::TempDir,
}

impl TestApp {
    pub fn new(store: Store) -> Self {
        Self::build(store, false)
    }

    /// With the pages that only the demo market has.
    pub fn demo(store: Store) -> Self {
        Self::build(store, true)
    }

    fn build(store: Store, is_demo: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (site, mails) = (folder.path().join("site"), folder.path().join("mail"));
        std::fs::create_dir_all(site.join("pkg")).unwrap();
        std::fs::create_dir_all(&mails).unwrap();
        std::fs::write(
            site.join("manifest.json"),
            r#"{"kavel.css":"kavel.0a1b.css","kavel.js":"kavel.2c3d.js"}"#,
        )
        .unwrap();
        std::fs::write(site.join("pkg/kavel.0a1b.css"), "body{}").unwrap();
        let state = AppState::new(Services {
            store,
            search: Search::open(folder.path().join("index")).unwrap(),
            keys: KeyFile::create(folder.path().join("keys.json")).unwrap(),
            mailer: Mailer::folder(&mails, Sender::parse("Kavel <no-reply@kavel.example>").unwrap()),
            clock: Clock::held(store::testing::noon()),
            assets: Assets::load(site).unwrap(),
            config: SiteConfig {
                base_url: "http://127.0.0.1:3000".to_owned(),
                is_demo,
                is_test: true,
                mail_dir: Some(mails),
                trust_forwarded_for: false,
            },
            limits: Limits::new(1000),
            designing: app::designing::Designing::default(),
        });
        Self {
            router: server::serve::router(state.clone()),
            state,
            folder,
        }
    }

    /// Where its files are: index, mails, keys.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    pub fn visitor(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Somebody with a confirmed address and [`PASSWORD`].
    pub async fn person(&self, email: &str, is_operator: bool) -> User {
        let hash = app::passwords::hash(&self.state, PASSWORD.to_owned()).await.unwrap();
        let new = NewUser {
            email: EmailAddress::parse(email).unwrap(),
            name: "Mieke Peeters".to_owned(),
            locale: "en".to_owned(),
            password_hash: Some(hash),
            confirmed_at: Some(self.state.clock.now()),
            is_operator,
        };
        let tx = self.begin().await;
        let user = store::users::create(&tx, new).await.unwrap();
        tx.commit().await.unwrap();
        user
    }

    /// A browser in which this person signed in, through the form.
    pub async fn sign_in(&self, email: &str) -> Browser {
        let mut browser = self.visitor();
        let answer = browser.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, 303, "{email} signs in");
        assert!(browser.cookies.contains_key("kavel_session"), "{email} has a session");
        browser
    }

    /// Everything that was mailed, as it lies in the folder.
    pub async fn mails(&self) -> Vec<String> {
        while server::workers::jobs::run_due(&self.state).await.unwrap() > 0 {}
        let folder = self.state.config.mail_dir.clone().unwrap();
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
            .collect()
    }

    pub async fn begin(&self) -> store::WriteTx {
        self.state
            .store
            .write(domain::audit::Actor::System, self.state.clock.now())
            .await
            .unwrap()
    }

    /// Puts what changed into the search index, as the worker does.
    pub async fn index(&self) {
        while app::documents::follow(&self.state.store, &self.state.search, 1000, self.state.clock.now())
            .await
            .unwrap()
            > 0
        {}
    }
}
