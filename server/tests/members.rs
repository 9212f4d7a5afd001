//! Members of an organisation: every role can be given, for ever or for a while.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use domain::{
    UserId, calendar,
    organisation::{AgencyRole, OrganisationId, Role, SupplierRole},
};
use support::{
    Browser, TestApp,
    world::{Who, World},
};

async fn member(world: &World, organisation: OrganisationId, user: UserId) -> domain::organisation::Membership {
    store::members::find(world.app.state.store.read(), user, organisation)
        .await
        .unwrap()
        .unwrap()
}

/// Somebody in the agency, signed in.
async fn buyer(world: &World, owner: &mut Browser) -> (UserId, Browser) {
    let page = world.path("/agency/{number}/members/{user}", Who::AgencyOwner).await;
    let id: UserId = page.rsplit('/').next().unwrap().parse().unwrap();
    assert_eq!(owner.post(&page, &[("role", "buyer")]).await.status, 303);
    let user = store::users::find(world.app.state.store.read(), id).await.unwrap().unwrap();
    (id, world.app.sign_in(&user.email).await)
}

store::each_database! {
    async fn every_role_can_be_invited_and_given(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let (agency, supplier) = (OrganisationId::Agency(world.agency.id), OrganisationId::Supplier(world.supplier.id));
        let agency_roles = AgencyRole::ALL.iter().copied().map(Role::Agency);
        let supplier_roles = SupplierRole::ALL.iter().copied().map(Role::Supplier);
        let all: Vec<Role> = agency_roles.chain(supplier_roles).collect();
        assert_eq!(all.len(), 7);
        for (number, role) in all.into_iter().enumerate() {
            let (organisation, who, kind) = match role {
                Role::Agency(_) => (agency, Who::AgencyOwner, "agency"),
                Role::Supplier(_) => (supplier, Who::SupplierOwner, "supplier"),
            };
            let mut owner = world.browser(who).await;
            let invite = world.path(&format!("/{kind}/{{number}}/members/invite"), who).await;
            assert!(owner.get(invite.trim_end_matches("/invite")).await.contains(&format!("value=\"{}\"", role.as_str())));
            let email = format!("invited-{number}@people.example");
            assert_eq!(owner.post(&invite, &[("email", &email), ("role", role.as_str())]).await.status, 303, "{role:?}");
            let page = world.path(&format!("/{kind}/{{number}}/members/{{user}}"), who).await;
            assert_eq!(owner.post(&page, &[("role", role.as_str())]).await.status, 303, "{role:?}");
            let user = page.rsplit('/').next().unwrap().parse().unwrap();
            assert_eq!(member(&world, organisation, user).await.role, role);
        }
        let now = world.app.state.clock.now();
        let invited = store::invitations::list(world.app.state.store.read(), agency, now).await.unwrap();
        assert_eq!(invited.len(), 5);
        let mut owner = world.browser(Who::AgencyOwner).await;
        let page = world.path("/agency/{number}/members/{user}", Who::AgencyOwner).await;
        assert_eq!(owner.post(&page, &[("role", "member")]).await.status, 422, "a role of the other kind");
    }

    async fn a_role_for_a_while_ends(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut owner = world.browser(Who::AgencyOwner).await;
        let (id, mut browser) = buyer(&world, &mut owner).await;
        let home = format!("/agency/{}", world.agency.number);
        let page = format!("{home}/members/{id}");
        let until = |day: &'static str| [("role", "buyer"), ("until-day", day), ("until-month", "3"), ("until-year", "2026")];
        let past = owner.post(&page, &until("1")).await;
        assert_eq!(past.status, 422);
        assert!(past.contains("Enter a date in the future") && past.contains("href=\"#until\"") && past.contains("id=\"until\""));
        assert_eq!(owner.post(&page, &until("32")).await.status, 422);
        assert_eq!(owner.post(&page, &until("5")).await.status, 303);
        let end = calendar::end_of_day("2026-03-05".parse().unwrap()).unwrap();
        assert_eq!(member(&world, OrganisationId::Agency(world.agency.id), id).await.until, Some(end));
        assert!(owner.get(&format!("{home}/members")).await.contains("until Thursday 5 March 2026"));
        assert!(owner.get(&page).await.contains(r#"value="5""#));

        let clock = &world.app.state.clock;
        assert!(clock.set(end.plus(jiff::SignedDuration::from_millis(-1))));
        assert_eq!(browser.get(&home).await.status, 200, "all of the last day");
        assert!(clock.set(end));
        assert_eq!(browser.get(&home).await.status, 404);
        let mut owner = world.browser(Who::AgencyOwner).await;
        assert!(owner.get(&format!("{home}/members")).await.contains("ended on Thursday 5 March 2026"));
        // Without an end again.
        assert_eq!(owner.post(&page, &[("role", "buyer")]).await.status, 303);
        assert_eq!(browser.get(&home).await.status, 200);
    }

    async fn the_last_owner_does_not_end(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let mut owner = world.browser(Who::AgencyOwner).await;
        let email = domain::EmailAddress::parse("agency@market.example").unwrap();
        let id = store::users::find_by_email(world.app.state.store.read(), &email).await.unwrap().unwrap().id;
        let page = format!("/agency/{}/members/{id}", world.agency.number);
        let fields = [("role", "owner"), ("until-day", "31"), ("until-month", "12"), ("until-year", "2030")];
        assert_eq!(owner.post(&page, &fields).await.status, 422);
        assert_eq!(member(&world, OrganisationId::Agency(world.agency.id), id).await.until, None);
    }
}
