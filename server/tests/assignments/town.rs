//! An agency with a buyer, and how they fill a draft in.

use crate::support::{Answer, Browser, TestApp};
use domain::{
    AgencyId, DraftId, Instant, LotId, UserId,
    assignment::Assignment,
    calendar,
    organisation::{Agency, AgencyRole, Membership, OrganisationId, Role},
};
use store::{Page, samples};

pub const BUYER: &str = "buyer@aalst.example";

/// An agency with one buyer, on Monday 2 March 2026, 10:00 in Brussels.
pub struct Town {
    pub app: TestApp,
    pub agency: Agency,
    pub buyer: Browser,
}

impl Town {
    pub async fn new(store: store::Store) -> Self {
        let app = TestApp::new(store);
        let agency = samples::agency(&app.state.store, app.state.clock.now()).await;
        let mut town = Self {
            buyer: app.visitor(),
            app,
            agency,
        };
        town.join(BUYER, AgencyRole::Buyer).await;
        town.buyer = town.app.sign_in(BUYER).await;
        town
    }

    pub async fn join(&self, email: &str, role: AgencyRole) -> UserId {
        let user = self.app.person(email, false).await.id;
        let tx = self.app.begin().await;
        let membership = Membership {
            user,
            organisation: OrganisationId::Agency(self.agency.id),
            role: Role::Agency(role),
            until: None,
        };
        store::members::add(&tx, &membership).await.unwrap();
        tx.commit().await.unwrap();
        user
    }

    pub fn now(&self) -> Instant {
        self.app.state.clock.now()
    }

    pub fn home(&self) -> String {
        format!("/agency/{}/assignments", self.agency.number)
    }

    pub async fn lot(&self, ceiling_cents: i64) -> LotId {
        samples::framework(&self.app.state.store, self.agency.id, &[ceiling_cents], self.now())
            .await
            .1[0]
            .id
    }

    /// The path of a new draft.
    pub async fn draft(&mut self) -> String {
        let answer = self.buyer.post(&format!("{}/drafts", self.home()), &[]).await;
        assert_eq!(answer.status, 303);
        answer.location().to_owned()
    }

    /// Fills one part in and presses a button.
    pub async fn fill(&mut self, tasks: &str, part: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{tasks}/{part}");
        let version = version(&self.buyer.get(&path).await);
        let all = [&[("version", version.as_str()), ("step", step)], fields].concat();
        self.buyer.post(&path, &all).await
    }

    /// A draft with all that a limited-value assignment of 20,000 needs, and other answers over it.
    pub async fn whole(&mut self, others: &[(&str, &[(&str, &str)])]) -> String {
        let tasks = self.draft().await;
        for (part, fields) in WHOLE.iter().chain(others) {
            let answer = self.fill(&tasks, part, "continue", fields).await;
            assert!(
                answer.status == 303 || !others.is_empty(),
                "{part}: {} {}",
                answer.status,
                problems(&answer)
            );
        }
        tasks
    }

    pub async fn launch(&mut self, tasks: &str) -> Answer {
        launch(&mut self.buyer, tasks).await
    }

    pub async fn launched(&self) -> Vec<Assignment> {
        store::assignments::list_by_agency(self.app.state.store.read(), self.agency.id)
            .await
            .unwrap()
    }

    pub async fn drafts(&self) -> usize {
        store::drafts::list_by_agency(self.app.state.store.read(), self.agency.id, None)
            .await
            .unwrap()
            .len()
    }

    /// What is stored in the draft.
    pub async fn stored(&self, tasks: &str, field: &str) -> String {
        let id: DraftId = tasks.rsplit('/').next().unwrap().parse().unwrap();
        let draft = store::drafts::find(self.app.state.store.read(), id).await.unwrap().unwrap();
        draft.fields.get(field).to_owned()
    }
}

/// Looks at the check, and presses its button or what would be its button.
pub async fn launch(browser: &mut Browser, tasks: &str) -> Answer {
    let path = format!("{tasks}/check");
    let shown = browser.get(&path).await;
    let posted = if shown.contains(r#"name="version""#) {
        version(&shown)
    } else {
        version(&browser.get(&format!("{tasks}/budget")).await)
    };
    browser.post(&path, &[("version", &posted)]).await
}

pub fn version(answer: &Answer) -> String {
    let (_, rest) = answer.body.split_once(r#"name="version" value=""#).unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// The error summary, without tags.
pub fn problems(answer: &Answer) -> String {
    let (_, rest) = answer.body.split_once("govuk-error-summary__list").unwrap_or_default();
    let list = rest.split("</ul>").next().unwrap_or_default();
    list.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text)
        .collect::<Vec<_>>()
        .join(" ")
}

pub fn refused(answer: &Answer, with: &str) {
    assert_eq!(answer.status, 422, "{}", answer.location());
    assert!(problems(answer).contains(with), "{}", problems(answer));
}

pub const WHOLE: &[(&str, &[(&str, &str)])] = &[
    ("route", &[("route", "limited-value")]),
    (
        "problem",
        &[
            ("title.nl", "Formulieren die iedereen begrijpt"),
            ("title.fr", "Des formulaires que chacun comprend"),
            ("problem.nl", "Vier op tien aanvragen zijn onvolledig"),
            ("problem.fr", "Quatre demandes sur dix sont incomplètes"),
        ],
    ),
    ("affected", &[("affected.nl", "Inwoners"), ("affected.fr", "Les habitants")]),
    (
        "outcomes",
        &[
            ("outcome.1.indicator.nl", "Volledige aanvragen"),
            ("outcome.1.indicator.fr", "Demandes complètes"),
            ("outcome.1.baseline.nl", "60 %"),
            ("outcome.1.baseline.fr", "60 %"),
            ("outcome.1.target.nl", "90 %"),
            ("outcome.1.target.fr", "90 %"),
            ("outcome.1.measured_how.nl", "Telling in het loket"),
            ("outcome.1.measured_how.fr", "Comptage au guichet"),
            ("outcome.1.depends_on.nl", "De stad opent het loket"),
            ("outcome.1.depends_on.fr", "La ville ouvre le guichet"),
            ("outcome.1.by-day", "15"),
            ("outcome.1.by-month", "6"),
            ("outcome.1.by-year", "2026"),
        ],
    ),
    (
        "needs",
        &[
            ("capabilities", "kavel:accessibility-audit"),
            ("nuts", ""),
            ("bid_languages", "nl"),
            ("bid_languages", "fr"),
        ],
    ),
    ("budget", &[("budget", "20 000")]),
    (
        "dates",
        &[
            ("questions_until-day", "11"),
            ("questions_until-month", "3"),
            ("questions_until-year", "2026"),
            ("questions_until.time", "12:00"),
            ("deadline-day", "20"),
            ("deadline-month", "3"),
            ("deadline-year", "2026"),
            ("deadline.time", "12:00"),
            ("starts_on-day", "1"),
            ("starts_on-month", "4"),
            ("starts_on-year", "2026"),
            ("ends_on-day", "30"),
            ("ends_on-month", "6"),
            ("ends_on-year", "2026"),
        ],
    ),
    (
        "constraints",
        &[("constraints.nl", "WCAG 2.2 AA"), ("constraints.fr", "WCAG 2.2 AA")],
    ),
    (
        "acceptance",
        &[
            ("acceptance.nl", "Getest met tien inwoners"),
            ("acceptance.fr", "Testé avec dix habitants"),
        ],
    ),
    ("criteria", &[("award", "fixed-budget")]),
];

/// One short question, which any budget bears.
pub const SHORT: &[(&str, &str)] = &[
    ("award", "fixed-budget"),
    ("criterion.1.weight", "100"),
    ("criterion.1.word_limit", "150"),
    ("criterion.2.name.nl", ""),
    ("criterion.2.name.fr", ""),
    ("criterion.2.question.nl", ""),
    ("criterion.2.question.fr", ""),
    ("criterion.2.weight", ""),
    ("criterion.2.part", ""),
    ("criterion.2.word_limit", ""),
    ("criterion.3.name.nl", ""),
    ("criterion.3.name.fr", ""),
    ("criterion.3.question.nl", ""),
    ("criterion.3.question.fr", ""),
    ("criterion.3.weight", ""),
    ("criterion.3.part", ""),
    ("criterion.3.word_limit", ""),
];

pub fn local(text: &str) -> Instant {
    calendar::instant(text.parse().unwrap()).unwrap()
}

pub async fn join_as_owner(town: &Town, agency: AgencyId) {
    join(
        town,
        "other@gent.example",
        OrganisationId::Agency(agency),
        Role::Agency(AgencyRole::Owner),
    )
    .await;
}

pub async fn join(town: &Town, email: &str, organisation: OrganisationId, role: Role) {
    let user = town.app.person(email, false).await.id;
    let tx = town.app.begin().await;
    let membership = Membership {
        user,
        organisation,
        role,
        until: None,
    };
    store::members::add(&tx, &membership).await.unwrap();
    tx.commit().await.unwrap();
}

pub fn app_visitor(town: &Town) -> Browser {
    town.app.visitor()
}

/// When the mails to the firms of a lot go out.
pub async fn jobs_for(town: &Town) -> Vec<Instant> {
    let jobs = store::jobs::list(town.app.state.store.read(), None, Page::new(1, 100))
        .await
        .unwrap();
    let mails = jobs.items.into_iter().filter(|job| job.payload["what"] == "assignment-published");
    mails.map(|job| job.run_at).collect()
}
