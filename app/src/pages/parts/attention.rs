//! What needs somebody, on the first page of a workspace.

use crate::text::t;
use leptos::prelude::*;

/// One thing to do: how many, what, more about it, where.
pub struct Attention {
    pub count: i64,
    pub text: String,
    pub note: AnyView,
    pub href: String,
    pub is_urgent: bool,
}

/// A count as the database gives it.
#[must_use]
pub fn counted(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// What is urgent comes first; when nothing waits it says so.
#[must_use]
pub fn attention(mut items: Vec<Attention>) -> AnyView {
    if items.is_empty() {
        return view! { <div class="k-empty"><p>{t("attention-none")}</p></div> }.into_any();
    }
    items.sort_by_key(|item| !item.is_urgent);
    let items = items
        .into_iter()
        .map(|item| {
            let class = item.is_urgent.then_some("k-attention__item--urgent");
            view! { <li class=class><span class="k-attention__count">{i18n::integer(crate::text::locale(), item.count)}</span><a class="govuk-link" href=item.href>{item.text}</a><p>{item.note}</p></li> }
        })
        .collect_view();
    view! { <ul class="k-attention">{items}</ul> }.into_any()
}
