//! What the editor's own checks say about the demo.

use codelists::{Code, NutsCode};
use domain::{
    Figures, Instant, LocalizedText, SupplierId,
    assignment::Assignment,
    draft::{AssignmentContext, CallOffLot, FrameworkContext, Known, check_assignment, check_framework},
    framework::{Framework, Lot},
};
use store::Store;

struct Lists;

impl Known for Lists {
    fn is_capability(&self, code: &str) -> bool {
        Code::parse(code).is_ok()
    }
    fn is_region(&self, nuts: &str) -> bool {
        NutsCode::parse(nuts).is_ok()
    }
    fn supplier(&self, text: &str) -> Option<SupplierId> {
        text.parse().ok()
    }
}

pub async fn framework_passes(store: &Store, framework: &Framework, lots: &[Lot]) {
    let agency = store::agencies::find(store.read(), framework.agency).await.unwrap().unwrap();
    let figures = Figures::default();
    let context = FrameworkContext {
        publish_languages: &agency.publish_languages,
        figures: &figures,
        known: &Lists,
        now: framework.published_at.unwrap(),
        agencies: &[],
        is_unreached: false,
    };
    let checked = check_framework(&demo::fields::framework(framework, lots), &context);
    let checked = checked.unwrap_or_else(|errors| panic!("framework {}: {errors:?}", framework.number));
    assert_eq!((checked.lots.len(), Some(checked.value)), (lots.len(), framework.value));
}

/// Each at the moment of its publication, after those that were published before.
pub async fn assignments_pass(store: &Store, assignments: &[Assignment]) {
    let figures = Figures::default();
    for assignment in assignments {
        let db = store.read();
        let agency = store::agencies::find(db, assignment.agency).await.unwrap().unwrap();
        let now = assignment.published_at.unwrap();
        let mut lots = Vec::new();
        for framework in store::frameworks::list_by_agency(db, assignment.agency).await.unwrap() {
            for lot in store::lots::list_by_framework(db, framework.id).await.unwrap() {
                assert!(
                    store::lots::room(db, lot.id)
                        .await
                        .unwrap()
                        .unwrap()
                        .left()
                        .is_some_and(|left| left.cents >= 0)
                );
                lots.push(CallOffLot {
                    lot: lot.id,
                    kind: framework.kind,
                    largest_assignment_cents: lot.largest_assignment.map(|money| money.cents),
                    left_cents: lot.ceiling.map(|money| money.cents),
                    framework_ends_at: framework.ends_at,
                });
            }
        }
        let since = domain::calendar::add_years(now, -1);
        let divisions = demo::fields::divisions(&assignment.capabilities);
        let is_similar = |needs: &[String]| !demo::fields::divisions(needs).is_disjoint(&divisions);
        let similar = store::assignments::similar(db, agency.id, assignment.budget.currency, (since, now), is_similar)
            .await
            .unwrap();
        let context = AssignmentContext {
            publish_languages: &agency.publish_languages,
            figures: &figures,
            known: &Lists,
            now,
            lots: &lots,
            sum_of_similar_cents: similar.stand_alone_cents,
        };
        let checked = check_assignment(&demo::fields::assignment(assignment), &context);
        let checked = checked.unwrap_or_else(|errors| panic!("assignment {}: {errors:?}", assignment.number));
        assert_eq!(
            (&checked.route, &checked.criteria, checked.dates),
            (&assignment.route, &assignment.criteria, assignment.dates)
        );
        in_its_framework(store, assignment, now).await;
    }
}

async fn in_its_framework(store: &Store, assignment: &Assignment, now: Instant) {
    if let domain::assignment::Route::CallOff { lot } = assignment.route {
        let lot = store::lots::find(store.read(), lot).await.unwrap().unwrap();
        let framework = store::frameworks::find(store.read(), lot.framework).await.unwrap().unwrap();
        assert_eq!(framework.agency, assignment.agency);
        assert!(
            domain::phase::can_call_off(&framework, now),
            "{} before its framework was live",
            assignment.number
        );
    }
}

pub fn is_whole(text: &LocalizedText, languages: &[String]) {
    for language in languages {
        let version = text.get(language).unwrap_or_default();
        assert!(
            version.chars().count() > 12 && !version.contains(['{', '}', '[', ']']),
            "{language}: {version}"
        );
    }
}
