//! Questions: who may ask, how answers come about, and that nothing anywhere ties a question to who asked it.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails there")]

#[path = "../support/mod.rs"]
mod support;

mod answering;
mod asking;
mod late;
mod unlinkable;

use domain::{Instant, QuestionId};
use jiff::SignedDuration;
use support::{
    Answer, Browser,
    bidding::{Stage, hidden, said},
};

const TEXT: &str = "Welke browsers moeten wij precies ondersteunen?";

fn public(stage: &Stage, rest: &str) -> String {
    format!("/assignments/{}/questions{rest}", stage.assignment.number)
}

fn agency(stage: &Stage, rest: &str) -> String {
    format!(
        "/agency/{}/assignments/{}/questions{rest}",
        stage.agency.number, stage.assignment.number
    )
}

/// Asks, however much there is to look at first; the answer is the code.
async fn ask(stage: &Stage, browser: &mut Browser, text: &str) -> String {
    let path = public(stage, "/ask");
    let mut answer = browser.post(&path, &[("language", "nl"), ("text", text)]).await;
    if answer.status == 422 {
        let looked = hidden(&answer, "looked");
        answer = browser
            .post(&path, &[("language", "nl"), ("text", text), ("looked", &looked)])
            .await;
    }
    assert_eq!(answer.status, 303, "{}", said(&answer));
    assert_eq!(answer.location(), public(stage, "/asked"));
    let page = browser.get(&public(stage, "/asked")).await;
    assert_eq!(page.status, 200);
    code(&page)
}

fn code(page: &Answer) -> String {
    let (_, rest) = page.body.split_once("<code translate=\"no\">").unwrap();
    rest.split('<').next().unwrap().to_owned()
}

/// Comes back with the code; the answer is the page of the question.
async fn follow(stage: &Stage, browser: &mut Browser, code: &str) -> Answer {
    let answer = browser.post(&public(stage, "/code"), &[("code", code)]).await;
    assert_eq!(answer.status, 303, "{}", said(&answer));
    browser.get(&public(stage, "/own")).await
}

/// The questions of the stage as they are stored.
async fn stored(stage: &Stage) -> Vec<domain::question::Question> {
    store::questions::list(stage.app.state.store.read(), stage.assignment.id)
        .await
        .unwrap()
}

/// Writes a complete answer through the form.
async fn write_answer(stage: &Stage, buyer: &mut Browser, id: QuestionId, adds_information: bool) {
    let path = agency(stage, &format!("/{id}"));
    let page = buyer.get(&path).await;
    let version = hidden(&page, "version");
    let mut fields = vec![
        ("version", version.as_str()),
        ("question.nl", "Welke browsers?"),
        ("question.fr", "Quels navigateurs ?"),
        ("answer.nl", "De laatste twee versies"),
        ("answer.fr", "Les deux dernières versions"),
    ];
    if adds_information {
        fields.push(("adds_information", "yes"));
    }
    let answer = buyer.post(&path, &fields).await;
    assert_eq!(answer.status, 303, "{}", said(&answer));
}

async fn release(stage: &Stage, buyer: &mut Browser, ids: &[QuestionId]) -> Answer {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("question", id.as_str())).collect();
    buyer.post(&agency(stage, "/release"), &fields).await
}

fn after(at: Instant, hours: i64) -> Instant {
    at.plus(SignedDuration::from_hours(hours))
}
