//! Questions about an assignment, as all see them and as one asks. Nothing of these paths names a firm.

mod ask;
mod ask_view;
mod code;
mod list;
mod own;
mod own_view;

pub use list::{moved_note, section};
pub use own_view::{notes, state_tag};

use crate::{context::Ctx, error::PageError, routes::Routes};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use domain::{
    assignment::Assignment,
    phase::{AssignmentPhase, assignment_phase},
};

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/assignments/{assignment}/questions", list::show)
        .get("/assignments/{assignment}/questions/ask", ask::show)
        .post("/assignments/{assignment}/questions/ask", ask::submit)
        .get("/assignments/{assignment}/questions/asked", code::asked)
        .get("/assignments/{assignment}/questions/code", code::show)
        .post("/assignments/{assignment}/questions/code", code::submit)
        .get("/assignments/{assignment}/questions/own", own::show)
        .post("/assignments/{assignment}/questions/own", own::add)
        .get("/assignments/{assignment}/questions/own/withdraw", own::ask_withdraw)
        .post("/assignments/{assignment}/questions/own/withdraw", own::withdraw)
        .post("/assignments/{assignment}/questions/own/leave", own::leave)
}

/// Whether a path is one on which somebody asks: then not even the use of the session is written down.
#[must_use]
pub fn is_of_asker(path: &str) -> bool {
    let mut parts = path.trim_start_matches('/').split('/');
    parts.next() == Some("assignments") && parts.next().is_some() && parts.next() == Some("questions")
}

fn path(assignment: &Assignment, rest: &str) -> String {
    format!("/assignments/{}/questions{rest}", assignment.number)
}

async fn find(ctx: &Ctx, number: i64) -> Result<Assignment, PageError> {
    let found = store::assignments::find_by_number(ctx.state.store.read(), number).await?;
    found
        .filter(|assignment| assignment_phase(assignment, ctx.now()) != AssignmentPhase::Draft)
        .ok_or(PageError::NotFound)
}

/// The code on its way from the form to the page that shows it, once.
const NEW_COOKIE: &str = "kavel_question_new";
/// The code in use. It is in the browser only, and never in a path.
const OWN_COOKIE: &str = "kavel_question";
const OWN_MINUTES: i64 = 30;

fn cookie(ctx: &Ctx, assignment: &Assignment, name: &'static str, value: String, minutes: i64) -> Cookie<'static> {
    ctx.cookie(name, value)
        .path(path(assignment, ""))
        .max_age(cookie::time::Duration::minutes(minutes))
        .build()
}

fn read_cookie(jar: &CookieJar, name: &str) -> Option<String> {
    jar.get(name).and_then(|cookie| crate::asking::read_code(cookie.value()))
}

#[cfg(test)]
mod tests {
    use super::is_of_asker;

    #[test]
    fn the_paths_of_askers() {
        for path in [
            "/assignments/2031/questions",
            "/assignments/2031/questions/ask",
            "/assignments/2031/questions/own/withdraw",
        ] {
            assert!(is_of_asker(path), "{path}");
        }
        for path in ["/assignments/2031", "/agency/1/assignments/2031/questions", "/assignments", "/", ""] {
            assert!(!is_of_asker(path), "{path}");
        }
    }
}
