use crate::browser::{PASSWORD, Site};
use http::StatusCode;
use mail::Kind;

store::each_database! {
    async fn a_link_confirms_only_when_its_button_is_pressed(store: Store) {
        let site = Site::new(store);
        let mut an = site.browser();
        an.post("/register", &[("name", "An"), ("email", "an@stad.example"), ("password", PASSWORD)]).await.goes_to("/register/sent");
        an.sign_in("an@stad.example", PASSWORD).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(an.session, None, "not before the address is confirmed");

        let link = site.one_mail("an@stad.example", Kind::ConfirmAddress).await;
        an.get(&link).await.is(StatusCode::OK);
        an.get(&link).await.is(StatusCode::OK);
        an.post(&link, &[]).await.goes_to("/account");
        an.get("/account").await.is(StatusCode::OK).says("An");
        an.post(&link, &[]).await.is(StatusCode::NOT_FOUND);
    }

    async fn known_and_unknown_addresses_get_the_same_answer(store: Store) {
        let site = Site::new(store);
        site.person("An", "an@stad.example").await;
        let mut other = site.browser();
        let form = [("name", "Eve"), ("email", "AN@stad.example"), ("password", "iets heel anders, lang")];
        let known = other.post("/register", &form).await;
        site.one_mail("an@stad.example", Kind::AlreadyRegistered).await;
        let unknown = other.post("/register", &[("name", "Eve"), ("email", "eve@stad.example"), ("password", "iets heel anders, lang")]).await;
        assert_eq!((known.status, known.location, known.html), (unknown.status, unknown.location, unknown.html));

        for email in ["an@stad.example", "nobody@stad.example"] {
            other.post("/forgotten-password", &[("email", email)]).await.goes_to("/forgotten-password/sent");
        }
        // The password of the account is what it was.
        other.sign_in("an@stad.example", PASSWORD).await.goes_to("/account");
    }

    async fn who_registers_somebody_elses_address_gets_nothing(store: Store) {
        let site = Site::new(store);
        let mut thief = site.browser();
        thief.post("/register", &[("name", "Thief"), ("email", "an@stad.example"), ("password", "de dief kent dit woord")]).await.goes_to("/register/sent");
        let mut an = site.browser();
        an.post("/register", &[("name", "An"), ("email", "an@stad.example"), ("password", PASSWORD)]).await.goes_to("/register/sent");
        let link = site.one_mail("an@stad.example", Kind::ConfirmAddress).await;
        an.post(&link, &[]).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("id=\"password\"");
        an.post(&link, &[("password", PASSWORD)]).await.goes_to("/account");
        thief.sign_in("an@stad.example", "de dief kent dit woord").await.is(StatusCode::UNPROCESSABLE_ENTITY);
        thief.sign_in("an@stad.example", PASSWORD).await.goes_to("/account");
    }

    async fn links_expire_and_mails_to_one_address_are_few(store: Store) {
        let site = Site::new(store);
        let mut an = site.browser();
        an.post("/register", &[("name", "An"), ("email", "an@stad.example"), ("password", PASSWORD)]).await.goes_to("/register/sent");
        let old = site.one_mail("an@stad.example", Kind::ConfirmAddress).await;
        for _ in 0..10 {
            an.post("/register/again", &[("email", "an@stad.example")]).await.goes_to("/register/sent");
        }
        let again = site.one_mail("an@stad.example", Kind::ConfirmAddress).await;
        an.get(&old).await.is(StatusCode::NOT_FOUND);
        an.get(&again).await.is(StatusCode::OK);
        for _ in 0..10 {
            an.post("/register/again", &[("email", "an@stad.example")]).await.goes_to("/register/sent");
        }
        assert!(site.mails().await.is_empty(), "five an hour, whoever asks");
        site.wait_days(3);
        an.post(&again, &[]).await.is(StatusCode::NOT_FOUND);
    }
}
