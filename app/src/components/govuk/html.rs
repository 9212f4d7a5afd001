//! A small writer of HTML: text and attribute values are always escaped, tags and names are our own constants.

use leptos::prelude::*;
use serde::{Deserialize, Deserializer};

/// HTML under construction.
#[derive(Debug, Default)]
pub(super) struct Html(String);

/// What writes itself as HTML.
pub(super) trait Write {
    fn write(&self, h: &mut Html);

    fn html(&self) -> String {
        let mut h = Html::default();
        self.write(&mut h);
        h.0
    }
}

impl Html {
    /// `<tag`, without the closing bracket: attributes follow, then [`Html::inner`].
    pub fn open(&mut self, tag: &str) -> &mut Self {
        self.push("<").push(tag)
    }

    /// `<tag class="base and the rest">` up to the class; empty classes are left out.
    pub fn open_class(&mut self, tag: &str, classes: &[&str]) -> &mut Self {
        self.open(tag).class(classes)
    }

    pub fn class(&mut self, classes: &[&str]) -> &mut Self {
        let all = classes.iter().copied().filter(|c| !c.is_empty()).collect::<Vec<_>>().join(" ");
        self.attr("class", &all)
    }

    pub fn attr(&mut self, name: &str, value: &str) -> &mut Self {
        self.push(" ").push(name).push("=\"");
        escape_into(&mut self.0, value);
        self.push("\"")
    }

    /// The attribute unless its value is empty.
    pub fn attr_some(&mut self, name: &str, value: &str) -> &mut Self {
        if value.is_empty() { self } else { self.attr(name, value) }
    }

    pub fn attr_opt(&mut self, name: &str, value: Option<impl ToString>) -> &mut Self {
        match value {
            Some(v) => self.attr(name, &v.to_string()),
            None => self,
        }
    }

    /// A bare attribute, such as `checked`, when true.
    pub fn flag(&mut self, name: &str, on: bool) -> &mut Self {
        if on { self.push(" ").push(name) } else { self }
    }

    pub fn attrs(&mut self, attributes: &Attributes) -> &mut Self {
        for (name, value) in &attributes.0 {
            match value {
                Some(value) => self.attr(name, value),
                None => self.flag(name, true),
            };
        }
        self
    }

    /// Ends the opening tag.
    pub fn inner(&mut self) -> &mut Self {
        self.push(">")
    }

    pub fn close(&mut self, tag: &str) -> &mut Self {
        self.push("</").push(tag).push(">")
    }

    pub fn text(&mut self, text: &str) -> &mut Self {
        escape_into(&mut self.0, text);
        self
    }

    /// HTML as it is: our own constants, and `html` options that the page made itself.
    pub fn push(&mut self, html: &str) -> &mut Self {
        self.0.push_str(html);
        self
    }

    /// The `html` option if there is one, else the `text` option, escaped.
    pub fn content(&mut self, text: &str, html: &Option<String>) -> &mut Self {
        match given(html) {
            Some(html) => self.push(html.trim()),
            None => self.text(text),
        }
    }

    pub fn into_string(self) -> String {
        self.0
    }

    pub fn child(&mut self, child: &impl Write) -> &mut Self {
        child.write(self);
        self
    }
}

/// An option that was given and is not empty.
pub(super) fn given(html: &Option<String>) -> Option<&str> {
    html.as_deref().filter(|h| !h.is_empty())
}

/// `extra` appended to a list of ids, with a space between.
pub(super) fn join_ids(ids: &mut String, extra: &str) {
    if !ids.is_empty() && !extra.is_empty() {
        ids.push(' ');
    }
    ids.push_str(extra);
}

fn escape_into(out: &mut String, text: &str) {
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
}

/// The HTML of a view, to give as an `html` option. Nothing asynchronous is waited for: pages load their data first.
pub fn html_of(view: impl IntoView) -> String {
    view.into_view().to_html()
}

/// Additional attributes, in order. A value of `None` writes the bare name. Names come from the page's own code, values are escaped.
///
/// `attributes: [("lang", "nl")].into()`
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Attributes(pub Vec<(String, Option<String>)>);

impl<V: Into<String>, const N: usize> From<[(&str, V); N]> for Attributes {
    fn from(pairs: [(&str, V); N]) -> Self {
        Self(
            pairs
                .into_iter()
                .map(|(name, value)| (name.to_owned(), Some(value.into())))
                .collect(),
        )
    }
}

impl Attributes {
    /// With one more attribute.
    #[must_use]
    pub fn and(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.push((name.to_owned(), Some(value.into())));
        self
    }

    /// With one more bare attribute, such as `required`, if `on`.
    #[must_use]
    pub fn flag(mut self, name: &str, on: bool) -> Self {
        if on {
            self.0.push((name.to_owned(), None));
        }
        self
    }
}

/// From a map of names to values, or to `{ value, optional }`, as the package's macros take it.
impl<'de> Deserialize<'de> for Attributes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde_json::{Map, Value};
        let plain = |value: &Value| match value {
            Value::Null => String::new(),
            Value::String(s) => s.clone(),
            other => other.to_string(),
        };
        let map = Map::<String, Value>::deserialize(deserializer)?;
        let mut list = Vec::new();
        for (name, value) in map {
            let optional = value.get("optional").and_then(Value::as_bool).unwrap_or(false);
            let inner = if value.is_object() {
                value.get("value").unwrap_or(&Value::Null)
            } else {
                &value
            };
            match inner {
                Value::Null | Value::Bool(false) if optional => {}
                Value::Bool(true) if optional => list.push((name, None)),
                other => list.push((name, Some(plain(other)))),
            }
        }
        Ok(Self(list))
    }
}

/// Makes components usable where a view is: `{Button { … }}`, in lists and options, `.into_any()`.
/// They exist on the server only; in the browser there is nothing to build.
macro_rules! views {
    ($($component:ty),+ $(,)?) => { $(
        impl leptos::tachys::view::Render for $component {
            type State = ();

            fn build(self) -> Self::State {}

            fn rebuild(self, _state: &mut Self::State) {}
        }

        impl leptos::tachys::view::add_attr::AddAnyAttr for $component {
            type Output<A: leptos::tachys::html::attribute::Attribute> = Self;

            fn add_any_attr<A: leptos::tachys::html::attribute::Attribute>(self, _attr: A) -> Self::Output<A> {
                self
            }
        }

        impl leptos::tachys::view::RenderHtml for $component {
            type AsyncOutput = Self;
            type Owned = Self;

            const MIN_LENGTH: usize = 0;

            fn dry_resolve(&mut self) {}

            async fn resolve(self) -> Self::AsyncOutput {
                self
            }

            fn to_html_with_buf(
                self,
                buf: &mut String,
                position: &mut leptos::tachys::view::Position,
                _escape: bool,
                _mark_branches: bool,
                _extra_attrs: Vec<leptos::tachys::html::attribute::any_attribute::AnyAttribute>,
            ) {
                buf.push_str(&$crate::components::govuk::html::Write::html(&self));
                *position = leptos::tachys::view::Position::NextChild;
            }

            fn hydrate<const FROM_SERVER: bool>(
                self,
                _cursor: &leptos::tachys::hydration::Cursor,
                _position: &leptos::tachys::view::PositionState,
            ) -> Self::State {
            }

            fn into_owned(self) -> Self::Owned {
                self
            }
        }
    )+ };
}
pub(super) use views;

/// Short ways to make a part that holds `text` or `html`: from a string, or from a view.
macro_rules! text_or_html {
    ($($part:ty),+ $(,)?) => { $(
        impl From<&str> for $part {
            fn from(text: &str) -> Self {
                Self { text: text.to_owned(), ..Self::default() }
            }
        }

        impl From<String> for $part {
            fn from(text: String) -> Self {
                Self { text, ..Self::default() }
            }
        }

        impl $part {
            /// With a view as its content.
            pub fn view(view: impl leptos::prelude::IntoView) -> Self {
                Self { html: Some($crate::components::govuk::html_of(view)), ..Self::default() }
            }

            /// With other classes.
            #[must_use]
            pub fn classes(mut self, classes: impl Into<String>) -> Self {
                self.classes = classes.into();
                self
            }
        }
    )+ };
}
pub(super) use text_or_html;
