//! Whatever is posted to whatever route by whomever: never a server error, and of what is refused nothing is kept but drafts.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

mod support;

use app::routes::{self, Method};
use domain::audit::AuditKind;
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};
use std::time::Duration;
use support::{
    TestApp,
    browser::form,
    world::{Who, World},
};
use tokio::{runtime::Handle, task::block_in_place};

/// Names that forms have, so that a value gets past "required".
const NAMES: &[&str] = &[
    "receipt",
    "receipt_file",
    "head",
    "head_file",
    "table",
    "file",
    "largest",
    "smallest",
    "floor",
    "most",
    "turnover",
    "unknown",
    "fragment",
    "most_applied",
    "most_won",
    "limit_rule.nl",
    "undivided_reason.nl",
    "reach_reason.nl",
    "coherence",
    "seed",
    "lots",
    "change",
    "package",
    "to",
    "lot",
    "into",
    "notes",
    "framework",
    "email",
    "name",
    "password",
    "current_password",
    "new_password",
    "next",
    "locale",
    "language",
    "role",
    "member",
    "confirm",
    "country",
    "identifier",
    "website",
    "publish_languages",
    "name.nl",
    "name.fr",
    "name.de",
    "name.en",
    "number",
    "key",
    "template",
    "reader_name",
    "mail_language",
    "part",
    "body",
    "done",
    "section",
    "decision",
    "limit",
    "from-day",
    "from-month",
    "from-year",
    "until-day",
    "until-month",
    "until-year",
    "value",
    "source",
    "note",
    "valid_from",
    "valid_from-day",
    "valid_from-month",
    "valid_from-year",
    "who",
    "summary",
    "nuts",
    "languages",
    "size",
    "headcount",
    "capability",
    "client",
    "period",
    "situation",
    "action",
    "result",
    "version",
    "step",
    "answer.c1",
    "answer.c2",
    "commitment.0",
    "team",
    "assumptions",
    "price",
    "declaration",
    "kind",
    "call_off",
    "title.nl",
    "purpose.fr",
    "admission_from-day",
    "admission_from-month",
    "admission_from-year",
    "ends_at",
    "covered_agencies",
    "undivided_reason.nl",
    "reach_reason.nl",
    "duration_reason.fr",
    "admission_until-day",
    "live_from-day",
    "ends_at-day",
    "ends_at-year",
    "covered",
    "find.covered",
    "most_applied",
    "most_won",
    "limit_rule.nl",
    "lot.1.outcome.fr",
    "terms",
    "ending_reason",
    "lot.1.title.nl",
    "lot.1.ceiling",
    "lot.1.largest_assignment",
    "lot.1.capabilities",
    "lot.1.nuts",
    "lot.1.languages",
    "lot.1.minimum_turnover",
    "find.lot.1.capabilities",
    "effect",
    "published",
    "outcome.1.target.nl",
    "override.degree.nl",
    "reason.nl",
    "reason.fr",
    "route",
    "copy",
    "lot",
    "open_to_all",
    "invited.1.supplier",
    "invited.1.reason",
    "title.fr",
    "problem.nl",
    "outcome.1.indicator.nl",
    "outcome.1.by-day",
    "outcome.999.by",
    "budget",
    "opens_at",
    "deadline-day",
    "deadline-month",
    "deadline-year",
    "deadline.time",
    "planned_month",
    "text",
    "agency_name",
    "looked",
    "code",
    "more",
    "back",
    "into",
    "decline_reason",
    "decline_text",
    "adds_information",
    "question.nl",
    "answer.nl",
    "answer.fr",
    "override.degree.nl",
    "criterion.1.question.nl",
    "constraints.fr",
    "award",
    "price_weight",
    "criterion.1.weight",
    "criterion.2.part",
    "capabilities",
    "bid_languages",
    "next_step.nl",
    "next_step.fr",
    "statement",
    "decision",
    "extension_reason",
    "suspension_reason",
    "ground",
    "heard_on-day",
    "heard_on-month",
    "heard_on-year",
    "about",
    "pick",
    "claim",
    "reason",
    "met.capability:cpv:72413000",
    "met.region",
    "met.language",
    "met.declaration",
    "met.other",
    "reason.declaration",
    "reason.other",
    "ground.taxes",
    "ground.taxes.explanation",
    "signed_by",
    "text",
    "until-day",
    "until-month",
    "until-year",
    "roles",
    "hours_a_week",
    "available_from-day",
    "available_from-month",
    "available_from-year",
    "question",
    "frequency",
    "List-Unsubscribe",
    "expires-day",
    "expires-month",
    "expires-year",
    "provenance",
    "referee_name",
    "mail_language",
    "answer",
    "reason",
    "nuts_other",
    "record.1.roles",
    "record.1.months_together",
    "record.1.result",
    "record.999.firms",
    "file",
    "seen",
];

/// Values that forms send, and the ends of what a column can hold.
const VALUES: &[&str] = &[
    "",
    "yes",
    "no",
    "admit",
    "refuse",
    "daily",
    "q=web&nuts=BE1",
    "nl",
    "fr\nnl",
    "later",
    "BE",
    "continue",
    "later",
    "add",
    "remove:1",
    "find:capabilities",
    "invite:1",
    "call-off",
    "negotiated",
    "price-quality",
    "2026-12-04T12:00",
    "owner",
    "buyer",
    "member",
    "1",
    "0",
    "-1",
    "9223372036854775807",
    "9223372036854775808",
    "99999999999999999999",
    "2026-02-30",
    "31",
    "12",
    "9999",
    "-9999",
    "1e308",
    "0202239951",
    "BE 0202.239.951",
    "dynamic",
    "closed",
    "continue",
    "later",
    "add",
    "up:1",
    "down:1",
    "remove:1",
    "find:lot.1.capabilities",
    "cpv:72413000",
    "https://stad.example",
    "somebody@people.example",
    "00000000-0000-0000-0000-000000000000",
    "\0",
    "/../..",
    "//elsewhere.example",
    "correct horse battery staple",
    "confirmed",
    "wrong",
    r#"{"kavel_profile": 1, "claims": [{"client": 7}, [], {"id": "x"}], "summary": {"": 1}}"#,
    r#"{"kavel_profile": 1, "headcount": -9223372036854775808}"#,
    "%",
    "&=;",
    "\u{202e}\u{feff}",
];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![6 => prop::sample::select(NAMES).prop_map(str::to_owned), 1 => any::<String>()]
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(VALUES).prop_map(str::to_owned),
        2 => any::<String>(),
        1 => any::<i64>().prop_map(|number| number.to_string()),
        1 => (any::<char>(), 1_usize..3000).prop_map(|(c, times)| c.to_string().repeat(times)),
    ]
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    let fields = vec((name(), value()), 0..24).prop_map(|fields| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        form(&fields).into_bytes()
    });
    prop_oneof![5 => fields, 1 => vec(any::<u8>(), 0..2000)]
}

store::each_database! {
    async fn no_form_breaks_the_server(store: Store) {
        let world = World::new(TestApp::new(store)).await;
        let posts: Vec<&'static str> = routes::list().into_iter().filter(|route| route.method == Method::Post).map(|route| route.path).collect();
        assert!(posts.len() > 30);
        let mut runner = TestRunner::new(Config { cases: 40, max_shrink_time: 20_000, failure_persistence: None, ..Config::default() });
        let who = prop::sample::select(vec![Who::AgencyOwner, Who::SupplierOwner, Who::Operator]);
        let checked = runner.run(&(body(), who), |(body, who)| block_in_place(|| Handle::current().block_on(post_everywhere(&world, &posts, &body, who))));
        assert!(checked.is_ok(), "{}", checked.unwrap_err());
    }
}

async fn post_everywhere(world: &World, posts: &[&'static str], body: &[u8], who: Who) -> Result<(), TestCaseError> {
    // Counts of attempts and of mails start afresh, and so does a clock that a form moved.
    let clock = &world.app.state.clock;
    assert!(clock.set(store::testing::noon()));
    for who in [Who::Visitor, who] {
        let signed_in = world.browser(who).await;
        for route in posts {
            let path = world.path(route, who).await;
            let mut browser = signed_in.clone();
            let before = count_events(world).await;
            let answer = tokio::time::timeout(Duration::from_secs(20), browser.post_bytes(&path, body.to_vec())).await;
            let status = answer
                .map_err(|_| TestCaseError::fail(format!("{route} as {who:?} takes for ever")))?
                .status;
            prop_assert!(status < 500, "{route} as {who:?}: {status}");
            prop_assert!(status != 200, "{route} as {who:?}: a POST is answered by a redirect or an error");
            let stored = stored_since(world, before).await;
            prop_assert!(
                status < 400 || stored.iter().all(|kind| is_draft(*kind)),
                "{route} as {who:?}: {status}, and yet it stored {stored:?}"
            );
            assert!(clock.set(store::testing::noon()));
        }
    }
    Ok(())
}

/// Everything that is stored leaves an event.
async fn count_events(world: &World) -> u64 {
    let first = store::Page::new(1, 1);
    let db = world.app.state.store.read();
    store::audit::list(db, &store::audit::Filter::default(), first).await.unwrap().total
}

/// The newest first.
async fn stored_since(world: &World, before: u64) -> Vec<AuditKind> {
    let new = count_events(world).await - before;
    if new == 0 {
        return Vec::new();
    }
    let page = store::Page::new(1, new);
    let db = world.app.state.store.read();
    let events = store::audit::list(db, &store::audit::Filter::default(), page).await.unwrap();
    events.items.into_iter().map(|event| event.kind).collect()
}

/// What is kept of a form that is refused: as it was typed.
const fn is_draft(kind: AuditKind) -> bool {
    matches!(kind, AuditKind::DraftSaved | AuditKind::BidSaved)
}
