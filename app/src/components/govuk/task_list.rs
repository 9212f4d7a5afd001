//! `govukTaskList` and `govukTag`.

use serde::Deserialize;

use super::html::{Attributes, Html, Write, text_or_html, views};

/// A state in a word. Colours by class: `govuk-tag--grey`, `--green`, `--turquoise`, `--blue`, `--light-blue`, `--purple`, `--pink`, `--red`, `--orange`, `--yellow`.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Tag {
    pub text: String,
    pub html: Option<String>,
    pub classes: String,
    pub attributes: Attributes,
}

impl Tag {
    /// A tag with one of the colours above, such as `green`.
    pub fn coloured(colour: &str, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            classes: format!("govuk-tag--{colour}"),
            ..Self::default()
        }
    }
}

impl Write for Tag {
    fn write(&self, h: &mut Html) {
        h.open_class("strong", &["govuk-tag", &self.classes])
            .attrs(&self.attributes)
            .inner();
        h.content(&self.text, &self.html).close("strong");
    }
}

/// The title or hint of a task.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TaskText {
    pub text: String,
    pub html: Option<String>,
    pub classes: String,
}

/// How far a task is: a tag if something is to do, plain text if it is done.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TaskStatus {
    pub tag: Option<Tag>,
    pub text: String,
    pub html: Option<String>,
    pub classes: String,
}

impl From<Tag> for TaskStatus {
    fn from(tag: Tag) -> Self {
        Self {
            tag: Some(tag),
            ..Self::default()
        }
    }
}

/// One task.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Task {
    pub title: TaskText,
    pub hint: Option<TaskText>,
    pub status: TaskStatus,
    /// Where to do it; without it the task cannot be started yet.
    pub href: String,
    pub classes: String,
}

impl Task {
    pub fn new(title: impl Into<TaskText>, href: impl Into<String>, status: impl Into<TaskStatus>) -> Self {
        Self {
            title: title.into(),
            href: href.into(),
            status: status.into(),
            ..Self::default()
        }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<TaskText>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Tasks with how far each is.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TaskList {
    pub items: Vec<Task>,
    /// `task-list` unless given; needed if a page has more than one.
    pub id_prefix: String,
    pub classes: String,
    pub attributes: Attributes,
}

impl Write for TaskList {
    fn write(&self, h: &mut Html) {
        let prefix = if self.id_prefix.is_empty() { "task-list" } else { &self.id_prefix };
        h.open_class("ul", &["govuk-task-list", &self.classes])
            .attrs(&self.attributes)
            .inner();
        for (index, item) in self.items.iter().enumerate() {
            let hint_id = format!("{prefix}-{}-hint", index + 1);
            let status_id = format!("{prefix}-{}-status", index + 1);
            let with_link = if item.href.is_empty() {
                ""
            } else {
                "govuk-task-list__item--with-link"
            };
            h.open_class("li", &["govuk-task-list__item", with_link, &item.classes]).inner();
            h.push(r#"<div class="govuk-task-list__name-and-hint">"#);
            let tag = if item.href.is_empty() { "div" } else { "a" };
            if item.href.is_empty() {
                h.open("div").attr_some("class", &item.title.classes);
            } else {
                let described_by = if item.hint.is_some() {
                    format!("{hint_id} {status_id}")
                } else {
                    status_id.clone()
                };
                h.open_class("a", &["govuk-link", "govuk-task-list__link", &item.title.classes]);
                h.attr("href", &item.href).attr("aria-describedby", &described_by);
            }
            h.inner().content(&item.title.text, &item.title.html).close(tag);
            if let Some(hint) = &item.hint {
                h.open("div")
                    .attr("id", &hint_id)
                    .class(&["govuk-task-list__hint", &hint.classes])
                    .inner();
                h.content(&hint.text, &hint.html).close("div");
            }
            h.push("</div>");
            h.open_class("div", &["govuk-task-list__status", &item.status.classes])
                .attr("id", &status_id)
                .inner();
            match &item.status.tag {
                Some(tag) => h.child(tag),
                None => h.content(&item.status.text, &item.status.html),
            };
            h.push("</div></li>");
        }
        h.close("ul");
    }
}

views!(Tag, TaskList);
text_or_html!(Tag, TaskText, TaskStatus);
