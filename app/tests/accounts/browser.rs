//! The site on an empty database, and a browser with a cookie that visits it.

use app::{
    clock::Clock,
    mails,
    middleware::limits::Limits,
    state::{AppState, Assets, Services, SiteConfig},
};
use axum::{Router, body::Body};
use domain::Instant;
use http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use mail::{Mailer, Sender};
use seal::KeyFile;
use search::Search;
use store::{JobKind, Store, testing::noon};
use tempfile::TempDir;
use tower::ServiceExt;

pub const BASE: &str = "http://kavel.test";
pub const PASSWORD: &str = "een lange zin met woorden";

pub struct Site {
    pub state: AppState,
    router: Router,
    _folder: TempDir,
}

impl Site {
    pub fn new(store: Store) -> Self {
        Self::with(store, false)
    }

    /// In demo mode; its people are not there yet.
    pub fn demo(store: Store) -> Self {
        Self::with(store, true)
    }

    fn with(store: Store, is_demo: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mail_dir = folder.path().join("mail");
        let config = SiteConfig {
            base_url: BASE.to_owned(),
            is_demo,
            is_test: true,
            mail_dir: Some(mail_dir.clone()),
            trust_forwarded_for: true,
        };
        let state = AppState::new(Services {
            search: Search::open(folder.path().join("index")).unwrap(),
            keys: KeyFile::load_or_create(folder.path().join("keys.json"), false).unwrap(),
            mailer: Mailer::folder(mail_dir, Sender::parse("Kavel <no-reply@kavel.test>").unwrap()),
            clock: Clock::held(noon()),
            assets: Assets::default(),
            limits: Limits::new(1000),
            designing: app::designing::Designing::default(),
            store,
            config,
        });
        Self {
            router: app::routes::router(state.clone()),
            state,
            _folder: folder,
        }
    }

    pub fn browser(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            session: None,
            address: "192.0.2.1",
        }
    }

    pub fn wait_days(&self, days: i64) {
        let now: Instant = self.state.clock.now();
        assert!(self.state.clock.set(now.plus_days(days)));
    }

    /// Does the work of the jobs worker until nothing is left, and gives the mails that were written since: `(to, kind, text)`.
    pub async fn mails(&self) -> Vec<(String, mail::Kind, String)> {
        let folder = self.state.config.mail_dir.clone().unwrap();
        let before = mail::list(&folder).unwrap().len();
        loop {
            let jobs = store::jobs::claim(&self.state.store, self.state.clock.now(), 50).await.unwrap();
            if jobs.is_empty() {
                break;
            }
            for job in jobs {
                assert_eq!(job.kind, JobKind::SendMail);
                mails::deliver(&self.state, serde_json::from_value(job.payload).unwrap())
                    .await
                    .unwrap();
                let tx = self.state.store.write_unaudited(self.state.clock.now()).await.unwrap();
                store::jobs::finish(&tx, job.id).await.unwrap();
                tx.commit().await.unwrap();
            }
        }
        let all = mail::list(&folder).unwrap();
        let new = &all[..all.len() - before];
        new.iter()
            .rev()
            .map(|mail| (mail.to.clone(), mail.kind, mail::read(&folder, &mail.name).unwrap().unwrap().text))
            .collect()
    }

    /// The one mail since the last call, and the path of the link in it.
    pub async fn one_mail(&self, to: &str, kind: mail::Kind) -> String {
        let mails = self.mails().await;
        assert_eq!(mails.len(), 1, "{:?}", mails.iter().map(|(_, kind, _)| kind).collect::<Vec<_>>());
        assert_eq!((mails[0].0.as_str(), mails[0].1), (to, kind));
        let text = &mails[0].2;
        let start = text.find(BASE).expect("a link") + BASE.len();
        text[start..].split_whitespace().next().unwrap().to_owned()
    }

    /// Somebody with a confirmed account, signed in.
    pub async fn person(&self, name: &str, email: &str) -> Browser {
        let mut browser = self.browser();
        browser
            .post("/register", &[("name", name), ("email", email), ("password", PASSWORD)])
            .await
            .is(StatusCode::SEE_OTHER);
        let link = self.one_mail(email, mail::Kind::ConfirmAddress).await;
        browser.post(&link, &[]).await.goes_to("/account");
        browser
    }
}

pub struct Browser {
    router: Router,
    pub session: Option<String>,
    /// Where it is in the network.
    pub address: &'static str,
}

pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub html: String,
}

impl Answer {
    #[track_caller]
    pub fn is(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{} {}", self.location, self.html);
        self
    }
    #[track_caller]
    pub fn goes_to(self, path: &str) -> Self {
        assert_eq!(
            (self.status, self.location.as_str()),
            (StatusCode::SEE_OTHER, path),
            "{}",
            self.html
        );
        self
    }
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.html.contains(text), "`{text}` is not in {}", self.html);
        self
    }
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(Method::POST, path, Body::from(serde_urlencoded::to_string(fields).unwrap()))
            .await
    }

    pub async fn sign_in(&mut self, email: &str, password: &str) -> Answer {
        self.post("/sign-in", &[("email", email), ("password", password)]).await
    }

    async fn send(&mut self, method: Method, path: &str, body: Body) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", self.address);
        request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(session) = &self.session {
            request = request.header(header::COOKIE, format!("kavel_session={session}"));
        }
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            if let Some(value) = cookie.strip_prefix("kavel_session=") {
                assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
                let value = value.split(';').next().unwrap();
                self.session = (!value.is_empty()).then(|| value.to_owned());
            }
        }
        let status = response.status();
        let location = response
            .headers()
            .get(header::LOCATION)
            .map(|value| value.to_str().unwrap().to_owned())
            .unwrap_or_default();
        let html = response.into_body().collect().await.unwrap().to_bytes();
        Answer {
            status,
            location,
            html: String::from_utf8_lossy(&html).into_owned(),
        }
    }
}
