//! What the check of an amendment looks like, of a framework and of an assignment.

use crate::{
    components::govuk::{BackLink, ErrorItem, ErrorSummary},
    text::{localized, t, t_with},
};
use domain::LocalizedText;
use leptos::prelude::*;

/// `refused`: why it was not published, as a message id.
pub fn page(back: BackLink, title: &LocalizedText, refused: Option<&'static str>, rest: AnyView) -> AnyView {
    let (lang, title) = localized(title);
    let refused = refused.map(|id| ErrorSummary {
        title_text: t("problem-title"),
        error_list: vec![ErrorItem::new("publish", t(id))],
        ..ErrorSummary::default()
    });
    view! {
        {back}
        {refused}
        <div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
            <div class="k-page-head"><div>
                <span class="govuk-caption-l" lang=lang>{title}</span>
                <h1 class="govuk-heading-xl">{t("amend-check-title")}</h1>
                <p class="govuk-body-l">{t("amend-check-lead")}</p>
            </div></div>
            {rest}
        </div></div>
    }
    .into_any()
}

pub fn in_the_way(items: Vec<ErrorItem>) -> AnyView {
    let count = items.len();
    let items = items
        .into_iter()
        .map(|item| view! { <li><a class="govuk-link" href=item.href>{item.text}</a></li> })
        .collect_view();
    view! {
        <section class="k-flash k-flash--warn" id="publish" aria-labelledby="in-the-way">
            <h2 class="govuk-heading-s" id="in-the-way">{t_with("frameworks-in-the-way", &[("count", count.into())])}</h2>
            <ul class="govuk-list govuk-list--bullet">{items}</ul>
        </section>
    }
    .into_any()
}
