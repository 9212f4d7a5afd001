//! Lists that have pages: which one the address asks for, and links to the others.

use crate::{
    components::govuk::{PageWords, Pagination},
    context::{Ctx, QueryPairs},
};
use store::Page;

/// Rows on a page.
const SIZE: u64 = 50;

/// The page that the query asks for; the first where it asks for none.
#[must_use]
pub fn page_asked(query: &QueryPairs) -> Page {
    let number = query.first("page").and_then(|text| text.parse().ok()).unwrap_or(1);
    Page::new(number, SIZE)
}

/// Whether there is such a page: the first always is.
#[must_use]
pub fn is_there(page: Page, total: u64) -> bool {
    page.number == 1 || page.offset() < total
}

/// Links to the other pages of the same list, with the same filters.
#[must_use]
pub fn pages(ctx: &Ctx, page: Page, total: u64) -> Option<Pagination> {
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
        page: ctx.t("browse-page"),
    };
    Some(Pagination::pages(u32::try_from(page.number).unwrap_or(u32::MAX), last, words, href))
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
