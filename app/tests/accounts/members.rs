use crate::browser::{Browser, PASSWORD, Site};
use http::StatusCode;
use mail::Kind;

async fn new_firm(owner: &mut Browser) -> String {
    let form = [
        ("name", "Atelier Noord"),
        ("country", "BE"),
        ("identifier", "0202.239.951"),
        ("language", "nl"),
    ];
    owner
        .post("/account/organisations/new-supplier", &form)
        .await
        .is(StatusCode::SEE_OTHER)
        .location
}

async fn new_agency(owner: &mut Browser) -> String {
    let form = [
        ("publish_languages", "nl"),
        ("publish_languages", "fr"),
        ("name.nl", "Stad"),
        ("name.fr", "Ville"),
        ("country", "BE"),
        ("identifier", "0403.170.701"),
        ("website", "https://stad.example"),
    ];
    owner
        .post("/account/organisations/new-agency", &form)
        .await
        .is(StatusCode::SEE_OTHER)
        .location
        .clone()
}

async fn user(site: &Site, email: &str) -> domain::organisation::User {
    let email = domain::EmailAddress::parse(email).unwrap();
    store::users::find_by_email(site.state.store.read(), &email).await.unwrap().unwrap()
}

store::each_database! {
    async fn somebody_without_an_account_is_invited_and_lands_in_the_organisation(store: Store) {
        let site = Site::new(store);
        let mut an = site.person("An", "an@stad.example").await;
        let agency = new_agency(&mut an).await;
        let members = format!("{agency}/members");
        an.get(&members).await.is(StatusCode::OK).says("an@stad.example");
        an.post(&format!("{members}/invite"), &[("email", "bo@stad.example"), ("role", "emperor")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        let invite = [("email", "bo@stad.example"), ("role", "buyer")];
        an.post(&format!("{members}/invite"), &invite).await.goes_to(&members);
        an.post(&format!("{members}/invite"), &invite).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        let link = site.one_mail("bo@stad.example", Kind::Invitation).await;

        let mut bo = site.browser();
        bo.get(&link).await.is(StatusCode::OK).says("/register");
        bo.post(&link, &[]).await.is(StatusCode::SEE_OTHER);
        bo.post(&format!("{link}/register"), &[("name", "Bo"), ("password", PASSWORD)]).await.goes_to(&agency);
        bo.get(&members).await.is(StatusCode::OK);
        bo.get(&link).await.is(StatusCode::NOT_FOUND);

        // A buyer sees who is in, and changes nothing.
        let an_id = user(&site, "an@stad.example").await.id;
        bo.post(&format!("{members}/invite"), &invite).await.is(StatusCode::FORBIDDEN);
        bo.post(&format!("{members}/{an_id}/remove"), &[]).await.is(StatusCode::FORBIDDEN);
        site.browser().get(&members).await.is(StatusCode::SEE_OTHER);
        site.person("Eve", "eve@elsewhere.example").await.get(&members).await.is(StatusCode::NOT_FOUND);

        // Who is removed has no access from then on.
        let bo_id = user(&site, "bo@stad.example").await.id;
        an.post(&format!("{members}/{bo_id}"), &[("role", "approver")]).await.goes_to(&members);
        an.post(&format!("{members}/{bo_id}/remove"), &[]).await.goes_to(&members);
        bo.get(&members).await.is(StatusCode::NOT_FOUND);
    }

    async fn the_last_owner_stays_until_there_is_another(store: Store) {
        let site = Site::new(store);
        let mut an = site.person("An", "an@firm.example").await;
        let firm = new_firm(&mut an).await;
        let members = format!("{firm}/members");
        let an_id = user(&site, "an@firm.example").await.id;
        an.post(&format!("{members}/{an_id}/remove"), &[]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        an.post(&format!("{members}/{an_id}"), &[("role", "member")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);

        let mut bo = site.person("Bo", "bo@firm.example").await;
        an.post(&format!("{members}/invite"), &[("email", "bo@firm.example"), ("role", "member")]).await.goes_to(&members);
        let link = site.one_mail("bo@firm.example", Kind::Invitation).await;
        bo.post(&link, &[]).await.goes_to(&firm);

        let bo_id = user(&site, "bo@firm.example").await.id.to_string();
        let transfer = format!("{members}/transfer");
        an.get(&transfer).await.is(StatusCode::OK);
        an.post(&transfer, &[("member", &bo_id)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        an.post(&transfer, &[("member", &bo_id), ("confirm", "yes")]).await.goes_to(&members);
        let told = site.mails().await;
        assert_eq!(told.len(), 2, "both hear of it");
        assert!(told.iter().all(|(_, kind, _)| *kind == Kind::OwnershipTransferred));
        an.get(&transfer).await.is(StatusCode::FORBIDDEN);
        bo.post(&format!("{members}/{an_id}/remove"), &[]).await.goes_to(&members);
    }

    async fn a_withdrawn_invitation_works_no_more(store: Store) {
        let site = Site::new(store);
        let mut an = site.person("An", "an@firm.example").await;
        let members = format!("{}/members", new_firm(&mut an).await);
        an.post(&format!("{members}/invite"), &[("email", "bo@firm.example"), ("role", "member")]).await.goes_to(&members);
        let link = site.one_mail("bo@firm.example", Kind::Invitation).await;
        let page = an.get(&members).await.html;
        let action = page.split('"').find(|part| part.ends_with("/revoke")).expect("a form to withdraw it").to_owned();
        an.post(&action, &[]).await.goes_to(&members);
        site.browser().get(&link).await.is(StatusCode::NOT_FOUND);
        an.post(&action, &[]).await.is(StatusCode::NOT_FOUND);
    }

    async fn an_operator_verifies_an_agency(store: Store) {
        let site = Site::new(store);
        let mut an = site.person("An", "an@stad.example").await;
        let agency = new_agency(&mut an).await;
        let number = agency.trim_start_matches("/agency/").to_owned();
        let verify = format!("/operator/agencies/{number}/verify");
        an.get("/operator").await.is(StatusCode::NOT_FOUND);
        an.post(&verify, &[]).await.is(StatusCode::NOT_FOUND);

        let mut operator = site.person("Op", "op@kavel.example").await;
        let id = user(&site, "op@kavel.example").await.id;
        let tx = site.state.store.write(domain::audit::Actor::System, site.state.clock.now()).await.unwrap();
        store::users::set_operator(&tx, id, true).await.unwrap();
        tx.commit().await.unwrap();
        operator.get("/operator").await.is(StatusCode::OK).says("Ville").says("an@stad.example");
        operator.get(&format!("{agency}/members")).await.is(StatusCode::NOT_FOUND);
        operator.post(&verify, &[]).await.goes_to("/operator");
        operator.post(&verify, &[]).await.goes_to("/operator");
        site.one_mail("an@stad.example", Kind::AgencyVerified).await;
        for path in ["/operator", "/operator/audit?check=1", "/operator/audit?kind=agency-verified", "/operator/figures", "/operator/jobs?state=done", "/operator/hand-over"] {
            operator.get(path).await.is(StatusCode::OK);
        }
        operator.get("/operator/audit?page=999").await.is(StatusCode::NOT_FOUND);
        operator.post("/operator/figures", &[("key", "limited-value")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        let row = [("key", "limited-value"), ("value", "35000"), ("valid_from-day", "1"), ("valid_from-month", "1"), ("valid_from-year", "2030"), ("source", "A law")];
        operator.post("/operator/figures", &row).await.goes_to("/operator/figures");
        let figures = store::figures::load(site.state.store.read()).await.unwrap();
        assert_eq!(figures.value(domain::FigureKey::LimitedValue, jiff::civil::date(2031, 1, 1)), 3_500_000);
        assert_eq!(figures.value(domain::FigureKey::LimitedValue, jiff::civil::date(2026, 1, 1)), 3_000_000, "what was in force stays so for its time");
    }

    async fn an_imported_firm_is_handed_over_by_an_operator(store: Store) {
        use domain::organisation::{SizeClass, Source};
        let site = Site::new(store);
        let tx = site.state.store.write(domain::audit::Actor::System, site.state.clock.now()).await.unwrap();
        let imported = store::suppliers::NewSupplier {
            name: "Atelier Noord".to_owned(),
            country: "BE".to_owned(),
            identifier: Some("BE-0202239951".to_owned()),
            website: None,
            language: "nl".to_owned(),
            languages: vec!["nl".to_owned()],
            summary: domain::LocalizedText::default(),
            nuts: Vec::new(),
            size: SizeClass::Unknown,
            headcount: None,
            turnover_cents: None,
            balance_cents: None,
            source: Source::Import { external_id: "x-1".to_owned() },
            is_unclaimed: true,
        };
        let firm = store::suppliers::create(&tx, imported).await.unwrap();
        tx.commit().await.unwrap();
        let mut an = site.person("An", "an@firm.example").await;
        let form = [("name", "Atelier Noord"), ("country", "BE"), ("identifier", "0202.239.951"), ("language", "nl")];
        let profile = format!("/suppliers/{}", firm.number);
        an.post("/account/organisations/new-supplier", &form).await.is(StatusCode::UNPROCESSABLE_ENTITY).says(&profile);

        let mut operator = site.person("Op", "op@kavel.example").await;
        let id = user(&site, "op@kavel.example").await.id;
        let tx = site.state.store.write(domain::audit::Actor::System, site.state.clock.now()).await.unwrap();
        store::users::set_operator(&tx, id, true).await.unwrap();
        tx.commit().await.unwrap();
        let number = firm.number.to_string();
        operator.post("/operator/hand-over", &[("number", &number), ("email", "an@firm.example")]).await.goes_to("/operator/hand-over");
        let link = site.one_mail("an@firm.example", Kind::Invitation).await;
        an.post(&link, &[]).await.goes_to(&format!("/supplier/{number}"));
        let claimed = store::suppliers::find(site.state.store.read(), firm.id).await.unwrap().unwrap();
        assert!(!claimed.is_unclaimed);
        operator.post("/operator/hand-over", &[("number", &number), ("email", "eve@firm.example")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    }
}
