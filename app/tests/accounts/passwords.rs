use crate::browser::{PASSWORD, Site};
use http::StatusCode;
use mail::Kind;

const OTHER: &str = "een heel andere lange zin";

store::each_database! {
    async fn guessing_stops_the_guesser_and_nobody_else(store: Store) {
        let site = Site::new(store);
        site.person("An", "an@stad.example").await;
        let mut thief = site.browser();
        thief.address = "198.51.100.7";
        for _ in 0..5 {
            thief.sign_in("an@stad.example", OTHER).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        }
        thief.sign_in("an@stad.example", PASSWORD).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(thief.session, None, "not even with the right one");
        let mut an = site.browser();
        an.sign_in("an@stad.example", PASSWORD).await.goes_to("/account");
        site.wait_days(1);
        thief.sign_in("an@stad.example", PASSWORD).await.goes_to("/account");
    }

    async fn a_session_gets_a_new_id_and_ends(store: Store) {
        let site = Site::new(store);
        let mut an = site.person("An", "an@stad.example").await;
        let first = an.session.clone();
        an.sign_in("an@stad.example", PASSWORD).await.goes_to("/account");
        assert_ne!(an.session, first);
        let mut old = site.browser();
        old.session = first;
        old.get("/account").await.goes_to("/sign-in?next=%2Faccount");

        site.wait_days(15);
        an.get("/account").await.goes_to("/sign-in?next=%2Faccount");
        an.sign_in("an@stad.example", PASSWORD).await.goes_to("/account");
        let mut stolen = site.browser();
        stolen.session = an.session.clone();
        an.post("/sign-out", &[]).await.goes_to("/");
        stolen.get("/account").await.is(StatusCode::SEE_OTHER);
    }

    async fn a_new_password_ends_other_sessions_and_is_told(store: Store) {
        let site = Site::new(store);
        let mut an = site.person("An", "an@stad.example").await;
        let mut phone = site.browser();
        phone.sign_in("an@stad.example", PASSWORD).await.goes_to("/account");
        an.post("/account/password", &[("current_password", OTHER), ("new_password", OTHER)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        an.post("/account/password", &[("current_password", PASSWORD), ("new_password", "kort")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
        an.post("/account/password", &[("current_password", PASSWORD), ("new_password", OTHER)]).await.goes_to("/account");
        an.get("/account").await.is(StatusCode::OK);
        phone.get("/account").await.is(StatusCode::SEE_OTHER);
        site.one_mail("an@stad.example", Kind::PasswordChanged).await;
    }

    async fn a_forgotten_password_is_chosen_again_once(store: Store) {
        let site = Site::new(store);
        let mut an = site.person("An", "an@stad.example").await;
        let mut elsewhere = site.browser();
        elsewhere.post("/forgotten-password", &[("email", "an@stad.example")]).await.goes_to("/forgotten-password/sent");
        let link = site.one_mail("an@stad.example", Kind::PasswordReset).await;
        elsewhere.get(&link).await.is(StatusCode::OK);
        elsewhere.post(&link, &[("password", OTHER)]).await.goes_to("/sign-in");
        elsewhere.post(&link, &[("password", PASSWORD)]).await.is(StatusCode::NOT_FOUND);
        an.get("/account").await.is(StatusCode::SEE_OTHER);
        elsewhere.sign_in("an@stad.example", OTHER).await.goes_to("/account");
    }

    async fn signing_in_leads_nowhere_else(store: Store) {
        let site = Site::new(store);
        site.person("An", "an@stad.example").await;
        for (next, to) in [("/lots?q=a", "/lots?q=a"), ("//elsewhere.example", "/account"), ("https://elsewhere.example", "/account")] {
            let form = [("email", "an@stad.example"), ("password", PASSWORD), ("next", next)];
            site.browser().post("/sign-in", &form).await.goes_to(to);
        }
    }

    async fn demo_and_test_doors_are_shut(store: Store) {
        let site = Site::new(store);
        let mut an = site.browser();
        an.get("/demo/mail").await.is(StatusCode::NOT_FOUND);
        an.post("/demo/sign-in", &[("who", "operator")]).await.is(StatusCode::NOT_FOUND);
        an.post("/test/clock", &[("now", "2027-01-01T00:00:00Z")]).await.is(StatusCode::NO_CONTENT);
        assert_eq!(site.state.clock.now().to_string(), "2027-01-01T00:00:00Z");
        an.post("/test/clock", &[("now", "tomorrow")]).await.is(StatusCode::BAD_REQUEST);
    }

    async fn a_demo_signs_in_with_one_click_and_shows_its_mails(store: Store) {
        let site = Site::demo(store);
        let mut an = site.browser();
        an.post("/demo/sign-in", &[("who", "buyer")]).await.is(StatusCode::NOT_FOUND);
        site.person("Buyer", "buyer@demo.kavel.example").await;
        an.post("/demo/sign-in", &[("who", "anybody")]).await.is(StatusCode::BAD_REQUEST);
        an.post("/demo/sign-in", &[("who", "buyer"), ("next", "/lots?q=a")]).await.goes_to("/lots?q=a");
        an.post("/demo/sign-in", &[("who", "buyer"), ("next", "//elsewhere.example")]).await.goes_to("/account");

        let list = site.browser().get("/demo/mail").await.is(StatusCode::OK).says("buyer@demo.kavel.example").html;
        let path = list.split('"').find(|part| part.starts_with("/demo/mail/")).expect("a mail").to_owned();
        site.browser().get(&path).await.is(StatusCode::OK).says("href=\"/confirm/");
        site.browser().get("/demo/mail/..%2F..%2Fkeys.json").await.is(StatusCode::NOT_FOUND);
    }
}
