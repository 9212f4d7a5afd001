//! The teams of a firm, from the form to its public page.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use support::{
    TestApp,
    world::{Who, World},
};

const TEAM: [(&str, &str); 7] = [
    ("name", "Formulierenteam"),
    ("roles", "dienstontwerper\n twee frontendontwikkelaars \n"),
    ("size", "3"),
    ("hours_a_week", "60"),
    ("available_from-day", "1"),
    ("available_from-month", "9"),
    ("available_from-year", "2026"),
];

fn with(name: &str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    TEAM.into_iter()
        .map(|(field, old)| if field == name { (field, value) } else { (field, old) })
        .collect()
}

store::each_database! {
    async fn a_team_is_made_changed_and_deleted(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let home = format!("/supplier/{}/teams", world.supplier.number);
        let public = format!("/suppliers/{}", world.supplier.number);
        let mut firm = world.browser(Who::SupplierOwner).await;
        assert!(firm.get(&home).await.contains("No teams yet"));
        let answer = firm.post(&format!("{home}/new"), &TEAM).await;
        assert_eq!((answer.status, answer.location()), (303, home.as_str()));
        let list = firm.get(&home).await;
        assert!(list.contains("The team is added.") && list.contains("60 hours a week") && list.contains("Tuesday 1 September 2026"));
        assert!(list.contains("dienstontwerper, twee frontendontwikkelaars"));
        assert!(world.app.visitor().get(&public).await.contains("Formulierenteam"));

        let db = world.app.state.store.read();
        let team = store::teams::list_by_supplier(db, world.supplier.id).await.unwrap().pop().unwrap();
        assert_eq!(team.roles, ["dienstontwerper", "twee frontendontwikkelaars"]);
        let page = format!("{home}/{}", team.id);
        let form = firm.get(&page).await;
        assert!(form.contains(r#"value="2026""#) && form.contains("dienstontwerper\ntwee frontendontwikkelaars"), "as it was typed");
        let events = store::audit::list(db, &store::audit::Filter::default(), store::Page::new(1, 1)).await.unwrap().total;
        assert_eq!(firm.post(&page, &TEAM).await.status, 303);
        assert_eq!(store::audit::list(db, &store::audit::Filter::default(), store::Page::new(1, 1)).await.unwrap().total, events, "nothing changed");
        assert_eq!(firm.post(&page, &with("size", "4")).await.status, 303);
        assert_eq!(store::teams::find(db, team.id).await.unwrap().unwrap().size, 4);

        assert!(firm.get(&format!("{page}/delete")).await.contains("Formulierenteam"));
        assert_eq!(firm.post(&format!("{page}/delete"), &[]).await.location(), home);
        assert_eq!(store::teams::find(db, team.id).await.unwrap(), None);
        assert!(!world.app.visitor().get(&public).await.contains("Formulierenteam"));
    }

    async fn what_is_wrong_is_said_and_kept(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let new = format!("/supplier/{}/teams/new", world.supplier.number);
        let mut firm = world.browser(Who::SupplierOwner).await;
        for (name, value) in [("name", ""), ("roles", " \n"), ("size", "0"), ("size", "drie"), ("hours_a_week", "-4"), ("available_from-day", "32")] {
            let answer = firm.post(&new, &with(name, value)).await;
            assert_eq!(answer.status, 422, "{name}={value}");
            let field = name.split('-').next().unwrap();
            assert!(answer.contains(&format!("href=\"#{field}\"")) && answer.contains(&format!("id=\"{field}\"")), "{name}={value}");
            assert!(name == "name" || answer.contains("Formulierenteam"));
        }
        assert_eq!(store::teams::list_by_supplier(world.app.state.store.read(), world.supplier.id).await.unwrap(), []);
    }

    async fn a_team_of_another_firm_is_not_there(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let page = world.path("/supplier/{supplier}/teams/{team}", Who::SupplierOwner).await;
        let theirs = page.replacen(&world.supplier.number.to_string(), &(world.supplier.number + 1).to_string(), 1);
        let mut other = world.browser(Who::OtherSupplier).await;
        assert_eq!(other.get(&theirs).await.status, 404);
        assert_eq!(other.post(&theirs, &TEAM).await.status, 404);
        assert_eq!(other.post(&format!("{theirs}/delete"), &[]).await.status, 404);
        assert_eq!(world.browser(Who::SupplierOwner).await.get(&page).await.status, 200);
    }
}
