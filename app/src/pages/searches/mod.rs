//! Saved searches: saving one, with an account or with an address that is confirmed by mail; changing and ending them; their feeds.

mod ask;
mod change;
mod confirm;
mod delete;
mod desk;
mod feed;
mod inputs;
mod list;
mod new;
mod stop;

use crate::{
    pages::browse::{List, ListQuery},
    routes::{Routes, UNSUBSCRIBE},
    saved::question::Question,
    text::{locale, t},
};
use leptos::prelude::*;

pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/searches/new", new::show)
        .post("/searches/new", new::submit)
        .get("/searches/sent", new::sent)
        .get("/searches/confirm/{token}", confirm::show)
        .post("/searches/confirm/{token}", confirm::submit)
        .get("/searches/link", ask::show)
        .post("/searches/link", ask::submit)
        .get(UNSUBSCRIBE, stop::show)
        .post(UNSUBSCRIBE, stop::submit)
        .post("/searches/stop/{token}/undo", stop::undo)
        .get("/searches/feed/{token}", feed::show)
        // The searches of an address: with the link of a mail, and with an account.
        .get("/searches/manage/{token}", list::by_link)
        .get("/searches/manage/{token}/{search}", change::show)
        .post("/searches/manage/{token}/{search}", change::save)
        .post("/searches/manage/{token}/{search}/pause", change::pause)
        .post("/searches/manage/{token}/{search}/resume", change::resume)
        .get("/searches/manage/{token}/{search}/delete", delete::show)
        .post("/searches/manage/{token}/{search}/delete", delete::submit)
        .get("/account/searches", list::of_account)
        .get("/account/searches/{search}", change::show)
        .post("/account/searches/{search}", change::save)
        .post("/account/searches/{search}/pause", change::pause)
        .post("/account/searches/{search}/resume", change::resume)
        .get("/account/searches/{search}/delete", delete::show)
        .post("/account/searches/{search}/delete", delete::submit)
}

/// Inside a view: beside the results of a list, how to hear of new ones.
pub(crate) fn keep(list: &'static List, asked: &ListQuery) -> AnyView {
    let question = Question::new(list, asked);
    let (save, feed) = (question.save_url(), question.feed_url(locale()));
    view! {
        <p class="k-keep">
            <a class="govuk-link" href=save>{t("searches-save-this")}</a>
            <a class="govuk-link" href=feed type="application/atom+xml">{t("searches-feed-short")}</a>
        </p>
    }
    .into_any()
}
