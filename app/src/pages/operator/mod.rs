//! Those who run the service: agencies to verify, firms to hand over, dated figures, the audit chain, jobs.

mod audit;
mod dashboard;
mod figures;
mod hand_over;
mod jobs;

use crate::{
    components::govuk::{Breadcrumb, Breadcrumbs, PageWords, Pagination, Table},
    context::{Ctx, QueryPairs},
    routes::Routes,
    text::t,
};
use leptos::prelude::*;
use store::Page;

#[must_use]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/operator", dashboard::show)
        .post("/operator/agencies/{number}/verify", dashboard::verify)
        .get("/operator/hand-over", hand_over::show)
        .post("/operator/hand-over", hand_over::submit)
        .get("/operator/audit", audit::show)
        .get("/operator/figures", figures::show)
        .post("/operator/figures", figures::submit)
        .get("/operator/jobs", jobs::show)
        .post("/operator/jobs/{job}/retry", jobs::retry)
}

/// Rows on a page.
const SIZE: u64 = 50;

/// The page that the query asks for; the first where it asks for none.
fn page_asked(query: &QueryPairs) -> Page {
    let number = query.first("page").and_then(|text| text.parse().ok()).unwrap_or(1);
    Page::new(number, SIZE)
}

/// Whether there is such a page: the first always is.
fn is_there(page: Page, total: u64) -> bool {
    page.number == 1 || page.offset() < total
}

/// Links to the other pages of the same list, with the same filters.
fn pages(ctx: &Ctx, page: Page, total: u64) -> Option<Pagination> {
    let last = u32::try_from(total.div_ceil(page.size)).unwrap_or(u32::MAX);
    if last <= 1 {
        return None;
    }
    let mut pairs: Vec<(String, String)> = serde_urlencoded::from_str(ctx.uri.query().unwrap_or_default()).unwrap_or_default();
    pairs.retain(|(name, value)| name != "page" && name != "lang" && !value.is_empty());
    let path = ctx.uri.path().to_owned();
    let href = move |number: u32| {
        let mut pairs = pairs.clone();
        pairs.push(("page".to_owned(), number.to_string()));
        format!("{path}?{}", serde_urlencoded::to_string(&pairs).unwrap_or_default())
    };
    let words = PageWords {
        landmark: ctx.t("pagination-label"),
        previous: ctx.t("pagination-previous"),
        next: ctx.t("pagination-next"),
        page: ctx.t("operator-page"),
    };
    Some(Pagination::pages(u32::try_from(page.number).unwrap_or(u32::MAX), last, words, href))
}

fn breadcrumbs(here: String) -> Breadcrumbs {
    let items = vec![Breadcrumb::new("/operator", t("nav-operator")), Breadcrumb::new("", here)];
    Breadcrumbs {
        items,
        label_text: Some(t("nav-breadcrumb")),
        ..Breadcrumbs::default()
    }
}

/// A table that may be wider than the window; its caption is read, and shown unless it is hidden.
fn scroll(table: Table) -> AnyView {
    let label = table.caption.clone();
    view! { <div class="k-scroll" role="region" tabindex="0" aria-label=label>{table}</div> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_after_the_last_is_not_there() {
        let asked = |text: &str| page_asked(&QueryPairs(vec![("page".to_owned(), text.to_owned())]));
        assert!(is_there(asked("1"), 0));
        assert!(is_there(asked("2"), 51));
        assert!(!is_there(asked("2"), 50));
        for text in ["0", "-1", "x", ""] {
            assert_eq!(asked(text).number, 1, "{text}");
        }
        assert!(!is_there(asked("18446744073709551615"), 50));
    }
}
