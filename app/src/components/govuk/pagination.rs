//! `govukPagination`.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, given, views};

/// One page number, or an ellipsis.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PageItem {
    pub number: String,
    /// "Page" and the number unless given; give it in the page's language.
    pub visually_hidden_text: Option<String>,
    pub href: String,
    pub current: bool,
    pub ellipsis: bool,
    pub attributes: Attributes,
}

/// The link to the previous or next page.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PageLink {
    /// "Previous" or "Next page" unless given; give it in the page's language.
    pub text: String,
    pub html: Option<String>,
    /// The title of the page it goes to.
    pub label_text: String,
    pub href: String,
    pub attributes: Attributes,
}

impl PageLink {
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
            ..Self::default()
        }
    }
}

/// Links between the pages of a list.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Pagination {
    pub items: Option<Vec<PageItem>>,
    pub previous: Option<PageLink>,
    pub next: Option<PageLink>,
    /// "Pagination" unless given; give it in the page's language.
    pub landmark_label: String,
    pub classes: String,
    pub attributes: Attributes,
}

/// What [`Pagination::pages`] says in the page's language.
#[derive(Debug, Clone)]
pub struct PageWords {
    pub landmark: String,
    pub previous: String,
    pub next: String,
    /// "Page", put before the number for those who do not see the list.
    pub page: String,
}

impl Pagination {
    /// Links to the first, last, current and neighbouring pages of `last` (numbered from 1), with gaps as ellipses.
    pub fn pages(current: u32, last: u32, words: PageWords, href: impl Fn(u32) -> String) -> Self {
        let shown = (1..=last).filter(|&n| n == 1 || n == last || n.abs_diff(current) <= 1);
        let mut items = Vec::new();
        let mut before = 0;
        for number in shown {
            if number > before + 1 {
                items.push(PageItem {
                    ellipsis: true,
                    ..PageItem::default()
                });
            }
            before = number;
            items.push(PageItem {
                number: number.to_string(),
                visually_hidden_text: Some(format!("{} {number}", words.page)),
                href: href(number),
                current: number == current,
                ..PageItem::default()
            });
        }
        Self {
            items: Some(items),
            previous: (current > 1).then(|| PageLink::new(href(current - 1), words.previous)),
            next: (current < last).then(|| PageLink::new(href(current + 1), words.next)),
            landmark_label: words.landmark,
            ..Self::default()
        }
    }
}

fn arrow(h: &mut Html, side: &str) {
    h.open_class("svg", &["govuk-pagination__icon", &format!("govuk-pagination__icon--{side}")]);
    h.push(
        r#" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d=""#,
    );
    h.push(if side == "prev" {
        "M7 0 .5 6.5 7 13l1.4-1.4L4.3 7.5H15v-2H4.3l4.1-4.1z"
    } else {
        "m8 0 6.5 6.5L8 13l-1.4-1.4 4.1-4.1H0v-2h10.7L6.6 1.4z"
    });
    h.push(r#""></path></svg>"#);
}

fn link(h: &mut Html, link: &PageLink, side: &str, block: bool) {
    h.open_class("div", &[&format!("govuk-pagination__{side}")]).inner();
    h.open_class("a", &["govuk-link", "govuk-pagination__link"])
        .attr("href", &link.href)
        .attr("rel", side)
        .attrs(&link.attributes)
        .inner();
    if block || side == "prev" {
        arrow(h, side);
    }
    let decorated = if block && link.label_text.is_empty() {
        "govuk-pagination__link-title--decorated"
    } else {
        ""
    };
    h.open_class("span", &["govuk-pagination__link-title", decorated]).inner();
    if link.text.is_empty() && given(&link.html).is_none() {
        h.push(if side == "prev" { "Previous" } else { "Next" })
            .push(r#"<span class="govuk-visually-hidden"> page</span>"#);
    } else {
        h.content(&link.text, &link.html);
    }
    h.close("span");
    if block && !link.label_text.is_empty() {
        h.push(r#"<span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">"#)
            .text(&link.label_text)
            .close("span");
    }
    if !block && side == "next" {
        arrow(h, side);
    }
    h.push("</a></div>");
}

impl Write for Pagination {
    fn write(&self, h: &mut Html) {
        let block = self.items.is_none() && (self.next.is_some() || self.previous.is_some());
        let block_class = if block { "govuk-pagination--block" } else { "" };
        h.open_class("nav", &["govuk-pagination", block_class, &self.classes]);
        h.attr(
            "aria-label",
            if self.landmark_label.is_empty() {
                "Pagination"
            } else {
                &self.landmark_label
            },
        )
        .attrs(&self.attributes)
        .inner();
        if let Some(previous) = self.previous.as_ref().filter(|l| !l.href.is_empty()) {
            link(h, previous, "prev", block);
        }
        if let Some(items) = &self.items {
            h.push(r#"<ul class="govuk-pagination__list">"#);
            for item in items {
                let current = if item.current { "govuk-pagination__item--current" } else { "" };
                let ellipsis = if item.ellipsis { "govuk-pagination__item--ellipsis" } else { "" };
                h.open_class("li", &["govuk-pagination__item", current, ellipsis]).inner();
                if item.ellipsis {
                    h.push("&ctdot;");
                } else {
                    let label = item.visually_hidden_text.clone().unwrap_or_else(|| format!("Page {}", item.number));
                    h.open_class("a", &["govuk-link", "govuk-pagination__link"])
                        .attr("href", &item.href)
                        .attr("aria-label", &label);
                    h.attr_opt("aria-current", item.current.then_some("page"))
                        .attrs(&item.attributes)
                        .inner();
                    h.text(&item.number).close("a");
                }
                h.close("li");
            }
            h.close("ul");
        }
        if let Some(next) = self.next.as_ref().filter(|l| !l.href.is_empty()) {
            link(h, next, "next", block);
        }
        h.close("nav");
    }
}

views!(Pagination);
