//! Launching an assignment: from a draft by each route to the public page, and everything that stands in the way.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    AgencyId, DraftId, Instant, LotId, Money, UserId,
    assignment::{Assignment, Route},
    calendar,
    organisation::{Agency, AgencyRole, Membership, OrganisationId, Role},
};
use store::{Page, drafts::DraftKind, samples};
use support::{Answer, Browser, TestApp};

const BUYER: &str = "buyer@aalst.example";

/// An agency with one buyer, on Monday 2 March 2026, 10:00 in Brussels.
struct Town {
    app: TestApp,
    agency: Agency,
    buyer: Browser,
}

impl Town {
    async fn new(store: store::Store) -> Self {
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

    async fn join(&self, email: &str, role: AgencyRole) -> UserId {
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

    fn now(&self) -> Instant {
        self.app.state.clock.now()
    }

    fn home(&self) -> String {
        format!("/agency/{}/assignments", self.agency.number)
    }

    async fn lot(&self, ceiling_cents: i64) -> LotId {
        samples::framework(&self.app.state.store, self.agency.id, &[ceiling_cents], self.now())
            .await
            .1[0]
            .id
    }

    /// The path of a new draft.
    async fn draft(&mut self) -> String {
        let answer = self.buyer.post(&format!("{}/drafts", self.home()), &[]).await;
        assert_eq!(answer.status, 303);
        answer.location().to_owned()
    }

    /// Fills one part in and presses a button.
    async fn fill(&mut self, tasks: &str, part: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{tasks}/{part}");
        let version = version(&self.buyer.get(&path).await);
        let all = [&[("version", version.as_str()), ("step", step)], fields].concat();
        self.buyer.post(&path, &all).await
    }

    /// A draft with all that a limited-value assignment of 20,000 needs, and other answers over it.
    async fn whole(&mut self, others: &[(&str, &[(&str, &str)])]) -> String {
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

    async fn launch(&mut self, tasks: &str) -> Answer {
        launch(&mut self.buyer, tasks).await
    }

    async fn launched(&self) -> Vec<Assignment> {
        store::assignments::list_by_agency(self.app.state.store.read(), self.agency.id)
            .await
            .unwrap()
    }

    async fn drafts(&self) -> usize {
        store::drafts::list_by_agency(self.app.state.store.read(), self.agency.id, None)
            .await
            .unwrap()
            .len()
    }

    /// What is stored in the draft.
    async fn stored(&self, tasks: &str, field: &str) -> String {
        let id: DraftId = tasks.rsplit('/').next().unwrap().parse().unwrap();
        let draft = store::drafts::find(self.app.state.store.read(), id).await.unwrap().unwrap();
        draft.fields.get(field).to_owned()
    }
}

/// Looks at the check, and presses its button or what would be its button.
async fn launch(browser: &mut Browser, tasks: &str) -> Answer {
    let path = format!("{tasks}/check");
    let shown = browser.get(&path).await;
    let posted = if shown.contains(r#"name="version""#) {
        version(&shown)
    } else {
        version(&browser.get(&format!("{tasks}/budget")).await)
    };
    browser.post(&path, &[("version", &posted)]).await
}

fn version(answer: &Answer) -> String {
    let (_, rest) = answer.body.split_once(r#"name="version" value=""#).unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// The error summary, without tags.
fn problems(answer: &Answer) -> String {
    let (_, rest) = answer.body.split_once("govuk-error-summary__list").unwrap_or_default();
    let list = rest.split("</ul>").next().unwrap_or_default();
    list.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text)
        .collect::<Vec<_>>()
        .join(" ")
}

fn refused(answer: &Answer, with: &str) {
    assert_eq!(answer.status, 422, "{}", answer.location());
    assert!(problems(answer).contains(with), "{}", problems(answer));
}

const WHOLE: &[(&str, &[(&str, &str)])] = &[
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

fn local(text: &str) -> Instant {
    calendar::instant(text.parse().unwrap()).unwrap()
}

store::each_database! {
    async fn a_limited_value_assignment_goes_from_a_draft_to_the_public_page(store: Store) {
        let mut town = Town::new(store).await;
        let home = town.home();
        assert!(town.buyer.get(&home).await.contains("No assignments yet"));
        let tasks = town.whole(&[]).await;
        let list = town.buyer.get(&home).await;
        assert!(list.contains("10 of 10 parts done") && list.contains("Des formulaires que chacun comprend"));
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        for text in ["Des formulaires que chacun comprend", "Quatre demandes sur dix", "Friday 20 March 2026, 12:00", "La ville ouvre le guichet", "As soon as you launch"] {
            assert!(check.contains(text), "{text}");
        }
        let answer = town.launch(&tasks).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let public = app_visitor(&town).get(answer.location()).await;
        assert!(public.status == 200 && public.contains("Des formulaires que chacun comprend") && public.contains("Open for bids"));
        let assignment = town.launched().await.remove(0);
        assert_eq!((assignment.route, assignment.budget), (Route::LimitedValue, Money::eur(2_000_000)));
        assert_eq!((assignment.dates.opens_at, assignment.dates.deadline), (town.now(), local("2026-03-20T12:00")));
        assert_eq!((assignment.criteria.len(), assignment.outcomes.len(), assignment.published_at), (3, 1, Some(town.now())));
        assert_eq!(town.drafts().await, 0);
        assert_eq!(jobs_for(&town).await, Vec::new(), "nobody is admitted to what is no lot");
        let key = store::assignments::find_opening_key(town.app.state.store.read(), assignment.id).await.unwrap().unwrap();
        assert!(!key.public.is_empty() && !key.private_wrapped.is_empty());
    }

    async fn a_call_off_takes_from_its_lot_and_tells_the_firms_when_it_opens(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(10_000_000).await;
        let answer = town.buyer.post(&format!("{}/drafts", town.home()), &[("route", "call-off"), ("lot", &lot.to_string())]).await;
        let tasks = answer.location().to_owned();
        assert_eq!(town.stored(&tasks, "capabilities").await, "cpv:72413000", "the needs of the lot come with it");
        for (part, fields) in WHOLE.iter().filter(|(part, _)| *part != "route") {
            assert_eq!(town.fill(&tasks, part, "continue", fields).await.status, 303, "{part}");
        }
        let opens = [("opens_at-day", "9"), ("opens_at-month", "3"), ("opens_at-year", "2026"), ("opens_at.time", "09:00")];
        assert_eq!(town.fill(&tasks, "dates", "continue", &opens).await.status, 303);
        let answer = town.launch(&tasks).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let public = app_visitor(&town).get(answer.location()).await;
        assert!(public.contains("Planned") && public.contains("/lots/"));
        let assignment = town.launched().await.remove(0);
        assert_eq!(assignment.route, Route::CallOff { lot });
        assert_eq!(store::lots::committed_cents(town.app.state.store.read(), lot).await.unwrap(), 2_000_000);
        assert_eq!(jobs_for(&town).await, [local("2026-03-09T09:00")]);
        let list = town.buyer.get(&town.home()).await;
        assert!(list.contains("Planned") && list.contains("in 7 days"), "{}", list.body);
    }

    async fn a_negotiated_one_is_open_to_all_or_to_three_firms_with_reasons(store: Store) {
        let mut town = Town::new(store).await;
        let mut firms = Vec::new();
        for name in ["Atelier Noord", "Atelier Zuid", "Atelier West"] {
            firms.push(samples::supplier(&town.app.state.store, name, town.now()).await);
        }
        town.app.index().await;
        let tasks = town.whole(&[]).await;
        let negotiated = [("route", "negotiated"), ("open_to_all", "no")];
        refused(&town.fill(&tasks, "route", "continue", &negotiated).await, "Invite at least 3 firms");
        // Searching keeps what was typed, and shows the firm with a button.
        let search = [("find.invited", "Zuid"), ("invited.1.reason", "Kent het loket"), ("invited.1.supplier", "")];
        let found = town.fill(&tasks, "route", "find:invited", &search).await;
        assert_eq!(found.status, 303);
        let shown = town.buyer.get(found.location().split('#').next().unwrap()).await;
        assert!(shown.contains("Invite Atelier Zuid") && !shown.contains("Invite Atelier Noord") && shown.contains("Kent het loket"));
        let invite = format!("invite:{}", firms[1].number);
        assert!(town.fill(&tasks, "route", &invite, &[]).await.location().ends_with("#invited.1"));
        assert_eq!(town.stored(&tasks, "invited.1.supplier").await, firms[1].number.to_string());
        let (by_number, by_id) = (firms[0].number.to_string(), firms[2].id.to_string());
        let rest = [("invited.2.supplier", by_number.as_str()), ("invited.2.reason", "Sterk in taal"), ("invited.3.supplier", "999999"), ("invited.3.reason", "Dichtbij")];
        refused(&town.fill(&tasks, "route", "continue", &rest).await, "Choose a firm that is registered here");
        assert_eq!(town.fill(&tasks, "route", "continue", &[("invited.3.supplier", &by_id)]).await.status, 303);
        let answer = town.launch(&tasks).await;
        assert_eq!(answer.status, 303, "{}", problems(&answer));
        let Route::Negotiated { invited } = town.launched().await.remove(0).route else { panic!("negotiated") };
        assert_eq!(invited.iter().map(|firm| firm.supplier).collect::<Vec<_>>(), [firms[1].id, firms[0].id, firms[2].id]);
        assert!(!app_visitor(&town).get(answer.location()).await.contains("Atelier Zuid"), "who is invited is not public");

        let open = town.whole(&[("route", &[("route", "negotiated"), ("open_to_all", "yes")]), ("budget", &[("budget", "90000")])]).await;
        assert_eq!(town.launch(&open).await.status, 303);
        assert_eq!(town.launched().await[0].route, Route::Negotiated { invited: Vec::new() });
    }

    async fn weights_must_add_up_to_100(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let answer = town.fill(&tasks, "criteria", "continue", &[("criterion.3.weight", "19")]).await;
        refused(&answer, "The weights add up to 99");
        assert!(answer.contains("The weights add up to 99 of 100.") && answer.contains("Your answers are saved"));
        assert!(answer.contains(r##"href="#criterion.1.weight""##) && answer.contains(r#"id="criterion.1.weight""#));
        assert_eq!(town.stored(&tasks, "criterion.3.weight").await, "19", "saved as typed");
        // The check says the same, and leads there.
        refused(&town.launch(&tasks).await, "Criterion 1, Weight: The weights add up to 99");
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        assert!(check.contains("/criteria?check=1#criterion.1.weight") && !check.contains("Launch the assignment"));
        assert!(problems(&town.buyer.get(&format!("{tasks}/criteria?check=1")).await).contains("99"));
        // The price is in the sum, and capped.
        let price = [("award", "price-quality"), ("price_weight", "31"), ("criterion.3.weight", "20")];
        refused(&town.fill(&tasks, "criteria", "continue", &price).await, "at most 30 points");
        let price = [("price_weight", "20"), ("criterion.3.weight", "0")];
        refused(&town.fill(&tasks, "criteria", "continue", &price).await, "from 1 to 100");
        assert_eq!(town.fill(&tasks, "criteria", "remove:3", &[]).await.status, 303);
        assert_eq!(town.fill(&tasks, "criteria", "continue", &[]).await.status, 303, "40, 40 and 20 for the price");
        assert_eq!(town.launch(&tasks).await.status, 303);
    }

    async fn deadlines_leave_time_and_fall_on_working_days(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[("route", &[("route", "negotiated"), ("open_to_all", "yes")])]).await;
        let shown = town.buyer.get(&format!("{tasks}/dates")).await;
        assert!(shown.contains("at least 10 days"));
        let deadline = |day: &'static str, month: &'static str| [("deadline-day", day), ("deadline-month", month)];
        refused(&town.fill(&tasks, "dates", "continue", &deadline("11", "3")).await, "Leave at least 10 days");
        refused(&town.fill(&tasks, "dates", "continue", &deadline("21", "3")).await, "Choose a working day");
        let easter_monday = [&deadline("6", "4")[..], &[("starts_on-day", "1"), ("starts_on-month", "5")]].concat();
        refused(&town.fill(&tasks, "dates", "continue", &easter_monday).await, "Choose a working day");
        assert_eq!(town.stored(&tasks, "deadline-day").await, "6");
        let questions = [&deadline("20", "3")[..], &[("questions_until-day", "23")]].concat();
        refused(&town.fill(&tasks, "dates", "continue", &questions).await, "Questions must end before the deadline");
        refused(&town.launch(&tasks).await, "Questions until: Questions must end before the deadline");
        refused(&town.fill(&tasks, "dates", "continue", &[("deadline-day", "soon")]).await, "real date");
        refused(&town.fill(&tasks, "dates", "continue", &[("planned_month", "soon")]).await, "month and a year");
        let right = [&deadline("20", "3")[..], &[("questions_until-day", "12"), ("planned_month", "3 2026"), ("starts_on-month", "4")]].concat();
        assert_eq!(town.fill(&tasks, "dates", "continue", &right).await.status, 303);
        assert_eq!(town.launch(&tasks).await.status, 303);
    }

    async fn a_lot_limits_the_budget(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(5_000_000).await.to_string();
        let in_lot = [("route", "call-off"), ("lot", lot.as_str())];
        let first = town.whole(&[("route", &in_lot), ("budget", &[("budget", "50000.01")])]).await;
        refused(&town.launch(&first).await, "at most €50,000.00");
        assert_eq!(town.fill(&first, "budget", "continue", &[("budget", "30000")]).await.status, 303);
        assert_eq!(town.launch(&first).await.status, 303);
        let second = town.whole(&[("route", &in_lot)]).await;
        assert!(town.buyer.get(&format!("{second}/route")).await.contains("€20,000 left"));
        let answer = town.fill(&second, "budget", "continue", &[("budget", "20.000,01")]).await;
        refused(&answer, "€20,000.00 is left");
        assert!(answer.contains("20.000,01"), "kept as typed");
        refused(&town.launch(&second).await, "Budget: Of this lot, €20,000.00 is left");
        // The lot of another agency is none of ours.
        let other = samples::agency(&town.app.state.store, town.now()).await;
        let theirs = samples::framework(&town.app.state.store, other.id, &[5_000_000], town.now()).await.1[0].id.to_string();
        refused(&town.fill(&second, "route", "continue", &[("lot", &theirs)]).await, "Choose one of the options");
        refused(&town.launch(&second).await, "Lot: Choose");
    }

    async fn two_launches_at_once_cannot_overdraw_a_lot(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(5_000_000).await;
        let in_lot = lot.to_string();
        let mut drafts = Vec::new();
        for _ in 0..4 {
            drafts.push(town.whole(&[("route", &[("route", "call-off"), ("lot", &in_lot)])]).await);
        }
        let mut versions = Vec::new();
        for tasks in &drafts {
            versions.push((format!("{tasks}/check"), version(&town.buyer.get(&format!("{tasks}/check")).await)));
        }
        let launches: Vec<_> = versions.into_iter().map(|(path, version)| {
            let mut browser = town.buyer.clone();
            tokio::spawn(async move { browser.post(&path, &[("version", &version)]).await })
        }).collect();
        let mut statuses = Vec::new();
        for launch in launches {
            let answer = launch.await.unwrap();
            if answer.status == 422 {
                refused(&answer, "€10,000.00 is left");
            }
            statuses.push(answer.status);
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 303, 422, 422], "two of 20,000 fit in 50,000");
        assert_eq!(store::lots::committed_cents(town.app.state.store.read(), lot).await.unwrap(), 4_000_000);
        assert_eq!((town.launched().await.len(), town.drafts().await), (2, 2), "what was refused is still there");
    }

    async fn similar_assignments_count_towards_the_threshold(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[("budget", &[("budget", "30000")])]).await;
        refused(&town.launch(&tasks).await, "must be below €30,000.00");
        assert_eq!(town.fill(&tasks, "budget", "continue", &[("budget", "29999.99")]).await.status, 303);
        assert_eq!(town.launch(&tasks).await.status, 303);
        let number = town.launched().await[0].number;
        let second = town.whole(&[("budget", &[("budget", "0,01")])]).await;
        refused(&town.launch(&second).await, "similar assignments of the last 12 months (€29,999.99)");
        let check = town.buyer.get(&format!("{second}/check")).await;
        assert!(check.contains("€30,000.00") && check.contains(&format!("/assignments/{number}")), "the sum is shown beside the estimate");
        // Another kind of work is another need.
        assert_eq!(town.fill(&second, "needs", "continue", &[("capabilities", "cpv:45000000")]).await.status, 303);
        assert_eq!(town.launch(&second).await.status, 303);
    }

    async fn two_launches_at_once_cannot_both_stay_below_the_threshold(store: Store) {
        let mut town = Town::new(store).await;
        let mut launches = Vec::new();
        for _ in 0..3 {
            let path = format!("{}/check", town.whole(&[]).await);
            let version = version(&town.buyer.get(&path).await);
            launches.push((path, version));
        }
        let launches: Vec<_> = launches.into_iter().map(|(path, version)| {
            let mut browser = town.buyer.clone();
            tokio::spawn(async move { browser.post(&path, &[("version", &version)]).await.status })
        }).collect();
        let mut statuses = Vec::new();
        for launch in launches {
            statuses.push(launch.await.unwrap());
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422, 422], "twice 20,000 is above 30,000");
    }

    async fn whoever_saves_second_keeps_what_they_typed(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.draft().await;
        let path = format!("{tasks}/affected");
        let old = version(&town.buyer.get(&path).await);
        assert_eq!(town.fill(&tasks, "affected", "later", &[("affected.nl", "Van een collega"), ("affected.fr", "D’un collègue")]).await.status, 303);
        let mine = [("version", old.as_str()), ("step", "later"), ("affected.nl", "Van mij")];
        let answer = town.buyer.post(&path, &mine).await;
        refused(&answer, "Somebody changed this while you were working");
        assert!(answer.contains("Van mij") && answer.contains("D’un collègue") && !answer.contains("Your answers are saved"));
        assert_eq!(town.stored(&tasks, "affected.nl").await, "Van een collega", "not overwritten");
        let again = version(&answer);
        let answer = town.buyer.post(&path, &[("version", &again), ("step", "later"), ("affected.nl", "Van mij")]).await;
        assert_eq!((answer.status, answer.location()), (303, tasks.as_str()));
        assert_eq!(town.stored(&tasks, "affected.nl").await, "Van mij");
    }

    async fn a_launch_is_of_what_was_shown(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let path = format!("{tasks}/check");
        let shown = version(&town.buyer.get(&path).await);
        town.fill(&tasks, "budget", "later", &[("budget", "25000")]).await;
        refused(&town.buyer.post(&path, &[("version", &shown)]).await, "changed after this page was shown");
        assert_eq!((town.launched().await.len(), town.launch(&tasks).await.status), (0, 303));
    }

    async fn an_agency_that_is_not_verified_cannot_launch(store: Store) {
        let mut town = Town::new(store).await;
        let tx = town.app.begin().await;
        let new = store::agencies::NewAgency {
            name: town.agency.name.clone(),
            country: "BE".to_owned(),
            identifier: None,
            website: None,
            publish_languages: vec!["nl".to_owned(), "fr".to_owned()],
            mandate_cents: None,
            verified_at: None,
            source: domain::organisation::Source::Kavel,
        };
        town.agency = store::agencies::create(&tx, new).await.unwrap();
        let user = store::users::find_by_email(town.app.state.store.read(), &domain::EmailAddress::parse(BUYER).unwrap()).await.unwrap().unwrap().id;
        let membership = Membership { user, organisation: OrganisationId::Agency(town.agency.id), role: Role::Agency(AgencyRole::Owner), until: None };
        store::members::add(&tx, &membership).await.unwrap();
        tx.commit().await.unwrap();
        let tasks = town.whole(&[]).await;
        refused(&town.launch(&tasks).await, "Your agency must be verified");
        assert!(town.buyer.get(&format!("{tasks}/check")).await.contains("An operator has not verified this agency yet"));
        assert_eq!((town.launched().await.len(), town.drafts().await), (0, 1));
        let tx = town.app.begin().await;
        store::agencies::verify(&tx, town.agency.id).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(town.launch(&tasks).await.status, 303);
    }

    async fn launching_twice_makes_one(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let path = format!("{tasks}/check");
        let version = version(&town.buyer.get(&path).await);
        let presses: Vec<_> = (0..3).map(|_| {
            let (mut browser, path, version) = (town.buyer.clone(), path.clone(), version.clone());
            tokio::spawn(async move { browser.post(&path, &[("version", &version)]).await })
        }).collect();
        let mut places = Vec::new();
        for press in presses {
            let answer = press.await.unwrap();
            assert_eq!(answer.status, 303);
            places.push(answer.location().to_owned());
        }
        places.push(town.buyer.post(&path, &[("version", &version)]).await.location().to_owned());
        places.dedup();
        let launched = town.launched().await;
        assert_eq!((launched.len(), places), (1, vec![format!("/assignments/{}", launched[0].number)]));
        assert_eq!(town.buyer.get(&tasks).await.status, 404, "the draft is gone");
    }

    async fn above_the_mandate_an_approver_launches(store: Store) {
        let mut town = Town::new(store).await;
        let approver = town.join("approver@aalst.example", AgencyRole::Approver).await;
        let tx = town.app.begin().await;
        let changed = Agency { mandate_cents: Some(1_500_000), ..town.agency.clone() };
        store::agencies::update(&tx, &changed).await.unwrap();
        tx.commit().await.unwrap();
        let tasks = town.whole(&[]).await;
        let check = town.buyer.get(&format!("{tasks}/check")).await;
        assert!(check.contains("above €15,000") && check.contains("Mieke Peeters") && !check.contains("Launch the assignment"));
        refused(&town.launch(&tasks).await, "an owner or an approver must launch it");
        let mut browser = town.app.sign_in("approver@aalst.example").await;
        let home = town.home();
        let list = browser.get(&home).await;
        assert!(list.contains(&format!("{tasks}/check")) && !list.contains("New assignment"));
        assert_eq!(browser.get(&format!("{tasks}/budget")).await.status, 403, "approving is not editing");
        assert!(browser.get(&format!("{tasks}/check")).await.contains("Launching is the approval"));
        assert_eq!(launch(&mut browser, &tasks).await.status, 303);
        let event = store::audit::list(town.app.state.store.read(), &store::audit::Filter::default(), Page::new(1, 100)).await.unwrap().items.into_iter()
            .find(|event| event.kind == domain::audit::AuditKind::AssignmentPublished).unwrap();
        assert_eq!(event.actor, domain::audit::Actor::User(approver));
        // Up to it a buyer launches alone, and an approver does not.
        let small = town.whole(&[("budget", &[("budget", "9000")])]).await;
        let check = browser.get(&format!("{small}/check")).await;
        assert!(check.contains("An owner or a buyer of your agency launches it"));
        assert_eq!(browser.post(&format!("{small}/check"), &[("version", "1")]).await.status, 403);
        assert_eq!(town.launch(&small).await.status, 303);
    }

    async fn a_cancellation_says_why_and_frees_the_lot(store: Store) {
        let mut town = Town::new(store).await;
        let lot = town.lot(5_000_000).await;
        let tasks = town.whole(&[("route", &[("route", "call-off"), ("lot", &lot.to_string())])]).await;
        let public = town.launch(&tasks).await.location().to_owned();
        let number = public.rsplit('/').next().unwrap().to_owned();
        let path = format!("{}/{number}/cancel", town.home());
        assert!(town.buyer.get(&town.home()).await.contains(&path));
        let typed = [("reason.nl", "Het budget is weg"), ("next_step.nl", "In mei opnieuw"), ("next_step.fr", "À nouveau en mai")];
        let answer = town.buyer.post(&path, &typed).await;
        refused(&answer, "Enter this text in French too");
        assert!(answer.contains("Het budget is weg") && town.launched().await[0].cancelled_at.is_none());
        let whole = [&typed[..], &[("reason.fr", "Plus de budget")]].concat();
        let answer = town.buyer.post(&path, &whole).await;
        assert_eq!((answer.status, answer.location()), (303, public.as_str()));
        let page = app_visitor(&town).get(&format!("{public}?lang=fr")).await;
        assert!(page.contains("Plus de budget") && page.contains("À nouveau en mai"));
        assert_eq!(store::lots::committed_cents(town.app.state.store.read(), lot).await.unwrap(), 0);
        assert_eq!(town.buyer.post(&path, &whole).await.status, 409, "once");
        assert!(town.buyer.get(&path).await.contains("It is cancelled already"));
        assert!(!town.buyer.get(&town.home()).await.contains(&path));
    }

    async fn what_is_opened_cannot_be_cancelled(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let public = town.launch(&tasks).await.location().to_owned();
        let assignment = town.launched().await.remove(0);
        assert!(town.app.state.clock.set(assignment.dates.deadline));
        town.buyer = town.app.sign_in(BUYER).await;
        let home = town.home();
        let bids = format!("{home}/{}/bids", assignment.number);
        assert!(!town.buyer.get(&home).await.contains(&bids), "before the opening there is nothing to read");
        let tx = town.app.begin().await;
        assert!(store::assignments::mark_opened(&tx, assignment.id).await.unwrap());
        tx.commit().await.unwrap();
        let cancel = format!("{home}/{}/cancel", assignment.number);
        let list = town.buyer.get(&home).await;
        assert!(list.contains(&bids) && !list.contains(&cancel));
        let texts = [("reason.nl", "x"), ("reason.fr", "x"), ("next_step.nl", "x"), ("next_step.fr", "x")];
        assert_eq!(town.buyer.post(&cancel, &texts).await.status, 409);
        assert!(!town.buyer.get(&public).await.contains("Why it was cancelled"));
    }

    async fn a_draft_is_saved_as_typed_and_deleted_after_a_question(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.draft().await;
        let later = town.fill(&tasks, "budget", "later", &[("budget", "a lot"), ("title.nl", "Elsewhere")]).await;
        assert_eq!((later.status, later.location()), (303, tasks.as_str()));
        assert_eq!(town.stored(&tasks, "budget").await, "a lot");
        assert_eq!(town.stored(&tasks, "title.nl").await, "", "a part posts its own fields only");
        assert!(town.buyer.get(&format!("{tasks}/budget")).await.contains(r#"value="a lot""#));
        // One more outcome keeps the first, and taking it away leaves the second.
        let typed = [("outcome.1.indicator.nl", "Eerste"), ("outcome.1.by-day", "31")];
        assert!(town.fill(&tasks, "outcomes", "add", &typed).await.location().ends_with("#outcome.2"));
        let page = town.buyer.get(&format!("{tasks}/outcomes")).await;
        assert!(page.contains("Eerste") && page.contains(r#"id="outcome.2""#));
        town.fill(&tasks, "outcomes", "remove:1", &[("outcome.2.indicator.nl", "Tweede")]).await;
        assert_eq!(town.stored(&tasks, "outcome.1.indicator.nl").await, "Tweede");
        let found = town.fill(&tasks, "needs", "find:capabilities", &[("find.capabilities", "accessibility"), ("capabilities", "")]).await;
        assert!(found.status == 303 && found.location().contains("find=accessibility"));
        assert!(town.buyer.get(found.location().split('#').next().unwrap()).await.contains("kavel:accessibility-audit"));
        assert!(town.buyer.get(&format!("{tasks}/delete")).await.contains("Delete this draft?"));
        assert_eq!(town.buyer.post(&format!("{tasks}/delete"), &[]).await.location(), town.home());
        assert_eq!((town.buyer.get(&tasks).await.status, town.drafts().await), (404, 0));
        assert_eq!(town.buyer.get(&format!("{tasks}/nonsense")).await.status, 404);
    }

    async fn a_date_in_one_field_is_edited_in_its_parts(store: Store) {
        let mut town = Town::new(store).await;
        let fields = domain::draft::Fields::from_iter([("deadline", "2026-03-20T12:00"), ("outcome.1.by", "2026-06-15")]);
        let tx = town.app.begin().await;
        let id = store::drafts::create(&tx, town.agency.id, DraftKind::Assignment, &fields).await.unwrap();
        tx.commit().await.unwrap();
        let tasks = format!("{}/drafts/{id}", town.home());
        let page = town.buyer.get(&format!("{tasks}/dates")).await;
        assert!(page.contains(r#"value="20""#) && page.contains(r#"value="12:00""#));
        town.fill(&tasks, "dates", "later", &[("deadline-day", "23")]).await;
        assert!(town.buyer.get(&format!("{tasks}/check")).await.contains("Monday 23 March 2026, 12:00"));
    }

    async fn every_part_is_whole_in_four_languages(store: Store) {
        let mut town = Town::new(store).await;
        town.lot(5_000_000).await;
        let tasks = town.whole(&[]).await;
        let home = town.home();
        let parts = domain::draft::AssignmentSection::ALL.iter().map(|part| format!("{tasks}/{part}?check=1&lang="));
        let others = [format!("{tasks}?lang="), format!("{tasks}/check?lang="), format!("{home}?lang=")];
        for page in parts.chain(others) {
            for lang in ["en", "nl", "fr", "de"] {
                let answer = town.buyer.get(&format!("{page}{lang}")).await;
                assert_eq!(answer.status, 200, "{page}{lang}");
                assert!(answer.body.matches("<h1").count() == 1 && !answer.contains("??"), "{page}{lang}");
                let ids = answer.body.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim());
                let ids: Vec<&str> = ids.filter(|text| text.starts_with("assignment") && text.contains('-') && !text.contains(' ')).collect();
                assert_eq!(ids, Vec::<&str>::new(), "{page}{lang}");
            }
        }
    }

    async fn drafts_are_of_their_agency(store: Store) {
        let mut town = Town::new(store).await;
        let tasks = town.whole(&[]).await;
        let other = samples::agency(&town.app.state.store, town.now()).await;
        join_as_owner(&town, other.id).await;
        let mut browser = town.app.sign_in("other@gent.example").await;
        assert_eq!(browser.get(&tasks).await.status, 404);
        let own_path = tasks.replace(&format!("/agency/{}/", town.agency.number), &format!("/agency/{}/", other.number));
        for path in [own_path.clone(), format!("{own_path}/budget"), format!("{own_path}/check"), format!("{own_path}/delete")] {
            assert_eq!(browser.get(&path).await.status, 404, "{path}");
        }
        assert_eq!(browser.post(&format!("{own_path}/check"), &[("version", "11")]).await.status, 404);
        assert_eq!(browser.post(&format!("{own_path}/delete"), &[]).await.status, 404);
        // Nor is what was launched from it.
        let public = town.launch(&tasks).await.location().to_owned();
        assert_eq!(browser.post(&format!("{own_path}/check"), &[("version", "11")]).await.status, 404);
        let cancel = format!("/agency/{}{public}/cancel", other.number);
        let texts = [("reason.nl", "x"), ("reason.fr", "x"), ("next_step.nl", "x"), ("next_step.fr", "x")];
        assert_eq!(browser.post(&cancel, &texts).await.status, 404);
    }
}

async fn join_as_owner(town: &Town, agency: AgencyId) {
    let user = town.app.person("other@gent.example", false).await.id;
    let tx = town.app.begin().await;
    let membership = Membership {
        user,
        organisation: OrganisationId::Agency(agency),
        role: Role::Agency(AgencyRole::Owner),
        until: None,
    };
    store::members::add(&tx, &membership).await.unwrap();
    tx.commit().await.unwrap();
}

fn app_visitor(town: &Town) -> Browser {
    town.app.visitor()
}

/// When the mails to the firms of a lot go out.
async fn jobs_for(town: &Town) -> Vec<Instant> {
    let jobs = store::jobs::list(town.app.state.store.read(), None, Page::new(1, 100))
        .await
        .unwrap();
    let mails = jobs.items.into_iter().filter(|job| job.payload["what"] == "assignment-published");
    mails.map(|job| job.run_at).collect()
}
