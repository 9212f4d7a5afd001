//! Who fits what, as a visitor reads it: with the evidence, what is missing, with whom, and why somebody is not there.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    ClaimId, Instant, LocalizedText, LotId, Money, SupplierId,
    assignment::{Invited, Route},
    framework::{Framework, FrameworkKind, Lot},
    organisation::{SizeClass, Supplier},
    profile::{CapabilityClaim, Provenance},
};
use store::samples;
use support::{
    TestApp,
    bidding::launch,
    browser::form,
    world::{Who, World},
};

const WEB: &str = "cpv:72413000";
const AUDIT: &str = "kavel:accessibility-audit";

struct Market {
    app: TestApp,
    lot: String,
    framework: Framework,
    now: Instant,
}

impl Market {
    /// A lot that needs a website and an accessibility audit, in Flanders, in Dutch, from a firm with some turnover.
    async fn new(store: store::Store) -> Self {
        let app = TestApp::new(store);
        let now = app.state.clock.now();
        let agency = samples::agency(&app.state.store, now).await;
        let (sample, lots) = samples::framework(&app.state.store, agency.id, &[10_000_000], now).await;
        let framework = Framework {
            id: domain::FrameworkId::generate(),
            number: sample.number + 1,
            ..sample
        };
        let lot = Lot {
            id: LotId::generate(),
            framework: framework.id,
            title: LocalizedText::from([("nl", "Toegankelijke formulieren"), ("fr", "Formulaires accessibles")]),
            outcome: LocalizedText::one("nl", "Iedereen kan een vergunning aanvragen aan het digitale loket"),
            capabilities: vec![WEB.to_owned(), AUDIT.to_owned()],
            minimum_turnover: Some(Money::eur(5_000_000)),
            ..lots[0].clone()
        };
        let tx = app.begin().await;
        store::frameworks::create(&tx, &framework, &[lot]).await.unwrap();
        tx.commit().await.unwrap();
        app.index().await;
        Self {
            lot: format!("{}-1", framework.number),
            framework,
            app,
            now,
        }
    }

    async fn firm(&self, name: &str, claims: &[CapabilityClaim], change: impl FnOnce(&mut Supplier)) -> Supplier {
        let mut firm = samples::supplier(&self.app.state.store, name, self.now).await;
        firm.turnover_cents = Some(90_000_000);
        change(&mut firm);
        let tx = self.app.begin().await;
        store::suppliers::update(&tx, &firm).await.unwrap();
        for claim in claims {
            let claim = CapabilityClaim {
                supplier: firm.id,
                ..claim.clone()
            };
            store::claims::save(&tx, &claim).await.unwrap();
        }
        tx.commit().await.unwrap();
        self.app.index().await;
        firm
    }

    async fn page(&self, query: &str) -> String {
        let answer = self.app.visitor().get(&format!("/lots/{}/matches{query}", self.lot)).await;
        assert_eq!(answer.status, 200, "{query}");
        answer.body
    }
}

fn claim(capability: &str, action: &str) -> CapabilityClaim {
    CapabilityClaim {
        id: ClaimId::generate(),
        supplier: SupplierId::generate(),
        version: 1,
        capability: capability.to_owned(),
        language: "nl".to_owned(),
        client: "Stad Aalst".to_owned(),
        period: "2024".to_owned(),
        situation: "Veel aanvragen waren onvolledig.".to_owned(),
        action: action.to_owned(),
        result: "Negen op de 10 aanvragen zijn nu volledig.".to_owned(),
        provenance: Provenance::SelfDeclared,
        expires_at: None,
        updated_at: store::testing::noon(),
    }
}

const BUILT: &str = "Wij bouwden een loket waar iedereen een vergunning kan aanvragen. De gemeente beheert het nu zelf.";
const TESTED: &str = "Met tien blinde gebruikers doorliepen wij elk formulier en schreven op waar het misging.";

/// What is read on the page, a line for each piece of text inside of `main`.
fn text(html: &str) -> Vec<String> {
    let main = html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    let main = format!("<{main}");
    let pieces = main.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    pieces
        .map(|text| {
            text.replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&amp;", "&")
                .trim()
                .to_owned()
        })
        .filter(|text| !text.is_empty() && text != "-->")
        .collect()
}

fn from(lines: &[String], first: &str) -> String {
    let start = lines
        .iter()
        .position(|line| line == first)
        .unwrap_or_else(|| panic!("no line {first}: {lines:#?}"));
    lines[start..].join("\n")
}

fn place(html: &str, name: &str) -> Option<usize> {
    let names: Vec<&str> = html
        .split("k-match__name")
        .skip(1)
        .filter_map(|part| part.split("</a>").next())
        .collect();
    names.iter().position(|part| part.contains(name)).map(|at| at + 1)
}

store::each_database! {
    async fn a_small_market_is_read_with_its_reasons(store: Store) {
        let market = Market::new(store).await;
        let both = market.firm("Atelier Beide", &[claim(WEB, BUILT), claim(AUDIT, TESTED)], |_| ()).await;
        market.firm("Bouwers", &[CapabilityClaim { provenance: Provenance::ConfirmedByReferee, ..claim(WEB, "Een site met een loket voor elke vergunning, in acht weken klaar.") }], |firm| firm.nuts.clear()).await;
        let bare = CapabilityClaim { client: String::new(), situation: String::new(), action: String::new(), result: String::new(), ..claim(WEB, "") };
        market.firm("Cijfers", &[bare], |firm| firm.size = SizeClass::Large).await;
        let body = market.page("").await;
        assert!(body.contains(&format!("href=\"/suppliers/{}\"", both.number)));
        assert!(body.contains("Wij bouwden een loket waar iedereen een vergunning kan aanvragen.<!></blockquote>"), "the nearest sentence, alone");
        insta::assert_snapshot!(from(&text(&body), "3 firms fit"), @r"
        3 firms fit
        2 of them are newcomers.
        Place
        1
        Atelier Beide
        Micro enterprise
        Newcomer
        Strong match
        711 of 1,000 points
        World wide web (www) site design services
        Self-declared
        Wij bouwden een loket waar iedereen een vergunning kan aanvragen.
        For
        Stad Aalst
        Accessibility audit
        Self-declared
        Negen op de 10 aanvragen zijn nu volledig.
        For
        Stad Aalst
        What the score is made of
        What counts
        Points
        At most
        Who confirms it
        90
        240
        How near the capability is
        200
        200
        Words of the need
        51
        160
        What the evidence tells
        120
        120
        Focus
        80
        80
        Regions
        60
        60
        Languages
        60
        60
        Size of the work
        50
        50
        Available in time
        0
        30
        Score
        711
        1,000
        Place
        2
        Bouwers
        Micro enterprise
        Newcomer
        Match in part
        416 of 1,000 points
        World wide web (www) site design services
        Confirmed by a referee
        Een site met een loket voor elke vergunning, in acht weken klaar.
        For
        Stad Aalst
        Accessibility audit
        Missing
        One partner would close the gap:
        Atelier Beide
        :
        Accessibility audit
        What the score is made of
        What counts
        Points
        At most
        Who confirms it
        120
        240
        How near the capability is
        100
        200
        Words of the need
        26
        160
        What the evidence tells
        60
        120
        Focus
        40
        80
        Regions
        15
        60
        Languages
        30
        60
        Size of the work
        25
        50
        Available in time
        0
        30
        Score
        416
        1,000
        Place
        3
        Cijfers
        Large enterprise
        Weak match
        0 of 1,000 points
        World wide web (www) site design services
        Claimed without evidence
        The firm says that it can do this, and tells no client or no work. It counts for nothing until it does.
        Accessibility audit
        Missing
        One partner would close the gap:
        Atelier Beide
        :
        World wide web (www) site design services, Accessibility audit
        What the score is made of
        What counts
        Points
        At most
        Who confirms it
        0
        240
        How near the capability is
        0
        200
        Words of the need
        0
        160
        What the evidence tells
        0
        120
        Focus
        0
        80
        Regions
        0
        60
        Languages
        0
        60
        Size of the work
        0
        50
        Available in time
        0
        30
        Score
        0
        1,000
        ");
    }

    async fn why_not_names_each_requirement_that_failed(store: Store) {
        let market = Market::new(store).await;
        let web = || [claim(WEB, BUILT)];
        let good = market.firm("Goed Genoeg", &web(), |_| ()).await;
        market.firm("Andere Dingen", &[claim("cpv:90910000", BUILT)], |_| ()).await;
        market.firm("Verre Vrienden", &web(), |firm| firm.nuts = vec!["BE3".to_owned()]).await;
        market.firm("Fabrique Wallonne", &web(), |firm| firm.languages = vec!["fr".to_owned()]).await;
        let small = market.firm("Heel Klein", &web(), |firm| firm.turnover_cents = Some(4_000_000)).await;
        market.firm("Verlopen Zaken", &[CapabilityClaim { expires_at: Some(market.now), ..claim(WEB, BUILT) }], |_| ()).await;
        let answer = async |name: &str| {
            let query = form(&[("why", name)]);
            let body = market.page(&format!("?{query}")).await;
            let lines = text(&body);
            let start = lines.iter().position(|line| line == "Ask").unwrap();
            let end = lines.iter().rposition(|line| line.ends_with(" firm fits") || line.ends_with(" firms fit")).unwrap();
            lines[start + 1..end].join(" | ")
        };
        let told = answer("andere dingen").await;
        assert!(told.starts_with("Andere Dingen | is not in the list, because 2 requirements are not met:"), "{told}");
        assert!(told.contains("cpv:72413000") && told.contains("kavel:accessibility-audit"), "{told}");
        let told = answer("Verre").await;
        assert!(told.contains("because one requirement is not met") && told.contains("Regions"), "{told}");
        let told = answer("fabrique wallonne").await;
        assert!(told.contains("Languages") && !told.contains("Regions"), "{told}");
        let told = answer(&small.number.to_string()).await;
        assert!(told.starts_with("Heel Klein") && told.contains("Turnover") && told.contains("50,000"), "{told}");
        assert!(answer("Verlopen Zaken").await.contains("2 requirements"), "an expired claim is none");
        let told = answer(&good.number.to_string()).await;
        assert_eq!(told, "Goed Genoeg | is in the list, in place 1.");
        assert!(answer("Niemand & Zoon").await.starts_with("There is no firm here called “Niemand & Zoon”."));

        let twin = market.firm("Goed Genoeg", &web(), |_| ()).await;
        let told = answer("goed genoeg").await;
        assert!(told.starts_with("Which firm do you mean?") && told.contains(&twin.number.to_string()), "{told}");
    }

    /// The index holds what a visitor may see; what is only in the database has no place and no name.
    async fn a_firm_that_is_not_public_is_nowhere(store: Store) {
        let market = Market::new(store).await;
        market.firm("Zichtbaar", &[claim(WEB, BUILT)], |_| ()).await;
        let hidden = market.firm("Verborgen Vennoot", &[claim(AUDIT, TESTED)], |_| ()).await;
        assert!(market.page("").await.contains("Verborgen Vennoot"));
        let search = &market.app.state.search;
        search.apply([search::Change::Delete(hidden.id.uuid())]).unwrap();
        search.commit(search.cursor()).unwrap();
        for query in ["", "?why=Verborgen+Vennoot", &format!("?why={}", hidden.number)] {
            let body = market.page(query).await;
            assert_eq!(place(&body, "Verborgen"), None, "{query}");
            assert!(!body.contains(&format!("/suppliers/{}\"", hidden.number)), "{query}");
            assert!(query.is_empty() || body.contains("There is no firm here called"), "{query}");
        }
    }

    async fn a_firm_cannot_talk_itself_up(store: Store) {
        let market = Market::new(store).await;
        let honest = [claim(WEB, BUILT), claim(AUDIT, TESTED)];
        market.firm("Eerlijk", &honest, |_| ()).await;
        let repeated = ["Een digitaal loket waarmee burgers hun vergunning zelf aanvragen, overal en altijd."; 30].join(" ");
        market.firm("Herhaler", &[CapabilityClaim { situation: "Iets anders dan bij hen.".to_owned(), ..claim(WEB, &repeated) }], |_| ()).await;
        let later = |claim: &CapabilityClaim| CapabilityClaim { id: ClaimId::generate(), client: "Gemeente Elders".to_owned(), updated_at: market.now.plus_days(1), ..claim.clone() };
        market.firm("Kopie", &[later(&honest[0]), later(&honest[1])], |_| ()).await;
        let codes = [WEB, AUDIT, "cpv:72000000", "cpv:79530000", "cpv:90910000", "cpv:85300000", "cpv:45000000", "cpv:33000000", "cpv:80500000"];
        let everything = codes.map(|code| CapabilityClaim { client: String::new(), action: String::new(), situation: String::new(), result: String::new(), ..claim(code, "") });
        market.firm("Alleskunner", &everything, |_| ()).await;
        let body = market.page("").await;
        assert_eq!(place(&body, "Eerlijk"), Some(1));
        assert_eq!(place(&body, "Herhaler"), Some(2));
        assert!(body.contains("Words of another firm") && body.contains("Claimed without evidence"));
        assert_eq!(body.matches(">0 of 1,000 points").count(), 2, "copy and know-all score nothing");
    }

    async fn the_page_is_the_same_every_time_and_newcomers_have_room(store: Store) {
        let market = Market::new(store).await;
        let mut winners = Vec::new();
        for number in 1..=11 {
            let text = format!("Loket nummer {number}: {BUILT}");
            winners.push(market.firm(&format!("Winnaar {number}"), &[CapabilityClaim { provenance: Provenance::ConfirmedByReferee, ..claim(WEB, &text) }], |_| ()).await.id);
        }
        for (name, count) in [("Nieuw Een", 12), ("Nieuw Twee", 35)] {
            let text = format!("{name}. {TESTED} Dat waren er {count} in {} dagen.", 2 * count);
            market.firm(name, &[claim(WEB, &text)], |firm| firm.turnover_cents = None).await;
        }
        // An imported notice names them as winners.
        let notice = Framework { id: domain::FrameworkId::generate(), number: market.framework.number + 1, kind: FrameworkKind::Closed, source_date: Some(market.now.plus_days(-100)), ..market.framework.clone() };
        let won = Lot { winners, capabilities: vec![AUDIT.to_owned()], ..samples::lot(notice.id, 1, 10_000_000) };
        let tx = market.app.begin().await;
        store::frameworks::create(&tx, &notice, &[won]).await.unwrap();
        tx.commit().await.unwrap();
        market.app.index().await;
        let body = market.page("").await;
        assert_eq!((place(&body, "Nieuw Een"), place(&body, "Nieuw Twee")), (Some(9), Some(10)), "{:#?}", text(&body));
        assert!(body.contains("By its score alone it would be in place 12."));
        assert!(body.contains("2 of them are newcomers."));
        let again = market.page("").await;
        let list = |body: &str| from(&text(body), "13 firms fit");
        assert_eq!(list(&again), list(&body), "byte for byte");
    }

    async fn a_firm_sees_what_fits_and_nobody_learns_who_was_invited(store: Store) {
        let market = Market::new(store).await;
        let firm = market.firm("Atelier Half", &[claim(WEB, BUILT)], |_| ()).await;
        market.firm("Testers", &[claim(AUDIT, TESTED)], |_| ()).await;
        let agency = market.framework.agency;
        let mut open = samples::assignment(agency, Route::LimitedValue, 900_000, market.now);
        open.title = LocalizedText::one("nl", "Open voor iedereen");
        let open = launch(&market.app, open).await;
        let invited = vec![Invited { supplier: firm.id, reason: "Wij kennen hun werk".to_owned() }];
        let mut secret = samples::assignment(agency, Route::Negotiated { invited }, 900_000, market.now);
        secret.title = LocalizedText::one("nl", "Alleen voor genodigden");
        launch(&market.app, secret).await;
        let mut closed = samples::assignment(agency, Route::LimitedValue, 900_000, market.now);
        closed.title = LocalizedText::one("nl", "Al gesloten");
        closed.dates.deadline = market.now.plus_days(-1);
        launch(&market.app, closed).await;
        market.app.index().await;
        let answer = market.app.visitor().get(&format!("/suppliers/{}/matches", firm.number)).await;
        assert_eq!(answer.status, 200);
        assert!(answer.contains("Open voor iedereen") && answer.contains(&format!("/assignments/{}\"", open.number)));
        assert!(answer.contains("Formulaires accessibles"), "the lot takes applications");
        assert!(answer.contains("One partner would close the gap") && answer.contains("Testers"));
        assert!(!answer.contains("Alleen voor genodigden") && !answer.contains("Al gesloten"));

        let empty = market.firm("Zonder", &[], |_| ()).await;
        let answer = market.app.visitor().get(&format!("/suppliers/{}/matches", empty.number)).await;
        assert!(answer.contains("Nothing open fits now"));
    }

    async fn the_dashboard_leaves_out_lots_that_one_is_in(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let tx = world.app.begin().await;
        store::claims::save(&tx, &CapabilityClaim { supplier: world.supplier.id, ..claim(WEB, BUILT) }).await.unwrap();
        tx.commit().await.unwrap();
        world.app.index().await;
        let home = format!("/supplier/{}", world.supplier.number);
        let lot = format!("/lots/{}-1", world.framework);
        let section = |body: &str| body.split("id=\"matches\"").nth(1).unwrap().split("</section>").next().unwrap().to_owned();
        let mut firm = world.browser(Who::SupplierOwner).await;
        let before = section(&firm.get(&home).await.body);
        assert!(before.contains(&lot) && before.contains("evidence for 1 of 1 capabilities"), "{before}");
        let db = world.app.state.store.read();
        let id = store::lots::find_by_number(db, world.framework, 1).await.unwrap().unwrap().id;
        world.apply(id).await;
        let after = section(&firm.get(&home).await.body);
        assert!(!after.contains(&lot) && after.contains("/assignments/"), "{after}");
    }

    async fn what_is_not_there_is_not_there_and_anything_can_be_asked(store: Store) {
        let market = Market::new(store).await;
        market.firm("Atelier", &[claim(WEB, BUILT)], |_| ()).await;
        let mut visitor = market.app.visitor();
        for path in ["/lots/1-1/matches", "/lots/x/matches", "/assignments/99999/matches", "/assignments/x/matches", "/suppliers/99999/matches"] {
            assert_eq!(visitor.get(path).await.status, 404, "{path}");
        }
        let lot = format!("/lots/{}/matches", market.lot);
        assert_eq!(visitor.get(&format!("{lot}?page=99999")).await.status, 404);
        let long = "a".repeat(3_000);
        for asked in ["%22", "%22%22%22", "-x", "%F0%9F%99%82", "%00", "%D8%B4%D8%B1%D9%83%D8%A9", "de+van+een", "&page=x", long.as_str()] {
            assert_eq!(visitor.get(&format!("{lot}?why={asked}")).await.status, 200, "{asked}");
        }
        for (lang, title) in [("en", "Firms that fit"), ("nl", "Bedrijven die passen"), ("fr", "Entreprises qui conviennent"), ("de", "Unternehmen, die passen")] {
            assert!(visitor.get(&format!("{lot}?lang={lang}")).await.contains(title), "{lang}");
        }
    }

    /// Every number on the page is the one that is worked with.
    async fn the_page_that_explains_tells_every_signal_and_its_weight(store: Store) {
        let app = TestApp::new(store);
        let lines = text(&app.visitor().get("/how-matching-works").await.body);
        for signal in domain::matching::Signal::ALL {
            let title = i18n::t(i18n::Locale::En, &format!("matches-signal-{signal}"));
            let at = lines.iter().position(|line| *line == title).unwrap_or_else(|| panic!("{signal} is not told"));
            assert_eq!(lines[at + 2], signal.weight().to_string(), "{signal}");
        }
        let all = lines.join(" ");
        assert!(all.contains("for 36 months. Of the first 10 places at least 2 are for newcomers"), "{all}");
        assert!(all.contains("Confirmed by a referee: 240.") && all.contains("Match in part 200"), "{all}");
    }
}
