//! Atom (RFC 4287), as text.

use crate::saved::items::Item;
use domain::Instant;
use i18n::Locale;
use std::fmt::Write;

/// What a feed is, beside its entries.
#[derive(Clone, Debug)]
pub struct Head {
    /// Stays the same for ever. Absolute, as both links.
    pub id: String,
    pub title: String,
    pub subtitle: String,
    pub this: String,
    /// The page of what the feed lists.
    pub page: String,
    pub locale: Locale,
}

/// When the newest entry came or changed; the beginning of time where there is none.
#[must_use]
pub fn updated(items: &[Item]) -> Instant {
    let newest = items.iter().map(|item| item.updated_at).max();
    newest
        .or_else(|| Instant::from_millis(0))
        .unwrap_or_else(|| jiff::Timestamp::UNIX_EPOCH.into())
}

/// `base` is what paths begin with.
#[must_use]
pub fn write(head: &Head, items: &[Item], base: &str) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
         <id>{id}</id>\n<title>{title}</title>\n<subtitle>{subtitle}</subtitle>\n<updated>{updated}</updated>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{this}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n<generator>Kavel</generator>\n",
        lang = head.locale.code(),
        id = escape(&head.id),
        title = escape(&head.title),
        subtitle = escape(&head.subtitle),
        updated = updated(items),
        this = escape(&head.this),
        page = escape(&head.page),
    );
    for item in items {
        entry(&mut xml, item, head.locale, base);
    }
    xml.push_str("</feed>\n");
    xml
}

fn entry(xml: &mut String, item: &Item, locale: Locale, base: &str) {
    let (lang, title) = item.title.pick(locale.code());
    let (by_lang, by) = item.by.pick(locale.code());
    let (summary_lang, summary) = item.summary.pick(locale.code());
    let summary = if summary.trim().is_empty() { title } else { summary };
    // Writing to a `String` cannot fail.
    let _ = write!(
        xml,
        "<entry>\n<id>urn:uuid:{id}</id>\n<title xml:lang=\"{lang}\">{title}</title>\n<updated>{updated}</updated>\n<published>{at}</published>\n\
         <author xml:lang=\"{by_lang}\"><name>{by}</name></author>\n<link rel=\"alternate\" type=\"text/html\" href=\"{base}{href}\"/>\n\
         <summary xml:lang=\"{summary_lang}\">{summary}</summary>\n</entry>\n",
        id = item.id,
        lang = escape(lang),
        title = escape(title),
        updated = item.updated_at,
        at = item.published_at,
        by_lang = escape(by_lang),
        by = escape(by),
        base = escape(base),
        href = escape(&item.href),
        summary_lang = escape(summary_lang),
        summary = escape(summary),
    );
}

/// For text and attributes; characters that XML 1.0 cannot hold are left out.
fn escape(text: &str) -> String {
    text.chars()
        .filter(|char| matches!(char, '\t' | '\n' | '\r') || (*char >= ' ' && !matches!(char, '\u{fffe}' | '\u{ffff}')))
        .fold(String::with_capacity(text.len()), |mut out, char| {
            match char {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                other => out.push(other),
            }
            out
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::LocalizedText;
    use uuid::Uuid;

    #[test]
    fn nothing_typed_can_break_the_feed() {
        assert_eq!(escape("a < b & \"c\"\u{0}\u{8} d\u{ffff}"), "a &lt; b &amp; &quot;c&quot; d");
    }

    #[test]
    fn a_feed_as_it_is_read() {
        let head = Head {
            id: "https://kavel.example/lots.atom?q=web&nuts=BE1".to_owned(),
            title: "Percelen: “web”, Brussel".to_owned(),
            subtitle: "Nieuw op Kavel".to_owned(),
            this: "https://kavel.example/lots.atom?q=web&nuts=BE1&lang=nl".to_owned(),
            page: "https://kavel.example/lots?q=web&nuts=BE1".to_owned(),
            locale: Locale::Nl,
        };
        let item = Item {
            id: Uuid::from_u128(7),
            href: "/lots/1001-1".to_owned(),
            title: LocalizedText::from([("fr", "Formulaires <accessibles>")]),
            summary: LocalizedText::from([("nl", "Iedereen vult het in"), ("fr", "Tout le monde le remplit")]),
            by: LocalizedText::from([("nl", "Stad Aalst & co")]),
            published_at: "2026-03-02T11:00:00Z".parse::<jiff::Timestamp>().expect("a moment").into(),
            updated_at: "2026-03-02T11:00:00Z".parse::<jiff::Timestamp>().expect("a moment").into(),
            value: None,
            until: None,
        };
        insta::assert_snapshot!(write(&head, &[item], "https://kavel.example"));
    }
}
