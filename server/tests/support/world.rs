//! A small market with somebody in every role, and real ids for every path.

use super::{
    Browser, TestApp,
    bidding::{launch, priced},
};
use app::{mails::MailJob, pages::try_guard::kept::Asked, saved::Link};
use domain::{
    AdmissionId, BidId, ClaimId, CommentId, DraftId, EmailAddress, Figures, FirmRequestId, LotId, QuestionId, ReaderId, SessionId, TeamId,
    ThreadId, UserId,
    admission::{Admission, AdmissionStatus, decide_by},
    assignment::Route,
    audit::Actor,
    bid::{IdentityPart, PricePart, QualityPart},
    calendar,
    draft::new_assignment_fields,
    firm_request::{FirmRequest, FirmRequestKind},
    organisation::{Agency, AgencyRole, Membership, OrganisationId, Role, Supplier, SupplierRole},
    profile::{CapabilityClaim, Provenance, Team},
    referee::RefereeRequest,
    saved_search::{Frequency, SavedSearch},
};
use std::collections::BTreeMap;
use store::{
    drafts::DraftKind,
    invitations::NewInvitation,
    questions::NewQuestion,
    referees::NewRequest,
    reviews::{Author, NewReader},
    samples,
    searches::NewSearch,
    shared_texts::SharedText,
    threads::Subject,
    tokens::{Token, TokenPurpose},
};
use uuid::Uuid;

/// Whoever asks. "Other" ones own another organisation of the kind; the member is in both organisations and may change neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Visitor,
    OtherAgency,
    OtherSupplier,
    Member,
    AgencyOwner,
    SupplierOwner,
    Operator,
}

impl Who {
    pub const ALL: [Self; 7] = [
        Self::Visitor,
        Self::OtherAgency,
        Self::OtherSupplier,
        Self::Member,
        Self::AgencyOwner,
        Self::SupplierOwner,
        Self::Operator,
    ];

    const fn email(self) -> &'static str {
        match self {
            Self::Visitor => "",
            Self::OtherAgency => "other-agency@market.example",
            Self::OtherSupplier => "other-supplier@market.example",
            Self::Member => "member@market.example",
            Self::AgencyOwner => "agency@market.example",
            Self::SupplierOwner => "supplier@market.example",
            Self::Operator => "operator@market.example",
        }
    }
}

pub struct World {
    pub app: TestApp,
    pub agency: Agency,
    pub supplier: Supplier,
    pub framework: i64,
    pub assignment: i64,
}

impl World {
    pub async fn new(app: TestApp) -> Self {
        let (store, now) = (&app.state.store, app.state.clock.now());
        let (agency, supplier) = (
            samples::agency(store, now).await,
            samples::supplier(store, "Atelier Noord", now).await,
        );
        let (other_agency, other_supplier) = (
            samples::agency(store, now).await,
            samples::supplier(store, "Atelier Zuid", now).await,
        );
        let (framework, _) = samples::framework(store, agency.id, &[10_000_000], now).await;
        let assignment = launch(&app, priced(samples::assignment(agency.id, Route::LimitedValue, 900_000, now))).await;
        let (framework, assignment) = (framework.number, assignment.number);

        let world = Self {
            app,
            agency,
            supplier,
            framework,
            assignment,
        };
        let owns_agency = |agency: &Agency| (OrganisationId::Agency(agency.id), Role::Agency(AgencyRole::Owner));
        let owns_supplier = |firm: &Supplier| (OrganisationId::Supplier(firm.id), Role::Supplier(SupplierRole::Owner));
        for who in Who::ALL.into_iter().filter(|who| *who != Who::Visitor) {
            let user = world.app.person(who.email(), who == Who::Operator).await;
            let of: Vec<_> = match who {
                Who::Visitor | Who::Operator => Vec::new(),
                Who::OtherAgency => vec![owns_agency(&other_agency)],
                Who::OtherSupplier => vec![owns_supplier(&other_supplier)],
                Who::Member => world.plain().to_vec(),
                Who::AgencyOwner => vec![owns_agency(&world.agency)],
                Who::SupplierOwner => vec![owns_supplier(&world.supplier)],
            };
            world.join(user.id, &of).await;
        }
        world.app.index().await;
        world
    }

    /// The roles that may look and not touch.
    fn plain(&self) -> [(OrganisationId, Role); 2] {
        [
            (OrganisationId::Agency(self.agency.id), Role::Agency(AgencyRole::ContractManager)),
            (OrganisationId::Supplier(self.supplier.id), Role::Supplier(SupplierRole::Member)),
        ]
    }

    async fn join(&self, user: UserId, of: &[(OrganisationId, Role)]) {
        if of.is_empty() {
            return;
        }
        let tx = self.app.begin().await;
        for (organisation, role) in of.iter().copied() {
            let membership = Membership {
                user,
                organisation,
                role,
                until: None,
            };
            store::members::add(&tx, &membership).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    pub async fn browser(&self, who: Who) -> Browser {
        if who == Who::Visitor {
            self.app.visitor()
        } else {
            self.app.sign_in(who.email()).await
        }
    }

    /// Two packages that somebody pasted.
    fn table(&self) -> Uuid {
        let table = lots::table::read(b"id,title,value\nP1,Audit,45000\nP2,Research,80000\n").unwrap();
        let held = app::designing::Held {
            packages: std::sync::Arc::new(table.packages),
            notes: table.notes,
            text: String::new().into(),
        };
        self.app.state.designing.hold(held, self.app.state.clock.now())
    }

    /// Of the agency, made by its owner through the form.
    async fn design(&self) -> Uuid {
        let path = format!("/agency/{}/designs", self.agency.number);
        let fields = [
            ("name", "Website"),
            ("table", "id,title,value\nP1,Audit,45000\nP2,Research,80000\n"),
        ];
        let answer = self.browser(Who::AgencyOwner).await.post(&path, &fields).await;
        assert_eq!(answer.status, 303);
        answer.location().split('/').nth(4).unwrap().parse().unwrap()
    }

    /// Through the form, as everybody shares.
    async fn shared_design(&self, who: Who) -> Uuid {
        let path = format!("/try/lots/tables/{}/share", self.table());
        let answer = self.browser(who).await.post(&path, &[]).await;
        assert_eq!(answer.status, 303);
        answer.location().split('/').nth(4).unwrap().parse().unwrap()
    }

    /// The path of a route with ids that exist. What a visit uses up (a link, a member, a job) is made anew each time.
    pub async fn path(&self, route: &str, who: Who) -> String {
        let mut path = route.to_owned();
        if route.starts_with("/searches/") {
            path = self.search_link(&path).await;
        }
        if route.starts_with("/follow/") {
            path = self.follow_link(&path).await;
        }
        if route.starts_with("/try/guard/") {
            path = path.replace("{text}", &self.tried_text(route).await.to_string());
        }
        if path.contains("{receipt}") {
            path = path.replace("{receipt}", &self.checked_receipt().await.to_string());
        }
        if path.contains("{table}") {
            path = path.replace("{table}", &self.table().to_string());
        }
        if route.starts_with("/agency/") && path.contains("{design}") {
            path = path.replace("{design}", &self.design().await.to_string());
        }
        if path.contains("{design}") {
            let design = self.shared_design(who).await;
            let token = app::designing::token(&self.app.state.keys, design);
            path = path.replace("{design}", &design.to_string()).replace("{token}", &token);
        }
        if path.contains("{search}") {
            let search = self.search(who.email(), true).await;
            path = path.replace("{search}", &search.id.to_string());
        }
        if path.contains("{bid}") {
            let (assignment, bid) = self.opened_bid().await;
            path = path
                .replace("{assignment}", &assignment.to_string())
                .replace("{bid}", &bid.to_string());
        }
        if route.ends_with("/request") {
            path = path.replace("{supplier}", &self.unclaimed().await.number.to_string());
        }
        if path.contains("{question}") {
            path = path.replace("{question}", &self.asked().await.to_string());
        }
        if path.contains("{firm_request}") {
            path = path.replace("{firm_request}", &self.firm_request().await.id.to_string());
        }
        let number = if route.starts_with("/supplier/") {
            self.supplier.number
        } else {
            self.agency.number
        };
        if route.contains("/frameworks/drafts/{draft}") {
            path = path
                .replace("{draft}", &self.framework_draft().await.to_string())
                .replace("{section}", "basics")
                .replace("{lot}", "1");
        }
        // Within its framework a lot is known by its own number.
        if route.contains("/frameworks/{framework}/lots/{lot}") {
            path = path.replace("{lot}", "1");
        }
        for (name, value) in [
            ("{number}", number.to_string()),
            ("{agency}", self.agency.number.to_string()),
            ("{supplier}", self.supplier.number.to_string()),
            ("{framework}", self.framework.to_string()),
            ("{lot}", format!("{}-1", self.framework)),
            ("{assignment}", self.assignment.to_string()),
            ("{name}", "none.eml".to_owned()),
            ("{template}", "discovery".to_owned()),
            // Ended twice is ended.
            ("{delegation}", Uuid::new_v4().to_string()),
            ("{version}", "1".to_owned()),
            ("{seq}", "1".to_owned()),
            (
                "{section}",
                if route.starts_with("/supplier/") { "quality" } else { "route" }.to_owned(),
            ),
        ] {
            path = path.replace(name, &value);
        }
        if path.contains("{user}") {
            path = path.replace("{user}", &self.colleague().await.to_string());
        }
        if path.contains("{session}") {
            path = path.replace("{session}", &self.session(who).await.to_string());
        }
        if path.contains("{request}") {
            let request = self.question().await;
            path = path
                .replace("{claim}", &request.claim.to_string())
                .replace("{request}", &request.id.to_string());
        }
        if path.contains("{claim}") {
            path = path.replace("{claim}", &self.claim().await.to_string());
        }
        if path.contains("{reader}") || path.contains("{comment}") {
            let (draft, reader, comment) = self.reader("x").await;
            path = path
                .replace("{draft}", &draft.to_string())
                .replace("{reader}", &reader.to_string())
                .replace("{comment}", &comment.to_string());
        }
        if path.contains("{draft}") {
            path = path.replace("{draft}", &self.draft().await.to_string());
        }
        if path.contains("{admission}") {
            path = path.replace("{admission}", &self.admission().await.to_string());
        }
        if path.contains("{team}") {
            path = path.replace("{team}", &self.team().await.to_string());
        }
        if path.contains("{thread}") {
            path = path.replace("{thread}", &self.thread().await.to_string());
        }
        if path.contains("{job}") {
            path = path.replace("{job}", &self.job().await);
        }
        if path.contains("{invitation}") {
            path = path.replace("{invitation}", &self.invitation(route.starts_with("/supplier/"), "x").await);
        }
        if path.contains("{token}") {
            path = path.replace("{token}", &self.token(route).await);
        }
        assert!(!path.contains('{'), "{path}: a placeholder that the tests do not know");
        path
    }

    /// A search saved for an address; for a visitor's of nobody's.
    async fn search(&self, email: &str, is_confirmed: bool) -> SavedSearch {
        let email = if email.is_empty() { fresh_email() } else { email.to_owned() };
        let new = NewSearch {
            kind: "lot".to_owned(),
            question: format!("q={}", Uuid::new_v4().simple()),
            name: String::new(),
            frequency: Frequency::Daily,
            locale: "en".to_owned(),
            is_confirmed,
        };
        let tx = self.app.begin().await;
        let subscriber = store::searches::subscribe(&tx, &EmailAddress::parse(&email).unwrap())
            .await
            .unwrap();
        let search = store::searches::save(&tx, subscriber.id, new).await.unwrap();
        tx.commit().await.unwrap();
        search
    }

    /// A text that a visitor looks at, or has shared.
    async fn tried_text(&self, route: &str) -> Uuid {
        let (state, now) = (&self.app.state, self.app.state.clock.now());
        let content = "Vijf jaar ervaring met Drupal".to_owned();
        if route.contains("/texts/") {
            return app::pages::try_guard::kept::keep(
                Asked {
                    text: content,
                    lang: guard::Lang::Nl,
                    value_cents: None,
                    agency: None,
                },
                now,
            );
        }
        let text = SharedText {
            language: "nl".to_owned(),
            content,
            value_cents: None,
            agency: None,
            expires_at: now.plus_days(1),
        };
        let tx = state.store.write(Actor::Visitor, now).await.unwrap();
        let id = store::shared_texts::create(&tx, &text).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A path below `/searches/` with a link of an address of its own.
    async fn search_link(&self, path: &str) -> String {
        let (state, email) = (&self.app.state, fresh_email());
        let search = self.search(&email, !path.starts_with("/searches/confirm/")).await;
        let link = match path.split('/').nth(2) {
            Some("confirm") => Link::Confirm(search.id),
            Some("stop") => Link::Stop(search.id),
            Some("feed") => Link::Feed(search.id),
            _ => Link::Manage(search.subscriber),
        };
        let token = app::saved::token(&state.keys, link, state.clock.now());
        path.replace("{token}", &token).replace("{search}", &search.id.to_string())
    }

    /// The same below `/follow/`: an address of its own follows the assignment, or wants to.
    async fn follow_link(&self, path: &str) -> String {
        let (state, email) = (&self.app.state, EmailAddress::parse(&fresh_email()).unwrap());
        let assignment = store::assignments::find_by_number(state.store.read(), self.assignment)
            .await
            .unwrap()
            .unwrap();
        let is_confirmed = path.contains("/stop/");
        let tx = self.app.begin().await;
        let watcher = store::watchers::follow(&tx, assignment.id, &email, "nl", is_confirmed)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let link = if is_confirmed {
            Link::Unfollow(watcher.id)
        } else {
            Link::ConfirmFollow(watcher.id)
        };
        path.replace("{token}", &app::saved::token(&state.keys, link, state.clock.now()))
    }

    /// A firm of its own that an import made.
    pub async fn unclaimed(&self) -> Supplier {
        let name = format!("Aannemer {}", Uuid::new_v4().simple());
        let mut firm = samples::supplier(&self.app.state.store, &name, self.app.state.clock.now()).await;
        firm.is_unclaimed = true;
        let tx = self.app.begin().await;
        store::suppliers::update(&tx, &firm).await.unwrap();
        tx.commit().await.unwrap();
        firm
    }

    /// A question about the assignment, which nobody asked.
    async fn asked(&self) -> QuestionId {
        let (state, now) = (&self.app.state, self.app.state.clock.now());
        let assignment = store::assignments::find_by_number(state.store.read(), self.assignment)
            .await
            .unwrap();
        let id = domain::question::new_id();
        let new = NewQuestion {
            id,
            assignment: assignment.unwrap().id,
            language: "nl",
            text: "Mag de oplossing ook in het Frans?",
            hour: domain::question::full_hour(now),
            is_in_time: true,
            code: &Uuid::new_v4().to_string(),
        };
        let tx = state.store.write_unaudited(now).await.unwrap();
        store::questions::ask(&tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// Somebody wants to claim such a firm.
    pub async fn firm_request(&self) -> FirmRequest {
        let request = FirmRequest {
            id: FirmRequestId::generate(),
            supplier: self.unclaimed().await.id,
            kind: FirmRequestKind::Claim,
            asked_by: self.app.person(&fresh_email(), false).await.id,
            text: "Ik ben de zaakvoerder".to_owned(),
            name: None,
            website: None,
            asked_at: self.app.state.clock.now(),
            decision: None,
        };
        let tx = self.app.begin().await;
        store::firm_requests::create(&tx, &request).await.unwrap();
        tx.commit().await.unwrap();
        request
    }

    /// A bid on an assignment of the agency that is closed and opened.
    async fn opened_bid(&self) -> (i64, BidId) {
        let (state, now) = (&self.app.state, self.app.state.clock.now());
        let mut closed = priced(samples::assignment(self.agency.id, Route::LimitedValue, 900_000, now));
        closed.published_at = Some(now.plus_days(-20));
        closed.dates.opens_at = now.plus_days(-20);
        closed.dates.questions_until = now.plus_days(-5);
        closed.dates.deadline = now.plus_days(-1);
        let closed = launch(&self.app, closed).await;
        let (id, arrived) = (BidId::generate(), now.plus_days(-2));
        let envelope = app::bids::envelope(&state.keys, id, closed.id, self.supplier.id, arrived);
        let identity = IdentityPart {
            suppliers: vec![self.supplier.id],
            supplier_names: vec![self.supplier.name.clone()],
            team: "Een ontwerper".to_owned(),
            answers: BTreeMap::new(),
            assumptions: String::new(),
            declaration_confirmed: true,
            claims_snapshot_hash: "00".to_owned(),
        };
        let key = store::assignments::find_opening_key(state.store.read(), closed.id)
            .await
            .unwrap()
            .unwrap();
        let sealed = app::bids::seal_bid(
            &key,
            envelope,
            &QualityPart::default(),
            &identity,
            PricePart { price_cents: 900_000 },
        )
        .unwrap();
        let tx = self.app.begin().await;
        store::bids::submit(&tx, &sealed, arrived).await.unwrap();
        store::assignments::mark_opened(&tx, closed.id).await.unwrap();
        tx.commit().await.unwrap();
        (closed.number, id)
    }

    /// The receipt of a bid, found right.
    async fn checked_receipt(&self) -> Uuid {
        let (db, keys) = (self.app.state.store.read(), &self.app.state.keys);
        let (number, _) = self.opened_bid().await;
        let assignment = store::assignments::find_by_number(db, number).await.unwrap().unwrap();
        let log = store::bids::find_log(db, keys, &assignment).await.unwrap();
        let receipt = String::from_utf8(log.receipt(keys, 1, None).unwrap().to_file()).unwrap();
        let answer = self.app.visitor().post("/receipts", &[("receipt", &receipt)]).await;
        assert_eq!(answer.status, 303);
        answer.location().split('/').next_back().unwrap().parse().unwrap()
    }

    async fn colleague(&self) -> UserId {
        let user = self.app.person(&fresh_email(), false).await.id;
        self.join(user, &self.plain()).await;
        user
    }

    /// Another session of the same person; for a visitor one of nobody.
    async fn session(&self, who: Who) -> SessionId {
        if who == Who::Visitor {
            return SessionId::generate();
        }
        let db = self.app.state.store.read();
        let user = store::users::find_by_email(db, &EmailAddress::parse(who.email()).unwrap())
            .await
            .unwrap()
            .unwrap();
        self.app.sign_in(who.email()).await;
        store::sessions::list_by_user(db, user.id, self.app.state.clock.now())
            .await
            .unwrap()
            .pop()
            .unwrap()
            .id
    }

    /// With one lot in which nothing is typed yet.
    async fn framework_draft(&self) -> DraftId {
        let mut fields = domain::draft::new_framework_fields();
        fields.append_group("lot", "ceiling");
        let tx = self.app.begin().await;
        let id = store::drafts::create(&tx, self.agency.id, DraftKind::Framework, &fields)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// An open question to a client, about a claim of its own.
    pub async fn question(&self) -> RefereeRequest {
        let claim = self.claim().await;
        let claim = store::claims::find(self.app.state.store.read(), claim).await.unwrap().unwrap();
        let new = NewRequest {
            name: Some("Lies Maes".to_owned()),
            email: EmailAddress::parse(&fresh_email()).unwrap(),
            locale: "nl".to_owned(),
        };
        let tx = self.app.begin().await;
        let request = store::referees::create(&tx, &claim, new).await.unwrap();
        tx.commit().await.unwrap();
        request
    }

    pub async fn claim(&self) -> ClaimId {
        let claim = CapabilityClaim {
            id: ClaimId::generate(),
            supplier: self.supplier.id,
            version: 1,
            capability: "cpv:72413000".to_owned(),
            language: "nl".to_owned(),
            client: "Stad Aalst".to_owned(),
            period: "2024".to_owned(),
            situation: "Formulieren die niemand begreep".to_owned(),
            action: "Herschreven en getest".to_owned(),
            result: "Negen op tien volledig".to_owned(),
            provenance: Provenance::SelfDeclared,
            expires_at: None,
            updated_at: self.app.state.clock.now(),
        };
        let tx = self.app.begin().await;
        store::claims::save(&tx, &claim).await.unwrap();
        tx.commit().await.unwrap();
        claim.id
    }

    /// Somebody who reads a draft by a link with this secret, and what they said.
    async fn reader(&self, secret: &str) -> (DraftId, ReaderId, CommentId) {
        let draft = self.draft().await;
        let new = NewReader {
            name: "Els".to_owned(),
            email: EmailAddress::parse(&fresh_email()).unwrap(),
            locale: "nl".to_owned(),
            expires_at: self.app.state.clock.now().plus_days(14),
        };
        let tx = self.app.begin().await;
        let reader = store::reviews::invite(&tx, draft, new).await.unwrap();
        if secret != "x" {
            store::reviews::new_link(&tx, reader, secret).await.unwrap();
        }
        let comment = store::reviews::comment(&tx, draft, Author::Reader(reader), "dates", "Te kort")
            .await
            .unwrap();
        tx.commit().await.unwrap();
        (draft, reader, comment)
    }

    /// A new draft of an assignment.
    async fn draft(&self) -> DraftId {
        let today = calendar::local_date(self.app.state.clock.now());
        let fields = new_assignment_fields(&self.agency.publish_languages, &Figures::default(), today);
        let tx = self.app.begin().await;
        let draft = store::drafts::create(&tx, self.agency.id, DraftKind::Assignment, &fields)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        draft
    }

    /// One that waits, to a lot of its own: a firm applies once to each.
    async fn admission(&self) -> AdmissionId {
        let (store, now) = (&self.app.state.store, self.app.state.clock.now());
        let (_, lots) = samples::framework(store, self.agency.id, &[1_000_000], now).await;
        self.apply(lots[0].id).await.id
    }

    /// The supplier applies to this lot, with nothing to show.
    pub async fn apply(&self, lot: LotId) -> Admission {
        let now = self.app.state.clock.now();
        let frozen = seal::freeze(&serde_json::json!({ "claims": [], "declaration": null })).unwrap();
        let admission = Admission {
            id: AdmissionId::generate(),
            lot,
            supplier: self.supplier.id,
            status: AdmissionStatus::Submitted,
            statement: "Wij doen dit elke week".to_owned(),
            snapshot: frozen.text,
            snapshot_hash: frozen.hash,
            submitted_at: now,
            decide_by: decide_by(now, &Figures::default()),
            extension_reason: None,
            decided_at: None,
            reasons: Vec::new(),
            suspension: None,
            version: 1,
        };
        let tx = self.app.begin().await;
        store::admissions::create(&tx, &admission).await.unwrap();
        tx.commit().await.unwrap();
        admission
    }

    async fn team(&self) -> TeamId {
        let team = Team {
            id: TeamId::generate(),
            supplier: self.supplier.id,
            name: "Formulierenteam".to_owned(),
            roles: vec!["dienstontwerper".to_owned()],
            size: 3,
            available_from: None,
            hours_a_week: Some(60),
            records: Vec::new(),
        };
        let tx = self.app.begin().await;
        store::teams::save(&tx, &team).await.unwrap();
        tx.commit().await.unwrap();
        team.id
    }

    /// Between the agency and the supplier, about the lot of the framework.
    async fn thread(&self) -> ThreadId {
        let lot = store::lots::find_by_number(self.app.state.store.read(), self.framework, 1)
            .await
            .unwrap()
            .unwrap();
        let tx = self.app.state.store.write_unaudited(self.app.state.clock.now()).await.unwrap();
        let thread = store::threads::open(&tx, self.agency.id, self.supplier.id, Subject::Lot(lot.id))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        thread.id
    }

    async fn job(&self) -> String {
        let user = self.app.person(&fresh_email(), false).await.id;
        let now = self.app.state.clock.now();
        let tx = self.app.state.store.write_unaudited(now).await.unwrap();
        let job = tx.enqueue(MailJob::PasswordReset { user }.job(), now).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        job.to_string()
    }

    async fn invitation(&self, to_supplier: bool, secret: &str) -> String {
        let (organisation, role) = self.plain()[usize::from(to_supplier)];
        self.invite(organisation, role, &format!("{secret}{}", Uuid::new_v4())).await
    }

    async fn invite(&self, organisation: OrganisationId, role: Role, secret: &str) -> String {
        let new = NewInvitation {
            organisation,
            email: EmailAddress::parse(&fresh_email()).unwrap(),
            role,
            invited_by: None,
            expires_at: self.app.state.clock.now().plus_days(7),
        };
        let tx = self.app.begin().await;
        let invitation = store::invitations::create(&tx, &new, secret).await.unwrap();
        tx.commit().await.unwrap();
        invitation.id.to_string()
    }

    /// A link that came by mail and is still good.
    async fn token(&self, route: &str) -> String {
        let (now, secret) = (self.app.state.clock.now(), Uuid::new_v4().simple().to_string());
        if route.starts_with("/invitations/") {
            // To an agency of its own: who accepts it must not be in the others afterwards.
            let agency = samples::agency(&self.app.state.store, now).await;
            self.invite(OrganisationId::Agency(agency.id), Role::Agency(AgencyRole::Buyer), &secret)
                .await;
            return secret;
        }
        if route.starts_with("/previews/") {
            self.reader(&secret).await;
            return secret;
        }
        if route.starts_with("/referee/") {
            let request = self.question().await;
            let tx = self.app.state.store.write_unaudited(now).await.unwrap();
            store::referees::new_link(&tx, &request, &secret).await.unwrap();
            tx.commit().await.unwrap();
            return secret;
        }
        let purpose = if route.starts_with("/confirm/") {
            TokenPurpose::ConfirmAddress
        } else {
            TokenPurpose::ResetPassword
        };
        let user = self.app.person(&fresh_email(), false).await.id;
        let token = Token {
            purpose,
            user: Some(user),
            payload: None,
            expires_at: now.plus_days(1),
        };
        let tx = self.app.state.store.write_unaudited(now).await.unwrap();
        store::tokens::create(&tx, &token, &secret).await.unwrap();
        tx.commit().await.unwrap();
        secret
    }
}

fn fresh_email() -> String {
    format!("{}@people.example", Uuid::new_v4().simple())
}
