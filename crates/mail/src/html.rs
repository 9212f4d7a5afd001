//! The HTML form of a mail: one column, styles inline because mail programs drop style sheets, no image, nothing remote.

use crate::mail::{Item, Letter};

const PARAGRAPH: &str = "margin:0 0 16px";
const BUTTON: &str =
    "display:inline-block;padding:12px 20px;background:#0b5d4e;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:4px";
const SMALL: &str = "margin:0 0 16px;font-size:14px;color:#454545";

pub(crate) fn to_html(letter: &Letter) -> String {
    let language = letter.locale.code();
    let [subject, greeting, text, action, link, link_instead, footer] = [
        &letter.subject,
        &letter.greeting,
        &letter.text,
        &letter.action,
        &letter.link,
        &letter.link_instead,
        &letter.footer,
    ]
    .map(|part| escape(part));
    let after = letter
        .after
        .as_ref()
        .map(|after| format!("<p style=\"{PARAGRAPH}\">{}</p>\n", escape(after)))
        .unwrap_or_default();
    let items: String = letter.items.iter().map(item_html).collect();
    let more: String = letter
        .more
        .iter()
        .map(|(text, link)| {
            format!(
                "<p style=\"{SMALL}\"><a href=\"{}\" style=\"color:#0b5d4e\">{}</a></p>\n",
                escape(link),
                escape(text)
            )
        })
        .collect();
    format!(
        "<!doctype html>\n\
         <html lang=\"{language}\">\n\
         <head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{subject}</title></head>\n\
         <body style=\"margin:0;padding:24px;background:#ffffff;color:#16211e;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5\">\n\
         <div style=\"max-width:560px\">\n\
         <p style=\"{PARAGRAPH}\">{greeting}</p>\n\
         <p style=\"{PARAGRAPH}\">{text}</p>\n\
         {items}\
         <p style=\"margin:0 0 24px\"><a href=\"{link}\" style=\"{BUTTON}\">{action}</a></p>\n\
         {after}\
         <p style=\"{SMALL}\">{link_instead}<br><a href=\"{link}\" style=\"color:#0b5d4e;word-break:break-all\">{link}</a></p>\n\
         {more}\
         <hr style=\"border:0;border-top:1px solid #c9d1ce;margin:24px 0 16px\">\n\
         <p style=\"{SMALL}\">{footer}</p>\n\
         </div>\n\
         </body>\n\
         </html>\n"
    )
}

fn item_html(item: &Item) -> String {
    let lines: String = item
        .lines
        .iter()
        .map(|line| format!("<br><span style=\"font-size:14px;color:#454545\">{}</span>", escape(line)))
        .collect();
    format!(
        "<p style=\"margin:0 0 16px;padding:0 0 0 12px;border-left:4px solid #0b5d4e\"><a href=\"{link}\" lang=\"{language}\" style=\"color:#0b5d4e;font-weight:bold\">{title}</a>{lines}</p>\n",
        link = escape(&item.link),
        language = escape(&item.language),
        title = escape(&item.title),
    )
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
