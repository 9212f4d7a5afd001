//! Questions as the agency answers them: without an asker, in all its languages, released together.

mod acts;
mod list;
mod one;
mod release;
mod view;

use crate::{context::Ctx, error::PageError, routes::Routes};
use domain::{
    QuestionId,
    assignment::Assignment,
    organisation::Agency,
    question::{Question, QuestionState},
};

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/agency/{agency}/assignments/{assignment}/questions", list::show)
        .get("/agency/{agency}/assignments/{assignment}/questions/release", release::show)
        .post("/agency/{agency}/assignments/{assignment}/questions/release", release::submit)
        .get("/agency/{agency}/assignments/{assignment}/questions/{question}", one::show)
        .post("/agency/{agency}/assignments/{assignment}/questions/{question}", one::submit)
        .post(
            "/agency/{agency}/assignments/{assignment}/questions/{question}/ask-back",
            acts::ask_back,
        )
        .post(
            "/agency/{agency}/assignments/{assignment}/questions/{question}/decline",
            acts::decline,
        )
        .post("/agency/{agency}/assignments/{assignment}/questions/{question}/merge", acts::merge)
        .post(
            "/agency/{agency}/assignments/{assignment}/questions/{question}/reopen",
            acts::reopen,
        )
}

fn home(agency: &Agency, assignment: &Assignment) -> String {
    format!("/agency/{}/assignments/{}/questions", agency.number, assignment.number)
}

fn question_path(agency: &Agency, assignment: &Assignment, question: QuestionId) -> String {
    format!("{}/{question}", home(agency, assignment))
}

async fn find_assignment(ctx: &Ctx, agency: &Agency, number: i64) -> Result<Assignment, PageError> {
    store::assignments::find_by_number(ctx.state.store.read(), number)
        .await?
        .filter(|assignment| assignment.agency == agency.id && assignment.published_at.is_some())
        .ok_or(PageError::NotFound)
}

/// A question with the others of its assignment.
struct Shown {
    agency: Agency,
    assignment: Assignment,
    question: Question,
    /// Still pending, the most alike first: what it may be merged into.
    others: Vec<Question>,
    /// Merged into this one.
    merged: Vec<Question>,
    /// Open for bids: something can still be done.
    is_open: bool,
}

impl Shown {
    async fn load(ctx: &Ctx, agency: Agency, number: i64, id: QuestionId) -> Result<Self, PageError> {
        let assignment = find_assignment(ctx, &agency, number).await?;
        let all = store::questions::list(ctx.state.store.read(), assignment.id).await?;
        let (mut found, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|question| question.id == id);
        let question = found.pop().ok_or(PageError::NotFound)?;
        let (merged, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|other| other.merged_into == Some(id));
        Ok(Self {
            others: alike(&question, &agency, others),
            is_open: domain::phase::can_bid(&assignment, ctx.now()),
            agency,
            assignment,
            question,
            merged,
        })
    }

    fn state(&self) -> QuestionState {
        self.question.state(&self.agency.publish_languages)
    }

    fn is_pending(&self) -> bool {
        self.is_open && self.state().is_pending()
    }

    fn path(&self) -> String {
        question_path(&self.agency, &self.assignment, self.question.id)
    }

    fn home(&self) -> String {
        home(&self.agency, &self.assignment)
    }
}

/// Pending ones, those with the most words in common first.
fn alike(question: &Question, agency: &Agency, others: Vec<Question>) -> Vec<Question> {
    let words = search::Alike::new(&question.language, &question.text);
    let in_common = |other: &Question| words.as_ref().map_or(0, |words| words.in_common(&other.text).len());
    let mut pending: Vec<Question> = others
        .into_iter()
        .filter(|other| other.state(&agency.publish_languages).is_pending())
        .collect();
    pending.sort_by_key(|other| std::cmp::Reverse(in_common(other)));
    pending
}
