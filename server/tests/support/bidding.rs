//! A lot with one assignment, an agency that launched it, a firm that is admitted with two members, and a firm that is not.

use super::{Answer, Browser, TestApp};
use domain::{
    AdmissionId, Instant, LocalizedText, LotId, Money, SupplierId, UserId,
    admission::{Admission, AdmissionStatus},
    assignment::{Assignment, AwardModel, Criterion, CriterionPart, Outcome, Route},
    organisation::{Agency, AgencyRole, Membership, OrganisationId, Role, Supplier, SupplierRole},
    profile::SelfDeclaration,
};
use store::{NumberKind, samples};

pub struct Stage {
    pub app: TestApp,
    pub agency: Agency,
    pub lot: LotId,
    pub assignment: Assignment,
    pub firm: Supplier,
    pub other: Supplier,
}

/// A budget whose cents cannot stand in a dump by chance.
pub const BUDGET_CENTS: i64 = 91_827_364_550;

impl Stage {
    pub async fn new(app: TestApp) -> Self {
        let (store, now) = (&app.state.store, app.state.clock.now());
        let agency = samples::agency(store, now).await;
        let (_, lots) = samples::framework(store, agency.id, &[500_000_000_000], now).await;
        let lot = lots[0].id;
        let firm = samples::supplier(store, "Atelier Noord", now).await;
        let other = samples::supplier(store, "Bureau Zuid", now).await;
        let assignment = priced(samples::assignment(agency.id, Route::CallOff { lot }, BUDGET_CENTS, now));
        let assignment = launch(&app, assignment).await;
        let stage = Self {
            app,
            agency,
            lot,
            assignment,
            firm,
            other,
        };
        stage.admit(stage.firm.id, AdmissionStatus::Admitted).await;
        stage.declare(stage.firm.id).await;
        let buyer = (OrganisationId::Agency(stage.agency.id), Role::Agency(AgencyRole::Buyer));
        stage.person("buyer@stad.example", buyer.0, buyer.1).await;
        for (email, firm, role) in [
            ("owner@noord.example", &stage.firm, SupplierRole::Owner),
            ("colleague@noord.example", &stage.firm, SupplierRole::Member),
            ("owner@zuid.example", &stage.other, SupplierRole::Owner),
        ] {
            stage.person(email, OrganisationId::Supplier(firm.id), Role::Supplier(role)).await;
        }
        stage
    }

    pub async fn person(&self, email: &str, organisation: OrganisationId, role: Role) -> UserId {
        let user = self.app.person(email, false).await.id;
        self.join(user, organisation, role).await;
        user
    }

    pub async fn join(&self, user: UserId, organisation: OrganisationId, role: Role) {
        let membership = Membership {
            user,
            organisation,
            role,
            until: None,
        };
        let tx = self.app.begin().await;
        store::members::add(&tx, &membership).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn admit(&self, supplier: SupplierId, status: AdmissionStatus) {
        let now = self.app.state.clock.now();
        let admission = Admission {
            id: AdmissionId::generate(),
            lot: self.lot,
            supplier,
            status,
            statement: String::new(),
            snapshot: "{}".to_owned(),
            snapshot_hash: String::new(),
            submitted_at: now,
            decide_by: now.plus_days(14),
            extension_reason: None,
            decided_at: (status == AdmissionStatus::Admitted).then_some(now),
            reasons: Vec::new(),
            suspension: None,
            version: 1,
        };
        let tx = self.app.begin().await;
        store::admissions::create(&tx, &admission).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn declare(&self, supplier: SupplierId) {
        let declaration = SelfDeclaration {
            supplier,
            answers: std::collections::BTreeMap::new(),
            signed_by: "Mieke Peeters".to_owned(),
            signed_at: self.app.state.clock.now(),
        };
        let tx = self.app.begin().await;
        store::declarations::save(&tx, &declaration).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Where the firm bids; `part` is empty, or `/quality` and so on.
    pub fn bid(&self, part: &str) -> String {
        format!("/supplier/{}/assignments/{}/bid{part}", self.firm.number, self.assignment.number)
    }

    pub fn bids(&self) -> String {
        format!("/agency/{}/assignments/{}/bids", self.agency.number, self.assignment.number)
    }

    pub fn deadline(&self) -> Instant {
        self.assignment.dates.deadline
    }

    pub fn clock_to(&self, at: Instant) {
        assert!(self.app.state.clock.set(at));
    }

    /// Milliseconds after the deadline.
    pub fn after_deadline(&self, ms: i64) -> Instant {
        Instant::from_millis(self.deadline().as_millis() + ms).unwrap()
    }

    pub fn tick(&self) {
        let now = self.app.state.clock.now().as_millis();
        self.clock_to(Instant::from_millis(now + 1000).unwrap());
    }

    /// Types the whole bid, each text ending in `mark`, on top of what is there.
    pub async fn write(&self, browser: &mut Browser, mark: &str, price: &str) {
        for (section, fields) in parts(mark, price) {
            self.save(browser, section, &fields).await;
        }
    }

    /// Saves one part as a browser would: with the version that its page holds.
    pub async fn save(&self, browser: &mut Browser, section: &str, fields: &[(&str, String)]) {
        let answer = self.post(browser, section, fields, "continue").await;
        assert_eq!(answer.status, 303, "{section}: {}", said(&answer));
    }

    pub async fn post(&self, browser: &mut Browser, section: &str, fields: &[(&str, String)], step: &str) -> Answer {
        let path = self.bid(&format!("/{section}"));
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        let version = hidden(&page, "version");
        let mut all: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        all.extend([("version", version.as_str()), ("step", step)]);
        browser.post(&path, &all).await
    }

    /// Presses the button of the page on which answers are checked.
    pub async fn submit(&self, browser: &mut Browser) -> Answer {
        let page = browser.get(&self.bid("/check")).await;
        let version = hidden(&page, "version");
        browser.post(&self.bid("/check"), &[("version", version.as_str())]).await
    }

    /// The closing job, once everything that arrived in time must be there.
    pub async fn open(&self) -> usize {
        self.clock_to(self.deadline().plus(server::workers::closing::OPENS_AFTER));
        server::workers::closing::open_due(&self.app.state).await.unwrap()
    }
}

/// The fields of each part.
pub fn parts(mark: &str, price: &str) -> Vec<(&'static str, Vec<(&'static str, String)>)> {
    vec![
        (
            "quality",
            vec![
                ("language", "nl".to_owned()),
                ("answer.c1", format!("Eerst meten wij {mark}-antwoord")),
                ("commitment.0", format!("Van veertig naar tien {mark}-belofte")),
            ],
        ),
        (
            "team",
            vec![
                ("team", format!("Een ontwerper en een bouwer {mark}-team")),
                ("answer.c2", format!("Drie jaar samen {mark}-ervaring")),
                ("assumptions", format!("Toegang tot de loketten {mark}-aanname")),
            ],
        ),
        ("price", vec![("price", price.to_owned())]),
        ("declaration", vec![("declaration", "yes".to_owned())]),
    ]
}

/// With a criterion of each part, an outcome, and a price that counts.
pub fn priced(assignment: Assignment) -> Assignment {
    let text = |text: &str| LocalizedText::one("nl", text);
    let criterion = |key: &str, name: &str, weight, part| Criterion {
        key: key.to_owned(),
        name: text(name),
        question: text("Hoe pakt u dit aan?"),
        weight,
        part,
        minimum: None,
        word_limit: 20,
    };
    Assignment {
        award: AwardModel::PriceQuality {
            price_weight: 30,
            full_points_saving_percent: 20,
        },
        criteria: vec![
            criterion("c1", "Aanpak", 40, CriterionPart::Blind),
            criterion("c2", "Ervaring", 30, CriterionPart::Identified),
        ],
        outcomes: vec![Outcome {
            indicator: text("Onvolledige aanvragen"),
            baseline: text("40 per maand"),
            target: text("10 per maand"),
            measured_how: text("Telling aan het loket"),
            by: "2026-06-30".parse().unwrap(),
            depends_on: text("De dienst burgerzaken"),
        }],
        ..assignment
    }
}

/// Publishes it with a number and a key of its own.
pub async fn launch(app: &TestApp, mut assignment: Assignment) -> Assignment {
    let key = app::bids::new_opening_key(&app.state.keys, assignment.id).unwrap();
    let tx = app.begin().await;
    assignment.number = store::numbers::next(&tx, NumberKind::Assignment).await.unwrap();
    store::assignments::create(&tx, &assignment, &key).await.unwrap();
    tx.commit().await.unwrap();
    assignment
}

/// The value of a hidden input.
pub fn hidden(page: &Answer, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let (_, rest) = page
        .body
        .split_once(&start)
        .unwrap_or_else(|| panic!("no hidden `{name}` in {}", said(page)));
    rest.split('"').next().unwrap().to_owned()
}

/// The main part of a page without tags.
pub fn said(page: &Answer) -> String {
    let main = page.body.split_once("<main").map_or(page.body.as_str(), |(_, rest)| rest);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let text: String = main
        .split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| format!("{text} "))
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
