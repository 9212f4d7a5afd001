//! `govukTable`.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, text_or_html, views};

/// A cell of the head or body.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Cell {
    pub text: String,
    pub html: Option<String>,
    /// `numeric` aligns right.
    pub format: String,
    pub colspan: Option<u32>,
    pub rowspan: Option<u32>,
    pub classes: String,
    pub attributes: Attributes,
}

impl Cell {
    /// A number, aligned right.
    pub fn number(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            format: "numeric".to_owned(),
            ..Self::default()
        }
    }
}

/// A table. Put it in `<div class="k-scroll" tabindex="0" role="region" aria-label="…">` if it may be wider than a phone.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Table {
    pub rows: Vec<Vec<Cell>>,
    pub head: Option<Vec<Cell>>,
    pub caption: String,
    pub caption_classes: String,
    pub first_cell_is_header: bool,
    pub classes: String,
    pub attributes: Attributes,
}

fn cell(h: &mut Html, tag: &str, scope: &str, cell: &Cell) {
    let block = if tag == "th" { "govuk-table__header" } else { "govuk-table__cell" };
    // A row's header takes no format.
    let format = if cell.format.is_empty() || scope == "row" {
        String::new()
    } else {
        format!("{block}--{}", cell.format)
    };
    h.open(tag).attr_some("scope", scope).class(&[block, &format, &cell.classes]);
    h.attr_opt("colspan", cell.colspan)
        .attr_opt("rowspan", cell.rowspan)
        .attrs(&cell.attributes)
        .inner();
    h.content(&cell.text, &cell.html).close(tag);
}

impl Write for Table {
    fn write(&self, h: &mut Html) {
        h.open_class("table", &["govuk-table", &self.classes])
            .attrs(&self.attributes)
            .inner();
        if !self.caption.is_empty() {
            h.open_class("caption", &["govuk-table__caption", &self.caption_classes])
                .inner()
                .text(&self.caption)
                .close("caption");
        }
        if let Some(head) = &self.head {
            h.push(r#"<thead class="govuk-table__head"><tr class="govuk-table__row">"#);
            head.iter().for_each(|c| cell(h, "th", "col", c));
            h.push("</tr></thead>");
        }
        h.push(r#"<tbody class="govuk-table__body">"#);
        for row in &self.rows {
            h.push(r#"<tr class="govuk-table__row">"#);
            for (index, c) in row.iter().enumerate() {
                let header = self.first_cell_is_header && index == 0;
                let (tag, scope) = if header { ("th", "row") } else { ("td", "") };
                cell(h, tag, scope, c);
            }
            h.push("</tr>");
        }
        h.push("</tbody></table>");
    }
}

views!(Table);
text_or_html!(Cell);
